import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type MouseEvent } from 'react';
import { adresse, lesFil, lesHele } from '../api/kall';
import { type Problem } from '../api/problem';
import { useTekster } from '../spraak/maalform';
import { ord } from './ord';
import { Avslag } from './Skjema';

interface Props {
  readonly tekst: string;
  /** Below the api: `/fjordkysten/forpliktelser`. */
  readonly sti: string;
  /** What the file is called on the person's machine. */
  readonly filnavn: string;
  readonly type: 'text/csv' | 'application/json';
}

function lagre(fil: Blob, navn: string): void {
  const url = URL.createObjectURL(fil);
  Object.assign(document.createElement('a'), { href: url, download: navn }).click();
  // A phone begins the download a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What is shown, as a file, with what has not been scrolled to. The api gives one by what is asked for, which a link cannot say. */
export function LastNed({ tekst, sti, filnavn, type }: Props) {
  const hent = useMutation<void, Problem>({ mutationFn: async () => lagre(await lesHele(sti, type), filnavn) });
  return (
    <>
      <Button variant="secondary" data-size="sm" className="ingen-utskrift" loading={hent.isPending} onClick={() => hent.mutate()}>{tekst}</Button>
      <Avslag feil={hent.error} />
    </>
  );
}

/** Fetches a file as a person who is logged in, and says it when it cannot be had. The whole of it is in memory: for papers, not for films. */
export function useNedlasting() {
  return useMutation<void, Problem, { readonly sti: string; readonly filnavn?: string | undefined }>({
    mutationFn: async ({ sti, filnavn }) => {
      const { innhold, navn } = await lesFil(sti);
      lagre(innhold, navn ?? filnavn ?? 'saksgang');
    },
  });
}

interface Fillenkeprops {
  readonly tekst: string;
  /** Below the api, with its query. */
  readonly sti: string;
  /** Where the api gives no name. */
  readonly filnavn?: string;
  /** As a button looks; else as a link in running text. */
  readonly knapp?: 'primary' | 'secondary';
}

/** A link that may be opened in a new window as others may, but that does not put an error in the page's place. */
export function Fillenke({ tekst, sti, filnavn, knapp }: Fillenkeprops) {
  const [t, hent] = [useTekster(ord), useNedlasting()];
  const klikk = (h: MouseEvent) => {
    if (h.ctrlKey || h.metaKey || h.shiftKey) return;
    h.preventDefault();
    if (!hent.isPending) hent.mutate({ sti, filnavn });
  };
  const lenke = <a href={adresse(sti)} download={filnavn ?? ''} aria-busy={hent.isPending} onClick={klikk}>{tekst}</a>;
  return (
    <>
      {knapp ? <Button asChild variant={knapp}>{lenke}</Button> : lenke}
      <span role="status" className="dempet">{hent.isPending && ` ${t.laster}`}</span>
      <Avslag feil={hent.error} />
    </>
  );
}
