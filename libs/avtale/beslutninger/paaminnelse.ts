import { krevSystem, osloDato } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando, type MinnOmFrist } from '../avtale.kommandoer';
import { type Avtale, sisteRunde } from '../avtale.tilstand';

/** R11: only the silent are reminded, of the deadline as it is now, and each reminder goes out once. */
export function minnOmFrist({ data, tid }: Kommando<'MinnOmFrist'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  krevSystem(tilgang);
  const tidligere = avtale.paaminnelser[data.paaminnelseId];
  if (tidligere?.ferdig || !skalMinnes(avtale, data, osloDato(tid))) return [];
  const { paaminnelseId, partId, runde, trinn, fristDato } = data;
  return [{ type: 'PaaminnelseBesluttet', data: { paaminnelseId, partId, runde, trinn, fristDato, forsoek: (tidligere?.forsoek ?? 0) + 1 } }];
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
