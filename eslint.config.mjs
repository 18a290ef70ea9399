import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';

const IMPURE = [
  { name: 'Date', message: 'Regler er rene: tiden kommer med kommandoen eller hendelsen.' },
  { name: 'process', message: 'Regler er rene: miljøet leses bare i platform/config.' },
  { name: 'crypto', message: 'Regler er rene: id-er kommer med kommandoen.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.saksgang/', 'coverage/', 'apps/web/src/api/skjema.ts'] },
  ...tseslint.configs.recommendedTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.cjs', '*.mjs'] } } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Miljøet leses bare i libs/platform/config.' }],
    },
  },
  {
    files: ['**/*.decider.ts', '**/*.reactions.ts', '**/*.projection.ts', '**/*.events.ts', 'libs/*/beslutninger/*.ts', 'libs/*/utvikling/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE],
      'no-restricted-properties': ['error',
        { object: 'Math', property: 'random', message: 'Regler er rene.' },
        { object: 'crypto', property: 'randomUUID', message: 'Regler er rene.' }],
    },
  },
  {
    files: ['libs/platform/config/**', 'apps/local/**', 'apps/cli/**', 'apps/web/*.mjs', 'test/**', '*.js', '*.cjs', '*.mjs'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['apps/web/src/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'no-restricted-syntax': ['error', { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Tekst fra brukere blir aldri til markering.' },
        { selector: 'JSXText[value=/\\p{L}{2}/u]', message: 'Tekst står i ord.ts, i begge målformer.' },
        { selector: "JSXAttribute[name.name=/^(aria-label|alt|description|label|placeholder|title|tittel|tekst|etikett)$/] > Literal[value=/\\p{Ll}{2}/u]", message: 'Tekst står i ord.ts, i begge målformer.' },
        { selector: "JSXAttribute[name.name=/^(aria-label|alt|description|label|placeholder|title|tittel|tekst|etikett)$/] TemplateElement[value.raw=/\\p{Ll}{2}/u]", message: 'Tekst står i ord.ts, i begge målformer.' }],
    },
  },
  {
    files: ['test/**/*.ts', 'apps/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: "CallExpression[callee.property.name='slice'][callee.object.callee.property.name='toISOString']", message: 'UTC har en annen dag enn Norge fra midnatt og en time eller to: bruk osloDato og dagerEtter.' }],
    },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
