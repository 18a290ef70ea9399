import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Klient } from '../support/klient';
import { tilSlutt } from './plattform/oppsett';
import { type Liste, Varslingsoppsett } from './varsling.oppsett';

jest.setTimeout(120_000);

interface Problem { readonly kode: string; readonly detail: string; readonly errors?: readonly { readonly pointer: string; readonly kode: string; readonly melding: string }[] }
interface Rad { readonly id: string; readonly sakId: string; readonly behandlingId: string; readonly punkt: number; readonly status: string; readonly til: string | null }
interface Linje { readonly mottakerId: string; readonly navn: string; readonly tilstand: string; readonly mangler: boolean; readonly forSent: boolean; readonly antallSvar: number; readonly ingenMerknader: boolean }
interface Matrise { readonly elementer: readonly Linje[]; readonly telling: Readonly<Record<string, number>> }
interface Svarlinje { readonly navn: string; readonly svarNr: number; readonly hendelseId: string; readonly forSent: boolean; readonly tillegg: boolean; readonly tekst?: string }
interface Samlet { readonly sammenstilling: { innholdshash: string; fil: { hash: string } } | null; readonly spoersmaal: readonly { nr: number; svar: readonly Svarlinje[] }[]; readonly ingenMerknader: readonly Svarlinje[]; readonly ikkeSvart: readonly { navn: string; forventet: boolean }[]; readonly etterSammenstillingen: readonly { navn: string }[] }
interface Saken { readonly innspillsrunder: readonly { innspillId: string; status: string; dokument?: { innholdshash: string; hash: string } }[]; readonly punkter: readonly { nr: number; lukket: boolean }[]; readonly venterPaa: readonly string[] }
interface Innkurv { readonly innspillId: string; readonly tittel: string; readonly mottakerId: string; readonly svarsted: string }

const o = new Varslingsoppsett('innspill');
interface Svarer { readonly id: string; readonly navn: string; readonly klient: Klient }
const ufab: Svarer[] = [];
const part: Svarer[] = [];
let sak: string;
let behandling: string;
let id: string;

beforeAll(async () => {
  await o.start();
  for (const nr of [1, 2, 3, 4]) ufab.push(await organ(`UFAB ${nr}`, nr));
  for (const [i, navn] of ['Nord kommune', 'Sør kommune'].entries()) part.push(await postmottak(o.parter[i] ?? '', navn, i));
}, 150_000);
afterAll(() => o.stopp());
beforeEach(() => { o.post.brev.length = 0; });

async function organ(navn: string, nr: number): Promise<Svarer> {
  const organet = await o.scene.organ(navn, `UFAB${nr}`, 'ufab');
  const { id: person, klient } = await o.scene.bruker(`innspill-ufab${nr}`, `Leder ${navn}`);
  await o.scene.medlem(organet, person, 'leder');
  await klient.ventTil<{ medlemskap: readonly unknown[] }>('/meg', (meg) => meg.medlemskap.length > 0);
  return { id: organet, navn, klient };
}
async function postmottak(partId: string, navn: string, nr: number): Promise<Svarer> {
  const { id: person, klient } = await o.scene.bruker(`innspill-post${nr}`, `Post ${navn}`);
  await o.scene.rolle(person, 'postmottak', partId);
  await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length > 0);
  return { id: partId, navn, klient };
}

const kl = (dag: string) => o.saksgang.klokke.sett(`${dag}T09:00:00.000Z`);
const fikk = (del: string) => o.post.brev.filter((b) => b.tekst.includes(del)).flatMap((b) => b.til).map((t) => /innspill-\w+/.exec(t)?.[0] ?? t).toSorted();
const svaret = { svar: [{ nr: 1, tekst: 'Vi støtter utkastet.' }, { nr: 2, ja: true, tekst: 'Med forbehold om økonomi' }, { nr: 3, valg: 'Modell A' }] };
const sti = (hvem: Svarer, hva: string, runde = id) => `/innspill/${runde}/mottakere/${hvem.id}/${hva}`;
const matrise = () => o.klient.hent<Matrise>(`/innspill/${id}/matrise`);
const avvist = async (klient: Klient, adresse: string, kropp: object) => {
  const { status, kropp: { kode, errors = [] } } = await klient.raa<Problem>('POST', adresse, kropp);
  return [status, kode, ...errors.map((e) => `${e.pointer} ${e.kode}`)];
};

const SPOERSMAAL = [
  { tekst: 'Hva mener dere om utkastet?', slag: 'fritekst', paakrevd: true }, { tekst: 'Støtter dere ny innretning?', slag: 'ja-nei', paakrevd: true }, { tekst: 'Hvilken modell?', slag: 'valg', valg: ['Modell A', 'Modell B'] },
];
const utsendelse = (endring: object = {}) => ({
  tittel: 'Utkast til beredskapsavtale', frist: { presisjon: 'dag', dato: '2026-04-10' }, spoersmaal: SPOERSMAAL, framlegg: 1,
  mottakere: [...ufab.map((u) => ({ slag: 'organ', id: u.id })), ...part.map((p) => ({ slag: 'part', id: p.id }))], ...endring,
});

describe('05/26: et vedtak sender et utkast til fire UFAB og partene for innspill', () => {
  test('vedtaket foreslår runden, og begge ender fører til hverandre', async () => {
    kl('2026-03-11');
    await o.regel('sendes-til-innspill', [3]);
    ({ sak, behandling } = await o.vedta('2026-03-11', [[
      { slag: 'sendes-til-innspill', til: 'UFAB', frist: { presisjon: 'ikke-oppgitt' }, frivillig: false },
      { slag: 'ny-sak', tittel: 'Godkjenning', organ: { slag: 'ssu' }, frist: { presisjon: 'maaned', maaned: '2026-06' }, bindende: true },
    ]]));
    const { elementer } = await o.klient.ventTil<Liste<Rad>>(`/innspill?sak=${sak}&status=foreslaatt`, (l) => l.elementer.length === 1);
    expect(elementer[0]).toMatchObject({ sakId: sak, behandlingId: behandling, punkt: 1, til: 'UFAB' });
    id = elementer[0]?.id ?? '';
    expect((await o.klient.hent<Saken>(`/saker/${sak}`)).venterPaa).toEqual(['Punkt 1: mottakere og spørsmål for innspill fra UFAB']);
    const virkninger = await o.klient.hent<Liste<{ behandlingId: string; slag: string }>>(`/virkninger?oppsto=${id}`);
    expect(virkninger.elementer).toMatchObject([{ behandlingId: behandling, slag: 'sendes-til-innspill' }]);
  });

  test('alt som er galt med utsendelsen sies på én gang, og ingen får noe', async () => {
    const feil = utsendelse({
      mottakere: [{ slag: 'organ', id: o.unikId() }, { slag: 'part', id: part[0]?.id }, { slag: 'part', id: part[0]?.id }], frist: { presisjon: 'dag', dato: '2026-03-01' }, framlegg: 9,
      spoersmaal: [{ tekst: ' ', slag: 'fritekst' }, { tekst: 'Hvilken?', slag: 'valg', valg: ['A'] }], vedlegg: [{ navn: 'Utkast.pdf', hash: 'a'.repeat(64) }],
    });
    expect(await avvist(o.klient, `/innspill/${id}/utsendelse`, feil)).toEqual([422, 'runden-kan-ikke-sendes', '#/mottakere/0/id mottaker-finnes-ikke', '#/mottakere/2/id mottaker-to-ganger',
      '#/spoersmaal/0/tekst spoersmaal-er-tomt', '#/spoersmaal/1/valg valg-mangler', '#/frist frist-er-passert', '#/framlegg framlegg-finnes-ikke', '#/vedlegg/0/hash vedlegg-finnes-ikke']);
    expect(await avvist(part[0]!.klient, `/innspill/${id}/utsendelse`, utsendelse())).toEqual([403, 'krever-sekretariat']);
    expect(await avvist(ufab[0]!.klient, sti(ufab[0]!, 'svar'), svaret)).toEqual([409, 'runden-er-ikke-sendt']);
    expect(o.post.brev).toEqual([]);
  });

  test('én handling sender til alle: hver har den i innkurven, får brev, og saken vet det', async () => {
    await o.klient.post(`/innspill/${id}/utsendelse`, utsendelse());
    await tilSlutt(() => o.post.brev.length === 6, 30_000);
    expect(fikk('er bedt om')).toEqual(['innspill-post0', 'innspill-post1', 'innspill-ufab1', 'innspill-ufab2', 'innspill-ufab3', 'innspill-ufab4']);
    expect(o.post.brev[0]?.tekst).toMatch(new RegExp(`://[^/]+/innspill/innspill/${id}\\b`));
    for (const hvem of [ufab[0]!, part[1]!]) {
      const { elementer } = await hvem.klient.ventTil<Liste<Innkurv>>('/innkurv/innspill', (l) => l.elementer.length === 1);
      expect(elementer).toMatchObject([{ innspillId: id, mottakerId: hvem.id, tittel: 'Utkast til beredskapsavtale', svarsted: sti(hvem, '').slice(1, -1) }]);
    }
    const saken = await o.klient.ventTil<Saken>(`/saker/${sak}`, (s) => s.innspillsrunder.length === 1);
    expect(saken.innspillsrunder).toMatchObject([{ innspillId: id, status: 'sendt' }]);
    expect(saken.venterPaa).toEqual(['Punkt 1: innspill til «Utkast til beredskapsavtale»']);
    expect(await avvist(o.klient, `/innspill/${id}/utsendelse`, utsendelse())).toEqual([409, 'runden-er-sendt']);
    const slag = async (sporring: string) => (await o.klient.hent<Liste<{ slag: string }>>(`/forpliktelser?sak=${sak}${sporring}`)).elementer.map((f) => f.slag).toSorted();
    expect([await slag(''), await slag('&etterspoerres=true'), await slag('&per=2026-03-11')]).toEqual([['innspillsrunde', 'ny-sak', 'sendes-til-innspill'], ['ny-sak'], ['ny-sak', 'sendes-til-innspill']]);
  });

  test('en mottaker svarer for seg selv, og bare det; alt som mangler sies på én gang', async () => {
    const [en, to] = [ufab[0]!, ufab[1]!];
    expect(await avvist(to.klient, sti(en, 'svar'), svaret)).toEqual([403, 'ikke-for-dette-organet']);
    expect(await avvist(part[0]!.klient, sti(part[1]!, 'svar'), svaret)).toEqual([403, 'ikke-for-denne-parten']);
    expect(await avvist(o.klient, sti(en, 'svar'), svaret)).toEqual([403, 'ikke-for-dette-organet']);
    expect(await avvist(en.klient, sti({ ...en, id: o.ssu }, 'svar'), svaret)).toEqual([409, 'ikke-blant-mottakerne']);
    expect(await avvist(en.klient, sti(en, 'svar'), { svar: [{ nr: 3, valg: 'Modell C' }, { nr: 9, tekst: 'Hva?' }, { nr: 3, valg: 'Modell A' }] })).toEqual([422, 'svarene-kan-ikke-tas-imot', '#/svar/0 feil-slags-svar', '#/svar/1/nr spoersmaal-finnes-ikke', '#/svar/2/nr besvart-to-ganger', '#/svar svar-mangler', '#/svar svar-mangler']);
    expect(await avvist(en.klient, sti(en, 'svar'), {})).toEqual([422, 'svar-mangler', '#/svar svar-mangler']);
    await en.klient.post(sti(en, 'kvittering'));
    expect(await avvist(en.klient, sti(en, 'kvittering'), {})).toEqual([409, 'alt-kvittert']);
  });

  test('en kladd ses bare av mottakerens egne, og leveres som den er', async () => {
    const [en, to] = [ufab[0]!, ufab[1]!];
    await en.klient.put(sti(en, 'kladd'), { svar: [{ nr: 1, tekst: 'Foreløpig' }] });
    const kladden = async (klient: Klient) => (await klient.hent<{ mottakere: readonly { mottakerId: string; kladd?: unknown; duKanSvare: boolean }[] }>(`/innspill/${id}`)).mottakere.find((m) => m.mottakerId === en.id);
    expect(await kladden(en.klient)).toMatchObject({ duKanSvare: true, kladd: [{ nr: 1, tekst: 'Foreløpig' }] });
    expect(await kladden(to.klient)).not.toHaveProperty('kladd');
    const lagret = (klient: Klient) => klient.ventTil<Liste<{ id: string }>>('/historikk?type=InnspillKladdLagret', (l) => l.elementer.length > 0);
    expect(JSON.stringify(await lagret(to.klient))).not.toContain('Foreløpig');
    expect((await to.klient.hent<Liste<object>>('/historikk?q=Foreløpig')).elementer).toEqual([]);
    const dossier = await to.klient.fil(`/saker/${sak}/dossier`);
    const hendelser = strFromU8(unzipSync(dossier.bytes)['hendelser.jsonl'] ?? new Uint8Array());
    expect([hendelser.includes('InnspillKladdLagret'), hendelser.includes('Foreløpig')]).toEqual([true, false]);
    await en.klient.put(sti(en, 'kladd'), { svar: svaret.svar });
    await en.klient.post(sti(en, 'svar'));
    expect(await kladden(en.klient)).not.toHaveProperty('kladd');
  });

  test('matrisen viser hvem som har svart, varslet og tier, også som tabell', async () => {
    await part[0]!.klient.post(sti(part[0]!, 'ingen-merknader'));
    expect(await avvist(part[0]!.klient, sti(part[0]!, 'varsel'), { dato: '2026-04-20' })).toEqual([409, 'allerede-svart']);
    expect(await avvist(ufab[1]!.klient, sti(ufab[1]!, 'varsel'), { dato: '2026-03-01' })).toEqual([422, 'dato-er-passert', '#/dato dato-er-passert']);
    await ufab[1]!.klient.post(sti(ufab[1]!, 'varsel'), { dato: '2026-04-20' });
    expect(await avvist(o.klient, sti(ufab[2]!, 'svar'), { ...svaret, maate: 'registrert-utenfra' })).toEqual([422, 'begrunnelse-mangler', '#/begrunnelse begrunnelse-mangler']);
    await o.klient.post(sti(ufab[2]!, 'svar'), { svar: [{ nr: 1, tekst: 'Vi mangler en plan for bemanning.' }, { nr: 2, ja: false }], maate: 'registrert-utenfra', begrunnelse: 'Kom på e-post 11. mars' });
    const { telling, elementer } = await o.klient.ventTil<Matrise>(`/innspill/${id}/matrise`, (m) => m.telling['svart'] === 3 && m.telling['varslet'] === 1);
    expect(telling).toEqual({ mottakere: 6, svart: 3, varslet: 1, tause: 2, frivilligUtenSvar: 0, forSent: 0 });
    expect(elementer.filter((l) => l.mangler).map((l) => l.navn)).toEqual(['Sør kommune', 'UFAB 4']);
    const { kropp } = await o.klient.raa<string>('GET', `/innspill/${id}/matrise`, undefined, { aksepterer: 'text/csv' });
    expect(kropp.trim().split('\r\n')).toHaveLength(7);
    expect(kropp).toContain('Sør kommune;part;ja;ikke-svart');
  });

  test('bare de tause minnes om fristen', async () => {
    kl('2026-04-07');
    await tilSlutt(() => fikk('har ikke svart').length === 2, 30_000);
    expect(fikk('har ikke svart')).toEqual(['innspill-post1', 'innspill-ufab4']);
    expect(o.post.brev.find((b) => b.tekst.includes('har ikke svart'))?.tekst).toContain('Svarfristen er 10. april 2026');
  });

  test('til fristen er ute tar et nytt svar det forriges plass; etterpå er det et tillegg, og det som er for sent er merket for alltid', async () => {
    const en = ufab[0]!;
    await en.klient.post(sti(en, 'svar'), { svar: [{ nr: 1, tekst: 'Vi har snudd.' }, { nr: 2, ja: false }] });
    kl('2026-04-13');
    await en.klient.post(sti(en, 'svar'), { svar: [{ nr: 1, tekst: 'Og én ting til.' }, { nr: 2, ja: false }] });
    await part[1]!.klient.post(sti(part[1]!, 'svar'), svaret);
    await o.klient.put(`/innspill/${id}/frist`, { frist: { presisjon: 'dag', dato: '2026-04-30' }, begrunnelse: 'Flere ba om det' }, { ifMatch: async () => (await o.klient.hent<{ revisjon: number }>(`/innspill/${id}`)).revisjon });
    await part[1]!.klient.post(sti(part[1]!, 'svar'), { svar: [{ nr: 1, tekst: 'Nytt fra oss.' }, { nr: 2, ja: true }] });
    const { elementer } = await o.klient.ventTil<Matrise>(`/innspill/${id}/matrise`, (m) => m.elementer.some((l) => l.navn === 'Sør kommune' && l.antallSvar === 2));
    expect(elementer.filter((l) => l.forSent).map((l) => [l.navn, l.antallSvar])).toEqual([['Sør kommune', 2], ['UFAB 1', 2]]);
    const { spoersmaal } = await o.klient.hent<Samlet>(`/innspill/${id}/innspill`);
    expect(spoersmaal[0]?.svar.map(({ navn, svarNr, forSent, tillegg }) => [navn, svarNr, forSent, tillegg])).toEqual([
      ['UFAB 1', 2, false, false], ['UFAB 1', 3, true, true], ['UFAB 3', 1, false, false], ['Sør kommune', 1, true, false], ['Sør kommune', 2, false, true]]);
  });

  test('den som har varslet en dag, minnes etter den', async () => {
    kl('2026-04-21');
    await tilSlutt(() => fikk('varslet at').length === 1, 30_000);
    expect(fikk('Hei')).toEqual(['innspill-ufab2']);
    expect(o.post.brev[0]?.tekst).toContain('skulle behandles 20. april 2026');
  });

  test('sammenstillingen har hvert svar én gang, med avsender og hendelse, og lukker runden', async () => {
    expect(await avvist(ufab[0]!.klient, `/innspill/${id}/sammenstilling`, {})).toEqual([403, 'krever-sekretariat']);
    expect((await o.klient.raa<string>('GET', `/innspill/${id}/sammenstilling`, undefined, { aksepterer: 'text/html' })).kropp).toContain('Foreløpig');
    await o.klient.post(`/innspill/${id}/sammenstilling`);
    const { sammenstilling, spoersmaal, ingenMerknader, ikkeSvart } = await o.klient.hent<Samlet>(`/innspill/${id}/innspill`);
    expect(ingenMerknader.map((l) => l.navn)).toEqual(['Nord kommune']);
    expect(ikkeSvart.map((l) => l.navn)).toEqual(['UFAB 2', 'UFAB 4']);
    const { kropp: html } = await o.klient.raa<string>('GET', `/innspill/${id}/sammenstilling`, undefined, { aksepterer: 'text/html' });
    for (const { hendelseId, tekst } of spoersmaal[0]?.svar ?? []) expect([html.split(hendelseId).length, html.split(tekst ?? '').length]).toEqual([2, 2]);
    expect(html).not.toContain('Foreløpig');
    for (const del of ['for sent', 'UFAB 4', 'ingen merknader', 'Kom på e-post 11. mars']) expect(html).toContain(del);
    const pdf = await o.klient.fil(`/innspill/${id}/sammenstilling?format=pdf`);
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(sammenstilling?.fil.hash);
    expect((await o.klient.fil(`/innspill/${id}/sammenstilling?format=docx`)).bytes.length).toBeGreaterThan(1_000);
    await ufab[3]!.klient.post(sti(ufab[3]!, 'svar'), { svar: [{ nr: 1, tekst: 'Vi rakk det ikke.' }, { nr: 2, ja: true }] });
    const etterpaa = await o.klient.hent<Samlet>(`/innspill/${id}/innspill`);
    expect(etterpaa).toMatchObject({ sammenstilling, spoersmaal, ikkeSvart, etterSammenstillingen: [{ navn: 'UFAB 4', svarNr: 1, forSent: true, tillegg: true, svar: [{ nr: 1, tekst: 'Vi rakk det ikke.' }, { nr: 2, ja: true }] }] });
    expect((await o.klient.raa<string>('GET', `/innspill/${id}/sammenstilling`, undefined, { aksepterer: 'text/html' })).kropp).toBe(html);
    expect(await avvist(o.klient, `/innspill/${id}/sammenstilling`, {})).toEqual([409, 'runden-er-sammenstilt']);
  });

  test('saken viser at runden er slutt, og et saksframlegg kan vise til papiret', async () => {
    const { innspillsrunder, punkter } = await o.klient.ventTil<Saken>(`/saker/${sak}`, (s) => s.innspillsrunder[0]?.status === 'sammenstilt');
    const { sammenstilling } = await o.klient.hent<Samlet>(`/innspill/${id}/innspill`);
    expect(innspillsrunder[0]?.dokument).toMatchObject({ innholdshash: sammenstilling?.innholdshash, hash: sammenstilling?.fil.hash });
    expect(punkter.find((p) => p.nr === 1)?.lukket).toBe(false);
    const hash = sammenstilling?.fil.hash ?? '';
    await o.klient.ventTil(`/vedlegg/${hash}`, () => true);
    const ny = await o.klient.post('/saker', { tittel: 'Godkjenning', sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Innspillene er vedlagt', vedlegg: [{ navn: 'Innspill.pdf', hash }], forslag: [{ alternativ: '1', punkter: ['Godkjennes.'] }] } });
    expect(ny.id).toBeTruthy();
    expect((await o.klient.hent<Liste<Innkurv>>('/innkurv/innspill')).elementer).toEqual([]);
  });
});

describe('33/21: innspill kan sendes', () => {
  test('ingen som bare er invitert, mangler eller minnes, og punktet lukkes når innspillene er sammenstilt', async () => {
    kl('2026-05-04');
    const vedtak = await o.vedta('2026-05-04', [[{ slag: 'sendes-til-innspill', til: 'medlemmene', frist: { presisjon: 'dag', dato: '2026-05-20' }, frivillig: true }], [{ slag: 'oppdrag', hva: 'Utarbeide forslag', ansvarlig: 'UFAB 1', frist: { presisjon: 'ikke-oppgitt' }, bindende: true }]]);
    const { elementer } = await o.klient.ventTil<Liste<Rad>>(`/innspill?sak=${vedtak.sak}&status=foreslaatt`, (l) => l.elementer.length === 1);
    id = elementer[0]?.id ?? '';
    o.post.brev.length = 0;
    await o.klient.post(`/innspill/${id}/utsendelse`, utsendelse({ tittel: 'Høring', frivillig: true, frist: { presisjon: 'dag', dato: '2026-05-20' }, mottakere: [{ slag: 'organ', id: ufab[0]!.id, forventet: true }, ...part.map((p) => ({ slag: 'part', id: p.id }))] }));
    await tilSlutt(() => fikk('er bedt om').length === 3, 30_000);
    await part[0]!.klient.post(sti(part[0]!, 'svar'), svaret);
    const { telling } = await o.klient.ventTil<Matrise>(`/innspill/${id}/matrise`, (m) => m.telling['svart'] === 1);
    expect(telling).toMatchObject({ tause: 1, frivilligUtenSvar: 1 });
    kl('2026-05-18');
    await tilSlutt(() => fikk('har ikke svart').some((t) => t === 'innspill-ufab1'), 30_000);
    expect(fikk('har ikke svart').filter((t) => t.startsWith('innspill-post'))).toEqual([]);
    // At the same moment: it is in the paper, or it stands beside it; it is never lost.
    const [samtidig] = await Promise.all([part[1]!.klient.raa<Problem>('POST', sti(part[1]!, 'svar'), svaret), o.klient.post(`/innspill/${id}/sammenstilling`)]);
    const { spoersmaal, etterSammenstillingen } = await o.klient.hent<Samlet>(`/innspill/${id}/innspill`);
    const { kropp: html } = await o.klient.raa<string>('GET', `/innspill/${id}/sammenstilling`, undefined, { aksepterer: 'text/html' });
    const [linje] = spoersmaal[0]?.svar.filter((l) => l.navn === 'Sør kommune') ?? [];
    expect([samtidig.status, linje ? html.includes(linje.hendelseId) : etterSammenstillingen.some((l) => l.navn === 'Sør kommune')]).toEqual([200, true]);
    const { punkter } = await o.klient.ventTil<Saken>(`/saker/${vedtak.sak}`, (s) => s.punkter.find((p) => p.nr === 1)?.lukket === true);
    expect(punkter.map((p) => [p.nr, p.lukket])).toEqual(expect.arrayContaining([[1, true], [2, false]]));
    expect((await matrise()).telling['mottakere']).toBe(3);
  });

  test('en runde uten frist og uten vedtak kan sendes, og trekkes med begrunnelse', async () => {
    const start = { ...utsendelse({ tittel: 'Løst spørsmål', frist: { presisjon: 'ikke-oppgitt' }, framlegg: undefined }), sakId: sak };
    expect(await avvist(o.klient, '/innspill', { ...start, sakId: o.unikId() })).toEqual([404, undefined]);
    expect(await avvist(o.klient, '/innspill', { ...start, behandlingId: behandling, punkt: 7 })).toEqual([422, 'runden-kan-ikke-sendes', '#/punkt punkt-finnes-ikke']);
    const runde = (await o.klient.post('/innspill', start)).id;
    await o.klient.post(`/innspill/${runde}/tilbaketrekking`, { begrunnelse: 'Feil papir' });
    expect(await avvist(ufab[0]!.klient, sti(ufab[0]!, 'svar', runde), svaret)).toEqual([409, 'runden-er-trukket']);
    await o.klient.ventTil<Saken>(`/saker/${sak}`, (s) => s.innspillsrunder.some((r) => r.innspillId === runde && r.status === 'trukket'));
  });

  test('trekkes saken, trekkes runden, og ingen minnes mer', async () => {
    kl('2026-05-25');
    const nySak = (await o.klient.post('/saker', { tittel: 'Noe nytt', sakstype: 'vedtak', saksframlegg: { beskrivelse: 'Noe', forslag: [{ alternativ: '1', punkter: ['Godkjennes.'] }] } })).id;
    const runde = (await o.klient.post('/innspill', { ...utsendelse({ tittel: 'Noe nytt', framlegg: undefined, frist: { presisjon: 'dag', dato: '2026-06-10' } }), sakId: nySak })).id;
    await o.klient.ventTil<Saken>(`/saker/${nySak}`, (s) => s.innspillsrunder.length === 1);
    await o.kommende((l) => l.some((p) => p.gjelder === 'Noe nytt'), `?sak=${nySak}`);
    await o.klient.post(`/saker/${nySak}/tilbaketrekking`, { begrunnelse: 'Løst' });
    await o.klient.ventTil<Saken>(`/saker/${nySak}`, (s) => s.innspillsrunder[0]?.status === 'trukket');
    await o.kommende((l) => l.length === 0, `?sak=${nySak}`);
    expect(await avvist(ufab[0]!.klient, sti(ufab[0]!, 'svar', runde), svaret)).toEqual([409, 'runden-er-trukket']);
  });
});

test('det som er vedlagt runden, leses av dem som er spurt; en annen fil i samme arkiv gjør ikke', async () => {
  kl('2026-05-26');
  const [vedlagt, annen] = [await o.klient.vedlegg('Notat.pdf', pdf('Notatet')), await o.klient.vedlegg('Annet.pdf', pdf('Noe annet'))];
  const runde = (await o.klient.post('/innspill', { sakId: sak, ...utsendelse({ frist: { presisjon: 'dag', dato: '2026-06-20' }, vedlegg: [{ navn: 'Notat om saken', hash: vedlagt }] }) })).id;
  const [klient] = part.map((p) => p.klient);
  const fil = await klient?.fil(`/innspill/${runde}/vedlegg/${vedlagt}`);
  expect([fil?.bytes.equals(pdf('Notatet')), fil?.hoder.get('content-disposition')]).toEqual([true, expect.stringContaining('Notat om saken.pdf')]);
  expect((await klient?.raa('GET', `/innspill/${runde}/vedlegg/${annen}`))?.status).toBe(404);
  expect((await klient?.raa('GET', `/innspill/${id}/vedlegg/${vedlagt}`))?.status).toBe(404);
});
