import { type Locator } from 'playwright-core';
import { dagerEtter, osloDato } from '#felles';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Sendt, signaturscene, type Signaturscene } from '../e2e/signatur.oppsett';
import { axeFinner } from './axe';
import { MAATER, type Maate, Nettleser, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Runde { readonly versjon: number; readonly svarfrist: string; readonly rekkefoelge?: readonly (readonly string[])[]; readonly parter: readonly { readonly partId: string; readonly svarfrist?: string }[] }
interface Avtalen { readonly navn: string; readonly slag: string; readonly status: string; readonly underRevisjon: unknown; readonly versjoner: readonly unknown[]; readonly runder: readonly Runde[]; readonly oppsigelser: Readonly<Record<string, { begrunnelse: string }>> }

const SLUG = 'avtalehandlingen';
const PC = MAATER[0] as Maate;
const TELEFON: Maate = { ...(MAATER[3] as Maate), navn: 'på telefon på nynorsk', maalform: 'nn' };
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

const omDager = (n: number) => dagerEtter(osloDato(s.saksgang.klokke.naa()), n);
const knapp = (hvor: Pick<Locator, 'getByRole'>, navn: string) => hvor.getByRole('button', { name: navn, exact: true });
const avtalen = (id: string, ferdig: (a: Avtalen) => boolean) => s.sekretaer.ventTil<Avtalen>(`/avtaler/${id}`, ferdig);
const iAvtalen = (id: string, maate: Maate, hvem = 'sekretaer', resten = '') => nettleser.som(`${SLUG}-${hvem}`, `/${SLUG}/avtaler/${id}${resten}`, maate);

async function erFeilfri(v: Vindu): Promise<void> {
  expect(await axeFinner(v.side)).toEqual([]);
  expect(v.feil).toEqual([]);
}

/** Opens what is behind a button, and sends it as it is: what is missing is said. */
async function aapne(v: Vindu, aapner: Locator, knappetekst: string): Promise<Locator> {
  await v.hand.trykk(aapner);
  const dialog = v.side.getByRole('dialog');
  await v.hand.trykk(knapp(dialog, knappetekst));
  await dialog.locator('.ds-error-summary').or(dialog.getByRole('alert')).first().waitFor();
  await erFeilfri(v);
  return dialog;
}

async function send(v: Vindu, dialog: Locator, knappetekst: string): Promise<void> {
  await v.hand.trykk(knapp(dialog, knappetekst));
  await dialog.waitFor({ state: 'hidden' });
  await erFeilfri(v);
}

async function fyll(v: Vindu, dialog: Locator, felter: Readonly<Record<string, string>>): Promise<void> {
  for (const [etikett, verdi] of Object.entries(felter)) await v.hand.skriv(dialog.getByLabel(etikett, { exact: true }), verdi);
}

describe.each([PC, TELEFON])('en ny avtale, $navn', (maate) => {
  let id: string;
  let v: Vindu;

  test('registreres med navn og slag', async () => {
    v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/avtaler`, maate);
    const dialog = await aapne(v, knapp(v.side, 'Registrer avtale'), 'Registrer avtale');
    await fyll(v, dialog, { [v.t('Hva heter avtalen?', 'Kva heiter avtalen?')]: `Nattvatk ${maate.navn}` });
    await v.hand.trykk(dialog.getByRole('radio', { name: v.t('Særavtale') }));
    await v.hand.trykk(dialog.getByRole('radio', { name: v.t('Partene signerer', 'Partane signerer'), exact: true }));
    await v.hand.trykk(knapp(dialog, 'Registrer avtale'));
    await v.side.getByRole('heading', { level: 1, name: `Nattvatk ${maate.navn}` }).waitFor();
    await erFeilfri(v);
    id = new URL(v.side.url()).pathname.split('/').at(-1) ?? '';
    expect(await s.sekretaer.hent(`/avtaler/${id}`)).toMatchObject({ navn: `Nattvatk ${maate.navn}`, slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: false });
  });

  test('får rettet navnet og slaget, med en begrunnelse', async () => {
    const rett = v.t('Rett navn eller slag', 'Rett namn eller slag');
    const dialog = await aapne(v, knapp(v.side, rett), rett);
    await fyll(v, dialog, { [v.t('Navn', 'Namn')]: `Nattvakt ${maate.navn}`, [v.t('Begrunnelse', 'Grunngiving')]: 'Skrivefeil.' });
    await v.hand.trykk(dialog.getByRole('radio', { name: v.t('Lokal avtale') }));
    await send(v, dialog, rett);
    await v.side.getByRole('heading', { level: 1, name: `Nattvakt ${maate.navn}` }).waitFor();
    expect(await avtalen(id, (a) => a.navn.startsWith('Nattvakt'))).toMatchObject({ slag: 'lokal' });
    await v.hand.trykk(knapp(v.side, rett));
    expect(await dialog.getByLabel(v.t('Navn', 'Namn'), { exact: true }).inputValue()).toBe(`Nattvakt ${maate.navn}`);
    await v.hand.trykk(knapp(dialog, 'Avbryt'));
  });

  test('får sin tekst, og sendes til partene i den rekkefølgen de skal signere', async () => {
    const dialog = await aapne(v, knapp(v.side, 'Registrer ny versjon'), 'Registrer ny versjon');
    await fyll(v, dialog, { [v.t('Hele teksten', 'Heile teksten')]: `Teksten til ${maate.navn}` });
    await send(v, dialog, 'Registrer ny versjon');
    const { sakId } = await s.vedta(`nattvakt ${maate.navn}`, id);
    v = await iAvtalen(id, maate, 'sekretaer', `?sak=${sakId}`);
    const sender = v.t('Send til partene', 'Send til partane');
    const sending = await aapne(v, knapp(v.side, sender), sender);
    for (const mangel of [v.t('Velg minst én part.', 'Vel minst éin part.'), v.t('Svarfrist')]) await sending.locator('.ds-error-summary').getByText(mangel).waitFor();
    for (const part of ['Austvik kommune', 'Bakkland kommune', 'Sjukehuset']) await v.hand.trykk(sending.getByRole('checkbox', { name: part }));
    await fyll(v, sending, { Svarfrist: omDager(90) });
    await v.hand.trykk(sending.getByRole('radio', { name: 'Etter tur' }));
    await v.hand.velg(sending.getByLabel('Turen til Sjukehuset'), 'Nr. 2');
    await sending.getByRole('listitem').filter({ hasText: 'Austvik kommune, Bakkland kommune' }).waitFor();
    await erFeilfri(v);
    await send(v, sending, sender);
    await v.side.getByRole('region', { name: v.t('Signaturer', 'Signaturar') }).getByText('Austvik kommune, Bakkland kommune').waitFor();
    const [a = '', b = '', sykehus = ''] = s.parter;
    expect((await avtalen(id, (x) => x.runder.length === 1)).runder[0]?.rekkefoelge?.map((g) => [...g].sort())).toEqual([[a, b].sort(), [sykehus]]);
  });

  test('gir én part en egen svarfrist, som bare den får', async () => {
    const part = await iAvtalen(id, maate, 'sekretaer', `/parter/${s.parter[1]}`);
    const egen = part.t('Gi parten en egen svarfrist', 'Gi parten ein eigen svarfrist');
    const dialog = await aapne(part, knapp(part.side, egen), egen);
    await fyll(part, dialog, { [part.t('Ny svarfrist')]: omDager(120), [part.t('Hvorfor får parten en annen frist?', 'Kvifor får parten ein annan frist?')]: 'Kommunestyret møtes sent.' });
    await send(part, dialog, egen);
    const runde = (await avtalen(id, (x) => x.runder[0]?.parter.some((p) => p.svarfrist === omDager(120)) === true)).runder[0];
    expect(runde).toMatchObject({ svarfrist: omDager(90) });
    expect(runde?.parter.flatMap((p) => (p.svarfrist === omDager(120) ? [p.partId] : []))).toEqual([s.parter[1]]);
    await part.hand.trykk(knapp(part.side, egen));
    expect(await dialog.getByLabel('Ny svarfrist', { exact: true }).inputValue()).toBe(omDager(120));
  });

  test('noteres mottatt for hånd', async () => {
    const part = await iAvtalen(id, maate, 'sekretaer', `/parter/${s.parter[0]}`);
    const mottak = part.t('Bekreft mottak', 'Stadfest mottak');
    const dialog = await aapne(part, knapp(part.side, mottak), mottak);
    await fyll(part, dialog, { [part.t('Hvordan kom det?', 'Korleis kom det?')]: 'Ringte postmottaket.' });
    await send(part, dialog, mottak);
    await part.side.getByText('Ringte postmottaket.').waitFor();
    const { elementer } = await s.sekretaer.hent<{ elementer: readonly { partId: string; levering: { notert: { merknad: string } | null } }[] }>(`/avtaler/${id}/parter`);
    expect(elementer.find((p) => p.partId === s.parter[0])?.levering.notert).toMatchObject({ dato: omDager(0), merknad: 'Ringte postmottaket.' });
  });

  test('signeres på papir av den som har tur, og en annen bekrefter', async () => {
    const sist = await iAvtalen(id, maate, 'sekretaer', `/parter/${s.parter[2]}`);
    await sist.side.getByText(/tur/).first().waitFor();
    expect(await knapp(sist.side, sist.t('Før inn underskrift fra papir', 'Før inn underskrift frå papir')).count()).toBe(0);
    const part = await iAvtalen(id, maate, 'sekretaer', `/parter/${s.parter[0]}`);
    const dialog = await aapne(part, knapp(part.side, part.t('Før inn underskrift fra papir', 'Før inn underskrift frå papir')), 'Før inn');
    await dialog.locator('.ds-error-summary').getByText('Legg ved det som er signert.').waitFor();
    await dialog.locator('input[type=file]').setInputFiles({ name: 'signert.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) });
    await fyll(part, dialog, { [part.t('Hvem har skrevet under?', 'Kven har skrive under?')]: 'Olga Ordfører', Stilling: 'Ordfører', [part.t('Hvordan kom det?', 'Korleis kom det?')]: 'I posten.' });
    await send(part, dialog, 'Før inn');
    await part.side.getByText('Har signert').first().waitFor();
    const sett = part.t('Jeg har sett papiret', 'Eg har sett papiret');
    v = await iAvtalen(id, maate);
    await v.hand.trykk(knapp(v.side, sett));
    await v.hand.trykk(knapp(v.side.getByRole('dialog'), sett));
    await v.side.getByRole('dialog').getByRole('alert').waitFor();
    await erFeilfri(v);
    const kollega = await iAvtalen(id, maate, 'kollega');
    await kollega.hand.trykk(knapp(kollega.side, sett));
    await send(kollega, kollega.side.getByRole('dialog'), sett);
    await kollega.side.getByText(kollega.t('Bekreftet av to', 'Stadfesta av to')).waitFor();
    expect((await s.sekretaer.hent<{ elementer: readonly object[] }>(`/avtaler/${id}/signaturer`)).elementer).toMatchObject([{ status: 'bekreftet', signertAvNavn: 'Olga Ordfører', stilling: 'Ordfører' }]);
  });
});

describe.each([PC, TELEFON])('en avtale som én part ikke vil signere, $navn', (maate) => {
  let avtale: Sendt;
  let v: Vindu;
  const signer = (nr: number, versjon: number, hash: string) => s.signatarer[nr]?.klient.post(`/avtaler/${avtale.avtaleId}/parter/${s.parter[nr]}/signatur`, { versjon, hash, signertDato: omDager(0) });
  beforeAll(async () => {
    avtale = await s.send(`Dagvakt ${maate.navn}`, { utsendelse: { svarfrist: omDager(90), utenBrev: true } });
    await signer(0, 1, avtale.hash);
  }, 120_000);

  test('får et nei ført inn med grunnen, og en ny versjon som viser hvem som må gjøre hva på nytt', async () => {
    const part = await iAvtalen(avtale.avtaleId, maate, 'sekretaer', `/parter/${s.parter[1]}`);
    const nei = part.t('Parten vil ikke signere', 'Parten vil ikkje signere');
    const grunn = await aapne(part, knapp(part.side, nei), nei);
    await fyll(part, grunn, { [part.t('Hvorfor?', 'Kvifor?')]: 'Punkt 2 er for dyrt.', [part.t('Hvordan kom det?', 'Korleis kom det?')]: 'I brev.' });
    await send(part, grunn, nei);
    await part.side.getByText(part.t('Vil ikke signere', 'Vil ikkje signere')).first().waitFor();
    v = await iAvtalen(avtale.avtaleId, maate);
    const dialog = await aapne(v, knapp(v.side, 'Registrer ny versjon'), 'Registrer ny versjon');
    await fyll(v, dialog, { [v.t('Hele teksten', 'Heile teksten')]: 'Dagvakt, billigere' });
    await send(v, dialog, 'Registrer ny versjon');
    const omstart = v.side.getByRole('region', { name: v.t('Hva hver part må gjøre på nytt', 'Kva kvar part må gjere på nytt') });
    await omstart.getByRole('row', { name: 'Austvik kommune' }).getByText(v.t('signere på nytt')).waitFor();
    await erFeilfri(v);
    expect((await avtalen(avtale.avtaleId, (a) => a.versjoner.length === 2)).runder).toHaveLength(1);
  });

  test('sendes på nytt når omstarten er vist, med det som gjaldt sist', async () => {
    const sender = v.t('Send til partene', 'Send til partane');
    await v.hand.trykk(knapp(v.side, sender));
    const dialog = v.side.getByRole('dialog');
    await dialog.getByRole('row', { name: 'Austvik kommune' }).getByText(v.t('signere på nytt')).waitFor();
    expect(await dialog.getByRole('checkbox', { name: 'Sjukehuset' }).isChecked()).toBe(true);
    await erFeilfri(v);
    await send(v, dialog, sender);
    expect((await avtalen(avtale.avtaleId, (a) => a.runder.length === 2)).runder[1]).toMatchObject({ versjon: 2, svarfrist: omDager(90) });
  });

  test('er i kraft når alle har signert: stegene etterpå kvitteres, og ett er ikke aktuelt', async () => {
    const { versjoner } = await s.sekretaer.hent<{ versjoner: readonly { hash: string }[] }>(`/avtaler/${avtale.avtaleId}`);
    for (const nr of [0, 1, 2]) await signer(nr, 2, versjoner[1]?.hash ?? '');
    await avtalen(avtale.avtaleId, (a) => a.status === 'i-kraft');
    const steg = v.side.getByRole('region', { name: v.t('Etter at den er i kraft', 'Etter at han er i kraft') }).getByRole('listitem');
    const utfoer = await aapne(v, knapp(steg.nth(0), 'Før som utført'), 'Før som utført');
    await fyll(v, utfoer, { Referanse: 'J-26/17' });
    await send(v, utfoer, 'Før som utført');
    await steg.nth(0).getByText('J-26/17').waitFor();
    const utelat = v.t('Ikke aktuelt', 'Ikkje aktuelt');
    const dialog = await aapne(v, knapp(steg.nth(1), utelat), utelat);
    await fyll(v, dialog, { [v.t('Begrunnelse', 'Grunngiving')]: 'Gjøres av staten.' });
    await send(v, dialog, utelat);
    await steg.nth(1).getByText('Gjøres av staten.').waitFor();
    expect((await s.sekretaer.hent<{ steg: readonly { tilstand: string }[] }>(`/avtaler/${avtale.avtaleId}/overlevering`)).steg.slice(0, 2).map((x) => x.tilstand)).toEqual(['utfoert', 'ikke-aktuelt']);
  });

  test('sies opp av én part, og tas opp til revisjon', async () => {
    const part = await iAvtalen(avtale.avtaleId, maate, 'sekretaer', `/parter/${s.parter[1]}`);
    const siOpp = part.t('Si opp avtalen', 'Sei opp avtalen');
    const dialog = await aapne(part, knapp(part.side, siOpp), siOpp);
    await fyll(part, dialog, {
      [part.t('Første dag parten ikke lenger er bundet', 'Første dag parten ikkje lenger er bunden')]: omDager(200), [part.t('Begrunnelse', 'Grunngiving')]: 'Kommunen går alene.', [part.t('Hvordan kom den?', 'Korleis kom ho?')]: 'I brev.',
    });
    await send(part, dialog, siOpp);
    await knapp(part.side, part.t('Trekk oppsigelsen', 'Trekk oppseiinga')).waitFor();
    await v.side.getByText(v.t('Bakkland kommune har sagt opp', 'Bakkland kommune har sagt opp')).waitFor();
    const revisjon = v.t('Ta opp til revisjon');
    const grunn = await aapne(v, knapp(v.side, revisjon), revisjon);
    await fyll(v, grunn, { [v.t('Begrunnelse', 'Grunngiving')]: 'En part går ut.' });
    await send(v, grunn, revisjon);
    await v.side.getByText('Under revisjon').first().waitFor();
    const { oppsigelser } = await avtalen(avtale.avtaleId, (a) => Boolean(a.underRevisjon));
    expect(oppsigelser[s.parter[1] ?? '']).toMatchObject({ begrunnelse: 'Kommunen går alene.' });
  });
});
