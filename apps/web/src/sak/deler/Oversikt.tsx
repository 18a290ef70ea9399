import { Del } from '../../felles/Side';
import { Frist, Laster } from '../../felles/Tilstand';
import { useTekster } from '../../spraak/maalform';
import { sakord } from '../ord';
import { type Rute, type Sak } from '../typer';
import { Diagram } from './Diagram';
import { Fakta } from './Fakta';
import { Rutelinje } from './Rutelinje';

/** The way that the sak goes, and what it waits for. */
export function Oversikt({ sak, rute }: { readonly sak: Sak; readonly rute: Rute | undefined }) {
  const t = useTekster(sakord);
  return (
    <div className="to-spalter">
      <Del tittel={t.rute}>
        {rute ? <Rutelinje rute={rute} /> : <Laster />}
        {rute && rute.gaatt.length + rute.gjenstaar.length > 0 && <Diagram id={sak.id} />}
      </Del>
      <div className="stabel-stor">
        {sak.venterPaa.length > 0 && <Del tittel={t.venter}><ul>{sak.venterPaa.map((v) => <li key={v}>{v}</li>)}</ul></Del>}
        {rute && rute.frister.length > 0 && (
          <Del tittel={t.frister}>
            <ul className="fristliste">
              {rute.frister.map((f) => <li key={f.forpliktelseId}><span>{f.hva}</span> <Frist dag={f.dager?.til} />{f.ansvarlig !== null && <span className="dempet">{t.ansvarlig}: {f.ansvarlig}</span>}</li>)}
            </ul>
          </Del>
        )}
        <Fakta sak={sak} />
      </div>
    </div>
  );
}
