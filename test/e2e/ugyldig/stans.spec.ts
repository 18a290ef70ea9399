import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';

/** A process of its own with nothing but the HTTP side; `/helse/lever?` answers, `/feil` lets a promise go wrong unseen. */
const PROGRAM = `
require('reflect-metadata');
const { Module } = require('@nestjs/common');
const p = require(process.argv[1]);
class Porter {}
Module({ providers: [{ provide: p.Klokke, useValue: new p.StillbarKlokke() }], exports: [p.Klokke] })(Porter);
const konfigurasjon = new p.Konfigurasjon({ EVENTSTORE_URL: 'x', DATABASE_URL: 'x', REDIS_URL: 'x', OIDC_ISSUER: 'http://127.0.0.1:9' });
p.createApi({ module: class {}, imports: [p.KjerneModule.forRoot(konfigurasjon), p.HttpModule, { module: Porter, global: true }] }).then(async (api) => {
  api.getHttpAdapter().getInstance().get('/sakte', (_f, svar) => { setTimeout(() => svar.send({ ferdig: true }), 1000); });
  api.getHttpAdapter().getInstance().get('/feil', (_f, svar) => { void Promise.reject(new Error('ingen tok imot')); svar.send({}); });
  p.stoppPaaSignal(api);
  await api.listen(0, '127.0.0.1');
  process.send(api.getHttpServer().address().port);
});`;

interface Prosess { readonly barn: ChildProcess; readonly adresse: string; readonly slutt: Promise<number | null>; readonly logg: () => string }

async function start(): Promise<Prosess> {
  const rot = join(__dirname, '..', '..', '..');
  const barn = spawn(process.execPath, ['--disable-proto=delete', '-e', PROGRAM, join(rot, 'dist', 'libs', 'platform', 'index.js')], { cwd: rot, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let logg = '';
  for (const stroem of [barn.stdout, barn.stderr]) stroem?.on('data', (del: Buffer) => { logg += del.toString(); });
  const slutt = new Promise<number | null>((ferdig) => barn.once('exit', ferdig));
  const port = await Promise.race([new Promise<number>((ferdig) => barn.once('message', ferdig)), slutt.then(() => { throw new Error(logg); })]);
  return { barn, adresse: `http://127.0.0.1:${port}`, slutt, logg: () => logg };
}

jest.setTimeout(30_000);

describe('en prosess stopper uten å bryte noe', () => {
  test('SIGTERM med en forespørsel underveis: den fullføres, og prosessen slutter med 0 innen 10 sekunder', async () => {
    const { barn, adresse, slutt } = await start();
    expect((await fetch(`${adresse}/helse/lever`)).status).toBe(200);
    const underveis = fetch(`${adresse}/sakte`);
    await vent(200);
    const da = Date.now();
    barn.kill('SIGTERM');
    const svar = await underveis;
    expect(await svar.json()).toEqual({ ferdig: true });
    expect(svar.headers.get('connection')).toBe('close');
    expect(await slutt).toBe(0);
    expect(Date.now() - da).toBeLessThan(10_000);
  });

  test('en feil som ingen tok imot, logges, og prosessen slutter med 1 etter å ha svart', async () => {
    const { adresse, slutt, logg } = await start();
    expect((await fetch(`${adresse}/feil`)).status).toBe(200);
    expect(await slutt).toBe(1);
    expect(logg()).toContain('ingen tok imot');
  });

  test('loggen er én JSON-linje per forespørsel, med sporet fra svaret og uten søkeord, hoder og tokener', async () => {
    const { barn, adresse, slutt, logg } = await start();
    const spor = 'abcdefabcdefabcdefabcdefabcdef01';
    const svar = await fetch(`${adresse}/api/v1/fjord/saker?q=hemmeligord`, { headers: { authorization: 'Bearer hemmeligord.b.c', traceparent: `00-${spor}-00f067aa0ba902b7-01` } });
    expect(((await svar.json()) as { traceId: string }).traceId).toBe(spor);
    barn.kill('SIGTERM');
    await slutt;
    const linjer = logg().trim().split('\n').map((linje) => JSON.parse(linje) as Record<string, unknown>);
    expect(linjer).toContainEqual(expect.objectContaining({ traceId: spor, sti: '/api/v1/fjord/saker', status: 404 }));
    expect(logg()).not.toContain('hemmeligord');
  });
});
