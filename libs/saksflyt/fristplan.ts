import { derivedId } from '#eventsourcing';
import { type Eskalering, type Fristslag, FRISTSLAG, type Kalendervalg, langDato } from '#felles';
import { type PaaminnelsesregelRad } from '#fellesskap';
import { eskaleringEtter, type Fristplan, paaminnelserFoer } from '#frist';
import { type Oppfoelgingssteg } from './forpliktelse.rad';
import { type Fristbilde, kalenderVed, type Regel } from './fristbilde';
import { aarsaker, endringAv, type Fristaarsak } from './fristendring';
import { hvem, type Mottaker, mottakerFor, type Navnebok, ventesPaaPartene } from './mottakernavn';

/** A commitment as its reminders are planned from it. `holdt`: steps that fell due while its sak stood still; `aarsakstype`: the type of the event that it came from. */
export type Planregel = Regel & { readonly slag: string; readonly hendelse_id: string; readonly registrert: string; readonly organ: string | null; readonly paaminnelser: readonly number[]; readonly holdt: readonly number[]; readonly historikk: readonly Oppfoelgingssteg[]; readonly aarsakstype?: string };
export type Paaminnelsesregler = ReadonlyMap<Fristslag, PaaminnelsesregelRad>;

export const erFristslag = (slag: string): slag is Fristslag => (FRISTSLAG as readonly string[]).includes(slag);

type Aarsak = Fristplan['aarsak'] & { readonly naar: string };
const HENDELSE: Readonly<Record<string, string>> = {
  'moete-planlagt': 'MoetePlanlagt', 'moete-flyttet': 'MoeteFlyttet', 'moete-avlyst': 'MoeteAvlyst', 'kalender-innstilt': 'KalenderInnstilt', 'frist-endret': 'FristEndret', 'svarfrist-endret': 'AvtaleSvarfristEndret',
  'frister-forlenget': 'FristerForlenget', 'sak-gjenopptatt': 'SakGjenopptatt',
};

export type Planinnhold = Omit<Fristplan, 'bortfalt' | 'aarsak' | 'gjelderFra'>;

/** Plans for all commitments of a helsefellesskap. */
export class Fristplaner {
  private readonly aarsaker: readonly Fristaarsak[];

  constructor(
    private readonly bilde: Fristbilde,
    private readonly paaminnelsesregler: Paaminnelsesregler,
    private readonly navngitte: Navnebok,
  ) {
    this.aarsaker = aarsaker(bilde);
  }

  /** While the sak stands still its plans stand as they are, and what falls due waits. */
  staarStille(regel: Planregel): boolean {
    return this.bilde.staarStille(regel);
  }

  /** Nothing planned: nobody owes it, no rule, no day that is asked about, or it is met. */
  planFor(regel: Planregel): Planinnhold | undefined {
    const { slag, sak_id } = regel;
    if (!erFristslag(slag)) return undefined;
    const dag = regel.lukket === null ? this.dag(regel) : undefined;
    const svardag = regel.lukket === null && dag === undefined ? this.bilde.svardag(regel) : undefined;
    const mottaker = svardag === undefined ? this.mottaker(regel) : SEKRETARIAT;
    if (!mottaker) return undefined;
    const innlevering = dag === undefined || slag !== 'ny-sak' ? undefined : this.bilde.innleveringsdag(regel);
    const felles = { sakId: sak_id, slag, gjelder: gjelder(regel, { utenDag: svardag !== undefined, innlevering }), mottaker };
    if (svardag !== undefined) return { ...felles, fristDato: svardag, trinn: this.trinn(svardag, svardag, this.dagerFoer(slag, []), undefined) };
    const eskalering = this.eskalering(slag);
    if (dag === undefined) return { ...felles, trinn: [], ...(eskalering && { eskalering }) };
    const trinn = this.trinn(innlevering ?? dag, dag, this.dagerFoer(slag, regel.paaminnelser), eskalering);
    return { ...felles, fristDato: dag, trinn: this.medValg(regel, dag, trinn), ...(eskalering && { eskalering }) };
  }

  /** What gave the commitment its plan, and since when. */
  medAarsak(regel: Planregel, plan: Planinnhold): Omit<Fristplan, 'bortfalt'> {
    const { naar, ...aarsak } = this.sisteAarsak(regel, this.paaminnelsesregler.get(plan.slag));
    return { ...plan, aarsak, gjelderFra: naar };
  }

  /** A bare deadline is the deciding body's, whatever it is called now; what a decision gave nobody, the secretariat is asked about. */
  private mottaker(regel: Planregel): Mottaker | undefined {
    const { slag, ansvarlig, organ_id, organ, sak_id } = regel;
    if (ventesPaaPartene(regel)) return undefined;
    if (slag === 'frist' && ansvarlig === null) return organ_id === null ? undefined : { slag: 'organ', id: organ_id, navn: organ ?? '' };
    const navnet = hvem(regel);
    if (navnet === null) return organ_id === null ? undefined : SEKRETARIAT;
    return mottakerFor(navnet, this.navngitte, sak_id);
  }

  /** Reminders are counted from the day by which it must be here; that it is overdue is told after its own day. */
  private trinn(innen: string, dag: string, dagerFoer: readonly number[], eskalering: Eskalering | undefined): Fristplan['trinn'] {
    const kalender = this.kalender();
    return [...trinnFor(innen, dagerFoer, undefined, kalender), ...trinnFor(dag, [], eskalering, kalender)];
  }

  /** The day of a deadline now. */
  dag(regel: Planregel): string | undefined {
    return this.bilde.loes(regel).til;
  }

  /** Days that are named with the deadline itself come before the rule of the helsefellesskap. */
  dagerFoer(slag: Fristslag, egne: readonly number[]): readonly number[] {
    return egne.length > 0 ? egne : this.paaminnelsesregler.get(slag)?.dager_foer ?? [];
  }

  eskalering(slag: Fristslag): Eskalering | undefined {
    return this.paaminnelsesregler.get(slag)?.eskalering ?? undefined;
  }

  kalender(): Kalendervalg {
    return kalenderVed(this.bilde.data.kalendere, Infinity).kalender;
  }

  /** What was dropped when the sak went on, comes only if the deadline gets another day; the rest of what was held comes at once where its day has passed. */
  medValg(regel: Planregel, dag: string | undefined, trinn: Fristplan['trinn']): Fristplan['trinn'] {
    const sist = this.bilde.gjenopptatt(regel);
    const droppet = sist && this.bilde.loes(regel, Number(sist.pos)).til === dag ? sist.valg.filter((v) => v.fristId === regel.id && v.valg === 'dropp').map((v) => v.trinn) : [];
    return trinn.filter((t) => !droppet.includes(t.trinn)).map((t) => (regel.holdt.includes(t.trinn) ? { ...t, straks: true } : t));
  }

  /** The latest that made the plan what it is. */
  private sisteAarsak(regel: Planregel, paaminnelsesregel: PaaminnelsesregelRad | undefined): Aarsak {
    const gikkVidere = regel.holdt.length > 0 ? this.bilde.gjenopptatt(regel) : undefined;
    const mulige: Aarsak[] = [
      { hendelseId: regel.hendelse_id, type: regel.aarsakstype ?? (regel.stegfrist ? 'StegfristStartet' : 'SakVedtattISSU'), naar: regel.registrert },
      ...this.aarsaker.filter((a) => endringAv(a, regel, this.bilde)).map((a) => ({ hendelseId: a.hendelseId, type: HENDELSE[a.slag] ?? a.slag, naar: a.naar })),
      ...regel.historikk.filter((h) => h.slag === 'ansvarlig' || h.status === 'aapen').map((h) => ({ hendelseId: h.hendelseId, type: h.slag === 'ansvarlig' ? 'ForpliktelseTildelt' : h.runde === undefined ? 'ForpliktelseOppdatert' : 'InnspillsrundeTrukket', naar: h.naar })),
      ...(gikkVidere ? [{ hendelseId: gikkVidere.hendelse_id, type: 'SakGjenopptatt', naar: gikkVidere.registrert }] : []),
      ...(paaminnelsesregel ? [{ hendelseId: paaminnelsesregel.hendelse_id, type: 'PaaminnelsesregelInnstilt', naar: paaminnelsesregel.innstilt }] : []),
    ];
    return mulige.reduce((sist, m) => (Date.parse(m.naar) >= Date.parse(sist.naar) ? m : sist));
  }
}

const SEKRETARIAT: Mottaker = { slag: 'sekretariat', id: derivedId('ansvarlig', 'sekretariatet'), navn: 'Sekretariatet' };

/** In bokmål: what is to be done, by when a promised sak must be here, and what nobody has said. */
function gjelder({ hva, slag, ansvarlig, organ_id, historikk }: Planregel, { utenDag, innlevering }: { utenDag: boolean; innlevering: string | undefined }): string {
  const utenAnsvarlig = organ_id !== null && ansvarlig === null && !GITT_I_SEG_SELV.has(slag) && !historikk.some((h) => h.slag === 'ansvarlig');
  const mangler = [...(utenDag ? ['dato'] : []), ...(utenAnsvarlig ? ['ansvarlig'] : [])].join(' og ');
  return `${hva}${innlevering === undefined ? '' : ` (meldes innen ${langDato(innlevering)})`}${mangler === '' ? '' : ` (mangler ${mangler}: si hva som gjelder, eller at det ikke er kjent)`}`;
}

/** Whose it is follows from what it is. */
const GITT_I_SEG_SELV: ReadonlySet<string> = new Set(['frist', 'sendes-til-innspill']);

/** Steps are numbered by the days before, so that one that has gone is known again under another rule. */
export function trinnFor(dag: string, dagerFoer: readonly number[], eskalering: Eskalering | undefined, kalender: Kalendervalg): Fristplan['trinn'] {
  const dager = [...dagerFoer].sort((a, b) => b - a);
  const foer = paaminnelserFoer(dag, dager, kalender).map(({ trinn, ...p }) => ({ trinn: (dager[trinn - 1] ?? 0) + 1, dag: p.dag, forfaller: p.forfaller }));
  return [...foer, ...(eskalering ? [eskaleringEtter(dag, eskalering.dagerEtter, kalender)] : [])].map((t) => ({ trinn: t.trinn, dag: t.dag, forfaller: t.forfaller }));
}

export const innholdAv = ({ gjelder, mottaker, fristDato, trinn, eskalering }: Pick<Fristplan, 'gjelder' | 'mottaker' | 'fristDato' | 'trinn' | 'eskalering'>): string =>
  (trinn.length === 0 ? INGENTING : JSON.stringify([gjelder, mottaker.slag, mottaker.id, mottaker.navn, fristDato, trinn.map((t) => [t.trinn, t.dag, t.forfaller]), eskalering?.dagerEtter, eskalering?.til]));
/** Nothing to remind of. */
export const INGENTING = '';
