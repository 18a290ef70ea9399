import { type Locator } from 'playwright-core';
import { eksempelprosesser } from '#prosess';
import { erFeilfri, knapp, Moetescene, send } from './moetescene';
import { TO_MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

const SLUG = 'sakshandlingene';
interface Sak {
  readonly status: string; readonly suspensjon?: object; readonly numre: readonly { readonly saksnummer: string }[]; readonly rettelser: readonly { readonly rettet: string }[]; readonly saksframlegg: { readonly versjon: number; readonly beskrivelse: string };
  readonly lenker: readonly object[]; readonly mangler: readonly string[]; readonly punkter: readonly { readonly nr: number; readonly lukket: boolean }[];
  readonly uenigheter: readonly { readonly sakId: string; readonly utfall?: string }[]; readonly nivaaer: readonly { readonly utfall?: string }[];
}
interface Rute { readonly staarI: { readonly steg: string } | null; readonly raad: { readonly behandlinger: readonly { readonly organ: { readonly navn: string } }[] } | null }

let ms: Moetescene;
beforeAll(async () => {
  ms = await Moetescene.ny(SLUG, 'Sakshandlingene', eksempelprosesser.medOu);
  for (const navn of ['OU Nord', 'OU Sør']) await ms.scene.organ(navn, navn, 'ou');
  await ms.organ('Strategisk samarbeidsutvalg');
  await ms.scene.organ('Lokalt samarbeidsutvalg', 'LSU', 'lsu');
  await ms.scene.organ('Nasjonal tvisteløsningsnemnd', 'Nemnda', 'annet');
  await ms.scene.prosess(eksempelprosesser.uenighet);
  const { id, klient } = await ms.scene.bruker(`${SLUG}-part`, 'Pia Part');
  await ms.scene.rolle(id, 'postmottak', await ms.scene.part('Nes kommune', 'kommune'));
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
}, 180_000);
afterAll(() => ms?.stopp());
afterEach(() => ms?.nettleser.lukkVinduene());

const meldt = async (tittel: string) => (await ms.siri.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Bakgrunn', forslag: [{ alternativ: 'Forslag til vedtak', punkter: ['Tiltaket gjennomføres.'] }] } })).id;
const saken = (id: string, ferdig: (s: Sak) => boolean) => ms.siri.ventTil<Sak>(`/saker/${id}`, ferdig);

interface Handling {
  readonly nb: string;
  readonly nn?: string;
  /** Among those that are seldom done. */
  readonly flere?: boolean;
  /** What is filled in. */
  readonly fyll: (v: Vindu, dialog: Locator) => Promise<void>;
  /** The dialog says itself what is missing. */
  readonly utenTomt?: boolean;
}

/** Opens the dialog of one act, sends it empty, fills it in and sends it. */
async function gjoer(v: Vindu, { nb, nn = nb, flere = false, fyll, utenTomt = false }: Handling): Promise<void> {
  const navn = v.t(nb, nn);
  if (flere) await v.hand.trykk(v.side.locator('summary').filter({ hasText: v.t('Flere handlinger', 'Fleire handlingar') }));
  await v.hand.trykk(knapp(v, nb, nn));
  const dialog = v.side.getByRole('dialog', { name: navn, exact: true });
  if (!utenTomt) {
    await v.hand.trykk(dialog.getByRole('button', { name: navn, exact: true }));
    await dialog.locator('.ds-error-summary').waitFor();
    await erFeilfri(v);
  }
  await fyll(v, dialog);
  await send(v, dialog, navn);
  await erFeilfri(v);
}

const begrunn = (tekst: string) => (v: Vindu, dialog: Locator) => v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving')), tekst);

describe.each(TO_MAATER)('det sekretariatet gjør med en sak, $navn', (maate) => {
  const som = (id: string) => ms.nettleser.som(ms.sekretaer, `/${SLUG}/saker/${id}`, maate);

  test('rettes, vises til en annen og får et eldre nummer', async () => {
    const id = await meldt(`Rettes ${maate.maalform}`);
    const v = await som(id);
    await gjoer(v, { nb: 'Rett en feil', nn: 'Rett ein feil', flere: true, fyll: async (_, dialog) => {
      await v.hand.skriv(dialog.getByLabel(v.t('Hva gjelder rettelsen?', 'Kva gjeld rettinga?')), 'Beløpet');
      await v.hand.skriv(dialog.getByLabel(v.t('Slik står det')), '100 000');
      await v.hand.skriv(dialog.getByLabel(v.t('Slik skal det stå')), '110 000');
      await begrunn('Skrivefeil')(v, dialog);
    } });
    expect((await saken(id, (s) => s.rettelser.length > 0)).rettelser).toMatchObject([{ rettet: '110 000' }]);
    const v2 = await som(id);
    await gjoer(v2, { nb: 'Før et eldre saksnummer', nn: 'Før eit eldre saksnummer', flere: true, fyll: async (_, dialog) => {
      await v2.hand.skriv(dialog.getByLabel('Saksnummer', { exact: true }), `6/2${maate.maalform}`);
      await v2.hand.skriv(dialog.getByLabel('Organ', { exact: true }), 'Overordnet samarbeidsutvalg');
      await v2.hand.skriv(dialog.getByLabel('År', { exact: true }), '2021');
    } });
    expect((await saken(id, (s) => s.numre.length > 0)).numre).toMatchObject([{ saksnummer: `6/2${maate.maalform}` }]);
    const v3 = await som(id);
    await gjoer(v3, { nb: 'Vis til en annen sak', nn: 'Vis til ei anna sak', flere: true, utenTomt: true, fyll: async (_, dialog) => {
      await v3.hand.velg(dialog.getByLabel(v3.t('Hva er forholdet?', 'Kva er forholdet?')), v3.t(`«Rettes nb» følger opp …`, `«Rettes nn» følgjer opp …`));
      await v3.hand.skriv(dialog.getByLabel(v3.t('Sak eller dokument utenfor Saksgang', 'Sak eller dokument utanfor Saksgang')), 'Rundskriv 4/2025');
    } });
    expect((await saken(id, (s) => s.lenker.length > 0)).lenker).toMatchObject([{ forhold: 'oppfoelger', tekst: 'Rundskriv 4/2025' }]);
    await v3.hand.trykk(v3.side.getByRole('tab', { name: v3.t('Sammenheng', 'Samanheng') }));
    await v3.side.getByText('Rundskriv 4/2025').first().waitFor();
    await erFeilfri(v3);
  });

  test('stanses, står stille, gjenopptas og flyttes til et annet steg', async () => {
    const id = await meldt(`Stanses ${maate.maalform}`);
    const v = await som(id);
    await gjoer(v, { nb: 'Stans saken', nn: 'Stans saka', flere: true, fyll: begrunn('Venter på departementet') });
    await saken(id, (s) => s.suspensjon !== undefined);
    expect(await knapp(v, 'Klargjør til behandling', 'Gjer klar til behandling').count()).toBe(0);
    await gjoer(v, { nb: 'Gjenoppta saken', nn: 'Ta opp att saka', fyll: begrunn('Svaret er kommet') });
    await saken(id, (s) => s.suspensjon === undefined);
    const v2 = await som(id);
    await gjoer(v2, { nb: 'Flytt til et annet steg', nn: 'Flytt til eit anna steg', flere: true, fyll: async (_, dialog) => {
      await v2.hand.velg(dialog.getByLabel('Steg', { exact: true }), 'Forberedelse i sekretariatet');
      await begrunn('Forberedt i forrige system')(v2, dialog);
    } });
    expect((await ms.siri.ventTil<Rute>(`/saker/${id}/rute`, (r) => r.staarI?.steg === 'forberedelse')).staarI?.steg).toBe('forberedelse');
    await v2.side.getByText(v2.t('Avvik fra prosessen', 'Avvik frå prosessen')).waitFor();
  });

  test('klargjøres, og områdeutvalgene blir bedt om råd med mandat', async () => {
    const id = await meldt(`Råd ${maate.maalform}`);
    const v = await som(id);
    await gjoer(v, { nb: 'Klargjør til behandling', nn: 'Gjer klar til behandling', utenTomt: true, fyll: (_, dialog) => v.hand.skriv(dialog.getByLabel(/^Merknad/), 'Papirene er i orden') });
    await saken(id, (s) => s.status === 'forberedt');
    await gjoer(v, { nb: 'Be om råd', fyll: async (_, dialog) => {
      await dialog.locator('.ds-error-summary').getByRole('link', { name: v.t('Velg minst ett organ som skal gi råd', 'Vel minst eitt organ som skal gi råd') }).waitFor();
      for (const organ of ['OU Nord', 'OU Sør']) await v.hand.trykk(dialog.getByRole('checkbox', { name: organ }));
      await v.hand.skriv(dialog.getByLabel(v.t('Hva ber du dem om?', 'Kva bed du dei om?')), 'Hva betyr det for kommunene?');
    } });
    const { raad } = await ms.siri.ventTil<Rute>(`/saker/${id}/rute`, (r) => r.raad !== null);
    expect(raad?.behandlinger.map((b) => b.organ.navn).sort()).toEqual(['OU Nord', 'OU Sør']);
    await erFeilfri(v);
  });

  test('sendes tilbake med det som mangler, og trekkes', async () => {
    const [tilbake, trekkes] = [await meldt(`Tilbake ${maate.maalform}`), await meldt(`Trekkes ${maate.maalform}`)];
    const v = await som(tilbake);
    await gjoer(v, { nb: 'Send tilbake', fyll: async (_, dialog) => {
      await v.hand.skriv(dialog.getByLabel(v.t('Hva mangler?', 'Kva manglar?')), 'Økonomi\nTidsplan');
      await begrunn('Kan ikke behandles slik')(v, dialog);
    } });
    expect((await saken(tilbake, (s) => s.status === 'returnert')).mangler).toEqual(['Økonomi', 'Tidsplan']);
    const v2 = await som(trekkes);
    await gjoer(v2, { nb: 'Trekk saken', nn: 'Trekk saka', fyll: begrunn('Løst på annen måte') });
    await saken(trekkes, (s) => s.status === 'trukket');
    await v2.side.getByText(v2.t('Trukket', 'Trekt'), { exact: true }).first().waitFor();
  });

  test('får en ny versjon av papirene, som lagres som utkast først, og tas ut med grunnen', async () => {
    const id = await meldt(`Versjon ${maate.maalform}`);
    const v = await som(id);
    await v.hand.trykk(v.side.getByRole('link', { name: v.t('Skriv ny versjon av papirene', 'Skriv ny versjon av papira') }));
    const beskrivelse = v.side.getByLabel(v.t('Beskrivelse', 'Skildring')).first();
    await v.hand.skriv(beskrivelse, 'Bakgrunnen er en annen nå.');
    await v.hand.trykk(knapp(v, 'Lagre utkast'));
    await v.side.getByText(v.t('Utkastet er lagret.', 'Utkastet er lagra.')).waitFor();
    expect((await saken(id, () => true)).saksframlegg.versjon).toBe(1);
    await erFeilfri(v);
    await v.hand.trykk(knapp(v, 'Send inn ny versjon'));
    await v.side.getByRole('heading', { level: 1, name: `Versjon ${maate.maalform}` }).waitFor();
    expect((await saken(id, (s) => s.saksframlegg.versjon === 2)).saksframlegg.beskrivelse).toBe('Bakgrunnen er en annen nå.');
    await v.hand.trykk(v.side.locator('summary').filter({ hasText: v.t('Flere handlinger', 'Fleire handlingar') }));
    await v.hand.trykk(knapp(v, 'Ta ut hele saken', 'Ta ut heile saka'));
    const dialog = v.side.getByRole('dialog');
    await v.hand.skriv(dialog.getByLabel(v.t('Hvorfor tar du den ut?', 'Kvifor tek du ho ut?')), `Innsyn ${maate.maalform}`);
    const [fil] = await Promise.all([v.side.waitForEvent('download'), v.hand.trykk(dialog.getByRole('button', { name: 'Last ned', exact: true }))]);
    expect(fil.suggestedFilename()).toBe(`dossier-sak-${id}.zip`);
    await ms.siri.ventTil<{ elementer: readonly { hvorfor: { begrunnelse: string | null } }[] }>('/historikk?type=DossierTattUt', (l) => l.elementer.some((e) => e.hvorfor.begrunnelse === `Innsyn ${maate.maalform}`));
    await erFeilfri(v);
  });

  test('får alle frister forlenget, og et punkt lukket for hånd når det er gjort', async () => {
    const id = await vedtatt(`Punkt ${maate.navn}`);
    const v = await ms.nettleser.som(ms.sekretaer, `/${SLUG}/saker/${id}?fane=oppfoelging`, maate);
    const dag = async () => (await ms.siri.hent<{ elementer: readonly { dager: { til: string } | null }[] }>(`/forpliktelser?sak=${id}`)).elementer[0]?.dager?.til;
    await v.side.getByText('Legge fram en plan').first().waitFor();
    expect(await dag()).toBe('2026-05-04');
    await v.hand.trykk(knapp(v, 'Forleng alle frister', 'Forleng alle fristar'));
    const dialog = v.side.getByRole('dialog');
    await v.hand.skriv(dialog.getByLabel(/dager|dagar/i), 'to uker');
    await begrunn('Sykdom')(v, dialog);
    await v.hand.trykk(dialog.getByRole('button', { name: v.t('Forleng alle frister', 'Forleng alle fristar') }));
    await dialog.locator('.ds-error-summary, [role=alert]').first().waitFor();
    await erFeilfri(v);
    await v.hand.skriv(dialog.getByLabel(/dager|dagar/i), '7');
    await send(v, dialog, v.t('Forleng alle frister', 'Forleng alle fristar'));
    await ms.siri.ventTil<{ elementer: readonly { dager: { til: string } | null }[] }>(`/forpliktelser?sak=${id}`, (l) => l.elementer[0]?.dager?.til === '2026-05-11');
    await gjoer(v, { nb: 'Lukk et vedtakspunkt', nn: 'Lukk eit vedtakspunkt', fyll: async (_, d) => {
      await v.hand.velg(d.getByLabel('Vedtakspunkt', { exact: true }), v.t('Punkt 1: Planen lages.'));
      await begrunn('Planen er lagt fram')(v, d);
    } });
    const nr1 = (s: Sak) => s.punkter.find((p) => p.nr === 1)?.lukket;
    expect(nr1(await saken(id, (s) => nr1(s) === true))).toBe(true);
  });

  test('en part reiser uenighet om et punkt, og sekretariatet fører hva det ble til', async () => {
    const id = await vedtatt(`Uenig ${maate.navn}`);
    const v = await ms.nettleser.som(`${SLUG}-part`, `/${SLUG}/saker/${id}`, maate);
    await gjoer(v, { nb: 'Reis uenighet', nn: 'Reis usemje', flere: true, fyll: async (_, dialog) => {
      await v.hand.velg(dialog.getByLabel(v.t('Hva er dere uenige i?', 'Kva er de usamde i?')), `Utvalget Uenig ${maate.navn}: ${v.t('Punkt 1: Planen lages.')}`);
      await begrunn('Vi ble ikke hørt')(v, dialog);
    } });
    const [uenighet] = (await saken(id, (s) => s.uenigheter.length > 0)).uenigheter;
    const siri = await ms.nettleser.som(ms.sekretaer, `/${SLUG}/saker/${uenighet?.sakId ?? ''}`, maate);
    await gjoer(siri, { nb: 'Før hva det ble av uenigheten', nn: 'Før kva det vart av usemja', flere: true, fyll: async (_, dialog) => {
      await siri.hand.trykk(dialog.getByRole('radio', { name: siri.t('Løst', 'Løyst') }));
      await begrunn('De ble enige')(siri, dialog);
    } });
    expect((await saken(uenighet?.sakId ?? '', (s) => s.nivaaer.some((n) => n.utfall !== undefined))).nivaaer).toMatchObject([{ utfall: 'loest' }]);
  });
});

/** Decided, with one thing to do before a day. */
async function vedtatt(navn: string): Promise<string> {
  const { moete, behandlinger: [behandlingId], saker: [id = ''] } = await ms.aapent(await ms.organ(`Utvalget ${navn}`), [navn]);
  const virkninger = [{ slag: 'oppdrag', hva: 'Legge fram en plan', ansvarlig: 'Sekretariatet', frist: { presisjon: 'dag', dato: '2026-05-04' }, bindende: true }];
  await ms.siri.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Planen lages.', klasse: 'BESTILLING', virkninger }] });
  await saken(id, (s) => s.punkter.length > 0);
  await ms.siri.ventTil<{ elementer: readonly unknown[] }>(`/forpliktelser?sak=${id}`, (l) => l.elementer.length > 0);
  return id;
}
