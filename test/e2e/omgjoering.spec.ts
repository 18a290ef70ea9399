import { type Oppsatt, type Problem, Rutescene } from './rute.oppsett';

interface Punkt { readonly nr: number; readonly tekst: string; readonly omgjort?: { readonly hva: string; readonly begrunnelse: string; readonly ved: { readonly sakId: string; readonly saksnummer?: string } } }
interface Sak { readonly status: string; readonly behandlinger: readonly { readonly resultat?: { readonly punkter: readonly Punkt[] } }[]; readonly punkter: readonly { readonly nr: number; readonly lukket: boolean }[] }

jest.setTimeout(90_000);

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('omgjoeringen'); }, 120_000);
afterAll(() => s?.stopp());

test('organet trekker et eget vedtak i en senere sak: det gamle blir stående med hva som gjorde det om, og det som var satt i gang, tar slutt', async () => {
  const gammel = await s.forberedtSak('Rutinen innføres');
  const foerste = await s.settOpp(s.ssu, '2026-09-08', gammel);
  await s.behandle(foerste, gammel, 'VEDTATT', [{ slag: 'oppdrag', hva: 'Lage en plan', frist: { presisjon: 'dag', dato: '2026-12-01' }, bindende: true }]);

  const ny = await s.forberedtSak('Rutinen trekkes');
  const andre = await s.settOpp(s.ssu, '2026-10-06', ny);
  await s.aapne(andre);
  const omgjoer = (behandlingId: string) => s.vedta(andre, 'VEDTATT', [{ slag: 'omgjoer-vedtak', sakId: gammel, behandlingId, punkt: 1, hva: 'trukket', begrunnelse: 'Finansieringen falt bort' }]);
  const ukjent = await omgjoer('00000000-0000-4000-8000-00000000000b');
  expect([ukjent.status, ukjent.kropp.kode, ukjent.kropp.vakt]).toEqual([422, 'vedtak-kan-ikke-omgjoeres', 'krev-eget-vedtak']);
  expect((await omgjoer(foerste.behandlingId)).status).toBe(200);

  const sak = await s.sekretariat.ventTil<Sak>(`/saker/${gammel}`, (x) => x.punkter.every((p) => p.lukket));
  const [punkt] = sak.behandlinger.flatMap((b) => b.resultat?.punkter ?? []);
  expect(punkt).toMatchObject({ tekst: 'Strategisk samarbeidsutvalg mener dette.', omgjort: { hva: 'trukket', begrunnelse: 'Finansieringen falt bort', ved: { sakId: ny } } });
  const apne = (l: { elementer: readonly { sakId: string; lukket: string | null }[] }) => l.elementer.filter((f) => f.sakId === gammel && f.lukket === null);
  await s.sekretariat.ventTil<Parameters<typeof apne>[0]>('/forpliktelser?antall=200', (l) => apne(l).length === 0);
});

test('et annet organ gjør ikke om det SSU har vedtatt', async () => {
  const gammel = await s.forberedtSak('SSUs eget');
  const foerste = await s.settOpp(s.ssu, '2026-09-09', gammel);
  await s.behandle(foerste, gammel, 'VEDTATT');
  const ny = await s.forberedtSak('OU vil noe annet');
  const hosOu = await s.settOpp(s.ou[0] as Oppsatt['organ'], '2026-10-07', ny);
  await s.aapne(hosOu);
  const nei: { status: number; kropp: Problem } = await s.vedta(hosOu, 'TILSLUTNING', [{ slag: 'omgjoer-vedtak', sakId: gammel, behandlingId: foerste.behandlingId, punkt: 1, hva: 'endret', begrunnelse: 'Vi mener noe annet' }]);
  expect([nei.status, nei.kropp.vakt]).toEqual([422, 'krev-eget-vedtak']);
});
