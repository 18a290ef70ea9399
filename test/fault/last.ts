import { randomUUID } from 'node:crypto';
import { setTimeout as vent } from 'node:timers/promises';
import { eksempelprosesser } from '#prosess';
import { type Klient, type Kommandosvar } from '../support/klient';
import { Scene } from '../support/scene';

/** One command as its client knows it. `svar` is there when it was acknowledged. */
export interface Sendt {
  readonly noekkel: string;
  readonly slag: 'meld' | 'lenk';
  /** In the text of the command, so that its effect can be known again. */
  readonly merke: string;
  readonly sti: string;
  forsoek: number;
  svar?: Kommandosvar;
}

const IGJEN_MS = 50;
const HENGER_MS = 30_000;
/** How often a client that got no answer goes home: nobody knows then what became of its command. */
const GIR_OPP = 0.05;

/** A mark that is the only one of its kind, in letters: eleven digits in a row are taken for a fødselsnummer now and then. */
export const nyttMerke = (): string => randomUUID().replace(/\d/g, (siffer) => 'ghijklmnop'.charAt(Number(siffer)));

export const saken = (merke: string) => ({
  tittel: merke, sakstype: 'orientering',
  saksframlegg: { beskrivelse: 'Sendes mens prosessene drepes.', forslag: [{ alternativ: 'Innstilling', punkter: ['Saken tas til orientering.'] }] },
});

/** A helsefellesskap with a process and one person who may submit saker. */
export async function saksinnmelder(adresse: string): Promise<Klient> {
  const scene = await Scene.ny(adresse, { slug: 'fault', navn: 'Helsefellesskapet Motgang', plattformadmin: 'plattformadmin', fra: '2020-01-01' });
  const { id, klient } = await scene.bruker('fault-sekretaer', 'Frida Sekretær');
  await scene.rolle(id, 'sekretariat');
  await scene.prosess(eksempelprosesser.utenOu);
  await klient.ventTil<{ roller?: unknown[] }>('/meg', ({ roller }) => (roller?.length ?? 1) > 0);
  return klient;
}

/** Clients that each send one command after the other, and the same one again until it is answered. */
export class Last {
  readonly sendt: Sendt[] = [];
  /** Answers that no fault excuses. */
  readonly uventet = new Set<string>();
  private readonly saker: string[] = [];
  private slutt = false;
  private gaar: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly klient: Klient,
    private readonly tilfeldig: () => number,
  ) {}

  start(antall: number): void {
    this.gaar = Promise.all(Array.from({ length: antall }, () => this.kjoer()));
  }

  /** No new commands; those on the way are sent until they are answered. */
  async stopp(): Promise<void> {
    this.slutt = true;
    await this.gaar;
  }

  private async kjoer(): Promise<void> {
    while (!this.slutt) {
      const kommando = this.neste();
      this.sendt.push(kommando);
      while (!kommando.svar) {
        kommando.forsoek++;
        const svar = await this.send(kommando);
        if (svar) {
          kommando.svar = svar;
          if (kommando.slag === 'meld') this.saker.push(svar.id);
        } else if (this.tilfeldig() < GIR_OPP) break;
        else await vent(IGJEN_MS);
      }
    }
  }

  private neste(): Sendt {
    const sak = this.saker[Math.floor(this.tilfeldig() * this.saker.length)];
    const nytt = { noekkel: randomUUID(), merke: nyttMerke(), forsoek: 0 };
    // Several clients meet on the same sak.
    return sak === undefined || this.tilfeldig() < 0.5 ? { ...nytt, slag: 'meld', sti: '/saker' } : { ...nytt, slag: 'lenk', sti: `/saker/${sak}/lenker` };
  }

  private async send({ slag, merke, sti, noekkel }: Sendt): Promise<Kommandosvar | undefined> {
    const kropp = slag === 'meld' ? saken(merke) : { forhold: 'beslektet', tekst: merke };
    try {
      const hengt = vent(HENGER_MS, 'hengt' as const, { ref: false });
      const svar = await Promise.race([this.klient.raa<Kommandosvar>('POST', sti, kropp, { noekkel }), hengt]);
      if (svar === 'hengt') this.uventet.add(`POST ${slag} ble ikke besvart på ${HENGER_MS} ms`);
      else if (svar.status === 200 || svar.status === 201) return svar.kropp;
      else if (svar.status !== 503 && svar.status !== 409) this.uventet.add(`POST ${slag}: ${svar.status} ${JSON.stringify({ ...svar.kropp, traceId: undefined })}`);
    } catch { /* cut off: nobody knows, so once more */ }
    return undefined;
  }
}
