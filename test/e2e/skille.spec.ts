import { randomUUID } from 'node:crypto';
import { type Saksgang, startSaksgang } from '../support/saksgang';
import { tokenFor } from '../support/token';
import { erNummer, type Ider, KROPPER, slagAv } from './skille.kropper';
import { type Bolk, bolk, PLATTFORM } from './skille.oppsett';

interface Rute { readonly metode: string; readonly sti: string; readonly parametre: readonly string[]; readonly filtre: readonly string[]; readonly paakrevd: readonly string[] }
interface Dokument { readonly paths: Readonly<Record<string, Readonly<Record<string, { parameters?: { name: string; in: string; required?: boolean; schema?: { format?: string } }[] }>>>> }
interface Bytes { readonly status: number; readonly hoder: Readonly<Record<string, string>>; readonly kropp: string }

const ROT = '/api/v1/{fellesskap}';
/** Addresses with parameters that belong to no helsefellesskap. */
const UTENFOR = ['/problem/{type}', '/kalender/{adresse}', '/offentlig/referater/{id}'];
/** Values of the query parameters that a route demands; others are ids. */
const SPOERRING: Readonly<Record<string, string>> = { per: '2026-01-15T09:00:00Z', navn: 'Notat.pdf', sakstype: 'vedtak', aar: '2026', dato: '2026-01-15', fra: '2025-12-31' };
/** Keys are each helsefellesskap's own: another's is as free as any. */
const EGEN_NOEKKEL = 'PUT /prosesser/{noekkel}';
const UKJENT_SLUG = 'skille-ukjent';

jest.setTimeout(240_000);

let saksgang: Saksgang;
let fjord: Bolk;
let vidda: Bolk;
let ruter: readonly Rute[];
let ukjent: Ider;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: PLATTFORM, naa: '2026-01-15T09:00:00.000Z' });
  [fjord, vidda] = [await bolk(saksgang, 'fjordkysten'), await bolk(saksgang, 'viddaplassen')];
  ukjent = Object.fromEntries(Object.keys(fjord.ider).map((navn) => [navn, navn === 'prosess' ? 'prosess-ukjent' : navn === 'vedlegg' ? 'f'.repeat(64) : randomUUID()])) as unknown as Ider;
  ruter = await lesRuter();
}, 120_000);
afterAll(() => saksgang?.stopp());

async function lesRuter(): Promise<Rute[]> {
  const { paths } = (await (await fetch(`${saksgang.adresse}/api/openapi.json`)).json()) as Dokument;
  const medParametre = Object.entries(paths).filter(([sti]) => sti.includes('{') && !UTENFOR.includes(sti));
  return medParametre.flatMap(([sti, metoder]) => Object.entries(metoder).map(([metode, { parameters = [] }]) => ({
    metode: metode.toUpperCase(), sti: sti.replace(ROT, ''), parametre: [...sti.replace(ROT, '').matchAll(/\{(\w+)\}/g)].map(([, navn = '']) => navn),
    paakrevd: parameters.filter((p) => p.in === 'query' && p.required === true).map((p) => p.name),
    filtre: parameters.filter((p) => p.in === 'query' && p.schema?.format === 'uuid').map((p) => p.name),
  })));
}

/** `hvis` says for each parameter in turn whose id it gets. */
function fyll({ sti, parametre, paakrevd }: Rute, hvis: (nr: number) => Ider): string {
  const fylt = parametre.reduce((ut, navn, nr) => {
    const slag = slagAv(sti, navn);
    return ut.replace(`{${navn}}`, slag === 'versjon' ? '1' : hvis(nr)[slag]);
  }, sti);
  return paakrevd.length === 0 ? fylt : `${fylt}?${paakrevd.map((navn) => `${navn}=${SPOERRING[navn] ?? hvis(parametre.length)[navn as keyof Ider]}`).join('&')}`;
}

const medSpoersmaal = (sti: string): string => (sti.includes('?') ? '&' : '?');
const kroppFor = (rute: Rute, ider: Ider): object | undefined => (rute.metode === 'GET' ? undefined : KROPPER[navnAv(rute)]?.(ider));
const navnAv = ({ metode, sti }: Rute): string => `${metode} ${sti}`;
const fremmede = (bolk: Bolk): string[] => [bolk.kanari, ...Object.values(bolk.ider) as string[]];
/** What differs between any two answers. */
const EGNE_HODER = ['date', 'keep-alive', 'connection', 'traceparent'];

async function kall(token: string, slug: string, rute: Rute, sti: string, kropp?: object): Promise<Bytes> {
  const svar = await fetch(`${saksgang.adresse}/api/v1/${slug}${sti}`, {
    method: rute.metode,
    headers: { authorization: `Bearer ${token}`, ...(rute.metode !== 'GET' && { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': '"0"' }) },
    ...(kropp && { body: JSON.stringify(kropp) }),
  });
  const hoder = Object.fromEntries([...svar.headers].filter(([navn]) => !EGNE_HODER.includes(navn)));
  // It goes on until somebody leaves.
  if (svar.headers.get('content-type')?.startsWith('text/event-stream')) {
    await svar.body?.cancel();
    return { status: svar.status, hoder, kropp: '' };
  }
  return { status: svar.status, hoder, kropp: (await svar.text()).replace(/"traceId":"[\da-f]{32}"/, '"traceId":""') };
}

const avslag = (rute: Rute, { status, kropp }: Bytes): string => `${navnAv(rute)}: ${status} ${kropp.slice(0, 200)}`;

describe('en person i et annet helsefellesskap', () => {
  test('hver rute med parametre har en kropp i tabellen, og tabellen har ingen andre', () => {
    const kommandoer = ruter.filter((r) => r.metode !== 'GET').map(navnAv);
    expect(kommandoer.toSorted()).toEqual(Object.keys(KROPPER).toSorted());
    for (const rute of ruter) fyll(rute, () => ukjent);
    expect(ruter.length).toBeGreaterThan(80);
  });

  test('får samme svar for en fremmed id som for en som aldri har vært, på alle ruter', async () => {
    const feil: unknown[] = [];
    for (const rute of ruter.filter((r) => r.parametre.some((p) => !erNummer(p)))) {
      for (let egne = 0; egne < rute.parametre.length; egne++) {
        if (erNummer(rute.parametre[egne] ?? '')) continue;
        const [aldri, fremmed] = [await proev(rute, egne, ukjent), await proev(rute, egne, vidda.ider)];
        if (JSON.stringify(aldri) !== JSON.stringify(fremmed)) feil.push({ rute: navnAv(rute), egne, aldri, fremmed });
        if ((fremmed.status < 400 && navnAv(rute) !== EGEN_NOEKKEL) || fremmede(vidda).some((ord) => fremmed.kropp.includes(ord))) feil.push(avslag(rute, fremmed));
        if (rute.metode === 'GET' && fremmed.status !== 404) feil.push(avslag(rute, fremmed));
      }
    }
    expect(feil).toEqual([]);
  });

  const proev = (rute: Rute, egne: number, andres: Ider) => kall(fjord.token, fjord.slug, rute, fyll(rute, (nr) => (nr < egne ? fjord.ider : andres)), kroppFor(rute, fjord.ider));

  test('får samme svar i et fremmed helsefellesskap som i et som ikke finnes, på alle ruter', async () => {
    const feil: unknown[] = [];
    for (const rute of ruter) {
      const sti = fyll(rute, () => vidda.ider);
      const [aldri, fremmed] = [await kall(fjord.token, UKJENT_SLUG, rute, sti, kroppFor(rute, vidda.ider)), await kall(fjord.token, vidda.slug, rute, sti, kroppFor(rute, vidda.ider))];
      expect([navnAv(rute), fremmed]).toEqual([navnAv(rute), aldri]);
      if (fremmed.status !== 404 || fremmede(vidda).some((ord) => fremmed.kropp.includes(ord))) feil.push(avslag(rute, fremmed));
    }
    expect(feil).toEqual([]);
  });

  test('får samme liste for et filter med fremmed id som med en som aldri har vært', async () => {
    const filtre = ruter.flatMap((rute) => rute.filtre.map((filter) => ({ rute, filter })));
    expect(filtre.length).toBeGreaterThan(5);
    for (const { rute, filter } of filtre) {
      const sti = fyll(rute, () => fjord.ider);
      const aldri = await kall(fjord.token, fjord.slug, rute, `${sti}${medSpoersmaal(sti)}${filter}=${randomUUID()}`);
      const fremmede = Object.values(vidda.ider).filter((v: string) => v !== vidda.ider.prosess && v !== vidda.ider.vedlegg);
      const svar = await Promise.all(fremmede.map((id) => kall(fjord.token, fjord.slug, rute, `${sti}${medSpoersmaal(sti)}${filter}=${String(id)}`)));
      for (const ett of svar) expect([navnAv(rute), filter, ett]).toEqual([navnAv(rute), filter, aldri]);
    }
  });

  test('kan ikke vise til noe fremmed i en kommando: det er som om det aldri har vært', async () => {
    for (const rute of ruter.filter((r) => r.metode !== 'GET' && JSON.stringify(kroppFor(r, ukjent)) !== JSON.stringify(kroppFor(r, vidda.ider)))) {
      const sti = fyll(rute, () => fjord.ider);
      const [aldri, fremmed] = [await kall(fjord.token, fjord.slug, rute, sti, kroppFor(rute, ukjent)), await kall(fjord.token, fjord.slug, rute, sti, kroppFor(rute, vidda.ider))];
      expect([navnAv(rute), fremmed.status, feltene(fremmed)]).toEqual([navnAv(rute), aldri.status, feltene(aldri)]);
    }
  });

  /** An accepted command's ids and revision are its own. */
  const feltene = ({ status, kropp }: Bytes): unknown => (status < 400 ? Object.keys(JSON.parse(kropp) as object) : kropp);

  test('har ikke fått noe av det andre inn i sitt eget, og har ikke satt spor i det', async () => {
    for (const [her, der] of [[fjord, vidda], [vidda, fjord]] as const) {
      const lest = [];
      for (const rute of ruter.filter((r) => r.metode === 'GET')) {
        const svar = await kall(her.token, her.slug, rute, fyll(rute, () => her.ider));
        lest.push([navnAv(rute), svar.status]);
        expect([navnAv(rute), svar.kropp.includes(der.kanari)]).toEqual([navnAv(rute), false]);
      }
      expect(lest.filter(([, status]) => status !== 200)).toEqual([]);
    }
  });
});

describe('den som ikke er logget inn', () => {
  test('får samme svar for et referat som ikke er publisert, som for et møte uten referat og et som aldri har vært, i alle formater', async () => {
    const be = async (id: string, valg: string, hoder: Record<string, string> = {}) => {
      const svar = await fetch(`${saksgang.adresse}/offentlig/referater/${id}${valg}`, { headers: hoder });
      return { status: svar.status, hoder: Object.fromEntries([...svar.headers].filter(([navn]) => !EGNE_HODER.includes(navn))), kropp: (await svar.text()).replace(/"traceId":"[\da-f]{32}"/, '"traceId":""') };
    };
    for (const valg of ['', '?format=pdf', '?format=docx', '?maalform=nn', `?sak=${fjord.ider.behandling}`]) {
      for (const hoder of [{}, { 'if-none-match': '*' }, { authorization: `Bearer ${fjord.token}` }]) {
        const aldri = await be(randomUUID(), valg, hoder);
        expect([valg, aldri.status]).toEqual([valg, 404]);
        for (const id of [fjord.ider.referatrunde, vidda.ider.referatrunde, fjord.ider.moete, fjord.ider.sak]) expect([valg, await be(id, valg, hoder)]).toEqual([valg, aldri]);
      }
    }
    expect((await be(fjord.ider.referat, '')).status).toBe(200);
    const medAnnensSak = [await be(fjord.ider.referat, `?sak=${vidda.ider.behandling}`), await be(fjord.ider.referat, `?sak=${randomUUID()}`)];
    expect(medAnnensSak[0]).toEqual(medAnnensSak[1]);
    expect((await be('ikke-en-id', '')).status).toBe(400);
  });
});

describe('det som er tatt fra en person, er borte ved neste forespørsel', () => {
  test('når den siste rollen og det siste vervet er trukket, finnes ingenting lenger', async () => {
    const [{ id: person }, token] = [await fjord.scene.bruker('skille-avgang', 'Anna Avgang'), await tokenFor('skille-avgang')];
    const [rolle, medlemskap] = [await fjord.scene.rolle(person, 'sekretariat'), await fjord.scene.medlem(fjord.ider.organ, person, 'medlem')];
    const les = async (rute: Rute, slug = fjord.slug) => kall(token, slug, rute, fyll(rute, () => fjord.ider));
    const lesninger = ruter.filter((r) => r.metode === 'GET');
    await fjord.klient.som(token).ventTil<{ roller: readonly unknown[]; medlemskap: readonly unknown[] }>('/meg', (meg) => meg.roller.length + meg.medlemskap.length === 2);
    const statuser = async () => Promise.all(lesninger.map(async (rute) => (await les(rute)).status));
    expect(new Set(await statuser())).not.toContain(404);

    await fjord.scene.admin.post(`/roller/${rolle}/tilbaketrekking`, { begrunnelse: 'Har sluttet' });
    expect((await fjord.klient.som(token).raa('GET', '/avvik')).status).toBe(403);
    expect(new Set(await statuser())).not.toContain(404);

    await fjord.scene.admin.post(`/medlemskap/${medlemskap}/fratreden`, { til: '2026-01-15', begrunnelse: 'Har sluttet' });
    for (const rute of lesninger) expect([navnAv(rute), await les(rute)]).toEqual([navnAv(rute), await les(rute, UKJENT_SLUG)]);
    expect(new Set(await statuser())).toEqual(new Set([404]));
  });
});
