import { randomUUID } from 'node:crypto';
import { Executor, NotSettled, type Outcome, Rejection, type Reaction, reaction, type Recorded } from '#eventsourcing';
import { type Avviksmelding, Avviksmottak, type Avvikstilstand, Reaksjoner, reaksjonsstatus, Reaksjonsutfoerer, Sjekkpunktvakt, StillbarKlokke } from '#platform';
import { Oppsett, skrivTelling, skrivTil, tilSlutt } from './oppsett';
import { kataloger, tellingDecider, tellingHendelser } from './telling';

/** When a counter has been opened, another is opened and counted; closing it is asked for twice, so that the second is refused. */
const speil = (id: string, speilet: string, fra: Reaction['fra'] = 'start') =>
  reaction({ name: `speil-${id}`, fra }, tellingHendelser, {
    TellingAapnet: (e) => (e.streamId === id ? [be(speilet, 'AapneTelling', { navn: e.data.navn }), be(speilet, 'Tell')] : []),
    Talt: (e) => (e.streamId === id ? [be(speilet, 'Tell')] : []),
    TellingLukket: (e) => (e.streamId === id ? [be(speilet, 'LukkTelling'), be(speilet, 'Tell')] : []),
  });
const be = (id: string, type: string, data: object = {}) => ({ category: 'telling', id, intent: { type, data } });

class Avviksliste extends Avviksmottak {
  readonly meldt: Avviksmelding[] = [];
  readonly loeste: string[] = [];
  readonly dom = new Map<string, Avvikstilstand>();

  async meld(avvik: Avviksmelding): Promise<void> {
    this.meldt.push(avvik);
    this.dom.set(avvik.id, 'aapent');
  }

  async loest(_tenant: string, id: string): Promise<void> {
    this.loeste.push(id);
  }

  async tilstander(): Promise<ReadonlyMap<string, Avvikstilstand>> {
    return this.dom;
  }
}

describe('reaksjoner', () => {
  let o: Oppsett;
  let tenant: string;
  let [id, speilet] = ['', ''];
  let avvik: Avviksliste;
  const gaar: Reaksjoner[] = [];

  function start(reaksjon: Reaction, feiler: () => Error | undefined = () => undefined): Reaksjoner {
    const executor = new Executor(o.lager);
    const utfoer = async (_kategori: string, stroem: string, intent: never, envelope: never): Promise<Outcome> => {
      const svar = await executor.execute(tellingDecider, stroem, intent, envelope, () => undefined);
      const feil = feiler();
      if (feil) throw feil;
      return svar;
    };
    const utfoerer = new Reaksjonsutfoerer({ utfoer: utfoer }, new StillbarKlokke('2026-02-01T09:00:00.000Z'));
    const r = new Reaksjoner(o.lager, o.database, kataloger, [reaksjon], utfoerer, new Sjekkpunktvakt(o.database.pool, o.url), avvik, o.url, [100, 200]);
    gaar.push(r);
    r.start();
    return r;
  }
  const hendelser = async () => (await o.lager.readStream(`telling-${speilet}`, 0)).map((e) => e.type);
  const naadd = (posisjon: bigint) => tilSlutt(async () => (await reaksjonsstatus(o.database.pool)).every((r) => r.posisjon >= posisjon), 15_000);

  beforeEach(async () => {
    o = await Oppsett.nytt();
    avvik = new Avviksliste();
    [tenant, id, speilet] = [randomUUID(), randomUUID(), randomUUID()];
  });
  afterEach(async () => {
    for (const r of gaar.splice(0)) await r.stopp();
    await o.lukk();
  });

  test('det en hendelse ber om skjer én gang, også når sjekkpunktet går tapt', async () => {
    const posisjon = await skrivTelling(o.lager, tenant, id, [{ n: 1 }, { n: 2 }]);
    const foerst = start(speil(id, speilet));
    await tilSlutt(async () => (await reaksjonsstatus(o.database.pool)).length > 0);
    await naadd(posisjon);
    await foerst.stopp();
    await o.database.pool.query('delete from reaksjon');
    start(speil(id, speilet));
    await tilSlutt(async () => (await reaksjonsstatus(o.database.pool)).length > 0);
    await naadd(posisjon);
    expect(await hendelser()).toEqual(['TellingAapnet', 'Talt', 'Talt', 'Talt']);
    const aarsak = (await o.lager.readStream(`telling-${id}`, 0))[0]?.id;
    expect((await o.lager.readStream(`telling-${speilet}`, 0))[0]?.metadata).toMatchObject({
      tenant, causationId: aarsak, correlationId: 'k', actor: { person: 'system', grunnlag: `reaksjon:speil-${id}` }, registrert: '2026-02-01T09:00:00.000Z',
    });
  }, 30_000);

  test('andres strømmer angår oss ikke, heller ikke når de bruker våre ord', async () => {
    start(speil(id, speilet));
    await o.lager.append(`proeve-${randomUUID()}`, -1, [{ id: randomUUID(), type: 'Talt', data: 'noe annet', metadata: {} }]);
    await tilSlutt(async () => (await reaksjonsstatus(o.database.pool)).length > 0);
    await naadd(await skrivTelling(o.lager, tenant, id, []));
    expect(await hendelser()).toEqual(['TellingAapnet', 'Talt']);
  }, 30_000);

  test('et nei fra en regel blir et avvik, og resten går videre', async () => {
    await skrivTelling(o.lager, tenant, id, []);
    await skrivTil(o.lager, id, 'TellingLukket', {}, tenant);
    const posisjon = await skrivTil(o.lager, id, 'Talt', { n: 9 }, tenant);
    start(speil(id, speilet));
    await tilSlutt(() => avvik.meldt.length >= 2);
    await naadd(posisjon);
    expect(avvik.meldt.map(({ tenant: t, kode, melding, hendelse, kommando, forsoek }) => [t, kode, melding, hendelse?.type, kommando, forsoek])).toEqual(['TellingLukket', 'Talt'].map((type) =>
      [tenant, 'lukket', 'Tellingen er lukket', type, { kategori: 'telling', id: speilet, type: 'Tell' }, 1]));
  }, 30_000);

  test('et svar som gikk tapt gjentas uten at noe skjer to ganger', async () => {
    let igjen = 2;
    await skrivTelling(o.lager, tenant, id, [{ n: 1 }]);
    start(speil(id, speilet), () => (igjen-- > 0 ? new NotSettled('borte') : undefined));
    await tilSlutt(async () => (await hendelser()).length === 3);
    expect(await hendelser()).toEqual(['TellingAapnet', 'Talt', 'Talt']);
    expect(avvik.meldt).toEqual([]);
  }, 30_000);

  test('et nei spørres om igjen når lesemodellene har sett alt: det som da går, er ikke noe avvik', async () => {
    let igjen = 1;
    const posisjon = await skrivTelling(o.lager, tenant, id, [{ n: 1 }]);
    start(speil(id, speilet), () => (igjen-- > 0 ? new Rejection('ugyldig-tilstand', 'for-tidlig', 'Ikke ennå') : undefined));
    await naadd(posisjon);
    await tilSlutt(async () => (await hendelser()).length === 3);
    expect([avvik.meldt, (await o.database.pool.query('select * from parkert')).rows]).toEqual([[], []]);
  }, 30_000);

  test('en forgiftet strøm holder ingen andre tilbake, og det som kommer senere i den venter på tur', async () => {
    const [frisk, friskt] = [randomUUID(), randomUUID()];
    let giftig = true;
    const syk = speil(id, speilet);
    const gift = reaction({ name: `gift-${id}`, fra: 'start' }, tellingHendelser, {
      TellingAapnet: (e) => {
        if (e.streamId === id && giftig) throw new TypeError('kan ikke');
        return e.streamId === id ? syk.on.get('TellingAapnet')?.(e) ?? [] : e.streamId === frisk ? [be(friskt, 'AapneTelling', { navn: 'frisk' })] : [];
      },
      Talt: (e) => (e.streamId === id ? [be(speilet, 'Tell')] : []),
    });
    await skrivTelling(o.lager, tenant, id, [{ n: 1 }]);
    const posisjon = await skrivTelling(o.lager, tenant, frisk, []);
    start(gift);
    await tilSlutt(async () => (await o.lager.readStream(`telling-${friskt}`, 0)).length === 1);
    await naadd(posisjon);
    expect(await hendelser()).toEqual([]);
    await tilSlutt(() => avvik.meldt.length === 1);
    expect(avvik.meldt).toMatchObject([{ tenant, kilde: 'reaksjon', kode: 'teknisk-feil', melding: 'Teknisk feil (TypeError); se loggen', forsoek: 3, hendelse: { type: 'TellingAapnet' } }]);
    giftig = false;
    avvik.dom.set(avvik.meldt[0]?.id ?? '', 'proeves');
    await tilSlutt(async () => (await hendelser()).length === 3);
    expect([await hendelser(), avvik.loeste]).toEqual([['TellingAapnet', 'Talt', 'Talt'], [avvik.meldt[0]?.id]]);
  }, 30_000);

  test('en ny reaksjon som gjelder fra nå rører ikke det som alt har skjedd', async () => {
    await skrivTelling(o.lager, tenant, id, []);
    start(speil(id, speilet, 'naa'));
    await tilSlutt(async () => (await reaksjonsstatus(o.database.pool)).length > 0);
    await o.lager.append(`telling-${speilet}`, -1, [{ id: randomUUID(), type: 'TellingAapnet', data: { navn: 'x' }, metadata: ((await o.lager.readStream(`telling-${id}`, 0))[0] as unknown as Recorded).metadata }]);
    await naadd(await skrivTil(o.lager, id, 'Talt', { n: 1 }, tenant));
    expect(await hendelser()).toEqual(['TellingAapnet', 'Talt']);
  }, 30_000);
});
