import { type Moete, type MoeteFaktakilde, type Saksliste } from '#moete';
import { osloDato } from '#felles';
import { type Saksframlegg } from '#sak';

type Fil = Pick<Saksframlegg['vedlegg'][number], 'navn' | 'hash'>;
export interface Vedleggsendring { readonly nye: readonly Fil[]; readonly borte: readonly Fil[] }

/** Files that came and went between two versions of a paper. */
export function vedleggsendring(framlagt: readonly Saksframlegg[], fra = 0, til = 0): Vedleggsendring {
  const i = (versjon: number) => framlagt.find((f) => f.versjon === versjon)?.vedlegg ?? [];
  const uten = (a: Saksframlegg['vedlegg'], b: Saksframlegg['vedlegg']) => a.filter((v) => !b.some((annen) => annen.hash === v.hash)).map(({ navn, hash }) => ({ navn, hash }));
  return { nye: uten(i(til), i(fra)), borte: uten(i(fra), i(til)) };
}

/** Whether what was sent with an agenda came after the day that papers are due. */
export async function erEtterFristen(fakta: MoeteFaktakilde, tenant: string, moeteId: string, { organ, naar, innlevering }: Moete, { fastsatt }: Saksliste): Promise<boolean> {
  if (!organ || !naar) return false;
  const frist = (await fakta.innleveringsdager(tenant, [{ moeteId, organ, dato: naar.dato, innlevering }])).get(moeteId)?.dato;
  return frist !== undefined && osloDato(fastsatt) > frist;
}
