import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap, useTilstand } from '../api/bruk';
import { Fortidsramme } from '../felles/fortid/Fortidsramme';
import { Del } from '../felles/Side';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { fortidsord } from './fortidsord';
import { moeteformer, moetestatuser, STATUSFARGE } from './koder';
import { moeteord } from './ord';
import { type Moeteform, type Moetestatus } from './typer';

interface Post { readonly behandlingId: string; readonly sakId: string; readonly tittel: string; readonly saksnummer?: string; readonly opptatt: boolean; readonly behandlet: boolean }
/** A meeting as its own rules fold it. */
interface Moetetilstand {
  readonly tittel: string; readonly status: Moetestatus; readonly form?: Moeteform; readonly naar?: { readonly dato: string; readonly start?: string; readonly slutt?: string; readonly sted?: string };
  readonly saksliste: readonly Post[]; readonly sakslisteversjon: number; readonly deltakere: readonly { readonly personId: string; readonly status: string }[];
}

export const useMoetetDa = (id: string, per: string | undefined) => useTilstand<Moetetilstand>('/moeter/{id}/tilstand', id, per);

/** The meeting by the end of a day, as it was known then: when it was to be, and what stood on its agenda. */
export function Moetefortid({ id, per }: { readonly id: string; readonly per: string }) {
  const [t, d] = [useTekster(fortidsord), useDato()];
  const { data, isPlaceholderData } = useMoetetDa(id, per);
  return <Fortidsramme tittel={t.slikVar(d.dato(per))} fantesIkke={t.fantesIkke(d.dato(per))} arbeider={isPlaceholderData} vis={data && <Innhold moete={data.tilstand} />} />;
}

function Innhold({ moete: { status, form, naar, saksliste, sakslisteversjon, deltakere } }: { readonly moete: Moetetilstand }) {
  const [t, m, d, statusord, formord] = [useTekster(fortidsord), useTekster(moeteord), useDato(), useTekster(moetestatuser), useTekster(moeteformer)];
  const tilStede = new Set(deltakere.flatMap((p) => (p.status === 'til-stede' ? [p.personId] : []))).size;
  return (
    <>
      <p className="rad"><Tag data-color={STATUSFARGE[status]}>{statusord[status]}</Tag> {tilStede > 0 && t.tilStede(tilStede)}</p>
      <dl className="fakta">
        {naar && <><dt>{m.naar}</dt><dd>{d.ukedag(naar.dato)}{naar.start && ` ${m.klokka(naar.start.replace(':', '.'), naar.slutt?.replace(':', '.') ?? '')}`}</dd></>}
        {naar?.sted && <><dt>{m.sted}</dt><dd>{naar.sted}</dd></>}
        {form && <><dt>{m.form}</dt><dd>{formord[form]}</dd></>}
      </dl>
      <Del tittel={t.saksliste}>
        <p className="dempet uten-marg">{t.versjon(sakslisteversjon)}</p>
        {saksliste.length === 0 ? <p className="uten-marg">{t.ingen}</p> : <ol className="sakslinjer">{saksliste.map((post, nr) => <Linje key={post.behandlingId} post={post} nr={nr} />)}</ol>}
      </Del>
    </>
  );
}

function Linje({ post: { saksnummer, sakId, tittel, opptatt, behandlet }, nr }: { readonly post: Post; readonly nr: number }) {
  const [t, fellesskap] = [useTekster(fortidsord), useFellesskap()];
  return (
    <li className="sakslinje">
      <span className="sakslinje-nr">{saksnummer ?? `${nr + 1}.`}</span>
      <div className="sakslinje-tittel">
        <Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: sakId }}>{tittel}</Link>
        <span className="rad">{behandlet && <Tag data-size="sm" data-color="success">{t.behandlet}</Tag>}{!opptatt && <Tag data-size="sm" data-color="neutral">{t.ikkeFastsatt}</Tag>}</span>
      </div>
    </li>
  );
}
