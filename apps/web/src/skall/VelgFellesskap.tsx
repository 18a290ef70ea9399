import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { les } from '../api/kall';
import { Problem } from '../api/problem';
import { Side } from '../felles/Side';
import { Laster, Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { innloggingsadresse } from './innlogging';
import { LoggUt } from './LoggUt';
import { Maalformvelger } from './Maalformvelger';
import { skallord } from './ord';
import { UtenSkall } from './UtenSkall';

interface Meg { readonly fellesskap: readonly { readonly slug: string; readonly navn: string }[] }

/** The front door: most belong to one helsefellesskap and never see it. */
export function VelgFellesskap() {
  const t = useTekster(skallord);
  const { data, error } = useQuery<Meg>({ queryKey: ['meg'], queryFn: () => les('/meg') as Promise<Meg>, throwOnError: false });
  const ukjent = error instanceof Problem && error.status === 401;
  useEffect(() => {
    if (ukjent) location.assign(innloggingsadresse('/'));
  }, [ukjent]);
  if (error && !ukjent) return <UtenSkall feil={error} />;
  if (!data) return <main id="innhold"><Laster /></main>;
  const [eneste, ...flere] = data.fellesskap;
  if (eneste && flere.length === 0) return <Navigate to="/$fellesskap" params={{ fellesskap: eneste.slug }} replace />;
  return (
    <main id="innhold">
      <Side tittel={t.velgFellesskap} handlinger={<Maalformvelger />}>
        {data.fellesskap.length === 0 && <Tom tittel={t.ingenFellesskap}><p>{t.ingenFellesskapRaad}</p></Tom>}
        <ul className="lenkeliste">{data.fellesskap.map((f) => <li key={f.slug}><Link to="/$fellesskap" params={{ fellesskap: f.slug }}>{f.navn}</Link></li>)}</ul>
        <LoggUt />
      </Side>
    </main>
  );
}
