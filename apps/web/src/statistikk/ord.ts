import { tekster } from '../spraak/maalform';

export const statistikkord = tekster(
  {
    tittel: 'Statistikk', ingress: 'Hvor lang tid arbeidet tar, og hva det gir. Tallene kan hentes på nytt slik de var kjent en bestemt dag.',
    fra: 'Fra og med', til: 'Til og med', per: 'Slik det var kjent ved slutten av', vis: 'Vis tallene', nullstill: 'Hele tiden', perDag: (dag: string) => `Tallene er slik de var kjent ved slutten av ${dag}.`, periode: 'Periode',
    csv: 'Last ned som regneark', tom: 'Ingen tall for perioden', tomRaad: 'Velg en lengre periode.', antall: 'Antall', median: 'Dager i midten', lengst: 'Lengste', dager: (n: string) => `${n} dager`, organ: 'Organ', alleOrgan: 'Alle organer',
    gjennomloep: { tittel: 'Hvor lang tid hvert steg tar', raad: 'Dager fra steget før til dette. Halvparten av sakene brukte kortere tid enn dagene i midten.', steg: 'Steg' },
    steg: {
      forberedelse: 'Fra meldt til forberedt', raadgivende: 'Råd fra organ', besluttende: 'Vedtak i organ', partene: 'Fra vedtak til sendt partene', signering: 'Hos partene til signert', avsluttet: 'Til avsluttet',
      'meldt-til-vedtak': 'Hele veien fra meldt til vedtak', 'meldt-til-avsluttet': 'Hele veien fra meldt til avsluttet',
    },
    veier: { tittel: 'Hva veien gjennom organene betyr', raad: 'Dager fra en sak er meldt til den er vedtatt, etter hvem som ga råd først.', vei: 'Råd fra', uten: 'Rett til vedtak, uten råd', endret: 'Vedtatt endret' },
    utfall: { tittel: 'Hva det ble til', raad: 'Vedtakspunkter etter organ og utfall.', utfall: 'Utfall', slag: 'Hva slags', endelig: 'Vedtak', raadslag: 'Råd' },
    svartid: { tittel: 'Hvor fort partene svarer', raad: 'Dager fra noe ble sendt, til svaret var registrert.', hvem: 'Part eller organ', spurt: 'Spurt', svart: 'Svart', innen: 'Innen fristen', etter: 'Etter fristen', venter: 'Venter', over: 'Over fristen' },
    oppfoelging: {
      tittel: 'Om det vedtakene satte i gang, ble gjort i tide', raad: 'Etter organet som vedtok det.', paaTide: 'Utført innen fristen', forSent: 'Utført etter fristen', utenDag: 'Utført, uten dag', forfalt: 'Forfalt', aapne: 'Åpne', aapneUtenDag: 'Åpne, uten dag', bortfalt: 'Bortfalt',
      andel: (paaTide: number, av: number) => `${paaTide} av ${av} innen fristen`,
    },
  },
  {
    tittel: 'Statistikk', ingress: 'Kor lang tid arbeidet tek, og kva det gir. Tala kan hentast på nytt slik dei var kjende ein bestemt dag.',
    fra: 'Frå og med', til: 'Til og med', per: 'Slik det var kjent ved slutten av', vis: 'Vis tala', nullstill: 'Heile tida', perDag: (dag) => `Tala er slik dei var kjende ved slutten av ${dag}.`, periode: 'Periode',
    csv: 'Last ned som rekneark', tom: 'Ingen tal for perioden', tomRaad: 'Vel ein lengre periode.', antall: 'Tal', median: 'Dagar i midten', lengst: 'Lengste', dager: (n) => `${n} dagar`, organ: 'Organ', alleOrgan: 'Alle organ',
    gjennomloep: { tittel: 'Kor lang tid kvart steg tek', raad: 'Dagar frå steget før til dette. Halvparten av sakene brukte kortare tid enn dagane i midten.', steg: 'Steg' },
    steg: {
      forberedelse: 'Frå meld til førebudd', raadgivende: 'Råd frå organ', besluttende: 'Vedtak i organ', partene: 'Frå vedtak til send partane', signering: 'Hos partane til signert', avsluttet: 'Til avslutta',
      'meldt-til-vedtak': 'Heile vegen frå meld til vedtak', 'meldt-til-avsluttet': 'Heile vegen frå meld til avslutta',
    },
    veier: { tittel: 'Kva vegen gjennom organa betyr', raad: 'Dagar frå ei sak er meld til ho er vedteken, etter kven som gav råd først.', vei: 'Råd frå', uten: 'Rett til vedtak, utan råd', endret: 'Vedteken endra' },
    utfall: { tittel: 'Kva det vart til', raad: 'Vedtakspunkt etter organ og utfall.', utfall: 'Utfall', slag: 'Kva slags', endelig: 'Vedtak', raadslag: 'Råd' },
    svartid: { tittel: 'Kor fort partane svarar', raad: 'Dagar frå noko vart sendt, til svaret var registrert.', hvem: 'Part eller organ', spurt: 'Spurd', svart: 'Svart', innen: 'Innan fristen', etter: 'Etter fristen', venter: 'Ventar', over: 'Over fristen' },
    oppfoelging: {
      tittel: 'Om det vedtaka sette i gang, vart gjort i tide', raad: 'Etter organet som vedtok det.', paaTide: 'Utført innan fristen', forSent: 'Utført etter fristen', utenDag: 'Utført, utan dag', forfalt: 'Forfalle', aapne: 'Opne', aapneUtenDag: 'Opne, utan dag', bortfalt: 'Falle bort',
      andel: (paaTide, av) => `${paaTide} av ${av} innan fristen`,
    },
  },
);
