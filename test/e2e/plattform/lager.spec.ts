import { randomUUID } from 'node:crypto';
import { NO_STREAM, WrongExpectedRevision } from '#eventsourcing';
import { Hendelseslager } from '../../../libs/platform/eventstore';
import { miljoe } from '../../support/miljoe';

const hendelse = (n: number) => ({ id: randomUUID(), type: 'Talt', data: { n }, metadata: { tenant: 't' } });

describe('hendelseslageret', () => {
  const lager = new Hendelseslager(miljoe('EVENTSTORE_URL'));
  afterAll(() => lager.lukk());

  test('det som skrives leses likt igjen, med revisjon og posisjon', async () => {
    const stream = `proeve-${randomUUID()}`;
    const svar = await lager.append(stream, NO_STREAM, [hendelse(1), hendelse(2)]);
    const lest = await lager.readStream(stream, 0);
    expect(lest.map((e) => [e.stream, e.revision, e.type, e.data, e.metadata])).toEqual([
      [stream, 0, 'Talt', { n: 1 }, { tenant: 't' }],
      [stream, 1, 'Talt', { n: 2 }, { tenant: 't' }],
    ]);
    expect(svar).toEqual({ revision: 1, position: lest[1]?.position });
    expect(await lager.readStream(stream, 2)).toEqual([]);
    expect(await lager.readStream(`proeve-${randomUUID()}`, 0)).toEqual([]);
  });

  test.each([-2, 2])('en klokke som går %i timer feil, hindrer ingen skriving', async (timer) => {
    const feil = Date.now() + timer * 3_600_000;
    const klokke = jest.spyOn(Date, 'now').mockImplementation(() => feil);
    try {
      await expect(lager.append(`proeve-${randomUUID()}`, NO_STREAM, [hendelse(1)])).resolves.toMatchObject({ revision: 0 });
    } finally {
      klokke.mockRestore();
    }
  });

  test('en skriving på feil revisjon sier hvor strømmen er', async () => {
    const stream = `proeve-${randomUUID()}`;
    await lager.append(stream, NO_STREAM, [hendelse(1)]);
    const feil = await lager.append(stream, NO_STREAM, [hendelse(2)]).catch((e: unknown) => e);
    expect(feil).toBeInstanceOf(WrongExpectedRevision);
    expect(feil).toMatchObject({ expected: -1, actual: 0 });
  });

  test('det som ikke lar seg skrive avvises straks, og lageret svarer som før', async () => {
    const stream = `proeve-${randomUUID()}`;
    const ring: Record<string, unknown> = {};
    ring.seg = ring;
    await expect(lager.append(stream, NO_STREAM, [{ ...hendelse(1), data: ring }])).rejects.toThrow(/circular/);
    await expect(lager.append(stream, NO_STREAM, [{ ...hendelse(1), data: { tekst: 'x'.repeat(900_001) } }])).rejects.toMatchObject({ code: 'for-stor' });
    await expect(lager.append(stream, NO_STREAM, [hendelse(1)])).resolves.toMatchObject({ revision: 0 });
  });

  test('leseren av alt gir hver hendelse én gang i rekkefølge, fra der den ble spurt om å begynne', async () => {
    const stream = `proeve-${randomUUID()}`;
    const foer = await lager.append(stream, NO_STREAM, [hendelse(0)]);
    for (let n = 1; n <= 50; n++) await lager.append(stream, n - 1, [hendelse(n)]);
    const stans = new AbortController();
    const sett: number[] = [];
    for await (const { hendelser, naadd } of lager.leserAlt(foer.position, stans.signal)) {
      sett.push(...hendelser.filter((e) => e.stream === stream).map((e) => (e.data as { n: number }).n));
      if (naadd && sett.length >= 50) stans.abort();
    }
    expect(sett).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    const side = await lager.lesAlt(foer.position, 20);
    // Others write to the same store meanwhile.
    const egne = side.hendelser.filter((e) => e.stream === stream).map((e) => (e.data as { n: number }).n);
    expect(side.hendelser).toHaveLength(20);
    expect(egne).toEqual(egne.map((_, i) => i + 1));
    expect(side.hendelser.every((e) => e.position > foer.position)).toBe(true);
    expect(side.slutt).toBe(false);
  });
});
