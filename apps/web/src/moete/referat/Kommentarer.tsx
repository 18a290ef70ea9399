import { Button, Field, Label, Select, Tag, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../../api/bruk';
import { Del } from '../../felles/Side';
import { Avslag, useKladd } from '../../felles/Skjema';
import { Tom } from '../../felles/Tilstand';
import { useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { type Meg, type Moetesvar } from '../typer';
import { Kommentarsvar } from './Kommentarsvar';
import { referatord } from './ord';
import { type Referat } from './useReferat';

interface Props { readonly moete: Moetesvar; readonly referat: Referat; readonly kanStyre: boolean; readonly meg: Meg }

/** What was said about the draft, and what became of it. */
export function Kommentarer({ moete, referat, kanStyre, meg }: Props) {
  const t = useTekster(referatord);
  if (referat.runder.length === 0) return null;
  const spurte = [...new Set(referat.runder.flatMap((r) => r.mottakere))];
  const aapen = referat.status === 'til-kommentar';
  return (
    <Del tittel={t.kommentarer}>
      {referat.kommentarer.length === 0 ? <Tom tittel={t.ingenKommentarer}>{t.ingenKommentarerRaad}</Tom> : <ul className="kommentarliste">{referat.kommentarer.map((k) => <Kommentar key={k.kommentarId} kommentar={k} moete={moete} kanSvare={kanStyre && aapen} />)}</ul>}
      {aapen && (kanStyre || spurte.includes(meg.id)) && <NyKommentar moete={moete} spurte={spurte} meg={meg} kanStyre={kanStyre} />}
    </Del>
  );
}

function Kommentar({ kommentar: k, moete, kanSvare }: { readonly kommentar: Referat['kommentarer'][number]; readonly moete: Moetesvar; readonly kanSvare: boolean }) {
  const [t, dato] = [useTekster(referatord), useDato()];
  const sak = moete.saksliste.find((p) => p.behandlingId === k.behandlingId);
  return (
    <li className="kommentar">
      <p className="uten-marg rad"><strong>{moete.navn[k.fra]}</strong> <span className="dempet">{dato.tid(k.mottatt)}{sak && `. ${t.omSak(sak.saksnummer ?? sak.tittel)}`}</span>{k.forSent && <Tag data-size="sm" data-color="warning">{t.forSent}</Tag>}{!k.besvart && <Tag data-size="sm" data-color="info">{t.ubesvart}</Tag>}</p>
      <p className="kommentar-tekst">{k.tekst}</p>
      {k.besvart && <div className="besvart"><Tag data-size="sm" data-color="neutral">{t[k.besvart.utfall]}</Tag><p className="kommentar-tekst">{k.besvart.svar}</p></div>}
      {!k.besvart && kanSvare && <Kommentarsvar kommentarId={k.kommentarId} behandlingId={k.behandlingId} moete={moete} />}
    </li>
  );
}

interface Ny { readonly tekst: string; readonly behandlingId: string; readonly fra: string }

function NyKommentar({ moete, spurte, meg, kanStyre }: { readonly moete: Moetesvar; readonly spurte: readonly string[]; readonly meg: Meg; readonly kanStyre: boolean }) {
  const t = useTekster(referatord);
  const selv = spurte.includes(meg.id);
  const [ny, sett, glem] = useKladd<Ny>(`referatkommentar.${moete.id}`, { tekst: '', behandlingId: '', fra: selv ? meg.id : '' });
  const [vis, visFeil] = useState(false);
  const kommenter = useKommando('post', '/moeter/{id}/referat/kommentarer');
  const ingen = useKommando('post', '/moeter/{id}/referat/ingen-merknader');
  const fra = ny.fra && ny.fra !== meg.id ? { fra: ny.fra } : {};
  const send = () => {
    visFeil(true);
    if (!ny.tekst.trim() || !ny.fra) return;
    kommenter.mutate({ sti: { id: moete.id }, kropp: { tekst: ny.tekst, ...(ny.behandlingId && { behandlingId: ny.behandlingId }), ...fra } }, { onSuccess: () => { glem(); visFeil(false); } });
  };
  return (
    <form className="skjema" onSubmit={(e) => { e.preventDefault(); send(); }}>
      {kanStyre && (
        <Field><Label>{t.fra}</Label><Select value={ny.fra} onChange={(e) => sett({ ...ny, fra: e.target.value })} aria-invalid={vis && !ny.fra}><Select.Option value="" disabled>{t.fra}</Select.Option>{spurte.map((id) => <Select.Option key={id} value={id}>{id === meg.id ? t.meg : moete.navn[id] ?? ''}</Select.Option>)}</Select>{vis && !ny.fra && <ValidationMessage>{t.manglerFra}</ValidationMessage>}</Field>
      )}
      <Field><Label>{t.gjelder}</Label><Select value={ny.behandlingId} onChange={(e) => sett({ ...ny, behandlingId: e.target.value })}><Select.Option value="">{t.heleReferatet}</Select.Option>{moete.saksliste.map((p) => <Select.Option key={p.behandlingId} value={p.behandlingId}>{`${p.saksnummer ?? ''} ${p.tittel}`}</Select.Option>)}</Select></Field>
      <Textfield multiline rows={3} label={t.nyKommentar} value={ny.tekst} onChange={(e) => sett({ ...ny, tekst: e.target.value })} {...(vis && !ny.tekst.trim() && { error: t.manglerTekst })} />
      <Avslag feil={kommenter.error ?? ingen.error} />
      <div className="handlinger">
        <Button type="submit" loading={kommenter.isPending}>{t.send}</Button>
        <Button type="button" variant="secondary" disabled={!ny.fra} loading={ingen.isPending} onClick={() => ingen.mutate({ sti: { id: moete.id }, kropp: fra })}>{t.ingenMerk}</Button>
      </div>
    </form>
  );
}
