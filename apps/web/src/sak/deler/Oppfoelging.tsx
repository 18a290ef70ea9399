import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useLes } from '../../api/bruk';
import { type Rad } from '../../api/typer';
import { forpliktelsesstatuser, rundestatuser } from '../../felles/koder';
import { Del } from '../../felles/Side';
import { Frist, Laster, Tom } from '../../felles/Tilstand';
import { useTekster } from '../../spraak/maalform';
import { kommandoord } from '../handlinger/ord';
import { EndreFrist, ForlengFrister, OppdaterForpliktelse, TildelForpliktelse } from '../handlinger/oppfoelging';
import { type Muligheter, type Sak } from '../typer';
import { delord } from './ord';

type Forpliktelse = Rad<'/forpliktelser'>;
type Dialog = 'OppdaterForpliktelse' | 'TildelForpliktelse' | 'EndreFrist' | 'ForlengFrister';

/** What has been promised and ordered, input asked for, and agreements. */
export function Oppfoelging({ sak, muligheter }: { readonly sak: Sak; readonly muligheter: Muligheter | undefined }) {
  const [t, k] = [useTekster(delord), useTekster(kommandoord)];
  const linjer = useLes('/forpliktelser', { spoerring: { sak: sak.id, antall: 100 } }).data?.elementer;
  const [valgt, velg] = useState<{ hva: Dialog; linje?: Forpliktelse | undefined; aapen: boolean; gang: number }>();
  const kan = (kommando: Dialog) => muligheter?.kommandoer.some((m) => m.kommando === kommando && m.tillatt) === true;
  const aapne = (hva: Dialog, linje?: Forpliktelse) => velg({ hva, linje, aapen: true, gang: (valgt?.gang ?? 0) + 1 });
  const d = valgt && { sak, aapen: valgt.aapen, lukk: () => velg({ ...valgt, aapen: false }) };
  return (
    <div className="stabel-stor">
      <Del tittel={t.oppfoelging} handlinger={kan('ForlengFrister') && <Button variant="secondary" data-size="sm" onClick={() => aapne('ForlengFrister')}>{k.ForlengFrister}</Button>}>
        {!linjer && <Laster />}
        {linjer?.length === 0 && <Tom tittel={t.ingenOppfoelging}>{t.ingenOppfoelgingRaad}</Tom>}
        {linjer && linjer.length > 0 && <Linjer linjer={linjer} kan={kan} aapne={aapne} />}
      </Del>
      <Innspill sakId={sak.id} />
      <Avtaler sakId={sak.id} />
      {d && valgt.linje && valgt.hva === 'OppdaterForpliktelse' && <OppdaterForpliktelse key={valgt.gang} {...d} linje={valgt.linje} />}
      {d && valgt.linje && valgt.hva === 'TildelForpliktelse' && <TildelForpliktelse key={valgt.gang} {...d} linje={valgt.linje} />}
      {d && valgt.linje && valgt.hva === 'EndreFrist' && <EndreFrist key={valgt.gang} {...d} linje={valgt.linje} />}
      {d && valgt.hva === 'ForlengFrister' && <ForlengFrister key={valgt.gang} {...d} />}
    </div>
  );
}

function Linjer({ linjer, kan, aapne }: { readonly linjer: readonly Forpliktelse[]; readonly kan: (k: Dialog) => boolean; readonly aapne: (k: Dialog, linje: Forpliktelse) => void }) {
  const [t, status] = [useTekster(delord), useTekster(forpliktelsesstatuser)];
  return (
    <div className="rulle" tabIndex={0} role="region" aria-label={`${t.oppfoelging}, ${t.tabell}`}>
      <Table>
        <caption className="bare-leser">{t.oppfoelging}</caption>
        <Table.Head><Table.Row><Table.HeaderCell scope="col">{t.hva}</Table.HeaderCell><Table.HeaderCell scope="col">{t.ansvarlig}</Table.HeaderCell><Table.HeaderCell scope="col">{t.frist}</Table.HeaderCell><Table.HeaderCell scope="col">{t.status}</Table.HeaderCell></Table.Row></Table.Head>
        <Table.Body>
          {linjer.map((f) => (
            <Table.Row key={f.id}>
              <Table.HeaderCell scope="row">{f.hva}{f.punkt !== null && f.punkt > 0 && <div className="dempet">{t.punkt(f.punkt)}</div>}</Table.HeaderCell>
              <Table.Cell>{f.ansvarlig ?? t.ukjent}{f.nr !== null && kan('TildelForpliktelse') && <div><Button variant="tertiary" data-size="sm" onClick={() => aapne('TildelForpliktelse', f)}>{t.endreAnsvarlig}<span className="bare-leser">: {f.hva}</span></Button></div>}</Table.Cell>
              <Table.Cell><Frist dag={f.dager?.til} ferdig={f.lukket !== null || f.status === 'utfoert' || f.status === 'bortfalt'} /><div className="dempet">{f.forklaring}</div>{f.nr !== null && f.lukket === null && kan('EndreFrist') && <Button variant="tertiary" data-size="sm" onClick={() => aapne('EndreFrist', f)}>{t.endreFrist}<span className="bare-leser">: {f.hva}</span></Button>}</Table.Cell>
              <Table.Cell><Tag data-size="sm" data-color={f.status === 'utfoert' ? 'success' : f.status === 'forsinket' || f.forfalt ? 'danger' : 'neutral'}>{f.status === null ? (f.lukket === null ? status.aapen : t.forEtter) : status[f.status]}</Tag>{f.nr !== null && kan('OppdaterForpliktelse') && <div><Button variant="tertiary" data-size="sm" onClick={() => aapne('OppdaterForpliktelse', f)}>{t.oppdaterStatus}<span className="bare-leser">: {f.hva}</span></Button></div>}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Innspill({ sakId }: { readonly sakId: string }) {
  const [t, status, fellesskap] = [useTekster(delord), useTekster(rundestatuser), useFellesskap()];
  const runder = useLes('/innspill', { spoerring: { sak: sakId, antall: 50 } }).data?.elementer;
  return (
    <Del tittel={t.innspill}>
      {!runder ? <Laster /> : runder.length === 0 ? <p className="dempet">{t.ingenInnspill}</p> : (
        <ul className="fristliste">{runder.map((r) => <li key={r.id}><span><Link to="/$fellesskap/innspill/$id" params={{ fellesskap, id: r.id }}>{r.tittel}</Link> <Tag data-size="sm">{status[r.status]}</Tag></span><Frist dag={r.dager?.til} ferdig={r.avsluttet !== null} /></li>)}</ul>
      )}
    </Del>
  );
}

function Avtaler({ sakId }: { readonly sakId: string }) {
  const [t, fellesskap] = [useTekster(delord), useFellesskap()];
  const avtaler = useLes('/avtaler', { spoerring: { sak: sakId, antall: 50 } }).data?.elementer;
  return (
    <Del tittel={t.avtaler}>
      {!avtaler ? <Laster /> : avtaler.length === 0 ? <p className="dempet">{t.ingenAvtaler}</p> : (
        <ul className="fristliste">{avtaler.map((a) => <li key={a.id}><span><Link to="/$fellesskap/avtaler/$id" params={{ fellesskap, id: a.id }}>{a.navn}</Link></span><span className="dempet">{t.signert(a.signert, a.antallParter)}</span>{a.svarfrist !== null && <Frist dag={a.svarfrist} ferdig={a.ferdigSignert !== null} />}</li>)}</ul>
      )}
    </Del>
  );
}
