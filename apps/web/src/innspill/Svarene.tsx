import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useHent } from '../api/bruk';
import { type Svar } from '../api/typer';
import { Del } from '../felles/Side';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

type Svarene = Svar<'/innspill/{id}/innspill'>;
type Linje = Svarene['spoersmaal'][number]['svar'][number];

/** The answers, question by question, each with who said it and the event that it is. */
export function Svarene({ id }: { readonly id: string }) {
  const t = useTekster(ord);
  const { spoersmaal, ingenMerknader } = useHent('/innspill/{id}/innspill', { sti: { id } });
  return (
    <Del tittel={t.svarene}>
      {spoersmaal.map((s) => (
        <Del key={s.nr} nivaa={3} tittel={`${s.nr}. ${s.tekst}`}>
          {s.svar.length === 0 ? <p className="dempet">{t.ingenSvar}</p> : s.svar.map((svar) => <Ettsvar key={svar.mottakerId + svar.svarNr} svar={svar} />)}
        </Del>
      ))}
      {ingenMerknader.length > 0 && <p>{t.svarFra} {ingenMerknader.map((m) => m.navn).join(', ')}</p>}
    </Del>
  );
}

function Ettsvar({ svar }: { readonly svar: Linje }) {
  const [t, dato, fellesskap] = [useTekster(ord), useDato(), useFellesskap()];
  const tekst = svar.tekst ?? (svar.ja === undefined ? svar.valg : svar.ja ? t.ja : t.nei);
  return (
    <figure className="innspill-svar">
      <blockquote>{tekst}</blockquote>
      <figcaption className="rad dempet">
        <span>{svar.navn}, {dato.dato(svar.mottatt)}</span>
        {svar.forSent && <Tag data-size="sm" data-color="warning">{t.forSent}</Tag>}
        {svar.tillegg && <Tag data-size="sm" data-color="neutral">{t.tillegg}</Tag>}
        <Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: svar.hendelseId }} aria-label={`${t.hendelse}: ${svar.navn}`}>{t.hendelse}</Link>
      </figcaption>
    </figure>
  );
}
