import { Alert } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useFellesskap, useLes } from '../api/bruk';
import { Problem } from '../api/problem';
import { Del, Side } from '../felles/Side';
import { Kladdrest } from '../felles/Skjema';
import { Frist, Laster } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { Avtaletekst } from './Avtaletekst';
import { aapenRunde, erIkkeMin, type Partsmuligheter, sisteRunde, useIder, usePartsmuligheter } from './bruk';
import './avtale.css';
import { Egenbehandling } from './Egenbehandling';
import { Fellesvedtak } from './Fellesvedtak';
import { partord } from './partord';
import { Partskortet } from './Partskortet';
import { Senere } from './Senere';
import { Signering } from './Signering';
import { svarkladd, Svarskjema } from './Svarskjema';
import { Tilstand, useNeste } from './Tavle';
import { type Avtalen, type Partskort, type Tavlen } from './typer';

/** One part and one agreement: what it must do now, with the text that it is about. */
export function Avtalepart() {
  const { id, partId } = useIder();
  const [t, fellesskap] = [useTekster(partord), useFellesskap()];
  // Asked for at the same time: none waits for another.
  const [avtale, parter, tavle, muligheter] = [useLes('/avtaler/{id}', { sti: { id } }).data, useLes('/avtaler/{id}/parter', { sti: { id } }).data, useLes('/avtaler/{id}/tavle', { sti: { id } }).data, usePartsmuligheter(id, partId)];
  if (!avtale || !parter || !tavle || !muligheter) return <Laster />;
  const [kort, linje] = [parter.elementer.find((p) => p.partId === partId), tavle.elementer.find((p) => p.partId === partId)];
  const runde = sisteRunde(avtale);
  if (!kort || !linje || !runde) throw new Problem(404);
  const kanSvare = muligheter.her('svar').tillatt || muligheter.utenfra('svar').tillatt;
  // Who signs here, has the text before the button.
  const kanSignere = muligheter.her('signatur').tillatt;
  return (
    <Side tittel={kort.navn} vindu={`${kort.navn}: ${avtale.navn}`} over={<span className="rad"><Link to="/$fellesskap/avtaler/$id" params={{ fellesskap, id }}>{avtale.navn}</Link><Tilstand tilstand={linje.tilstand} /></span>}>
      <Oppgaven avtale={avtale} kort={kort} linje={linje} hvem={muligheter} />
      {kanSvare && !kanSignere && <Del tittel={t.teksten}><p>{t.lesFoerst}</p><Avtaletekst id={id} versjon={runde.versjon} hash={runde.hash} /></Del>}
      {!kanSvare && <Kladdrest<Readonly<Record<string, string>>> noekkel={svarkladd(id, partId)} tekst={(k) => [k['aarsak'], k['begrunnelse']].filter(Boolean).join('\n')} />}
      {kanSvare && <Svarskjema avtaleId={id} kort={kort} her={muligheter.her('svar').tillatt} />}
      {kanSvare && <Fellesvedtak avtaleId={id} kort={kort} her={muligheter.her('svar').tillatt} />}
      {avtale.kreverSignatur && aapenRunde(avtale) && <Signering avtale={avtale} kort={kort} muligheter={muligheter} />}
      <div className="to-spalter">
        <div className="side">
          <Egenbehandling avtaleId={id} kort={kort} muligheter={muligheter} />
          {!kanSvare && !kanSignere && <Del tittel={t.teksten}><Avtaletekst id={id} versjon={runde.versjon} hash={runde.hash} /></Del>}
        </div>
        <div className="side">
          <Partskortet avtale={avtale} kort={kort} muligheter={muligheter} />
          <Senere avtale={avtale} kort={kort} muligheter={muligheter} />
        </div>
      </div>
    </Side>
  );
}

interface Oppgaveprops { readonly avtale: Avtalen; readonly kort: Partskort; readonly linje: Tavlen['elementer'][number]; readonly hvem: Partsmuligheter }

/** What is left to do, before all else on the page. Has focus when it has become another, as the form that made it so is gone. */
function Oppgaven({ avtale, kort, linje, hvem }: Oppgaveprops) {
  const [t, neste] = [useTekster(partord), useNeste()];
  const ref = useRef<HTMLDivElement>(null);
  const foer = useRef(linje.tilstand);
  useEffect(() => {
    if (foer.current !== linje.tilstand) ref.current?.focus();
    foer.current = linje.tilstand;
  }, [linje.tilstand]);
  const minIkke = (['svar', 'signatur'] as const).every((h) => erIkkeMin(hvem.her(h)) && erIkkeMin(hvem.utenfra(h)));
  const ferdig = linje.neste === null;
  return (
    <Alert ref={ref} tabIndex={-1} data-color={ferdig && (linje.tilstand === 'signert' || linje.tilstand === 'godkjent') ? 'success' : 'info'}>
      {linje.tilstand === 'signert' && <>{t.signertTakk} </>}
      {ferdig ? t.ferdig : <><strong>{t.gjoerNaa}: {neste(linje)}.</strong> {t.svarfrist}: <Frist dag={kort.svarfrist} ferdig={!aapenRunde(avtale)} /></>}
      {!ferdig && minIkke && <><br />{t.ikkeDin}</>}
    </Alert>
  );
}
