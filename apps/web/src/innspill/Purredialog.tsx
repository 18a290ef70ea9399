import { Details } from '@digdir/designsystemet-react';
import { useLes, useKommando } from '../api/bruk';
import { type Svar } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { ord as fellesord } from '../felles/ord';
import { Avslag } from '../felles/Skjema';
import { Laster, Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

type Taus = Svar<'/innspill/{id}/purreliste'>['tause'][number];

/** Exactly who gets what, before it is sent. */
export function Purredialog({ id, aapen, lukk }: { readonly id: string; readonly aapen: boolean; readonly lukk: () => void }) {
  const [t, f] = [useTekster(ord), useTekster(fellesord)];
  const { data, error } = useLes('/innspill/{id}/purreliste', { sti: { id }, naar: aapen });
  const purr = useKommando('post', '/innspill/{id}/purringer');
  const kan = (data?.tause ?? []).filter((m) => m.kanPurres && m.brev);
  const andre = (data?.tause ?? []).filter((m) => !kan.includes(m));
  const send = () => (kan.length === 0 ? lukk() : purr.mutate({ sti: { id }, kropp: { mottakere: kan.map((m) => m.mottakerId) } }, { onSuccess: lukk }));
  return (
    <Handlingsdialog tittel={t.purr} aapen={aapen} lukk={lukk} knapp={kan.length === 0 ? f.lukk : t.purrKnapp(kan.length)} utfoer={send} arbeider={purr.isPending} feil={purr.error}>
      <Avslag feil={error} />
      {!data && !error && <Laster />}
      {data && kan.length === 0 && <Tom tittel={t.ingenAaPurre}><p>{t.ingenAaPurreRaad}</p></Tom>}
      {kan.length > 0 && <p>{t.purrIngress(kan.length)}</p>}
      {kan.map((m) => <Brev key={m.mottakerId} taus={m} />)}
      {andre.length > 0 && <div><p><strong>{t.kanIkkePurres}</strong></p><ul>{andre.map((m) => <li key={m.mottakerId}>{m.navn}: {m.brev ? t.alleredeMinnet : t.ingenTarImot}</li>)}</ul></div>}
    </Handlingsdialog>
  );
}

function Brev({ taus: { navn, brev, paaminnet } }: { readonly taus: Taus }) {
  const t = useTekster(ord);
  if (!brev) return null;
  return (
    <Details>
      <Details.Summary>{t.visBrev(navn)}</Details.Summary>
      <Details.Content>
        {paaminnet.antall > 0 && <p className="dempet">{t.minnet(paaminnet.antall)}</p>}
        <dl className="fakta"><dt>{t.til}</dt><dd>{brev.til.map((m) => m.navn).join(', ')}</dd><dt>{t.emne}</dt><dd>{brev.emne}</dd></dl>
        <p className="innspill-brev">{brev.tekst}</p>
      </Details.Content>
    </Details>
  );
}
