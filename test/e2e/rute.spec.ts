import { type Oppsatt, type Problem, Rutescene, type Sak } from './rute.oppsett';

interface Steg { readonly steg: string; readonly behandlinger?: { readonly tekst: string; readonly mangler: readonly string[] }; readonly moeter?: readonly { readonly dato: string; readonly fastsatt: boolean; readonly organ: { readonly navn: string } }[] }
interface Rute {
  readonly gaatt: readonly { readonly steg: string; readonly dato: string; readonly organ: { readonly navn: string } | null; readonly hendelse: string }[];
  readonly staarI: (Steg & { readonly utfoert: boolean }) | null;
  readonly gjenstaar: readonly Steg[];
  readonly nedsendt: { readonly tekst: string; readonly behandlinger: readonly { readonly organ: { readonly navn: string }; readonly utfall: string | null }[] } | null;
}

jest.setTimeout(60_000);

let s: Rutescene;
let sakId: string;
let hosOu: Oppsatt[];
let hosSsu: Oppsatt;
beforeAll(async () => { s = await Rutescene.ny('ruten'); }, 120_000);
afterAll(() => s?.stopp());

const rute = (id = sakId) => s.sekretariat.hent<Rute>(`/saker/${id}/rute`);
const steg = (r: Rute, id: string) => r.gjenstaar.find((x) => x.steg === id);

test('en sak kan ikke gå til et organ uten å være forberedt, og svaret sier hvilken vakt som stanser den', async () => {
  sakId = await s.meldSak('Felles vaktlag');
  const moeteId = await s.planlegg(s.ssu, '2026-12-01');
  const { status, kropp } = await s.ssu.leder.raa<Problem>('POST', `/moeter/${moeteId}/saksliste`, { sakId });
  expect([status, kropp.type, kropp.kode, kropp.vakt, kropp.mangler]).toEqual([409, '/problem/tilstandskonflikt', 'sak-er-ikke-klar', 'krev-forberedt', ['Saken er ikke forberedt']]);
  await s.sekretariat.post(`/saker/${sakId}/forberedelse`);
});

test('ruten framover viser stegene med møtene som er planlagt, også der saken ikke er satt opp ennå', async () => {
  const r = await rute();
  expect(r.gaatt.map((g) => [g.steg, g.hendelse])).toEqual([['meldt', 'SakMeldt'], ['forberedelse', 'SakForberedt']]);
  expect(r.staarI).toMatchObject({ steg: 'forberedelse', utfoert: true });
  expect(r.gjenstaar.map((x) => x.steg)).toEqual(['fagorgan', 'omraadeutvalg', 'ssu', 'partene', 'signering', 'avsluttet']);
  expect(steg(r, 'ssu')?.moeter).toEqual([expect.objectContaining({ dato: '2026-12-01', fastsatt: false })]);
});

test('fire områdeutvalg får saken, og SSU kan settes opp etter dem', async () => {
  hosOu = [];
  for (const [nr, ou] of s.ou.entries()) hosOu.push(await s.settOpp(ou, `2026-10-0${nr + 1}`, sakId));
  hosSsu = await s.settOpp(s.ssu, '2026-10-20', sakId);
  const r = await rute();
  expect(steg(r, 'omraadeutvalg')?.behandlinger?.tekst).toBe('0 av 4');
  expect(steg(r, 'omraadeutvalg')?.moeter?.map((m) => [m.organ.navn, m.dato, m.fastsatt])).toEqual([
    ['OU Nord', '2026-10-01', true], ['OU Sør', '2026-10-02', true], ['OU Øst', '2026-10-03', true], ['OU Vest', '2026-10-04', true],
  ]);
  expect(steg(r, 'ssu')?.moeter?.map((m) => [m.dato, m.fastsatt])).toEqual([['2026-10-20', true]]);
});

test('flyttes møtet, flyttes dagen i ruten', async () => {
  await s.ssu.leder.post(`/moeter/${hosSsu.moeteId}/flytting`, { til: { dato: '2026-10-27' }, begrunnelse: 'Kollisjon' }, { ifMatch: async () => (await s.ssu.leder.hent<{ revisjon: number }>(`/moeter/${hosSsu.moeteId}`)).revisjon });
  const etter = await s.ssu.leder.hent<Rute>(`/saker/${sakId}/rute`);
  expect(steg(etter, 'ssu')?.moeter?.map((m) => m.dato)).toEqual(['2026-10-27']);
});

test('så lenge bare to av fire har svart, kan SSU ikke vedta, og svaret nevner dem som mangler', async () => {
  for (const o of hosOu.slice(0, 2)) await s.behandle(o, sakId);
  const { staarI } = await rute();
  expect([staarI?.steg, staarI?.utfoert, staarI?.behandlinger]).toEqual(['omraadeutvalg', false, { tekst: '2 av 4', svart: 2, av: 4, mangler: ['OU Øst', 'OU Vest'] }]);
  await s.aapne(hosSsu);
  const { status, kropp } = await s.vedta(hosSsu, 'VEDTATT');
  expect([status, kropp.kode, kropp.vakt]).toEqual([409, 'sak-kan-ikke-behandles', 'krev-samlet']);
  expect(kropp.mangler).toEqual(['«Råd fra områdeutvalg»: 2 av 4 har behandlet saken; mangler OU Øst, OU Vest']);
  expect((await s.sekretariat.hent<Sak>(`/saker/${sakId}`)).behandlinger.filter((b) => b.resultat)).toHaveLength(2);
});

test('når det siste rådet er gitt, eller organet har latt saken fare, vedtar SSU, og ruten viser veien den gikk', async () => {
  await s.behandle(hosOu[2] as Oppsatt, sakId);
  const { moeteId, behandlingId, organ } = hosOu[3] as Oppsatt;
  await organ.leder.post(`/moeter/${moeteId}/saksliste/${behandlingId}/fjerning`, { begrunnelse: 'Gjelder ikke dette området' });
  await s.sekretariat.ventTil<Rute>(`/saker/${sakId}/rute`, (r) => r.staarI?.behandlinger?.tekst === '3 av 3');
  const virkninger = [{ slag: 'oppdrag', hva: 'Områdeutvalgene lager en plan', frist: { presisjon: 'ikke-oppgitt' }, bindende: true }];
  const { status } = await s.vedta(hosSsu, 'VEDTATT', virkninger);
  expect(status).toBe(200);
  const r = await s.sekretariat.ventTil<Rute>(`/saker/${sakId}/rute`, (x) => x.staarI?.steg === 'ssu');
  expect(r.gaatt.map((g) => [g.steg, g.organ?.navn, g.hendelse])).toEqual([
    ['meldt', undefined, 'SakMeldt'], ['forberedelse', undefined, 'SakForberedt'],
    ['omraadeutvalg', 'OU Nord', 'SakBehandletIOU'], ['omraadeutvalg', 'OU Sør', 'SakBehandletIOU'], ['omraadeutvalg', 'OU Øst', 'SakBehandletIOU'],
    ['ssu', 'Strategisk samarbeidsutvalg', 'SakVedtattISSU'],
  ]);
});

test('sendes saken ned etter vedtaket, teller ruten svarene, og rådene flytter ikke saken', async () => {
  const nord = await s.settOpp(s.ou[0] as Oppsatt['organ'], '2026-11-10', sakId);
  const soer = await s.settOpp(s.ou[1] as Oppsatt['organ'], '2026-11-11', sakId);
  expect((await rute()).nedsendt?.tekst).toBe('0 av 2');
  await s.behandle(nord, sakId);
  const { nedsendt, staarI } = await rute();
  expect([nedsendt?.tekst, nedsendt?.behandlinger.map((b) => [b.organ.navn, b.utfall]), staarI?.steg]).toEqual(['1 av 2', [['OU Nord', 'TILSLUTNING'], ['OU Sør', null]], 'ssu']);
  await s.behandle(soer, sakId);
  expect((await s.sekretariat.hent<Sak>(`/saker/${sakId}`)).status).toBe('vedtatt');
});
