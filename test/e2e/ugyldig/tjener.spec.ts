import { connect, type Socket } from 'node:net';
import { setTimeout as vent } from 'node:timers/promises';
import { felt, hoder, type Maal } from './rad';
import { type Proeveapp, startProeveapp } from './proeveapp';
import { proevemaal } from './proevemaal';
import { bytesAv, type Raasvar, send } from './sokkel';
import { startUtsteder, type Utsteder } from './utsteder';

jest.setTimeout(20_000);

const type = (svar: Raasvar) => [svar.status, (JSON.parse(svar.kropp) as { type?: string }).type];

describe('grensene som gjelder forbindelser og tid', () => {
  let utsteder: Utsteder;
  const apper: Proeveapp[] = [];

  beforeAll(async () => { utsteder = await startUtsteder(); });
  afterAll(async () => {
    for (const app of apper) await app.app.close();
    await utsteder.stopp();
  });

  async function start(mer: Record<string, string> = {}): Promise<{ app: Proeveapp; maal: Maal }> {
    const app = await startProeveapp(utsteder.issuer, mer);
    apper.push(app);
    return { app, maal: await proevemaal(app, utsteder) };
  }

  test('B044 en kropp som kommer for sakte, gir 408 og en lukket forbindelse', async () => {
    const { app, maal } = await start({ FORESPOERSEL_FRIST_MS: '1500' });
    const hele = bytesAv(felt('tekst', '"Langsomt"')(maal));
    const start_ = Date.now();
    const svar = await send(app.port, [hele.subarray(0, -10), ...[...hele.subarray(-10)].map((b) => Buffer.from([b])).flatMap((b) => [b, Buffer.alloc(0), Buffer.alloc(0)])]);
    expect(type(svar)).toEqual([408, '/problem/tidsavbrudd']);
    expect(svar.lukket).toBe(true);
    expect(Date.now() - start_).toBeLessThan(4_000);
  });

  test('B045 forbindelse nummer grense + 1 nektes, de andre betjenes', async () => {
    const { app, maal } = await start({ MAKS_FORBINDELSER: '20' });
    const tause: Socket[] = Array.from({ length: 19 }, () => connect(app.port, '127.0.0.1'));
    await Promise.all(tause.map((s) => new Promise((klar) => s.once('connect', klar))));
    await vent(100);
    expect((await maal.kall({ sti: '/helse/lever', hoder: hoder(maal) })).status).toBe(200);
    await vent(100);
    tause.push(connect(app.port, '127.0.0.1'));
    await vent(100);
    await expect(maal.kall({ sti: '/helse/lever', hoder: hoder(maal) })).rejects.toThrow();
    tause.forEach((s) => s.destroy());
    await vent(100);
    expect((await maal.kall({ sti: '/helse/lever', hoder: hoder(maal) })).status).toBe(200);
  });

  test('B050 samme nøkkel mens den første er underveis, gir 409 og Retry-After', async () => {
    const { app, maal } = await start();
    let slipp = (): void => undefined;
    app.holdIgjen(new Promise((ferdig) => { slipp = ferdig; }));
    const kommando = felt('tekst', '"Samtidig"')(maal);
    const foerste = maal.kall(kommando);
    await vent(100);
    const andre = await maal.kall(kommando);
    slipp();
    expect(type(andre)).toEqual([409, '/problem/idempotensnoekkel-i-bruk']);
    expect(andre.hoder['retry-after']).toBe('1');
    expect((await foerste).status).toBe(201);
    expect((await maal.kall(kommando)).kropp).toBe((await foerste).kropp);
  });

  test('B070 den som spør for ofte, får 429 med hvor lenge de skal vente', async () => {
    const { maal } = await start({ FORESPOERSLER_PER_MINUTT: '5' });
    const svar = [];
    for (let i = 0; i < 6; i++) svar.push(await maal.kall({ sti: `${maal.rot}/saker?q=a`, hoder: hoder(maal) }));
    const siste = svar.at(-1);
    expect(siste && type(siste)).toEqual([429, '/problem/for-mange-forespoersler']);
    expect(siste?.hoder).toMatchObject({ 'ratelimit-limit': '5', 'ratelimit-remaining': '0' });
    expect(siste?.hoder['retry-after']).toMatch(/^\d+$/);
  });

  test('en åpen rute som er strupt, teller forespørslene fra én adresse; en annen åpen rute gjør det ikke', async () => {
    const { maal } = await start({ FORESPOERSLER_PER_MINUTT: '5' });
    const seks = async (sti: string) => {
      const statuser = [];
      for (let i = 0; i < 6; i++) statuser.push((await maal.kall({ sti, hoder: hoder(maal) })).status);
      return statuser;
    };
    expect(await seks('/aapent')).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await seks('/problem')).toEqual([200, 200, 200, 200, 200, 200]);
  });

  test('Saksgang-Etter som ikke nås i tide, gir 503 og Retry-After; ugyldig verdi gir 400', async () => {
    const { maal } = await start();
    const les = (etter: string) => maal.kall({ sti: `${maal.rot}/saker`, hoder: { ...hoder(maal), 'Saksgang-Etter': etter } });
    expect((await les('1')).status).toBe(200);
    const sen = await les('99999999');
    expect(type(sen)).toEqual([503, '/problem/midlertidig-utilgjengelig']);
    expect(sen.hoder['retry-after']).toBe('1');
    expect(type(await les('abc'))).toEqual([400, '/problem/ugyldig-forespoersel']);
  });
});

describe('stans', () => {
  test('en forespørsel underveis fullføres, ledige forbindelser lukkes, og stansen er over når den er ferdig', async () => {
    const utsteder = await startUtsteder();
    const app = await startProeveapp(utsteder.issuer);
    const maal = await proevemaal(app, utsteder);
    let slipp = (): void => undefined;
    app.holdIgjen(new Promise((ferdig) => { slipp = ferdig; }));
    const underveis = maal.kall(felt('tekst', '"Rett før stans"')(maal));
    const ledig = connect(app.port, '127.0.0.1');
    await vent(100);
    const start = Date.now();
    const stans = app.app.close();
    await vent(300);
    slipp();
    expect(await underveis).toMatchObject({ status: 201, hoder: { connection: 'close' } });
    await stans;
    expect(Date.now() - start).toBeLessThan(3_000);
    ledig.destroy();
    await utsteder.stopp();
  });
});
