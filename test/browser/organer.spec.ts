import { erFeilfri, knapp, Moetescene, type Organet, send } from './moetescene';
import { TO_MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Medlem { readonly id: string; readonly navn: string; readonly verv: string; readonly rettigheter: { readonly stemme: boolean }; readonly representerer: { readonly partId?: string } | null }
interface Liste<T> { readonly elementer: readonly T[] }
interface Signaturrett { readonly giver: string; readonly partId: string; readonly til: string; readonly grunnlag: string; readonly trukket: string | null }
interface Rolle { readonly rolle: string; readonly partId: string | null; readonly trukket: string | null; readonly til: string | null }

let ms: Moetescene;
let part = '';
beforeAll(async () => {
  ms = await Moetescene.ny('organene', 'Organene');
  part = await ms.scene.part('Fjordvik kommune', 'kommune');
}, 180_000);
afterAll(() => ms?.stopp());
afterEach(() => ms?.nettleser.lukkVinduene());

const rad = (v: Vindu, navn: RegExp) => v.side.getByRole('row').filter({ hasText: navn });

describe.each(TO_MAATER)('organer og personer $navn', (maate) => {
  let organet: Organet;
  beforeAll(async () => {
    organet = await ms.organ(`Utvalget ${maate.navn}`);
  });
  const medlemmer = (hvem: (m: Medlem) => boolean) => ms.siri.ventTil<Liste<Medlem>>(`/organer/${organet.organ}/medlemskap`, (m) => m.elementer.some(hvem)).then((m) => m.elementer.find(hvem));

  test('organene står med navn, og fører til hvem som sitter i dem', async () => {
    const v = await ms.nettleser.som(ms.sekretaer, '/organene/organer', maate);
    await erFeilfri(v);
    await v.hand.trykk(v.side.getByRole('link', { name: `Utvalget ${maate.navn}`, exact: true }));
    await v.side.getByRole('heading', { level: 1, name: `Utvalget ${maate.navn}` }).waitFor();
    for (const hvem of [/Leif Leder.*(?:Leder|Leiar)/, /^Mari Medlem/, /Vera Vara.*vara for Mari Medlem/]) await rad(v, hvem).waitFor();
    await erFeilfri(v);
  });

  test('et organ som fantes fra før, opprettes av en administrator, og av ingen annen', async () => {
    const navn = `Fagutvalget ${maate.maalform}`;
    const sekretaeren = await ms.nettleser.som(ms.sekretaer, '/organene/organer', maate);
    const opprett = sekretaeren.t('Opprett et organ', 'Opprett eit organ');
    await sekretaeren.side.getByRole('link', { name: `Utvalget ${maate.navn}`, exact: true }).waitFor();
    expect(await knapp(sekretaeren, opprett).count()).toBe(0);
    const v = await ms.nettleser.som('organene-plattform', '/organene/organer', maate);
    const dialog = v.side.getByRole('dialog');
    await v.hand.trykk(knapp(v, opprett));
    await v.hand.skriv(dialog.getByLabel(v.t('Navn', 'Namn'), { exact: true }), navn);
    await v.hand.skriv(dialog.getByLabel(v.t('Kortnavn', 'Kortnamn'), { exact: true }), `FU ${maate.maalform}`);
    await v.hand.velg(dialog.getByLabel('Slag', { exact: true }), v.t('Områdeutvalg', 'Områdeutval'));
    await v.hand.velg(dialog.getByLabel(/^Ligg(?:er)? under/), `Utvalget ${maate.navn}`);
    await v.hand.skriv(dialog.getByLabel('Saksnummer'), '{aa}');
    await v.hand.trykk(dialog.getByRole('radio', { name: 'Konsensus' }));
    await v.hand.trykk(dialog.getByRole('button', { name: opprett }));
    await dialog.getByText(/nummer/i).filter({ hasText: /nr/ }).last().waitFor();
    await erFeilfri(v);
    await v.hand.skriv(dialog.getByLabel('Saksnummer'), '{nr:02}/{aa}');
    await send(v, dialog, opprett);
    await v.hand.trykk(v.side.getByRole('link', { name: navn, exact: true }));
    await v.side.getByRole('heading', { level: 1, name: navn }).waitFor();
    const { elementer } = await ms.siri.hent<Liste<{ navn: string; overordnet: string | null; moeteformer: readonly string[] }>>('/organer?antall=200');
    expect(elementer.find((o) => o.navn === navn)).toMatchObject({ overordnet: organet.organ, moeteformer: ['fysisk', 'digital', 'hybrid', 'skriftlig'] });
    await erFeilfri(v);
  });

  test('en person registreres, oppnevnes uten stemmerett for en part, og fratrer', async () => {
    const navn = `Nora Ny ${maate.maalform}`;
    const v = await ms.nettleser.som(ms.sekretaer, '/organene/personer', maate);
    const [registrer, oppnevn, fratre] = [v.t('Registrer en person', 'Registrer ein person'), v.t('Oppnevn et medlem', 'Oppnemn ein medlem'), v.t('Meld fratreden', 'Meld frå om at vervet er slutt')];
    await v.hand.trykk(knapp(v, registrer));
    const dialog = v.side.getByRole('dialog');
    await v.hand.skriv(dialog.getByLabel(v.t('Navn', 'Namn'), { exact: true }), navn);
    await v.hand.skriv(dialog.getByLabel('E-post', { exact: true }), 'nora');
    await v.hand.trykk(dialog.getByRole('button', { name: registrer }));
    await dialog.getByText(v.t('E-postadressen er ikke skrevet riktig', 'E-postadressa er ikkje skriven rett')).first().waitFor();
    await erFeilfri(v);
    await v.hand.skriv(dialog.getByLabel('E-post', { exact: true }), `nora-${maate.maalform}@eksempel.invalid`);
    await send(v, dialog, registrer);
    await v.side.getByRole('link', { name: navn }).waitFor();

    await v.side.goto(`/organene/organer/${organet.organ}`);
    await v.hand.trykk(knapp(v, oppnevn));
    await v.hand.velg(dialog.getByLabel(v.t('Hvem?', 'Kven?')), navn);
    await v.hand.velg(dialog.getByLabel(v.t('Som hva?', 'Som kva?')), v.t('Medlem'));
    await v.hand.trykk(dialog.getByRole('radio', { name: v.t('Møte, tale og foreslå', 'Møte, tale og gjere framlegg') }));
    await v.hand.velg(dialog.getByLabel(/^Representerer parten/), 'Fjordvik kommune');
    await erFeilfri(v);
    await send(v, dialog, oppnevn);
    await rad(v, new RegExp(`${navn}.*Fjordvik kommune`)).waitFor();
    expect(await medlemmer((m) => m.navn === navn)).toMatchObject({ verv: 'medlem', rettigheter: { stemme: false }, representerer: { partId: part } });

    await v.hand.trykk(rad(v, new RegExp(navn)).getByRole('button', { name: fratre }));
    await v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving')), 'Flytter til en annen kommune');
    await send(v, dialog, fratre);
    await rad(v, new RegExp(navn)).waitFor({ state: 'detached' });
    await v.hand.trykk(v.side.locator('summary').filter({ hasText: v.t('Alle som har sittet i organet', 'Alle som har sete i organet') }));
    await rad(v, new RegExp(navn)).waitFor();
    await erFeilfri(v);
  });

  test('en rolle gis for en part og trekkes tilbake, av en administrator og av ingen annen', async () => {
    const person = await ms.scene.person(`Sigve Signatar ${maate.maalform}`);
    await ms.siri.ventTil(`/personer/${person}`, () => true);
    const roller = (ferdig: (r: readonly Rolle[]) => boolean) => ms.siri.ventTil<Liste<Rolle>>(`/roller?person=${person}`, (r) => ferdig(r.elementer)).then((r) => r.elementer);
    const sekretaeren = await ms.nettleser.som(ms.sekretaer, `/organene/personer/${person}`, maate);
    const [gi, trekk] = [sekretaeren.t('Gi en rolle', 'Gi ei rolle'), sekretaeren.t('Trekk rollen', 'Trekk rolla')];
    expect(await knapp(sekretaeren, gi).count()).toBe(0);
    await erFeilfri(sekretaeren);
    const v = await ms.nettleser.som('organene-plattform', `/organene/personer/${person}`, maate);
    const dialog = v.side.getByRole('dialog');
    await v.hand.trykk(knapp(v, gi));
    await v.hand.velg(dialog.getByLabel(v.t('Hvilken rolle?', 'Kva rolle?')), 'Signerer');
    await v.hand.velg(dialog.getByLabel(v.t('For hvilken part', 'For kva part')), 'Fjordvik kommune');
    await v.hand.skriv(dialog.getByLabel('Grunnlag'), 'Delegasjonsvedtak 3/26');
    await erFeilfri(v);
    await send(v, dialog, gi);
    expect(await roller((r) => r.length === 1)).toMatchObject([{ rolle: 'signatar', partId: part, trukket: null }]);
    await v.hand.trykk(rad(v, /Signerer/).getByRole('button', { name: trekk }));
    await v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving')), 'Ny rådmann');
    await send(v, dialog, trekk);
    await roller(([r]) => r?.trukket !== null);
    await rad(v, /Signerer/).getByText(v.t('Trukket tilbake', 'Trekt tilbake')).waitFor();
    await erFeilfri(v);
  });

  test('den som signerer for en part, lar en annen gjøre det en stund, og trekker retten tilbake', async () => {
    const [bruker, stedfortreder] = [`organene-signatar-${maate.maalform}`, `Stein Stedfortreder ${maate.maalform}`];
    const { id, klient } = await ms.scene.bruker(bruker, 'Sissel Signatar');
    await ms.scene.rolle(id, 'signatar', part);
    const faar = await ms.scene.person(stedfortreder);
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
    const rettene = (ferdig: (r: readonly Signaturrett[]) => boolean) => ms.siri.ventTil<Liste<Signaturrett>>(`/signaturretter?person=${faar}`, (r) => ferdig(r.elementer)).then((r) => r.elementer);
    const v = await ms.nettleser.som(bruker, '/organene/profil', maate);
    const dialog = v.side.getByRole('dialog');
    const [deleger, trekk] = [v.t('La en annen signere for Fjordvik kommune', 'La ein annan signere for Fjordvik kommune'), 'Trekk retten'];
    await v.hand.trykk(knapp(v, deleger));
    await v.hand.velg(dialog.getByLabel(v.t('Hvem kan signere?', 'Kven kan signere?')), stedfortreder);
    await v.hand.skriv(dialog.getByLabel(v.t('Siste dag')), '2027-03-20');
    await v.hand.skriv(dialog.getByLabel(v.t('Hvorfor?', 'Kvifor?')), 'Ferie');
    await erFeilfri(v);
    await send(v, dialog, deleger);
    expect(await rettene((r) => r.length === 1)).toMatchObject([{ giver: id, partId: part, til: '2027-03-20', grunnlag: 'Ferie', trukket: null }]);
    await v.hand.trykk(rad(v, new RegExp(stedfortreder)).getByRole('button', { name: trekk }));
    await v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving')), 'Tilbake fra ferie');
    await send(v, dialog, trekk);
    await rettene(([r]) => r?.trukket !== null);
    await rad(v, new RegExp(stedfortreder)).getByText(v.t('Trukket tilbake', 'Trekt tilbake')).waitFor();
    await erFeilfri(v);
  });

  test('fristen for papirer og navnet på organet endres med en grunn, og profilen sier hvordan påminnelser kommer', async () => {
    const v = await ms.nettleser.som('organene-plattform', `/organene/organer/${organet.organ}`, maate);
    const dialog = v.side.getByRole('dialog');
    const hvorfor = v.t('Begrunnelse', 'Grunngiving');
    const nytt = `Nytt navn ${maate.navn}`;
    await v.hand.trykk(knapp(v, v.t('Gi nytt navn', 'Gi nytt namn')));
    await v.hand.skriv(dialog.getByLabel(v.t('Nytt navn', 'Nytt namn')), nytt);
    await v.hand.skriv(dialog.getByLabel(hvorfor), 'Vedtatt i partnerskapsmøtet');
    await send(v, dialog, v.t('Gi nytt navn', 'Gi nytt namn'));
    await v.side.getByRole('heading', { level: 1, name: nytt }).waitFor();
    await v.side.getByText(`Utvalget ${maate.navn} (til `).waitFor();

    const s = await ms.nettleser.som(ms.sekretaer, `/organene/organer/${organet.organ}`, maate);
    const sdialog = s.side.getByRole('dialog');
    const frist = s.t('Sett frist for sakspapirer', 'Set frist for sakspapir');
    await s.hand.trykk(knapp(s, frist));
    await s.hand.skriv(sdialog.getByLabel(s.t('Antall', 'Tal'), { exact: true }), '14');
    await s.hand.skriv(sdialog.getByLabel(hvorfor), 'Papirene må bli lest');
    await send(s, sdialog, frist);
    await s.side.getByText(s.t('14 dager', '14 dagar')).waitFor();
    for (const [navn, felt, verdi, sees] of [[s.t('Sett faste punkter', 'Set faste punkt'), /^Faste punkt/, 'Godkjenning av innkalling\nGodkjenning av referat', 'Godkjenning av innkalling, Godkjenning av referat'], [s.t('Skriftlig behandling', 'Skriftleg behandling'), s.t(/^Antall medlemmer/.source, /^Tal på medlemer/.source), '1', s.t('1 medlem kan kreve møte', '1 medlem kan krevje møte')]] as const) {
      await s.hand.trykk(knapp(s, navn));
      await s.hand.skriv(sdialog.getByLabel(new RegExp(felt)), verdi);
      await s.hand.skriv(sdialog.getByLabel(hvorfor), 'Vedtatt i møtet');
      await send(s, sdialog, navn);
      await s.side.getByText(sees, { exact: true }).waitFor();
    }
    await erFeilfri(s);

    await s.hand.trykk(s.side.getByRole('banner').getByRole('link', { name: 'Siri Sekretær' }));
    const velg = s.t('Velg hvordan påminnelser kommer', 'Vel korleis påminningar kjem');
    await s.hand.trykk(knapp(s, velg));
    const form = maate.maalform === 'nb' ? 'samlet' : 'enkeltvis';
    await s.hand.trykk(sdialog.getByRole('radio', { name: form === 'samlet' ? /^Ett brev hver dag/ : /^Eitt brev for kvar/ }));
    await send(s, sdialog, velg);
    const { id } = await ms.siri.hent<{ id: string }>('/meg');
    expect(await ms.siri.ventTil<{ form: string }>(`/personer/${id}/varsling`, (x) => x.form === form)).toMatchObject({ form });
    await erFeilfri(s);
  });
});
