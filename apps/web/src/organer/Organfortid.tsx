import { useHeleListen } from '../api/bruk';
import { type Rad } from '../api/typer';
import { Fortidsramme } from '../felles/fortid/Fortidsramme';
import { Del } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { vervene } from '../moete/koder';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { useMedlemsord } from './Medlemmer';
import { organord } from './ord';

type Organ = Rad<'/tilstand/organer'>;

/** The body by the end of a day; its list has the names of the members, which its own state has not. */
export function useOrganetDa(id: string, per: string | undefined): { readonly organ: Organ | null | undefined } {
  const alle = useHeleListen('/tilstand/organer', { spoerring: { per: per ?? '' }, naar: per !== undefined });
  return { organ: alle && (alle.find((o) => o.id === id) ?? null) };
}

/** The body by the end of a day, as it was known then: its name, and who sat in it. */
export function Organfortid({ id, per }: { readonly id: string; readonly per: string }) {
  const [t, d] = [useTekster(organord), useDato()];
  const { organ } = useOrganetDa(id, per);
  return <Fortidsramme tittel={t.slikVar(d.dato(per))} fantesIkke={t.fantesIkke(d.dato(per))} arbeider={organ === undefined} vis={organ && <Medlemmene organ={organ} />} />;
}

function Medlemmene({ organ: { medlemskap } }: { readonly organ: Organ }) {
  const [t, verv, ord] = [useTekster(organord), useTekster(vervene), useMedlemsord()];
  return (
    <Del tittel={t.medlemmer}>
      {medlemskap.length === 0 ? <p className="uten-marg">{t.ingenDa}</p> : (
        <Tabell tittel={t.medlemmer} skjultTittel rader={medlemskap} noekkel={(m) => m.id} kolonner={[{ tittel: t.person, celle: (m) => m.navn ?? t.ukjent }, { tittel: t.verv, celle: (m) => verv[m.verv] }, { tittel: t.representerer, celle: ord.for }, { tittel: t.periode, celle: ord.periode }]} />
      )}
    </Del>
  );
}
