import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useSettRevisjon } from '../../api/bruk';
import { type Rad } from '../../api/typer';
import { Tekstfelt } from '../../felles/Felt';
import { forpliktelsesstatuser } from '../../felles/koder';
import { useTekster } from '../../spraak/maalform';
import { delord } from '../deler/ord';
import { Begrunnelse, feltfeil, type Handlingsprops, Kommandodialog } from './felles';

type Props = Omit<Handlingsprops, 'muligheter'> & { readonly linje: Rad<'/forpliktelser'> };
const STATUSER = ['aapen', 'paabegynt', 'forsinket', 'utfoert', 'bortfalt'] as const;

export function OppdaterForpliktelse({ sak, linje, ...d }: Props) {
  const [t, status, kommando] = [useTekster(delord), useTekster(forpliktelsesstatuser), useKommando('put', '/saker/{id}/forpliktelser/{forpliktelseId}/status')];
  const [felt, sett] = useState<{ status: (typeof STATUSER)[number]; begrunnelse: string; bevis: string }>({ status: STATUSER.find((s) => s === linje.status) ?? 'paabegynt', begrunnelse: '', bevis: '' });
  const utfoer = () => kommando.mutate({ sti: { id: sak.id, forpliktelseId: linje.id }, kropp: { status: felt.status, begrunnelse: felt.begrunnelse, ...(felt.status === 'utfoert' && { bevis: [{ slag: 'notat', tekst: felt.bevis }] }) } }, { onSuccess: d.lukk });
  return (
    <Kommandodialog {...d} navn="OppdaterForpliktelse" kommando={kommando} utfoer={utfoer}>
      <p>{linje.hva}</p>
      <Field>
        <Label>{t.nyStatus}</Label>
        <Select value={felt.status} onChange={(e) => sett({ ...felt, status: STATUSER.find((s) => s === e.target.value) ?? 'paabegynt' })}>{STATUSER.map((s) => <Select.Option key={s} value={s}>{status[s]}</Select.Option>)}</Select>
      </Field>
      {felt.status === 'utfoert' && <Tekstfelt required multiline rows={2} label={t.bevis} value={felt.bevis} maxLength={2_000} onChange={(e) => sett({ ...felt, bevis: e.target.value })} {...feltfeil(kommando, '#/bevis/0/tekst')} />}
      <Tekstfelt required multiline rows={3} label={t.begrunnelse} value={felt.begrunnelse} maxLength={2_000} onChange={(e) => sett({ ...felt, begrunnelse: e.target.value })} {...feltfeil(kommando, '#/begrunnelse')} />
    </Kommandodialog>
  );
}

export function TildelForpliktelse({ sak, linje, ...d }: Props) {
  const [t, kommando, [felt, sett]] = [useTekster(delord), useKommando('put', '/saker/{id}/forpliktelser/{forpliktelseId}/ansvarlig'), useState({ ansvarlig: linje.ansvarlig ?? '', begrunnelse: '' })];
  const utfoer = () => kommando.mutate({ sti: { id: sak.id, forpliktelseId: linje.id }, kropp: { begrunnelse: felt.begrunnelse, ...(felt.ansvarlig.trim() && { ansvarlig: felt.ansvarlig.trim() }) } }, { onSuccess: d.lukk });
  return (
    <Kommandodialog {...d} navn="TildelForpliktelse" kommando={kommando} utfoer={utfoer}>
      <p>{linje.hva}</p>
      <Textfield label={t.ansvarlig} description={t.ansvarligHjelp} value={felt.ansvarlig} maxLength={200} onChange={(e) => sett({ ...felt, ansvarlig: e.target.value })} {...feltfeil(kommando, '#/ansvarlig')} />
      <Begrunnelse verdi={felt.begrunnelse} endre={(begrunnelse) => sett({ ...felt, begrunnelse })} kommando={kommando} />
    </Kommandodialog>
  );
}

export function EndreFrist({ sak, linje, ...d }: Props) {
  const [t, kommando, [felt, sett]] = [useTekster(delord), useKommando('put', '/saker/{id}/frister/{fristId}'), useState({ dato: linje.dager?.til ?? '', begrunnelse: '' })];
  const revisjon = useSettRevisjon(sak.revisjon, d.aapen, kommando);
  const utfoer = () => kommando.mutate({ sti: { id: sak.id, fristId: linje.id }, ...(revisjon !== undefined && { revisjon }), kropp: { frist: { presisjon: 'dag', dato: felt.dato }, begrunnelse: felt.begrunnelse } }, { onSuccess: d.lukk });
  return (
    <Kommandodialog {...d} navn="EndreFrist" kommando={kommando} utfoer={utfoer}>
      <p>{linje.hva}</p>
      <Tekstfelt required type="date" label={t.nyFrist} value={felt.dato} onChange={(e) => sett({ ...felt, dato: e.target.value })} {...feltfeil(kommando, '#/frist/dato')} />
      <Begrunnelse verdi={felt.begrunnelse} endre={(begrunnelse) => sett({ ...felt, begrunnelse })} kommando={kommando} />
    </Kommandodialog>
  );
}

export function ForlengFrister({ sak, ...d }: Omit<Props, 'linje'>) {
  const [t, kommando, [felt, sett]] = [useTekster(delord), useKommando('put', '/saker/{id}/frister'), useState({ dager: '14', begrunnelse: '' })];
  const revisjon = useSettRevisjon(sak.revisjon, d.aapen, kommando);
  return (
    <Kommandodialog {...d} navn="ForlengFrister" kommando={kommando} utfoer={() => kommando.mutate({ sti: { id: sak.id }, ...(revisjon !== undefined && { revisjon }), kropp: { dager: Number(felt.dager), begrunnelse: felt.begrunnelse } }, { onSuccess: d.lukk })}>
      <Tekstfelt required label={t.dager} inputMode="numeric" value={felt.dager} maxLength={4} onChange={(e) => sett({ ...felt, dager: e.target.value })} {...feltfeil(kommando, '#/dager')} />
      <Begrunnelse verdi={felt.begrunnelse} endre={(begrunnelse) => sett({ ...felt, begrunnelse })} kommando={kommando} />
    </Kommandodialog>
  );
}
