import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useFellesskap, useHent, useKommando } from '../api/bruk';
import { useSoek } from '../felles/adresse';
import { Dagvelger } from '../felles/fortid/Dagvelger';
import { Side } from '../felles/Side';
import { Avslag } from '../felles/Skjema';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { fortidsord } from './fortidsord';
import { Fremmoete } from './Fremmoete';
import { Innkalling } from './Innkalling';
import { Koe } from './Koe';
import { moeteformer, moetestatuser, STATUSFARGE } from './koder';
import { Mangler } from './Mangler';
import { Moeteendringer } from './Moeteendringer';
import { Moetefortid, useMoetetDa } from './Moetefortid';
import { moeteord } from './ord';
import { styrer, useMeg, useMoeteId } from './rett';
import { Saksliste } from './Saksliste';
import { Skriftlig } from './Skriftlig';
import { type Moetesvar } from './typer';
import './moete.css';

/** The meeting of the address. */
export function useMoete(): Moetesvar {
  return useHent('/moeter/{id}', { sti: { id: useMoeteId() } });
}

/** Nobody plans further ahead. */
const aaretFoer = (dag: string): string => `${Number(dag.slice(0, 4)) - 1}-01-01`;

export function Moete() {
  const [t, f, statusord, [{ per }]] = [useTekster(moeteord), useTekster(fortidsord), useTekster(moetestatuser), useSoek()];
  const moete = useMoete();
  const da = useMoetetDa(moete.id, per).data?.tilstand;
  const { status, organ, form } = moete;
  const kanStyre = styrer(useMeg(), organ.id);
  const foer = kanStyre && status === 'planlagt';
  const motet = form === 'skriftlig' ? <Skriftlig moete={moete} kanStyre={kanStyre} /> : <Fremmoete key={moete.deltakere.length} moete={moete} kanStyre={kanStyre} />;
  const dagvelger = <Dagvelger key="dag" aapne={f.aapne} fra={aaretFoer(moete.naar.dato)} per={per} />;
  if (per !== undefined) return <Side tittel={da?.tittel ?? f.moetet} over={da && organ.navn}>{dagvelger}<Moetefortid id={moete.id} per={per} /></Side>;
  return (
    <Side tittel={moete.tittel} over={<>{organ.navn} <Tag data-size="sm" data-color={STATUSFARGE[status]}>{statusord[status]}</Tag></>} handlinger={<Neste moete={moete} kanStyre={kanStyre} />}>
      <Fakta moete={moete} />
      {dagvelger}
      {status === 'avlyst' && <Alert data-color="warning">{t.avlyst}. {t.stryk}</Alert>}
      {foer && <Mangler moete={moete} />}
      {status === 'aapnet' && motet}
      {status !== 'avlyst' && <Saksliste moete={moete} kanStyre={foer} />}
      {foer && <Koe moete={moete} />}
      {(status !== 'avlyst' || moete.sakslisteversjon > 0) && <Innkalling moete={moete} kanStyre={kanStyre} />}
      {status !== 'aapnet' && status !== 'avlyst' && motet}
      {foer && <Moeteendringer moete={moete} />}
    </Side>
  );
}

function Fakta({ moete: { naar, form, videolenke, innleveringsfrist, vertskap, beslutningsform } }: { readonly moete: Moetesvar }) {
  const [t, formord, dato] = [useTekster(moeteord), useTekster(moeteformer), useDato()];
  return (
    <dl className="fakta">
      <dt>{t.naar}</dt>
      <dd><time dateTime={naar.dato}>{dato.ukedag(naar.dato)}</time>{naar.start && ` ${t.klokka(naar.start.replace(':', '.'), naar.slutt?.replace(':', '.') ?? '')}`}</dd>
      {naar.sted && <><dt>{t.sted}</dt><dd>{naar.sted}</dd></>}
      <dt>{t.form}</dt>
      <dd>{formord[form]}</dd>
      {videolenke && <><dt>{t.video}</dt><dd>{/^https?:/.test(videolenke) ? <a href={videolenke} rel="noreferrer">{t.bliMed}</a> : videolenke}</dd></>}
      {vertskap && <><dt>{t.vertskap}</dt><dd>{vertskap}</dd></>}
      <dt>{t.beslutning}</dt>
      <dd>{t[beslutningsform]}</dd>
      {innleveringsfrist && <><dt>{t.papirer}</dt><dd>{dato.ukedag(innleveringsfrist.dato)}</dd></>}
    </dl>
  );
}

/** The one thing that comes next. */
function Neste({ moete: { id, status, form, saksliste }, kanStyre }: { readonly moete: Moetesvar; readonly kanStyre: boolean }) {
  const [t, fellesskap, naviger] = [useTekster(moeteord), useFellesskap(), useNavigate()];
  const aapne = useKommando('post', '/moeter/{id}/aapning');
  const til = { params: { fellesskap, id } };
  if (status === 'hevet') return <Button asChild><Link to="/$fellesskap/moeter/$id/referat" {...til}>{t.tilReferat}</Link></Button>;
  if (!kanStyre || status === 'avlyst') return null;
  if (status === 'aapnet') return <Button asChild><Link to="/$fellesskap/moeter/$id/leder" {...til}>{t.tilLeder}</Link></Button>;
  if (form === 'skriftlig' || saksliste.length === 0 || saksliste.some((p) => !p.opptatt)) return null;
  return (
    <>
      <Avslag feil={aapne.error} />
      <Button loading={aapne.isPending} onClick={() => aapne.mutate({ sti: { id } }, { onSuccess: () => void naviger({ to: '/$fellesskap/moeter/$id', ...til, hash: 'fremmoete' }) })}>{t.aapne}</Button>
    </>
  );
}

