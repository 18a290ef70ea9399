import { Alert, Button, Heading, Paragraph, Spinner, Tag } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import { Problem } from '../api/problem';
import { dagerTil, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';

/** While something is read. */
export function Laster({ hva }: { readonly hva?: string }) {
  const t = useTekster(ord);
  return <div className="laster" role="status"><Spinner aria-hidden data-size="md" /> <span>{hva ?? t.laster}</span></div>;
}

/** Nothing to show, and what to do about it. */
export function Tom({ tittel, children }: { readonly tittel: string; readonly children?: ReactNode }) {
  return <div className="tom"><p className="tom-tittel">{tittel}</p>{children && <div>{children}</div>}</div>;
}

/** The whole page could not be shown. One may not see it and it does not exist look the same. */
export function Feilside({ feil, igjen }: { readonly feil: unknown; readonly igjen?: () => void }) {
  const t = useTekster(ord);
  const problem = feil instanceof Problem ? feil : undefined;
  const { tittel, raad } = problem?.status === 404 || problem?.status === 403 || problem?.type === 'ugyldig-id' ? t.finnesIkke : problem?.status === 0 ? t.ingenNett : t.noeGikkGalt;
  // The page that one came from has left its own name.
  useEffect(() => {
    document.title = `${tittel} – Saksgang`;
  }, [tittel]);
  return (
    <div className="side">
      <Alert data-color={problem?.status === 404 ? 'info' : 'danger'}>
        <Heading level={1} data-size="sm">{tittel}</Heading>
        <Paragraph>{raad}</Paragraph>
        {problem?.sporId && problem.status >= 500 && <Paragraph>{t.sporId(problem.sporId)}</Paragraph>}
        {igjen && <Button variant="secondary" onClick={igjen}>{t.proevIgjen}</Button>}
      </Alert>
    </div>
  );
}

/** A deadline as a day and how far it is; late says so in words, not in colour alone. */
export function Frist({ dag, ferdig = false }: { readonly dag: string | null | undefined; readonly ferdig?: boolean }) {
  const [t, dato] = [useTekster(ord), useDato()];
  if (!dag) return <span>{t.utenFrist}</span>;
  const igjen = dagerTil(dag);
  const farge = ferdig ? 'neutral' : igjen < 0 ? 'danger' : igjen <= 7 ? 'warning' : 'neutral';
  return <span className="frist"><time dateTime={dag}>{dato.dato(dag)}</time> {!ferdig && <Tag data-color={farge} data-size="sm">{igjen < 0 ? t.forfalt(dato.relativ(dag)) : dato.relativ(dag)}</Tag>}</span>;
}
