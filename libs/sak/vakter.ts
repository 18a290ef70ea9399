import { Rejection, ugyldigTilstand, vakt } from '#eventsourcing';
import { krevAapneFrister } from './beslutninger/frister';
import { krevKanMelde, krevSaksframlegg } from './beslutninger/innmelding';
import { krevSuspendert } from './beslutninger/operatoer';
import { krevNoenForpliktelser, krevOppfoelger } from './beslutninger/forpliktelser';
import { krevNoenAapnePunkter } from './beslutninger/oppfoelging';
import { krevRaadgivendeSteg } from './beslutninger/raad';
import { krevAapen, krevEierEllerSekretariat, krevOperatoer, krevSaksinnmelder, krevSekretariat } from './beslutninger/roller';
import { krevForberedt, krevIkkeSuspendert, krevRute, krevTilSteg } from './beslutninger/rute';
import { dokumenter } from './beslutninger/virkninger';
import { type SakFakta, type SakKommando } from './sak.kommandoer';
import { type Sak, statusEtter } from './sak.tilstand';

/** What a person may command on a sak that stands there. */
export const BRUKERKOMMANDOER = [
  'MeldSak', 'EndreSaksframlegg', 'ForberedSak', 'ReturnerSak', 'TrekkSak', 'SendTilPartene', 'LukkPunkt', 'EndreFrist', 'ForlengFrister', 'RegistrerSaksnummer', 'LenkSak', 'RettSak',
  'SuspenderSak', 'GjenopptaSak', 'FlyttSak', 'BestillRaad', 'RegistrerDokumentversjon', 'OppdaterForpliktelse', 'TildelForpliktelse',
] as const satisfies readonly SakKommando['type'][];
export type Brukerkommando = (typeof BRUKERKOMMANDOER)[number];

type Vakterfakta = Pick<SakFakta, 'tilgang' | 'rute' | 'erAnsvarlig'>;
type Vakter = (sak: Sak, fakta: Vakterfakta) => void;

/**
 * Everything that can be judged before the command's own content: who, and where the sak stands. The decider asks these first,
 * and so does the question of what one can do now; there is no second list.
 */
export const VAKTER: { readonly [T in Brukerkommando]: Vakter } = {
  MeldSak: (sak, { tilgang, rute }) => {
    krevUmeldt(sak);
    krevSaksinnmelder(tilgang);
    if (sak.status === 'returnert') krevEierEllerSekretariat(sak, tilgang);
    krevIkkeSuspendert(sak);
    if (rute) krevKanMelde(rute, tilgang);
  },
  EndreSaksframlegg: (sak, { tilgang }) => {
    krevEierEllerSekretariat(sak, tilgang);
    krevAapen(sak);
    krevSaksframlegg(sak);
    krevIkkeSuspendert(sak);
  },
  ForberedSak: (sak, { tilgang, rute }) => {
    krevSekretariat(tilgang);
    krevForberedelig(sak);
    krevIkkeSuspendert(sak);
    krevTilSteg(sak, rute, 'forberedelse', { tilgang });
  },
  ReturnerSak: (sak, { tilgang }) => {
    krevSekretariat(tilgang);
    krevReturnerbar(sak);
    krevIkkeSuspendert(sak);
  },
  TrekkSak: (sak, { tilgang }) => {
    krevEierEllerSekretariat(sak, tilgang);
    krevAapen(sak);
    krevIkkeVedtatt(sak);
    krevIkkeSuspendert(sak);
  },
  SendTilPartene: (sak, { tilgang, rute }) => {
    krevSekretariat(tilgang);
    krevAapen(sak);
    krevIkkeSuspendert(sak);
    krevNoeAaSende(sak);
    krevTilSteg(sak, rute, 'partene', { tilgang });
  },
  LukkPunkt: (sak, { tilgang }) => {
    krevSekretariat(tilgang);
    krevNoenAapnePunkter(sak);
    krevIkkeSuspendert(sak);
  },
  EndreFrist: (sak, { tilgang }) => {
    krevSekretariat(tilgang);
    krevAapneFrister(sak);
    krevIkkeSuspendert(sak);
  },
  ForlengFrister: (sak, { tilgang }) => {
    krevSekretariat(tilgang);
    krevAapneFrister(sak);
    krevIkkeSuspendert(sak);
  },
  RegistrerSaksnummer: (_, { tilgang }) => krevSekretariat(tilgang),
  LenkSak: (_, { tilgang }) => krevSaksinnmelder(tilgang),
  RettSak: (_, { tilgang }) => krevSekretariat(tilgang),
  SuspenderSak: (sak, { tilgang }) => {
    krevOperatoer(tilgang);
    krevAapen(sak);
    krevIkkeSuspendert(sak);
  },
  GjenopptaSak: (sak, { tilgang }) => {
    krevOperatoer(tilgang);
    krevSuspendert(sak);
  },
  FlyttSak: (sak, { tilgang, rute }) => {
    krevOperatoer(tilgang);
    krevAapen(sak);
    krevRute(rute);
  },
  RegistrerDokumentversjon: (sak, { tilgang }) => {
    krevEierEllerSekretariat(sak, tilgang);
    krevNoenDokumenter(sak);
    krevIkkeSuspendert(sak);
  },
  OppdaterForpliktelse: (sak, fakta) => {
    krevOppfoelger(fakta);
    krevNoenForpliktelser(sak);
    krevIkkeSuspendert(sak);
  },
  TildelForpliktelse: (sak, { tilgang }) => {
    krevSekretariat(tilgang);
    krevNoenForpliktelser(sak);
    krevIkkeSuspendert(sak);
  },
  BestillRaad: (sak, { tilgang, rute }) => {
    krevSekretariat(tilgang);
    krevAapen(sak);
    krevIkkeSuspendert(sak);
    krevForberedt(sak, rute, 'saksliste');
    krevRaadgivendeSteg(krevRute(rute));
  },
};

export interface Mulighet {
  readonly kommando: Brukerkommando;
  readonly tillatt: boolean;
  readonly vakt?: string;
  readonly kode?: string;
  readonly mangler: readonly string[];
}

/** What one may do with a sak now, and for the rest the guard that refuses and what it misses. */
export function muligheter(sak: Sak, fakta: Vakterfakta): readonly Mulighet[] {
  return BRUKERKOMMANDOER.map((kommando) => ({ kommando, ...proev(() => VAKTER[kommando](sak, fakta)) }));
}

/** Whether guards let something through, and what they say when not. */
export function proev(krev: () => unknown): Omit<Mulighet, 'kommando'> {
  // Most of what is asked is refused, and no answer shows where: making the traces costs more than all the guards.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    krev();
    return { tillatt: true, mangler: [] };
  } catch (feil) {
    if (!(feil instanceof Rejection)) throw feil;
    return { tillatt: false, vakt: feil.vakt ?? 'krev-tilstand', kode: feil.code, mangler: feil.mangler };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const krevUmeldt = vakt('krev-umeldt', ({ status }: Sak): void => {
  if (status !== undefined && status !== 'ventet' && status !== 'returnert') throw ugyldigTilstand('sak-er-alt-meldt', 'Saken er alt meldt');
});

/** A sak that a body sent back may be prepared again. */
const krevForberedelig = vakt('krev-meldt', ({ grunnstatus, saksframlegg }: Sak): void => {
  const kan = grunnstatus === 'meldt' || grunnstatus === 'behandlet' || grunnstatus === 'utsatt' || grunnstatus === 'ikke-godkjent';
  if (!kan || !saksframlegg) throw ugyldigTilstand('sak-er-ikke-meldt', 'Bare en meldt sak, eller en som ikke er avgjort, kan forberedes');
});

const krevReturnerbar = vakt('krev-meldt', ({ status }: Sak): void => {
  if (status !== 'meldt' && status !== 'forberedt') throw ugyldigTilstand('sak-kan-ikke-returneres', 'Bare en sak som er meldt eller forberedt kan returneres');
});

const krevIkkeVedtatt = vakt('krev-ikke-vedtatt', ({ behandlinger }: Sak): void => {
  const erVedtatt = Object.values(behandlinger).some(({ resultat }) => resultat && statusEtter(resultat) === 'vedtatt');
  if (erVedtatt) throw ugyldigTilstand('sak-er-vedtatt', 'En sak som er vedtatt kan ikke trekkes');
});

/** Whether it is this document is judged with the command. */
const krevNoenDokumenter = vakt('krev-godkjent-dokument', (sak: Sak): void => {
  if (dokumenter(sak).length === 0) throw ugyldigTilstand('ingen-dokumenter', 'Ingen vedtak i saken godkjenner noe dokument');
});

/** R5: a decision must have ordered it; whether it is this agreement is judged with the command. */
const krevNoeAaSende = vakt('krev-bestilling', ({ punkter }: Sak): void => {
  const bestilte = Object.values(punkter).filter((p) => p.virkninger.some((v) => v.slag === 'sendes-til-partene'));
  if (bestilte.some((p) => !p.lukket)) return;
  const kode = Object.keys(punkter).length === 0 ? 'punkt-finnes-ikke' : bestilte.length > 0 ? 'punkt-er-lukket' : 'utsendelse-er-ikke-vedtatt';
  throw ugyldigTilstand(kode, 'Ingen åpne vedtakspunkter sier at en avtale skal sendes til partene');
});
