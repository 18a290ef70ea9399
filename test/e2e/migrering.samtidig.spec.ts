import { migrer, proev, publiserVersjon2, saker, tilSaker } from './migrering.oppsett';
import { Rutescene } from './rute.oppsett';

interface Sak { readonly status: string; readonly revisjon: number; readonly prosess: { readonly versjon: number }; readonly saksframlegg: { readonly versjon: number }; readonly behandlinger: readonly { readonly behandlingId: string; readonly frafalt: boolean }[] }

interface Historikk { readonly elementer: readonly { readonly hva: { readonly type: string } }[] }

const ANTALL = 24;
const FRAMLEGG = { beskrivelse: 'Skrevet om mens sakene ble migrert', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }] };

jest.setTimeout(120_000);

let s: Rutescene;
const ider: string[] = [];
beforeAll(async () => {
  s = await Rutescene.ny('migreringslopet');
  for (let nr = 0; nr < ANTALL; nr++) ider.push(await s.forberedtSak(`Sak ${nr}`));
  await publiserVersjon2(s.administrator);
  await tilSaker(s.administrator, ANTALL);
}, 180_000);
afterAll(() => s?.stopp());

const sak = (id: string, naar: (x: Sak) => boolean = () => true) => s.sekretariat.ventTil<Sak>(`/saker/${id}`, naar);
const endre = (id: string, ifMatch: number) => s.sekretariat.raa('PUT', `/saker/${id}/saksframlegg`, FRAMLEGG, { ifMatch });

/** A sak that ended on the new version was moved before the meeting took it. */
async function moetetVarIkkeFoerst(id: string): Promise<void> {
  const nyestFoerst = (l: Historikk) => l.elementer.map((e) => e.hva.type);
  const historikk = await s.sekretariat.ventTil<Historikk>(`/historikk?sak=${id}&antall=100`, (l) => nyestFoerst(l).includes('BehandlingBerammet'));
  const foerst = nyestFoerst(historikk).findLast((type) => type === 'SakMigrert' || type === 'SakSattPaaSaksliste');
  if ((await sak(id)).prosess.versjon === 2) expect([id, foerst]).toEqual([id, 'SakMigrert']);
}

test('det noen gjør mens sakene migreres, går ikke tapt; saken migreres helt eller ikke, og resten tas neste gang', async () => {
  const moeteId = await s.planlegg(s.ssu, '2026-11-10');
  const skrevet = new Map<string, number>();
  const skriv = async (id: string) => {
    const { revisjon } = await sak(id);
    const { status } = await endre(id, revisjon);
    expect([200, 412]).toContain(status);
    if (status === 200) skrevet.set(id, (skrevet.get(id) ?? 0) + 1);
  };
  const settPaaListen = async (id: string) => { await s.ssu.leder.post(`/moeter/${moeteId}/saksliste`, { sakId: id }); };
  const [migrering] = await Promise.all([
    migrer(s.administrator), ...ider.map((id) => skriv(id)), ...ider.filter((_, nr) => nr % 3 === 0).map((id) => settPaaListen(id)),
    ...ider.map(async (id) => { await skriv(id); await skriv(id); }),
  ]);
  const paaListen = await Promise.all(ider.filter((_, nr) => nr % 3 === 0).map((id) => sak(id, (x) => x.behandlinger.length === 1)));
  expect(paaListen.map((x) => x.status)).toEqual(paaListen.map(() => 'berammet'));
  const versjoner = new Map(await Promise.all(ider.map(async (id) => [id, (await sak(id)).prosess.versjon] as const)));
  const linjer = await saker(s.administrator, migrering.id, ANTALL, (l) => l.every(({ sakId, utfall }) => (utfall === 'migrert') === (versjoner.get(sakId) === 2)));
  expect(linjer.map((l) => l.sakId).toSorted()).toEqual(ider.toSorted());
  for (const { sakId, utfall, problemer } of linjer) {
    const naa = await sak(sakId);
    expect([sakId, problemer.map((p) => p.kode)]).toEqual([sakId, utfall === 'migrert' ? [] : ['behandling-paagaar']]);
    expect([sakId, naa.saksframlegg.versjon]).toEqual([sakId, 1 + (skrevet.get(sakId) ?? 0)]);
  }
  for (const id of ider.filter((_, nr) => nr % 3 === 0)) await moetetVarIkkeFoerst(id);
  for (const [nr, { behandlinger }] of paaListen.entries()) {
    await s.ssu.leder.post(`/moeter/${moeteId}/saksliste/${behandlinger[0]?.behandlingId}/fjerning`, { begrunnelse: 'Møtet ble for langt' });
    await sak(ider[nr * 3] ?? '', (x) => x.behandlinger.every((b) => b.frafalt));
  }
  await tilSaker(s.administrator, linjer.filter((l) => l.utfall === 'avvist').length);
  expect((await proev(s.administrator)).kropp.sammendrag.avvises).toBe(0);
  await migrer(s.administrator);
  expect(new Set(await Promise.all(ider.map(async (id) => (await sak(id)).prosess.versjon)))).toEqual(new Set([2]));
});
