import { docx, pdf } from '../../libs/platform/files/filer.testdata';
import { Rutescene } from './rute.oppsett';

jest.setTimeout(90_000);

interface Versjon {
  readonly saker: readonly { readonly tittel: string; readonly saksnummer: string | null }[];
  readonly endringer: { readonly nye: readonly { readonly tittel: string }[]; readonly endredePapirer: readonly { readonly tittel: string; readonly etterFristen: boolean; readonly vedlegg: { readonly nye: readonly { readonly navn: string }[] } }[] };
}
interface Budsjett { readonly tidsbudsjett: { readonly satt: number; readonly moetet: number; readonly varsel: string | null } }

let s: Rutescene;
beforeAll(async () => { s = await Rutescene.ny('sakslister'); }, 120_000);
afterAll(() => s?.stopp());

test('den som har lest sakslisten, ser i den neste bare det som er nytt: en sak til, og et vedlegg til, merket når fristen er ute', async () => {
  const { leder, id: organ } = s.ou[0]!;
  await leder.put(`/organer/${organ}/innleveringsfrist`, { antall: 7, enhet: 'dager', begrunnelse: 'Papirene må bli lest' });
  await leder.ventTil<{ innlevering: object | null }>(`/organer/${organ}`, (o) => o.innlevering !== null);
  const moete = await s.planlegg(s.ou[0]!, '2026-09-16');
  const vedlegg = [{ navn: 'Notat', hash: await s.innmelder.vedlegg('Notat.pdf', pdf()) }];
  const framlegg = { beskrivelse: 'Rutinene spriker.', forslag: [{ alternativ: '1', punkter: ['Rutinen innføres.'] }], vedlegg };
  const { id: foerste } = await s.innmelder.post('/saker', { tittel: 'Den første', sakstype: 'vedtak', saksframlegg: framlegg });
  await s.sekretariat.post(`/saker/${foerste}/forberedelse`);
  const { behandlingId } = await leder.post(`/moeter/${moete}/saksliste`, { sakId: foerste, minutter: 200 });
  await leder.post(`/moeter/${moete}/sakslisteversjoner`);

  s.sett('2026-09-10T08:00:00.000Z');
  const tabell = { navn: 'Tabell', hash: await s.innmelder.vedlegg('Tabell.docx', await docx()) };
  await s.innmelder.put(`/saker/${foerste}/saksframlegg`, { ...framlegg, vedlegg: [...vedlegg, tabell] }, { ifMatch: async () => (await s.innmelder.hent<{ revisjon: number }>(`/saker/${foerste}`)).revisjon });
  const andre = await s.forberedtSak('Den andre');
  await leder.post(`/moeter/${moete}/saksliste`, { sakId: andre, dispensasjon: 'Kom fra statsforvalteren i går', minutter: 60 });
  expect((await leder.hent<Budsjett>(`/moeter/${moete}`)).tidsbudsjett).toMatchObject({ satt: 260, moetet: 240, varsel: expect.stringContaining('20 minutter') as string });
  await leder.post(`/moeter/${moete}/forlengelse`, { slutt: '14:20', begrunnelse: 'Mange saker' });
  expect((await leder.hent<Budsjett>(`/moeter/${moete}`)).tidsbudsjett.varsel).toBeNull();
  await leder.put(`/moeter/${moete}/saksliste/${String(behandlingId)}/tid`, { minutter: 30 });
  await leder.post(`/moeter/${moete}/sakslisteversjoner`);

  const versjon = await leder.ventTil<Versjon>(`/moeter/${moete}/sakslisteversjoner/2`, (v) => v.saker.every((x) => x.saksnummer !== null));
  expect(versjon.endringer.nye.map((x) => x.tittel)).toEqual(['Den andre']);
  expect(versjon.endringer.endredePapirer).toMatchObject([{ tittel: 'Den første', fra: { versjon: 1 }, til: { versjon: 2 }, etterFristen: true, vedlegg: { nye: [{ navn: 'Tabell' }], borte: [] } }]);
  expect(versjon.saker).toMatchObject([{ tittel: 'Den første', minutter: 30, dokumentversjon: { versjon: 2 } }, { tittel: 'Den andre', forSen: { begrunnelse: 'Kom fra statsforvalteren i går' } }]);
  expect(await leder.hent(`/moeter/${moete}/sakslisteversjoner`)).toMatchObject({ elementer: [{ versjon: 1, antallSaker: 1, endringer: { nye: 1 } }, { versjon: 2, antallSaker: 2, endringer: { nye: 1, endredePapirer: 1 } }] });
  expect((await leder.raa('GET', `/moeter/${moete}/sakslisteversjoner/3`)).status).toBe(404);
});

test('den som har sett en eldre saksliste, bytter ikke ut den andres rekkefølge uten å vite det', async () => {
  const { leder } = s.ou[1]!;
  const moete = await s.planlegg(s.ou[1]!, '2026-10-14');
  const poster: string[] = [];
  for (const tittel of ['Den tidlige', 'Den sene']) poster.push(String((await leder.post(`/moeter/${moete}/saksliste`, { sakId: await s.forberedtSak(tittel) })).behandlingId));
  const { revisjon: sett } = await leder.post(`/moeter/${moete}/sakslisteversjoner`);
  await leder.post(`/moeter/${moete}/sakslisteversjoner`, { rekkefoelge: [...poster].reverse() });
  const { status, kropp } = await leder.raa<{ revisjon: number }>('POST', `/moeter/${moete}/sakslisteversjoner`, { rekkefoelge: poster }, { ifMatch: sett });
  expect([status, kropp.revisjon > sett]).toEqual([412, true]);
  const lista = async () => (await leder.hent<{ saksliste: readonly { behandlingId: string }[] }>(`/moeter/${moete}`)).saksliste.map((p) => p.behandlingId);
  expect(await lista()).toEqual([...poster].reverse());
  await leder.post(`/moeter/${moete}/sakslisteversjoner`, { rekkefoelge: poster }, { ifMatch: kropp.revisjon });
  expect(await lista()).toEqual(poster);
});
