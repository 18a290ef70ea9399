import { tekster } from '../spraak/maalform';

export const hendelseord = tekster(
  {
    tittel: 'Hendelse', over: 'Historikk', hvem: 'Hvem', naar: 'Når', tidspunkt: (dag: string, klokke: string) => `${dag} kl. ${klokke}`, paaVegneAv: 'På vegne av', grunnlag: 'Med rett som', hvorfor: 'Begrunnelse', ingenBegrunnelse: 'Ingen begrunnelse er skrevet', system: 'Skjedde av seg selv', gjelder: 'Gjelder',
    aarsak: 'Hvorfor det skjedde', aarsakTom: 'Ingen annen hendelse utløste dette: noen gjorde det.', vei: 'Veien hit', veiRaad: 'Fra saken ble meldt og til denne hendelsen.', foelger: 'Hva det førte til', foelgerTom: 'Ingenting annet skjedde på grunn av dette.',
    flere: 'Det er flere følger enn de som vises her.', endringer: 'Hva som ble endret', foer: 'Før', etter: 'Etter', opplysning: 'Opplysning', data: 'Det som ble registrert', lagret: 'Slik det er lagret', seSak: 'Gå til saken', seMoete: 'Gå til møtet', seAvtale: 'Gå til avtalen', seRunde: 'Gå til innspillsrunden',
  },
  {
    tittel: 'Hending', over: 'Historikk', hvem: 'Kven', naar: 'Når', tidspunkt: (dag, klokke) => `${dag} kl. ${klokke}`, paaVegneAv: 'På vegner av', grunnlag: 'Med rett som', hvorfor: 'Grunngiving', ingenBegrunnelse: 'Inga grunngiving er skriven', system: 'Skjedde av seg sjølv', gjelder: 'Gjeld',
    aarsak: 'Kvifor det skjedde', aarsakTom: 'Inga anna hending utløyste dette: nokon gjorde det.', vei: 'Vegen hit', veiRaad: 'Frå saka vart meld og til denne hendinga.', foelger: 'Kva det førte til', foelgerTom: 'Ingenting anna skjedde på grunn av dette.',
    flere: 'Det er fleire følgjer enn dei som er viste her.', endringer: 'Kva som vart endra', foer: 'Før', etter: 'Etter', opplysning: 'Opplysning', data: 'Det som vart registrert', lagret: 'Slik det er lagra', seSak: 'Gå til saka', seMoete: 'Gå til møtet', seAvtale: 'Gå til avtalen', seRunde: 'Gå til innspelsrunden',
  },
);
