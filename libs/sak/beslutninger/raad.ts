import { Rejection, ugyldig, ugyldigTilstand, vakt } from '#eventsourcing';
import { dagerEtter, type Organref, osloDato } from '#felles';
import { erSamlet, gaaRuten, ledd, type Rute, type Rutesteg, spurtFra, stegForBehandling, telling } from '../plass';
import { raadene } from '../raad';
import { type SakHendelse } from '../sak.events';
import { type SakFakta, type SakKommando } from '../sak.kommandoer';
import { erVedtatt, type Sak } from '../sak.tilstand';
import { krevSystem } from './roller';
import { krevBestiltOrgan, krevRute, krevSteg } from './rute';
import { bestillUndersaker } from './undersak';
import { krevUtfoerer, krevVilkaar } from './vilkaar';

/** Sent down or out with a mandate (T6, T7, T8): each body is waited for from now on, also before it has the sak on an agenda. */
export function bestillRaad(kommando: SakKommando<'BestillRaad'>, sak: Sak, fakta: SakFakta): SakHendelse[] {
  const { organer, mandat, frist, somUndersaker } = kommando.data;
  const kjente = krevKjenteOrganer(organer, fakta);
  krevFrist(fakta);
  for (const organ of kjente) krevKanSpoerres(sak, krevRute(fakta.rute), organ, fakta);
  const bestilling = { nr: sak.bestillinger.length + 1, organer: kjente, mandat, ...(frist && { frist }) };
  return [{ type: 'RaadBestilt', data: somUndersaker ? { ...bestilling, undersaker: bestillUndersaker(kommando, sak, kjente, fakta) } : bestilling }];
}

const krevKjenteOrganer = vakt('krev-organ', (organer: readonly string[], { organer: kjente = [] }: SakFakta): Organref[] => {
  if (new Set(organer).size !== organer.length) throw ugyldig('organ-to-ganger', 'Samme organ står to ganger', '#/organer');
  return organer.map((id, i) => {
    const organ = kjente.find((o) => o.id === id);
    if (!organ) throw ugyldig('organ-finnes-ikke', 'Organet finnes ikke, eller er nedlagt', `#/organer/${i}`);
    return organ;
  });
});

const krevFrist = vakt('krev-frist', ({ fristfeil = [] }: SakFakta): void => {
  if (fristfeil.length > 0) throw new Rejection('ugyldig', 'ugyldige-frister', 'Fristen kan ikke settes', fristfeil);
});

function krevKanSpoerres(sak: Sak, rute: Rute, organ: Organref, { tilgang }: SakFakta): void {
  const gang = gaaRuten(sak.spor, rute);
  const til = krevRaadgivende(stegForBehandling(gang, rute, organ.slag, false), organ);
  const vedSiden = erVedtatt(sak.grunnstatus);
  krevBestiltOrgan(sak, organ);
  krevIkkeSpurt(sak, organ);
  if (!vedSiden) krevSteg(gang, rute, til, { planlegges: true });
  const trekk = { gang, rute, til, hvem: { tilgang, organ }, vedSiden, planlegges: true };
  krevUtfoerer(trekk);
  krevVilkaar(sak, trekk);
}

/** R13: who decides is not asked for advice by an order; its meeting may still treat the sak as advice. */
const krevRaadgivende = vakt('krev-organ', (steg: Rutesteg | undefined, { navn }: Organref): Rutesteg => {
  if (steg?.slag !== 'raadgivende') throw ugyldigTilstand('organ-gir-ikke-raad', `Prosessen for denne saken lar ikke ${navn} gi råd`);
  return steg;
});

const krevIkkeSpurt = vakt('krev-ikke-spurt', (sak: Sak, { id, navn }: Organref): void => {
  const venter = raadene(sak).some((r) => r.organ.id === id && r.bestilling !== undefined && !r.svart && r.undersak?.frafalt === undefined);
  if (venter) throw ugyldigTilstand('organ-er-spurt', `${navn} er alt bedt om råd og har ikke svart`);
});

/** Whether there is anybody to ask at all. */
export const krevRaadgivendeSteg = vakt('krev-organ', (rute: Rute): void => {
  if (!rute.steg.some((s) => s.slag === 'raadgivende')) throw ugyldigTilstand('organ-gir-ikke-raad', 'Prosessen for denne saken har ikke noe steg der noen gir råd');
});

/** When the join's deadline is out: the sak need not wait for the silent any longer. Too early, or no longer needed: nothing. */
export function lukkSamling({ data, tid }: Pick<SakKommando<'LukkSamling'>, 'data' | 'tid'>, sak: Sak, { tilgang, rute }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const steg = rute?.steg.find((s) => s.id === data.steg);
  if (!rute || !steg) return [];
  const gang = gaaRuten(sak.spor, rute);
  const fra = spurtFra(steg, gang);
  if (!venterTilFrist(steg) || fra === undefined || gang.utloept.includes(steg.id) || !erFristenUte(steg, fra, tid)) return [];
  const alle = ledd(steg, gang, rute);
  const svart = alle.filter((l) => l.svart).length;
  if (svart === alle.length && erSamlet(steg, gang, rute)) return [];
  const mangler = telling(steg, gang.oppgaver).spurt.filter((o) => !o.svart).map((o) => o.organ);
  return [{ type: 'SamlingUtloept', data: { steg: steg.id, svart, av: alle.length, mangler } }];
}

export const venterTilFrist = ({ parallell }: Rutesteg): boolean => parallell?.join === 'frist' && parallell.dager !== undefined;

/** The last day belongs to those who are asked. */
const erFristenUte = ({ parallell }: Rutesteg, fra: string, tid: string): boolean => osloDato(tid) > dagerEtter(osloDato(fra), parallell?.dager ?? 0);
