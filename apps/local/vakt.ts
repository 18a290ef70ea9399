import { setTimeout as vent } from 'node:timers/promises';
import { type Prosess } from './parts/prosess';

interface Vaktpost { navn: string; start: () => Promise<{ prosess: Prosess }>; naa?: Prosess; oppgave: Promise<void> }

const FOERSTE_PAUSE = 200;
const LENGSTE_PAUSE = 10_000;
/** A part that has lived this long starts again with the first pause. */
const FRISK_ETTER = 60_000;

/** A start was asked for after the stop had begun. */
export class Avbrutt extends Error {}

/** Keeps parts running: one that dies is started again after a pause that doubles. */
export class Vakt {
  readonly #poster: Vaktpost[] = [];
  readonly #avbryt = new AbortController();

  constructor(private readonly meld: (linje: string) => void) {}

  get stopper(): boolean { return this.#avbryt.signal.aborted; }

  /**
   * Starts a part and watches it from then on. `start` is called again after every death and must then do the same.
   * @throws when the first start fails.
   */
  async hold<T extends { prosess: Prosess }>(navn: string, start: () => Promise<T>): Promise<T> {
    if (this.stopper) throw new Avbrutt();
    const post: Vaktpost = { navn, start, oppgave: Promise.resolve() };
    this.#poster.push(post);
    const foerste = start();
    post.oppgave = foerste.then(({ prosess }) => { post.naa = prosess; }, () => undefined);
    const startet = await foerste;
    this.meld(`${navn} kjører.`);
    void this.#vokt(post, startet.prosess);
    return startet;
  }

  /** Stops all parts, the last started group first. */
  async stopp(): Promise<void> {
    this.#avbryt.abort();
    for (const post of [...this.#poster].reverse()) {
      await post.oppgave;
      await post.naa?.stopp();
    }
  }

  drepAlt(): void {
    for (const { naa } of this.#poster) if (naa) drep(naa.pid);
  }

  async #vokt(post: Vaktpost, foerste: Prosess): Promise<void> {
    let prosess: Prosess | undefined = foerste;
    let pause = FOERSTE_PAUSE;
    while (!this.stopper) {
      const fra = Date.now();
      const hendt: string = prosess ? `stoppet uventet (${await prosess.slutt})` : 'startet ikke';
      if (this.stopper) return;
      if (prosess && Date.now() - fra > FRISK_ETTER) pause = FOERSTE_PAUSE;
      this.meld(`${post.navn} ${hendt}. Starter på nytt om ${(pause / 1000).toLocaleString('nb')} s.`);
      await vent(pause, undefined, { signal: this.#avbryt.signal }).catch(() => undefined);
      if (this.stopper) return;
      pause = Math.min(pause * 2, LENGSTE_PAUSE);
      prosess = await this.#startIgjen(post);
    }
  }

  async #startIgjen(post: Vaktpost): Promise<Prosess | undefined> {
    delete post.naa;
    const igjen = post.start();
    post.oppgave = igjen.then(({ prosess }) => { post.naa = prosess; }, () => undefined);
    await post.oppgave;
    if (post.naa) this.meld(`${post.navn} kjører igjen.`);
    return post.naa;
  }
}

function drep(pid: number): void {
  try { process.kill(pid, 'SIGKILL'); } catch { /* gone already */ }
}
