import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useKommando, useSettRevisjon } from '../api/bruk';
import { Handlingsdialog } from '../felles/Dialog';
import { Tekstfelt } from '../felles/Felt';
import { useTekster } from '../spraak/maalform';
import { Proevesvar } from './Proevesvar';
import { prosessord } from './prosessord';

interface Props {
  /** The process as it is; none: a new one. */
  readonly prosess?: { readonly noekkel: string; readonly revisjon: number; readonly definisjon: object };
  readonly etter?: (noekkel: string) => void;
}

/** A process as text, tried by the api before it holds: every fault is told at once, and where. Saker stay with the version they began in. */
export function Publisering({ prosess, etter }: Props) {
  const t = useTekster(prosessord);
  const [aapen, sett] = useState(false);
  const foer = prosess ? JSON.stringify(prosess.definisjon, null, 2) : '';
  const [skrevet, skriv] = useState<string>();
  const [aarsak, settAarsak] = useState('');
  const [galt, settGalt] = useState<string>();
  const publiser = useKommando('put', '/prosesser/{noekkel}');
  const proev = useKommando('post', '/prosesser/{noekkel}/proeve');
  const revisjon = useSettRevisjon(prosess?.revisjon, aapen, publiser);
  const tekst = skrevet ?? foer;
  const nullstill = () => { settGalt(undefined); publiser.reset(); proev.reset(); };
  const ny = (innhold: string) => { skriv(innhold); nullstill(); };
  const lukk = () => { sett(false); skriv(undefined); nullstill(); };
  const medDefinisjon = (gjoer: (definisjon: Readonly<Record<string, unknown>>, noekkel: string) => void) => {
    const definisjon = lesJson(tekst);
    if (definisjon === undefined) { settGalt(t.ikkeJson); return; }
    const noekkel = prosess?.noekkel ?? definisjon['noekkel'];
    if (typeof noekkel !== 'string' || noekkel === '') { settGalt(t.utenNoekkel); return; }
    gjoer(definisjon, noekkel);
  };
  const utfoer = () => medDefinisjon((definisjon, noekkel) => {
    proev.reset();
    publiser.mutate({ sti: { noekkel }, kropp: { definisjon, ...(aarsak.trim() && { aarsak: aarsak.trim() }) }, ...(revisjon !== undefined && { revisjon }) }, { onSuccess: () => { lukk(); etter?.(noekkel); } });
  });
  const se = () => medDefinisjon((definisjon, noekkel) => { publiser.reset(); proev.mutate({ sti: { noekkel }, kropp: { definisjon } }); });
  const tittel = prosess ? t.nyVersjon : t.nyProsess;
  return (
    <>
      <Button variant="secondary" onClick={() => sett(true)}>{tittel}</Button>
      <Handlingsdialog tittel={tittel} aapen={aapen} lukk={lukk} knapp={t.publiser} utfoer={utfoer} arbeider={publiser.isPending} feil={publiser.error ?? proev.error}>
        <p className="uten-marg">{t.publiserRaad}</p>
        <Textfield type="file" label={t.hentFil} accept=".json,application/json" onChange={(h) => { const fil = h.target.files?.[0]; if (fil) void fil.text().then(ny); }} />
        <Tekstfelt className="definisjon" multiline rows={16} spellCheck={false} label={t.definisjon} value={tekst} required data-mangler={t.feilDefinisjon} error={galt} onChange={(h) => ny(h.target.value)} />
        <div className="handlinger"><Button type="button" variant="secondary" loading={proev.isPending} onClick={se}>{t.proevDefinisjon}</Button></div>
        <Proevesvar svar={proev.data} foer={prosess !== undefined} />
        {prosess && <Tekstfelt label={t.aarsak} value={aarsak} required data-mangler={t.feilAarsak} onChange={(h) => settAarsak(h.target.value)} />}
      </Handlingsdialog>
    </>
  );
}

function lesJson(tekst: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const lest: unknown = JSON.parse(tekst);
    return typeof lest === 'object' && lest !== null && !Array.isArray(lest) ? lest as Readonly<Record<string, unknown>> : undefined;
  } catch {
    return undefined;
  }
}
