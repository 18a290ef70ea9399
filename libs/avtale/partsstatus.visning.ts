import { dagerMellom, osloDato } from '#felles';
import { type PartsstatusRad } from './partsstatus.projection';

type Navngitt = { readonly partId: string; readonly navn: string };
const navngitt = ({ part_id, navn }: PartsstatusRad): Navngitt => ({ partId: part_id, navn });

const harGodkjent = (rad: PartsstatusRad): boolean => rad.tilstand === 'godkjent' || rad.tilstand === 'signert' || rad.likelydende;

/** Those whom a yes "on the condition that all decide alike" still waits for. */
const ulike = (runden: readonly PartsstatusRad[]): readonly PartsstatusRad[] => runden.filter((r) => !harGodkjent(r));

/** A yes that only waited for the others is a yes when they have decided alike. */
export function medLikelydende(runden: readonly PartsstatusRad[]): readonly PartsstatusRad[] {
  return ulike(runden).length > 0 ? runden : runden.map((r) => (r.tilstand === 'forbehold' && r.likelydende ? { ...r, tilstand: 'godkjent' as const } : r));
}

type Kvitterbar = Pick<PartsstatusRad, 'post' | 'aapnet' | 'mottak' | 'svar_registrert' | 'signert_registrert'>;

/** When the round first demonstrably reached the part: a mail that got there, the text opened, a note by hand, or its own answer. Null: nobody knows. */
export function kvittering({ post, aapnet, mottak, svar_registrert, signert_registrert }: Kvitterbar): { readonly slag: 'levert' | 'aapnet' | 'notert' | 'svart'; readonly naar: string } | null {
  const alle = [
    ...post.levert.map((l) => ({ slag: 'levert' as const, naar: l.naar })),
    ...(aapnet ? [{ slag: 'aapnet' as const, naar: aapnet.naar }] : []),
    ...(mottak ? [{ slag: 'notert' as const, naar: mottak.registrert }] : []),
    ...[svar_registrert, signert_registrert].flatMap((naar) => (naar === null ? [] : [{ slag: 'svart' as const, naar }])),
  ];
  return alle.sort((a, b) => a.naar.localeCompare(b.naar))[0] ?? null;
}

/** "Sendt til partene" is complete when each part has a receipt: since the last of them came. */
export function visKvitteringer(runden: readonly PartsstatusRad[]) {
  const kvitterte = runden.flatMap((r) => kvittering(r)?.naar ?? []).sort();
  const mangler = runden.filter((r) => kvittering(r) === null).map(navngitt);
  const komplett = runden.length > 0 && mangler.length === 0;
  return { parter: runden.length, kvittert: kvitterte.length, mangler, komplett, naar: komplett ? (kvitterte.at(-1) ?? null) : null };
}

function visLevering(rad: PartsstatusRad) {
  const { sendt, post, aapnet, mottak, mottatt } = rad;
  const foerst = post.levert.map((l) => l.naar).sort()[0];
  return {
    sendt, levert: foerst === undefined ? null : { naar: foerst, brev: post.levert.map(({ person, messageId }) => ({ person, messageId })) }, aapnet,
    notert: mottak && { dato: mottatt, maate: mottak.maate, merknad: mottak.merknad }, retur: post.retur, feilet: post.feil, kvittering: kvittering(rad),
  };
}

/** How the round reached the part, what the part does with it itself, and what became of earlier answers. */
export function visEgenbehandling(rad: PartsstatusRad, runden: readonly PartsstatusRad[]) {
  const { ledd, utsatt, likelydende, vedtak, svar_organ, tidligere, kontroll, uten_grunnlag } = rad;
  const venterPaa = likelydende ? ulike(runden).map(navngitt) : [];
  return {
    levering: visLevering(rad), ledd: ledd.map(visLedd), utsatt, vedtaksorgan: svar_organ, vedtak,
    likelydende: likelydende ? { oppfylt: venterPaa.length === 0, venterPaa } : null, tidligereSvar: tidligere,
    kontroll: kontroll && { ...kontroll, paagaar: kontroll.utfall === null }, signaturUtenGrunnlag: uten_grunnlag,
  };
}

const visLedd = (l: PartsstatusRad['ledd'][number]) => ({ organ: l.organ, planlagt: l.dato ?? null, saksnummer: l.saksnummer ?? null, behandlet: l.behandlet ?? null, utfall: l.utfall ?? null, innstilling: l.innstilling ?? null });

/** What the part still has to do; null when it is done. */
export function neste({ tilstand, kontroll, ledd, varslet_dato, svar_dato, vil_ikke_signere }: PartsstatusRad, kreverSignatur: boolean): string | null {
  // Bound all the same, where the agreement was in force.
  if (kontroll?.utfall === 'opphevet' && svar_dato === null) return 'Gjøre et nytt vedtak';
  if (tilstand === 'signert' || vil_ikke_signere !== null) return null;
  if (tilstand === 'godkjent') return kreverSignatur ? 'Signere' : null;
  if (tilstand === 'avslag') return null;
  if (tilstand === 'forbehold') return 'Avklare forbeholdet';
  const leddet = ledd.find((l) => l.behandlet === undefined);
  if (leddet) return `Behandles i ${leddet.organ}${leddet.dato === undefined ? '' : ` ${leddet.dato}`}`;
  return varslet_dato === null ? 'Svare, eller varsle når saken skal behandles' : `Behandles ${varslet_dato}`;
}

/** Five columns for each part; who has waited longest stands first, who is done last. */
export function visTavle(rader: readonly PartsstatusRad[], kreverSignatur: boolean, idag: string) {
  const runden = medLikelydende(rader);
  const linjer = runden.map((rad) => tavlelinje(rad, kreverSignatur, idag));
  const antall = (med: (r: PartsstatusRad) => boolean) => runden.filter(med).length;
  return {
    elementer: linjer.sort((a, b) => (a.venterSiden ?? '9').localeCompare(b.venterSiden ?? '9') || a.navn.localeCompare(b.navn, 'nb')),
    telling: {
      parter: runden.length, ferdige: linjer.filter((l) => l.neste === null && l.vedtak?.svar !== 'avslag' && l.vilIkkeSignere === null).length,
      svart: antall((r) => r.svar_dato !== null || r.signert_dato !== null || r.vil_ikke_signere !== null),
      varslet: antall((r) => r.tilstand === 'varslet' && r.vil_ikke_signere === null), tause: antall((r) => r.tilstand === 'ikke-svart' && r.vil_ikke_signere === null), signert: antall((r) => r.signert_dato !== null), levert: antall((r) => kvittering(r) !== null),
    },
  };
}

function tavlelinje(rad: PartsstatusRad, kreverSignatur: boolean, idag: string) {
  const gjenstaar = neste(rad, kreverSignatur);
  const venterSiden = gjenstaar === null ? null : rad.svar_dato ?? (rad.kontroll?.utfall === 'opphevet' ? rad.kontroll.avgjort : osloDato(rad.sendt));
  return {
    ...navngitt(rad), tilstand: rad.vil_ikke_signere === null ? rad.tilstand : ('vil-ikke-signere' as const), vilIkkeSignere: rad.vil_ikke_signere, neste: gjenstaar, venterSiden, dager: venterSiden === null ? null : Math.max(0, dagerMellom(venterSiden, idag)),
    planlagt: rad.varslet_dato, saksnummer: rad.saksnummer ?? rad.ledd.findLast((l) => l.saksnummer !== undefined)?.saksnummer ?? null,
    vedtak: rad.svar_dato === null ? null : { svar: rad.tilstand === 'signert' ? 'godkjent' : rad.tilstand, dato: rad.svar_dato, organ: rad.svar_organ, underKontroll: rad.kontroll !== null && rad.kontroll.utfall === null },
    signatur: rad.signert_dato === null ? null : { dato: rad.signert_dato }, signaturUtenGrunnlag: rad.uten_grunnlag,
    levering: { kvittering: kvittering(rad), retur: rad.post.retur, feilet: rad.post.feil },
  };
}
