import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { lesHele } from '../api/kall';
import { type Problem } from '../api/problem';
import { Avslag } from './Skjema';

interface Props {
  readonly tekst: string;
  /** Below the api: `/fjordkysten/forpliktelser`. */
  readonly sti: string;
  /** What the file is called on the person's machine. */
  readonly filnavn: string;
  readonly type: 'text/csv' | 'application/json';
}

/** What is shown, as a file, with what has not been scrolled to. The api gives one by what is asked for, which a link cannot say. */
export function LastNed({ tekst, sti, filnavn, type }: Props) {
  const hent = useMutation<void, Problem>({ mutationFn: async () => {
    const url = URL.createObjectURL(await lesHele(sti, type));
    Object.assign(document.createElement('a'), { href: url, download: filnavn }).click();
    // A phone begins the download a moment later.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } });
  return (
    <>
      <Button variant="secondary" data-size="sm" className="ingen-utskrift" loading={hent.isPending} onClick={() => hent.mutate()}>{tekst}</Button>
      <Avslag feil={hent.error} />
    </>
  );
}
