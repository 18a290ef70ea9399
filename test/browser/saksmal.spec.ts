import { type Klient } from '../support/klient';
import { erFeilfri, knapp, Moetescene, send } from './moetescene';
import { MAATER, type Vindu } from './oppsett';

jest.setTimeout(240_000);

const SLUG = 'malene';
interface Mal { readonly id: string | null; readonly sakstype: string; readonly versjon: number; readonly revisjon: number; readonly felt: readonly { readonly noekkel: string; readonly slag: string; readonly ledetekst: string; readonly hjelp?: string; readonly paakrevd: boolean }[] }
interface Liste<T> { readonly elementer: readonly T[] }

let ms: Moetescene;
let innmelder: { readonly id: string; readonly klient: Klient };
beforeAll(async () => {
  ms = await Moetescene.ny(SLUG, 'Malene');
  innmelder = await ms.scene.bruker('malene-innmelder', 'Mons Melder');
  await ms.scene.rolle(innmelder.id, 'saksinnmelder');
  await innmelder.klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
}, 180_000);
afterAll(() => ms?.stopp());
afterEach(() => ms?.nettleser.lukkVinduene());

/** Each way of walking has a kind of sak of its own. */
const TYPER = [['hoering', 'Høring', 'Høyring'], ['evaluering', 'Evaluering', 'Evaluering'], ['godkjenning', 'Godkjenning', 'Godkjenning'], ['moeteplan', 'Møteplan', 'Møteplan']] as const;
const dialogen = (v: Vindu) => v.side.getByRole('dialog');
const feltet = (v: Vindu, nr: number) => dialogen(v).getByRole('group', { name: new RegExp(`^${nr}\\. `) });
const ledetekst = (v: Vindu, nr: number) => feltet(v, nr).getByLabel(v.t('Ledetekst', 'Leietekst'), { exact: true });
const grunn = (v: Vindu) => dialogen(v).getByLabel(v.t('Begrunnelse', 'Grunngiving'));
const lagre = (v: Vindu) => v.hand.trykk(dialogen(v).getByRole('button', { name: 'Lagre', exact: true }));
const harFokus = (v: Vindu, hva: ReturnType<typeof feltet>) => hva.and(v.side.locator(':focus')).waitFor();
const rad = (v: Vindu, tekst: string) => v.side.getByRole('row').filter({ hasText: tekst });

describe.each(MAATER.map((maate, nr) => ({ maate, type: TYPER[nr] ?? TYPER[0], navn: maate.navn })))('skjemaet for en sakstype, $navn', ({ maate, type: [sakstype, nb, nn] }) => {
  const gjeldende = () => ms.siri.hent<Mal>(`/saksmaler/gjeldende?sakstype=${sakstype}`);
  const malen = async () => ms.siri.hent<Mal>(`/saksmaler/${(await ms.siri.hent<Liste<Mal>>(`/saksmaler?sakstype=${sakstype}`)).elementer[0]?.id ?? ''}`);
  const paaMalen = async () => ms.nettleser.som(ms.sekretaer, `/${SLUG}/drift/saksmaler/${(await malen()).id}`, maate);

  test('lages av sekretariatet ut fra det som gjelder, og den som melder, får vite hva det ber om', async () => {
    const v = await ms.nettleser.som(ms.sekretaer, `/${SLUG}/drift`, maate);
    await v.hand.trykk(knapp(v, 'Ny saksmal'));
    await lagre(v);
    await dialogen(v).getByText(v.t('Velg sakstypen skjemaet er for', 'Vel sakstypen skjemaet er for')).first().waitFor();
    await erFeilfri(v);
    await v.hand.velg(dialogen(v).getByLabel('Sakstype', { exact: true }), v.t(nb, nn));
    await v.hand.skriv(dialogen(v).getByLabel(v.t('Navn', 'Namn'), { exact: true }), `Mal for ${nb}`);
    await v.hand.trykk(dialogen(v).getByRole('button', { name: v.t('Legg til: eget felt', 'Legg til: eige felt') }));
    await harFokus(v, ledetekst(v, 6));
    await lagre(v);
    await dialogen(v).getByText(v.t('Felt 6 mangler ledetekst', 'Felt 6 manglar leietekst')).first().waitFor();
    await erFeilfri(v);
    await v.hand.skriv(ledetekst(v, 6), 'Økonomi og ansvar');
    await v.hand.skriv(feltet(v, 6).getByLabel(/^Hjelp til den som skal fylle ut/), 'Hva koster det?');
    await v.hand.trykk(feltet(v, 6).getByRole('checkbox'));
    for (const nr of [5, 4]) {
      await v.hand.trykk(dialogen(v).getByRole('button', { name: 'Flytt Økonomi og ansvar opp' }));
      await harFokus(v, feltet(v, nr));
    }
    await v.hand.trykk(dialogen(v).getByRole('button', { name: 'Fjern Vedlegg' }));
    await harFokus(v, feltet(v, 5));
    await erFeilfri(v);
    await v.hand.skriv(grunn(v), 'Ingen visste hva det kostet');
    await lagre(v);
    await dialogen(v).waitFor({ state: 'hidden' });
    await rad(v, `Mal for ${nb}`).filter({ hasText: v.t('Hele helsefellesskapet', 'Heile helsefellesskapet') }).waitFor();
    expect((await gjeldende()).felt.map((f) => [f.noekkel, f.ledetekst, f.paakrevd])).toEqual([
      ['tittel', 'Tittel', true], ['eier', v.t('På vegne av', 'På vegner av'), false], ['beskrivelse', v.t('Beskrivelse', 'Skildring'), true], ['oekonomi-og-ansvar', 'Økonomi og ansvar', true], ['forslag', 'Forslag til vedtak', true],
    ]);

    const m = await ms.nettleser.som('malene-innmelder', `/${SLUG}/saker/ny`, maate);
    await m.hand.velg(m.side.getByLabel(m.t('Hva slags sak er det?', 'Kva slags sak er det?')), m.t(nb, nn));
    await m.side.getByLabel(/^Økonomi og ansvar/).waitFor();
    await m.hand.trykk(m.side.getByRole('button', { name: m.t('Send inn saken', 'Send inn saka') }));
    await m.side.getByText(m.t('«Økonomi og ansvar» må fylles ut: Hva koster det?', '«Økonomi og ansvar» må fyllast ut: Hva koster det?')).first().waitFor();
    await erFeilfri(m);
  });

  test('får en ny versjon, og den som har sett en eldre, får vite det og mister ikke det som er skrevet', async () => {
    const v = await paaMalen();
    await v.hand.trykk(knapp(v, 'Endre saksmalen'));
    await v.hand.trykk(feltet(v, 4).getByRole('checkbox'));
    const { id, revisjon, felt } = await malen();
    await ms.siri.put(`/saksmaler/${id}`, { navn: 'En annens navn', felt: felt.map(({ noekkel, slag, ledetekst: l, hjelp, paakrevd }) => ({ noekkel, slag, ledetekst: l, paakrevd, ...(hjelp && { hjelp }) })), begrunnelse: 'Var først' }, { ifMatch: revisjon });
    await lagre(v);
    await dialogen(v).getByText(v.t('Skriv hvorfor', 'Skriv kvifor')).first().waitFor();
    await v.hand.skriv(grunn(v), 'Ikke alle vet det ennå');
    await lagre(v);
    await dialogen(v).getByText(v.t('Noen andre har endret dette mens du holdt på', 'Nokon andre har endra dette medan du heldt på')).first().waitFor();
    expect([await feltet(v, 4).getByRole('checkbox').isChecked(), await grunn(v).inputValue()]).toEqual([false, 'Ikke alle vet det ennå']);
    await erFeilfri(v);
    await lagre(v);
    await dialogen(v).waitFor({ state: 'hidden' });
    await rad(v, 'Ikke alle vet det ennå').filter({ hasText: v.t('Gjelder nå', 'Gjeld no') }).filter({ hasText: 'Siri Sekretær' }).waitFor();
    await v.side.getByRole('region', { name: v.t('Hva som ble endret i versjon 3', 'Kva som vart endra i versjon 3') }).getByText(v.t('Feltet «Økonomi og ansvar» er ikke lenger påkrevd', 'Feltet «Økonomi og ansvar» er ikkje lenger påkravt')).waitFor();
    await v.hand.velg(v.side.getByLabel('Versjon', { exact: true }), 'Versjon 1');
    await v.side.getByRole('region', { name: v.t('Feltene i versjon 1', 'Felta i versjon 1') }).getByRole('listitem').filter({ hasText: 'Økonomi og ansvar' }).getByText(v.t('Må fylles ut', 'Må fyllast ut')).waitFor();
    await erFeilfri(v);
    expect((await gjeldende()).felt.find((f) => f.noekkel === 'oekonomi-og-ansvar')?.paakrevd).toBe(false);
  });

  test('oppheves, så det vanlige gjelder, og tas i bruk igjen som en ny versjon', async () => {
    const v = await paaMalen();
    await v.hand.trykk(knapp(v, 'Opphev saksmalen'));
    await v.hand.skriv(grunn(v), 'Ble ikke brukt');
    await send(v, dialogen(v), 'Opphev saksmalen');
    await v.side.getByText(v.t('Nye saker følger den ikke.', 'Nye saker følgjer han ikkje.')).waitFor();
    await v.side.getByText(/Ble ikke brukt/).waitFor();
    await erFeilfri(v);
    expect((await gjeldende()).id).toBeNull();
    await v.hand.trykk(knapp(v, 'Ta den i bruk igjen', 'Ta han i bruk igjen'));
    await v.hand.skriv(grunn(v), 'Savnet');
    await lagre(v);
    await dialogen(v).waitFor({ state: 'hidden' });
    await rad(v, 'Savnet').filter({ hasText: v.t('Gjelder nå', 'Gjeld no') }).waitFor();
    expect(await gjeldende()).toMatchObject({ id: (await malen()).id, versjon: 4 });
    await erFeilfri(v);
  });
});

test('en sak som ble meldt uten saksmal, skrives videre uten, også når det er laget en siden', async () => {
  const sak = (await ms.siri.post('/saker', { tittel: 'Meldt før malen', sakstype: 'arbeidsgruppe', saksframlegg: { beskrivelse: 'Bakgrunn', forslag: [{ alternativ: 'Forslag til vedtak', punkter: ['Gruppen opprettes.'] }] } })).id;
  const felt = (slag: string, ledetekst: string, noekkel = slag) => ({ noekkel, slag, ledetekst, paakrevd: true });
  await ms.siri.post('/saksmaler', { sakstype: 'arbeidsgruppe', navn: 'Arbeidsgrupper', felt: [felt('tittel', 'Tittel'), felt('seksjon', 'Mandat', 'mandat')], begrunnelse: 'Mandatet manglet' });
  const v = await ms.nettleser.som(ms.sekretaer, `/${SLUG}/saker/${sak}?vis=versjon`);
  await v.hand.skriv(v.side.getByLabel(/^Beskrivelse/), 'Bakgrunnen, skrevet om.');
  expect(await v.side.getByLabel(/^Mandat/).count()).toBe(0);
  await v.hand.trykk(knapp(v, 'Send inn ny versjon'));
  await v.side.getByRole('heading', { level: 1, name: 'Meldt før malen' }).waitFor();
  await ms.siri.ventTil<{ saksframlegg: { versjon: number } }>(`/saker/${sak}`, (s) => s.saksframlegg.versjon === 2);
});

test('et organ kan ha sitt eget, og den som ikke er i sekretariatet, endrer ingenting', async () => {
  // With one body alone, all saker would go there.
  const [{ organ }] = [await ms.organ('Malutvalget'), await ms.organ('Det andre utvalget')];
  const v = await ms.nettleser.som(ms.sekretaer, `/${SLUG}/drift`);
  await v.hand.trykk(knapp(v, 'Ny saksmal'));
  await v.hand.velg(dialogen(v).getByLabel('Sakstype', { exact: true }), 'Orientering');
  await v.hand.velg(dialogen(v).getByLabel('Gjelder saker til', { exact: true }), 'Malutvalget');
  await v.hand.skriv(dialogen(v).getByLabel('Navn', { exact: true }), 'Til Malutvalget');
  await v.hand.skriv(grunn(v), 'De vil ha det slik');
  await send(v, dialogen(v), 'Lagre');
  await v.hand.trykk(rad(v, 'Malutvalget').getByRole('link', { name: 'Til Malutvalget' }));
  await v.side.getByText('Orientering · Malutvalget').waitFor();
  const til = (tilOrgan: string) => ms.siri.hent<Mal>(`/saksmaler/gjeldende?sakstype=orientering${tilOrgan}`);
  expect([(await til(`&tilOrgan=${organ}`)).id === null, (await til('')).id]).toEqual([false, null]);
  const m = await ms.nettleser.som('malene-innmelder', new URL(v.side.url()).pathname);
  await m.side.getByRole('heading', { level: 1, name: 'Til Malutvalget' }).waitFor();
  expect(await m.side.getByRole('button', { name: /saksmalen/ }).count()).toBe(0);
  await erFeilfri(m);
});
