import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Problem, Rutescene } from './rute.oppsett';

jest.setTimeout(90_000);

interface Framlegg { readonly versjon: number; readonly beskrivelse: string }
interface Utkast { readonly revisjon: number; readonly foreldet: boolean; readonly mangler: readonly { pointer: string }[]; readonly forskjell: { readonly endret: boolean; readonly beskrivelse: { readonly forskjell: readonly object[] } | null; readonly forslag: readonly object[]; readonly vedlegg: { readonly lagtTil: readonly object[] } } }

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('utkast'); }, 120_000);
afterAll(() => s?.stopp());

const framlegg = (beskrivelse: string, punkter = ['Rutinen innføres.'], vedlegg: readonly object[] = []) => ({ beskrivelse, forslag: [{ alternativ: '1', punkter }], vedlegg });
const HEMMELIG = 'Halvskrevet tanke om nattvakt';
const mottatt = async (sakId: string) => (await s.ou[0]!.leder.hent<{ saksframlegg: Framlegg }>(`/saker/${sakId}`)).saksframlegg;

test('organet ser versjonen det fikk mens eieren skriver på den neste, og den neste når den er sendt inn', async () => {
  const sakId = await s.forberedtSak('Med utkast');
  const opprinnelig = await mottatt(sakId);
  const { leder } = s.ou[0]!;
  const { moeteId } = await s.settOpp(s.ou[0]!, '2026-10-14', sakId);
  const hash = await s.innmelder.vedlegg('Notat.pdf', pdf('utkast'));

  await s.innmelder.put(`/saker/${sakId}/utkast`, framlegg(HEMMELIG, [], []));
  await s.innmelder.put(`/saker/${sakId}/utkast`, framlegg('Rutinene spriker mellom alle kommunene.', ['Rutinen innføres.', 'Den evalueres.'], [{ navn: 'Notat', hash }]), { ifMatch: 0 });
  const utkast = await s.innmelder.hent<Utkast>(`/saker/${sakId}/utkast`);
  expect(utkast).toMatchObject({ nr: 2, paaVersjon: 1, foreldet: false, mangler: [], forskjell: { endret: true, forslag: [{ alternativ: '1', punkt: 2, foer: null, etter: 'Den evalueres.' }], vedlegg: { lagtTil: [{ navn: 'Notat' }] } } });
  expect(utkast.forskjell.beskrivelse?.forskjell).toContainEqual({ tekst: 'alle ', merke: 'tilfoeyd' });

  expect(await mottatt(sakId)).toEqual(opprinnelig);
  await leder.post(`/moeter/${moeteId}/sakslisteversjoner`);
  expect(await leder.hent(`/moeter/${moeteId}`)).toMatchObject({ saksliste: [{ saksgrunnlag: { versjon: 1 } }] });
  expect((await leder.raa('GET', `/vedlegg/${hash}`)).status).toBe(404);

  await s.innmelder.post(`/saker/${sakId}/utkast/innsending`);
  expect(await mottatt(sakId)).toMatchObject({ versjon: 2, beskrivelse: 'Rutinene spriker mellom alle kommunene.' });
  expect((await s.innmelder.hent<Utkast>(`/saker/${sakId}/utkast`)).forskjell.endret).toBe(false);
  expect(await leder.hent(`/saker/${sakId}/saksframlegg/1`)).toEqual(opprinnelig);
  expect(await leder.hent(`/saker/${sakId}/saksframlegg/2/endringer`)).toMatchObject({ fra: 1, til: 2, forslag: [{ punkt: 2, etter: 'Den evalueres.' }] });
  expect((await s.innmelder.raa<Problem>('POST', `/saker/${sakId}/utkast/innsending`, {})).kropp.kode).toBe('utkast-er-sendt-inn');
});

test('bare den som meldte saken og sekretariatet ser utkastet; historikken sier at det er lagret, og ikke hva som står der', async () => {
  const sakId = await s.meldSak('Hemmelig utkast');
  await s.innmelder.put(`/saker/${sakId}/utkast`, framlegg(HEMMELIG));
  const { leder } = s.ou[0]!;
  expect((await leder.raa<Problem>('GET', `/saker/${sakId}/utkast`)).kropp.kode).toBe('krever-saksinnmelder');
  expect((await leder.raa<Problem>('PUT', `/saker/${sakId}/utkast`, framlegg('Mitt'), { ifMatch: 0 })).kropp.kode).toBe('krever-saksinnmelder');
  expect((await leder.raa<Problem>('POST', `/saker/${sakId}/utkast/innsending`, {})).kropp.kode).toBe('krever-saksinnmelder');
  expect(await s.sekretariat.hent(`/saker/${sakId}/utkast`)).toMatchObject({ saksframlegg: { beskrivelse: HEMMELIG } });

  const historikk = await leder.ventTil<{ elementer: readonly { hva: { type: string } }[] }>(`/saker/${sakId}/historikk`, (h) => h.elementer.some((e) => e.hva.type === 'SaksutkastLagret'));
  expect(JSON.stringify(historikk)).not.toContain(HEMMELIG);
  for (const sti of [`/saker/${sakId}`, `/saker/${sakId}/tilstand`]) expect(JSON.stringify((await leder.raa('GET', sti)).kropp)).not.toContain(HEMMELIG);
});

test('et ufullstendig utkast kan lagres og ikke sendes inn, og sekretariatets endring skrives ikke over usett', async () => {
  const sakId = await s.meldSak('Ufullstendig');
  await s.innmelder.put(`/saker/${sakId}/utkast`, { forslag: [] });
  const utkast = await s.innmelder.hent<Utkast>(`/saker/${sakId}/utkast`);
  expect(utkast.mangler.map((m) => m.pointer)).toEqual(['#/saksframlegg/beskrivelse', '#/saksframlegg/forslag']);
  expect((await s.innmelder.raa<Problem>('POST', `/saker/${sakId}/utkast/innsending`, {})).kropp.kode).toBe('mangler-opplysninger');
  expect((await s.innmelder.raa('PUT', `/saker/${sakId}/utkast`, framlegg('Uten If-Match'))).status).toBe(428);

  await s.innmelder.put(`/saker/${sakId}/utkast`, framlegg('Eierens'), { ifMatch: utkast.revisjon });
  await s.sekretariat.put(`/saker/${sakId}/saksframlegg`, framlegg('Sekretariatets'), { ifMatch: 0 });
  const foreldet = await s.innmelder.raa<Problem>('POST', `/saker/${sakId}/utkast/innsending`, {});
  expect([foreldet.status, foreldet.kropp.kode]).toEqual([409, 'utkast-er-foreldet']);
  expect((await mottatt(sakId)).beskrivelse).toBe('Sekretariatets');
  const naa = await s.innmelder.hent<Utkast>(`/saker/${sakId}/utkast`);
  expect(naa.foreldet).toBe(true);
  await s.innmelder.put(`/saker/${sakId}/utkast`, framlegg('Begges'), { ifMatch: naa.revisjon });
  await s.innmelder.post(`/saker/${sakId}/utkast/innsending`);
  expect(await mottatt(sakId)).toMatchObject({ versjon: 3, beskrivelse: 'Begges' });
});
