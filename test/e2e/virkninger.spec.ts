import { type Virkning } from '#felles';
import { pdf } from '../../libs/platform/files/filer.testdata';
import { type Klient } from '../support/klient';
import { type Oppsatt, Rutescene } from './rute.oppsett';

jest.setTimeout(120_000);

type Slag = Virkning['slag'];
interface Ref { readonly sakId: string; readonly behandlingId: string; readonly punkt: number }
interface Rad extends Ref { readonly moeteId: string; readonly slag: Slag; readonly gjoer: string; readonly oppsto: readonly { readonly slag: string; readonly id: string }[] }
interface Side<T> { readonly elementer: readonly T[] }

/** What the minutes of two meetings set in motion, by the name that each has there. */
const KODER: Readonly<Record<string, Slag>> = {
  GODKJENNER_INNKALLING: 'godkjenner-innkalling', GODKJENNER_SAKSLISTE: 'godkjenner-saksliste', GODKJENNER_FORRIGE_REFERAT: 'godkjenner-referat',
  SLUTTER_SEG_TIL_ANBEFALING: 'godkjenner-dokument', STOTTER_ANBEFALING: 'godkjenner-dokument', VEDTAR_MODELL: 'godkjenner-dokument', VEDTAR_TILTAK: 'godkjenner-dokument',
  GODKJENNER_DOKUMENT: 'godkjenner-dokument', GODKJENNER_MANDAT: 'godkjenner-dokument', GODKJENNER_SAMMENSETNING: 'godkjenner-dokument', GODKJENNER_PROSESS: 'godkjenner-dokument',
  KREVER_NY_GODKJENNING_VED_ENDRING: 'krever-ny-godkjenning', NEDSETTER_ARBEIDSGRUPPE: 'etablerer-organ', ETABLERER_ORGAN: 'etablerer-organ', SEND_TIL_INNSPILL: 'sendes-til-innspill',
  NY_SAK_MELDES: 'ny-sak', NY_BEHANDLING: 'ny-sak', OPPFOLGING: 'ny-sak', SAK_TIL_OU: 'ny-sak',
  GIR_OPPDRAG: 'oppdrag', BER_OM_INVITASJON: 'oppdrag', LOPENDE_OPPDRAG: 'oppdrag', MANDAT_UTARBEIDES: 'oppdrag', INTENSJON: 'oppdrag', HANDLINGSPLAN_TILTAK: 'tiltak',
  GODKJENNER_AVTALE: 'godkjenner-avtale', VEDTAR_AVTALE: 'godkjenner-avtale', SEND_TIL_PARTENE: 'sendes-til-partene',
  FASTSETTER_MOTEPLAN: 'fastsetter-moeteplan', FASTSETTER_DATO: 'flytter-moete', ENDRER_TIDLIGERE_DATO: 'flytter-moete',
  FRIST: 'frist', IKRAFT_TILBAKEVIRKENDE: 'virker-fra', VELGER_ALTERNATIV: 'velger-alternativ', TAR_TIL_ORIENTERING: 'til-orientering',
};

/** What was there before the meeting that decides it all. */
interface Forhistorie { readonly avtaleId: string; readonly forrige: string; readonly flyttes: string; readonly gammel: Oppsatt & { readonly sakId: string } }

/** One point for each kind of effect. */
const VIRKNINGER: { readonly [S in Slag]: (f: Forhistorie) => object } = {
  'godkjenner-innkalling': () => ({}),
  'godkjenner-saksliste': () => ({}),
  'godkjenner-referat': ({ forrige }) => ({ moeteId: forrige }),
  'godkjenner-dokument': () => ({ dokument: 'Modellen' }),
  'krever-ny-godkjenning': () => ({ dokument: 'Modellen' }),
  'etablerer-organ': () => ({ organslag: 'arbeidsgruppe', navn: 'Gruppen', kortnavn: 'GR' }),
  'sendes-til-innspill': () => ({ til: 'UFAB', frist: { presisjon: 'ikke-oppgitt' }, frivillig: false }),
  'ny-sak': () => ({ tittel: 'Evaluering', organ: { slag: 'ou' }, frist: { presisjon: 'maaned', maaned: '2027-05' }, bindende: true }),
  oppdrag: () => ({ hva: 'Nytt seminar', frist: { presisjon: 'sesong', sesong: 'vaar', aar: 2027 }, bindende: false }),
  tiltak: () => ({ hva: 'Felles kurs' }),
  'godkjenner-avtale': ({ avtaleId }) => ({ avtaleId }),
  'sendes-til-partene': ({ avtaleId }) => ({ avtaleId }),
  'fastsetter-moeteplan': () => ({ aar: 2027, nye: [{ dato: '2027-03-10' }] }),
  'flytter-moete': ({ flyttes }) => ({ moeteId: flyttes, dato: '2027-04-07', vertskap: 'Fjordbyen kommune' }),
  frist: () => ({ hva: 'Innspill på e-post', frist: { presisjon: 'dag', dato: '2026-10-20' } }),
  'virker-fra': () => ({ dato: '2026-01-01' }),
  'velger-alternativ': () => ({ alternativ: '1' }),
  'til-orientering': () => ({}),
  'omgjoer-vedtak': ({ gammel: { sakId, behandlingId } }) => ({ sakId, behandlingId, punkt: 1, hva: 'trukket', begrunnelse: 'Det er ikke penger' }),
};
const SLAG = Object.keys(VIRKNINGER) as Slag[];

let s: Rutescene;
let siv: Klient;
let f: Forhistorie;
let sakId: string;
let oppsatt: Oppsatt;
let rader: ReadonlyMap<Slag, Rad>;

beforeAll(async () => {
  s = await Rutescene.ny('virkningstabellen');
  siv = s.sekretariat;
  f = await forhistorie();
  sakId = await s.forberedtSak('Alt på én gang');
  oppsatt = await s.settOpp(s.ssu, '2026-09-29', sakId);
  await s.aapne(oppsatt);
  const punkter = SLAG.map((slag, nr) => ({ nr: nr + 1, tekst: `SSU vedtar punkt ${nr + 1}.`, klasse: 'VEDTATT', virkninger: [{ slag, ...VIRKNINGER[slag](f) }] }));
  await s.ssu.leder.post(`/moeter/${oppsatt.moeteId}/vedtak`, { behandlingId: oppsatt.behandlingId, punkter });
  const { elementer } = await siv.ventTil<Side<Rad>>(`/virkninger?behandling=${oppsatt.behandlingId}&antall=200`, (v) => v.elementer.length === SLAG.length);
  rader = new Map(elementer.map((r) => [r.slag, r]));
}, 150_000);
afterAll(() => s?.stopp());

async function forhistorie(): Promise<Forhistorie> {
  const { id: avtaleId } = await siv.post('/avtaler', { navn: 'Særavtalen', slag: 'saeravtale', kreverSignatur: true, kreverGodkjenningFoerSignatur: true });
  await siv.post(`/avtaler/${avtaleId}/versjoner`, { tekst: 'Avtaleteksten' });
  const gammelSak = await s.forberedtSak('Det gamle vedtaket');
  const foer = await s.settOpp(s.ssu, '2026-09-08', gammelSak);
  await s.behandle(foer, gammelSak, 'VEDTATT', [{ slag: 'oppdrag', hva: 'Lage en plan', frist: { presisjon: 'ikke-oppgitt' }, bindende: true }]);
  await s.ssu.leder.post(`/moeter/${foer.moeteId}/heving`);
  await siv.post(`/moeter/${foer.moeteId}/referat/utkast`);
  return { avtaleId, forrige: foer.moeteId, flyttes: await s.planlegg(s.ou[0]!, '2027-04-21'), gammel: { ...foer, sakId: gammelSak } };
}

const ref = ({ sakId: sak, behandlingId, punkt }: Ref): Ref => ({ sakId: sak, behandlingId, punkt });
const id = (rad: Rad, slag: string): string => rad.oppsto.find((o) => o.slag === slag)?.id ?? 'ingenting';
const blant = async <T>(sti: string, finn: (rad: T) => boolean): Promise<T> => {
  const { elementer } = await siv.ventTil<Side<T>>(sti, (svar) => svar.elementer.some(finn));
  return elementer.find(finn) as T;
};
const forpliktelse = async (rad: Rad) => ref(await blant<Ref & { id: string }>('/forpliktelser?antall=200', (x) => x.id === id(rad, 'forpliktelse')));
const vedtaket = async (rad: Rad, filter: string) => ref(await blant<Ref>(`/vedtak?antall=200&${filter}`, (x) => x.behandlingId === rad.behandlingId && x.punkt === rad.punkt));
const punktet = async (rad: Rad, lukket: boolean) => {
  const sak = await siv.ventTil<{ punkter: readonly { behandlingId: string; nr: number; lukket: boolean }[] }>(`/saker/${rad.sakId}`, () => true);
  const funnet = sak.punkter.find((p) => p.nr === rad.punkt && p.lukket === lukket);
  return { sakId: rad.sakId, behandlingId: funnet?.behandlingId, punkt: funnet?.nr };
};
const godkjentIMoetet = (hva: string) => async (rad: Rad) => {
  const { godkjent } = await siv.hent<{ godkjent: readonly (Ref & { hva: string })[] }>(`/moeter/${rad.moeteId}`);
  return godkjent.filter((g) => g.hva === hva).map(ref)[0];
};

/** The thing itself, asked where people look for it: the point that it says it came from. */
const BEVIS: { readonly [S in Slag]: (rad: Rad) => Promise<unknown> } = {
  'godkjenner-innkalling': godkjentIMoetet('innkalling'),
  'godkjenner-saksliste': godkjentIMoetet('saksliste'),
  'godkjenner-referat': async () => {
    const { godkjenninger } = await siv.ventTil<{ godkjenninger: readonly Ref[] }>(`/moeter/${f.forrige}/referat`, (r) => r.godkjenninger.length > 0);
    return godkjenninger.map(ref)[0];
  },
  'godkjenner-dokument': async (rad) => ref(await blant<Rad>(`/virkninger?dokument=${id(rad, 'dokument')}`, (r) => r.slag === 'godkjenner-dokument')),
  'krever-ny-godkjenning': async (rad) => {
    const vedlegg = await siv.vedlegg('modell.pdf', pdf('Modell 2'));
    await siv.put(`/saker/${sakId}/saksframlegg`, { beskrivelse: 'Modell 2', vedlegg: [{ navn: 'modell.pdf', hash: vedlegg }], forslag: [{ alternativ: '1', punkter: ['Modellen endres.'] }] }, { ifMatch: async () => (await siv.hent<{ revisjon: number }>(`/saker/${sakId}`)).revisjon });
    const { nyeVersjoner } = await blant<Rad & { nyeVersjoner: readonly { venterSakId: string }[] }>(`/virkninger?behandling=${rad.behandlingId}&slag=krever-ny-godkjenning`, (r) => r.nyeVersjoner.length > 0);
    return ref((await siv.ventTil<{ opphav: Ref }>(`/saker/${nyeVersjoner[0]?.venterSakId}`, () => true)).opphav);
  },
  'etablerer-organ': async (rad) => ref((await siv.ventTil<{ opphav: Ref }>(`/organer/${id(rad, 'organ')}`, () => true)).opphav),
  'sendes-til-innspill': forpliktelse,
  'ny-sak': async (rad) => ref((await siv.ventTil<{ opphav: Ref }>(`/saker/${id(rad, 'sak')}`, () => true)).opphav),
  oppdrag: forpliktelse,
  tiltak: async (rad) => ref(await blant<Ref & { id: string }>('/handlingsplan', (t) => t.id === id(rad, 'tiltak'))),
  'godkjenner-avtale': (rad) => vedtaket(rad, `avtale=${f.avtaleId}&virkning=godkjenner-avtale`),
  'sendes-til-partene': (rad) => punktet(rad, false),
  'fastsetter-moeteplan': async (rad) => ref((await blant<{ id: string; opphav: Ref }>(`/organer/${s.ssu.id}/moeteplan?aar=2027`, (m) => m.id === id(rad, 'moete'))).opphav),
  'flytter-moete': async (rad) => ref((await siv.ventTil<{ flyttetVed?: Ref }>(`/moeter/${id(rad, 'moete')}`, (m) => m.flyttetVed !== undefined)).flyttetVed as Ref),
  frist: forpliktelse,
  'virker-fra': (rad) => vedtaket(rad, 'tilbakevirkende=true'),
  'velger-alternativ': (rad) => vedtaket(rad, 'virkning=velger-alternativ'),
  'til-orientering': (rad) => punktet(rad, true),
  'omgjoer-vedtak': async () => {
    type Sak = { behandlinger: readonly { resultat?: { punkter: readonly { omgjort?: { ved: Ref } }[] } }[] };
    const omgjort = (x: Sak) => x.behandlinger.flatMap((b) => b.resultat?.punkter ?? []).flatMap((p) => (p.omgjort ? [p.omgjort.ved] : []))[0];
    return ref(omgjort(await siv.ventTil<Sak>(`/saker/${f.gammel.sakId}`, (x) => omgjort(x) !== undefined)) as Ref);
  },
};

test('tabellen har hver virkning, og hver virkning som referatene kjenner', () => {
  expect(Object.keys(KODER)).toHaveLength(35);
  expect([...new Set(Object.values(KODER)), 'omgjoer-vedtak'].sort()).toEqual([...SLAG].sort());
});

const koderFor = (slag: Slag) => Object.keys(KODER).filter((kode) => KODER[kode] === slag).join(', ');
test.each(SLAG.map((slag) => [slag, koderFor(slag)] as const))('%s (%s) skjer i samme steg som vedtaket, og viser tilbake til punktet', async (slag) => {
  const rad = rader.get(slag) as Rad;
  const punkt = { sakId, behandlingId: oppsatt.behandlingId, punkt: SLAG.indexOf(slag) + 1 };
  expect({ ...ref(rad), moeteId: rad.moeteId, gjoer: rad.gjoer.length > 0 }).toEqual({ ...punkt, moeteId: oppsatt.moeteId, gjoer: true });
  expect(await BEVIS[slag](rad)).toEqual(punkt);
});

test('ingenting av det ble et avvik, bortsett fra det som hviler på det omgjorte vedtaket', async () => {
  const { elementer } = await siv.hent<Side<{ kode: string; melding: string }>>('/avvik?tilstand=aapent');
  expect(elementer.map((a) => `${a.kode}: ${a.melding}`)).toEqual([]);
});
