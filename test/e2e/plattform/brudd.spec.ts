import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Executor, NO_STREAM, OutcomeUnknown } from '#eventsourcing';
import { Hendelseslager } from '#platform';
import { startLager } from '../../../apps/local/parts/eventstore';
import { ledigPort } from '../../../apps/local/parts/porter';
import { type Prosess } from '../../../apps/local/parts/prosess';
import { tilSlutt } from './oppsett';
import { konvolutt, tellingDecider } from './telling';

const hendelse = (n: number) => ({ id: randomUUID(), type: 'Talt', data: { n }, metadata: {} });

describe('når hendelseslageret faller', () => {
  const mappe = mkdtempSync(join(tmpdir(), 'brudd-'));
  let port: number;
  let url: string;
  let prosess: Prosess;
  let lager: Hendelseslager;
  const opp = async () => ({ prosess, url } = await startLager({ mappe, port }));
  const ned = async (signal: NodeJS.Signals) => {
    process.kill(prosess.pid, signal);
    await prosess.slutt;
  };

  beforeAll(async () => {
    port = await ledigPort();
    await opp();
    lager = new Hendelseslager(url, { append: 1_000, les: 2_000 });
  });
  afterAll(async () => {
    await lager.lukk();
    await prosess.stopp();
    rmSync(mappe, { recursive: true, force: true });
  });

  test.each(['SIGKILL', 'SIGTERM'] as const)('%s: en skriving blir ukjent, aldri hengende, og alt går videre når lageret er tilbake', async (signal) => {
    const stream = `proeve-${randomUUID()}`;
    const { position } = await lager.append(stream, NO_STREAM, [hendelse(0)]);
    const stans = new AbortController();
    const sett: number[] = [];
    const foelger = (async () => {
      for await (const { hendelser } of lager.leserAlt(position, stans.signal)) sett.push(...hendelser.map((e) => e.revision));
    })();
    await ned(signal);
    await expect(lager.append(stream, 0, [hendelse(1)])).rejects.toThrow(OutcomeUnknown);
    await opp();
    await tilSlutt(() => lager.append(stream, 0, [hendelse(1)]).then(() => true, () => false));
    await tilSlutt(() => sett.includes(1));
    stans.abort();
    await foelger;
    expect(sett).toEqual([1]);
  }, 20_000);

  test('et lager som tier gir et ukjent utfall i tide, og er brukbart straks det svarer igjen', async () => {
    const stream = `proeve-${randomUUID()}`;
    await lager.append(stream, NO_STREAM, [hendelse(0)]);
    process.kill(prosess.pid, 'SIGSTOP');
    await expect(lager.append(stream, 0, [hendelse(1)])).rejects.toThrow(OutcomeUnknown);
    await expect(lager.readStream(stream, 0)).rejects.toThrow(OutcomeUnknown);
    process.kill(prosess.pid, 'SIGCONT');
    const foerste = (await tilSlutt(() => lager.readStream(stream, 0).catch(() => undefined))) ?? [];
    expect(foerste.length).toBeGreaterThan(0);
    // What was given up may still be written after the first reading: it is read again, as a command does.
    const siste = await tilSlutt(async () => {
      const { length } = await lager.readStream(stream, 0);
      return lager.append(stream, length - 1, [hendelse(2)]).catch(() => undefined);
    });
    const lest = await lager.readStream(stream, 0);
    expect([lest.at(-1)?.data, lest.length]).toEqual([{ n: 2 }, (siste?.revision ?? NaN) + 1]);
  }, 20_000);

  test('kommandoer som sendes mens lageret drepes virker én gang hver', async () => {
    const executor = new Executor(lager);
    const tenant = randomUUID();
    const id = randomUUID();
    await executor.execute(tellingDecider, id, { type: 'AapneTelling', data: { navn: 'x' } }, konvolutt(tenant), () => undefined);
    const send = async () => {
      const k = konvolutt(tenant);
      await tilSlutt(() => executor.execute(tellingDecider, id, { type: 'Tell', data: {} }, k, () => undefined).catch(() => undefined), 20_000);
    };
    const alle = Promise.all(Array.from({ length: 60 }, async (_, i) => {
      await new Promise((videre) => setTimeout(videre, i * 15));
      await send();
    }));
    for (let i = 0; i < 2; i++) {
      await new Promise((videre) => setTimeout(videre, 200));
      await ned('SIGKILL');
      await opp();
    }
    await alle;
    const lest = await lager.readStream(`telling-${id}`, 1);
    expect(lest.map((e) => (e.data as { n: number }).n)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  }, 30_000);
});
