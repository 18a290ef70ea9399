import { type Foresporsel } from '../sokkel';
import { type Felt, felt, json, kommandohoder, VERDI, BORTE, FUNNET, hent, type Maal, PARAMETER, type Rad, rader } from '../rad';

const ID = { status: 400, type: 'ugyldig-id' } as const;
const EKTE = 'a3bb189e-8bf9-4c6b-8b1c-2f0a7c2f9d11';
const soek = (q: string) => (m: Maal) => hent(`${m.soek}${encodeURIComponent(q)}`)(m);

const NULLER = '00000000-0000-0000-0000-000000000000';
const MELDING = { tittel: 'En sak', sakstype: 'godkjenning', saksframlegg: { beskrivelse: 'Bakgrunn', forslag: [{ alternativ: 'Innstilling', punkter: ['Til orientering'] }] } };
const kommando = (handling: string, innhold: object) => (id: (m: Maal) => string) => (m: Maal): Foresporsel =>
  ({ metode: 'POST', sti: `${m.rot}/saker/${id(m)}/${handling}`, hoder: kommandohoder(m), kropp: json(innhold) });
const innmelding = kommando('innmelding', MELDING);
const forberedelse = kommando('forberedelse', {});

async function endretMarkoer(m: Maal): Promise<string> {
  const svar = await m.kall(hent('/saker?antall=1')(m));
  const { neste = '' } = JSON.parse(svar.kropp) as { neste?: string };
  expect(neste).not.toBe('');
  return (neste.startsWith('A') ? 'B' : 'A') + neste.slice(1);
}

/** Ids, paths, lists, search. */
export const C: readonly Rad[] = [
  ...rader(56, ID, { '/saker/1': hent('/saker/1'), '/saker/abc': hent('/saker/hemmeligord'), '/saker/../admin': hent('/saker/../admin') }),
  ...rader(57, ID, { 'store bokstaver': hent(`/saker/${EKTE.toUpperCase()}`), 'krøllparenteser': hent(`/saker/%7B${EKTE}%7D`), 'uten bindestrek': hent(`/saker/${EKTE.replaceAll('-', '')}`) }),
  ...rader(58, BORTE, { 'bare nuller': hent('/saker/00000000-0000-0000-0000-000000000000') }),
  ...rader(59, {
    ...BORTE,
    ogsaa: async (svar, m) => {
      const ukjent = await m.kall(hent(`/saker/${EKTE}`)(m));
      const uten = (s: string) => s.replace(/"traceId":"[\da-f]{32}"/, '');
      expect(uten(svar.kropp)).toBe(uten(ukjent.kropp));
      expect(svar.status).toBe(ukjent.status);
    },
  }, { 'en annens sak svarer som en ukjent': (m) => hent(`/saker/${m.fremmedSak}`)(m) }),
  ...rader(59, BORTE, {
    'et fremmed helsefellesskap': (m) => ({ ...hent('')(m), sti: `${m.fremmedRot}/saker` }),
    'et ukjent helsefellesskap': (m) => ({ ...hent('')(m), sti: '/api/v1/ukjentfellesskap/saker' }),
  }),
  ...rader(58, { ...BORTE, bareEkte: true }, { 'bare nuller på en innmelding': innmelding(() => NULLER), 'bare nuller på en forberedelse': forberedelse(() => NULLER) }),
  ...rader(59, { ...BORTE, bareEkte: true }, { 'innmelding av en annens sak': innmelding((m) => m.fremmedSak), 'forberedelse av en annens sak': forberedelse((m) => m.fremmedSak) }),
  ...rader(60, ID, {
    '%00': hent('/saker/%00'), '%2e%2e%2f': hent('/saker/%2e%2e%2f'), 'ødelagt prosent': hent('/saker/%E0%A4%A'), ';v=1': hent(`/saker/${EKTE};v=1`),
  }),
  ...rader(60, BORTE, { '//': hent('/saker//') }),
  ...rader(61, PARAMETER, Object.fromEntries(['-1', '0', '1.5', '1e9', 'hemmeligord', '', '1&antall=2'].map((v) => [`antall=${v}`, hent(`/saker?antall=${v}`)]))),
  ...rader(62, PARAMETER, { 'antall=100000': hent('/saker?antall=100000'), 'antall=201': hent('/saker?antall=201') }),
  ...rader(63, PARAMETER, {
    'markør med ett tegn endret': async (m) => hent(`/saker?antall=1&etter=${await endretMarkoer(m)}`)(m),
    'markør vi ikke har laget': hent('/saker?etter=WzFd'), 'tom markør': hent('/saker?etter='),
  }),
  ...rader(64, PARAMETER, { 'sorter=passord': hent('/saker?sorter=passord'), 'SQL': hent('/saker?sorter=tittel;drop%20table%20sak'), 'to felt': hent('/saker?sorter=tittel,tittel') }),
  ...rader(65, PARAMETER, { 'klammer': hent('/saker?filter[status]=x'), 'klammer igjen': hent('/saker?a[b]=1'), 'to ganger': hent('/saker?status=meldt&status=meldt') }),
  ...rader(66, PARAMETER, { 'ukjent parameter': hent('/saker?hemmeligord=1'), 'ukjent parameter på en kommando': (m) => ({ ...hent('/saker?hemmeligord=1')(m) }) }),
  ...rader(67, FUNNET, { 'SQL i søket': soek("'; DROP TABLE sak;--") }),
  ...rader(68, FUNNET, { '%': soek('%'), '_': soek('_'), '\\': soek('\\') }),
  ...rader(69, PARAMETER, { '500 tegn': soek('ord '.repeat(125)), 'ett ord på 300': soek('hemmeligord'.repeat(28)) }),
  ...rader(71, FUNNET, { 'parenteser og operatorer': soek('((((a|b)|c)'), 'operatorer uten ord': soek('a & ! & b') }),
  ...rader(74, { ...PARAMETER, bareEkte: true }, { 'til før fra': hent('/historikk?fra=2026-12-31&til=2026-01-01') }),
  ...rader(75, { ...PARAMETER, bareEkte: true }, { 'åtte tusen år': hent('/historikk?fra=0001-01-01&til=9999-12-31'), 'elleve år': hent('/historikk?fra=2015-01-01&til=2026-01-01') }),
  ...rader(73, VERDI, Object.fromEntries((['dato', 'klokkeslett', 'orgnr', 'id'] as Felt[]).map((slag) => [`mønsterfelt ${slag}`, felt(slag, json('aaaaaaaaaaaaaaaaaaaaaaaaaaaa!'))]))),
  ...rader(72, FUNNET, { 'regulært uttrykk': soek('(a+)+$') }),
];
