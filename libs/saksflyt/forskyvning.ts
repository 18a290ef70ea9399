import { dagerMellom, type Frist } from '#felles';
import { type Forskyvning } from '#frist';
import { type FristforskyvningRad } from './fristhistorikk.projection';

/** Days that all deadlines of a sak got at one place in the log. */
export interface Saksforskyvning extends Forskyvning {
  readonly pos: number;
  readonly sakId: string;
  readonly slag: 'suspensjon' | 'forlengelse';
  readonly hendelseId: string;
  readonly naar: string;
  /** In bokmål. */
  readonly forklaring: string;
}

const antall = (dager: number) => (dager === 1 ? '1 dag' : `${dager} dager`);
const medGrunn = (hva: string, begrunnelse: string | null) => (begrunnelse === null ? hva : `${hva}: ${begrunnelse}`);

/** @param rader in the order of the log */
export function forskyvninger(rader: readonly FristforskyvningRad[]): readonly Saksforskyvning[] {
  const siden = new Map<string, FristforskyvningRad>();
  return rader.flatMap((rad): Saksforskyvning[] => {
    const felles = { pos: Number(rad.pos), sakId: rad.sak_id, hendelseId: rad.hendelse_id, naar: rad.registrert };
    if (rad.slag === 'forlenget') {
      const dager = rad.dager ?? 0;
      return [{ ...felles, slag: 'forlengelse', dager, grunn: `forlenget ${antall(dager)}`, forklaring: medGrunn(`Alle frister i saken ble forlenget ${antall(dager)}`, rad.begrunnelse) }];
    }
    const stanset = siden.get(rad.sak_id);
    if (rad.slag === 'suspendert') siden.set(rad.sak_id, rad);
    if (rad.slag === 'suspendert' || !stanset) return [];
    siden.delete(rad.sak_id);
    const dager = dagerMellom(stanset.dato, rad.dato);
    return [{ ...felles, slag: 'suspensjon', dager, grunn: `saken var suspendert ${antall(dager)}`, forklaring: medGrunn(`Saken var suspendert ${antall(dager)}`, stanset.begrunnelse) }];
  });
}

/** The suspension that lasts, of each sak that stands still. */
export function staarStille(rader: readonly FristforskyvningRad[]): ReadonlyMap<string, { readonly siden: string; readonly begrunnelse: string | null }> {
  const stille = new Map<string, { siden: string; begrunnelse: string | null }>();
  for (const { slag, sak_id, dato, begrunnelse } of rader) {
    if (slag === 'suspendert') stille.set(sak_id, { siden: dato, begrunnelse });
    else if (slag === 'gjenopptatt') stille.delete(sak_id);
  }
  return stille;
}

type Anker<S extends string> = Extract<Frist, { presisjon: 'avstand-fra' }> & { readonly fra: { readonly slag: S } };

/** Whether a deadline is counted from another one. */
export const henger = (frist: Frist): frist is Anker<'frist'> | Anker<'forpliktelse'> => frist.presisjon === 'avstand-fra' && (frist.fra.slag === 'frist' || frist.fra.slag === 'forpliktelse');

/**
 * Whether it gives a deadline with this rule more days: one that follows a meeting does not stop with the sak, and one that is
 * counted from another deadline of the same sak already follows that one.
 */
export function gjelderRegelen({ slag }: Pick<Saksforskyvning, 'slag'>, frist: Frist, ankerISammeSak: boolean): boolean {
  if (henger(frist)) return !ankerISammeSak;
  const foelgerMoete = frist.presisjon === 'moete' || frist.presisjon === 'avstand' || frist.presisjon === 'moete-i-maaned' || frist.presisjon === 'neste-runde';
  return slag === 'forlengelse' || !foelgerMoete;
}
