import { Alert } from '@digdir/designsystemet-react';
import { Avslag } from '../felles/Skjema';
import { Laster } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { useAvtaletekst } from './bruk';
import { avtaleord } from './ord';

/** The exact text of one version, whether its bytes are those that were sent, and their hash. */
export function Avtaletekst({ id, versjon, hash }: { readonly id: string; readonly versjon: number; readonly hash: string }) {
  const t = useTekster(avtaleord);
  const { data, error } = useAvtaletekst(id, versjon);
  if (error) return <Avslag feil={error} />;
  if (!data) return <Laster />;
  return (
    <div className="stabel">
      <div className="avtaletekst" tabIndex={0} role="region" aria-label={t.tekstI(versjon)}>{data.tekst}</div>
      {data.hash === hash ? <p className="dempet">{t.hashStemmer}</p> : <Alert data-color="danger">{t.hashStemmerIkke}</Alert>}
      <p>{t.versjon(versjon)}. {t.hash}: <span className="hash">{data.hash}</span></p>
    </div>
  );
}
