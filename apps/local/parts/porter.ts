import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below those that the system gives to outgoing connections: none of them takes the port before it is used. */
const [FOERSTE, SISTE] = [12_000, 32_000];
const gitt = new Set<number>();

const lytt = (port: number): Promise<void> => new Promise((ja, nei) => {
  const tjener = createServer();
  tjener.once('error', nei);
  tjener.listen(port, '127.0.0.1', () => tjener.close(() => ja()));
});

export const erLedig = (port: number): Promise<boolean> => lytt(port).then(() => true, () => false);

/** A port on loopback that was free a moment ago, and that nobody here has been given. */
export async function ledigPort(): Promise<number> {
  for (;;) {
    const port = randomInt(FOERSTE, SISTE);
    if (gitt.has(port) || !(await erLedig(port))) continue;
    gitt.add(port);
    return port;
  }
}
