import { type Maalform } from '#felles';
import { stegregelAv, type Stegfrist } from './definisjonsskjema';
import { ventingIOrd } from './diagram/tekst';
import { fristIOrd, kravIOrd, oppramsing, organslagIOrd, stegslagIOrd, utfoerereIOrd } from './iord';
import { type Prosessdefinisjon, steg } from './prosess.events';
import { type Endringer, type Feltendring, type Forskjell, REKKEFOELGE, sammenlign } from './sammenlign';

const ORD = {
  nb: {
    steg: (navn: string) => `Steget ${navn}`, overgang: (fra: string, til: string) => `Overgangen fra ${fra} til ${til}`, frist: (slag: string, navn: string) => `Fristen ${slag} i steget ${navn}`, prosess: 'Prosessen',
    lagtTil: 'er lagt til', fjernet: 'er fjernet', endret: (foer: string, etter: string) => `er endret fra ${foer} til ${etter}`, annen: 'er en annen', ikkeOppgitt: 'ikke oppgitt', ja: 'ja', nei: 'nei', ingen: 'ingen',
    felt: {
      navn: 'navnet', slag: 'slaget', organslag: 'hvem som behandler saken,', valgfri: 'om det kan hoppes over,', parallell: 'hva det ventes på,', krever: 'kravene', kanUtfoeres: 'hvem som kan utføre det,',
      frister: 'fristene', noekkel: 'nøkkelen', sakstyper: 'sakstypene', [`${REKKEFOELGE}steg`]: 'rekkefølgen på stegene', [`${REKKEFOELGE}overganger`]: 'rekkefølgen på overgangene', [`${REKKEFOELGE}frister`]: 'rekkefølgen på fristene',
    },
  },
  nn: {
    steg: (navn: string) => `Steget ${navn}`, overgang: (fra: string, til: string) => `Overgangen frå ${fra} til ${til}`, frist: (slag: string, navn: string) => `Fristen ${slag} i steget ${navn}`, prosess: 'Prosessen',
    lagtTil: 'er lagt til', fjernet: 'er fjerna', endret: (foer: string, etter: string) => `er endra frå ${foer} til ${etter}`, annen: 'er ei anna', ikkeOppgitt: 'ikkje oppgitt', ja: 'ja', nei: 'nei', ingen: 'ingen',
    felt: {
      navn: 'namnet', slag: 'slaget', organslag: 'kven som behandlar saka,', valgfri: 'om det kan hoppast over,', parallell: 'kva det blir venta på,', krever: 'krava', kanUtfoeres: 'kven som kan utføre det,',
      frister: 'fristane', noekkel: 'nøkkelen', sakstyper: 'sakstypane', [`${REKKEFOELGE}steg`]: 'rekkjefølgja på stega', [`${REKKEFOELGE}overganger`]: 'rekkjefølgja på overgangane', [`${REKKEFOELGE}frister`]: 'rekkjefølgja på fristane',
    },
  },
} as const;

/** What `fristIOrd` says of a deadline. */
const FRISTREGEL = new Set(['presisjon', 'antall', 'enhet', 'retning', 'anker', 'sesong', 'maaned', 'organslag', 'paaminnelser']);

interface Ordvalg { readonly navn: ReadonlyMap<string, string>; readonly maalform: Maalform }

/** What turned one version into another, and all of it in `iOrd`, a sentence each. */
export function beskrivForskjell(foer: Prosessdefinisjon, etter: Prosessdefinisjon, maalform: Maalform): Forskjell & { readonly iOrd: readonly string[] } {
  const [o, forskjell] = [ORD[maalform], sammenlign(foer, etter, maalform)];
  const valg: Ordvalg = { navn: new Map([...foer.steg, ...etter.steg].map((s) => [s.id, s.navn])), maalform };
  const kalt = (id: string) => `«${valg.navn.get(id) ?? id}»`;
  const { frister } = forskjell;
  const fristen = (f: { readonly steg: string; readonly slag: string }) => o.frist(f.slag, kalt(f.steg));
  return {
    ...forskjell,
    iOrd: [
      ...setninger(forskjell.steg, (s) => o.steg(kalt(s.id)), valg), ...setninger(forskjell.overganger, (v) => o.overgang(kalt(v.fra), kalt(v.til)), valg),
      ...setninger({ ...frister, endret: [] }, (f) => `${fristen(f)} (${f.iOrd})`, valg),
      ...frister.endret.flatMap((f) => endretFrist(fristen(f), regelFoer(foer, f, maalform), f, valg)),
      ...forskjell.annet.map((f) => `${o.prosess}: ${feltIOrd(f, valg)}`),
    ],
  };
}

function setninger<N>({ lagtTil, fjernet, endret }: Endringer<N>, hva: (del: N) => string, valg: Ordvalg): string[] {
  const o = ORD[valg.maalform];
  return [
    ...lagtTil.map((d) => `${hva(d)} ${o.lagtTil}`), ...fjernet.map((d) => `${hva(d)} ${o.fjernet}`),
    ...endret.flatMap((d) => d.felter.map((f) => `${hva(d)}: ${feltIOrd(f, valg)}`)),
  ];
}

/** The rule is said whole: a number alone says nothing. */
function endretFrist(fristen: string, foer: string, { iOrd: etter, felter }: Forskjell['frister']['endret'][number], valg: Ordvalg): string[] {
  const uendret = foer === etter;
  return [
    ...(uendret ? [] : [`${fristen} ${ORD[valg.maalform].endret(`«${foer}»`, `«${etter}»`)}`]),
    ...felter.filter((f) => uendret || !FRISTREGEL.has(f.felt)).map((f) => `${fristen}: ${feltIOrd(f, valg)}`),
  ];
}

function regelFoer(foer: Prosessdefinisjon, { steg: id, slag }: { readonly steg: string; readonly slag: string }, maalform: Maalform): string {
  const funnet = foer.steg.flatMap((s) => (s.id === id ? (stegregelAv(s).frister ?? []) : [])).find((f: Stegfrist) => f.slag === slag);
  return funnet ? fristIOrd(funnet, maalform) : '';
}

function feltIOrd({ felt, foer, etter }: Feltendring, valg: Ordvalg): string {
  const o = ORD[valg.maalform];
  const kalt = (o.felt as Readonly<Record<string, string>>)[felt] ?? felt;
  return felt.startsWith(REKKEFOELGE) ? `${kalt} ${o.annen}` : `${kalt} ${o.endret(verdiIOrd(felt, foer, valg), verdiIOrd(felt, etter, valg))}`;
}

function verdiIOrd(felt: string, verdi: unknown, { navn, maalform }: Ordvalg): string {
  const o = ORD[maalform];
  if (verdi === null) return o.ikkeOppgitt;
  const { krever = [], kanUtfoeres, parallell } = stegregelAv({ id: '', navn: '', slag: 'meldt', [felt]: verdi });
  if (krever.length > 0) return kravIOrd(krever, maalform);
  if (kanUtfoeres) return utfoerereIOrd(kanUtfoeres, maalform) || o.ingen;
  if (parallell) return `«${ventingIOrd(parallell, navn, maalform)}»`;
  const kjent = steg.pick({ slag: true, organslag: true }).partial().safeParse({ [felt]: verdi }).data ?? {};
  if (kjent.slag) return `«${stegslagIOrd(kjent.slag, maalform)}»`;
  if (kjent.organslag?.length) return oppramsing(kjent.organslag.map((slag) => organslagIOrd(slag, maalform)));
  if (typeof verdi === 'string') return `«${verdi}»`;
  if (typeof verdi === 'boolean') return verdi ? o.ja : o.nei;
  return Array.isArray(verdi) && verdi.every((v) => typeof v !== 'object') ? verdi.map(String).join(', ') || o.ingen : JSON.stringify(verdi);
}
