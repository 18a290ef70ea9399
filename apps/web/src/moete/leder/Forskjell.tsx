import { useTekster } from '../../spraak/maalform';
import { type Ordloep } from '../typer';
import { lederord } from './ord';

/** Words that went out are struck and words that came in underlined; a screen reader hears which. */
export function Forskjell({ loep }: { readonly loep: readonly Ordloep[] }) {
  const t = useTekster(lederord);
  return (
    <span className="forskjell">
      {loep.map(({ tekst, merke }, nr) => {
        if (!merke) return <span key={nr}>{tekst}</span>;
        const Element = merke === 'fjernet' ? 'del' : 'ins';
        return <Element key={nr}><span className="bare-leser">[{merke === 'fjernet' ? t.ut : t.inn}: </span>{tekst}<span className="bare-leser">]</span></Element>;
      })}
    </span>
  );
}
