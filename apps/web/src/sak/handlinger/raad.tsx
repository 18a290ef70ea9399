import { Checkbox, Field, Fieldset, Label, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useLes } from '../../api/bruk';
import { useEiere } from '../../saker/eiere';
import { Kryssliste, Tekstfelt } from '../../felles/Felt';
import { useTekster } from '../../spraak/maalform';
import { Begrunnelse, feltfeil, type Handlingsprops, Kommandodialog } from './felles';
import { handlingsord } from './ord';

export function BestillRaad({ sak, ...d }: Handlingsprops) {
  const [t, kommando] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/raad')];
  const organer = useLes('/organer', { spoerring: { antall: 200 } }).data;
  const [felt, sett] = useState<{ organer: readonly string[]; mandat: string; frist: string; somUndersaker: boolean }>({ organer: [], mandat: '', frist: '', somUndersaker: false });
  const { frist, ...resten } = felt;
  const utfoer = () => kommando.mutate({ sti: { id: sak.id }, kropp: { ...resten, organer: [...felt.organer], ...(frist && { frist: { presisjon: 'dag', dato: frist } }) } }, { onSuccess: d.lukk });
  return (
    <Kommandodialog {...d} navn="BestillRaad" kommando={kommando} utfoer={utfoer}>
      <Kryssliste navn={t.organer} mangler={t.feilOrganer} valg={(organer?.elementer ?? []).filter((o) => !o.nedlagt && o.slag !== 'ssu')} valgte={felt.organer} velg={(valgte) => sett({ ...felt, organer: valgte })} />
      <Tekstfelt required multiline rows={3} label={t.mandat} value={felt.mandat} maxLength={5_000} onChange={(e) => sett({ ...felt, mandat: e.target.value })} {...feltfeil(kommando, '#/mandat')} />
      <Textfield type="date" label={<>{t.frist} <span className="dempet">({t.valgfritt})</span></>} value={frist} onChange={(e) => sett({ ...felt, frist: e.target.value })} {...feltfeil(kommando, '#/frist')} />
      <Checkbox label={t.undersaker} checked={felt.somUndersaker} onChange={(e) => sett({ ...felt, somUndersaker: e.target.checked })} />
    </Kommandodialog>
  );
}

const UTFALL = [['loest', 'loest'], ['sendt-videre', 'sendtVidere'], ['avgjort', 'avgjort']] as const;

export function Nivaautfall({ sak, ...d }: Handlingsprops) {
  const [t, kommando] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/nivaautfall')];
  const [felt, sett] = useState<{ utfall: (typeof UTFALL)[number][0]; begrunnelse: string }>({ utfall: 'loest', begrunnelse: '' });
  return (
    <Kommandodialog {...d} navn="Nivaautfall" kommando={kommando} utfoer={() => kommando.mutate({ sti: { id: sak.id }, kropp: felt }, { onSuccess: d.lukk })}>
      <Fieldset>
        <Fieldset.Legend>{t.utfallet}</Fieldset.Legend>
        {UTFALL.map(([utfall, navn]) => <Radio key={utfall} name="utfall" value={utfall} label={t[navn]} checked={felt.utfall === utfall} onChange={() => sett({ ...felt, utfall })} />)}
      </Fieldset>
      <Begrunnelse verdi={felt.begrunnelse} endre={(begrunnelse) => sett({ ...felt, begrunnelse })} kommando={kommando} />
    </Kommandodialog>
  );
}

export function ReisUenighet({ sak, ...d }: Handlingsprops) {
  const [t, kommando, eiere] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/uenigheter'), useEiere()];
  const [felt, sett] = useState({ eier: '', om: '', begrunnelse: '' });
  const punkter = sak.behandlinger.flatMap((b) => (b.resultat?.punkter ?? []).map((p) => ({ verdi: `${b.behandlingId} ${p.nr}`, navn: `${b.organ.navn}: ${t.punktNr(p.nr, p.tekst)}` })));
  const utfoer = () => {
    const [slag, id = ''] = (felt.eier || (eiere[0]?.verdi ?? '')).split(':');
    const [behandlingId, punkt] = felt.om.split(' ');
    kommando.mutate({ sti: { id: sak.id }, kropp: { begrunnelse: felt.begrunnelse, paaVegneAv: slag === 'part' ? { part: id } : id === '' ? {} : { organ: id }, ...(behandlingId && { behandlingId, punkt: Number(punkt) }) } }, { onSuccess: d.lukk });
  };
  return (
    <Kommandodialog {...d} navn="ReisUenighet" kommando={kommando} utfoer={utfoer}>
      <p>{t.uenighetHjelp}</p>
      {eiere.length > 1 && <Field><Label>{t.paaVegneAv}</Label><Select value={felt.eier} onChange={(e) => sett({ ...felt, eier: e.target.value })}>{eiere.map((e) => <Select.Option key={e.verdi} value={e.verdi}>{e.navn}</Select.Option>)}</Select></Field>}
      {punkter.length > 0 && (
        <Field>
          <Label>{t.uenighetOm}</Label>
          <Select value={felt.om} onChange={(e) => sett({ ...felt, om: e.target.value })}>
            <Select.Option value="">{t.helesaken}</Select.Option>
            {punkter.map((p) => <Select.Option key={p.verdi} value={p.verdi}>{p.navn}</Select.Option>)}
          </Select>
        </Field>
      )}
      <Tekstfelt required multiline rows={4} label={t.begrunnelse} value={felt.begrunnelse} maxLength={20_000} onChange={(e) => sett({ ...felt, begrunnelse: e.target.value })} {...feltfeil(kommando, '#/begrunnelse')} />
    </Kommandodialog>
  );
}
