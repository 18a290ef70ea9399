import { z } from 'zod';
import { catalogue, event, type EventOf, fritekst } from '#eventsourcing';
import { dato, id, kalendervalg, tekst } from '#felles';

/** `avtaleId`: what it is to answer, for the part itself. */
const flyttetFrist = z.object({ fristId: id, sakId: id, avtaleId: id.optional(), hva: fritekst(tekst), fra: dato.optional(), til: dato.optional(), forklaring: fritekst(tekst) });

/** Stream `fristendring-<id from the event that caused it>`: what it did to deadlines, or that a convocation went out, and the one letter of it to each receiver. */
export const fristendringHendelser = catalogue('fristendring', {
  FristerFlyttet: event(z.object({
    aarsak: z.object({ hendelseId: id, slag: tekst, forklaring: fritekst(tekst) }),
    varsler: z.array(z.object({
      varselId: id,
      /** As the decision names who shall do it; absent: nobody named. */
      mottaker: fritekst(tekst).optional(),
      /** The part that `mottaker` stands for, where it is one of those that something was sent to. */
      partId: id.optional(),
      frister: z.array(flyttetFrist).min(1),
    })).min(1),
  })),
  /** One letter to each person that a convocation was sent to. `sistSendt`: the agenda that they had before. */
  InnkallingsbrevBestilt: event(z.object({
    hendelseId: id, moeteId: id, versjon: z.int().min(1), sistSendt: z.int().min(1).optional(), varsler: z.array(z.object({ varselId: id, personId: id })).min(1),
  })),
  /** Agreements with reminders to come, that go by the new calendar. */
  KalenderTattIBruk: event(z.object({ hendelseId: id, kalender: kalendervalg, avtaler: z.array(id).min(1) })),
  /** One attempt to send is to be made; a later attempt is decided anew. */
  EndringsvarselBesluttet: event(z.object({ varselId: id, forsoek: z.int().min(1) })),
  /** Mottakere are the persons' ids, never addresses. */
  EndringsvarselSendt: event(z.object({ varselId: id, messageId: tekst, mottakere: z.array(id) })),
  /** `ikke-sendbar`: the receiver's name is nobody's here who has an address. Else what the receiver's mail system said for good. */
  EndringsvarselFeilet: event(z.object({ varselId: id, aarsak: tekst })),
});
export type FristendringHendelse = EventOf<typeof fristendringHendelser>;
type Data<T extends FristendringHendelse['type']> = Extract<FristendringHendelse, { type: T }>['data'];
export type FristerFlyttet = Data<'FristerFlyttet'>;
export type InnkallingsbrevBestilt = Data<'InnkallingsbrevBestilt'>;
export type KalenderTattIBruk = Data<'KalenderTattIBruk'>;

export const IKKE_SENDBAR = 'ikke-sendbar';
/** The meeting was called off, or began, before its convocation could go. */
export const UAKTUELL = 'uaktuell';
