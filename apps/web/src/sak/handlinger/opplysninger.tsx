import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { fyll, useFellesskap, useKommando } from '../../api/bruk';
import { Handlingsdialog } from '../../felles/Dialog';
import { Tekstfelt } from '../../felles/Felt';
import { useNedlasting } from '../../felles/LastNed';
import '../../saker/nysak.css';
import { type Fil } from '../../saker/skjema/felt';
import { Vedleggsfelt } from '../../saker/skjema/Vedleggsfelt';
import { useTekster } from '../../spraak/maalform';
import { Begrunnelse, feltfeil, type Handlingsprops, Kommandodialog } from './felles';
import { handlingsord, kommandoord, lenkeord } from './ord';

/** Those a person makes; the others come of what happens. */
const FORHOLD = ['oppfoelger', 'beslektet', 'duplikat', 'erstatter', 'evaluerer', 'tiltak-i', 'viser-til'] as const;

export function Lenk({ sak, ...d }: Handlingsprops) {
  const [t, forhold, kommando] = [useTekster(handlingsord), useTekster(lenkeord), useKommando('post', '/saker/{id}/lenker')];
  const [felt, sett] = useState<{ forhold: (typeof FORHOLD)[number]; nummer: string; tekst: string }>({ forhold: 'viser-til', nummer: '', tekst: '' });
  const utfoer = () => kommando.mutate({ sti: { id: sak.id }, kropp: { forhold: felt.forhold, ...(felt.nummer.trim() && { nummer: felt.nummer.trim() }), ...(felt.tekst.trim() && { tekst: felt.tekst.trim() }) } }, { onSuccess: d.lukk });
  return (
    <Kommandodialog {...d} navn="LenkSak" kommando={kommando} utfoer={utfoer}>
      <Field>
        <Label>{t.forhold}</Label>
        <Select value={felt.forhold} onChange={(e) => sett({ ...felt, forhold: FORHOLD.find((f) => f === e.target.value) ?? 'viser-til' })}>
          {FORHOLD.map((f) => <Select.Option key={f} value={f}>{`«${sak.tittel}» ${forhold[f]} …`}</Select.Option>)}
        </Select>
      </Field>
      <Textfield label={t.saksnummer} description={t.sakHjelp} value={felt.nummer} maxLength={100} onChange={(e) => sett({ ...felt, nummer: e.target.value })} {...feltfeil(kommando, '#/nummer')} />
      <Textfield label={<>{t.ellerTekst} <span className="dempet">({t.valgfritt})</span></>} value={felt.tekst} maxLength={1_000} onChange={(e) => sett({ ...felt, tekst: e.target.value })} {...feltfeil(kommando, '#/tekst')} />
    </Kommandodialog>
  );
}

export function Rett({ sak, ...d }: Handlingsprops) {
  const [t, kommando, [felt, sett]] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/rettelser'), useState({ gjelder: '', opprinnelig: '', rettet: '', begrunnelse: '' })];
  return (
    <Kommandodialog {...d} navn="RettSak" kommando={kommando} utfoer={() => kommando.mutate({ sti: { id: sak.id }, kropp: felt }, { onSuccess: d.lukk })}>
      <Tekstfelt required label={t.gjelder} value={felt.gjelder} maxLength={200} onChange={(e) => sett({ ...felt, gjelder: e.target.value })} {...feltfeil(kommando, '#/gjelder')} />
      <Tekstfelt required multiline rows={3} label={t.opprinnelig} value={felt.opprinnelig} onChange={(e) => sett({ ...felt, opprinnelig: e.target.value })} {...feltfeil(kommando, '#/opprinnelig')} />
      <Tekstfelt required multiline rows={3} label={t.rettet} value={felt.rettet} onChange={(e) => sett({ ...felt, rettet: e.target.value })} {...feltfeil(kommando, '#/rettet')} />
      <Begrunnelse verdi={felt.begrunnelse} endre={(begrunnelse) => sett({ ...felt, begrunnelse })} kommando={kommando} />
    </Kommandodialog>
  );
}

export function Saksnummer({ sak, ...d }: Handlingsprops) {
  const [t, kommando, [felt, sett]] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/saksnumre'), useState({ saksnummer: '', organ: '', aar: '' })];
  return (
    <Kommandodialog {...d} navn="RegistrerSaksnummer" kommando={kommando} utfoer={() => kommando.mutate({ sti: { id: sak.id }, kropp: { ...felt, aar: Number(felt.aar) } }, { onSuccess: d.lukk })}>
      <Tekstfelt required label={t.saksnummer} value={felt.saksnummer} maxLength={50} onChange={(e) => sett({ ...felt, saksnummer: e.target.value })} {...feltfeil(kommando, '#/saksnummer')} />
      <Tekstfelt required label={t.organ} description={t.organHjelp} value={felt.organ} maxLength={200} onChange={(e) => sett({ ...felt, organ: e.target.value })} {...feltfeil(kommando, '#/organ')} />
      <Tekstfelt required label={t.aar} inputMode="numeric" value={felt.aar} maxLength={4} onChange={(e) => sett({ ...felt, aar: e.target.value })} {...feltfeil(kommando, '#/aar')} />
    </Kommandodialog>
  );
}

/** A document that a decision approved has a new version: the decision may say that it must come back. */
export function Dokumentversjon({ sak, ...d }: Handlingsprops) {
  const [t, kommando, [dokument, sett]] = [useTekster(handlingsord), useKommando('post', '/saker/{id}/dokumentversjoner'), useState('')];
  const [[filer, settFiler], [venter, settVenter]] = [useState<readonly Fil[]>([]), useState(false)];
  const fil = filer.at(-1);
  const utfoer = () => { if (!venter) kommando.mutate({ sti: { id: sak.id }, kropp: { dokument, navn: fil?.navn ?? '', hash: fil?.hash ?? '' } }, { onSuccess: d.lukk }); };
  return (
    <Kommandodialog {...d} navn="RegistrerDokumentversjon" kommando={kommando} utfoer={utfoer}>
      <Tekstfelt required label={t.dokument} description={t.dokumentHjelp} value={dokument} maxLength={500} onChange={(e) => sett(e.target.value)} {...feltfeil(kommando, '#/dokument')} />
      <Vedleggsfelt id="dokumentfil" navn={t.nyFil} hjelp={undefined} vedlegg={filer.slice(-1)} endre={settFiler} feil={feltfeil(kommando, '#/hash').error ?? ''} opplasting={settVenter} />
    </Kommandodialog>
  );
}

/** A download: the reason goes with the address. */
export function Dossier({ sak, aapen, lukk }: Handlingsprops) {
  const [t, k, fellesskap, [grunn, sett]] = [useTekster(handlingsord), useTekster(kommandoord), useFellesskap(), useState('')];
  const nedlasting = useNedlasting();
  const hent = () => nedlasting.mutate({ sti: fyll(fellesskap, '/saker/{id}/dossier', { id: sak.id }, { grunn: grunn.trim() }) }, { onSuccess: lukk });
  return (
    <Handlingsdialog tittel={k.Dossier} aapen={aapen} lukk={lukk} knapp={t.lastNed} utfoer={hent} arbeider={nedlasting.isPending} feil={nedlasting.error}>
      <p>{t.dossierHjelp}</p>
      <Textfield label={<>{t.dossierGrunn} <span className="dempet">({t.valgfritt})</span></>} value={grunn} maxLength={500} onChange={(e) => sett(e.target.value)} />
    </Handlingsdialog>
  );
}
