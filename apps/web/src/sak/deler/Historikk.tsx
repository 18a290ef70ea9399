import { Button, Chip, Field, Label, Select } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFellesskap, useListe } from '../../api/bruk';
import { type Rad } from '../../api/typer';
import { useSoek } from '../../felles/adresse';
import { ord } from '../../felles/ord';
import { Del } from '../../felles/Side';
import { Laster, Tom } from '../../felles/Tilstand';
import { useDato } from '../../spraak/dato';
import { useMaalform, useTekster } from '../../spraak/maalform';
import { type Sak } from '../typer';
import { gruppeFor, GRUPPER } from './grupper';
import { delord } from './ord';

/** Fewer than these, and there is room for more. */
const ENS_SIDE = 20;
type Linje = Rad<'/saker/{id}/historikk'>;

/** Everything that has happened, in plain language, the newest first. */
export function Historikk({ sak }: { readonly sak: Sak }) {
  const [t, o, [{ slag, punkt }, soek], { maalform }] = [useTekster(delord), useTekster(ord), useSoek(), useMaalform()];
  const { rader, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useListe('/saker/{id}/historikk', { sti: { id: sak.id }, spoerring: { antall: 100, maalform } });
  const punkter = sak.behandlinger.flatMap(({ behandlingId, organ, resultat }) => (resultat?.punkter ?? []).map(({ nr }) => ({ behandlingId, nr, organ: organ.navn })));
  const valgt = punkter.find((p) => noekkel(p) === punkt);
  const vist = rader.filter((r) => (slag === undefined || gruppeFor(r.hva.type) === slag) && (valgt === undefined || gjelder(r, valgt)));
  // What one asks for may stand on a later page.
  const leterVidere = hasNextPage && vist.length < ENS_SIDE;
  useEffect(() => {
    if (leterVidere && !isFetchingNextPage) void fetchNextPage();
  }, [leterVidere, isFetchingNextPage, fetchNextPage]);
  return (
    <Del tittel={t.hendelser}>
      <div className="rad ingen-utskrift" role="group" aria-label={t.filter}>
        <Chip.Radio name="slag" value="alle" checked={slag === undefined} onChange={() => soek({ slag: undefined })}>{t.alle}</Chip.Radio>
        {GRUPPER.map((g) => <Chip.Radio key={g} name="slag" value={g} checked={slag === g} onChange={() => soek({ slag: g })}>{t[g]}</Chip.Radio>)}
        {punkter.length > 0 && (
          <Field>
            <Label>{t.vispunkt}</Label>
            <Select width="auto" value={valgt ? noekkel(valgt) : ''} onChange={(e) => soek({ punkt: e.target.value || undefined })}>
              <Select.Option value="">{t.allePunkter}</Select.Option>
              {punkter.map((p) => <Select.Option key={noekkel(p)} value={noekkel(p)}>{t.gjelderPunkt(p.nr, p.organ)}</Select.Option>)}
            </Select>
          </Field>
        )}
      </div>
      {(isPending || (leterVidere && vist.length === 0)) && <Laster />}
      {!isPending && !leterVidere && vist.length === 0 && <Tom tittel={t.ingen}><p>{t.ingenRaad}</p></Tom>}
      <Tidslinje rader={vist} />
      {hasNextPage && <div><Button variant="secondary" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{o.visFlere}</Button></div>}
    </Del>
  );
}

interface Punktet { readonly behandlingId: string; readonly nr: number }
/** Each body numbers its points from 1. */
const noekkel = ({ behandlingId, nr }: Punktet): string => `${behandlingId}.${nr}`;

/** Whether the event says that it is about this point, or decides it. */
function gjelder({ data }: Linje, { behandlingId, nr }: Punktet): boolean {
  const d = (data ?? {}) as { readonly behandlingId?: string; readonly punkt?: number; readonly behandling?: { readonly behandlingId?: string; readonly punkter?: readonly { readonly nr: number }[] } };
  return (d.behandlingId === behandlingId && d.punkt === nr) || (d.behandling?.behandlingId === behandlingId && d.behandling.punkter?.some((p) => p.nr === nr) === true);
}

export function Tidslinje({ rader }: { readonly rader: readonly Pick<Linje, 'hendelseId' | 'naar' | 'setning'>[] }) {
  const [t, d, fellesskap] = [useTekster(delord), useDato(), useFellesskap()];
  return (
    <ol className="tidslinje">
      {rader.map((r) => (
        <li key={r.hendelseId}>
          <time dateTime={r.naar} className="dempet">{d.tid(r.naar)}</time>
          <div><span className="setning">{r.setning}</span> <Link to="/$fellesskap/hendelser/$id" params={{ fellesskap, id: r.hendelseId }}>{t.detaljer}<span className="bare-leser">: {r.setning.slice(0, 60)}</span></Link></div>
        </li>
      ))}
    </ol>
  );
}
