import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTekster } from '../spraak/maalform';
import { skallord } from './ord';

/** Ends the session here first, then at the log-in service. */
async function loggUt(): Promise<void> {
  const svar = await fetch('/utlogging', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
  const { til } = (await svar.json()) as { til: string };
  location.assign(til);
}

export function LoggUt() {
  const t = useTekster(skallord);
  const [arbeider, sett] = useState(false);
  const ut = () => {
    sett(true);
    void loggUt().catch(() => sett(false));
  };
  return <Button variant="tertiary" data-size="sm" loading={arbeider} onClick={ut}>{t.loggUt}</Button>;
}
