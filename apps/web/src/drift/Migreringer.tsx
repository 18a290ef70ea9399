import { Button, Details, Heading, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useHent, useKommando, useListe } from '../api/bruk';
import { type Rad } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { ord as fellesord } from '../felles/ord';
import { Del } from '../felles/Side';
import { Laster, Tom } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { prosessord } from './prosessord';

type Migrering = Rad<'/prosesser/{noekkel}/migreringer'>;
interface Valg { readonly noekkel: string; readonly maaFlytte: boolean }

/** The migrations that were ordered, how each went, and the way back. */
export function Migreringer({ noekkel, maaFlytte }: Valg) {
  const t = useTekster(prosessord);
  const { elementer } = useHent('/prosesser/{noekkel}/migreringer', { sti: { noekkel } });
  return (
    <Del tittel={t.migreringer}>
      {elementer.length === 0 ? <Tom tittel={t.ingenMigreringer}>{t.ingenMigreringerRaad}</Tom> : <ul className="lenkeliste">{elementer.map((m) => <Kort key={m.id} noekkel={noekkel} maaFlytte={maaFlytte} migrering={m} />)}</ul>}
    </Del>
  );
}

function Kort({ noekkel, maaFlytte, migrering: m }: Valg & { readonly migrering: Migrering }) {
  const [t, dato] = [useTekster(prosessord), useDato()];
  const [aapen, settAapen] = useState(false);
  const [visSaker, settVis] = useState(false);
  return (
    <li className="drift-kort">
      <div className="drift-topp">
        <Heading level={3} data-size="2xs">{t.migrering(m.fra, m.til)}</Heading>
        <Tag data-size="sm" data-color={m.tilstand === 'ferdig' ? 'success' : 'neutral'}>{t.tilstander[m.tilstand]}</Tag>
      </div>
      <p className="dempet">{dato.tid(m.bestilt)} · {t.antall(m.antall)}</p>
      {m.begrunnelse !== null && <p>{m.begrunnelse}</p>}
      <Details onToggle={(h) => settVis(h.target instanceof Element && h.target.hasAttribute('open'))}>
        <Details.Summary>{t.visSaker}</Details.Summary>
        <Details.Content>{visSaker && <Saker noekkel={noekkel} id={m.id} />}</Details.Content>
      </Details>
      {maaFlytte && m.tilstand === 'ferdig' && <div className="handlinger"><Button variant="secondary" data-size="sm" onClick={() => settAapen(true)}>{t.angre}</Button></div>}
      <Angredialog noekkel={noekkel} id={m.id} aapen={aapen} lukk={() => settAapen(false)} />
    </li>
  );
}

function Saker({ noekkel, id }: { readonly noekkel: string; readonly id: string }) {
  const [t, f, fellesskap] = [useTekster(prosessord), useTekster(fellesord), useFellesskap()];
  const { rader, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useListe('/prosesser/{noekkel}/migreringer/{id}/saker', { sti: { noekkel, id } });
  if (isPending) return <Laster />;
  return (
    <>
      <ul>{rader.map((s) => <li key={s.sakId}><Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: s.sakId }}>{s.referanse !== null && `${s.referanse} `}{s.tittel}</Link>: {t.utfall[s.utfall]}{s.problemer.length > 0 && `. ${s.problemer.map((p) => p.melding).join('. ')}`}</li>)}</ul>
      {hasNextPage && <Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{f.visFlere}</Button>}
    </>
  );
}

function Angredialog({ noekkel, id, aapen, lukk }: { readonly noekkel: string; readonly id: string; readonly aapen: boolean; readonly lukk: () => void }) {
  const t = useTekster(prosessord);
  const [begrunnelse, sett] = useState('');
  const angre = useKommando('post', '/prosesser/{noekkel}/migreringer/{id}/angring');
  const utfoer = () => {
    angre.mutate({ sti: { noekkel, id }, kropp: { begrunnelse: begrunnelse.trim() } }, { onSuccess: lukk });
  };
  return (
    <Handlingsdialog tittel={t.angre} aapen={aapen} lukk={lukk} knapp={t.angre} utfoer={utfoer} arbeider={angre.isPending} feil={angre.error}>
      <p>{t.angreRaad}</p>
      <Tekstfelt label={t.begrunnelse} value={begrunnelse} required data-mangler={t.feilBegrunnelse} onChange={(h) => sett(h.target.value)} />
    </Handlingsdialog>
  );
}
