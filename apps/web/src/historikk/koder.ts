import { tekster } from '../spraak/tekster';

/** The words of every code that the history may show or ask about. */
export const koder = tekster(
  {
    slag: {
      sak: 'Sak', vedtak: 'Vedtak', avtale: 'Avtale', hendelse: 'Hendelse', godkjenning: 'Godkjenning', signatur: 'Signatur', forpliktelse: 'Forpliktelse', innspill: 'Innspill',
    },
    organslag: {
      partnerskapsmoete: 'Partnerskapsmøte', ssu: 'Strategisk samarbeidsutvalg', ou: 'Områdeutvalg', lsu: 'Lokalt samarbeidsutvalg', fsu: 'Faglig samarbeidsutvalg', ufab: 'Utvalg for faglig bistand', underutvalg: 'Underutvalg',
      arbeidsgruppe: 'Arbeidsgruppe', au: 'Arbeidsutvalg', sekretariat: 'Sekretariat', annet: 'Annet organ',
    },
    roller: { administrator: 'Administrator', sekretariat: 'Sekretariat', saksinnmelder: 'Saksinnmelder', postmottak: 'Postmottak', signatar: 'Signerer', revisor: 'Revisor' },
    moetestatus: { planlagt: 'Planlagt', aapnet: 'I gang', hevet: 'Holdt', avlyst: 'Avlyst' },
    ventestatus: { ventet: 'Ikke meldt ennå', meldt: 'Meldt' },
    stroem: { sak: 'Sak', moete: 'Møte', avtale: 'Avtale', innspill: 'Innspillsrunde', fellesskap: 'Helsefellesskapet' },
  },
  {
    slag: {
      sak: 'Sak', vedtak: 'Vedtak', avtale: 'Avtale', hendelse: 'Hending', godkjenning: 'Godkjenning', signatur: 'Signatur', forpliktelse: 'Forplikting', innspill: 'Innspel',
    },
    organslag: {
      partnerskapsmoete: 'Partnarskapsmøte', ssu: 'Strategisk samarbeidsutval', ou: 'Områdeutval', lsu: 'Lokalt samarbeidsutval', fsu: 'Fagleg samarbeidsutval', ufab: 'Utval for fagleg bistand', underutvalg: 'Underutval',
      arbeidsgruppe: 'Arbeidsgruppe', au: 'Arbeidsutval', sekretariat: 'Sekretariat', annet: 'Anna organ',
    },
    roller: { administrator: 'Administrator', sekretariat: 'Sekretariat', saksinnmelder: 'Saksinnmeldar', postmottak: 'Postmottak', signatar: 'Signerer', revisor: 'Revisor' },
    moetestatus: { planlagt: 'Planlagt', aapnet: 'I gang', hevet: 'Halde', avlyst: 'Avlyst' },
    ventestatus: { ventet: 'Ikkje meld enno', meldt: 'Meld' },
    stroem: { sak: 'Sak', moete: 'Møte', avtale: 'Avtale', innspill: 'Innspelsrunde', fellesskap: 'Helsefellesskapet' },
  },
);
