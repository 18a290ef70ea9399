import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useLes } from '../api/bruk';
import { type Sett } from '../api/problem';
import { useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { ord } from './ord';

/** As many as one reads; the rest is in the history. */
const FLEST = 50;

/** Somebody else was first: who did what and when since this person saw it. What is typed stays, and may be sent again. */
export function EndretAvAndre({ sett }: { readonly sett: Sett | undefined }) {
  const t = useTekster(ord);
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">{t.endretAvAndre}</Heading>
      {sett && <Siden {...sett} />}
      <Paragraph>{t.endretAvAndreRaad}</Paragraph>
    </Alert>
  );
}

function Siden({ historikk, id, revisjon }: Sett) {
  const [t, dato, { maalform }] = [useTekster(ord), useDato(), useMaalform()];
  const alle = useLes(historikk, { sti: { id }, spoerring: { maalform, antall: FLEST }, ellers: true }).data?.elementer ?? [];
  const nye = alle.filter(({ hva: { stroem } }) => stroem.id === id && stroem.revisjon > revisjon);
  if (nye.length === 0) return null;
  return (
    <ul aria-label={t.endretAvAndreListe}>
      {nye.map((h) => <li key={h.hendelseId}>{h.setning} <time className="dempet" dateTime={h.naar}>{dato.tid(h.naar)}</time></li>)}
    </ul>
  );
}
