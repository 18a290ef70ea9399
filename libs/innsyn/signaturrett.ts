import { type Recorded } from '#eventsourcing';
import { gjelder, rolle, signaturrett as delegasjon } from '#fellesskap';
import { raderAv } from './liste';

export interface Signaturrett {
  readonly tildelingId: string;
  /** Of the right that the holder of the assignment gave on, and who that was; null: the person's own. */
  readonly delegasjonId: string | null;
  readonly delegertAv: string | null;
  /** Null: all agreements. */
  readonly avtaler: readonly string[] | null;
  readonly personId: string;
  readonly fra: string;
  readonly til: string | null;
  readonly trukket: string | null;
  readonly grunnlag: string;
  /** When it was registered. */
  readonly registrert: string;
  readonly hendelseId: string;
  /** Whether it held on the day by what was registered then, and by what is registered now. */
  readonly kjentDa: boolean;
  readonly kjentNaa: boolean;
}

/**
 * Who could sign for a part at an instant, by what was known then or is known now: who is in only one of the two is where
 * a registration came late.
 * @param hendelser all that is known now of the helsefellesskap
 * @param kjentDa what counts as known then, instant
 */
export function signaturrett(hendelser: readonly Recorded[], { part, gjaldt, kjentDa }: { readonly part: string; readonly gjaldt: string; readonly kjentDa: string }): readonly Signaturrett[] {
  const til = hendelser.findIndex((e) => e.metadata.registrert > kjentDa);
  const egne = (utvalg: readonly Recorded[]) => raderAv(rolle, utvalg).filter((r) => r.rolle === 'signatar' && r.part_id === part);
  const gyldige = (utvalg: readonly Recorded[]): ReadonlySet<string> => {
    const egneIder = new Set(egne(utvalg).filter((r) => gjelder(r, gjaldt)).map((r) => r.tildeling_id));
    // What was given on is never more than the assignment that it rests on.
    const gitte = raderAv(delegasjon, utvalg).filter((d) => egneIder.has(d.tildeling_id) && gjelder(d, gjaldt));
    return new Set([...egneIder, ...gitte.map((d) => d.delegasjon_id)]);
  };
  const [da, naa] = [gyldige(til < 0 ? hendelser : hendelser.slice(0, til)), gyldige(hendelser)];
  const registrert = new Map(hendelser.flatMap((e) => {
    const { tildelingId, delegasjonId } = e.data as { readonly tildelingId?: string; readonly delegasjonId?: string };
    const id = e.type === 'RolleTildelt' ? tildelingId : e.type === 'SignaturrettDelegert' ? delegasjonId : undefined;
    return id === undefined ? [] : [[id, { registrert: e.metadata.registrert, hendelseId: e.id }] as const];
  }));
  const alle = [
    ...egne(hendelser).map((r) => ({ ...r, id: r.tildeling_id, delegasjonId: null, delegertAv: null, avtaler: null })),
    ...raderAv(delegasjon, hendelser).map((d) => ({ ...d, id: d.delegasjon_id, delegasjonId: d.delegasjon_id, delegertAv: d.giver })),
  ];
  return alle.filter(({ id }) => da.has(id) || naa.has(id)).map(({ id, delegasjonId, delegertAv, avtaler, ...r }) => ({
    tildelingId: r.tildeling_id, delegasjonId, delegertAv, avtaler, personId: r.person_id, fra: r.fra, til: r.til, trukket: r.slutt, grunnlag: r.grunnlag, ...(registrert.get(id) ?? { registrert: '', hendelseId: '' }),
    kjentDa: da.has(id), kjentNaa: naa.has(id),
  }));
}
