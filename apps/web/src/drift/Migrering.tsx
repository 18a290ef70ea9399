import { Button, Table } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useHent, useKommando } from '../api/bruk';
import { type Utfall } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { Rulle } from '../felles/Rulle';
import { Del } from '../felles/Side';
import { Avslag } from '../felles/Skjema';
import { Tom } from '../felles/Tilstand';
import { Velger } from '../felles/Velger';
import { useTekster } from '../spraak/maalform';
import { prosessord } from './prosessord';

type Rapport = Utfall<'/prosesser/{noekkel}/migreringer/proeve', 'post'>;
const SIDE = 200;

/** Which versions, which step to which, what would happen, and then the order. */
export function Migrering({ noekkel, siste }: { readonly noekkel: string; readonly siste: number }) {
  const t = useTekster(prosessord);
  // What is not chosen follows the newest version, which another may publish meanwhile.
  const [valgtFra, settFra] = useState<number>();
  const [valgtTil, settTil] = useState<number>();
  const [fra, til] = [valgtFra ?? siste - 1, valgtTil ?? siste];
  const versjoner = Array.from({ length: siste }, (_, i) => [String(i + 1), t.versjonNr(i + 1)] as const);
  return (
    <Del tittel={t.flytt}>
      {siste < 2 ? <p>{t.flyttTom}</p> : (
        <>
          <p>{t.flyttIngress}</p>
          <div className="drift-par">
            <Velger navn={t.fra} verdi={String(fra)} velg={(v) => settFra(Number(v))} valg={versjoner} />
            <Velger navn={t.til} verdi={String(til)} velg={(v) => settTil(Number(v))} valg={versjoner} />
          </div>
          {fra !== til && <Avbildning key={`${fra}-${til}`} noekkel={noekkel} fra={fra} til={til} />}
        </>
      )}
    </Del>
  );
}

function Avbildning({ noekkel, fra, til }: { readonly noekkel: string; readonly fra: number; readonly til: number }) {
  const t = useTekster(prosessord);
  const gamle = useHent('/prosesser/{noekkel}/versjoner/{versjon}', { sti: { noekkel, versjon: fra } }).definisjon.steg;
  const nye = useHent('/prosesser/{noekkel}/versjoner/{versjon}', { sti: { noekkel, versjon: til } }).definisjon.steg;
  const flyttbare = gamle.filter((s) => s.slag !== 'avsluttet');
  const [valg, settValg] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(flyttbare.map((s) => [s.id, nye.find((n) => n.id === s.id)?.id ?? nye.find((n) => n.slag === s.slag)?.id ?? ''])));
  const proev = useKommando('post', '/prosesser/{noekkel}/migreringer/proeve');
  const plan = { fra, til, avbildning: flyttbare.filter((s) => valg[s.id]).map((s) => ({ fra: s.id, til: valg[s.id] ?? '' })) };
  return (
    <>
      <form className="stabel" noValidate onSubmit={(h) => { h.preventDefault(); if (!proev.isPending) proev.mutate({ sti: { noekkel }, kropp: { ...plan, antall: SIDE } }); }}>
        <div className="drift-par">{flyttbare.map((s) => <Velger key={s.id} navn={t.stegFra(s.navn)} verdi={valg[s.id] ?? ''} velg={(steg) => { proev.reset(); settValg({ ...valg, [s.id]: steg }); }} valg={[['', t.velg], ...nye.map((n) => [n.id, n.navn] as const)]} />)}</div>
        <Avslag feil={proev.error} />
        <div className="handlinger"><Button type="submit" variant="secondary" loading={proev.isPending}>{t.proev}</Button></div>
      </form>
      {proev.data && <Rapporten rapport={proev.data} />}
      {proev.data && proev.data.sammendrag.migreres > 0 && <Bestill noekkel={noekkel} plan={plan} antall={proev.data.sammendrag.migreres} />}
    </>
  );
}

function Rapporten({ rapport }: { readonly rapport: Rapport }) {
  const [t, fellesskap] = [useTekster(prosessord), useFellesskap()];
  if (rapport.elementer.length === 0) return <Tom tittel={t.ingenSaker} />;
  return (
    <>
      <p role="status"><strong>{t.sammendrag(rapport.sammendrag.migreres, rapport.sammendrag.avvises)}</strong>{rapport.neste !== undefined && ` ${t.flereSaker}`}</p>
      <Rulle navn={t.rapport}>
        <Table>
          <caption className="bare-leser">{t.rapport}</caption>
          <Table.Head><Table.Row>{[t.sak, t.foer, t.etter, t.iVeien].map((k) => <Table.HeaderCell key={k} scope="col">{k}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>
            {rapport.elementer.map((s) => (
              <Table.Row key={s.sakId}>
                <Table.HeaderCell scope="row"><Link to="/$fellesskap/saker/$id" params={{ fellesskap, id: s.sakId }}>{s.referanse !== null && `${s.referanse} `}{s.tittel}</Link></Table.HeaderCell>
                <Table.Cell>{s.foer.steg?.navn}</Table.Cell>
                <Table.Cell>{s.etter?.steg?.navn}</Table.Cell>
                <Table.Cell>{s.problemer.length === 0 ? t.ingenting : s.problemer.map((p) => p.melding).join('. ')}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Rulle>
    </>
  );
}

interface Plan { readonly fra: number; readonly til: number; readonly avbildning: { fra: string; til: string }[] }

function Bestill({ noekkel, plan, antall }: { readonly noekkel: string; readonly plan: Plan; readonly antall: number }) {
  const t = useTekster(prosessord);
  const [begrunnelse, sett] = useState('');
  const [aapen, settAapen] = useState(false);
  const bestill = useKommando('post', '/prosesser/{noekkel}/migreringer');
  const utfoer = () => {
    bestill.mutate({ sti: { noekkel }, kropp: { ...plan, begrunnelse: begrunnelse.trim() } }, { onSuccess: () => settAapen(false) });
  };
  return (
    <div className="handlinger">
      <Button type="button" onClick={() => settAapen(true)}>{t.bestill}</Button>
      <Handlingsdialog tittel={t.bestill} aapen={aapen} lukk={() => settAapen(false)} knapp={t.bestill} utfoer={utfoer} arbeider={bestill.isPending} feil={bestill.error}>
        <p>{t.bestillRaad(antall)}</p>
        <Tekstfelt required data-mangler={t.feilBegrunnelse} label={t.begrunnelse} value={begrunnelse} onChange={(h) => sett(h.target.value)} />
      </Handlingsdialog>
    </div>
  );
}
