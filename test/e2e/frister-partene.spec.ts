import { StillbarKlokke } from '#platform';
import { Fristscene, oppdrag } from './frister.oppsett';
import { type Mottatt, Postkasse } from './paaminnelse.postkasse';

interface Varsel { readonly mottaker: string; readonly utsending: { readonly tilstand: string } | null; readonly frister: readonly { readonly hva: string; readonly fra: string | null; readonly til: string | null }[] }
interface Endring { readonly slag: string; readonly forklaring: string; readonly varsler: readonly Varsel[] }
interface Kommende { readonly naar: string; readonly gjelder: string; readonly rolle: string; readonly antallMottakere: number; readonly advarsel: string | null }

jest.setTimeout(90_000);

const post = new Postkasse(new StillbarKlokke());
let s: Fristscene;
let juni: string;

beforeAll(async () => {
  s = await Fristscene.ny('partene', '2026-02-02T08:00:00.000Z', await post.start());
  juni = await s.moete('2026-06-10');
  await s.vedta('2026-03-11', [oppdrag('Felles plan', { presisjon: 'moete', moeteId: juni }, 'Partene')]);
  await s.send('2026-05-04', [7]);
  await s.sekretariat.post(`/avtaler/${s.avtaleId}/parter/${s.soernes}/svar`, { svar: 'ja', dato: '2026-03-11', maate: 'registrert-utenfra', begrunnelse: 'Brev' });
}, 120_000);
afterAll(async () => {
  await s?.stopp();
  await post.stopp();
});
beforeEach(() => {
  post.brev.length = 0;
});

const avgjort = (e: Endring) => e.varsler.length > 0 && e.varsler.every((v) => v.utsending?.tilstand === 'sendt' || v.utsending?.tilstand === 'ikke-sendbar');
const siste = async (slag: string, antall: number): Promise<Endring> => {
  const av = (l: { elementer: readonly Endring[] }) => l.elementer.filter((e) => e.slag === slag);
  const [e] = av(await s.sekretariat.ventTil<{ elementer: readonly Endring[] }>('/fristendringer', (l) => av(l).length === antall && av(l).every(avgjort), 30_000));
  return e as Endring;
};
const linjer = (e: Endring) => e.varsler.map((v) => [v.mottaker, v.utsending?.tilstand, ...v.frister.map((f) => `${f.hva} ${f.fra} ${f.til}`)]);
const avtalesti = () => `/avtaler/${s.avtaleId}`;
const adresser = (brev: readonly Mottatt[]) => brev.map((b) => b.til.map((a) => a.split('@')[0]).join(' ')).sort();
/** Long enough for several sweeps: what would be sent twice is sent by then. */
const ro = () => new Promise((klar) => setTimeout(klar, 1_500));

test('en flyttet svarfrist gir hver part som ikke har svart, ett brev med gammel og ny dag og hvor den svarer', async () => {
  await s.sekretariat.put(`${avtalesti()}/svarfrist`, { svarfrist: '2026-05-18', begrunnelse: 'Påsken kom imellom' }, { ifMatch: () => s.revisjon(avtalesti()) });
  const endring = await siste('svarfrist-endret', 1);
  await ro();
  expect([endring.forklaring, linjer(endring)]).toEqual([
    'Fristen ble flyttet fra 4. mai 2026 til 18. mai 2026: Påsken kom imellom', [['Nordnes kommune', 'sendt', 'Svar på Nattvakt 2026-05-04 2026-05-18']],
  ]);
  expect(adresser(post.brev)).toEqual(['partene-nordnes']);
  expect(post.brev[0]?.tekst).toMatch(new RegExp(`://[^/]+/partene${avtalesti()}\\b`));
  expect(post.brev[0]?.tekst).toContain('fra 4. mai 2026 til 18. mai 2026');
});

test('en forlenget sak og en part som får sin egen dag, gir ett brev hver, til den parten', async () => {
  await s.sekretariat.put(`/saker/${s.sakId}/frister`, { dager: 7, begrunnelse: 'Ferie' }, { ifMatch: () => s.revisjon(`/saker/${s.sakId}`) });
  expect(linjer(await siste('svarfrist-endret', 2))).toEqual([['Nordnes kommune', 'sendt', 'Svar på Nattvakt 2026-05-18 2026-05-26']]);
  await siste('frister-forlenget', 1);
  await s.sekretariat.put(`${avtalesti()}/parter/${s.nordnes}/svarfrist`, { svarfrist: '2026-06-15', begrunnelse: 'Kommunestyret' }, { ifMatch: () => s.revisjon(avtalesti()) });
  expect(linjer(await siste('svarfrist-endret', 3))).toEqual([['Nordnes kommune', 'sendt', 'Svar på Nattvakt 2026-05-26 2026-06-15']]);
  await ro();
  const omSvar = post.brev.filter((b) => b.tekst.includes('Nattvakt'));
  expect([adresser(omSvar), new Set(post.brev.map((b) => b.messageId)).size]).toEqual([['partene-nordnes', 'partene-nordnes'], post.brev.length]);
});

test('står en svarfrist stille, får parten vite den nye dagen når den går videre', async () => {
  await s.sekretariat.post(`${avtalesti()}/parter/${s.nordnes}/suspensjon`, { begrunnelse: 'Dom' });
  s.saksgang.klokke.sett('2026-03-18T09:00:00.000Z');
  await s.sekretariat.post(`${avtalesti()}/parter/${s.nordnes}/gjenopptakelse`, { begrunnelse: 'Dommen har falt' });
  const endring = await siste('svarfrist-endret', 4);
  expect([endring.forklaring, linjer(endring)]).toEqual(['Svarfristen ble flyttet: Dommen har falt', [['Nordnes kommune', 'sendt', 'Svar på Nattvakt 2026-06-15 2026-06-22']]]);
});

test('det et vedtak gir «Partene», varsles og minnes hver av dem om, også den som har svart på avtalen', async () => {
  await s.sekretariat.post(`/moeter/${juni}/flytting`, { til: { dato: '2026-06-24' }, begrunnelse: 'Kollisjon' }, { ifMatch: () => s.revisjon(`/moeter/${juni}`) });
  expect(linjer(await siste('moete-flyttet', 1))).toEqual([['Nordnes kommune', 'Sørnes kommune'].map((navn) => [navn, 'sendt', 'Felles plan 2026-06-17 2026-07-01'])].flat());
  await ro();
  expect(adresser(post.brev)).toEqual(['partene-nordnes', 'partene-soernes']);
  post.brev.length = 0;
  await s.admin.put('/paaminnelsesregler', { slag: 'oppdrag', dagerFoer: [7], begrunnelse: 'Vedtatt i SSU' });
  const om = (l: { elementer: readonly Kommende[] }) => l.elementer.filter((k) => k.gjelder === 'Felles plan');
  const [kommer] = om(await s.sekretariat.ventTil<{ elementer: readonly Kommende[] }>('/paaminnelser/kommende', (l) => om(l).length === 1, 30_000));
  expect(kommer).toMatchObject({ naar: '2026-06-24T06:00:00.000Z', rolle: 'postmottaket til hver av partene i saken', antallMottakere: 2, advarsel: null });
  s.saksgang.klokke.sett('2026-06-24T06:00:00.000Z');
  await s.sekretariat.ventTil<{ elementer: readonly { utfall: string; gjelder: string }[] }>('/paaminnelser/logg', (l) => l.elementer.some((x) => x.utfall === 'sendt' && x.gjelder === 'Felles plan'), 30_000);
  expect(adresser(post.brev.filter((b) => b.tekst.includes('Felles plan')))).toEqual(['partene-nordnes partene-soernes']);
});
