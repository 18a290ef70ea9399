import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { axeFinner } from './axe';
import { MAATER, Nettleser } from './oppsett';

jest.setTimeout(180_000);

let saksgang: Saksgang;
let nettleser: Nettleser;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'innlogging-plattform', naa: new Date().toISOString() });
  const scene = await Scene.ny(saksgang.adresse, { slug: 'innloggingen', navn: 'Innloggingsfjorden', plattformadmin: 'innlogging-plattform', fra: '2026-01-01' });
  const { id, klient } = await scene.bruker('innlogging-sekretaer', 'Siri Sekretær');
  await scene.rolle(id, 'sekretariat');
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  nettleser = await Nettleser.start(saksgang);
}, 180_000);
afterAll(async () => {
  await nettleser?.stopp();
  await saksgang?.stopp();
});

test.each(MAATER)('den som logger inn $navn, kommer til Min side og ut igjen', async (maate) => {
  const v = await nettleser.som('innlogging-sekretaer', '/innloggingen', maate);
  await v.side.getByRole('heading', { level: 1, name: v.t('Min side', 'Mi side') }).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  expect(await v.side.evaluate(() => [document.cookie, Object.keys(localStorage).join(), Object.keys(sessionStorage).join()].join())).not.toMatch(/token|eyJ/);
  await v.hand.trykk(v.side.getByRole('button', { name: v.t('Logg ut') }));
  await v.side.waitForURL((adresse) => !adresse.pathname.startsWith('/innloggingen'));
  expect((await v.side.request.get('/api/v1/innloggingen/meg')).status()).toBe(401);
  expect(v.feil).toEqual([]);
});

test('det første skjermbildet trenger høyst 300 kB skript, pakket med gzip', async () => {
  const v = await nettleser.som('innlogging-sekretaer', '/innloggingen');
  const skript: string[] = [];
  v.side.on('request', (r) => { if (r.url().endsWith('.js')) skript.push(r.url()); });
  await v.side.reload();
  await v.side.getByRole('heading', { level: 2 }).first().waitFor();
  const kilobyte = skript.map((navn) => statSync(join(saksgang.konfigurasjon.webDir, 'assets', `${basename(navn)}.gz`)).size / 1000);
  expect(kilobyte.length).toBeGreaterThan(0);
  expect(kilobyte.reduce((sum, kb) => sum + kb, 0)).toBeLessThan(300);
});
