import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { useLes, useListe } from '../../api/bruk';
import { Fortidsramme } from '../../felles/fortid/Fortidsramme';
import { forpliktelsesstatuser, kodeord, SAKSFARGE, saksstatuser, utfallsklasser } from '../../felles/koder';
import { ord } from '../../felles/ord';
import { Del } from '../../felles/Side';
import { Frist, Laster } from '../../felles/Tilstand';
import { useDato } from '../../spraak/dato';
import { useMaalform, useTekster } from '../../spraak/maalform';
import { Tidslinje } from '../deler/Historikk';
import { Papir } from '../deler/Papir';
import { Punkter } from '../deler/Vedtak';
import { useSakenDa } from '../hent';
import { type Sakstilstand, statusAv } from '../typer';
import { fortidsord, stegslagord } from './ord';

/** The sak by the end of a day, as it was known then. */
export function Fortid({ id, per }: { readonly id: string; readonly per: string }) {
  const [t, d] = [useTekster(fortidsord), useDato()];
  const { data, isPlaceholderData } = useSakenDa(id, per);
  return <Fortidsramme tittel={t.slikVar(d.dato(per))} fantesIkke={t.fantesIkke(d.dato(per))} arbeider={isPlaceholderData} vis={data && <Innhold id={id} per={per} sak={data.tilstand} />} />;
}

function Innhold({ id, per, sak }: { readonly id: string; readonly per: string; readonly sak: Sakstilstand }) {
  const [t, d, status, klasser, stegslag] = [useTekster(fortidsord), useDato(), useTekster(saksstatuser), useTekster(utfallsklasser), useTekster(stegslagord)];
  const behandlet = Object.values(sak.behandlinger).flatMap((b) => (b.resultat ? [{ ...b, resultat: b.resultat }] : []));
  return (
    <>
      <p className="rad"><Tag data-color={SAKSFARGE[statusAv(sak)]}>{status[statusAv(sak)]}</Tag> <strong>{sak.tittel}</strong></p>
      {sak.mangler.length > 0 && <ul>{sak.mangler.map((m) => <li key={m}>{m}</li>)}</ul>}
      <Del tittel={t.vei}>
        <ol className="rute">{sak.spor.map((p, i) => p.slag !== undefined && <li key={i} className="gaatt"><span className="rute-navn">{kodeord(stegslag, p.slag)}</span><span className="dempet">{d.dato(p.dato ?? p.tid)}{p.organ && `, ${p.organ.navn}`}{p.utfall !== undefined && `, ${kodeord(klasser, p.utfall)}`}</span></li>)}</ol>
      </Del>
      <Del tittel={t.vedtak}>
        {behandlet.length === 0 && <p className="dempet">{t.ingen}</p>}
        {behandlet.map((b) => <div key={b.behandlingId}><Heading level={3} data-size="2xs">{b.organ.navn}, {d.dato(b.resultat.dato)}: {kodeord(klasser, b.resultat.utfall)}</Heading><Punkter resultat={b.resultat} /></div>)}
      </Del>
      {sak.saksframlegg && <Del tittel={t.papirer(sak.saksframlegg.versjon)}><Papir papir={sak.saksframlegg} /></Del>}
      <Forpliktelser id={id} per={per} />
      <Hendelser id={id} per={per} />
    </>
  );
}

function Forpliktelser({ id, per }: { readonly id: string; readonly per: string }) {
  const [t, status] = [useTekster(fortidsord), useTekster(forpliktelsesstatuser)];
  const linjer = useLes('/forpliktelser', { spoerring: { sak: id, per, antall: 100 } }).data?.elementer;
  return (
    <Del tittel={t.forpliktelser}>
      {!linjer ? <Laster /> : linjer.length === 0 ? <p className="dempet">{t.ingen}</p> : <ul className="fristliste">{linjer.map((f) => <li key={f.id}><span>{f.hva} {f.status !== null && <Tag data-size="sm">{status[f.status]}</Tag>}</span><Frist dag={f.dager?.til} ferdig /></li>)}</ul>}
    </Del>
  );
}

function Hendelser({ id, per }: { readonly id: string; readonly per: string }) {
  const [t, o, { maalform }] = [useTekster(fortidsord), useTekster(ord), useMaalform()];
  const { rader, hasNextPage, fetchNextPage, isPending } = useListe('/historikk', { spoerring: { sak: id, til: per, antall: 50, maalform } });
  return (
    <Del tittel={t.historikk}>
      {isPending ? <Laster /> : rader.length === 0 ? <p className="dempet">{t.ingen}</p> : <Tidslinje rader={rader} />}
      {hasNextPage && <div><Button variant="secondary" onClick={() => void fetchNextPage()}>{o.visFlere}</Button></div>}
    </Del>
  );
}
