import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

jest.setTimeout(60_000);

interface Problem { readonly kode?: string; readonly vakt?: string; readonly id?: string }
interface Sak {
  readonly status: string; readonly tittel: string;
  readonly lenker: readonly { readonly forhold: string; readonly tilSak?: string }[];
  readonly uenigheter: readonly { readonly sakId: string; readonly punkt?: number; readonly nivaa: string; readonly utfall?: string }[];
  readonly nivaaer: readonly { readonly steg: string; readonly utfall?: string; readonly begrunnelse?: string }[];
}
interface Rute { readonly staarI: { readonly steg: string } | null; readonly frister: readonly { readonly steg: string; readonly hva: string; readonly ansvarlig: string | null; readonly dager: { readonly til: string } | null }[] }

let saksgang: Saksgang;
let leder: Klient;
let post: Klient;
let uvedkommende: Klient;
let nes: string;
let ssu: string;
let vedtak: { sakId: string; behandlingId: string };

/** A sak that the SSU has decided, and a part that does not agree. */
beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'uenighet-plattform', naa: '2026-03-02T08:00:00.000Z' });
  const scene = await Scene.ny(saksgang.adresse, { slug: 'uenighet', navn: 'Helsefellesskapet Uenig', plattformadmin: 'uenighet-plattform', fra: '2026-01-01' });
  ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu');
  for (const [navn, slag] of [['Lokalt samarbeidsutvalg', 'lsu'], ['Nasjonal tvisteløsningsnemnd', 'annet']] as const) await scene.organ(navn, navn, slag);
  await scene.prosess(eksempelprosesser.utenOu);
  nes = await scene.part('Nes kommune', 'kommune');
  const person = async (navn: string) => scene.bruker(`uenighet-${navn}`, navn);
  const [l, p, u] = [await person('leif'), await person('pia'), await person('ulf')];
  [leder, post, uvedkommende] = [l.klient, p.klient, u.klient];
  await scene.medlem(ssu, l.id, 'leder');
  await scene.rolle(l.id, 'sekretariat');
  await scene.rolle(p.id, 'postmottak', nes);
  await scene.rolle(u.id, 'revisor');
  for (const k of [leder, post, uvedkommende]) await k.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  const { id: sakId } = await leder.post('/saker', { tittel: 'Utskrivningsklare pasienter', sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Bakgrunn', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }] } });
  await leder.post(`/saker/${sakId}/forberedelse`);
  const moete = (await leder.post('/moeter', { organId: ssu, tittel: 'SSU mars', naar: { dato: '2026-03-02' }, form: 'digital' })).id;
  const { behandlingId = '' } = await leder.post(`/moeter/${moete}/saksliste`, { sakId });
  await leder.post(`/moeter/${moete}/sakslisteversjoner`);
  await leder.post(`/moeter/${moete}/aapning`);
  await leder.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Rutinen innføres.', klasse: 'VEDTATT', virkninger: [] }] });
  await leder.ventTil<Sak>(`/saker/${sakId}`, (s) => s.status === 'avsluttet');
  vedtak = { sakId, behandlingId };
  const uten = await post.raa<Problem>('POST', `/saker/${sakId}/uenigheter`, { begrunnelse: 'Vi ble ikke hørt', paaVegneAv: { part: nes } });
  expect([uten.status, uten.kropp.kode]).toEqual([409, 'uenighet-uten-prosess']);
  for (const definisjon of [eksempelprosesser.uenighet, eksempelprosesser.uenighetHast]) await scene.prosess(definisjon);
  await leder.ventTil<{ elementer: readonly unknown[] }>('/prosesser', (l2) => l2.elementer.length === 3);
}, 120_000);
afterAll(() => saksgang?.stopp());

const reis = (hvem: Klient, kropp: object = {}) => hvem.raa<Problem>('POST', `/saker/${vedtak.sakId}/uenigheter`, { begrunnelse: 'Vi ble ikke hørt', paaVegneAv: { part: nes }, behandlingId: vedtak.behandlingId, punkt: 1, ...kropp });
const utfall = (id: string, slik: string, hvem = leder) => hvem.raa<Problem>('POST', `/saker/${id}/nivaautfall`, { utfall: slik, begrunnelse: 'Slik gikk det' });
const sak = (id: string, ferdig: (s: Sak) => boolean = () => true) => leder.ventTil<Sak>(`/saker/${id}`, ferdig);
const rute = (id: string, steg: string) => leder.ventTil<Rute>(`/saker/${id}/rute`, (r) => r.staarI?.steg === steg && r.frister.some((f) => f.steg === steg));
const frist = async (id: string, steg: string) => (await rute(id, steg)).frister.map((f) => [f.steg, f.dager?.til]);

test('en part reiser uenighet om et vedtakspunkt: den ligger på det laveste nivået med egen frist, og vises på saken', async () => {
  const { status, kropp: { id = '' } } = await reis(post);
  expect(status).toBe(201);
  expect(await sak(id)).toMatchObject({ tittel: 'Uenighet: Utskrivningsklare pasienter', status: 'meldt', lenker: [{ forhold: 'uenighet-om', tilSak: vedtak.sakId }], nivaaer: [{ steg: 'lokalt' }] });
  expect(await frist(id, 'lokalt')).toEqual([['lokalt', '2026-04-01']]);
  expect((await rute(id, 'lokalt')).frister[0]?.ansvarlig).toBe('Sekretariatet');
  const om = await sak(vedtak.sakId, (s) => s.uenigheter.length === 1 && s.lenker.length === 1);
  expect([om.status, om.uenigheter[0], om.lenker]).toMatchObject(['avsluttet', { sakId: id, punkt: 1, nivaa: 'Laveste nivå' }, [{ forhold: 'uenighet', tilSak: id }]]);
});

test('den går nivå for nivå, hvert med sin frist og sitt utfall, og det siste avgjør', async () => {
  const id = String((await reis(post)).kropp.id);
  expect((await utfall(id, 'avgjort')).kropp).toMatchObject({ kode: 'nivaa-avgjoer-ikke', vakt: 'krev-besluttende-nivaa' });
  expect((await utfall(id, 'sendt-videre', post)).kropp.kode).toBe('krever-nivaaets-ledelse');
  expect((await utfall(id, 'sendt-videre')).status).toBe(200);
  expect(await frist(id, 'ssu')).toEqual([['ssu', '2026-05-04']]);
  expect((await utfall(id, 'sendt-videre')).status).toBe(200);
  expect(await frist(id, 'nemnd')).toEqual([['nemnd', '2026-06-01']]);
  expect((await utfall(id, 'sendt-videre')).kropp.kode).toBe('ingen-nivaa-over');
  expect((await utfall(id, 'avgjort')).status).toBe(200);
  const ferdig = await sak(id);
  expect([ferdig.status, ferdig.nivaaer.map((n) => [n.steg, n.utfall])]).toEqual(['avsluttet', [['lokalt', 'sendt-videre'], ['ssu', 'sendt-videre'], ['nemnd', 'avgjort']]]);
  await sak(vedtak.sakId, (s) => s.uenigheter.some((u) => u.sakId === id && u.nivaa === 'Nasjonal tvisteløsningsnemnd' && u.utfall === 'avgjort'));
  expect((await utfall(id, 'avgjort')).status).toBe(409);
});

test('det SSU avgjør endelig i et møte, er avgjort: nivåets utfall følger av vedtaket, og uenigheten er over', async () => {
  const id = String((await reis(post)).kropp.id);
  expect((await utfall(id, 'sendt-videre')).status).toBe(200);
  const moete = (await leder.post('/moeter', { organId: ssu, tittel: 'SSU om uenigheten', naar: { dato: '2026-03-02' }, form: 'digital' })).id;
  const { behandlingId = '' } = await leder.post(`/moeter/${moete}/saksliste`, { sakId: id });
  await leder.post(`/moeter/${moete}/sakslisteversjoner`);
  await leder.post(`/moeter/${moete}/aapning`);
  await leder.post(`/moeter/${moete}/vedtak`, { behandlingId, punkter: [{ nr: 1, tekst: 'Rutinen gjelder.', klasse: 'VEDTATT', virkninger: [] }] });
  const ferdig = await sak(id, (s) => s.status === 'avsluttet');
  expect(ferdig.nivaaer).toMatchObject([{ steg: 'lokalt', utfall: 'sendt-videre' }, { steg: 'ssu', utfall: 'avgjort', begrunnelse: 'Rutinen gjelder.' }]);
  await sak(vedtak.sakId, (s) => s.uenigheter.some((u) => u.sakId === id && u.utfall === 'avgjort'));
});

test('løst på det laveste nivået er den over, og fristen er borte; et annet skjema har sine egne frister', async () => {
  const id = String((await reis(post, { sakstype: 'uenighet-hast' })).kropp.id);
  expect(await frist(id, 'lokalt')).toEqual([['lokalt', '2026-03-09']]);
  expect((await utfall(id, 'loest')).status).toBe(200);
  expect((await sak(id)).status).toBe('avsluttet');
  await leder.ventTil<Rute>(`/saker/${id}/rute`, (r) => r.frister.length === 0);
});

test('uten tilhørighet, grunnlag eller riktig punkt blir det ingen uenighet', async () => {
  const nei = [
    await reis(uvedkommende), await reis(post, { paaVegneAv: { organ: ssu } }), await reis(post, { paaVegneAv: {} }), await reis(post, { punkt: 9 }), await reis(post, { sakstype: 'vedtak' }), await reis(post, { begrunnelse: undefined }),
    await post.raa<Problem>('POST', '/saker/7d1f4852-69db-50c4-9ee1-3db60c84cd2c/uenigheter', { begrunnelse: 'Nei', paaVegneAv: { part: nes } }),
  ];
  expect(nei.map((s) => [s.status, s.kropp.kode])).toEqual([
    [403, 'ikke-for-denne-parten'], [403, 'ikke-for-dette-organet'], [422, 'uenighet-uten-part'], [422, 'punkt-finnes-ikke'], [422, 'sakstype-er-ikke-uenighet'], [422, undefined], [404, undefined],
  ]);
  expect((await utfall(vedtak.sakId, 'loest')).kropp.kode).toBe('sak-er-ikke-uenighet');
});
