import { derivedId } from '#eventsourcing';
import { type Avtale, type Part, type Runde, sisteRunde } from '../avtale.tilstand';

/** What a part loses or keeps when another version is sent. */
export interface OmstartPart {
  readonly partId: string;
  readonly navn: string;
  readonly svar?: Part['svar'];
  readonly signertDato?: string | undefined;
  readonly vilIkkeSignere?: string | undefined;
  /** What the part must do in the new round. */
  readonly maa: readonly ('godkjenne' | 'signere')[];
}

export interface Omstart {
  readonly regel: Avtale['nyVersjonRegel'];
  readonly fra: { readonly runde: number; readonly versjon: number; readonly hash: string };
  readonly til: { readonly versjon: number; readonly hash: string };
  /** The annexes that hold all that is new, where the rule goes by them. */
  readonly endretVedlegg: readonly string[];
  readonly parter: readonly OmstartPart[];
  /** Of all this: other facts give another. */
  readonly fingeravtrykk: string;
}

/** What sending this version in place of the one that is out would do to each part; undefined when no round stands or there is no such version. */
export function omstart(avtale: Avtale, versjon: number): Omstart | undefined {
  const runde = sisteRunde(avtale);
  const til = avtale.versjoner.find((v) => v.versjon === versjon);
  if (!runde || runde.trukket || !til) return undefined;
  const beroerte = beroerteParter(avtale, runde, versjon);
  const parter = runde.parter.map((part) => forPart(avtale, part, beroerte));
  const bilde = {
    regel: avtale.nyVersjonRegel, fra: { runde: runde.nr, versjon: runde.versjon, hash: runde.hash }, til: { versjon: til.versjon, hash: til.hash },
    endretVedlegg: beroerte ? nyeVersjoner(avtale, runde, versjon).flatMap((v) => v.endretVedlegg?.vedlegg ?? []) : [], parter,
  };
  return { ...bilde, fingeravtrykk: derivedId('omstart', JSON.stringify(bilde)) };
}

const nyeVersjoner = (avtale: Avtale, runde: Runde, versjon: number) => avtale.versjoner.filter((v) => v.versjon > runde.versjon && v.versjon <= versjon);

/** Those whom what is new concerns; undefined: all. */
function beroerteParter(avtale: Avtale, runde: Runde, versjon: number): ReadonlySet<string> | undefined {
  const nye = nyeVersjoner(avtale, runde, versjon);
  if (avtale.nyVersjonRegel === 'alle-paa-nytt' || nye.length === 0 || nye.some((v) => !v.endretVedlegg)) return undefined;
  const beroerte = new Set(nye.flatMap((v) => v.endretVedlegg?.parter ?? []));
  return runde.parter.some((p) => beroerte.has(p.partId)) ? beroerte : undefined;
}

function forPart(avtale: Avtale, part: Part, beroerte: ReadonlySet<string> | undefined): OmstartPart {
  const { partId, navn, svar, signertDato, vilIkkeSignere } = part;
  const beholder = beroerte !== undefined && !beroerte.has(partId) && vilIkkeSignere === undefined && !part.bestridt && !erBetinget(part);
  const maa: ('godkjenne' | 'signere')[] = [];
  if ((avtale.kreverGodkjenningFoerSignatur || !avtale.kreverSignatur) && !(beholder && svar === 'godkjent')) maa.push('godkjenne');
  // A signature rests on the yes: who says yes anew, signs anew.
  if (avtale.kreverSignatur && (maa.length > 0 || !(beholder && signertDato !== undefined))) maa.push('signere');
  return { partId, navn, ...(svar && { svar }), ...(signertDato !== undefined && { signertDato }), ...(vilIkkeSignere !== undefined && { vilIkkeSignere }), maa };
}

/** Hangs on what the others decide in that round, or on a control of its legality that is still going on. */
const erBetinget = ({ likelydende, kontroll }: Part): boolean => likelydende === true || (kontroll !== undefined && kontroll.utfall === undefined);

/** Answers and signatures that go with the parts into the new round. */
export function beholdt(avtale: Avtale, versjon: number, parter: readonly { readonly partId: string }[]) {
  const bilde = omstart(avtale, versjon);
  const runde = sisteRunde(avtale);
  if (!bilde || !runde || bilde.endretVedlegg.length === 0) return [];
  return bilde.parter.filter((p) => parter.some((ny) => ny.partId === p.partId)).flatMap(({ partId, maa }) => {
    const foer = runde.parter.find((p) => p.partId === partId);
    const [svar, signatur] = [foer?.svar === 'godkjent' && !maa.includes('godkjenne') ? foer : undefined, maa.includes('signere') ? undefined : foer];
    if (!svar && signatur?.signertDato === undefined) return [];
    return [{
      partId, ...(svar?.svarDato !== undefined && { svarDato: svar.svarDato }),
      ...(signatur?.signertDato !== undefined && { signertDato: signatur.signertDato, ...(signatur.signatur !== undefined && { signatur: signatur.signatur }) }),
    }];
  });
}

/** Whether some part of the list has yet to do what binds it. */
export const noenAaSpoerre = ({ kreverSignatur }: Avtale, beholder: ReturnType<typeof beholdt>, parter: readonly { readonly partId: string }[]): boolean =>
  parter.some(({ partId }) => !beholder.some((b) => b.partId === partId && (kreverSignatur ? b.signertDato : b.svarDato) !== undefined));

/** Where somebody has signed, what becomes of that is looked at first. */
export const krevesForhaandsvist = (runde: Runde): boolean => runde.parter.some((p) => p.signertDato !== undefined);
