import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { use, useState } from 'react';
import { useKommando } from '../../api/bruk';
import { Handlingsdialog } from '../../felles/Dialog';
import { Tekstfelt, Valgfelt } from '../../felles/Felt';
import { Del } from '../../felles/Side';
import { Avslag } from '../../felles/Skjema';
import { useTekster } from '../../spraak/maalform';
import { type Lederbilde, type Saksbilde, type Votering } from '../typer';
import { useHurtigtaster } from './hurtigtaster';
import { Tasteknapp, TasterPaa } from './Knapp';
import { lederord } from './ord';

interface Props { readonly bilde: Lederbilde; readonly sak: Saksbilde }

/** The votes of this sak: one is opened, each member's vote is written down, and it is closed. */
export function Voteringer({ bilde, sak }: Props) {
  const t = useTekster(lederord);
  const [ny, aapne] = useState(false);
  const kan = !sak.behandlet && sak.stemmeberettigede > 0 && !sak.voteringer.some((v) => v.aapen);
  useHurtigtaster({ ...(kan && { T: () => aapne(true) }) }, use(TasterPaa));
  if (!kan && sak.voteringer.length === 0) return null;
  return (
    <Del tittel={t.votering} handlinger={kan && <Tasteknapp tast="T" variant="secondary" data-size="sm" onClick={() => aapne(true)}>{t.aapneVotering}</Tasteknapp>}>
      {sak.voteringer.map((v) => (v.aapen ? <AapenVotering key={v.voteringId} votering={v} moeteId={bilde.id} /> : <Ferdig key={v.voteringId} votering={v} />))}
      {ny && <NyVotering bilde={bilde} sak={sak} lukk={() => aapne(false)} />}
    </Del>
  );
}

function NyVotering({ bilde, sak, lukk }: Props & { readonly lukk: () => void }) {
  const t = useTekster(lederord);
  const [gjelder, skriv] = useState(sak.tittel);
  const [valg, skrivValg] = useState(sak.forslag.length > 1 ? sak.forslag.map((f) => f.alternativ).join('\n') : t.forMot);
  const aapne = useKommando('post', '/moeter/{id}/voteringer');
  const send = () => aapne.mutate({ sti: { id: bilde.id }, kropp: { behandlingId: sak.behandlingId, gjelder, valg: valg.split('\n').map((v) => v.trim()).filter(Boolean) } }, { onSuccess: lukk });
  return (
    <Handlingsdialog tittel={t.aapneVotering} aapen lukk={lukk} knapp={t.aapneVotering} utfoer={send} arbeider={aapne.isPending} feil={aapne.error}>
      <Tekstfelt required label={t.gjelder} value={gjelder} onChange={(e) => skriv(e.target.value)} />
      <Tekstfelt required multiline rows={3} label={t.valg} value={valg} onChange={(e) => skrivValg(e.target.value)} />
    </Handlingsdialog>
  );
}

function Stilling({ votering }: { readonly votering: Votering }) {
  return <p className="stilling uten-marg">{votering.stilling.map((s) => <span key={s.valg}>{s.valg}: <strong>{s.antall}</strong></span>)}</p>;
}

function Ferdig({ votering }: { readonly votering: Votering }) {
  const t = useTekster(lederord);
  return <div><p className="uten-marg">{votering.gjelder}</p>{votering.avbrutt === null ? <><p className="uten-marg dempet">{t.lukket}</p><Stilling votering={votering} /></> : <p className="uten-marg dempet">{t.avbrutt(votering.avbrutt)}</p>}</div>;
}

function AapenVotering({ votering, moeteId }: { readonly votering: Votering; readonly moeteId: string }) {
  const t = useTekster(lederord);
  const stem = useKommando('post', '/moeter/{id}/voteringer/{votering}/stemmer');
  const lukk = useKommando('post', '/moeter/{id}/voteringer/{votering}/lukking');
  const sti = { id: moeteId, votering: votering.voteringId };
  const igjen = votering.stemmer.filter((s) => s.valg === null);
  const [foerer, foer] = useState(false);
  const alle = async (valg: string) => {
    foer(true);
    try {
      for (const { personId } of igjen) await stem.mutateAsync({ sti, kropp: { personId, valg } });
    } catch {
      // What went wrong stands in `stem.error`, and the votes that were written down stand.
    } finally {
      foer(false);
    }
  };
  return (
    <div className="stabel">
      <p className="uten-marg"><strong>{votering.gjelder}</strong><br /><span className="dempet">{t.aapen}: {t.stemt(votering.stemt, votering.manntall)}</span></p>
      <Stilling votering={votering} />
      {igjen.length > 0 && <div className="handlinger">{votering.valg.map((v) => <Button key={v} variant="secondary" data-size="sm" loading={foerer} onClick={() => void alle(v)}>{t.enstemmig(v)}</Button>)}</div>}
      <div className="stemmer">
        {votering.stemmer.map((s) => (s.valg === null
          ? <Field key={s.personId}><Label>{t.stemmeTil(s.navn ?? '')}</Label><Select value="" onChange={(e) => stem.mutate({ sti, kropp: { personId: s.personId, valg: e.target.value } })}><Select.Option value="" disabled>{t.ikkeStemt}</Select.Option>{votering.valg.map((v) => <Select.Option key={v} value={v}>{v}</Select.Option>)}</Select></Field>
          : <Stemt key={s.personId} stemme={s} votering={votering} moeteId={moeteId} />))}
      </div>
      <Avslag feil={stem.error ?? lukk.error} />
      <div className="handlinger"><Button loading={lukk.isPending} onClick={() => lukk.mutate({ sti })}>{t.lukk}</Button><Avbrudd votering={votering} moeteId={moeteId} /></div>
    </div>
  );
}

function Stemt({ stemme, votering, moeteId }: { readonly stemme: Votering['stemmer'][number]; readonly votering: Votering; readonly moeteId: string }) {
  const t = useTekster(lederord);
  const [aapen, aapne] = useState(false);
  const [begrunnelse, skriv] = useState('');
  const [valg, velg] = useState('');
  const rett = useKommando('post', '/moeter/{id}/voteringer/{votering}/rettelser');
  const navn = stemme.navn ?? '';
  return (
    <div className="rad"><span>{navn}: <strong>{stemme.valg}</strong></span>
      {stemme.foert && <Button variant="tertiary" data-size="sm" aria-label={t.rettNavn(navn)} onClick={() => aapne(true)}>{t.rett}</Button>}
      <Handlingsdialog tittel={t.rettNavn(navn)} aapen={aapen} lukk={() => aapne(false)} knapp={t.rett} arbeider={rett.isPending} feil={rett.error} utfoer={() => rett.mutate({ sti: { id: moeteId, votering: votering.voteringId }, kropp: { personId: stemme.personId, valg, begrunnelse } }, { onSuccess: () => aapne(false) })}>
        <Valgfelt navn={t.stemmeTil(navn)} required value={valg} velg={velg}><Select.Option value="" disabled>{t.ikkeStemt}</Select.Option>{votering.valg.filter((v) => v !== stemme.valg).map((v) => <Select.Option key={v} value={v}>{v}</Select.Option>)}</Valgfelt>
        <Tekstfelt required label={t.begrunnelse} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      </Handlingsdialog>
    </div>
  );
}

function Avbrudd({ votering, moeteId }: { readonly votering: Votering; readonly moeteId: string }) {
  const t = useTekster(lederord);
  const [aapen, aapne] = useState(false);
  const [begrunnelse, skriv] = useState('');
  const avbryt = useKommando('post', '/moeter/{id}/voteringer/{votering}/avbrudd');
  return (
    <>
      <Button variant="tertiary" onClick={() => aapne(true)}>{t.avbryt}</Button>
      <Handlingsdialog tittel={t.avbryt} aapen={aapen} lukk={() => aapne(false)} knapp={t.avbryt} farlig arbeider={avbryt.isPending} feil={avbryt.error} utfoer={() => avbryt.mutate({ sti: { id: moeteId, votering: votering.voteringId }, kropp: { begrunnelse } }, { onSuccess: () => aapne(false) })}>
        <Tekstfelt required label={t.avbrytHvorfor} value={begrunnelse} onChange={(e) => skriv(e.target.value)} />
      </Handlingsdialog>
    </>
  );
}
