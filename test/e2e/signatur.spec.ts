import { randomUUID } from 'node:crypto';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Klient } from '../support/klient';
import { type Sendt, sha256, signaturscene, type Signaturscene } from './signatur.oppsett';

interface Problem { readonly kode?: string; readonly detail?: string; readonly vakt?: string }
interface Signatur { readonly nr: number; readonly partId: string; readonly status: string; readonly teller: boolean; readonly person?: string; readonly delegertAv?: string; readonly signertDato: string; readonly registrert: string; readonly bevis: string }
interface Avtale { readonly status: string; readonly runder: readonly { readonly nr: number; readonly telling: Readonly<Record<string, number>> }[]; readonly ferdigSignert?: string }
interface Omstart { readonly omstart: { readonly regel: string; readonly fingeravtrykk: string; readonly fra: { hash: string }; readonly til: { hash: string }; readonly parter: readonly { readonly partId: string; readonly maa: readonly string[] }[] }; readonly hindring: unknown }
interface Matrise { readonly elementer: readonly { readonly avtaleId: string; readonly signert: number; readonly parter: number; readonly celler: readonly { readonly partId: string; readonly tilstand: string; readonly signert: string | null }[] }[] }

const IDAG = '2026-03-11';
let s: Signaturscene;

beforeAll(async () => { s = await signaturscene('signatur', `${IDAG}T08:00:00.000Z`); }, 120_000);
afterAll(() => s?.saksgang.stopp());

const sti = (avtale: Sendt, nr: number, handling = 'signatur') => `/avtaler/${avtale.avtaleId}/parter/${s.parter[nr]}/${handling}`;
const signatar = (nr: number): Klient => s.signatarer[nr]?.klient as Klient;
const signatur = (avtale: Pick<Sendt, 'hash'>, endring: object = {}) => ({ versjon: 1, hash: avtale.hash, signertDato: s.saksgang.klokke.naa().slice(0, 10), ...endring });
const nei = async (hvem: Klient, adresse: string, kropp: object) => {
  const { status, kropp: problem } = await hvem.raa<Problem>('POST', adresse, kropp);
  return [status, problem.kode];
};
const signaturer = async (avtale: Sendt) => (await s.sekretaer.hent<{ elementer: Signatur[] }>(`/avtaler/${avtale.avtaleId}/signaturer`)).elementer;

describe('den som har fullmakt, signerer akkurat den teksten hen har fått vist', () => {
  let avtale: Sendt;
  beforeAll(async () => { avtale = await s.send('Nattvakt'); }, 60_000);

  test('det som skal signeres, sies med ord, tekst og hash', async () => {
    const vist = await signatar(0).hent<{ hash: string; erklaering: string; dinTur: boolean; fullmakter: readonly unknown[] }>(sti(avtale, 0, 'signering'));
    expect(vist).toMatchObject({ hash: avtale.hash, dinTur: true });
    expect(vist.fullmakter).toHaveLength(1);
    expect(vist.erklaering).toContain('på vegne av Austvik kommune');
    const { elementer } = await signatar(0).ventTil<{ elementer: readonly { avtaleId: string; partId: string }[] }>('/avtaler/til-signering', (m) => m.elementer.length > 0);
    expect(elementer).toMatchObject([{ avtaleId: avtale.avtaleId, partId: s.parter[0] }]);
  });

  test('den som leser nynorsk, får ordene på nynorsk, og det er de som blir stående', async () => {
    const annen = await s.send('Nattvakt på nynorsk');
    const { kropp: vist } = await signatar(0).raa<{ maalform: 'nn'; erklaering: string }>('GET', sti(annen, 0, 'signering'), undefined, { spraak: 'nn' });
    expect(vist).toMatchObject({ maalform: 'nn', erklaering: `Eg signerer «Nattvakt på nynorsk», versjon 1, på vegner av Austvik kommune. Teksten eg har fått vist, har SHA-256 ${annen.hash}.` });
    await signatar(0).post(sti(annen, 0), signatur(annen, { maalform: vist.maalform }));
    const { bytes } = await signatar(0).fil(`/avtaler/${annen.avtaleId}/signaturer/1/bevis`);
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ signatur: { erklaering: vist.erklaering } });
    const { status, hoder, kropp } = await signatar(0).raa<Problem>('POST', sti(annen, 0), signatur(annen), { spraak: 'nn' });
    expect([status, hoder.get('content-language'), kropp.detail]).toEqual([409, 'nn', 'Parten har alt signert']);
  });

  test.each<[string, (a: Sendt) => [Klient, number, object], [number, string]]>([
    ['en annen tekst', (a) => [signatar(0), 0, signatur(a, { hash: sha256('En annen tekst') })], [409, 'feil-versjon']],
    ['en annen versjon', (a) => [signatar(0), 0, signatur(a, { versjon: 2 })], [409, 'feil-versjon']],
    ['for en annen part', (a) => [signatar(1), 0, signatur(a)], [403, 'mangler-fullmakt']],
    ['uten fullmakt', (a) => [s.post[0] as Klient, 0, signatur(a)], [403, 'mangler-fullmakt']],
    ['på en annen dag enn i dag', (a) => [signatar(0), 0, signatur(a, { signertDato: '2026-03-10' })], [422, 'signeres-i-dag']],
    ['på papir som ikke er lagt ved', (a) => [s.sekretaer, 0, signatur(a, { maate: 'registrert-utenfra', begrunnelse: 'Brev', signertAv: 'Kari Prøve', stilling: 'Ordfører' })], [422, 'vedlegg-mangler']],
    ['på papir som ikke er i arkivet', (a) => [s.sekretaer, 0, signatur(a, { maate: 'registrert-utenfra', begrunnelse: 'Brev', signertAv: 'Kari Prøve', stilling: 'Ordfører', vedlegg: sha256('borte') })], [422, 'vedlegg-finnes-ikke']],
  ])('%s godtas ikke, og ingenting blir stående', async (_hva, forsoek, ventet) => {
    const [hvem, nr, kropp] = forsoek(avtale);
    expect(await nei(hvem, sti(avtale, nr), kropp)).toEqual(ventet);
    expect(await signaturer(avtale)).toEqual([]);
  });

  test('signaturen står med hvem, hvilken fullmakt og et bevis som kan prøves igjen', async () => {
    await signatar(0).post(sti(avtale, 0), signatur(avtale));
    expect(await nei(signatar(0), sti(avtale, 0), signatur(avtale))).toEqual([409, 'allerede-signert']);
    const [ene, ...flere] = await signaturer(avtale);
    expect(flere).toEqual([]);
    expect(ene).toMatchObject({ nr: 1, partId: s.parter[0], person: s.signatarer[0]?.id, fullmakt: s.signatarer[0]?.rolle, maate: 'i-saksgang', teller: true, status: 'registrert', signertAvNavn: 'Person signatar-0', foertInnAv: null });
    const { bytes, hoder } = await signatar(0).fil(`/avtaler/${avtale.avtaleId}/signaturer/1/bevis`);
    expect([sha256(bytes), hoder.get('repr-digest')]).toEqual([ene?.bevis, `sha-256=:${Buffer.from(ene?.bevis ?? '', 'hex').toString('base64')}:`]);
    const bevis = JSON.parse(bytes.toString('utf8')) as { signatur: { hash: string; erklaering: string; innlogging: { issuer: string; sub: string } } };
    expect(bevis).toMatchObject({ format: 'saksgang-signaturbevis-1', avtaleId: avtale.avtaleId, part: 'Austvik kommune', registrert: `${IDAG}T08:00:00.000Z`, signatur: { nr: 1, hash: avtale.hash, versjon: 1, partId: s.parter[0] } });
    expect(bevis.signatur.innlogging.sub).not.toBe('');
    expect(await signatar(0).hent(`/avtaler/${avtale.avtaleId}/signaturer/1/kontroll`)).toEqual({ bevisStemmer: true, bevis: 'hel', tekst: 'hel', vedlegg: null });
    expect((await signatar(0).raa('GET', `/avtaler/${avtale.avtaleId}/signaturer/2/bevis`)).status).toBe(404);
  });

  test('den som er på papir, føres inn med det som er signert, og en annen ser over den', async () => {
    const skann = await s.sekretaer.vedlegg('Underskrift.pdf', pdf('signert'));
    const papir = signatur(avtale, { maate: 'registrert-utenfra', begrunnelse: 'Kom i posten', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', signertDato: '2026-03-05', vedlegg: skann });
    await s.sekretaer.post(sti(avtale, 1), papir);
    const kontroll = (hva: string) => `/avtaler/${avtale.avtaleId}/signaturer/2/${hva}`;
    expect(await nei(s.sekretaer, kontroll('bekreftelse'), {})).toEqual([403, 'samme-person']);
    expect(await nei(signatar(0), kontroll('bekreftelse'), {})).toEqual([403, 'ikke-for-denne-parten']);
    expect(await nei(s.kollega, `/avtaler/${avtale.avtaleId}/signaturer/1/bekreftelse`, {})).toEqual([409, 'signert-her']);
    await s.kollega.post(kontroll('bestridelse'), { aarsak: 'Papiret er for en annen avtale' });
    expect((await signaturer(avtale))[1]).toMatchObject({ status: 'bestridt', teller: false, signertAvNavn: 'Kari Prøve', foertInnAv: 'Person sekretaer', signertDato: '2026-03-05', registrert: `${IDAG}T08:00:00.000Z` });
    expect((await s.sekretaer.hent<Avtale>(`/avtaler/${avtale.avtaleId}`)).runder[0]?.telling['signert']).toBe(1);

    await s.sekretaer.post(sti(avtale, 1), papir);
    await s.kollega.post(`/avtaler/${avtale.avtaleId}/signaturer/3/bekreftelse`);
    expect((await signaturer(avtale)).map((x) => [x.nr, x.status, x.teller])).toEqual([[1, 'registrert', true], [2, 'bestridt', false], [3, 'bekreftet', true]]);
    expect((await s.sekretaer.fil(`/avtaler/${avtale.avtaleId}/signaturer/3/vedlegg`)).bytes.equals(Buffer.from(pdf('signert')))).toBe(true);
    expect(await s.sekretaer.hent(`/avtaler/${avtale.avtaleId}/signaturer/3/kontroll`)).toEqual({ bevisStemmer: true, bevis: 'hel', tekst: 'hel', vedlegg: 'hel' });
  });

  test('når den siste har signert, er den ferdig, én gang, og saken er signert', async () => {
    await signatar(2).post(sti(avtale, 2), signatur(avtale));
    expect(await s.sekretaer.hent<Avtale>(`/avtaler/${avtale.avtaleId}`)).toMatchObject({ ferdigSignert: IDAG, status: 'i-kraft' });
    await s.sekretaer.ventTil<{ status: string }>(`/saker/${avtale.sakId}`, (x) => x.status === 'signert' || x.status === 'avsluttet');
    expect((await s.sekretaer.hent<Matrise>('/avtaler/signaturmatrise?status=signert')).elementer).toMatchObject([{ avtaleId: avtale.avtaleId, signert: 3, parter: 3 }]);
  });
});

describe('en rett som er gitt', () => {
  let avtale: Sendt;
  let annen: Sendt;
  beforeAll(async () => { [avtale, annen] = [await s.send('Legevakt'), await s.send('Beredskap')]; }, 60_000);

  test('brukes av den andre, for den avtalen som er nevnt, og står i signaturen', async () => {
    const { id, klient } = await s.scene.bruker('signatur-stedfortreder', 'Stine Stedfortreder');
    const rett = { personId: id, partId: s.parter[0], avtaler: [avtale.avtaleId], fra: IDAG, til: '2026-03-20', grunnlag: 'Permisjon' };
    expect(await nei(signatar(1), '/signaturretter', rett)).toEqual([403, 'mangler-fullmakt']);
    await signatar(0).post('/signaturretter', rett);
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
    expect(await nei(klient, '/signaturretter', { ...rett, personId: s.signatarer[1]?.id })).toEqual([403, 'kan-ikke-gis-videre']);
    expect(await nei(klient, sti(annen, 0), signatur(annen))).toEqual([403, 'mangler-fullmakt']);
    await klient.post(sti(avtale, 0), signatur(avtale));
    expect((await signaturer(avtale))[0]).toMatchObject({ person: id, delegertAv: s.signatarer[0]?.id });
  });

  test('faller når fullmakten den hviler på faller, også bakover i tid, uten å røre det som er signert', async () => {
    const { id, klient } = await s.scene.bruker('signatur-vikar', 'Vera Vikar');
    await signatar(1).post('/signaturretter', { personId: id, partId: s.parter[1], fra: IDAG, til: '2026-03-20', grunnlag: 'Ferie' });
    await klient.ventTil<{ roller: readonly unknown[] }>('/meg', (meg) => meg.roller.length === 1);
    await klient.post(sti(avtale, 1), signatur(avtale));
    await s.scene.admin.post(`/roller/${s.signatarer[1]?.rolle}/tilbaketrekking`, { til: '2026-02-28', begrunnelse: 'Sluttet i februar' });
    expect((await klient.raa('GET', `/avtaler/${annen.avtaleId}`)).status).toBe(404);
    expect(await nei(signatar(1), sti(annen, 1), signatur(annen))).toEqual([404, undefined]);
    expect((await signaturer(avtale)).map((x) => [x.nr, x.teller, x.status])).toEqual([[1, true, 'registrert'], [2, true, 'registrert']]);
    const paaPapir = (signertDato: string) => s.sekretaer.vedlegg('Papir.pdf', pdf('papir')).then((vedlegg) =>
      nei(s.sekretaer, sti(annen, 1), signatur(annen, { maate: 'registrert-utenfra', begrunnelse: 'Brev', person: s.signatarer[1]?.id, signertDato, vedlegg })));
    expect(await paaPapir('2026-03-01')).toEqual([403, 'underskriver-mangler-fullmakt']);
    expect((await paaPapir('2026-02-28'))[0]).toBe(200);
    await s.scene.rolle(s.signatarer[1]?.id ?? '', 'signatar', s.parter[1]);
    await signatar(1).ventTil('/meg', () => true);
  });
});

describe('partene signerer etter tur', () => {
  interface Loggfoert { readonly avtaleId: string | null; readonly utfall: string; readonly mottakere: readonly string[] | null; readonly aarsak?: { readonly type: string } }
  /** Mail that went to who signs for the part, as the log of reminders has it; waits for so many. */
  const brevOmTur = async (avtale: Sendt, nr: number, antall = 1) => {
    const brev = ({ elementer }: { readonly elementer: readonly Loggfoert[] }) => elementer.filter((x) => x.avtaleId === avtale.avtaleId && x.utfall === 'sendt' && x.aarsak?.type === 'SigneringAapnet');
    return brev(await s.sekretaer.ventTil<{ elementer: readonly Loggfoert[] }>(`/paaminnelser/logg?part=${s.parter[nr]}`, (l) => brev(l).length >= antall));
  };

  test('kommunene først og sykehuset sist: den som ikke har tur, får vite hvem som har', async () => {
    const [a, b, sykehus] = s.parter;
    const avtale = await s.send('Samhandling', { utsendelse: { rekkefoelge: [{ parter: [a, b] }, { parter: [sykehus] }] } });
    const mine = async (nr: number) => (await signatar(nr).hent<{ elementer: readonly { avtaleId: string }[] }>('/avtaler/til-signering')).elementer.some((x) => x.avtaleId === avtale.avtaleId);
    await signatar(0).ventTil<{ elementer: readonly { avtaleId: string }[] }>('/avtaler/til-signering', (m) => m.elementer.some((x) => x.avtaleId === avtale.avtaleId));
    expect([await mine(0), await mine(2)]).toEqual([true, false]);
    const { status, kropp } = await signatar(2).raa<Problem>('POST', sti(avtale, 2), signatur(avtale));
    expect([status, kropp.kode]).toEqual([409, 'ikke-partens-tur']);
    expect(kropp.detail).toContain('Austvik kommune, Bakkland kommune');
    await signatar(0).post(sti(avtale, 0), signatur(avtale));
    await signatar(1).post(sti(avtale, 1), signatur(avtale));
    await signatar(2).ventTil<{ elementer: readonly { avtaleId: string }[] }>('/avtaler/til-signering', ({ elementer }) => elementer.some((x) => x.avtaleId === avtale.avtaleId));
    expect((await brevOmTur(avtale, 2)).map((x) => x.mottakere)).toEqual([[s.signatarer[2]?.id]]);
    await signatar(2).post(sti(avtale, 2), signatur(avtale));
    expect((await s.sekretaer.hent<Avtale>(`/avtaler/${avtale.avtaleId}`)).ferdigSignert).toBe(IDAG);
    expect([await brevOmTur(avtale, 2, 1), await brevOmTur(avtale, 0, 0)].map((x) => x.length)).toEqual([1, 0]);
  });

  test('en rekkefølge som ikke har med alle, sendes ikke', async () => {
    const avtale = await s.send('Uten orden');
    const hash = String((await s.sekretaer.post(`/avtaler/${avtale.avtaleId}/versjoner`, { tekst: 'En ny tekst' })).hash);
    expect(await nei(s.sekretaer, `/saker/${avtale.sakId}/utsendelser`, avtale.igjen(2, hash, { rekkefoelge: [{ parter: [s.parter[0]] }] }))).toEqual([422, 'ugyldig-rekkefoelge']);
    expect(await nei(s.sekretaer, `/saker/${avtale.sakId}/utsendelser`, avtale.igjen(2, hash, { rekkefoelge: [{ parter: [s.parter[0], randomUUID()] }] }))).toEqual([422, 'ugyldig-rekkefoelge']);
  });
});

describe('en part som ikke vil signere, gir en ny versjon', () => {
  test('der bare de som endringen gjelder, signerer på nytt, og det sees før det gjøres', async () => {
    const [a, b, sykehus] = s.parter;
    const avtale = await s.send('Rehabilitering', { avtale: { nyVersjonRegel: 'bare-endret-vedlegg' } });
    await signatar(0).post(sti(avtale, 0), signatur(avtale));
    expect(await nei(s.post[2] as Klient, sti(avtale, 2, 'signeringsavslag'), { dato: IDAG, aarsak: 'Nei' })).toEqual([403, 'mangler-fullmakt']);
    await signatar(2).post(sti(avtale, 2, 'signeringsavslag'), { dato: IDAG, aarsak: 'Vedlegg 2 har feil satser' });
    expect(await nei(signatar(2), sti(avtale, 2), signatur(avtale))).toEqual([409, 'parten-vil-ikke-signere']);

    const hash = String((await s.sekretaer.post(`/avtaler/${avtale.avtaleId}/versjoner`, { tekst: 'Teksten med nye satser', endretVedlegg: { vedlegg: 'Vedlegg 2', parter: [sykehus, b] } })).hash);
    const utsendelser = `/saker/${avtale.sakId}/utsendelser`;
    expect(await nei(s.sekretaer, utsendelser, avtale.igjen(2, hash))).toEqual([409, 'krever-forhaandsvisning']);
    const sett = await s.sekretaer.hent<Omstart>(`/avtaler/${avtale.avtaleId}/omstart`);
    expect(sett).toMatchObject({ hindring: null, omstart: { regel: 'bare-endret-vedlegg', fra: { hash: avtale.hash }, til: { hash } } });
    expect(sett.omstart.parter.map((p) => [p.partId, p.maa])).toEqual([[a, []], [b, ['signere']], [sykehus, ['signere']]]);

    await signatar(1).post(sti(avtale, 1), signatur(avtale));
    expect(await nei(s.sekretaer, utsendelser, avtale.igjen(2, hash, { fingeravtrykk: sett.omstart.fingeravtrykk }))).toEqual([409, 'endret-siden-forhaandsvisning']);
    const paaNytt = await s.sekretaer.hent<Omstart>(`/avtaler/${avtale.avtaleId}/omstart`);
    await s.sekretaer.post(utsendelser, avtale.igjen(2, hash, { fingeravtrykk: paaNytt.omstart.fingeravtrykk }));
    const { runder } = await s.sekretaer.ventTil<Avtale>(`/avtaler/${avtale.avtaleId}`, (x) => x.runder.length === 2);
    expect(runder[1]?.telling).toMatchObject({ signert: 1, parter: 3 });
    expect((await signaturer(avtale)).map((x) => [x.partId, x.teller])).toEqual([[a, true], [b, false]]);
    expect(await nei(signatar(2), sti(avtale, 2), signatur(avtale))).toEqual([409, 'feil-versjon']);
    expect(await nei(signatar(0), sti(avtale, 0), signatur({ hash }, { versjon: 2 }))).toEqual([409, 'allerede-signert']);
    for (const nr of [1, 2]) await signatar(nr).post(sti(avtale, nr), signatur({ hash }, { versjon: 2 }));
    expect((await s.sekretaer.hent<Avtale>(`/avtaler/${avtale.avtaleId}`)).ferdigSignert).toBe(IDAG);
  });
});

test('tavlen viser avtalen der noen har ventet lengst først, og kan spørres for én part og én sak', async () => {
  s.saksgang.klokke.sett('2026-03-16T08:00:00.000Z');
  const ny = await s.send('Nyeste', { parter: s.parter.slice(0, 1) });
  const tavle = (sp = '') => s.sekretaer.hent<Matrise>(`/avtaler/signaturmatrise${sp}`);
  await s.sekretaer.ventTil<Matrise>('/avtaler/signaturmatrise', (m) => m.elementer.some((x) => x.avtaleId === ny.avtaleId));
  const { elementer } = await tavle();
  expect(elementer.at(-1)).toMatchObject({ avtaleId: ny.avtaleId, signert: 0, parter: 1, celler: [{ partId: s.parter[0], tilstand: 'venter', signert: null }] });
  expect(elementer.every((x) => x.signert < x.parter)).toBe(true);
  expect((await tavle(`?sak=${ny.sakId}`)).elementer).toHaveLength(1);
  expect((await tavle(`?part=${s.parter[2]}`)).elementer.map((x) => x.avtaleId)).not.toContain(ny.avtaleId);
  const [foerste] = (await tavle('?antall=1')).elementer;
  expect(foerste?.avtaleId).toBe(elementer[0]?.avtaleId);
});
