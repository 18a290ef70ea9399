import { Alert, Dialog, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTekster } from '../spraak/maalform';
import { innloggingsadresse, vaktPaaInnloggingen } from './innlogging';
import { skallord } from './ord';

/** Stands over the page when the session has ended, so that nothing that is typed is lost. */
export function Innloggingsvakt() {
  const t = useTekster(skallord);
  const klient = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => vaktPaaInnloggingen((aapen) => {
    const lest = klient.getQueryCache().findAll({ queryKey: ['api'] }).some((s) => s.state.data !== undefined);
    if (aapen && !lest) location.assign(innloggingsadresse());
    else if (aapen) dialog.current?.showModal();
    else dialog.current?.close();
  }), [klient]);
  return (
    <Dialog ref={dialog} closeButton={false} aria-label={t.utloept}>
      <Alert data-color="warning">
        <Heading level={2} data-size="sm">{t.utloept}</Heading>
        <Paragraph>{t.utloeptRaad}</Paragraph>
        <Link href={innloggingsadresse('/innlogget-igjen')} target="_blank" rel="opener">{t.loggInn}</Link>
      </Alert>
    </Dialog>
  );
}
