import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { fyll, useFellesskap, useKommando } from '../api/bruk';
import { lastOpp } from '../api/kall';
import { type Problem } from '../api/problem';
import { type Kropp, type Rad, type Utfall } from '../api/typer';
import { Innfelt } from '../felles/Innfelt';
import { Tekstfelt } from '../felles/Felt';
import { Filfelt } from '../felles/Filer';
import { forpliktelsesstatuser } from '../felles/koder';
import { Velger } from '../felles/Velger';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

type Kroppen = Kropp<'/saker/{id}/forpliktelser/{forpliktelseId}/status', 'put'>;
const STATUSER = ['paabegynt', 'forsinket', 'utfoert', 'bortfalt', 'aapen'] as const;
export interface Svarvalg { readonly forpliktelse: Pick<Rad<'/forpliktelser'>, 'id' | 'sakId' | 'hva' | 'status' | 'ansvarlig' | 'frist' | 'forklaring'>; readonly lukk: () => void }

/** How far it has come; what is done is shown by something. */
export function Statussvar({ forpliktelse: { id, sakId, hva, status: naa }, lukk }: Svarvalg) {
  const [t, statusord, fellesskap] = [useTekster(ord), useTekster(forpliktelsesstatuser), useFellesskap()];
  const [status, settStatus] = useState<Kroppen['status']>(naa === 'aapen' ? 'paabegynt' : 'utfoert');
  const [begrunnelse, settBegrunnelse] = useState('');
  const [slag, settSlag] = useState<'notat' | 'dokument'>('notat');
  const [notat, settNotat] = useState('');
  const [fil, settFil] = useState<File>();
  const [filfeil, settFilfeil] = useState<string>();
  const oppdater = useKommando('put', '/saker/{id}/forpliktelser/{forpliktelseId}/status');
  const last = useMutation<string, Problem, File>({ mutationFn: async (f) => ((await lastOpp(fyll(fellesskap, '/vedlegg', {}, { navn: f.name }), f, crypto.randomUUID())) as Utfall<'/vedlegg', 'post'> & { hash: string }).hash });
  const ferdig = status === 'utfoert';
  const send = (bevis: NonNullable<Kroppen['bevis']>) => oppdater.mutate({ sti: { id: sakId, forpliktelseId: id }, kropp: { status, begrunnelse: begrunnelse.trim(), ...(ferdig && { bevis }) } }, { onSuccess: lukk });
  const utfoer = () => {
    if (ferdig && slag === 'dokument') {
      if (fil) last.mutate(fil, { onSuccess: (hash) => send([{ slag: 'dokument', hash, navn: fil.name }]) });
    } else send([{ slag: 'notat', tekst: notat.trim() }]);
  };
  return (
    <Innfelt tittel={`${t.oppdater}: ${hva}`} lukk={lukk} knapp={t.oppdater} utfoer={utfoer} arbeider={oppdater.isPending || last.isPending} feil={last.error ?? oppdater.error}>
      <Velger navn={t.statusfelt} verdi={status} velg={settStatus} valg={STATUSER.map((s) => [s, statusord[s]])} />
      {ferdig && <Velger navn={t.bevis} verdi={slag} velg={settSlag} valg={[['notat', t.bevisslag.notat], ['dokument', t.bevisslag.dokument]]} />}
      {ferdig && slag === 'notat' && <Tekstfelt multiline label={t.notat} value={notat} required data-mangler={t.feilNotat} onChange={(h) => settNotat(h.target.value)} />}
      {ferdig && slag === 'dokument' && <Filfelt etikett={t.fil} mangler={t.feilFil} feil={filfeil} valgt={(ny, galt) => { settFil(ny); settFilfeil(galt); }} />}
      <Tekstfelt multiline label={t.begrunnelse} value={begrunnelse} required data-mangler={t.feilBegrunnelse} onChange={(h) => settBegrunnelse(h.target.value)} />
    </Innfelt>
  );
}
