import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useLes } from '../../api/bruk';
import { type Svar } from '../../api/typer';
import { useTekster } from '../../spraak/maalform';
import { moeteord } from '../ord';
import { innkallingsord } from './ord';

export type Beroerte = Svar<'/moeter/{id}/beroerte'>;
interface Person { readonly personId: string; readonly navn: string }

const enGang = (personer: readonly Person[]): readonly Person[] => [...new Map(personer.map((p) => [p.personId, p])).values()];
const innmeldere = ({ saker }: Beroerte, gjelder: (sakId: string) => boolean = () => true): readonly Person[] => enGang(saker.flatMap((s) => (s.meldtAv && gjelder(s.sakId) ? [s.meldtAv] : [])));

/** Those whom a change of the meeting concerns. */
export function Mottakere({ moeteId, tittel }: { readonly moeteId: string; readonly tittel: string }) {
  const t = useTekster(moeteord);
  const { data } = useLes('/moeter/{id}/beroerte', { sti: { id: moeteId } });
  if (!data) return null;
  return (
    <div>
      <p className="uten-marg"><strong>{tittel}</strong></p>
      <Grupper grupper={[[t.medlemmer, data.medlemmer], [t.varaer, data.varaer], [t.innmeldere, innmeldere(data)]]} />
    </div>
  );
}

interface Valgprops {
  readonly beroerte: Beroerte;
  /** The saker of the agenda that goes out. */
  readonly saker: ReadonlySet<string>;
  readonly varaer: ReadonlySet<string>;
  readonly velg: (varaer: ReadonlySet<string>) => void;
}

/** Those who get the convocation; of the varaer those who are chosen. */
export function Innkalte({ beroerte: data, saker, varaer, velg }: Valgprops) {
  const [t, o] = [useTekster(moeteord), useTekster(innkallingsord)];
  const meldere = innmeldere(data, (sakId) => saker.has(sakId));
  const alle = new Set([...data.medlemmer, ...meldere].map((p) => p.personId));
  for (const { personId } of data.varaer) if (varaer.has(personId)) alle.add(personId);
  const veksle = (id: string) => velg(varaer.has(id) ? new Set([...varaer].filter((v) => v !== id)) : new Set([...varaer, id]));
  return (
    <div className="stabel">
      <p className="uten-marg"><strong>{o.hvemFaar}</strong></p>
      <Grupper grupper={[[t.medlemmer, enGang(data.medlemmer)], [t.innmeldere, meldere]]} />
      {data.varaer.length > 0 && (
        <Fieldset>
          <Fieldset.Legend>{o.kallesInn}</Fieldset.Legend>
          {enGang(data.varaer).map((p) => <Checkbox key={p.personId} value={p.personId} label={p.navn} checked={varaer.has(p.personId)} onChange={() => veksle(p.personId)} />)}
        </Fieldset>
      )}
      <p className="uten-marg" role="status">{o.antall(alle.size)}</p>
    </div>
  );
}

function Grupper({ grupper }: { readonly grupper: readonly (readonly [string, readonly Person[]])[] }) {
  const t = useTekster(moeteord);
  const fylte = grupper.filter(([, personer]) => personer.length > 0);
  if (fylte.length === 0) return <p className="dempet uten-marg">{t.beroererIngen}</p>;
  return <div className="personer">{fylte.map(([navn, personer]) => <div key={navn}><p className="uten-marg dempet">{navn}</p><ul className="navneliste">{personer.map((p) => <li key={p.personId}>{p.navn}</li>)}</ul></div>)}</div>;
}
