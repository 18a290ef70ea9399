import { eksempelprosesser, lesDefinisjon } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

interface Versjon { readonly versjon: number; readonly hash: string; readonly aarsak: string | null; readonly publisert: string; readonly publisertAv: string }
interface Problem { readonly kode?: string; readonly errors?: readonly { readonly pointer: string; readonly kode: string; readonly melding: string }[] }
interface Endringer { readonly fra: Versjon | null; readonly til: Versjon; readonly steg: { readonly lagtTil: readonly { id: string }[] }; readonly frister: { readonly lagtTil: readonly unknown[] }; readonly iOrd: readonly string[] }

const { bergen, ekstraSteg } = eksempelprosesser;
const STI = `/prosesser/${bergen.noekkel}`;
/** The same process after an extra step has been laid before the områdeutvalg. */
const utvidet = {
  ...bergen,
  steg: bergen.steg.flatMap((s) => (s.id === 'omraadeutvalg' ? [...ekstraSteg.steg.filter((e) => e.id === 'kvalitetssikring'), s] : [s])),
  overganger: [...bergen.overganger, { fra: 'fagorgan', til: 'kvalitetssikring' }, { fra: 'kvalitetssikring', til: 'omraadeutvalg' }],
};

jest.setTimeout(30_000);

let saksgang: Saksgang;
let admin: Klient;
let sekretariat: Klient;
let administrator: string;
let scene: Scene;
let fremmedOrgan: string;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'prosess-plattform', naa: '2026-02-02T08:00:00.000Z' });
  const valg = { plattformadmin: 'prosess-plattform', fra: '2026-01-01' };
  const nabo = await Scene.ny(saksgang.adresse, { ...valg, slug: 'prosessnabo', navn: 'Naboen' });
  fremmedOrgan = await nabo.organ('Naboens utvalg', 'NU', 'ssu');
  scene = await Scene.ny(saksgang.adresse, { ...valg, slug: 'prosessproeve', navn: 'Prosessprøven' });
  const { id, klient } = await scene.bruker('prosess-sekretaer', 'Siv Sekretær');
  await scene.rolle(id, 'sekretariat');
  [admin, sekretariat] = [scene.admin, klient];
  await sekretariat.ventTil('/meg', () => true);
  administrator = (await admin.hent<{ id: string }>('/meg')).id;
}, 90_000);
afterAll(() => saksgang?.stopp());

const versjoner = () => admin.hent<{ elementer: readonly Versjon[] }>(`${STI}/versjoner`);
const publiser = (definisjon: object, valg: { aarsak?: string; ifMatch?: number } = {}) =>
  admin.raa<Problem & { revisjon: number }>('PUT', STI, { definisjon, ...(valg.aarsak && { aarsak: valg.aarsak }) }, valg.ifMatch === undefined ? {} : { ifMatch: valg.ifMatch });

describe('en prosess med feil', () => {
  const feil = () => ({
    ...bergen,
    steg: [
      ...bergen.steg.map((s) => (s.id === 'ssu' ? { ...s, organslag: ['ssu', fremmedOrgan], kanUtfoeres: { roller: ['sekretariat', 'keiser'] }, frister: [
        { slag: 'a', presisjon: 'avstand', antall: 1_000_000, enhet: 'dager', retning: 'foer', anker: 'moete', paaminnelser: Array.from({ length: 50 }, (_, i) => i) },
      ] } : s)),
      { id: 'ring', navn: 'Ring', slag: 'forberedelse' },
    ],
    overganger: [...bergen.overganger, { fra: 'ssu', til: 'ring' }, { fra: 'ring', til: 'ring' }],
  });

  test('får ett svar med hver feil og hvor den står, og ingenting blir lagret', async () => {
    const { status, kropp } = await publiser(feil());
    expect([status, kropp.kode]).toEqual([422, 'ugyldig-definisjon']);
    expect(kropp.errors?.map((f) => `${f.pointer} ${f.kode}`).toSorted()).toEqual([
      '#/definisjon/steg/4/frister/0/antall frist-utenfor-grensen', '#/definisjon/steg/4/frister/0/paaminnelser for-mange-paaminnelser', '#/definisjon/steg/4/kanUtfoeres/roller/1 ukjent-rolle',
      '#/definisjon/steg/4/organslag/1 organ-med-id', '#/definisjon/steg/8 sirkel-uten-utgang',
    ]);
    for (const { melding } of kropp.errors ?? []) expect(melding).not.toContain(fremmedOrgan);
    expect((await admin.raa('GET', STI)).status).toBe(404);
  });
  const medSsu = (felt: object) => ({ ...bergen, steg: bergen.steg.map((s) => (s.id === 'ssu' ? { ...s, ...felt } : s)) });
  const medFrist = (felt: object) => medSsu({ frister: [{ slag: 'a', presisjon: 'avstand', antall: 1, enhet: 'dager', retning: 'foer', anker: 'moete', ...felt }] });
  const medSteg = (antall: number) => ({ ...bergen, steg: Array.from({ length: antall }, (_, i) => ({ id: `f${i}`, navn: 'Steg', slag: 'forberedelse' })) });

  test.each<[string, () => object, string, string, RegExp]>([
    ['med en ring uten utgang', () => ({ ...bergen, steg: [...bergen.steg, { id: 'ring', navn: 'Ring', slag: 'forberedelse' }], overganger: [...bergen.overganger, { fra: 'ssu', til: 'ring' }, { fra: 'ring', til: 'ring' }] }), '/steg/8', 'sirkel-uten-utgang', /ring/],
    ['med ti tusen steg', () => medSteg(10_000), '/steg', 'for-mange-steg', /høyst 100 steg$/],
    ['med tusen steg', () => medSteg(1_000), '/steg', 'for-mange-steg', /høyst 100 steg$/],
    ['med ti tusen overganger', () => ({ ...bergen, overganger: Array.from({ length: 10_000 }, () => ({ fra: 'meldt', til: 'ssu' })) }), '/overganger', 'for-mange-overganger', /høyst 500 overganger$/],
    ['med en ukjent rolle', () => medSsu({ kanUtfoeres: { roller: ['sekretariat', 'keiser'] } }), '/steg/4/kanUtfoeres/roller/1', 'ukjent-rolle', /^Rollen finnes ikke: bruk en av .*sekretariat/],
    ['med 50 påminnelser', () => medFrist({ paaminnelser: Array.from({ length: 50 }, (_, i) => i) }), '/steg/4/frister/0/paaminnelser', 'for-mange-paaminnelser', /høyst 5 påminnelser$/],
    ['med en avstand på en million dager', () => medFrist({ antall: 1_000_000 }), '/steg/4/frister/0/antall', 'frist-utenfor-grensen', /0 til 3660$/],
    ['med naboens organ', () => medSsu({ organslag: ['ssu', fremmedOrgan] }), '/steg/4/organslag/1', 'organ-med-id', /slaget organ/],
  ])('%s får ett svar med stedet og hva som er galt, og ingenting blir lagret', async (_hva, definisjon, sted, kode, melding) => {
    const { status, kropp } = await publiser(definisjon());
    expect([status, kropp.kode, kropp.errors]).toEqual([422, 'ugyldig-definisjon', [{ pointer: `#/definisjon${sted}`, kode, melding: expect.stringMatching(melding) as unknown }]]);
    expect((await admin.raa('GET', STI)).status).toBe(404);
  });
  test('sier hvor en samling ikke kan bli ferdig, og hvem som ikke kan utføre et steg', async () => {
    const regler: Readonly<Record<string, object>> = { omraadeutvalg: { parallell: { join: 'frist' } }, ssu: { parallell: { join: 'alle', venterPaa: ['omraadeutvalg'] } }, partene: { kanUtfoeres: { roller: ['postmottak'] } }, avsluttet: { kanUtfoeres: { roller: ['sekretariat'] } } };
    const { status, kropp } = await publiser({ ...bergen, steg: bergen.steg.map((s) => ({ ...s, ...regler[s.id] })) });
    expect([status, kropp.errors?.map((f) => `${f.pointer} ${f.kode}`).toSorted()]).toEqual([422, [
      '#/definisjon/steg/3/parallell/dager join-uten-frist', '#/definisjon/steg/4/parallell/venterPaa/0 join-kan-ikke-oppfylles', '#/definisjon/steg/5/kanUtfoeres ingen-kan-utfoere', '#/definisjon/steg/7/kanUtfoeres skjer-av-seg-selv',
    ]]);
    expect((await admin.raa('GET', STI)).status).toBe(404);
  });
  test('svaret er det samme for et organ som ikke finnes, som for et fremmed', async () => {
    const medId = (id: string) => publiser({ ...bergen, steg: bergen.steg.map((s) => ({ ...s, ...(s.id === 'ssu' && { organslag: [id] }) })) });
    expect((await medId(fremmedOrgan)).kropp.errors).toEqual((await medId('6f1f5f0e-6c0e-4b8e-9a55-0d8a0f3c1b2a')).kropp.errors);
  });
  test('skjemaet som editorer bruker, er publisert', async () => {
    const skjema = await sekretariat.hent<{ $schema: string; properties: { steg: { items: { properties: object } } } }>('/prosessskjema');
    expect(skjema.$schema).toContain('json-schema.org');
    expect(Object.keys(skjema.properties.steg.items.properties)).toEqual(expect.arrayContaining(['kanUtfoeres', 'krever', 'frister', 'parallell']));
  });
});

interface Proeve extends Problem { readonly versjon: number; readonly iOrd: readonly string[]; readonly tegning: string }
const proev = (definisjon: object, spraak: 'nb' | 'nn' = 'nb', hvem = admin) => hvem.raa<Proeve>('POST', `${STI}/proeve`, { definisjon }, { spraak });

describe('en prosess prøves før den publiseres', () => {
  test('det som er galt, sies som ved publiseringen', async () => {
    const feil = { ...bergen, steg: bergen.steg.map((s) => (s.id === 'ssu' ? { ...s, krever: ['keisersnitt'] } : s)) };
    const [ved, proeve] = [await publiser(feil), await proev(feil)];
    expect([proeve.status, proeve.kropp.errors]).toEqual([422, ved.kropp.errors]);
  });
  test('en ny er versjon 1, og alt i den er nytt; ingenting er skrevet', async () => {
    const { status, kropp } = await proev(bergen);
    expect([status, kropp.versjon, kropp.iOrd[0]]).toEqual([200, 1, 'Steget «Meldt» er lagt til']);
    expect(kropp.tegning.match(/data-steg=/g)).toHaveLength(bergen.steg.length);
    expect((await admin.raa('GET', STI)).status).toBe(404);
  });
  test('bare en administrator kan prøve', async () => {
    expect((await proev(bergen, 'nb', sekretariat)).kropp.kode).toBe('krever-administrator');
  });
});

describe('versjonene av en prosess', () => {
  let revisjon: number;

  test('den første trenger ingen årsak', async () => {
    expect(lesDefinisjon(utvidet).feil).toEqual([]);
    await admin.put(STI, { definisjon: bergen });
    revisjon = (await admin.hent<{ revisjon: number }>(STI)).revisjon;
    expect((await versjoner()).elementer).toMatchObject([{ versjon: 1, aarsak: null, publisertAv: administrator }]);
  });
  test('prøven av den neste sier hva som endres, uten en årsak, og av den samme at ingenting gjør det', async () => {
    const [lik, ny] = [(await proev(bergen)).kropp, (await proev(utvidet, 'nn')).kropp];
    expect([lik.versjon, lik.iOrd, ny.versjon, ny.iOrd.length]).toEqual([1, [], 2, 4]);
    expect(ny.iOrd[3]).toBe('Fristen kvalitetssikring i steget «Kvalitetssikring i arbeidsutvalget» (15 arbeidsdagar etter at saka vart førebudd; påminning 5 og 1 dagar før) er lagt til');
    expect((await versjoner()).elementer).toHaveLength(1);
  });
  test('den andre gjør, og ingenting er lagret før den har en', async () => {
    expect((await publiser(utvidet, { ifMatch: revisjon })).kropp.kode).toBe('mangler-aarsak');
    expect((await versjoner()).elementer).toHaveLength(1);
    await admin.put(STI, { definisjon: utvidet, aarsak: 'Arbeidsutvalget vil se sakene først' }, { ifMatch: revisjon });
  });
  test('alle kan leses, med hvem, hvorfor og hash, og den gamle er som den var', async () => {
    const { elementer: [ny, gammel] } = await versjoner();
    expect(ny).toMatchObject({ versjon: 2, aarsak: 'Arbeidsutvalget vil se sakene først', publisertAv: administrator, publisert: '2026-02-02T08:00:00.000Z' });
    expect(ny?.hash).not.toBe(gammel?.hash);
    expect(await sekretariat.hent(`${STI}/versjoner/1`)).toMatchObject({ versjon: 1, hash: gammel?.hash, definisjon: bergen });
    expect(await sekretariat.hent(`${STI}/versjoner/2`)).toMatchObject({ versjon: 2, hash: ny?.hash, definisjon: utvidet });
  });
  test('forskjellen på to sies steg for steg og i ord, begge veier', async () => {
    const fram = await sekretariat.hent<Endringer>(`${STI}/versjoner/2/endringer`);
    expect([fram.fra?.versjon, fram.til.versjon, fram.til.aarsak]).toEqual([1, 2, 'Arbeidsutvalget vil se sakene først']);
    expect([fram.steg.lagtTil.map((s) => s.id), fram.frister.lagtTil.length]).toEqual([['kvalitetssikring'], 1]);
    expect(fram.iOrd).toEqual([
      'Steget «Kvalitetssikring i arbeidsutvalget» er lagt til',
      'Overgangen fra «Råd fra fagorgan» til «Kvalitetssikring i arbeidsutvalget» er lagt til',
      'Overgangen fra «Kvalitetssikring i arbeidsutvalget» til «Råd fra områdeutvalgene» er lagt til',
      'Fristen kvalitetssikring i steget «Kvalitetssikring i arbeidsutvalget» (15 arbeidsdager etter at saken ble forberedt; påminnelse 5 og 1 dager før) er lagt til',
    ]);
    const tilbake = await sekretariat.hent<Endringer>(`${STI}/versjoner/1/endringer?fra=2`);
    expect(tilbake.iOrd[0]).toBe('Steget «Kvalitetssikring i arbeidsutvalget» er fjernet');
  });
  test('i den første er alt nytt', async () => {
    const { fra, steg } = await sekretariat.hent<Endringer>(`${STI}/versjoner/1/endringer`);
    expect([fra, steg.lagtTil.length]).toEqual([null, bergen.steg.length]);
  });
  test.each([['/versjoner/3/endringer', 404], ['/versjoner/2/endringer?fra=9', 404], ['/versjoner/2/endringer?fra=en', 400], ['/versjoner/2/endringer?til=1', 400], ['/versjoner/0/diagram', 400], ['/versjoner/3/diagram', 404]])(
    '%s gir %i', async (sti, status) => { expect((await sekretariat.raa('GET', `${STI}${sti}`)).status).toBe(status); });
});

describe('et slag organ som helsefellesskapet ikke har', () => {
  test('er en feil ved steget som må tas, og ingenting blir lagret; når organet er der, er prosessen god', async () => {
    const noekkel = 'partnerskapssak';
    const definisjon = { ...bergen, noekkel, sakstyper: ['partnerskap'], steg: bergen.steg.map((s) => (s.id === 'ssu' ? { ...s, organslag: ['partnerskapsmoete'] } : s)) };
    await scene.organ('Utvalget', 'SU', 'ssu');
    const nei = await admin.raa<Problem>('PUT', `/prosesser/${noekkel}`, { definisjon });
    expect([nei.status, nei.kropp.kode, nei.kropp.errors]).toEqual([422, 'ugyldig-definisjon', [
      { pointer: '#/definisjon/steg/4/organslag', kode: 'organslag-finnes-ikke-her', melding: 'Helsefellesskapet har ikke noe organ av slaget partnerskapsmoete' },
    ]]);
    expect((await admin.raa('GET', `/prosesser/${noekkel}`)).status).toBe(404);
    await scene.organ('Partnerskapsmøtet', 'PM', 'partnerskapsmoete');
    expect((await admin.raa('PUT', `/prosesser/${noekkel}`, { definisjon })).status).toBe(200);
  });
});

describe('diagrammet av en prosess', () => {
  const diagram = <T>(aksepterer?: string) => sekretariat.raa<T>('GET', `${STI}/versjoner/2/diagram`, undefined, aksepterer === undefined ? {} : { aksepterer });

  test('er en SVG med tittel og beskrivelse, den samme hver gang', async () => {
    const [en, to] = [await diagram<string>(), await diagram<string>('image/avif,image/webp,image/*,*/*;q=0.8')];
    expect([en.status, en.hoder.get('content-type'), to.kropp === en.kropp]).toEqual([200, 'image/svg+xml; charset=utf-8', true]);
    expect(en.kropp).toMatch(/^<svg [^>]*role="img"[^>]*>\n<title id="tittel">Bergen: sak med områdeutvalg, versjon 2<\/title>/);
    expect(en.kropp.match(/data-steg=/g)).toHaveLength(utvidet.steg.length);
  });
  test('finnes som data og som ren tekst for den som ikke ser det', async () => {
    const data = await diagram<{ steg: readonly { id: string }[] }>('application/json');
    expect(data.kropp.steg.map((s) => s.id)).toEqual(utvidet.steg.map((s) => s.id));
    const tekst = await diagram<string>('text/plain');
    expect(tekst.hoder.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(tekst.kropp).toContain('4. Kvalitetssikring i arbeidsutvalget: gir råd (arbeidsutvalg).');
  });
  test('finnes ikke som regneark', async () => {
    expect((await diagram('text/csv')).status).toBe(406);
  });
});
