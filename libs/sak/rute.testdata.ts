import fc from 'fast-check';
import { type Rute, type Rutesteg } from './plass';
import { type SakHendelse } from './sak.events';
import { ruteMed, STEG, VEIER } from './sak.testdata';

/** Any transitions between the steps of a process, with the advisory step optional or not and joined in any way: also such as nobody would write. */
export const tilfeldigRute: fc.Arbitrary<Rute> = fc.record({
  veier: fc.subarray(STEG.flatMap((fra) => STEG.map((til) => [fra.id, til.id] as const))),
  vanlige: fc.subarray([...VEIER], { minLength: 8 }),
  valgfri: fc.boolean(),
  parallell: fc.constantFrom<Rutesteg['parallell']>(undefined, { join: 'alle' }, { join: 'antall', antall: 2 }, { join: 'frist' }, { join: 'frist', dager: 1 }),
}).map(({ veier, vanlige, valgfri, parallell }) => ruteMed(STEG.map((s) => (s.id === 'ou' ? { ...s, valgfri, parallell } : s)), [...vanlige, ...veier.slice(0, 6)]));

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
export function erLovlig(fra: string, til: string, e: SakHendelse, { tillatt }: Rute): boolean {
  if (tillatt(fra, til) || e.type === 'SakFlyttetTilSteg' || til === 'meldt') return true;
  if (e.type === 'SakBehandletIOU' || e.type === 'SakVedtattISSU') return til === fra || (fra === 'meldt' && e.data.behandling.opptak === 'hastesak');
  return til === fra && (til === 'partene' || til === 'forberedelse');
}
