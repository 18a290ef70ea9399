import { type Rejection, ugyldigTilstand } from '#eventsourcing';
import { type Avtale, paaTur, type Part, type Runde } from './avtale.tilstand';

/** `ikke-godkjent`: it has said no, or has not approved what must be approved first. `bestridt`: a new signature may take the place of the one it gave. */
export type Signaturtilstand = 'venter' | 'ikke-tur' | 'ikke-godkjent' | 'vil-ikke' | 'bestridt' | 'signert';

/** R6: what of a part's own answer keeps it from signing. */
export function signaturhinder({ kreverGodkjenningFoerSignatur }: Pick<Avtale, 'kreverGodkjenningFoerSignatur'>, { svar, svarDato, utenGrunnlag }: Part): Rejection | undefined {
  if (svar === 'avslag') return ugyldigTilstand('parten-har-avslaatt', 'Parten har svart nei: den må svare ja før den kan signere');
  if (!kreverGodkjenningFoerSignatur) return undefined;
  if (svar === 'forbehold') return ugyldigTilstand('forbehold-er-ikke-avklart', 'Parten har godkjent med forbehold: forbeholdet må avklares før den kan signere');
  if (svar !== 'godkjent' || svarDato === undefined) return ugyldigTilstand('mangler-godkjenning', 'Parten må godkjenne avtalen før den kan signere');
  if (utenGrunnlag) return ugyldigTilstand('mangler-godkjenning', 'Partens vedtak er opphevet: parten må vedta avtalen på nytt før den kan signere');
  return undefined;
}

/** Where each part of a round stands with its signature. */
export function signaturtilstander(avtale: Pick<Avtale, 'kreverGodkjenningFoerSignatur'>, runde: Runde): readonly Signaturtilstand[] {
  const tur = new Set(paaTur(runde));
  return runde.parter.map((part) => {
    if (part.signertDato !== undefined) return part.bestridt ? 'bestridt' : 'signert';
    if (part.vilIkkeSignere !== undefined) return 'vil-ikke';
    if (!tur.has(part.partId)) return 'ikke-tur';
    if (signaturhinder(avtale, part)) return 'ikke-godkjent';
    return part.bestridt ? 'bestridt' : 'venter';
  });
}
