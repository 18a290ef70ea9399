import { ugyldig, ugyldigTilstand } from '#eventsourcing';
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

/** R9: a vara stands in for one absent member, and no member has two. A vara who did not come stands in for nobody. */
export function registrerFremmoete({ data }: MoeteKommando<'RegistrerFremmoete'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(fakta.tilgang, krevIGang(moete));
  const moetende = data.deltakere.filter((d) => d.status === 'til-stede');
  const tilStede = new Set(moetende.map((d) => d.personId));
  const erstattet = moetende.flatMap((d) => (d.varaFor ? [d.varaFor] : []));
  if (erstattet.some((personId) => tilStede.has(personId))) throw ugyldig('medlem-er-til-stede', 'En vara kan ikke møte for et medlem som selv er til stede', '#/deltakere');
  if (new Set(erstattet).size !== erstattet.length) throw ugyldig('to-varaer', 'To varaer kan ikke møte for samme medlem', '#/deltakere');
  if (new Set(data.deltakere.map((d) => d.personId)).size !== data.deltakere.length) throw ugyldig('deltaker-to-ganger', 'Samme person står to ganger', '#/deltakere');
  const kanStemme = new Set(fakta.stemmeberettigede ?? []);
  const deltakere = data.deltakere.map((d) => ({ ...d, stemmerett: kanStemme.has(d.varaFor ?? d.personId) }));
  return [{ type: 'FremmoeteRegistrert', data: { deltakere } }];
}

function krevIGang(moete: Moete): string {
  if (moete.status !== 'aapnet' || !moete.organ) throw ugyldigTilstand('moete-er-ikke-aapnet', 'Dette kan bare gjøres i et møte som er i gang');
  return moete.organ.id;
}
