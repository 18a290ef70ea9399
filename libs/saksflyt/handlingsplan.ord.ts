import { type Maalform } from '#felles';
import { type Visstatus } from './forpliktelsestilstand';

/** The words of the plan as a document. */
export interface Planord {
  readonly tittel: string;
  readonly for: (organ: string) => string;
  readonly kjent: (dag: string, antall: number) => string;
  readonly tom: string;
  readonly tiltak: string;
  readonly hode: readonly [hva: string, hvem: string, frist: string, status: string, vedtatt: string, bevis: string];
  readonly status: Readonly<Record<Visstatus, string>>;
  readonly forfalt: string;
  readonly omgjort: string;
  readonly ikkeOppgitt: string;
  readonly hendelse: string;
  readonly sted: (sak: string, punkt: number | undefined, dag: string) => string;
}

const sted = (sak: string, punkt: number | undefined, dag: string): string => `sak ${sak}${punkt === undefined ? '' : `, punkt ${punkt}`}, ${dag}`;

export const PLANORD: Readonly<Record<Maalform, Planord>> = {
  nb: {
    tittel: 'Handlingsplan', for: (organ) => `Handlingsplan for ${organ}`, kjent: (dag, antall) => `Slik den var kjent ved slutten av ${dag}. ${antall} tiltak.`, tom: 'Ingen vedtak har satt tiltak på handlingsplanen.', tiltak: 'Tiltak',
    hode: ['Tiltak', 'Ansvarlig', 'Frist', 'Status', 'Vedtatt i', 'Bevis'],
    status: { aapen: 'ikke påbegynt', paabegynt: 'påbegynt', forsinket: 'forsinket', utfoert: 'utført', bortfalt: 'bortfalt', 'lukket-med-punktet': 'lukket med punktet' },
    forfalt: ', forfalt', omgjort: ', vedtaket er omgjort', ikkeOppgitt: 'Ikke oppgitt', hendelse: 'hendelse', sted,
  },
  nn: {
    tittel: 'Handlingsplan', for: (organ) => `Handlingsplan for ${organ}`, kjent: (dag, antall) => `Slik han var kjend ved slutten av ${dag}. ${antall} tiltak.`, tom: 'Ingen vedtak har sett tiltak på handlingsplanen.', tiltak: 'Tiltak',
    hode: ['Tiltak', 'Ansvarleg', 'Frist', 'Status', 'Vedteke i', 'Prov'],
    status: { aapen: 'ikkje påbyrja', paabegynt: 'påbyrja', forsinket: 'forseinka', utfoert: 'utført', bortfalt: 'falle bort', 'lukket-med-punktet': 'lukka med punktet' },
    forfalt: ', forfalle', omgjort: ', vedtaket er gjort om', ikkeOppgitt: 'Ikkje oppgitt', hendelse: 'hending', sted,
  },
};
