import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useLes } from '../../api/bruk';
import { Handlingsdialog } from '../../felles/Dialog';
import { useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { type Moetesvar } from '../typer';
import { Innkalte } from './Mottakere';
import { innkallingsord } from './ord';

/** Which convocation was sent, when and to how many; and the way to send the next, for who may. */
export function Utsending({ moete, kanSende }: { readonly moete: Moetesvar; readonly kanSende: boolean }) {
  const [t, dato] = [useTekster(innkallingsord), useDato()];
  const [aapen, aapne] = useState(false);
  const sist = moete.innkallinger.at(-1);
  const nyere = moete.sakslisteversjon > (sist?.versjon ?? 0);
  return (
    <>
      {sist && <p className="uten-marg" role="status">{t.sendt(sist.versjon, dato.tid(sist.sendt), sist.mottakere.length)}</p>}
      {kanSende && !sist && <p className="uten-marg">{t.ikkeSendt}</p>}
      {kanSende && sist && nyere && <Alert data-color="info">{t.nyere(moete.sakslisteversjon)}</Alert>}
      {kanSende && nyere && <div className="handlinger"><Button onClick={() => aapne(true)}>{t.send}</Button></div>}
      {kanSende && <Senddialog moete={moete} aapen={aapen} lukk={() => aapne(false)} />}
    </>
  );
}

function Senddialog({ moete: { id, saksliste, innkallinger }, aapen, lukk }: { readonly moete: Moetesvar; readonly aapen: boolean; readonly lukk: () => void }) {
  const t = useTekster(innkallingsord);
  const [valgt, velg] = useState<ReadonlySet<string>>();
  const { data } = useLes('/moeter/{id}/beroerte', { sti: { id }, naar: aapen });
  const send = useKommando('post', '/moeter/{id}/utsending');
  const sist = innkallinger.at(-1);
  // Who was called last time, is so still unless somebody says otherwise.
  const varaer = valgt ?? new Set(data?.varaer.flatMap((v) => (sist?.mottakere.includes(v.personId) ? [v.personId] : [])));
  return (
    <Handlingsdialog tittel={t.send} aapen={aapen} lukk={lukk} knapp={t.sendKnapp} arbeider={send.isPending} feil={send.error} utfoer={() => send.mutate({ sti: { id }, kropp: { varaer: [...varaer] } }, { onSuccess: () => { velg(undefined); lukk(); } })}>
      <p className="uten-marg">{t.omBrevet}{sist && ` ${t.omNytt(sist.versjon)}`}</p>
      {data && <Innkalte beroerte={data} saker={new Set(saksliste.flatMap((p) => (p.opptatt ? [p.sakId] : [])))} varaer={varaer} velg={velg} />}
    </Handlingsdialog>
  );
}
