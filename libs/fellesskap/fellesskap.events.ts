import { z } from 'zod';
import { catalogue, event, type EventOf, fritekst, person } from '#eventsourcing';
import { dato, dokumentversjon, eskalering, FRISTSLAG, gruppetak, id, innlevering, kalendervalg, MAALFORMER, MOETEFORMER, type Moeteform, organslag, PARTSSLAG, type Partsslag, ROLLER, sesonger, STOERSTE_DAGER_FOER, tekst, VARSLINGSFORMER, vedtaksref, VERV } from '#felles';

export const BESLUTNINGSFORMER = ['konsensus', 'avstemning'] as const;
export type Beslutningsform = (typeof BESLUTNINGSFORMER)[number];
export { MOETEFORMER, type Moeteform, PARTSSLAG, type Partsslag };

const rettigheter = z.object({ moete: z.boolean(), tale: z.boolean(), forslag: z.boolean(), stemme: z.boolean() });

/** Issuer and subject of a log-in. `sub` names a person wherever the issuer is known. */
const innlogging = z.object({ issuer: z.string(), sub: person(z.string()) });
export type Innlogging = z.infer<typeof innlogging>;

/** Whom a member speaks for: a part, another body, or a group that is neither (brukerrepresentantene). */
const representerer = z.object({ partId: id.optional(), organId: id.optional(), gruppe: tekst.optional() });
export type Representerer = z.infer<typeof representerer>;

/** Stream `fellesskap-<id>`: one helsefellesskap with its parts, bodies, persons, memberships and roles. Days are the first and the last that count. */
export const fellesskapHendelser = catalogue('fellesskap', {
  FellesskapOpprettet: event(z.object({ navn: tekst, slug: z.string() })),
  PartRegistrert: event(z.object({ partId: id, navn: tekst, slag: z.enum(PARTSSLAG), organisasjonsnummer: z.string() })),
  OrganOpprettet: event(z.object({
    organId: id,
    navn: tekst,
    /** What the body is called in numbers and lists: "SSU", "OU Voss". */
    kortnavn: tekst,
    slag: organslag,
    overordnet: id.optional(),
    nummerformat: z.string(),
    beslutningsform: z.enum(BESLUTNINGSFORMER),
    moeteformer: z.array(z.enum(MOETEFORMER)),
    /** What the body is to do, in words, or the paper that says it. */
    mandat: fritekst(tekst).optional(),
    mandatversjon: dokumentversjon.optional(),
    /** Who it is made up of, as the decision has it, and how many of each group at the most. */
    tak: tekst.optional(),
    sammensetning: z.array(gruppetak).optional(),
    /** The decision that established it; left out: a person did. */
    opphav: vedtaksref.optional(),
  })),
  /** The body goes on under another name; its history and numbers follow. */
  OrganOmdoept: event(z.object({ organId: id, navn: tekst, kortnavn: tekst, fra: dato, begrunnelse: fritekst(tekst) })),
  /** The body is no more; `etterfoelger` is the one that took over its saker. */
  OrganNedlagt: event(z.object({ organId: id, til: dato, etterfoelger: id.optional(), begrunnelse: fritekst(tekst) })),
  PersonRegistrert: event(z.object({ personId: id, navn: person(tekst), epost: person(tekst), innlogging: innlogging.optional() })),
  InnloggingKnyttet: event(z.object({ personId: id, innlogging })),
  MedlemOppnevnt: event(z.object({
    medlemskapId: id,
    organId: id,
    organslag,
    personId: id,
    verv: z.enum(VERV),
    rettigheter,
    representerer: representerer.optional(),
    /** The membership that this person stands in for; absent for a vara of a whole group. */
    varaFor: id.optional(),
    fra: dato,
    til: dato.optional(),
  })),
  MedlemFratraadt: event(z.object({ medlemskapId: id, personId: id, til: dato, begrunnelse: fritekst(tekst) })),
  RolleTildelt: event(z.object({
    tildelingId: id,
    personId: id,
    rolle: z.enum(ROLLER),
    partId: id.optional(),
    fra: dato,
    til: dato.optional(),
    /** What the assignment rests on, e.g. a decision of the part. */
    grunnlag: fritekst(tekst),
  })),
  /** `til`: the last day that it counted, or will count; today, an earlier day or left out: at once. */
  RolleTrukket: event(z.object({ tildelingId: id, personId: id, til: dato.optional(), begrunnelse: fritekst(tekst) })),
  /** One who may sign for a part lets another do so, within that right and these days; it ends with it. Not to be given on. */
  SignaturrettDelegert: event(z.object({
    delegasjonId: id,
    /** The giver's own assignment. */
    tildelingId: id,
    giver: id,
    personId: id,
    partId: id,
    /** Only these agreements; left out: all. */
    avtaler: z.array(id).min(1).optional(),
    fra: dato,
    til: dato,
    grunnlag: fritekst(tekst),
  })),
  /** By hand, or because the right that it rests on ended. `til` as in RolleTrukket. */
  SignaturrettTrukket: event(z.object({ delegasjonId: id, personId: id, til: dato.optional(), begrunnelse: fritekst(tekst) })),
  /** Which days count as days off from now on, beyond the public holidays; the whole setting, not what changed. */
  KalenderInnstilt: event(kalendervalg.extend({ sesonger: sesonger.optional(), begrunnelse: fritekst(tekst) })),
  /** When those who owe something with this kind of deadline are reminded from now on, and who is told when it is overdue. */
  PaaminnelsesregelInnstilt: event(z.object({
    slag: z.enum(FRISTSLAG),
    /** Days before the deadline. */
    dagerFoer: z.array(z.int().min(0).max(STOERSTE_DAGER_FOER)),
    eskalering: eskalering.optional(),
    begrunnelse: fritekst(tekst),
  })),
  /** When papers are due for the body's meetings that are planned from now on. */
  InnleveringsfristInnstilt: event(z.object({ organId: id, innlevering, begrunnelse: fritekst(tekst) })),
  /** What the agenda of the body's meetings that are planned from now on begins with, in order; the whole list. */
  FastePunkterInnstilt: event(z.object({ organId: id, titler: z.array(tekst), begrunnelse: fritekst(tekst) })),
  /** How many members of the body may have what is out for answers in writing taken in a meeting; left out: none may. Counts for what goes out from now on. */
  SkriftligBehandlingInnstilt: event(z.object({ organId: id, kreverMoete: z.int().min(1).optional(), begrunnelse: fritekst(tekst) })),
  /** The secret address of a person's meetings: a new number, and the one before answers no more. */
  KalenderadresseGitt: event(z.object({ personId: id, nr: z.int().min(1) })),
  VarslingInnstilt: event(z.object({ personId: id, form: z.enum(VARSLINGSFORMER) })),
  /** The form of Norwegian that a person reads, on the screen and in letters. */
  MaalformValgt: event(z.object({ personId: id, maalform: z.enum(MAALFORMER) })),
  /** The form of Norwegian of the body's minutes and packs where nobody asks for another. Counts for what is made from now on. */
  OrganMaalformInnstilt: event(z.object({ organId: id, maalform: z.enum(MAALFORMER), begrunnelse: fritekst(tekst) })),
}, {
  begrunnes: [
    'OrganOmdoept', 'OrganNedlagt', 'MedlemFratraadt', 'RolleTrukket', 'KalenderInnstilt', 'PaaminnelsesregelInnstilt', 'InnleveringsfristInnstilt',
    'FastePunkterInnstilt', 'SkriftligBehandlingInnstilt', 'SignaturrettTrukket', 'OrganMaalformInnstilt',
  ],
});
export type FellesskapHendelse = EventOf<typeof fellesskapHendelser>;
type Data<T extends FellesskapHendelse['type']> = Extract<FellesskapHendelse, { type: T }>['data'];

export type NyPart = Data<'PartRegistrert'>;
export type NyttOrgan = Data<'OrganOpprettet'>;
export type NyPerson = Data<'PersonRegistrert'>;
export type NyttMedlemskap = Data<'MedlemOppnevnt'>;
export type NyRolle = Data<'RolleTildelt'>;
export type NyDelegasjon = Data<'SignaturrettDelegert'>;
export type FellesskapData<T extends FellesskapHendelse['type']> = Data<T>;
