import { type Locator } from 'playwright-core';
import { dagerEtter, osloDato } from '#felles';
import { signaturscene, type Signaturscene } from '../e2e/signatur.oppsett';
import { axeFinner } from './axe';
import { type Maate, Nettleser, TO_MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Kort { readonly partId: string; readonly suspendertSiden: string | null; readonly varslet: { readonly dato: string } | null; readonly utsatt: readonly { readonly til: string; readonly aarsak: string }[]; readonly ledd: readonly object[]; readonly vedtak: { readonly id: string } | null; readonly svar: { readonly dato: string; readonly aarsak: string | null } | null; readonly kontroll: { readonly paagaar: boolean; readonly utfall: string | null } | null }

const SLUG = 'avtalesvaret';
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
const kortet = async (avtaleId: string, nr: number, ferdig: (k: Kort) => boolean) => {
  const er = (k: Kort) => k.partId === s.parter[nr] && ferdig(k);
  return (await s.sekretaer.ventTil<{ elementer: readonly Kort[] }>(`/avtaler/${avtaleId}/parter`, (p) => p.elementer.some(er))).elementer.find(er);
};

async function erFeilfri(v: Vindu): Promise<void> {
  expect(await axeFinner(v.side)).toEqual([]);
  expect(v.feil).toEqual([]);
}

async function gjoer(v: Vindu, navn: string, felter: Readonly<Record<string, string>>): Promise<void> {
  await v.hand.trykk(knapp(v.side, navn));
  const dialog = v.side.getByRole('dialog');
  for (const [etikett, verdi] of Object.entries(felter)) await v.hand.skriv(dialog.getByLabel(etikett, { exact: true }), verdi);
  await v.hand.trykk(knapp(dialog, navn));
  await dialog.waitFor({ state: 'hidden' });
  await erFeilfri(v);
}

describe.each(TO_MAATER)('parten og avtalen, $navn', (maate: Maate) => {
  let id: string;
  const ved = (nr: number, hvem = `post-${nr}`) => nettleser.som(`${SLUG}-${hvem}`, `/${SLUG}/avtaler/${id}/parter/${s.parter[nr]}`, maate);
  beforeAll(async () => {
    id = (await s.send(`Svar ${maate.navn}`, { utsendelse: { svarfrist: omDager(90), utenBrev: true } })).avtaleId;
  }, 120_000);

  test('den som skriver et svar når en kollega svarer, får vite det, og har teksten til den kastes', async () => {
    const v = await ved(0);
    await v.hand.trykk(v.side.getByRole('radio', { name: v.t('Ja, med forbehold', 'Ja, med atterhald') }));
    await v.hand.skriv(v.side.getByLabel(v.t('Hva er forbeholdet?', 'Kva er atterhaldet?')), 'Bare om staten betaler.');
    await s.post[0]?.post(`/avtaler/${id}/parter/${s.parter[0]}/svar`, { svar: 'ja', dato: omDager(0) });
    const melding = v.side.getByRole('status').filter({ hasText: v.t('Dette ble ført før du sendte ditt', 'Dette vart ført før du sende ditt') });
    await melding.getByText('Bare om staten betaler.').waitFor();
    await erFeilfri(v);
    await v.side.reload();
    await melding.waitFor();
    await v.hand.trykk(knapp(melding, v.t('Kast det jeg skrev', 'Kast det eg skreiv')));
    await melding.waitFor({ state: 'hidden' });
  });

  test('et ja med forbehold står med forbeholdet, og ens eget svar blir ikke meldt som en annens', async () => {
    const v = await ved(1);
    await v.hand.trykk(v.side.getByRole('radio', { name: v.t('Ja, med forbehold', 'Ja, med atterhald') }));
    await v.hand.skriv(v.side.getByLabel(v.t('Hva er forbeholdet?', 'Kva er atterhaldet?')), 'Punkt 3 gjelder ikke oss.');
    await v.hand.trykk(knapp(v.side, 'Send svaret'));
    expect(await kortet(id, 1, (k) => k.svar !== null)).toMatchObject({ svar: { aarsak: 'Punkt 3 gjelder ikke oss.' } });
    await v.side.getByText('Punkt 3 gjelder ikke oss.').first().waitFor();
    expect(await v.side.getByText(v.t('Dette ble ført før du sendte ditt', 'Dette vart ført før du sende ditt')).count()).toBe(0);
    await erFeilfri(v);
  });

  test('ett vedtak hos parten svarer på flere avtaler, alle eller ingen', async () => {
    const navn = [`Legevakt ${maate.navn}`, `Ambulanse ${maate.navn}`];
    const [ene = '', andre = ''] = [(await s.send(navn[0] ?? '', { utsendelse: { svarfrist: omDager(90), utenBrev: true } })).avtaleId, (await s.send(navn[1] ?? '', { utsendelse: { svarfrist: omDager(90), utenBrev: true } })).avtaleId];
    const v = await nettleser.som(`${SLUG}-post-0`, `/${SLUG}/avtaler/${ene}/parter/${s.parter[0]}`, maate);
    const dialog = v.side.getByRole('dialog');
    const send = () => v.hand.trykk(knapp(dialog, v.t('Send svarene', 'Send svara')));
    await v.hand.trykk(knapp(v.side, v.t('Svar på flere avtaler med ett vedtak', 'Svar på fleire avtalar med eitt vedtak')));
    await send();
    await dialog.getByText(v.t('Velg et svar for minst én avtale', 'Vel eit svar for minst éin avtale')).first().waitFor();
    await erFeilfri(v);
    await v.hand.skriv(dialog.getByLabel(v.t('Hvilket organ?', 'Kva organ?')), 'Kommunestyret');
    await v.hand.skriv(dialog.getByLabel(/^Saksnummer hos parten/), '44/26');
    await v.hand.velg(dialog.getByLabel(`Svar på ${navn[0]}`), 'Ja');
    await v.hand.velg(dialog.getByLabel(`Svar på ${navn[1]}`), 'Nei');
    await send();
    await dialog.getByText(v.t(`Skriv grunnen for ${navn[1]}`)).first().waitFor();
    await v.hand.skriv(dialog.getByLabel(v.t('Hvorfor svarer parten nei?', 'Kvifor svarar parten nei?')), 'Dekkes alt av en annen avtale');
    await erFeilfri(v);
    await send();
    await dialog.waitFor({ state: 'hidden' });
    const [ja, nei] = await Promise.all([ene, andre].map((a) => kortet(a, 0, (k) => k.svar !== null)));
    expect([ja?.svar, nei?.svar]).toMatchObject([{ dato: omDager(0), aarsak: null }, { dato: omDager(0), aarsak: 'Dekkes alt av en annen avtale' }]);
    expect(ja?.vedtak?.id).toBeDefined();
    expect(nei?.vedtak?.id).toBe(ja?.vedtak?.id);
    await erFeilfri(v);

    // One decision is controlled once, for all that it said yes to.
    const [krev, avgjoer] = [v.t('Før inn krav om lovlighetskontroll', 'Før inn krav om lovlegkontroll'), v.t('Før inn utfallet av kontrollen')];
    await v.hand.trykk(knapp(v.side, krev));
    await dialog.getByText(v.t('Vedtaket svarte på flere avtaler.', 'Vedtaket svarte på fleire avtalar.')).waitFor();
    await v.hand.trykk(knapp(dialog, krev));
    await dialog.locator('.ds-error-summary').waitFor();
    await erFeilfri(v);
    await v.hand.skriv(dialog.getByLabel(v.t('Hvem krever den?', 'Kven krev han?')), 'Tre representantar');
    await v.hand.skriv(dialog.getByLabel(v.t('Hvorfor?', 'Kvifor?')), 'Innkallingen kom for sent');
    await v.hand.trykk(knapp(dialog, krev));
    await dialog.waitFor({ state: 'hidden' });
    await kortet(ene, 0, (k) => k.kontroll?.paagaar === true);
    await v.hand.trykk(knapp(v.side, avgjoer));
    await v.hand.trykk(dialog.getByRole('radio', { name: v.t('Vedtaket er stadfestet', 'Vedtaket er stadfesta') }));
    await v.hand.skriv(dialog.getByLabel(v.t('Hvem avgjorde?', 'Kven avgjorde?')), 'Statsforvalteren');
    await v.hand.trykk(knapp(dialog, avgjoer));
    await dialog.waitFor({ state: 'hidden' });
    expect([(await kortet(ene, 0, (k) => k.kontroll?.paagaar === false))?.kontroll?.utfall, (await kortet(andre, 0, () => true))?.kontroll]).toEqual(['stadfestet', null]);
    await erFeilfri(v);
  });

  test('fristen til én part står stille med en grunn, og går videre', async () => {
    const v = await ved(2, 'sekretaer');
    await gjoer(v, 'La fristen til parten stå stille', { [v.t('Hvorfor skal fristen stå stille?', 'Kvifor skal fristen stå stille?')]: 'Venter på utredning.' });
    expect((await kortet(id, 2, (k) => k.suspendertSiden !== null))?.suspendertSiden).toBe(omDager(0));
    const videre = v.side.getByRole('button', { name: /fristen gå/i });
    await v.hand.trykk(videre.first());
    const dialog = v.side.getByRole('dialog');
    await v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving'), { exact: true }), 'Utredningen er kommet.');
    await v.hand.trykk(dialog.getByRole('button', { name: /fristen gå/i }));
    await dialog.waitFor({ state: 'hidden' });
    await kortet(id, 2, (k) => k.suspendertSiden === null);
    await erFeilfri(v);
  });

  test('en dag varsles og utsettes med grunnen', async () => {
    const v = await ved(2);
    const [varsle, utsett, hvorfor] = [v.t('Varsle en dag', 'Varsle ein dag'), v.t('Utsett', 'Utset'), v.t('Hvorfor?', 'Kvifor?')];
    await gjoer(v, varsle, { [v.t('Når behandles saken?', 'Når blir saka behandla?')]: omDager(20) });
    expect((await kortet(id, 2, (k) => k.varslet !== null))?.varslet?.dato).toBe(omDager(20));
    await gjoer(v, utsett, { [v.t('Ny dag')]: omDager(40), [hvorfor]: 'Styremøtet er flyttet.' });
    expect((await kortet(id, 2, (k) => k.utsatt.length > 0))?.utsatt).toMatchObject([{ til: omDager(40), aarsak: 'Styremøtet er flyttet.' }]);
  });

  test('saksmappen hentes som fil, også når den som ber om den, er logget ut imens', async () => {
    const v = await nettleser.som(`${SLUG}-sekretaer`, `/${SLUG}/avtaler/${id}`, maate);
    const lenke = v.side.locator('a[href$="/dossier"]');
    const [fil] = await Promise.all([v.side.waitForEvent('download'), v.hand.trykk(lenke)]);
    expect(fil.suggestedFilename()).toBe(`dossier-avtale-${id}.zip`);
    await v.side.context().clearCookies();
    await v.hand.trykk(lenke);
    await v.side.getByRole('dialog', { name: v.t('Du er logget ut', 'Du er logga ut') }).waitFor();
    expect(new URL(v.side.url()).pathname).toBe(`/${SLUG}/avtaler/${id}`);
    await erFeilfri(v);
  });
});
