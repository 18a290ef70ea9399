import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useHent, useLes } from '../api/bruk';
import { Del, Side } from '../felles/Side';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { nySakOrd } from './ord';

/** That it came through, what it is called, and what happens next. */
export function Kvittering({ id }: { readonly id: string }) {
  const [t, dato, fellesskap] = [useTekster(nySakOrd), useDato(), useFellesskap()];
  const rute = useLes('/saker/{id}/rute', { sti: { id } }).data;
  const sak = useHent('/saker/{id}', { sti: { id } });
  return (
    <Side tittel={t.kvittering}>
      <Alert data-color="success" className="skjema">
        <Paragraph>{t.kvitteringTekst(sak.tittel)}</Paragraph>
        <Heading level={2} data-size="2xs">{t.nummer}: {sak.referanse}</Heading>
      </Alert>
      <Del tittel={t.naa}>
        <p>{t.forberedelse} {t.varsel}</p>
      </Del>
      {rute && rute.gjenstaar.length > 0 && (
        <Del tittel={t.veien}>
          <ol>
            {rute.gjenstaar.map((s) => {
              const [foerste] = s.moeter.map((m) => m.dato).sort();
              return <li key={s.steg}>{s.navn}{foerste && <>, {t.tidligst(dato.dato(foerste))}</>}{s.valgfri && <span className="dempet"> ({t.frivillig})</span>}</li>;
            })}
          </ol>
        </Del>
      )}
      <div className="handlinger">
        <Link className="ds-button" to="/$fellesskap/saker/$id" params={{ fellesskap, id }}>{t.gaaTilSaken}</Link>
        <Link to="/$fellesskap/saker/ny" params={{ fellesskap }} search={{}}>{t.nyTil}</Link>
      </div>
    </Side>
  );
}
