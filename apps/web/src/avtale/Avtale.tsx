import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useLes } from '../api/bruk';
import { useSoek } from '../felles/adresse';
import { Dagvelger } from '../felles/fortid/Dagvelger';
import { Side } from '../felles/Side';
import { Frist, Laster } from '../felles/Tilstand';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { aapenRunde, sisteRunde, useIder, useMuligheter } from './bruk';
import './avtale.css';
import { Avtalefortid, useAvtalenDa } from './Avtalefortid';
import { Fakta } from './Fakta';
import { Forvaltning } from './Forvaltning';
import { fortidsord } from './fortidsord';
import { Historien } from './Historien';
import { Ikrafttredelse } from './Ikrafttredelse';
import { FARGE, koder } from './koder';
import { avtaleord } from './ord';
import { Purring } from './Purring';
import { Signaturer } from './Signaturer';
import { Styring } from './Styring';
import { Tavle } from './Tavle';
import { type Avtalen } from './typer';
import { Utsendelse } from './Utsendelse';
import { Versjoner } from './Versjoner';

/** One agreement: for whom all wait, what is missing, and what one may do about it. */
export function Avtale() {
  const { id } = useIder();
  const [t, fellesskap] = [useTekster(avtaleord), useFellesskap()];
  // Asked for at the same time: none waits for another.
  const [avtale, tavle, ikraft, muligheter] = [useLes('/avtaler/{id}', { sti: { id } }).data, useLes('/avtaler/{id}/tavle', { sti: { id } }).data, useLes('/avtaler/{id}/ikraft', { sti: { id } }).data, useMuligheter(id)];
  const [f, k, [{ per }]] = [useTekster(fortidsord), useTekster(koder), useSoek()];
  const da = useAvtalenDa(id, per).data?.tilstand;
  if (!avtale || !tavle || !ikraft) return <Laster />;
  const dagvelger = <Dagvelger key="dag" aapne={f.aapne} fra={foersteDag(avtale)} per={per} />;
  if (per !== undefined) return <Side tittel={da?.navn ?? f.avtalen} over={da && k.slag[avtale.slag]}>{dagvelger}<Avtalefortid id={id} per={per} /></Side>;
  return (
    <Side tittel={avtale.navn} over={<Over avtale={avtale} />} ingress={<Ingress avtale={avtale} />} handlinger={<><Purring avtale={avtale} kan={muligheter('purring').tillatt} /><Link to="/$fellesskap/avtaler" params={{ fellesskap }}>{t.tilRegisteret}</Link></>}>
      {muligheter('ny-versjon').tillatt && <Utsendelse avtale={avtale} />}
      <Tavle avtale={avtale} tavle={tavle} />
      {dagvelger}
      <div className="to-spalter">
        <div className="side">
          <Ikrafttredelse avtale={avtale} ikraft={ikraft} muligheter={muligheter} />
          <Versjoner avtale={avtale} muligheter={muligheter} />
          {avtale.kreverSignatur && <Signaturer avtale={avtale} />}
          <Historien id={id} />
        </div>
        <div className="side">
          <Fakta avtale={avtale} muligheter={muligheter} />
          <Styring avtale={avtale} muligheter={muligheter} />
          <Forvaltning avtale={avtale} muligheter={muligheter} />
        </div>
      </div>
    </Side>
  );
}

const foersteDag = ({ versjoner, runder }: Avtalen): string => [versjoner[0]?.registrert, runder[0]?.sendt, idag()].flatMap((naar) => naar?.slice(0, 10) ?? []).toSorted()[0] ?? idag();

function Over({ avtale }: { readonly avtale: Avtalen }) {
  const [t, k] = [useTekster(avtaleord), useTekster(koder)];
  return (
    <span className="rad">
      <span>{k.slag[avtale.slag]}</span>
      <Tag data-color={FARGE.status[avtale.status]}>{k.status[avtale.status]}</Tag>
      {avtale.underRevisjon && <Tag data-color="info">{t.underRevisjon}</Tag>}
      {aapenRunde(avtale)?.stansetSiden && <Tag data-color="warning">{t.suspendert}</Tag>}
    </span>
  );
}

function Ingress({ avtale }: { readonly avtale: Avtalen }) {
  const [t, dato] = [useTekster(avtaleord), useDato()];
  const runde = sisteRunde(avtale);
  if (!runde) return t.iUtkast;
  if (runde.trukket) return t.trukket;
  if (avtale.ferdigSignert) return t.iKraftSiden(dato.dato(avtale.ferdigSignert));
  return <>{t.svarfrist}: <Frist dag={runde.svarfrist} ferdig={avtale.status === 'i-kraft' || avtale.status === 'signert'} /></>;
}
