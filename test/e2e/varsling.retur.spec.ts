import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Klient } from '../support/klient';
import { hullIAarsakene } from '../support/aarsaker';
import { tilSlutt } from './plattform/oppsett';
import { type Logglinje, Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(90_000);

const kasse = mkdtempSync(join(tmpdir(), 'returpost-'));
const o = new Varslingsoppsett('retur');
let kari = '';
let per = '';
let mottaker: Klient;

beforeAll(async () => {
  for (const mappe of ['new', 'cur', 'tmp']) mkdirSync(join(kasse, mappe));
  process.env.RETURPOST_DIR = kasse;
  await o.start();
  delete process.env.RETURPOST_DIR;
  const [nord = '', soer = ''] = o.parter;
  ({ id: kari, klient: mottaker } = await o.scene.bruker('retur-kari', 'Kari Post'));
  ({ id: per } = await o.scene.bruker('retur-per', 'Per Post'));
  for (const person of [kari, per]) await o.scene.rolle(person, 'postmottak', nord);
  await o.scene.rolle(per, 'postmottak', soer);
  await o.regel('svarfrist', [7, 2]);
}, 90_000);
afterAll(async () => {
  await o.stopp();
  rmSync(kasse, { recursive: true, force: true });
});

/** A delivery status notification as Postfix writes it. */
const retur = (messageId: string, adresse: string, handling = 'failed', status = '5.1.1'): string => [
  'Return-Path: <>', 'From: MAILER-DAEMON@mail.eksempel.invalid', 'Subject: Undelivered Mail Returned to Sender', 'Content-Type: multipart/report; report-type=delivery-status; boundary="g1"', '',
  '--g1', 'Content-Type: text/plain', '', 'Beklager.', '', '--g1', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.eksempel.invalid', '',
  `Final-Recipient: rfc822; ${adresse}`, `Action: ${handling}`, `Status: ${status}`, 'Diagnostic-Code: smtp; 550 5.1.1 User unknown', '',
  '--g1', 'Content-Type: message/rfc822', '', 'From: Saksgang <saksgang@saksgang.invalid>', `Message-ID: ${messageId}`, 'Subject: x', '', 'Hei', '', '--g1--', '',
].join('\r\n');
const iRetur = (logg: readonly Logglinje[]) => logg.filter((l) => l.utfall === 'i-retur');
const lever = (melding: string, hvem = o.klient) => hvem.raa<{ type: string; paaminnelser?: number; errors?: readonly { kode: string }[] }>('POST', '/paaminnelser/returpost', { melding });

test('et brev som kommer i retur etterpå, blir en hendelse, en oppgave og et merke på parten, for den mottakeren det gjelder', async () => {
  const [nord = ''] = o.parter;
  const avtale = await o.sendAvtale('Nattvakt', '2026-01-15', '2026-03-12', { parter: [nord] });
  await o.kommende((l) => l.length === 2);
  o.saksgang.klokke.sett('2026-03-05T07:00:00.000Z');
  await o.logg((l) => l.some((e) => e.utfall === 'sendt'));
  const { messageId = '' } = o.post.brev[0] ?? {};
  expect(await o.klient.hent(`/parter/${nord}/post`)).toMatchObject({ retur: null, antallRetur: 0, sistSendt: expect.any(String) as string });
  expect(await lever(retur(messageId, 'Retur-Kari@eksempel.invalid'))).toMatchObject({ status: 200, kropp: { paaminnelser: 1 } });
  const logg = await o.logg((l) => iRetur(l).length === 1);
  expect(iRetur(logg)).toMatchObject([{ mottakere: [kari], kode: '5.1.1', messageId, part: { id: nord }, aarsak: { type: 'AvtalepaaminnelserEndret' } }]);
  await o.klient.ventTil<{ retur: object | null }>(`/parter/${nord}/post`, (p) => p.retur !== null);
  expect(await o.klient.hent(`/parter/${nord}/post`)).toMatchObject({ retur: { slag: 'i-retur', kode: '5.1.1', mottakere: [kari] }, antallRetur: 1 });
  const { elementer } = await o.klient.hent<{ elementer: readonly { paaminnelser: { iRetur: string | null } }[] }>(`/avtaler/${avtale}/parter`);
  expect(elementer[0]?.paaminnelser.iRetur).not.toBeNull();
  const avvik = await o.klient.ventTil<{ elementer: readonly { kode: string; navn: string; melding: string }[] }>('/avvik', (l) => l.elementer.some((a) => a.navn === 'returpost'));
  expect(avvik.elementer.filter((a) => a.navn === 'returpost').map((a) => a.kode)).toEqual(['5.1.1']);
  expect(JSON.stringify([logg, avvik])).not.toContain('@eksempel');
});

test('den samme returmeldingen to ganger er én retur, og en som bare er forsinket, er ingen', async () => {
  const { messageId = '' } = o.post.brev[0] ?? {};
  expect((await lever(retur(messageId, 'retur-kari@eksempel.invalid'))).status).toBe(200);
  expect((await lever(retur(messageId, 'retur-per@eksempel.invalid', 'delayed', '4.4.1'))).kropp.errors?.map((e) => e.kode)).toEqual(['ukjent-brev']);
  expect(iRetur(await o.logg(() => true))).toHaveLength(1);
});

test('det som ikke er en returmelding om et brev herfra, tas ikke imot, og ikke fra hvem som helst', async () => {
  expect((await lever('Subject: Re: møtet\n\nHei')).kropp.errors?.map((e) => e.kode)).toEqual(['ingen-returmelding']);
  expect((await lever(retur('<noe-annet@eksempel.invalid>', 'x@eksempel.invalid'))).kropp.errors?.map((e) => e.kode)).toEqual(['ukjent-brev']);
  expect((await lever(retur('<x@y>', 'x@eksempel.invalid'), mottaker)).status).toBe(403);
});

test('returmeldinger i postkassen til avsenderen leses av arbeideren, én gang hver', async () => {
  const [, soer = ''] = o.parter;
  o.saksgang.klokke.sett('2026-04-01T09:00:00.000Z');
  await o.sendAvtale('Dagvakt', '2026-04-01', '2026-05-07', { parter: [soer] });
  await o.kommende((l) => l.some((p) => p.gjelder === 'Dagvakt'));
  o.saksgang.klokke.sett('2026-04-30T06:00:00.000Z');
  await o.logg((l) => l.some((e) => e.utfall === 'sendt' && e.gjelder === 'Dagvakt'));
  const { messageId = '' } = o.post.brev.find((b) => b.tekst.includes('Dagvakt')) ?? {};
  writeFileSync(join(kasse, 'new', '1.a'), 'Subject: reklame\n\nKjøp nå');
  writeFileSync(join(kasse, 'new', '2.b'), retur(messageId, 'et-annet-navn@eksempel.invalid', 'failed', '5.2.2'));
  const logg = await o.logg((l) => iRetur(l).some((e) => e.gjelder === 'Dagvakt'));
  expect(iRetur(logg).filter((e) => e.gjelder === 'Dagvakt')).toMatchObject([{ mottakere: [per], kode: '5.2.2' }]);
  await tilSlutt(() => readdirSync(join(kasse, 'new')).length === 0, 20_000);
  expect(readdirSync(join(kasse, 'cur')).sort()).toEqual(['1.a:2,S', '2.b:2,S']);
});

test('alt som skjedde av seg selv, sier hvorfor, og årsaken finnes', async () => {
  const { avSegSelv, ...hull } = await hullIAarsakene(o.saksgang.konfigurasjon.eventstoreUrl);
  expect(hull).toEqual({ utenAarsak: [], ukjentAarsak: [] });
  expect(avSegSelv).toBeGreaterThan(0);
});
