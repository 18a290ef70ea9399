import { ugyldigTilstand, vakt } from '#eventsourcing';
import { krevOrganledelse } from './roller';
import { type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando } from '../moete.kommandoer';
import { type Moete, type Sakslistepost } from '../moete.tilstand';
import { krevPlanlagt } from './plan';

/** R1: what the meeting may decide must stand on the agenda as sent out before it opens. */
export function aapneMoete(_: MoeteKommando<'AapneMoete'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevPlanlagt(moete).organ);
  krevMoete(moete);
  krevFastsattSaksliste(moete);
  return [{ type: 'MoeteAapnet', data: {} }];
}

const krevMoete = vakt('krev-moeteform', ({ form }: Moete): void => {
  if (form === 'skriftlig') throw ugyldigTilstand('moete-er-skriftlig', 'En skriftlig behandling åpnes ikke som et møte: send sakene til medlemmene, eller vis til en delegasjon');
});

export const krevFastsattSaksliste = vakt('krev-saksliste', ({ saksliste }: Moete): void => {
  const ikkeFastsatt = saksliste.filter((p) => !p.opptatt);
  if (ikkeFastsatt.length > 0) throw ugyldigTilstand('saksliste-er-ikke-fastsatt', `Sakslisten må fastsettes før møtet åpnes: ${navn(ikkeFastsatt)} er satt opp siden sist`);
});

/** No sak is left without an outcome; one that the meeting did not come to is postponed. */
export function hevMoete(_: MoeteKommando<'HevMoete'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  krevBehandlet(moete);
  return [{ type: 'MoeteHevet', data: {} }];
}

const krevBehandlet = vakt('krev-behandlet', ({ saksliste }: Moete): void => {
  const ubehandlet = saksliste.filter((p) => !p.behandlet);
  if (ubehandlet.length > 0) throw ugyldigTilstand('saker-er-ikke-behandlet', `Registrer hva som ble utfallet før møtet heves, eventuelt at saken er utsatt: ${navn(ubehandlet)}`);
});

const navn = (poster: readonly Sakslistepost[]) => poster.map((p) => p.saksnummer ?? p.tittel).join(', ');

/** @returns the body's id */
export const krevIGang = vakt('krev-i-gang', (moete: Moete): string => {
  if (moete.status !== 'aapnet' || !moete.organ) throw ugyldigTilstand('moete-er-ikke-aapnet', 'Dette kan bare gjøres i et møte som er i gang');
  return moete.organ.id;
});
