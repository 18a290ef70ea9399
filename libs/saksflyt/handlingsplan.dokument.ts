import { langDato, type Maalform } from '#felles';
import { avsnitt, type Dokument, merknad, overskrift } from '#referat';
import { bevistekst, type Tiltaksvisning } from './forpliktelse.visning';
import { PLANORD, type Planord } from './handlingsplan.ord';

export interface Handlingsplan {
  /** The body, or all of them. */
  readonly organ: string | undefined;
  readonly dag: string;
  /** Of the answer, ISO 8601. */
  readonly laget: string;
  /** With what explains their deadlines in `maalform`. */
  readonly tiltak: readonly Tiltaksvisning[];
  readonly maalform: Maalform;
}

/** One table for each plan; each row says which decision ordered it. */
export function tegnHandlingsplan({ organ, dag, laget, tiltak, maalform }: Handlingsplan): Dokument {
  const ord = PLANORD[maalform];
  const tittel = organ === undefined ? ord.tittel : ord.for(organ);
  const planer = [...new Set(tiltak.map((t) => t.handlingsplan))];
  return {
    maalform, tittel, laget, opplysninger: { per: dag },
    blokker: [
      overskrift(1, tittel),
      avsnitt(ord.kjent(langDato(dag), tiltak.length)),
      ...(tiltak.length === 0 ? [merknad(ord.tom)] : []),
      ...planer.flatMap((plan) => [...(plan === null ? [] : [overskrift(2, plan)]), {
        slag: 'tabell' as const, tittel: plan ?? ord.tiltak, hode: [...ord.hode], radhode: true, rader: tiltak.filter((t) => t.handlingsplan === plan).map((t) => rad(t, ord)),
      }]),
    ],
  };
}

function rad(t: Tiltaksvisning, ord: Planord): string[] {
  const status = `${ord.status[t.status]}${t.forfalt ? ord.forfalt : ''}${t.omgjort ? ord.omgjort : ''}`;
  return [t.hva, t.ansvarlig ?? ord.ikkeOppgitt, t.forklaring, status, ord.sted(t.saksnummer ?? t.tittel ?? t.sakId, t.punkt || undefined, langDato(t.satt)), t.bevis.map((b) => bevistekst(b, ord.hendelse)).join('; ')];
}
