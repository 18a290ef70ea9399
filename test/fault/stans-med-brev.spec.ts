import { tilSlutt } from '../e2e/plattform/oppsett';
import { Purresystem } from './purresystem';

jest.setTimeout(300_000);

describe('Når arbeideren blir bedt om å stanse med et brev som posten har fått, men ikke svart på', () => {
  let s: Purresystem;
  /** Of every mail that came so far as to the end of its data, answered or not. */
  let kommet: string[];
  beforeAll(async () => {
    s = await Purresystem.start({ naa: '2026-06-01T10:00:00.000Z', parter: 1, miljoe: { SVEIP_MS: '1000' } });
  });
  afterAll(() => s?.rydd());
  beforeEach(() => {
    kommet = [];
    s.post.tatt.length = 0;
  });

  /** Asked to stop by the mail itself, and answered by `svar` once nothing but the mail is waited for. @returns the agreement, when the worker is gone */
  async function stansMedBrevet(dag: string, svar: boolean): Promise<{ avtale: string; slutt: string | undefined }> {
    const avtale = await s.sendAvtale(`Stanses ${dag}`, dag, s.parter.map((p) => p.id));
    await s.ajour();
    const { pid, slutt } = s.workerprosess ?? {};
    if (pid === undefined) throw new Error('arbeideren går ikke');
    s.post.foerSvar = async (messageId) => {
      kommet.push(messageId);
      process.kill(pid, 'SIGTERM');
      await tilSlutt(() => harSluppetKoeen(s), 30_000);
      return svar;
    };
    await s.sett(new Date(Date.parse(`${dag}T06:00:01.000Z`) - 24 * 3_600_000).toISOString());
    const ende = await slutt;
    s.post.foerSvar = async (messageId) => Boolean(kommet.push(messageId));
    return { avtale, slutt: ende };
  }

  test('og svaret kommer, er brevet ført som sendt før arbeideren er borte, og ingen sender det igjen', async () => {
    const { avtale, slutt } = await stansMedBrevet('2026-08-18', true);
    const hendelser = await s.lager.readStream(`avtale-${avtale}`, 0);
    expect([slutt, kommet.length, hendelser.filter((h) => h.type === 'PaaminnelseSendt').length]).toEqual(['kode 0', 1, 1]);
    await s.startWorker();
    await s.altSendt(avtale, 1);
    expect([s.post.tatt.length, kommet.length]).toEqual([1, 1]);
  });

  test('og svaret aldri kommer, stanser den likevel, og den neste sender det samme brevet, kjent på sin Message-ID', async () => {
    const { avtale, slutt } = await stansMedBrevet('2026-08-25', false);
    expect([slutt, s.post.tatt.length]).toEqual(['kode 0', 0]);
    await s.startWorker();
    await s.altSendt(avtale, 1);
    expect([s.post.tatt.length, kommet.length, new Set(kommet).size]).toEqual([1, 2, 1]);
  });
});

/** Only we are left there. */
const harSluppetKoeen = async ({ redis }: Purresystem): Promise<boolean> => String(await redis.client('LIST')).trim().split('\n').length === 1;
