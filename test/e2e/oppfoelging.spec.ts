import { type Klient } from '../support/klient';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Oppsatt, type Problem, Rutescene } from './rute.oppsett';

jest.setTimeout(120_000);

interface Steg { readonly naar: string; readonly av: string; readonly begrunnelse: string; readonly status?: string; readonly ansvarlig?: string | null }
interface Forpliktelse {
  readonly id: string; readonly hva: string; readonly slag: string; readonly sakId: string; readonly ansvarlig: string | null; readonly status: string; readonly forfalt: boolean; readonly lukket: string | null;
  readonly dager: { readonly til: string } | null; readonly mangler: readonly { readonly felt: string; readonly ikkeKjent: boolean }[]; readonly bevis: readonly object[]; readonly historikk: readonly Steg[];
}
interface Side<T> { readonly elementer: readonly T[]; readonly per?: { readonly dag: string; readonly kjentFoer: string; readonly posisjon: number } }
type Feil = Problem & { readonly errors?: readonly { readonly pointer: string; readonly kode: string }[] };

const BEGRUNNELSE = { begrunnelse: 'Avklart i SSE' };
const NOTAT = { slag: 'notat', tekst: 'Kurset ble holdt 4. september' };
const UKJENT = '00000000-0000-4000-8000-00000000000a';

let s: Rutescene;
let siv: Klient;
let v: Oppsatt & { sakId: string };
let nesteMoete: string;

beforeAll(async () => {
  s = await Rutescene.ny('oppfoelgeren');
  siv = s.sekretariat;
  const sakId = await s.forberedtSak('Felles opplæring');
  v = { ...(await s.settOpp(s.ssu, '2026-09-03', sakId)), sakId };
  nesteMoete = await s.planlegg(s.ssu, '2026-11-05');
  await s.behandle(v, sakId, 'VEDTATT', [
    { slag: 'oppdrag', hva: 'Lage kursplan', ansvarlig: 'OU Nord', frist: { presisjon: 'dag', dato: '2026-09-15' }, bindende: true },
    { slag: 'oppdrag', hva: 'Invitere høyskolen', frist: { presisjon: 'ikke-oppgitt' }, bindende: true },
    { slag: 'tiltak', hva: 'Felles kurs', handlingsplan: 'Handlingsplan 2026–2027', ansvarlig: 'SSE', frist: { presisjon: 'maaned', maaned: '2026-12' } },
    { slag: 'ny-sak', tittel: 'Evaluering av kurset', organ: { id: s.ssu.id, slag: 'ssu' }, frist: { presisjon: 'moete', moeteId: nesteMoete }, ansvarlig: 'Mons Melder', bindende: true },
  ]);
  await siv.ventTil<Side<Forpliktelse>>('/forpliktelser', (l) => l.elementer.length === 4);
}, 120_000);
afterAll(() => s?.stopp());

/** Where the last write is: what is read afterwards has seen it. */
let etter: string | undefined;
async function skriv(hvem: Klient, sti: string, kropp: object, valg: { ifMatch?: number } = {}) {
  const gjort = await hvem.raa<Feil>('PUT', sti, kropp, valg);
  etter = (gjort.status === 200 ? gjort.hoder.get('saksgang-posisjon') : undefined) ?? etter;
  return gjort;
}
const les = async <T>(sti: string, aksepterer?: string): Promise<T> => (await siv.raa<T>('GET', sti, undefined, { ...(etter !== undefined && { etter }), ...(aksepterer !== undefined && { aksepterer }) })).kropp;
const alle = async (filter = '') => (await les<Side<Forpliktelse>>(`/forpliktelser?antall=200${filter}`)).elementer;
const navnene = async (filter: string) => (await alle(filter)).map((f) => f.hva).sort();
async function finn(hva: string): Promise<Forpliktelse> {
  const funnet = (await alle()).find((f) => f.hva === hva);
  if (!funnet) throw new Error(`${hva} finnes ikke`);
  return funnet;
}
async function put(hva: string, felt: string, kropp: object, hvem = siv) {
  const { id, sakId } = await finn(hva);
  return skriv(hvem, `/saker/${sakId}/forpliktelser/${id}/${felt}`, { ...BEGRUNNELSE, ...kropp });
}
const status = (hva: string, ny: string, mer: object = {}, hvem = siv) => put(hva, 'status', { status: ny, ...mer }, hvem);
async function flytt(hva: string, frist: object) {
  const { id, sakId } = await finn(hva);
  const { revisjon } = await les<{ revisjon: number }>(`/saker/${sakId}`);
  return skriv(siv, `/saker/${sakId}/frister/${id}`, { frist, ...BEGRUNNELSE }, { ifMatch: revisjon });
}
const svar = ({ status: kode, kropp }: { status: number; kropp: Feil }) => [kode, kropp.kode, kropp.vakt];

describe('det som mangler eier eller dato', () => {
  it('står i listen over det som etterspørres, med hva som mangler', async () => {
    expect(await navnene('&etterspoerres=true')).toEqual(['Invitere høyskolen']);
    expect((await finn('Invitere høyskolen')).mangler).toEqual([{ felt: 'dato', ikkeKjent: false }, { felt: 'ansvarlig', ikkeKjent: false }]);
    expect([await navnene('&uten=dato'), await navnene('&uten=ansvarlig')]).toEqual([['Invitere høyskolen'], ['Invitere høyskolen']]);
  });

  it('får bare en eier som finnes her, av sekretariatet, og ikke en dag før vedtaket', async () => {
    const ukjent = await put('Invitere høyskolen', 'ansvarlig', { ansvarlig: 'Ingen Kjenner' });
    expect([...svar(ukjent), ukjent.kropp.errors?.[0]?.pointer]).toEqual([422, 'ukjent-ansvarlig', 'krev-kjent', '#/ansvarlig']);
    expect(svar(await put('Invitere høyskolen', 'ansvarlig', { ansvarlig: 'OU Sør' }, s.innmelder))).toEqual([403, 'krever-sekretariat', 'krev-rolle']);
    expect((await put('Invitere høyskolen', 'ansvarlig', { ansvarlig: 'OU Sør', begrunnelse: undefined })).status).toBe(422);
    const foer = await flytt('Invitere høyskolen', { presisjon: 'dag', dato: '2026-08-20' });
    expect([foer.status, foer.kropp.errors?.map((e) => e.kode)]).toEqual([422, ['frist-er-passert']]);
    expect(await finn('Invitere høyskolen')).toMatchObject({ ansvarlig: null, dager: null, historikk: [] });
  });

  it('kan svares med at det ikke er kjent: da er det svart, og står fortsatt som ikke kjent', async () => {
    expect((await put('Invitere høyskolen', 'ansvarlig', {})).status).toBe(200);
    expect((await flytt('Invitere høyskolen', { presisjon: 'ikke-oppgitt', merknad: 'Høyskolen bestemmer' })).status).toBe(200);
    expect(await navnene('&etterspoerres=true')).toEqual([]);
    expect((await finn('Invitere høyskolen')).mangler).toEqual([{ felt: 'dato', ikkeKjent: true }, { felt: 'ansvarlig', ikkeKjent: true }]);
    expect(await navnene('&uten=ansvarlig')).toEqual(['Invitere høyskolen']);
    expect(svar(await put('Invitere høyskolen', 'ansvarlig', {}))).toEqual([409, 'uendret-ansvarlig', 'krev-endring']);
  });

  it('får eier og dag siden, og historien sier hvem som sa det, når og hvorfor', async () => {
    expect((await put('Invitere høyskolen', 'ansvarlig', { ansvarlig: 'ou sør' })).status).toBe(200);
    expect((await flytt('Invitere høyskolen', { presisjon: 'moete', moeteId: nesteMoete })).status).toBe(200);
    const f = await finn('Invitere høyskolen');
    expect(f).toMatchObject({ ansvarlig: 'ou sør', dager: { til: '2026-11-05' }, mangler: [], historikk: [{ ansvarlig: null }, { ansvarlig: 'ou sør', ...BEGRUNNELSE }] });
    expect(f.historikk[1]?.av).toMatch(/^[\da-f-]{36}$/);
    expect(await navnene(`&ansvarlig=${encodeURIComponent('OU SØR')}`)).toEqual(['Invitere høyskolen']);
  });
});

describe('hvor langt det er kommet', () => {
  it('sier den som har ansvaret, eller sekretariatet, med en grunn hver gang', async () => {
    const nord = s.ou[0]!.leder;
    expect(svar(await status('Lage kursplan', 'paabegynt', {}, s.ou[1]!.leder))).toEqual([403, 'krever-ansvarlig', 'krev-oppfoelger']);
    expect((await status('Lage kursplan', 'paabegynt', { begrunnelse: 'Gruppen er samlet' }, nord)).status).toBe(200);
    expect((await status('Lage kursplan', 'forsinket', { begrunnelse: 'Sykdom' }, nord)).status).toBe(200);
    expect((await finn('Lage kursplan')).historikk).toMatchObject([{ status: 'paabegynt', begrunnelse: 'Gruppen er samlet' }, { status: 'forsinket', begrunnelse: 'Sykdom' }]);
  });

  it('er forfalt etter dagen sin, til den er gjort', async () => {
    s.sett('2026-09-20T08:00:00.000Z');
    expect(await navnene('&forfalt=true')).toEqual(['Lage kursplan']);
  });

  it('er ikke utført uten et bevis som finnes, og lukkes ikke to ganger', async () => {
    const uten = await status('Lage kursplan', 'utfoert');
    expect([...svar(uten), uten.kropp.errors?.[0]?.pointer]).toEqual([422, 'mangler-bevis', 'krev-bevis', '#/bevis']);
    const borte = await status('Lage kursplan', 'utfoert', { bevis: [NOTAT, { slag: 'dokument', hash: 'c'.repeat(64), navn: 'plan.pdf' }, { slag: 'sak', sakId: UKJENT }, { slag: 'hendelse', hendelseId: UKJENT }] });
    expect([...svar(borte), borte.kropp.errors?.map((e) => e.pointer)]).toEqual([422, 'bevis-finnes-ikke', 'krev-bevis', ['#/bevis/1', '#/bevis/2', '#/bevis/3']]);
    expect((await status('Lage kursplan', 'utfoert', { bevis: [{ slag: 'rykte' }] })).status).toBe(422);
    expect((await finn('Lage kursplan')).status).toBe('forsinket');
    const hash = await siv.vedlegg('plan.pdf', pdf('Kursplan'));
    const bevis = [{ slag: 'dokument', hash, navn: 'plan.pdf' }, { slag: 'sak', sakId: v.sakId }];
    expect((await status('Lage kursplan', 'utfoert', { bevis })).status).toBe(200);
    expect(await finn('Lage kursplan')).toMatchObject({ status: 'utfoert', bevis, lukket: '2026-09-20T08:00:00.000Z', forfalt: false });
    expect(svar(await status('Lage kursplan', 'utfoert', { bevis: [NOTAT] }))).toEqual([409, 'forpliktelsen-er-lukket', 'krev-endring']);
    expect(svar(await put('Lage kursplan', 'ansvarlig', { ansvarlig: 'OU Sør' }))).toEqual([409, 'forpliktelsen-er-lukket', 'krev-uferdig']);
    expect((await siv.raa<Feil>('PUT', `/saker/${v.sakId}/forpliktelser/${UKJENT}/status`, { status: 'paabegynt', ...BEGRUNNELSE })).status).toBe(404);
  });

  it('kan åpnes igjen med en grunn, og listen for en tidligere dag er som den var', async () => {
    const naa = await alle();
    s.sett('2026-10-01T08:00:00.000Z');
    expect((await status('Lage kursplan', 'aapen', { begrunnelse: 'Planen dekket ikke legevakten' })).status).toBe(200);
    expect(await finn('Lage kursplan')).toMatchObject({ status: 'aapen', lukket: null, bevis: [] });
    const da = await siv.hent<Side<Forpliktelse>>('/forpliktelser?antall=200&per=2026-09-20');
    expect(da.elementer).toEqual(naa.map((f) => ({ ...f, kanSvare: false })));
    expect(da.per).toMatchObject({ dag: '2026-09-20', kjentFoer: '2026-09-20T22:00:00.000Z' });
    expect((await alle('&per=2026-08-31'))).toEqual([]);
    expect(await siv.raa('GET', '/forpliktelser?per=2026-10-02')).toMatchObject({ status: 400, kropp: { errors: [{ kode: 'dagen-er-ikke-kommet' }] } });
  });
});

describe('handlingsplanen', () => {
  it('har tiltaket med status, eier, frist, bevis og vedtaket som bestilte det, som JSON, CSV og dokument', async () => {
    const bevis = [NOTAT];
    expect((await status('Felles kurs', 'paabegynt')).status).toBe(200);
    s.sett('2027-01-11T08:00:00.000Z');
    expect((await status('Felles kurs', 'utfoert', { bevis, begrunnelse: 'Kurset er holdt' })).status).toBe(200);
    const plan = await les<Side<Forpliktelse & { handlingsplan: string; organ: { id: string }; behandlingId: string; punkt: number }>>(`/handlingsplan?organ=${s.ssu.id}`);
    expect(plan.elementer).toMatchObject([{ hva: 'Felles kurs', handlingsplan: 'Handlingsplan 2026–2027', ansvarlig: 'SSE', dager: { til: '2026-12-31' }, status: 'utfoert', bevis, sakId: v.sakId, behandlingId: v.behandlingId, punkt: 1, organ: { id: s.ssu.id } }]);
    const csv = await les<string>('/handlingsplan', 'text/csv');
    expect(csv.split('\r\n').slice(0, 2)).toEqual([expect.stringContaining('tiltak;handlingsplan;ansvarlig;frist'), expect.stringContaining('Felles kurs;Handlingsplan 2026–2027;SSE;')]);
    expect(csv).toContain('Kurset ble holdt 4. september');
    const { elementer } = (await siv.raa<Side<Forpliktelse & { forklaring: string }>>('GET', '/handlingsplan', undefined, { spraak: 'nn' })).kropp;
    const tabell = await siv.raa<string>('GET', '/handlingsplan', undefined, { aksepterer: 'text/csv', spraak: 'nn' });
    expect([tabell.hoder.get('content-language'), tabell.kropp]).toEqual(['nn', expect.stringContaining(`;${elementer[0]?.forklaring};`)]);
    for (const format of ['html', 'docx', 'pdf']) {
      const { bytes, hoder } = await siv.fil(`/handlingsplan/dokument?format=${format}`);
      expect([hoder.get('content-disposition'), bytes.length > 500]).toEqual([expect.stringContaining(`handlingsplan-2027-01-11.${format}`), true]);
      if (format === 'html') expect(bytes.toString('utf8')).toMatch(/Felles kurs.*SSE.*utført.*punkt 1, 3\. september 2026/s);
    }
    const paaNynorsk = (await siv.fil('/handlingsplan/dokument?format=html&maalform=nn')).bytes.toString('utf8');
    expect(paaNynorsk).toMatch(/lang="nn".*Slik han var kjend.*Ansvarleg.*Felles kurs/s);
  });

  it('er for en tidligere dag som den var kjent da, og for årene den spør om', async () => {
    const da = async (dag: string) => (await les<Side<Forpliktelse>>(`/handlingsplan?per=${dag}`)).elementer.map((t) => [t.status, t.historikk.length, t.forfalt]);
    expect([await da('2026-08-31'), await da('2026-09-20'), await da('2026-10-01'), await da('2027-01-10'), await da('2027-01-11')]).toEqual([[], [['aapen', 0, false]], [['paabegynt', 1, false]], [['paabegynt', 1, true]], [['utfoert', 2, false]]]);
    const iAarene = async (fra: number, til: number) => (await les<Side<Forpliktelse>>(`/handlingsplan?fraAar=${fra}&tilAar=${til}`)).elementer.length;
    expect([await iAarene(2024, 2025), await iAarene(2026, 2026), await iAarene(2027, 2027), await iAarene(2028, 2029)]).toEqual([0, 1, 1, 0]);
    expect((await siv.raa('GET', '/handlingsplan?fraAar=i-fjor')).status).toBe(400);
  });
});

describe('en lovet sak', () => {
  interface Ventet { readonly sakId: string; readonly tittel: string; readonly status: string; readonly ansvarlig: string | null; readonly frist: { readonly moeteId?: string } }
  const ventet = async () => (await les<Side<Ventet>>('/ventede')).elementer.find((x) => x.tittel === 'Evaluering av kurset');
  const paaListen = async (moeteId: string) => (await les<Side<{ tittel: string; forfalt: boolean; ansvarlig: string | null }>>(`/moeter/${moeteId}/lovede-saker`)).elementer.map((l) => [l.tittel, l.forfalt, l.ansvarlig]);

  it('som møtet gikk uten, er forfalt, og flyttes til et annet møte av et menneske med en grunn', async () => {
    const februar = await s.planlegg(s.ssu, '2027-02-11');
    const april = await s.planlegg(s.ssu, '2027-04-15');
    expect(await navnene('&forfalt=true&slag=ny-sak')).toEqual(['Evaluering av kurset']);
    await siv.ventTil<Side<{ forfalt: boolean }>>(`/moeter/${februar}/lovede-saker`, (l) => l.elementer[0]?.forfalt === true);
    expect((await flytt('Evaluering av kurset', { presisjon: 'moete', moeteId: april })).status).toBe(200);
    expect([await paaListen(februar), await paaListen(april)]).toEqual([[], [['Evaluering av kurset', false, 'Mons Melder']]]);
    expect((await put('Evaluering av kurset', 'ansvarlig', { ansvarlig: 'OU Vest' })).status).toBe(200);
    expect([(await ventet())?.frist.moeteId, await paaListen(april)]).toEqual([april, [['Evaluering av kurset', false, 'OU Vest']]]);
    expect((await finn('Evaluering av kurset')).forfalt).toBe(false);
  });

  it('følger med når alle frister i saken som lovet den, forlenges', async () => {
    const juni = await s.planlegg(s.ssu, '2027-06-17');
    const april = (await ventet())?.frist.moeteId ?? '';
    const { revisjon } = await les<{ revisjon: number }>(`/saker/${v.sakId}`);
    expect((await skriv(siv, `/saker/${v.sakId}/frister`, { dager: 63, begrunnelse: 'Kurset ble utsatt' }, { ifMatch: revisjon })).status).toBe(200);
    expect([await paaListen(april), await paaListen(juni)]).toEqual([[], [['Evaluering av kurset', false, 'OU Vest']]]);
  });

  it('er holdt når den er meldt: plassen er fylt, og forpliktelsen lukket med saken som bevis', async () => {
    const venter = await ventet();
    const saksframlegg = { beskrivelse: 'Kurset er evaluert.', forslag: [{ alternativ: '1', punkter: ['Evalueringen tas til orientering.'] }] };
    await s.innmelder.post(`/saker/${venter?.sakId}/innmelding`, { tittel: 'Evaluering av kurset', sakstype: 'vedtak', saksframlegg });
    const { elementer } = await siv.ventTil<Side<Forpliktelse>>('/forpliktelser?slag=ny-sak', (l) => l.elementer[0]?.status === 'utfoert');
    expect(elementer).toMatchObject([{ bevis: [{ slag: 'sak', sakId: venter?.sakId }], historikk: [{ ansvarlig: 'OU Vest' }, { status: 'utfoert', begrunnelse: expect.stringContaining('er meldt') as string }] }]);
    expect((await ventet())?.status).toBe('meldt');
  });

  it('er den siste på punktet til alt det andre er over, og da er saken ferdig', async () => {
    expect((await status('Invitere høyskolen', 'bortfalt', { begrunnelse: 'Høyskolen takket nei' })).status).toBe(200);
    expect((await siv.hent<{ status: string }>(`/saker/${v.sakId}`)).status).toBe('vedtatt');
    expect((await status('Lage kursplan', 'utfoert', { bevis: [{ slag: 'notat', tekst: 'Ny plan er sendt' }] })).status).toBe(200);
    await siv.ventTil<{ status: string }>(`/saker/${v.sakId}`, (sak) => sak.status === 'avsluttet');
    expect(await navnene('&lukket=false')).toEqual([]);
  });
});

describe('det som åpnes igjen etter at saken er avsluttet', () => {
  interface Hendelse { readonly hva: { readonly type: string }; readonly hvorfor: { readonly begrunnelse: string | null } }
  const sak = () => les<{ status: string; avsluttet?: string | null }>(`/saker/${v.sakId}`);

  it('åpner punktet og saken, sier hvorfor, og avslutter saken på nytt når det er gjort', async () => {
    expect((await status('Felles kurs', 'aapen', { begrunnelse: 'Kurset må holdes på nytt' })).status).toBe(200);
    expect((await sak()).status).toBe('vedtatt');
    expect(await navnene('&lukket=false')).toEqual(['Felles kurs']);
    const { elementer } = await les<Side<Hendelse>>(`/saker/${v.sakId}/historikk?antall=200`);
    const aapnet = elementer.filter((h) => h.hva.type.endsWith('Gjenaapnet')).map((h) => [h.hva.type, h.hvorfor.begrunnelse]);
    expect(aapnet.toSorted()).toEqual([['PunktGjenaapnet', 'Kurset må holdes på nytt'], ['SakGjenaapnet', 'Kurset må holdes på nytt']]);
    expect((await status('Felles kurs', 'utfoert', { bevis: [{ slag: 'notat', tekst: 'Kurset ble holdt igjen' }] })).status).toBe(200);
    expect((await sak()).status).toBe('avsluttet');
  });
});
