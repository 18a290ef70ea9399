import { eksempelprosesser } from '#prosess';
import { type Organslag, type Verv } from '#felles';
import { type Klient } from '../support/klient';
import { startSaksgang } from '../support/saksgang';
import { Scene } from '../support/scene';

/** What the API answers, as far as the story looks. */
export interface Liste<T> { readonly elementer: readonly T[] }
export interface Sak { readonly status: string; readonly venterPaa: readonly string[]; readonly prosess: { readonly versjon: number }; readonly behandlinger: readonly { readonly endelig: boolean; readonly saksnummer?: string; readonly resultat?: { readonly utfall: string } }[] }
interface Runde { readonly nr: number; readonly hash: string; readonly svarfrist: string; readonly trukket: boolean; readonly parter: readonly { readonly partId: string; readonly navn: string; readonly svar?: string; readonly signertDato?: string }[]; readonly telling: Readonly<Record<string, number>> }
export interface Avtale { readonly status: string; readonly venterPaa: readonly string[]; readonly runder: readonly Runde[]; readonly iKraft: readonly { readonly dato: string }[] }
export interface Tavle { readonly runde: number; readonly telling: Readonly<Record<string, number>>; readonly elementer: readonly { readonly partId: string; readonly tilstand: string; readonly svar: { readonly aarsak: string | null } | null; readonly signatur: { readonly person: string } | null }[] }
export interface Hendelse {
  readonly hendelseId: string; readonly naar: string; readonly hva: { readonly type: string }; readonly hvem: { readonly navn: string | null; readonly person: string };
  readonly hvorfor: { readonly begrunnelse: string | null; readonly aarsak: { readonly type: string } | null }; readonly aarsaker: readonly Hendelse[];
}
export interface Problem { readonly type: string; readonly kode?: string; readonly detail?: string; readonly errors?: readonly { readonly pointer: string }[] }

export interface Part {
  readonly id: string;
  readonly navn: string;
  /** Answers for the part. */
  readonly postmottak: Klient;
  /** Signs for it: another person. */
  readonly signatar: Klient;
}

interface Organ {
  readonly id: string;
  /** Plans its meetings and writes down what they decide. */
  readonly leder: Klient;
  readonly lederId: string;
}

export interface Rollebesetning {
  readonly sekretariat: Klient;
  readonly saksinnmelder: Klient;
  readonly revisor: Klient;
  readonly nord: Organ;
  readonly soer: Organ;
  readonly ssu: Organ;
  readonly parter: readonly Part[];
  /** A secretary of another helsefellesskap, with its own slug. */
  readonly nabo: Klient;
  /** The same person trying this helsefellesskap's addresses. */
  readonly naboHer: Klient;
  sett(tid: string): void;
  stopp(): Promise<void>;
}

const KOMMUNER = [
  'Alvøy', 'Bremnes', 'Dyrvåg', 'Eidskrok', 'Fagerstrand', 'Gullvik', 'Hestholm', 'Ilsøy', 'Jordvær', 'Kalvnes',
  'Lyngsand', 'Myrvåg', 'Nordeide', 'Oterøy', 'Pollvik', 'Reknes', 'Saltholm', 'Torvvik', 'Ulvsund', 'Vardnes',
];
const SYKEHUS = ['Skjærgården sykehus', 'Fjordglimt sykehus', 'Solhaug sykehus', 'Sankt Halvards sykehus'];

/** An invented helsefellesskap: two OUs, SSU and 24 parts with a postmottak and a signatar each; and a neighbour. */
export async function besett(): Promise<Rollebesetning> {
  const saksgang = await startSaksgang({ plattformadmin: 'seks-plattform', naa: '2026-08-03T07:00:00.000Z' });
  const scene = await Scene.ny(saksgang.adresse, { slug: 'skjaergarden', navn: 'Helsefellesskapet Skjærgården', plattformadmin: 'seks-plattform', fra: '2026-01-01' });
  const nabo = await Scene.ny(saksgang.adresse, { slug: 'innlandet', navn: 'Helsefellesskapet Innlandet', plattformadmin: 'seks-plattform', fra: '2026-01-01' });
  await scene.prosess(eksempelprosesser.medOu);
  const medRolle = async (s: Scene, brukernavn: string, navn: string, rolle: Parameters<Scene['rolle']>[1], partId?: string) => {
    const { id, klient } = await s.bruker(brukernavn, navn);
    await s.rolle(id, rolle, partId);
    return klient;
  };
  const organ = async (navn: string, kortnavn: string, slag: Organslag, leder: [brukernavn: string, navn: string, verv: Verv]) => {
    const id = await scene.organ(navn, kortnavn, slag);
    const person = await scene.bruker(leder[0], leder[1]);
    await scene.medlem(id, person.id, leder[2]);
    return { id, leder: person.klient, lederId: person.id };
  };
  const parter: Part[] = [];
  for (const [nr, navn] of [...KOMMUNER.map((k) => `${k} kommune`), ...SYKEHUS].entries()) {
    const id = await scene.part(navn, nr < KOMMUNER.length ? 'kommune' : 'sykehus');
    const postmottak = await medRolle(scene, `seks-post-${nr}`, `Post Person ${nr}`, 'postmottak', id);
    parter.push({ id, navn, postmottak, signatar: await medRolle(scene, `seks-signatar-${nr}`, `Signe Person ${nr}`, 'signatar', id) });
  }
  const naboHjemme = await medRolle(nabo, 'seks-nabo', 'Nils Nabo', 'sekretariat');
  const besetning = {
    parter,
    sekretariat: await medRolle(scene, 'seks-sekretariat', 'Siv Sekretær', 'sekretariat'),
    saksinnmelder: await medRolle(scene, 'seks-saksinnmelder', 'Mons Melder', 'saksinnmelder', parter[0]?.id),
    revisor: await medRolle(scene, 'seks-revisor', 'Rut Revisor', 'revisor'),
    nord: await organ('Områdeutvalg Nord', 'OU Nord', 'ou', ['seks-nord', 'Nina Nord', 'leder']),
    soer: await organ('Områdeutvalg Sør', 'OU Sør', 'ou', ['seks-soer', 'Sindre Sør', 'sekretaer']),
    ssu: await organ('Strategisk samarbeidsutvalg', 'SSU', 'ssu', ['seks-ssu', 'Lise Leder', 'leder']),
    nabo: naboHjemme,
    naboHer: naboHjemme.i(scene.slug),
  };
  await besetning.saksinnmelder.ventTil('/meg', () => true);
  await besetning.ssu.leder.ventTil('/meg', () => true);
  return { ...besetning, sett: (tid) => saksgang.klokke.sett(tid), stopp: () => saksgang.stopp() };
}

interface Moetesak { readonly sakId: string; readonly vedtak: { readonly punkter: readonly object[]; readonly protokoll?: readonly string[] } }
export interface Holdt { readonly moeteId: string; readonly behandlingId: string; readonly saksnummer: string }

/** Plans a meeting, fixes its agenda and holds it, with one sak on it: all by the body's own leadership. */
export async function holdMoete({ id: organId, leder, lederId }: Organ, dato: string, { sakId, vedtak }: Moetesak): Promise<Holdt> {
  const { id: moeteId } = await leder.post('/moeter', { organId, tittel: `Møtet ${dato}`, naar: { dato, start: '10:00', slutt: '14:00' }, form: 'fysisk' });
  const { behandlingId = '' } = await leder.post(`/moeter/${moeteId}/saksliste`, { sakId });
  await leder.post(`/moeter/${moeteId}/sakslisteversjoner`);
  const saksnummer = await nummer(leder, moeteId, behandlingId);
  await leder.post(`/moeter/${moeteId}/aapning`);
  await leder.post(`/moeter/${moeteId}/fremmoete`, { deltakere: [{ personId: lederId, status: 'til-stede' }] });
  await leder.post(`/moeter/${moeteId}/vedtak`, { behandlingId, ...vedtak });
  await leder.post(`/moeter/${moeteId}/heving`);
  return { moeteId, behandlingId, saksnummer };
}

async function nummer(leder: Klient, moeteId: string, behandlingId: string): Promise<string> {
  type Moete = { saksliste: { behandlingId: string; saksnummer?: string }[] };
  const finn = (m: Moete) => m.saksliste.find((p) => p.behandlingId === behandlingId)?.saksnummer;
  return finn(await leder.ventTil<Moete>(`/moeter/${moeteId}`, (m) => finn(m) !== undefined)) ?? '';
}
