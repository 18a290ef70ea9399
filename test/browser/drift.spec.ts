import { type INestApplicationContext } from '@nestjs/common';
import { eksempelprosesser } from '#prosess';
import { type Migrering, publiserVersjon2 } from '../e2e/migrering.oppsett';
import { type Gift, startGiftigWorker } from '../support/giftig-worker';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { sendtAvtale } from '../support/sendt-avtale';
import { axeFinner } from './axe';
import { MAATER, type Maate, Nettleser, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Avvik { readonly id: string; readonly tilstand: string; readonly forsoek: number; readonly avgjoerelse: { readonly begrunnelse: string | null } | null }
interface Liste<T> { readonly elementer: readonly T[] }

const SLUG = 'driften';
const PC = MAATER[0] as Maate;
const TELEFON: Maate = { ...(MAATER[3] as Maate), navn: 'på telefon på nynorsk', maalform: 'nn' };
const gift: Gift = { reaksjon: true, lesemodell: false };
let saksgang: Saksgang;
let worker: INestApplicationContext;
let scene: Scene;
let nettleser: Nettleser;
let siri: Klient;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'drift-plattform', naa: '2026-01-15T09:00:00.000Z', worker: false });
  worker = await startGiftigWorker(saksgang, gift, 300);
  scene = await Scene.ny(saksgang.adresse, { slug: SLUG, navn: 'Driften', plattformadmin: 'drift-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.medOu);
  const sekretaer = await scene.bruker('drift-sekretaer', 'Siri Sekretær');
  siri = sekretaer.klient;
  await scene.rolle(sekretaer.id, 'sekretariat');
  await scene.rolle(sekretaer.id, 'administrator');
  await siri.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 2);
  nettleser = await Nettleser.start(saksgang);
}, 180_000);
afterAll(async () => {
  await nettleser?.stopp();
  await worker?.close();
  await saksgang?.stopp();
});

const iDrift = (maate: Maate, sti = '') => nettleser.som('drift-sekretaer', `/${SLUG}/drift${sti}`, maate);
const meld = async (tittel: string) => (await siri.post('/saker', { tittel, sakstype: 'godkjenning', saksframlegg: { beskrivelse: 'Noe må avklares', forslag: [{ alternativ: 'Innstilling', punkter: ['Tas til orientering'] }] } })).id;
const del = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('region', { name: v.t(nb, nn), exact: true });

async function erFeilfri(v: Vindu): Promise<void> {
  expect(await axeFinner(v.side)).toEqual([]);
  expect(v.feil).toEqual([]);
}

async function avviketFor(sak: string, ferdig: (a: Avvik) => boolean): Promise<Avvik> {
  const { elementer } = await siri.ventTil<Liste<Avvik>>(`/avvik?sak=${sak}`, (l) => l.elementer.length === 1 && l.elementer.every(ferdig));
  return elementer[0] as Avvik;
}

/** Opens the dialog, sends it empty, and then with a reason. */
async function medBegrunnelse(v: Vindu, aapner: ReturnType<typeof v.side.getByRole>, navn: string, begrunnelse: string): Promise<void> {
  await v.hand.trykk(aapner);
  const dialog = v.side.getByRole('dialog', { name: navn, exact: true });
  await v.hand.trykk(dialog.getByRole('button', { name: navn, exact: true }));
  await dialog.getByText(v.t('Skriv en begrunnelse', 'Skriv ei grunngiving')).first().waitFor();
  await erFeilfri(v);
  await v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving')), begrunnelse);
  await v.hand.trykk(dialog.getByRole('button', { name: navn, exact: true }));
  await dialog.waitFor({ state: 'hidden' });
}

describe.each([PC, TELEFON])('avvik $navn', (maate) => {
  const AVGJOERELSER = [
    ['Prøv igjen', 'Prøv igjen', 'loest', 'Løst', 'Løyst'], ['Hopp over', 'Hopp over', 'hoppet-over', 'Hoppet over', 'Hoppa over'], ['Merk som løst', 'Merk som løyst', 'loest', 'Løst', 'Løyst'],
  ] as const;

  test.each(AVGJOERELSER)('%s', async (nb, nn, tilstand, ordNb, ordNn) => {
    gift.reaksjon = true;
    const sak = await meld(`Gift ${nb} ${maate.navn}`);
    await avviketFor(sak, (a) => a.tilstand === 'aapent');
    const v = await iDrift(maate);
    const kort = v.side.locator('.drift-kort').filter({ has: v.side.locator(`a[href*="${sak}"]`) });
    await kort.getByText(v.t('Prøvd 3 ganger', 'Prøvd 3 gonger')).waitFor();
    // What was wrong is put right before it is tried again.
    gift.reaksjon = false;
    await medBegrunnelse(v, kort.getByRole('button', { name: v.t(nb, nn), exact: true }), v.t(nb, nn), 'Ryddet opp i det.');
    await kort.waitFor({ state: 'detached' });
    await v.hand.velg(v.side.getByLabel(v.t('Vis'), { exact: true }), v.t('Alle'));
    await kort.getByText(v.t(ordNb, ordNn), { exact: true }).waitFor();
    await kort.getByText('Ryddet opp i det.').waitFor();
    await erFeilfri(v);
    expect(await avviketFor(sak, (a) => a.tilstand === tilstand)).toMatchObject({ avgjoerelse: { begrunnelse: 'Ryddet opp i det.' } });
  });
});

test('et nytt forsøk som ikke hjelper, sier at det er prøvd en gang til', async () => {
  gift.reaksjon = true;
  const sak = await meld('Gift til slutt');
  await avviketFor(sak, (a) => a.tilstand === 'aapent');
  const v = await iDrift(PC);
  const kort = v.side.locator('.drift-kort').filter({ has: v.side.locator(`a[href*="${sak}"]`) });
  await medBegrunnelse(v, kort.getByRole('button', { name: 'Prøv igjen' }), 'Prøv igjen', 'Kanskje går det nå.');
  await kort.getByText('Prøvd 4 ganger').waitFor();
  await kort.getByText('Kanskje går det nå.').waitFor();
  await erFeilfri(v);
  gift.reaksjon = false;
  await medBegrunnelse(v, kort.getByRole('button', { name: 'Hopp over' }), 'Hopp over', 'Skal ikke gjøres.');
  await avviketFor(sak, (a) => a.tilstand === 'hoppet-over');
});

test.each([PC, TELEFON])('når det minnes om en frist, bestemmes med en grunn, og det som ikke er dager, avvises, $navn', async (maate) => {
  const v = await iDrift(maate);
  const [slag, grunn] = [v.t('Oppdrag'), v.t('Begrunnelse', 'Grunngiving')];
  const rad = v.side.getByRole('row').filter({ hasText: new RegExp(`^${slag}`) });
  await v.hand.trykk(rad.getByRole('button', { name: 'Endre', exact: true }));
  const dialog = v.side.getByRole('dialog', { name: v.t('Endre regelen for oppdrag') });
  const dager = dialog.getByLabel(v.t('Dager før fristen', 'Dagar før fristen'));
  await v.hand.skriv(dager, 'to uker');
  await v.hand.skriv(dialog.getByLabel(v.t('Dager etter fristen', 'Dagar etter fristen')), '2');
  await v.hand.velg(dialog.getByLabel(v.t('Hvem får vite det?', 'Kven får vite det?')), v.t('lederen', 'leiaren'));
  await v.hand.skriv(dialog.getByLabel(grunn), 'Det ble for sent');
  await v.hand.trykk(dialog.getByRole('button', { name: 'Endre', exact: true }));
  await dialog.locator('.ds-error-summary, [role=alert]').first().waitFor();
  await erFeilfri(v);
  const nye = maate.maalform === 'nn' ? [21, 5] : [14, 3];
  await v.hand.skriv(dager, nye.join(', '));
  await v.hand.trykk(dialog.getByRole('button', { name: 'Endre', exact: true }));
  await dialog.waitFor({ state: 'hidden' });
  await rad.filter({ hasText: v.t('14, 3 dager', '21, 5 dagar') }).filter({ hasText: v.t('Sies etter 2 dager til lederen', 'Blir sagt etter 2 dagar til leiaren') }).waitFor();
  const { elementer } = await siri.hent<Liste<{ slag: string; dagerFoer: readonly number[]; eskalering: object | null }>>('/paaminnelsesregler');
  expect(elementer.find((r) => r.slag === 'oppdrag')).toMatchObject({ dagerFoer: nye, eskalering: { dagerEtter: 2, til: ['leder'] } });
  await erFeilfri(v);
});

test('påminnelser som kommer, står i listen til de er sendt, og så i den andre', async () => {
  const part = await scene.part('Nordvik kommune', 'kommune');
  await scene.rolle(await scene.person('Pia Post'), 'postmottak', part);
  await sendtAvtale(saksgang, { slug: SLUG, klient: siri, navn: 'Nattvakt i Nordvik', part, paaminnelser: [14, 7] });
  const { elementer: [neste] } = await siri.ventTil<Liste<{ naar: string }>>('/paaminnelser/kommende', (l) => l.elementer.length === 2);
  const etter = (minutter: number) => new Date(Date.parse(neste?.naar ?? '') + minutter * 60_000).toISOString();
  // Short before, so that nobody is logged out meanwhile.
  saksgang.klokke.sett(etter(-10));
  const [v, paaTelefon] = [await iDrift(PC), await iDrift(TELEFON)];
  const rad = (vindu: Vindu, nb: string, nn: string) => del(vindu, nb, nn).getByRole('row').filter({ hasText: 'Nattvakt i Nordvik' });
  await rad(v, 'Påminnelser som kommer', '').nth(1).waitFor();
  await rad(paaTelefon, '', 'Påminningar som kjem').nth(1).waitFor();
  await rad(v, 'Påminnelser som kommer', '').first().getByText('Pia Post').waitFor();
  saksgang.klokke.sett(etter(1));
  const sendt = (l: Liste<{ utfall: string }>) => l.elementer.filter((e) => e.utfall === 'sendt');
  await siri.ventTil<Liste<{ utfall: string }>>('/paaminnelser/logg', (l) => sendt(l).length > 0);
  await rad(v, 'Påminnelser som er sendt', '').getByText('Sendt', { exact: true }).first().waitFor();
  await rad(paaTelefon, '', 'Påminningar som er sende').getByText('Send', { exact: true }).first().waitFor();
  await rad(v, 'Påminnelser som kommer', '').nth(1).waitFor({ state: 'detached' });
  await erFeilfri(v);
  await erFeilfri(paaTelefon);
  expect(sendt(await siri.hent('/paaminnelser/logg'))).toHaveLength(1);
});

test('når oversiktene ligger etter, står det til de har hentet seg inn', async () => {
  const vinduer = [await iDrift(PC), await iDrift(TELEFON)];
  await worker.close();
  await meld('Sak som ingen oversikt har');
  for (const v of vinduer) {
    await del(v, 'Oversiktene').getByText(v.t('Oversiktene viser data per kl.', 'Oversiktene viser data per kl.')).waitFor();
    await erFeilfri(v);
  }
  worker = await startGiftigWorker(saksgang, gift, 300);
  for (const v of vinduer) await del(v, 'Oversiktene').getByText(v.t('Alt som er sendt inn, er med i oversiktene.')).waitFor();
});

describe('en prosess som får en ny versjon', () => {
  const STI = `/prosesser/${eksempelprosesser.medOu.noekkel}`;
  let flyttes: string;
  beforeAll(async () => {
    flyttes = await meld('Flyttes fram og tilbake');
    await publiserVersjon2(scene.admin);
  });

  test.each([PC, TELEFON])('viser versjonene, hva som er endret, og hvor mange saker som står hvor, $navn', async (maate) => {
    const v = await iDrift(maate);
    await v.hand.trykk(del(v, 'Prosesser', 'Prosessar').getByRole('link'));
    await v.side.waitForURL(/\/drift\/prosesser\//);
    await del(v, 'Versjoner', 'Versjonar').getByText('Arbeidsutvalget vil se sakene først').waitFor();
    await del(v, 'Hva som ble endret i versjon 2', 'Kva som vart endra i versjon 2').getByText(/Arbeidsutvalget/).first().waitFor();
    await erFeilfri(v);
    await v.hand.velg(v.side.getByLabel('Versjon', { exact: true }), 'Versjon 1');
    const diagram = del(v, 'Sakene i versjon 1');
    const { kropp } = await siri.raa<{ sammendrag: string }>('GET', `${STI}/versjoner/1/saksdiagram`, undefined, { aksepterer: 'application/json', spraak: maate.maalform });
    await diagram.getByText(kropp.sammendrag).waitFor();
    expect(await diagram.locator('img').evaluate(async (img: HTMLImageElement) => { await img.decode(); return img.naturalWidth; })).toBeGreaterThan(100);
    await v.hand.trykk(diagram.getByText('Diagrammet i ord'));
    await diagram.getByRole('listitem').filter({ hasText: /sak/i }).first().waitFor();
    await erFeilfri(v);
  });

  test('prøves uten at noe skrives, flyttes, og føres tilbake', async () => {
    const v = await iDrift(PC, STI);
    const flytt = del(v, 'Flytt saker til en annen versjon');
    await v.hand.trykk(flytt.getByRole('button', { name: 'Se hva som ville skje' }));
    const rad = flytt.getByRole('row').filter({ hasText: 'Flyttes fram og tilbake' });
    await rad.getByText('Ingenting').waitFor();
    await erFeilfri(v);
    expect((await siri.hent<Liste<Migrering>>(`${STI}/migreringer`)).elementer).toEqual([]);
    const tegnet = await del(v, 'Sakene i versjon 2').locator('img').getAttribute('src');
    await medBegrunnelse(v, flytt.getByRole('button', { name: 'Flytt sakene', exact: true }), 'Flytt sakene', 'Arbeidsutvalget vil se sakene.');
    const flyttinger = del(v, 'Flyttinger');
    await flyttinger.getByText('Ferdig', { exact: true }).waitFor();
    const versjonen = (nr: number) => siri.ventTil<{ prosess: { versjon: number } }>(`/saker/${flyttes}`, (s) => s.prosess.versjon === nr);
    await versjonen(2);
    await v.side.waitForFunction((foer) => document.querySelector('.tegning')?.getAttribute('src') !== foer, tegnet);
    await v.hand.trykk(flyttinger.getByText('Se hvordan det gikk, sak for sak'));
    await flyttinger.getByRole('listitem').filter({ hasText: /Flyttes fram og tilbake: Flyttet/ }).last().waitFor();
    await erFeilfri(v);
    await medBegrunnelse(v, flyttinger.getByRole('button', { name: 'Før sakene tilbake' }), 'Før sakene tilbake', 'Det var for tidlig.');
    await flyttinger.getByText('Ført tilbake', { exact: true }).waitFor();
    await versjonen(1);
    await erFeilfri(v);
  });
});
