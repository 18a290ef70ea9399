import { nyttFramlegg } from './sak.testdata';
import { unntakAv, unntatteFiler } from './offentlighet';
import { medHash } from './saksframlegg';

const fil = (hash: string, hjemmel?: string) => ({ navn: hash, hash, ...(hjemmel !== undefined && { unntattOffentlighet: true as const, hjemmel }) });
const framlagt = (...versjoner: Parameters<typeof nyttFramlegg>[0][]) => ({ framlagt: versjoner.map((v, nr) => ({ ...nyttFramlegg(v), versjon: nr + 1, hash: `h${nr + 1}` })) });
const LUKKET = { unntattOffentlighet: true, hjemmel: 'offl. § 13' } as const;

describe('Unntak fra offentlighet', () => {
  it('gjelder når papiret møtet hadde, er merket, og når det siste er det', () => {
    expect(unntakAv(framlagt({}))).toBeUndefined();
    expect(unntakAv(framlagt(LUKKET, {}), 'h1')).toMatchObject({ hjemmel: 'offl. § 13' });
    expect(unntakAv(framlagt({}, LUKKET), 'h1')).toMatchObject({ hjemmel: 'offl. § 13' });
    expect(unntakAv(framlagt(LUKKET, {}), 'h2')).toBeUndefined();
  });
  it('gjelder der saken bare er nevnt, når et av papirene den er avgjort på, er merket', () => {
    const avgjort = (hash: string) => ({ behandlinger: { b1: { resultat: { saksgrunnlag: { versjon: 1, hash } } } } });
    expect(unntakAv({ ...framlagt(LUKKET, {}), ...avgjort('h1') })).toMatchObject({ hjemmel: 'offl. § 13' });
    expect(unntakAv({ ...framlagt(LUKKET, {}), ...avgjort('h2') })).toBeUndefined();
  });
  it('tar med alle filene når hele papiret er unntatt, ellers dem som er merket', () => {
    expect([...unntatteFiler(framlagt({ vedlegg: [fil('a'), fil('b', 'offl. § 14')] }))]).toEqual([['b', 'offl. § 14']]);
    expect([...unntatteFiler(framlagt({ ...LUKKET, vedlegg: [fil('a'), fil('b', 'offl. § 14')] }))]).toEqual([['a', 'offl. § 13'], ['b', 'offl. § 14']]);
  });
  it('er en del av det som papirets hash binder, og hashen er den gamle når det ikke er noe', () => {
    const { hash: _, ...innhold } = nyttFramlegg();
    const hasher = [innhold, { ...innhold, ...LUKKET }, { ...innhold, ...LUKKET, offentligTittel: 'En sak' }].map((i) => medHash(i).hash);
    expect(new Set(hasher).size).toBe(3);
    expect(hasher[0]).toBe('2ee8afe726849cfc3555247cf341ff0c7fd076f149c61c31720e4b2c9f6eaf77');
  });
});
