import { type Oppsatt, type Problem, Rutescene, type Sak } from './rute.oppsett';

interface Hendelse { readonly hva: { readonly type: string }; readonly hvem: { readonly navn: string | null }; readonly hvorfor: { readonly begrunnelse: string | null }; readonly data: { readonly avvik?: boolean; readonly valg?: readonly object[] } }

const GRUNN = 'Saken venter på en dom';

jest.setTimeout(60_000);

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('operatoeren'); }, 120_000);
afterAll(() => s?.stopp());

const sak = (id: string, naar: (x: Sak) => boolean = () => true) => s.sekretariat.ventTil<Sak>(`/saker/${id}`, naar);
const avvik = async (id: string) => {
  const { elementer } = await s.sekretariat.ventTil<{ elementer: readonly Hendelse[] }>(`/saker/${id}/historikk`, (h) => h.elementer.length > 0);
  return elementer.filter((h) => h.data.avvik).toReversed();
};
const gjenoppta = (id: string, valg: readonly object[]) => s.sekretariat.raa<Problem>('POST', `/saker/${id}/gjenopptakelse`, { begrunnelse: 'Dommen har falt', valg });

async function suspendertMedForfall(tittel: string): Promise<{ id: string; hosSsu: Oppsatt }> {
  const id = await s.forberedtSak(tittel);
  const hosSsu = await s.settOpp(s.ssu, '2026-10-20', id);
  await s.sekretariat.post(`/saker/${id}/suspensjon`, { begrunnelse: GRUNN });
  await s.ssu.leder.post(`/moeter/${hosSsu.moeteId}/saksliste/${hosSsu.behandlingId}/fjerning`, { begrunnelse: 'Saken er suspendert' });
  await sak(id, (x) => x.suspensjon?.holdt.length === 1);
  return { id, hosSsu };
}

test('bare sekretariatet og en administrator suspenderer, og aldri uten begrunnelse', async () => {
  const id = await s.forberedtSak('Hvem kan');
  const nei = await s.innmelder.raa<Problem>('POST', `/saker/${id}/suspensjon`, { begrunnelse: GRUNN });
  expect([nei.status, nei.kropp.kode, nei.kropp.vakt]).toEqual([403, 'krever-operatoer', 'krev-rolle']);
  expect((await s.sekretariat.raa('POST', `/saker/${id}/suspensjon`, {})).status).toBeGreaterThanOrEqual(400);
  await s.administrator.post(`/saker/${id}/suspensjon`, { begrunnelse: GRUNN });
  expect((await sak(id)).suspensjon?.holdt).toEqual([]);
});

test('mens saken er suspendert, avvises det noen vil gjøre med den, også i møtet', async () => {
  const id = await s.forberedtSak('Stanset');
  const hosSsu = await s.settOpp(s.ssu, '2026-10-20', id);
  await s.sekretariat.post(`/saker/${id}/suspensjon`, { begrunnelse: GRUNN });
  const trekk = await s.sekretariat.raa<Problem>('POST', `/saker/${id}/tilbaketrekking`, { begrunnelse: 'Løst' });
  await s.aapne(hosSsu);
  const vedtak = await s.vedta(hosSsu, 'VEDTATT');
  expect([trekk, vedtak].map(({ status, kropp }) => [status, kropp.vakt])).toEqual([[409, 'krev-ikke-suspendert'], [409, 'krev-ikke-suspendert']]);
  await s.sekretariat.post(`/saker/${id}/gjenopptakelse`, { begrunnelse: 'Dommen har falt' });
  expect((await s.vedta(hosSsu, 'VEDTATT')).status).toBe(200);
});

test('det som forfalt imens, står i listen og skjer ikke av seg selv; uten valg gjenopptas ikke saken', async () => {
  const { id } = await suspendertMedForfall('Uten valg');
  const { status, suspensjon } = await sak(id);
  expect([status, suspensjon?.holdt.map((h) => [h.nr, h.handling, h.tekst])]).toEqual(['berammet', [[1, 'FrafallBehandling', 'saken er tatt av en saksliste (2026-09-01)']]]);
  const uten = await gjenoppta(id, []);
  expect([uten.status, uten.kropp.kode, uten.kropp.vakt, uten.kropp.mangler]).toEqual([
    422, 'valg-mangler', 'krev-valg', ['Velg utfør eller dropp for nr. 1: saken er tatt av en saksliste (2026-09-01)'],
  ]);
  expect((await gjenoppta(id, [{ nr: 1, valg: 'dropp' }, { nr: 2, valg: 'dropp' }])).kropp.kode).toBe('valg-uten-handling');
  expect((await sak(id)).suspensjon?.holdt).toHaveLength(1);
});

test.each([['utfoer', 'forberedt', true], ['dropp', 'berammet', false]] as const)('velges %s, er saken %s etterpå, og valget står i historien som avvik', async (valg, status, frafalt) => {
  const { id } = await suspendertMedForfall(`Valget ${valg}`);
  expect((await gjenoppta(id, [{ nr: 1, valg }])).status).toBe(200);
  expect(await sak(id)).toMatchObject({ status, behandlinger: [{ frafalt }] });
  await s.sekretariat.ventTil<{ elementer: readonly Hendelse[] }>(`/saker/${id}/historikk`, (h) => h.elementer.some((e) => e.hva.type === 'SakGjenopptatt'));
  expect((await avvik(id)).map((h) => [h.hva.type, h.hvem.navn, h.hvorfor.begrunnelse, h.data.valg])).toEqual([
    ['SakSuspendert', 'Siv Sekretær', GRUNN, undefined], ['SakGjenopptatt', 'Siv Sekretær', 'Dommen har falt', [{ nr: 1, handling: 'FrafallBehandling', valg }]],
  ]);
});

test('en sak flyttes for hånd med begrunnelse, ruten merker det, og flyttingen gir ikke noe vedtak', async () => {
  const id = await s.forberedtSak('Flyttet');
  const flytt = (steg: string) => s.sekretariat.raa<Problem>('POST', `/saker/${id}/flytting`, { steg, begrunnelse: 'Rådet ble gitt på telefon' });
  for (const [steg, status, kode] of [['finnes-ikke', 422, 'steg-finnes-ikke'], ['avsluttet', 409, 'kan-ikke-flyttes-til-slutten'], ['partene', 409, 'sak-er-ikke-vedtatt']] as const) {
    const { status: fikk, kropp } = await flytt(steg);
    expect([steg, fikk, kropp.kode, kropp.vakt]).toEqual([steg, status, kode, 'krev-maal']);
  }
  expect((await flytt('omraadeutvalg')).status).toBe(200);
  const { staarI, gaatt } = await s.sekretariat.hent<{ staarI: object; gaatt: readonly { steg: string; avvik: boolean }[] }>(`/saker/${id}/rute`);
  expect([staarI, gaatt.at(-1)]).toEqual([expect.objectContaining({ steg: 'omraadeutvalg', utfoert: false }), expect.objectContaining({ steg: 'omraadeutvalg', avvik: true })]);
  await s.sekretariat.ventTil<{ elementer: readonly Hendelse[] }>(`/saker/${id}/historikk`, (h) => h.elementer.some((e) => e.hva.type === 'SakFlyttetTilSteg'));
  expect((await avvik(id)).map((h) => [h.hva.type, h.hvorfor.begrunnelse])).toEqual([['SakFlyttetTilSteg', 'Rådet ble gitt på telefon']]);
});
