import { sakHendelser } from '#sak';
import { type Klient } from '../../support/klient';
import { id, meldt } from './historie';
import { type Innsynsscene, innsynsscene } from './scene';

interface Treff { readonly slag: string; readonly tittel: string; readonly utdrag: string; readonly dato: string; readonly setning: string; readonly type: string; readonly sakId: string | null; readonly hendelseId: string; readonly lenke: string; readonly posisjon: number }
interface Liste { readonly elementer: readonly Treff[]; readonly neste?: string }

jest.setTimeout(60_000);
let scene: Innsynsscene;
let signatar: Klient;
let melder: Klient;
let posisjon: string;

beforeAll(async () => {
  scene = await innsynsscene();
  const bruker = async (navn: string, rolle: 'signatar' | 'saksinnmelder') => {
    const ny = await scene.scene.bruker(`soek-${rolle}`, navn);
    await scene.scene.rolle(ny.id, rolle, rolle === 'signatar' ? scene.part : undefined);
    return ny;
  };
  ({ klient: signatar } = await bruker('Sigrid Signatar', 'signatar'));
  const innmelder = await bruker('Mia Melder', 'saksinnmelder');
  melder = innmelder.klient;
  const { type, data } = meldt('Personalsak om turnusleggeren');
  const lukket = { ...data, saksinnmelder: { person: innmelder.id }, saksframlegg: { ...data.saksframlegg, unntattOffentlighet: true as const, hjemmel: 'offl. § 13' } };
  await scene.historie.skriv(sakHendelser, id('lukket'), { type, data: lukket }, { registrert: '2026-03-11T15:00:00.000Z', person: innmelder.id });
  posisjon = String(scene.historie.posisjon);
}, 120_000);
afterAll(() => scene?.stopp());

async function les(sporsmaal: string, klient = scene.sekretaer): Promise<Liste> {
  const svar = await klient.raa<Liste>('GET', `/soek?${sporsmaal}`, undefined, { etter: posisjon });
  expect([sporsmaal, svar.status, svar.status === 200 ? '' : svar.kropp]).toEqual([sporsmaal, 200, '']);
  return svar.kropp;
}
const finn = async (sporsmaal: string, klient?: Klient) => (await les(sporsmaal, klient)).elementer;

describe('ett søk i alt', () => {
  test('finner saken, vedtaket og avtalen med slag, tittel, utdrag, dag og lenken til hendelsen', async () => {
    const treff = await finn('q=dialysetilbud');
    expect(treff[0]).toMatchObject({ slag: 'vedtak', tittel: '=Samarbeid om nyresykdom', type: 'SakVedtattISSU', sakId: id('avtalesaken'), dato: '2026-03-11T12:00:00.000Z' });
    expect(treff[0]?.utdrag).toContain('dialysetilbudet');
    expect((await finn('q=dialyseavtalen')).map((t) => [t.slag, t.tittel])).toContainEqual(['avtale', 'Dialyseavtalen']);
    expect((await finn('q=organisasjonskart&slag=sak')).map((t) => [t.slag, t.tittel, t.type])).toEqual([['sak', 'Organisasjonskart', 'SakMeldt']]);
    const [lenket] = treff;
    const hendelse = await scene.sekretaer.raa<{ hendelseId: string }>('GET', `/hendelser/${lenket?.hendelseId ?? ''}`);
    expect([hendelse.status, lenket?.lenke]).toEqual([200, `/api/v1/innsyn/hendelser/${lenket?.hendelseId ?? ''}`]);
  });

  test('setter det beste treffet først, og sidene henger sammen', async () => {
    const alle = (await finn('q=organisasjonskart or sak or påsken')).map((t) => t.posisjon);
    const samlet: number[] = [];
    for (let etter: string | undefined = ''; etter !== undefined;) {
      const side: Liste = await les(`q=${encodeURIComponent('organisasjonskart or sak or påsken')}&antall=2${etter && `&etter=${etter}`}`);
      samlet.push(...side.elementer.map((t) => t.posisjon));
      etter = side.neste;
    }
    expect(samlet.length).toBeGreaterThan(3);
    expect(samlet).toEqual(alle);
  });

  test('uten ord kommer det siste først, og en sak bare én gang', async () => {
    const treff = await finn('antall=200');
    expect(treff.map((t) => t.posisjon)).toEqual(treff.map((t) => t.posisjon).toSorted((a, b) => b - a));
    const saker = treff.filter((t) => t.slag === 'sak').map((t) => t.sakId);
    expect(saker).toEqual([...new Set(saker)]);
    expect(saker).toContain(id('lovet 3'));
  });

  test('avgrenses med organ, part, person, periode og slag', async () => {
    const typer = async (sporsmaal: string) => [...new Set((await finn(`antall=200&${sporsmaal}`)).map((t) => t.type))].toSorted();
    expect(await typer(`part=${scene.part}&slag=hendelse&fra=2026-01-01`)).toEqual(['PartGodkjente', 'PartRegistrert', 'RolleTildelt', 'SakSendtTilPartene']);
    expect(await typer(`organ=${scene.ssu}&slag=vedtak`)).toEqual(['SakVedtattISSU']);
    expect(await typer(`organ=${scene.ou}&slag=vedtak`)).toEqual([]);
    expect(await typer(`person=${scene.sekretaerId}&fra=2021-10-06&til=2021-10-06`)).toEqual(['MoeteFlyttet', 'SakVedtattISSU']);
    expect(await typer('q=påsken')).toEqual(['MoeteFlyttet']);
  });

  test('viser bare det som var kjent da, med per', async () => {
    expect((await finn('q=organisasjonskart&slag=vedtak&per=2021-09-03')).map((t) => t.dato)).toEqual(['2021-09-03T12:00:00.000Z']);
    expect(await finn('q=organisasjonskart&slag=vedtak')).toHaveLength(2);
    expect(await finn('q=dialysetilbud&per=2026-03-10')).toEqual([]);
  });

  test('svarer på nynorsk og som regneark, der ingen celle kan kjøres', async () => {
    expect((await finn('q=påsken&maalform=nn'))[0]?.setning).toContain('Møtet vart flytta frå');
    const { kropp } = await scene.sekretaer.raa<string>('GET', '/soek?q=nyresykdom', undefined, { etter: posisjon, aksepterer: 'text/csv' });
    expect(kropp.split('\r\n')[0]).toMatch(/^\uFEFF?slag;tittel;utdrag;dato/);
    expect(kropp).toContain(`'=Samarbeid om nyresykdom`);
  });

  test.each(['((((a|b)|c)', 'a & ! & b', '%', '_', '\\', "'; DROP TABLE hendelse;--", '(a+)+$', ':*', '"', '-', 'og', '<b>', '😀'])('%s er bare tekst', async (q) => {
    expect(await finn(`q=${encodeURIComponent(q)}`)).toEqual([]);
  });

  test.each(['slag=ukjent', 'ukjent=1', 'person=meg', 'per=2027-01-01', 'per=i%20fjor', 'fra=2026-12-31&til=2026-01-01', 'fra=2010-01-01&til=2026-01-01', `q=${'a'.repeat(201)}`, 'etter=tull', 'maalform=en'])('%s avvises', async (sporsmaal) => {
    const svar = await scene.sekretaer.raa<{ type: string }>('GET', `/soek?${sporsmaal}`);
    expect([svar.status, svar.kropp.type]).toEqual([400, '/problem/ugyldig-parameter']);
  });
});

describe('hvem som finner hva', () => {
  const titler = async (klient: Klient) => (await finn('q=turnusleggeren', klient)).map((t) => t.tittel);

  test('det som er unntatt offentlighet, finner sekretariatet og den som meldte det, og ingen som bare har en rolle', async () => {
    expect(await titler(scene.sekretaer)).toEqual(['Personalsak om turnusleggeren']);
    expect(await titler(melder)).toEqual(['Personalsak om turnusleggeren']);
    expect(await titler(signatar)).toEqual([]);
    expect((await finn('antall=200', signatar)).map((t) => t.sakId)).not.toContain(id('lukket'));
    expect((await finn('q=dialysetilbud', signatar)).length).toBeGreaterThan(0);
  });

  test('den som ikke har rolle eller verv, er en fremmed, og naboen finner ingenting', async () => {
    expect((await scene.utenRolle.raa('GET', '/soek?q=dialysetilbud')).status).toBe(404);
    expect((await scene.nabo.hent<Liste>('/soek?q=dialysetilbud')).elementer).toEqual([]);
  });
});
