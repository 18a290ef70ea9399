import { randomUUID } from 'node:crypto';
import { Hendelseslager } from '#platform';
import { miljoe } from '../../support/miljoe';
import { skrivTelling } from './oppsett';
import { stilleLager } from './stille';

test('et abonnement som tar slutt uten et ord tas opp igjen der det var: ingenting mangler, ingenting kommer to ganger', async () => {
  const rett = new Hendelseslager(miljoe('EVENTSTORE_URL'));
  const fra = await skrivTelling(rett, randomUUID(), randomUUID(), []);
  const id = randomUUID();
  const siste = await skrivTelling(rett, randomUUID(), id, Array.from({ length: 40 }, (_, n) => ({ n })));
  const stille = await stilleLager(miljoe('EVENTSTORE_URL'), 3, 10);
  const lager = new Hendelseslager(stille.url);
  const stans = new AbortController();
  const sett: number[] = [];
  for await (const { hendelser, posisjon } of lager.leserAlt(fra, stans.signal)) {
    sett.push(...hendelser.filter((e) => e.stream === `telling-${id}`).map((e) => e.revision));
    if (posisjon >= siste) stans.abort();
  }
  expect(stille.endt()).toBe(3);
  expect(sett).toEqual(Array.from({ length: 41 }, (_, n) => n));
  await lager.lukk();
  stille.lukk();
  await rett.lukk();
}, 20_000);
