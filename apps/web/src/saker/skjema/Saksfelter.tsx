import { Checkbox, Details, Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useTekster } from '../../spraak/maalform';
import { skjemaord } from '../ord';
import { feltId, type Malfelt, type Saksutkast, type Skjemafeil } from './felt';
import { Forslagsfelt } from './Forslagsfelt';
import { Vedleggsfelt } from './Vedleggsfelt';

export interface Eiervalg { readonly verdi: string; readonly navn: string }

interface Props {
  readonly felt: readonly Malfelt[];
  readonly utkast: Saksutkast;
  readonly endre: (nytt: Partial<Saksutkast>) => void;
  readonly feil: readonly Skjemafeil[];
  /** On whose behalf one may report; not asked where there is no choice. */
  readonly eiere?: readonly Eiervalg[];
  readonly opplasting: (paagaar: boolean) => void;
}

/** The fields of a saksmal, in its order, with the errors beside each. */
export function Saksfelter({ felt, utkast, endre, feil, eiere = [], opplasting }: Props) {
  const feilI = (sted: string) => feil.filter((f) => f.id === feltId(sted)).map((f) => f.melding).join(' ');
  return (
    <>
      {felt.map((f) => <Saksfelt key={f.noekkel} felt={f} utkast={utkast} endre={endre} feil={feilI(f.sted)} alleFeil={feil} eiere={eiere} opplasting={opplasting} />)}
      <Offentlighet utkast={utkast} endre={endre} feilI={feilI} />
    </>
  );
}

type Feltprops = Pick<Props, 'utkast' | 'endre' | 'opplasting'> & { readonly felt: Malfelt; readonly feil: string; readonly alleFeil: readonly Skjemafeil[]; readonly eiere: readonly Eiervalg[] };

function Saksfelt({ felt, utkast, endre, feil, alleFeil, eiere, opplasting }: Feltprops) {
  const t = useTekster(skjemaord);
  const navn = <>{felt.ledetekst} <span className="dempet">({felt.paakrevd ? t.kreves : t.valgfritt})</span></>;
  const felles = { id: feltId(felt.sted), label: navn, 'aria-required': felt.paakrevd, ...(felt.hjelp !== undefined && { description: felt.hjelp }), ...(feil && { error: feil }) };
  switch (felt.slag) {
    case 'tittel': return <Textfield {...felles} value={utkast.tittel} maxLength={500} onChange={(e) => endre({ tittel: e.target.value })} />;
    case 'beskrivelse': return <Textfield {...felles} multiline rows={6} value={utkast.beskrivelse} maxLength={20_000} onChange={(e) => endre({ beskrivelse: e.target.value })} />;
    case 'seksjon': return <Textfield {...felles} multiline rows={4} maxLength={20_000} value={utkast.seksjoner[felt.noekkel] ?? ''} onChange={(e) => endre({ seksjoner: { ...utkast.seksjoner, [felt.noekkel]: e.target.value } })} />;
    case 'forslag': return <Forslagsfelt felt={felt} navn={navn} forslag={utkast.forslag} endre={(forslag) => endre({ forslag })} feil={alleFeil} />;
    case 'vedlegg': return <Vedleggsfelt id={felles.id} navn={navn} hjelp={felt.hjelp} vedlegg={utkast.vedlegg} endre={(vedlegg) => endre({ vedlegg })} feil={feil} opplasting={opplasting} />;
    case 'eier':
      if (eiere.length === 0 || (eiere.length === 1 && !felt.paakrevd)) return null;
      return (
        <Field>
          <Label>{navn}</Label>
          {felt.hjelp && <Field.Description>{felt.hjelp}</Field.Description>}
          <Select id={felles.id} value={utkast.eier} onChange={(e) => endre({ eier: e.target.value })}>
            <Select.Option value="">{felt.paakrevd ? t.velg : t.selv}</Select.Option>
            {eiere.map((e) => <Select.Option key={e.verdi} value={e.verdi}>{e.navn}</Select.Option>)}
          </Select>
          {feil && <ValidationMessage>{feil}</ValidationMessage>}
        </Field>
      );
  }
}

function Offentlighet({ utkast, endre, feilI }: Pick<Props, 'utkast' | 'endre'> & { readonly feilI: (sted: string) => string }) {
  const t = useTekster(skjemaord);
  const [feilHjemmel, feilTittel] = [feilI('#/saksframlegg/hjemmel'), feilI('#/saksframlegg/offentligTittel')];
  return (
    <Details defaultOpen={utkast.unntattOffentlighet}>
      <Details.Summary>{t.offentlighet}</Details.Summary>
      <Details.Content className="stabel">
        <Checkbox label={t.unntatt} checked={utkast.unntattOffentlighet} onChange={(e) => endre({ unntattOffentlighet: e.target.checked })} />
        {utkast.unntattOffentlighet && (
          <>
            <Textfield id={feltId('#/saksframlegg/hjemmel')} label={t.hjemmel} description={t.hjemmelHjelp} value={utkast.hjemmel} maxLength={500} onChange={(e) => endre({ hjemmel: e.target.value })} {...(feilHjemmel && { error: feilHjemmel })} />
            <Textfield id={feltId('#/saksframlegg/offentligTittel')} label={<>{t.offentligTittel} <span className="dempet">({t.valgfritt})</span></>} value={utkast.offentligTittel} maxLength={500} onChange={(e) => endre({ offentligTittel: e.target.value })} {...(feilTittel && { error: feilTittel })} />
          </>
        )}
      </Details.Content>
    </Details>
  );
}
