import { Alert, Button, Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { fyll, useFellesskap, useKanskje, useKommando, useLes } from '../api/bruk';
import { type Svar } from '../api/typer';
import { Handlingsdialog } from '../felles/Dialog';
import { Del } from '../felles/Side';
import { Feiloppsummering } from '../felles/Skjema';
import { useTekster } from '../spraak/maalform';
import { aapenRunde, sisteRunde } from './bruk';
import { type Felt, useFelter, type Verdier } from '../felles/Handling';
import { koder } from './koder';
import { avtaleord } from './ord';
import { useRekkefoelge } from './Rekkefoelge';
import { type Avtalen, type Bestilt } from './typer';
import { Omstart } from './Versjoner';

/** A decision has ordered the agreement sent, and its newest version is not out: all that is missing is asked for at once. */
export function Utsendelse({ avtale }: { readonly avtale: Avtalen }) {
  const t = useTekster(avtaleord);
  const fraSaken = useSearch({ strict: false, select: ({ sak }: { readonly sak?: string | undefined }) => sak });
  const sakId = sisteRunde(avtale)?.sakId ?? fraSaken;
  const fellesskap = useFellesskap();
  // An agreement that was read in may be of a sak that is not here.
  const bestilt = useKanskje<Svar<'/saker/{id}/utsendelser'>>(fyll(fellesskap, '/saker/{id}/utsendelser', { id: sakId ?? '' }), sakId !== undefined).data?.elementer.find((e) => e.avtaleId === avtale.id && !e.lukket);
  const nyeste = avtale.versjoner.at(-1)?.versjon ?? 0;
  const ute = aapenRunde(avtale);
  if (!bestilt || !sakId || nyeste <= (ute?.versjon ?? 0)) return null;
  const hindring = bestilt.sendt ? null : bestilt.hindring;
  const maaSes = hindring?.kode === 'krever-forhaandsvisning';
  return (
    <Del tittel={t.sendTittel} handlinger={(hindring === null || maaSes) && <Sending avtale={avtale} bestilt={bestilt} sakId={sakId} />}>
      <p>{t.sendIngress}</p>
      {hindring && !maaSes && <Alert data-color="warning"><strong>{t.sendHindring}.</strong> {hindring.melding}</Alert>}
      {bestilt.mangler.length > 0 && <><h3 className="avtale-undertittel">{t.sendMangler}</h3><ul>{bestilt.mangler.map((m) => <li key={m.felt}>{m.melding}</li>)}</ul></>}
    </Del>
  );
}

const REGLER = ['alle-signert', 'antall', 'parvis', 'fast-dato', 'betingelse'] as const;

function regelen(v: Verdier): object {
  switch (v['regel']) {
    case 'antall': return { regel: 'antall', antall: Number(v['antall']) };
    case 'fast-dato': return { regel: 'fast-dato', dato: v['fastDag'] };
    case 'betingelse': return { regel: 'betingelse', betingelse: v['vilkaaret'] };
    default: return { regel: v['regel'] };
  }
}

const tallene = (tekst: string | undefined): number[] => (tekst ?? '').split(',').map((n) => Number(n.trim())).filter((n) => Number.isInteger(n) && n > 0);

function useUtsendelsesfelter(avtale: Avtalen): readonly Felt[] {
  const [t, k] = [useTekster(avtaleord), useTekster(koder)];
  const foer = sisteRunde(avtale);
  const regel = avtale.ikrafttredelse ?? foer?.ikrafttredelse;
  return [
    { navn: 'svarfrist', etikett: t.svarfrist, slag: 'dato', start: foer?.svarfrist ?? '' },
    { navn: 'regel', etikett: t.ikrafttredelse, slag: 'valg', start: regel?.regel ?? 'alle-signert', valg: REGLER.map((verdi) => ({ verdi, etikett: k.regelnavn[verdi] })) },
    { navn: 'antall', etikett: t.antall, start: regel?.regel === 'antall' ? String(regel.antall) : '', vis: (v) => v['regel'] === 'antall' },
    { navn: 'fastDag', etikett: t.fastDag, slag: 'dato', start: regel?.regel === 'fast-dato' ? regel.dato : '', vis: (v) => v['regel'] === 'fast-dato' },
    { navn: 'vilkaaret', etikett: t.vilkaaret, start: regel?.regel === 'betingelse' ? regel.betingelse : '', vis: (v) => v['regel'] === 'betingelse' },
    { navn: 'paaminnelser', etikett: t.paaminnelser, beskrivelse: t.paaminnelserRaad, valgfritt: true, start: foer?.etterRegel === false ? foer.paaminnelser.join(', ') : '' },
  ];
}

function Sending({ avtale, bestilt, sakId }: { readonly avtale: Avtalen; readonly bestilt: Bestilt; readonly sakId: string }) {
  const t = useTekster(avtaleord);
  const [aapen, sett] = useState(false);
  const [utenBrev, settUtenBrev] = useState(false);
  const [proevd, settProevd] = useState(false);
  const [valgte, velg] = useState<ReadonlySet<string>>(() => new Set((sisteRunde(avtale)?.parter ?? avtale.parter ?? []).map((p) => p.partId)));
  const parter = useLes('/parter', { spoerring: { antall: 200 }, naar: aapen }).data?.elementer ?? [];
  const nyeste = avtale.versjoner.at(-1);
  const omstart = useLes('/avtaler/{id}/omstart', { sti: { id: avtale.id }, naar: aapen }).data?.omstart;
  const kommando = useKommando('post', '/saker/{id}/utsendelser');
  const skjema = useFelter(useUtsendelsesfelter(avtale), 'utsendelse', kommando.error);
  const rekkefoelge = useRekkefoelge(sisteRunde(avtale)?.rekkefoelge, parter.filter((p) => valgte.has(p.id)));
  const send = () => {
    settProevd(true);
    if (!skjema.gyldig() || valgte.size === 0 || !nyeste) return;
    const v = skjema.verdier;
    const paaminnelser = tallene(v['paaminnelser']);
    const kropp = {
      behandlingId: bestilt.behandlingId, punkt: bestilt.punkt, avtaleId: avtale.id, dokumentversjon: { versjon: nyeste.versjon, hash: nyeste.hash }, parter: [...valgte], svarfrist: v['svarfrist'], ikrafttredelse: regelen(v),
      ...(paaminnelser.length > 0 && { paaminnelser }), ...(utenBrev && { utenBrev }), ...(omstart && { fingeravtrykk: omstart.fingeravtrykk }), ...(avtale.kreverSignatur && rekkefoelge.kropp),
    };
    kommando.mutate({ sti: { id: sakId }, kropp: kropp as never }, { onSuccess: () => sett(false) });
  };
  const feil = [...(proevd && valgte.size === 0 ? [{ id: `svarer-${parter[0]?.id}`, melding: t.ingenValgt }] : []), ...skjema.alle];
  const veksle = (id: string) => velg(valgte.has(id) ? new Set([...valgte].filter((v) => v !== id)) : new Set([...valgte, id]));
  return (
    <>
      <Button onClick={() => sett(true)}>{t.sendKnapp}</Button>
      <Handlingsdialog tittel={`${t.sendTittel}: ${avtale.navn}, ${t.versjon(nyeste?.versjon ?? 0).toLowerCase()}`} aapen={aapen} lukk={() => sett(false)} knapp={t.sendKnapp} utfoer={send} arbeider={kommando.isPending} feil={feil.length > 0 ? null : kommando.error}>
        <Feiloppsummering feil={feil} />
        {omstart && <><p>{t.sendOmstart}</p><Omstart id={avtale.id} versjon={omstart.til.versjon} /></>}
        <Fieldset>
          <Fieldset.Legend>{t.velgParter}</Fieldset.Legend>
          {parter.map((p) => <Checkbox key={p.id} id={`svarer-${p.id}`} value={p.id} label={p.navn} checked={valgte.has(p.id)} onChange={() => veksle(p.id)} />)}
        </Fieldset>
        {skjema.vis}
        {avtale.kreverSignatur && rekkefoelge.vis}
        <Checkbox value="utenBrev" label={t.utenBrev} description={t.utenBrevRaad} checked={utenBrev} onChange={() => settUtenBrev(!utenBrev)} />
      </Handlingsdialog>
    </>
  );
}
