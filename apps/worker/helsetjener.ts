import { createServer, type Server } from 'node:http';
import { type INestApplicationContext } from '@nestjs/common';
import { Database, Helse, parkeringsstatus, Projeksjoner, projeksjonsstatus, reaksjonsstatus } from '#platform';

type Svar = readonly [status: number, kropp: object];

/** The worker serves nobody; it only says how it is: `/helse/lever`, `/helse/klar`, and what stands still in `/helse/arbeid`. */
export async function startHelsetjener(app: INestApplicationContext, port: number, vert: string): Promise<Server> {
  const ruter: Record<string, () => Promise<Svar>> = {
    '/helse/lever': async () => [200, { lever: true }],
    '/helse/klar': () => klar(app.get(Helse)),
    '/helse/arbeid': () => arbeid(app.get(Database), app.get(Projeksjoner)),
  };
  const tjener = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (foresporsel, svar) => {
    const rute = ruter[foresporsel.url ?? ''] ?? (async (): Promise<Svar> => [404, {}]);
    void rute()
      .catch((): Svar => [503, { klar: false }])
      .then(([status, kropp]) => svar.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify(kropp)));
  });
  await new Promise<void>((klart, feil) => tjener.once('error', feil).listen(port, vert, klart));
  return tjener;
}

async function klar(helse: Helse): Promise<Svar> {
  const deler = await helse.status();
  const alle = Object.values(deler).every(Boolean);
  return [alle ? 200 : 503, { klar: alle, deler }];
}

/** 503 when something stands still: it needs a person. */
async function arbeid({ pool }: Database, projeksjoner: Projeksjoner): Promise<Svar> {
  const [lesemodeller, reaksjoner, parkert] = await Promise.all([projeksjonsstatus(pool), reaksjonsstatus(pool), parkeringsstatus(pool)]);
  const linjer = [...lesemodeller, ...reaksjoner].map((l) => ({ ...l, posisjon: l.posisjon.toString() }));
  const staar = parkert.staar > 0 || linjer.some((l) => l.feil !== null);
  return [staar ? 503 : 200, { ajour: projeksjoner.ajour, lesemodeller: linjer.slice(0, lesemodeller.length), reaksjoner: linjer.slice(lesemodeller.length), parkert }];
}
