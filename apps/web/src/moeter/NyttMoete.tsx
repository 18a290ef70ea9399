import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useKommando } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt, Valgfelt } from '../felles/Felt';
import { moeteformer } from '../moete/koder';
import { type Moeteform, type Organ } from '../moete/typer';
import { useTekster } from '../spraak/maalform';
import { moeterord } from './ord';

interface Props { readonly aapen: boolean; readonly lukk: () => void; readonly organer: readonly Organ[]; readonly organ: string }
interface Skjema { readonly organId: string; readonly tittel: string; readonly dato: string; readonly start: string; readonly slutt: string; readonly sted: string; readonly form: Moeteform; readonly videolenke: string }
const FORMER: readonly Moeteform[] = ['fysisk', 'digital', 'hybrid', 'skriftlig'];
const TOMT: Skjema = { organId: '', tittel: '', dato: '', start: '', slutt: '', sted: '', form: 'fysisk', videolenke: '' };
const fylt = (verdi: string): boolean => verdi.trim() !== '';

export function NyttMoete({ aapen, lukk, organer, organ }: Props) {
  const [t, fellesskap, naviger] = [useTekster(moeterord), useFellesskap(), useNavigate()];
  const [utfylt, sett] = useState<Partial<Skjema>>({});
  const s: Skjema = { ...TOMT, organId: organer.some((o) => o.id === organ) ? organ : (organer.length === 1 ? organer[0]?.id ?? '' : ''), ...utfylt };
  const planlegg = useKommando('post', '/moeter');
  const send = () => {
    const { organId, tittel, dato, start, slutt, sted, form, videolenke } = s;
    const moetes = form !== 'skriftlig';
    const naar = { dato, ...(moetes && start && { start }), ...(moetes && slutt && { slutt }), ...(moetes && fylt(sted) && { sted }) };
    planlegg.mutate({ kropp: { organId, tittel, form, naar, ...(moetes && fylt(videolenke) && { videolenke }) } }, { onSuccess: (utfall) => void naviger({ to: '/$fellesskap/moeter/$id', params: { fellesskap, id: (utfall as { id: string }).id } }) });
  };
  const felt = (navn: keyof Skjema) => ({ value: s[navn], onChange: (e: { target: { value: string } }) => sett({ ...utfylt, [navn]: e.target.value }) });
  return (
    <Handlingsdialog tittel={t.nytt} aapen={aapen} lukk={lukk} knapp={t.planlegg} utfoer={send} arbeider={planlegg.isPending} feil={planlegg.error}>
      <Valgfelt navn={t.organ} required data-mangler={t.manglerOrgan} value={s.organId} velg={(organId) => sett({ ...utfylt, organId })}>
        <Select.Option value="" disabled>{t.manglerOrgan}</Select.Option>
        {organer.map((o) => <Select.Option key={o.id} value={o.id}>{o.navn}</Select.Option>)}
      </Valgfelt>
      <Tekstfelt required data-mangler={t.manglerNavn} label={t.navn} {...felt('tittel')} />
      <Field>
        <Label>{t.form}</Label>
        <Formvalg {...felt('form')} />
      </Field>
      <Tekstfelt type="date" required data-mangler={t.manglerDato} label={t.dato} {...felt('dato')} {...(s.form === 'skriftlig' && { description: t.skriftligHjelp })} />
      {s.form !== 'skriftlig' && (
        <>
          <div className="rad">
            <Textfield type="time" label={t.start} {...felt('start')} />
            <Textfield type="time" label={t.slutt} {...felt('slutt')} />
          </div>
          {s.form !== 'digital' && <Textfield label={t.sted} {...felt('sted')} />}
          {s.form !== 'fysisk' && <Textfield type="url" label={t.videolenke} {...felt('videolenke')} />}
        </>
      )}
    </Handlingsdialog>
  );
}

function Formvalg(props: { readonly value: string; readonly onChange: (e: { target: { value: string } }) => void }) {
  const formord = useTekster(moeteformer);
  return <Select {...props}>{FORMER.map((f) => <Select.Option key={f} value={f}>{formord[f]}</Select.Option>)}</Select>;
}
