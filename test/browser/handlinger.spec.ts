import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';
import { axeFinner } from './axe';
import { type Maate, MAATER, Nettleser, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Moeterad { readonly tittel: string; readonly dato: string }

let saksgang: Saksgang;
let scene: Scene;
let nettleser: Nettleser;
let siri: Klient;
let organ: string;
let leder: string;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'handling-plattform', naa: '2026-03-02T08:00:00.000Z' });
  scene = await Scene.ny(saksgang.adresse, { slug: 'handlingen', navn: 'Handlingen', plattformadmin: 'handling-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  const sekretaer = await scene.bruker('handling-sekretaer', 'Siri Sekretær');
  siri = sekretaer.klient;
  await scene.rolle(sekretaer.id, 'sekretariat');
  await siri.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  organ = await scene.organ('Utvalget', 'Utvalget', 'ssu');
  leder = await scene.person('Leif Leder');
  await scene.medlem(organ, leder, 'leder');
  nettleser = await Nettleser.start(saksgang);
}, 180_000);
afterAll(async () => {
  await nettleser?.stopp();
  await saksgang?.stopp();
});

const MAATENE = MAATER.filter((m) => m.haand === 'mus');
const planlegg = async (tittel: string, dato: string) => (await siri.post('/moeter', { organId: organ, tittel, naar: { dato, start: '09:00', slutt: '15:00', sted: 'Granvåg' }, form: 'fysisk' })).id;
const knapp = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('button', { name: v.t(nb, nn), exact: true });

async function erFeilfri(v: Vindu): Promise<void> {
  expect(await axeFinner(v.side)).toEqual([]);
  expect(v.feil).toEqual([]);
}

/** A meeting that is open, with one sak. */
async function aapentMoete(maate: Maate): Promise<string> {
  const moete = await planlegg(`Møtet ${maate.navn}`, '2026-03-02');
  const { id } = await siri.post('/saker', { tittel: `Tiltak ${maate.navn}`, sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Bakgrunn', forslag: [{ alternativ: 'Forslag til vedtak', punkter: ['Tiltaket gjennomføres.'] }] } });
  await siri.post(`/saker/${id}/forberedelse`);
  await siri.post(`/moeter/${moete}/saksliste`, { sakId: id });
  await siri.post(`/moeter/${moete}/sakslisteversjoner`, {});
  await siri.ventTil<{ saksliste: readonly { saksnummer?: string }[] }>(`/moeter/${moete}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined));
  await siri.post(`/moeter/${moete}/aapning`, {});
  await siri.post(`/moeter/${moete}/fremmoete`, { deltakere: [{ personId: leder, status: 'til-stede' }] });
  return moete;
}

describe.each(MAATENE)('handlinger $navn', (maate) => {
  test('et møte som flyttes uten begrunnelse, får nei med hva som mangler, og flyttes når den er der', async () => {
    const v = await nettleser.som('handling-sekretaer', `/handlingen/moeter/${await planlegg(`Flyttes ${maate.navn}`, '2026-04-15')}`, maate);
    await v.hand.trykk(knapp(v, 'Flytt møtet'));
    const dialog = v.side.getByRole('dialog', { name: 'Flytt møtet' });
    await v.hand.trykk(dialog.getByRole('button', { name: 'Flytt møtet', exact: true }));
    await dialog.locator('.ds-error-summary').waitFor();
    await erFeilfri(v);
    await v.hand.skriv(dialog.getByLabel('Ny dato'), '2026-04-22');
    await v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving')), 'Lederen er bortreist.');
    await v.hand.trykk(dialog.getByRole('button', { name: 'Flytt møtet', exact: true }));
    await v.side.getByText(/22\. april 2026/).first().waitFor();
    await erFeilfri(v);
  });

  test('et vedtakspunkt kan flytte et møte, og skjemaet sier hva som mangler', async () => {
    const [moete] = [await aapentMoete(maate), await planlegg(`Neste ${maate.navn}`, maate.maalform === 'nn' ? '2026-06-03' : '2026-05-06')];
    // One body does not meet twice on a day.
    const nyDag = maate.maalform === 'nn' ? '2026-06-10' : '2026-05-13';
    const v = await nettleser.som('handling-sekretaer', `/handlingen/moeter/${moete}/leder`, maate);
    await v.hand.trykk(knapp(v, 'Legg til noe punktet setter i gang', 'Legg til noko punktet set i gang'));
    const dialog = v.side.getByRole('dialog');
    await v.hand.velg(dialog.getByLabel(v.t('Velg hva', 'Vel kva')), v.t('Flytter et møte', 'Flyttar eit møte'));
    await v.hand.trykk(dialog.getByRole('button', { name: 'Legg til', exact: true }));
    await dialog.locator('.ds-error-summary').waitFor();
    await erFeilfri(v);
    const valg = dialog.getByLabel(v.t('Hvilket møte?', 'Kva møte?'));
    await valg.locator('option', { hasText: `Neste ${maate.navn}` }).waitFor({ state: 'attached' });
    await valg.selectOption({ label: (await valg.locator('option', { hasText: `Neste ${maate.navn}` }).textContent()) ?? '' });
    await v.hand.skriv(dialog.getByLabel('Dato', { exact: true }), nyDag);
    await v.hand.trykk(dialog.getByRole('button', { name: 'Legg til', exact: true }));
    await v.side.getByText(new RegExp(`${v.t('Flytter et møte', 'Flyttar eit møte')}: Neste ${maate.navn}`)).waitFor();
    await erFeilfri(v);
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Vedtatt som foreslått', 'Vedteke som foreslått') }));
    await v.side.getByText(v.t('Alle sakene er behandlet', 'Alle sakene er behandla')).waitFor();
    const erNeste = (m: Moeterad) => m.tittel === `Neste ${maate.navn}`;
    const { elementer } = await siri.ventTil<{ elementer: readonly Moeterad[] }>('/moeter?antall=100', (svar) => svar.elementer.some((m) => erNeste(m) && m.dato === nyDag));
    expect(elementer.find(erNeste)?.dato).toBe(nyDag);
  });
});
