import { eksempelprosesser } from '#prosess';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Klient } from '../support/klient';
import { type Lest, lesDocx, lesHtml, lesPdf, tett } from '../support/les-dokument';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { MEDLEM, Scene } from '../support/scene';

jest.setTimeout(120_000);

interface Person { readonly id: string; readonly klient: Klient }
interface Problem { readonly kode?: string; readonly vakt?: string; readonly errors?: readonly { readonly pointer: string }[] }
interface Post { readonly behandlingId: string; readonly sakId: string; readonly saksnummer?: string }
interface Moete { readonly revisjon: number; readonly naar: { readonly dato: string }; readonly saksliste: readonly Post[]; readonly meldinger: readonly { readonly sakId: string }[]; readonly innleveringsfrist: { readonly dato: string } | null }
interface Side<T> { readonly elementer: readonly T[] }
interface Referat { readonly innholdshash: string; readonly kanLagesLikt: boolean; readonly kommentarer: readonly { readonly forSent: boolean }[]; readonly godkjenninger: readonly object[] }

const HEMMELIG = 'Tilsetting av Kari Testperson';
const UKJENT_FRIST = { presisjon: 'ikke-oppgitt' };
const FORSLAG = [{ alternativ: '1', punkter: ['Rutinen innføres.'] }, { alternativ: '2', punkter: ['Rutinen innføres ikke.'] }];
const oekonomi = { noekkel: 'oekonomi', tekst: 'To årsverk, delt likt.' };
const framlegg = (mer: object = {}) => ({ beskrivelse: 'Rutinene spriker.', forslag: FORSLAG, seksjoner: [oekonomi], ...mer });
const punkt = (tekst: string, virkninger: readonly object[] = [], mer: object = {}) => ({ nr: 1, tekst, klasse: 'VEDTATT', virkninger, ...mer });

let saksgang: Saksgang;
let scene: Scene;
let siri: Klient;
let [leif, nora, liv, vera, mons]: Person[] = [];
let [ssu, fsu, moete, neste, kveld, flyttes, skriftlig]: string[] = [];
let sen: string | undefined;
let liste: readonly Post[] = [];

const den = (p: Person | undefined): Person => p ?? { id: '', klient: siri };
const til = (sti: string, id = moete) => `/moeter/${String(id)}/${sti}`;
const planlegg = async (organId: string | undefined, dato: string, form = 'fysisk') => (await siri.post('/moeter', { organId, tittel: `Møtet ${dato}`, naar: { dato, ...(form === 'fysisk' && { start: '09:00', slutt: '12:00' }) }, form })).id;
const vedta = (nr: number, kropp: object, id = moete) => siri.post(til('vedtak', id), { behandlingId: liste[nr]?.behandlingId, ...kropp });
const tekst = (lest: Lest) => lest.deler.map((d) => d.tekst + d.celler.join('|')).join('\n');
const aapent = async (format: 'html' | 'pdf' | 'docx', id = moete) => {
  const svar = await fetch(`${saksgang.adresse}/offentlig/referater/${String(id)}?format=${format}`);
  return tekst(await { html: lesHtml, pdf: lesPdf, docx: lesDocx }[format](Buffer.from(await svar.arrayBuffer())));
};

/** A prepared sak, on the agenda of a meeting when one is named. */
async function sak(tittel: string, mer: object = {}, paa?: string): Promise<string> {
  const { id } = await den(mons).klient.post('/saker', { tittel, sakstype: 'vedtak', saksframlegg: framlegg(mer) });
  await siri.post(`/saker/${id}/forberedelse`);
  if (paa !== undefined) await siri.post(til('saksliste', paa), { sakId: id });
  return id;
}
const nummerert = async (id = moete) => {
  await siri.post(til('sakslisteversjoner', id));
  return (await siri.ventTil<Moete>(`/moeter/${String(id)}`, (m) => m.saksliste.every((p) => p.saksnummer !== undefined))).saksliste;
};

/** A voting body of three with a vara, a body whose meeting is to be moved, and a saksmal that asks what it costs. */
beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'helt-plattform', naa: '2026-03-02T08:00:00.000Z' });
  scene = await Scene.ny(saksgang.adresse, { slug: 'helt', navn: 'Helsefellesskapet Helt', plattformadmin: 'helt-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.utenOu);
  ssu = await scene.organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu', { beslutningsform: 'avstemning' });
  fsu = await scene.organ('Fagråd akutt', 'FSU', 'fsu');
  const partId = await scene.part('Fjell kommune', 'kommune');
  const ny = (navn: string) => scene.bruker(`helt-${navn.split(' ')[0]?.toLowerCase() ?? ''}`, navn);
  [leif, nora, liv, vera, mons] = [await ny('Leif Leder'), await ny('Nora Nes'), await ny('Liv Lie'), await ny('Vera Vik'), await ny('Mons Melder')];
  const oppnevn = async (p: Person | undefined, mer: object = {}) => (await scene.admin.post(`/organer/${String(ssu)}/medlemskap`, { personId: den(p).id, verv: 'medlem', rettigheter: MEDLEM, fra: '2026-01-01', ...mer })).id;
  await oppnevn(leif, { verv: 'leder' });
  await oppnevn(nora);
  await oppnevn(vera, { verv: 'vara', varaFor: await oppnevn(liv, { representerer: { partId } }) });
  const sekretaer = await ny('Siri Sekretær');
  siri = sekretaer.klient;
  await scene.rolle(sekretaer.id, 'sekretariat');
  await scene.rolle(den(mons).id, 'saksinnmelder');
  for (const { klient } of [sekretaer, den(mons)]) await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  const felt = ['tittel', 'beskrivelse', 'forslag', 'vedlegg'].map((slag) => ({ noekkel: slag, slag, ledetekst: slag, paakrevd: slag !== 'vedlegg' }));
  await siri.post('/saksmaler', { sakstype: 'vedtak', navn: 'Vedtakssak', felt: [...felt, { noekkel: 'oekonomi', slag: 'seksjon', ledetekst: 'Økonomi', paakrevd: true }], begrunnelse: 'Hva det koster, må stå der' });
  await siri.put(`/organer/${ssu}/innleveringsfrist`, { antall: 5, enhet: 'arbeidsdager', begrunnelse: 'Må bli lest' });
  await siri.ventTil<{ innlevering: object | null }>(`/organer/${ssu}`, (o) => o.innlevering !== null);
  [moete, flyttes] = [await planlegg(ssu, '2026-04-15'), await planlegg(fsu, '2026-10-14')];
}, 120_000);
afterAll(() => saksgang?.stopp());

test('saken meldes etter malen, returneres, besvares, og står på sakslisten i versjonen organet fikk mens eieren skriver på den neste', async () => {
  const { klient } = den(mons);
  const uten = await klient.raa<Problem>('POST', '/saker', { tittel: 'Nattevakt', sakstype: 'vedtak', saksframlegg: { beskrivelse: 'B', forslag: FORSLAG } });
  expect([uten.status, uten.kropp.errors?.map((e) => e.pointer)]).toEqual([422, ['#/saksframlegg/seksjoner/oekonomi']]);
  const { id } = await klient.post('/saker', { tittel: 'Nattevakt', sakstype: 'vedtak', saksframlegg: framlegg() });
  await siri.post(`/saker/${id}/retur`, { begrunnelse: 'Ikke klar', mangler: ['tidsplan'] });
  const igjen = { tittel: 'Nattevakt', sakstype: 'vedtak', saksframlegg: framlegg({ beskrivelse: 'Med tidsplan.' }) };
  expect((await klient.raa<Problem>('POST', `/saker/${id}/innmelding`, igjen)).kropp.kode).toBe('mangler-ikke-besvart');
  await klient.post(`/saker/${id}/innmelding`, { ...igjen, manglersvar: [{ mangel: 'tidsplan', svar: 'Fra mai' }] });
  await siri.post(`/saker/${id}/forberedelse`);
  await siri.post(til('saksliste'), { sakId: id, minutter: 30 });
  await nummerert();
  await klient.put(`/saker/${id}/utkast`, framlegg({ beskrivelse: 'Halvskrevet.', seksjoner: [{ ...oekonomi, tekst: 'Fire årsverk.' }] }));
  const pakken = async (valg: string) => tekst(lesHtml((await siri.fil(til(`innkalling?format=html${valg}`))).bytes));
  expect(await pakken('')).toMatch(/Medtidsplan\..*Økonomi\nToårsverk,deltlikt\./s);
  expect(await pakken('')).not.toContain('Halvskrevet');
  await klient.post(`/saker/${id}/utkast/innsending`);
  await nummerert();
  expect(await pakken('&maalform=nn')).toMatch(/Nyttsidansakliste1.*Endra.*Halvskrevet\..*Fireårsverk\./s);
  expect(await pakken('&versjon=1')).toContain('Toårsverk,deltlikt.');
});

test('det som avgjøres skriftlig, virker, meldes på neste saksliste av seg selv, og er ikke i den offentlige utgaven når det er unntatt', async () => {
  skriftlig = await planlegg(ssu, '2026-03-09', 'skriftlig');
  await sak(HEMMELIG, { unntattOffentlighet: true, hjemmel: 'offl. § 25', offentligTittel: 'En tilsetting' }, skriftlig);
  const [post] = await nummerert(skriftlig);
  await siri.post(til('sirkulasjon', skriftlig), {});
  for (const p of [leif, nora, liv]) await den(p).klient.post(til('sirkulasjon/svar', skriftlig), { behandlingId: post?.behandlingId, svar: 'ja' });
  await siri.post(til('vedtak', skriftlig), { behandlingId: post?.behandlingId, punkter: [punkt(`${HEMMELIG} vedtas.`, [{ slag: 'tiltak', hva: `Opplæring etter ${HEMMELIG}`, ansvarlig: 'HR' }])] });
  const delegert = await planlegg(ssu, '2026-03-10', 'skriftlig');
  await sak('En liten endring', {}, delegert);
  const [liten] = await nummerert(delegert);
  await siri.post(til('delegasjon', delegert), { grunnlag: 'Sak 12/25' });
  await siri.post(til('vedtak', delegert), { behandlingId: liten?.behandlingId, punkter: [punkt('Endringen gjøres.', [{ slag: 'oppdrag', hva: 'Si fra', frist: UKJENT_FRIST, bindende: true }])] });
  // A later version without the mark does not open what was decided on the one that had it.
  await siri.put(`/saker/${String(post?.sakId)}/saksframlegg`, framlegg(), { ifMatch: async () => (await siri.hent<Moete>(`/saker/${String(post?.sakId)}`)).revisjon });
  await siri.ventTil<Side<object>>('/handlingsplan', (h) => h.elementer.length === 1);
  await siri.ventTil<Side<{ sakId: string }>>('/forpliktelser?antall=200', (f) => f.elementer.some((x) => x.sakId === liten?.sakId));
  await siri.ventTil<Moete>(`/moeter/${String(moete)}`, (m) => m.meldinger.length === 2);
  // What was sent out stays as it was sent; the next agenda says what has come since.
  const side = async (utgave: string, versjon: number) => tekst(lesHtml((await siri.fil(til(`innkalling?format=html&utgave=${utgave}&versjon=${versjon}`))).bytes));
  expect(await side('full', 2)).not.toContain(tett('En liten endring'));
  await nummerert();
  expect(await side('full', 3)).toMatch(/Nyttsidensaksliste2.*Nyttvedtakmellommøter:Sak\d\d\/26Enlitenendring\n/s);
  expect(await side('full', 3)).toContain(tett(HEMMELIG));
  expect(await siri.hent(til('sakslisteversjoner/3'))).toMatchObject({ meldinger: [{}, {}], endringer: { meldinger: [{}, {}] } });
  const offentlig = await side('offentlig', 3);
  expect([offentlig.includes('Kari'), offentlig.includes(tett('En tilsetting, avgjort')), offentlig.includes(tett('En liten endring, avgjort'))]).toEqual([false, true, true]);
});

test('møtet voterer med vara, uten den inhabile, med en som kommer til sak 4, og alt vedtakene starter, blir til', async () => {
  const notat = await den(mons).klient.vedlegg('Mandat.pdf', pdf('Mandatet'));
  await sak('Inhabil', {}, moete);
  await sak('Benkeforslaget', {}, moete);
  await sak('Alt på en gang', { vedlegg: [{ navn: `Klage fra ${HEMMELIG}`, hash: notat, unntattOffentlighet: true, hjemmel: 'offl. § 13' }] }, moete);
  sen = await sak('Den som trekkes', {}, moete);
  liste = await nummerert();
  const [foer] = (await siri.hent<Moete>(`/moeter/${String(skriftlig)}`)).saksliste;
  saksgang.klokke.sett('2026-04-15T08:00:00.000Z');
  await siri.post(til('aapning'));
  await siri.post(til('fremmoete'), { referent: 'Sekretariatet', deltakere: [{ personId: den(leif).id, status: 'til-stede', oppgave: 'moeteleder' }, { personId: den(liv).id, status: 'forfall' }, { personId: den(vera).id, status: 'til-stede', varaFor: den(liv).id }] });
  const voter = async (nr: number, stemmer: readonly (readonly [Person | undefined, string])[], uten?: Person) => {
    const id = String((await siri.post(til('voteringer'), { behandlingId: liste[nr]?.behandlingId, gjelder: 'Alternativene', valg: ['1', '2'] }))['voteringId']);
    if (uten) expect((await uten.klient.raa<Problem>('POST', til(`voteringer/${id}/stemmer`), { valg: '1' })).kropp.kode).toBe('mangler-stemmerett');
    for (const [p, valg] of stemmer) await den(p).klient.post(til(`voteringer/${id}/stemmer`), { valg });
    await siri.post(til(`voteringer/${id}/lukking`));
    return { fraForslag: { alternativ: '1', punkt: 1 }, voteringId: id };
  };
  await vedta(0, { punkter: [punkt('Rutinen innføres.', [{ slag: 'tiltak', hva: 'Felles kurs', ansvarlig: 'Fjell kommune', frist: { presisjon: 'maaned', maaned: '2026-09' } }], await voter(0, [[leif, '1'], [vera, '1']]))] });
  await siri.post(til('inhabilitet'), { behandlingId: liste[1]?.behandlingId, personId: den(vera).id, grunn: 'Gift med søkeren' });
  await vedta(1, { punkter: [punkt('Rutinen innføres.', [], await voter(1, [[leif, '1']], vera))] });
  await vedta(2, {
    forslagIMoetet: [{ alternativ: 'benkeforslag', punkter: ['Rutinen prøves i ett år.'], fremsattAv: den(vera).id }], dissenser: [{ personId: den(leif).id, tekst: 'Jeg ville vente.' }],
    punkter: [punkt('Rutinen prøves i to år.', [], { klasse: 'VEDTATT_ENDRET', fraForslag: { alternativ: 'benkeforslag', punkt: 1 } })],
  });
  await siri.post(til('ankomster'), { personId: den(nora).id });
  [neste, kveld] = [await planlegg(ssu, '2026-06-10'), await planlegg(ssu, '2026-09-09')];
  await vedta(3, { punkter: [
    punkt('Gruppen opprettes.', [{ slag: 'etablerer-organ', organslag: 'arbeidsgruppe', navn: 'Arbeidsgruppe natt', kortnavn: 'AGN', tak: 'inntil 5 + 1', sammensetning: [{ gruppe: 'kommunene', inntil: 5, partsslag: 'kommune' }] }]),
    { ...punkt('Møtene fastsettes.', [{ slag: 'fastsetter-moeteplan', aar: 2027, nye: [{ dato: '2027-03-10' }] }, { slag: 'flytter-moete', moeteId: flyttes, dato: '2026-10-21', vertskap: 'Fjell kommune' }, { slag: 'flytter-moete', moeteId: kveld, dato: '2026-09-16' }]), nr: 2 },
    { ...punkt('Mandatet godkjennes.', [{ slag: 'godkjenner-dokument', dokument: `Klage fra ${HEMMELIG}`, vedlegg: notat }, { slag: 'krever-ny-godkjenning', dokument: `Klage fra ${HEMMELIG}` }]), nr: 3 },
    { ...punkt('Saken kommer igjen.', [{ slag: 'ny-sak', tittel: 'Evaluering', organ: { slag: 'ssu', id: ssu }, frist: { presisjon: 'moete', moeteId: neste }, bindende: true }, { slag: 'oppdrag', hva: 'Hente pris', frist: UKJENT_FRIST, bindende: true }]), nr: 4 },
    { ...punkt('Tilsettingen gjøres om.', [{ slag: 'omgjoer-vedtak', sakId: foer?.sakId, behandlingId: foer?.behandlingId, punkt: 1, hva: 'endret', begrunnelse: `${HEMMELIG} sa nei` }]), nr: 5 },
  ] });
  await siri.post(`/saker/${String(sen)}/tilbaketrekking`, { begrunnelse: 'Løst' });
  await siri.ventTil<Moete>(`/moeter/${String(moete)}`, (m) => m.saksliste.length === 4);
  await siri.post(til('heving'));
  const { elementer } = await siri.ventTil<Side<{ slag: string; punkt: number; oppsto: readonly { slag: string; id: string }[] }>>(`/virkninger?behandling=${String(liste[3]?.behandlingId)}&antall=200`, (v) => v.elementer.length === 9);
  const organ = elementer.find((e) => e.slag === 'etablerer-organ')?.oppsto[0]?.id;
  expect(await siri.ventTil(`/organer/${String(organ)}`, () => true)).toMatchObject({ kortnavn: 'AGN', tak: 'inntil 5 + 1', opphav: { sakId: liste[3]?.sakId, punkt: 1 } });
});

test('møtet som vedtaket flyttet, har ny dag i plan, kalender, innleveringsfrist og hos dem det berører, og køen viser det lovede', async () => {
  await siri.ventTil<Moete>(`/moeter/${String(flyttes)}`, (m) => m.naar.dato === '2026-10-21');
  expect((await siri.ventTil<Moete>(`/moeter/${String(kveld)}`, (m) => m.naar.dato === '2026-09-16')).innleveringsfrist?.dato).toBe('2026-09-09');
  const kalender = await siri.ventTil<string>(`/organer/${String(fsu)}/moeter.ics`, (fil) => fil.includes('20261021'));
  expect(kalender).toMatch(/SEQUENCE:1\r\n/);
  expect(kalender).toContain('Vertskap: Fjell kommune');
  expect(await siri.hent(til('beroerte', flyttes))).toMatchObject({ dager: [{ dato: '2026-10-14' }, { dato: '2026-10-21' }] });
  const plan = await siri.ventTil<Side<{ dato: string }>>(`/organer/${String(ssu)}/moeteplan?aar=2027`, (p) => p.elementer.length === 1);
  expect(plan.elementer[0]?.dato).toBe('2027-03-10');
  const koe = await siri.ventTil<Side<{ tittel: string; tilstand: string; frist: { dato: string } | null }>>(`/organer/${String(ssu)}/koe`, (k) => k.elementer.length === 1);
  expect(koe.elementer).toMatchObject([{ tittel: 'Evaluering', tilstand: 'ventet', frist: { dato: '2026-06-10' } }]);
  const { revisjon } = await siri.hent<Moete>(`/moeter/${String(neste)}`);
  await siri.post(til('flytting', neste), { til: { dato: '2026-06-17' }, begrunnelse: 'Salen er opptatt' }, { ifMatch: revisjon });
  await siri.ventTil<typeof koe>(`/organer/${String(ssu)}/koe`, (k) => k.elementer[0]?.frist?.dato === '2026-06-17');
});

test('referatet skriver hvem som foreslo, stemte, var uenig og kom sent, tiltaket med eier og frist, og det som er avgjort skriftlig', async () => {
  await siri.post(til('referat/utkast'), { maalform: 'nn' });
  for (const format of ['html', 'docx', 'pdf'] as const) {
    const lest = tekst(await { html: lesHtml, pdf: lesPdf, docx: lesDocx }[format]((await siri.fil(til(`referat/dokument?format=${format}`))).bytes));
    for (const del of ['Tiltak: Felles kurs|Fjell kommune|september 2026', 'Dissens frå Leif Leder: Jeg ville vente.', 'Vera Vik (vara for Liv Lie)|Fjell kommune|1', 'Vera Vik var inhabil og deltok ikkje i saka: Gift med søkeren', 'Framlegget «benkeforslag» vart sett fram i møtet av Vera Vik.', `${HEMMELIG}: `, 'En liten endring: ']) expect(lest).toContain(tett(del));
    expect(lest).toMatch(/NoraNes[^\n]*06\/26/);
  }
});

test('tre innvendinger får svar, referatet publiseres uten et ord av det som er unntatt, og godkjennes i det neste møtet', async () => {
  await siri.post(til('referat/kommentarrunder'), { frist: '2026-04-22' });
  const kommentar = async (p: Person | undefined, ord: string) => String((await den(p).klient.post(til('referat/kommentarer'), { tekst: ord }))['kommentarId']);
  const ider = [await kommentar(leif, 'Én'), await kommentar(nora, 'To')];
  saksgang.klokke.sett('2026-04-23T08:00:00.000Z');
  ider.push(await kommentar(vera, 'For sent'));
  for (const id of ider) await siri.post(til(`referat/kommentarer/${id}/svar`), { utfall: 'ikke-tatt-til-foelge', svar: 'Det sto slik' });
  const { innholdshash, kommentarer } = await siri.hent<Referat>(til('referat'));
  expect(kommentarer.map((k) => k.forSent)).toEqual([false, false, true]);
  await siri.post(til('referat/ferdigstilling'), { innholdshash });
  await siri.post(til('referat/publisering'));
  for (const format of ['html', 'docx', 'pdf'] as const) {
    const lest = await aapent(format);
    for (const ord of ['En tilsetting', 'Felles kurs', 'Framlegget «benkeforslag» vart sett fram i møtet av Vera Vik.']) expect(lest).toContain(tett(ord));
    expect(lest.split('\n').filter((linje) => linje.includes('Kari') || linje.includes('søkeren'))).toEqual([]);
  }
  await siri.post(til('referat/utkast', skriftlig));
  await siri.post(til('referat/ferdigstilling', skriftlig), { innholdshash: (await siri.hent<Referat>(til('referat', skriftlig))).innholdshash });
  await siri.post(til('referat/publisering', skriftlig));
  const alene = await aapent('html', skriftlig);
  expect([alene.includes('Kari'), alene.includes(tett('En tilsetting')), alene.includes('HR')]).toEqual([false, true, false]);
  await sak('Godkjenning av referat', {}, neste);
  await siri.ventTil<Moete>(`/moeter/${String(neste)}`, (m) => m.saksliste.length >= 1);
  liste = await nummerert(neste);
  saksgang.klokke.sett('2026-06-17T08:00:00.000Z');
  await siri.post(til('aapning', neste));
  await siri.post(til('fremmoete', neste), { deltakere: [{ personId: den(leif).id, status: 'til-stede' }] });
  await vedta(0, { punkter: [punkt('Referatet godkjennes.', [{ slag: 'godkjenner-referat', moeteId: moete }])] }, neste);
  expect(await siri.ventTil<Referat>(til('referat'), (r) => r.godkjenninger.length === 1)).toMatchObject({ kanLagesLikt: true, godkjenninger: [{ moeteId: neste, punkt: 1 }] });
  await siri.post(til('referat/rettelser'), { opprinnelig: 'Rutinen prøves i to år.', rettet: 'Rutinen prøves i tre år.', begrunnelse: 'Feil tall' });
  const rettet = await aapent('html');
  for (const ord of ['«Rutinen prøves i to år.». Retta til: «Rutinen prøves i tre år.»', 'Rutinen prøves i to år.', 'Godkjent i Strategisk samarbeidsutvalg']) expect(rettet).toContain(tett(ord));
});
