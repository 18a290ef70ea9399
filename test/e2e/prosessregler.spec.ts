import { pdf } from '../../libs/platform/files/filer.testdata';
import { eksempelprosesser, type Prosessdefinisjon } from '#prosess';
import { hullIAarsakene } from '../support/aarsaker';
import { type Klient } from '../support/klient';
import { type Oppsatt, type Problem, Rutescene } from './rute.oppsett';

interface Frist { readonly forpliktelseId: string; readonly steg: string; readonly slag: string; readonly dager: { readonly til: string } | null; readonly forklaring: string }
interface Raad { readonly tekst: string; readonly behandlinger: readonly { readonly organ: { readonly navn: string }; readonly mandat: string | null; readonly svart: boolean; readonly punkter: readonly string[] }[] }
interface Rute { readonly staarI: { readonly steg: string } | null; readonly gaatt: readonly { readonly steg: string; readonly hendelse: string }[]; readonly raad: Raad | null; readonly frister: readonly Frist[] }
interface Mulighet { readonly kommando?: string; readonly steg?: string; readonly tillatt: boolean; readonly vakt?: string; readonly mangler: readonly string[] }
interface Muligheter { readonly kommandoer: readonly Mulighet[]; readonly steg: readonly Mulighet[] }

const { bergen } = eksempelprosesser;
const REGLER: Readonly<Record<string, object>> = {
  forberedelse: { krever: ['vedlegg'] },
  omraadeutvalg: { parallell: { join: 'frist', dager: 14 }, frister: [{ slag: 'raad', presisjon: 'avstand', antall: 20, enhet: 'dager', retning: 'etter', anker: 'steg' }] },
  ssu: { kanUtfoeres: { verv: ['leder'] } },
};
/** Bergen's own, and three rules more: what an administrator may write. */
const prosess: Prosessdefinisjon = { ...bergen, steg: bergen.steg.map((s) => ({ ...s, ...REGLER[s.id] })) };

jest.setTimeout(60_000);

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('reglene', prosess); }, 120_000);
afterAll(() => s?.stopp());

const rute = (id: string) => s.sekretariat.hent<Rute>(`/saker/${id}/rute`);
const muligheter = (hvem: Klient, id: string) => hvem.hent<Muligheter>(`/saker/${id}/muligheter`);
const frist = (r: Rute, steg: string, slag: string) => r.frister.find((f) => f.steg === steg && f.slag === slag);

async function medVedlegg(tittel: string): Promise<string> {
  const vedlegg = [{ navn: 'Notat', hash: await s.innmelder.vedlegg('Notat.pdf', pdf()) }];
  const saksframlegg = { beskrivelse: 'Rutinene spriker.', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }], vedlegg };
  const { id } = await s.innmelder.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg });
  await s.sekretariat.post(`/saker/${id}/forberedelse`);
  return id;
}

test('det prosessen krever i et steg, må være der, og både avvisningen og mulighetene sier hva som mangler', async () => {
  const id = await s.meldSak('Uten vedlegg');
  const nei = await s.sekretariat.raa<Problem>('POST', `/saker/${id}/forberedelse`, {});
  expect([nei.status, nei.kropp.kode, nei.kropp.vakt, nei.kropp.mangler]).toEqual([409, 'vilkaar-er-ikke-oppfylt', 'krev-vilkaar', ['Saken mangler vedlegg']]);
  const { kommandoer } = await muligheter(s.sekretariat, id);
  expect(kommandoer.find((k) => k.kommando === 'ForberedSak')).toMatchObject({ tillatt: false, vakt: 'krev-vilkaar', mangler: ['Saken mangler vedlegg'] });
});

test('bare den prosessen nevner, setter saken opp i SSU; de andre får vite hvem det er', async () => {
  const id = await medVedlegg('Hvem kan');
  const moeteId = await s.planlegg(s.ssu, '2026-10-20');
  const nei = await s.sekretariat.raa<Problem>('POST', `/moeter/${moeteId}/saksliste`, { sakId: id });
  expect([nei.status, nei.kropp.vakt, nei.kropp.mangler]).toEqual([403, 'krev-utfoerer', ['Steget «Vedtak i strategisk samarbeidsutvalg» kan utføres av leder i organet']]);
  expect((await muligheter(s.sekretariat, id)).steg.find((x) => x.steg === 'ssu')).toMatchObject({ tillatt: false, vakt: 'krev-utfoerer' });
  expect((await muligheter(s.ssu.leder, id)).steg.find((x) => x.steg === 'ssu')?.tillatt).toBe(true);
  expect((await s.ssu.leder.raa('POST', `/moeter/${moeteId}/saksliste`, { sakId: id })).status).toBe(200);
});

test('fristen før møtet begynner når saken er satt opp, og flytter seg med møtet', async () => {
  const id = await medVedlegg('Frist før møtet');
  const { moeteId } = await s.settOpp(s.ssu, '2026-10-20', id);
  const foer = await s.sekretariat.ventTil<Rute>(`/saker/${id}/rute`, (r) => frist(r, 'ssu', 'saksdokumenter') !== undefined);
  expect(frist(foer, 'ssu', 'saksdokumenter')).toMatchObject({ dager: { til: '2026-10-06' }, forklaring: '10 arbeidsdager før møtet i Strategisk samarbeidsutvalg 20. oktober 2026: 6. oktober 2026' });
  await s.ssu.leder.post(`/moeter/${moeteId}/flytting`, { til: { dato: '2026-10-27' }, begrunnelse: 'Kollisjon' }, { ifMatch: async () => (await s.ssu.leder.hent<{ revisjon: number }>(`/moeter/${moeteId}`)).revisjon });
  const etter = await s.ssu.leder.hent<Rute>(`/saker/${id}/rute`);
  expect(frist(etter, 'ssu', 'saksdokumenter')?.dager?.til).toBe('2026-10-13');
  const { elementer } = await s.ssu.leder.hent<{ elementer: readonly { varsler: readonly { mottaker: string; frister: readonly { sakId: string; fra: string; til: string }[] }[] }[] }>('/fristendringer');
  expect(elementer[0]?.varsler.map((v) => [v.mottaker, v.frister.map((f) => [f.sakId, f.fra, f.til])])).toEqual([['Strategisk samarbeidsutvalg', [[id, '2026-10-06', '2026-10-13']]]]);
});

test('saken sendes ned med mandat, svarene telles og samles, og fristen åpner SSU også når ingen flere svarer', async () => {
  const id = await medVedlegg('Sendt ned');
  const hosSsu = await s.settOpp(s.ssu, '2026-11-03', id);
  const svar = await s.sekretariat.raa<Problem>('POST', `/saker/${id}/raad`, { organer: s.ou.map((o) => o.id), mandat: 'Si hvordan det virker hos dere', frist: { presisjon: 'dag', dato: '2026-09-10' } });
  expect(svar.status).toBe(200);
  const r = await s.sekretariat.ventTil<Rute>(`/saker/${id}/rute`, (x) => x.frister.length >= 7);
  expect([r.raad?.tekst, r.raad?.behandlinger.map((b) => [b.organ.navn, b.mandat])]).toEqual(['0 av 4', s.ou.map((o) => [o.navn, 'Si hvordan det virker hos dere'])]);
  expect(r.frister.filter((f) => f.slag === 'raad' && f.dager?.til === '2026-09-10')).toHaveLength(4);
  expect([frist(r, 'omraadeutvalg', 'samling')?.dager?.til, r.frister.some((f) => f.dager?.til === '2026-09-21')]).toEqual(['2026-09-15', true]);
  const hosNord = await s.settOpp(s.ou[0] as Oppsatt['organ'], '2026-09-08', id);
  await s.behandle(hosNord, id);
  const etter = await rute(id);
  expect([etter.raad?.tekst, etter.raad?.behandlinger[0]]).toEqual(['1 av 4', expect.objectContaining({ svart: true, punkter: ['OU Nord mener dette.'] })]);
  await s.aapne(hosSsu);
  expect((await s.vedta(hosSsu, 'VEDTATT')).kropp).toMatchObject({ vakt: 'krev-samlet', mangler: ['«Råd fra områdeutvalgene»: 1 av 4 har behandlet saken; mangler OU Sør, OU Øst, OU Vest'] });
  s.sett('2026-09-16T07:00:00.000Z');
  const ute = await s.sekretariat.ventTil<Rute>(`/saker/${id}/rute`, (x) => frist(x, 'omraadeutvalg', 'samling') === undefined, 30_000);
  expect(ute.gaatt.at(-1)).toMatchObject({ steg: 'omraadeutvalg', hendelse: 'SamlingUtloept' });
  expect((await s.vedta(hosSsu, 'VEDTATT')).status).toBe(200);
});

/** A new version is followed by new saker within a second. */
async function foerstePaaVersjon(versjon: number): Promise<string> {
  for (let forsoek = 0; forsoek < 500; forsoek++) {
    const id = await s.meldSak(`På versjon ${versjon}`);
    if ((await s.sekretariat.hent<{ prosess: { versjon: number } }>(`/saker/${id}`)).prosess.versjon === versjon) return id;
  }
  throw new Error('Ingen ny sak fulgte den nye versjonen');
}

test('en administrator endrer hvordan saker går, uten kode: nye saker følger den nye versjonen, de gamle den de begynte på', async () => {
  const gammel = await s.meldSak('På versjon 1');
  const { revisjon } = await s.administrator.hent<{ revisjon: number }>(`/prosesser/${prosess.noekkel}`);
  const definisjon = { ...prosess, steg: prosess.steg.map((x) => (x.id === 'forberedelse' ? { ...x, krever: [] } : x)) };
  await s.administrator.put(`/prosesser/${prosess.noekkel}`, { definisjon, aarsak: 'Vedlegg trengs ikke' }, { ifMatch: revisjon });
  await s.sekretariat.ventTil<{ versjon: number }>(`/prosesser/${prosess.noekkel}`, (p) => p.versjon === 2);
  const ny = await foerstePaaVersjon(2);
  const kan = async (id: string) => (await muligheter(s.sekretariat, id)).kommandoer.find((k) => k.kommando === 'ForberedSak')?.tillatt;
  expect([await kan(gammel), await kan(ny)]).toEqual([false, true]);
});

test('«neste vår» i en prosess er våren slik helsefellesskapet selv har innstilt den', async () => {
  const aarstid = (fra: number, til: number) => ({ fra, til });
  const sesonger = { vaar: aarstid(10, 11), sommer: aarstid(6, 8), hoest: aarstid(8, 12), vinter: aarstid(12, 2) };
  await s.administrator.put('/kalender', { inneklemteDagerErFri: false, friperioder: [], sesonger, begrunnelse: 'Våren er når vi har tid' });
  const { revisjon } = await s.administrator.hent<{ revisjon: number }>(`/prosesser/${prosess.noekkel}`);
  const frister = [{ slag: 'til-vaaren', presisjon: 'sesong', sesong: 'vaar' }];
  const definisjon = { ...prosess, steg: prosess.steg.map((x) => (x.id === 'forberedelse' ? { ...x, frister } : x)) };
  await s.administrator.put(`/prosesser/${prosess.noekkel}`, { definisjon, aarsak: 'Til våren' }, { ifMatch: revisjon });
  const id = await foerstePaaVersjon(3);
  const r = await s.sekretariat.ventTil<Rute>(`/saker/${id}/rute`, (x) => frist(x, 'forberedelse', 'til-vaaren') !== undefined);
  // By the usual seasons spring began in January, and the next one is next year's.
  expect(frist(r, 'forberedelse', 'til-vaaren')).toMatchObject({ dager: { til: '2026-11-30' }, forklaring: expect.stringContaining('våren 2026') as unknown });
});

test('hver avvist møtekommando nevner vakten som avviste', async () => {
  const moeteId = await s.planlegg(s.ssu, '2026-12-01');
  const proev = async (sti: string, kropp: object = {}) => (await s.ssu.leder.raa<Problem>('POST', `/moeter/${moeteId}/${sti}`, kropp)).kropp.vakt;
  const ukjent = '00000000-0000-4000-8000-00000000000a';
  expect([
    await proev('sakslisteversjoner'), await proev('heving'), await proev('saksliste', { sakId: ukjent }), await proev(`saksliste/${ukjent}/fjerning`, { begrunnelse: 'Feil' }),
    await proev('fremmoete', { deltakere: [{ personId: s.ssu.lederId, status: 'til-stede' }] }), await proev('opptak', { sakId: ukjent, opptak: 'hastesak', begrunnelse: 'Hast' }), await proev('vedtak', { behandlingId: ukjent, punkter: [] }),
  ]).toEqual(['krev-saksliste', 'krev-i-gang', 'krev-sak', 'krev-paa-saksliste', 'krev-i-gang', 'krev-i-gang', 'krev-i-gang']);
  expect((await s.innmelder.raa<Problem>('POST', `/moeter/${moeteId}/avlysning`, { begrunnelse: 'Nei' })).kropp.vakt).toBe('krev-rolle');
});

test('alt som skjedde av seg selv, sier hvorfor, og årsaken finnes', async () => {
  const { avSegSelv, ...hull } = await hullIAarsakene(s.saksgang.konfigurasjon.eventstoreUrl);
  expect(hull).toEqual({ utenAarsak: [], ukjentAarsak: [] });
  expect(avSegSelv).toBeGreaterThan(0);
});
