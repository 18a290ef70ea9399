import { type Maalform } from '#felles';
import { type Csvkolonner } from '#platform';
import { type Endring } from './forskjell';
import { type Hendelseslinje } from './historikk.spoerring';
import { setning } from './setning';
import { type Utsendelseslinje } from './utsendelse.spoerring';
import { type Vedtakslinje } from './vedtak.spoerring';
import { type Ventelinje } from './ventet.spoerring';

/** One event as the history shows it: who, what, when, why. */
export function visHendelse(h: Hendelseslinje, navn: ReadonlyMap<string, string>, maalform: Maalform = 'nb') {
  return {
    posisjon: h.pos,
    hendelseId: h.hendelse_id,
    setning: setning({ type: h.type, data: h.data, person: h.aktoer, part: h.part_id, organ: h.organ_id, grunnlag: h.grunnlag, begrunnelse: h.begrunnelse ?? begrunnelseI(h.data), aarsakstype: h.aarsakstype }, navn, maalform),
    hva: { type: h.type, utdrag: h.utdrag, stroem: { kategori: h.kategori, id: h.stroem_id, revisjon: h.revisjon }, sakId: h.sak_id },
    hvem: { person: h.aktoer, navn: navn.get(h.aktoer) ?? null, part: h.part_id, organ: h.organ_id, grunnlag: h.grunnlag, paaVegneAv: [h.part_id, h.organ_id].flatMap((id) => (id === null ? [] : [navn.get(id) ?? id])) },
    naar: h.registrert,
    hvorfor: { begrunnelse: h.begrunnelse, aarsak: h.aarsak && { hendelseId: h.aarsak, type: h.aarsakstype } },
    korrelasjon: h.korrelasjon,
    /** Null when it is too large for a list: ask for the event itself. */
    data: h.data,
  };
}
export type Hendelsesvisning = ReturnType<typeof visHendelse>;

/** Events that carry their reason themselves. */
function begrunnelseI(data: unknown): string | null {
  const { begrunnelse } = (typeof data === 'object' && data !== null ? data : {}) as { begrunnelse?: unknown };
  return typeof begrunnelse === 'string' ? begrunnelse : null;
}

const verdi = (v: unknown): string => (typeof v === 'string' ? v : v === null ? '–' : JSON.stringify(v));
const skrevet = ({ felt, foer, etter }: Endring): string => `${felt}: ${verdi(foer)} → ${verdi(etter)}`;

export const HENDELSE_CSV: Csvkolonner<Hendelsesvisning & { readonly endringer?: readonly Endring[] | null }> = [
  ['posisjon', (h) => h.posisjon], ['når', (h) => h.naar], ['hendelse', (h) => h.hva.type], ['sak', (h) => h.hva.sakId],
  ['hvem', (h) => h.hvem.navn ?? h.hvem.person], ['part', (h) => h.hvem.part], ['organ', (h) => h.hvem.organ], ['grunnlag', (h) => h.hvem.grunnlag],
  ['begrunnelse', (h) => h.hvorfor.begrunnelse], ['årsak', (h) => (h.hvorfor.aarsak ? h.hvorfor.aarsak.type : '')], ['utdrag', (h) => h.hva.utdrag], ['hendelseId', (h) => h.hendelseId],
  ['setning', (h) => h.setning], ['endringer', (h) => h.endringer?.map(skrevet).join('; ')],
];

export const FOELGE_CSV: Csvkolonner<Hendelsesvisning & { readonly ledd: number }> = [['ledd', (h) => h.ledd], ...HENDELSE_CSV];

export function visVedtak(v: Vedtakslinje) {
  return {
    sakId: v.sak_id, tittel: v.tittel, saksstatus: v.saksstatus, behandlingId: v.behandling_id, punkt: v.punkt, saksnummer: v.saksnummer,
    organ: { id: v.organ_id, slag: v.organslag, navn: v.organ }, moeteId: v.moete_id, dato: v.dato, opptak: v.opptak,
    tekst: v.tekst, klasse: v.klasse, utfall: v.utfall, endelig: v.endelig,
    gjelderFra: v.gjelder_fra, tilbakevirkende: v.gjelder_fra !== null && v.gjelder_fra < v.dato,
    virkninger: v.virkninger, utenforPunkt: v.utenfor_punkt, avvikerFraForslag: v.avviker_fra_forslag, forslag: v.forslag,
    visertilSaksgrunnlag: v.viser_til_saksgrunnlag,
    saksgrunnlag: v.saksgrunnlag_versjon === null ? null : { versjon: v.saksgrunnlag_versjon, hash: v.saksgrunnlag_hash },
    sendtTilPartene: v.sendt_til_partene, rettelser: v.rettelser, ...(v.bindinger && { bindinger: v.bindinger }),
    registrert: v.registrert, hendelseId: v.hendelse_id,
  };
}
export type Vedtaksvisning = ReturnType<typeof visVedtak>;

export const VEDTAK_CSV: Csvkolonner<Vedtaksvisning> = [
  ['dato', (v) => v.dato], ['organ', (v) => v.organ.navn], ['saksnummer', (v) => v.saksnummer], ['tittel', (v) => v.tittel], ['punkt', (v) => v.punkt],
  ['tekst', (v) => v.tekst], ['klasse', (v) => v.klasse], ['endelig', (v) => v.endelig], ['gjelder fra', (v) => v.gjelderFra],
  ['sendt til partene', (v) => v.sendtTilPartene.map((s) => s.sendt).join(', ')], ['saksgrunnlag', (v) => v.saksgrunnlag?.versjon],
  ['rettelser', (v) => v.rettelser.map((r) => `${r.gjelder}: ${r.rettet}`).join('; ')], ['sakId', (v) => v.sakId], ['hendelseId', (v) => v.hendelseId],
];

export function visUtsendelse(u: Utsendelseslinje) {
  return {
    sakId: u.sak_id, tittel: u.tittel, saksnummer: u.saksnummer, organ: u.organ_id && { id: u.organ_id, slag: u.organslag, navn: u.organ }, vedtatt: u.vedtatt,
    behandlingId: u.behandling_id, punkt: u.punkt, avtaleId: u.avtale_id, dokumentversjon: { versjon: u.versjon, hash: u.hash }, sendt: u.sendt_dato, svarfrist: u.svarfrist,
    ikrafttredelse: u.ikrafttredelse, parter: u.parter, partsstatus: u.partsstatus, hendelseId: u.hendelse_id,
  };
}
export type Utsendelsesvisning = ReturnType<typeof visUtsendelse>;

export const UTSENDELSE_CSV: Csvkolonner<Utsendelsesvisning> = [
  ['sendt', (u) => u.sendt], ['organ', (u) => (u.organ ? u.organ.navn : '')], ['saksnummer', (u) => u.saksnummer], ['tittel', (u) => u.tittel], ['vedtatt', (u) => u.vedtatt],
  ['versjon', (u) => u.dokumentversjon.versjon], ['svarfrist', (u) => u.svarfrist], ['antall parter', (u) => u.parter.length],
  ['parter', (u) => u.parter.map((p) => p.navn).join(', ')], ['status', (u) => Object.entries(u.partsstatus).map(([s, n]) => `${s}: ${n}`).join(', ')],
  ['avtaleId', (u) => u.avtaleId], ['sakId', (u) => u.sakId], ['hendelseId', (u) => u.hendelseId],
];

export function visVentet(v: Ventelinje) {
  const status = v.trukket ? 'trukket' : v.meldt ? 'meldt' : 'venter';
  return {
    sakId: v.sak_id, tittel: v.naavaerende_tittel ?? v.tittel, status, saksstatus: v.saksstatus, organ: { id: v.organ_id, slag: v.organslag, navn: v.organ },
    frist: v.frist, maaned: v.fristmaaned, moetedato: v.moetedato, ansvarlig: v.ansvarlig, bindende: v.bindende,
    opphav: {
      sakId: v.opphav_sak_id, tittel: v.opphav_tittel, saksnummer: v.opphav_saksnummer, organ: v.opphav_organ, dato: v.opphav_dato,
      behandlingId: v.opphav_behandling_id, punkt: v.opphav_punkt, forhold: v.forhold,
    },
    lovet: v.lovet, meldt: v.meldt, hendelseId: v.hendelse_id,
  };
}
export type Ventevisning = ReturnType<typeof visVentet>;

export const VENTET_CSV: Csvkolonner<Ventevisning> = [
  ['organ', (v) => v.organ.navn ?? v.organ.slag], ['tittel', (v) => v.tittel], ['status', (v) => v.status], ['frist', (v) => v.frist.presisjon],
  ['måned', (v) => v.maaned], ['møtedato', (v) => v.moetedato], ['ansvarlig', (v) => v.ansvarlig], ['bindende', (v) => v.bindende],
  ['fra sak', (v) => v.opphav.saksnummer], ['punkt', (v) => v.opphav.punkt], ['fra organ', (v) => v.opphav.organ], ['vedtatt', (v) => v.opphav.dato], ['sakId', (v) => v.sakId],
];
