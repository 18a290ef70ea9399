import { setTimeout as vent } from 'node:timers/promises';
import { type StoredEvent } from '#eventsourcing';
import { osloTidspunkt } from '#felles';
import { leggTilDager } from '#frist';
import { tilSlutt } from '../e2e/plattform/oppsett';
import { alleHendelser } from './dom';
import { randomFrom } from './eventstore-kill';
import { Purresystem } from './purresystem';

const OMFANG = process.env['SAKSGANG_FAULT'] ?? '';
const ANTALL = Number(process.env['SAKSGANG_DEADLINES'] ?? { quick: 2_000, full: 2_000 }[OMFANG] ?? 60);
const SEED = Number(process.env['SAKSGANG_SEED'] ?? Date.now() % 1_000_000);
const PER_RUNDE = 100;
/** Beside those that change: they must be reminded of. */
const UENDRET_PER_RUNDE = 10;
const RUNDER = Math.ceil(ANTALL / PER_RUNDE);
const SPILLEROM_MS = 500;
const FORAN_MS = 14_000;
/** After every round's own day. */
const NY_FRIST = '2028-05-10';
const NY_DAG = '2028-05-09';

jest.setTimeout(180_000 + RUNDER * 90_000);

const ENDRINGER = ['flyttet', 'partens-egen-flyttet', 'moett', 'trukket'] as const;
type Endring = (typeof ENDRINGER)[number] | 'uendret';
interface Frist { readonly avtale: string; readonly navn: string; readonly partId: string; readonly endring: Endring; readonly forfall: number; readonly om: number; kvittert?: number }

const dag = (runde: number) => leggTilDager('2026-08-03', runde * 7);
const forfall = (runde: number) => Date.parse(osloTidspunkt(dag(runde), '08:00'));
/** The events that end a deadline, or give it another day. */
const SLUTT = new Set(['AvtaleSvarfristEndret', 'PartSvarfristEndret', 'PartGodkjente', 'AvtaleversjonTrukketTilbake']);

describe('Frister som endres i det de forfaller', () => {
  let s: Purresystem;
  beforeAll(async () => {
    s = await Purresystem.start({ naa: '2026-06-01T10:00:00.000Z', parter: 10, miljoe: { SVEIP_MS: '1000' } });
  });
  afterAll(() => s?.rydd());

  test(`${ANTALL} frister flyttes, møtes eller trekkes innen ±${SPILLEROM_MS} ms fra forfall: ingen minnes om den gamle, og alle om den nye`, async () => {
    const tilfeldig = randomFrom(SEED);
    const alle: Frist[] = [];
    for (let runde = 0; runde < RUNDER; runde++) alle.push(...(await kjoer(s, runde, Math.min(PER_RUNDE, ANTALL - runde * PER_RUNDE), tilfeldig)));
    const gamle = [...s.post.tatt];
    await s.sett(Date.parse(osloTidspunkt(NY_DAG, '08:00')) + 1_000);
    const nye = alle.filter((f) => f.endring === 'flyttet' || f.endring === 'partens-egen-flyttet');
    await tilSlutt(async () => (await s.rader(`select 1 from paaminnelse where frist_dato = $1 and tilstand = 'sendt'`, [NY_FRIST])).length === nye.length, 120_000);
    const { brudd, foerst } = doem(alle, gamle, await alleHendelser(s.miljoe['EVENTSTORE_URL'] ?? ''));
    const endret = alle.filter((f) => f.endring !== 'uendret');
    const innenfor = endret.filter((f) => Math.abs((f.kvittert ?? Infinity) - f.forfall) <= SPILLEROM_MS).length;
    const etter = Math.max(0, ...foerst.map((f) => f.etterMs));
    process.stdout.write(`frister som endres: frø ${SEED}, ${endret.length} endret og ${alle.length - endret.length} uendret, ${innenfor} kvittert innen ±${SPILLEROM_MS} ms; ${foerst.length} var alt besluttet da de ble endret (siste brev ${etter.toFixed(0)} ms etter kvitteringen)\n`);
    expect({ seed: SEED, brudd }).toEqual({ seed: SEED, brudd: [] });
    for (const f of nye) expect(s.post.tatt.slice(gamle.length).filter((t) => t.emne === `Påminnelse: ${f.navn}`)).toHaveLength(1);
    const nyDag = () => s.post.tatt.filter((t) => t.emne.endsWith('fått ny dag')).length;
    await tilSlutt(() => nyDag() >= nye.length, 120_000);
    expect(s.post.tatt.slice(gamle.length).filter((t) => t.emne.startsWith('Påminnelse: '))).toHaveLength(nye.length);
    expect(nyDag()).toBe(nye.length);
  });
});

async function kjoer(s: Purresystem, runde: number, antall: number, tilfeldig: () => number): Promise<Frist[]> {
  const naar = forfall(runde);
  const frister: Frist[] = [];
  for (let nr = 0; nr < antall + UENDRET_PER_RUNDE; nr++) {
    const part = s.parter[nr % s.parter.length] ?? { id: '' };
    const navn = `Frist ${runde}-${nr}`;
    const endring = (nr < antall ? ENDRINGER[nr % ENDRINGER.length] : undefined) ?? 'uendret';
    frister.push({ avtale: await s.sendAvtale(navn, leggTilDager(dag(runde), 1), [part.id]), navn, partId: part.id, endring, forfall: naar, om: (tilfeldig() * 2 - 1) * SPILLEROM_MS });
  }
  await s.ajour();
  await s.sett(naar - FORAN_MS);
  await Promise.all(frister.filter((f) => f.endring !== 'uendret').map(async (f) => {
    await vent(Math.max(0, naar + f.om - s.naaMs()));
    await endre(s, f);
    f.kvittert = s.naaMs();
  }));
  await tilSlutt(async () => (await s.rader(`select 1 from paaminnelse where forfaller = $1 and tilstand in ('planlagt', 'besluttet')`, [new Date(naar)])).length === 0, 60_000);
  return frister;
}

async function endre(s: Purresystem, { avtale, partId, endring }: Frist): Promise<void> {
  const begrunnelse = 'Møtet er flyttet';
  switch (endring) {
    case 'flyttet': return s.avtale(avtale, { type: 'EndreSvarfrist', data: { svarfrist: NY_FRIST, begrunnelse } });
    case 'partens-egen-flyttet': return s.avtale(avtale, { type: 'EndrePartsSvarfrist', data: { partId, svarfrist: NY_FRIST, begrunnelse } });
    case 'moett': return s.avtale(avtale, { type: 'SvarForPart', data: { partId, maate: 'i-saksgang', svar: 'ja', dato: s.naa().slice(0, 10) } }, { person: 'post', roller: [{ id: 'r', rolle: 'postmottak', partId }], medlemskap: [] });
    case 'trukket': return s.avtale(avtale, { type: 'TrekkTilbake', data: { begrunnelse } });
    case 'uendret': return;
  }
}

/** Of a deadline that changed, the old reminder may only have gone out when its own stream had decided it before the change. */
function doem(alle: readonly Frist[], tatt: Purresystem['post']['tatt'], hendelser: readonly StoredEvent[]) {
  const brudd: string[] = [];
  const foerst: { navn: string; etterMs: number }[] = [];
  for (const f of alle) {
    const stroem = hendelser.filter((h) => h.stream === `avtale-${f.avtale}`).map((h) => h.type);
    const brev = tatt.filter((t) => t.emne === `Påminnelse: ${f.navn}`);
    const endret = stroem.findIndex((type) => SLUTT.has(type));
    const gammelBeslutning = stroem.indexOf('PaaminnelseBesluttet');
    if (f.endring === 'uendret') {
      if (brev.length !== 1) brudd.push(`${f.navn} var uendret og ga ${brev.length} brev`);
      continue;
    }
    if (endret < 0) brudd.push(`${f.navn} ble aldri endret`);
    const besluttetFoer = gammelBeslutning >= 0 && gammelBeslutning < endret;
    if (brev.length > (besluttetFoer ? 1 : 0)) brudd.push(`${f.navn} (${f.endring}) ga ${brev.length} brev om den gamle fristen: ${stroem.join(' ')}`);
    if (besluttetFoer && brev[0]) foerst.push({ navn: f.navn, etterMs: brev[0].naar - (f.kvittert ?? 0) });
  }
  return { brudd, foerst };
}
