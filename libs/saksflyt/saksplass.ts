import { Injectable } from '@nestjs/common';
import { type Gang, gaaRuten, type Rute, type Rutesteg, stegForBehandling, type SakssporRad } from '#sak';
import { type Organslag } from '#felles';
import { Oppslag } from './fakta/oppslag';

/** What of a sak its place follows from. */
export type Sporrad = Pick<SakssporRad, 'prosess' | 'versjon' | 'spor'>;

/** Where one sak is: the step that has it, and the bodies that have it there. */
export interface Saksplass {
  readonly steg: Rutesteg | undefined;
  /** Done what the step is for, and no other has got the sak. */
  readonly utfoert: boolean;
  readonly organer: readonly { readonly id: string; readonly navn: string; readonly moeteId: string | null }[];
}

/** Places of many saker at once, from the read model of their trails. */
@Injectable()
export class Saksplasser {
  constructor(private readonly oppslag: Oppslag) {}

  /** The process of each row, by `rutenoekkel`; one whose process nobody has published here has none. */
  async ruter(tenant: string, rader: readonly Sporrad[]): Promise<ReadonlyMap<string, Rute>> {
    const ruter = new Map<string, Rute>();
    for (const { prosess, versjon } of new Map(rader.map((r) => [rutenoekkel(r), r])).values()) {
      const funnet = prosess === null || versjon === null ? undefined : await this.oppslag.prosessversjon(tenant, { noekkel: prosess, versjon });
      if (funnet) ruter.set(`${prosess} ${versjon}`, await this.oppslag.rute(tenant, funnet.definisjon));
    }
    return ruter;
  }
}

export const rutenoekkel = ({ prosess, versjon }: Sporrad): string => `${prosess} ${versjon}`;

/** A body that has the sak on its agenda, or is asked for advice, has it: in the step that is furthest along. */
export function saksplass(gang: Gang, rute: Rute): Saksplass {
  const hos = gang.oppgaver.filter((o) => !o.svart);
  const nr = (id: string | undefined): number => rute.steg.findIndex((s) => s.id === id);
  const lengst = Math.max(nr(gang.steg?.id), ...hos.map((o) => nr(o.steg)));
  const steg = rute.steg[lengst];
  return { steg, utfoert: gang.utfoert && steg?.id === gang.steg?.id, organer: hos.map(({ organ, moeteId = null }) => ({ id: organ.id, navn: organ.navn, moeteId })) };
}

/** Whether a body of this kind could put the sak on its agenda, by the steps of the process alone. */
export function kanTas(gang: Gang, rute: Rute, organslag: Organslag): boolean {
  const steg = stegForBehandling(gang, rute, organslag, rute.steg.some((s) => s.slag === 'besluttende' && s.organslag?.includes(organslag)));
  if (!steg || !gang.steg) return false;
  return steg.id === gang.steg.id ? !gang.utfoert : gang.utfoert && rute.tillatt(gang.steg.id, steg.id);
}

export const gangFor = (rad: Sporrad, ruter: ReadonlyMap<string, Rute>): { readonly rute: Rute; readonly gang: Gang } | undefined => {
  const rute = ruter.get(rutenoekkel(rad));
  return rute && { rute, gang: gaaRuten(rad.spor, rute) };
};
