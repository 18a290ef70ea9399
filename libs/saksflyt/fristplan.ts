import { type Eskalering, type Fristslag, FRISTSLAG, type Kalendervalg } from '#felles';
import { type PaaminnelsesregelRad } from '#fellesskap';
import { eskaleringEtter, type Fristplan, paaminnelserFoer } from '#frist';
import { type Fristbilde, kalenderVed, type Regel } from './fristbilde';
import { aarsaker, endringAv, type Fristaarsak } from './fristendring';
import { hvem, type Mottaker, mottakerFor, type Navnebok, ventesPaaPartene } from './mottakernavn';

/** A commitment as its reminders are planned from it. `holdt`: steps that fell due while its sak stood still. */
export type Planregel = Regel & { readonly slag: string; readonly hendelse_id: string; readonly registrert: string; readonly organ_id: string | null; readonly organ: string | null; readonly paaminnelser: readonly number[]; readonly holdt: readonly number[] };
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

  /** Nothing planned: nobody owes it, no rule, no day, or it is met. */
  planFor(regel: Planregel): Planinnhold | undefined {
    const { slag, hva, sak_id } = regel;
    const mottaker = this.mottaker(regel);
    if (!mottaker || !erFristslag(slag)) return undefined;
    const paaminnelsesregel = this.paaminnelsesregler.get(slag);
    const dag = regel.lukket === null ? this.bilde.loes(regel).til : undefined;
    const eskalering = paaminnelsesregel?.eskalering ?? undefined;
    return {
      sakId: sak_id, slag, gjelder: hva, mottaker, ...(dag !== undefined && { fristDato: dag }),
      trinn: dag === undefined ? [] : this.medValg(regel, dag, this.trinn(dag, regel.paaminnelser.length > 0 ? regel.paaminnelser : paaminnelsesregel?.dager_foer ?? [], eskalering)), ...(eskalering && { eskalering }),
    };
  }

  /** What gave the commitment its plan, and since when. */
  medAarsak(regel: Planregel, plan: Planinnhold): Omit<Fristplan, 'bortfalt'> {
    const { naar, ...aarsak } = this.sisteAarsak(regel, this.paaminnelsesregler.get(plan.slag));
    return { ...plan, aarsak, gjelderFra: naar };
  }

  /** A bare deadline is the deciding body's, whatever it is called now. */
  private mottaker(regel: Planregel): Mottaker | undefined {
    const { slag, ansvarlig, organ_id, organ, sak_id } = regel;
    if (ventesPaaPartene(regel)) return undefined;
    if (slag === 'frist' && ansvarlig === null) return organ_id === null ? undefined : { slag: 'organ', id: organ_id, navn: organ ?? '' };
    const navnet = hvem(regel);
    return navnet === null ? undefined : mottakerFor(navnet, this.navngitte, sak_id);
  }

  private trinn(dag: string, dagerFoer: readonly number[], eskalering: Eskalering | undefined): Fristplan['trinn'] {
    return trinnFor(dag, dagerFoer, eskalering, kalenderVed(this.bilde.data.kalendere, Infinity).kalender);
  }

  /** What was dropped when the sak went on, comes only if the deadline gets another day; the rest of what was held comes at once where its day has passed. */
  private medValg(regel: Planregel, dag: string, trinn: Fristplan['trinn']): Fristplan['trinn'] {
    const sist = this.bilde.gjenopptatt(regel);
    const droppet = sist && this.bilde.loes(regel, Number(sist.pos)).til === dag ? sist.valg.filter((v) => v.fristId === regel.id && v.valg === 'dropp').map((v) => v.trinn) : [];
    return trinn.filter((t) => !droppet.includes(t.trinn)).map((t) => (regel.holdt.includes(t.trinn) ? { ...t, straks: true } : t));
  }

  /** The latest that made the plan what it is. */
  private sisteAarsak(regel: Planregel, paaminnelsesregel: PaaminnelsesregelRad | undefined): Aarsak {
    const gikkVidere = regel.holdt.length > 0 ? this.bilde.gjenopptatt(regel) : undefined;
    const mulige: Aarsak[] = [
      { hendelseId: regel.hendelse_id, type: regel.stegfrist ? 'StegfristStartet' : 'SakVedtattISSU', naar: regel.registrert },
      ...this.aarsaker.filter((a) => endringAv(a, regel, this.bilde)).map((a) => ({ hendelseId: a.hendelseId, type: HENDELSE[a.slag] ?? a.slag, naar: a.naar })),
      ...(gikkVidere ? [{ hendelseId: gikkVidere.hendelse_id, type: 'SakGjenopptatt', naar: gikkVidere.registrert }] : []),
      ...(paaminnelsesregel ? [{ hendelseId: paaminnelsesregel.hendelse_id, type: 'PaaminnelsesregelInnstilt', naar: paaminnelsesregel.innstilt }] : []),
    ];
    return mulige.reduce((sist, m) => (Date.parse(m.naar) >= Date.parse(sist.naar) ? m : sist));
  }
}

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
