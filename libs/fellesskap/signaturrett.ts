import { osloDato, type Rolletildeling } from '#felles';
import { type Delegasjon, type Fellesskap, type Tildeling } from './fellesskap.tilstand';

type Rett = Pick<Tildeling | Delegasjon, 'fra' | 'til' | 'slutt'>;

/** On an earlier day than today it counted also when it was taken back later that day, or after. */
function gjaldt({ fra, til, slutt }: Rett, naa: string, dag: string): boolean {
  const sluttet = slutt !== undefined && (dag === osloDato(naa) ? slutt <= naa : osloDato(slutt) < dag);
  return fra <= dag && (til === undefined || dag <= til) && !sluttet;
}

/**
 * By what the person may sign, for which parts, as the stream has it: own assignments, and what others gave within theirs.
 * @param naa instant (ISO, UTC); `dag` is the day asked about, its own day when left out
 */
export function signaturretter(s: Pick<Fellesskap, 'roller' | 'delegasjoner'>, personId: string, naa: string, dag = osloDato(naa)): Rolletildeling[] {
  const egne = [...s.roller.values()].filter((r) => r.personId === personId && r.rolle === 'signatar' && gjaldt(r, naa, dag));
  const gitte = [...s.delegasjoner.values()].filter((d) => {
    const egen = s.roller.get(d.tildelingId);
    return d.personId === personId && gjaldt(d, naa, dag) && egen !== undefined && gjaldt(egen, naa, dag);
  });
  return [
    ...egne.map(({ tildelingId, partId }): Rolletildeling => ({ id: tildelingId, rolle: 'signatar', partId })),
    ...gitte.map(({ delegasjonId, partId, giver, avtaler }): Rolletildeling => ({ id: delegasjonId, rolle: 'signatar', partId, delegertAv: giver, ...(avtaler && { avtaler }) })),
  ];
}
