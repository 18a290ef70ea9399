import { setTimeout as vent } from 'node:timers/promises';
import { DatabaseKlokke } from './databaseklokke';
import { StillbarKlokke } from './klokke';

describe('klokker', () => {
  test('tiden er databasens, uansett hva maskinen mener, og går framover', async () => {
    const klokke = new DatabaseKlokke(async () => '2031-05-17T12:00:00.000Z');
    await klokke.onModuleInit();
    const foerst = klokke.naa();
    await vent(20);
    const siden = klokke.naa();
    klokke.onModuleDestroy();
    expect(foerst).toMatch(/^2031-05-17T12:00:00/);
    expect(siden > foerst).toBe(true);
  });

  test('uten databasens tid er det ingen tid', async () => {
    const klokke = new DatabaseKlokke(async () => Promise.reject(new Error('borte')));
    await expect(klokke.onModuleInit()).rejects.toThrow('borte');
    expect(() => klokke.naa()).toThrow();
  });

  test('den stillbare står der den er satt', () => {
    const klokke = new StillbarKlokke();
    klokke.sett('2026-06-01T10:00:00+02:00');
    expect([klokke.naa(), klokke.naa()]).toEqual(['2026-06-01T08:00:00.000Z', '2026-06-01T08:00:00.000Z']);
  });
});
