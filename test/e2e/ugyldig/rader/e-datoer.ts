import { type Foresporsel } from '../sokkel';
import { felt, hoder, json, kommandohoder, LAGET, type Maal, type Rad, rader, VERDI } from '../rad';

const datoer = (...verdier: readonly string[]) => Object.fromEntries(verdier.map((v) => [v, felt('dato', json(v))]));
const tidspunkt = (...verdier: readonly string[]) => Object.fromEntries(verdier.map((v) => [v, felt('tidspunkt', json(v))]));

const paaminnelser = (raa: string) => (m: Maal): Foresporsel => ({
  metode: 'POST', sti: `${m.rot}/saker/${m.sak}/utsendelser`, hoder: kommandohoder(m),
  kropp: `{"behandlingId":"${m.sak}","punkt":1,"avtaleId":"${m.sak}","dokumentversjon":{"versjon":1,"hash":"${'a'.repeat(64)}"},"parter":["${m.sak}"],"svarfrist":"2026-06-01","ikrafttredelse":{"regel":"alle-signert"},"paaminnelser":${raa}}`,
});

const avtalesti = ({ rot, sendt }: Maal) => `${rot}/avtaler/${sendt?.avtale}`;

async function revisjon(m: Maal): Promise<string> {
  const { hoder: funnet } = await m.kall({ sti: avtalesti(m), hoder: hoder(m) });
  return funnet['etag'] ?? '';
}

const flytting = (svarfrist: string, ifMatch: string, m: Maal): Foresporsel =>
  ({ metode: 'PUT', sti: `${avtalesti(m)}/svarfrist`, hoder: { ...kommandohoder(m), 'If-Match': ifMatch }, kropp: json({ svarfrist, begrunnelse: 'Kommunestyret møtes senere' }) });
const flytt = (svarfrist: string) => async (m: Maal): Promise<Foresporsel> => flytting(svarfrist, await revisjon(m), m);

async function flyttToGanger(m: Maal): Promise<Foresporsel> {
  const sett = await revisjon(m);
  expect((await m.kall(flytting('2026-06-02', sett, m))).status).toBe(200);
  return flytting('2026-06-03', sett, m);
}

const svar = (m: Maal): Foresporsel => ({ metode: 'POST', sti: `${avtalesti(m)}/parter/${m.sendt?.part}/svar`, hoder: kommandohoder(m), kropp: json({ svar: 'ja', dato: '2026-01-15' }) });

/** The only part has answered, be it now or in an earlier row. */
async function besvart(m: Maal): Promise<void> {
  expect([200, 409]).toContain((await m.kall(svar(m))).status);
}

/** Dates and deadlines. */
export const E: readonly Rad[] = [
  ...rader(99, VERDI, datoer('2026-02-30')),
  ...rader(100, VERDI, datoer('2026-02-29', '2026-13-01', '2026-00-10', '0000-01-01', '2026-04-31', '2026-01-00')),
  ...rader(100, LAGET, datoer('2028-02-29')),
  ...rader(101, VERDI, datoer('26-01-01', '1.2.2026', '2026-1-1', '2026-W10', '0', '1e3', ' 2026-01-01', '2026-01-01T00:00')),
  ...rader(102, VERDI, datoer('infinity', 'now', 'tomorrow', 'epoch')),
  ...rader(103, { ...VERDI, bareProeverute: true }, tidspunkt('2026-11-21T24:00:00Z', '2026-11-21T24:00:00', '2026-11-21T23:59:60Z')),
  ...rader(104, { ...VERDI, ogsaa: (svar) => expect(svar.kropp).toContain('03:30') }, { '29. mars 02:30 finnes ikke': felt('klokkeslett', '"02:30"', '"dato":"2026-03-29"') }),
  ...rader(105, VERDI, { '25. oktober 02:30 finnes to ganger': felt('klokkeslett', '"02:30"', '"dato":"2026-10-25"') }),
  ...rader(106, { ...VERDI, bareProeverute: true }, tidspunkt('2026-06-01T10:00:00')),
  ...rader(107, { ...VERDI, bareProeverute: true }, tidspunkt('2026-06-01T10:00:00+99:00', '2026-06-01T10:00:00+02:00[America/New_York]')),
  ...rader(108, { ...VERDI, bareEkte: true }, { 'svarfrist i går': flytt('2026-01-14'), 'svarfrist i dag': flytt('2026-01-15') }),
  ...rader(109, VERDI, datoer('2126-01-01', '9999-12-31', '275760-09-13')),
  ...rader(111, { ...VERDI, bareEkte: true }, { 'fem dager etter': paaminnelser('[-5]'), 'en milliard dager': paaminnelser('[1e9]'), '50 påminnelser': paaminnelser(json(Array.from({ length: 50 }, (_, i) => i))) }),
  ...rader(112, { status: 412, type: 'endret-av-andre', bareEkte: true }, { 'fristen flyttes to ganger fra samme revisjon': flyttToGanger }),
  ...rader(112, { status: 409, type: 'tilstandskonflikt', bareEkte: true }, {
    'parten svarer to ganger': async (m) => { await besvart(m); return svar(m); },
    'en møtt frist flyttes': async (m) => { await besvart(m); return flytt('2026-06-04')(m); },
  }),
];
