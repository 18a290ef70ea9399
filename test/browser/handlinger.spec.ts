import { erFeilfri, IDAG, knapp, Moetescene } from './moetescene';
import { type Maate, MAATER } from './oppsett';

jest.setTimeout(240_000);

interface Moetesvar { readonly naar: { readonly dato: string } }

let ms: Moetescene;
let leder: string;

beforeAll(async () => {
  ms = await Moetescene.ny('handlingen', 'Handlingen');
  leder = await ms.scene.person('Leif Leder');
}, 180_000);
afterAll(() => ms?.stopp());

const MAATENE = MAATER.filter((m) => m.haand === 'mus');

/** A body of its own for each story: it meets once a day, and no two stories meet in each other's lists. */
async function nyttOrgan(navn: string): Promise<string> {
  const organ = await ms.scene.organ(navn, navn, 'ssu');
  await ms.scene.medlem(organ, leder, 'leder');
  return organ;
}

/** A meeting that is open, with one sak. */
async function aapentMoete(organ: string, maate: Maate): Promise<string> {
  const moete = await ms.planlegg({ organ, tittel: `Møtet ${maate.navn}`, dato: IDAG });
  await ms.fastsett(moete, [await ms.sak(`Tiltak ${maate.navn}`)]);
  await ms.aapne(moete, [leder]);
  return moete;
}

describe.each(MAATENE)('handlinger $navn', (maate) => {
  test('et møte som flyttes uten begrunnelse, får nei med hva som mangler, og flyttes når den er der', async () => {
    const moete = await ms.planlegg({ organ: await nyttOrgan(`Flyttere ${maate.navn}`), tittel: `Flyttes ${maate.navn}`, dato: '2026-04-15' });
    const v = await ms.nettleser.som(ms.sekretaer, `/handlingen/moeter/${moete}`, maate);
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
    const organ = await nyttOrgan(`Utvalget ${maate.navn}`);
    const [moete, neste] = [await aapentMoete(organ, maate), await ms.planlegg({ organ, tittel: `Neste ${maate.navn}`, dato: '2026-05-06' })];
    const v = await ms.nettleser.som(ms.sekretaer, `/handlingen/moeter/${moete}/leder`, maate);
    await v.hand.trykk(knapp(v, 'Legg til noe punktet setter i gang', 'Legg til noko punktet set i gang'));
    const dialog = v.side.getByRole('dialog');
    await v.hand.velg(dialog.getByLabel(v.t('Velg hva', 'Vel kva')), v.t('Flytter et møte', 'Flyttar eit møte'));
    await v.hand.trykk(dialog.getByRole('button', { name: 'Legg til', exact: true }));
    await dialog.locator('.ds-error-summary').waitFor();
    await erFeilfri(v);
    const valg = dialog.getByLabel(v.t('Hvilket møte?', 'Kva møte?'));
    await valg.locator('option', { hasText: `Neste ${maate.navn}` }).waitFor({ state: 'attached' });
    await valg.selectOption({ label: (await valg.locator('option', { hasText: `Neste ${maate.navn}` }).textContent()) ?? '' });
    await v.hand.skriv(dialog.getByLabel('Dato', { exact: true }), '2026-05-13');
    await v.hand.trykk(dialog.getByRole('button', { name: 'Legg til', exact: true }));
    await v.side.getByText(new RegExp(`${v.t('Flytter et møte', 'Flyttar eit møte')}: Neste ${maate.navn}`)).waitFor();
    await erFeilfri(v);
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Vedtatt som foreslått', 'Vedteke som foreslått') }));
    await v.side.getByText(v.t('Alle sakene er behandlet', 'Alle sakene er behandla')).waitFor();
    expect((await ms.siri.ventTil<Moetesvar>(`/moeter/${neste}`, (m) => m.naar.dato !== '2026-05-06')).naar.dato).toBe('2026-05-13');
  });
});
