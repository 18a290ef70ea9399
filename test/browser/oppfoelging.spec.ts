import { type Klient } from '../support/klient';
import { erFeilfri, IDAG, knapp, Moetescene } from './moetescene';
import { type Maate, MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Forpliktelse { readonly hva: string; readonly status: string; readonly ansvarlig: string | null; readonly frist: { readonly dato?: string }; readonly bevis: readonly { readonly tekst?: string }[] }
interface Liste { readonly elementer: readonly Forpliktelse[] }

const SLUG = 'opp';
const navnene = (maate: Maate) => ({ kurs: `Felles kurs ${maate.navn}`, plan: `Lage plan ${maate.navn}` });
let ms: Moetescene;
let tore: Klient;

beforeAll(async () => {
  ms = await Moetescene.ny(SLUG, 'Oppfølgerne');
  const [{ organ, ...resten }, part] = [await ms.organ('Strategisk utvalg'), await ms.scene.part('Fjordvik kommune', 'kommune')];
  const { id, klient } = await ms.scene.bruker('opp-tore', 'Tore Tiltak');
  await ms.scene.rolle(id, 'postmottak', part);
  const leser = await ms.scene.bruker('opp-lese', 'Lars Leser');
  await ms.scene.rolle(leser.id, 'saksinnmelder', part);
  tore = klient;
  const { moete, behandlinger: [behandlingId] } = await ms.aapent({ organ, ...resten }, ['Opplæring av vakta']);
  const virkninger = MAATER.map(navnene).flatMap(({ kurs, plan }) => [
    { slag: 'tiltak', hva: kurs, ansvarlig: 'Fjordvik kommune', frist: { presisjon: 'dag', dato: '2026-11-02' } },
    { slag: 'oppdrag', hva: plan, ansvarlig: 'Strategisk utvalg', frist: { presisjon: 'dag', dato: '2026-06-01' }, bindende: true },
  ]);
  await ms.siri.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Vakta læres opp.', klasse: 'BESTILLING', virkninger }] });
  await ms.siri.ventTil<Liste>('/forpliktelser?antall=50', (f) => f.elementer.length === 2 * MAATER.length);
}, 180_000);
afterAll(() => ms?.stopp());
afterEach(() => ms?.nettleser.lukkVinduene());

const blir = (hva: string, slik: (f: Forpliktelse) => boolean) => ms.siri.ventTil<Liste>('/forpliktelser?antall=50', (l) => l.elementer.some((f) => f.hva === hva && slik(f)));
const felt = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('main').getByLabel(v.t(nb, nn), { exact: true });
const skjema = (v: Vindu, navn: string) => v.side.getByRole('region', { name: navn });

describe.each(MAATER)('det vedtakene ber om, besvares der det står, $navn', (maate) => {
  const { kurs, plan } = navnene(maate);

  test('den som har ansvaret, sier i handlingsplanen at det er påbegynt, og får vite hva som mangler', async () => {
    const v = await ms.nettleser.som('opp-tore', `/${SLUG}/handlingsplan`, maate);
    const oppdater = `Oppdater status: ${kurs}`;
    await v.hand.trykk(knapp(v, oppdater));
    await skjema(v, oppdater).waitFor();
    expect(await felt(v, 'Status').evaluate((e) => e === document.activeElement)).toBe(true);
    // The table scrolls sideways on a phone; the form does not go with it.
    const { x, width } = (await felt(v, 'Status').boundingBox()) ?? { x: -1, width: 0 };
    expect([x >= 0, x + width <= maate.bredde]).toEqual([true, true]);
    await v.hand.trykk(skjema(v, oppdater).getByRole('button', { name: 'Oppdater status' }));
    await skjema(v, oppdater).getByText(v.t('Skriv en begrunnelse', 'Skriv ei grunngiving')).first().waitFor();
    await erFeilfri(v);
    await v.hand.skriv(felt(v, 'Hva er gjort, og hvorfor?', 'Kva er gjort, og kvifor?'), 'Lokalet er bestilt');
    await v.hand.trykk(skjema(v, oppdater).getByRole('button', { name: 'Oppdater status' }));
    await skjema(v, oppdater).waitFor({ state: 'detached' });
    await v.side.getByRole('row').filter({ hasText: kurs }).getByText(v.t('Påbegynt', 'Påbyrja'), { exact: true }).waitFor();
    await blir(kurs, (f) => f.status === 'paabegynt');
    await erFeilfri(v);
  });

  test('sekretariatet setter ansvarlig, flytter fristen og sier at det er gjort, uten å forlate lista', async () => {
    const v = await ms.nettleser.som(ms.sekretaer, `/${SLUG}/oppfoelging?slag=oppdrag`, maate);
    const [ansvarlig, frist, status] = [v.t('Sett ansvarlig', 'Set ansvarleg'), v.t('Endre frist'), v.t('Oppdater status')];
    const begrunn = (tekst: string) => v.hand.skriv(felt(v, 'Begrunnelse', 'Grunngiving'), tekst);
    const aapne = async (hva: string) => { await v.hand.trykk(knapp(v, `${hva}: ${plan}`)); await skjema(v, `${hva}: ${plan}`).waitFor(); };
    const send = (hva: string) => v.hand.trykk(skjema(v, `${hva}: ${plan}`).getByRole('button', { name: hva }));
    await aapne(ansvarlig);
    await v.hand.velg(felt(v, 'Ansvarlig', 'Ansvarleg'), 'Fjordvik kommune');
    await begrunn('Avtalt i SSU');
    await erFeilfri(v);
    await send(ansvarlig);
    await blir(plan, (f) => f.ansvarlig === 'Fjordvik kommune');

    await aapne(frist);
    await v.hand.skriv(v.side.getByRole('main').getByLabel(v.t('Dag'), { exact: true }), '2026-09-15');
    await begrunn('Ferien kom imellom');
    await erFeilfri(v);
    await send(frist);
    await blir(plan, (f) => f.frist.dato === '2026-09-15');

    await aapne(status);
    await v.hand.velg(felt(v, 'Status'), v.t('Utført'));
    await v.hand.skriv(felt(v, 'Merknad'), 'Planen ligger i arkivet');
    await v.hand.skriv(felt(v, 'Hva er gjort, og hvorfor?', 'Kva er gjort, og kvifor?'), 'Planen er skrevet');
    await erFeilfri(v);
    await send(status);
    await blir(plan, (f) => f.status === 'utfoert' && f.bevis[0]?.tekst === 'Planen ligger i arkivet');
    await v.side.getByRole('heading', { name: plan, exact: true }).waitFor({ state: 'detached' });
    await erFeilfri(v);
  });
});

test('Escape legger svaret bort, og fokus er tilbake på knappen', async () => {
  const v = await ms.nettleser.som(ms.sekretaer, `/${SLUG}/oppfoelging?slag=tiltak`);
  const oppdater = v.side.getByRole('button', { name: /^Oppdater status/ }).first();
  await oppdater.click();
  expect(await oppdater.getAttribute('aria-expanded')).toBe('true');
  await v.side.keyboard.press('Escape');
  expect(await oppdater.getAttribute('aria-expanded')).toBe('false');
  expect(await oppdater.evaluate((e) => e === document.activeElement)).toBe(true);
});

test('den som ikke svarer for parten, og planen slik den var, har ingen ting å svare på', async () => {
  const lars = await ms.nettleser.som('opp-lese', `/${SLUG}/handlingsplan`);
  await lars.side.getByRole('row').filter({ hasText: 'Felles kurs' }).first().waitFor();
  expect(await lars.side.getByRole('button', { name: /^Oppdater status/ }).count()).toBe(0);
  const v = await ms.nettleser.som('opp-tore', `/${SLUG}/oppfoelging?slag=tiltak`);
  await v.side.getByRole('button', { name: /^Oppdater status/ }).first().waitFor();
  expect(await v.side.getByRole('button', { name: /^(?:Sett ansvarlig|Endre frist)/ }).count()).toBe(0);
  await v.side.goto(`/${SLUG}/handlingsplan?per=${IDAG}`);
  await v.side.getByRole('row').filter({ hasText: 'Felles kurs' }).first().waitFor();
  expect(await v.side.getByRole('button', { name: /^Oppdater status/ }).count()).toBe(0);
  expect((await tore.raa('PUT', `/saker/${(await ms.siri.hent<{ elementer: readonly { sakId: string; id: string }[] }>('/forpliktelser?slag=tiltak')).elementer.map((f) => `${f.sakId}/forpliktelser/${f.id}`)[0] ?? ''}/ansvarlig`, { begrunnelse: 'Nei' })).status).toBe(403);
});
