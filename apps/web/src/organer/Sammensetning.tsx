import { Tag } from '@digdir/designsystemet-react';
import { useLes } from '../api/bruk';
import { Del } from '../felles/Side';
import { Tabell } from '../felles/Tabell';
import { useTekster } from '../spraak/maalform';
import { organord } from './ord';

/** How many sit for each group beside how many the decision gave it. Nothing where no decision said so: the caps warn, and stop nobody. */
export function Sammensetning({ id }: { readonly id: string }) {
  const t = useTekster(organord);
  const svar = useLes('/organer/{id}/sammensetning', { sti: { id } }).data;
  if (!svar || (svar.grupper.length === 0 && svar.tak === null)) return null;
  return (
    <Del tittel={t.sammensetning}>
      {svar.tak !== null && <p className="uten-marg">{t.tak}: {svar.tak}</p>}
      {svar.grupper.length > 0 && (
        <>
          <p className="dempet uten-marg">{t.sammensetningRaad}</p>
          <Tabell
            tittel={t.sammensetning}
            skjultTittel
            rader={svar.grupper}
            noekkel={(g) => g.gruppe}
            kolonner={[
              { tittel: t.gruppe, celle: (g) => <>{g.gruppe} {g.overTaket && <Tag data-size="sm" data-color="warning">{t.overTaket}</Tag>}</> },
              { tittel: t.sitter, tall: true, celle: (g) => g.antall }, { tittel: t.inntil, tall: true, celle: (g) => g.inntil },
            ]}
          />
          {svar.utenGruppe > 0 && <p className="dempet uten-marg">{t.utenGruppe(svar.utenGruppe)}</p>}
        </>
      )}
    </Del>
  );
}
