import { Del } from '../felles/Side';
import { idag, useDato } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { type Partsmuligheter } from './bruk';
import { type Felt, Handling } from '../felles/Handling';
import { partord } from './partord';
import { Planen } from './Planen';
import { useUtenfra } from './Svarskjema';
import { type Partskort } from './typer';

export interface Partsprops { readonly avtaleId: string; readonly kort: Partskort; readonly muligheter: Partsmuligheter }

/** The part's own bodies and what each has done; announcing, postponing, and that it arrived. */
export function Egenbehandling({ avtaleId, kort, muligheter: { her, utenfra } }: Partsprops) {
  const [t, dato] = [useTekster(partord), useDato()];
  const ider = { id: avtaleId, partId: kort.partId };
  const kan = (handling: string) => her(handling).tillatt || utenfra(handling).tillatt;
  const [ytre, indre] = [useUtenfra(false), useUtenfra(true)];
  const for_ = (handling: string) => (her(handling).tillatt ? indre : ytre);
  const felles = (handling: string, felter: readonly Felt[], fast: object = {}) => ({ ider, fast: { ...for_(handling).fast, ...fast }, felter: [...felter, ...for_(handling).felter] });
  const neste = kort.ledd.slice(0, -1).find((l) => l.behandlet === null);
  const dag = (etikett: string, start = ''): Felt => ({ navn: 'dato', etikett, slag: 'dato', start });
  const noe = ['behandlingsplan', 'varsel', 'utsettelse', 'mottak'].some(kan);
  if (!noe && kort.ledd.length === 0 && kort.utsatt.length === 0) return null;
  return (
    <Del tittel={t.egen}>
      {(kort.ledd.length > 0 || kan('behandlingsplan')) && <p className="dempet">{kort.ledd.length > 0 ? t.egenIngress : t.ingenPlan}</p>}
      {kort.ledd.length > 0 && (
        <ol className="ledd">
          {kort.ledd.map((l) => <li key={l.organ}><strong>{l.organ}</strong>{[l.saksnummer, l.behandlet ? t.behandlet(dato.dato(l.behandlet)) : l.planlagt && t.planlagt(dato.dato(l.planlagt)), l.innstilling].filter(Boolean).map((d) => `, ${d}`)}</li>)}
        </ol>
      )}
      {kort.utsatt.length > 0 && <ul>{kort.utsatt.map((u) => <li key={u.til}>{t.utsattTil(dato.dato(u.til), u.aarsak)}</li>)}</ul>}
      <div className="handlinger">
        {kan('mottak') && <Handling sti="/avtaler/{id}/parter/{partId}/mottak" tittel={t.mottak} {...felles('mottak', [dag(t.dag, idag())])}><p>{t.mottakRaad}</p></Handling>}
        {kan('behandlingsplan') && <Planen ider={ider} kort={kort} utenfra={for_('behandlingsplan')} />}
        {kan('varsel') && <Handling sti="/avtaler/{id}/parter/{partId}/varsel" tittel={t.varsle} {...felles('varsel', [dag(t.naar), { navn: 'organ', etikett: t.organ, valgfritt: true }])}><p>{t.varsleRaad}</p></Handling>}
        {neste && kan('behandling') && <Handling sti="/avtaler/{id}/parter/{partId}/behandlinger" tittel={`${t.innstill}: ${neste.organ}`} knapp={t.innstill} {...felles('behandling', [dag(t.dag, idag()), { navn: 'innstilling', etikett: t.innstilling, slag: 'langtekst', valgfritt: true }], { organ: neste.organ })} />}
        {kort.varslet && kan('utsettelse') && <Handling sti="/avtaler/{id}/parter/{partId}/utsettelser" tittel={t.utsett} {...felles('utsettelse', [dag(t.nyDag), { navn: 'aarsak', etikett: t.hvorfor, slag: 'langtekst' }])} />}
      </div>
    </Del>
  );
}
