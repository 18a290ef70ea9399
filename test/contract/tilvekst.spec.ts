import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROT } from '../../apps/local/parts/rot';

/** One file's change as a how-to page shows it: `+++ path`, then lines kept (` `), taken away (`-`) and added (`+`), in parts divided by `@@`. */
interface Endring { readonly fil: string; readonly deler: readonly { readonly foer: string; readonly etter: string }[] }

const side = (navn: string) => readFileSync(join(ROT, 'docs', 'how-to', navn), 'utf8');
const avsnitt = (tekst: string, tittel: string) => tekst.split(/^## /m).find((a) => a.startsWith(`${tittel}\n`)) ?? '';

function endringer(tekst: string): readonly Endring[] {
  return [...tekst.matchAll(/^( *)```diff\n([\s\S]*?)^ *```$/gm)].map(([, innrykk = '', blokk = '']) => {
    const [hode = '', ...linjer] = blokk.split('\n').slice(0, -1).map((l) => l.slice(innrykk.length));
    const deler = linjer.join('\n').split('\n@@\n').map((del) => {
      const med = (tegn: string) => del.split('\n').filter((l) => tegn.includes(l.charAt(0))).map((l) => l.slice(1)).join('\n');
      return { foer: med(' -'), etter: med(' +') };
    });
    return { fil: hode.replace(/^\+\+\+ /, ''), deler };
  });
}

/** The file as it is after the change. @throws when the page shows lines that the file does not have, once */
function endret({ fil, deler }: Endring): string {
  const sti = join(ROT, fil);
  return deler.reduce((tekst, { foer, etter }) => {
    const [foran, bak, ...flere] = tekst.split(foer === '' ? tekst : foer);
    if (foran === undefined || bak === undefined || flere.length > 0) throw new Error(`${fil} har ikke disse linjene én gang:\n${foer}`);
    return `${foran}${etter}${bak}`;
  }, existsSync(sti) ? readFileSync(sti, 'utf8') : '\n');
}

/** Files where the compiler finds something wrong once the changes are made; nothing is written. */
function feilFiler(endringene: readonly Endring[], forrige?: ts.SemanticDiagnosticsBuilderProgram) {
  const oppsett = ts.getParsedCommandLineOfConfigFile(join(ROT, 'tsconfig.build.json'), { noEmit: true }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (d) => { throw new Error(ts.flattenDiagnosticMessageText(d.messageText, '\n')); } });
  if (!oppsett) throw new Error('tsconfig.build.json kan ikke leses');
  const nye = new Map(endringene.map((e) => [join(ROT, e.fil), endret(e)]));
  const vert = ts.createIncrementalCompilerHost(oppsett.options, { ...ts.sys, readFile: (fil, koding) => nye.get(fil) ?? ts.sys.readFile(fil, koding) });
  const program = ts.createSemanticDiagnosticsBuilderProgram(oppsett.fileNames, oppsett.options, vert, forrige);
  const feil = program.getSemanticDiagnostics().flatMap(({ file }) => (file ? [relative(ROT, file.fileName)] : []));
  return { program, filer: [...new Set(feil)].sort() };
}

const hendelsesside = side('add-an-event.md');
const hendelsen = endringer(avsnitt(hendelsesside, 'The event'));
const forbrukere = endringer(avsnitt(hendelsesside, 'Those that consume it'));
const fristslaget = endringer(avsnitt(side('add-a-deadline.md'), 'Add a deadline kind'));
const filer = (e: readonly Endring[]) => e.map(({ fil }) => fil);

describe('En ny hendelse og et nytt fristslag', () => {
  it('rører hver sine tre filer, og de som bruker dem', () => {
    expect([filer(hendelsen).length, filer(fristslaget).length]).toEqual([3, 3]);
    expect(filer(hendelsen).filter((fil) => !existsSync(join(ROT, fil)))).toEqual(['test/contract/hendelser/sak/SakFunnetDuplisert.v1.json']);
  });
  it('kompilatoren nevner nettopp dem som må svare, og er fornøyd når de har svart', () => {
    const [fristform, ...fristsvar] = fristslaget;
    if (!fristform) throw new Error('Siden viser ikke fristens form');
    const uten = feilFiler([...hendelsen, fristform]);
    expect(uten.filer).toEqual(filer([...forbrukere, ...fristsvar]).sort());
    expect(feilFiler([...hendelsen, ...forbrukere, ...fristslaget], uten.program).filer).toEqual([]);
  }, 300_000);
});

const MAPPER = ['apps', 'docker', 'docs', 'libs', 'test'];
const finnes = MAPPER.flatMap((m) => readdirSync(join(ROT, m), { recursive: true, encoding: 'utf8' }).map((fil) => join(m, fil)));
const treffer = (sti: string) => (sti.includes('*')
  ? finnes.some((fil) => new RegExp(`^${sti.split('*').map((del) => del.replace(/[.()[\]+?^$|\\]/g, '\\$&')).join('[^/]*')}$`).test(fil))
  : existsSync(join(ROT, sti)));

describe('Dokumentasjonen', () => {
  const sider = ['README.md', 'CONTRIBUTING.md', ...finnes.filter((fil) => /^docs\/.*\.md$/.test(fil))];
  it.each(sider)('%s nevner bare filer som finnes', (navn) => {
    const tekst = readFileSync(join(ROT, navn), 'utf8');
    const stier = [...tekst.matchAll(/`([^`\s<>{}…]+)`/g)].map(([, sti = '']) => sti).filter((sti) => MAPPER.some((m) => sti.startsWith(`${m}/`)));
    const lenker = [...tekst.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, sti = '']) => join(dirname(navn), sti));
    expect([...stier, ...lenker].filter((sti) => !treffer(sti))).toEqual([]);
  });
});
