import { type Organref, osloDato } from '#felles';
import { erSamlet, type Gang, gaaRuten, type Oppgave, type Rute, type Rutefrist, type Rutesteg, spurtFra } from '../plass';
import { raadene } from '../raad';
import { type SakHendelse } from '../sak.events';
import { erAvsluttet, type Sak, type Stegfrist } from '../sak.tilstand';
import { erUenighet } from '../uenighet';
import { etter } from './foelger';
import { venterTilFrist } from './raad';

type Oensket = Omit<Stegfrist, 'nr'>;

interface Sammenheng {
  readonly rute: Rute | undefined;
  readonly tid: string;
}

/** Adds the deadlines that begin and end with what was decided: the same place on the route always has the same deadlines. */
export function medStegfrister(sak: Sak, nye: readonly SakHendelse[], { rute, tid }: Sammenheng): readonly SakHendelse[] {
  const naa = etter(sak, nye, tid);
  const annenVersjon = sak.prosess !== undefined && sak.prosess.hash !== naa.prosess?.hash;
  if (nye.length === 0 || !rute || naa.suspensjon || annenVersjon) return nye;
  const oensket = erAvsluttet(naa) ? [] : oenskede(naa, gaaRuten(naa.spor, rute), rute);
  const gaar = new Set(naa.stegfrister.map(noekkel));
  const skal = new Set(oensket.map(noekkel));
  const slutt = naa.stegfrister.filter((f) => !skal.has(noekkel(f))).map(({ nr }): SakHendelse => ({ type: 'StegfristAvsluttet', data: { nr } }));
  const start = oensket.filter((f) => !gaar.has(noekkel(f))).map((f, i): SakHendelse => ({ type: 'StegfristStartet', data: { nr: naa.antallStegfrister + i + 1, ...f } }));
  return [...nye, ...slutt, ...start];
}

/**
 * What becomes of the deadlines of a sak that now follows another version: those that the new one has too, by the same rule and
 * from the same day, go on; the others end, and what the new one asks for besides begins.
 * @param hoererTil whether a step of the version that was left answers to one of the new
 */
export function byttFrister(naa: Sak, rute: Rute, hoererTil: (foer: string, etter: string) => boolean): { readonly videre: { nr: number; steg: string }[]; readonly hendelser: readonly SakHendelse[] } {
  const oensket = oenskede(naa, gaaRuten(naa.spor, rute), rute);
  const tatt = new Set<Oensket>();
  const videre = naa.stegfrister.flatMap((f) => {
    const samme = oensket.find((o) => !tatt.has(o) && erSammeFrist(f, o) && (f.bestilling !== undefined || hoererTil(f.steg, o.steg)));
    if (!samme) return [];
    tatt.add(samme);
    return [{ nr: f.nr, steg: samme.steg }];
  });
  const slutt = naa.stegfrister.filter((f) => !videre.some((v) => v.nr === f.nr)).map(({ nr }): SakHendelse => ({ type: 'StegfristAvsluttet', data: { nr } }));
  const start = oensket.filter((o) => !tatt.has(o)).map((o, i): SakHendelse => ({ type: 'StegfristStartet', data: { nr: naa.antallStegfrister + i + 1, ...o } }));
  return { videre, hendelser: [...slutt, ...start] };
}

const erSammeFrist = (a: Oensket, b: Oensket): boolean => JSON.stringify(regelen(a)) === JSON.stringify(regelen(b));
/** A deadline that another must keep is another deadline. */
const regelen = ({ slag, ansvarlig, behandlingId, bestilling, frist, paaminnelser }: Oensket) => [slag, ansvarlig, behandlingId, bestilling?.nr, bestilling?.organ, Object.entries(frist).sort(([a], [b]) => (a < b ? -1 : 1)), [...paaminnelser].sort((a, b) => a - b)];

const noekkel = ({ steg, slag, behandlingId = '', bestilling }: Oensket): string => JSON.stringify([steg, slag, behandlingId, bestilling?.nr, bestilling?.organ]);

function oenskede(sak: Sak, gang: Gang, rute: Rute): readonly Oensket[] {
  return [...rute.steg.flatMap((steg) => [...stegetsFrister(sak, gang, rute, steg), ...samlingsfrist(gang, rute, steg)]), ...bestiltRaad(sak, gang, rute), ...egenBestilling(sak, rute)];
}

function stegetsFrister(sak: Sak, gang: Gang, rute: Rute, steg: Rutesteg): readonly Oensket[] {
  const venter = gang.oppgaver.filter((o) => o.steg === steg.id && !o.svart);
  const kommende = venter.filter((o) => o.behandlingId !== undefined && !sak.behandlinger[o.behandlingId]?.resultat);
  const begynt = begynte(gang, rute, steg, venter);
  return (steg.frister ?? []).flatMap((f) => {
    if (f.anker === 'moete') return kommende.flatMap((o) => moetefrist(steg, f, o));
    const satt = begynt === undefined ? undefined : dagenDetRegnesFra(sak, f, begynt);
    const frist = satt === undefined ? undefined : f.regel({ dag: satt, moeteId: undefined });
    return frist && satt !== undefined ? [{ ...felles(steg, f), ...ansvar(steg, sak), frist, satt }] : [];
  });
}

function moetefrist(steg: Rutesteg, f: Rutefrist, { behandlingId, moeteId, organ, fra }: Oppgave): readonly Oensket[] {
  if (behandlingId === undefined || moeteId === undefined) return [];
  const satt = osloDato(fra);
  const frist = f.regel({ dag: satt, moeteId });
  return frist ? [{ ...felles(steg, f), ansvarlig: organ.navn, frist, satt, behandlingId }] : [];
}

const felles = (steg: Rutesteg, { slag, hva, paaminnelser }: Rutefrist) => ({ steg: steg.id, slag, hva, paaminnelser: [...paaminnelser] });

const ANSVARLIG: Readonly<Record<string, string>> = { meldt: 'Sekretariatet', forberedelse: 'Sekretariatet', partene: 'Partene', signering: 'Partene' };
/** A level of a dispute begins before any body has it: the secretariat sees to it. */
const ansvar = ({ slag }: Rutesteg, { sakstype }: Sak) => {
  const ansvarlig = ANSVARLIG[slag] ?? (sakstype !== undefined && erUenighet(sakstype) ? 'Sekretariatet' : undefined);
  return ansvarlig === undefined ? {} : { ansvarlig };
};

function dagenDetRegnesFra(sak: Sak, { anker }: Rutefrist, begynt: string): string | undefined {
  if (anker === 'steg') return osloDato(begynt);
  const hendte = sak.spor.findLast((p) => p.hendelse === anker);
  return hendte && osloDato(hendte.tid);
}

/**
 * When the work of a step began, while it goes on: a body has the sak there, it stands there undone, it is out with the parts;
 * a reported sak waits for preparation, and one that is with the parts waits for signatures.
 */
function begynte({ steg: her, utfoert, etapper }: Gang, rute: Rute, steg: Rutesteg, venter: readonly Oppgave[]): string | undefined {
  const spurt = venter.map((o) => o.fra).sort()[0];
  if (spurt !== undefined) return spurt;
  const sist = etapper.findLast((e) => e.steg.id === her?.id)?.punkt.tid;
  if (her?.id === steg.id) return !utfoert || steg.slag === 'partene' || steg.slag === 'meldt' ? sist : undefined;
  const venterPaaDet = (her?.slag === 'meldt' && steg.slag === 'forberedelse') || (her?.slag === 'partene' && steg.slag === 'signering');
  return her && venterPaaDet && rute.tillatt(her.id, steg.id) ? sist : undefined;
}

/** The join's own deadline, in the days that a step at a deadline waits. */
function samlingsfrist(gang: Gang, rute: Rute, steg: Rutesteg): readonly Oensket[] {
  const fra = spurtFra(steg, gang);
  if (!venterTilFrist(steg) || fra === undefined || gang.utloept.includes(steg.id) || erFerdigSamlet(steg, gang, rute)) return [];
  const satt = osloDato(fra);
  return [{
    steg: steg.id, slag: SAMLING, hva: `${steg.navn}: saken går videre`, satt, paaminnelser: [],
    frist: { presisjon: 'avstand-fra', antall: steg.parallell?.dager ?? 0, enhet: 'dager', retning: 'etter', fra: { slag: 'dag', dato: satt, hva: 'at det første organet ble spurt' } },
  }];
}

/** The kind of the deadline that opens a join. */
export const SAMLING = 'samling';

function erFerdigSamlet(steg: Rutesteg, gang: Gang, rute: Rute): boolean {
  return gang.oppgaver.some((o) => o.steg === steg.id) && erSamlet(steg, gang, rute);
}

/** Each body that was asked with a deadline has it until it answers, or the sak is decided without; an undersak has its own. */
function bestiltRaad(sak: Sak, gang: Gang, rute: Rute): readonly Oensket[] {
  return raadene(sak).flatMap(({ organ, bestilling, undersak, svart, etterVedtak }) => {
    const venter = etterVedtak || gang.oppgaver.some((o) => o.organ.id === organ.id && !o.svart);
    if (!bestilling?.frist || undersak || svart || !venter) return [];
    const steg = stegForRaad(rute, organ);
    return [{
      steg: steg?.id ?? '', slag: 'raad', hva: bestilling.mandat, ansvarlig: organ.navn, frist: bestilling.frist, satt: osloDato(bestilling.tid), paaminnelser: [],
      bestilling: { nr: bestilling.nr, organ: organ.id }
    }];
  });
}

/** What an undersak shall give another sak, and by when. */
function egenBestilling({ bestilling, saksframlegg, meldtTid }: Sak, rute: Rute): readonly Oensket[] {
  if (!bestilling?.frist || bestilling.lukket || meldtTid === undefined) return [];
  const { nr, organ, frist } = bestilling;
  const steg = stegForRaad(rute, organ) ?? rute.steg.find((s) => s.organslag?.includes(organ.slag));
  return [{ steg: steg?.id ?? '', slag: 'raad', hva: saksframlegg?.beskrivelse ?? '', ansvarlig: organ.navn, frist, satt: osloDato(meldtTid), paaminnelser: [], bestilling: { nr, organ: organ.id } }];
}

const stegForRaad = (rute: Rute, { slag }: Organref): Rutesteg | undefined => rute.steg.find((s) => s.slag === 'raadgivende' && s.organslag?.includes(slag));
