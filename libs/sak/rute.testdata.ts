import fc from 'fast-check';
import { type Rute, type Rutefrist, type Rutesteg } from './plass';
import { type Krav, type Utfoerere } from './vilkaar';
import { type SakHendelse } from './sak.events';
import { ruteMed, STEG, VEIER } from './sak.testdata';

/** Any transitions between the steps of a process, with the advisory step optional or not and joined in any way: also such as nobody would write. */
export const tilfeldigRute: fc.Arbitrary<Rute> = fc.record({
  veier: fc.subarray(STEG.flatMap((fra) => STEG.map((til) => [fra.id, til.id] as const))),
  vanlige: fc.subarray([...VEIER], { minLength: 8 }),
  valgfri: fc.boolean(),
  parallell: fc.constantFrom<Rutesteg['parallell']>(undefined, { join: 'alle' }, { join: 'antall', antall: 2 }, { join: 'frist' }, { join: 'frist', dager: 1 }),
}).map(({ veier, vanlige, valgfri, parallell }) => ruteMed(STEG.map((s) => (s.id === 'ou' ? { ...s, valgfri, parallell } : s)), [...vanlige, ...veier.slice(0, 6)]));

const krever = fc.subarray<Krav>(['saksframlegg', 'forslag', 'vedlegg', 'saksnummer', 'raad', 'vedtak', 'utsendelse', 'lukkede-punkter'], { maxLength: 2 });
const kanUtfoeres = fc.constantFrom<Utfoerere | undefined>(undefined, undefined, { roller: ['sekretariat'], iOrd: 'rollen sekretariat' }, { roller: ['administrator'], iOrd: 'rollen administrator' });
const vilkaar = fc.record({ krever, kanUtfoeres });
const frist = (slag: string, anker: string): Rutefrist => ({
  slag, hva: slag, paaminnelser: [], anker, regel: ({ dag, moeteId }) => (moeteId === undefined ? { presisjon: 'dag', dato: dag } : { presisjon: 'moete', moeteId }),
});

/** The same, and beyond its ways what a process may say: who may, what must be there, whom the decision waits for, deadlines. */
export const strengRute: fc.Arbitrary<Rute> = fc.record({
  rute: tilfeldigRute, steg: fc.array(vilkaar, { minLength: STEG.length, maxLength: STEG.length }), veier: fc.array(vilkaar, { minLength: 23, maxLength: 23 }), streng: fc.nat({ max: 127 }),
  ssu: fc.constantFrom<Rutesteg['parallell']>(undefined, undefined, { join: 'alle', venterPaa: ['ou'] }, { join: 'antall', antall: 2, venterPaa: ['ou'] }, { join: 'frist', dager: 2, venterPaa: ['ou'] }),
}).map(({ rute, steg, veier, streng, ssu }) => ({
  ...rute,
  // Not every step of every route asks for something: else few saker would get far.
  steg: rute.steg.map((s, i) => ({ ...s, ...((streng >> i) % 4 === 0 && s.slag !== 'signering' ? steg[i] : {}), ...(s.id === 'ssu' && ssu && { parallell: ssu }), frister: [frist('steg', 'steg'), frist('moete', 'moete')] })),
  overganger: rute.overganger.map((o, i) => ((streng + i) % 5 === 0 && o.til !== 'signering' ? { ...o, ...veier[i % veier.length] } : o)),
}));

/** Where an event puts a sak, said as simply as can be and apart from the code that decides. */
export function stegEtter(e: SakHendelse): string | undefined {
  switch (e.type) {
    case 'SakMeldt':
    case 'SakReturnert': return 'meldt';
    case 'SakForberedt': return 'forberedelse';
    case 'SakBehandletIOU':
    case 'SakVedtattISSU': return e.data.behandling.organ.slag === 'ou' ? 'ou' : 'ssu';
    case 'SakSendtTilPartene': return 'partene';
    case 'SakAvsluttet': return 'avsluttet';
    case 'SakFlyttetTilSteg': return e.data.til;
    default: return undefined;
  }
}

/** What may happen apart from the transitions: by hand, returned, reported anew, a hastesak, and once more where it stands. */
/** @param aapnet steps whose join a deadline has opened */
export function erLovlig(fra: string, til: string, e: SakHendelse, { tillatt }: Rute, aapnet: readonly string[] = []): boolean {
  if (tillatt(fra, til) || aapnet.some((u) => tillatt(fra, u) && tillatt(u, til)) || e.type === 'SakFlyttetTilSteg' || til === 'meldt') return true;
  if (e.type === 'SakBehandletIOU' || e.type === 'SakVedtattISSU') return til === fra || (fra === 'meldt' && e.data.behandling.opptak === 'hastesak');
  return til === fra && (til === 'partene' || til === 'forberedelse');
}
