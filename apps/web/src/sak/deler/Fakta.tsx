import { useHent, useLes } from '../../api/bruk';
import { kodeord, sakstyper } from '../../felles/koder';
import { Del } from '../../felles/Side';
import { useTekster } from '../../spraak/maalform';
import { sakord } from '../ord';
import { type Sak } from '../typer';

/** Who reported it, and what it is called. */
export function Fakta({ sak }: { readonly sak: Sak }) {
  const [t, typer] = [useTekster(sakord), useTekster(sakstyper)];
  const meg = useHent('/meg', {});
  const serPersoner = meg.roller.some((r) => r.rolle === 'sekretariat' || r.rolle === 'administrator' || r.rolle === 'revisor');
  const { person = '', part = '', organ = '' } = sak.saksinnmelder ?? {};
  const melder = useLes('/personer/{id}', { sti: { id: person }, naar: person !== '' && person !== meg.id && serPersoner, ellers: true }).data;
  const parten = useLes('/parter/{id}', { sti: { id: part }, naar: part !== '', ellers: true }).data;
  const organet = useLes('/organer/{id}', { sti: { id: organ }, naar: organ !== '', ellers: true }).data;
  const paaVegneAv = parten?.navn ?? organet?.navn;
  return (
    <Del tittel={t.saken}>
      <dl className="fakta">
        {sak.referanse !== undefined && <><dt>{t.referanse}</dt><dd>{sak.referanse}</dd></>}
        {sak.numre.length > 0 && <><dt>{t.nummer}</dt><dd>{sak.numre.map((n) => <div key={n.organ + n.saksnummer}>{n.saksnummer} <span className="dempet">{n.organ}</span></div>)}</dd></>}
        {sak.sakstype !== undefined && <><dt>{t.sakstype}</dt><dd>{kodeord(typer, sak.sakstype)}</dd></>}
        {(melder || person === meg.id) && <><dt>{t.meldtAv}</dt><dd>{melder?.navn ?? meg.navn}</dd></>}
        {paaVegneAv !== undefined && <><dt>{t.paaVegneAv}</dt><dd>{paaVegneAv}</dd></>}
      </dl>
    </Del>
  );
}
