import { Alert, Checkbox, Fieldset, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useLes } from '../../api/bruk';
import { Kryssliste, Tekstfelt, Valgfelt } from '../../felles/Felt';
import { useTekster } from '../../spraak/maalform';
import { feltfeil, type Handlingsprops, Kommandodialog } from './felles';
import { handlingsord } from './ord';

type Ikraft = 'alle-signert' | 'parvis' | 'fast-dato';
const REGLER = [['alle-signert', 'ikraftAlle'], ['parvis', 'ikraftParvis'], ['fast-dato', 'ikraftDato']] as const;

/** R5: which agreement, to whom, by when, and from when it holds. */
export function SendTilPartene({ sak, ...d }: Handlingsprops) {
  const [t, kommando] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/utsendelser')];
  const alle = useLes('/saker/{id}/utsendelser', { sti: { id: sak.id } }).data?.elementer ?? [];
  const parter = useLes('/parter', { spoerring: { antall: 200 } }).data?.elementer ?? [];
  const aapne = alle.filter((u) => !u.lukket);
  const [felt, sett] = useState<{ avtale: string; uten: readonly string[]; svarfrist: string; ikraft: Ikraft; dag: string; utenBrev: boolean }>({ avtale: '', uten: [], svarfrist: '', ikraft: 'alle-signert', dag: '', utenBrev: false });
  const valgt = aapne.find((u) => u.avtaleId === felt.avtale) ?? (aapne.length === 1 ? aapne[0] : undefined);
  const til = parter.map((p) => p.id).filter((id) => !felt.uten.includes(id));
  const utfoer = () => {
    if (!valgt) return;
    const ikrafttredelse = felt.ikraft === 'fast-dato' ? { regel: felt.ikraft, dato: felt.dag } : { regel: felt.ikraft };
    const kropp = {
      behandlingId: valgt.behandlingId, punkt: valgt.punkt, avtaleId: valgt.avtaleId, ...(valgt.dokumentversjon && { dokumentversjon: { versjon: valgt.dokumentversjon.versjon, hash: valgt.dokumentversjon.hash } }),
      parter: til, ...(felt.svarfrist && { svarfrist: felt.svarfrist }), ikrafttredelse, utenBrev: felt.utenBrev,
    };
    kommando.mutate({ sti: { id: sak.id }, kropp }, { onSuccess: d.lukk });
  };
  return (
    <Kommandodialog {...d} navn="SendTilPartene" kommando={kommando} utfoer={utfoer}>
      <Valgfelt navn={t.avtale} required value={valgt?.avtaleId ?? ''} velg={(avtale) => sett({ ...felt, avtale })}>
        {aapne.length !== 1 && <Select.Option value="">{t.velg}</Select.Option>}
        {aapne.map((u) => <Select.Option key={u.avtaleId} value={u.avtaleId}>{u.avtale ?? t.avtale}</Select.Option>)}
      </Valgfelt>
      {valgt?.hindring && <Alert data-color="warning">{t.hindring} {valgt.hindring.melding}</Alert>}
      <Kryssliste navn={t.parter} mangler={t.feilParter} valg={parter} valgte={til} velg={(valgte) => sett({ ...felt, uten: parter.map((p) => p.id).filter((id) => !valgte.includes(id)) })} />
      <Textfield type="date" label={t.svarfrist} value={felt.svarfrist} onChange={(e) => sett({ ...felt, svarfrist: e.target.value })} {...feltfeil(kommando, '#/svarfrist')} />
      <Fieldset>
        <Fieldset.Legend>{t.ikraft}</Fieldset.Legend>
        {REGLER.map(([regel, navn]) => <Radio key={regel} name="ikraft" value={regel} label={t[navn]} checked={felt.ikraft === regel} onChange={() => sett({ ...felt, ikraft: regel })} />)}
      </Fieldset>
      {felt.ikraft === 'fast-dato' && <Tekstfelt required type="date" label={t.ikraftDag} value={felt.dag} onChange={(e) => sett({ ...felt, dag: e.target.value })} {...feltfeil(kommando, '#/ikrafttredelse/dato')} />}
      <Checkbox label={t.utenBrev} checked={felt.utenBrev} onChange={(e) => sett({ ...felt, utenBrev: e.target.checked })} />
    </Kommandodialog>
  );
}
