import { fyll, useFellesskap, useKanskje } from '../../api/bruk';
import { type Svar } from '../../api/typer';

/** The draft of the next version; null where there is none, or it is another's. */
export const useUtkast = (id: string) => useKanskje<Svar<'/saker/{id}/utkast'>>(fyll(useFellesskap(), '/saker/{id}/utkast', { id }));
