import { gaaRuten, type Rute, type Rutesteg, veien } from '../plass';
import { type SakHendelse } from '../sak.events';
import { harAapnePunkter, harUsendtAvtale, type Sak, utvikle, ventendeBehandlinger } from '../sak.tilstand';
import { manglerVed, type Vilkaar } from '../vilkaar';

interface Sammenheng {
  readonly rute: Rute | undefined;
  readonly tid: string;
}

/** The events just decided, and what they make true: the sak is signed, the sak is closed. */
export function medFoelger(sak: Sak, nye: readonly SakHendelse[], { rute, tid }: Sammenheng): SakHendelse[] {
  const signert = [...nye, ...signertNaarAlleHarSignert(etter(sak, nye, tid))];
  return [...signert, ...avsluttNaarFerdig(etter(sak, signert, tid), rute)];
}

export const etter = (sak: Sak, nye: readonly SakHendelse[], tid: string): Sak => nye.reduce((s, e) => utvikle(s, e, tid), sak);

/** Once: when all that was sent is signed, and nothing that was decided to be sent still lies here. */
function signertNaarAlleHarSignert(sak: Sak): SakHendelse[] {
  const sendt = Object.entries(sak.utsendelser);
  const ferdig = sendt.length > 0 && sendt.every(([, u]) => u.signert) && !harUsendtAvtale(sak);
  return ferdig && !sak.signert ? [{ type: 'SakSignert', data: { avtaler: sendt.map(([avtaleId]) => avtaleId) } }] : [];
}

/** R4: the sak closes when all its points are closed, no body has it on its agenda, and its route leads to the end from there. Where nobody is to decide, the advice is what it was for. */
function avsluttNaarFerdig(sak: Sak, rute: Rute | undefined): SakHendelse[] {
  const bareRaad = sak.grunnstatus === 'behandlet' && rute?.steg.some((s) => s.slag === 'besluttende') === false;
  const besluttet = bareRaad || sak.grunnstatus === 'vedtatt' || sak.grunnstatus === 'sendt' || sak.grunnstatus === 'signert';
  const ferdig = besluttet && !harAapnePunkter(sak) && ventendeBehandlinger(sak).length === 0;
  return ferdig && rute && ledTilSlutten(sak, rute) ? [{ type: 'SakAvsluttet', data: {} }] : [];
}

function ledTilSlutten(sak: Sak, rute: Rute): boolean {
  const { steg, utfoert } = gaaRuten(sak.spor, rute);
  return steg !== undefined && utfoert && rute.steg.some((s) => s.slag === 'avsluttet' && rute.tillatt(steg.id, s.id) && oppfyllerVilkaar(sak, rute, steg.id, s));
}

/** It closes by itself, so nobody is asked who may; what the end and the way to it ask for must be there. */
function oppfyllerVilkaar(sak: Sak, rute: Rute, fra: string, til: Rutesteg): boolean {
  const oppfylt = (v: Vilkaar) => manglerVed(sak, v).length === 0;
  return oppfylt(til) && veien(rute, { utloept: [] }, fra, til.id, oppfylt) !== undefined;
}
