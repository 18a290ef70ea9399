import { type Maalform } from '#felles';
import { INNKALLINGSORD, type Innkallingsord } from './innkallingsbrevord';

/** The words of letters. `hvem` is who is to answer or do it, `hva` what it is about, `dag` a date in words. */
export interface Brevord {
  readonly hei: string;
  readonly hilsen: string;
  readonly utenDag: string;
  readonly spurt: (hvem: string, hva: string, dag: string) => string;
  readonly tur: (hvem: string, hva: string) => string;
  readonly purret: (hvem: string, hva: string, dag: string) => string;
  readonly uteblitt: (hvem: string, hva: string, dag: string) => string;
  readonly ikkeSvart: (hvem: string, hva: string, dag: string) => string;
  readonly ikkeGjort: (hvem: string, hva: string, dag: string) => string;
  readonly svares: (hvem: string, hva: string, dag: string) => string;
  readonly gjoeres: (hvem: string, hva: string, dag: string) => string;
  readonly signerHer: string;
  readonly svarHer: string;
  readonly svarEllerVarsle: string;
  readonly seAvtalen: string;
  readonly seSaken: string;
  readonly gaattUt: string;
  readonly tilSvar: string;
  readonly tilSignering: string;
  readonly paaminnelse: string;
  readonly antall: (antall: number, fellesskap: string) => string;
  readonly nyDag: (antall: number) => string;
  readonly derfor: (forklaring: string) => string;
  readonly fraTil: (hva: string, fra: string, til: string) => string;
  readonly ingenDag: string;
  readonly innkalling: Innkallingsord;
}

export const BREVORD: Readonly<Record<Maalform, Brevord>> = {
  nb: {
    hei: 'Hei', hilsen: 'Hilsen', utenDag: 'ikke satt til noen dag ennå',
    spurt: (hvem, hva, dag) => `${hvem} er bedt om å svare på «${hva}». Svarfristen er ${dag}.`,
    tur: (hvem, hva) => `Nå er det ${hvem} sin tur til å signere «${hva}»: de som skulle signere før, har gjort det.`,
    purret: (hvem, hva, dag) => `Vi har ikke fått svar fra ${hvem} på «${hva}». Svarfrist: ${dag}.`,
    uteblitt: (hvem, hva, dag) => `${hvem} varslet at «${hva}» skulle behandles ${dag}. Vi har ikke fått svar ennå.`,
    ikkeSvart: (hvem, hva, dag) => `${hvem} har ikke svart på «${hva}». Fristen gikk ut ${dag}.`,
    ikkeGjort: (hvem, hva, dag) => `«${hva}» (${hvem}) er ikke gjort. Fristen gikk ut ${dag}.`,
    svares: (hvem, hva, dag) => `${hvem} har ikke svart på «${hva}». Svarfristen er ${dag}.`,
    gjoeres: (hvem, hva, dag) => `«${hva}» (${hvem}) har frist ${dag}.`,
    signerHer: 'Les og signer her:', svarHer: 'Svar her:', svarEllerVarsle: 'Svar eller varsle når saken skal behandles her:', seAvtalen: 'Se avtalen her:', seSaken: 'Se saken her:',
    gaattUt: 'Fristen er gått ut', tilSvar: 'Til svar', tilSignering: 'Til signering', paaminnelse: 'Påminnelse',
    antall: (antall, fellesskap) => `${antall === 1 ? 'Én påminnelse' : `${antall} påminnelser`} fra ${fellesskap}`,
    nyDag: (antall) => `${antall === 1 ? 'En frist har' : `${antall} frister har`} fått ny dag`, derfor: (forklaring) => `${forklaring}. Derfor er dagene slik nå:`,
    fraTil: (hva, fra, til) => `${hva}: fra ${fra} til ${til}`, ingenDag: 'ingen dag',
    innkalling: INNKALLINGSORD.nb,
  },
  nn: {
    hei: 'Hei', hilsen: 'Helsing', utenDag: 'ikkje sett til nokon dag enno',
    spurt: (hvem, hva, dag) => `${hvem} er beden om å svare på «${hva}». Svarfristen er ${dag}.`,
    tur: (hvem, hva) => `No er det ${hvem} sin tur til å signere «${hva}»: dei som skulle signere før, har gjort det.`,
    purret: (hvem, hva, dag) => `Vi har ikkje fått svar frå ${hvem} på «${hva}». Svarfrist: ${dag}.`,
    uteblitt: (hvem, hva, dag) => `${hvem} varsla at «${hva}» skulle behandlast ${dag}. Vi har ikkje fått svar enno.`,
    ikkeSvart: (hvem, hva, dag) => `${hvem} har ikkje svart på «${hva}». Fristen gjekk ut ${dag}.`,
    ikkeGjort: (hvem, hva, dag) => `«${hva}» (${hvem}) er ikkje gjort. Fristen gjekk ut ${dag}.`,
    svares: (hvem, hva, dag) => `${hvem} har ikkje svart på «${hva}». Svarfristen er ${dag}.`,
    gjoeres: (hvem, hva, dag) => `«${hva}» (${hvem}) har frist ${dag}.`,
    signerHer: 'Les og signer her:', svarHer: 'Svar her:', svarEllerVarsle: 'Svar eller varsle når saka skal behandlast her:', seAvtalen: 'Sjå avtalen her:', seSaken: 'Sjå saka her:',
    gaattUt: 'Fristen har gått ut', tilSvar: 'Til svar', tilSignering: 'Til signering', paaminnelse: 'Påminning',
    antall: (antall, fellesskap) => `${antall === 1 ? 'Éi påminning' : `${antall} påminningar`} frå ${fellesskap}`,
    nyDag: (antall) => `${antall === 1 ? 'Ein frist har' : `${antall} fristar har`} fått ny dag`, derfor: (forklaring) => `${forklaring}. Difor er dagane slik no:`,
    fraTil: (hva, fra, til) => `${hva}: frå ${fra} til ${til}`, ingenDag: 'ingen dag',
    innkalling: INNKALLINGSORD.nn,
  },
};
