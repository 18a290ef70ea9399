import { type Problem as Avvist, Rutescene } from './rute.oppsett';

jest.setTimeout(90_000);

type Problem = Avvist & { readonly id: string; readonly errors?: readonly { readonly pointer: string; readonly melding: string }[] };
interface Felt { readonly noekkel: string; readonly sted: string; readonly melding: string | null; readonly paakrevd: boolean }
interface Mal { readonly id: string | null; readonly versjon: number | null; readonly felt: readonly Felt[]; readonly revisjon: number }

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('saksmal'); }, 120_000);
afterAll(() => s?.stopp());

const felt = (slag: string, ledetekst: string, paakrevd: boolean, mer: { noekkel?: string; hjelp?: string } = {}) => ({ noekkel: slag, slag, ledetekst, paakrevd, ...mer });
const FELT = [
  felt('tittel', 'Tittel', true), felt('beskrivelse', 'Bakgrunn', true, { hjelp: 'Skriv hvorfor saken kommer nå' }),
  felt('seksjon', 'Økonomi', true, { noekkel: 'oekonomi', hjelp: 'Hva koster det, og hvem betaler?' }), felt('forslag', 'Forslag til vedtak', true), felt('vedlegg', 'Vedlegg', false),
];
const begrunnelse = 'Utvalget ba om det';
const forslag = [{ alternativ: '1', punkter: ['Rutinen innføres.'] }];
const oekonomi = { noekkel: 'oekonomi', tekst: 'To årsverk, delt likt.' };
const meld = (saksframlegg: object, mer: object = {}) => s.innmelder.raa<Problem>('POST', '/saker', { tittel: 'En sak', sakstype: 'vedtak', saksframlegg, ...mer });
const feil = ({ kropp }: { kropp: Problem }) => (kropp.errors ?? []).map((e) => [e.pointer, e.melding]);
const gjeldende = (spoersmaal = '') => s.innmelder.hent<Mal>(`/saksmaler/gjeldende?sakstype=vedtak${spoersmaal}`);

test('før noen har laget en saksmal, gjelder det som alltid har vært, og skjemaet sier det samme som avvisningen', async () => {
  const { id, felt: felter } = await gjeldende();
  expect(id).toBeNull();
  const svar = await s.innmelder.raa<Problem>('POST', '/saker', { sakstype: 'vedtak' });
  expect([svar.status, svar.kropp.kode, svar.kropp.vakt]).toEqual([422, 'mangler-opplysninger', 'krev-saksframlegg']);
  expect(feil(svar)).toEqual(felter.filter((f) => f.paakrevd).map((f) => [f.sted, f.melding]));
  expect(feil(svar)).toContainEqual(['#/saksframlegg/forslag', 'Saken mangler forslag til vedtak']);
});

test('sekretariatet lager en saksmal; en sak uten alt den krever, avvises med alt som mangler på én gang, i malens ord', async () => {
  const gammel = await meld({ beskrivelse: 'Meldt før malen', forslag });
  expect((await s.innmelder.raa<Problem>('POST', '/saksmaler', { sakstype: 'vedtak', navn: 'Vedtakssak', felt: FELT, begrunnelse })).kropp.kode).toBe('krever-sekretariat');
  const { id } = await s.sekretariat.post('/saksmaler', { sakstype: 'vedtak', navn: 'Vedtakssak', felt: FELT, begrunnelse });
  const skjema = await gjeldende();
  expect([skjema.id, skjema.versjon, skjema.felt.map((f) => f.noekkel)]).toEqual([id, 1, ['tittel', 'beskrivelse', 'oekonomi', 'forslag', 'vedlegg']]);

  const tomt = await s.innmelder.raa<Problem>('POST', '/saker', { sakstype: 'vedtak', tittel: '  ' });
  expect(tomt.status).toBe(422);
  expect(feil(tomt)).toEqual(skjema.felt.filter((f) => f.paakrevd).map((f) => [f.sted, f.melding]));
  expect(feil(tomt)).toContainEqual(['#/saksframlegg/seksjoner/oekonomi', '«Økonomi» må fylles ut: Hva koster det, og hvem betaler?']);
  expect(feil(await meld({ beskrivelse: 'B', forslag, seksjoner: [oekonomi, { noekkel: 'klima', tekst: 'Ingen' }] }))).toEqual([['#/saksframlegg/seksjoner/1', 'Saksmalen har ikke feltet «klima»']]);

  const ny = await meld({ beskrivelse: 'B', forslag, seksjoner: [oekonomi] });
  expect(ny.status).toBe(201);
  expect(await s.innmelder.hent(`/saker/${ny.kropp.id}`)).toMatchObject({ saksmal: { id, versjon: 1 }, saksframlegg: { seksjoner: [{ ...oekonomi, ledetekst: 'Økonomi' }] } });

  // The old one has no form, and may be changed as before.
  const uten = await s.innmelder.put(`/saker/${gammel.kropp.id}/saksframlegg`, { beskrivelse: 'Fortsatt uten mal', forslag }, { ifMatch: 0 });
  expect(uten.revisjon).toBe(1);
});

test('når malen endres, beholder gamle saker sin, og nye får den nye; hver versjon kan leses, med hvem, hvorfor og hva som ble endret', async () => {
  const { id = '' } = await gjeldende();
  const foer = await meld({ beskrivelse: 'B', forslag, seksjoner: [oekonomi] });
  const nyeFelt = [...FELT.filter((f) => f.slag !== 'vedlegg'), felt('vedlegg', 'Vedlegg', true), felt('eier', 'Hvem eier saken', true)];
  const { revisjon } = await s.sekretariat.hent<Mal>(`/saksmaler/${id}`);
  expect((await s.sekretariat.raa('PUT', `/saksmaler/${id}`, { navn: 'Vedtakssak', felt: nyeFelt, begrunnelse }, { ifMatch: revisjon - 1 + 7 })).status).toBe(412);
  await s.sekretariat.put(`/saksmaler/${id}`, { navn: 'Vedtakssak', felt: nyeFelt, begrunnelse: 'Vedlegg og eier manglet' }, { ifMatch: revisjon });

  expect(feil(await meld({ beskrivelse: 'B', forslag, seksjoner: [oekonomi] })).map(([p]) => p)).toEqual(['#/saksframlegg/vedlegg', '#/paaVegneAv']);
  await s.innmelder.put(`/saker/${foer.kropp.id}/saksframlegg`, { beskrivelse: 'Uten vedlegg, som før', forslag, seksjoner: [oekonomi] }, { ifMatch: 0 });
  const uten = await s.innmelder.raa<Problem>('PUT', `/saker/${foer.kropp.id}/saksframlegg`, { beskrivelse: 'Uten økonomi', forslag }, { ifMatch: 1 });
  expect(feil(uten).map(([p]) => p)).toEqual(['#/saksframlegg/seksjoner/oekonomi']);

  const { elementer } = await s.innmelder.hent<{ elementer: readonly { versjon: number; begrunnelse: string; fastsattAv: string; fastsatt: string }[] }>(`/saksmaler/${id}/versjoner`);
  expect(elementer.map((v) => [v.versjon, v.begrunnelse])).toEqual([[2, 'Vedlegg og eier manglet'], [1, begrunnelse]]);
  expect(elementer[0]?.fastsattAv).toMatch(/^[\da-f-]{36}$/);
  expect((await s.innmelder.hent<Mal>(`/saksmaler/${id}/versjoner/1`)).felt).toHaveLength(5);
  expect((await s.innmelder.hent<{ iOrd: readonly string[] }>(`/saksmaler/${id}/versjoner/2/endringer`)).iOrd).toEqual(['Feltet «Hvem eier saken» er lagt til, og er påkrevd', 'Feltet «Vedlegg» er blitt påkrevd']);
});

test('et organ har sin egen mal for saker som meldes til det; oppheves den, gjelder helsefellesskapets', async () => {
  const [nord, soer] = s.ou;
  const { id } = await s.sekretariat.post('/saksmaler', { sakstype: 'vedtak', organId: nord!.id, navn: 'OU Nord', felt: [felt('tittel', 'Tittel', true), felt('beskrivelse', 'Kort om saken', true)], begrunnelse });
  expect(feil(await meld({ beskrivelse: '' }, { tilOrgan: nord!.id }))).toEqual([['#/saksframlegg/beskrivelse', '«Kort om saken» må fylles ut']]);
  expect((await meld({ beskrivelse: 'Kort' }, { tilOrgan: nord!.id })).status).toBe(201);
  expect((await gjeldende(`&tilOrgan=${soer!.id}`)).id).not.toBe(id);
  expect((await meld({ beskrivelse: 'Kort' }, { tilOrgan: '7b0c2ed0-0000-4000-8000-000000000000' })).kropp.kode).toBe('organ-finnes-ikke');
  const { elementer } = await s.innmelder.ventTil<{ elementer: readonly { id: string; organId: string | null }[] }>(`/saksmaler?organ=${nord!.id}`, (l) => l.elementer.length === 1);
  expect(elementer).toMatchObject([{ id, organId: nord!.id, versjon: 1, opphevet: false }]);

  expect((await s.sekretariat.raa<Problem>('POST', '/saksmaler', { sakstype: 'vedtak', organId: nord!.id, navn: 'To', felt: FELT, begrunnelse })).kropp.kode).toBe('saksmal-finnes-alt');
  await s.sekretariat.post(`/saksmaler/${id}/oppheving`, { begrunnelse: 'Samme mal for alle' });
  expect((await gjeldende(`&tilOrgan=${nord!.id}`)).id).not.toBe(id);
});

test('en saksmal som ikke kan brukes, avvises med alt som er galt på én gang', async () => {
  const svar = await s.sekretariat.raa<Problem>('POST', '/saksmaler', {
    sakstype: 'orientering', navn: 'Gal', begrunnelse, felt: [felt('tittel', 'Tittel', false), felt('seksjon', 'To ord', true, { noekkel: 'To ord' }), felt('vedlegg', 'A', true), felt('vedlegg', 'B', true), felt('beskrivelse', 'C', true, { noekkel: 'annet' })],
  });
  expect([svar.status, svar.kropp.kode]).toEqual([422, 'ugyldig-saksmal']);
  expect(feil(svar).map(([p]) => p)).toEqual(['#/felt/1/noekkel', '#/felt/3/noekkel', '#/felt/4/noekkel', '#/felt']);
  expect((await s.sekretariat.raa<Problem>('POST', '/saksmaler', { sakstype: 'ukjent', navn: 'Ukjent', felt: FELT, begrunnelse })).kropp.kode).toBe('sakstype-uten-prosess');
});
