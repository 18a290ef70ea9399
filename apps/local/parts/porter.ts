import { createServer } from 'node:net';

const lytt = (port: number): Promise<number> => new Promise((ja, nei) => {
  const tjener = createServer();
  tjener.once('error', nei);
  tjener.listen(port, '127.0.0.1', () => {
    const adresse = tjener.address();
    tjener.close(() => ja(typeof adresse === 'object' && adresse !== null ? adresse.port : port));
  });
});

/** A port on loopback that was free a moment ago. */
export const ledigPort = (): Promise<number> => lytt(0);

export const erLedig = (port: number): Promise<boolean> => lytt(port).then(() => true, () => false);
