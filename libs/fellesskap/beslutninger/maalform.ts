import { finnesIkke, forbudt } from '#eventsourcing';
import { harRolle, krevOrganledelse, type Tilgang } from '#felles';
import { type FellesskapData, type FellesskapHendelse } from '../fellesskap.events';
import { type Fellesskap } from '../fellesskap.tilstand';
import { krevOrganIDrift } from './struktur';

/** A person chooses for oneself, an administrator for anybody. */
export function velgMaalform({ personId, maalform }: FellesskapData<'MaalformValgt'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  if (!s.personer.has(personId)) throw finnesIkke();
  if (tilgang.person !== personId && !harRolle(tilgang, 'administrator')) throw forbudt('bare-egen-maalform', 'Du kan bare velge målform for deg selv');
  return s.maalformer.get(personId) === maalform ? [] : [{ type: 'MaalformValgt', data: { personId, maalform } }];
}

/** Counts for what is made from now on: minutes that people have keep their form. */
export function innstillOrganMaalform(d: FellesskapData<'OrganMaalformInnstilt'>, s: Fellesskap, tilgang: Tilgang): FellesskapHendelse[] {
  krevOrganledelse(tilgang, d.organId);
  const { maalform = 'nb' } = krevOrganIDrift(d.organId, s);
  return maalform === d.maalform ? [] : [{ type: 'OrganMaalformInnstilt', data: d }];
}
