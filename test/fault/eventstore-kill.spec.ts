import { type AllStreamRecordedEvent } from '@eventstore/db-client';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, killStore } from './eventstore-kill';

const KILLS = Number(process.env['SAKSGANG_KILL_STORE'] ?? { quick: 300, full: 1000 }[process.env['SAKSGANG_FAULT'] ?? ''] ?? 30);
const SEED = Number(process.env['SAKSGANG_SEED'] ?? Date.now() % 1_000_000);
const WRITERS = 48;

jest.setTimeout(60_000 + KILLS * 10_000);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'saksgang-drap-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test(`Det som er kvittert, overlever ${KILLS} drap av lageret under last, og ingenting finnes som ingen har sendt`, async () => {
  const report = await killStore({ kills: KILLS, writers: WRITERS, seed: SEED, file: join(folder, 'log.db') });
  const ready = [...report.readyMs].sort((a, b) => a - b);
  process.stdout.write(`drap av lageret: frø ${SEED}, ${KILLS} drap, ${report.acknowledged} kvitterte hendelser, ${report.unknownPresent} ukvitterte som finnes, klar etter ${ready[Math.floor(ready.length / 2)]!.toFixed(0)} ms (lengst ${ready.at(-1)!.toFixed(0)} ms)\n`);
  expect({ seed: SEED, broken: report.broken }).toEqual({ seed: SEED, broken: [] });
  expect(report.acknowledged).toBeGreaterThan(KILLS * 20);
});

/** The judge is judged: every kind of loss must be seen. */
describe('Dommeren ser', () => {
  const sent = [{ stream: 's', ids: ['a', 'b'], expected: 'no_stream' as const, position: 2n, revision: 1n }];
  const event = (id: string, nr: bigint) => ({ id, streamId: 's', revision: nr - 1n, position: { commit: nr, prepare: nr } }) as AllStreamRecordedEvent;
  test.each([
    ['ingenting galt i en hel logg', [event('a', 1n), event('b', 2n)], 0],
    ['en kvittert skriving som er borte', [], 1],
    ['en halv skriving', [event('a', 1n)], 1],
    ['en hendelse ingen har sendt', [event('a', 1n), event('b', 2n), event('c', 3n)], 1],
    ['en kvittert hendelse på feil plass', [event('b', 1n), event('a', 2n)], 1],
    ['et hull i en strøm', [event('a', 1n), { ...event('b', 2n), revision: 5n }], 2],
    ['posisjoner som går bakover', [event('a', 3n), event('b', 2n)], 3],
  ] as [string, AllStreamRecordedEvent[], number][])('%s', (_title, present, faults) => {
    expect(judge(sent, present)).toHaveLength(faults);
  });
});
