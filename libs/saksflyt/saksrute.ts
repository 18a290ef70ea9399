import { osloDato, type Tilgang } from '#felles';
import { erFramover, type Raad, raadene, type Gang, gaaRuten, krevIkkeSuspendert, krevKanGaaTil, krevSteg, type Rute, type Rutesteg, type Sak, type Sporpunkt, telling } from '#sak';
import { type Rutefristlinje, type Rutemoete } from './saksrute.spoerring';

/** Whether the sak may be taken in this step now: the guards that judge a treatment, without asking which meeting. */
export function krevStegNaa(sak: Sak, rute: Rute, til: Rutesteg, tilgang: Tilgang): void {
  krevIkkeSuspendert(sak);
  const gang = gaaRuten(sak.spor, rute);
  krevSteg(gang, rute, til, {});
  krevKanGaaTil(sak, { gang, rute, til, hvem: { tilgang } });
}

interface Rutegrunnlag {
  readonly moeter: readonly Rutemoete[];
  /** The deadlines that run now, the next one first. */
  readonly frister: readonly Rutefristlinje[];
  readonly tid: string;
}

/** The path taken, the step that the sak stands in, and the steps ahead of it with the days that the meeting plan gives. */
export function visRute(sak: Sak, gang: Gang, rute: Rute, { moeter, frister, tid }: Rutegrunnlag) {
  const { steg } = gang;
  return {
    gaatt: medMigreringer(sak, gang.etapper).map(({ steg: s, punkt }) => ({
      steg: s.id, navn: s.navn, naar: punkt.tid, dato: punkt.dato ?? osloDato(punkt.tid), organ: punkt.organ ?? null, saksnummer: punkt.saksnummer ?? null,
      utfall: punkt.utfall ?? null, hendelse: punkt.hendelse, avvik: punkt.avvik === true,
    })),
    staarI: steg ? { steg: steg.id, navn: steg.navn, utfoert: gang.utfoert, suspendert: sak.suspensjon !== undefined, ...medTelling(steg, gang) } : null,
    gjenstaar: gjenstaar(sak, gang, rute).map((s) => ({
      steg: s.id, navn: s.navn, slag: s.slag, valgfri: s.valgfri === true, ...medTelling(s, gang), moeter: moeterFor(s, gang, moeter, osloDato(tid)),
    })),
    nedsendt: oppsamling(raadene(sak).filter((r) => r.etterVedtak)),
    raad: oppsamling(raadene(sak)),
    frister,
  };
}

/** A sak that follows no process yet. */
export const INGEN_RUTE: ReturnType<typeof visRute> = { gaatt: [], staarI: null, gjenstaar: [], nedsendt: null, raad: null, frister: [] };

interface Linje { readonly steg: Pick<Rutesteg, 'id' | 'navn'>; readonly punkt: Sporpunkt }

/** The way as it was called at the time, and where it went over to another version. */
function medMigreringer({ spor }: Sak, etapper: Gang['etapper']): readonly Linje[] {
  const gaatt = etapper.map(({ steg, punkt, kalt }): Linje => ({ steg: kalt ?? steg, punkt }));
  const skifter = spor.flatMap((punkt): Linje[] => (punkt.plass ? [{ steg: { id: punkt.plass.steg, navn: 'Ny versjon av prosessen' }, punkt }] : []));
  return [...gaatt, ...skifter].sort((a, b) => spor.indexOf(a.punkt) - spor.indexOf(b.punkt));
}

/** Forward along the transitions, optional steps with them; the step itself first, when it is still to be taken, or taken again with a new proposal (T10). */
export function gjenstaar(sak: Sak, { steg, utfoert }: Gang, rute: Rute): readonly Rutesteg[] {
  if (!steg || sak.status === 'trukket' || sak.status === 'avsluttet') return [];
  const naas = new Set([steg.id]);
  for (const fra of rute.steg) {
    if (!naas.has(fra.id)) continue;
    for (const til of rute.steg) if (erFramover(rute, fra, til) && rute.tillatt(fra.id, til.id)) naas.add(til.id);
  }
  return rute.steg.filter((s) => naas.has(s.id) && (s.id !== steg.id || !utfoert || sak.status === 'ikke-godkjent'));
}

function medTelling(steg: Rutesteg, { oppgaver }: Gang): { readonly behandlinger?: { readonly tekst: string; readonly svart: number; readonly av: number; readonly mangler: readonly string[] } } {
  const { svart, av, spurt } = telling(steg, oppgaver);
  if (av === 0) return {};
  return { behandlinger: { tekst: `${svart} av ${av}`, svart, av, mangler: spurt.filter((o) => !o.svart).map((o) => o.organ.navn) } };
}

/** Where bodies have the sak on the agenda of a meeting that is not over, those meetings; else the next planned meeting of each body of the kind. */
export function moeterFor(steg: Rutesteg, { oppgaver }: Gang, moeter: readonly Rutemoete[], idag: string) {
  const vis = (fastsatt: boolean) => ({ moeteId, dato, organ }: Rutemoete) => ({ moeteId, dato, organ, fastsatt });
  const berammet = oppgaver.filter((o) => o.steg === steg.id && !o.svart).map((o) => o.moeteId);
  const paaListen = moeter.filter((m) => berammet.includes(m.moeteId) && m.skalHoldes);
  if (paaListen.length > 0) return paaListen.map(vis(true));
  const kommende = moeter.filter((m) => m.skalHoldes && m.dato >= idag && (steg.organslag as readonly string[] | undefined)?.includes(m.organ.slag));
  return kommende.filter((m, i) => kommende.findIndex((annet) => annet.organ.id === m.organ.id) === i).map(vis(false));
}

/** T6–T8: whom the sak was sent to, with which mandate, what they answered, and how many have. */
function oppsamling(raad: readonly Raad[]) {
  const ventet = raad.filter((r) => r.undersak?.frafalt === undefined);
  const svart = ventet.filter((r) => r.svart).length;
  return raad.length === 0 ? null : { tekst: `${svart} av ${ventet.length}`, svart, av: ventet.length, behandlinger: raad.map(visRaad) };
}

function visRaad({ organ, spurt, bestilling, behandling, undersak, svart, etterVedtak }: Raad) {
  const resultat = undersak?.svar ?? behandling?.resultat;
  return {
    organ, spurt, mandat: bestilling?.mandat ?? null, frist: bestilling?.frist ?? null, bestilling: bestilling?.nr ?? null, etterVedtak, svart,
    undersak: undersak?.sakId ?? null, frafalt: undersak?.frafalt ?? null,
    behandlingId: resultat?.behandlingId ?? behandling?.behandlingId ?? null, moeteId: resultat?.moeteId ?? behandling?.moeteId ?? null, dato: resultat?.dato ?? null, utfall: resultat?.utfall ?? null,
    punkter: (resultat?.punkter ?? []).map((p) => p.tekst),
  };
}
