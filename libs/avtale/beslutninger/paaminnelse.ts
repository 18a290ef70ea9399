import { AAPNINGSTRINN, ESKALERINGSTRINN, kanAvsluttes, kanBesluttes, krevSystem, nesteSamlet, nyeISamling, osloDato, TURTRINN, UPROEVD } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando, type MinnOmFrist } from '../avtale.kommandoer';
import { type Avtale, erFerdig, erSuspendert, harSvart, harTur, type Paaminnelse, type Part, type Runde, sisteRunde } from '../avtale.tilstand';
import { erOver } from '../avtalestatus';

/** R11: only the silent are reminded, of the deadline as it is now, and each reminder goes out once. */
export function minnOmFrist({ data, tid }: Kommando<'MinnOmFrist'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(fakta.tilgang);
  const { paaminnelseId, partId, runde, trinn, fristDato, dag, samletFor } = data;
  const tidligere: Partial<Paaminnelse> = avtale.paaminnelser[paaminnelseId] ?? {};
  const gang = { ...UPROEVD, ...tidligere };
  if (!kanBesluttes(gang, samletFor) || !skalMinnes(avtale, data, osloDato(tid)) || alleredeMinnet(avtale, data) || staarStille(avtale, data, fakta)) return [];
  const eskalering = sisteRunde(avtale)?.eskalering;
  if (trinn === ESKALERINGSTRINN && !tidligere.eskalert) return eskalering ? [{ type: 'SvarfristEskalert', data: { paaminnelseId, partId, runde, trinn, fristDato, til: eskalering.til } }] : [];
  const forsoek = gang.forsoek + 1;
  return [{ type: 'PaaminnelseBesluttet', data: { paaminnelseId, partId, runde, trinn, fristDato, forsoek, ...(dag !== undefined && trinn !== TURTRINN && { dag }), ...(samletFor !== undefined && { samlet: true, samletFor: nesteSamlet(gang, samletFor) }) } }];
}

/** Days that were set anew may give another reminder the same day as one that has gone. */
function alleredeMinnet(avtale: Avtale, { paaminnelseId, partId, runde, trinn, fristDato, dag }: MinnOmFrist): boolean {
  if (dag === undefined || trinn === ESKALERINGSTRINN || trinn === TURTRINN) return false;
  return Object.entries(avtale.paaminnelser).some(([id, p]) => id !== paaminnelseId && p.partId === partId && p.runde === runde && p.fristDato === fristDato && p.dag === dag);
}

/** What fell due while the deadline stands still is neither sent nor lost. */
export function holdPaaminnelse({ data, tid }: Kommando<'HoldPaaminnelse'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(fakta.tilgang);
  const runde = sisteRunde(avtale);
  const { paaminnelseId, partId, trinn, fristDato } = data;
  const kjent = avtale.paaminnelser[paaminnelseId]?.ferdig ?? runde?.holdt.some((h) => h.paaminnelseId === paaminnelseId);
  if (!runde || kjent || !staarStille(avtale, data, fakta) || !skalMinnes(avtale, data, osloDato(tid))) return [];
  const part = runde.parter.find((p) => p.partId === partId)?.navn ?? '';
  const avSaken = fakta.sakErSuspendert === true || runde.suspensjoner.some((s) => s.grunn === 'saken');
  return [{ type: 'PaaminnelseHoldtTilbake', data: { paaminnelseId, partId, part, avtale: avtale.navn, runde: runde.nr, trinn, fristDato, ...(avSaken && { sakId: runde.sakId }) } }];
}

/** A turn to sign comes also while the deadline for answers stands still. */
function staarStille(avtale: Avtale, { partId, trinn }: MinnOmFrist, { sakErSuspendert }: AvtaleFakta): boolean {
  if (trinn === TURTRINN) return false;
  const runde = sisteRunde(avtale);
  return sakErSuspendert === true || (runde !== undefined && erSuspendert(runde, partId));
}

function skalMinnes(avtale: Avtale, { partId, runde: nr, trinn, fristDato }: MinnOmFrist, idag: string): boolean {
  const runde = sisteRunde(avtale);
  if (!runde || runde.nr !== nr || runde.trukket || erFerdig(avtale) || erOver(avtale, idag)) return false;
  const part = runde.parter.find((p) => p.partId === partId);
  if (trinn === TURTRINN) return part !== undefined && harTur(runde, part);
  if (!part || !skalHoere(part, trinn)) return false;
  if (part.varslet !== undefined && idag <= part.varslet) return false;
  return fristDato === gjeldendeDag(part, runde, trinn);
}

/** The silent; and that a new version is out, also those whose answer was taken along. */
const skalHoere = (part: Part, trinn: number): boolean => !harSvart(part) || (part.beholdt === true && trinn === AAPNINGSTRINN);

/** The day that a reminder is about. Who announced a day after the deadline is overdue only after that. */
function gjeldendeDag(part: Part, runde: Runde, trinn: number): string | undefined {
  if (trinn === 0) return part.varslet;
  const frist = part.svarfrist ?? runde.svarfrist;
  return trinn === ESKALERINGSTRINN && part.varslet !== undefined && part.varslet > frist ? part.varslet : frist;
}

/** A round whose sender named days of its own keeps them; whom to tell when it is overdue is the helsefellesskap's to say. */
export function foelgPaaminnelsesregel({ data }: Kommando<'FoelgPaaminnelsesregel'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const { runde: nr, dagerFoer, eskalering, regel, gjelderFra } = data;
  const runde = sisteRunde(avtale);
  if (!runde || runde.nr !== nr || runde.trukket || erFerdig(avtale) || runde.regel === regel) return [];
  const paaminnelser = runde.etterRegel ? [...dagerFoer] : [...runde.paaminnelser];
  return [{ type: 'AvtalepaaminnelserEndret', data: { runde: nr, parter: runde.parter.map((p) => p.partId), paaminnelser, ...(eskalering && { eskalering }), regel, gjelderFra } }];
}

export function registrerPaaminnelseSamlet({ data }: Kommando<'RegistrerPaaminnelseSamlet'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const paaminnelse = avtale.paaminnelser[data.paaminnelseId];
  const mottakere = paaminnelse ? nyeISamling(paaminnelse, data.mottakere) : [];
  if (!paaminnelse || mottakere.length === 0) return [];
  const { paaminnelseId, dag, alle } = data;
  return [{ type: 'PaaminnelseSamlet', data: { ...hvilken(paaminnelse, paaminnelseId), mottakere, dag, alle } }];
}

export function registrerPaaminnelseSendt({ data }: Kommando<'RegistrerPaaminnelseSendt'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const { paaminnelseId, messageId, mottakere } = data;
  const paaminnelse = avtale.paaminnelser[paaminnelseId];
  if (!paaminnelse || !kanAvsluttes(paaminnelse, mottakere)) return [];
  return [{ type: 'PaaminnelseSendt', data: { ...hvilken(paaminnelse, paaminnelseId), messageId, mottakere: [...mottakere] } }];
}

export function registrerPaaminnelseFeilet({ data }: Kommando<'RegistrerPaaminnelseFeilet'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const { paaminnelseId, aarsak, mottakere } = data;
  const paaminnelse = avtale.paaminnelser[paaminnelseId];
  if (!paaminnelse || !kanAvsluttes(paaminnelse, mottakere)) return [];
  return [{ type: 'PaaminnelseFeilet', data: { ...hvilken(paaminnelse, paaminnelseId), aarsak, ...(mottakere && { mottakere: [...mottakere] }) } }];
}

/** The mail system may tell twice of the same receiver. */
export function registrerPaaminnelseIRetur({ data }: Kommando<'RegistrerPaaminnelseIRetur'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const { paaminnelseId, messageId, status } = data;
  const paaminnelse = avtale.paaminnelser[paaminnelseId];
  const mottakere = paaminnelse ? data.mottakere.filter((m) => !paaminnelse.retur.includes(m)) : [];
  if (!paaminnelse || mottakere.length === 0) return [];
  return [{ type: 'PaaminnelseIRetur', data: { ...hvilken(paaminnelse, paaminnelseId), messageId, status, mottakere } }];
}

const hvilken = ({ partId, runde, trinn }: Paaminnelse, paaminnelseId: string) => ({ paaminnelseId, partId, runde, trinn });
