import { ugyldigTilstand } from '#eventsourcing';
import { krevOrganledelse } from '#felles';
import { type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando } from '../moete.kommandoer';
import { type Moete, type Sakslistepost } from '../moete.tilstand';
import { krevPlanlagt } from './plan';

/** R1: what the meeting may decide must stand on the agenda as sent out before it opens. */
export function aapneMoete(_: MoeteKommando<'AapneMoete'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevPlanlagt(moete).organ);
  const ikkeFastsatt = moete.saksliste.filter((p) => !p.opptatt);
  if (ikkeFastsatt.length > 0) throw ugyldigTilstand('saksliste-er-ikke-fastsatt', `Sakslisten må fastsettes før møtet åpnes: ${navn(ikkeFastsatt)} er satt opp siden sist`);
  return [{ type: 'MoeteAapnet', data: {} }];
}

/** No sak is left without an outcome; one that the meeting did not come to is postponed. */
export function hevMoete(_: MoeteKommando<'HevMoete'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  const ubehandlet = moete.saksliste.filter((p) => !p.behandlet);
  if (ubehandlet.length > 0) throw ugyldigTilstand('saker-er-ikke-behandlet', `Registrer hva som ble utfallet før møtet heves, eventuelt at saken er utsatt: ${navn(ubehandlet)}`);
  return [{ type: 'MoeteHevet', data: {} }];
}

const navn = (poster: readonly Sakslistepost[]) => poster.map((p) => p.saksnummer ?? p.tittel).join(', ');

/** @returns the body's id */
export function krevIGang(moete: Moete): string {
  if (moete.status !== 'aapnet' || !moete.organ) throw ugyldigTilstand('moete-er-ikke-aapnet', 'Dette kan bare gjøres i et møte som er i gang');
  return moete.organ.id;
}
