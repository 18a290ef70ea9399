import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useHent } from '../api/bruk';
import { type Svar } from '../api/typer';
import { FARGE, koder } from '../avtale/koder';
import { type Registerlinje } from '../avtale/typer';
import { Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { registerord } from './ord';

/** The document cannot say that what lies under an agreement is as the agreement itself. */
type Gren = Omit<Svar<'/avtaler/register/tre'>['elementer'][number], 'status' | 'under'> & { readonly status: Registerlinje['status']; readonly under: readonly Gren[] };

/** Each agreement with those that lie under it, as lists in lists. */
export function Tre() {
  const t = useTekster(registerord);
  const { elementer } = useHent('/avtaler/register/tre', {});
  if (elementer.length === 0) return <Tom tittel={t.ingenEnnaa}><p>{t.ingenEnnaaRaad}</p></Tom>;
  return <Grener grener={elementer as readonly Gren[]} />;
}

function Grener({ grener }: { readonly grener: readonly Gren[] }) {
  const [k, fellesskap] = [useTekster(koder), useFellesskap()];
  return (
    <ul className="tre">
      {grener.map((g) => (
        <li key={g.id}>
          <span className="rad"><Link to="/$fellesskap/avtaler/$id" params={{ fellesskap, id: g.id }}>{g.navn}</Link><span className="dempet">{k.slag[g.slag]}</span><Tag data-size="sm" data-color={FARGE.status[g.status]}>{k.status[g.status]}</Tag></span>
          {g.under.length > 0 && <Grener grener={g.under} />}
        </li>
      ))}
    </ul>
  );
}
