import { Button, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { fyll, useFellesskap, useKommando } from '../api/bruk';
import { adresse } from '../api/kall';
import { Handlingsdialog } from '../felles/Dialog';
import { Fillenke } from '../felles/LastNed';
import { Del } from '../felles/Side';
import { useTekster } from '../spraak/maalform';
import { type Runde } from './Innspillsrunde';
import { ord } from './ord';

/** All answers as one paper: a preview until the round is ended. */
export function Sammenstilling({ runde, maaAvslutte }: { readonly runde: Runde; readonly maaAvslutte: boolean }) {
  const [t, fellesskap] = [useTekster(ord), useFellesskap()];
  const [aapen, sett] = useState(false);
  const avslutt = useKommando('post', '/innspill/{id}/sammenstilling');
  const papir = (format: 'html' | 'pdf' | 'docx') => fyll(fellesskap, '/innspill/{id}/sammenstilling', { id: runde.id }, { format });
  const ute = runde.status === 'sendt';
  return (
    <Del tittel={t.sammenstilling}>
      <p>{t.sammenstillingRaad}</p>
      <div className="handlinger">
        {ute && maaAvslutte && <Button onClick={() => sett(true)}>{t.sammenstill}</Button>}
        <Link href={adresse(papir('html'))} target="_blank" rel="noopener">{ute ? t.forhaandsvis : t.lesSammenstilling}</Link>
        <Fillenke sti={papir('pdf')} tekst={t.pdf} />
        <Fillenke sti={papir('docx')} tekst={t.word} />
      </div>
      <Handlingsdialog tittel={t.sammenstill} aapen={aapen} lukk={() => sett(false)} knapp={t.sammenstill} utfoer={() => avslutt.mutate({ sti: { id: runde.id } }, { onSuccess: () => sett(false) })} arbeider={avslutt.isPending} feil={avslutt.error}>
        <p>{t.sammenstillRaad}</p>
      </Handlingsdialog>
    </Del>
  );
}
