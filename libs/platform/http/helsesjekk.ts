import { Injectable } from '@nestjs/common';

/** A dependency that readiness asks. */
export interface Helsesjekk {
  readonly navn: string;
  /** Resolves when the dependency answers; rejects otherwise. Cut off after 2 s. */
  sjekk(): Promise<void>;
}

const FRIST_MS = 2_000;

/** All dependencies of a process. Inject it and `meld` a check from a module's `onModuleInit`. */
@Injectable()
export class Helse {
  private readonly sjekker: Helsesjekk[] = [];

  meld(...sjekker: readonly Helsesjekk[]): void {
    this.sjekker.push(...sjekker);
  }

  /** Asks all at once. @returns name → whether it answered in time */
  async status(): Promise<Readonly<Record<string, boolean>>> {
    const svar = await Promise.all(this.sjekker.map(async (s) => [s.navn, await svarer(s)] as const));
    return Object.fromEntries(svar);
  }
}

async function svarer(sjekk: Helsesjekk): Promise<boolean> {
  let frist: NodeJS.Timeout | undefined;
  const forSent = new Promise<boolean>((ferdig) => (frist = setTimeout(() => ferdig(false), FRIST_MS)));
  const framme = sjekk.sjekk().then(() => true, () => false);
  return Promise.race([framme, forSent]).finally(() => clearTimeout(frist));
}
