import { fyll, useFellesskap } from '../../api/bruk';
import { type Svar } from '../../api/typer';
import { useKanskje } from '../hent';

/** The draft of the next version; null where there is none, or it is another's. */
export const useUtkast = (id: string) => useKanskje<Svar<'/saker/{id}/utkast'>>(fyll(useFellesskap(), '/saker/{id}/utkast', { id }));
