import { Link } from '@tanstack/react-router';
import { useTekster } from '../spraak/maalform';
import { skallord } from './ord';

export function Bunn() {
  const t = useTekster(skallord);
  return (
    <footer className="bunn">
      <Link to="/tilgjengelighet">{t.tilgjengelighet}</Link>
      <a href="/api/docs">{t.api}</a>
    </footer>
  );
}
