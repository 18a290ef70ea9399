import { setTimeout as vent } from 'node:timers/promises';
import { osloTidspunkt } from '#felles';
import { senere, Utsendinger } from '#frist';
import { Database } from '#platform';
import { tilSlutt } from '../e2e/plattform/oppsett';
import { alleHendelser } from './dom';
import { doemPurringer, type Ventet } from './purredom';
import { Purresystem } from './purresystem';

const OMFANG = process.env['SAKSGANG_FAULT'] ?? '';
const FRISTER = Number(process.env['SAKSGANG_FRISTER'] ?? { quick: 1_000_000, full: 1_000_000 }[OMFANG] ?? 50_000);
const PAA_EN_GANG = Number(process.env['SAKSGANG_PAA_EN_GANG'] ?? { quick: 10_000, full: 10_000 }[OMFANG] ?? 120);
const PARTER = Math.min(40, PAA_EN_GANG);
const REDIS_MB = 100;
const FORFALL = osloTidspunkt('2026-08-03', '08:00');
const MEGA = 1024 * 1024;

jest.setTimeout(180_000 + FRISTER / 2 + PAA_EN_GANG * 150);

/**
 * A million agreements as events would take hours: the deadlines that only lie there are rows of the read model, one each
 * minute and a half for two years, half of them long since sent. Those that fall due at once come from real agreements.
 */
const LIGGER_DER = `
  insert into paaminnelse (fellesskap, frist_id, mottaker, trinn, id, kategori, eier_id, runde, gjelder, mottaker_navn, frist_dato, dag, forfaller, message_id, tilstand, aktiv, varslet)
  select $1::uuid, gen_random_uuid(), gen_random_uuid(), 1, gen_random_uuid(), 'avtale', gen_random_uuid(), 1, 'Avtale ' || n, 'Kommune ' || n % 357,
    naar::date + 1, naar::date, naar, '<' || n || '@paaminnelse.saksgang>', case when naar < $2 then 'sendt' else 'planlagt' end, true, null
  from (select n, $2::timestamptz - interval '365 days' + n * (interval '730 days' / $3::int) as naar from generate_series(1, $3::int) n) alle`;

const SENDT_FOER = `
  insert into utsending (fellesskap, id, kategori, eier_id, message_id, tilstand) select fellesskap, id, kategori, eier_id, message_id, 'ferdig' from paaminnelse where tilstand = 'sendt'`;

describe('En million frister', () => {
  let s: Purresystem;
  let database: Database;
  beforeAll(async () => {
    s = await Purresystem.start({ naa: '2026-06-01T10:00:00.000Z', parter: PARTER, miljoe: { SVEIP_MS: '2000' } });
    database = new Database({ url: s.miljoe['DATABASE_URL'] ?? '', navn: 'proeve' });
  });
  afterAll(async () => {
    await database?.lukk();
    await s?.rydd();
  });

  test(`med ${FRISTER} frister i planen ligger bare de neste femten minuttene i Redis, sveipet leser dem med indeks, og ${PAA_EN_GANG} som forfaller samtidig, sendes én gang hver`, async () => {
    const ventet: Ventet[] = [];
    for (let nr = 0; ventet.length < PAA_EN_GANG; nr++) {
      const parter = s.parter.slice(0, PAA_EN_GANG - ventet.length);
      const avtale = await s.sendAvtale(`Avtale ${nr}`, '2026-08-04', parter.map((p) => p.id));
      ventet.push(...parter.map(({ id, epost }) => ({ avtale, navn: `Avtale ${nr}`, partId: id, epost, forfall: Date.parse(FORFALL) })));
    }
    await s.ajour();
    await s.rader(LIGGER_DER, [s.tenant, FORFALL, FRISTER]);
    await s.rader(SENDT_FOER);
    await s.rader('analyze paaminnelse, utsending');
    const utsendinger = new Utsendinger(database);
    const roligSveip = await maal(() => utsendinger.kommende(s.naa(), senere(s.naa(), 15 * 60_000)));
    const roligTak = await maal(() => utsendinger.ta(senere(FORFALL, -400 * 86_400_000), 10));
    const redisFoer = await redisMb(s);
    await s.sett(Date.parse(FORFALL) - 14_000);
    const [fra, redis] = [Date.now() + 14_000, { topp: 0, jobber: 0 }];
    for (let sendt = 0; sendt < PAA_EN_GANG; ) {
      await vent(500);
      redis.topp = Math.max(redis.topp, await redisMb(s));
      redis.jobber = Math.max(redis.jobber, await s.redis.zcard('bull:paaminnelser:delayed'));
      sendt = Number((await s.rader<{ n: string }>(`select count(*) as n from paaminnelse where forfaller = $1 and tilstand = 'sendt' and frist_dato = '2026-08-04'`, [FORFALL]))[0]?.n);
    }
    const sekunder = (Date.now() - fra) / 1000;
    await s.ajour();
    const travelt = await maal(() => utsendinger.kommende(s.naa(), senere(s.naa(), 15 * 60_000)));
    const dom = doemPurringer(ventet, s.post.tatt.filter((t) => /^Påminnelse: Avtale \d+$/.test(t.emne)), new Map(), await alleHendelser(s.miljoe['EVENTSTORE_URL'] ?? ''));
    process.stdout.write(`volum: ${FRISTER} frister, ${PAA_EN_GANG} på en gang sendt på ${sekunder.toFixed(0)} s (${(PAA_EN_GANG / sekunder).toFixed(0)} i sekundet); Redis ${redisFoer.toFixed(1)} MB før, ${redis.topp.toFixed(1)} MB på det meste, høyst ${redis.jobber} jobber; `
      + `neste kvarter ${roligSveip.toFixed(0)} ms, forfalte ${roligTak.toFixed(0)} ms, neste kvarter etterpå ${travelt.toFixed(0)} ms\n`);
    expect(dom).toEqual({ mangler: [], forTidlig: [], uforklart: [], forklart: 0, feilIHendelsene: [] });
    expect(redis.topp).toBeLessThanOrEqual(REDIS_MB);
    expect(await helSoek(s)).toEqual([]);
  });

  test('det som ikke forfaller innen femten minutter, ligger ikke i Redis', async () => {
    await tilSlutt(async () => (await s.rader('select 1 from projeksjon where feil is not null')).length === 0);
    const kommende = await new Utsendinger(database).kommende(s.naa(), senere(s.naa(), 16 * 60_000));
    const jobber = await s.redis.zrange('bull:paaminnelser:delayed', '0', '-1');
    expect(jobber.filter((id) => !kommende.some((k) => `r-${k.id}` === id))).toEqual([]);
  });
});

/** Milliseconds at the median of five. */
async function maal(arbeid: () => Promise<unknown>): Promise<number> {
  const tider: number[] = [];
  for (let nr = 0; nr < 5; nr++) {
    const fra = performance.now();
    await arbeid();
    tider.push(performance.now() - fra);
  }
  return tider.sort((a, b) => a - b)[2] ?? 0;
}

async function redisMb({ redis }: Purresystem): Promise<number> {
  return Number(/^used_memory:(\d+)/m.exec(await redis.info('memory'))?.[1]) / MEGA;
}

/** Lines of the plan that read the table from end to end. */
async function helSoek(s: Purresystem): Promise<unknown[]> {
  const plan = await s.rader<{ 'QUERY PLAN': string }>(`explain select id from paaminnelse p where tilstand in ('planlagt', 'besluttet') and forfaller <= $1 order by forfaller limit 10`, [s.naa()]);
  return plan.map((l) => l['QUERY PLAN']).filter((linje) => linje.includes('Seq Scan'));
}
