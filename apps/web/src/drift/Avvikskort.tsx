import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useKommando } from '../api/bruk';
import { type Rad } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

type Avvik = Rad<'/avvik'>;
const FARGE = { 'aapent': 'danger', 'proeves': 'info', 'hoppet-over': 'neutral', 'loest': 'success' } as const;
const AVGJOERELSER = ['nytt-forsoek', 'overhopping', 'loesning'] as const;
type Avgjoerelse = (typeof AVGJOERELSER)[number];

/** What did not happen, why, and what may be done about it. */
export function Avvikskort({ avvik: a, maaAvgjoere }: { readonly avvik: Avvik; readonly maaAvgjoere: boolean }) {
  const [t, dato, fellesskap] = [useTekster(ord), useDato(), useFellesskap()];
  const [valgt, velg] = useState<Avgjoerelse>();
  // A letter that was refused is not sent again by itself.
  const mulige = AVGJOERELSER.filter((k) => k !== 'nytt-forsoek' || a.kilde !== 'paaminnelse');
  const knapper = { 'nytt-forsoek': t.proevIgjen, 'overhopping': t.hoppOver, 'loesning': t.loes };
  return (
    <li className="drift-kort">
      <div className="drift-topp">
        <div>
          <span className="dempet">{t.kilder[a.kilde]}</span>
          <Heading level={3} data-size="2xs">{a.melding}</Heading>
        </div>
        <Tag data-size="sm" data-color={FARGE[a.tilstand]}>{t.tilstand[a.tilstand]}</Tag>
      </div>
      <p className="rad dempet"><span>{t.forsoek(a.forsoek)}, {t.sist(dato.tid(a.sist))}</span>
        {a.sakId !== null && <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: a.sakId }}>{t.tilSaken}</Link>}
        {a.hendelse && <Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: a.hendelse.hendelseId }}>{t.tilHendelsen}</Link>}
      </p>
      {a.avgjoerelse?.begrunnelse && <p>{t.avgjort(dato.tid(a.avgjoerelse.naar), a.avgjoerelse.begrunnelse)}</p>}
      {maaAvgjoere && a.tilstand === 'aapent' && a.kilde === 'paaminnelse' && <p>{t.brevraad}</p>}
      {maaAvgjoere && a.tilstand === 'aapent' && <div className="handlinger">{mulige.map((k) => <Button key={k} data-size="sm" variant={k === mulige[0] ? 'secondary' : 'tertiary'} onClick={() => velg(k)}>{knapper[k]}</Button>)}</div>}
      {mulige.map((k) => <Avgjoerdialog key={k} id={a.id} hva={k} knapp={knapper[k]} aapen={valgt === k} lukk={() => velg(undefined)} />)}
    </li>
  );
}

function Avgjoerdialog({ id, hva, knapp, aapen, lukk }: { readonly id: string; readonly hva: Avgjoerelse; readonly knapp: string; readonly aapen: boolean; readonly lukk: () => void }) {
  const t = useTekster(ord);
  const [begrunnelse, sett] = useState('');
  const avgjoer = useKommando('post', `/avvik/{id}/${hva}`);
  const utfoer = () => {
    avgjoer.mutate({ sti: { id }, kropp: { begrunnelse: begrunnelse.trim() } }, { onSuccess: lukk });
  };
  return (
    <Handlingsdialog tittel={knapp} aapen={aapen} lukk={lukk} knapp={knapp} utfoer={utfoer} arbeider={avgjoer.isPending} feil={avgjoer.error}>
      <p>{t.raad[hva]}</p>
      <Tekstfelt label={t.begrunnelse} value={begrunnelse} required data-mangler={t.feilBegrunnelse} onChange={(h) => sett(h.target.value)} />
    </Handlingsdialog>
  );
}
