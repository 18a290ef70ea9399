import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Kuttproxy { readonly adresse: string; readonly kuttet: () => number; stopp(): Promise<void> }

/**
 * Stands between client and api. For a part of the connections it lets the request through, waits until the api answers,
 * and then cuts: the command is done and the client does not know.
 * @param kutt asked once per connection
 */
export async function startKuttproxy(maal: string, kutt: () => boolean): Promise<Kuttproxy> {
  const { hostname, port } = new URL(maal);
  const aapne = new Set<Socket>();
  let kuttet = 0;
  const tjener = createServer((klient) => {
    const api = connect(Number(port), hostname);
    const skalKuttes = kutt();
    for (const sokkel of [klient, api]) {
      aapne.add(sokkel);
      sokkel.setNoDelay(true);
      sokkel.on('error', () => undefined).on('close', () => {
        aapne.delete(sokkel);
        klient.destroy();
        api.destroy();
      });
    }
    klient.pipe(api);
    if (!skalKuttes) api.pipe(klient);
    else api.once('data', () => {
      kuttet++;
      klient.resetAndDestroy();
    });
  });
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  return {
    adresse: `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`,
    kuttet: () => kuttet,
    stopp: () => new Promise((ferdig) => {
      tjener.close(() => ferdig());
      for (const sokkel of aapne) sokkel.destroy();
    }),
  };
}
