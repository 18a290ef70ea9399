import { Field, Input, Label, Textfield } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fyll, useFellesskap, useKommando } from '../api/bruk';
import { lastOpp } from '../api/kall';
import { type Problem } from '../api/problem';
import { type Kropp, type Utfall } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { Velger } from '../felles/Velger';
import { useTekster } from '../spraak/maalform';
import { type Forpliktelse } from './Oppfoelging';
import { ord } from './ord';

type Kroppen = Kropp<'/saker/{id}/forpliktelser/{forpliktelseId}/status', 'put'>;
const STATUSER = ['paabegynt', 'forsinket', 'utfoert', 'bortfalt', 'aapen'] as const;
export interface Dialogvalg { readonly forpliktelse: Forpliktelse; readonly aapen: boolean; readonly lukk: () => void }

/** How far it has come; what is done is shown by something. */
export function Statusdialog({ forpliktelse: { id, sakId, hva, status: naa }, aapen, lukk }: Dialogvalg) {
  const [t, fellesskap] = [useTekster(ord), useFellesskap()];
  const [status, settStatus] = useState<Kroppen['status']>(naa === 'aapen' ? 'paabegynt' : 'utfoert');
  const [begrunnelse, settBegrunnelse] = useState('');
  const [slag, settSlag] = useState<'notat' | 'dokument'>('notat');
  const [notat, settNotat] = useState('');
  const [fil, settFil] = useState<File>();
  const [proevd, settProevd] = useState(false);
  const oppdater = useKommando('put', '/saker/{id}/forpliktelser/{forpliktelseId}/status');
  const last = useMutation<string, Problem, File>({ mutationFn: async (f) => ((await lastOpp(fyll(fellesskap, '/vedlegg', {}, { navn: f.name }), f, crypto.randomUUID())) as Utfall<'/vedlegg', 'post'> & { hash: string }).hash });
  const ferdig = status === 'utfoert';
  const mangler = !begrunnelse.trim() || (ferdig && (slag === 'notat' ? !notat.trim() : !fil));
  const send = (bevis: NonNullable<Kroppen['bevis']>) => oppdater.mutate({ sti: { id: sakId, forpliktelseId: id }, kropp: { status, begrunnelse: begrunnelse.trim(), ...(ferdig && { bevis }) } }, { onSuccess: lukk });
  const utfoer = () => {
    settProevd(true);
    if (mangler) return;
    if (ferdig && slag === 'dokument' && fil) last.mutate(fil, { onSuccess: (hash) => send([{ slag: 'dokument', hash, navn: fil.name }]) });
    else send([{ slag: 'notat', tekst: notat.trim() }]);
  };
  return (
    <Handlingsdialog tittel={`${t.oppdater}: ${hva}`} aapen={aapen} lukk={lukk} knapp={t.oppdater} utfoer={utfoer} arbeider={oppdater.isPending || last.isPending} feil={last.error ?? oppdater.error}>
      <Velger navn={t.statusfelt} verdi={status} velg={settStatus} valg={STATUSER.map((s) => [s, t.statuser[s]])} />
      {ferdig && <Velger navn={t.bevis} verdi={slag} velg={settSlag} valg={[['notat', t.bevisslag.notat], ['dokument', t.bevisslag.dokument]]} />}
      {ferdig && slag === 'notat' && <Textfield multiline label={t.notat} value={notat} error={proevd && !notat.trim() ? t.feilNotat : undefined} onChange={(h) => settNotat(h.target.value)} />}
      {ferdig && slag === 'dokument' && (
        <Field>
          <Label>{t.fil}</Label>
          <Field.Description>{t.filRaad}</Field.Description>
          <Input type="file" accept=".pdf,.docx,.png,.jpg,.jpeg" onChange={(h) => settFil(h.target.files?.[0])} />
          {proevd && !fil && <p role="alert">{t.feilFil}</p>}
        </Field>
      )}
      <Textfield multiline label={t.begrunnelse} value={begrunnelse} error={proevd && !begrunnelse.trim() ? t.feilBegrunnelse : undefined} onChange={(h) => settBegrunnelse(h.target.value)} />
    </Handlingsdialog>
  );
}
