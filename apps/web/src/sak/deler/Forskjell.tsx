import { useTekster } from '../../spraak/maalform';
import { delord } from './ord';

interface Ordloep { readonly tekst: string; readonly merke?: 'fjernet' | 'tilfoeyd' }

/** Words that went out and came in: by line, by colour, and in words for the one who hears it. */
export function Forskjell({ loep }: { readonly loep: readonly Ordloep[] }) {
  const t = useTekster(delord);
  return (
    <p className="brodtekst">
      {loep.map((l, i) => {
        if (l.merke === 'fjernet') return <del key={i}><span className="bare-leser"> {t.fjernet}: </span>{l.tekst}</del>;
        if (l.merke === 'tilfoeyd') return <ins key={i}><span className="bare-leser"> {t.lagtTil}: </span>{l.tekst}</ins>;
        return <span key={i}>{l.tekst}</span>;
      })}
    </p>
  );
}
