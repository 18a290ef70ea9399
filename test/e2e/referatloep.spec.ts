import { lesDocx, lesHtml, lesPdf, tett } from '../support/les-dokument';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { punkt, Referatscene } from './referatloep.oppsett';

const PLATTFORM = 'referat-plattform';
const ONDT = '<script>alert(1)</script> {{7*7}} ${9*9} <img src=x onerror=y> & "sitat" Čáŋŋa 😀';

interface Kommentar { readonly kommentarId: string; readonly forSent: boolean; readonly besvart?: { readonly utfall: string; readonly svar: string } }
interface Referatsvar {
  readonly status: string;
  readonly innholdshash: string;
  readonly kanLagesLikt: boolean;
  readonly publisert?: string;
  readonly kommentarer: readonly Kommentar[];
  readonly godkjenninger: readonly { readonly moeteId: string; readonly saksnummer: string; readonly punkt: number }[];
  readonly rettelser: readonly { readonly opprinnelig: string; readonly rettet: string }[];
}
interface Problem { readonly kode: string; readonly vakt?: string; readonly mangler?: readonly string[] }

jest.setTimeout(120_000);

let saksgang: Saksgang;
let scene: Referatscene;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: PLATTFORM, naa: '2026-01-15T09:00:00.000Z' });
  scene = await Referatscene.ny(saksgang, 'referatbygda', PLATTFORM);
});
afterAll(() => saksgang?.stopp());

const referat = (moete: string) => scene.sekretariat.hent<Referatsvar>(`/moeter/${moete}/referat`);
const avslag = async (sti: string, kropp: object = {}, klient = scene.sekretariat) => {
  const { status, kropp: { kode, vakt } } = await klient.raa<Problem>('POST', sti, kropp);
  return { status, kode, vakt };
};

describe('et referat', () => {
  let moete = '';
  let poster: readonly { readonly behandlingId: string; readonly sakId: string }[] = [];
  let neste: Awaited<ReturnType<Referatscene['hold']>>;
  const sti = (rest = '') => `/moeter/${moete}/referat${rest}`;

  beforeAll(async () => {
    const vaktrom = { tittel: `Vaktrom ${ONDT}`, vedtak: { punkter: [punkt(1, 'Saken tas til orientering.')], protokoll: [ONDT, 'Planen bør forkastes.'] } };
    const buss = {
      tittel: 'Nattbuss',
      forslag: [{ alternativ: 'alternativ 1', punkter: ['Bussen går hver natt.', 'Kostnaden deles likt.'] }],
      vedtak: { punkter: [punkt(1, 'Bussen går hver natt i helgene.', { klasse: 'VEDTATT_ENDRET', fraForslag: { alternativ: 'alternativ 1', punkt: 1 } })] },
    };
    ({ moete, poster } = await scene.hold('2026-02-03', 'SSU februar', [vaktrom, buss]));
  });

  test('lages ikke av et møte som ikke er hevet', async () => {
    const aapent = (await scene.sekretariat.post('/moeter', { organId: scene.ssu, tittel: 'SSU senere', naar: { dato: '2026-12-01' }, form: 'fysisk' })).id;
    expect(await avslag(`/moeter/${aapent}/referat/utkast`)).toEqual({ status: 409, kode: 'moete-er-ikke-hevet', vakt: 'krev-hevet-moete' });
  });

  test('viser tekst som tekst i alle formater, på nynorsk når organet skriver det', async () => {
    expect(await avslag(sti('/utkast'), {}, scene.medlem.klient)).toMatchObject({ status: 403, kode: 'krever-organledelse' });
    await scene.sekretariat.put(`/organer/${scene.ssu}/maalform`, { maalform: 'nn', begrunnelse: 'Slik skriver utvalget' });
    await scene.sekretariat.ventTil<{ maalform: string }>(`/organer/${scene.ssu}`, (o) => o.maalform === 'nn');
    await scene.sekretariat.post(sti('/utkast'));
    const lesere = { html: lesHtml, docx: lesDocx, pdf: lesPdf };
    for (const format of ['html', 'docx', 'pdf'] as const) {
      const { hoder, bytes } = await scene.sekretariat.fil(`${sti('/dokument')}?format=${format}`);
      const { spraak, deler } = await lesere[format](bytes);
      expect(spraak).toBe('nn');
      expect(deler.map((d) => d.tekst)).toEqual(expect.arrayContaining(['Sakliste', 'Tilstades']));
      expect(deler.filter((d) => d.slag === 'H2' && d.tekst === tett(`01/26: Vaktrom ${ONDT}`))).toHaveLength(1);
      expect(deler.filter((d) => d.slag === 'P' && d.tekst === tett(ONDT))).toHaveLength(1);
      expect(deler.some((d) => d.celler[0] === 'ČáŋŋaŠæøå' && d.celler[3] === 'medlemmedrøysterett')).toBe(true);
      if (format === 'html') expect({ stengt: hoder.get('content-security-policy')?.startsWith("default-src 'none'"), skript: bytes.includes('<script') || bytes.includes('<img') }).toEqual({ stengt: true, skript: false });
    }
    const nb = lesHtml((await scene.sekretariat.fil(`${sti('/dokument')}?maalform=nb`)).bytes);
    expect(nb.deler.some((d) => d.tekst === 'Saksliste')).toBe(true);
  });

  test('viser forslag og vedtak når de er ulike, og hvilke ord som gikk ut og inn', async () => {
    const { deler } = lesHtml((await scene.sekretariat.fil(`${sti('/dokument')}?maalform=nb`)).bytes);
    const forslag = deler.filter((d) => d.slag === 'H3' && d.tekst.startsWith('Forslagtilvedtak'));
    expect(forslag.map((d) => d.tekst)).toEqual(['Forslagtilvedtak–alternativ1']);
    expect(deler.filter((d) => d.slag === 'LI').map((d) => d.tekst)).toEqual(expect.arrayContaining([
      tett('Punkt 1 (alternativ 1, punkt 1): Bussen går hver natt[nytt: i helgene].'), tett('Ikke vedtatt (alternativ 1, punkt 2): [strøket: Kostnaden deles likt.]'),
    ]));
    const sammenligning = await scene.medlem.klient.hent<{ endret: boolean; bortfalt: unknown[] }>(`/moeter/${moete}/saksliste/${poster[1]?.behandlingId}/sammenligning`);
    expect(sammenligning).toMatchObject({ endret: true, bortfalt: [{ punkt: 2, tekst: 'Kostnaden deles likt.' }], punkter: [{ nr: 1, foreslaatt: 'Bussen går hver natt.', endret: true }] });
  });

  test('gir en særutskrift av én sak', async () => {
    const { tittel, deler } = lesHtml((await scene.sekretariat.fil(`${sti('/dokument')}?maalform=nb&sak=${poster[1]?.behandlingId}`)).bytes);
    expect(tittel).toBe('Særutskrift: 02/26: Nattbuss');
    expect(deler.filter((d) => d.slag === 'H2').map((d) => d.tekst)).toEqual(['Tilstede', 'Meldtforfall', 'Saksliste', '02/26:Nattbuss', 'Omdettereferatet']);
    expect((await scene.sekretariat.raa('GET', `${sti('/dokument')}?sak=${scene.leder.id}`)).status).toBe(404);
  });

  test('er lukket for andre enn organet og dem som er spurt, til det er publisert', async () => {
    const lukket = { status: 403, kropp: { kode: 'utkast-er-for-organet' } };
    expect(await scene.utenfor.klient.raa('GET', sti())).toMatchObject(lukket);
    expect(await scene.utenfor.klient.raa('GET', sti('/dokument'))).toMatchObject(lukket);
    expect((await scene.utenfor.klient.raa('GET', `/referater/${moete}`)).status).toBe(404);
    expect((await scene.medlem.klient.raa('GET', sti())).status).toBe(200);
  });

  test('tar imot tre innvendinger, den ene for sent, og sier hva det ble av hver', async () => {
    const [foerste] = poster;
    const medlem = scene.medlem.klient;
    expect(await avslag(sti('/kommentarer'), { tekst: 'For tidlig' }, medlem)).toMatchObject({ status: 409, kode: 'referat-er-ikke-til-kommentar' });
    await scene.sekretariat.post(sti('/kommentarrunder'), { frist: '2026-02-10' });
    expect(await avslag(sti('/kommentarer'), { tekst: 'Utenfra' }, scene.utenfor.klient)).toMatchObject({ status: 403, kode: 'ikke-mottaker' });
    const en = (await medlem.post(sti('/kommentarer'), { tekst: 'Jeg sa vente.', behandlingId: foerste?.behandlingId })).kommentarId;
    const to = (await scene.sekretariat.post(sti('/kommentarer'), { tekst: 'Kjør bussen oftere.', fra: scene.leder.id })).kommentarId;
    expect(await avslag(sti('/ferdigstilling'), { innholdshash: (await referat(moete)).innholdshash })).toMatchObject({ status: 409, kode: 'kommentarfristen-loeper' });
    saksgang.klokke.sett('2026-02-11T08:00:00.000Z');
    const tre = (await medlem.post(sti('/kommentarer'), { tekst: 'Kom på noe mer.' })).kommentarId;
    expect((await referat(moete)).kommentarer.map((k) => k.forSent)).toEqual([false, false, true]);

    const svar = (id: unknown) => sti(`/kommentarer/${String(id)}/svar`);
    expect(await avslag(sti('/ferdigstilling'), { innholdshash: (await referat(moete)).innholdshash })).toMatchObject({ status: 409, kode: 'kommentarer-er-ubesvart' });
    const endring = { behandlingId: foerste?.behandlingId, gammel: 'Planen bør forkastes.', ny: 'Planen bør vente.' };
    expect(await avslag(svar(en), { utfall: 'tatt-til-foelge', svar: 'Rettet.', endring: { ...endring, gammel: 'Saken tas til orientering.' } })).toMatchObject({ status: 422, kode: 'tekst-finnes-ikke' });
    await scene.sekretariat.post(svar(en), { utfall: 'tatt-til-foelge', svar: 'Rettet.', endring });
    await scene.sekretariat.post(svar(to), { utfall: 'ikke-tatt-til-foelge', svar: 'Det var ikke sagt i møtet.' });
    await scene.sekretariat.post(svar(tre), { utfall: 'ikke-tatt-til-foelge', svar: 'Kom etter fristen.' });
    expect(await avslag(svar(tre), { utfall: 'tatt-til-foelge', svar: 'Likevel' })).toEqual({ status: 409, kode: 'kommentar-er-besvart', vakt: 'krev-kommentar' });
    expect((await referat(moete)).kommentarer.map((k) => k.besvart?.utfall)).toEqual(['tatt-til-foelge', 'ikke-tatt-til-foelge', 'ikke-tatt-til-foelge']);
  });

  test('ferdigstilles slik det sist ble lest, én gang, og publiseres', async () => {
    const gammel = (await referat(moete)).innholdshash;
    expect(await avslag(sti('/ferdigstilling'), { innholdshash: gammel })).toMatchObject({ status: 409, kode: 'utkast-er-foreldet' });
    await scene.sekretariat.post(sti('/utkast'), { maalform: 'nb' });
    const { innholdshash } = await referat(moete);
    expect(await avslag(sti('/ferdigstilling'), { innholdshash: gammel })).toMatchObject({ status: 409, kode: 'innholdet-er-et-annet' });
    expect(await avslag(sti('/publisering'))).toMatchObject({ status: 409, kode: 'referat-er-ikke-ferdigstilt' });
    await scene.sekretariat.post(sti('/ferdigstilling'), { innholdshash });
    expect(await avslag(sti('/ferdigstilling'), { innholdshash })).toEqual({ status: 409, kode: 'referat-er-ferdigstilt', vakt: 'krev-uferdig-referat' });
    expect(await avslag(sti('/utkast'))).toMatchObject({ status: 409, kode: 'referat-er-ferdigstilt' });
    await scene.sekretariat.post(sti('/publisering'));
    expect(await avslag(sti('/publisering'))).toMatchObject({ status: 409, kode: 'referat-er-publisert' });
    expect((await scene.utenfor.klient.raa('GET', sti())).status).toBe(403);
    const { deler } = lesHtml((await scene.utenfor.klient.fil(`/referater/${moete}`)).bytes);
    const tekster = deler.map((d) => d.tekst);
    expect(tekster).toContain('Planenbørvente.');
    expect(tekster).not.toContain('Planenbørforkastes.');
    expect(tekster).toContain(tett('Ferdigstilt 11.02.2026. Publisert 11.02.2026. Ikke godkjent ennå.'));
  });

  test('godkjennes av det neste møtets første sak, etter at det er publisert', async () => {
    neste = await scene.hold('2026-03-03', 'SSU mars', [{ tittel: 'Innkalling og referat', vedtak: { punkter: [punkt(1, 'Godkjent.', { klasse: 'GODKJENT', virkninger: [{ slag: 'godkjenner-innkalling' }, { slag: 'godkjenner-referat' }] })] } }]);
    const { godkjenninger, publisert } = await scene.sekretariat.ventTil<Referatsvar>(sti(), (r) => r.godkjenninger.length > 0);
    expect(godkjenninger).toMatchObject([{ moeteId: neste.moete, saksnummer: '03/26', punkt: 1 }]);
    expect(publisert).toBe('2026-02-11T08:00:00.000Z');
    const { deler } = lesHtml((await scene.utenfor.klient.fil(`/referater/${moete}`)).bytes);
    expect(deler[1]?.tekst).toBe(tett('Ferdigstilt 11.02.2026. Publisert 11.02.2026. Godkjent i Strategisk samarbeidsutvalg tirsdag 3. mars 2026, sak 03/26.'));
  });

  test('rettes ved siden av det som sto, på samme adresse, uten at noe nummereres om eller gjenåpnes', async () => {
    const foer = await Promise.all([moete, neste.moete].map((id) => scene.sekretariat.hent<{ revisjon: number; status: string }>(`/moeter/${id}`)));
    const [, buss] = poster;
    const rettelse = { behandlingId: buss?.behandlingId, opprinnelig: 'hver natt i helgene', rettet: 'natt til lørdag og søndag', begrunnelse: 'Uklart hva helgene er' };
    expect(await avslag(sti('/rettelser'), { ...rettelse, opprinnelig: 'står ikke her' })).toEqual({ status: 422, kode: 'tekst-finnes-ikke', vakt: 'krev-tekst-i-referatet' });
    expect(await avslag(sti('/rettelser'), rettelse, scene.medlem.klient)).toMatchObject({ status: 403 });
    await scene.sekretariat.post(sti('/rettelser'), rettelse);
    const { deler } = await lesPdf((await scene.utenfor.klient.fil(`/referater/${moete}?format=pdf`)).bytes);
    const rettet = tett('Rettelse 1 (03.03.2026, sak 02/26): «hver natt i helgene». Rettet til: «natt til lørdag og søndag». Begrunnelse: Uklart hva helgene er');
    expect(deler.filter((d) => d.tekst === rettet)).toHaveLength(2);
    expect(deler.some((d) => d.tekst === tett('Bussen går hver natt i helgene.'))).toBe(true);
    expect(deler.filter((d) => d.slag === 'H2' && /^\d/.test(d.tekst)).map((d) => d.tekst.slice(0, 5))).toEqual(['01/26', '02/26']);
    expect(await Promise.all([moete, neste.moete].map((id) => scene.sekretariat.hent(`/moeter/${id}`)))).toEqual(foer);
    expect(await referat(moete)).toMatchObject({ status: 'publisert', kanLagesLikt: true, rettelser: [{ rettet: 'natt til lørdag og søndag' }], godkjenninger: [{ saksnummer: '03/26' }] });
  });

  test('står i listen over publiserte referater, med godkjenning og rettelser', async () => {
    const { elementer } = await scene.utenfor.klient.ventTil<{ elementer: readonly object[] }>(`/referater?organ=${scene.ssu}&fra=2026-02-01&til=2026-02-28`, (l) => l.elementer.some((r) => (r as { rettelser?: number }).rettelser === 1));
    expect(elementer).toMatchObject([{ id: moete, tittel: 'SSU februar', dato: '2026-02-03', godkjent: '2026-03-03', rettelser: 1 }]);
    expect((await scene.utenfor.klient.hent<{ elementer: readonly object[] }>('/referater?fra=2026-03-01')).elementer).toEqual([]);
  });

  test('kan også godkjennes før det er publisert, og uten at Saksgang har det', async () => {
    const { moete: april } = await scene.hold('2026-04-07', 'SSU april', [{ tittel: 'En sak', vedtak: { punkter: [punkt(1, 'Saken tas til orientering.')] } }]);
    const { moete: mai } = await scene.hold('2026-05-05', 'SSU mai', [{ tittel: 'Referat', vedtak: { punkter: [punkt(1, 'Godkjent.', { klasse: 'GODKJENT', virkninger: [{ slag: 'godkjenner-referat' }] })] } }]);
    const historikk = await scene.sekretariat.ventTil<{ elementer: readonly { hva: { type: string } }[] }>('/historikk?type=ReferatGodkjent', (h) => h.elementer.length === 2);
    expect(historikk.elementer).toHaveLength(2);
    await scene.sekretariat.post(`/moeter/${april}/referat/utkast`);
    expect(await referat(april)).toMatchObject({ status: 'utkast', godkjenninger: [{ moeteId: mai, punkt: 1 }] });
  });
});
