import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Problem } from '../http/problem';

export interface Verkstedvalg {
  /** Processes at a time. */
  readonly samtidige: number;
  /** Jobs that may wait for one of them; more are refused at once. */
  readonly koe: number;
  /** Milliseconds for a job, waiting included. */
  readonly fristMs: number;
  /** Megabytes of heap for one process. */
  readonly minneMb: number;
  /** Milliseconds without work before a process is let go. */
  readonly tomgangMs: number;
}

interface Jobb<Ut> {
  readonly oppgave: unknown;
  readonly klar: (resultat: Ut) => void;
  readonly feilet: (feil: Error) => void;
  readonly frist: NodeJS.Timeout;
}

/** What a process answers: one for each job that it is sent. */
export type Verkstedsvar<Ut> = { readonly resultat: Ut } | { readonly feil: string };

interface Arbeider<Ut> {
  readonly prosess: ChildProcess;
  jobb: Jobb<Ut> | undefined;
  tomgang: NodeJS.Timeout | undefined;
}

const TRAVELT = { melding: 'Filen kan ikke lages akkurat nå: prøv igjen om litt', hoder: { 'Retry-After': '5' } };

/**
 * Heavy work outside the event loop, in processes that are started when there is some and let go when there is none. They know no
 * secret, and whatever happens to one of them, this process and what others asked for go on.
 */
export class Verksted<Inn, Ut> {
  private readonly arbeidere = new Set<Arbeider<Ut>>();
  private readonly venter: Jobb<Ut>[] = [];
  private stengt = false;

  /** @param program compiled file, which answers each message with one `Verkstedsvar` */
  constructor(
    private readonly program: string,
    private readonly valg: Verkstedvalg,
  ) {}

  /** @throws Problem midlertidig-utilgjengelig when there is too much to do, or the process ended or was ended; Error when the job itself is impossible */
  utfoer(oppgave: Inn): Promise<Ut> {
    if (this.stengt || this.venter.length >= this.valg.koe) return Promise.reject(new Problem('midlertidig-utilgjengelig', TRAVELT));
    return new Promise((klar, feilet) => {
      const jobb: Jobb<Ut> = { oppgave, klar, feilet, frist: setTimeout(() => this.forSent(jobb), this.valg.fristMs) };
      this.venter.push(jobb);
      this.fordel();
    });
  }

  /** Ends all; who waits is told. */
  stopp(): void {
    this.stengt = true;
    for (const jobb of this.venter.splice(0)) this.mislyktes(jobb);
    for (const { prosess } of this.arbeidere) prosess.kill('SIGKILL');
  }

  private fordel(): void {
    const ledig = [...this.arbeidere].find((a) => !a.jobb) ?? (this.arbeidere.size < this.valg.samtidige ? this.ansett() : undefined);
    const jobb = ledig && this.venter.shift();
    if (!jobb) return;
    clearTimeout(ledig.tomgang);
    ledig.jobb = jobb;
    ledig.prosess.send({ oppgave: jobb.oppgave }, (feil) => { if (feil) ledig.prosess.kill('SIGKILL'); });
  }

  private ansett(): Arbeider<Ut> {
    const prosess = fork(this.program, {
      serialization: 'advanced', stdio: 'ignore', env: { MALLOC_ARENA_MAX: '1' },
      execArgv: [`--max-old-space-size=${this.valg.minneMb}`, '--max-semi-space-size=8', '--disable-proto=delete'],
    });
    const arbeider: Arbeider<Ut> = { prosess, jobb: undefined, tomgang: undefined };
    this.arbeidere.add(arbeider);
    prosess.on('message', (svar) => this.ferdig(arbeider, svar as Verkstedsvar<Ut>));
    prosess.once('exit', () => this.borte(arbeider)).once('error', () => this.borte(arbeider));
    return arbeider;
  }

  private ferdig(arbeider: Arbeider<Ut>, svar: Verkstedsvar<Ut>): void {
    const { jobb, prosess } = arbeider;
    arbeider.jobb = undefined;
    arbeider.tomgang = setTimeout(() => prosess.kill('SIGKILL'), this.valg.tomgangMs);
    arbeider.tomgang.unref();
    if (jobb) {
      clearTimeout(jobb.frist);
      if ('feil' in svar) jobb.feilet(new Error(svar.feil));
      else jobb.klar(svar.resultat);
    }
    this.fordel();
  }

  private borte(arbeider: Arbeider<Ut>): void {
    if (!this.arbeidere.delete(arbeider)) return;
    clearTimeout(arbeider.tomgang);
    if (arbeider.jobb) this.mislyktes(arbeider.jobb);
    if (this.venter.length > 0) this.fordel();
  }

  /** One that waits is taken out of the queue; one that works is ended with its process. */
  private forSent(jobb: Jobb<Ut>): void {
    const plass = this.venter.indexOf(jobb);
    if (plass >= 0) {
      this.venter.splice(plass, 1);
      this.mislyktes(jobb);
    }
    for (const a of this.arbeidere) if (a.jobb === jobb) a.prosess.kill('SIGKILL');
  }

  private mislyktes({ frist, feilet }: Jobb<Ut>): void {
    clearTimeout(frist);
    feilet(new Problem('midlertidig-utilgjengelig', TRAVELT));
  }
}

/** Processes run compiled code: tests that load the sources use the build. @param mappe `__dirname` of a file below `libs` */
export function bygd(mappe: string, fil: string): string {
  const rot = resolve(__dirname, '../../..');
  const ved = join(mappe, fil);
  return existsSync(ved) ? ved : join(rot, 'dist', relative(rot, mappe), fil);
}
