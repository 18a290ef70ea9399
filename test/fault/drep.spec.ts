import { setTimeout as vent } from 'node:timers/promises';
import { type StoredEvent } from '#eventsourcing';
import { alleHendelser, doemHendelser, doemLesemodeller, listedeTitler } from './dom';
import { type Del, DELER, Drapssystem } from './drapssystem';
import { randomFrom } from './eventstore-kill';
import { Last, type Sendt, saksinnmelder } from './last';

const DRAP = Number(process.env['SAKSGANG_KILLS'] ?? { quick: 40, full: 200 }[process.env['SAKSGANG_FAULT'] ?? ''] ?? 5);
const SEED = Number(process.env['SAKSGANG_SEED'] ?? Date.now() % 1_000_000);
const KLIENTER = 12;

jest.setTimeout(120_000 + DRAP * 30_000);

/** Every process in turn, and all at once, in an order that the seed decides. */
function* ofre(tilfeldig: () => number): Generator<readonly Del[]> {
  for (;;) {
    const kortstokk = [...DELER.map((del) => [del]), [...DELER]];
    while (kortstokk.length > 0) yield* kortstokk.splice(Math.floor(tilfeldig() * kortstokk.length), 1);
  }
}

describe('Når prosesser drepes', () => {
  let system: Drapssystem;
  beforeAll(async () => { system = await Drapssystem.start(); });
  afterAll(() => system.rydd());

  test(`Det som er kvittert, finnes nøyaktig én gang etter ${DRAP} drap under last, og ingenting som ingen har sendt`, async () => {
    const tilfeldig = randomFrom(SEED);
    const klient = await saksinnmelder(system.adresse);
    const last = new Last(klient, tilfeldig);
    last.start(KLIENTER);
    const offer = ofre(tilfeldig);
    for (let nr = 0; nr < DRAP; nr++) {
      await vent(200 + tilfeldig() * 600);
      const deler = offer.next().value as readonly Del[];
      await system.drep(deler);
      await vent(tilfeldig() * 400);
      await system.reis(deler);
    }
    await vent(300);
    await last.stopp();
    const { sendt, uventet } = last;
    const hendelser = await alleHendelser(system.miljoe['EVENTSTORE_URL'] ?? '');
    const brudd = [
      ...uventet, ...system.selvdoede, ...doemHendelser(sendt, hendelser),
      ...(await doemLesemodeller(system.adminUrl, system.miljoe, hendelser.at(-1)?.position ?? 0n)),
    ];
    const kvittert = sendt.filter(({ svar }) => svar).length;
    process.stdout.write(`drap av alt: frø ${SEED}, ${DRAP} drap, ${kvittert} kvitterte kommandoer av ${sendt.length}, ${sendt.filter((s) => s.forsoek > 1).length} sendt flere ganger\n`);
    expect({ seed: SEED, brudd }).toEqual({ seed: SEED, brudd: [] });
    expect(kvittert).toBeGreaterThan(DRAP * 20);
    const meldt = hendelser.filter(({ type }) => type === 'SakMeldt').map(({ data }) => (data as { tittel: string }).tittel);
    expect((await listedeTitler(klient)).sort()).toEqual(meldt.sort());
  });
});

/** The judge is judged: every kind of loss must be seen. */
describe('Dommeren over kommandoer ser', () => {
  const sendt = (svar?: { id: string; revisjon: number }): Sendt => ({ noekkel: 'n', slag: 'meld', merke: 'm', sti: '', forsoek: 1, ...(svar && { svar }) });
  const hendelse = (tittel: string, valg: Partial<StoredEvent> = {}, commandId = tittel): StoredEvent =>
    ({ id: 'h', stream: 'sak-1', revision: 0, position: 1n, type: 'SakMeldt', data: { tittel }, metadata: { commandId }, ...valg });
  const kvittert = sendt({ id: '1', revisjon: 0 });
  test.each([
    ['ingenting galt når kvittert er der', [kvittert], [hendelse('m')], 0],
    ['ingenting galt når ukvittert er der', [sendt()], [hendelse('m')], 0],
    ['ingenting galt når ukvittert ikke er der', [sendt()], [], 0],
    ['en kvittert kommando som er borte', [kvittert], [], 1],
    ['en kvittert kommando på feil sted', [kvittert], [hendelse('m', { revision: 3 })], 1],
    ['en kommando som har virket to ganger under to navn', [kvittert], [hendelse('m'), hendelse('m', { stream: 'sak-2' }, 'annen')], 1],
    ['en kommando som har virket to ganger under samme navn', [kvittert], [hendelse('m'), hendelse('m', { revision: 1 })], 2],
    ['noe som ingen har sendt', [kvittert], [hendelse('m'), hendelse('x')], 1],
  ] as [string, Sendt[], StoredEvent[], number][])('%s', (_tittel, sendte, hendelser, antall) => {
    expect(doemHendelser(sendte, hendelser)).toHaveLength(antall);
  });
});
