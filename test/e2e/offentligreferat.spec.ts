import { pdf } from '../../libs/platform/files/filer.testdata';
import { lesDocx, lesHtml, lesPdf, tett } from '../support/les-dokument';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { punkt, Referatscene } from './referatloep.oppsett';

const PLATTFORM = 'offentlig-plattform';
const ONDT = '<script>alert(1)</script> {{7*7}} ${9*9} & "sitat"';
const HEMMELIG = 'Kari Testperson';

jest.setTimeout(120_000);

let saksgang: Saksgang;
let scene: Referatscene;
let moete: string;
let neste: string;
let poster: readonly { readonly behandlingId: string; readonly sakId: string }[];

const publiser = async (id: string, maalform: string) => {
  const sti = `/moeter/${id}/referat`;
  await scene.sekretariat.post(`${sti}/utkast`, { maalform });
  const { innholdshash } = await scene.sekretariat.hent<{ innholdshash: string }>(sti);
  await scene.sekretariat.post(`${sti}/ferdigstilling`, { innholdshash });
  await scene.sekretariat.post(`${sti}/publisering`);
};

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: PLATTFORM, naa: '2026-01-15T09:00:00.000Z' });
  scene = await Referatscene.ny(saksgang, 'offentligbygda', PLATTFORM);
  const [notat, soeknad] = [await scene.sekretariat.vedlegg('Notat.pdf', pdf('Et åpent notat')), await scene.sekretariat.vedlegg('Søknad.pdf', pdf(HEMMELIG))];
  const apen = {
    tittel: `Vaktrom ${ONDT}`, inhabil: { personId: scene.medlem.id, grunn: `Gift med ${HEMMELIG}` },
    framlegg: { vedlegg: [{ navn: 'Notat', hash: notat }, { navn: `Søknad fra ${HEMMELIG}`, hash: soeknad, unntattOffentlighet: true, hjemmel: 'offl. § 13' }] },
    vedtak: { punkter: [punkt(1, 'Rommet bygges om.', { virkninger: [{ slag: 'oppdrag', hva: 'Hente pris', ansvarlig: 'Sekretariatet', frist: { presisjon: 'maaned', maaned: '2026-05' }, bindende: true }] })] },
  };
  const lukket = {
    tittel: `Tilsetting av ${HEMMELIG}`, framlegg: { unntattOffentlighet: true, hjemmel: 'offl. § 25', offentligTittel: 'En tilsetting', beskrivelse: `${HEMMELIG} har søkt` },
    vedtak: { punkter: [punkt(1, `${HEMMELIG} tilsettes.`)], protokoll: [`${HEMMELIG} ble drøftet.`] },
  };
  ({ moete, poster } = await scene.hold('2026-02-03', 'SSU februar', [apen, lukket]));
}, 120_000);
afterAll(() => saksgang?.stopp());

const hent = async (valg = '', hoder: Record<string, string> = {}, id = moete) => {
  const svar = await fetch(`${saksgang.adresse}/offentlig/referater/${id}${valg}`, { headers: hoder });
  return { status: svar.status, hoder: svar.headers, bytes: Buffer.from(await svar.arrayBuffer()) };
};
const LESERE = { html: lesHtml, pdf: lesPdf, docx: lesDocx } as const;
const tekstene = async (format: keyof typeof LESERE, valg = '') => (await LESERE[format]((await hent(`?format=${format}${valg}`)).bytes)).deler.map((d) => d.tekst + d.celler.join('|'));

test('finnes ikke på den åpne adressen før det er publisert, og siden uten innlogging, i tre formater', async () => {
  await scene.sekretariat.post(`/moeter/${moete}/referat/utkast`, { maalform: 'nn' });
  expect((await hent()).status).toBe(404);
  await publiser(moete, 'nn');
  const { offentligAdresse } = await scene.sekretariat.hent<{ offentligAdresse: string }>(`/moeter/${moete}/referat`);
  expect(new URL(offentligAdresse).pathname).toBe(`/offentlig/referater/${moete}`);
  for (const format of ['html', 'pdf', 'docx'] as const) {
    const tekster = await tekstene(format);
    for (const ord of [`01/26: Vaktrom ${ONDT}`, '02/26: En tilsetting', 'Unnateke offentlegheit: offl. § 25', 'Rommet bygges om.', 'Offentleg utgåve: det som er unnateke offentlegheit, er ikkje med.']) expect(tekster).toContain(tett(ord));
    expect(tekster.some((t) => t.includes(tett('Hente pris|Sekretariatet|mai 2026')))).toBe(true);
    expect(tekster.some((t) => t.startsWith(tett('Notat (SHA-256 ')))).toBe(true);
  }
  expect((await hent('', { accept: 'application/pdf' })).bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('har ikke et ord av det som er unntatt, verken sak, fil eller grunn, men det har referatet til dem som er innlogget', async () => {
  const inne = lesHtml((await scene.utenfor.klient.fil(`/referater/${moete}`)).bytes).deler.map((d) => d.tekst).join('\n');
  expect(inne.split(tett(HEMMELIG)).length).toBeGreaterThan(4);
  for (const format of ['html', 'pdf', 'docx'] as const) {
    const tekster = await tekstene(format);
    expect(tekster.filter((t) => t.includes(tett(HEMMELIG)) || t.includes('Kari'))).toEqual([]);
    expect(tekster).toContain(tett('Unnateke offentlegheit: offl. § 13'));
  }
  expect((await hent(`?sak=${poster[1]?.behandlingId}`)).bytes.toString()).not.toContain('Kari');
});

test('sendes ikke på nytt til den som har det, og er noe annet når noe er kommet til', async () => {
  const foerst = await hent();
  const [merke] = [foerst.hoder.get('etag') ?? ''];
  expect([foerst.hoder.get('cache-control'), foerst.hoder.get('vary'), merke]).toEqual(['public, no-cache', 'Accept', expect.stringMatching(/^W\/"[\w-]{32}"$/)]);
  const igjen = await hent('', { 'if-none-match': `"x", ${merke}` });
  expect([igjen.status, igjen.bytes.length, igjen.hoder.get('etag')]).toEqual([304, 0, merke]);
  expect((await hent('?format=pdf', { 'if-none-match': merke })).status).toBe(200);

  await scene.sekretariat.post(`/moeter/${moete}/referat/rettelser`, { behandlingId: poster[0]?.behandlingId, opprinnelig: 'Rommet bygges om.', rettet: 'Rommet males.', begrunnelse: 'Feil ord' });
  await scene.sekretariat.post(`/moeter/${moete}/referat/rettelser`, { behandlingId: poster[1]?.behandlingId, opprinnelig: `${HEMMELIG} tilsettes.`, rettet: `${HEMMELIG} tilsettes fra mai.`, begrunnelse: 'Datoen manglet' });
  const rettet = await hent('', { 'if-none-match': merke });
  expect(rettet.status).toBe(200);
  const tekster = lesHtml(rettet.bytes).deler.map((d) => d.tekst);
  expect(tekster.filter((t) => t.includes(tett('«Rommet bygges om.». Retta til: «Rommet males.»')))).toHaveLength(2);
  expect(tekster).toContain(tett('Rommet bygges om.'));
  expect(rettet.bytes.toString()).not.toContain('Kari');
});

test('viser et vedtak som er trukket siden, ved siden av det gamle, og det nye viser tilbake', async () => {
  const omgjoer = { slag: 'omgjoer-vedtak', sakId: poster[0]?.sakId, behandlingId: poster[0]?.behandlingId, punkt: 1, hva: 'trukket', begrunnelse: 'Pengene er borte' };
  ({ moete: neste } = await scene.hold('2026-03-03', 'SSU mars', [{ tittel: 'Vaktrommet trekkes', vedtak: { punkter: [punkt(1, 'Vedtaket trekkes.', { virkninger: [omgjoer] })] } }]));
  await scene.sekretariat.ventTil<{ behandlinger: readonly { resultat?: { punkter: readonly { omgjort?: object }[] } }[] }>(`/saker/${poster[0]?.sakId}`, (s) => s.behandlinger.some((b) => b.resultat?.punkter.some((p) => p.omgjort)));
  await publiser(neste, 'nb');
  const gammelt = lesHtml((await hent('?maalform=nb')).bytes).deler.map((d) => d.tekst);
  const merknad = tett('Trukket siden: sak 01/26, punkt 1: «Rommet bygges om.». Vedtak: sak 03/26, punkt 1, Strategisk samarbeidsutvalg tirsdag 3. mars 2026. Begrunnelse: Pengene er borte');
  expect(gammelt.filter((t) => t === merknad)).toHaveLength(2);
  expect(gammelt).toContain(tett('Rommet bygges om.'));
  const nytt = lesHtml((await hent('', {}, neste)).bytes).deler.map((d) => d.tekst);
  expect(nytt).toContain(tett('Trekker tidligere vedtak: sak 01/26, punkt 1, Strategisk samarbeidsutvalg tirsdag 3. februar 2026: «Rommet bygges om.». Begrunnelse: Pengene er borte'));
  expect(await scene.sekretariat.hent(`/moeter/${moete}/referat`)).toMatchObject({ kanLagesLikt: true, omgjort: [{ nr: 1, ved: { hva: 'trukket', saksnummer: '03/26' } }] });
});

test('en sak som merkes etterpå, er borte fra den åpne adressen med en gang', async () => {
  const oppdrag = { slag: 'oppdrag', hva: 'Lage en plan', frist: { presisjon: 'ved-behov' }, bindende: true };
  const april = await scene.hold('2026-04-07', 'SSU april', [{ tittel: `Klage fra ${HEMMELIG}`, vedtak: { punkter: [punkt(1, 'Klagen følges opp.', { virkninger: [oppdrag] })] } }]);
  await publiser(april.moete, 'nb');
  expect((await hent('', {}, april.moete)).bytes.toString()).toContain(HEMMELIG);
  const sak = `/saker/${april.poster[0]?.sakId}`;
  const merk = async (mer: object) => scene.sekretariat.raa<{ kode: string; vakt: string }>('PUT', `${sak}/saksframlegg`, { beskrivelse: 'Bakgrunn', forslag: [{ alternativ: '1', punkter: ['x'] }], unntattOffentlighet: true, ...mer }, { ifMatch: (await scene.sekretariat.hent<{ revisjon: number }>(sak)).revisjon });
  expect((await merk({})).kropp).toMatchObject({ kode: 'unntak-uten-hjemmel', vakt: 'krev-hjemmel' });
  expect((await merk({ hjemmel: 'offl. § 13' })).status).toBe(200);
  const side = (await hent('', {}, april.moete)).bytes.toString();
  expect([side.includes(HEMMELIG), side.includes('Klagen følges opp'), side.includes('Unntatt offentlighet: offl. § 13')]).toEqual([false, false, true]);
});
