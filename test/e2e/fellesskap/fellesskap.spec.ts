import { randomUUID } from 'node:crypto';
import { type Kysely } from 'kysely';
import { type FellesskapDb, fellesskapId, finnOrganMedNavn, medlemmerAv, rolleinnehavere } from '#fellesskap';
import { eksempelprosesser, prosessFor, prosessversjonAv } from '#prosess';
import { Klient } from '../../support/klient';
import { subFor, tokenFor } from '../../support/token';
import { type Oppsett, startFellesskap } from './oppsett';

interface Problem {
  readonly type: string;
  readonly kode?: string;
  readonly errors?: readonly { pointer: string }[];
}

describe('et helsefellesskap over HTTP', () => {
  let o: Oppsett;
  let slug: string;
  /** The platform's administrator, and so the first administrator of every helsefellesskap made here. */
  let admin: Klient;

  const som = async (brukernavn: string, i = slug) => new Klient(o.adresse, i, await tokenFor(brukernavn));
  const opprett = async (navn: string, brukernavn = 'plattformadmin', noekkel: string = randomUUID()) =>
    (await som(brukernavn, 'fellesskap')).taalmodig<{ id: string; revisjon: number; slug: string } & Problem>('POST', '', { navn: 'Prøvehelse', slug: navn, administrator: { navn: 'Peder', epost: 'peder@eksempel.invalid' } }, { noekkel });
  const problem = async (k: Klient, metode: string, sti: string, kropp?: object) => {
    const svar = await k.raa<Problem>(metode, sti, kropp);
    return [svar.status, svar.kropp.type, svar.kropp.kode];
  };
  const les = <T>(spoersmaal: (db: Kysely<FellesskapDb>) => Promise<T>) => o.database.les(fellesskapId(slug), spoersmaal);

  const registrer = async (brukernavn: string) =>
    (await admin.post('/personer', { navn: brukernavn, epost: `${brukernavn}@eksempel.invalid`, innlogging: { sub: await subFor(brukernavn) } })).id;
  const gi = async (personId: string, rolle: string, mer: object = {}) => (await admin.post('/roller', { personId, rolle, fra: '2026-01-01', grunnlag: 'Vedtak', ...mer })).id;
  const organ = async (navn: string, slag: string, mer: object = {}) =>
    (await admin.post('/organer', { navn, kortnavn: navn, slag, nummerformat: '{nr:02}/{aa}', beslutningsform: 'konsensus', moeteformer: ['fysisk'], ...mer })).id;

  beforeAll(async () => {
    o = await startFellesskap(await subFor('plattformadmin'));
  }, 30_000);
  afterAll(() => o.lukk());
  beforeEach(async () => {
    o.klokke.sett('2026-01-15T09:00:00Z');
    slug = `p-${randomUUID()}`;
    expect((await opprett(slug)).status).toBe(201);
    admin = await som('plattformadmin');
  });

  test('den som oppretter et helsefellesskap, kan bruke det straks, og finner det der Location sier', async () => {
    const ny = `p-${randomUUID()}`;
    const svar = await opprett(ny);
    expect(svar.hoder.get('location')).toBe(`/api/v1/${ny}`);
    expect(await (await som('plattformadmin', ny)).hent('')).toMatchObject({ id: svar.kropp.id, navn: 'Prøvehelse', slug: ny });
    expect(await (await som('plattformadmin', ny)).hent('/meg')).toMatchObject({ navn: 'Peder', roller: [{ rolle: 'administrator' }], medlemskap: [] });
  });

  test('samme kommando to ganger gir ett helsefellesskap og samme svar; et brukt adressenavn avvises', async () => {
    const ny = `p-${randomUUID()}`;
    const noekkel = randomUUID();
    const foerst = await opprett(ny, 'plattformadmin', noekkel);
    expect((await opprett(ny, 'plattformadmin', noekkel)).kropp).toEqual(foerst.kropp);
    expect((await opprett(ny)).kropp).toMatchObject({ kode: 'slug-i-bruk' });
    expect((await opprett(`p-${randomUUID()}`, 'hvemsomhelst')).kropp).toMatchObject({ type: '/problem/ikke-tilgang' });
  });

  test('et fremmed helsefellesskap svarer som et som ikke finnes', async () => {
    const fremmed = await som('hvemsomhelst');
    const ukjent = await som('hvemsomhelst', `p-${randomUUID()}`);
    for (const sti of ['', '/meg', '/parter', `/organer/${randomUUID()}`, '/prosesser/samarbeidssak']) {
      expect(await problem(fremmed, 'GET', sti)).toEqual(await problem(ukjent, 'GET', sti));
      expect(await problem(fremmed, 'GET', sti)).toEqual([404, '/problem/finnes-ikke', undefined]);
    }
  });

  test('parter listes side for side uten hull', async () => {
    const numre = ['810000042', '810000082', '810000112', '810000152', '810000182'].map(gyldig);
    for (const [i, organisasjonsnummer] of numre.entries()) await admin.post('/parter', { navn: `Kommune ${9 - i}`, slag: 'kommune', organisasjonsnummer });
    const navn: string[] = [];
    let neste: string | undefined;
    do {
      const side: { elementer: { navn: string }[]; neste?: string } = await admin.hent(`/parter?antall=2${neste ? `&etter=${encodeURIComponent(neste)}` : ''}`);
      navn.push(...side.elementer.map((p) => p.navn));
      neste = side.neste;
    } while (neste);
    expect(navn).toEqual([5, 6, 7, 8, 9].map((n) => `Kommune ${n}`));
  });

  test('det som er registrert, finnes der Location sier', async () => {
    const personId = await registrer(`p-${randomUUID()}`);
    const organId = await organ('SSU', 'ssu');
    const kropper: [string, object][] = [
      ['/parter', { navn: 'Nes kommune', slag: 'kommune', organisasjonsnummer: '974760673' }],
      ['/roller', { personId, rolle: 'sekretariat', fra: '2026-01-01', grunnlag: 'Vedtak' }],
      [`/organer/${organId}/medlemskap`, { personId, verv: 'leder', rettigheter: { moete: true, tale: true, forslag: true, stemme: true }, fra: '2026-01-01' }],
    ];
    for (const [sti, kropp] of kropper) {
      const svar = await admin.raa<{ id: string }>('POST', sti, kropp);
      expect([svar.status, svar.hoder.get('location')]).toEqual([201, `/api/v1/${slug}${sti}/${svar.kropp.id}`]);
      expect(await admin.hent(`${sti}/${svar.kropp.id}`)).toMatchObject(kropp);
    }
  });

  test('det som trekkes tilbake, er borte ved neste forespørsel', async () => {
    const brukernavn = `s-${randomUUID()}`;
    const personId = await registrer(brukernavn);
    const hun = await som(brukernavn);
    expect((await hun.raa('GET', '/personer')).status).toBe(404);
    for (let i = 0; i < 5; i++) {
      const rolle = await gi(personId, 'sekretariat');
      o.klokke.sett(`2026-01-15T09:00:0${i}.500Z`);
      expect((await hun.raa('GET', '/personer')).status).toBe(200);
      await admin.post(`/roller/${rolle}/tilbaketrekking`, { begrunnelse: 'Sluttet' });
      expect((await hun.raa('GET', '/personer')).status).toBe(404);
    }
    await gi(personId, 'saksinnmelder');
    expect(await problem(hun, 'GET', '/personer')).toEqual([403, '/problem/ikke-tilgang', 'krever-innsyn-i-personer']);
  });

  test('et medlemskap som slutter 31.12, gir adgang til midnatt og ikke lenger', async () => {
    const brukernavn = `m-${randomUUID()}`;
    const personId = await registrer(brukernavn);
    const organId = await organ('SSU', 'ssu');
    const rettigheter = { moete: true, tale: true, forslag: true, stemme: false };
    await admin.post(`/organer/${organId}/medlemskap`, { personId, verv: 'medlem', rettigheter, fra: '2026-01-01', til: '2026-12-31' });
    const han = await som(brukernavn);
    o.klokke.sett('2026-12-31T22:59:59.999Z');
    expect(await han.hent('/meg')).toMatchObject({ medlemskap: [{ organId, organ: 'SSU', organslag: 'ssu', verv: 'medlem', rettigheter }] });
    expect(await han.hent(`/organer/${organId}/medlemskap`)).toMatchObject({ elementer: [{ personId, navn: brukernavn, rettigheter }] });
    o.klokke.sett('2026-12-31T23:00:00.000Z');
    for (const sti of ['/meg', `/organer/${organId}/medlemskap`]) expect((await han.raa('GET', sti)).status).toBe(404);
    expect(await admin.hent(`/organer/${organId}/medlemskap`)).toEqual({ elementer: [] });
    expect(await admin.hent(`/organer/${organId}/medlemskap?tidspunkt=2026-06-01T12:00:00Z`)).toMatchObject({ elementer: [{ personId }] });
    expect(await les((db) => medlemmerAv(db, organId, '2026-06-01T12:00:00.000Z'))).toMatchObject([{ personId, rettigheter }]);
  });

  test('hvem som kunne signere for en part, avhenger av dagen det spørres om', async () => {
    const part = (await admin.post('/parter', { navn: 'Nes kommune', slag: 'kommune', organisasjonsnummer: '974760673' })).id;
    const personId = await registrer(`g-${randomUUID()}`);
    const tildelingId = await gi(personId, 'signatar', { partId: part, fra: '2026-02-01' });
    o.klokke.sett('2026-03-01T10:00:00Z');
    await admin.post(`/roller/${tildelingId}/tilbaketrekking`, { begrunnelse: 'Sluttet' });
    const signatarer = (naa: string) => les((db) => rolleinnehavere(db, 'signatar', naa, part));
    expect(await signatarer('2026-01-31T12:00:00.000Z')).toEqual([]);
    expect(await signatarer('2026-02-01T12:00:00.000Z')).toMatchObject([{ personId, tildelingId, grunnlag: 'Vedtak' }]);
    expect(await signatarer('2026-03-01T10:00:00.000Z')).toEqual([]);
    expect(await les((db) => rolleinnehavere(db, 'signatar', '2026-02-01T12:00:00.000Z', randomUUID()))).toEqual([]);
  });

  test('et organ som har skiftet navn eller er lagt ned, finnes fortsatt under sitt gamle navn', async () => {
    const oso = await organ('OSO', 'ssu');
    await admin.post(`/organer/${oso}/omdoeping`, { navn: 'Strategisk samarbeidsutvalg', kortnavn: 'SSU', fra: '2021-06-03', begrunnelse: 'Nytt helsefellesskap' });
    const gammelt = await organ('Gammelt utvalg', 'fsu');
    await admin.post(`/organer/${gammelt}/nedleggelse`, { til: '2026-01-10', etterfoelger: oso, begrunnelse: 'Slått sammen' });
    expect(await les((db) => finnOrganMedNavn(db, 'oso'))).toMatchObject({ organ_id: oso, kortnavn: 'SSU' });
    expect(await les((db) => finnOrganMedNavn(db, 'GAMMELT utvalg'))).toMatchObject({ organ_id: gammelt, nedlagt: '2026-01-10', etterfoelger: oso });
    expect(await admin.hent(`/organer/${oso}`)).toMatchObject({ navn: 'Strategisk samarbeidsutvalg', tidligereNavn: [{ navn: 'OSO', kortnavn: 'OSO', til: '2021-06-03' }] });
    expect(await les((db) => finnOrganMedNavn(db, '%'))).toBeUndefined();
  });

  test('en prosess publiseres, endres av den som har sett den, og alle versjoner kan leses', async () => {
    const sti = '/prosesser/samarbeidssak';
    const definisjon = eksempelprosesser.utenOu;
    expect(await admin.put(sti, { definisjon })).toMatchObject({ revisjon: 0 });
    await admin.hent(sti);
    const lest = await admin.raa<{ definisjon: object; hash: string }>('GET', sti, undefined);
    expect([lest.hoder.get('etag'), lest.kropp.definisjon]).toEqual(['"0"', definisjon]);
    const med = eksempelprosesser.medOu;
    expect(await problem(admin, 'PUT', sti, { definisjon: med, aarsak: 'Områdeutvalg' })).toEqual([428, '/problem/mangler-forutsetning', undefined]);
    expect((await admin.raa('PUT', sti, { definisjon: med, aarsak: 'Områdeutvalg' }, { ifMatch: 7 })).status).toBe(412);
    expect(await admin.put(sti, { definisjon: med, aarsak: 'Områdeutvalg' }, { ifMatch: 0 })).toMatchObject({ revisjon: 1 });
    expect(await admin.hent(`${sti}/versjoner`)).toMatchObject({ elementer: [{ versjon: 2, aarsak: 'Områdeutvalg' }, { versjon: 1, aarsak: null }] });
    expect(await admin.hent(`${sti}/versjoner/1`)).toMatchObject({ versjon: 1, definisjon, hash: lest.kropp.hash });
    const tenant = fellesskapId(slug);
    expect(await prosessFor(o.database, tenant, 'avtale')).toMatchObject({ noekkel: 'samarbeidssak', versjon: 2, definisjon: med });
    expect(await prosessversjonAv(o.database, tenant, { noekkel: 'samarbeidssak', versjon: 1 })).toMatchObject({ definisjon, hash: lest.kropp.hash });
    expect(await prosessFor(o.database, tenant, 'ukjent')).toBeUndefined();
    expect(await prosessFor(o.database, fellesskapId('en-annen'), 'avtale')).toBeUndefined();
  });

  test('en prosess som ikke henger sammen, avvises med alle feil', async () => {
    const { overganger: _, ...resten } = eksempelprosesser.medOu;
    const svar = await admin.raa<Problem>('PUT', '/prosesser/samarbeidssak', { definisjon: { ...resten, overganger: [] } });
    expect([svar.status, svar.kropp.kode]).toEqual([422, 'ugyldig-definisjon']);
    expect(svar.kropp.errors?.length).toBe(14);
    expect((await admin.raa('PUT', '/prosesser/samarbeidssak', { definisjon: [] })).status).toBe(422);
    expect(await admin.hent('/prosessskjema')).toMatchObject({ type: 'object', required: ['noekkel', 'navn', 'sakstyper', 'steg', 'overganger'] });
  });
});

/** The first number at or after this one whose check digit is right. */
function gyldig(fra: string): string {
  const vekter = [3, 2, 7, 6, 5, 4, 3, 2];
  for (let n = Number(fra.slice(0, 8)); ; n++) {
    const sum = vekter.reduce((s, v, i) => s + v * Number(String(n)[i]), 0);
    const kontroll = (11 - (sum % 11)) % 11;
    if (kontroll < 10) return `${n}${kontroll}`;
  }
}
