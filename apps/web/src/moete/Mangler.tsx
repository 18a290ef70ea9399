import { Alert } from '@digdir/designsystemet-react';
import { Del } from '../felles/Side';
import { useTekster } from '../spraak/maalform';
import { moeteord } from './ord';
import { type Moetesvar } from './typer';

/** What must be done before the meeting can be opened, and what it would do well to have. */
export function Mangler({ moete }: { readonly moete: Moetesvar }) {
  const t = useTekster(moeteord);
  const { saksliste, form, videolenke, tidsbudsjett } = moete;
  const nye = saksliste.filter((p) => !p.opptatt).length;
  const mangler = [
    ...(saksliste.length === 0 ? [t.ingenSaker] : []),
    ...(nye > 0 ? [t.ikkeFastsatt(nye)] : []),
    ...((form === 'digital' || form === 'hybrid') && !videolenke ? [t.utenVideo] : []),
    ...saksliste.filter((p) => !p.saksgrunnlag).map((p) => t.utenPapir(p.tittel)),
    ...(tidsbudsjett.varsel === null ? [] : [tidsbudsjett.varsel]),
  ];
  return (
    <Del tittel={t.mangler}>
      {mangler.length === 0
        ? <Alert data-color="success">{t.klart}</Alert>
        : <Alert data-color="warning"><ul className="mangelliste">{mangler.map((m) => <li key={m}>{m}</li>)}</ul></Alert>}
    </Del>
  );
}
