import { z } from 'zod';
import { id } from './typer';

/** The most reminders that one deadline may have before its day. */
export const FLEST_PAAMINNELSER = 5;
export const STOERSTE_DAGER_FOER = 365;

/** Kinds of deadlines that reminders are set for. */
export const FRISTSLAG = ['svarfrist', 'ny-sak', 'oppdrag', 'sendes-til-innspill', 'frist', 'stegfrist', 'raad', 'samling', 'skriftlig-svar', 'referatkommentar', 'tiltak', 'avtalegjennomgang', 'avtaleutloep', 'avtaleoppsigelse', 'avtaleoverlevering'] as const;
export type Fristslag = (typeof FRISTSLAG)[number];

/**
 * Who is told when a deadline is overdue: `leder` and `nestleder` of the body that shall do it, else of the body that decided;
 * `partens-ledelse` who may sign for the part; `sekretariat` whoever holds the role.
 */
export const ESKALERINGSMOTTAKERE = ['nestleder', 'leder', 'partens-ledelse', 'sekretariat'] as const;
export type Eskaleringsmottaker = (typeof ESKALERINGSMOTTAKERE)[number];

/** `til` in order: the first that somebody with an address answers to gets it. */
export const eskalering = z.object({ dagerEtter: z.int().min(0).max(STOERSTE_DAGER_FOER), til: z.array(z.enum(ESKALERINGSMOTTAKERE)).min(1) });
export type Eskalering = z.infer<typeof eskalering>;

/** The step of a reminder that tells somebody else that the deadline is overdue. */
export const ESKALERINGSTRINN = 1_000;

/** The step that asks: the mail that goes when a round of answers opens, with no rule to wait for. */
export const AAPNINGSTRINN = 1_001;

/** The step of a reminder that somebody orders outside the plan. */
export const PURRETRINN = 1_002;

/** The step that tells those who can sign for a part that its turn has come. */
export const TURTRINN = 1_003;

/** Steps that go at once when something happens: no day of the plan gives them. */
export const erUtenomPlanen = (trinn: number): boolean => trinn === AAPNINGSTRINN || trinn === PURRETRINN || trinn === TURTRINN;

/** How a person gets reminders: each for itself, or one mail a day with all. */
export const VARSLINGSFORMER = ['enkeltvis', 'samlet'] as const;
export type Varslingsform = (typeof VARSLINGSFORMER)[number];

/** What was sent, or refused, by ids alone. */
export const mottakerliste = z.array(id);

/** One attempt to give a receiver a reminder in a mail with others, counted from 1 for each. */
export const samletForsoek = z.object({ mottaker: id, forsoek: z.int().min(1) });
export type SamletForsoek = z.infer<typeof samletForsoek>;

/** What a stream remembers of one reminder. `samlet`: those who shall have it in a mail with others, and how often that was tried. */
export interface Paaminnelsesgang {
  readonly forsoek: number;
  readonly ferdig: boolean;
  readonly samlet: Readonly<Record<string, 'venter' | 'ferdig'>>;
  readonly samletForsoek: Readonly<Record<string, number>>;
}
export const UPROEVD: Paaminnelsesgang = { forsoek: 0, ferdig: false, samlet: {}, samletForsoek: {} };

/** Whether there is still somebody to send it to; with `samletFor`: that person, in a mail with others. */
export const kanBesluttes = (gang: Paaminnelsesgang, samletFor?: string): boolean => (samletFor === undefined ? !gang.ferdig : gang.samlet[samletFor] === 'venter');

/** Those who are not on the way to have it in a mail with others already. */
export const nyeISamling = (gang: Paaminnelsesgang, mottakere: readonly string[]): string[] => mottakere.filter((m) => gang.samlet[m] === undefined);

const ventetSamlet = (gang: Paaminnelsesgang, mottakere: readonly string[] = []) => mottakere.length > 0 && mottakere.every((m) => gang.samlet[m] === 'venter');

/** Whether it is news that these have got it, or cannot get it. */
export const kanAvsluttes = (gang: Paaminnelsesgang, mottakere?: readonly string[]): boolean => !gang.ferdig || ventetSamlet(gang, mottakere);

export const nesteSamlet = ({ samletForsoek: gjort }: Paaminnelsesgang, mottaker: string): SamletForsoek => ({ mottaker, forsoek: (gjort[mottaker] ?? 0) + 1 });

export function medForsoek(gang: Paaminnelsesgang, forsoek: number, samletFor?: SamletForsoek): Paaminnelsesgang {
  return { ...gang, forsoek, ...(samletFor && { samletForsoek: { ...gang.samletForsoek, [samletFor.mottaker]: samletFor.forsoek } }) };
}

export function medSamling(gang: Paaminnelsesgang, mottakere: readonly string[]): Paaminnelsesgang {
  return { ...gang, samlet: { ...gang.samlet, ...Object.fromEntries(mottakere.map((m) => [m, 'venter'] as const)) } };
}

export function avsluttet(gang: Paaminnelsesgang, mottakere?: readonly string[]): Paaminnelsesgang {
  if (!ventetSamlet(gang, mottakere)) return { ...gang, ferdig: true };
  return { ...gang, samlet: { ...gang.samlet, ...Object.fromEntries((mottakere ?? []).map((m) => [m, 'ferdig'] as const)) } };
}
