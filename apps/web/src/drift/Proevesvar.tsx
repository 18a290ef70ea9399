import { Alert, Heading } from '@digdir/designsystemet-react';
import { type Utfall } from '../api/typer';
import { Svg } from '../felles/Tegning';
import { useTekster } from '../spraak/maalform';
import { prosessord } from './prosessord';

interface Props {
  readonly svar: Utfall<'/prosesser/{noekkel}/proeve', 'post'> | undefined;
  /** There is a version before, so what is new can be told. */
  readonly foer: boolean;
}

/** What a publication would do: the version it would be, what is new in it, and how it looks. */
export function Proevesvar({ svar, foer }: Props) {
  const t = useTekster(prosessord);
  const uendret = svar?.iOrd.length === 0;
  return (
    <>
      <div role="status">{svar && <Alert data-color={uendret ? 'info' : 'success'} data-size="sm">{uendret ? t.proevdUendret(svar.versjon) : t.proevdI(svar.versjon)}</Alert>}</div>
      {svar && foer && !uendret && <section><Heading level={3} data-size="2xs">{t.dette}</Heading><ul>{svar.iOrd.map((linje) => <li key={linje}>{linje}</li>)}</ul></section>}
      {svar && <Svg svg={svar.tegning} navn={t.slik(svar.versjon)} alt={t.slikAlt} />}
    </>
  );
}
