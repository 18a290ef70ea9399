import { Alert, Button, Checkbox, Details } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useKommando, useLes } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Laster } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { koder } from './koder';
import { avtaleord } from './ord';
import { type Avtalen, type Taus } from './typer';

/** The silent are reminded at once; first one sees who gets what. */
export function Purring({ avtale, kan }: { readonly avtale: Avtalen; readonly kan: boolean }) {
  const t = useTekster(avtaleord);
  const [aapen, sett] = useState(false);
  const [utelatt, utelat] = useState<ReadonlySet<string>>(new Set());
  const [sendt, settSendt] = useState(0);
  const kvittering = useRef<HTMLDivElement>(null);
  const liste = useLes('/avtaler/{id}/purreliste', { sti: { id: avtale.id }, naar: aapen }).data;
  const kommando = useKommando('post', '/avtaler/{id}/purringer');
  const valgte = (liste?.tause ?? []).filter((p) => p.kanPurres && !utelatt.has(p.partId));
  const veksle = (partId: string) => utelat(utelatt.has(partId) ? new Set([...utelatt].filter((p) => p !== partId)) : new Set([...utelatt, partId]));
  // The button is gone when all are reminded: what was done has focus instead.
  useEffect(() => {
    if (sendt > 0) kvittering.current?.focus();
  }, [sendt]);
  const send = () => {
    if (valgte.length > 0) kommando.mutate({ sti: { id: avtale.id }, kropp: { parter: valgte.map((p) => p.partId) } }, { onSuccess: () => { settSendt(valgte.length); sett(false); } });
  };
  return (
    <>
      {kan && <Button onClick={() => { settSendt(0); sett(true); }}>{t.purr}</Button>}
      <div role="status">{sendt > 0 && <Alert ref={kvittering} tabIndex={-1} data-color="success" data-size="sm">{t.purret(sendt)}</Alert>}</div>
      <Handlingsdialog tittel={t.purrTittel} aapen={aapen} lukk={() => sett(false)} knapp={t.purrKnapp(valgte.length)} utfoer={send} arbeider={kommando.isPending} feil={kommando.error}>
        {!liste && <Laster />}
        {liste && <p>{liste.tause.length === 0 ? t.purrIngen : t.purrIngress(liste.tause.length)}</p>}
        {liste && liste.tause.length > 0 && valgte.length === 0 && <Alert data-color="warning" data-size="sm">{t.purrVelg}</Alert>}
        <ul className="purreliste">{liste?.tause.map((p) => <li key={p.partId}><Tausen part={p} valgt={valgte.includes(p)} veksle={() => veksle(p.partId)} /></li>)}</ul>
      </Handlingsdialog>
    </>
  );
}

function Tausen({ part, valgt, veksle }: { readonly part: Taus; readonly valgt: boolean; readonly veksle: () => void }) {
  const [t, k, dato] = [useTekster(avtaleord), useTekster(koder), useDato()];
  const { antall, sist } = part.paaminnet;
  const om = [k.grunn[part.grunn], t.taus(part.dager), ...(part.dagerOverFrist > 0 ? [t.overFrist(part.dagerOverFrist)] : []), sist ? t.minnet(antall, dato.kort(sist)) : t.ikkeMinnet].join(' · ');
  const hvorforIkke = part.kanPurres ? '' : ` ${t.kanIkkePurres}`;
  return (
    <>
      <Checkbox label={part.navn} description={om + hvorforIkke} value={part.partId} checked={valgt} disabled={!part.kanPurres} onChange={veksle} />
      {!part.brev && <p className="dempet">{t.ingenMottar}</p>}
      {part.brev && (
        <Details data-size="sm">
          <Details.Summary>{t.seBrevet}<span className="bare-leser"> {part.navn}</span></Details.Summary>
          <Details.Content>
            <dl className="fakta"><dt>{t.til}</dt><dd>{part.brev.til.map((m) => m.navn).join(', ')}</dd><dt>{t.emne}</dt><dd>{part.brev.emne}</dd></dl>
            <p className="brev">{part.brev.tekst}</p>
          </Details.Content>
        </Details>
      )}
    </>
  );
}
