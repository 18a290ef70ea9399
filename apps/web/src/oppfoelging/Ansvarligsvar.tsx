import { useState } from 'react';
import { useHent, useKommando } from '../api/bruk';
import { Innfelt } from '../felles/Innfelt';
import { Tekstfelt } from '../felles/Felt';
import { Velger } from '../felles/Velger';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';
import { type Svarvalg } from './Statussvar';

/** Who answers for it; "not known" is an answer. */
export function Ansvarligsvar({ forpliktelse: { id, sakId, hva, ansvarlig }, lukk }: Svarvalg) {
  const t = useTekster(ord);
  const parter = useHent('/parter', { spoerring: { antall: 200 } }).elementer;
  const organer = useHent('/organer', { spoerring: { antall: 200 } }).elementer;
  const navn = [t.sekretariatet, ...parter.map((p) => p.navn), ...organer.filter((o) => o.nedlagt === null).map((o) => o.navn)];
  const [slag, settSlag] = useState<'kjent' | 'person' | 'ukjent'>('kjent');
  const [valgt, settValgt] = useState(navn.find((n) => n === ansvarlig) ?? '');
  const [person, settPerson] = useState('');
  const [begrunnelse, settBegrunnelse] = useState('');
  const tildel = useKommando('put', '/saker/{id}/forpliktelser/{forpliktelseId}/ansvarlig');
  const hvem = slag === 'kjent' ? valgt : person.trim();
  const utfoer = () => {
    tildel.mutate({ sti: { id: sakId, forpliktelseId: id }, kropp: { begrunnelse: begrunnelse.trim(), ...(slag !== 'ukjent' && { ansvarlig: hvem }) } }, { onSuccess: lukk });
  };
  return (
    <Innfelt tittel={`${t.settAnsvarlig}: ${hva}`} lukk={lukk} knapp={t.settAnsvarlig} utfoer={utfoer} arbeider={tildel.isPending} feil={tildel.error}>
      <Velger navn={t.hvemSlag} verdi={slag} velg={settSlag} valg={(['kjent', 'person', 'ukjent'] as const).map((s) => [s, t.hvemKjent[s]])} />
      {slag === 'kjent' && <Velger navn={t.ansvarlig} verdi={valgt} velg={settValgt} mangler={t.feilHvem} valg={[['', t.velg], ...navn.map((n) => [n, n] as const)]} />}
      {slag === 'person' && <Tekstfelt required data-mangler={t.feilHvem} label={t.person} value={person} onChange={(h) => settPerson(h.target.value)} />}
      {slag === 'ukjent' && <p>{t.ukjentRaad}</p>}
      <Tekstfelt label={t.begrunnelseKort} value={begrunnelse} required data-mangler={t.feilBegrunnelse} onChange={(h) => settBegrunnelse(h.target.value)} />
    </Innfelt>
  );
}
