import { useQuery } from '@tanstack/react-query';
import { noekkelFor, useFellesskap } from '../api/bruk';
import { type Lest, lesTekst } from '../api/kall';
import { type Problem } from '../api/problem';
import { Rulle } from './Rulle';
import { Avslag } from './Skjema';
import { Laster } from './Tilstand';

/**
 * A drawing made by the api. Read as all else is read, so that it follows what it shows; an address that the browser fetches by itself would be shown as it first was.
 * @param sti below the helsefellesskap, as `fyll` gives it
 */
export function Tegning({ sti, navn, alt }: { readonly sti: string; readonly navn: string; readonly alt: string }) {
  const fellesskap = useFellesskap();
  // The same address gives data to whoever asks for that.
  const { data, error } = useQuery<Lest, Problem>({ queryKey: [...noekkelFor(fellesskap, sti), 'tegning'], queryFn: ({ signal }) => lesTekst(sti, signal), throwOnError: false });
  if (!data) return error ? <Avslag feil={error} /> : <Laster />;
  return <Svg svg={data.tekst} navn={navn} alt={alt} />;
}

/** A drawing that came with an answer. As a picture, so that nothing in it can run or be pressed. */
export function Svg({ svg, navn, alt }: { readonly svg: string; readonly navn: string; readonly alt: string }) {
  return <Rulle navn={navn}><img className="tegning" src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={alt} /></Rulle>;
}
