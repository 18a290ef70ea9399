import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locator, type Page, type Request, type Route } from 'playwright-core';
import { dagerEtter, osloDato } from '#felles';
import { type Klient } from '../support/klient';
import { type Sendt, signaturscene, type Signaturscene } from '../e2e/signatur.oppsett';
import { axeFinner } from './axe';
import { MAATER, Nettleser, type Vindu } from './oppsett';

jest.setTimeout(240_000);

const SLUG = 'indata';
const MAATENE = MAATER.filter((m) => m.haand === 'mus');
const MB = 1024 * 1024;
const feilslag = { name: 'program.exe', bytes: 2 };
const forStor = { name: 'skann.pdf', bytes: 50 * MB + 1 };

let s: Signaturscene;
let nettleser: Nettleser;
let sekretaer: Klient;
let kollega: Klient;
let organ: string;

beforeAll(async () => {
  s = await signaturscene(SLUG, new Date().toISOString());
  ({ sekretaer, kollega } = s);
  organ = await s.scene.organ('Utvalget', 'Utvalget', 'ssu');
  nettleser = await Nettleser.start(s.saksgang);
}, 240_000);
afterEach(() => nettleser.lukkVinduene());
afterAll(async () => {
  await nettleser?.stopp();
  await s?.saksgang.stopp();
});

const knapp = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('button', { name: v.t(nb, nn), exact: true });
const dag = (om: number) => dagerEtter(osloDato(s.saksgang.klokke.naa()), om);
const planlegg = async (tittel: string, om: number) => (await sekretaer.post('/moeter', { organId: organ, tittel, naar: { dato: dag(om), start: '09:00', slutt: '15:00', sted: 'Granvåg' }, form: 'fysisk' })).id;

/** All that the page asks of the api which is more than reading. */
function sendte(side: Page, del: string): string[] {
  const alle: string[] = [];
  side.on('request', (r) => { if (r.method() !== 'GET' && r.url().includes(del)) alle.push(`${r.method()} ${r.url()}`); });
  return alle;
}

/** Chosen in the field, or let go of over it, as a person does with a file of their own. */
async function gi(side: Page, felt: string, fil: { name: string; bytes: number }, slipp = false): Promise<void> {
  await side.locator(felt).evaluate((e, { name, bytes, slippes }) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], name));
    if (slippes) e.closest('.slippsone')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    else {
      (e as HTMLInputElement).files = data.files;
      e.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, { ...fil, slippes: slipp });
}

/** Let go of by the browser itself, from outside it: a field that must not have the file would not get it. */
async function slippFraSkrivebordet(side: Page, felt: string, fil: string): Promise<void> {
  await side.locator(felt).scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = await side.locator(felt).boundingBox() ?? {};
  const cdp = await side.context().newCDPSession(side);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await cdp.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data: { items: [], files: [fil], dragOperationsMask: 1 } });
}

describe.each(MAATENE)('en fil som ikke tas imot, sies det fra om før den sendes, $navn', (maate) => {
  const feil = (v: Vindu) => ({
    slag: v.side.getByText(v.t('program.exe er av et slag som ikke tas imot her. Bruk PDF,', 'program.exe er av eit slag som ikkje blir teke imot her. Bruk PDF,')),
    stor: v.side.getByText(v.t('skann.pdf er for stor. En fil kan være inntil 50 MB.', 'skann.pdf er for stor. Ei fil kan vere inntil 50 MB.')),
  });

  test('i skjemaet for en ny sak, valgt eller sluppet', async () => {
    const v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/saker/ny`, maate);
    const filer = sendte(v.side, '/vedlegg');
    await v.hand.velg(v.side.getByLabel(v.t('Hva slags sak er det?', 'Kva slags sak er det?')), 'Vedtakssak');
    const felt = 'input[type=file]';
    await v.side.locator(felt).waitFor({ state: 'attached' });
    for (const slipp of [false, true]) {
      await gi(v.side, felt, feilslag, slipp);
      await feil(v).slag.waitFor();
      await gi(v.side, felt, forStor, slipp);
      await feil(v).stor.waitFor();
    }
    expect(await v.side.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'ved-siden-av.pdf'));
      return document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })).toBe(false);
    expect(await axeFinner(v.side)).toEqual([]);
    expect(filer).toEqual([]);
    expect(v.feil).toEqual([]);
  });

  test('i underskriften fra papir, som bare tar skannede sider, og som ikke kan sendes før filen er byttet', async () => {
    const avtale: Sendt = await s.send(`Papir ${maate.navn}`, { utsendelse: { svarfrist: dag(90), utenBrev: true } });
    const skannet = join(mkdtempSync(join(tmpdir(), 'saksgang-slipp-')), 'signert.pdf');
    writeFileSync(skannet, '%PDF-1.7');
    const v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/avtaler/${avtale.avtaleId}/parter/${s.parter[0]}`, maate);
    const alt = sendte(v.side, '/api/');
    await v.hand.trykk(knapp(v, 'Før inn underskrift fra papir', 'Før inn underskrift frå papir'));
    await gi(v.side, '#papir-fil', { name: 'avtale.docx', bytes: 10 });
    await v.side.getByText(v.t('avtale.docx er av et slag som ikke tas imot her. Bruk PDF, PNG eller JPEG.', 'avtale.docx er av eit slag som ikkje blir teke imot her. Bruk PDF, PNG eller JPEG.')).first().waitFor();
    await gi(v.side, '#papir-fil', forStor);
    await feil(v).stor.first().waitFor();
    await slippFraSkrivebordet(v.side, '#papir-fil', skannet);
    await feil(v).stor.first().waitFor({ state: 'detached' });
    expect(await v.side.locator('#papir-fil').evaluate((e: HTMLInputElement) => e.files?.[0]?.name)).toBe('signert.pdf');
    await gi(v.side, '#papir-fil', forStor);
    await v.hand.trykk(knapp(v, 'Før inn'));
    await v.side.locator('.ds-error-summary').getByText('skann.pdf').waitFor();
    expect(await axeFinner(v.side)).toEqual([]);
    expect(alt).toEqual([]);
  });
});

describe.each(MAATENE)('en annen var først, $navn', (maate) => {
  test('den som flytter et møte som en kollega flyttet imens, får se hvem og hva, beholder sitt og sender igjen', async () => {
    const nn = maate.maalform === 'nn' ? 10 : 0;
    const moete = await planlegg(`Møtet ${maate.navn}`, 60 + nn);
    const v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/moeter/${moete}`, maate);
    await v.hand.trykk(knapp(v, 'Flytt møtet'));
    const dialog = v.side.getByRole('dialog', { name: 'Flytt møtet' });
    await v.hand.skriv(dialog.getByLabel('Ny dato'), dag(63 + nn));
    const grunn = dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving'));
    await v.hand.skriv(grunn, 'Lederen er bortreist.');
    const { revisjon } = await kollega.hent<{ revisjon: number }>(`/moeter/${moete}`);
    await kollega.post(`/moeter/${moete}/flytting`, { begrunnelse: 'Salen er opptatt.', til: { sted: 'Sundvik' } }, { ifMatch: revisjon });
    // The screen follows; what this person had seen when they began is still what counts.
    await v.side.getByText('Sundvik').first().waitFor({ state: 'attached' });
    await v.hand.trykk(dialog.getByRole('button', { name: 'Flytt møtet', exact: true }));
    const nytt = dialog.getByRole('list', { name: v.t('Endret siden du begynte', 'Endra sidan du byrja') });
    const linje = nytt.getByRole('listitem').filter({ hasText: 'Person kollega' });
    await linje.waitFor();
    expect([await nytt.getByRole('listitem').count(), await linje.locator('time').count(), await grunn.inputValue()]).toEqual([1, 1, 'Lederen er bortreist.']);
    expect(await axeFinner(v.side)).toEqual([]);
    await v.hand.trykk(dialog.getByRole('button', { name: 'Flytt møtet', exact: true }));
    await dialog.waitFor({ state: 'hidden' });
    const { naar } = await kollega.hent<{ naar: { dato: string; sted: string } }>(`/moeter/${moete}`);
    expect([naar.dato, naar.sted]).toEqual([dag(63 + nn), 'Sundvik']);
    expect(v.feil).toEqual([]);
  });

  test('den som endrer opplysninger om en avtale som en kollega endret imens, får se det før noe blir skrevet over', async () => {
    const { avtaleId }: Sendt = await s.send(`Endret ${maate.navn}`, { utsendelse: { svarfrist: dag(90), utenBrev: true } });
    const opplysninger = async () => kollega.hent<{ revisjon: number; revisjonMaaneder?: number; loepende?: boolean }>(`/avtaler/${avtaleId}`);
    const v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/avtaler/${avtaleId}`, maate);
    await v.hand.trykk(knapp(v, 'Endre opplysningene', 'Endre opplysningane'));
    const dialog = v.side.getByRole('dialog', { name: v.t('Endre opplysningene', 'Endre opplysningane') });
    await v.hand.skriv(dialog.getByLabel(v.t('Måneder mellom gjennomganger', 'Månader mellom gjennomgangar')), '24');
    await v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving')), 'Vedtatt i utvalget.');
    await kollega.put(`/avtaler/${avtaleId}/opplysninger`, { loepende: true, begrunnelse: 'Avtalen løper.' }, { ifMatch: (await opplysninger()).revisjon });
    const lagre = dialog.getByRole('button', { name: v.t('Lagre opplysningene', 'Lagre opplysningane') });
    await v.hand.trykk(lagre);
    await dialog.getByRole('list', { name: v.t('Endret siden du begynte', 'Endra sidan du byrja') }).getByRole('listitem').filter({ hasText: 'Person kollega' }).waitFor();
    const foer = await opplysninger();
    expect([foer.loepende, foer.revisjonMaaneder]).toEqual([true, undefined]);
    await v.hand.trykk(lagre);
    await dialog.waitFor({ state: 'hidden' });
    expect((await opplysninger()).revisjonMaaneder).toBe(24);
    expect(v.feil).toEqual([]);
  });
});

test.each(MAATENE)('den som skriver svaret til en part mens en kollega fører det, beholder ordene sine, $navn', async (maate) => {
  const { avtaleId } = await s.send(`Samtidig svar ${maate.navn}`, { utsendelse: { svarfrist: dag(90), utenBrev: true } });
  const v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/avtaler/${avtaleId}/parter/${s.parter[0]}`, maate);
  await v.hand.trykk(v.side.getByRole('radio', { name: v.t('Ja, med forbehold', 'Ja, med atterhald') }));
  await v.hand.skriv(v.side.locator('#svar-aarsak'), 'Utgiftene deles likt.');
  await v.side.reload();
  expect(await v.side.locator('#svar-aarsak').inputValue()).toBe('Utgiftene deles likt.');
  await kollega.post(`/avtaler/${avtaleId}/parter/${s.parter[0]}/svar`, { svar: 'ja', dato: dag(0), maate: 'registrert-utenfra', begrunnelse: 'Brev' });
  const varsel = v.side.getByRole('status').filter({ hasText: v.t('Dette ble ført før du sendte ditt', 'Dette vart ført før du sende ditt') });
  await varsel.getByText('Utgiftene deles likt.').waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(knapp(v, 'Kast det jeg skrev', 'Kast det eg skreiv'));
  await varsel.waitFor({ state: 'detached' });
});

test.each(MAATENE)('en tom dialog sier ved feltene og samlet hva som mangler, før noe er sendt, $navn', async (maate) => {
  const moete = await planlegg(`Tomt ${maate.navn}`, maate.maalform === 'nn' ? 80 : 90);
  const v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/moeter/${moete}`, maate);
  const alt = sendte(v.side, '/api/');
  await v.hand.trykk(knapp(v, 'Avlys møtet'));
  const dialog = v.side.getByRole('dialog', { name: 'Avlys møtet' });
  await v.hand.trykk(dialog.getByRole('button', { name: 'Avlys møtet', exact: true }));
  const samlet = dialog.locator('.ds-error-summary');
  const mangler = v.t('Må fylles ut', 'Må fyllast ut');
  await samlet.getByRole('link', { name: v.t('Fyll ut «Begrunnelse»', 'Fyll ut «Grunngiving»') }).waitFor();
  expect(await samlet.evaluate((e) => e === document.activeElement)).toBe(true);
  await dialog.getByText(mangler, { exact: true }).waitFor();
  expect(await axeFinner(v.side)).toEqual([]);
  await v.hand.trykk(samlet.getByRole('link'));
  const grunn = dialog.getByRole('textbox');
  expect([alt, await grunn.evaluate((e) => e === document.activeElement), await grunn.getAttribute('aria-invalid')]).toEqual([[], true, 'true']);
  await v.side.keyboard.insertText('Ingen saker.');
  await v.hand.trykk(dialog.getByRole('button', { name: 'Avlys møtet', exact: true }));
  await dialog.waitFor({ state: 'hidden' });
  expect(alt).toHaveLength(1);
  expect(v.feil).toEqual([]);
});

describe('det som tar tid, sier at det arbeider, og gjøres én gang', () => {
  /** Holds what one act asks until it is let go; what the page reads meanwhile passes. */
  async function hold(side: Page, adresse: string, erHandlingen: (r: Request) => boolean): Promise<{ antall: () => number; slipp: () => Promise<void> }> {
    const holdt: Route[] = [];
    let aapent = false;
    await side.route((url) => url.pathname.endsWith(adresse), async (rute) => {
      if (aapent || !erHandlingen(rute.request())) return rute.continue();
      holdt.push(rute);
    });
    return {
      antall: () => holdt.length,
      slipp: async () => {
        aapent = true;
        await Promise.all(holdt.map((r) => r.continue()));
      },
    };
  }
  /** @returns what lets it go */
  async function trykkOgVent(v: Vindu, adresse: string, maal: Locator, erHandlingen = (r: Request) => r.method() === 'POST'): Promise<() => Promise<void>> {
    const { antall, slipp } = await hold(v.side, adresse, erHandlingen);
    const spurt = v.side.waitForRequest((r) => r.url().includes(adresse) && erHandlingen(r));
    await maal.click();
    await spurt;
    const opptatt = v.side.locator('button[aria-busy=true]');
    await opptatt.waitFor();
    await opptatt.click();
    await v.side.keyboard.press('Enter');
    expect(await axeFinner(v.side)).toEqual([]);
    expect([await opptatt.count(), antall()]).toEqual([1, 1]);
    return slipp;
  }

  test('et skjema, en dialog og en nedlasting', async () => {
    const v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/saker/ny`);
    await v.side.getByLabel('Hva slags sak er det?').selectOption({ label: 'Vedtakssak' });
    await v.side.getByLabel(/^Tittel/).fill('Saken som tok tid');
    await v.side.getByLabel(/^Beskrivelse/).fill('Bakgrunn');
    await v.side.getByLabel(/^Punkt 1/).fill('Tiltaket gjennomføres.');
    await (await trykkOgVent(v, '/saker', knapp(v, 'Send inn saken')))();
    await v.side.getByRole('heading', { name: 'Saken er sendt inn' }).waitFor();

    await v.side.goto(`/${SLUG}/moeter/${await planlegg('Langsomt', 100)}`);
    await knapp(v, 'Avlys møtet').click();
    await v.side.getByRole('dialog').getByRole('textbox').fill('Ingen saker.');
    await (await trykkOgVent(v, '/avlysning', v.side.getByRole('dialog').getByRole('button', { name: 'Avlys møtet', exact: true })))();
    await v.side.getByRole('dialog').waitFor({ state: 'hidden' });

    await v.side.goto(`/${SLUG}/oppfoelging`);
    await knapp(v, 'Last ned (CSV)').waitFor();
    const lastet = v.side.waitForEvent('download');
    await (await trykkOgVent(v, '/forpliktelser', knapp(v, 'Last ned (CSV)'), (r) => r.headers()['accept'] === 'text/csv'))();
    expect((await lastet).suggestedFilename()).toMatch(/\.csv$/);
    expect(v.feil).toEqual([]);
  });
});

test('når oversiktene ligger etter, står det hvilket klokkeslett de gjelder for, til de er ajour', async () => {
  const moete = await planlegg('Ventende', 110);
  const v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/moeter/${moete}`);
  const banner = v.side.getByRole('status').getByText(/Data per kl\. \d\d[.:]\d\d/);
  expect(await banner.count()).toBe(0);
  await s.saksgang.stoppArbeider();
  try {
    await sekretaer.post(`/moeter/${moete}/avlysning`, { begrunnelse: 'Ingen saker.' });
    await banner.waitFor();
    expect(await axeFinner(v.side)).toEqual([]);
  } finally {
    await s.saksgang.startArbeider();
  }
  await banner.waitFor({ state: 'detached', timeout: 90_000 });
  await v.side.getByText('Avlyst').first().waitFor();
});
