import { type Csvkolonner } from '#platform';
import { type Gjennomloepslinje, type Veilinje } from './gjennomloep';
import { type Oppfoelgingslinje } from './oppfoelging';
import { type Statistikklesing } from './statistikk.lesing';
import { type Svartidslinje } from './svartid';
import { type Dagtall } from './tall';

type Utfallslinje = Awaited<ReturnType<Statistikklesing['utfall']>>[number];

const DAGER: Csvkolonner<Dagtall> = [['antall', (d) => d.antall], ['median dager', (d) => d.median], ['lengst dager', (d) => d.lengst]];

export const GJENNOMLOEP_CSV: Csvkolonner<Gjennomloepslinje> = [['steg', (g) => g.steg], ['organ', (g) => g.organ?.navn], ...DAGER];
export const VEI_CSV: Csvkolonner<Veilinje> = [['råd fra', (v) => v.raad.join(', ')], ...DAGER, ['vedtatt endret', (v) => v.endret]];
export const UTFALL_CSV: Csvkolonner<Utfallslinje> = [['organ', (u) => u.organ.navn], ['endelig', (u) => u.endelig], ['utfall', (u) => u.klasse], ['antall', (u) => u.antall]];
export const SVARTID_CSV: Csvkolonner<Svartidslinje> = [
  ['hvem', (s) => s.hvem.navn], ['spurt', (s) => s.spurt], ['svart', (s) => s.antall], ['median dager', (s) => s.median], ['lengst dager', (s) => s.lengst], ['innen fristen', (s) => s.innenFristen], ['etter fristen', (s) => s.etterFristen],
  ['venter', (s) => s.venter], ['over fristen', (s) => s.overFristen],
];
export const OPPFOELGING_CSV: Csvkolonner<Oppfoelgingslinje> = [
  ['organ', (o) => o.organ?.navn], ['antall', (o) => o.antall], ['innen fristen', (o) => o.innenFristen], ['etter fristen', (o) => o.etterFristen], ['utført uten dag', (o) => o.utfoertUtenDag],
  ['forfalt', (o) => o.forfalt], ['åpne', (o) => o.aapne], ['åpne uten dag', (o) => o.aapneUtenDag], ['bortfalt', (o) => o.bortfalt],
];
