import './saksmal.css';
import { Button, Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { type Feltfeil } from '../api/problem';
import { Tekstfelt } from '../felles/Felt';
import { ord as fellesord } from '../felles/ord';
import { feltslagord } from '../saker/skjema/standardfelt';
import { useTekster } from '../spraak/maalform';
import { type Feltskisse, flyttet, ledigeSlag, nyttFelt } from './felt';
import { malord } from './ord';

interface Props {
  readonly felt: readonly Feltskisse[];
  readonly endre: (nye: readonly Feltskisse[]) => void;
  readonly feil: readonly Feltfeil[];
}

/** The fields of a form, in order: each is said, moved and taken away where it stands. Focus follows what was moved. */
export function Malfelter({ felt, endre, feil }: Props) {
  const [t, slagord] = [useTekster(malord), useTekster(feltslagord)];
  const fokus = useRef<string>(undefined);
  useEffect(() => {
    if (fokus.current !== undefined) document.getElementById(fokus.current)?.focus();
    fokus.current = undefined;
  });
  const bytt = (nye: readonly Feltskisse[], saa: string | undefined) => { fokus.current = saa; endre(nye); };
  const flytt = (fra: number, til: number) => bytt(flyttet(felt, fra, til), rammeId(felt[fra]));
  const fjern = (nr: number) => bytt(felt.filter((_, i) => i !== nr), rammeId(felt[nr + 1] ?? felt[nr - 1]));
  const leggTil = (nytt: Feltskisse) => bytt([...felt, nytt], tekstId(nytt));
  return (
    <Fieldset className="stabel">
      <Fieldset.Legend>{t.felt}</Fieldset.Legend>
      <Fieldset.Description>{t.feltRaad}</Fieldset.Description>
      {felt.map((f, nr) => (
        <Felt key={f.id} felt={f} nr={nr} siste={nr === felt.length - 1} feil={feil.filter((e) => e.pointer.startsWith(`#/felt/${nr}/`))}
          endre={(nytt) => endre(felt.map((g) => (g.id === f.id ? { ...g, ...nytt } : g)))} flytt={(til) => flytt(nr, til)} fjern={() => fjern(nr)} />
      ))}
      <div className="handlinger">
        {ledigeSlag(felt).map((slag) => <Button key={slag} type="button" variant="secondary" data-size="sm" onClick={() => leggTil(nyttFelt(slag, slag === 'seksjon' ? '' : slagord[slag]))}>{t.leggTil(slagord[slag].toLowerCase())}</Button>)}
      </div>
    </Fieldset>
  );
}

const rammeId = (felt: Feltskisse | undefined) => felt && `malfelt-${felt.id}`;
const tekstId = (felt: Feltskisse) => `malfelt-${felt.id}-ledetekst`;

interface Feltprops {
  readonly felt: Feltskisse;
  readonly nr: number;
  readonly siste: boolean;
  readonly feil: readonly Feltfeil[];
  readonly endre: (nytt: Partial<Feltskisse>) => void;
  readonly flytt: (til: number) => void;
  readonly fjern: () => void;
}

function Felt({ felt, nr, siste, feil, endre, flytt, fjern }: Feltprops) {
  const [t, f, slagord] = [useTekster(malord), useTekster(fellesord), useTekster(feltslagord)];
  const navn = felt.ledetekst.trim() || slagord[felt.slag];
  const erTittel = felt.slag === 'tittel';
  const galt = (del: string) => feil.find((e) => e.pointer.endsWith(`/${del}`))?.melding;
  return (
    <Fieldset id={rammeId(felt)} tabIndex={-1} className="malfelt">
      <Fieldset.Legend>{t.feltet(nr + 1, slagord[felt.slag])}</Fieldset.Legend>
      <Tekstfelt id={tekstId(felt)} label={t.ledetekst} value={felt.ledetekst} required data-mangler={t.feilLedetekst(nr + 1)} error={galt('ledetekst') ?? galt('noekkel')} onChange={(h) => endre({ ledetekst: h.target.value })} />
      <Textfield label={`${t.hjelp} (${f.valgfritt})`} multiline rows={2} value={felt.hjelp} error={galt('hjelp')} onChange={(h) => endre({ hjelp: h.target.value })} />
      <Checkbox label={t.maaFylles} checked={felt.paakrevd} readOnly={erTittel} {...(erTittel && { description: t.tittelAlltid })} onChange={(h) => { if (!erTittel) endre({ paakrevd: h.target.checked }); }} />
      <div className="handlinger">
        <Button type="button" variant="tertiary" data-size="sm" aria-label={t.oppFelt(navn)} disabled={nr === 0} onClick={() => flytt(nr - 1)}>{t.opp}</Button>
        <Button type="button" variant="tertiary" data-size="sm" aria-label={t.nedFelt(navn)} disabled={siste} onClick={() => flytt(nr + 1)}>{t.ned}</Button>
        {!erTittel && <Button type="button" variant="tertiary" data-size="sm" data-color="danger" aria-label={t.fjernFelt(navn)} onClick={fjern}>{t.fjern}</Button>}
      </div>
    </Fieldset>
  );
}
