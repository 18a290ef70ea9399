import { Fieldset, Radio, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../../api/bruk';
import { Tekstfelt, Valgfelt } from '../../felles/Felt';
import { useTekster } from '../../spraak/maalform';
import { Begrunnelse, feltfeil, type Handlingsprops, Kommandodialog, tilToppen } from './felles';
import { handlingsord } from './ord';

const ferdig = (lukk: () => void) => ({ onSuccess: () => { lukk(); tilToppen(); } });
const linjer = (tekst: string): string[] => tekst.split('\n').map((l) => l.trim()).filter((l) => l !== '');

export function Forbered({ sak, ...d }: Handlingsprops) {
  const [t, kommando, [merknad, sett]] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/forberedelse'), useState('')];
  const utfoer = () => kommando.mutate({ sti: { id: sak.id }, kropp: merknad.trim() === '' ? {} : { merknad: merknad.trim() } }, ferdig(d.lukk));
  return (
    <Kommandodialog {...d} navn="ForberedSak" kommando={kommando} utfoer={utfoer}>
      <Textfield multiline rows={3} label={<>{t.merknad} <span className="dempet">({t.valgfritt})</span></>} value={merknad} maxLength={5_000} onChange={(e) => sett(e.target.value)} />
    </Kommandodialog>
  );
}

export function Returner({ sak, ...d }: Handlingsprops) {
  const [t, kommando] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/retur')];
  const [[mangler, settMangler], [begrunnelse, settBegrunnelse]] = [useState(''), useState('')];
  const utfoer = () => kommando.mutate({ sti: { id: sak.id }, kropp: { mangler: linjer(mangler), begrunnelse } }, ferdig(d.lukk));
  return (
    <Kommandodialog {...d} navn="ReturnerSak" kommando={kommando} utfoer={utfoer}>
      <Tekstfelt required multiline rows={3} label={t.manglerListe} description={t.manglerHjelp} value={mangler} onChange={(e) => settMangler(e.target.value)} {...feltfeil(kommando, '#/mangler')} />
      <Begrunnelse verdi={begrunnelse} endre={settBegrunnelse} kommando={kommando} />
    </Kommandodialog>
  );
}

export function Trekk({ sak, ...d }: Handlingsprops) {
  const [t, kommando, [begrunnelse, sett]] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/tilbaketrekking'), useState('')];
  return (
    <Kommandodialog {...d} navn="TrekkSak" farlig kommando={kommando} utfoer={() => kommando.mutate({ sti: { id: sak.id }, kropp: { begrunnelse } }, ferdig(d.lukk))}>
      <p>{t.sikkerTrekk}</p>
      <Begrunnelse verdi={begrunnelse} endre={sett} kommando={kommando} />
    </Kommandodialog>
  );
}

export function Suspender({ sak, ...d }: Handlingsprops) {
  const [t, kommando, [begrunnelse, sett]] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/suspensjon'), useState('')];
  return (
    <Kommandodialog {...d} navn="SuspenderSak" farlig kommando={kommando} utfoer={() => kommando.mutate({ sti: { id: sak.id }, kropp: { begrunnelse } }, ferdig(d.lukk))}>
      <p>{t.sikkerStans}</p>
      <Begrunnelse verdi={begrunnelse} endre={sett} kommando={kommando} />
    </Kommandodialog>
  );
}

export function Gjenoppta({ sak, ...d }: Handlingsprops) {
  const [t, kommando, [begrunnelse, sett]] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/gjenopptakelse'), useState('')];
  const [valg, velg] = useState<Readonly<Record<number, 'utfoer' | 'dropp'>>>({});
  const holdt = sak.suspensjon?.holdt ?? [];
  const utfoer = () => kommando.mutate({ sti: { id: sak.id }, kropp: { begrunnelse, valg: holdt.flatMap(({ nr }) => (valg[nr] ? [{ nr, valg: valg[nr] }] : [])) } }, ferdig(d.lukk));
  return (
    <Kommandodialog {...d} navn="GjenopptaSak" kommando={kommando} utfoer={utfoer}>
      {holdt.length > 0 && <p>{t.holdt}</p>}
      {holdt.map((h) => (
        <Fieldset key={h.nr}>
          <Fieldset.Legend>{h.tekst}</Fieldset.Legend>
          {(['utfoer', 'dropp'] as const).map((v) => <Radio key={v} name={`holdt-${h.nr}`} value={v} label={t[v]} checked={valg[h.nr] === v} onChange={() => velg({ ...valg, [h.nr]: v })} />)}
        </Fieldset>
      ))}
      <Begrunnelse verdi={begrunnelse} endre={sett} kommando={kommando} />
    </Kommandodialog>
  );
}

export function Flytt({ sak, muligheter, ...d }: Handlingsprops) {
  const [t, kommando] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/flytting')];
  const [[steg, settSteg], [begrunnelse, sett]] = [useState(''), useState('')];
  return (
    <Kommandodialog {...d} navn="FlyttSak" kommando={kommando} utfoer={() => kommando.mutate({ sti: { id: sak.id }, kropp: { steg, begrunnelse } }, ferdig(d.lukk))}>
      <Valgfelt navn={t.steg} required value={steg} velg={settSteg}>
        <Select.Option value="">{t.velg}</Select.Option>
        {muligheter?.steg.map((s) => <Select.Option key={s.steg} value={s.steg}>{s.navn}</Select.Option>)}
      </Valgfelt>
      <Begrunnelse verdi={begrunnelse} endre={sett} kommando={kommando} />
    </Kommandodialog>
  );
}

export function LukkPunkt({ sak, ...d }: Handlingsprops) {
  const [t, kommando] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/lukkede-punkter')];
  const [[valgt, velg], [begrunnelse, sett]] = [useState(''), useState('')];
  const aapne = sak.punkter.filter((p) => !p.lukket);
  const tekst = (p: (typeof aapne)[number]) => sak.behandlinger.find((b) => b.behandlingId === p.behandlingId)?.resultat?.punkter.find((x) => x.nr === p.nr)?.tekst;
  const utfoer = () => {
    const punkt = aapne[Number(valgt)];
    if (valgt !== '' && punkt) kommando.mutate({ sti: { id: sak.id }, kropp: { behandlingId: punkt.behandlingId, punkt: punkt.nr, begrunnelse } }, ferdig(d.lukk));
  };
  return (
    <Kommandodialog {...d} navn="LukkPunkt" kommando={kommando} utfoer={utfoer}>
      <Valgfelt navn={t.punkt} required value={valgt} velg={velg}>
        <Select.Option value="">{t.velg}</Select.Option>
        {aapne.map((p, i) => <Select.Option key={p.behandlingId + String(p.nr)} value={String(i)}>{p.nr === 0 ? t.utenforPunkt : t.punktNr(p.nr, tekst(p) ?? '')}</Select.Option>)}
      </Valgfelt>
      <Begrunnelse verdi={begrunnelse} endre={sett} kommando={kommando} />
    </Kommandodialog>
  );
}
