import { randomUUID } from 'node:crypto';
import { Deltlesing, Hendelseslager } from '#platform';
import { miljoe } from '../../support/miljoe';
import { skrivTelling, skrivTil, tilSlutt } from './oppsett';

describe('det én har lest, deles med de andre i samme prosess', () => {
  const lager = new Hendelseslager(miljoe('EVENTSTORE_URL'));
  const tenant = randomUUID();
  let id: string;
  let fra: bigint;
  let stans: AbortController;
  let sett: string[];
  let deling: Deltlesing;
  let foelger: Promise<void>;

  beforeEach(async () => {
    fra = await skrivTelling(lager, tenant, randomUUID(), []);
    [id, stans, sett, deling] = [randomUUID(), new AbortController(), [], new Deltlesing(lager)];
  });
  afterEach(async () => {
    stans.abort();
    await foelger;
  });
  afterAll(() => lager.lukk());

  function foelg(typer: readonly string[] = ['TellingAapnet', 'Talt']): void {
    foelger = (async () => {
      for await (const { hendelser } of deling.foelg(fra, stans.signal, typer)) sett.push(...hendelser.filter((h) => h.stream === `telling-${id}`).map((h) => `${h.revision} ${h.type}`));
    })();
  }
  /** Reads as the reader of the read models does, up to `til`. */
  async function les(start: bigint, til: bigint, bunke = 70): Promise<void> {
    for (let posisjon = start; posisjon < til; ) {
      const side = await lager.lesAlt(posisjon, bunke);
      deling.del(posisjon, { hendelser: side.hendelser, posisjon: side.posisjon ?? til, naadd: side.slutt });
      posisjon = side.posisjon ?? til;
    }
  }
  const talt = (fraOgMed: number, til: number) => Array.from({ length: til - fraOgMed + 1 }, (_, i) => `${fraOgMed + i} Talt`);
  const tell = (n: number) => Array.from({ length: n }, (_, i) => ({ n: i }));

  test('alene, så av leseren, så alene igjen: hver hendelse kommer én gang og i rekkefølge', async () => {
    const siste = await skrivTelling(lager, tenant, id, tell(5));
    foelg();
    await tilSlutt(() => sett.length === 6);
    await les(fra, siste);
    const videre = await skrivTil(lager, id, 'Talt', { n: 6 }, tenant);
    await les(siste, videre);
    await tilSlutt(() => sett.length === 7);
    deling.slutt();
    await skrivTil(lager, id, 'Talt', { n: 7 }, tenant);
    await tilSlutt(() => sett.length === 8);
    expect(sett).toEqual(['0 TellingAapnet', ...talt(1, 7)]);
  }, 20_000);

  test('mens noen leser, kommer ingenting fram før leseren har tatt det inn', async () => {
    await les(0n, fra);
    foelg();
    const siste = await skrivTelling(lager, tenant, id, tell(1));
    await new Promise((klar) => setTimeout(klar, 300));
    expect(sett).toEqual([]);
    await les(fra, siste);
    await tilSlutt(() => sett.length === 2);
  }, 20_000);

  test('den som henger lenger etter enn det som er tatt vare på, leser resten fra lageret og mister ingenting', async () => {
    const siste = await skrivTelling(lager, tenant, id, tell(1_500));
    await les(fra, siste);
    foelg();
    await tilSlutt(() => sett.length === 1_501);
    expect(sett).toEqual(['0 TellingAapnet', ...talt(1, 1_500)]);
  }, 20_000);

  test('leser leseren et annet sted enn der den slapp, hentes det mellom fra lageret', async () => {
    const foerste = await skrivTelling(lager, tenant, id, []);
    await les(fra, foerste);
    const andre = await skrivTil(lager, id, 'Talt', { n: 1 }, tenant);
    const siste = await skrivTil(lager, id, 'Talt', { n: 2 }, tenant);
    await les(andre, siste);
    foelg();
    await tilSlutt(() => sett.length === 3);
    expect(sett).toEqual(['0 TellingAapnet', ...talt(1, 2)]);
  }, 20_000);

  test('bare de typene som er bedt om kommer fram', async () => {
    const siste = await skrivTelling(lager, tenant, id, tell(2));
    await les(fra, siste);
    foelg(['TellingAapnet']);
    await tilSlutt(() => sett.length === 1);
    const videre = await skrivTil(lager, id, 'TellingLukket', {}, tenant);
    await les(siste, videre);
    expect(sett).toEqual(['0 TellingAapnet']);
  }, 20_000);
});
