import { eksempelprosesser } from '#prosess';
import { type Klient } from '../support/klient';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { MEDLEM, Scene } from '../support/scene';

jest.setTimeout(90_000);

interface Person { readonly id: string; readonly klient: Klient }
interface Problem { readonly kode?: string; readonly vakt?: string }
interface Melding { readonly behandlingId: string; readonly sakId: string; readonly fraMoeteId: string; readonly saksnummer?: string; readonly maate: string }
interface Moete { readonly status: string; readonly saksliste: readonly { readonly behandlingId: string; readonly sakId: string; readonly saksnummer?: string }[]; readonly meldinger: readonly Melding[] }
interface Sirkulasjon { readonly saker: readonly { readonly behandlingId: string; readonly saksgrunnlag: { readonly hash: string }; readonly ikkeSvart: readonly string[]; readonly opptelling: object; readonly svar: readonly { readonly personId: string; readonly varaFor?: string; readonly representerer?: string; readonly forSent: boolean }[] }[] }
interface Sak { readonly status: string; readonly saksframlegg: { readonly hash: string } }

let saksgang: Saksgang;
let scene: Scene;
let ssu: string;
let leder: Person;
let kari: Person;
let liv: Person;
let ola: Person;
let per: Person;
let sekretariat: Klient;

/** A body of four that decides by consensus; Per is Ola's vara. */
beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'mellom-plattform', naa: '2026-03-02T08:00:00.000Z' });
  scene = await Scene.ny(saksgang.adresse, { slug: 'mellom', navn: 'Helsefellesskapet Mellom', plattformadmin: 'mellom-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu');
  const nes = await scene.part('Nes kommune', 'kommune');
  const medlem = async (navn: string, verv: 'leder' | 'medlem' | 'vara', mer: object = {}) => {
    const person = await scene.bruker(`mellom-${navn.toLowerCase()}`, navn);
    const { id } = await scene.admin.post(`/organer/${ssu}/medlemskap`, { personId: person.id, verv, rettigheter: MEDLEM, fra: '2026-01-01', ...mer });
    await person.klient.ventTil<{ medlemskap: readonly unknown[] }>('/meg', (meg) => meg.medlemskap.length > 0);
    return { ...person, medlemskap: id };
  };
  const olas = await medlem('Ola', 'medlem', { representerer: { partId: nes } });
  [leder, kari, liv, ola] = [await medlem('Leif', 'leder'), await medlem('Kari', 'medlem'), await medlem('Liv', 'medlem'), olas];
  per = await medlem('Per', 'vara', { varaFor: olas.medlemskap });
  const siri = await scene.bruker('mellom-sekretariat', 'Siri');
  sekretariat = siri.klient;
  await scene.rolle(siri.id, 'sekretariat');
  await sekretariat.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
}, 120_000);
afterAll(() => saksgang?.stopp());

const FORSLAG = [{ alternativ: '1', punkter: ['Rutinen innføres.'] }];
const VEDTATT = { punkter: [{ nr: 1, tekst: 'Rutinen innføres.', klasse: 'VEDTATT', virkninger: [] }] };

/** A written procedure with one sak, numbered and ready to be sent. */
async function skriftlig(tittel: string, dato: string): Promise<{ moete: string; sakId: string; behandlingId: string }> {
  const { id: sakId } = await leder.klient.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Bakgrunn', forslag: FORSLAG } });
  await sekretariat.post(`/saker/${sakId}/forberedelse`);
  const moete = (await leder.klient.post('/moeter', { organId: ssu, tittel: `Skriftlig: ${tittel}`, naar: { dato }, form: 'skriftlig' })).id;
  const { behandlingId = '' } = await leder.klient.post(`/moeter/${moete}/saksliste`, { sakId });
  await leder.klient.post(`/moeter/${moete}/sakslisteversjoner`);
  await leder.klient.ventTil<Moete>(`/moeter/${moete}`, (m) => m.saksliste[0]?.saksnummer !== undefined);
  return { moete, sakId, behandlingId };
}
const planlegg = async (dato: string) => (await leder.klient.post('/moeter', { organId: ssu, tittel: `SSU ${dato}`, naar: { dato }, form: 'digital' })).id;
const svar = (hvem: Person, moete: string, kropp: object) => hvem.klient.raa<Problem>('POST', `/moeter/${moete}/sirkulasjon/svar`, kropp);
const vedta = (moete: string, kropp: object) => leder.klient.raa<Problem>('POST', `/moeter/${moete}/vedtak`, kropp);
const meldinger = (moete: string, antall: number) => leder.klient.ventTil<Moete>(`/moeter/${moete}`, (m) => m.meldinger.length === antall).then((m) => m.meldinger);

let foerste: { moete: string; sakId: string; behandlingId: string };

test('en skriftlig behandling åpnes ikke som et møte, og et møte sendes ikke på sirkulasjon', async () => {
  foerste = await skriftlig('Henvisningsrutine', '2026-03-09');
  expect((await leder.klient.raa<Problem>('POST', `/moeter/${foerste.moete}/aapning`, {})).kropp.kode).toBe('moete-er-skriftlig');
  const moete = await planlegg('2026-02-28');
  expect((await leder.klient.raa<Problem>('POST', `/moeter/${moete}/sirkulasjon`, {})).kropp).toMatchObject({ kode: 'moete-er-ikke-skriftlig', vakt: 'krev-moeteform' });
  expect((await kari.klient.raa<Problem>('POST', `/moeter/${foerste.moete}/sirkulasjon`, {})).kropp.kode).toBe('krever-organledelse');
});

test('medlemmene svarer på papiret slik det lå, én gang hver, og varaen bare når medlemmet er ført som fraværende', async () => {
  const { moete, sakId, behandlingId } = foerste;
  expect((await svar(kari, moete, { behandlingId, svar: 'ja' })).kropp.kode).toBe('ikke-paa-sirkulasjon');
  await leder.klient.post(`/moeter/${moete}/sirkulasjon`, { frist: '2026-03-09' });
  expect((await svar(kari, moete, { behandlingId, svar: 'ja', merknad: 'Bra at det er avklart' })).status).toBe(200);
  const nei = [
    await svar(kari, moete, { behandlingId, svar: 'nei' }), await svar(per, moete, { behandlingId, svar: 'ja' }), await svar(kari, moete, { behandlingId, svar: 'ja', varaFor: ola.id }),
    await svar(kari, moete, { behandlingId, svar: 'ja', personId: liv.id }), await svar(liv, moete, { behandlingId, svar: 'krever-moete' }), await svar(liv, moete, { behandlingId: sakId, svar: 'ja' }), await svar(liv, moete, { behandlingId, svar: 'kanskje' }),
  ];
  expect(nei.map((s) => [s.status, s.kropp.kode])).toEqual([
    [409, 'har-svart'], [403, 'mangler-svarrett'], [403, 'svarer-for-to'], [403, 'krever-organledelse'], [422, 'kan-ikke-kreve-moete'], [422, 'sak-er-ikke-paa-saksliste'], [422, undefined],
  ]);
  const fravaer = (kropp: object) => leder.klient.raa<Problem>('POST', `/moeter/${moete}/sirkulasjon/fravaer`, kropp);
  expect((await fravaer({ personId: kari.id })).kropp.kode).toBe('har-svart');
  expect((await fravaer({ personId: liv.id, varaId: per.id })).kropp.kode).toBe('er-ikke-vara');
  expect((await fravaer({ personId: ola.id, varaId: per.id })).status).toBe(200);
  expect((await svar(ola, moete, { behandlingId, svar: 'nei' })).kropp.kode).toBe('medlem-er-fravaerende');
  expect((await svar(per, moete, { behandlingId, svar: 'ja', varaFor: ola.id })).status).toBe(200);
  const { saker: [sak] } = await sekretariat.hent<Sirkulasjon>(`/moeter/${moete}/sirkulasjon`);
  expect(sak?.svar).toMatchObject([{ personId: kari.id, forSent: false }, { personId: per.id, varaFor: ola.id, representerer: 'Nes kommune' }]);
  expect([sak?.saksgrunnlag.hash, sak?.ikkeSvart.toSorted()]).toEqual([(await sekretariat.hent<Sak>(`/saker/${sakId}`)).saksframlegg.hash, [leder.id, liv.id].toSorted()]);
});

test('utfallet føres når fristen er ute; et svar etter fristen tas vare på, merkes og telles ikke', async () => {
  const { moete, sakId, behandlingId } = foerste;
  expect((await vedta(moete, { behandlingId, ...VEDTATT })).kropp).toMatchObject({ kode: 'svarfristen-loeper', vakt: 'krev-svarfrist' });
  saksgang.klokke.sett('2026-03-09T22:59:00.000Z');
  expect((await svar(leder, moete, { behandlingId, svar: 'ja' })).status).toBe(200);
  saksgang.klokke.sett('2026-03-09T23:00:00.000Z');
  expect((await svar(liv, moete, { behandlingId, svar: 'nei', merknad: 'Jeg var på reise' })).status).toBe(200);
  const { saker: [sak] } = await sekretariat.hent<Sirkulasjon>(`/moeter/${moete}/sirkulasjon`);
  expect([sak?.svar.map((s) => s.forSent), sak?.opptelling]).toEqual([[false, false, false, true], { ja: 3, nei: 0, kreverMoete: 0, ikkeSvart: 0, forSent: 1 }]);
  expect((await vedta(moete, { behandlingId, ...VEDTATT })).status).toBe(200);
  expect((await svar(ola, moete, { behandlingId, svar: 'ja' })).kropp.kode).toBe('sirkulasjon-er-avsluttet');
  await sekretariat.ventTil<Sak>(`/saker/${sakId}`, (s) => s.status === 'avsluttet');
  const { elementer: [vedtak] } = await sekretariat.ventTil<{ elementer: readonly { dato: string }[] }>(`/vedtak?sak=${sakId}`, (v) => v.elementer.length === 1);
  expect(vedtak?.dato).toBe('2026-03-10');
});

test('vedtaket meldes på den første sakslisten som kommer, også når møtet planlegges etterpå, og bare der', async () => {
  const mai = await planlegg('2026-05-20');
  expect(await meldinger(mai, 1)).toMatchObject([{ behandlingId: foerste.behandlingId, sakId: foerste.sakId, fraMoeteId: foerste.moete, saksnummer: '01/26', maate: 'sirkulasjon' }]);
  const april = await planlegg('2026-04-15');
  await meldinger(april, 1);
  await meldinger(mai, 0);
  await leder.klient.post(`/moeter/${april}/avlysning`, { begrunnelse: 'For få kan møte' });
  await meldinger(mai, 1);
});

test('ett medlem kan kreve møte når organet har bestemt det: da vedtas saken ikke skriftlig, men kommer på neste møtes saksliste', async () => {
  await leder.klient.put(`/organer/${ssu}/skriftlig-behandling`, { kreverMoete: 1, begrunnelse: 'Vedtatt i SSU' });
  await leder.klient.ventTil<{ kreverMoete: number | null }>(`/organer/${ssu}`, (o) => o.kreverMoete === 1);
  const { moete, sakId, behandlingId } = await skriftlig('Bemanning', '2026-03-20');
  await leder.klient.post(`/moeter/${moete}/sirkulasjon`, {});
  expect((await svar(leder, moete, { behandlingId, svar: 'ja' })).status).toBe(200);
  expect((await svar(liv, moete, { behandlingId, svar: 'krever-moete', merknad: 'Dette må vi snakke om' })).status).toBe(200);
  for (const p of [kari, ola]) await svar(p, moete, { behandlingId, svar: 'ja' });
  expect((await vedta(moete, { behandlingId, ...VEDTATT })).kropp).toMatchObject({ kode: 'moete-er-krevd', vakt: 'krev-tilslutning' });
  expect((await vedta(moete, { behandlingId, utfall: 'UTSATT', punkter: [] })).status).toBe(200);
  const { elementer } = await sekretariat.hent<{ elementer: readonly { id: string; dato: string }[] }>(`/moeter?organ=${ssu}&fra=2026-05-20&til=2026-05-20`);
  const neste = await leder.klient.ventTil<Moete>(`/moeter/${elementer[0]?.id}`, (m) => m.saksliste.some((p) => p.sakId === sakId));
  expect(neste.meldinger).toHaveLength(1);
});

test('en delegert sak avgjøres med det som gir rett til det, får neste nummer, og meldes på samme måte', async () => {
  const { moete, behandlingId } = await skriftlig('Mindre endring', '2026-03-12');
  expect((await kari.klient.raa<Problem>('POST', `/moeter/${moete}/delegasjon`, { grunnlag: 'Sak 12/25, punkt 3' })).kropp.kode).toBe('krever-organledelse');
  await sekretariat.post(`/moeter/${moete}/delegasjon`, { grunnlag: 'Sak 12/25, punkt 3' });
  expect((await vedta(moete, { behandlingId, ...VEDTATT })).status).toBe(200);
  const { elementer } = await sekretariat.hent<{ elementer: readonly { id: string }[] }>(`/moeter?organ=${ssu}&fra=2026-05-20&til=2026-05-20`);
  const mai = String(elementer[0]?.id);
  expect((await meldinger(mai, 2)).map((m) => [m.saksnummer, m.maate])).toEqual([['01/26', 'sirkulasjon'], ['03/26', 'delegasjon']]);
});

test('møtet som følger, har dem i innkallingen, og referatet skriver dem', async () => {
  const { elementer } = await sekretariat.hent<{ elementer: readonly { id: string }[] }>(`/moeter?organ=${ssu}&fra=2026-05-20&til=2026-05-20`);
  const mai = String(elementer[0]?.id);
  await leder.klient.post(`/moeter/${mai}/sakslisteversjoner`);
  expect((await sekretariat.hent<{ meldinger: readonly Melding[] }>(`/moeter/${mai}/sakslisteversjoner/1`)).meldinger).toHaveLength(2);
  saksgang.klokke.sett('2026-05-20T08:00:00.000Z');
  await leder.klient.post(`/moeter/${mai}/aapning`);
  const { saksliste } = await leder.klient.hent<Moete>(`/moeter/${mai}`);
  await leder.klient.post(`/moeter/${mai}/vedtak`, { behandlingId: saksliste[0]?.behandlingId, utfall: 'UTEN_VEDTAK', punkter: [] });
  await leder.klient.post(`/moeter/${mai}/heving`);
  await leder.klient.post(`/moeter/${mai}/referat/utkast`);
  const { kropp: html } = await leder.klient.raa<string>('GET', `/moeter/${mai}/referat/dokument`, undefined, { aksepterer: 'text/html' });
  const tekst = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const del of ['Referatsaker: vedtak mellom møter', '01/26 Henvisningsrutine: vedtatt, avgjort tirsdag 10. mars 2026 (skriftlig behandling)', '03/26 Mindre endring: vedtatt']) expect(tekst).toContain(del);
  const juni = await planlegg('2026-06-10');
  await leder.klient.ventTil<Moete>(`/moeter/${juni}`, (m) => m.status === 'planlagt');
  expect((await leder.klient.hent<Moete>(`/moeter/${juni}`)).meldinger).toEqual([]);
});

test('referatet fra den skriftlige behandlingen har hvert medlems svar', async () => {
  await leder.klient.post(`/moeter/${foerste.moete}/referat/utkast`, { maalform: 'nn' });
  const { kropp: html } = await leder.klient.raa<string>('GET', `/moeter/${foerste.moete}/referat/dokument`, undefined, { aksepterer: 'text/html' });
  const tekst = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const del of ['Skriftleg handsaming med svarfrist', 'Per (vara for Ola) Nes kommune ja', 'Liv – nei (etter fristen) Jeg var på reise', 'Kari – ja Bra at det er avklart']) expect(tekst).toContain(del);
});
