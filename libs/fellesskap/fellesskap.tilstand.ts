import { type Metadata } from '#eventsourcing';
import { type Fristslag, type Innlevering, type Kalendervalg, type Maalform, type Partsslag, type Sesonger, type Varslingsform } from '#felles';
import { type FellesskapData, type FellesskapHendelse, type Innlogging, type NyDelegasjon, type NyRolle, type NyttMedlemskap, type NyttOrgan } from './fellesskap.events';
import { sluttStraks } from './gyldighet';

export interface Organ extends NyttOrgan {
  /** Every name and short name the body has had: each finds it, so none may be given to another. */
  readonly alleNavn: readonly string[];
  /** Last day. */
  readonly nedlagt?: string | undefined;
  readonly etterfoelger?: string | undefined;
  readonly innlevering?: Innlevering | undefined;
  readonly fastePunkter?: readonly string[] | undefined;
  readonly kreverMoete?: number | undefined;
  readonly maalform?: Maalform | undefined;
}

interface Tilbakekalling {
  readonly trukket: boolean;
  /** The instant when an end at once was recorded. */
  readonly slutt?: string | undefined;
}

export type Tildeling = NyRolle & Tilbakekalling;
export type Delegasjon = NyDelegasjon & Tilbakekalling;

/** What the rules of one helsefellesskap must remember. */
export interface Fellesskap {
  readonly slug: string;
  readonly parter: ReadonlyMap<string, { readonly navn: string; readonly slag: Partsslag; readonly organisasjonsnummer: string }>;
  readonly organer: ReadonlyMap<string, Organ>;
  readonly personer: ReadonlyMap<string, { readonly innlogging?: Innlogging | undefined }>;
  readonly medlemskap: ReadonlyMap<string, NyttMedlemskap>;
  readonly roller: ReadonlyMap<string, Tildeling>;
  /** Rights to sign that one person gave another. */
  readonly delegasjoner: ReadonlyMap<string, Delegasjon>;
  readonly kalender?: (Kalendervalg & { readonly sesonger?: Sesonger | undefined }) | undefined;
  readonly paaminnelsesregler: ReadonlyMap<Fristslag, FellesskapData<'PaaminnelsesregelInnstilt'>>;
  /** By person; left out: each reminder for itself. */
  readonly varsling: ReadonlyMap<string, Varslingsform>;
  /** By person, as they have chosen. */
  readonly maalformer: ReadonlyMap<string, Maalform>;
  /** By person: the number of the calendar address that answers. */
  readonly kalenderadresser: ReadonlyMap<string, number>;
}

export const tomtFellesskap: Fellesskap = {
  slug: '', parter: new Map(), organer: new Map(), personer: new Map(), medlemskap: new Map(), roller: new Map(), delegasjoner: new Map(),
  paaminnelsesregler: new Map(), varsling: new Map(), maalformer: new Map(), kalenderadresser: new Map(),
};

function med<K, V>(map: ReadonlyMap<K, V>, noekkel: K, verdi: V): ReadonlyMap<K, V> {
  return new Map(map).set(noekkel, verdi);
}

function endret<V>(map: ReadonlyMap<string, V>, noekkel: string, endring: (verdi: V) => V): ReadonlyMap<string, V> {
  const verdi = map.get(noekkel);
  return verdi === undefined ? map : med(map, noekkel, endring(verdi));
}

/** @param til the last day; today, an earlier one or none: it ends now */
function avsluttet<T extends { readonly til?: string | undefined }>(rett: T, til: string | undefined, registrert: string): T & Tilbakekalling {
  const slutt = til === undefined ? registrert : (sluttStraks(til, registrert) ?? undefined);
  return { ...rett, ...(til !== undefined && { til }), trukket: slutt !== undefined, slutt };
}

export function evolve(s: Fellesskap, e: FellesskapHendelse, { registrert }: Pick<Metadata, 'registrert'>): Fellesskap {
  switch (e.type) {
    case 'FellesskapOpprettet':
      return { ...s, slug: e.data.slug };
    case 'PartRegistrert':
      return { ...s, parter: med(s.parter, e.data.partId, e.data) };
    case 'OrganOpprettet':
      return { ...s, organer: med(s.organer, e.data.organId, { ...e.data, alleNavn: [e.data.navn, e.data.kortnavn] }) };
    case 'OrganOmdoept': {
      const { organId, navn, kortnavn } = e.data;
      return { ...s, organer: endret(s.organer, organId, (o) => ({ ...o, navn, kortnavn, alleNavn: [...o.alleNavn, navn, kortnavn] })) };
    }
    case 'OrganNedlagt':
      return { ...s, organer: endret(s.organer, e.data.organId, (o) => ({ ...o, nedlagt: e.data.til, etterfoelger: e.data.etterfoelger })) };
    case 'PersonRegistrert':
      return { ...s, personer: med(s.personer, e.data.personId, { innlogging: e.data.innlogging }) };
    case 'InnloggingKnyttet':
      return { ...s, personer: med(s.personer, e.data.personId, { innlogging: e.data.innlogging }) };
    case 'MedlemOppnevnt':
      return { ...s, medlemskap: med(s.medlemskap, e.data.medlemskapId, e.data) };
    case 'MedlemFratraadt':
      return { ...s, medlemskap: endret(s.medlemskap, e.data.medlemskapId, (m) => ({ ...m, til: e.data.til })) };
    case 'RolleTildelt':
      return { ...s, roller: med(s.roller, e.data.tildelingId, { ...e.data, trukket: false }) };
    case 'RolleTrukket':
      return { ...s, roller: endret(s.roller, e.data.tildelingId, (r) => avsluttet(r, e.data.til, registrert)) };
    case 'SignaturrettDelegert':
      return { ...s, delegasjoner: med(s.delegasjoner, e.data.delegasjonId, { ...e.data, trukket: false }) };
    case 'SignaturrettTrukket':
      return { ...s, delegasjoner: endret(s.delegasjoner, e.data.delegasjonId, (d) => avsluttet(d, e.data.til, registrert)) };
    case 'KalenderInnstilt':
      return { ...s, kalender: e.data };
    case 'PaaminnelsesregelInnstilt':
      return { ...s, paaminnelsesregler: med(s.paaminnelsesregler, e.data.slag, e.data) };
    case 'InnleveringsfristInnstilt':
      return { ...s, organer: endret(s.organer, e.data.organId, (o) => ({ ...o, innlevering: e.data.innlevering })) };
    case 'FastePunkterInnstilt':
      return { ...s, organer: endret(s.organer, e.data.organId, (o) => ({ ...o, fastePunkter: e.data.titler })) };
    case 'SkriftligBehandlingInnstilt':
      return { ...s, organer: endret(s.organer, e.data.organId, (o) => ({ ...o, kreverMoete: e.data.kreverMoete })) };
    case 'KalenderadresseGitt':
      return { ...s, kalenderadresser: med(s.kalenderadresser, e.data.personId, e.data.nr) };
    case 'MaalformValgt':
      return { ...s, maalformer: med(s.maalformer, e.data.personId, e.data.maalform) };
    case 'OrganMaalformInnstilt':
      return { ...s, organer: endret(s.organer, e.data.organId, (o) => ({ ...o, maalform: e.data.maalform })) };
    case 'VarslingInnstilt':
      return { ...s, varsling: med(s.varsling, e.data.personId, e.data.form) };
  }
}
