import { type Utfallsklasse, type Virkning } from '#felles';
import { type Person } from './forteller';

export interface Punkt { readonly nr: number; readonly tekst: string; readonly klasse: Utfallsklasse; readonly virkninger: readonly Virkning[] }
export interface Moetesak {
  readonly sakId: string;
  /** Taken up in the meeting itself, and why; left out: on the agenda. */
  readonly opptak?: { readonly opptak: 'hastesak' | 'eventuelt'; readonly begrunnelse: string };
  readonly vedtak: { readonly punkter: readonly Punkt[]; readonly utfall?: Utfallsklasse; readonly utenforPunkt?: readonly Virkning[]; readonly protokoll?: readonly string[] };
}

interface Moete { readonly saksliste: readonly { readonly behandlingId: string; readonly saksnummer?: string }[] }
interface Sak { readonly behandlinger: readonly { readonly behandlingId: string; readonly resultat?: object }[] }

/** Agenda, opening, attendance, decisions, end. @returns the treatments, in the order of `saker` */
export async function holdMoete(leder: Person, steg: string, moeteId: string, tilStede: readonly string[], saker: readonly Moetesak[]): Promise<readonly string[]> {
  const behandlinger = await aapneMoete(leder, steg, moeteId, tilStede, saker);
  for (const sak of saker) await behandleSak(leder, steg, moeteId, behandlinger.get(sak), sak);
  await leder.gjoer(`${steg}: heving`, `/moeter/${moeteId}/heving`);
  for (const [sak, behandlingId] of behandlinger) await leder.les<Sak>(`/saker/${sak.sakId}`, (s) => s.behandlinger.some((b) => b.behandlingId === behandlingId && b.resultat));
  return saker.map((sak) => behandlinger.get(sak) ?? '');
}

export const behandleSak = (leder: Person, steg: string, moeteId: string, behandlingId: string | undefined, { sakId, vedtak }: Moetesak) =>
  leder.gjoer(`${steg}: vedtak i ${sakId}`, `/moeter/${moeteId}/vedtak`, { behandlingId, ...vedtak });

/** As far as to the first sak: agenda, opening, attendance, and what is taken up there and then. @returns the treatment of each sak */
export async function aapneMoete(leder: Person, steg: string, moeteId: string, tilStede: readonly string[], saker: readonly Moetesak[]): Promise<ReadonlyMap<Moetesak, string>> {
  const sti = `/moeter/${moeteId}`;
  const behandlinger = new Map<Moetesak, string>();
  const settOpp = async (sak: Moetesak) => {
    const { behandlingId = '' } = sak.opptak
      ? await leder.gjoer(`${steg}: ta opp ${sak.sakId}`, `${sti}/opptak`, { sakId: sak.sakId, ...sak.opptak })
      : await leder.gjoer(`${steg}: sett opp ${sak.sakId}`, `${sti}/saksliste`, { sakId: sak.sakId });
    behandlinger.set(sak, behandlingId);
  };
  for (const sak of saker.filter((s) => !s.opptak)) await settOpp(sak);
  await leder.gjoer(`${steg}: saksliste`, `${sti}/sakslisteversjoner`);
  await numre(leder, sti, behandlinger.size);
  await leder.gjoer(`${steg}: åpning`, `${sti}/aapning`);
  await leder.gjoer(`${steg}: fremmøte`, `${sti}/fremmoete`, { deltakere: tilStede.map((personId) => ({ personId, status: 'til-stede' })) });
  for (const sak of saker.filter((s) => s.opptak)) await settOpp(sak);
  await numre(leder, sti, saker.length);
  return behandlinger;
}

/** Numbers are given by the body's series, a moment after the agenda. */
async function numre(leder: Person, sti: string, antall: number): Promise<void> {
  await leder.les<Moete>(sti, ({ saksliste }) => saksliste.filter((p) => p.saksnummer !== undefined).length >= antall);
}
