import { langDato } from '#felles';
import { avsnitt, type Dokument, merknad, overskrift } from '#referat';
import { type Visstatus } from './forpliktelsestilstand';
import { bevistekst, type Tiltaksvisning } from './forpliktelse.visning';

export interface Handlingsplan {
  /** The body, or all of them. */
  readonly organ: string | undefined;
  readonly dag: string;
  /** Of the answer, ISO 8601. */
  readonly laget: string;
  readonly tiltak: readonly Tiltaksvisning[];
}

const STATUS: Readonly<Record<Visstatus, string>> = { aapen: 'ikke påbegynt', paabegynt: 'påbegynt', forsinket: 'forsinket', utfoert: 'utført', bortfalt: 'bortfalt', 'lukket-med-punktet': 'lukket med punktet' };

/** One table for each plan; each row says which decision ordered it. */
export function tegnHandlingsplan({ organ, dag, laget, tiltak }: Handlingsplan): Dokument {
  const tittel = `Handlingsplan${organ === undefined ? '' : ` for ${organ}`}`;
  const planer = [...new Set(tiltak.map((t) => t.handlingsplan))];
  return {
    maalform: 'nb', tittel, laget, opplysninger: { per: dag },
    blokker: [
      overskrift(1, tittel),
      avsnitt(`Slik den var kjent ved slutten av ${langDato(dag)}. ${tiltak.length} tiltak.`),
      ...(tiltak.length === 0 ? [merknad('Ingen vedtak har satt tiltak på handlingsplanen.')] : []),
      ...planer.flatMap((plan) => [...(plan === null ? [] : [overskrift(2, plan)]), {
        slag: 'tabell' as const, tittel: plan ?? 'Tiltak', hode: ['Tiltak', 'Ansvarlig', 'Frist', 'Status', 'Vedtatt i', 'Bevis'], radhode: true, rader: tiltak.filter((t) => t.handlingsplan === plan).map(rad),
      }]),
    ],
  };
}

function rad(t: Tiltaksvisning): string[] {
  const status = `${STATUS[t.status]}${t.forfalt ? ', forfalt' : ''}${t.omgjort ? ', vedtaket er omgjort' : ''}`;
  return [t.hva, t.ansvarlig ?? 'Ikke oppgitt', t.forklaring, status, `sak ${t.saksnummer ?? t.tittel ?? t.sakId}${t.punkt ? `, punkt ${t.punkt}` : ''}, ${langDato(t.satt)}`, t.bevis.map(bevistekst).join('; ')];
}
