import { type Csvkolonner } from '#platform';
import { type Bindingslinje } from './binder.spoerring';
import { type Ubesvartlinje } from './ikke-svart.spoerring';
import { type Signaturrett } from './signaturrett';
import { type Spoersmaal } from './spoersmaal';
import { type Varalinje } from './vara.spoerring';

export const SPOERSMAAL_CSV: Csvkolonner<Spoersmaal> = [
  ['spørsmål', (s) => s.spoersmaal], ['rute', (s) => s.rute], ['parametre', (s) => s.parametre.map((p) => `${p.navn}${p.paakrevd ? ' (påkrevd)' : ''}`).join(', ')],
];

export function visBinding(b: Bindingslinje) {
  return {
    slag: b.slag, fra: b.fra, til: b.til, hva: b.hva, merknad: b.merknad, sakId: b.sak_id, saksnummer: b.saksnummer, avtaleId: b.avtale_id, versjon: b.versjon, hash: b.hash,
    behandlingId: b.behandling_id, punkt: b.punkt, id: b.noekkel, hendelseId: b.hendelse_id,
  };
}
export type Bindingsvisning = ReturnType<typeof visBinding>;

export const BINDING_CSV: Csvkolonner<Bindingsvisning> = [
  ['slag', (b) => b.slag], ['fra', (b) => b.fra], ['til', (b) => b.til], ['hva', (b) => b.hva], ['merknad', (b) => b.merknad], ['saksnummer', (b) => b.saksnummer], ['versjon', (b) => b.versjon],
  ['hash', (b) => b.hash], ['punkt', (b) => b.punkt], ['sakId', (b) => b.sakId], ['avtaleId', (b) => b.avtaleId], ['hendelseId', (b) => b.hendelseId],
];

export function visUbesvart(u: Ubesvartlinje) {
  return {
    slag: u.slag, id: u.runde_id, hva: u.hva, sakId: u.sak_id, part: { id: u.part_id, navn: u.part }, sendt: u.sendt, frist: u.frist, varslet: u.varslet,
    ventet: { dager: u.dager, dagerOverFrist: u.dager_over, stansetSiden: u.stanset_siden, stansetDager: u.stanset_dager }, paaminnelser: { sendt: u.paaminnelser, sist: u.sist_paaminnet }, hendelseId: u.hendelse_id,
  };
}
export type Ubesvartvisning = ReturnType<typeof visUbesvart>;

export const UBESVART_CSV: Csvkolonner<Ubesvartvisning> = [
  ['part', (u) => u.part.navn], ['hva', (u) => u.hva], ['sendt', (u) => u.sendt], ['frist', (u) => u.frist], ['varslet', (u) => u.varslet], ['dager ventet', (u) => u.ventet.dager],
  ['dager over frist', (u) => u.ventet.dagerOverFrist], ['påminnelser', (u) => u.paaminnelser.sendt], ['sist påminnet', (u) => u.paaminnelser.sist], ['slag', (u) => u.slag], ['id', (u) => u.id], ['sakId', (u) => u.sakId], ['hendelseId', (u) => u.hendelseId],
];

export const visSignaturrett = ({ personId, ...rett }: Signaturrett, navn: ReadonlyMap<string, string>) => ({ person: { id: personId, navn: navn.get(personId) ?? null }, ...rett });
export type Signaturrettvisning = ReturnType<typeof visSignaturrett>;

export const SIGNATURRETT_CSV: Csvkolonner<Signaturrettvisning> = [
  ['person', (s) => s.person.navn ?? s.person.id], ['fra', (s) => s.fra], ['til', (s) => s.til], ['trukket', (s) => s.trukket], ['grunnlag', (s) => s.grunnlag], ['registrert', (s) => s.registrert],
  ['kjent da', (s) => s.kjentDa], ['kjent nå', (s) => s.kjentNaa], ['tildelingId', (s) => s.tildelingId], ['delegert av', (s) => s.delegertAv], ['avtaler', (s) => s.avtaler?.join(', ') ?? null], ['hendelseId', (s) => s.hendelseId],
];

export function visVara(v: Varalinje) {
  return {
    moete: { id: v.moete_id, tittel: v.moete, dato: v.dato }, organ: { id: v.organ_id, navn: v.organ }, person: { id: v.person_id, navn: v.person }, varaFor: { id: v.vara_for_id, navn: v.vara_for }, hendelseId: v.hendelse_id,
  };
}
export type Varavisning = ReturnType<typeof visVara>;

export const VARA_CSV: Csvkolonner<Varavisning> = [
  ['dato', (v) => v.moete.dato], ['organ', (v) => v.organ.navn], ['møte', (v) => v.moete.tittel], ['møtte', (v) => v.person.navn ?? v.person.id], ['vara for', (v) => v.varaFor.navn ?? v.varaFor.id],
  ['moeteId', (v) => v.moete.id], ['hendelseId', (v) => v.hendelseId],
];
