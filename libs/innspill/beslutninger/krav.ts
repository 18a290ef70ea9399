import { finnesIkke, forbudt, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { harRolle, type Tilgang, type Verv } from '#felles';
import { type Maate } from '../innspill.events';
import { type Innspillsrunde, type Mottaker } from '../innspill.tilstand';

interface Handling {
  readonly maate: Maate;
  readonly begrunnelse?: string | undefined;
}

/** Those who speak for a body between its meetings. */
const TALER_FOR_ORGANET: ReadonlySet<Verv> = new Set(['leder', 'nestleder', 'sekretaer']);

/** The receiver's own people act here; the secretariat enters what came elsewhere, and says how. */
export const krevRegistrering = vakt('krev-mottakerens-egne', ({ maate, begrunnelse }: Handling, mottaker: Mottaker, tilgang: Tilgang) => {
  if (maate === 'i-saksgang') return { maate, rolle: krevForMottaker(mottaker, tilgang) };
  const rolle = harRolle(tilgang, 'sekretariat') ? 'sekretariat' : krevForMottaker(mottaker, tilgang);
  if (begrunnelse === undefined) throw ugyldig('begrunnelse-mangler', 'Si hvordan innspillet kom, for eksempel i brev eller e-post', '#/begrunnelse');
  return { maate, rolle, begrunnelse };
});

/** The role or office by which a person speaks for the receiver. */
const rettFor = ({ slag, mottakerId }: Pick<Mottaker, 'slag' | 'mottakerId'>, { roller, medlemskap }: Tilgang): string | undefined => (slag === 'part'
  ? roller.find((r) => r.rolle === 'postmottak' && r.partId === mottakerId)?.rolle
  : medlemskap.find((m) => m.organId === mottakerId && TALER_FOR_ORGANET.has(m.verv))?.verv);

export const kanSvareFor = (mottaker: Pick<Mottaker, 'slag' | 'mottakerId'>, tilgang: Tilgang): boolean => rettFor(mottaker, tilgang) !== undefined;

/** @returns the role or office that gives the right */
export const krevForMottaker = vakt('krev-mottakerens-egne', (mottaker: Mottaker, tilgang: Tilgang): string => {
  const rett = rettFor(mottaker, tilgang);
  if (rett !== undefined) return rett;
  throw mottaker.slag === 'part' ? forbudt('ikke-for-denne-parten', `Bare postmottaket til ${mottaker.navn} kan svare for parten`) : forbudt('ikke-for-dette-organet', `Bare leder, nestleder og sekretær i ${mottaker.navn} kan svare for organet`);
});

export const krevAapenRunde = vakt('krev-aapen-runde', ({ status }: Innspillsrunde): void => {
  switch (status) {
    case 'ingen': throw finnesIkke();
    case 'foreslaatt': throw ugyldigTilstand('runden-er-ikke-sendt', 'Innspillsrunden er ikke sendt ennå');
    case 'sammenstilt': throw ugyldigTilstand('runden-er-sammenstilt', 'Innspillene er sammenstilt, og runden er slutt');
    case 'trukket': throw ugyldigTilstand('runden-er-trukket', 'Innspillsrunden er trukket');
    case 'sendt':
  }
});

export const krevMottaker = vakt('krev-mottaker', ({ mottakere }: Innspillsrunde, mottakerId: string): Mottaker => {
  const mottaker = mottakere.find((m) => m.mottakerId === mottakerId);
  if (!mottaker) throw ugyldigTilstand('ikke-blant-mottakerne', 'Innspillsrunden er ikke sendt til denne mottakeren');
  return mottaker;
});
