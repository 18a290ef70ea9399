import { Queue } from 'bullmq';
import { medFrist } from '../../eventstore/frist';
import { produsent } from './redis';

export interface Jobb {
  /** UUID of the row that the job is about. All else is looked up when it runs: Redis never sees a person (Q12). */
  readonly id: string;
  /** Milliseconds from now; less than zero is at once. */
  readonly omMs: number;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Jobs lie in the queue for minutes; anything later waits in PostgreSQL (Q8). */
const LENGST_MS = 24 * 3_600_000;
const FRIST_MS = 3_000;
const BUNKE = 1_000;

export const PULS = 'puls';

/** Wakes somebody later. Delivers, does not remember: whoever adds must be able to add again. */
export class Koe {
  private readonly koe: Queue;

  constructor(url: string, navn: string) {
    this.koe = new Queue(navn, { connection: produsent(url), defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 } });
    // Redis being away is said by the calls that fail.
    this.koe.on('error', () => undefined);
  }

  /** One that is in the queue already stays as it is. @throws when Redis does not take a thousand of them within 3 s */
  async leggTil(jobber: readonly Jobb[]): Promise<void> {
    if (jobber.length === 0) return;
    const nye = jobber.map(({ id, omMs }) => ({ name: 'vekk', data: { id: gyldig(id) }, opts: { jobId: `r-${id}`, delay: forsinkelse(omMs) } }));
    for (let fra = 0; fra < nye.length; fra += BUNKE) await medFrist(this.koe.addBulk(nye.slice(fra, fra + BUNKE)), FRIST_MS, 'Køen');
  }

  /** A job that only shows that the queue moves. @throws as leggTil */
  async puls(): Promise<void> {
    await medFrist(this.koe.add(PULS, {}), FRIST_MS, 'Køen');
  }

  /** Those of the ids that no job stands for. @throws as leggTil */
  async mangler(ider: readonly string[]): Promise<string[]> {
    const jobber = await medFrist(Promise.all(ider.map((id) => this.koe.getJob(`r-${gyldig(id)}`))), FRIST_MS, 'Køen');
    return ider.filter((_, i) => !jobber[i]);
  }

  /** Takes a job out, if it is there and does not run. @throws as leggTil */
  async taBort(id: string): Promise<void> {
    await medFrist(this.koe.remove(`r-${gyldig(id)}`), FRIST_MS, 'Køen');
  }

  async lukk(): Promise<void> {
    await medFrist(this.koe.close(), FRIST_MS, 'Køen').catch(() => this.koe.disconnect());
  }
}

function gyldig(id: string): string {
  if (!UUID.test(id)) throw new Error(`Ugyldig jobb-id ${id}`);
  return id;
}

function forsinkelse(omMs: number): number {
  if (!Number.isFinite(omMs) || omMs > LENGST_MS) throw new Error(`Ugyldig forsinkelse ${omMs}`);
  return Math.max(0, Math.round(omMs));
}
