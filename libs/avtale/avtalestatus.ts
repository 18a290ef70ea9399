import { type Avtale, bindingsdato, erFerdig, sisteRunde } from './avtale.tilstand';
import { bindinger, erBundet, heltErstattetFra } from './bindinger';

export const AVTALESTATUSER = ['utkast', 'sendt', 'delvis-signert', 'signert', 'i-kraft', 'erstattet', 'utloept', 'opphoert'] as const;
export type Avtalestatus = (typeof AVTALESTATUSER)[number];

/**
 * In force as long as anybody is bound, under revision or not; `opphoert`: those who were, have given notice.
 * @param dag the day asked about, `YYYY-MM-DD`
 */
export function avtalestatus(avtale: Avtale, dag: string): Avtalestatus {
  const runde = sisteRunde(avtale);
  const erstattet = heltErstattetFra(avtale);
  if (erstattet !== undefined && erstattet <= dag) return 'erstattet';
  const bundne = bindinger(avtale);
  if (bundne.some((b) => erBundet(b, dag))) return 'i-kraft';
  const { gyldigTil } = avtale.opplysninger;
  if (gyldigTil !== undefined && gyldigTil < dag && (erFerdig(avtale) || bundne.length > 0)) return 'utloept';
  if (bundne.some((b) => b.fra <= dag)) return 'opphoert';
  if (erFerdig(avtale)) return 'signert';
  if (!runde || runde.trukket) return 'utkast';
  return runde.parter.some((p) => bindingsdato(avtale, p)) ? 'delvis-signert' : 'sendt';
}

/** Nobody does anything more with a round of it. */
export function erOver(avtale: Avtale, dag: string): boolean {
  const status = avtalestatus(avtale, dag);
  return status === 'erstattet' || status === 'utloept' || status === 'opphoert';
}
