import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eksempelprosesser } from '#prosess';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { Scene } from '../support/scene';
import { sendtAvtale } from '../support/sendt-avtale';
import { tokenFor } from '../support/token';
import { Dossiersystem, type Historie, historien, type Linje, sha256, SLUG, Zip } from './dossier.oppsett';

jest.setTimeout(120_000);

const DAG = '2026-03-25T08:00:00.000Z';
let fra: Dossiersystem;
let til: Dossiersystem;
let h: Historie;
let bytes: Buffer;
let zip: Zip;

beforeAll(async () => {
  fra = await Dossiersystem.nytt();
  h = await historien(fra);
  ({ bytes } = await fra.dossier(fra.sekretariat, `/saker/${h.sakId}/dossier`));
  zip = new Zip(bytes);
  til = await Dossiersystem.nytt();
  for (const s of [fra, til]) s.sett(DAG);
}, 300_000);
afterAll(async () => {
  await fra?.stopp();
  await til?.stopp();
});

const finnes = async () => (await til.sekretariat.raa('GET', `/saker/${h.sakId}`)).status;
const avtalen = async () => (await til.sekretariat.raa('GET', `/avtaler/${h.avtaleId}`)).status;

describe('det som ikke er et helt og urørt dossier', () => {
  let filer: readonly string[];
  const iArkivet = () => readdirSync(join(til.saksgang.konfigurasjon.filesUrl), { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => f.name).sort();
  beforeAll(async () => {
    await til.sekretariat.vedlegg('Noe.pdf', pdf('Noe annet'));
    filer = iArkivet();
  });
  afterEach(async () => expect([await finnes(), await avtalen(), iArkivet()]).toEqual([404, 404, filer]));

  const dokument = () => zip.manifest.filer.findIndex((f) => f.slag === 'dokument');
  const endret = (sti: string): Uint8Array => {
    const ny = Uint8Array.from(zip.filer[sti] ?? []);
    ny[5] = (ny[5] ?? 0) ^ 1;
    return ny;
  };

  test('en endret byte, en fil som er borte og en som er lagt til, avvises med hvilken det er', async () => {
    const nr = dokument();
    const sti = zip.manifest.filer[nr]?.referanseDokumentfil ?? '';
    const proever: [Buffer, string, string][] = [
      [zip.med({ [sti]: endret(sti) }), 'fil-er-endret', `#/filer/${nr}`], [zip.med({ 'hendelser.jsonl': endret('hendelser.jsonl') }), 'fil-er-endret', '#/filer/1'],
      [zip.med({ [sti]: undefined }), 'fil-mangler', `#/filer/${nr}`], [zip.med({ 'skjult.exe': 'noe' }), 'fil-for-mye', '#/filer'],
    ];
    for (const [innhold, kode, pointer] of proever) {
      const { status, kropp } = await til.lesInn(innhold);
      expect([status, kropp.kode, kropp.errors?.map((e) => [e.pointer, e.kode])]).toEqual([422, 'dossieret-er-endret', [[pointer, kode]]]);
      expect(JSON.stringify(kropp)).not.toContain('skjult');
    }
  });

  test('hendelser i en annen rekkefølge, med hull, av ukjent type eller versjon avvises, også når manifestet er regnet om', async () => {
    const { linjer } = zip;
    const [a, b, ...resten] = linjer as [Linje, Linje, ...Linje[]];
    const medNr = (l: readonly Linje[]) => l.map((linje, i) => ({ ...linje, nr: i + 1 }));
    const foerste = (l: Linje, endring: Partial<Linje>) => [{ ...l, ...endring }, ...linjer.slice(1)];
    const siste = linjer.findLastIndex((l) => l.stroem === `sak-${h.sakId}`);
    const annen = linjer.findIndex((l) => l.stroem === `sak-${h.sakId}` && l.revisjon === 1);
    const proever: [readonly object[], string][] = [
      [[b, a, ...resten], 'hendelser-i-feil-rekkefoelge'],
      [medNr(linjer.filter((_, i) => i !== annen)), 'hull-i-stroemmen'],
      [foerste(a, { type: 'SakTryllet' }), 'ukjent-hendelse'], [foerste(a, { data: { hash: 1 } }), 'ukjent-hendelse'],
      [foerste(a, { versjon: 99, metadata: { ...a.metadata, version: 99 } }), 'ukjent-hendelse'], [foerste(a, { versjon: 99 }), 'ukjent-hendelsesversjon'],
      [foerste(a, { stroem: a.stroem.replace(/^[a-z]+/, 'fellesskap') }), 'ukjent-stroem'],
      [foerste(a, { metadata: { ...a.metadata, tenant: h.andreSak } }), 'annet-helsefellesskap'],
      [medNr([...linjer, a]), 'hendelse-to-ganger'],
      [[...linjer, 'ikke en hendelse' as unknown as object], 'ugyldig-linje'],
      [medNr(linjer.filter((l) => l.stroem !== `sak-${h.sakId}`)), 'hovedstroem-mangler'],
    ];
    expect(siste).toBeGreaterThan(0);
    for (const [nye, kode] of proever) {
      const { status, kropp } = await til.lesInn(zip.medLinjer(nye));
      expect([kode, status, kropp.kode]).toEqual([kode, 422, kode]);
      expect(kropp.detail).toMatch(/^(Linje \d+ i hendelsene: |Hendelsene )/);
    }
  });

  test('noe som ikke er et dossier, er skrevet av et nyere program, er redigert, eller mangler en fil som hendelsene nevner, avvises', async () => {
    const manifest = zip.manifest;
    const med = (endring: object) => zip.med({ 'manifest.json': JSON.stringify({ ...manifest, ...endring }) });
    const { bytes: redigert } = await fra.dossier(h.post, `/saker/${h.sakId}/dossier`);
    const fil = manifest.filer[dokument()];
    const uten = new Zip(zip.med({ [fil?.referanseDokumentfil ?? '']: undefined, 'manifest.json': JSON.stringify({ ...manifest, filer: manifest.filer.filter((f) => f !== fil) }) }));
    const proever: [Buffer, string][] = [
      [Buffer.from('ikke en zip'), 'ikke-et-dossier'], [bytes.subarray(0, bytes.length - 100), 'ikke-et-dossier'], [zip.med({ 'manifest.json': undefined }), 'ikke-et-dossier'],
      [zip.med({ 'manifest.json': '{' }), 'ukjent-manifest'], [med({ filer: 'ingen' }), 'ukjent-manifest'], [med({ formatversjon: 2 }), 'ukjent-formatversjon'],
      [redigert, 'dossieret-er-redigert'], [med({ hendelser: 1 }), 'feil-antall-hendelser'], [uten.med({ 'manifest.json': JSON.stringify({ ...manifest, filer: manifest.filer.filter((f) => f.sjekksum !== fil?.sjekksum) }) }), 'vedlegg-mangler'],
    ];
    for (const [innhold, kode] of proever) {
      const { status, kropp } = await til.lesInn(innhold);
      expect([kode, status, kropp.kode]).toEqual([kode, 422, kode]);
    }
  });

  test('bare sekretariatet leser inn, og bare i sitt eget helsefellesskap', async () => {
    expect((await til.lesInn(bytes, { token: await tokenFor('dossier-innmelder') })).kropp.kode).toBe('krever-sekretariat');
    const nabo = await Scene.ny(til.saksgang.adresse, { slug: 'nabofjord', navn: 'Nabofjord', plattformadmin: 'dossier-plattform', fra: '2026-01-01' });
    const { id, klient } = await nabo.bruker('dossier-nabo', 'Nils Nabo');
    await nabo.rolle(id, 'sekretariat');
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (m) => m.roller.length > 0);
    const token = await tokenFor('dossier-nabo');
    expect((await til.lesInn(bytes, { token, slug: 'nabofjord' })).kropp.kode).toBe('annet-helsefellesskap');
    expect((await til.lesInn(bytes, { token })).status).toBe(404);
    expect((await klient.raa('POST', '/dossierer', { filer: [] })).status).toBe(415);
  });
});

describe('et dossier som leses inn i et tomt system', () => {
  const uten = ({ metadata: { importert: _, ...metadata }, ...linje }: Linje) => ({ ...linje, metadata });
  const runder: string[] = [];
  const innspill = (part: string, sakId: string, dato: string) => (
    { sakId, tittel: `Utkast til ${dato}`, mottakere: [{ slag: 'part', id: part }], spoersmaal: [{ tekst: 'Hva mener dere?', slag: 'fritekst' }], frist: { presisjon: 'dag', dato }, paaminnelser: [7] });
  const les = (s: Dossiersystem, sti: string) => s.sekretariat.hent<object>(sti);

  test('en avtale alene gir samme avtale, og tatt ut igjen det samme med vedtaket bak', async () => {
    const { bytes: ut } = await fra.dossier(fra.sekretariat, `/avtaler/${h.avtaleId}/dossier`);
    expect((await til.lesInn(ut)).status).toBe(201);
    await til.sekretariat.ventTil(`/avtaler/${h.avtaleId}`, () => true);
    await til.sekretariat.ventTil<{ elementer: readonly unknown[] }>('/historikk?type=DossierLest', (l) => l.elementer.length === 1);
    expect([await finnes(), await les(til, `/avtaler/${h.avtaleId}`)]).toEqual([404, await les(fra, `/avtaler/${h.avtaleId}`)]);
    const igjen = new Zip((await til.dossier(til.sekretariat, `/avtaler/${h.avtaleId}/dossier`)).bytes);
    expect(igjen.linjer.map(uten)).toEqual(new Zip(ut).linjer);
  });

  test('mottas helt eller ikke i det hele tatt, og skrives inn av seg selv', async () => {
    const { status, kropp, hoder } = await til.lesInn(bytes);
    expect([status, kropp['gjelder'], kropp['hendelser'], kropp['filer'], kropp['mangler'], hoder.get('location')])
      .toEqual([201, { slag: 'sak', id: h.sakId }, zip.linjer.length, 4, 0, `/api/v1/${SLUG}/saker/${h.sakId}`]);
    await til.sekretariat.ventTil<{ elementer: readonly unknown[] }>('/historikk?type=DossierLest', (l) => l.elementer.length === 2);
  });

  test('gir samme sak og avtale og samme tilstand som der det ble tatt ut', async () => {
    for (const sti of [`/saker/${h.sakId}`, `/avtaler/${h.avtaleId}`, `/saker/${h.sakId}/tilstand?per=${DAG}`, `/avtaler/${h.avtaleId}/tilstand?per=${DAG}`, `/avtaler/${h.avtaleId}/tilstand?per=2026-03-05T08:00:00Z`]) {
      expect([sti, await les(til, sti)]).toEqual([sti, await les(fra, sti)]);
    }
    expect((await til.sekretariat.fil(`/vedlegg/${sha256(h.aapen)}`)).bytes.equals(h.aapen)).toBe(true);
    expect(await til.sekretariat.hent<string>(`/avtaler/${h.avtaleId}/versjoner/1/tekst`)).toBe(await fra.sekretariat.hent<string>(`/avtaler/${h.avtaleId}/versjoner/1/tekst`));
  });

  test('kan leses uten at prosessen er publisert her, og stenger ingen kø', async () => {
    const organ = await til.scene.organ('Strategisk samarbeidsutvalg her', 'SSU', 'ssu');
    expect(await les(til, `/saker/${h.sakId}/rute`)).toMatchObject({ prosess: { versjon: 1 }, gaatt: [], gjenstaar: [] });
    expect(await les(til, `/organer/${organ}/koe`)).toMatchObject({ elementer: [] });
    expect((await til.sekretariat.raa('GET', '/egne-saker')).status).toBe(200);
    expect((await til.sekretariat.raa('GET', `/saker/${h.sakId}/diagram`)).status).toBe(404);
    const { status, kropp } = await til.sekretariat.raa<{ kode: string; detail: string }>('POST', `/saker/${h.sakId}/forberedelse`, {});
    expect([status, kropp.kode, kropp.detail]).toEqual([409, 'prosess-ikke-publisert', expect.stringContaining('en administrator må publisere den først')]);
  });

  test('tatt ut igjen er det de samme linjene, med merke om at de er lest inn', async () => {
    const igjen = new Zip((await til.dossier(til.sekretariat, `/saker/${h.sakId}/dossier`)).bytes);
    expect(igjen.linjer.map(uten)).toEqual(zip.linjer);
    expect(igjen.linjer[0]?.metadata['importert']).toMatchObject({ manifest: sha256(zip.filer['manifest.json'] ?? ''), naar: DAG });
    for (const sti of ['tilstand.json', 'referanser.json', 'skjema.json']) expect([sti, igjen.tekst(sti)]).toEqual([sti, zip.tekst(sti)]);
    expect(sha256(igjen.filer['dossier.pdf'] ?? '')).toBe(sha256(zip.filer['dossier.pdf'] ?? ''));
  });

  test('gjør ingenting når det leses inn en gang til', async () => {
    expect((await til.lesInn(bytes)).status).toBe(201);
    const { elementer } = await til.sekretariat.hent<{ elementer: readonly { data: { nye: number } }[] }>('/historikk?type=DossierLest');
    const hele = zip.linjer.filter((l) => l.omfang === 'hel');
    const medAvtalen = hele.filter((l) => l.stroem === `avtale-${h.avtaleId}`).length;
    expect(elementer.map((e) => e.data.nye)).toEqual([hele.length - medAvtalen, medAvtalen]);
  });

  test('avvises når saken finnes fra før med annet innhold', async () => {
    const linjer = zip.linjer.map((l) => (l.type === 'SakMeldt' ? { ...l, data: { ...l.data, tittel: 'En annen historie' } } : l));
    const { status, kropp } = await til.lesInn(zip.medLinjer(linjer));
    expect([status, kropp.kode]).toEqual([409, 'stroemmen-har-annet-innhold']);
    expect(await til.sekretariat.hent<{ tittel: string }>(`/saker/${h.sakId}`)).toMatchObject({ tittel: 'Felles vaktlag' });
  });

  test('det som kommer til der det ble tatt ut, kan leses inn etterpå', async () => {
    fra.sett('2026-03-26T08:00:00.000Z');
    til.sett('2026-03-26T09:00:00.000Z');
    await fra.sekretariat.put(`/avtaler/${h.avtaleId}/svarfrist`, { svarfrist: '2026-04-27', begrunnelse: 'Påske' }, { ifMatch: async () => (await fra.sekretariat.hent<{ revisjon: number }>(`/avtaler/${h.avtaleId}`)).revisjon });
    for (const dag of ['2026-04-08', '2026-04-10']) runder.push((await fra.sekretariat.post('/innspill', innspill(h.parter[0] ?? '', h.sakId, dag))).id);
    for (const runde of runder) await h.post.post(`/innspill/${runde}/mottakere/${h.parter[0]}/svar`, { svar: [{ nr: 1, tekst: 'Vi støtter utkastet.' }] });
    await fra.sekretariat.post(`/innspill/${runder[0]}/sammenstilling`, {});
    await fra.sekretariat.ventTil<{ innspillsrunder: readonly { status: string }[] }>(`/saker/${h.sakId}`, (s) => s.innspillsrunder.some((r) => r.status === 'sammenstilt'));
    const nytt = await fra.dossier(fra.sekretariat, `/saker/${h.sakId}/dossier`);
    expect((await til.lesInn(nytt.bytes)).status).toBe(201);
    await til.sekretariat.ventTil<{ runder: readonly { svarfrist: string }[] }>(`/avtaler/${h.avtaleId}`, (a) => a.runder[0]?.svarfrist === '2026-04-27');
  });

  test('setter ikke noe i gang: den tause parten får ingen påminnelse, men det gjør den som er spurt her', async () => {
    const part = await til.scene.part('Vestnes kommune', 'kommune');
    const taus = await til.scene.bruker('dossier-taus', 'Tora Taus');
    await til.scene.rolle(taus.id, 'postmottak', part);
    await til.scene.admin.put('/paaminnelsesregler', { slag: 'oppdrag', dagerFoer: [7], begrunnelse: 'Vedtatt i SSU' });
    await sendtAvtale(til.saksgang, { slug: SLUG, klient: til.sekretariat, navn: 'En avtale herfra', part, paaminnelser: [3] });
    const post = () => readdirSync(til.saksgang.konfigurasjon.mailDir).length;
    til.sett('2026-05-01T10:00:00.000Z');
    type Liste = { elementer: readonly { naar: string }[] };
    // What was sent out before, there, is part of what was read in.
    const herfra = '2026-03-25';
    await til.sekretariat.ventTil<Liste>('/historikk?type=PaaminnelseSendt', (l) => l.elementer.some((e) => e.naar >= herfra));
    expect(post()).toBe(1);
    for (const type of ['PaaminnelseBesluttet', 'SvarfristEskalert', 'FristvarselPlanlagt', 'FristpaaminnelseBesluttet', 'AvvikOppstod']) {
      const { elementer } = await til.sekretariat.hent<Liste>(`/historikk?type=${type}`);
      const omImporterte = elementer.filter((e) => e.naar >= herfra && (JSON.stringify(e).includes(h.avtaleId) || JSON.stringify(e).includes(h.sakId)));
      expect([type, omImporterte]).toEqual([type, []]);
    }
    const organer = async (s: Dossiersystem) => (await s.sekretariat.hent<{ elementer: readonly { navn: string }[] }>('/organer')).elementer.map((o) => o.navn);
    expect([(await organer(fra)).includes('Arbeidsgruppen for vaktlag'), (await organer(til)).includes('Arbeidsgruppen for vaktlag')]).toEqual([true, false]);
    const aktoerer = await til.sekretariat.hent<{ elementer: readonly { hva: { type: string }; hvem: { person: string }; naar: string }[] }>(`/saker/${h.sakId}/historikk?antall=200`);
    expect(aktoerer.elementer.filter((e) => e.naar >= '2026-03-26T09' && e.hvem.person === 'system' && e.hva.type !== 'DossierLest')).toEqual([]);
  });

  test('en innspillsrunde er med, med svar og sammenstilling, og runden som var åpen, kan avsluttes her', async () => {
    for (const runde of runder) expect(await les(til, `/innspill/${runde}`)).toEqual(await les(fra, `/innspill/${runde}`));
    expect(await les(til, `/innspill/${runder[0]}/tilstand`)).toMatchObject({ tilstand: { status: 'sammenstilt' } });
    expect(await les(til, `/innspill/${runder[0]}/forskjell?fra=2026-03-25`)).toMatchObject({ elementer: expect.arrayContaining([expect.objectContaining({ felt: 'status', etter: 'sammenstilt' })]) as unknown });
    type Historikk = { elementer: readonly { hva: { type: string }; endringer: readonly object[] }[] };
    const { elementer } = (await les(til, `/innspill/${runder[0]}/historikk`)) as Historikk;
    expect(elementer.map((e) => [e.hva.type, e.endringer.length > 0])).toEqual([['InnspillSammenstilt', true], ['InnspillAvgitt', true], ['InnspillsrundeSendt', true]]);
    const tilstand = (s: Dossiersystem) => s.dossier(s.sekretariat, `/saker/${h.sakId}/dossier`).then((d) => new Zip(d.bytes).json<{ stroemmer: readonly { stroem: string }[] }>('tilstand.json').stroemmer.filter((t) => t.stroem.startsWith('innspill-')));
    expect(await tilstand(til)).toEqual(await tilstand(fra));
    expect((await tilstand(til)).map((t) => t.stroem)).toEqual(runder.map((r) => `innspill-${r}`).sort());
    await til.sekretariat.post(`/innspill/${runder[1]}/tilbaketrekking`, { begrunnelse: 'Ikke nødvendig lenger' });
    expect(await les(til, `/innspill/${runder[1]}`)).toMatchObject({ status: 'trukket' });
  });

  test('det folk gjør her etterpå, setter i gang det det alltid gjør', async () => {
    const part = await til.scene.part('Sørnes kommune', 'kommune');
    const postmottak = await til.scene.bruker('dossier-soer', 'Sara Sør');
    await til.scene.rolle(postmottak.id, 'postmottak', part);
    const foer = readdirSync(til.saksgang.konfigurasjon.mailDir).length;
    const runde = await til.sekretariat.post('/innspill', innspill(part, h.sakId, '2026-06-20'));
    type Planer = { elementer: readonly { data?: unknown; naar: string }[] };
    await til.sekretariat.ventTil<Planer>('/historikk?type=FristvarselPlanlagt', (l) => l.elementer.some((e) => JSON.stringify(e).includes(runde.id)));
    await til.sekretariat.ventTil<Planer>('/historikk?type=FristpaaminnelseSendt', (l) => l.elementer.some((e) => e.naar >= '2026-05-01'));
    expect(readdirSync(til.saksgang.konfigurasjon.mailDir).length).toBe(foer + 1);
    const { elementer } = await les(til, `/forpliktelser?sak=${h.sakId}&slag=oppdrag`) as { elementer: readonly { id: string }[] };
    const frist = elementer[0]?.id ?? '';
    await til.scene.prosess(eksempelprosesser.utenOu);
    await til.sekretariat.put(`/saker/${h.sakId}/frister/${frist}`, { frist: { presisjon: 'dag', dato: '2026-07-01' }, begrunnelse: 'Utsatt' }, { ifMatch: async () => (await til.sekretariat.hent<{ revisjon: number }>(`/saker/${h.sakId}`)).revisjon });
    await til.sekretariat.ventTil<Planer>('/historikk?type=FristvarselPlanlagt', (l) => l.elementer.some((e) => JSON.stringify(e).includes(frist)));
  });
});
