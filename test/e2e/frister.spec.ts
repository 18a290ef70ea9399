import { type Frist } from '#felles';
import { type Klient } from '../support/klient';
import { Fristscene, oppdrag } from './frister.oppsett';

interface Forpliktelse {
  readonly slag: string; readonly hva: string; readonly ansvarlig: string | null; readonly frist: Frist; readonly dager: { readonly fra: string; readonly til: string } | null;
  readonly forklaring: string; readonly lukket: string | null; readonly saksnummer: string; readonly ubesvart: number;
  readonly id: string; readonly endringer: readonly Endring[];
}
interface Endring { readonly fra: string | null; readonly til: string | null; readonly forklaring: string }
interface Fristendring {
  readonly slag: string; readonly forklaring: string; readonly moete: { readonly id: string; readonly fra: string; readonly til: string | null } | null;
  readonly varsler: readonly { readonly id: string; readonly mottaker: string | null; readonly frister: readonly (Endring & { readonly hva: string })[] }[];
}
interface Fristendringer { readonly elementer: readonly Fristendring[]; readonly neste?: string }
interface Liste { readonly elementer: readonly Forpliktelse[]; readonly neste?: string }

let s: Fristscene;
let sekretariat: Klient;
let utenRolle: Klient;
let admin: Klient;
let nabo: Klient;
let juni: string;

beforeAll(async () => {
  s = await Fristscene.ny('fristprove', '2026-02-02T08:00:00.000Z');
  nabo = (await s.nabo('fristnabo')).admin;
  utenRolle = (await s.scene.bruker('frist-uten', 'Uno Uten')).klient;
  ({ sekretariat, admin } = s);
  await vedta();
}, 90_000);
afterAll(() => s?.stopp());

/** One decision with a deadline of each kind, and one that sends an agreement out. */
async function vedta(): Promise<void> {
  juni = await s.moete('2026-06-10');
  await s.sluttfoer(await s.aapne('2026-03-11'), {
    ...s.vedtak(
      [s.utsending],
      [oppdrag('Til møtet', { presisjon: 'moete', moeteId: juni }, 'SSE'), oppdrag('Til juni-møtet', { presisjon: 'moete-i-maaned', organId: s.ssu, maaned: '2026-06' })],
      [oppdrag('Papirer', { presisjon: 'avstand', antall: 10, enhet: 'arbeidsdager', retning: 'foer', moeteId: juni }, 'sse'), oppdrag('En gang', { presisjon: 'ikke-oppgitt' }, 'SSE')],
    ),
    utenforPunkt: [oppdrag('Når det trengs', { presisjon: 'ved-behov' })],
  });
  await s.send('2026-05-17', undefined, [s.nordnes]);
  await sekretariat.ventTil<Liste>('/forpliktelser', (l) => l.elementer.length === 6);
}

const spoer = async (filter = '') => (await sekretariat.hent<Liste>(`/forpliktelser${filter}`)).elementer;
const kort = async (filter = '') => (await spoer(filter)).map((f) => [f.hva, f.dager?.til ?? null]);

test('hver forpliktelse har dagen som følger av regelen og møteplanen, den første først og de uten dag sist', async () => {
  const alle = await kort();
  expect(alle.slice(0, 4)).toEqual([['Svar på Nattvakt', '2026-05-18'], ['Papirer', '2026-05-27'], ...alle.slice(2, 4)]);
  expect(alle.slice(2, 4).sort()).toEqual([['Til juni-møtet', '2026-06-10'], ['Til møtet', '2026-06-10']]);
  expect(alle.slice(4).sort()).toEqual([['En gang', null], ['Når det trengs', null]]);
  expect((await spoer()).map((f) => f.saksnummer)).toEqual(Array(6).fill('01/26'));
});

test('spørsmålet uten=dato gir dem ingen dag følger av, og uten=ansvarlig dem ingen er nevnt for', async () => {
  expect((await kort('?uten=dato')).map(([hva]) => hva).sort()).toEqual(['En gang', 'Når det trengs']);
  expect((await spoer('?uten=dato')).map((f) => f.forklaring).sort()).toEqual(['Fristen er ikke oppgitt', 'Ved behov: ingen dato']);
  expect((await kort('?uten=ansvarlig')).map(([hva]) => hva)).toEqual(['Til juni-møtet', 'Når det trengs']);
  expect((await kort('?ansvarlig=SSE')).map(([hva]) => hva)).toEqual(['Papirer', 'Til møtet', 'En gang']);
});

test('et flyttet møte flytter fristene som er bundet til det, og forklaringen sier til hvilken dag (R12)', async () => {
  await s.flytt(juni, '2026-06-17');
  const etter = new Map((await spoer()).map((f) => [f.hva, f]));
  expect(etter.get('Til møtet')).toMatchObject({ dager: { fra: '2026-06-17', til: '2026-06-17' }, forklaring: 'Møtet i Strategisk utvalg 17. juni 2026', frist: { presisjon: 'moete', moeteId: juni } });
  expect(etter.get('Til juni-møtet')).toMatchObject({ dager: { til: '2026-06-17' }, forklaring: 'Møtet i Strategisk utvalg i juni 2026: 17. juni 2026' });
  expect(etter.get('Papirer')).toMatchObject({ dager: { til: '2026-06-03' }, forklaring: '10 arbeidsdager før møtet i Strategisk utvalg 17. juni 2026: 3. juni 2026' });
  expect(await kort('?fra=2026-06-01&til=2026-06-16')).toEqual([['Papirer', '2026-06-03']]);
});

const hva = (f: { readonly hva: string; readonly fra: string | null; readonly til: string | null }) => [f.hva, f.fra, f.til];

test('et flyttet møte gir hver mottaker ett varsel med gammel og ny dag for alle fristene, og listen sier hvorfor', async () => {
  const { elementer: [flytting] } = await sekretariat.hent<Fristendringer>('/fristendringer');
  expect(flytting).toMatchObject({ slag: 'moete-flyttet', forklaring: 'Møtet i Strategisk utvalg ble flyttet fra 10. juni 2026 til 17. juni 2026', moete: { id: juni, fra: '2026-06-10', til: '2026-06-17' } });
  expect(flytting?.varsler.map((v) => [v.mottaker?.toLowerCase() ?? null, v.frister.map(hva)])).toEqual([
    [null, [['Til juni-møtet', '2026-06-10', '2026-06-17']]],
    ['sse', [['Papirer', '2026-05-27', '2026-06-03'], ['Til møtet', '2026-06-10', '2026-06-17']]],
  ]);
  const papirer = (await spoer()).find((f) => f.hva === 'Papirer');
  expect(papirer?.endringer).toMatchObject([{ fra: '2026-05-27', til: '2026-06-03', forklaring: flytting?.forklaring }]);
  expect((await spoer()).filter((f) => f.endringer.length === 0).map((f) => f.hva).sort()).toEqual(['En gang', 'Når det trengs', 'Svar på Nattvakt']);
});

test('kalenderen som helsefellesskapet innstiller, gjelder for alle frister fra da av, og varsles som et flyttet møte', async () => {
  const fri = { inneklemteDagerErFri: false, friperioder: [{ fra: '06-01', til: '06-05', navn: 'pensumuken' }], begrunnelse: 'Vedtatt i SSU' };
  expect((await sekretariat.raa('PUT', '/kalender', fri)).status).toBe(403);
  await admin.put('/kalender', fri);
  expect(await admin.hent('/kalender')).toMatchObject({ inneklemteDagerErFri: false, friperioder: [{ navn: 'pensumuken' }] });
  const etter = (await admin.hent<Liste>('/forpliktelser')).elementer.find((f) => f.hva === 'Papirer');
  expect(etter).toMatchObject({ dager: { til: '2026-05-27' }, forklaring: '10 arbeidsdager før møtet i Strategisk utvalg 17. juni 2026: 27. mai 2026, utenom pensumuken' });
  const { elementer: [siste] } = await admin.hent<Fristendringer>('/fristendringer?antall=1');
  expect([siste?.slag, siste?.varsler.map((v) => v.frister.map(hva))]).toEqual(['kalender-innstilt', [[['Papirer', '2026-06-03', '2026-05-27']]]]);
  await admin.put('/kalender', { ...fri, friperioder: [] });
  expect((await admin.hent<Fristendringer>('/fristendringer')).elementer.map((e) => e.slag)).toEqual(['kalender-innstilt', 'kalender-innstilt', 'moete-flyttet']);
});

test('en ugyldig kalender får vite hvert sted som er galt', async () => {
  const svar = await admin.raa<{ kode: string; errors: { pointer: string }[] }>('PUT', '/kalender', {
    inneklemteDagerErFri: true, friperioder: [{ fra: '02-30', til: '03-01', navn: 'x' }, { fra: '07-01', til: '7-31', navn: 'y' }], begrunnelse: 'Prøve',
  });
  expect([svar.status, svar.kropp.errors.map((e) => e.pointer)]).toEqual([422, ['#/friperioder/0/fra', '#/friperioder/1/til']]);
});

test('et lukket punkt og en besvart runde er lukket, og står fortsatt i listen', async () => {
  await sekretariat.post(`/saker/${s.sakId}/lukkede-punkter`, { behandlingId: s.behandlingId, punkt: 3, begrunnelse: 'Gjort' });
  expect((await kort('?lukket=true')).map(([hva]) => hva)).toEqual(['Papirer', 'En gang']);
  const post = s.postmottak.get(s.nordnes);
  if (!post) throw new Error('Scenen har et postmottak for hver part');
  await post.post(`/avtaler/${s.avtaleId}/parter/${s.nordnes}/svar`, { svar: 'ja', dato: '2026-03-11' });
  const { elementer } = await post.hent<Liste>('/forpliktelser?lukket=true');
  expect(elementer[0]).toMatchObject({ slag: 'svarfrist', hva: 'Svar på Nattvakt', ubesvart: 0, lukket: '2026-03-11T09:00:00.000Z' });
  expect((await kort('?lukket=false&uten=dato'))).toEqual([['Når det trengs', null]]);
  expect(await spoer()).toHaveLength(6);
});

test('listen kan blas i uten at noe blir borte eller kommer to ganger', async () => {
  const sett: string[] = [];
  for (let sti = '/forpliktelser?antall=2'; sti !== ''; ) {
    const { elementer, neste } = await sekretariat.hent<Liste>(sti);
    sett.push(...elementer.map((f) => f.hva));
    sti = neste === undefined ? '' : `/forpliktelser?antall=2&etter=${neste}`;
  }
  expect(sett).toEqual((await spoer()).map((f) => f.hva));
});

test('den som verken har rolle eller verv er en fremmed, og ingen ser naboens', async () => {
  expect((await utenRolle.raa('GET', '/forpliktelser')).status).toBe(404);
  expect((await nabo.hent<Liste>('/forpliktelser')).elementer).toEqual([]);
});

test.each(['uten=tid', 'uten=dato&uten=ansvarlig', 'lukket=kanskje', 'fra=2026-02-30', 'fra=2026-06-02&til=2026-06-01', 'fra=2026-01-01&til=2036-01-02', 'hva=alt', 'etter=tull'])('?%s er ikke et gyldig spørsmål', async (spoersmaal) => {
  expect(await sekretariat.raa('GET', `/forpliktelser?${spoersmaal}`)).toMatchObject({ status: 400, kropp: { type: '/problem/ugyldig-parameter' } });
});
