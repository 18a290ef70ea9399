import { Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { Del, Side } from '../felles/Side';
import { Maalformvelger } from '../skall/Maalformvelger';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { tilgjengelighetsord } from './ord';

/** When somebody last went through what it says. */
const GJORT = '2026-11-22';

/** What may be said of everybody's access to the service; read without log-in. */
export function Tilgjengelighet() {
  const [t, dato] = [useTekster(tilgjengelighetsord), useDato()];
  return (
    <main id="innhold">
      <Side tittel={t.tittel} ingress={t.ingress} handlinger={<Maalformvelger />}>
        <Del tittel={t.status.tittel}><Paragraph className="lesebredde">{t.status.avsnitt}</Paragraph></Del>
        <Del tittel={t.proevd.tittel}><ul className="lesebredde">{t.proevd.punkter.map((p) => <li key={p}>{p}</li>)}</ul></Del>
        <Del tittel={t.mangler.tittel}><ul className="lesebredde">{t.mangler.punkter.map((p) => <li key={p}>{p}</li>)}</ul></Del>
        <Del tittel={t.si.tittel}><Paragraph className="lesebredde">{t.si.avsnitt}</Paragraph><p><a href="https://www.uutilsynet.no/">{t.si.tilsyn}</a></p></Del>
        <p className="dempet">{t.dato} <time dateTime={GJORT}>{dato.dato(GJORT)}</time></p>
        <p><Link to="/">{t.tilbake}</Link></p>
      </Side>
    </main>
  );
}
