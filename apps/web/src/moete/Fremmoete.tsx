import { Button, Field, Label, Select, Table, Textfield } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFellesskap, useKommando, useLes, useSettRevisjon } from '../api/bruk';
import { Del } from '../felles/Side';
import { Avslag } from '../felles/Skjema';
import { Laster, Tom } from '../felles/Tilstand';
import { useTekster } from '../spraak/maalform';
import { fremmoeter, vervene } from './koder';
import { moeteord } from './ord';
import { type Deltaker, type Fremmoetestatus, type Medlem, type Moetesvar } from './typer';

interface Props { readonly moete: Moetesvar; readonly kanStyre: boolean }

/** Who met: called once when the meeting has opened; who comes and goes after that is told in the chair's view. */
export function Fremmoete({ moete, kanStyre }: Props) {
  const t = useTekster(moeteord);
  const [endrer, endre] = useState(false);
  const aapent = moete.status === 'aapnet';
  const skjema = kanStyre && aapent && (moete.deltakere.length === 0 || endrer);
  return (
    <Del tittel={t.fremmoete} id="fremmoete" handlinger={kanStyre && aapent && moete.deltakere.length > 0 && !endrer && <Button variant="secondary" data-size="sm" onClick={() => endre(true)}>{t.endreFremmoete}</Button>}>
      {moete.deltakere.length === 0 && !skjema && <p className="uten-marg dempet">{t.fremmoeteFoer}</p>}
      {skjema ? <Fremmoeteskjema moete={moete} ferdig={() => endre(false)} /> : moete.deltakere.length > 0 && <Deltakere moete={moete} />}
    </Del>
  );
}

function Deltakere({ moete: { deltakere, navn, referent } }: { readonly moete: Moetesvar }) {
  const [t, statusord, vervord] = [useTekster(moeteord), useTekster(fremmoeter), useTekster(vervene)];
  const verv = (d: Deltaker) => [d.rolle && vervord[d.rolle], d.oppgave === 'moeteleder' && t.moeteleder.toLowerCase(), d.varaFor && t.varaFor(navn[d.varaFor] ?? ''), d.stemmerett && d.status === 'til-stede' && t.stemmerett].filter(Boolean).join(', ');
  return (
    <>
      <p className="uten-marg">{t.antallTil(deltakere.filter((d) => d.status === 'til-stede').length)}{referent && `. ${t.referent}: ${referent}`}</p>
      <Table>
        <caption className="bare-leser">{t.fremmoete}</caption>
        <Table.Head><Table.Row>{[t.deltaker, t.verv, t.status].map((h) => <Table.HeaderCell key={h} scope="col">{h}</Table.HeaderCell>)}</Table.Row></Table.Head>
        <Table.Body>
          {deltakere.map((d) => <Table.Row key={d.personId + (d.varaFor ?? '')}><Table.HeaderCell scope="row">{navn[d.personId]}</Table.HeaderCell><Table.Cell>{verv(d)}</Table.Cell><Table.Cell>{statusord[d.status]}</Table.Cell></Table.Row>)}
        </Table.Body>
      </Table>
    </>
  );
}

interface Linje { readonly status: Fremmoetestatus; readonly vara: string }
const STATUSER: readonly Fremmoetestatus[] = ['til-stede', 'forfall', 'fravaer'];

function Fremmoeteskjema({ moete, ferdig }: { readonly moete: Moetesvar; readonly ferdig: () => void }) {
  const [t, fellesskap] = [useTekster(moeteord), useFellesskap()];
  const { data, error } = useLes('/organer/{id}/medlemskap', { sti: { id: moete.organ.id } });
  const alle = data?.elementer;
  if (error) return <Avslag feil={error} />;
  if (!alle) return <Laster />;
  if (alle.length === 0) return <Tom tittel={t.ingenMedlemmer}><Link to="/$fellesskap/organer/$id" params={{ fellesskap, id: moete.organ.id }}>{t.ingenMedlemmerRaad}</Link></Tom>;
  return <Skjema moete={moete} alle={alle} ferdig={ferdig} />;
}

function Skjema({ moete, alle, ferdig }: { readonly moete: Moetesvar; readonly alle: readonly Medlem[]; readonly ferdig: () => void }) {
  const t = useTekster(moeteord);
  const medlemmer = alle.filter((m) => m.verv !== 'vara');
  const varaer = alle.filter((m) => m.verv === 'vara');
  const foert = (id: string) => moete.deltakere.find((d) => d.personId === id);
  const [linjer, sett] = useState<Readonly<Record<string, Linje>>>(() => Object.fromEntries(medlemmer.map((m) => [m.personId, { status: foert(m.personId)?.status ?? 'til-stede', vara: moete.deltakere.find((d) => d.varaFor === m.personId)?.personId ?? '' }])));
  const [leder, velgLeder] = useState(() => moete.deltakere.find((d) => d.oppgave === 'moeteleder')?.personId ?? medlemmer.find((m) => m.verv === 'leder')?.personId ?? '');
  const [referent, skriv] = useState(moete.referent ?? '');
  const lagre = useKommando('post', '/moeter/{id}/fremmoete');
  // Who first notes who is there replaces nothing.
  const revisjon = useSettRevisjon(moete.deltakere.length > 0 ? moete.revisjon : undefined, true, lagre);
  const tilStede = [...medlemmer.filter((m) => linjer[m.personId]?.status === 'til-stede'), ...varaer.filter((v) => Object.values(linjer).some((l) => l.vara === v.personId && l.status !== 'til-stede'))];
  const send = () => {
    const oppgave = (id: string) => (id === leder && tilStede.some((p) => p.personId === id) ? { oppgave: 'moeteleder' as const } : {});
    const deltakere = medlemmer.flatMap(({ personId }) => {
      const { status, vara } = linjer[personId] ?? { status: 'fravaer' as const, vara: '' };
      const egen = { personId, status, ...oppgave(personId) };
      return status !== 'til-stede' && vara ? [egen, { personId: vara, status: 'til-stede' as const, varaFor: personId, ...oppgave(vara) }] : [egen];
    });
    lagre.mutate({ sti: { id: moete.id }, kropp: { deltakere, ...(referent.trim() && { referent }) }, ...(revisjon !== undefined && { revisjon }) }, { onSuccess: ferdig });
  };
  return (
    <form className="stabel" onSubmit={(e) => { e.preventDefault(); send(); }}>
      {medlemmer.map((m) => <Oppmoete key={m.id} medlem={m} varaer={varaer.filter((v) => v.varaFor === null || v.varaFor === m.id)} linje={linjer[m.personId] ?? { status: 'til-stede', vara: '' }} endre={(ny) => sett({ ...linjer, [m.personId]: ny })} />)}
      <div className="personer">
        <Field>
          <Label>{t.velgLeder}</Label>
          <Select value={leder} onChange={(e) => velgLeder(e.target.value)}>
            <Select.Option value="">{t.ingenLeder}</Select.Option>
            {tilStede.map((p) => <Select.Option key={p.personId} value={p.personId}>{p.navn}</Select.Option>)}
          </Select>
        </Field>
        <Textfield label={t.referent} value={referent} onChange={(e) => skriv(e.target.value)} />
      </div>
      <Avslag feil={lagre.error} />
      <div className="handlinger"><Button type="submit" loading={lagre.isPending}>{t.lagreFremmoete}</Button></div>
    </form>
  );
}

function Oppmoete({ medlem, varaer, linje, endre }: { readonly medlem: Medlem; readonly varaer: readonly Medlem[]; readonly linje: Linje; readonly endre: (ny: Linje) => void }) {
  const [t, statusord, vervord] = [useTekster(moeteord), useTekster(fremmoeter), useTekster(vervene)];
  return (
    <div className="oppmoete" role="group" aria-label={medlem.navn}>
      <div><strong>{medlem.navn}</strong><br /><span className="dempet">{vervord[medlem.verv as keyof typeof vervord]}</span></div>
      <Field>
        <Label>{t.oppmoeteTil(medlem.navn)}</Label>
        <Select value={linje.status} onChange={(e) => endre({ ...linje, status: e.target.value as Fremmoetestatus })}>{STATUSER.map((s) => <Select.Option key={s} value={s}>{statusord[s]}</Select.Option>)}</Select>
      </Field>
      {linje.status !== 'til-stede' && varaer.length > 0 && (
        <Field>
          <Label>{t.varaI(medlem.navn)}</Label>
          <Select value={linje.vara} onChange={(e) => endre({ ...linje, vara: e.target.value })}><Select.Option value="">{t.ingenVara}</Select.Option>{varaer.map((v) => <Select.Option key={v.id} value={v.personId}>{v.navn}</Select.Option>)}</Select>
        </Field>
      )}
    </div>
  );
}
