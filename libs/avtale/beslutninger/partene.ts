import { ugyldigTilstand } from '#eventsourcing';
import { osloDato } from '#felles';
import { type AvtaleHendelse } from '../avtale.events';
import { type AvtaleFakta, type Kommando } from '../avtale.kommandoer';
import { type Avtale, sisteRunde } from '../avtale.tilstand';
import { krevAapenRunde, krevIkkeFramtid, krevKommendeDag, krevPart, krevRegistrering } from './krav';

export function registrerMottak({ data, tid }: Kommando<'RegistrerMottak'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  // That it arrived can be known late, whoever has done what meanwhile.
  const sist = sisteRunde(avtale);
  const runde = sist && !sist.trukket ? sist : krevAapenRunde(avtale, osloDato(tid), data.partId);
  if (krevPart(runde, data.partId).mottatt) throw ugyldigTilstand('alt-mottatt', 'Mottaket er alt registrert');
  krevIkkeFramtid(data.dato, osloDato(tid), '#/dato');
  return [{ type: 'PartMottok', data: { partId: data.partId, runde: runde.nr, dato: data.dato, ...registrert } }];
}

export function varsleBehandling({ data, tid }: Kommando<'VarsleBehandling'>, avtale: Avtale, { tilgang }: AvtaleFakta): AvtaleHendelse[] {
  const registrert = krevRegistrering(data, tilgang);
  const runde = krevAapenRunde(avtale, osloDato(tid), data.partId);
  const part = krevPart(runde, data.partId);
  if (part.svar ?? part.signertDato) throw ugyldigTilstand('allerede-svart', 'Parten har alt svart');
  const idag = osloDato(tid);
  krevKommendeDag(data.dato, idag, idag, '#/dato');
  return [{ type: 'PartVarsletBehandling', data: { partId: data.partId, runde: runde.nr, dato: data.dato, ...(data.organ !== undefined && { organ: data.organ }), ...registrert } }];
}

