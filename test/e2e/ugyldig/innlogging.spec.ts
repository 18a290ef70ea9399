import { type Proeveapp, startProeveapp } from './proeveapp';
import { bytesAv, type Raasvar, send } from './sokkel';
import { startUtsteder, type Utsteder } from './utsteder';

describe('bare den som er den de sier, slipper inn', () => {
  let app: Proeveapp;
  let utsteder: Utsteder;

  beforeAll(async () => {
    utsteder = await startUtsteder();
    app = await startProeveapp(utsteder.issuer);
  });
  afterAll(async () => {
    await app.app.close();
    await utsteder.stopp();
  });

  const spoer = (authorization?: string, sti = '/api/v1/fjord/saker'): Promise<Raasvar> =>
    send(app.port, bytesAv({ sti, hoder: { Host: `127.0.0.1:${app.port}`, Authorization: authorization } }));
  const type = (svar: Raasvar) => [svar.status, (JSON.parse(svar.kropp) as { type?: string }).type];
  const naa = Math.floor(Date.now() / 1000);

  test('uten token er svaret 401 ikke-innlogget, og sier hvordan', async () => {
    const svar = await spoer();
    expect(type(svar)).toEqual([401, '/problem/ikke-innlogget']);
    expect(svar.hoder['www-authenticate']).toBe('Bearer realm="saksgang"');
  });

  test('et gyldig token slipper inn, to ganger like godt', async () => {
    const token = await utsteder.token('fjord-1');
    expect((await spoer(`Bearer ${token}`)).status).toBe(200);
    expect((await spoer(`Bearer ${token}`)).status).toBe(200);
  });

  test.each([
    ['utløpt', { payload: { exp: naa - 60 } }],
    ['for tidlig', { payload: { nbf: naa + 600 } }],
    ['til en annen tjeneste', { payload: { aud: 'annen' } }],
    ['fra en annen utsteder', { payload: { iss: 'https://annen.no' } }],
    ['uten utløp', { payload: { exp: undefined } }],
    ['signert av en annen', { fremmedNoekkel: true }],
    ['signert med den offentlige nøkkelen som hemmelighet', { alg: 'HS256' }],
  ])('et token som er %s avvises som ugyldig-token', async (_hva, avvik) => {
    const svar = await spoer(`Bearer ${await utsteder.token('fjord-1', avvik as object)}`);
    expect(type(svar)).toEqual([401, '/problem/ugyldig-token']);
    expect(svar.hoder['www-authenticate']).toContain('invalid_token');
  });

  test('alg none, endret innhold og andre former avvises', async () => {
    const [hode, innhold, signatur] = (await utsteder.token('fjord-1')).split('.');
    const b64 = (o: object) => Buffer.from(JSON.stringify(o)).toString('base64url');
    const annen = b64({ ...JSON.parse(Buffer.from(innhold ?? '', 'base64url').toString()) as object, sub: 'vidda-1' });
    for (const token of [`${b64({ alg: 'none' })}.${innhold}.`, `${hode}.${annen}.${signatur}`, 'abc', '..', 'x'.repeat(9_000)]) {
      expect(type(await spoer(`Bearer ${token}`))).toEqual([401, '/problem/ugyldig-token']);
    }
    expect(type(await spoer('Basic YTpi'))).toEqual([401, '/problem/ugyldig-token']);
  });

  test('et helsefellesskap en ikke hører til, svarer som et som ikke finnes', async () => {
    const token = `Bearer ${await utsteder.token('fjord-1')}`;
    const [fremmed, ukjent] = [await spoer(token, '/api/v1/vidda/saker'), await spoer(token, '/api/v1/ukjent/saker')];
    expect(type(fremmed)).toEqual([404, '/problem/finnes-ikke']);
    expect(fremmed.kropp.replace(/[\da-f]{32}/, '')).toBe(ukjent.kropp.replace(/[\da-f]{32}/, ''));
  });

  test('er innloggingstjenesten borte, er svaret 503, og helsa sier at tjenesten ikke er klar', async () => {
    const borte = await startProeveapp('http://127.0.0.1:9');
    const spoerBorte = (sti: string) => send(borte.port, bytesAv({ sti, hoder: { Host: 'localhost', Authorization: 'Bearer a.b.c' } }));
    expect(type(await spoerBorte('/api/v1/fjord/saker'))).toEqual([503, '/problem/midlertidig-utilgjengelig']);
    expect(await spoerBorte('/helse/klar')).toMatchObject({ status: 503, kropp: JSON.stringify({ klar: false, deler: { innlogging: false } }) });
    expect((await spoerBorte('/helse/lever')).status).toBe(200);
    await borte.app.close();
  });
});
