import { type Oppsatt, type Problem, Rutescene } from './rute.oppsett';

interface Moete { readonly saksliste: readonly { readonly sakId: string; readonly behandlingId: string; readonly saksgrunnlag?: { readonly versjon: number } }[] }
interface EgenSak { readonly id: string; readonly status: string; readonly vedtak: { readonly utfall: string; readonly punkter: readonly string[] } | null; readonly neste: { readonly steg: string; readonly dato: string | null; readonly fastsatt: boolean } | null; readonly frist: { readonly hva: string } | null }

jest.setTimeout(60_000);

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('utsettelsen'); }, 120_000);
afterAll(() => s?.stopp());

const moete = (id: string, ferdig: (m: Moete) => boolean) => s.sekretariat.ventTil<Moete>(`/moeter/${id}`, ferdig);
const utsett = ({ moeteId, behandlingId, organ }: Oppsatt, utsettelse: object, utfall = 'UTSATT') =>
  organ.leder.raa<Problem>('POST', `/moeter/${moeteId}/vedtak`, { behandlingId, utfall, punkter: [], utsettelse: { begrunnelse: 'Tallene må kontrolleres', ...utsettelse } });

test('en utsatt sak kommer av seg selv på sakslisten til møtet den er utsatt til, med det samme saksframlegget', async () => {
  const id = await s.forberedtSak('Utsatt');
  const [hosSsu, tilMoeteId] = [await s.settOpp(s.ssu, '2026-09-08', id), await s.planlegg(s.ssu, '2026-10-06')];
  await s.aapne(hosSsu);
  expect((await utsett(hosSsu, { tilMoeteId })).status).toBe(200);
  const { saksliste } = await moete(tilMoeteId, (m) => m.saksliste.length > 0);
  expect(saksliste.map((p) => [p.sakId, p.saksgrunnlag?.versjon])).toEqual([[id, 1]]);
});

test('en sak som er utsatt for nye opplysninger, behandles ikke igjen på det samme saksframlegget', async () => {
  const id = await s.forberedtSak('Utsatt for nye opplysninger');
  const [hosSsu, tilMoeteId] = [await s.settOpp(s.ssu, '2026-09-09', id), await s.planlegg(s.ssu, '2026-10-07')];
  await s.aapne(hosSsu);
  expect((await utsett(hosSsu, { tilMoeteId, nyeOpplysninger: true })).status).toBe(200);
  await s.sekretariat.ventTil<{ status: string }>(`/saker/${id}`, (x) => x.status === 'utsatt');
  const nei = await s.ssu.leder.raa<Problem>('POST', `/moeter/${tilMoeteId}/saksliste`, { sakId: id });
  expect([nei.status, nei.kropp.vakt, nei.kropp.mangler]).toEqual([409, 'krev-nye-opplysninger', ['Saken ble utsatt for nye opplysninger, og saksframlegget er det samme: Tallene må kontrolleres']]);
  await s.sekretariat.put(`/saker/${id}/saksframlegg`, { beskrivelse: 'Tallene er kontrollert.', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }] }, { ifMatch: async () => (await s.sekretariat.hent<{ revisjon: number }>(`/saker/${id}`)).revisjon });
  const { saksliste } = await moete(tilMoeteId, (m) => m.saksliste.length > 0);
  expect(saksliste.map((p) => [p.sakId, p.saksgrunnlag?.versjon])).toEqual([[id, 2]]);
});

test('en utsettelse hører til utfallet UTSATT og et planlagt møte i det samme organet', async () => {
  const id = await s.forberedtSak('Feil utsettelse');
  const [hosSsu, hosOu] = [await s.settOpp(s.ssu, '2026-09-10', id), await s.planlegg(s.ou[0] as Oppsatt['organ'], '2026-10-08')];
  await s.aapne(hosSsu);
  const feil = [await utsett(hosSsu, {}, 'TIL_ORIENTERING'), await utsett(hosSsu, { tilMoeteId: hosOu }), await utsett(hosSsu, { tilMoeteId: '00000000-0000-4000-8000-00000000000a' })];
  expect(feil.map(({ status, kropp }) => [status, kropp.kode, kropp.vakt])).toEqual([
    [422, 'sak-er-ikke-utsatt', 'krev-utsettelse'], [422, 'moetet-kan-ikke-ta-saken', 'krev-utsettelse'], [422, 'moetet-kan-ikke-ta-saken', 'krev-utsettelse'],
  ]);
});

const egen = async (id: string, naar: (x: EgenSak) => boolean) =>
  (await s.innmelder.ventTil<{ elementer: readonly EgenSak[] }>('/egne-saker?antall=100', (l) => l.elementer.some((x) => x.id === id && naar(x)))).elementer.find((x) => x.id === id);

test('den som meldte saken, ser vedtaket, neste steg og fristen i sin egen liste', async () => {
  const id = await s.forberedtSak('Egen sak');
  const hosSsu = await s.settOpp(s.ssu, '2026-09-11', id);
  expect(await egen(id, (x) => x.status === 'berammet')).toMatchObject({ vedtak: null, neste: { steg: 'ssu', dato: '2026-09-11' } });
  await s.behandle(hosSsu, id, 'VEDTATT', [{ slag: 'oppdrag', hva: 'Lage en plan', frist: { presisjon: 'dag', dato: '2026-12-01' }, bindende: true }]);
  expect(await egen(id, (x) => x.status === 'vedtatt' && x.frist !== null)).toMatchObject({ vedtak: { utfall: 'VEDTATT', punkter: ['Strategisk samarbeidsutvalg mener dette.'] }, neste: { steg: 'partene' }, frist: { hva: 'Lage en plan' } });
  expect((await s.sekretariat.hent<{ elementer: readonly EgenSak[] }>('/egne-saker')).elementer).toEqual([]);
});

test('en utsatt sak venter på et møte som ikke er holdt, også når ingen har sagt hvilket', async () => {
  const id = await s.forberedtSak('Utsatt uten dag');
  const hosSsu = await s.settOpp(s.ssu, '2026-09-12', id);
  await s.aapne(hosSsu);
  expect((await utsett(hosSsu, {})).status).toBe(200);
  await s.ssu.leder.post(`/moeter/${hosSsu.moeteId}/heving`);
  const neste = (await egen(id, (x) => x.neste?.fastsatt === false))?.neste;
  expect([neste?.steg, (neste?.dato ?? '') > '2026-09-12']).toEqual(['ssu', true]);
});

test('en sak som ikke ble godkjent, tas opp igjen i det samme organet med et nytt forslag', async () => {
  const id = await s.forberedtSak('Ikke godkjent');
  const hosSsu = await s.settOpp(s.ssu, '2026-09-14', id);
  await s.behandle(hosSsu, id, 'IKKE_GODKJENT');
  expect(await egen(id, (x) => x.status === 'ikke-godkjent')).toMatchObject({ vedtak: { utfall: 'IKKE_GODKJENT' }, neste: { steg: 'ssu', fastsatt: false } });
});
