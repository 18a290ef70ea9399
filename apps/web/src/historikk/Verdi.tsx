import { useDato } from '../spraak/dato';
import { useMaalform, useTekster } from '../spraak/maalform';
import { feltnavn, feltsti, kortform, oppdelt } from './feltnavn';
import { KODEFELT } from './feltord';
import { verdikoder, verdiord } from './verdiord';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const TID = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const MAANED = /^\d{4}-(?:0[1-9]|1[0-2])$/;
/** Where names of our own stand; elsewhere a capital within a word is somebody's name. */
const MASKINFELT: ReadonlySet<string> = new Set(['type', 'kommando', 'hendelse']);
const MASKINNAVN = /^[a-zA-Z]*[a-z][A-Z][a-zA-Z]*$/;

const erTom = (v: unknown): boolean => v === null || v === undefined || v === '' || (typeof v === 'object' && Object.values(v).every(erTom));

function Tekst({ felt, tekst }: { readonly felt: string; readonly tekst: string }) {
  const [dato, koder, { maalform }] = [useDato(), useTekster(verdikoder), useMaalform()];
  if (DAG.test(tekst)) return <time dateTime={tekst}>{dato.dato(tekst)}</time>;
  if (TID.test(tekst)) return <time dateTime={tekst}>{dato.tid(tekst)}</time>;
  if (felt === 'maaned' && MAANED.test(tekst)) return <time dateTime={tekst}>{dato.maaned(tekst)}</time>;
  const kort = kortform(tekst);
  if (kort !== undefined) return <code title={tekst}>{kort}</code>;
  if (felt === 'felt') return feltsti(tekst, maalform);
  if (KODEFELT.has(felt) && Object.hasOwn(koder, tekst)) return koder[tekst];
  return MASKINFELT.has(felt) && MASKINNAVN.test(tekst) ? oppdelt(tekst) : <span className="verditekst">{tekst}</span>;
}

/** What stands in a field, as a person reads it: `felt` tells a code from what somebody wrote. */
export function Verdi({ felt, verdi }: { readonly felt: string; readonly verdi: unknown }) {
  const [t, { maalform }] = [useTekster(verdiord), useMaalform()];
  if (erTom(verdi)) return <span className="dempet">{t.ikkeOppgitt}</span>;
  if (typeof verdi === 'boolean') return verdi ? t.ja : t.nei;
  if (typeof verdi === 'string') return <Tekst felt={felt} tekst={verdi} />;
  if (Array.isArray(verdi)) return <ul className="verdiliste">{verdi.map((v: unknown, nr) => <li key={nr}><Verdi felt={felt} verdi={v} /></li>)}</ul>;
  if (typeof verdi !== 'object' || verdi === null) return JSON.stringify(verdi);
  return (
    <dl className="verdier">
      {Object.entries(verdi).map(([navn, v]: readonly [string, unknown]) => <div key={navn}><dt>{feltnavn(navn, maalform)}</dt><dd><Verdi felt={navn} verdi={v} /></dd></div>)}
    </dl>
  );
}
