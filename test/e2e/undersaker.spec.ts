import { eksempelprosesser, type Prosessdefinisjon } from '#prosess';
import { type Oppsatt, type Organ, type Problem, Rutescene } from './rute.oppsett';

interface Raad { readonly organ: { readonly navn: string }; readonly undersak: string | null; readonly svart: boolean; readonly frafalt: string | null; readonly mandat: string; readonly utfall: string | null; readonly dato: string | null; readonly punkter: readonly string[] }
interface Oppsamling { readonly tekst: string; readonly behandlinger: readonly Raad[] }
interface Rute {
  readonly gaatt: readonly { readonly steg: string; readonly organ: { readonly navn: string } | null; readonly hendelse: string }[];
  readonly staarI: { readonly steg: string; readonly utfoert: boolean; readonly behandlinger?: { readonly tekst: string; readonly mangler: readonly string[] } } | null;
  readonly raad: Oppsamling | null;
  readonly nedsendt: Oppsamling | null;
  readonly frister: readonly { readonly sakId: string; readonly hva: string; readonly ansvarlig: string | null; readonly dager: { readonly til: string } | null }[];
}
interface Sak {
  readonly status: string; readonly tittel: string; readonly sakstype: string; readonly referanse: string; readonly saksframlegg: { readonly beskrivelse: string };
  readonly opphav?: { readonly sakId: string; readonly forhold: string }; readonly bestilling?: { readonly referanse: string };
  readonly lenker: readonly { readonly forhold: string; readonly tilSak?: string }[];
}
interface Egen { readonly id: string; readonly tittel: string; readonly status: string; readonly raad: string | null; readonly vedtak: { readonly utfall: string } | null; readonly neste: { readonly dato: string | null } | null; readonly frist: { readonly hva: string; readonly dager: { readonly til: string } | null } | null }
interface Liste { readonly elementer: readonly Egen[] }
interface Tilstand { readonly tilstand: { readonly undersaker: readonly { readonly svar?: object }[] } }

jest.setTimeout(60_000);

/** The same road, but nobody goes past the OUs. */
const innomOu: Prosessdefinisjon = { ...eksempelprosesser.medOu, steg: eksempelprosesser.medOu.steg.map((s) => (s.id === 'omraadeutvalg' ? { ...s, valgfri: false } : s)) };
const MANDAT = 'Drøft hvordan rutinen virker i området';
const FRIST = { presisjon: 'dag', dato: '2026-10-30' };

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('undersakene', innomOu); }, 120_000);
afterAll(() => s?.stopp());

const rute = (id: string, ferdig: (r: Rute) => boolean) => s.sekretariat.ventTil<Rute>(`/saker/${id}/rute`, ferdig);
const sak = (id: string, ferdig: (x: Sak) => boolean = () => true) => s.sekretariat.ventTil<Sak>(`/saker/${id}`, ferdig);
const bestill = (id: string, organer: readonly Organ[] = s.ou) => s.sekretariat.raa<Problem>('POST', `/saker/${id}/raad`, { organer: organer.map((o) => o.id), mandat: MANDAT, frist: FRIST, somUndersaker: true });
const nr = (n: number): Organ => s.ou[n] as Organ;
/** The sak of its own that each body got, once they all have been reported. */
async function undersakene(id: string): Promise<readonly string[]> {
  const { raad } = await rute(id, (r) => r.raad !== null);
  const ider = (raad?.behandlinger ?? []).map((b) => b.undersak ?? '');
  for (const undersak of ider) await sak(undersak);
  return ider;
}
const svar = async (organ: Organ, undersak: string, dato: string): Promise<void> => s.behandle(await s.settOpp(organ, dato, undersak), undersak);
const egen = (hvem: Organ | 'innmelder', id: string, ferdig: (x: Egen) => boolean = () => true) => (hvem === 'innmelder' ? s.innmelder : hvem.leder)
  .ventTil<Liste>('/egne-saker?antall=100', (l) => l.elementer.some((x) => x.id === id && ferdig(x))).then((l) => l.elementer.find((x) => x.id === id));

let sakId: string;
let under: readonly string[];
let hosSsu: Oppsatt;

test('uten en prosess for undersaker sendes ingenting ut, og svaret sier hva som mangler', async () => {
  sakId = await s.forberedtSak('Felles vaktlag');
  const { status, kropp } = await bestill(sakId);
  expect([status, kropp.kode, kropp.vakt, kropp.mangler]).toEqual([409, 'undersak-uten-prosess', 'krev-prosess', ['Det finnes ingen prosess for undersaker: en administrator må publisere en for sakstypen «undersak»']]);
  await s.administrator.put('/prosesser/undersak', { definisjon: eksempelprosesser.undersak });
});

test('fire organer får hver sin sak med mandatet som tekst, fristen, referansen til saken den kom fra, og lenker begge veier', async () => {
  await s.administrator.ventTil<{ elementer: readonly { noekkel: string }[] }>('/prosesser', (p) => p.elementer.some((x) => x.noekkel === 'undersak'));
  expect((await bestill(sakId)).status).toBe(200);
  under = await undersakene(sakId);
  expect(new Set(under).size).toBe(4);
  const mor = await sak(sakId, (x) => x.lenker.length === 4);
  const foerste = await sak(under[0] ?? '');
  expect(foerste).toMatchObject({
    status: 'meldt', tittel: 'Felles vaktlag (OU Nord)', sakstype: 'undersak', saksframlegg: { beskrivelse: MANDAT }, bestilling: { referanse: mor.referanse },
    opphav: { sakId, forhold: 'undersak' }, lenker: [{ forhold: 'undersak-av', tilSak: sakId }],
  });
  expect(mor.lenker.map((l) => [l.forhold, l.tilSak]).sort()).toEqual(under.map((id) => ['undersak', id]).sort());
  const { frister } = await rute(under[0] ?? '', (r) => r.frister.length > 0);
  expect(frister).toEqual([expect.objectContaining({ hva: MANDAT, ansvarlig: 'OU Nord', dager: { fra: '2026-10-30', til: '2026-10-30' } })]);
});

test('saken den kom fra, viser «0 av 4» og venter, med fristene til dem som ikke har svart', async () => {
  const r = await rute(sakId, (x) => x.frister.length === 4);
  expect([r.raad?.tekst, r.raad?.behandlinger.map((b) => [b.organ.navn, b.mandat, b.svart])]).toEqual(['0 av 4', s.ou.map((o) => [o.navn, MANDAT, false])]);
  expect(r.frister.map((f) => f.sakId).sort()).toEqual([...under].sort());
  hosSsu = await s.settOpp(s.ssu, '2026-11-20', sakId);
});

test('en undersak kan bare tas av organet den er sendt til', async () => {
  const moeteId = await s.planlegg(nr(1), '2026-10-02');
  const { status, kropp } = await nr(1).leder.raa<Problem>('POST', `/moeter/${moeteId}/saksliste`, { sakId: under[0] });
  expect([status, kropp.vakt, kropp.mangler]).toEqual([409, 'krev-bestilt-organ', ['Undersaken er sendt til OU Nord']]);
});

test('når to har svart, viser saken og den som meldte den «2 av 4» med svarene, og undersakene er avsluttet', async () => {
  await svar(nr(0), under[0] ?? '', '2026-10-05');
  await svar(nr(1), under[1] ?? '', '2026-10-06');
  const r = await rute(sakId, (x) => x.raad?.tekst === '2 av 4');
  expect(r.raad?.behandlinger.map((b) => [b.organ.navn, b.utfall, b.dato, b.punkter])).toEqual([
    ['OU Nord', 'TILSLUTNING', '2026-10-05', ['OU Nord mener dette.']], ['OU Sør', 'TILSLUTNING', '2026-10-06', ['OU Sør mener dette.']], ['OU Øst', null, null, []], ['OU Vest', null, null, []],
  ]);
  expect([r.staarI?.steg, r.staarI?.utfoert, r.staarI?.behandlinger]).toMatchObject(['omraadeutvalg', false, { tekst: '2 av 4', mangler: ['OU Øst', 'OU Vest'] }]);
  expect(r.gaatt.slice(2).map((g) => [g.organ?.navn, g.hendelse])).toEqual([['OU Nord', 'RaadBesvart'], ['OU Sør', 'RaadBesvart']]);
  expect(await egen('innmelder', sakId, (x) => x.raad === '2 av 4')).toMatchObject({
    vedtak: null, frist: { hva: MANDAT, dager: { til: '2026-10-30' } }, svar: [{ organ: 'OU Nord', utfall: 'TILSLUTNING', punkter: ['OU Nord mener dette.'] }, { organ: 'OU Sør' }],
  });
  expect([(await sak(under[0] ?? '')).status, (await sak(under[2] ?? '')).status]).toEqual(['avsluttet', 'meldt']);
});

test('så lenge noen mangler, kan SSU ikke vedta; når alle fire har svart, åpner steget, og et råd er ikke et vedtak', async () => {
  await s.aapne(hosSsu);
  const nei = await s.vedta(hosSsu, 'VEDTATT');
  expect([nei.status, nei.kropp.vakt, nei.kropp.mangler]).toEqual([409, 'krev-samlet', ['«Råd fra områdeutvalg»: 2 av 4 har behandlet saken; mangler OU Øst, OU Vest']]);
  s.sett('2026-10-08T07:00:00.000Z');
  await svar(nr(2), under[2] ?? '', '2026-10-07');
  await svar(nr(3), under[3] ?? '', '2026-10-08');
  const r = await rute(sakId, (x) => x.raad?.tekst === '4 av 4');
  expect([r.staarI?.steg, r.staarI?.utfoert, (await sak(sakId)).status]).toEqual(['omraadeutvalg', true, 'berammet']);
  expect((await s.vedta(hosSsu, 'VEDTATT', [{ slag: 'oppdrag', hva: 'Innføre rutinen', frist: { presisjon: 'ikke-oppgitt' }, bindende: true }])).status).toBe(200);
  await sak(sakId, (x) => x.status === 'vedtatt');
  const da = await s.sekretariat.hent<Tilstand>(`/saker/${sakId}/tilstand?per=2026-10-07T12:00:00.000Z`);
  expect(da.tilstand.undersaker.filter((u) => u.svar)).toHaveLength(2);
});

test('trekkes en undersak, viser saken det, og steget venter ikke på den', async () => {
  const id = await s.forberedtSak('En trukket undersak');
  await bestill(id, [nr(0), nr(1)]);
  const [nord = '', soer = ''] = await undersakene(id);
  await svar(nr(0), nord, '2026-10-12');
  await rute(id, (x) => x.raad?.tekst === '1 av 2');
  await s.sekretariat.post(`/saker/${soer}/tilbaketrekking`, { begrunnelse: 'OU Sør er slått sammen med OU Nord' });
  const r = await rute(id, (x) => x.raad?.tekst === '1 av 1');
  expect([r.staarI?.utfoert, r.raad?.behandlinger.map((b) => [b.organ.navn, b.svart, b.frafalt])]).toEqual([true, [['OU Nord', true, null], ['OU Sør', false, 'OU Sør er slått sammen med OU Nord']]]);
});

test('trekkes saken, trekkes undersakene som ikke er besvart', async () => {
  const id = await s.forberedtSak('En trukket sak');
  await bestill(id, [nr(0)]);
  const [nord = ''] = await undersakene(id);
  await s.sekretariat.post(`/saker/${id}/tilbaketrekking`, { begrunnelse: 'Løst på annen måte' });
  expect((await sak(nord, (x) => x.status === 'trukket')).status).toBe('trukket');
});

test('det SSU sendte ned etter vedtaket, står i SSUs egen liste med svaret, og flytter ikke saken', async () => {
  await bestill(sakId, [nr(0)]);
  const { nedsendt } = await rute(sakId, (r) => r.nedsendt?.tekst === '0 av 1');
  const nord = nedsendt?.behandlinger[0]?.undersak ?? '';
  await sak(nord);
  expect(await egen(s.ssu, nord)).toMatchObject({ tittel: 'Felles vaktlag (OU Nord)', status: 'meldt', frist: { hva: MANDAT } });
  await svar(nr(0), nord, '2026-12-01');
  const r = await rute(sakId, (x) => x.nedsendt?.tekst === '1 av 1');
  expect([r.staarI?.steg, (await sak(sakId)).status]).toEqual(['ssu', 'vedtatt']);
  expect(await egen(s.ssu, nord, (x) => x.status === 'avsluttet')).toMatchObject({ raad: '1 av 1' });
});

test('en sak som et vedtak lovet, står i listen til organet som vedtok den, til den er behandlet', async () => {
  const id = await s.forberedtSak('En sak som gir en ny');
  await bestill(id, [nr(0)]);
  await svar(nr(0), (await undersakene(id))[0] ?? '', '2026-10-14');
  await rute(id, (x) => x.raad?.tekst === '1 av 1');
  const virkninger = [{ slag: 'ny-sak', tittel: 'Evaluering av rutinen', organ: { slag: 'ssu' }, frist: { presisjon: 'maaned', maaned: '2027-06' }, bindende: true }];
  await s.behandle(await s.settOpp(s.ssu, '2026-11-27', id), id, 'VEDTATT', virkninger);
  const liste = await s.ssu.leder.ventTil<Liste>('/egne-saker?antall=100', (l) => l.elementer.some((x) => x.tittel === 'Evaluering av rutinen'));
  expect(liste.elementer.map((x) => x.tittel)).not.toContain('En sak som gir en ny');
  expect((await nr(0).leder.hent<Liste>('/egne-saker?antall=100')).elementer.map((x) => x.tittel)).not.toContain('Evaluering av rutinen');
});
