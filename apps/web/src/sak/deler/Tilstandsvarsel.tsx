import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../../api/bruk';
import { useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { sakord } from '../ord';
import { type Muligheter, type Sak } from '../typer';

/** What one must know before anything else: sent back, stopped, withdrawn. */
export function Tilstandsvarsel({ sak, muligheter }: { readonly sak: Sak; readonly muligheter: Muligheter | undefined }) {
  const [t, dato, fellesskap] = [useTekster(sakord), useDato(), useFellesskap()];
  const kanSendeInn = muligheter?.kommandoer.some((k) => k.kommando === 'MeldSak' && k.tillatt) === true;
  const retur = sak.returer.at(-1);
  if (sak.suspensjon) {
    return <Alert data-color="warning"><Heading level={2} data-size="xs">{t.suspendertTittel(dato.dato(sak.suspensjon.siden))}</Heading><Paragraph>{t.suspendertRaad}</Paragraph></Alert>;
  }
  if (sak.status === 'trukket') return <Alert data-color="info"><Heading level={2} data-size="xs">{t.trukketTittel}</Heading></Alert>;
  if (sak.status !== 'returnert' || !retur) return null;
  return (
    <Alert data-color="warning" className="stabel">
      <Heading level={2} data-size="xs">{kanSendeInn ? t.returnertTittel : t.returnertAndre}</Heading>
      {retur.begrunnelse !== undefined && <Paragraph>{retur.begrunnelse}</Paragraph>}
      <Paragraph>{t.detteMangler}</Paragraph>
      <ul>{sak.mangler.map((m) => <li key={m}>{m}</li>)}</ul>
      {kanSendeInn && <Link className="ds-button" to="/$fellesskap/saker/$id" params={{ fellesskap, id: sak.id }} search={{ vis: 'innsending' }}>{t.rettOgSend}</Link>}
    </Alert>
  );
}
