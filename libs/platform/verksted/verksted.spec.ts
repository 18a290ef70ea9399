import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../http/problem';
import { Verksted, type Verkstedvalg } from './verksted';

const PROGRAM = `process.on('message', ({ oppgave }) => {
  if (oppgave === 'krasj') process.kill(process.pid, 'SIGKILL');
  if (oppgave === 'umulig') return process.send({ feil: 'Går ikke an' });
  if (oppgave === 'minne') { const alt = []; for (;;) alt.push(new Array(100000).fill(alt.length)); }
  if (oppgave === 'heng') for (;;);
  process.send({ resultat: { pid: process.pid, oppgave, miljoe: Object.keys(process.env) } });
});`;

interface Resultat { readonly pid: number; readonly oppgave: string; readonly miljoe: readonly string[] }

const mappe = mkdtempSync(join(tmpdir(), 'verksted-'));
const program = join(mappe, 'program.js');
writeFileSync(program, PROGRAM);
afterAll(() => rmSync(mappe, { recursive: true }));

const aapne: Verksted<string, Resultat>[] = [];
afterEach(() => aapne.splice(0).forEach((v) => v.stopp()));

function verksted(valg: Partial<Verkstedvalg> = {}): Verksted<string, Resultat> {
  const nytt = new Verksted<string, Resultat>(program, { samtidige: 1, koe: 10, fristMs: 80_000, minneMb: 32, tomgangMs: 80_000, ...valg });
  aapne.push(nytt);
  return nytt;
}

const avslag = (loefte: Promise<unknown>): Promise<unknown> => loefte.then(() => 'gikk bra', (feil: unknown) => (feil instanceof Problem ? feil.type : (feil as Error).message));
const lever = (pid: number): boolean => {
  try { return process.kill(pid, 0); } catch { return false; }
};
async function til(sant: () => boolean): Promise<void> {
  while (!sant()) await new Promise((klar) => setTimeout(klar, 10));
}

describe('Verkstedet', () => {
  it('gjør arbeidet i en annen prosess, som ikke kjenner miljøet, og bruker den igjen', async () => {
    const v = verksted();
    const [en, to] = [await v.utfoer('en'), await v.utfoer('to')];
    expect([en.oppgave, to.oppgave, to.pid === en.pid, en.pid === process.pid]).toEqual(['en', 'to', true, false]);
    expect(en.miljoe.filter((navn) => /URL|NOEKKEL|PATH/.test(navn))).toEqual([]);
  });
  it.each(['krasj', 'minne'])('sier fra når prosessen faller (%s), og gjør det neste i en ny', async (oppgave) => {
    const v = verksted();
    const [falt, neste] = await Promise.all([avslag(v.utfoer(oppgave)), v.utfoer('neste')]);
    expect([falt, neste.oppgave]).toEqual(['midlertidig-utilgjengelig', 'neste']);
  });
  it('stanser den som ikke blir ferdig innen fristen', async () => {
    expect(await avslag(verksted({ fristMs: 300 }).utfoer('heng'))).toBe('midlertidig-utilgjengelig');
  });
  it('sier at en oppgave er umulig, uten å miste prosessen', async () => {
    const v = verksted();
    const { pid } = await v.utfoer('en');
    expect([await avslag(v.utfoer('umulig')), (await v.utfoer('to')).pid]).toEqual(['Går ikke an', pid]);
  });
  it('tar ikke imot flere enn køen har plass til, og har ikke flere prosesser enn det er sagt', async () => {
    const v = verksted({ koe: 2, samtidige: 2 });
    const alle = ['1', '2', '3', '4', '5'].map((o) => v.utfoer(o).then((r) => r.pid, (feil: unknown) => (feil as Problem).type));
    const svar = await Promise.all(alle);
    expect(svar[4]).toBe('midlertidig-utilgjengelig');
    expect(new Set(svar.slice(0, 4)).size).toBeLessThanOrEqual(2);
  });
  it('slipper prosessen når det ikke er mer å gjøre, og når det stenger', async () => {
    const { pid } = await verksted({ tomgangMs: 1 }).utfoer('en');
    await til(() => !lever(pid));
    const v = verksted();
    const annen = (await v.utfoer('en')).pid;
    v.stopp();
    await til(() => !lever(annen));
    expect(await avslag(v.utfoer('to'))).toBe('midlertidig-utilgjengelig');
  });
});
