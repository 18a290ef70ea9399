import { randomUUID } from 'node:crypto';
import { setTimeout as vent } from 'node:timers/promises';
import { nyttSystem, type System } from '../support/system';
import { tokenFor } from '../support/token';
import { alleHendelser } from './dom';
import { randomFrom } from './eventstore-kill';
import { post, type Raasvar } from './foresporsel';
import { type Kuttproxy, startKuttproxy } from './kuttproxy';
import { nyttMerke, saken, saksinnmelder } from './last';

const KOMMANDOER = process.env['SAKSGANG_FAULT'] === 'full' ? 10_000 : 1_000;
const SEED = Number(process.env['SAKSGANG_SEED'] ?? Date.now() % 1_000_000);
const OM_GANGEN = 16;
const KUTTES = 0.25;

jest.setTimeout(120_000 + KOMMANDOER * 60);

describe('Samme nøkkel sendt flere ganger', () => {
  const tilfeldig = randomFrom(SEED);
  let system: System;
  let proxy: Kuttproxy;
  let token: string;
  let sti: string;
  let sendinger = 0;

  beforeAll(async () => {
    system = await nyttSystem();
    await saksinnmelder(system.adresse);
    token = await tokenFor('fault-sekretaer');
    proxy = await startKuttproxy(system.adresse, () => tilfeldig() < KUTTES);
    sti = '/api/v1/fault/saker';
  });
  afterAll(async () => {
    await proxy.stopp();
    await system.rydd();
  });

  /** One send and, unless it was cut off or met itself on the way, its answer. */
  async function send(noekkel: string, tittel: string, gjennom = proxy.adresse): Promise<Raasvar | undefined> {
    sendinger++;
    const utfall = await post({ adresse: gjennom + sti, token, noekkel, kropp: JSON.stringify(saken(tittel)) });
    if (utfall.slag !== 'svar') return undefined;
    if (utfall.svar.status !== 409) return utfall.svar;
    expect(JSON.parse(utfall.svar.kropp)).toMatchObject({ type: '/problem/idempotensnoekkel-i-bruk' });
    await vent(20);
    return undefined;
  }

  /** Two at once or one after the other, once more for half of them, and then until somebody hears an answer. */
  async function sendFlereGanger(noekkel: string, tittel: string): Promise<Raasvar[]> {
    const svar: (Raasvar | undefined)[] = tilfeldig() < 0.5 ? await Promise.all([send(noekkel, tittel), send(noekkel, tittel)]) : [await send(noekkel, tittel), await send(noekkel, tittel)];
    if (tilfeldig() < 0.25) svar.push(await send(noekkel, tittel));
    while (!svar.some((s) => s !== undefined)) svar.push(await send(noekkel, tittel));
    return svar.filter((s) => s !== undefined);
  }

  const kjennetegn = ({ status, kropp, hoder }: Raasvar) => [status, kropp, hoder.etag, hoder['saksgang-posisjon'], hoder.location];

  test(`${KOMMANDOER} kommandoer virker én gang hver, og hver gjentakelse får det første svaret`, async () => {
    const titler = Array.from({ length: KOMMANDOER }, nyttMerke);
    const svar = new Map<string, Raasvar[]>();
    const koe = [...titler];
    await Promise.all(Array.from({ length: OM_GANGEN }, async () => {
      for (let tittel = koe.pop(); tittel !== undefined; tittel = koe.pop()) svar.set(tittel, await sendFlereGanger(randomUUID(), tittel));
    }));
    process.stdout.write(`idempotens: frø ${SEED}, ${KOMMANDOER} nøkler, ${sendinger} sendinger, ${proxy.kuttet()} kuttet etter commit\n`);
    const ulike = [...svar.values()].filter((s) => new Set(s.map((ett) => JSON.stringify(kjennetegn(ett)))).size !== 1 || s[0]?.status !== 201);
    expect({ seed: SEED, ulike: ulike.slice(0, 3) }).toEqual({ seed: SEED, ulike: [] });
    const virkninger = (await alleHendelser(system.miljoe['EVENTSTORE_URL'] ?? '')).filter(({ type }) => type === 'SakMeldt').map(({ data }) => (data as { tittel: string }).tittel);
    expect({ seed: SEED, virkninger: virkninger.sort() }).toEqual({ seed: SEED, virkninger: titler.sort() });
    expect(sendinger).toBeGreaterThan(KOMMANDOER * 2.2);
    expect(proxy.kuttet()).toBeGreaterThan(sendinger * KUTTES * 0.7);
  });

  test('samme nøkkel med et annet innhold avvises, også etter at api er startet på nytt, og det første svaret står', async () => {
    const noekkel = randomUUID();
    const foerste = await send(noekkel, 'Det første', system.adresse);
    const annet = async (): Promise<unknown> => {
      const svar = await send(noekkel, 'Noe annet', system.adresse);
      return [svar?.status, (JSON.parse(svar?.kropp ?? '{}') as { type?: string }).type];
    };
    expect(await annet()).toEqual([422, '/problem/idempotensnoekkel-gjenbrukt']);
    await system.stopp('api', 'SIGKILL');
    await system.start('api');
    expect(await annet()).toEqual([422, '/problem/idempotensnoekkel-gjenbrukt']);
    const igjen = await send(noekkel, 'Det første', system.adresse);
    expect(igjen && kjennetegn(igjen)).toEqual(foerste && kjennetegn(foerste));
  });
});
