import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROT = join(__dirname, '../..');

/** Speaks to programs, in English. */
const UTENOM = /\.spec\.ts$|testdata|eventstore-server\//;

/** Text that no person reads through an answer: documents and letters have their words in both forms, read models and platform parts speak to operators. */
const ANDRE_FILER = new RegExp([
  String.raw`egenskaper|/setninger/|libs/referat/(?:format|referat\.ord|dokument)|/eventstore/|innsyn/setning\.ts|ubesvart\.ts`,
  String.raw`\.(?:dokument|spoerring|projection|migrering|events|ord)\.ts$|/(?:database|queue|auth|config|mail|verksted|telemetry|platform/arbeid)/|brev(?:ord)?\.ts$|arbeid/(?:paaminnelsessveip|samlebrever|planlegger)|dossier\.(?:format|ord|bygg)|innspillspapir|leie\.ts|catalogue|problem\.controller|openapi`,
  String.raw`prosess/iord\.ts|diagram/|saksdiagram`,
].join('|'));

/** Calls whose texts are for a log or a database. */
const LOGG_ELLER_SQL = new Set(['warn', 'log', 'error', 'debug', 'info', 'fatal', 'query', 'ref', 'select', 'selectFrom', 'innerJoin', 'leftJoin', 'where', 'groupBy', 'orderBy', 'on', 'onRef']);

const TEKNISK = /charset=|filename=|<[a-z!/]|-src '|stroke-dash|no-cache|private,|public,|Bearer |openid|rel="|retry: |^event:|^Accept, |excluded\.|json_populate|::text|: puls|font:|^application\/|^data|^[a-z_]+ as |^is not$|^\s*(?:create|select|insert|alter|update|delete|grant|begin)\b/;

export interface Tekst { readonly fil: string; readonly tekst: string }

/** Every literal in the contexts' sources, `{0}` for what is filled in. */
export function alleTekster(): readonly (Tekst & { readonly setning: boolean })[] {
  const filer = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'libs'], { cwd: ROT, encoding: 'utf8' }).split('\n').filter((f) => f.endsWith('.ts') && !UTENOM.test(f));
  return filer.flatMap((fil) => tekster(fil).map(({ tekst, sagt, avslag }) => ({ fil, tekst, setning: (avslag || (sagt && !ANDRE_FILER.test(fil))) && erSetning(tekst) })));
}

/** What the columns of the lists are called where a list may be had as a table. */
export function overskrifter(): ReadonlySet<string> {
  const filer = execFileSync('git', ['grep', '-l', 'Csvkolonner', '--', 'libs/*.ts'], { cwd: ROT, encoding: 'utf8' }).split('\n').filter((f) => f !== '' && !UTENOM.test(f));
  return new Set(filer.flatMap((fil) => [...readFileSync(join(ROT, fil), 'utf8').matchAll(/\['([^']+)', \(/g)].map((m) => m[1] ?? '')));
}

/** More than one word, some of them Norwegian in looks, and nothing for machines. */
const erSetning = (tekst: string): boolean => / /.test(tekst.trim()) && /[a-zæøå]{2,}/.test(tekst) && !TEKNISK.test(tekst);

/** `avslag`: thrown at whoever asked, wherever in the sources. */
interface Funn { readonly tekst: string; readonly sagt: boolean; readonly avslag: boolean }

const erAvslag = (node: ts.Node): boolean => ts.isThrowStatement(node) || (ts.isNewExpression(node) && node.expression.getText() === 'Problem');

function tekster(fil: string): Funn[] {
  const funnet: Funn[] = [];
  const gaa = (node: ts.Node, { sagt, avslag }: Omit<Funn, 'tekst'>): void => {
    if (ts.isImportDeclaration(node) || ts.isTaggedTemplateExpression(node) || ts.isTypeNode(node)) return;
    const tekst = tekstI(node);
    if (tekst !== undefined) funnet.push({ tekst, sagt, avslag });
    const videre = sagt && !tierOm(node);
    ts.forEachChild(node, (barn) => gaa(barn, { sagt: videre, avslag: videre && (avslag || erAvslag(node)) }));
  };
  gaa(ts.createSourceFile(fil, readFileSync(join(ROT, fil), 'utf8'), ts.ScriptTarget.Latest, true), { sagt: true, avslag: false });
  return funnet;
}

/** Documentation of the API, faults in our own wiring, logs and SQL. */
function tierOm(node: ts.Node): boolean {
  if (ts.isDecorator(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isNewExpression(node)) return /^(?:Error|TypeError|RangeError|Logger)$/.test(node.expression.getText());
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && LOGG_ELLER_SQL.has(node.expression.name.text);
}

function tekstI(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text + node.templateSpans.map((s, i) => `{${i}}${s.literal.text}`).join('') : undefined;
}
