import { Textfield } from '@digdir/designsystemet-react';
import { type Kropp } from '../api/typer';
import { idag } from '../spraak/dato';
import { tekster, useTekster } from '../spraak/maalform';
import { Tekstfelt } from './Felt';
import { Velger } from './Velger';

export type Frist = Kropp<'/innspill/{id}/frist', 'put'>['frist'];
const PRESISJONER = ['dag', 'maaned', 'sesong', 'ikke-oppgitt'] as const;
const SESONGER = ['vaar', 'sommer', 'hoest', 'vinter'] as const;

export interface Fristvalg {
  readonly presisjon: (typeof PRESISJONER)[number];
  readonly dato: string;
  readonly maaned: string;
  readonly sesong: (typeof SESONGER)[number];
  readonly aar: string;
  readonly merknad: string;
}

const fristord = tekster(
  {
    presisjon: { 'dag': 'En bestemt dag', 'maaned': 'I løpet av en måned', 'sesong': 'I løpet av en årstid', 'ikke-oppgitt': 'Ikke kjent' }, naar: 'Når', dato: 'Dag', maaned: 'Måned', sesong: 'Årstid', aar: 'År', merknad: 'Hvorfor er dagen ikke kjent? (valgfritt)',
    sesonger: { vaar: 'Vår', sommer: 'Sommer', hoest: 'Høst', vinter: 'Vinter' },
  },
  {
    presisjon: { 'dag': 'Ein bestemt dag', 'maaned': 'I løpet av ein månad', 'sesong': 'I løpet av ei årstid', 'ikke-oppgitt': 'Ikkje kjend' }, naar: 'Når', dato: 'Dag', maaned: 'Månad', sesong: 'Årstid', aar: 'År', merknad: 'Kvifor er dagen ikkje kjend? (valfritt)',
    sesonger: { vaar: 'Vår', sommer: 'Sommar', hoest: 'Haust', vinter: 'Vinter' },
  },
);

export const tomFrist = (dato = ''): Fristvalg => ({ presisjon: 'dag', dato, maaned: idag().slice(0, 7), sesong: 'hoest', aar: idag().slice(0, 4), merknad: '' });

/** As the api wants it. */
export function somFrist({ presisjon, dato, maaned, sesong, aar, merknad }: Fristvalg): Frist {
  switch (presisjon) {
    case 'dag': return { presisjon, dato };
    case 'maaned': return { presisjon, maaned };
    case 'sesong': return { presisjon, sesong, aar: Number(aar) };
    case 'ikke-oppgitt': return { presisjon, ...(merknad.trim() && { merknad: merknad.trim() }) };
  }
}

/** A deadline as exactly as it is known. */
export function Fristvelger({ verdi, sett, id, mangler }: { readonly verdi: Fristvalg; readonly sett: (ny: Fristvalg) => void; readonly id?: string; /** What is said when the day is missing. */ readonly mangler?: string }) {
  const t = useTekster(fristord);
  const endre = (nytt: Partial<Fristvalg>) => sett({ ...verdi, ...nytt });
  return (
    <div className="stabel">
      <Velger navn={t.naar} verdi={verdi.presisjon} velg={(presisjon) => endre({ presisjon })} valg={PRESISJONER.map((p) => [p, t.presisjon[p]])} />
      {verdi.presisjon === 'dag' && <Tekstfelt id={id} type="date" required {...(mangler !== undefined && { 'data-mangler': mangler })} label={t.dato} value={verdi.dato} onChange={(h) => endre({ dato: h.target.value })} />}
      {verdi.presisjon === 'maaned' && <Tekstfelt id={id} type="month" required label={t.maaned} value={verdi.maaned} onChange={(h) => endre({ maaned: h.target.value })} />}
      {verdi.presisjon === 'sesong' && <Velger navn={t.sesong} verdi={verdi.sesong} velg={(sesong) => endre({ sesong })} valg={SESONGER.map((s) => [s, t.sesonger[s]])} />}
      {verdi.presisjon === 'sesong' && <Tekstfelt id={id} type="number" required label={t.aar} value={verdi.aar} onChange={(h) => endre({ aar: h.target.value })} />}
      {verdi.presisjon === 'ikke-oppgitt' && <Textfield id={id} label={t.merknad} value={verdi.merknad} onChange={(h) => endre({ merknad: h.target.value })} />}
    </div>
  );
}
