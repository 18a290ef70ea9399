import { tekster } from '../spraak/maalform';

export const fortidsord = tekster(
  {
    moetet: 'Møtet slik det var', aapne: 'Se møtet slik det var en annen dag', slikVar: (dag: string) => `Slik møtet var ${dag}`, fantesIkke: (dag: string) => `Møtet var ikke kjent ${dag}`,
    saksliste: 'Sakslisten', versjon: (nr: number) => (nr === 0 ? 'Sakslisten var ikke fastsatt.' : `Fastsatt i versjon ${nr}.`), ingen: 'Ingen saker sto på sakslisten.', behandlet: 'Behandlet', ikkeFastsatt: 'Ikke fastsatt', tilStede: (antall: number) => (antall === 1 ? '1 var til stede.' : `${antall} var til stede.`),
  },
  {
    moetet: 'Møtet slik det var', aapne: 'Sjå møtet slik det var ein annan dag', slikVar: (dag) => `Slik møtet var ${dag}`, fantesIkke: (dag) => `Møtet var ikkje kjent ${dag}`,
    saksliste: 'Saklista', versjon: (nr) => (nr === 0 ? 'Saklista var ikkje fastsett.' : `Fastsett i versjon ${nr}.`), ingen: 'Ingen saker stod på saklista.', behandlet: 'Behandla', ikkeFastsatt: 'Ikkje fastsett', tilStede: (antall) => (antall === 1 ? '1 var til stades.' : `${antall} var til stades.`),
  },
);
