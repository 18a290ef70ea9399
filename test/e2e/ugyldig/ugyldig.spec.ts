import { type Maal } from './rad';
import { EGNE_TESTER, RADER, UPROEVDE } from './rader';
import { proev } from './proev';
import { type Proeveapp, startProeveapp } from './proeveapp';
import { startUtsteder, type Utsteder } from './utsteder';
import { proevemaal } from './proevemaal';

describe('ugyldig inndata avvises slik tabellen sier', () => {
  let app: Proeveapp;
  let utsteder: Utsteder;
  let maal: Maal;

  beforeAll(async () => {
    utsteder = await startUtsteder();
    app = await startProeveapp(utsteder.issuer);
    maal = await proevemaal(app, utsteder);
  });

  afterAll(async () => {
    await app.app.close();
    await utsteder.stopp();
  });

  test.each(RADER.filter((rad) => !rad.bareEkte).map((rad) => [`${rad.id} ${rad.hva} gir ${rad.status} ${rad.type ?? ''}`, rad] as const))('%s', async (_navn, rad) => proev(rad, maal));

  test('hver rad B001–B114 er prøvd, har sin egen test, eller står med en grunn', () => {
    const omtalt = [...new Set([...RADER.map((r) => r.id), ...EGNE_TESTER, ...UPROEVDE.map((r) => r.id)])].sort();
    expect(omtalt).toEqual(Array.from({ length: 114 }, (_, i) => `B${String(i + 1).padStart(3, '0')}`));
    expect(RADER.filter((r) => UPROEVDE.some((u) => u.id === r.id))).toEqual([]);
  });
});
