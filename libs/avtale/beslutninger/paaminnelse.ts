import { krevSystem, osloDato } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando, type MinnOmFrist } from '../avtale.kommandoer';
import { type Avtale, erSuspendert, sisteRunde } from '../avtale.tilstand';

/** R11: only the silent are reminded, of the deadline as it is now, and each reminder goes out once. */
export function minnOmFrist({ data, tid }: Kommando<'MinnOmFrist'>, avtale: Avtale, fakta: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(fakta.tilgang);
  const tidligere = avtale.paaminnelser[data.paaminnelseId];
  if (tidligere?.ferdig || !skalMinnes(avtale, data, osloDato(tid)) || staarStille(avtale, data, fakta)) return [];
  const { paaminnelseId, partId, runde, trinn, fristDato } = data;
  return [{ type: 'PaaminnelseBesluttet', data: { paaminnelseId, partId, runde, trinn, fristDato, forsoek: (tidligere?.forsoek ?? 0) + 1 } }];
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

function staarStille(avtale: Avtale, { partId }: MinnOmFrist, { sakErSuspendert }: AvtaleFakta): boolean {
  const runde = sisteRunde(avtale);
  return sakErSuspendert === true || (runde !== undefined && erSuspendert(runde, partId));
}

function skalMinnes(avtale: Avtale, { partId, runde: nr, trinn, fristDato }: MinnOmFrist, idag: string): boolean {
  const runde = sisteRunde(avtale);
  if (!runde || runde.nr !== nr || runde.trukket || avtale.ferdigSignert) return false;
  const part = runde.parter.find((p) => p.partId === partId);
  if (!part || part.svar !== undefined || part.signertDato !== undefined) return false;
  if (part.varslet !== undefined && idag <= part.varslet) return false;
  return fristDato === (trinn === 0 ? part.varslet : (part.svarfrist ?? runde.svarfrist));
}

export function registrerPaaminnelseSendt({ data }: Kommando<'RegistrerPaaminnelseSendt'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const paaminnelse = avtale.paaminnelser[data.paaminnelseId];
  if (!paaminnelse || paaminnelse.ferdig) return [];
  const { partId, runde, trinn } = paaminnelse;
  return [{ type: 'PaaminnelseSendt', data: { paaminnelseId: data.paaminnelseId, partId, runde, trinn, messageId: data.messageId, mottakere: [...data.mottakere] } }];
}

export function registrerPaaminnelseFeilet({ data }: Kommando<'RegistrerPaaminnelseFeilet'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const paaminnelse = avtale.paaminnelser[data.paaminnelseId];
  if (!paaminnelse || paaminnelse.ferdig) return [];
  const { partId, runde, trinn } = paaminnelse;
  return [{ type: 'PaaminnelseFeilet', data: { paaminnelseId: data.paaminnelseId, partId, runde, trinn, aarsak: data.aarsak } }];
}
