const felles = {
  rootDir: __dirname,
  transform: {
    '^.+\\.(t|j|mj)s$': ['@swc/jest', {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
      },
      module: { type: 'commonjs' },
    }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|openid-client|oauth4webapi|content-disposition|file-type|strtok3|token-types|@tokenizer|uint8array-extras|@borewit)/)', '<rootDir>/dist/'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons', 'require', 'default'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

const ekteDeler = { globalSetup: '<rootDir>/test/support/global-setup.ts', globalTeardown: '<rootDir>/test/support/global-teardown.ts' };

module.exports = {
  // For a slow machine: what waits, waits for a condition, and a test that fails need not do so quickly.
  testTimeout: 90_000,
  projects: [
    { ...felles, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'] },
    {
      ...felles,
      displayName: 'system',
      testMatch: ['<rootDir>/test/!(browser)/**/*.spec.ts'],
      ...ekteDeler,
    },
    { ...felles, displayName: 'nettleser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'], ...ekteDeler, globalSetup: '<rootDir>/test/browser/global-setup.ts' },
  ],
};
