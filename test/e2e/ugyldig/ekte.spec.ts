import { type Ekte, ektemaal } from './ektemaal';
import { proev } from './proev';
import { RADER } from './rader';

describe('de virkelige rutene avviser ugyldig inndata slik tabellen sier', () => {
  let ekte: Ekte;

  beforeAll(async () => { ekte = await ektemaal(); }, 60_000);
  afterAll(() => ekte?.stopp());

  const rader = RADER.filter((rad) => !rad.bareProeverute);
  test.each(rader.map((rad) => [`${rad.id} ${rad.hva} gir ${rad.status} ${rad.type ?? ''}`, rad] as const))('%s', async (_navn, rad) => proev(rad, ekte.maal));
});
