import { useState } from 'react';
import { useFellesskap } from '../../api/bruk';
import { adresse } from '../../api/kall';
import { Fillenke } from '../../felles/LastNed';
import { Del } from '../../felles/Side';
import { useDato } from '../../spraak/dato';
import { type Maalform, MAALFORMER, useTekster } from '../../spraak/maalform';
import { type Moetesvar } from '../typer';
import { Utkastknapp } from './LagUtkast';
import { referatord } from './ord';
import { type Referat } from './useReferat';

/** The minutes as they will be read, in either language, to read here or take along. */
export function Forhaandsvisning({ moete, referat, kanStyre }: { readonly moete: Moetesvar; readonly referat: Referat; readonly kanStyre: boolean }) {
  const [t, dato, fellesskap] = [useTekster(referatord), useDato(), useFellesskap()];
  const siste = referat.utkast.at(-1);
  const laget: Maalform = siste?.opphav.maalform ?? 'nb';
  const [vist, vis] = useState<Maalform>();
  const maalform = vist ?? laget;
  const sti = (format: string) => `/${fellesskap}/moeter/${moete.id}/referat/dokument?format=${format}&maalform=${maalform}`;
  const uferdig = referat.status === 'utkast' || referat.status === 'til-kommentar';
  return (
    <Del tittel={t.les}>
      {siste && uferdig && <p className="uten-marg dempet">{t.utkastNr(siste.utkast, dato.tid(siste.laget))}</p>}
      <div className="handlinger">
        <div role="group" aria-label={t.visPaa} className="maalform">{MAALFORMER.map((m) => <button key={m} type="button" aria-pressed={m === maalform} onClick={() => vis(m)}>{t[m]}</button>)}</div>
        <Fillenke knapp="secondary" sti={sti('pdf')} tekst={t.pdf} />
        <Fillenke knapp="secondary" sti={sti('docx')} tekst={t.word} />
      </div>
      <iframe className="ramme" key={`${referat.revisjon} ${maalform}`} title={t.ramme} src={adresse(sti('html'))} sandbox="" />
      {kanStyre && uferdig && <Utkastknapp moete={moete} knapp={t.lagNytt} ledetekst={t.nyttPaa} foer={laget} />}
    </Del>
  );
}
