import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando } from '../../api/bruk';
import { Del } from '../../felles/Side';
import { Avslag } from '../../felles/Skjema';
import { idag, useDato } from '../../spraak/dato';
import { useTekster } from '../../spraak/maalform';
import { type Moetesvar } from '../typer';
import { referatord } from './ord';
import { type Referat } from './useReferat';

const EN_UKE_MS = 7 * 86_400_000;
interface Props { readonly moete: Moetesvar; readonly referat: Referat; readonly kanStyre: boolean }

/** When the last round of comments is over, `undefined` where there was none. */
export const kommentarfrist = ({ runder }: Referat): string | undefined => runder.map((r) => r.frist).toSorted().at(-1);

/** Who was asked, by when, and who has answered. */
export function Kommentarrunde({ moete, referat, kanStyre }: Props) {
  const [t, dato] = [useTekster(referatord), useDato()];
  const frist = kommentarfrist(referat);
  const uferdig = referat.status === 'utkast' || referat.status === 'til-kommentar';
  if (!frist && !(uferdig && kanStyre)) return null;
  const spurte = [...new Set(referat.runder.flatMap((r) => r.mottakere))];
  const kommenterte = new Set(referat.kommentarer.map((k) => k.fra));
  const uten = new Set(referat.utenMerknader.map((u) => u.fra));
  const svart = spurte.filter((id) => kommenterte.has(id) || uten.has(id));
  const navn = (id: string) => moete.navn[id] ?? '';
  return (
    <Del tittel={t.runde}>
      {frist && <p className="uten-marg">{idag() <= frist ? t.loeper(dato.dato(frist)) : t.over(dato.dato(frist))}</p>}
      {frist && (
        <div className="personer">
          <div><p className="uten-marg dempet">{t.svarte}</p>{svart.length === 0 ? <p className="uten-marg">{t.ingenPersoner}</p> : <ul className="navneliste">{svart.map((id) => <li key={id}>{navn(id)} <span className="dempet">({kommenterte.has(id) ? t.harKommentert : t.ingenMerknader})</span></li>)}</ul>}</div>
          <div><p className="uten-marg dempet">{t.venter}</p>{svart.length === spurte.length ? <p className="uten-marg">{t.ingenPersoner}</p> : <ul className="navneliste">{spurte.filter((id) => !svart.includes(id)).map((id) => <li key={id}>{navn(id)}</li>)}</ul>}</div>
        </div>
      )}
      {kanStyre && uferdig && <Send moeteId={moete.id} igjen={frist !== undefined} />}
    </Del>
  );
}

function Send({ moeteId, igjen }: { readonly moeteId: string; readonly igjen: boolean }) {
  const t = useTekster(referatord);
  const [frist, sett] = useState(() => idag(new Date(Date.now() + EN_UKE_MS)));
  const send = useKommando('post', '/moeter/{id}/referat/kommentarrunder');
  return (
    <form className="skjema" onSubmit={(e) => { e.preventDefault(); send.mutate({ sti: { id: moeteId }, kropp: { frist } }); }}>
      {!igjen && <p className="uten-marg">{t.rundeIngress}</p>}
      <Textfield type="date" label={t.frist} value={frist} onChange={(e) => sett(e.target.value)} />
      <Avslag feil={send.error} />
      <div className="handlinger"><Button type="submit" variant={igjen ? 'secondary' : 'primary'} loading={send.isPending}>{igjen ? t.sendIgjen : t.sendTil}</Button></div>
    </form>
  );
}
