import { type FieldError } from '#eventsourcing';
import { type Organslag } from '#felles';
import { stegregelAv } from '../definisjonsskjema';
import { type Prosessdefinisjon } from '../prosess.events';
import { nyFeil } from './utkast';

const FINNES_IKKE_HER = 'organslag-finnes-ikke-her';

/**
 * Steps that nobody here could take, and deadlines that would never come to a day. An optional step may wait for its body; a
 * helsefellesskap without a single body is under construction, and nothing is held against it.
 */
export function organfeil({ steg }: Prosessdefinisjon, finnes: readonly Organslag[]): readonly FieldError[] {
  if (finnes.length === 0) return [];
  const ingen = (slag: readonly Organslag[] = []) => slag.length > 0 && !slag.some((s) => finnes.includes(s));
  const melding = (slag: readonly Organslag[]) => `Helsefellesskapet har ikke noe organ av slaget ${slag.join(' eller ')}`;
  return steg.flatMap((s, i) => {
    if (s.valgfri) return [];
    const { kanUtfoeres, frister = [] } = stegregelAv(s);
    const medlemmer = kanUtfoeres?.roller?.length ? undefined : kanUtfoeres?.organslag;
    return [
      ...(ingen(s.organslag) ? [nyFeil(`/steg/${i}/organslag`, FINNES_IKKE_HER, melding(s.organslag ?? []))] : []),
      ...(ingen(medlemmer) ? [nyFeil(`/steg/${i}/kanUtfoeres/organslag`, FINNES_IKKE_HER, melding(medlemmer ?? []))] : []),
      ...frister.flatMap((f, nr) => (f.presisjon === 'neste-runde' && ingen([f.organslag]) ? [nyFeil(`/steg/${i}/frister/${nr}/organslag`, FINNES_IKKE_HER, melding([f.organslag]))] : [])),
    ];
  });
}
