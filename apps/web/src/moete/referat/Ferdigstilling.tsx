import { Alert, Button } from '@digdir/designsystemet-react';
import { useKommando } from '../../api/bruk';
import { Del } from '../../felles/Side';
import { Avslag } from '../../felles/Skjema';
import { idag, useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { type Moetesvar } from '../typer';
import { kommentarfrist } from './Kommentarrunde';
import { referatord } from './ord';
import { type Referat } from './useReferat';

interface Props { readonly moete: Moetesvar; readonly referat: Referat; readonly kanStyre: boolean }

/** Where the minutes stand, and the one step that comes next, or why it cannot be taken. */
export function Ferdigstilling({ moete, referat, kanStyre }: Props) {
  const t = useTekster(referatord);
  if (referat.status === 'publisert') return <Publisert referat={referat} />;
  if (!kanStyre) return null;
  return referat.status === 'ferdig' ? <Publiser moeteId={moete.id} tittel={t.publiser} /> : <Ferdigstill moete={moete} referat={referat} />;
}

function Ferdigstill({ moete, referat }: { readonly moete: Moetesvar; readonly referat: Referat }) {
  const [t, dato] = [useTekster(referatord), useDato()];
  const ferdigstill = useKommando('post', '/moeter/{id}/referat/ferdigstilling');
  const frist = kommentarfrist(referat);
  const ubesvarte = referat.kommentarer.filter((k) => !k.besvart).length;
  const foreldet = referat.endringer.length > (referat.utkast.at(-1)?.endringer.length ?? 0);
  const hindringer = [
    ...(frist !== undefined && idag() <= frist ? [t.kanFra(dato.dato(frist))] : []),
    ...(ubesvarte > 0 ? [t.ubesvarte(ubesvarte)] : []),
    ...(foreldet ? [t.nyeEndringer] : []),
  ];
  return (
    <Del tittel={t.ferdigstill}>
      {hindringer.length > 0
        ? <Alert data-color="info"><ul className="mangelliste">{hindringer.map((h) => <li key={h}>{h}</li>)}</ul></Alert>
        : <><p className="uten-marg">{t.ferdigstillRaad}</p><div className="handlinger"><Button loading={ferdigstill.isPending} onClick={() => ferdigstill.mutate({ sti: { id: moete.id }, kropp: { innholdshash: referat.innholdshash } })}>{t.ferdigstillKnapp}</Button></div></>}
      <Avslag feil={ferdigstill.error} />
    </Del>
  );
}

function Publiser({ moeteId, tittel }: { readonly moeteId: string; readonly tittel: string }) {
  const t = useTekster(referatord);
  const publiser = useKommando('post', '/moeter/{id}/referat/publisering');
  return (
    <Del tittel={tittel}>
      <p className="uten-marg">{t.publiserRaad}</p>
      <Avslag feil={publiser.error} />
      <div className="handlinger"><Button loading={publiser.isPending} onClick={() => publiser.mutate({ sti: { id: moeteId } })}>{t.publiserKnapp}</Button></div>
    </Del>
  );
}

function Publisert({ referat }: { readonly referat: Referat }) {
  const [t, dato] = [useTekster(referatord), useDato()];
  return (
    <Alert data-color="success">
      <p className="uten-marg">{referat.publisert && t.publisertAt(dato.tid(referat.publisert))} {referat.godkjenninger.length === 0 ? t.ikkeGodkjent : referat.godkjenninger.map((g) => t.godkjent(g.organ.navn, dato.dato(g.dato), g.saksnummer ?? '')).join(' ')}</p>
      {referat.offentligAdresse && <p className="uten-marg"><a href={referat.offentligAdresse}>{t.offentlig}</a></p>}
    </Alert>
  );
}
