import { Alert, Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { fyll, noekkelFor, useFellesskap, useKanskje, useLes } from '../api/bruk';
import { lastOpp } from '../api/kall';
import { type Problem } from '../api/problem';
import { type Utfall } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { EnFil } from '../felles/Filer';
import { Del } from '../felles/Side';
import { Avslag } from '../felles/Skjema';
import { useTekster } from '../spraak/maalform';
import { innlesingsord } from './innlesingsord';

type Lest = Utfall<'/dossierer', 'post'>;
/** The key is of the file: the same file sent again after a lost network is the same act. */
interface Valgt { readonly fil: File; readonly noekkel: string }

/** A sak or an agreement from another system, judged whole before any of it is kept. */
export function Innlesing() {
  const [t, fellesskap, klient] = [useTekster(innlesingsord), useFellesskap(), useQueryClient()];
  const [aapen, sett] = useState(false);
  const [valgt, velg] = useState<Valgt>();
  const [filfeil, settFilfeil] = useState<string>();
  const [kommet, settKommet] = useState(0);
  const avbryt = useRef<AbortController>(undefined);
  const regler = useLes('/dossierer/regler', { naar: aapen, ellers: true });
  const les = useMutation<Lest, Problem, Valgt>({
    networkMode: 'always',
    mutationFn: async ({ fil, noekkel }) => {
      settKommet(0);
      avbryt.current = new AbortController();
      return (await lastOpp(fyll(fellesskap, '/dossierer'), fil, noekkel, { framdrift: settKommet, signal: avbryt.current.signal })) as Lest;
    },
    onSuccess: () => { avbryt.current = undefined; sett(false); return klient.invalidateQueries({ queryKey: noekkelFor(fellesskap) }); },
  });
  const aapne = () => { les.reset(); sett(true); };
  const lukk = () => {
    sett(false);
    velg(undefined);
    settFilfeil(undefined);
    // What has arrived is not taken back by closing.
    if (!avbryt.current) return;
    avbryt.current.abort();
    les.reset();
  };
  return (
    <Del tittel={t.tittel}>
      <p className="dempet uten-marg">{t.ingress}</p>
      {les.data && <Mottatt lest={les.data} />}
      <div><Button variant="secondary" onClick={aapne}>{t.lesInn}</Button></div>
      <Handlingsdialog tittel={t.lesInn} aapen={aapen} lukk={lukk} knapp={t.knapp} utfoer={() => { if (valgt) les.mutate(valgt); }} arbeider={les.isPending} feil={les.error}>
        <p className="uten-marg">{t.proever}</p>
        {regler.error && <Avslag feil={regler.error} />}
        {regler.data && <EnFil etikett={t.fil} beskrivelse={t.filRaad} mangler={t.feilFil} tas={regler.data} feil={filfeil} valgt={(fil, galt) => { velg(fil && { fil, noekkel: crypto.randomUUID() }); settFilfeil(galt); les.reset(); }} />}
        {les.isPending && valgt && <progress max={1} value={kommet} aria-label={t.sender(valgt.fil.name)} />}
      </Handlingsdialog>
    </Del>
  );
}

/** The history is written in a moment later: what it is about is led to when it is there. */
function Mottatt({ lest: { gjelder, hendelser, filer, mangler } }: { readonly lest: Lest }) {
  const [t, fellesskap] = [useTekster(innlesingsord), useFellesskap()];
  const erSak = gjelder.slag === 'sak';
  const { data } = useKanskje<object>(fyll(fellesskap, erSak ? '/saker/{id}' : '/avtaler/{id}', { id: gjelder.id }));
  return (
    <Alert data-color="success" role="status">
      {t.mottatt(hendelser, filer)} {mangler > 0 && t.mangler(mangler)} {data ? <Link to={erSak ? '/$fellesskap/saker/$id' : '/$fellesskap/avtaler/$id'} params={{ fellesskap, id: gjelder.id }}>{erSak ? t.sak : t.avtale}</Link> : t.skrives}
    </Alert>
  );
}
