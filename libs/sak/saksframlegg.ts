import { createHash } from 'node:crypto';
import { type NyttSaksframlegg } from './sak.kommandoer';

/** The hash binds every word and file of the paper, so that "as in the case paper" can be proven. */
export function medHash(innhold: Omit<NyttSaksframlegg, 'hash'>): NyttSaksframlegg {
  const { beskrivelse, forslag, vedlegg, unntattOffentlighet, hjemmel, offentligTittel } = innhold;
  const kanonisk = JSON.stringify([beskrivelse, forslag.map((f) => [f.alternativ, f.punkter]), vedlegg.map((v) => [v.navn, v.hash, ...(v.unntattOffentlighet ? [v.hjemmel] : [])]), ...(unntattOffentlighet ? [[hjemmel, offentligTittel]] : [])]);
  return { ...innhold, hash: createHash('sha256').update(kanonisk).digest('hex') };
}
