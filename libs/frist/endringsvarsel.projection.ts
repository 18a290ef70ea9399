import { endreRad, nyRad, projection } from '#eventsourcing';
import { type FristendringHendelse, fristendringHendelser, type FristerFlyttet, IKKE_SENDBAR } from './fristendring.events';

/** One notice as the worker finds it, and as people see what became of it. What the worker knows of delivery is in `endringsutsending`. */
export type EndringsvarselRad = {
  varsel_id: string;
  /** The stream that owns it. */
  endring_id: string;
  /** The event that gave the deadlines other days. */
  opphav: string;
  forklaring: string;
  mottaker: string | null;
  part_id: string | null;
  /** Where it is a person that it is for, whatever the name. */
  person_id: string | null;
  /** Where it is the letter of a convocation, and not about deadlines. */
  innkalling: Innkallingsref | null;
  frister: FristerFlyttet['varsler'][number]['frister'];
  message_id: string;
  tilstand: 'planlagt' | 'besluttet' | 'sendt' | 'ikke-sendbar' | 'feilet';
  aarsak: string | null;
  opprettet: string;
  sendt: string | null;
};

/** A convocation: with which agenda, and which one the receiver had before. */
export interface Innkallingsref { readonly moeteId: string; readonly versjon: number; readonly sistSendt?: number | undefined }

type OmVarsel = Extract<FristendringHendelse, { data: { varselId: string } }>;
const noekkel = (e: { readonly data: OmVarsel['data'] }) => ({ varsel_id: e.data.varselId });

export const endringsvarsel = projection<EndringsvarselRad>({
  name: 'endringsvarsel',
  version: 4,
  columns: {
    varsel_id: 'uuid', endring_id: 'uuid', opphav: 'uuid', forklaring: 'text', mottaker: 'text', part_id: 'uuid', person_id: 'uuid', innkalling: 'jsonb', frister: 'jsonb', message_id: 'text', tilstand: 'text', aarsak: 'text', opprettet: 'timestamptz',
    sendt: 'timestamptz',
  },
  key: ['varsel_id'],
  extraSql: [`create index on {tabell} (opprettet) where tilstand in ('planlagt', 'besluttet')`],
}).from(fristendringHendelser, {
  FristerFlyttet: nyRad(
    (e) => e.data.varsler.map(({ varselId }) => ({ varsel_id: varselId })),
    (e, { varsel_id = '' }) => {
      const varsel = e.data.varsler.find((v) => v.varselId === varsel_id);
      return {
        varsel_id, endring_id: e.streamId, opphav: e.id, forklaring: e.data.aarsak.forklaring, mottaker: varsel?.mottaker ?? null, part_id: varsel?.partId ?? null, person_id: null, innkalling: null, frister: varsel?.frister ?? [],
        message_id: `<${varsel_id}@fristendring.saksgang>`, tilstand: 'planlagt', aarsak: null, opprettet: e.metadata.registrert, sendt: null,
      };
    },
  ),
  InnkallingsbrevBestilt: nyRad(
    (e) => e.data.varsler.map(({ varselId }) => ({ varsel_id: varselId })),
    ({ streamId, id, data: { moeteId, versjon, sistSendt, varsler }, metadata }, { varsel_id = '' }) => ({
      varsel_id, endring_id: streamId, opphav: id, forklaring: '', mottaker: null, part_id: null, person_id: varsler.find((v) => v.varselId === varsel_id)?.personId ?? null, innkalling: { moeteId, versjon, sistSendt }, frister: [],
      message_id: `<${varsel_id}@innkalling.saksgang>`, tilstand: 'planlagt', aarsak: null, opprettet: metadata.registrert, sendt: null,
    }),
  ),
  EndringsvarselBesluttet: endreRad(noekkel, () => ({ tilstand: 'besluttet' })),
  EndringsvarselSendt: endreRad(noekkel, (_, e) => ({ tilstand: 'sendt', sendt: e.metadata.registrert })),
  EndringsvarselFeilet: endreRad(noekkel, (_, e) => ({ tilstand: e.data.aarsak === IKKE_SENDBAR ? 'ikke-sendbar' : 'feilet', aarsak: e.data.aarsak })),
});
