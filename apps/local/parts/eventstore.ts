import { join } from 'node:path';
import { NODEFLAGG, NODEMILJOE } from './nodeflagg';
import { startProsess, type Oppskrift, type Prosess } from './prosess';
import { ROT } from './rot';

export interface Lager { prosess: Prosess; oppskrift: Oppskrift; url: string }

/** Starts the embedded event store on loopback with its data in `<mappe>/hendelser.db`. */
export async function startLager(valg: { mappe: string; port: number }): Promise<Lager> {
  const oppskrift: Oppskrift = {
    navn: 'eventstore',
    kommando: process.execPath,
    argumenter: [
      ...NODEFLAGG.eventstore, join(ROT, 'dist', 'libs', 'eventstore-server', 'main.js'),
      '--file', join(valg.mappe, 'hendelser.db'), '--host', '127.0.0.1', '--port', String(valg.port),
    ],
    miljoe: { ...process.env, ...NODEMILJOE },
    klar: /^\{.*"port".*\}$/m,
  };
  const prosess = await startProsess(oppskrift, valg.mappe);
  return { prosess, oppskrift, url: `esdb://127.0.0.1:${valg.port}?tls=false` };
}
