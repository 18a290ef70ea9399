import { Button } from '@digdir/designsystemet-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useAlle, useFellesskap, useListe } from '../api/bruk';
import { FARGE, koder, TEGN } from '../avtale/koder';
import { type Matriserad } from '../avtale/typer';
import { ord } from '../felles/ord';
import { Side } from '../felles/Side';
import { Laster, Tom } from '../felles/Tilstand';
import { useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import '../avtale/avtale.css';
import './avtaler.css';
import { registerord } from './ord';
import { Valgliste } from './Registerfilter';

interface Soek { readonly part?: string | undefined; readonly status?: string | undefined }
type Celle = Matriserad['celler'][number];
/** After every instant there is. */
const SENEST = '9999';

/** Parts down, agreements across: each cell a mark and a word. */
export function Matrise() {
  const [t, felles, fellesskap, gaa] = [useTekster(registerord), useTekster(ord), useFellesskap(), useNavigate()];
  const soek = useSearch({ strict: false, select: (alt: Soek) => alt });
  const status = soek.status === 'signert' ? 'signert' : 'venter';
  const endre = (ny: Soek) => void gaa({ to: '.', search: ny, replace: true });
  const parter = useAlle('/parter', {});
  const { rader, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useListe('/avtaler/signaturmatrise', { spoerring: { status, ...(soek.part && { part: soek.part }) } });
  return (
    <Side tittel={t.matriseTittel} ingress={t.matriseIngress} handlinger={<Link to="/$fellesskap/avtaler" params={{ fellesskap }}>{t.tilRegisteret}</Link>}>
      <form className="filter ingen-utskrift" aria-label={t.filter} onSubmit={(e) => e.preventDefault()}>
        <Valgliste id="m-status" etikett={t.visHvilke} alle={t.venter} verdi={soek.status} valg={[['signert', t.alleSignert]]} sett={(ny) => endre({ ...soek, status: ny })} />
        <Valgliste id="m-part" etikett={t.part} alle={t.alleParter} verdi={soek.part} valg={parter.map((p) => [p.id, p.navn])} sett={(part) => endre({ ...soek, part })} />
      </form>
      {isPending && <Laster />}
      {!isPending && rader.length === 0 && <Tom tittel={status === 'venter' ? t.ingenVenter : t.ingenSignert}>{status === 'venter' && <p>{t.ingenVenterRaad}</p>}</Tom>}
      {rader.length > 0 && <Tabellen rader={rader} part={soek.part} />}
      {hasNextPage && <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{felles.visFlere}</Button></div>}
    </Side>
  );
}

/** Those for whom most agreements wait stand first; the one that is asked about stands alone. */
function partsrekker(rader: readonly Matriserad[], bare: string | undefined): readonly (readonly [partId: string, navn: string])[] {
  const rekker = new Map<string, { navn: string; eldste: string }>();
  for (const { celler } of rader) for (const { partId, navn, siden, signert } of celler) {
    const eldste = signert === null && siden ? siden : SENEST;
    const foer = rekker.get(partId);
    rekker.set(partId, { navn, eldste: foer && foer.eldste < eldste ? foer.eldste : eldste });
  }
  return [...rekker].filter(([id]) => !bare || id === bare).sort(([, a], [, b]) => a.eldste.localeCompare(b.eldste) || a.navn.localeCompare(b.navn, 'nb')).map(([id, { navn }]) => [id, navn]);
}

function Tabellen({ rader, part }: { readonly rader: readonly Matriserad[]; readonly part: string | undefined }) {
  const [t, fellesskap] = [useTekster(registerord), useFellesskap()];
  return (
    <div className="rulle matriserulle" tabIndex={0} role="region" aria-label={t.matrisetabell}>
      <table className="matrise">
        <caption className="bare-leser">{t.matrisetabell}</caption>
        <thead>
          <tr>
            <th scope="col" className="hjoerne">{t.part}</th>
            {rader.map((r) => <th key={r.avtaleId} scope="col"><Link to="/$fellesskap/avtaler/$id" params={{ fellesskap, id: r.avtaleId }}>{r.navn}</Link><span className="under">{t.avN(r.signert, r.parter)}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {partsrekker(rader, part).map(([partId, navn]) => (
            <tr key={partId}>
              <th scope="row">{navn}</th>
              {rader.map((r) => <Cellen key={r.avtaleId} avtaleId={r.avtaleId} celle={r.celler.find((c) => c.partId === partId)} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cellen({ avtaleId, celle }: { readonly avtaleId: string; readonly celle: Celle | undefined }) {
  const [t, k, dato, fellesskap] = [useTekster(registerord), useTekster(koder), useDato(), useFellesskap()];
  if (!celle) return <td className="utenfor">{t.ikkeMed}</td>;
  const { tilstand, siden, signert, maate, bekreftet } = celle;
  const naar = signert ? dato.kort(signert) : siden ? t.sidenDag(dato.kort(siden)) : undefined;
  return (
    <td>
      <Link to="/$fellesskap/avtaler/$id/parter/$part" params={{ fellesskap, id: avtaleId, part: celle.partId }} className="celle" data-color={FARGE.celle[tilstand]}>
        <span aria-hidden="true" className="tegn">{TEGN.celle[tilstand]}</span> {k.celle[tilstand]}
        {naar && <span className="under">{naar}{maate === 'registrert-utenfra' && !bekreftet && `, ${t.ubekreftet}`}</span>}
      </Link>
    </td>
  );
}
