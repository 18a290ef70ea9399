import { Button, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useKommando, useSettRevisjon } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { Del } from '../felles/Side';
import { useTekster } from '../spraak/maalform';
import { Mottakere } from './innkalling/Mottakere';
import { moeteord } from './ord';
import { type Moetesvar } from './typer';

type Slag = 'flytt' | 'forleng' | 'videolenke' | 'avlys';

/** Another day, a later end, a way to join from elsewhere, or no meeting: each with whom it concerns. */
export function Moeteendringer({ moete }: { readonly moete: Moetesvar }) {
  const t = useTekster(moeteord);
  const [aapen, aapne] = useState<Slag>();
  const lukk = () => aapne(undefined);
  const slag: readonly Slag[] = moete.form === 'skriftlig' ? ['flytt', 'avlys'] : ['flytt', ...(moete.naar.slutt ? ['forleng' as const] : []), 'videolenke', 'avlys'];
  return (
    <Del tittel={t.endre}>
      <div className="handlinger">
        {slag.map((s) => <Button key={s} variant="secondary" {...(s === 'avlys' && { 'data-color': 'danger' as const })} onClick={() => aapne(s)}>{t[s]}</Button>)}
      </div>
      <Flytt moete={moete} aapen={aapen === 'flytt'} lukk={lukk} />
      <Forleng moete={moete} aapen={aapen === 'forleng'} lukk={lukk} />
      <Videolenke moete={moete} aapen={aapen === 'videolenke'} lukk={lukk} />
      <Avlys moete={moete} aapen={aapen === 'avlys'} lukk={lukk} />
    </Del>
  );
}

interface Props { readonly moete: Moetesvar; readonly aapen: boolean; readonly lukk: () => void }

function Beroerer({ moete, children }: { readonly moete: Moetesvar; readonly children?: ReactNode }) {
  const t = useTekster(moeteord);
  return (
    <div className="stabel">
      <Mottakere moeteId={moete.id} tittel={t.beroerer} />
      {moete.saksliste.length > 0 && <p className="uten-marg">{t.beroererSaker(moete.saksliste.length)}. {children}</p>}
      <p className="uten-marg dempet">{t.beroererVarsel}</p>
    </div>
  );
}

function Flytt({ moete, aapen, lukk }: Props) {
  const t = useTekster(moeteord);
  const { naar } = moete;
  const [ny, sett] = useState<{ dato?: string; start?: string; slutt?: string; sted?: string }>({});
  const [begrunnelse, skriv] = useState('');
  const flytt = useKommando('post', '/moeter/{id}/flytting');
  const revisjon = useSettRevisjon(moete.revisjon, aapen, flytt);
  const felt = (navn: keyof typeof ny) => ({ value: ny[navn] ?? naar[navn] ?? '', onChange: (e: { target: { value: string } }) => sett({ ...ny, [navn]: e.target.value }) });
  const send = () => flytt.mutate({ sti: { id: moete.id }, ...(revisjon !== undefined && { revisjon }), kropp: { begrunnelse, til: Object.fromEntries(Object.entries(ny).filter(([, v]) => v)) } }, { onSuccess: () => { sett({}); lukk(); } });
  return (
    <Handlingsdialog tittel={t.flytt} aapen={aapen} lukk={lukk} knapp={t.flyttKnapp} utfoer={send} arbeider={flytt.isPending} feil={flytt.error}>
      <Textfield type="date" label={t.nyDato} {...felt('dato')} />
      {moete.form !== 'skriftlig' && <div className="rad"><Textfield type="time" label={t.start} {...felt('start')} /><Textfield type="time" label={t.slutt} {...felt('slutt')} /></div>}
      {moete.form !== 'skriftlig' && <Textfield label={t.sted} {...felt('sted')} />}
      <Tekstfelt required multiline rows={2} label={t.begrunnelse} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      <Beroerer moete={moete} />
    </Handlingsdialog>
  );
}

function Forleng({ moete, aapen, lukk }: Props) {
  const t = useTekster(moeteord);
  const [slutt, sett] = useState(moete.naar.slutt ?? '');
  const [begrunnelse, skriv] = useState('');
  const forleng = useKommando('post', '/moeter/{id}/forlengelse');
  return (
    <Handlingsdialog tittel={t.forleng} aapen={aapen} lukk={lukk} knapp={t.forleng} arbeider={forleng.isPending} feil={forleng.error} utfoer={() => forleng.mutate({ sti: { id: moete.id }, kropp: { slutt, begrunnelse } }, { onSuccess: lukk })}>
      <Tekstfelt required type="time" label={t.slutt} value={slutt} onChange={(e) => sett(e.target.value)} />
      <Tekstfelt required multiline rows={2} label={t.begrunnelse} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      <Beroerer moete={moete} />
    </Handlingsdialog>
  );
}

function Videolenke({ moete, aapen, lukk }: Props) {
  const t = useTekster(moeteord);
  const [videolenke, sett] = useState(moete.videolenke ?? '');
  const lagre = useKommando('put', '/moeter/{id}/videolenke');
  return (
    <Handlingsdialog tittel={t.videolenke} aapen={aapen} lukk={lukk} knapp={t.lagreLenke} arbeider={lagre.isPending} feil={lagre.error} utfoer={() => lagre.mutate({ sti: { id: moete.id }, kropp: { videolenke } }, { onSuccess: lukk })}>
      <Tekstfelt required type="url" label={t.lenke} value={videolenke} onChange={(e) => sett(e.target.value)} />
    </Handlingsdialog>
  );
}

function Avlys({ moete, aapen, lukk }: Props) {
  const t = useTekster(moeteord);
  const [begrunnelse, skriv] = useState('');
  const avlys = useKommando('post', '/moeter/{id}/avlysning');
  return (
    <Handlingsdialog tittel={t.avlys} aapen={aapen} lukk={lukk} knapp={t.avlys} farlig arbeider={avlys.isPending} feil={avlys.error} utfoer={() => avlys.mutate({ sti: { id: moete.id }, kropp: { begrunnelse } }, { onSuccess: lukk })}>
      <Tekstfelt required multiline rows={2} label={t.begrunnelse} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      <Beroerer moete={moete}>{t.avlystRaad}</Beroerer>
    </Handlingsdialog>
  );
}
