import { type Folded } from '#eventsourcing';
import { dagerMellom, osloDato } from '#felles';
import { type Avtale, bindingsdato, type Runde, sisteRunde, telling } from './avtale.tilstand';
import { avtalestatus } from './avtalestatus';
import { bindinger } from './bindinger';
import { type Avtalelinje } from './avtaleliste.projection';
import { type PartsstatusRad } from './partsstatus.projection';
import { medLikelydende, visEgenbehandling, visKvitteringer } from './partsstatus.visning';

/** An agreement as the API shows it on a day: rounds with their counts, and what is missing before it takes effect. */
export function visAvtale(id: string, { state, revision }: Folded<Avtale>, dag: string) {
  const { paaminnelser: _p, partsnavn: _n, bundet: _b, opplysninger, ...avtale } = state;
  return {
    id,
    revisjon: revision,
    ...avtale,
    ...opplysninger,
    status: avtalestatus(state, dag),
    runder: state.runder.map((runde) => ({ ...runde, telling: telling(runde) })),
    bindinger: bindinger(state),
    venterPaa: venterPaa(state),
  };
}

function venterPaa(avtale: Avtale): string[] {
  const runde = sisteRunde(avtale);
  if (avtale.versjoner.length === 0) return ['En tekst å sende til partene'];
  if (!runde || runde.trukket) return ['En sak som sender avtalen til partene'];
  const mangler = runde.parter.filter((p) => bindingsdato(avtale, p) === undefined).map((p) => p.navn);
  if (mangler.length > 0) return [`${avtale.kreverSignatur ? 'Signatur' : 'Godkjenning'} fra ${mangler.length} av ${runde.parter.length}: ${mangler.join(', ')}`];
  return avtale.iKraft.length > 0 ? [] : [vilkaar(runde)];
}

function vilkaar({ ikrafttredelse }: Runde): string {
  return ikrafttredelse.regel === 'betingelse' ? `At vilkåret er oppfylt: ${ikrafttredelse.betingelse}` : 'Ikrafttredelse';
}

/** One line of the register. */
export function visAvtalerad(rad: Avtalelinje) {
  const { avtale_id, navn, slag, overordnet, status, versjon, hash, runde, avslag, signert, svarfrist, endret, revisjon } = rad;
  // A yes that only waits for the others to decide alike is a yes when all have.
  const oppfylt = rad.godkjent + rad.likelydende === rad.antall_parter ? rad.likelydende : 0;
  const [godkjent, forbehold] = [rad.godkjent + oppfylt, rad.forbehold - oppfylt];
  return {
    id: avtale_id, navn, slag, overordnet, status, kreverSignatur: rad.krever_signatur, versjon, hash, runde, sakId: rad.sak_id, antallParter: rad.antall_parter, godkjent, forbehold,
    avslag, signert, svarfrist, ferdigSignert: rad.ferdig_signert, ikraftFra: rad.ikraft_fra, erstattetFra: rad.erstattet_fra, endret, revisjon,
  };
}

/** The board of a round: every part and how many stand where. */
export function visPartsstatus(runden: readonly PartsstatusRad[], idag: string) {
  const rader = medLikelydende(runden);
  const tall: Record<PartsstatusRad['tilstand'], number> = { 'ikke-svart': 0, varslet: 0, godkjent: 0, forbehold: 0, avslag: 0, signert: 0 };
  for (const rad of rader) tall[rad.tilstand]++;
  const { 'ikke-svart': ikkeSvart, ...andre } = tall;
  return { elementer: rader.map((rad) => ({ ...visPart(rad, idag), ...visEgenbehandling(rad, rader) })), telling: { parter: rader.length, ikkeSvart, ...andre }, kvitteringer: visKvitteringer(rader) };
}

/** Days from sent to answered, or until today; those on which the deadline stood still are not counted. */
function ledetid({ sendt, svar_dato, signert_dato, stanset_siden, stanset_dager }: PartsstatusRad, idag: string) {
  const slutt = svar_dato ?? signert_dato ?? idag;
  const stansetDager = stanset_dager + (stanset_siden === null ? 0 : Math.max(0, dagerMellom(stanset_siden, slutt)));
  return { dager: Math.max(0, dagerMellom(osloDato(sendt), slutt) - stansetDager), stansetDager };
}

function visPart(rad: PartsstatusRad, idag: string) {
  const { part_id, runde, navn, tilstand, svarfrist, sendt, mottatt, aarsak, saksnummer, paaminnelser, sist_paaminnet, paaminnelse_feilet, i_retur, eskalert, trukket } = rad;
  return {
    partId: part_id, navn, runde, tilstand, svarfrist, sendt, mottatt, trukket,
    varslet: rad.varslet_dato === null ? null : { dato: rad.varslet_dato, organ: rad.varslet_organ },
    svar: rad.svar_dato === null ? null : { dato: rad.svar_dato, registrert: rad.svar_registrert, person: rad.svar_av, maate: rad.svar_maate, aarsak, saksnummer },
    signatur: rad.signert_dato === null ? null : {
      dato: rad.signert_dato, registrert: rad.signert_registrert, person: rad.signert_av, maate: rad.signert_maate, fullmakt: rad.fullmakt, stilling: rad.stilling,
    },
    vilIkkeSignere: rad.vil_ikke_signere, suspendertSiden: rad.stanset_siden, ledetid: ledetid(rad, idag),
    paaminnelser: { sendt: paaminnelser, sist: sist_paaminnet, feilet: paaminnelse_feilet, iRetur: i_retur, eskalert },
  };
}
