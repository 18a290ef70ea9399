import { endreRad, nyRad, projection } from '#eventsourcing';
import { type Medlemskap, type Rolletildeling } from '#felles';
import { fellesskapHendelser } from './fellesskap.events';
import { type Gyldighet, sluttStraks, trukketVed } from './gyldighet';

/** All that one person may do, with when: every request asks for exactly one row. */
export type TilgangRad = {
  readonly person_id: string;
  readonly issuer: string | null;
  readonly sub: string | null;
  readonly roller: readonly (Rolletildeling & Gyldighet)[];
  readonly medlemskap: readonly (Medlemskap & Gyldighet)[];
};

const avPerson = (e: { readonly data: { readonly personId: string } }) => ({ person_id: e.data.personId });

function medEndret<T extends { readonly id: string }>(liste: readonly T[], id: string, endring: Partial<T>): readonly T[] {
  return liste.map((ledd) => (ledd.id === id ? { ...ledd, ...endring } : ledd));
}

export const tilgang = projection<TilgangRad>({
  name: 'tilgang',
  version: 1,
  columns: { person_id: 'uuid', issuer: 'text', sub: 'text', roller: 'jsonb', medlemskap: 'jsonb' },
  key: ['person_id'],
  indexes: ['sub, issuer'],
}).from(fellesskapHendelser, {
  PersonRegistrert: nyRad(avPerson, ({ data: { personId, innlogging } }) => ({
    person_id: personId, issuer: innlogging?.issuer ?? null, sub: innlogging?.sub ?? null, roller: [], medlemskap: [],
  })),
  InnloggingKnyttet: endreRad(avPerson, (_rad, e) => e.data.innlogging),
  MedlemOppnevnt: endreRad(avPerson, (rad, { data: { medlemskapId, organId, organslag, verv, rettigheter, fra, til } }) => ({
    medlemskap: [...rad.medlemskap, { id: medlemskapId, organId, organslag, verv, rettigheter, fra, til: til ?? null, slutt: null }],
  })),
  MedlemFratraadt: endreRad(avPerson, (rad, { data: { medlemskapId, til }, metadata: { registrert } }) => ({
    medlemskap: medEndret(rad.medlemskap, medlemskapId, { til, slutt: sluttStraks(til, registrert) }),
  })),
  RolleTildelt: endreRad(avPerson, (rad, { data: { tildelingId, rolle, partId, fra, til } }) => ({
    roller: [...rad.roller, { id: tildelingId, rolle, ...(partId !== undefined && { partId }), fra, til: til ?? null, slutt: null }],
  })),
  RolleTrukket: endreRad(avPerson, (rad, { data: { tildelingId, til }, metadata: { registrert } }) => ({
    roller: medEndret(rad.roller, tildelingId, trukketVed(til, registrert)),
  })),
  SignaturrettDelegert: endreRad(avPerson, (rad, { data: { delegasjonId, partId, giver, avtaler, fra, til } }) => ({
    roller: [...rad.roller, { id: delegasjonId, rolle: 'signatar' as const, partId, delegertAv: giver, ...(avtaler && { avtaler }), fra, til, slutt: null }],
  })),
  SignaturrettTrukket: endreRad(avPerson, (rad, { data: { delegasjonId, til }, metadata: { registrert } }) => ({
    roller: medEndret(rad.roller, delegasjonId, trukketVed(til, registrert)),
  })),
});
