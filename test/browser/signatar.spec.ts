import { dagerEtter, osloDato } from '#felles';
import { type Sendt, signaturscene, type Signaturscene } from '../e2e/signatur.oppsett';
import { axeFinner } from './axe';
import { MAATER, type Maate, Nettleser, type Vindu } from './oppsett';

jest.setTimeout(240_000);

const SLUG = 'signataren';
let s: Signaturscene;
let nettleser: Nettleser;

beforeAll(async () => {
  s = await signaturscene(SLUG, new Date().toISOString());
  nettleser = await Nettleser.start(s.saksgang);
}, 240_000);
afterAll(async () => {
  await nettleser?.stopp();
  await s?.saksgang.stopp();
});

const omTreMaaneder = () => dagerEtter(osloDato(s.saksgang.klokke.naa()), 90);
const rad = (v: Vindu, part: string) => v.side.getByRole('row', { name: part });

/** Nothing that axe finds, and nothing that the page complained of. */
async function erFeilfri(v: Vindu): Promise<void> {
  expect(await axeFinner(v.side)).toEqual([]);
  expect(v.feil).toEqual([]);
}

async function partensSide(hvem: string, nr: number, avtale: Sendt, maate: Maate): Promise<Vindu> {
  const v = await nettleser.som(`${SLUG}-${hvem}-${nr}`, `/${SLUG}/avtaler/${avtale.avtaleId}/parter/${s.parter[nr]}`, maate);
  await v.side.getByText(`Teksten til ${avtale.navn}`).waitFor();
  return v;
}

describe.each(MAATER)('en avtale hos partene, $navn', (maate) => {
  let avtale: Sendt;
  let sekretaer: Vindu;
  beforeAll(async () => {
    avtale = await s.send(`Nattvakt ${maate.navn}`, { avtale: { kreverGodkjenningFoerSignatur: true }, utsendelse: { svarfrist: omTreMaaneder(), utenBrev: true } });
    sekretaer = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/avtaler/${avtale.avtaleId}`, maate);
  }, 120_000);

  test('tavlen viser hvem alle venter på', async () => {
    const v = sekretaer;
    for (const part of ['Austvik kommune', 'Bakkland kommune', 'Sjukehuset']) await rad(v, part).getByText(v.t('Har ikke svart', 'Har ikkje svart')).waitFor();
    await erFeilfri(v);
  });

  test('postmottaket leser teksten og svarer ja, og sekretariatet ser det uten å gjøre noe', async () => {
    const v = await partensSide('post', 0, avtale, maate);
    await v.hand.trykk(v.side.getByRole('button', { name: 'Send svaret' }));
    await v.side.getByRole('alert').or(v.side.locator('.ds-error-summary')).first().waitFor();
    await erFeilfri(v);
    await v.hand.trykk(v.side.getByRole('radio', { name: 'Ja', exact: true }));
    await v.hand.skriv(v.side.getByLabel(v.t('Saksnummer hos parten', 'Saksnummer hos parten')), '12/26');
    await v.hand.trykk(v.side.getByRole('button', { name: 'Send svaret' }));
    await v.side.getByText(v.t('Har svart ja')).first().waitFor();
    await erFeilfri(v);
    await rad(sekretaer, 'Austvik kommune').getByText('Har svart ja').waitFor();
  });

  test('signataren signerer akkurat den teksten som vises, når hen har lest den', async () => {
    const v = await partensSide('signatar', 0, avtale, maate);
    expect(await v.side.locator('.hash').first().textContent()).toBe(avtale.hash);
    await v.side.getByText(v.t('Teksten er kontrollert', 'Teksten er kontrollert')).first().waitFor();
    await v.hand.trykk(v.side.getByRole('button', { name: 'Signer', exact: true }));
    await v.side.getByText(v.t('Kryss av for at du har lest teksten', 'Kryss av for at du har lese teksten')).first().waitFor();
    await erFeilfri(v);
    await v.hand.trykk(v.side.getByRole('checkbox', { name: v.t('Jeg har lest hele teksten', 'Eg har lese heile teksten') }));
    await v.hand.trykk(v.side.getByRole('button', { name: 'Signer', exact: true }));
    await v.side.getByText('Har signert').first().waitFor();
    await erFeilfri(v);
    await rad(sekretaer, 'Austvik kommune').getByText('Har signert').waitFor();
    expect((await s.sekretaer.hent<{ elementer: readonly { hash: string; person: string }[] }>(`/avtaler/${avtale.avtaleId}/signaturer`)).elementer).toMatchObject([{ hash: avtale.hash, person: s.signatarer[0]?.id }]);
  });

  test('en annen part får vite hvorfor den ikke kan signere ennå, og sier at den ikke vil', async () => {
    const v = await partensSide('signatar', 1, avtale, maate);
    await v.side.getByText(v.t('Parten må godkjenne avtalen før den kan signere', 'Parten må godkjenne avtalen før han kan signere')).waitFor();
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Parten vil ikke signere', 'Parten vil ikkje signere') }));
    const dialog = v.side.getByRole('dialog');
    await v.hand.skriv(dialog.getByLabel(v.t('Hvorfor?', 'Kvifor?')), 'Kommunen vil ha en egen ordning.');
    await erFeilfri(v);
    await v.hand.trykk(dialog.getByRole('button', { name: v.t('Parten vil ikke signere', 'Parten vil ikkje signere') }));
    await v.side.getByText(v.t('Vil ikke signere', 'Vil ikkje signere')).first().waitFor();
    await erFeilfri(v);
    await rad(sekretaer, 'Bakkland kommune').getByText(v.t('Vil ikke signere', 'Vil ikkje signere')).waitFor();
  });

  test('sekretariatet ser hvem som får hva, og purrer bare dem som tier', async () => {
    const v = sekretaer;
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Purr de tause', 'Purr dei tause') }));
    const dialog = v.side.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'Sjukehuset' }).waitFor();
    expect(await dialog.getByRole('checkbox').count()).toBe(1);
    await v.hand.trykk(dialog.getByText(v.t('Se brevet', 'Sjå brevet')));
    await dialog.getByText('Vi har ikke fått svar fra Sjukehuset').waitFor();
    await erFeilfri(v);
    await v.hand.trykk(dialog.getByRole('button', { name: 'Send 1 purring' }));
    await v.side.getByText(v.t('1 purring er på vei', '1 purring er på veg')).waitFor();
    await erFeilfri(v);
    const { elementer } = await s.sekretaer.ventTil<{ elementer: readonly { data: { parter: readonly string[] } }[] }>('/historikk?type=PurringBestilt', (h) => h.elementer.length > MAATER.indexOf(maate));
    expect(elementer[0]?.data.parter).toEqual([s.parter[2]]);
  });
});
