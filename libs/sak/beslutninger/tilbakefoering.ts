import { type Rute } from '../plass';
import { type Migreringsproblem, type Prosessref, type SakHendelse } from '../sak.events';
import { type Prosessversjonsref, type SakFakta, type SakKommando } from '../sak.kommandoer';
import { type Sak, ventendeBehandlinger } from '../sak.tilstand';
import { etter } from './foelger';
import { krevSystem } from './roller';
import { byttFrister } from './stegfrister';

export const erSamme = (a: Prosessversjonsref | undefined, b: Prosessversjonsref): boolean => a?.id === b.id && a.versjon === b.versjon;

export const behandlingsproblemer = (sak: Sak): Migreringsproblem[] => ventendeBehandlinger(sak).map(({ organ }) => (
  { kode: 'behandling-paagaar', melding: `${organ.navn} har saken på en saksliste: møtet må behandle den eller ta den av først` }));

/** Back to the version it came from, as long as it has not moved on: nothing that has happened is undone with it. */
export function angreSakMigrering({ data: { migreringId }, tid }: SakKommando<'AngreSakMigrering'>, sak: Sak, { tilgang, nyVersjon }: SakFakta): SakHendelse[] {
  krevSystem(tilgang);
  const migrering = sak.migreringer.find((m) => m.migreringId === migreringId);
  if (!migrering || migrering.angret || !nyVersjon) return [];
  const problemer = angreproblemer(sak, migrering.til);
  if (problemer.length > 0) return [{ type: 'SakMigreringAvvist', data: { migreringId, gjelder: 'angring', problemer } }];
  return tilbake(sak, migrering, [], nyVersjon.rute, tid);
}

type Migrering = Sak['migreringer'][number];

const angret = ({ migreringId, fra, til }: Migrering, frister: { nr: number; steg: string }[] = []): SakHendelse => ({ type: 'SakMigreringAngret', data: { migreringId, fra: til, til: fra, frister } });

/** The sak as it would be without its last migration. */
export const foerMigrering = (sak: Sak, migrering: Migrering, tid: string): Sak => etter(sak, [angret(migrering)], tid);

/** Back, then what happened there: the deadlines are those of the place where it ends. */
function tilbake(sak: Sak, migrering: Migrering, nye: readonly SakHendelse[], rute: Rute, tid: string): SakHendelse[] {
  const { videre, hendelser } = byttFrister(etter(sak, [angret(migrering), ...nye], tid), rute, (f, t) => migrering.avbildning.some((a) => a.til === f && a.fra === t));
  return [angret(migrering, videre), ...nye, ...hendelser];
}

/**
 * The migration that took the sak to its version while a meeting had it: the meeting judged it by the version before. Undefined
 * when there is none, or the sak has gone on since.
 */
export function migreringSomViker(sak: Sak, dom: Prosessversjonsref | undefined): Migrering | undefined {
  const siste = sak.migreringer.at(-1);
  return siste && !siste.angret && dom && erSamme(dom, siste.fra) && angreproblemer(sak, siste.til).length === 0 ? siste : undefined;
}

/** Only what waits migrates. The meeting was first, though the sak had not heard of it: the migration yields and says why. */
export function vikForMoetet(sak: Sak, migrering: Migrering, berammet: SakHendelse, rute: Rute, tid: string): SakHendelse[] {
  const hendelser = tilbake(sak, migrering, [berammet], rute, tid);
  const problemer = behandlingsproblemer(etter(sak, hendelser, tid));
  return [...hendelser, { type: 'SakMigreringAvvist', data: { migreringId: migrering.migreringId, gjelder: 'migrering', problemer } }];
}

function angreproblemer(sak: Sak, til: Prosessref): Migreringsproblem[] {
  const harGaattVidere = sak.spor.at(-1)?.plass === undefined;
  return [
    ...(erSamme(sak.prosess, til) ? [] : [{ kode: 'har-annen-versjon', melding: `Saken følger ikke lenger versjon ${til.versjon} av prosessen` }]),
    ...(harGaattVidere ? [{ kode: 'sak-har-gaatt-videre', melding: 'Saken har gått videre siden den ble migrert' }] : []),
    ...(sak.suspensjon ? [{ kode: 'sak-er-suspendert', melding: 'Saken er suspendert og må gjenopptas først' }] : []),
  ];
}
