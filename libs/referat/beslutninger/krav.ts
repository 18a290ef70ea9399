import { finnesIkke, ugyldigTilstand, vakt } from '#eventsourcing';
import * as felles from '#felles';
import { type ReferatFakta } from '../referat.kommandoer';
import { type Referatgrunnlag } from '../referat.grunnlag';
import { type Referat, sisteUtkast, type Utkast } from '../referat.tilstand';

export const krevOrganledelse = vakt('krev-rolle', felles.krevOrganledelse);
export const krevSystem = vakt('krev-system', felles.krevSystem);

/** A meeting that does not exist has no minutes. */
export function krevMoete({ grunnlag }: ReferatFakta): Referatgrunnlag {
  if (!grunnlag) throw finnesIkke();
  return grunnlag;
}

/** Whoever keeps the minutes: the secretariat or the leadership of the body. */
export function krevReferatfoerer(fakta: ReferatFakta): Referatgrunnlag {
  const grunnlag = krevMoete(fakta);
  krevOrganledelse(fakta.tilgang, grunnlag.organ.id);
  return grunnlag;
}

export const krevUtkast = vakt('krev-utkast', (referat: Referat): Utkast => {
  const utkast = sisteUtkast(referat);
  if (!utkast) throw ugyldigTilstand('referat-mangler-utkast', 'Det er ikke laget noe utkast til referat fra møtet');
  return utkast;
});

export const krevIkkeFerdigstilt = vakt('krev-uferdig-referat', (referat: Referat): void => {
  if (referat.ferdigstilt !== undefined) throw ugyldigTilstand('referat-er-ferdigstilt', 'Referatet er ferdigstilt; det som er galt, rettes med en rettelse som står ved siden av');
});
