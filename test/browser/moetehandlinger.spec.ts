import { erFeilfri, knapp, Moetescene, send, sendTomt } from './moetescene';
import { TO_MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

interface Moetesvar { readonly status: string; readonly saksliste: readonly { readonly sakId: string; readonly opptak: string }[]; readonly voteringer: readonly object[] }
interface Koe { readonly elementer: readonly { readonly sakId: string }[] }
interface Bilde { readonly sett: { readonly tilStede: readonly { readonly personId: string; readonly varaFor: string | null }[]; readonly inhabile: readonly object[] } }
interface Saksvar { readonly behandlinger: readonly { readonly resultat?: { readonly dissenser?: readonly object[]; readonly mellomMoeter?: object; readonly punkter: readonly { readonly voteringId?: string }[] } }[] }

let ms: Moetescene;
beforeAll(async () => {
  ms = await Moetescene.ny('moetegangen', 'Møtegangen');
}, 180_000);
afterAll(() => ms?.stopp());

const dialogen = (v: Vindu, nb: string, nn = nb) => v.side.getByRole('dialog', { name: v.t(nb, nn) });
const resultatet = async (sakId: string) => (await ms.siri.ventTil<Saksvar>(`/saker/${sakId}`, (s) => s.behandlinger.some((b) => b.resultat))).behandlinger[0]?.resultat;
const punktvedtak = (v: Vindu) => v.hand.trykk(v.side.getByRole('button', { name: v.t('Vedtatt som foreslått', 'Vedteke som foreslått') }));

describe.each(TO_MAATER)('i møtet $navn', (maate) => {
  const siden = (moete: string, del = '') => ms.nettleser.som(ms.sekretaer, `/moetegangen/moeter/${moete}${del}`, maate);

  test('et møte avlyses bare med begrunnelse, og sakene er tilbake i køen', async () => {
    const { organ } = await ms.organ(`Avlyst ${maate.navn}`);
    const moete = await ms.planlegg({ organ, tittel: 'Avlyses', dato: '2026-04-15' });
    const sakId = await ms.sak(`Sak i avlyst ${maate.navn}`);
    await ms.fastsett(moete, [sakId]);
    const v = await siden(moete);
    await v.hand.trykk(knapp(v, 'Avlys møtet'));
    const dialog = dialogen(v, 'Avlys møtet');
    await dialog.getByText('Sakene går tilbake til køen.').waitFor();
    await sendTomt(v, dialog, 'Avlys møtet', /Fyll ut/);
    await v.hand.skriv(dialog.getByLabel(v.t('Begrunnelse', 'Grunngiving')), 'For få kan møte.');
    await send(v, dialog, 'Avlys møtet');
    await v.side.getByText(v.t('Sakene som sto på sakslisten, er tilbake i køen til organet.', 'Sakene som stod på saklista, er tilbake i køen til organet.')).waitFor();
    expect(await knapp(v, 'Avlys møtet').count()).toBe(0);
    await erFeilfri(v);
    expect(await ms.siri.hent<Moetesvar>(`/moeter/${moete}`)).toMatchObject({ status: 'avlyst', saksliste: [] });
    await ms.siri.ventTil<Koe>(`/organer/${organ}/koe`, (k) => k.elementer.some((l) => l.sakId === sakId));
  });

  test('den som endrer rekkefølgen mens en annen gjør det samme, får vite det, beholder sin og fastsetter den', async () => {
    const { organ } = await ms.organ(`Rekkefølgen ${maate.navn}`);
    const moete = await ms.planlegg({ organ, tittel: 'Rekkefølgen', dato: '2026-04-16' });
    const titler = ['Den ene', 'Den andre', 'Den tredje'].map((t) => `${t} ${maate.navn}`);
    const [ene, andre, tredje] = await ms.fastsett(moete, await Promise.all(titler.map((t) => ms.sak(t))));
    const lista = async () => (await ms.siri.hent<{ saksliste: readonly { readonly behandlingId: string }[] }>(`/moeter/${moete}`)).saksliste.map((p) => p.behandlingId);
    const v = await siden(moete);
    await v.hand.trykk(v.side.getByRole('button', { name: `Opp: ${titler[2] ?? ''}`, exact: true }));
    await ms.siri.post(`/moeter/${moete}/sakslisteversjoner`, { rekkefoelge: [andre, ene, tredje] });
    const fastsett = knapp(v, 'Fastsett sakslisten på nytt', 'Fastset saklista på nytt');
    await v.hand.trykk(fastsett);
    const nytt = v.side.getByRole('list', { name: v.t('Endret siden du begynte', 'Endra sidan du byrja') });
    await nytt.getByRole('listitem').filter({ hasText: 'Siri Sekretær' }).first().waitFor();
    expect(await lista()).toEqual([andre, ene, tredje]);
    await erFeilfri(v);
    await v.hand.trykk(fastsett);
    // The notice goes when the order is sent; that it is no longer one's own alone says that it has landed.
    await v.side.getByText(v.t('Rekkefølgen er endret. Fastsett sakslisten for at den skal gjelde.', 'Rekkjefølgja er endra. Fastset saklista for at ho skal gjelde.')).waitFor({ state: 'detached' });
    expect(await lista()).toEqual([ene, tredje, andre]);
  });

  test('en sak avgjøres skriftlig mellom møter: sendt, besvart og vedtatt', async () => {
    const { organ } = await ms.organ(`Skriftlig ${maate.navn}`);
    const moete = await ms.planlegg({ organ, tittel: 'Skriftlig', dato: '2026-03-10', form: 'skriftlig' });
    const sakId = await ms.sak(`Skriftlig sak ${maate.navn}`);
    await ms.fastsett(moete, [sakId]);
    const v = await siden(moete);
    const frist = v.side.getByLabel(v.t('Siste dag for svar'));
    await v.hand.skriv(frist, '');
    await v.hand.trykk(knapp(v, 'Send til medlemmene', 'Send til medlemene'));
    await v.side.getByRole('alert').filter({ hasText: /frist|dato/i }).waitFor();
    await erFeilfri(v);
    await v.hand.skriv(frist, '2026-03-10');
    await v.hand.trykk(knapp(v, 'Send til medlemmene', 'Send til medlemene'));
    await v.hand.velg(v.side.getByRole('combobox', { name: v.t('Før svar') }), 'Mari Medlem');
    expect(await knapp(v, 'Krev møte').count()).toBe(0);
    await v.hand.skriv(v.side.getByLabel(v.t('Merknad (valgfritt)', 'Merknad (valfritt)')), 'Gjerne før sommeren');
    await v.hand.trykk(knapp(v, 'Svar ja'));
    await v.side.getByText('Mari Medlem: Ja – Gjerne før sommeren').waitFor();
    await erFeilfri(v);
    await v.hand.trykk(knapp(v, 'Svar ja'));
    await v.side.getByText(v.t('Ja: 2. Nei: 0.')).waitFor();
    await v.hand.trykk(v.side.getByRole('link', { name: v.t('Gå til møtelederens bilde', 'Gå til biletet for møteleiaren') }));
    await v.side.getByRole('heading', { name: `Skriftlig sak ${maate.navn}` }).waitFor();
    expect(await v.side.getByText(v.t('Fremmøtet er ikke ført ennå.', 'Frammøtet er ikkje ført enno.')).count()).toBe(0);
    await erFeilfri(v);
    await punktvedtak(v);
    await v.side.getByText(v.t('Møtet er hevet', 'Møtet er heva')).waitFor();
    expect(await resultatet(sakId)).toMatchObject({ mellomMoeter: { maate: 'sirkulasjon', opptelling: { ja: 2, nei: 0 } } });
    expect(await ms.siri.hent<Moetesvar>(`/moeter/${moete}`)).toMatchObject({ status: 'hevet' });
  });

  test('et medlem føres som fraværende, og varaen svarer; en sak for seg avgjøres etter delegasjon', async () => {
    const { organ, mari, vera } = await ms.organ(`Delegert ${maate.navn}`);
    const planlagt = async (tittel: string, dato: string) => {
      const moete = await ms.planlegg({ organ, tittel, dato, form: 'skriftlig' });
      await ms.fastsett(moete, [await ms.sak(`${tittel} ${maate.navn}`)]);
      return moete;
    };
    const [sendt, delegert] = [await planlagt('Med vara', '2026-03-11'), await planlagt('Delegert', '2026-03-12')];
    await ms.siri.post(`/moeter/${sendt}/sirkulasjon`, { frist: '2026-03-11' });
    const v = await siden(sendt);
    const dialog = v.side.getByRole('dialog');
    const fravaer = v.t('Før fravær', 'Før fråvær');
    await v.hand.trykk(knapp(v, fravaer));
    await v.hand.velg(dialog.getByLabel(v.t('Hvem kan ikke svare?', 'Kven kan ikkje svare?')), 'Mari Medlem');
    await v.hand.velg(dialog.getByLabel(/^(?:Hvilken vara svarer|Kva vara svarar)\?/), 'Vera Vara');
    await erFeilfri(v);
    await send(v, dialog, fravaer);
    expect(await ms.siri.ventTil<{ spurte: readonly { personId: string; varaFor?: string }[] }>(`/moeter/${sendt}/sirkulasjon`, (s) => s.spurte.some((m) => m.personId === vera))).toMatchObject({ borte: [mari] });
    await erFeilfri(v);

    await v.side.goto(`/moetegangen/moeter/${delegert}`);
    const deleger = v.t('Avgjør etter delegasjon', 'Avgjer etter delegasjon');
    await v.hand.trykk(knapp(v, deleger));
    await v.hand.skriv(dialog.getByLabel(v.t('Hva gir rett til å avgjøre sakene?', 'Kva gir rett til å avgjere sakene?')), 'Sak 12/25, punkt 3');
    await erFeilfri(v);
    await send(v, dialog, deleger);
    await v.side.getByText(/etter delegasjon \(Sak 12\/25, punkt 3\)/).waitFor();
    expect(await knapp(v, 'Send til medlemmene', 'Send til medlemene').count()).toBe(0);
    await erFeilfri(v);
  });

  test('den som skriver et vedtak mens en annen fører det, kommer videre, og beholder ordene sine til de kastes', async () => {
    const { moete, behandlinger: [behandlingId] } = await ms.aapent(await ms.organ(`Samtidig ${maate.navn}`), [`Ført av to ${maate.navn}`, `Den neste ${maate.navn}`]);
    const v = await siden(moete, '/leder');
    await v.hand.skriv(v.side.getByLabel(/^Til protokollen/), 'Utvalget ber om tall til høsten.');
    await ms.siri.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Ført av kollegaen.', klasse: 'VEDTATT', virkninger: [] }] });
    const varsel = v.side.getByRole('status').filter({ hasText: v.t('Dette ble ført før du sendte ditt', 'Dette vart ført før du sende ditt') });
    await varsel.getByText('Utvalget ber om tall til høsten.').waitFor();
    await v.side.getByRole('heading', { name: new RegExp(`Den neste ${maate.navn}`) }).waitFor();
    await erFeilfri(v);
    await v.hand.trykk(knapp(v, 'Kast det jeg skrev', 'Kast det eg skreiv'));
    await varsel.waitFor({ state: 'detached' });
  });

  test('det stemmes: en feil stemme rettes, resultatet står, og den som er uenig, får dissensen sin med', async () => {
    const { moete, saker: [sakId = ''] } = await ms.aapent(await ms.organ(`Stemmer ${maate.navn}`, 'avstemning'), [`Stemt over ${maate.navn}`]);
    const v = await siden(moete, '/leder');
    await stem(v);
    await v.hand.trykk(knapp(v, 'Lukk voteringen', 'Lukk røystinga'));
    await v.side.getByText(v.t('Voteringen er lukket', 'Røystinga er lukka')).waitFor();
    await v.hand.trykk(knapp(v, 'Før dissens'));
    await punktvedtak(v);
    await v.side.getByText(v.t('Velg hvem, eller fjern dissensen', 'Vel kven, eller fjern dissensen')).waitFor();
    await v.side.getByText(v.t('Skriv dissensen, eller fjern den', 'Skriv dissensen, eller fjern han')).waitFor();
    await erFeilfri(v);
    const dissens = v.side.getByRole('group', { name: 'Dissens' });
    await v.hand.velg(dissens.getByRole('combobox'), 'Mari Medlem');
    await v.hand.skriv(dissens.getByRole('textbox'), 'Det er for dyrt.');
    await punktvedtak(v);
    await v.side.getByText(v.t('Alle sakene er behandlet', 'Alle sakene er behandla')).waitFor();
    const { voteringer } = await ms.siri.hent<Moetesvar>(`/moeter/${moete}`);
    expect(voteringer).toMatchObject([{ avbrutt: 'Feil spørsmål' }, { resultat: [{ valg: 'For', antall: 1 }, { valg: v.t('Mot'), antall: 1 }] }]);
    const resultat = await resultatet(sakId);
    expect(resultat?.dissenser).toMatchObject([{ tekst: 'Det er for dyrt.' }]);
    expect(resultat?.punkter[0]?.voteringId).toBeDefined();
  });

  test('den som er inhabil, går ut av saken, og varaen tar plassen i den saken og ingen annen', async () => {
    const personer = await ms.organ(`Habil ${maate.navn}`);
    const { moete, behandlinger: [foerste, andre] } = await ms.aapent(personer, [`Med inhabil ${maate.navn}`, `Uten inhabil ${maate.navn}`]);
    const v = await siden(moete, '/leder');
    await v.hand.trykk(knapp(v, 'Habilitet: Mari Medlem'));
    const dialog = dialogen(v, 'Habilitet: Mari Medlem');
    const foer = v.t('Før vurderingen', 'Før vurderinga');
    await sendTomt(v, dialog, foer, /Fyll ut «(?:Hva|Kva) er grunnen/);
    await v.hand.skriv(dialog.getByRole('textbox'), 'Gift med søkeren.');
    await send(v, dialog, foer);
    await v.side.getByText(/Mari Medlem er (?:inhabil|ugild): Gift med søkeren\./).waitFor();
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Noen kom', 'Nokon kom') }));
    const kom = dialogen(v, 'Hvem kom?', 'Kven kom?');
    const komKnapp = v.t('Før ankomsten', 'Før at nokon kom');
    await sendTomt(v, kom, komKnapp, /Fyll ut «(?:Hvem|Kven)»/);
    await v.hand.velg(kom.getByRole('combobox').first(), 'Vera Vara');
    await v.hand.velg(kom.getByRole('combobox').nth(1), 'Mari Medlem');
    await send(v, kom, komKnapp);
    await v.side.getByText(/vara for Mari Medlem/).first().waitFor();
    await erFeilfri(v);
    const { mari, vera } = personer;
    const tilStede = async (sak = '') => (await ms.siri.hent<Bilde>(`/moeter/${moete}/moeteleder?sak=${sak}`)).sett.tilStede.map((p) => [p.personId, p.varaFor]);
    expect(await tilStede(foerste)).toEqual([[personer.leif, null], [vera, mari]]);
    expect(await tilStede(andre)).toEqual([[personer.leif, null], [mari, null]]);
  });

  test('en sak tas opp i møtet når det er sagt hvilken og hvorfor', async () => {
    const personer = await ms.organ(`Opptak ${maate.navn}`);
    const { moete } = await ms.aapent(personer, [`På listen ${maate.navn}`]);
    const sakId = await ms.sak(`Haster ${maate.navn}`);
    await ms.siri.ventTil<Koe>(`/organer/${personer.organ}/koe`, (k) => k.elementer.some((l) => l.sakId === sakId));
    const v = await siden(moete, '/leder');
    await v.hand.trykk(v.side.getByRole('button', { name: v.t('Ta opp en sak', 'Ta opp ei sak') }));
    const dialog = dialogen(v, 'Ta opp en sak i møtet', 'Ta opp ei sak i møtet');
    const ta = v.t('Ta opp saken', 'Ta opp saka');
    await sendTomt(v, dialog, ta, /Fyll ut «Sak»/);
    await v.hand.velg(dialog.getByRole('combobox'), `Haster ${maate.navn}`);
    await v.hand.skriv(dialog.getByRole('textbox'), 'Fristen er i morgen.');
    await send(v, dialog, ta);
    await v.side.getByText('Sak 1 av 2').waitFor();
    await erFeilfri(v);
    const { saksliste } = await ms.siri.hent<Moetesvar>(`/moeter/${moete}`);
    expect(saksliste.map((p) => [p.sakId === sakId, p.opptak])).toEqual([[false, 'saksliste'], [true, 'hastesak']]);
  });
});

/** One vote that is broken off; then one where Mari's vote was first written down wrongly. */
async function stem(v: Vindu): Promise<void> {
  const aapne = v.side.getByRole('button', { name: v.t('Åpne votering', 'Opne røysting') }).first();
  await v.hand.trykk(aapne);
  const ny = dialogen(v, 'Åpne votering', 'Opne røysting');
  const aapneKnapp = v.t('Åpne votering', 'Opne røysting');
  const valg = ny.getByLabel(v.t('Valgmuligheter, én på hver linje', 'Val, eitt på kvar linje'));
  await v.hand.skriv(valg, 'For');
  await sendTomt(v, ny, aapneKnapp, /to ulike val/);
  await v.hand.skriv(valg, 'For\nMot');
  await send(v, ny, aapneKnapp);
  const bryt = v.t('Bryt av voteringen', 'Bryt av røystinga');
  await v.hand.trykk(knapp(v, bryt));
  const avbrudd = v.side.getByRole('dialog', { name: bryt });
  await sendTomt(v, avbrudd, bryt, /Fyll ut/);
  await v.hand.skriv(avbrudd.getByRole('textbox'), 'Feil spørsmål');
  await send(v, avbrudd, bryt);
  await v.side.getByText(/: Feil spørsmål$/).waitFor();
  await v.hand.trykk(aapne);
  await send(v, ny, aapneKnapp);
  await v.hand.velg(v.side.getByRole('combobox', { name: /Mari Medlem/ }), 'For');
  const rett = v.side.getByRole('button', { name: /^Rett .*Mari Medlem/ });
  await v.hand.trykk(rett);
  const rettelse = v.side.getByRole('dialog', { name: /Mari Medlem/ });
  const rettKnapp = v.t('Rett stemmen', 'Rett røysta');
  await sendTomt(v, rettelse, rettKnapp, /Fyll ut «(?:Begrunnelse|Grunngiving)»/);
  await v.hand.velg(rettelse.getByRole('combobox'), 'Mot');
  await v.hand.skriv(rettelse.getByRole('textbox'), 'Hørte feil');
  await send(v, rettelse, rettKnapp);
  await v.hand.trykk(knapp(v, 'Alle som gjenstår: For', 'Alle som står att: For'));
  await v.side.getByText(v.t('2 av 2 har stemt', '2 av 2 har røysta')).waitFor();
  await erFeilfri(v);
}
