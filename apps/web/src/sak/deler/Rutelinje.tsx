import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFellesskap } from '../../api/bruk';
import { kodeord, utfallsklasser } from '../../felles/koder';
import { useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { sakord } from '../ord';
import { type Rute, type Ruteetappe, type Rutesteg } from '../typer';

/** The path taken, where the sak is, and what remains, as one list in order; the line beside it is only drawing. */
export function Rutelinje({ rute: { gaatt, staarI, gjenstaar, prosess } }: { readonly rute: Rute }) {
  const t = useTekster(sakord);
  if (gaatt.length === 0 && gjenstaar.length === 0) return <p>{prosess ? t.ukjentProsess(prosess.noekkel, prosess.versjon) : t.ingenRute}</p>;
  const igjen = staarI !== null && !staarI.utfoert && gjenstaar[0]?.steg === staarI.steg;
  return (
    <ol className="rute">
      {samlet(gaatt).map((e, i, alle) => <Gaatt key={i} etappe={e} naa={!igjen && i === alle.length - 1 && staarI !== null && gjenstaar.length > 0} />)}
      {gjenstaar.map((s, i) => <Gjenstaar key={s.steg} steg={s} naa={igjen && i === 0} />)}
    </ol>
  );
}

type Etappe = Ruteetappe & { readonly igjen: readonly string[] };

/** Sent to the parts once more is not another way gone: the days stand together. */
function samlet(gaatt: readonly Ruteetappe[]): readonly Etappe[] {
  return gaatt.reduce<Etappe[]>((ut, e) => {
    const foer = ut.at(-1);
    return foer && foer.steg === e.steg && foer.hendelse === e.hendelse && !e.organ ? [...ut.slice(0, -1), { ...foer, igjen: [...foer.igjen, e.dato] }] : [...ut, { ...e, igjen: [] }];
  }, []);
}

function Gaatt({ etappe: { navn, dato, igjen, organ, saksnummer, utfall, hendelse, avvik }, naa }: { readonly etappe: Etappe; readonly naa: boolean }) {
  const [t, d, klasser] = [useTekster(sakord), useDato(), useTekster(utfallsklasser)];
  const hva = [hendelse === 'SakFlyttetTilSteg' ? t.flyttet : undefined, utfall === null ? undefined : kodeord(klasser, utfall), organ?.navn, saksnummer === null ? undefined : t.saksnr(saksnummer), ...igjen.map((dag) => t.igjen(d.dato(dag)))].filter((x) => x !== undefined);
  return (
    <li className={naa ? 'gaatt naa' : 'gaatt'} {...(naa && { 'aria-current': 'step' })}>
      <span className="bare-leser">{naa ? t.naa : t.gaatt}: </span>
      <span className="rute-navn">{hendelse === 'SakReturnert' ? t.sendtTilbake : navn}</span>
      <span className="dempet"><time dateTime={dato}>{d.dato(dato)}</time>{hva.length > 0 && ` – ${hva.join(', ')}`}</span>
      {(naa || avvik) && <span className="rad">{naa && <Tag data-color="accent" data-size="sm" aria-hidden>{t.naa}</Tag>}{avvik && <Tag data-color="warning" data-size="sm">{t.avvik}</Tag>}</span>}
    </li>
  );
}

function Gjenstaar({ steg: { navn, valgfri, behandlinger, moeter }, naa }: { readonly steg: Rutesteg; readonly naa: boolean }) {
  const [t, d, fellesskap] = [useTekster(sakord), useDato(), useFellesskap()];
  return (
    <li className={naa ? 'naa' : 'igjen'} {...(naa && { 'aria-current': 'step' })}>
      <span className="bare-leser">{naa ? t.naa : t.gjenstaar}: </span>
      <span className="rute-navn">{navn}{valgfri && <span className="dempet"> ({t.frivillig})</span>}</span>
      {moeter.map((m) => (
        <span key={m.moeteId} className="dempet">
          <Link to="/$fellesskap/moeter/$id" params={{ fellesskap, id: m.moeteId }}>{(m.fastsatt ? t.fastsatt : t.tidligst)(d.dato(m.dato), m.organ.navn)}</Link>
        </span>
      ))}
      {behandlinger && behandlinger.av > 1 && <span className="dempet">{t.svart(behandlinger.svart, behandlinger.av)}{behandlinger.mangler.length > 0 && `. ${t.mangler(behandlinger.mangler.join(', '))}`}</span>}
      {naa && <span><Tag data-color="accent" data-size="sm" aria-hidden>{t.naa}</Tag></span>}
    </li>
  );
}
