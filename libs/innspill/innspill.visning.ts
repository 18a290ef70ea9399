import { type Folded } from '#eventsourcing';
import { type Tilgang } from '#felles';
import { kanSvareFor } from './beslutninger/krav';
import { gjeldendeSvar, type Innspillsrunde, type Mottaker } from './innspill.tilstand';

/** A round as the API shows it. A draft is seen by the receiver's own people; `duKanSvare` says whose they are. */
export function visRunde(id: string, { state, revision }: Folded<Innspillsrunde>, tilgang: Tilgang) {
  return { id, revisjon: revision, ...state, mottakere: state.mottakere.map((m) => visMottaker(m, tilgang)) };
}

function visMottaker({ kladd, svar, ...mottaker }: Mottaker, tilgang: Tilgang) {
  const egen = kanSvareFor(mottaker, tilgang);
  const gjeldende = gjeldendeSvar({ svar })?.svarNr;
  return { ...mottaker, duKanSvare: egen, ...(egen && kladd && { kladd }), svar: svar.map((s) => ({ ...s, erstattet: !s.tillegg && s.svarNr !== gjeldende })) };
}
