import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode } from 'react';
import { useTekster } from '../../spraak/maalform';
import { useSoek } from '../adresse';
import { Laster, Tom } from '../Tilstand';
import './fortid.css';
import { fortidsord } from './ord';

interface Props {
  /** Which day this is. */
  readonly tittel: string;
  /** What stands instead, where nobody knew of it on that day. */
  readonly fantesIkke: string;
  /** Undefined while it is read; null where nobody knew of it. */
  readonly vis: ReactNode;
  readonly arbeider: boolean;
}

/** Something as it was known by the end of a day, so marked that nobody takes it for today. */
export function Fortidsramme({ tittel, fantesIkke, vis, arbeider }: Props) {
  const [t, [, soek]] = [useTekster(fortidsord), useSoek()];
  return (
    <div className="fortid stabel-stor" aria-busy={arbeider}>
      <Alert data-color="warning">
        <div role="status"><Heading level={2} data-size="xs">{tittel}</Heading></div>
        <Paragraph>{t.bareSe}</Paragraph>
        <Button variant="secondary" className="ingen-utskrift" onClick={() => soek({ per: undefined })}>{t.tilbake}</Button>
      </Alert>
      {vis === undefined ? <Laster /> : vis ?? <Tom tittel={fantesIkke}><p>{t.senere}</p></Tom>}
    </div>
  );
}
