import { type Virkning } from '#felles';
import { erFeilfri, knapp, Moetescene, type Organet, send, sendTomt } from './moetescene';
import { TO_MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Rad { readonly slag: string; readonly virkning: object; readonly oppsto: readonly { readonly slag: string; readonly id: string }[] }
interface Saksvar { readonly behandlinger: readonly { readonly resultat?: { readonly punkter: readonly { readonly omgjort?: { readonly hva: string } }[] } }[] }
interface Forhistorie { readonly avtale: string; readonly flyttes: string; readonly forrige: string; readonly gammelSak: string }
/** What is filled in, by label; where it is a choice, the beginning of the option. */
interface Tilfelle { readonly slag: Virkning['slag']; readonly hva: string; readonly skriv?: Readonly<Record<string, string>>; readonly velg?: Readonly<Record<string, RegExp>>; readonly blir: (f: Forhistorie) => object }

const ALTERNATIV = 'Forslag til vedtak';
const IKKE_OPPGITT = { presisjon: 'ikke-oppgitt' };
const TABELL: readonly Tilfelle[] = [
  { slag: 'oppdrag', hva: 'Et oppdrag', skriv: { 'Hva skal gjøres?': 'Lage en plan' }, blir: () => ({ hva: 'Lage en plan', frist: IKKE_OPPGITT }) },
  { slag: 'tiltak', hva: 'Et tiltak på handlingsplanen', skriv: { 'Hva skal gjøres?': 'Felles kurs' }, blir: () => ({ hva: 'Felles kurs' }) },
  { slag: 'frist', hva: 'En frist', skriv: { 'Hva skal gjøres?': 'Innspill', Dato: '2026-05-01' }, blir: () => ({ hva: 'Innspill', frist: { presisjon: 'dag', dato: '2026-05-01' } }) },
  { slag: 'ny-sak', hva: 'En ny sak til organet', skriv: { 'Hva heter saken?': 'Evaluering' }, blir: () => ({ tittel: 'Evaluering' }) },
  { slag: 'sendes-til-innspill', hva: 'Sendes til innspill', skriv: { 'Hvem skal gi innspill?': 'Brukerutvalget' }, blir: () => ({ til: 'Brukerutvalget' }) },
  { slag: 'virker-fra', hva: 'Gjelder fra en dato', skriv: { Dato: '2026-01-01' }, blir: () => ({ dato: '2026-01-01' }) },
  { slag: 'til-orientering', hva: 'Tas til orientering', blir: () => ({}) },
  { slag: 'godkjenner-innkalling', hva: 'Godkjenner innkallingen', blir: () => ({}) },
  { slag: 'godkjenner-saksliste', hva: 'Godkjenner sakslisten', blir: () => ({}) },
  { slag: 'godkjenner-referat', hva: 'Godkjenner referatet fra forrige møte', blir: ({ forrige }) => ({ moeteId: forrige }) },
  { slag: 'godkjenner-dokument', hva: 'Godkjenner et dokument', skriv: { 'Hva heter dokumentet?': 'Modellen' }, blir: () => ({ dokument: 'Modellen', dokumentversjon: { versjon: 1 } }) },
  { slag: 'krever-ny-godkjenning', hva: 'Et dokument må godkjennes på nytt', skriv: { 'Hva heter dokumentet?': 'Modellen' }, blir: () => ({ dokument: 'Modellen' }) },
  { slag: 'godkjenner-avtale', hva: 'Godkjenner en avtale', velg: { 'Hvilken avtale?': /^Særavtalen/ }, blir: ({ avtale }) => ({ avtaleId: avtale, dokumentversjon: { versjon: 1 } }) },
  { slag: 'sendes-til-partene', hva: 'En avtale sendes til partene', velg: { 'Hvilken avtale?': /^Særavtalen/ }, blir: ({ avtale }) => ({ avtaleId: avtale }) },
  { slag: 'velger-alternativ', hva: 'Velger et alternativ', velg: { 'Hvilket alternativ?': /^Forslag til vedtak$/ }, blir: () => ({ alternativ: ALTERNATIV }) },
  { slag: 'etablerer-organ', hva: 'Oppretter et organ', skriv: { 'Hva heter organet?': 'Gruppen', 'Tak på arbeidet (valgfritt)': 'Inntil fire møter', 'Hvor mange fra hver gruppe? (valgfritt)': 'Kommunene: 4\nBrukerne: 1' }, velg: { 'Hva slags organ?': /arbeidsgruppe/i }, blir: () => ({ organslag: 'arbeidsgruppe', navn: 'Gruppen', tak: 'Inntil fire møter', sammensetning: [{ gruppe: 'Kommunene', inntil: 4 }, { gruppe: 'Brukerne', inntil: 1 }] }) },
  { slag: 'flytter-moete', hva: 'Flytter et møte', skriv: { Dato: '2026-05-13', 'Sted (valgfritt)': 'Sundvik' }, velg: { 'Hvilket møte?': /^Flyttes/ }, blir: ({ flyttes }) => ({ moeteId: flyttes, dato: '2026-05-13', sted: 'Sundvik' }) },
  { slag: 'omgjoer-vedtak', hva: 'Gjør om et tidligere vedtak', skriv: { 'Hvorfor?': 'Det er ikke penger.' }, velg: { 'Hvilket vedtak?': /punkt 1/, 'Hva skjer med det?': /^Det trekkes tilbake$/ }, blir: ({ gammelSak }) => ({ sakId: gammelSak, punkt: 1, hva: 'trukket' }) },
];
const MED_FELT = (t: Tilfelle) => t.skriv !== undefined || t.velg !== undefined;

let ms: Moetescene;
let personer: Organet;
let f: Forhistorie;
let v: Vindu;
let behandling: string;
let iPlanen: string;
let rader: ReadonlyMap<string, Rad>;

beforeAll(async () => {
  ms = await Moetescene.ny('virkningen', 'Virkningen');
  personer = await ms.organ('Utvalget');
  f = await forhistorie();
  const aapent = await ms.aapent(personer, ['Alt på én gang']);
  behandling = aapent.behandlinger[0] ?? '';
  v = await ms.nettleser.som(ms.sekretaer, `/virkningen/moeter/${aapent.moete}/leder`, TO_MAATER[0]);
}, 180_000);
afterAll(() => ms?.stopp());

/** What there is to endorse, move and do over: an agreement with a text, a meeting to come, and one that was held. */
async function forhistorie(): Promise<Forhistorie> {
  const { siri } = ms;
  const { id: avtale } = await siri.post('/avtaler', { navn: 'Særavtalen', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true });
  await siri.post(`/avtaler/${avtale}/versjoner`, { tekst: 'Avtaleteksten' });
  const { organ, leif } = personer;
  const forrige = await ms.planlegg({ organ, tittel: 'Forrige møte', dato: '2026-02-02' });
  const gammelSak = await ms.sak('Det gamle vedtaket');
  const [behandlingId] = await ms.fastsett(forrige, [gammelSak]);
  await ms.aapne(forrige, [leif]);
  await siri.post(`/moeter/${forrige}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Tiltaket gjennomføres.', klasse: 'VEDTATT', virkninger: [] }] });
  await siri.post(`/moeter/${forrige}/heving`);
  await siri.post(`/moeter/${forrige}/referat/utkast`);
  await siri.ventTil<{ elementer: readonly object[] }>(`/vedtak?sak=${gammelSak}`, (svar) => svar.elementer.length > 0);
  return { avtale, forrige, gammelSak, flyttes: await ms.planlegg({ organ, tittel: 'Flyttes', dato: '2026-05-06' }) };
}

async function aapneSkjemaet(hva: string) {
  await v.hand.trykk(knapp(v, 'Legg til noe punktet setter i gang'));
  const dialog = v.side.getByRole('dialog', { name: 'Legg til noe punktet setter i gang' });
  await v.hand.velg(dialog.getByLabel('Velg hva'), hva);
  return dialog;
}

async function leggTil({ hva, skriv = {}, velg = {} }: Tilfelle): Promise<void> {
  const dialog = await aapneSkjemaet(hva);
  for (const [felt, begynner] of Object.entries(velg)) {
    const liste = dialog.getByLabel(felt, { exact: true });
    const valg = liste.locator('option').filter({ hasText: begynner }).first();
    await valg.waitFor({ state: 'attached' });
    await v.hand.velg(liste, (await valg.textContent()) ?? '');
  }
  for (const [felt, tekst] of Object.entries(skriv)) await v.hand.skriv(dialog.getByLabel(felt, { exact: true }), tekst);
  await send(v, dialog, 'Legg til');
}

test.each(TABELL.filter(MED_FELT).map((t) => [t.slag, t] as const))('skjemaet for %s sier hva som mangler', async (_, { hva }) => {
  const dialog = await aapneSkjemaet(hva);
  await sendTomt(v, dialog, 'Legg til', /må fylles ut/);
  await v.hand.trykk(dialog.getByRole('button', { name: 'Avbryt', exact: true }));
  await dialog.waitFor({ state: 'hidden' });
});

test('hvor mange fra hver gruppe skrives med tall', async () => {
  const dialog = await aapneSkjemaet('Oppretter et organ');
  await v.hand.skriv(dialog.getByLabel('Hva heter organet?'), 'Gruppen');
  await v.hand.skriv(dialog.getByLabel('Hvor mange fra hver gruppe? (valgfritt)'), 'Kommunene');
  await sendTomt(v, dialog, 'Legg til', /Skriv gruppen, kolon og et tall på hver linje/);
  await v.side.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('en møteplan tar med de møtene som er valgt, og må ha minst ett', async () => {
  const { organ } = personer;
  const [bort, med] = [await ms.planlegg({ organ, tittel: 'Utenfor planen', dato: '2027-02-03' }), await ms.planlegg({ organ, tittel: 'I planen', dato: '2027-03-03' })];
  await ms.siri.ventTil<{ elementer: readonly { id: string }[] }>(`/moeter?organ=${organ}&fra=2027-01-01`, (svar) => [bort, med].every((id) => svar.elementer.some((m) => m.id === id)));
  const dialog = await aapneSkjemaet('Fastsetter møteplanen for et år');
  await v.hand.skriv(dialog.getByLabel('Hvilket år?'), '2027');
  await v.hand.trykk(dialog.getByLabel(/^Utenfor planen/));
  await v.hand.trykk(dialog.getByLabel(/^I planen/));
  await sendTomt(v, dialog, 'Legg til', /Velg minst ett møte/);
  await v.hand.trykk(dialog.getByLabel(/^I planen/));
  await send(v, dialog, 'Legg til');
  await v.side.getByText(/^Fastsetter møteplanen for et år: 2027/).waitFor();
  iPlanen = med;
});

describe('vedtaket', () => {
  beforeAll(async () => {
    for (const t of TABELL) await leggTil(t);
    await erFeilfri(v);
    await v.hand.trykk(v.side.getByRole('button', { name: 'Vedtatt som foreslått' }));
    await v.side.getByText('Alle sakene er behandlet').waitFor();
    const { elementer } = await ms.siri.ventTil<{ elementer: readonly Rad[] }>(`/virkninger?behandling=${behandling}&antall=200`, (svar) => svar.elementer.length > TABELL.length);
    rader = new Map(elementer.map((r) => [r.slag, r]));
  }, 180_000);

  test.each(TABELL.map((t) => [t.slag, t] as const))('%s er i gang slik skjemaet sa det', (slag, { blir }) => {
    expect(rader.get(slag)?.virkning).toMatchObject(blir(f));
  });

  test('møteplanen har det ene møtet og ikke det andre', () => {
    expect(rader.get('fastsetter-moeteplan')?.virkning).toMatchObject({ aar: 2027, moeter: [iPlanen] });
  });

  test('det som kom til, finnes: møtet er flyttet, organet opprettet, og det gamle vedtaket gjort om', async () => {
    await ms.siri.ventTil<{ naar: { dato: string } }>(`/moeter/${f.flyttes}`, (m) => m.naar.dato === '2026-05-13');
    const organ = rader.get('etablerer-organ')?.oppsto.find((o) => o.slag === 'organ')?.id ?? '';
    expect(await ms.siri.ventTil<{ tak: string }>(`/organer/${organ}`, () => true)).toMatchObject({ navn: 'Gruppen', tak: 'Inntil fire møter' });
    await v.side.goto(`/virkningen/organer/${organ}`);
    await v.side.getByRole('region', { name: 'Sammensetning' }).getByRole('row').filter({ hasText: /Kommunene\s*0\s*4/ }).waitFor();
    await erFeilfri(v);
    await ms.siri.ventTil<Saksvar>(`/saker/${f.gammelSak}`, (sak) => sak.behandlinger.some((b) => b.resultat?.punkter.some((p) => p.omgjort?.hva === 'trukket')));
  });
});
