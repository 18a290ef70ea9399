import { finnesIkke, forbudt, ugyldig } from '#eventsourcing';
import { FLEST_PAAMINNELSER, harRolle, krevAdministrator, type Tilgang } from '#felles';
import { type FellesskapData, type FellesskapHendelse } from '../fellesskap.events';
import { type Fellesskap } from '../fellesskap.tilstand';

type Regel = FellesskapData<'PaaminnelsesregelInnstilt'>;

/** Counts for reminders that have not gone yet; one that is as before is no event. */
export function innstillPaaminnelser(d: Regel, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevAdministrator(tilgang);
  const dagerFoer = [...d.dagerFoer].sort((a, b) => b - a);
  if (dagerFoer.length > FLEST_PAAMINNELSER) throw ugyldig('for-mange-paaminnelser', `En frist kan ha høyst ${FLEST_PAAMINNELSER} påminnelser`, '#/dagerFoer');
  if (new Set(dagerFoer).size < dagerFoer.length) throw ugyldig('paaminnelse-to-ganger', 'Samme antall dager står to ganger', '#/dagerFoer');
  if (d.eskalering && new Set(d.eskalering.til).size < d.eskalering.til.length) throw ugyldig('mottaker-to-ganger', 'Samme mottaker står to ganger', '#/eskalering/til');
  if (d.slag !== 'svarfrist' && d.eskalering?.til.includes('partens-ledelse') && d.eskalering.til.length === 1) {
    throw ugyldig('mangler-mottaker', 'En forpliktelse kan være et organs eller en persons: si også hvem som får vite det da', '#/eskalering/til');
  }
  const ny = { ...d, dagerFoer };
  const gammel = s.paaminnelsesregler.get(d.slag);
  return gammel && innhold(gammel) === innhold(ny) ? [] : [{ type: 'PaaminnelsesregelInnstilt', data: ny }];
}

const innhold = ({ dagerFoer, eskalering }: Regel) => JSON.stringify([dagerFoer, eskalering?.dagerEtter, eskalering?.til]);

/** A person chooses for oneself, an administrator for anybody. */
export function innstillVarsling({ personId, form }: FellesskapData<'VarslingInnstilt'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  if (!s.personer.has(personId)) throw finnesIkke();
  if (tilgang.person !== personId && !harRolle(tilgang, 'administrator')) throw forbudt('bare-egen-varsling', 'Du kan bare velge dette for deg selv');
  return (s.varsling.get(personId) ?? 'enkeltvis') === form ? [] : [{ type: 'VarslingInnstilt', data: { personId, form } }];
}
