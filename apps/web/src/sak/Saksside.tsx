import { Tabs, Tag } from '@digdir/designsystemet-react';
import { lazy, Suspense } from 'react';
import { useSoek } from '../felles/adresse';
import { Dagvelger } from '../felles/fortid/Dagvelger';
import { kodeord, SAKSFARGE, saksstatuser, sakstyper } from '../felles/koder';
import { Side } from '../felles/Side';
import { Laster } from '../felles/Tilstand';
import { idag } from '../spraak/dato';
import { useTekster } from '../spraak/maalform';
import { Oversikt } from './deler/Oversikt';
import { Tilstandsvarsel } from './deler/Tilstandsvarsel';
import { fortidsord } from './fortid/ord';
import { Handlingsliste } from './handlinger/Handlingsliste';
import { useSaken, useSakenDa } from './hent';
import { sakord } from './ord';
import { type Sak, statusAv } from './typer';

const Papirer = lazy(() => import('./deler/Papirer').then((m) => ({ default: m.Papirer })));
const Vedtak = lazy(() => import('./deler/Vedtak').then((m) => ({ default: m.Vedtak })));
const Oppfoelging = lazy(() => import('./deler/Oppfoelging').then((m) => ({ default: m.Oppfoelging })));
const Sammenheng = lazy(() => import('./deler/Sammenheng').then((m) => ({ default: m.Sammenheng })));
const Fortid = lazy(() => import('./fortid/Fortid').then((m) => ({ default: m.Fortid })));
const Historikk = lazy(() => import('./deler/Historikk').then((m) => ({ default: m.Historikk })));

const FANER = ['oversikt', 'papirer', 'vedtak', 'oppfoelging', 'sammenheng', 'historikk'] as const;

export function Saksside({ id, per }: { readonly id: string; readonly per: string | undefined }) {
  const [t, fortid, [{ fane }, soek]] = [useTekster(sakord), useTekster(fortidsord), useSoek()];
  const { sak, rute, muligheter } = useSaken(id);
  const da = useSakenDa(id, per).data?.tilstand;
  if (!sak) return <Laster />;
  const valgt = FANER.find((f) => f === fane) ?? 'oversikt';
  const dagvelger = <Dagvelger key="dag" aapne={fortid.aapne} fra={rute?.gaatt[0]?.naar.slice(0, 10) ?? idag()} per={per} />;
  if (per !== undefined) return <Side tittel={da?.tittel ?? t.fortiden} over={da && <Over sak={da} />}>{dagvelger}<Suspense fallback={<Laster />}><Fortid id={id} per={per} /></Suspense></Side>;
  return (
    <Side tittel={sak.tittel} over={<Over sak={sak} />} ingress={<Status sak={sak} steg={rute?.staarI?.navn} />}>
      <Tilstandsvarsel sak={sak} muligheter={muligheter} />
      <Handlingsliste sak={sak} muligheter={muligheter} />
      {dagvelger}
      <Tabs className="saksfaner" value={valgt} onChange={(ny) => soek({ fane: ny === 'oversikt' ? undefined : ny })}>
        <Tabs.List aria-label={t.faner} className="ingen-utskrift">{FANER.map((f) => <Tabs.Tab key={f} value={f}>{t[f]}</Tabs.Tab>)}</Tabs.List>
        {FANER.map((f) => <Tabs.Panel key={f} value={f}>{f === valgt && (
          <Suspense fallback={<Laster />}>
            {valgt === 'oversikt' && <Oversikt sak={sak} rute={rute} />}
            {valgt === 'papirer' && <Papirer sak={sak} />}
            {valgt === 'vedtak' && <Vedtak sak={sak} />}
            {valgt === 'oppfoelging' && <Oppfoelging sak={sak} muligheter={muligheter} />}
            {valgt === 'sammenheng' && <Sammenheng sak={sak} />}
            {valgt === 'historikk' && <Historikk sak={sak} />}
          </Suspense>
        )}</Tabs.Panel>)}
      </Tabs>
    </Side>
  );
}

function Over({ sak }: { readonly sak: Pick<Sak, 'sakstype' | 'referanse' | 'numre'> }) {
  const [t, typer] = [useTekster(sakord), useTekster(sakstyper)];
  const deler = [sak.sakstype === undefined ? t.sak : kodeord(typer, sak.sakstype), sak.referanse, ...new Set(sak.numre.map((n) => t.saksnr(n.saksnummer)))];
  return <>{deler.filter(Boolean).join(' · ')}</>;
}

function Status({ sak, steg }: { readonly sak: Sak; readonly steg: string | undefined }) {
  const [t, status] = [useTekster(sakord), useTekster(saksstatuser)];
  return (
    <span className="rad" role="status">
      <Tag data-color={SAKSFARGE[statusAv(sak)]}>{status[statusAv(sak)]}</Tag>
      {steg !== undefined && <span>{t.staarI(steg)}</span>}
      {sak.ledetid && <span className="dempet">{t.ledetid(sak.ledetid.dager)}</span>}
    </span>
  );
}
