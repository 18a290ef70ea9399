import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { MEDLEM, Scene } from '../support/scene';

jest.setTimeout(90_000);

interface Person { readonly id: string; readonly klient: Klient }
interface Problem { readonly kode?: string; readonly vakt?: string }
interface TilStede { readonly personId: string; readonly navn: string; readonly rolle: string | null; readonly talerett: boolean; readonly forslagsrett: boolean; readonly stemmerett: boolean }
interface Bilde { readonly naa: { readonly behandlingId: string; readonly tilStede: readonly TilStede[] } | null }
interface Linje { readonly personId: string; readonly rolle?: string; readonly stemmerett: boolean; readonly rettigheter?: object }
interface Moete {
  readonly revisjon: number;
  readonly saksliste: readonly { readonly behandlingId: string; readonly saksnummer?: string; readonly behandlet: boolean }[];
  readonly deltakere: readonly Linje[];
  readonly voteringer: readonly { readonly manntall: readonly object[]; readonly stemmer: Readonly<Record<string, string>> }[];
}

const TALE = { moete: true, tale: true, forslag: false, stemme: false };

let saksgang: Saksgang;
let scene: Scene;
let ssu: string;
let [leif, kari, liv, vera, oda, gro]: Person[] = [];
let [siri, siv]: Person[] = [];
let plasser: Readonly<Record<string, string>>;
let moete: string;
let saker: readonly string[];
let b: readonly string[];

const den = (person: Person | undefined): Person => person ?? { id: '', klient: scene.admin };
const s = () => den(siri).klient;
const sti = (rest: string) => `/moeter/${moete}/${rest}`;
const moetet = () => s().hent<Moete>(`/moeter/${moete}`);
const nei = async (hvem: Person | undefined, rest: string, kropp: object, ifMatch?: number) => {
  const { status, kropp: { kode } } = await den(hvem).klient.raa<Problem>('POST', sti(rest), kropp, ifMatch === undefined ? {} : { ifMatch });
  return [status, kode];
};
const til = (...personer: (Person | undefined)[]) => personer.map((p) => ({ personId: den(p).id, status: 'til-stede' }));
const bilde = async () => (await s().hent<Bilde>(sti('moeteleder'))).naa?.tilStede ?? [];

/** A meeting with this many saker on its agenda, opened on its day. */
async function aapne(dato: string, antall: number): Promise<void> {
  moete = (await s().post('/moeter', { organId: ssu, tittel: `SSU ${dato}`, naar: { dato, start: '09:00', slutt: '12:00' }, form: 'fysisk' })).id;
  const nye: string[] = [];
  for (let nr = 1; nr <= antall; nr++) {
    const forslag = [{ alternativ: '1', punkter: ['Rutinen innføres.'] }, { alternativ: '2', punkter: ['Rutinen innføres ikke.'] }];
    const { id } = await s().post('/saker', { tittel: `Sak nummer ${nr}`, sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Bakgrunn', forslag } });
    await s().post(`/saker/${id}/forberedelse`);
    await s().post(sti('saksliste'), { sakId: id });
    nye.push(id);
  }
  await s().post(sti('sakslisteversjoner'));
  const { saksliste } = await s().ventTil<Moete>(`/moeter/${moete}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined));
  [saker, b] = [nye, saksliste.map((p) => p.behandlingId)];
  saksgang.klokke.sett(`${dato}T08:00:00.000Z`);
  await s().post(sti('aapning'));
}

/** Members of a voting body: three with places for a part, one vara, one who may speak; and two in the secretariat. */
beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'moeterett-plattform', naa: '2026-03-02T08:00:00.000Z' });
  scene = await Scene.ny(saksgang.adresse, { slug: 'moeterett', navn: 'Helsefellesskapet Møterett', plattformadmin: 'moeterett-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu', { beslutningsform: 'avstemning' });
  const partId = await scene.part('Fjell kommune', 'kommune');
  const ny = (navn: string) => scene.bruker(`moeterett-${navn.toLowerCase()}`, navn);
  [leif, kari, liv, vera, oda, gro] = [await ny('Leif'), await ny('Kari'), await ny('Liv'), await ny('Vera'), await ny('Oda'), await ny('Gro')];
  const oppnevn = async (p: Person | undefined, mer: object) => (await scene.admin.post(`/organer/${ssu}/medlemskap`, { personId: den(p).id, verv: 'medlem', rettigheter: MEDLEM, fra: '2026-01-01', ...mer })).id;
  plasser = { leif: await oppnevn(leif, { verv: 'leder' }), kari: await oppnevn(kari, {}), liv: await oppnevn(liv, { representerer: { partId } }) };
  await oppnevn(vera, { verv: 'vara' });
  await oppnevn(oda, { verv: 'observatoer', rettigheter: TALE });
  [siri, siv] = [await ny('Siri'), await ny('Siv')];
  for (const p of [siri, siv]) {
    await scene.rolle(den(p).id, 'sekretariat');
    await den(p).klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  }
  await aapne('2026-03-11', 5);
}, 120_000);
afterAll(() => saksgang?.stopp());

it('hver møter med sitt: medlem, vara for hvem, observatør med talerett, og en gjest bare i sin sak', async () => {
  const rull = [...til(leif, kari, oda), { personId: den(liv).id, status: 'forfall' }, { personId: den(vera).id, status: 'til-stede', varaFor: den(liv).id }, { personId: den(gro).id, status: 'til-stede', rolle: 'gjest', saker: [b[1]] }];
  expect(await nei(siri, 'fremmoete', { deltakere: [...til(leif), { personId: den(kari).id, status: 'til-stede', varaFor: den(liv).id }] })).toEqual([422, 'har-egen-stemme']);
  await s().post(sti('fremmoete'), { deltakere: rull });
  const rett = { talerett: true, forslagsrett: true, stemmerett: true };
  expect(await bilde()).toMatchObject([
    { navn: 'Leif', rolle: 'leder', ...rett }, { navn: 'Kari', ...rett }, { navn: 'Oda', rolle: 'observatoer', talerett: true, forslagsrett: false, stemmerett: false }, { navn: 'Vera', rolle: 'vara', varaForNavn: 'Liv', ...rett },
  ]);
});

it('varaen stemmer for plassen den fyller; likt antall stemmer binder ikke, men flertallet gjør det', async () => {
  const voter = async (sak: string | undefined, stemmer: readonly (readonly [Person | undefined, string])[]) => {
    const id = String((await s().post(sti('voteringer'), { behandlingId: sak, gjelder: 'Alternativene', valg: ['1', '2'] }))['voteringId']);
    const svar = await Promise.all(stemmer.map(([p, valg]) => den(p).klient.raa('POST', sti(`voteringer/${id}/stemmer`), { valg })));
    expect(svar.map((x) => x.status)).toEqual(stemmer.map(() => 200));
    expect(await nei(oda, `voteringer/${id}/stemmer`, { valg: '1' })).toEqual([403, 'mangler-stemmerett']);
    await s().post(sti(`voteringer/${id}/lukking`));
    return id;
  };
  const vedtak = (nr: number, alternativ: string, voteringId: string) => ({ behandlingId: b[nr], punkter: [{ nr: 1, tekst: alternativ === '1' ? 'Rutinen innføres.' : 'Rutinen innføres ikke.', klasse: 'VEDTATT', virkninger: [], fraForslag: { alternativ, punkt: 1 }, voteringId }] });
  const likt = await voter(b[0], [[leif, '1'], [vera, '2']]);
  expect((await moetet()).voteringer[0]?.manntall).toEqual([{ personId: den(leif).id }, { personId: den(kari).id }, { personId: den(vera).id, varaFor: den(liv).id, representerer: 'Fjell kommune' }]);
  await s().post(sti('vedtak'), vedtak(0, '2', likt));
  const ulikt = await voter(b[1], [[leif, '1'], [kari, '1'], [vera, '2']]);
  expect(await nei(siri, 'vedtak', vedtak(1, '2', ulikt))).toEqual([409, 'vedtak-mot-votering']);
  const samtidig = await Promise.all([nei(siri, 'vedtak', vedtak(1, '1', ulikt)), nei(siv, 'vedtak', vedtak(1, '1', ulikt))]);
  expect(samtidig.toSorted((x, y) => Number(x[0]) - Number(y[0]))).toEqual([[200, undefined], [409, 'sak-er-behandlet']]);
});

it('fremmøtet føres på nytt bare av den som har sett det, og ikke stikk i strid med en votering; to som fører samtidig, mister ingenting', async () => {
  const { revisjon, deltakere } = await moetet();
  const rull = til(leif, kari);
  expect(await nei(siri, 'fremmoete', { deltakere: rull })).toEqual([409, 'fremmoete-er-foert']);
  expect(await nei(siri, 'fremmoete', { deltakere: rull }, revisjon)).toEqual([409, 'det-er-votert']);
  const [gikk, foertPaaNytt] = await Promise.all([nei(siv, 'avganger', { personId: den(vera).id }), nei(siri, 'fremmoete', { deltakere: rull }, revisjon - 1)]);
  expect([gikk, foertPaaNytt[0]]).toEqual([[200, undefined], 412]);
  expect((await moetet()).deltakere).toHaveLength(deltakere.length);
});

it('medlemmet kommer tilbake når varaen er gått, og forslag i møtet kommer fra den som har rett til å sette dem fram', async () => {
  await s().post(sti('ankomster'), { personId: den(liv).id });
  expect((await bilde()).map((d) => [d.navn, d.stemmerett])).toEqual([['Leif', true], ['Kari', true], ['Oda', false], ['Liv', true]]);
  const med = (p: Person | undefined) => ({ behandlingId: b[2], forslagIMoetet: [{ alternativ: 'benkeforslag', punkter: ['Rutinen prøves.'], fremsattAv: den(p).id }], punkter: [{ nr: 1, tekst: 'Rutinen prøves.', klasse: 'VEDTATT', virkninger: [], fraForslag: { alternativ: 'benkeforslag', punkt: 1 } }] });
  for (const p of [oda, vera, gro]) expect(await nei(siri, 'vedtak', med(p))).toEqual([403, 'mangler-forslagsrett']);
  await s().post(sti('vedtak'), med(liv));
});

it('en sak som trekkes mens møtet er i gang, flytter den som skulle komme til den, til den neste', async () => {
  await s().post(sti('avganger'), { personId: den(kari).id });
  await s().post(sti('ankomster'), { personId: den(kari).id, fraSak: b[3] });
  await s().post(`/saker/${saker[3]}/tilbaketrekking`, { begrunnelse: 'Løst på annen måte' });
  await s().ventTil<Moete>(`/moeter/${moete}`, (m) => m.saksliste.length === 4);
  expect((await bilde()).map((d) => d.navn)).toContain('Kari');
  expect(await nei(siri, 'vedtak', { behandlingId: b[3], punkter: [] })).toEqual([409, 'sak-er-ikke-paa-saksliste']);
  expect(await nei(siri, 'vedtak', { behandlingId: b[4], punkter: [], dissenser: [{ personId: den(oda).id, tekst: 'Uenig' }] })).toEqual([422, 'ikke-medlem']);
  await s().post(sti('vedtak'), { behandlingId: b[4], punkter: [], utenforPunkt: [{ slag: 'tiltak', hva: 'Brosjyre', ansvarlig: 'Fjell kommune', frist: { presisjon: 'dag', dato: '2026-09-01' } }, { slag: 'tiltak', hva: 'Kurs' }] });
  await s().post(sti('heving'));
});

it('referatet sier hvem som satte fram forslaget i møtet, og hvem som har hvert tiltak til når, eller at det ikke er sagt', async () => {
  await s().post(sti('referat/utkast'));
  const { kropp: html } = await s().raa<string>('GET', sti('referat/dokument'), undefined, { aksepterer: 'text/html' });
  const tekst = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const del of ['Forslaget «benkeforslag» ble satt fram i møtet av Liv.', 'Tiltak: Brosjyre Fjell kommune 01.09.2026', 'Tiltak: Kurs ikke oppgitt ikke oppgitt']) expect(tekst).toContain(del);
});

it('rettigheter som er endret mellom to møter, gjelder som de var på møtedagen', async () => {
  const mars = moete;
  await scene.admin.post(`/medlemskap/${plasser['kari']}/fratreden`, { til: '2026-04-30', begrunnelse: 'Ny rolle' });
  for (const mer of [{ verv: 'observatoer', rettigheter: TALE }, { verv: 'vara', rettigheter: MEDLEM, varaFor: plasser['liv'] }]) {
    await scene.admin.post(`/organer/${ssu}/medlemskap`, { personId: den(kari).id, fra: '2026-05-01', ...mer });
  }
  const karis = async () => (await moetet()).deltakere.find((d) => d.personId === den(kari).id);
  await aapne('2026-04-30', 1);
  await s().post(sti('fremmoete'), { deltakere: til(kari, liv) });
  expect(await karis()).toMatchObject({ rolle: 'medlem', stemmerett: true });
  await aapne('2026-05-06', 1);
  await s().post(sti('fremmoete'), { deltakere: til(kari, liv) });
  expect(await karis()).toMatchObject({ rolle: 'observatoer', stemmerett: false });
  await s().post(sti('fremmoete'), { deltakere: [{ personId: den(kari).id, status: 'til-stede', varaFor: den(liv).id }, { personId: den(liv).id, status: 'forfall' }] }, { ifMatch: (await moetet()).revisjon });
  expect(await karis()).toMatchObject({ rolle: 'vara', stemmerett: true, rettigheter: MEDLEM });
  const godkjenner = (moeteId: string) => ({ behandlingId: b[0], punkter: [{ nr: 1, tekst: 'Referatet godkjennes.', klasse: 'GODKJENT', virkninger: [{ slag: 'godkjenner-referat', moeteId }] }] });
  expect(await nei(siri, 'vedtak', godkjenner(moete))).toEqual([422, 'referat-kan-ikke-godkjennes']);
  await s().post(sti('vedtak'), godkjenner(mars));
  moete = mars;
  expect(await karis()).toMatchObject({ rolle: 'medlem', stemmerett: true });
});

it('en vara møter for ett medlem i den første saken og for et annet i de neste, og referatet sier begge', async () => {
  await aapne('2026-06-03', 3);
  await s().post(sti('fremmoete'), { deltakere: [...til(leif), { personId: den(liv).id, status: 'forfall' }, { personId: den(vera).id, status: 'til-stede', varaFor: den(liv).id }] });
  await s().post(sti('vedtak'), { behandlingId: b[0], punkter: [] });
  expect(await nei(siri, 'ankomster', { personId: den(vera).id, varaFor: den(leif).id })).toEqual([409, 'er-til-stede']);
  for (const p of [vera, leif]) await s().post(sti('avganger'), { personId: den(p).id });
  await s().post(sti('ankomster'), { personId: den(liv).id });
  await s().post(sti('ankomster'), { personId: den(vera).id, varaFor: den(leif).id, fraSak: b[1] });
  expect(await bilde()).toMatchObject([{ navn: 'Liv', stemmerett: true }, { navn: 'Vera', varaForNavn: 'Leif', stemmerett: true }]);
  const veras = (await moetet()).deltakere.filter((d) => d.personId === den(vera).id);
  expect(veras).toMatchObject([{ varaFor: den(liv).id, tilSak: b[0] }, { varaFor: den(leif).id, fraSak: b[1] }]);
  for (const sak of b.slice(1)) await s().post(sti('vedtak'), { behandlingId: sak, punkter: [] });
  await s().post(sti('heving'));
  await s().post(sti('referat/utkast'));
  const { kropp: html } = await s().raa<string>('GET', sti('referat/dokument'), undefined, { aksepterer: 'text/html' });
  const tekst = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const del of [/Vera [^V]*vara for Liv; til og med sak/, /Vera [^V]*vara for Leif; fra og med sak/, /Antall til stede 3 /]) expect(tekst).toMatch(del);
});
