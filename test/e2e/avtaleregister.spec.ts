import { randomUUID } from 'node:crypto';
import { iDag, nei, Registeroppsett } from './avtaleregister.oppsett';

jest.setTimeout(60_000);

interface Binding { readonly partId: string; readonly fra: string; readonly til?: string; readonly grunn?: string }
interface Avtale { readonly revisjon: number; readonly status: string; readonly bindinger: readonly Binding[]; readonly versjoner: readonly unknown[] }
interface Ikraft {
  readonly status: string; readonly iKraftFra: string | null; readonly regel: { tekst: string } | null; readonly underRevisjon: { siden: string } | null;
  readonly parter: readonly (Binding & { readonly bundet: boolean })[]; readonly par: readonly object[];
  readonly mangler: readonly { partId: string; mangler: string; siden: string; dager: number; tekst: string }[];
}
const o = new Registeroppsett();
let overordnet: string;
let tjeneste: string;
beforeAll(() => o.start(), 120_000);
afterAll(() => o.stopp());

const hent = (id: string) => o.sekretariat.hent<Avtale>(`/avtaler/${id}`);
const ikraft = (id: string) => o.sekretariat.hent<Ikraft>(`/avtaler/${id}/ikraft`);
const alle = () => [o.parter.sykehus, o.parter.nordnes, o.parter.soervik];
const ny = (mer: object) => ({ navn: 'Nei', slag: 'tjenesteavtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true, ...mer });

test('en avtale ligger under en av høyere slag, og registeret sier hvilken som er feil', async () => {
  overordnet = await o.avtale('Overordnet samarbeidsavtale', 'overordnet', { parter: alle(), loepende: true });
  tjeneste = await o.avtale('Tjenesteavtale 1', 'tjenesteavtale', { overordnet, parter: alle() });
  expect(await nei(o.sekretariat, 'POST', '/avtaler', ny({ slag: 'overordnet', overordnet: tjeneste }))).toEqual([422, 'feil-overordnet-slag']);
  const { kropp } = await o.sekretariat.raa<{ detail: string }>('POST', '/avtaler', ny({ overordnet: tjeneste }));
  expect(kropp.detail).toBe('En tjenesteavtale ligger under overordnet samarbeidsavtale: «Tjenesteavtale 1» er en tjenesteavtale');
  await o.avtale('Særavtale om nattvakt', 'saeravtale', { overordnet: tjeneste });
});

test.each<[string, string, object]>([
  ['avtale-finnes-ikke', 'en overordnet avtale som ikke finnes', { overordnet: randomUUID() }],
  ['slutt-foer-start', 'siste dag før første dag', { gyldigFra: '2026-06-01', gyldigTil: '2026-05-31' }],
  ['loepende-uten-slutt', 'løpende med en siste dag', { loepende: true, gyldigTil: '2030-01-01' }],
  ['part-finnes-ikke', 'en part som ikke finnes', { parter: [randomUUID()] }],
  ['person-finnes-ikke', 'en eier som ikke finnes', { eier: randomUUID() }],
  ['par-mangler-parter', 'par uten parter', { form: 'par' }],
  ['steg-to-ganger', 'samme steg to ganger', { overlevering: { steg: [{ noekkel: 'arkiv', navn: 'A' }, { noekkel: 'arkiv', navn: 'B' }] } }],
])('avvises med %s: %s', async (kode, _hva, mer) => {
  expect(await nei(o.sekretariat, 'POST', '/avtaler', ny(mer))).toEqual([422, kode]);
});

test('registeret rettes med begrunnelse, og det som er sendt til partene, står', async () => {
  const { revisjon } = await hent(tjeneste);
  const nytt = { overordnet, parter: alle(), form: 'felles', oppsigelseMaaneder: 12, revisjonMaaneder: 12, gyldigTil: '2030-12-31', begrunnelse: 'Vilkårene var ikke ført inn' };
  expect((await nei(o.sekretariat, 'PUT', `/avtaler/${tjeneste}/opplysninger`, nytt))[0]).toBe(428);
  expect(await nei(o.signatar, 'PUT', `/avtaler/${tjeneste}/opplysninger`, nytt, revisjon)).toEqual([403, 'krever-sekretariat']);
  await o.sekretariat.put(`/avtaler/${tjeneste}/opplysninger`, nytt, { ifMatch: revisjon });
  expect(await hent(tjeneste)).toMatchObject({ overordnet, oppsigelseMaaneder: 12, gyldigTil: '2030-12-31', parter: [{ navn: 'Fjordsykehuset', slag: 'sykehus' }, {}, {}] });
  expect(await nei(o.sekretariat, 'PUT', `/avtaler/${tjeneste}/opplysninger`, nytt, revisjon + 1)).toEqual([409, 'uendrede-opplysninger']);
  await o.send(tjeneste, 'Tjenesteavtale 1', alle());
  expect(await nei(o.sekretariat, 'PUT', `/avtaler/${tjeneste}/opplysninger`, { ...nytt, form: undefined }, revisjon + 2)).toEqual([409, 'avtalevilkaar-er-laast']);
});

test('det vises hva som mangler før avtalen er i kraft, hos hvem og siden når', async () => {
  await o.signer(tjeneste, 'Tjenesteavtale 1', o.parter.sykehus);
  o.saksgang.klokke.sett('2026-03-21T12:00:00.000Z');
  const { mangler, regel, iKraftFra, status } = await ikraft(tjeneste);
  expect([status, iKraftFra, regel?.tekst]).toEqual(['delvis-signert', null, 'Avtalen trer i kraft den dagen siste part har signert.']);
  expect(mangler).toMatchObject([{ partId: o.parter.nordnes, mangler: 'signatur', siden: iDag, dager: 10, tekst: 'Parten har ikke signert' }, { partId: o.parter.soervik }]);
  const oppsigelse = { dato: '2026-03-21', begrunnelse: 'Vi vil ut' };
  expect(await nei(o.signatar, 'POST', `/avtaler/${tjeneste}/parter/${o.parter.nordnes}/oppsigelse`, oppsigelse)).toEqual([409, 'part-er-ikke-bundet']);
  for (const part of [o.parter.nordnes, o.parter.soervik]) await o.signer(tjeneste, 'Tjenesteavtale 1', part, '2026-03-20');
  expect(await ikraft(tjeneste)).toMatchObject({ status: 'i-kraft', iKraftFra: '2026-03-20', mangler: [] });
});

describe('oppsigelse', () => {
  const sti = (part = o.parter.nordnes) => `/avtaler/${tjeneste}/parter/${part}/oppsigelse`;
  const oppsigelse = { dato: '2026-03-21', begrunnelse: 'Kommunen går inn i et annet samarbeid' };

  test('bare av den som har fullmakt for parten, og aldri med virkning før oppsigelsestiden', async () => {
    expect(await nei(o.signatar, 'POST', sti(o.parter.soervik), oppsigelse)).toEqual([403, 'mangler-fullmakt']);
    expect(await nei(o.sekretariat, 'POST', sti(), oppsigelse)).toEqual([403, 'mangler-fullmakt']);
    expect(await nei(o.sekretariat, 'POST', sti(), { ...oppsigelse, maate: 'registrert-utenfra' })).toEqual([422, 'mottak-mangler']);
    expect(await nei(o.signatar, 'POST', sti(), { ...oppsigelse, virkningsdato: '2026-12-31' })).toEqual([422, 'foer-oppsigelsestiden']);
    expect(await nei(o.signatar, 'POST', sti(), { ...oppsigelse, dato: '2026-03-22' })).toEqual([422, 'dato-i-framtiden']);
    expect(await nei(o.signatar, 'POST', `${sti()}/tilbaketrekking`, { begrunnelse: 'Angrer' })).toEqual([409, 'ikke-sagt-opp']);
  });

  test('virker når oppsigelsestiden er ute, for den parten alene, og sies opp bare én gang', async () => {
    await o.signatar.post(sti(), oppsigelse);
    expect(await nei(o.signatar, 'POST', sti(), oppsigelse)).toEqual([409, 'allerede-sagt-opp']);
    expect((await hent(tjeneste)).bindinger.map((b) => [b.partId, b.til, b.grunn])).toEqual([
      [o.parter.sykehus, '2030-12-31', 'utloept'], [o.parter.nordnes, '2027-03-20', 'oppsagt'], [o.parter.soervik, '2030-12-31', 'utloept'],
    ]);
  });

  test('kan trekkes tilbake så lenge den ikke har virket', async () => {
    await o.signatar.post(`${sti()}/tilbaketrekking`, { begrunnelse: 'Kommunestyret ombestemte seg' });
    expect((await hent(tjeneste)).bindinger.every((b) => b.til === '2030-12-31')).toBe(true);
    await o.sekretariat.post(sti(), { ...oppsigelse, dato: '2026-03-20', virkningsdato: '2027-06-01', maate: 'registrert-utenfra', mottattSom: 'Brev mottatt 20. mars' });
    o.saksgang.klokke.sett('2027-06-01T12:00:00.000Z');
    expect(await nei(o.signatar, 'POST', `${sti()}/tilbaketrekking`, { begrunnelse: 'For sent' })).toEqual([409, 'oppsigelsen-har-virket']);
    expect((await ikraft(tjeneste)).parter.map((p) => p.bundet)).toEqual([true, false, true]);
    expect((await hent(tjeneste)).status).toBe('i-kraft');
  });
});

test('i par gjelder hver kopi for seg, og når sykehuset sier opp, faller alle', async () => {
  o.saksgang.klokke.sett('2027-06-02T12:00:00.000Z');
  const navn = 'Særavtale i par';
  const id = await o.avtale(navn, 'saeravtale', { parter: alle(), form: 'par', oppsigelseMaaneder: 3, loepende: true });
  await o.send(id, navn, alle(), { ikrafttredelse: { regel: 'parvis' }, svarfrist: '2027-09-01' });
  await o.signer(id, navn, o.parter.nordnes, '2027-05-01');
  await o.signer(id, navn, o.parter.soervik, '2027-05-10');
  expect((await ikraft(id)).status).toBe('delvis-signert');
  await o.signer(id, navn, o.parter.sykehus, '2027-05-05');
  expect((await ikraft(id)).par).toEqual([
    { sykehus: o.parter.sykehus, kommune: o.parter.nordnes, fra: '2027-05-05', mangler: [] }, { sykehus: o.parter.sykehus, kommune: o.parter.soervik, fra: '2027-05-10', mangler: [] },
  ]);
  await o.sekretariat.post(`/avtaler/${id}/parter/${o.parter.sykehus}/oppsigelse`, { dato: '2027-06-02', begrunnelse: 'Ny modell', maate: 'registrert-utenfra', mottattSom: 'Brev' });
  expect((await hent(id)).bindinger.map((b) => [b.til, b.grunn])).toEqual([['2027-09-01', 'oppsagt'], ['2027-09-01', 'motparten-sa-opp'], ['2027-09-01', 'motparten-sa-opp']]);
  o.saksgang.klokke.sett('2027-09-02T12:00:00.000Z');
  expect((await hent(id)).status).toBe('opphoert');
});

test('under revisjon til den nye avtalen erstatter den, og begge viser det', async () => {
  o.saksgang.klokke.sett('2027-10-01T12:00:00.000Z');
  const gammel = await o.iKraft('Beredskap', 'saeravtale', [o.parter.sykehus, o.parter.nordnes], { overordnet: tjeneste, loepende: true }, { svarfrist: '2027-12-01' });
  const revisjon = { begrunnelse: 'Ny veileder' };
  expect(await nei(o.sekretariat, 'POST', `/avtaler/${gammel}/revisjon`, { ...revisjon, sakId: randomUUID() })).toEqual([422, 'sak-finnes-ikke']);
  expect(await nei(o.sekretariat, 'POST', `/avtaler/${gammel}/revisjon/frafall`, revisjon)).toEqual([409, 'ikke-under-revisjon']);
  await o.sekretariat.post(`/avtaler/${gammel}/revisjon`, revisjon);
  expect(await nei(o.sekretariat, 'POST', `/avtaler/${gammel}/revisjon`, revisjon)).toEqual([409, 'alt-under-revisjon']);
  await o.sekretariat.post(`/avtaler/${gammel}/revisjon/frafall`, { begrunnelse: 'Venter' });
  await o.sekretariat.post(`/avtaler/${gammel}/revisjon`, revisjon);
  expect(await ikraft(gammel)).toMatchObject({ status: 'i-kraft', underRevisjon: { siden: '2027-10-01' } });
  const nyAvtale = await o.iKraft('Beredskap 2028', 'saeravtale', [o.parter.sykehus, o.parter.nordnes], { overordnet: tjeneste, erstatter: gammel, gyldigFra: '2028-01-01' }, { svarfrist: '2027-12-01' });
  expect(await nei(o.sekretariat, 'POST', `/avtaler/${nyAvtale}/revisjon`, revisjon)).toEqual([409, 'ikke-i-kraft']);
  await o.sekretariat.ventTil<{ erstattet?: object }>(`/avtaler/${gammel}`, (a) => a.erstattet !== undefined);
  o.saksgang.klokke.sett('2028-01-01T12:00:00.000Z');
  expect(await ikraft(gammel)).toMatchObject({ status: 'erstattet', underRevisjon: null, parter: [{ til: '2027-12-31', grunn: 'erstattet' }, { til: '2027-12-31' }] });
  const { revisjon: r } = await hent(gammel);
  expect(await nei(o.sekretariat, 'PUT', `/avtaler/${gammel}/opplysninger`, { overordnet: tjeneste, erstatter: nyAvtale, begrunnelse: 'Ring' }, r)).toEqual([422, 'avtaler-i-ring']);
  expect(await nei(o.sekretariat, 'POST', '/avtaler', ny({ erstatter: gammel }))).toEqual([422, 'alt-erstattet']);
});

describe('registeret', () => {
  interface Linje { readonly navn: string; readonly status: string; readonly erstatter: { navn: string } | null; readonly erstattetAv: { navn: string; fra: string } | null; readonly mangler: readonly string[] }
  const navn = async (sti: string) => (await o.sekretariat.hent<{ elementer: readonly Linje[] }>(`/avtaler/register${sti}`)).elementer.map((a) => a.navn);

  test('svarer på slag, part, status og dag', async () => {
    expect(await navn('?slag=tjenesteavtale')).toEqual(['Tjenesteavtale 1']);
    expect(await navn('?per=2027-12-31')).toEqual(['Beredskap', 'Tjenesteavtale 1']);
    expect(await navn('?per=2028-01-01')).toEqual(['Beredskap 2028', 'Tjenesteavtale 1']);
    expect(await navn(`?per=2027-05-31&part=${o.parter.nordnes}`)).toEqual(['Særavtale i par', 'Tjenesteavtale 1']);
    expect(await navn(`?per=2027-06-01&part=${o.parter.nordnes}`)).toEqual(['Særavtale i par']);
    expect(await navn('?status=opphoert')).toEqual(['Særavtale i par']);
    expect(await navn('?status=erstattet')).toEqual(['Beredskap']);
    expect((await o.sekretariat.raa('GET', '/avtaler/register?per=2028-02-30')).status).toBe(400);
  });

  test('viser hva som erstatter hva begge veier, og alt under sin overordnede', async () => {
    const { elementer } = await o.sekretariat.hent<{ elementer: readonly Linje[] }>('/avtaler/register?antall=200');
    expect(elementer.find((a) => a.navn === 'Beredskap')?.erstattetAv).toMatchObject({ navn: 'Beredskap 2028', fra: '2028-01-01' });
    expect(elementer.find((a) => a.navn === 'Beredskap 2028')?.erstatter).toMatchObject({ navn: 'Beredskap' });
    const tre = await o.sekretariat.hent<{ elementer: readonly object[] }>('/avtaler/register/tre');
    expect(tre.elementer).toMatchObject([{ navn: 'Overordnet samarbeidsavtale', under: [{ navn: 'Tjenesteavtale 1', under: [{ navn: 'Beredskap' }, { navn: 'Beredskap 2028' }, { navn: 'Særavtale om nattvakt' }] }] }, { navn: 'Særavtale i par' }]);
  });

  test('kan hentes som tabell', async () => {
    const { kropp, hoder } = await o.sekretariat.raa<string>('GET', '/avtaler/register?slag=tjenesteavtale', undefined, { aksepterer: 'text/csv' });
    expect(hoder.get('content-type')).toContain('text/csv');
    const [hode = '', linje = ''] = kropp.split('\r\n');
    expect(hode).toContain('navn;slag;ligger under;parter;gyldig fra;gyldig til;status');
    expect(linje).toContain('Tjenesteavtale 1;tjenesteavtale;Overordnet samarbeidsavtale;Fjordsykehuset, Nordnes kommune, Sørvik kommune;2026-03-20;2030-12-31;i-kraft');
  });
});

test('når den nye har to av tre, binder den gamle fortsatt den tredje, og alt som binder hver av dem, står i ett svar', async () => {
  o.saksgang.klokke.sett('2028-03-01T12:00:00.000Z');
  const gammel = await o.iKraft('Utskriving', 'saeravtale', alle(), { overordnet: tjeneste, loepende: true }, { svarfrist: '2028-06-01' });
  const nyAvtale = await o.avtale('Utskriving 2028', 'saeravtale', { overordnet: tjeneste, parter: alle(), erstatter: gammel });
  await o.send(nyAvtale, 'Utskriving 2028', alle(), { svarfrist: '2028-06-01', ikrafttredelse: { regel: 'antall', antall: 2 } });
  o.saksgang.klokke.sett('2028-04-01T12:00:00.000Z');
  for (const part of [o.parter.sykehus, o.parter.nordnes]) await o.signer(nyAvtale, 'Utskriving 2028', part, '2028-04-01');
  interface Delvis { readonly status: string; readonly erstattet: { readonly heltFra: string | null; readonly delvis: { readonly gjenstaar: readonly string[] } | null } | null; readonly parter: readonly { readonly partId: string; readonly overfor: readonly string[]; readonly til?: string }[] }
  const staar = (id: string, naar: (d: Delvis) => boolean) => o.sekretariat.ventTil<Delvis>(`/avtaler/${id}/ikraft`, naar);
  const delvis = await staar(gammel, (d) => d.erstattet !== null);
  expect(delvis).toMatchObject({ status: 'i-kraft', erstattet: { heltFra: null, delvis: { gjenstaar: [o.parter.soervik] } } });
  const overfor = (partId: string) => delvis.parter.find((p) => p.partId === partId)?.overfor.toSorted();
  expect([overfor(o.parter.soervik), overfor(o.parter.nordnes)]).toEqual([[o.parter.sykehus, o.parter.nordnes].toSorted(), [o.parter.soervik]]);
  const binder = async (part: string) => (await o.sekretariat.ventTil<{ elementer: readonly { hva: string; fra: string; til: string | null }[] }>(`/spoersmaal/binder?part=${part}&slag=avtale&fra=2028-03-01&til=2028-12-31`, () => true))
    .elementer.filter((b) => b.hva.startsWith('Utskriving')).map((b) => [b.hva, b.fra, b.til]);
  expect([await binder(o.parter.soervik), await binder(o.parter.nordnes)]).toEqual([[['Utskriving', '2028-03-01', null]], [['Utskriving 2028', '2028-04-01', null], ['Utskriving', '2028-03-01', null]]]);
  o.saksgang.klokke.sett('2028-05-02T12:00:00.000Z');
  await o.signer(nyAvtale, 'Utskriving 2028', o.parter.soervik, '2028-05-02');
  expect(await staar(gammel, (d) => d.erstattet?.heltFra === '2028-05-02')).toMatchObject({ status: 'erstattet', parter: [{ til: '2028-05-01' }, { til: '2028-05-01' }, { til: '2028-05-01' }] });
  expect(await binder(o.parter.soervik)).toEqual([['Utskriving 2028', '2028-05-02', null], ['Utskriving', '2028-03-01', '2028-05-01']]);
});

test('navnet rettes med en grunn, også etter at avtalen er sendt, slaget bare før, og det gamle navnet finnes i historien og i søket', async () => {
  const usendt = await o.avtale('Avtale om rehabilitring', 'saeravtale', { overordnet: tjeneste });
  const rett = async (id: string, kropp: object, hvem = o.sekretariat) => nei(hvem, 'PUT', `/avtaler/${id}/navn`, { begrunnelse: 'Skrevet feil av', ...kropp }, (await hent(id)).revisjon);
  expect(await rett(usendt, { navn: 'Avtale om rehabilitering' }, o.signatar)).toEqual([403, 'krever-sekretariat']);
  expect(await rett(usendt, { navn: 'Avtale om rehabilitring' })).toEqual([409, 'uendret-avtalenavn']);
  expect(await rett(usendt, { slag: 'overordnet' })).toEqual([422, 'feil-overordnet-slag']);
  expect((await rett(usendt, { navn: 'Uten grunn', begrunnelse: '' }))[0]).toBe(422);
  expect(await rett(tjeneste, { slag: 'saeravtale' })).toEqual([409, 'avtaleslag-er-laast']);
  await o.sekretariat.put(`/avtaler/${usendt}/navn`, { navn: 'Avtale om rehabilitering', slag: 'lokal', begrunnelse: 'Skrevet feil av' }, { ifMatch: (await hent(usendt)).revisjon });
  await o.sekretariat.ventTil<{ navn: string; slag: string }>(`/avtaler/${usendt}`, (a) => a.navn === 'Avtale om rehabilitering' && a.slag === 'lokal');
  for (const ord of ['rehabilitring', 'rehabilitering']) {
    await o.sekretariat.ventTil<{ elementer: readonly { tittel: string | null }[] }>(`/soek?q=${ord}&slag=avtale`, (l) => l.elementer.some((t) => t.tittel === 'Avtale om rehabilitering'));
  }
  const { elementer } = await o.sekretariat.hent<{ elementer: readonly { setning: string; hvorfor: { begrunnelse: string | null } }[] }>(`/avtaler/${usendt}/historikk`);
  expect(elementer.map((h) => h.setning).join('\n')).toContain('Avtalen «Avtale om rehabilitring» ble rettet til «Avtale om rehabilitering» (lokal)');
});

test('en avtale som er løpt ut, er ikke i kraft', async () => {
  o.saksgang.klokke.sett('2031-01-01T12:00:00.000Z');
  expect((await hent(tjeneste)).status).toBe('utloept');
  expect(await nei(o.sekretariat, 'POST', `/avtaler/${tjeneste}/gjennomganger`, { dato: '2031-01-01', merknad: 'x' })).toEqual([409, 'ikke-i-kraft']);
});
