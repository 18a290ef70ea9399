import { type SakHendelse } from '../sak.events';
import { harAapnePunkter, type Sak, utvikle, ventendeBehandlinger } from '../sak.tilstand';

/** The events just decided, and what they make true: the sak is signed, the sak is closed. */
export function medFoelger(sak: Sak, nye: readonly SakHendelse[]): SakHendelse[] {
  const signert = [...nye, ...signertNaarAlleHarSignert(etter(sak, nye))];
  return [...signert, ...avsluttNaarFerdig(etter(sak, signert))];
}

const etter = (sak: Sak, nye: readonly SakHendelse[]) => nye.reduce(utvikle, sak);

/** Once: when all that was sent is signed, and nothing that was decided to be sent still lies here. */
function signertNaarAlleHarSignert(sak: Sak): SakHendelse[] {
  const sendt = Object.entries(sak.utsendelser);
  const ferdig = sendt.length > 0 && sendt.every(([, u]) => u.signert) && !harUsendtAvtale(sak);
  return ferdig && !sak.signert ? [{ type: 'SakSignert', data: { avtaler: sendt.map(([avtaleId]) => avtaleId) } }] : [];
}

function harUsendtAvtale(sak: Sak): boolean {
  const bestilt = Object.values(sak.punkter).filter((p) => !p.lukket).flatMap((p) => p.virkninger);
  return bestilt.some((v) => v.slag === 'sendes-til-partene' && !sak.utsendelser[v.avtaleId]);
}

/** R4: the sak closes when all its points are closed, and no body has it on its agenda. */
function avsluttNaarFerdig(sak: Sak): SakHendelse[] {
  const besluttet = sak.grunnstatus === 'vedtatt' || sak.grunnstatus === 'sendt' || sak.grunnstatus === 'signert';
  const ferdig = besluttet && !harAapnePunkter(sak) && ventendeBehandlinger(sak).length === 0;
  return ferdig ? [{ type: 'SakAvsluttet', data: {} }] : [];
}
