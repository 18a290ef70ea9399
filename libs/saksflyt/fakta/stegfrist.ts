import { type Frist, osloDato, type Sesonger, VANLIGE_SESONGER } from '#felles';
import { type Kalenderinnstilling } from '#fellesskap';
import { ankerIOrd, fristIOrd, type Stegfrist } from '#prosess';
import { type Rutefrist } from '#sak';

export { fristIOrd };

/**
 * From "next spring" in a definition to the spring of a year on a sak: what is meant on the day when the deadline begins.
 * @param kalendere every setting of the calendar in the helsefellesskap, in order
 */
export function regelFra(frist: Stegfrist, kalendere: readonly Kalenderinnstilling[]): Rutefrist['regel'] {
  return ({ dag, moeteId }): Frist | undefined => {
    switch (frist.presisjon) {
      case 'avstand': {
        const { antall, enhet, retning, anker } = frist;
        if (anker === 'moete') return moeteId === undefined ? undefined : { presisjon: 'avstand', antall, enhet, retning, moeteId };
        return { presisjon: 'avstand-fra', antall, enhet, retning, fra: { slag: 'dag', dato: dag, hva: ankerIOrd(anker) } };
      }
      case 'sesong': return { presisjon: 'sesong', sesong: frist.sesong, aar: aaretEtter(dag, sesongerPaa(dag, kalendere)[frist.sesong].fra) };
      case 'maaned': return { presisjon: 'maaned', maaned: `${aaretEtter(dag, frist.maaned)}-${toSifre(frist.maaned)}` };
      case 'neste-runde': return { presisjon: 'neste-runde', organslag: frist.organslag };
      case 'ved-behov': return { presisjon: 'ved-behov' };
    }
  };
}

/** As they were when the day was over, so that the same day always means the same. */
function sesongerPaa(dag: string, kalendere: readonly Kalenderinnstilling[]): Sesonger {
  return kalendere.findLast((k) => osloDato(k.innstilt) <= dag)?.sesonger ?? VANLIGE_SESONGER;
}

const toSifre = (tall: number): string => String(tall).padStart(2, '0');

/** The year in which the month next begins after the day. */
function aaretEtter(dag: string, maaned: number): number {
  const aar = Number(dag.slice(0, 4));
  return `${aar}-${toSifre(maaned)}-01` > dag ? aar : aar + 1;
}
