import { createHash, randomUUID } from 'node:crypto';
import { avtaleDecider, type SendAvtale } from '#avtale';
import { Executor } from '#eventsourcing';
import { SYSTEM } from '#felles';
import { fellesskapId } from '#fellesskap';
import { Hendelseslager } from '#platform';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

interface Avtale { readonly revisjon: number; readonly status: string; readonly runder: readonly { readonly svarfrist: string }[]; readonly iKraft: readonly { readonly dato: string }[] }
interface Liste { readonly elementer: readonly { readonly navn: string }[]; readonly neste?: string }
interface Problem { readonly type: string; readonly kode?: string }

const TEKST = 'Avtale om nattvakt.\nPartene deler utgiftene likt.';
const HASH = createHash('sha256').update(TEKST).digest('hex');
const SLUG = 'avtaleprove';

let saksgang: Saksgang;
let sekretariat: Klient;
let post: Klient;
let lager: Hendelseslager;
let partId: string;
let avtaleId: string;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'avtale-plattform', naa: '2026-03-11T12:00:00.000Z' });
  const scene = await Scene.ny(saksgang.adresse, { slug: SLUG, navn: 'Avtaleprøven', plattformadmin: 'avtale-plattform', fra: '2026-01-01' });
  partId = await scene.part('Nordnes kommune', 'kommune');
  const [s, p] = [await scene.bruker('avtale-sekretaer', 'Siv Sekretær'), await scene.bruker('avtale-post', 'Per Post')];
  await scene.rolle(s.id, 'sekretariat');
  await scene.rolle(p.id, 'postmottak', partId);
  [sekretariat, post] = [s.klient, p.klient];
  await post.ventTil('/meg', () => true);
  lager = new Hendelseslager(saksgang.konfigurasjon.eventstoreUrl);
}, 60_000);
afterAll(async () => {
  await lager?.lukk();
  await saksgang?.stopp();
});

const ny = (navn: string, slag = 'saeravtale') => ({ navn, slag, kreverSignatur: true, kreverGodkjenningFoerSignatur: true });
const nei = async (hvem: Klient, metode: string, sti: string, kropp: object, ifMatch?: number) => {
  const svar = await hvem.raa<Problem>(metode, sti, kropp, ifMatch === undefined ? {} : { ifMatch });
  return [svar.status, svar.kropp.kode ?? svar.kropp.type];
};

/** As the sak's own reaction does it. */
async function send(id: string): Promise<void> {
  const data: SendAvtale = { sakId: randomUUID(), versjon: 1, hash: HASH, parter: [{ partId, navn: 'Nordnes kommune' }], svarfrist: '2026-04-10', ikrafttredelse: { regel: 'fast-dato', dato: '2026-01-01' }, paaminnelser: [7] };
  const commandId = randomUUID();
  const envelope = { tenant: fellesskapId(SLUG), commandId, commandHash: commandId, correlationId: commandId, actor: { person: 'system', grunnlag: 'prøve' }, registrert: saksgang.klokke.naa() };
  await new Executor(lager).execute(avtaleDecider, id, { type: 'SendAvtale', data }, envelope, () => ({ tilgang: SYSTEM }));
}

test('bare sekretariatet oppretter avtaler, og en avtale det vises til må finnes', async () => {
  expect(await nei(post, 'POST', '/avtaler', ny('Nei'))).toEqual([403, 'krever-sekretariat']);
  expect(await nei(sekretariat, 'POST', '/avtaler', { ...ny('Nei'), overordnet: randomUUID() })).toEqual([422, 'avtale-finnes-ikke']);
  expect((await nei(sekretariat, 'POST', '/avtaler', { ...ny('Nei'), kreverSignatur: 'ja' }))[0]).toBe(422);
  avtaleId = (await sekretariat.post('/avtaler', ny('Nattvakt'))).id;
  expect(await sekretariat.hent<Avtale>(`/avtaler/${avtaleId}`)).toMatchObject({ revisjon: 0, status: 'utkast', venterPaa: ['En tekst å sende til partene'] });
});

test('teksten ligger under sin hash og kommer tilbake ord for ord', async () => {
  expect((await sekretariat.post(`/avtaler/${avtaleId}/versjoner`, { tekst: `  ${TEKST.replace('\n', '\r\n')} ` })).hash).toBe(HASH);
  const { hoder, kropp } = await post.raa<string>('GET', `/avtaler/${avtaleId}/versjoner/1/tekst`);
  expect([kropp, hoder.get('content-type'), hoder.get('repr-digest')]).toEqual([TEKST, 'text/plain; charset=utf-8', `sha-256=:${Buffer.from(HASH, 'hex').toString('base64')}:`]);
  expect((await post.raa('GET', `/avtaler/${avtaleId}/versjoner/2/tekst`)).status).toBe(404);
  expect((await post.raa('GET', `/avtaler/${avtaleId}/versjoner/1e3/tekst`)).status).toBe(400);
  expect(await nei(sekretariat, 'POST', `/avtaler/${avtaleId}/versjoner`, { tekst: TEKST })).toEqual([409, 'uendret-tekst']);
});

test('svarfristen flyttes bare av den som så den sist', async () => {
  const sti = `/avtaler/${avtaleId}/svarfrist`;
  const flytt = { svarfrist: '2026-05-08', begrunnelse: 'Kommunestyret møtes senere' };
  expect(await nei(sekretariat, 'PUT', sti, flytt, 1)).toEqual([409, 'ikke-sendt']);
  await send(avtaleId);
  const { revisjon } = await sekretariat.ventTil<Avtale>(`/avtaler/${avtaleId}`, (a) => a.runder.length === 1);
  expect(await nei(sekretariat, 'PUT', sti, flytt)).toEqual([428, '/problem/mangler-forutsetning']);
  expect(await nei(sekretariat, 'PUT', sti, { ...flytt, svarfrist: '2026-02-30' }, revisjon)).toEqual([422, '/problem/ugyldig-verdi']);
  expect(await nei(sekretariat, 'PUT', sti, { ...flytt, svarfrist: '2026-03-11' }, revisjon)).toEqual([422, 'dato-er-passert']);
  await sekretariat.put(sti, flytt, { ifMatch: revisjon });
  expect(await nei(sekretariat, 'PUT', sti, flytt, revisjon)).toEqual([412, '/problem/endret-av-andre']);
  expect((await sekretariat.hent<Avtale>(`/avtaler/${avtaleId}`)).runder[0]?.svarfrist).toBe('2026-05-08');
});

test('et svar og en underskrift på papir føres inn med begrunnelse, og avtalen gjelder fra den faste datoen', async () => {
  const sti = (handling: string) => `/avtaler/${avtaleId}/parter/${partId}/${handling}`;
  const svar = { svar: 'ja', dato: '2026-03-02', maate: 'registrert-utenfra' };
  expect(await nei(sekretariat, 'POST', sti('svar'), { svar: 'ja', dato: '2026-03-02' })).toEqual([403, 'ikke-for-denne-parten']);
  expect(await nei(sekretariat, 'POST', sti('svar'), svar)).toEqual([422, 'begrunnelse-mangler']);
  await post.post(sti('mottak'), { dato: '2026-03-11' });
  await sekretariat.post(sti('svar'), { ...svar, begrunnelse: 'Brev mottatt 9. mars' });
  expect(await nei(sekretariat, 'POST', `/avtaler/${avtaleId}/i-kraft`, { dato: '2026-03-11', begrunnelse: 'x' })).toEqual([409, 'ikke-ferdig-signert']);
  await sekretariat.post(sti('signatur'), { versjon: 1, hash: HASH, signertDato: '2026-03-04', maate: 'registrert-utenfra', begrunnelse: 'Signert på papir', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', vedlegg: await sekretariat.vedlegg('Underskrift.pdf', pdf('signert')) });
  expect(await sekretariat.hent<Avtale>(`/avtaler/${avtaleId}`)).toMatchObject({ status: 'i-kraft', ferdigSignert: '2026-03-04', iKraft: [{ dato: '2026-01-01' }] });
  const { elementer } = await sekretariat.hent<{ elementer: object[] }>(`/avtaler/${avtaleId}/parter`);
  expect(elementer).toMatchObject([{
    tilstand: 'signert', mottatt: '2026-03-11', svar: { dato: '2026-03-02', maate: 'registrert-utenfra' },
    signatur: { dato: '2026-03-04', registrert: '2026-03-11T12:00:00.000Z', stilling: 'Kommunedirektør', fullmakt: null },
  }]);
});

test('registeret kan filtreres og bla i, og kjenner ikke andre spørsmål', async () => {
  for (const [navn, slag] of [['Akutt', 'tjenesteavtale'], ['Beredskap', 'tjenesteavtale'], ['Legemidler', 'lokal']]) await sekretariat.post('/avtaler', ny(navn ?? '', slag));
  const navn = async (sti: string) => (await sekretariat.hent<Liste>(`/avtaler${sti}`)).elementer.map((a) => a.navn);
  expect(await navn('')).toEqual(['Akutt', 'Beredskap', 'Legemidler', 'Nattvakt']);
  expect([await navn('?slag=tjenesteavtale'), await navn('?status=i-kraft'), await navn(`?part=${partId}`)]).toEqual([['Akutt', 'Beredskap'], ['Nattvakt'], ['Nattvakt']]);
  expect((await sekretariat.hent<Liste>('/avtaler?status=i-kraft')).elementer).toMatchObject([{ id: avtaleId, status: 'i-kraft', antallParter: 1, godkjent: 1, signert: 1, ikraftFra: '2026-01-01', hash: HASH }]);
  const side = await sekretariat.hent<Liste>('/avtaler?antall=3');
  expect(await navn(`?antall=3&etter=${side.neste}`)).toEqual(['Nattvakt']);
  for (const sti of ['?status=ferdig', '?part=1', '?ukjent=1', '?slag=lokal&slag=lokal']) expect((await sekretariat.raa('GET', `/avtaler${sti}`)).status).toBe(400);
  expect((await sekretariat.raa('GET', `/avtaler/${avtaleId}/parter?runde=nei`)).status).toBe(400);
  expect((await sekretariat.raa('GET', `/avtaler/${randomUUID()}/parter`)).status).toBe(404);
});
