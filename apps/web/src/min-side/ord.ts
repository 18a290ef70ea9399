import { tekster } from '../spraak/maalform';

export const minSideord = tekster(
  {
    tittel: 'Min side', nySak: 'Ny sak',
    ingress: (n: number, forfalt: number) => (n === 0 ? 'Ingenting venter på deg nå.' : `${n === 1 ? 'Én ting' : `${n} ting`} venter på deg${forfalt === 0 ? '' : `, ${forfalt === 1 ? 'én er' : `${forfalt} er`} over fristen`}.`),
    gjoer: 'Dette må du gjøre', gjoerTom: 'Du har ingenting du må gjøre nå', gjoerTomRaad: 'Når noe skal gjøres av deg, står det her med fristen.',
    forfalt: 'Over fristen', snart: 'De neste sju dagene', senere: 'Senere', uten: 'Uten dato', ingenDag: 'Ingen dag er satt', siden: (dag: string) => `Har ventet siden ${dag}`,
    visAlle: (n: number) => `Vis alle ${n}`, flere: (n: number) => `Listen viser de første. Det er ${n} i alt.`,
    hva: {
      'rett-sak': 'Rett saken og meld den igjen', 'forbered-sak': 'Forbered saken', 'sett-paa-saksliste': 'Sett på saksliste', 'svar-avtale': 'Svar på avtalen', 'avklar-forbehold': 'Avklar forbeholdet', 'signer-avtale': 'Signer avtalen',
      'gi-innspill': 'Gi innspill', 'gi-raad': 'Gi råd', 'oppfyll': 'Følg opp', 'avklar': 'Finn ut hvem og når', 'send-innspill': 'Send ut til innspill', 'svar-skriftlig': 'Svar skriftlig', 'kommenter-referat': 'Les og kommenter referatet',
    },
    iKoe: (n: number, organ: string) => (n === 1 ? `Én sak kan settes på sakslisten til ${organ}` : `${n} saker kan settes på sakslisten til ${organ}`), skriftlig: (tittel: string, n: number) => `${tittel} (${n === 1 ? 'én sak' : `${n} saker`})`,
    referatFra: (organ: string) => `Referatet fra ${organ}`,
    for: (hvem: string) => `For ${hvem}`,
    venter: 'Dette venter du på', dineSaker: 'Sakene dine', alleDine: 'Se hva det ble til av sakene dine', runder: 'Runder med noen som ikke har svart', ventTom: 'Ingenting av ditt er hos andre nå', ventTomRaad: 'Saker du melder, står her til de er avsluttet.',
    hosOrgan: (organer: string) => `Hos ${organer}`, ferdigI: (steg: string) => `Ferdig med «${steg}», venter på neste steg`, staarI: (steg: string) => `Står i «${steg}»`,
    ikkeSvart: (n: number, av: number) => `${n} av ${av} har ikke svart`, avtale: 'Avtale', innspill: 'Innspill',
    moeter: 'Møtene dine', moeterTom: 'Ingen møter de neste seks ukene', saker: (n: number) => (n === 0 ? 'Ingen saker ennå' : n === 1 ? '1 sak' : `${n} saker`), skriftligMoete: 'Skriftlig behandling', kl: (tid: string) => `kl. ${tid}`,
    nytt: 'Nytt siden sist', nyttIngress: (naar: string) => `Siden ${naar}.`, nyttFoerste: 'Det siste som har skjedd.', nyttTom: 'Ingenting nytt siden sist', altLest: 'Alt lest', heleHistorikken: 'Se hele historikken',
    avvik: (n: number) => (n === 1 ? 'Ett avvik i driften venter på at noen ser på det' : `${n} avvik i driften venter på at noen ser på dem`), seDrift: 'Se drift',
  },
  {
    tittel: 'Mi side', nySak: 'Ny sak',
    ingress: (n, forfalt) => (n === 0 ? 'Ingenting ventar på deg no.' : `${n === 1 ? 'Éin ting' : `${n} ting`} ventar på deg${forfalt === 0 ? '' : `, ${forfalt === 1 ? 'éin er' : `${forfalt} er`} over fristen`}.`),
    gjoer: 'Dette må du gjere', gjoerTom: 'Du har ingenting du må gjere no', gjoerTomRaad: 'Når noko skal gjerast av deg, står det her med fristen.',
    forfalt: 'Over fristen', snart: 'Dei neste sju dagane', senere: 'Seinare', uten: 'Utan dato', ingenDag: 'Ingen dag er sett', siden: (dag) => `Har venta sidan ${dag}`,
    visAlle: (n) => `Vis alle ${n}`, flere: (n) => `Lista viser dei første. Det er ${n} i alt.`,
    hva: {
      'rett-sak': 'Rett saka og meld ho igjen', 'forbered-sak': 'Førebu saka', 'sett-paa-saksliste': 'Set på saksliste', 'svar-avtale': 'Svar på avtalen', 'avklar-forbehold': 'Avklar atterhaldet', 'signer-avtale': 'Signer avtalen',
      'gi-innspill': 'Gi innspel', 'gi-raad': 'Gi råd', 'oppfyll': 'Følg opp', 'avklar': 'Finn ut kven og når', 'send-innspill': 'Send ut til innspel', 'svar-skriftlig': 'Svar skriftleg', 'kommenter-referat': 'Les og kommenter referatet',
    },
    iKoe: (n, organ) => (n === 1 ? `Éi sak kan setjast på saklista til ${organ}` : `${n} saker kan setjast på saklista til ${organ}`), skriftlig: (tittel, n) => `${tittel} (${n === 1 ? 'éi sak' : `${n} saker`})`,
    referatFra: (organ) => `Referatet frå ${organ}`,
    for: (hvem) => `For ${hvem}`,
    venter: 'Dette ventar du på', dineSaker: 'Sakene dine', alleDine: 'Sjå kva det vart til av sakene dine', runder: 'Rundar med nokon som ikkje har svart', ventTom: 'Ingenting av ditt er hos andre no', ventTomRaad: 'Saker du melder, står her til dei er avslutta.',
    hosOrgan: (organer) => `Hos ${organer}`, ferdigI: (steg) => `Ferdig med «${steg}», ventar på neste steg`, staarI: (steg) => `Står i «${steg}»`,
    ikkeSvart: (n, av) => `${n} av ${av} har ikkje svart`, avtale: 'Avtale', innspill: 'Innspel',
    moeter: 'Møta dine', moeterTom: 'Ingen møte dei neste seks vekene', saker: (n) => (n === 0 ? 'Ingen saker enno' : n === 1 ? '1 sak' : `${n} saker`), skriftligMoete: 'Skriftleg behandling', kl: (tid) => `kl. ${tid}`,
    nytt: 'Nytt sidan sist', nyttIngress: (naar) => `Sidan ${naar}.`, nyttFoerste: 'Det siste som har hendt.', nyttTom: 'Ingenting nytt sidan sist', altLest: 'Alt lese', heleHistorikken: 'Sjå heile historikken',
    avvik: (n) => (n === 1 ? 'Eitt avvik i drifta ventar på at nokon ser på det' : `${n} avvik i drifta ventar på at nokon ser på dei`), seDrift: 'Sjå drift',
  },
);
