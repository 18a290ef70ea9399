import { type FieldError } from '#eventsourcing';
import { type Gruppetak } from '#felles';
import { type NyttMedlemskap } from './fellesskap.events';
import { type Fellesskap } from './fellesskap.tilstand';

export interface Gruppe extends Gruppetak {
  readonly antall: number;
  readonly overTaket: boolean;
}

export interface Sammensetning {
  readonly grupper: readonly Gruppe[];
  /** Members that no group of the caps counts. */
  readonly utenGruppe: number;
}

/** Who sits for themselves: a vara counts as the member stood in for, and observers and secretaries are not members. */
const MEDLEMMER: ReadonlySet<string> = new Set(['leder', 'nestleder', 'medlem']);

const lik = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function iGruppen({ representerer }: NyttMedlemskap, { gruppe, partsslag }: Gruppetak, { parter }: Fellesskap): boolean {
  if (representerer?.gruppe !== undefined && lik(representerer.gruppe, gruppe)) return true;
  return partsslag !== undefined && representerer?.partId !== undefined && parter.get(representerer.partId)?.slag === partsslag;
}

/** The members of a body on a day (`YYYY-MM-DD`), counted against its caps; each in the first group that fits. */
export function sammensetningAv(s: Fellesskap, organId: string, dag: string): Sammensetning {
  const tak = s.organer.get(organId)?.sammensetning ?? [];
  const medlemmer = [...s.medlemskap.values()].filter((m) => m.organId === organId && MEDLEMMER.has(m.verv) && m.fra <= dag && (m.til === undefined || m.til >= dag));
  const gruppene = medlemmer.map((m) => tak.findIndex((t) => iGruppen(m, t, s)));
  const grupper = tak.map((t, nr) => {
    const antall = gruppene.filter((g) => g === nr).length;
    return { ...t, antall, overTaket: antall > t.inntil };
  });
  return { grupper, utenGruppe: gruppene.filter((g) => g < 0).length };
}

/** What the one who appointed a member should know: the caps are "inntil", and nobody is stopped by them. */
export function varslerOmTaket(s: Fellesskap, medlemskapId: string): readonly FieldError[] {
  const nytt = s.medlemskap.get(medlemskapId);
  if (!nytt || !MEDLEMMER.has(nytt.verv)) return [];
  const { grupper } = sammensetningAv(s, nytt.organId, nytt.fra);
  const min = grupper.find((g) => iGruppen(nytt, g, s));
  return min?.overTaket ? [{ pointer: '#/representerer', kode: 'over-taket', melding: `Organet har nå ${min.antall} fra ${min.gruppe}; vedtaket sier inntil ${min.inntil}` }] : [];
}
