import { Link } from '@tanstack/react-router';
import { useFellesskap, useHent } from '../api/bruk';
import { useSoek } from '../felles/adresse';
import { Side } from '../felles/Side';
import { useTekster } from '../spraak/maalform';
import { Forskjell } from './Forskjell';
import './historikk.css';
import { historikkord } from './ord';
import { Soek } from './Soek';
import { Spoersmaalsvisning } from './Spoersmaalsvisning';
import { Tilstandsliste } from './Tilstandsliste';

const VISNINGER = ['soek', 'spoersmaal', 'dato', 'endringer'] as const;

/** Everything that has happened, and four ways to ask about it. What is asked stands in the address. */
export function Historikk() {
  const [t, fellesskap, [soek]] = [useTekster(historikkord), useFellesskap(), useSoek()];
  const { elementer } = useHent('/spoersmaal', {});
  const vis = VISNINGER.find((v) => v === soek['vis']) ?? 'soek';
  const fritt = elementer.find(({ id }) => id === 'soek');
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <nav aria-label={t.visninger} className="faner ingen-utskrift">
        <ul>{VISNINGER.map((v) => <li key={v}><Link to="/$fellesskap/historikk" params={{ fellesskap }} search={{ vis: v }} aria-current={v === vis ? 'page' : undefined}>{t.vis[v]}</Link></li>)}</ul>
      </nav>
      {vis === 'soek' && fritt && <Soek spoersmaal={fritt} />}
      {vis === 'spoersmaal' && <Spoersmaalsvisning alle={elementer} />}
      {vis === 'dato' && <Tilstandsliste />}
      {vis === 'endringer' && <Forskjell />}
    </Side>
  );
}
