import { type Folded } from '#eventsourcing';
import { dagerMellom, osloDato } from '#felles';
import { type Csvkolonner } from '#platform';
import { beskriv } from './beslutninger/operatoer';
import { type Omgjoering } from './sak.events';
import { type BerammetBehandling, type Sak } from './sak.tilstand';
import { type SaksnummerRad } from './saksnummer.projection';
import { type Saksrad } from './saksoversikt.projection';

/** A sak as the API shows it: points and treatments as lists, what is open and what is missing said in words. */
export function visSak(id: string, { state, revision }: Folded<Sak>, idag: string) {
  const { behandlinger, punkter, utsendelser, spor: _, framlagt: _f, suspensjon, meldtTid: _m, avsluttetTid: _a, stansetDager: _s, ...sak } = state;
  return {
    id,
    revisjon: revision,
    ...sak,
    suspensjon: suspensjon && { siden: suspensjon.siden, holdt: suspensjon.holdt.map((h) => ({ nr: h.nr, tid: h.tid, handling: h.handling.type, tekst: beskriv(h) })) },
    ledetid: ledetid(state, idag),
    behandlinger: Object.values(behandlinger).map((b) => medOmgjoeringer(b, state.omgjoeringer)),
    punkter: Object.values(punkter),
    utsendelser: Object.entries(utsendelser).map(([avtaleId, u]) => ({ avtaleId, ...u })),
    venterPaa: venterPaa(state),
  };
}

/** A point that was done over stands as it was, with what did it and why beside it. */
function medOmgjoeringer(behandling: BerammetBehandling, omgjoeringer: readonly Omgjoering[]) {
  const { behandlingId, resultat } = behandling;
  if (!resultat || !omgjoeringer.some((o) => o.behandlingId === behandlingId)) return behandling;
  const punkter = resultat.punkter.map((p) => {
    const omgjort = omgjoeringer.find((o) => o.behandlingId === behandlingId && o.punkt === p.nr);
    return omgjort ? { ...p, omgjort: { hva: omgjort.hva, begrunnelse: omgjort.begrunnelse, ved: omgjort.ved } } : p;
  });
  return { ...behandling, resultat: { ...resultat, punkter } };
}

/** Days from reported to closed, or until today; those on which the sak stood still are not counted. */
function ledetid({ meldtTid, avsluttetTid, suspensjon, stansetDager: foer }: Sak, idag: string) {
  if (meldtTid === undefined) return null;
  const slutt = avsluttetTid === undefined ? idag : osloDato(avsluttetTid);
  const stansetDager = foer + (suspensjon ? dagerMellom(osloDato(suspensjon.siden), slutt) : 0);
  return { dager: dagerMellom(osloDato(meldtTid), slutt) - stansetDager, stansetDager };
}

function venterPaa(sak: Sak): string[] {
  const bestilte = Object.values(sak.punkter).flatMap((p) => p.virkninger.flatMap((v) => (v.slag === 'sendes-til-partene' ? [{ punkt: p.nr, avtaleId: v.avtaleId }] : [])));
  return [
    ...sak.mangler.map((m) => `Mangler: ${m}`),
    ...bestilte.filter((b) => !sak.utsendelser[b.avtaleId]).map((b) => `Punkt ${b.punkt}: partsliste og svarfrist for utsendelsen`),
    ...usendtInnspill(sak),
    ...sak.innspillsrunder.filter((r) => r.status === 'sendt').map((r) => `${r.punkt === undefined ? '' : `Punkt ${r.punkt}: `}innspill til «${r.tittel}»`),
    ...Object.values(sak.utsendelser).filter((u) => !u.signert).map((u) => `Punkt ${u.punkt}: partenes svar og signaturer`),
  ];
}

/** Input that an open point asks for, and no round has gone out for. */
function usendtInnspill({ punkter, innspillsrunder }: Sak): string[] {
  return Object.values(punkter).filter((p) => !p.lukket).flatMap(({ behandlingId, nr, virkninger }) => virkninger.flatMap((v, i) => {
    const sendt = innspillsrunder.some((r) => r.behandlingId === behandlingId && r.punkt === nr && (r.virkning === undefined || r.virkning === i + 1) && r.status !== 'trukket');
    return v.slag === 'sendes-til-innspill' && !sendt ? [`Punkt ${nr}: mottakere og spørsmål for innspill fra ${v.til}`] : [];
  }));
}

/** A sak as a line in a list. */
export function visSaksrad(rad: Saksrad) {
  const { sak_id, meldt_av, part_id, organ_id, ...felt } = rad;
  return { id: sak_id, ...felt, meldtAv: meldt_av, partId: part_id, organId: organ_id };
}

export function visNummer({ sak_id, saksnummer, organ, aar }: SaksnummerRad) {
  return { sakId: sak_id, saksnummer, organ, aar };
}

/** One found by its number has that number alone. */
export const SAKSLISTE_CSV: Csvkolonner<Partial<ReturnType<typeof visSaksrad> & ReturnType<typeof visNummer>>> = [
  ['referanse', (s) => s.referanse], ['tittel', (s) => s.tittel], ['sakstype', (s) => s.sakstype], ['status', (s) => s.status], ['saksnumre', (s) => s.saksnumre?.join(', ') ?? s.saksnummer],
  ['meldt', (s) => s.meldt], ['endret', (s) => s.endret], ['sakId', (s) => s.id ?? s.sakId],
];
