import { id } from './historie';
import { type Innsynsscene, innsynsscene } from './scene';

interface Liste<T> { readonly elementer: readonly T[]; readonly neste?: string }
interface Vedtak { readonly saksnummer: string; readonly punkt: number; readonly tittel: string; readonly bindinger?: readonly object[]; readonly rettelser: readonly object[]; readonly sendtTilPartene: readonly object[] }
interface Hendelse {
  readonly posisjon: number; readonly hendelseId: string; readonly hva: { readonly type: string; readonly sakId: string | null };
  readonly hvem: { readonly navn: string | null }; readonly hvorfor: { readonly begrunnelse: string | null };
}

let scene: Innsynsscene;
beforeAll(async () => { scene = await innsynsscene(); }, 60_000);
afterAll(() => scene?.stopp());

async function les<T>(sti: string, klient = scene.sekretaer): Promise<T> {
  const svar = await klient.raa<T>('GET', sti, undefined, { etter: scene.posisjon });
  expect([svar.status, svar.status === 200 ? '' : svar.kropp]).toEqual([200, '']);
  return svar.kropp;
}
const status = async (sti: string, klient = scene.sekretaer) => (await klient.raa('GET', sti)).status;
const numre = (l: Liste<Vedtak>) => l.elementer.map((v) => v.saksnummer);

describe('spørsmålene fra møtene', () => {
  test('hvilke saker SSU sendte til partene en dag', async () => {
    expect(numre(await les(`/vedtak?organ=${scene.ssu}&fra=2026-03-11&til=2026-03-11&sendt=true`))).toEqual(['12/26']);
    const { elementer } = await les<Liste<object>>(`/utsendelser?organ=${scene.ssu}&fra=2026-03-11&til=2026-03-11`);
    expect(elementer).toEqual([expect.objectContaining({ saksnummer: '12/26', sendt: '2026-03-11', svarfrist: '2026-06-01', partsstatus: { godkjent: 1, 'ikke-svart': 1 } })]);
    expect((await les<Liste<object>>(`/utsendelser?organ=${scene.ou}`)).elementer).toEqual([]);
  });

  test('hva som må på SSUs saksliste i juni, og fra hvilken sak og hvilket punkt', async () => {
    const { elementer } = await les<Liste<object>>(`/ventede?organ=${scene.ssu}&maaned=2026-06`);
    expect(elementer).toEqual([expect.objectContaining({ tittel: 'Lovet sak 1', status: 'venter', opphav: expect.objectContaining({ saksnummer: '05/26', punkt: 1 }) as object })]);
  });

  test('hva som må til et områdeutvalg, også det som er lovet alle, og hva som alt er meldt', async () => {
    const { elementer } = await les<Liste<{ tittel: string; status: string; maaned: string | null }>>(`/ventede?organ=${scene.ou}`);
    expect(elementer.map((v) => [v.tittel, v.status, v.maaned])).toEqual([['Lovet sak 2', 'venter', '2026-05'], ['Lovet sak 3', 'meldt', null]]);
    expect((await les<Liste<object>>('/ventede?organslag=ou&presisjon=neste-runde')).elementer).toHaveLength(1);
    expect((await les<Liste<object>>('/ventede?venter=true')).elementer).toHaveLength(2);
  });

  test.each([['utsendelser', ['SakSendtTilPartene']], ['ventede', ['SakVentet', 'SakVentet', 'SakVentet']]])('hver rad i %s fører til hendelsen', async (liste, typer) => {
    const { elementer } = await les<Liste<{ hendelseId: string }>>(`/${liste}`);
    expect(await Promise.all(elementer.map(async ({ hendelseId }) => (await les<{ hva: { type: string } }>(`/hendelser/${hendelseId}`)).hva.type))).toEqual(typer);
  });

  test('hvilke vedtak som virker fra før de ble fattet', async () => {
    expect(numre(await les('/vedtak?tilbakevirkende=true'))).toEqual(['12/26']);
    expect(numre(await les('/vedtak?tilbakevirkende=false'))).not.toContain('12/26');
  });

  test('hva status for organisasjonskartet var mellom avslaget og godkjenningen', async () => {
    const per = async (tid: string) => (await les<{ tilstand: { status: string } }>(`/saker/${id('kartet')}/tilstand?per=${encodeURIComponent(tid)}`)).tilstand.status;
    expect(await per('2021-09-20T12:00:00+02:00')).toBe('ikke-godkjent');
    expect(await per('2021-10-07T12:00:00+02:00')).toBe('vedtatt');
  });

  test('når partnerskapsmøtet var, slik det var kjent da', async () => {
    const per = async (tid: string) => (await les<{ tilstand: { naar: { dato: string } } }>(`/moeter/${id('partnerskapsmøtet')}/tilstand?per=${tid}`)).tilstand.naar.dato;
    expect([await per('2021-10-01T12:00:00Z'), await per('2021-10-07T12:00:00Z')]).toEqual(['2022-04-21', '2022-04-07']);
  });

  test('lista over møtene viser dagen slik den var kjent da, også når flyttingen ikke nevner hva møtet heter', async () => {
    const per = async (valg: string) => (await les<Liste<{ tittel: string; dato: string }>>(`/tilstand/moeter?q=partnerskapsmøtet&${valg}`)).elementer.map((m) => [m.tittel, m.dato]);
    expect([await per('per=2021-06-02'), await per('per=2021-10-01'), await per('per=2021-10-07')]).toEqual([[], [['Partnerskapsmøtet', '2022-04-21']], [['Partnerskapsmøtet', '2022-04-07']]]);
    expect([await per(`per=2021-10-07&organ=${scene.ou}`), (await per(`per=2021-10-07&organ=${scene.ssu}`)).length]).toEqual([[], 1]);
  });

  test('alle vedtak som er sendt en part i en periode, med hva parten har svart', async () => {
    const { elementer } = await les<Liste<Vedtak>>(`/vedtak?part=${scene.part}&fra=2022-01-01&til=2026-12-31`);
    expect(elementer.map((v) => [v.saksnummer, v.bindinger])).toEqual([['12/26', [expect.objectContaining({ tilstand: 'godkjent', svarDato: '2026-04-20' })]]]);
  });

  test('hvilke vedtak som viser til saksgrunnlaget, og til hvilken versjon', async () => {
    expect((await les<Liste<object>>('/vedtak?visertilSaksgrunnlag=true')).elementer).toEqual([expect.objectContaining({ saksnummer: '12/26', saksgrunnlag: { versjon: 1, hash: 'a'.repeat(64) } })]);
  });
});

describe('vedtak', () => {
  test('siste møte står først, så i rekkefølgen av numre og punkter, og sidene henger sammen', async () => {
    const alle = ['05/26.1', '05/26.2', '12/26.1', '34/21.1', '24/21.1'];
    const merke = (l: Liste<Vedtak>) => l.elementer.map((v) => `${v.saksnummer}.${v.punkt}`);
    expect(merke(await les('/vedtak'))).toEqual(alle);
    const samlet: string[] = [];
    for (let etter: string | undefined = ''; etter !== undefined;) {
      const side: Liste<Vedtak> = await les(`/vedtak?antall=2${etter && `&etter=${etter}`}`);
      samlet.push(...merke(side));
      etter = side.neste;
    }
    expect(samlet).toEqual(alle);
  });

  test.each([['dialysetilbud', ['12/26']], ['"meldes ny sak"', ['05/26']], ['nyresykdom', ['12/26']], ['dialysetilbud -avtalen', []]])('søk etter %s finner %j', async (q, ventet) => {
    expect(numre(await les(`/vedtak?q=${encodeURIComponent(q)}`))).toEqual(ventet);
  });

  test.each(['%', '_', '\\', "'; DROP TABLE vedtak;--", '((((a|b)|c)', 'a & ! & b', '(a+)+$', ':*'])('søk etter %s er bare tekst, og svaret er en tom liste', async (q) => {
    expect(numre(await les(`/vedtak?q=${encodeURIComponent(q)}`))).toEqual([]);
    expect((await les<Liste<Hendelse>>(`/historikk?q=${encodeURIComponent(q)}`)).elementer).toEqual([]);
  });

  test('en rettelse står ved siden av vedtaket den retter, og ingen andre', async () => {
    const { elementer } = await les<Liste<Vedtak>>('/vedtak');
    expect(elementer.filter((v) => v.rettelser.length > 0).map((v) => v.saksnummer)).toEqual(['24/21']);
    expect(elementer.at(-1)?.rettelser).toEqual([expect.objectContaining({ opprinnelig: '2. september', rettet: '3. september', registrert: '2021-10-08T08:00:00.000Z' })]);
  });

  test('avtalen finner vedtaket som sendte den', async () => {
    expect(numre(await les(`/vedtak?avtale=${id('avtalen')}`))).toEqual(['12/26']);
    expect(numre(await les(`/vedtak?avtale=${id('en annen')}`))).toEqual([]);
  });
});

describe('historikk', () => {
  test('en saks historie har med avtalen den sendte ut, nyeste først', async () => {
    const { elementer } = await les<Liste<Hendelse>>(`/saker/${id('avtalesaken')}/historikk`);
    expect(elementer.map((h) => h.hva.type)).toEqual(['PartGodkjente', 'AvtaleSendtTilPartene', 'SakSendtTilPartene', 'SakVedtattISSU', 'SakMeldt']);
    expect(elementer.at(-1)?.hvem.navn).toBe('Siri Sekretær');
  });

  test.each([['uten vilkår', '', 20], ['i en periode', '&fra=2021-01-01&til=2026-12-31', 15]])('å bla bakover %s gir hver hendelse én gang', async (_, vilkaar, minst) => {
    const sett: number[] = [];
    for (let etter: string | undefined = ''; etter !== undefined;) {
      const side: Liste<Hendelse> = await les(`/historikk?antall=4${vilkaar}${etter && `&etter=${etter}`}`);
      sett.push(...side.elementer.map((h) => h.posisjon));
      etter = side.neste;
    }
    expect(sett).toHaveLength(new Set(sett).size);
    expect(sett.length).toBeGreaterThan(minst);
    expect((await les<Liste<Hendelse>>(`/historikk?antall=200${vilkaar}`)).elementer.map((h) => h.posisjon)).toEqual(sett);
  });

  test('den kan spørres etter hvem, hva, når og ord', async () => {
    const typer = async (sporsmaal: string) => (await les<Liste<Hendelse>>(`/historikk?${sporsmaal}`)).elementer.map((h) => h.hva.type);
    expect(await typer('type=MoeteFlyttet')).toEqual(['MoeteFlyttet']);
    expect(await typer('q=påsken')).toEqual(['MoeteFlyttet']);
    expect(await typer(`aktoer=${scene.sekretaerId}&fra=2021-10-06&til=2021-10-06`)).toEqual(['MoeteFlyttet', 'SakVedtattISSU']);
    expect(await typer(`aktoer=system&sak=${id('lovesaken')}&type=SakVedtattISSU`)).toEqual(['SakVedtattISSU']);
  });

  test('en hendelse viser hvorfor den skjedde, helt tilbake, og hva den førte til', async () => {
    const { elementer } = await les<Liste<Hendelse>>(`/saker/${id('lovesaken')}/historikk`);
    const vedtatt = elementer.find((h) => h.hva.type === 'SakVedtattISSU')?.hendelseId ?? '';
    type Svar = { aarsaker: Hendelse[]; foelger: Hendelse[] };
    const { aarsaker, foelger } = await les<Svar>(`/hendelser/${vedtatt}`);
    expect(aarsaker.map((h) => h.hva.type)).toEqual(['SakBehandletIMoete']);
    expect(foelger.map((h) => h.hva.sakId)).toEqual([id('lovet 1'), id('lovet 2'), id('lovet 3')]);
    const lovet = await les<Svar>(`/hendelser/${foelger[0]?.hendelseId}`);
    expect(lovet.aarsaker.map((h) => h.hva.type)).toEqual(['SakBehandletIMoete', 'SakVedtattISSU']);
  });

  test('et møtes historie sier hvorfor det ble flyttet', async () => {
    const { elementer } = await les<Liste<Hendelse>>(`/moeter/${id('partnerskapsmøtet')}/historikk`);
    expect(elementer.map((h) => h.hvorfor.begrunnelse)).toEqual(['Kolliderer med påsken', null]);
  });

  test('et organ vises slik det var kjent, med medlemmene', async () => {
    expect((await les<{ tilstand: object }>(`/organer/${scene.ou}/tilstand?per=2026-03-12`)).tilstand).toMatchObject({ slag: 'ou', medlemskap: [] });
    expect(await status(`/organer/${scene.ou}/tilstand?per=2019-01-01T00:00:00Z`)).toBe(404);
  });
});

describe('regneark', () => {
  test('listene kan hentes som CSV, der ingen celle kan kjøres som formel', async () => {
    const svar = await scene.sekretaer.raa<string>('GET', '/vedtak?antall=3', undefined, { etter: scene.posisjon, aksepterer: 'text/csv' });
    expect([svar.status, svar.hoder.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(svar.kropp.split('\r\n')[0]).toMatch(/^\uFEFF?dato;organ;saksnummer;tittel;punkt/);
    expect(svar.kropp).toContain(`;'=Samarbeid om nyresykdom;`);
    const neste = /<([^>]+)>; rel="next"/.exec(svar.hoder.get('link') ?? '')?.[1] ?? '';
    const [, sti = ''] = neste.split('/api/v1/innsyn');
    expect(numre(await les(sti))).toEqual(['34/21', '24/21']);
  });

  test('XML finnes ikke', async () => {
    expect((await scene.sekretaer.raa('GET', '/vedtak', undefined, { aksepterer: 'text/xml' })).status).toBe(406);
    expect((await scene.sekretaer.raa('GET', `/hendelser/${id('x')}`, undefined, { aksepterer: 'text/csv' })).status).toBe(406);
  });
});

describe('hvem som ser hva', () => {
  const STIER = ['/vedtak', '/historikk', '/utsendelser', '/ventede', `/saker/${id('kartet')}/historikk`, `/saker/${id('kartet')}/tilstand?per=2026-01-01T00:00:00Z`, `/hendelser/${id('innsyn 0')}`];

  test.each(STIER)('den som ikke har noen rolle eller noe verv, er en fremmed for %s', async (sti) => {
    expect(await status(sti, scene.utenRolle)).toBe(404);
  });

  test('et annet helsefellesskap ser ingenting, og en fremmed id er som en ukjent', async () => {
    for (const liste of ['/vedtak', '/utsendelser', '/ventede', '/historikk?type=SakVedtattISSU']) expect((await les<Liste<object>>(liste, scene.nabo)).elementer).toEqual([]);
    const fremmed = [`/saker/${id('kartet')}/historikk`, `/saker/${id('kartet')}/tilstand?per=2026-01-01T00:00:00Z`, `/moeter/${id('partnerskapsmøtet')}/tilstand?per=2026-01-01T00:00:00Z`, `/hendelser/${id('innsyn 0')}`];
    for (const sti of fremmed) {
      const [sett, ukjent] = await Promise.all([scene.nabo.raa<object>('GET', sti), scene.nabo.raa<object>('GET', sti.replace(/[\da-f-]{36}/, id('finnes aldri')))]);
      expect([sett.status, { ...sett.kropp, traceId: '' }]).toEqual([404, { ...ukjent.kropp, traceId: '' }]);
    }
  });
});

test.each([
  '/vedtak?fra=2026-12-31&til=2026-01-01', '/vedtak?fra=2010-01-01&til=2026-01-01', '/vedtak?ukjent=1', '/vedtak?klasse=BRA', `/vedtak?q=${'a'.repeat(201)}`,
  '/vedtak?organ=1&organ=2', '/vedtak?tilbakevirkende=kanskje', '/ventede?maaned=2026-13', '/historikk?antall=201', '/historikk?etter=tull',
  `/saker/${id('kartet')}/tilstand?per=2026-13-01`, `/saker/${id('kartet')}/tilstand?per=2027-01-01`, '/vedtak?fra=2026-02-30',
])('%s avvises som ugyldig parameter', async (sti) => {
  const svar = await scene.sekretaer.raa<{ type: string }>('GET', sti);
  expect([svar.status, svar.kropp.type]).toEqual([400, '/problem/ugyldig-parameter']);
});
