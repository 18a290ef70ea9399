import { NotSettled, Rejection, UnreadableEvent } from '#eventsourcing';

/** Why something failed, without a byte of what it failed on: the words of an unknown error stay in the log. */
export function aarsakTil(feil: unknown): { readonly kode: string; readonly melding: string } {
  if (feil instanceof Error && feil.cause instanceof Rejection) return aarsakTil(feil.cause);
  if (feil instanceof Rejection) return { kode: feil.code, melding: feil.message };
  if (feil instanceof UnreadableEvent) return { kode: 'uleselig-hendelse', melding: 'Hendelsen kan ikke leses slik den står' };
  if (feil instanceof NotSettled) return { kode: 'ikke-avgjort', melding: 'Hendelseslageret svarte ikke i tide' };
  const slag = feil instanceof Error && /^\w{1,60}$/.test(feil.name) ? feil.name : 'ukjent';
  return { kode: 'teknisk-feil', melding: `Teknisk feil (${slag}); se loggen` };
}
