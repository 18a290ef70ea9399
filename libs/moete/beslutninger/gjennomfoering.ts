import { ugyldig, ugyldigTilstand } from '#eventsourcing';
import { krevOrganledelse } from '#felles';
import { type MoeteHendelse } from '../moete.events';
import { type MoeteFakta, type MoeteKommando } from '../moete.kommandoer';
import { type Moete } from '../moete.tilstand';
import { krevPlanlagt } from './plan';

export function aapneMoete(_: MoeteKommando<'AapneMoete'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevPlanlagt(moete).organ);
  return [{ type: 'MoeteAapnet', data: {} }];
}

export function hevMoete(_: MoeteKommando<'HevMoete'>, moete: Moete, { tilgang }: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(tilgang, krevIGang(moete));
  return [{ type: 'MoeteHevet', data: {} }];
}

/** R9: a vara stands in for one absent member, and no member has two. */
export function registrerFremmoete({ data }: MoeteKommando<'RegistrerFremmoete'>, moete: Moete, fakta: MoeteFakta): MoeteHendelse[] {
  krevOrganledelse(fakta.tilgang, krevIGang(moete));
  const tilStede = new Set(data.deltakere.filter((d) => d.status === 'til-stede').map((d) => d.personId));
  const erstattet = data.deltakere.flatMap((d) => (d.varaFor ? [d.varaFor] : []));
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
