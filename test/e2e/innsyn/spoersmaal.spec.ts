import { createHash } from 'node:crypto';
import { type Virkning } from '#felles';
import { Hendelseslager } from '#platform';
import { forpliktelserI, sakHendelser } from '#sak';
import { pdf } from '../../../libs/platform/files/filer.testdata';
import { type Klient } from '../../support/klient';
import { type Saksgang, startSaksgang } from '../../support/saksgang';
import { MEDLEM, Scene } from '../../support/scene';
import { sendtAvtale } from '../../support/sendt-avtale';
import { behandling, Historie, id, meldt, punkt } from './historie';

interface Liste<T> { readonly elementer: readonly T[]; readonly neste?: string }
interface Binding { readonly slag: string; readonly fra: string; readonly til: string | null; readonly hva: string; readonly saksnummer: string | null }
interface Rett { readonly person: { readonly navn: string }; readonly kjentDa: boolean; readonly kjentNaa: boolean }

jest.setTimeout(60_000);
const SLUG = 'spoersmaalene';
let saksgang: Saksgang;
let scene: Scene;
let sekretaer: Klient;
let utenRolle: Klient;
let nabo: Klient;
let ssu: string;
let voss: string;
let ulvik: string;
let taus: string;
let avtale: string;
let fullmakt: string;

beforeAll(async () => {
  saksgang = await startSaksgang({ plattformadmin: 'spoersmaal-plattform', naa: '2026-01-15T09:00:00.000Z' });
  scene = await Scene.ny(saksgang.adresse, { slug: SLUG, navn: 'Helsefellesskapet Spørsmålene', plattformadmin: 'spoersmaal-plattform', fra: '2022-01-01' });
  nabo = (await Scene.ny(saksgang.adresse, { slug: 'spoersmaalnabo', navn: 'Naboen', plattformadmin: 'spoersmaal-plattform', fra: '2022-01-01' })).admin;
  const { id: person, klient } = await scene.bruker('spoersmaal-sekretaer', 'Siri Sekretær');
  sekretaer = klient;
  await scene.rolle(person, 'sekretariat');
  utenRolle = (await scene.bruker('spoersmaal-uten', 'Uno Uten')).klient;
  ssu = await scene.organ('Strategisk utvalg', 'SSU', 'ssu');
  [voss, ulvik, taus] = [await scene.part('Fossvik kommune', 'kommune'), await scene.part('Ulvnes kommune', 'kommune'), await scene.part('Stillvik kommune', 'kommune')];
  const medlem = await scene.person('Mona Medlem');
  await scene.admin.post(`/organer/${ssu}/medlemskap`, { personId: medlem, verv: 'medlem', rettigheter: MEDLEM, fra: '2022-01-01', representerer: { partId: voss } });
  await vedtakene();
  await avtalen();
  await fullmaktene();
}, 120_000);
afterAll(() => saksgang?.stopp());

const OPPDRAG: Virkning = { slag: 'oppdrag', hva: 'Lære opp vakta', ansvarlig: 'Fossvik kommune', frist: { presisjon: 'ved-behov' }, bindende: true };

/** One while the part had a seat, one before; with a point that was turned down, one that was withdrawn, and one whose order was opened again. */
async function vedtakene(): Promise<void> {
  const lager = new Hendelseslager(saksgang.konfigurasjon.eventstoreUrl);
  const historie = new Historie(lager, SLUG);
  const organ = { id: ssu, slag: 'ssu', navn: 'Strategisk utvalg' } as const;
  try {
    for (const [nr, dato, gjelderFra] of [['4/21', '2021-05-01', undefined], ['7/25', '2025-06-10', '2025-01-01']] as const) {
      await historie.skriv(sakHendelser, id(`sak ${nr}`), meldt('Rutiner for utskrivning'), { registrert: '2026-01-15T09:00:00.000Z' });
      const vedtatt = punkt(1, 'Rutinene for utskrivning innføres.', { ...(gjelderFra && { gjelderFra }) });
      const flere = gjelderFra ? [punkt(2, 'Avslått.', { klasse: 'IKKE_GODKJENT' }), punkt(3, 'Trukket siden.'), punkt(4, 'Vakta læres opp.', { klasse: 'BESTILLING', virkninger: [OPPDRAG] })] : [];
      await historie.skriv(sakHendelser, id(`sak ${nr}`), { type: 'SakVedtattISSU', data: { behandling: behandling(nr, organ, { dato, punkter: [vedtatt, ...flere] }) } }, { registrert: '2026-01-15T09:00:00.000Z' });
    }
    const [sakId, behandlingId, om] = [id('sak 7/25'), id('7/25'), { registrert: '2026-01-15T09:00:00.000Z', begrunnelse: 'Ny vurdering' }];
    const [oppdrag] = forpliktelserI(behandlingId, 4, [OPPDRAG]);
    const omgjort = behandling('11/25', organ, { dato: '2025-09-10', punkter: [punkt(1, 'Tas til orientering.', { klasse: 'TIL_ORIENTERING' })] });
    await historie.skriv(sakHendelser, sakId, { type: 'SakVedtattISSU', data: { behandling: omgjort } }, om);
    await historie.skriv(sakHendelser, sakId, { type: 'VedtakOmgjort', data: { behandlingId, punkt: 3, hva: 'trukket', begrunnelse: 'Ny vurdering', ved: { sakId, behandlingId: id('11/25'), punkt: 1 } } }, om);
    await historie.skriv(sakHendelser, sakId, { type: 'PunktLukket', data: { behandlingId, punkt: 4 } }, om);
    await historie.skriv(sakHendelser, sakId, { type: 'ForpliktelseOppdatert', data: { forpliktelseId: oppdrag?.forpliktelseId ?? '', behandlingId, punkt: 4, status: 'aapen' } }, om);
  } finally {
    await lager.lukk();
  }
}

/** One part is bound, one has said when, one is silent. */
async function avtalen(): Promise<void> {
  avtale = await sendtAvtale(saksgang, { slug: SLUG, klient: sekretaer, navn: 'Nattvaktavtalen', part: voss, flere: [ulvik, taus], ikrafttredelse: { regel: 'antall', antall: 1 }, svarfrist: '2026-02-15' });
  const utenfra = { maate: 'registrert-utenfra', begrunnelse: 'Mottatt på papir' };
  await sekretaer.post(`/avtaler/${avtale}/versjoner`, { tekst: 'Et nytt utkast' });
  saksgang.klokke.sett('2026-02-01T09:00:00.000Z');
  await sekretaer.post(`/avtaler/${avtale}/parter/${voss}/svar`, { svar: 'ja', dato: '2026-01-20', ...utenfra });
  const hash = createHash('sha256').update('Teksten til Nattvaktavtalen').digest('hex');
  await sekretaer.post(`/avtaler/${avtale}/parter/${voss}/signatur`, { versjon: 1, hash, signertDato: '2026-01-25', signertAv: 'Kari Prøve', stilling: 'Kommunedirektør', vedlegg: await sekretaer.vedlegg('Underskrift.pdf', pdf('signert')), ...utenfra });
  await sekretaer.post(`/avtaler/${avtale}/parter/${ulvik}/varsel`, { dato: '2026-04-10', organ: 'kommunestyret', ...utenfra });
}

/** One who could sign all along; one whose right was registered two months late, and one whose right was taken back since. */
async function fullmaktene(): Promise<void> {
  const [fast, sen, trukket] = [await scene.person('Fast Fullmektig'), await scene.person('Sen Fullmektig'), await scene.person('Trukket Fullmektig')];
  const tildel = async (personId: string, fra: string) => (await scene.admin.post('/roller', { personId, rolle: 'signatar', partId: voss, fra, grunnlag: 'Delegert i kommunestyret' })).id;
  await tildel(fast, '2022-01-01');
  fullmakt = await tildel(trukket, '2022-01-01');
  saksgang.klokke.sett('2026-04-01T09:00:00.000Z');
  await tildel(sen, '2026-02-01');
  await scene.admin.post(`/roller/${fullmakt}/tilbaketrekking`, { begrunnelse: 'Har sluttet' });
}

const les = <T>(sti: string) => scene.admin.hent<T>(sti);
const feil = async (sti: string, klient = sekretaer) => {
  const { status, kropp } = await klient.raa<{ type: string; errors?: readonly { pointer: string; kode: string }[] }>('GET', sti);
  return [status, kropp.type, kropp.errors?.[0] && [kropp.errors[0].pointer, kropp.errors[0].kode]];
};
const csv = async (sti: string) => (await sekretaer.raa<string>('GET', sti, undefined, { aksepterer: 'text/csv' })).kropp.split('\r\n');

describe('spørsmålene som er klare', () => {
  test('står i én liste, med rute og parametre, og hver rute svarer', async () => {
    const { elementer } = await sekretaer.hent<Liste<{ id: string; rute: string; parametre: readonly { navn: string; paakrevd: boolean }[] }>>('/spoersmaal');
    expect(elementer.map((s) => s.id)).toEqual(['binder', 'ikke-svart', 'tilbakevirkende', 'signaturrett', 'vedtak', 'sendt-til-partene', 'lovet', 'saksgrunnlag', 'uten-dato', 'vara', 'soek']);
    const verdi: Readonly<Record<string, string>> = { part: voss, dato: '2026-02-15' };
    for (const { rute, parametre } of elementer) {
      const spoersmaal = parametre.filter((p) => p.paakrevd).map((p) => `${p.navn}=${verdi[p.navn]}`).join('&');
      const sti = `${rute}${rute.includes('?') ? '&' : '?'}${spoersmaal}`;
      expect([sti, (await sekretaer.raa('GET', sti)).status, (await csv(sti))[0]?.includes(';')]).toEqual([sti, 200, true]);
    }
    expect((await csv('/spoersmaal')).length).toBe(elementer.length + 2);
  });

  test.each(['/spoersmaal', '/soek?q=vakt', '/tilstand/saker', '/tilstand/avtaler', '/tilstand/organer', '/tilstand/roller'])('%s er bare for den som har en rolle eller et verv', async (sti) => {
    expect((await utenRolle.raa('GET', sti)).status).toBe(404);
  });
});

describe('alt som binder en part', () => {
  const binder = async (valg: string) => (await les<Liste<Binding>>(`/spoersmaal/binder?part=${voss}${valg}`)).elementer.map((b) => [b.slag, b.fra, b.til, b.saksnummer ?? b.hva]);

  test('er avtalene som gjelder for den, vedtakene i organer der den sitter, og det den selv har sagt ja til og signert', async () => {
    expect(await binder('&fra=2022-01-01&til=2026-12-31')).toEqual([
      ['avtale', '2026-01-25', null, 'Nattvaktavtalen'], ['signatur', '2026-01-25', '2026-01-25', 'Nattvaktavtalen'], ['godkjenning', '2026-01-20', '2026-01-20', 'Nattvaktavtalen'],
      ['forpliktelse', '2025-06-10', null, '7/25'], ['vedtak', '2025-06-10', '2025-09-09', '7/25'], ['vedtak', '2025-06-10', null, '7/25'], ['vedtak', '2025-01-01', null, '7/25'],
    ]);
  });
  test('i en senere periode er det som gjelder fortsatt, og ikke det som ble gjort før', async () => {
    expect(await binder('&fra=2026-03-01&til=2026-12-31')).toEqual([
      ['avtale', '2026-01-25', null, 'Nattvaktavtalen'], ['forpliktelse', '2025-06-10', null, '7/25'], ['vedtak', '2025-06-10', null, '7/25'], ['vedtak', '2025-01-01', null, '7/25'],
    ]);
    expect(await binder('&til=2024-12-31')).toEqual([]);
  });
  test('kan blas i, side for side', async () => {
    const alle = await binder('');
    const sett: unknown[] = [];
    for (let etter: string | undefined = ''; etter !== undefined;) {
      const side: Liste<Binding> = await les(`/spoersmaal/binder?part=${voss}&antall=1${etter && `&etter=${etter}`}`);
      sett.push(...side.elementer.map((b) => [b.slag, b.fra, b.til, b.saksnummer ?? b.hva]));
      etter = side.neste;
    }
    expect(sett).toEqual(alle);
  });
  test('avtalen binder i den versjonen parten er bundet av, også når en ny er under arbeid', async () => {
    const { elementer } = await les<Liste<object>>(`/spoersmaal/binder?part=${voss}&slag=avtale`);
    expect(elementer).toMatchObject([{ versjon: 1, hash: createHash('sha256').update('Teksten til Nattvaktavtalen').digest('hex') }]);
  });
  test('den som ikke har signert, er ikke bundet av avtalen', async () => {
    expect((await les<Liste<Binding>>(`/spoersmaal/binder?part=${ulvik}`)).elementer).toEqual([]);
  });
  test('kan hentes som CSV', async () => {
    const [hode, ...linjer] = await csv(`/spoersmaal/binder?part=${voss}&slag=avtale`);
    expect([hode?.replace('\uFEFF', '').split(';').slice(0, 4), linjer[0]?.split(';').slice(0, 4)]).toEqual([['slag', 'fra', 'til', 'hva'], ['avtale', '2026-01-25', '', 'Nattvaktavtalen']]);
  });
});

describe('hvem som ikke har svart', () => {
  type Ubesvart = { part: { id: string }; varslet: string | null; ventet: { dager: number; dagerOverFrist: number } };
  const ubesvarte = async (valg = '') => (await les<Liste<Ubesvart>>(`/spoersmaal/ikke-svart${valg}`)).elementer.map((u) => [u.part.id, u.varslet, u.ventet.dager, u.ventet.dagerOverFrist]);

  test('er de tause og de som bare har varslet, med hvor lenge; den som har varslet, er over først etter den dagen', async () => {
    expect((await ubesvarte()).sort()).toEqual([[ulvik, '2026-04-10', 76, 0], [taus, null, 76, 45]].sort());
    expect(await ubesvarte('?overFrist=true')).toEqual([[taus, null, 76, 45]]);
    expect(await ubesvarte(`?part=${ulvik}`)).toEqual([[ulvik, '2026-04-10', 76, 0]]);
    expect(await ubesvarte(`?part=${voss}`)).toEqual([]);
  });
});

describe('hvem som kunne signere', () => {
  const kunne = async (valg: string) => (await les<Liste<Rett>>(`/spoersmaal/signaturrett?part=${voss}&${valg}`)).elementer.map((r) => [r.person.navn, r.kjentDa, r.kjentNaa]).sort();

  test('slik det var kjent da, og slik vi vet det nå', async () => {
    expect(await kunne('dato=2026-02-15')).toEqual([['Fast Fullmektig', true, true], ['Sen Fullmektig', false, true], ['Trukket Fullmektig', true, true]]);
    expect(await kunne('dato=2026-04-01')).toEqual([['Fast Fullmektig', true, true], ['Sen Fullmektig', true, true]]);
    expect(await kunne('dato=2026-02-15&kjentPer=2026-04-01')).toEqual([['Fast Fullmektig', true, true], ['Sen Fullmektig', true, true], ['Trukket Fullmektig', true, true]]);
    expect(await kunne('dato=2026-01-20')).toEqual([['Fast Fullmektig', false, true], ['Trukket Fullmektig', false, true]]);
  });
  test('en fullmakt som er trukket siden, gjør ikke den som signerte før, uten fullmakt', async () => {
    expect(await kunne('dato=2026-03-31')).toContainEqual(['Trukket Fullmektig', true, true]);
  });
});

describe('hver rad i et svar fører til hendelsen', () => {
  type Rad = { readonly hendelseId: string; readonly slag?: string };
  const hendelsene = async (sti: string) => Promise.all((await les<Liste<Rad>>(sti)).elementer.map(async ({ hendelseId, slag }) => {
    const { hva } = await les<{ hva: { type: string } }>(`/hendelser/${hendelseId}`);
    return [slag, hva.type].filter(Boolean).join(' ');
  }));
  const ulike = async (sti: string) => [...new Set(await hendelsene(sti))].sort();

  test('som bandt parten', async () => {
    expect(await ulike(`/spoersmaal/binder?part=${voss}`)).toEqual(['avtale AvtaleTraadteIKraft', 'forpliktelse SakVedtattISSU', 'godkjenning PartGodkjente', 'signatur PartSignerte', 'vedtak SakVedtattISSU']);
  });
  test('som sendte det parten ikke har svart på', async () => {
    expect(await hendelsene('/spoersmaal/ikke-svart')).toEqual(['avtale AvtaleSendtTilPartene', 'avtale AvtaleSendtTilPartene']);
  });
  test('som ga retten til å signere', async () => {
    expect(await hendelsene(`/spoersmaal/signaturrett?part=${voss}&dato=2026-02-15`)).toEqual(['RolleTildelt', 'RolleTildelt', 'RolleTildelt']);
  });
});

describe('lister slik de var', () => {
  type Rolle = { id: string; navn: string };
  const roller = async (valg: string) => (await les<Liste<Rolle>>(`/tilstand/roller?rolle=signatar&${valg}`)).elementer.map((r) => r.navn).sort();

  test('rollene på to akser: kjent da, og rettet med det vi vet nå', async () => {
    expect(await roller('per=2026-02-15')).toEqual(['Fast Fullmektig', 'Trukket Fullmektig']);
    expect(await roller('gjelderPer=2026-02-15')).toEqual(['Fast Fullmektig', 'Sen Fullmektig', 'Trukket Fullmektig']);
    expect(await roller('gjelderPer=2026-02-15&kjentPer=2026-02-20')).toEqual(['Fast Fullmektig', 'Trukket Fullmektig']);
    expect(await roller('')).toEqual(['Fast Fullmektig', 'Sen Fullmektig']);
  });
  test('sakene, avtalene og organene med medlemmer', async () => {
    const avtaler = async (valg: string) => (await les<Liste<{ navn: string; status: string; signert: number }>>(`/tilstand/avtaler?${valg}`)).elementer.map((a) => [a.navn, a.status, a.signert]);
    expect(await avtaler('per=2026-01-20')).toEqual([['Nattvaktavtalen', 'sendt', 0]]);
    expect(await avtaler('per=2026-02-02')).toEqual([['Nattvaktavtalen', 'i-kraft', 1]]);
    expect(await avtaler('gjelderPer=2026-01-26')).toEqual([['Nattvaktavtalen', 'i-kraft', 1]]);
    expect(await avtaler('per=2026-01-14')).toEqual([]);
    const saker = await les<Liste<{ tittel: string; status: string }>>('/tilstand/saker?per=2026-01-15');
    expect(saker.elementer.map((s) => [s.tittel, s.status])).toEqual([['Rutiner for utskrivning', 'vedtatt'], ['Rutiner for utskrivning', 'vedtatt']]);
    expect((await les<Liste<object>>('/tilstand/saker?antall=1')).neste).toBeDefined();
    const organer = await les<Liste<{ navn: string; medlemskap: readonly { navn: string }[] }>>('/tilstand/organer?gjelderPer=2023-05-01');
    expect(organer.elementer.map((o) => [o.navn, o.medlemskap.map((m) => m.navn)])).toEqual([['Strategisk utvalg', ['Mona Medlem']]]);
    expect((await les<Liste<object>>('/tilstand/organer?per=2026-01-14')).elementer).toEqual([]);
  });
  test.each([
    ['saker?q=rutinene', 2], ['saker?q=utskrivning&status=vedtatt', 2], ['saker?q=rutinene&per=2026-01-14', 0], ['saker?q=dialyse', 0], ['saker?status=meldt', 0], ['saker?q=((((a|b)|c)', 0], ['saker?sakstype=vedtak', 2], ['saker?sakstype=annet', 0],
    ['avtaler?q=nattvakt', 0], ['avtaler?q=nattvaktavtalen', 1], ['avtaler?status=i-kraft', 1], ['avtaler?status=i-kraft&per=2026-01-20', 0], ['avtaler?status=sendt&per=2026-01-20', 1], ['avtaler?q=utkast&per=2026-01-14', 0],
  ])('kan avgrenses: /tilstand/%s gir %i', async (sti, ventet) => {
    expect((await les<Liste<object>>(`/tilstand/${sti}`)).elementer).toHaveLength(ventet);
  });
  test('kan avgrenses til part, organ og sak, slik de var nevnt da', async () => {
    const hvor = async (sti: string) => (await les<Liste<object>>(`/tilstand/${sti}`)).elementer.length;
    expect([await hvor(`avtaler?part=${voss}`), await hvor(`avtaler?part=${id('ukjent')}`), await hvor(`saker?organ=${ssu}`), await hvor(`saker?organ=${ssu}&status=meldt`), await hvor(`saker?part=${taus}`)]).toEqual([1, 0, 2, 0, 0]);
    const sider: object[] = [];
    for (let etter: string | undefined = ''; etter !== undefined;) {
      const side: Liste<object> = await les(`/tilstand/saker?antall=1&q=rutiner${etter && `&etter=${etter}`}`);
      sider.push(...side.elementer);
      etter = side.neste;
    }
    expect(sider).toHaveLength(2);
    for (const sti of ['saker?status=god', 'avtaler?slag=ukjent', 'avtaler?organ=x']) expect((await sekretaer.raa('GET', `/tilstand/${sti}`)).status).toBe(400);
  });
  test('naboen ser ingenting av det', async () => {
    for (const sti of ['/tilstand/saker', '/tilstand/avtaler', '/tilstand/organer', '/spoersmaal/ikke-svart']) expect((await nabo.hent<Liste<object>>(sti)).elementer).toEqual([]);
  });
});

const AVVIST: readonly (readonly [hva: string, sti: () => string, svar: readonly unknown[]])[] = [
  ['en dag som ikke har vært', () => `/spoersmaal/signaturrett?part=${voss}&dato=2027-01-01`, [400, '/problem/ugyldig-parameter', ['?dato', 'fram-i-tid']]],
  ['kunnskap som ikke er kommet', () => '/tilstand/saker?kjentPer=2027-01-01', [400, '/problem/ugyldig-parameter', ['?kjentPer', 'fram-i-tid']]],
  ['per ved siden av en akse', () => '/tilstand/saker?per=2026-01-01&gjelderPer=2026-01-01', [400, '/problem/ugyldig-parameter', ['?per', 'per-eller-akser']]],
  ['det som ikke er en dag', () => '/tilstand/roller?per=i%20fjor', [400, '/problem/ugyldig-parameter', ['?per', 'ugyldig-tidspunkt']]],
  ['en dag som ikke finnes', () => '/tilstand/roller?per=2026-02-30', [400, '/problem/ugyldig-parameter', ['?per', 'dato-finnes-ikke']]],
  ['en periode som slutter før den begynner', () => `/spoersmaal/binder?part=${voss}&fra=2026-12-31&til=2022-01-01`, [400, '/problem/ugyldig-parameter', ['?til', 'periode-baklengs']]],
  ['en ukjent part', () => `/spoersmaal/binder?part=${id('ukjent')}`, [404, '/problem/finnes-ikke', undefined]],
  ['en ukjent part i et spørsmål om signering', () => `/spoersmaal/signaturrett?part=${id('ukjent')}&dato=2026-01-01`, [404, '/problem/finnes-ikke', undefined]],
  ['ingen part', () => '/spoersmaal/binder', [400, '/problem/ugyldig-parameter', ['?part', 'feil-type']]],
  ['et ukjent slag', () => `/spoersmaal/binder?part=${voss}&slag=loefte`, [400, '/problem/ugyldig-parameter', ['?slag', 'ukjent-valg']]],
];
test.each(AVVIST)('%s avvises, og svaret sier hva', async (_, sti, ventet) => {
  expect(await feil(sti())).toEqual(ventet);
});
