import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

jest.setTimeout(90_000);

interface Person { readonly id: string; readonly klient: Klient }
interface Bilde {
  readonly behandlet: number;
  readonly naa: { readonly behandlingId: string; readonly stemmeberettigede: number; readonly tilStede: readonly { readonly personId: string; readonly stemmerett: boolean }[]; readonly voteringer: readonly { readonly voteringId: string }[] } | null;
  readonly neste: { readonly behandlingId: string } | null;
}
interface Problem { readonly kode?: string; readonly vakt?: string }
interface Moete { readonly saksliste: readonly { readonly behandlingId: string; readonly saksnummer?: string }[]; readonly voteringer: readonly { readonly resultat?: readonly object[] }[] }

let saksgang: Saksgang;
let leder: Person;
let kari: Person;
let liv: Person;
let ola: Person;
let moete: string;
let behandlinger: readonly string[];

/** A body of four that votes, with five saker on its agenda; Ola has not come. */
beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'moetegang-plattform', naa: '2026-03-02T08:00:00.000Z' });
  const scene = await Scene.ny(saksgang.adresse, { slug: 'moetegang', navn: 'Helsefellesskapet Møtegang', plattformadmin: 'moetegang-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  const ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu', { beslutningsform: 'avstemning' });
  const medlem = async (navn: string, verv: 'leder' | 'medlem') => {
    const person = await scene.bruker(`moetegang-${navn.toLowerCase()}`, navn);
    await scene.medlem(ssu, person.id, verv);
    await person.klient.ventTil<{ medlemskap: readonly unknown[] }>('/meg', (meg) => meg.medlemskap.length > 0);
    return person;
  };
  [leder, kari, liv, ola] = [await medlem('Leif', 'leder'), await medlem('Kari', 'medlem'), await medlem('Liv', 'medlem'), await medlem('Ola', 'medlem')];
  const sekretariat = await scene.bruker('moetegang-sekretariat', 'Siri');
  await scene.rolle(sekretariat.id, 'sekretariat');
  await sekretariat.klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  moete = (await leder.klient.post('/moeter', { organId: ssu, tittel: 'SSU mars', naar: { dato: '2026-03-11', start: '09:00', slutt: '12:00' }, form: 'fysisk' })).id;
  for (let nr = 1; nr <= 5; nr++) {
    const forslag = [{ alternativ: '1', punkter: ['Rutinen innføres.'] }, { alternativ: '2', punkter: ['Rutinen innføres ikke.'] }];
    const { id } = await leder.klient.post('/saker', { tittel: `Sak nummer ${nr}`, sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Bakgrunn', forslag } });
    await sekretariat.klient.post(`/saker/${id}/forberedelse`);
    await leder.klient.post(`/moeter/${moete}/saksliste`, { sakId: id });
  }
  await leder.klient.post(`/moeter/${moete}/sakslisteversjoner`);
  const { saksliste } = await leder.klient.ventTil<Moete>(`/moeter/${moete}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined));
  behandlinger = saksliste.map((p) => p.behandlingId);
  saksgang.klokke.sett('2026-03-11T08:00:00.000Z');
  await leder.klient.post(`/moeter/${moete}/aapning`);
  await leder.klient.post(`/moeter/${moete}/fremmoete`, { deltakere: [leder, kari, liv].map((p) => ({ personId: p.id, status: 'til-stede' })).concat([{ personId: ola.id, status: 'fravaer' }]) });
}, 120_000);
afterAll(() => saksgang?.stopp());

const bilde = () => leder.klient.hent<Bilde>(`/moeter/${moete}/moeteleder`);
const vedta = (behandlingId: string | undefined, mer: object = {}) => leder.klient.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Rutinen innføres.', klasse: 'VEDTATT', virkninger: [], fraForslag: { alternativ: '1', punkt: 1 }, ...mer }] });
const aapne = async (behandlingId: string | undefined) => (await leder.klient.post(`/moeter/${moete}/voteringer`, { behandlingId, gjelder: 'Alternativ 1 mot alternativ 2', valg: ['1', '2'] }))['voteringId'] as string;
const stem = (person: Person, votering: string, valg: string, personId?: string) => person.klient.raa<Problem>('POST', `/moeter/${moete}/voteringer/${votering}/stemmer`, { valg, personId });
const lukk = (votering: string) => leder.klient.post(`/moeter/${moete}/voteringer/${votering}/lukking`);

it('møtelederen ser saken de er kommet til, og hvem som kan stemme', async () => {
  const naa = await bilde();
  expect([naa.naa?.behandlingId, naa.neste?.behandlingId, naa.naa?.stemmeberettigede]).toEqual([behandlinger[0], behandlinger[1], 3]);
});

it('medlemmene stemmer samtidig, hver sin stemme én gang, og vedtaket viser til voteringen', async () => {
  const votering = await aapne(behandlinger[0]);
  const svar = await Promise.all([stem(leder, votering, '1'), stem(kari, votering, '1'), stem(liv, votering, '2'), stem(kari, votering, '2'), stem(ola, votering, '1')]);
  expect(svar.map((s) => s.status).toSorted()).toEqual([200, 200, 200, 403, 409]);
  expect(svar.at(-1)?.kropp).toMatchObject({ kode: 'mangler-stemmerett', vakt: 'krev-stemmerett' });
  expect((await stem(kari, votering, '1', liv.id)).kropp).toMatchObject({ kode: 'krever-organledelse' });
  expect((await leder.klient.raa<Problem>('POST', `/moeter/${moete}/vedtak`, { behandlingId: behandlinger[0], punkter: [] })).kropp.kode).toBe('votering-er-aapen');
  await lukk(votering);
  const { voteringer } = await leder.klient.hent<Moete>(`/moeter/${moete}`);
  const tall = (voteringer[0]?.resultat as { valg: string; antall: number }[]).reduce((sum, r) => sum + r.antall, 0);
  expect(tall).toBe(3);
  await vedta(behandlinger[0], { voteringId: votering });
});

it('en votering som er stilt feil, brytes av med en grunn; en stemme som er ført feil i den neste, rettes, og begge deler står', async () => {
  const feil = await aapne(behandlinger[1]);
  const uten = await leder.klient.raa<Problem>('POST', `/moeter/${moete}/voteringer/${feil}/avbrudd`, {});
  expect(uten.status).toBe(422);
  await leder.klient.post(`/moeter/${moete}/voteringer/${feil}/avbrudd`, { begrunnelse: 'Spørsmålet var stilt feil' });
  expect((await stem(kari, feil, '1')).kropp.kode).toBe('votering-er-avbrutt');
  const votering = await aapne(behandlinger[1]);
  await stem(leder, votering, '1', kari.id);
  await stem(liv, votering, '2');
  const rett = (personId: string, hvem = leder) => hvem.klient.raa<Problem>('POST', `/moeter/${moete}/voteringer/${votering}/rettelser`, { personId, valg: personId === kari.id ? '2' : '1', begrunnelse: 'Hørte feil' });
  expect((await rett(kari.id, liv)).kropp.kode).toBe('krever-organledelse');
  expect((await rett(liv.id)).kropp.kode).toBe('har-stemt-selv');
  expect((await rett(kari.id)).status).toBe(200);
  const { voteringer } = await leder.klient.hent<{ voteringer: readonly { avbrutt?: string; stemmer: Readonly<Record<string, string>> }[] }>(`/moeter/${moete}`);
  expect(voteringer.slice(-2)).toMatchObject([{ avbrutt: 'Spørsmålet var stilt feil' }, { stemmer: { [kari.id]: '2', [liv.id]: '2' } }]);
  await leder.klient.post(`/moeter/${moete}/voteringer/${votering}/avbrudd`, { begrunnelse: 'Habiliteten må avgjøres først' });
});

it('habilitet avgjøres begge veier, og det som er ført på feil person, trekkes tilbake', async () => {
  const foer = (personId: string, mer: object = {}) => leder.klient.post(`/moeter/${moete}/inhabilitet`, { behandlingId: behandlinger[1], personId, grunn: 'Sitter i styret for leverandøren', ...mer });
  const trekk = { behandlingId: behandlinger[1], personId: kari.id, begrunnelse: 'Feil person' };
  await foer(kari.id);
  expect((await bilde()).naa?.stemmeberettigede).toBe(2);
  await leder.klient.post(`/moeter/${moete}/inhabilitet/tilbaketrekking`, trekk);
  expect((await leder.klient.raa<Problem>('POST', `/moeter/${moete}/inhabilitet/tilbaketrekking`, trekk)).kropp.kode).toBe('er-ikke-vurdert');
  await foer(kari.id, { grunn: 'Vervet er avsluttet', vurdering: 'habil' });
  expect((await bilde()).naa?.stemmeberettigede).toBe(3);
});

it('den som er inhabil, er ute av manntallet for den saken og med igjen i den neste', async () => {
  await leder.klient.post(`/moeter/${moete}/inhabilitet`, { behandlingId: behandlinger[1], personId: liv.id, grunn: 'Sitter i styret for leverandøren' });
  const votering = await aapne(behandlinger[1]);
  expect((await stem(liv, votering, '1')).status).toBe(403);
  await stem(kari, votering, '1');
  await lukk(votering);
  await vedta(behandlinger[1], { voteringId: votering });
  expect((await bilde()).naa).toMatchObject({ behandlingId: behandlinger[2], stemmeberettigede: 3 });
  await vedta(behandlinger[2]);
});

it('den som kommer til sak fire, endrer manntallet bare derfra', async () => {
  await leder.klient.post(`/moeter/${moete}/ankomster`, { personId: ola.id });
  expect((await bilde()).naa).toMatchObject({ behandlingId: behandlinger[3], stemmeberettigede: 4 });
  const { deltakere } = await leder.klient.hent<{ deltakere: readonly { personId: string; fraSak?: string }[] }>(`/moeter/${moete}`);
  expect(deltakere.find((d) => d.personId === ola.id)?.fraSak).toBe(behandlinger[3]);
  const votering = await aapne(behandlinger[3]);
  expect((await stem(ola, votering, '1')).status).toBe(200);
  await lukk(votering);
  await vedta(behandlinger[3], { voteringId: votering });
});

it('den som går før siste sak, stemmer ikke i den, og uenighet føres med navn', async () => {
  await leder.klient.post(`/moeter/${moete}/avganger`, { personId: kari.id });
  expect((await bilde()).naa).toMatchObject({ behandlingId: behandlinger[4], stemmeberettigede: 3 });
  const uenig = (personId: string) => ({ behandlingId: behandlinger[4], punkter: [{ nr: 1, tekst: 'Rutinen innføres.', klasse: 'VEDTATT', virkninger: [] }], dissenser: [{ personId, tekst: 'Finansieringen er ikke avklart' }] });
  expect((await leder.klient.raa<Problem>('POST', `/moeter/${moete}/vedtak`, uenig(kari.id))).kropp.kode).toBe('ikke-til-stede');
  await leder.klient.post(`/moeter/${moete}/vedtak`, uenig(liv.id));
  expect(await bilde()).toMatchObject({ behandlet: 5, naa: null, neste: null });
  await leder.klient.post(`/moeter/${moete}/heving`);
  expect((await leder.klient.raa<Problem>('POST', `/moeter/${moete}/ankomster`, { personId: kari.id })).kropp.kode).toBe('moete-er-ikke-aapnet');
});

it('referatet har fremmøtet sak for sak, hver stemme, den inhabile og den uenige, på nynorsk', async () => {
  await leder.klient.post(`/moeter/${moete}/referat/utkast`, { maalform: 'nn' });
  const { kropp: html } = await leder.klient.raa<string>('GET', `/moeter/${moete}/referat/dokument`, undefined, { aksepterer: 'text/html' });
  const tekst = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const del of ['Ola – – medlem med røysterett frå og med sak 04/26', 'Kari – – medlem med røysterett til og med sak 04/26', 'Røysting: Alternativ 1 mot alternativ 2', 'Liv var inhabil og deltok ikkje i saka: Sitter i styret for leverandøren', 'Kari vart funnen habil og deltok i saka: Vervet er avsluttet', 'Røystinga vart avbroten og tel ikkje: Spørsmålet var stilt feil', 'Dissens frå Liv: Finansieringen er ikke avklart', 'lét vere å røyste']) expect(tekst).toContain(del);
});
