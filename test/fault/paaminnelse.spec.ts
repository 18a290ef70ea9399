import { setTimeout as vent } from 'node:timers/promises';
import { osloTidspunkt } from '#felles';
import { leggTilDager } from '#frist';
import { alleHendelser } from './dom';
import { randomFrom } from './eventstore-kill';
import { doemPurringer, type Ventet } from './purredom';
import { Purredrap } from './purredrap';
import { Purresystem } from './purresystem';

const OMFANG = process.env['SAKSGANG_FAULT'] ?? '';
const ANTALL = Number(process.env['SAKSGANG_REMINDERS'] ?? { quick: 300, full: 5_000 }[OMFANG] ?? 30);
const SEED = Number(process.env['SAKSGANG_SEED'] ?? Date.now() % 1_000_000);

type Feil = 'flushall' | 'redis-3' | 'redis-8' | 'redis-20' | 'redis-60' | 'klokken-fram' | 'klokken-tilbake' | 'post-avviser' | 'post-tier' | 'post-tier-etter-data' | 'post-doer' | 'post-borte';
const ALLE: readonly Feil[] = [
  'flushall', 'redis-3', 'redis-8', 'redis-20', 'redis-60', 'klokken-fram', 'klokken-tilbake', 'post-avviser', 'post-tier', 'post-tier-etter-data', 'post-doer', 'post-borte',
];
const RUNDER: readonly Feil[] = { quick: ALLE, full: [...ALLE, ...ALLE, ...ALLE, ...ALLE] }[OMFANG] ?? ['flushall', 'post-doer'];
const PARTER = 30;
const TIMER_MS = 2 * 3_600_000;
/** Time for the worker to see the new time, and for its sweep to put the jobs into the queue. */
const FORAN_MS = 12_000;
const UTEN_FRAMGANG_MS = 3_000;
const RUNDEFRIST_MS = 240_000;

jest.setTimeout(180_000 + RUNDER.length * 300_000);

const dag = (runde: number) => leggTilDager('2026-08-03', runde * 7);

describe('Påminnelser når prosesser drepes og det de står på, svikter', () => {
  let s: Purresystem;
  let drap: Purredrap;
  beforeAll(async () => {
    s = await Purresystem.start({ naa: '2026-06-01T10:00:00.000Z', parter: Math.min(PARTER, Math.ceil(ANTALL / RUNDER.length)), miljoe: { SVEIP_MS: '1000' } });
    drap = new Purredrap(s);
    await drap.start();
  });
  afterAll(async () => {
    await drap?.stopp();
    await s?.rydd();
  });

  test(`${ANTALL} påminnelser: ingen mangler, ingen kommer for tidlig, og to ganger kommer bare de som arbeideren hadde i hendene da den ble drept i vinduet`, async () => {
    const tilfeldig = randomFrom(SEED);
    const ventet: Ventet[] = [];
    for (const [runde] of RUNDER.entries()) ventet.push(...(await planlegg(s, runde)));
    await s.ajour();
    const ms: string[] = [];
    for (const [runde, feil] of RUNDER.entries()) {
      const fra = Date.now();
      await kjoer(s, drap, { runde, feil, tilfeldig, antall: ventet.filter((v) => v.forfall === forfall(runde)).length });
      ms.push(`${feil} ${((Date.now() - fra) / 1000).toFixed(0)} s`);
    }
    await s.ajour();
    const dom = doemPurringer(ventet, s.post.tatt, drap.tapt, await alleHendelser(s.miljoe['EVENTSTORE_URL'] ?? ''));
    process.stdout.write(`påminnelser: frø ${SEED}, ${ventet.length} ventet, ${s.post.tatt.length} brev tatt av ${s.post.sett} sett, drept ${drap.inni} ganger i vinduet og ${drap.utenfor} utenfor, ${dom.forklart} doble (${ms.join(', ')})\n`);
    expect({ seed: SEED, ...dom }).toEqual({ seed: SEED, mangler: [], forTidlig: [], uforklart: [], forklart: expect.any(Number) as number, feilIHendelsene: [] });
    expect([drap.inni, drap.utenfor]).toEqual([RUNDER.length, RUNDER.length]);
    expect(dom.forklart).toBeGreaterThanOrEqual(drap.inni);
  });
});

const forfall = (runde: number) => Date.parse(osloTidspunkt(dag(runde), '08:00'));

/** The agreements that fall due in one round, and what they mean. */
async function planlegg(s: Purresystem, runde: number): Promise<Ventet[]> {
  const igjen = Math.floor((ANTALL * (runde + 1)) / RUNDER.length) - Math.floor((ANTALL * runde) / RUNDER.length);
  const ut: Ventet[] = [];
  for (let nr = 0; ut.length < igjen; nr++) {
    const parter = s.parter.slice(0, igjen - ut.length);
    const navn = `Avtale ${runde}-${nr}`;
    const avtale = await s.sendAvtale(navn, leggTilDager(dag(runde), 1), parter.map((p) => p.id));
    ut.push(...parter.map(({ id, epost }) => ({ avtale, navn, partId: id, epost, forfall: forfall(runde) })));
  }
  return ut;
}

interface Runde { readonly runde: number; readonly feil: Feil; readonly tilfeldig: () => number; readonly antall: number }

async function kjoer(s: Purresystem, drap: Purredrap, { runde, feil, tilfeldig, antall }: Runde): Promise<void> {
  const naar = forfall(runde);
  drap.planlegg(1 + Math.floor(tilfeldig() * antall * 0.4), Math.ceil(antall * 0.5) + Math.floor(tilfeldig() * antall * 0.4));
  if (feil === 'klokken-fram') s.hopp(TIMER_MS);
  if (feil === 'klokken-tilbake') s.hopp(-TIMER_MS);
  await s.sett(naar - FORAN_MS);
  while (s.naaMs() < naar - 500) await vent(50);
  await inntreff(s, feil);
  await altSendt(s, drap, naar, antall);
  s.hopp(0);
}

async function inntreff(s: Purresystem, feil: Feil): Promise<void> {
  switch (feil) {
    case 'flushall': return void (await s.redis.flushall());
    case 'redis-3': case 'redis-8': case 'redis-20': case 'redis-60':
      await s.stoppRedis();
      await vent(Number(feil.slice(6)) * 1000);
      return s.startRedis();
    case 'post-avviser': return post(s, 'avviser', 3_000);
    case 'post-tier': return post(s, 'tier', 8_000);
    case 'post-tier-etter-data': return post(s, 'tier-etter-data', 25_000);
    case 'post-doer': return post(s, 'doer-etter-data', 3_000);
    case 'post-borte':
      await s.post.stopp();
      await vent(3_000);
      await s.post.start();
      return;
    case 'klokken-fram': case 'klokken-tilbake': return;
  }
}

async function post(s: Purresystem, oppfoersel: Purresystem['post']['oppfoersel'], ms: number): Promise<void> {
  s.post.oppfoersel = oppfoersel;
  await vent(ms);
  s.post.oppfoersel = 'tar';
}

/** Waits until all are sent and both kills have been; when nothing moves, time goes to where something is to happen. */
async function altSendt(s: Purresystem, drap: Purredrap, naar: number, antall: number): Promise<void> {
  const slutt = Date.now() + RUNDEFRIST_MS;
  for (let [sist, rolig] = ['', Date.now()]; ;) {
    await drap.ro();
    const [rad] = await s.rader<{ sendt: string; neste: Date | null }>(`select count(*) filter (where p.tilstand = 'sendt') as sendt,
      min(greatest(u.neste, u.leid_til)) filter (where u.tilstand <> 'ferdig') as neste from paaminnelse p left join utsending u on u.id = p.id where p.forfaller = $1`, [new Date(naar)]);
    if (Number(rad?.sendt) === antall) return;
    if (Date.now() > slutt) throw new Error(`Bare ${rad?.sendt} av ${antall} er sendt ${JSON.stringify(await s.rader('select p.tilstand, u.tilstand as utsending, u.leid_til, u.neste, u.utsatt, u.sist_feil from paaminnelse p left join utsending u on u.id = p.id where p.forfaller = $1', [new Date(naar)]))}`);
    const bilde = `${rad?.sendt} ${s.post.sett}`;
    if (bilde !== sist) [sist, rolig] = [bilde, Date.now()];
    else if (Date.now() - rolig > UTEN_FRAMGANG_MS && rad?.neste && rad.neste.getTime() > s.naaMs()) {
      await s.sett(rad.neste.getTime() + 100);
      rolig = Date.now();
    }
    await vent(200);
  }
}
