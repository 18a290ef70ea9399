import { type Klient } from '../support/klient';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { tilSlutt } from './plattform/oppsett';
import { type Oppsatt, type Problem, Rutescene } from './rute.oppsett';

jest.setTimeout(120_000);

interface Ref { readonly sakId: string; readonly behandlingId: string; readonly punkt: number; readonly moeteId?: string }
interface Organ { readonly id: string; readonly navn: string; readonly slag: string; readonly mandat: string | null; readonly mandatversjon: { readonly versjon: number } | null; readonly tak: string | null; readonly opphav: Ref | null }
interface Moete { readonly id: string; readonly dato: string; readonly vertskap: string | null; readonly form: string; readonly status: string; readonly opphav: Ref | null; readonly flyttetVed: Ref | null; readonly innleveringsfrist: { readonly dato: string } | null }
interface Virkning { readonly slag: string; readonly gjoer: string; readonly punkt: number; readonly sakId: string; readonly moeteId: string; readonly behandlingId: string; readonly oppsto: readonly { readonly slag: string; readonly id: string }[]; readonly nyeVersjoner: readonly { readonly hash: string; readonly venterSakId: string | null }[]; readonly omgjort: { readonly hva: string } | null; readonly virkning: { readonly dokumentversjon?: { readonly versjon: number; readonly hash: string } } }
interface Side<T> { readonly elementer: readonly T[] }

let s: Rutescene;
let siv: Klient;
beforeAll(async () => { s = await Rutescene.ny('virkningene'); siv = s.sekretariat; }, 120_000);
afterAll(() => s?.stopp());

/** A sak that SSU decides on the day, with the effects in point 1. */
async function vedtatt(tittel: string, dato: string, virkninger: readonly object[], klasse = 'VEDTATT'): Promise<Oppsatt & { sakId: string }> {
  const sakId = await s.forberedtSak(tittel);
  const oppsatt = await s.settOpp(s.ssu, dato, sakId);
  await s.behandle(oppsatt, sakId, klasse, virkninger);
  return { ...oppsatt, sakId };
}

const virkninger = (filter: string) => siv.ventTil<Side<Virkning>>(`/virkninger?${filter}`, (v) => v.elementer.length > 0);
const viserTil = ({ sakId, behandlingId, moeteId }: Oppsatt & { sakId: string }, punkt = 1) => ({ sakId, behandlingId, moeteId, punkt });

describe('et vedtak som nedsetter en arbeidsgruppe', () => {
  const gruppe = { slag: 'etablerer-organ', organslag: 'arbeidsgruppe', navn: 'Arbeidsgruppe for legemiddelberedskap', kortnavn: 'AG beredskap', mandat: 'Lage utkast til særavtale', tak: 'inntil 5 + 1', sammensetning: [{ gruppe: 'kommunene', inntil: 1, partsslag: 'kommune' }, { gruppe: 'brukerrepresentanter', inntil: 1 }] };
  let organId: string;

  it('oppretter den i samme steg, med mandat og tak, og den viser til punktet', async () => {
    const v = await vedtatt('Beredskap', '2026-09-10', [gruppe]);
    const [virkning] = (await virkninger(`behandling=${v.behandlingId}&slag=etablerer-organ`)).elementer;
    organId = virkning?.oppsto[0]?.id ?? '';
    const organ = await siv.ventTil<Organ>(`/organer/${organId}`, () => true);
    expect(organ).toMatchObject({ navn: gruppe.navn, kortnavn: 'AG beredskap', slag: 'arbeidsgruppe', mandat: 'Lage utkast til særavtale', tak: 'inntil 5 + 1', overordnet: s.ssu.id, opphav: viserTil(v) });
    expect((await virkninger(`oppsto=${organId}`)).elementer.map((e) => [e.sakId, e.punkt, e.slag])).toEqual([[v.sakId, 1, 'etablerer-organ']]);
  });

  it('varsler når en gruppe blir større enn taket, og stopper ingen', async () => {
    const part = (await s.administrator.post('/parter', { navn: 'Fjelldal kommune', slag: 'kommune', organisasjonsnummer: '974760673' })).id;
    const inn = async (navn: string, representerer: object) => {
      const { id: personId } = await s.administrator.post('/personer', { navn, epost: 'ingen@eksempel.invalid' });
      return s.administrator.post(`/organer/${organId}/medlemskap`, { personId, verv: 'medlem', rettigheter: { moete: true, tale: true, forslag: true, stemme: true }, representerer, fra: '2026-09-01' });
    };
    expect((await inn('Kari Kommune', { partId: part }))['varsler']).toBeUndefined();
    expect((await inn('Kåre Kommune', { gruppe: 'Kommunene' }))['varsler']).toEqual([{ pointer: '#/representerer', kode: 'over-taket', melding: 'Organet har nå 2 fra kommunene; vedtaket sier inntil 1' }]);
    expect(await siv.hent(`/organer/${organId}/sammensetning`)).toMatchObject({ tak: 'inntil 5 + 1', grupper: [{ gruppe: 'kommunene', antall: 2, overTaket: true }, { gruppe: 'brukerrepresentanter', antall: 0, overTaket: false }], utenGruppe: 0 });
  });

  it('et navn som er i bruk, svares det på med en gang, og vedtaket kan føres på nytt', async () => {
    const sakId = await s.forberedtSak('Enda en gruppe');
    const oppsatt = await s.settOpp(s.ssu, '2026-09-11', sakId);
    await s.aapne(oppsatt);
    const nei = await s.vedta(oppsatt, 'VEDTATT', [gruppe]);
    expect([nei.status, nei.kropp.kode, nei.kropp.vakt]).toEqual([422, 'virkning-kan-ikke-settes-i-verk', 'krev-gjennomfoerbar-virkning']);
    expect(nei.kropp.detail).toContain('Arbeidsgruppe for legemiddelberedskap');
    expect((await s.vedta(oppsatt, 'VEDTATT', [{ ...gruppe, navn: 'Arbeidsgruppe to', kortnavn: 'AG2', mandat: undefined }])).status).toBe(200);
    const [virkning] = (await virkninger(`behandling=${oppsatt.behandlingId}`)).elementer;
    // The mandate stands in the paper: its version is frozen.
    expect((await siv.ventTil<Organ>(`/organer/${virkning?.oppsto[0]?.id}`, () => true)).mandatversjon?.versjon).toBe(1);
  });
});

describe('et vedtak om møter', () => {
  it('planlegger møtene i et organ, og flytter et møte med nytt vertskap', async () => {
    const gammelt = await s.planlegg(s.ou[0]!, '2027-04-21');
    const v = await vedtatt('Møteplan 2027', '2026-09-15', [
      { slag: 'fastsetter-moeteplan', aar: 2027, nye: [{ dato: '2027-03-10', start: '09:00', slutt: '12:00', sted: 'Rådhuset' }, { dato: '2027-06-09', form: 'digital', videolenke: 'https://video.eksempel.invalid/ssu', vertskap: 'Fjordbyen kommune' }] },
      { slag: 'flytter-moete', moeteId: gammelt, dato: '2027-04-07', vertskap: 'Fjordbyen kommune' },
    ]);
    const plan = await siv.ventTil<Side<Moete>>(`/organer/${s.ssu.id}/moeteplan?aar=2027`, (p) => p.elementer.length === 2);
    expect(plan.elementer).toMatchObject([{ dato: '2027-03-10', sted: 'Rådhuset', form: 'fysisk', opphav: viserTil(v) }, { dato: '2027-06-09', form: 'digital', vertskap: 'Fjordbyen kommune', opphav: viserTil(v) }]);
    const flyttet = await siv.ventTil<{ naar: { dato: string } }>(`/moeter/${gammelt}`, (m) => m.naar.dato === '2027-04-07');
    expect(flyttet).toMatchObject({ vertskap: 'Fjordbyen kommune', flyttetVed: viserTil(v) });
    const iPlanen = await siv.ventTil<Side<Moete>>(`/organer/${s.ou[0]!.id}/moeteplan?aar=2027`, (p) => p.elementer.some((m) => m.dato === '2027-04-07'));
    expect(iPlanen.elementer).toMatchObject([{ vertskap: 'Fjordbyen kommune', flyttetVed: viserTil(v) }]);
  });

  it('som ikke lar seg gjøre, nevner alt som er galt, hvert med sitt sted', async () => {
    const sakId = await s.forberedtSak('Umulig møteplan');
    const oppsatt = await s.settOpp(s.ssu, '2026-09-16', sakId);
    await s.aapne(oppsatt);
    const nei = await s.vedta(oppsatt, 'VEDTATT', [{ slag: 'fastsetter-moeteplan', aar: 2027, nye: [{ dato: '2027-03-10' }, { dato: '2028-01-10' }, { dato: '2027-05-05' }, { dato: '2027-05-05' }] }, { slag: 'flytter-moete', moeteId: '00000000-0000-4000-8000-00000000000a', dato: '2026-12-01' }]);
    expect([nei.status, (nei.kropp as Problem & { errors?: { pointer: string; kode: string }[] }).errors?.map((e) => [e.pointer, e.kode])]).toEqual([422, [
      ['#/punkter/0/virkninger/0/nye/0/dato', 'har-moete-den-dagen'], ['#/punkter/0/virkninger/0/nye/1/dato', 'feil-aar'], ['#/punkter/0/virkninger/0/nye/3/dato', 'dag-to-ganger'], ['#/punkter/0/virkninger/1/moeteId', 'moete-finnes-ikke'],
    ]]);
  });

  it('der dagen ble tatt etter vedtaket, blir til et avvik for en person, og ingenting er borte', async () => {
    const sakId = await s.forberedtSak('Kollisjon');
    const oppsatt = await s.settOpp(s.ssu, '2026-09-17', sakId);
    const [ene, andre] = [await s.planlegg(s.ou[1]!, '2027-02-01'), await s.planlegg(s.ou[1]!, '2027-02-02')];
    await s.aapne(oppsatt);
    // Both to one free day: each can be done, together they cannot.
    expect((await s.vedta(oppsatt, 'VEDTATT', [{ slag: 'flytter-moete', moeteId: ene, dato: '2027-02-15' }, { slag: 'flytter-moete', moeteId: andre, dato: '2027-02-15' }])).status).toBe(200);
    const avvik = await tilSlutt(async () => (await siv.hent<Side<{ kode: string; sakId: string | null; kommando?: { id: string } }>>('/avvik?tilstand=aapent')).elementer.find((a) => a.kode === 'har-moete-den-dagen'));
    expect(avvik?.sakId).toBe(sakId);
    expect((await siv.hent<{ naar: { dato: string } }>(`/moeter/${andre}`)).naar.dato).toBe('2027-02-02');
  });
});

describe('et vedtak om et dokument', () => {
  it('fryser versjonen, finnes igjen fra filen, og krever neste versjon tilbake av seg selv', async () => {
    const hash = await s.innmelder.vedlegg('kart.pdf', pdf('Organisasjonskart'));
    const saksframlegg = { beskrivelse: 'Forslag til kart.', vedlegg: [{ navn: 'kart.pdf', hash }], forslag: [{ alternativ: '1', punkter: ['Kartet godkjennes.'] }] };
    const { id: sakId } = await s.innmelder.post('/saker', { tittel: 'Organisasjonskart', sakstype: 'vedtak', saksframlegg });
    await siv.post(`/saker/${sakId}/forberedelse`);
    const oppsatt = await s.settOpp(s.ssu, '2026-09-18', sakId);
    await s.aapne(oppsatt);
    const feil = await s.vedta(oppsatt, 'GODKJENT', [{ slag: 'godkjenner-dokument', dokument: 'Organisasjonskart', vedlegg: 'c'.repeat(64) }]);
    expect([feil.status, feil.kropp.kode]).toEqual([422, 'vedlegg-er-ikke-forelagt']);
    expect((await s.vedta(oppsatt, 'GODKJENT', [{ slag: 'godkjenner-dokument', dokument: 'Organisasjonskart', vedlegg: hash }, { slag: 'krever-ny-godkjenning', dokument: 'Organisasjonskart' }])).status).toBe(200);
    const [godkjent] = (await virkninger(`dokument=${hash}`)).elementer;
    expect(godkjent).toMatchObject({ sakId, punkt: 1, slag: 'godkjenner-dokument', virkning: { vedlegg: hash, dokumentversjon: { versjon: 1 } }, nyeVersjoner: [] });
    expect((await virkninger(`dokument=${godkjent?.virkning.dokumentversjon?.hash}`)).elementer).toHaveLength(1);

    const ny = await siv.vedlegg('kart-2.pdf', pdf('Organisasjonskart, endret'));
    const ukjent = await siv.raa<Problem>('POST', `/saker/${sakId}/dokumentversjoner`, { dokument: 'Årsmelding', navn: 'a.pdf', hash: ny });
    expect([ukjent.status, ukjent.kropp.kode, ukjent.kropp.vakt]).toEqual([422, 'dokument-er-ikke-godkjent', 'krev-godkjent-dokument']);
    await siv.post(`/saker/${sakId}/dokumentversjoner`, { dokument: 'organisasjonskart', navn: 'kart-2.pdf', hash: ny });
    const { elementer } = await siv.hent<Side<Virkning>>(`/virkninger?sak=${sakId}&slag=krever-ny-godkjenning`);
    const venter = elementer[0]?.nyeVersjoner[0];
    expect(venter).toMatchObject({ navn: 'kart-2.pdf', hash: ny });
    expect(await siv.ventTil<object>(`/saker/${venter?.venterSakId}`, () => true)).toMatchObject({ status: 'ventet', tittel: 'Ny versjon av Organisasjonskart til godkjenning', opphav: { sakId, behandlingId: oppsatt.behandlingId, punkt: 1 } });
  });
});

describe('et tiltak på handlingsplanen', () => {
  interface Tiltak { readonly id: string; readonly sakId: string; readonly hva: string; readonly ansvarlig: string | null; readonly status: string; readonly dager: { readonly til: string } | null; readonly historikk: readonly { readonly status: string; readonly begrunnelse: string }[]; readonly omgjort: object | null }
  const planen = (filter = '') => siv.hent<Side<Tiltak>>(`/handlingsplan?antall=200${filter}`);

  it('står der med eier, frist og punktet det kom fra, og lukker punktet når det er gjort', async () => {
    const v = await vedtatt('Tiltak', '2026-09-21', [{ slag: 'tiltak', hva: 'Felles opplæring', ansvarlig: 'SSE', frist: { presisjon: 'maaned', maaned: '2026-12' } }, { slag: 'tiltak', hva: 'Kartlegging' }]);
    const { elementer } = await siv.ventTil<Side<Tiltak>>('/handlingsplan?antall=200', (p) => p.elementer.filter((t) => t.sakId === v.sakId).length === 2);
    const [opplaering, kartlegging] = ['Felles opplæring', 'Kartlegging'].map((hva) => elementer.find((t) => t.hva === hva));
    expect(opplaering).toMatchObject({ ansvarlig: 'SSE', dager: { fra: '2026-12-01', til: '2026-12-31' }, status: 'aapen', historikk: [], ...viserTil(v) });
    expect(kartlegging).toMatchObject({ ansvarlig: null, dager: null, frist: { presisjon: 'ikke-oppgitt' } });
    expect((await planen('&uten=dato')).elementer.map((t) => t.hva)).toEqual(['Kartlegging']);
    // It is a commitment like the others.
    expect((await siv.hent<Side<{ id: string }>>('/forpliktelser?antall=200')).elementer.map((f) => f.id)).toEqual(expect.arrayContaining([opplaering?.id, kartlegging?.id]));

    const bevis = [{ slag: 'notat', tekst: 'Kurset er holdt' }];
    const status = (id: string | undefined, ny: string, begrunnelse = 'Som avtalt') => siv.raa<Problem>('PUT', `/saker/${v.sakId}/forpliktelser/${id}/status`, { status: ny, begrunnelse, ...(ny === 'utfoert' && { bevis }) });
    expect((await status(opplaering?.id, 'paabegynt', 'Kurset er bestilt')).status).toBe(200);
    const samme = await status(opplaering?.id, 'paabegynt');
    expect([samme.status, samme.kropp.kode]).toEqual([409, 'uendret-status']);
    expect((await status('00000000-0000-4000-8000-00000000000c', 'paabegynt')).status).toBe(404);
    expect((await status(opplaering?.id, 'utfoert')).status).toBe(200);
    const punkt = async () => (await siv.hent<{ punkter: readonly { nr: number; lukket: boolean }[] }>(`/saker/${v.sakId}`)).punkter.find((p) => p.nr === 1)?.lukket;
    expect(await punkt()).toBe(false);
    expect((await status(kartlegging?.id, 'bortfalt', 'Gjort av andre')).status).toBe(200);
    expect(await punkt()).toBe(true);
    const etter = (await siv.ventTil<Side<Tiltak>>('/handlingsplan?antall=200', (p) => p.elementer.some((t) => t.status === 'bortfalt'))).elementer.find((t) => t.id === opplaering?.id);
    expect(etter?.historikk).toMatchObject([{ status: 'paabegynt', begrunnelse: 'Kurset er bestilt' }, { status: 'utfoert', begrunnelse: 'Som avtalt' }]);
  });
});

it('når vedtaket trekkes, blir det som sto opp stående, merket, og en person får vite det', async () => {
  const gammel = await vedtatt('Gruppe som trekkes', '2026-09-22', [{ slag: 'etablerer-organ', organslag: 'arbeidsgruppe', navn: 'Kortvarig gruppe', mandat: 'Prøve' }, { slag: 'tiltak', hva: 'Kortvarig tiltak' }]);
  await vedtatt('Gruppen trekkes', '2026-09-23', [{ slag: 'omgjoer-vedtak', sakId: gammel.sakId, behandlingId: gammel.behandlingId, punkt: 1, hva: 'trukket', begrunnelse: 'Ingen ville være med' }]);
  const { elementer } = await siv.ventTil<Side<Virkning>>(`/virkninger?sak=${gammel.sakId}`, (v) => v.elementer.every((e) => e.omgjort));
  expect(elementer.map((e) => [e.slag, e.omgjort?.hva])).toEqual([['etablerer-organ', 'trukket'], ['tiltak', 'trukket']]);
  expect(await siv.hent(`/organer/${elementer[0]?.oppsto[0]?.id}`)).toMatchObject({ navn: 'Kortvarig gruppe', nedlagt: null });
  const avvik = await tilSlutt(async () => (await siv.hent<Side<{ kode: string; sakId: string | null; melding: string }>>('/avvik?tilstand=aapent')).elementer.find((a) => a.kode === 'hviler-paa-omgjort-vedtak'));
  expect([avvik?.sakId, avvik?.melding]).toEqual([gammel.sakId, expect.stringContaining('etablerer-organ, tiltak')]);
});

describe('møteplanen for et år', () => {
  const aaret = { aar: 2028, innlevering: { antall: 10, enhet: 'arbeidsdager' }, moeter: [{ dato: '2028-02-09', start: '09:00', slutt: '12:00' }, { dato: '2028-05-17' }, { dato: '2028-09-13', form: 'digital', tittel: 'Høstmøtet' }] };
  const planlegg = (kropp: object, noekkel?: string) => s.ssu.leder.raa<Problem & { moeter?: { id: string; dato: string }[]; varsler?: { pointer: string; melding: string }[]; errors?: { pointer: string; kode: string }[] }>('POST', `/organer/${s.ssu.id}/moeteplan`, kropp, noekkel === undefined ? {} : { noekkel });

  it('settes i én handling, også to ganger sendt, sier hvilke dager som er fridager, og vises med innleveringsfrister', async () => {
    const noekkel = '6f2f4d0e-8c1e-4f6a-9d55-0f6a1c2b3d4e';
    const [foerste, igjen] = [await planlegg(aaret, noekkel), await planlegg(aaret, noekkel)];
    expect([foerste.status, igjen.status, igjen.kropp]).toEqual([200, 200, foerste.kropp]);
    expect(foerste.kropp.varsler).toEqual([{ pointer: '#/moeter/1/dato', kode: 'fridag', melding: '17. mai 2028 er fridag: 17. mai' }]);
    const plan = await siv.ventTil<Side<Moete>>(`/organer/${s.ssu.id}/moeteplan?aar=2028`, (p) => p.elementer.length === 3);
    expect(plan.elementer.map((m) => m.id)).toEqual(foerste.kropp.moeter?.map((m) => m.id));
    expect(plan.elementer).toMatchObject([{ tittel: 'Møte i Strategisk samarbeidsutvalg 9. februar 2028', start: '09:00', innleveringsfrist: { dato: '2028-01-26' }, opphav: null }, { dato: '2028-05-17' }, { form: 'digital', tittel: 'Høstmøtet' }]);
  });

  it('planlegger ingenting når noe er galt, og nevner alt på én gang', async () => {
    const nei = await planlegg({ aar: 2028, moeter: [{ dato: '2028-01-12' }, { dato: '2028-02-09' }, { dato: '2028-04-05', start: '12:00', slutt: '10:00' }, { dato: '2029-01-10' }, { dato: '2028-01-12' }] });
    expect([nei.status, nei.kropp.kode, nei.kropp.vakt, nei.kropp.errors?.map((e) => [e.pointer, e.kode])]).toEqual([422, 'moeteplanen-kan-ikke-settes', 'krev-plan', [
      ['#/moeter/1/dato', 'har-moete-den-dagen'], ['#/moeter/2/slutt', 'slutt-foer-start'], ['#/moeter/3/dato', 'feil-aar'], ['#/moeter/4/dato', 'dag-to-ganger'],
    ]]);
    const passert = await planlegg({ aar: 2026, moeter: [{ dato: '2026-01-07' }] });
    expect(passert.kropp.errors?.map((e) => e.kode)).toEqual(['dagen-er-passert']);
    expect((await siv.hent<Side<Moete>>(`/organer/${s.ssu.id}/moeteplan?aar=2028`)).elementer).toHaveLength(3);
    expect((await s.ou[0]!.leder.raa<Problem>('POST', `/organer/${s.ssu.id}/moeteplan`, aaret)).kropp.kode).toBe('krever-organledelse');
  });

  it('kan foreslås etter året før, på de samme ukedagene', async () => {
    const forslag = await siv.hent<{ moeter: readonly { dato: string }[] }>(`/organer/${s.ssu.id}/moeteplan/forslag?aar=2029`);
    expect(forslag.moeter.map((m) => m.dato)).toEqual(['2029-02-07', '2029-05-16', '2029-09-12']);
    expect((await planlegg({ aar: 2029, moeter: forslag.moeter })).status).toBe(200);
  });
});
