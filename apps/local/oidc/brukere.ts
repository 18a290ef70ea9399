/** A person who may log in locally. All are invented, and so are the two helsefellesskap, their bodies and parts. */
export interface Bruker {
  /** OIDC subject: a person is issuer + sub, and keeps it over restarts. */
  sub: string;
  brukernavn: string;
  navn: string;
  epost: string;
  beskrivelse: string;
}

const bruker = (nummer: number, brukernavn: string, navn: string, beskrivelse: string): Bruker => ({
  sub: `5a4b0000-0000-4000-8000-${String(nummer).padStart(12, '0')}`,
  brukernavn,
  navn,
  epost: `${brukernavn}@eksempel.invalid`,
  beskrivelse,
});

const FJORD = 'Helsefellesskapet Fjordkysten';
const VIDDA = 'Helsefellesskapet Nordvidda';

/** Fjordkysten has the OU level, Nordvidda has not. */
export const BRUKERE: readonly Bruker[] = [
  bruker(1, 'plattformadmin', 'Peder Plattfjell', 'oppretter helsefellesskap'),

  bruker(101, 'fjord-sekretariat', 'Sigrun Skjærholm', `sekretariat, ${FJORD}`),
  bruker(102, 'fjord-ssu-leder', 'Leif Ledvåg', `leder av SSU, ${FJORD}`),
  bruker(103, 'fjord-ssu-medlem', 'Mari Medvik', `medlem av SSU, ${FJORD}`),
  bruker(104, 'fjord-ou-ytre', 'Yngve Ytterskjær', `leder av OU Ytre kyst, ${FJORD}`),
  bruker(105, 'fjord-ou-indre', 'Inga Innerbukt', `leder av OU Indre fjord, ${FJORD}`),
  bruker(106, 'fjord-saksinnmelder', 'Nils Nyvåg', `melder saker for Granvåg kommune, ${FJORD}`),
  bruker(107, 'fjord-post-granvaag', 'Gro Granvågen', `postmottak i Granvåg kommune, ${FJORD}`),
  bruker(108, 'fjord-signatar-granvaag', 'Geir Granberget', `signerer for Granvåg kommune, ${FJORD}`),
  bruker(109, 'fjord-post-tindholm', 'Tora Tindholmen', `postmottak i Tindholm kommune, ${FJORD}`),
  bruker(110, 'fjord-signatar-tindholm', 'Trygve Tinderud', `signerer for Tindholm kommune, ${FJORD}`),
  bruker(111, 'fjord-post-sykehuset', 'Sunniva Sykvik', `postmottak i Fjordkysten sykehus, ${FJORD}`),
  bruker(112, 'fjord-signatar-sykehuset', 'Sverre Sykås', `signerer for Fjordkysten sykehus, ${FJORD}`),
  bruker(113, 'fjord-revisor', 'Ragnhild Reviskog', `revisor, ${FJORD}`),
  bruker(114, 'fjord-administrator', 'Aslaug Adskjær', `administrator, ${FJORD}`),
  bruker(115, 'fjord-post-storoey', 'Stina Storholmen', `postmottak i Storøy kommune, ${FJORD}`),
  bruker(116, 'fjord-post-havsund', 'Hallvard Havøy', `postmottak i Havsund kommune, ${FJORD}`),

  bruker(201, 'vidda-sekretariat', 'Solbjørg Snøvidde', `sekretariat, ${VIDDA}`),
  bruker(202, 'vidda-ssu-leder', 'Lars Ledmyr', `leder av SSU, ${VIDDA}`),
  bruker(203, 'vidda-ssu-medlem', 'Magnhild Medmo', `medlem av SSU, ${VIDDA}`),
  bruker(204, 'vidda-fsu-medlem', 'Finn Fagermyr', `leder av FSU Akuttmedisin, ${VIDDA}`),
  bruker(205, 'vidda-saksinnmelder', 'Nora Nymo', `melder saker for Reinås kommune, ${VIDDA}`),
  bruker(206, 'vidda-post-kvitmo', 'Kari Kvitmoen', `postmottak i Kvitmo kommune, ${VIDDA}`),
  bruker(207, 'vidda-signatar-kvitmo', 'Knut Kvitberget', `signerer for Kvitmo kommune, ${VIDDA}`),
  bruker(208, 'vidda-post-sykehuset', 'Siri Sykmo', `postmottak i Nordvidda sykehus, ${VIDDA}`),
  bruker(209, 'vidda-signatar-sykehuset', 'Steinar Sykmyr', `signerer for Nordvidda sykehus, ${VIDDA}`),
  bruker(210, 'vidda-revisor', 'Reidun Revismyr', `revisor, ${VIDDA}`),
  bruker(211, 'vidda-administrator', 'Ansgar Admo', `administrator, ${VIDDA}`),
];
