import { tekster } from '../spraak/maalform';

export const ord = tekster(
  {
    tittel: 'Handlingsplan', ingress: 'Tiltakene som vedtakene har satt i gang, etter året de skal være ferdige.', filter: 'Filter', fraAar: 'Fra år', tilAar: 'Til år', organ: 'Organ som vedtok', alle: 'Alle', per: 'Slik den var', perRaad: 'La feltet stå tomt for planen i dag.', idag: 'Vis planen i dag',
    fortid: (dag: string) => `Slik planen var ved slutten av ${dag}. Det som er ført inn senere, er ikke med.`, utenAar: 'Uten dag', tom: 'Ingen tiltak i planen', tomRaad: 'Tiltak kommer hit når et vedtak setter dem i gang. Velg flere år eller et annet organ for å se mer.',
    tiltak: 'Tiltak', ansvarlig: 'Ansvarlig', frist: 'Frist', status: 'Status', vedtak: 'Vedtak', ingenAnsvarlig: 'Ikke satt', punkt: (nr: number) => `punkt ${nr}`, pdf: 'Last ned PDF', word: 'Last ned Word', csv: 'Last ned (CSV)', antall: (n: number) => (n === 1 ? '1 tiltak' : `${n} tiltak`),
    skriv: 'Skriv ut', foelgOpp: 'Følg opp tiltakene',
  },
  {
    tittel: 'Handlingsplan', ingress: 'Tiltaka som vedtaka har sett i gang, etter året dei skal vere ferdige.', filter: 'Filter', fraAar: 'Frå år', tilAar: 'Til år', organ: 'Organ som vedtok', alle: 'Alle', per: 'Slik han var', perRaad: 'La feltet stå tomt for planen i dag.', idag: 'Vis planen i dag',
    fortid: (dag) => `Slik planen var ved slutten av ${dag}. Det som er ført inn seinare, er ikkje med.`, utenAar: 'Utan dag', tom: 'Ingen tiltak i planen', tomRaad: 'Tiltak kjem hit når eit vedtak set dei i gang. Vel fleire år eller eit anna organ for å sjå meir.',
    tiltak: 'Tiltak', ansvarlig: 'Ansvarleg', frist: 'Frist', status: 'Status', vedtak: 'Vedtak', ingenAnsvarlig: 'Ikkje sett', punkt: (nr) => `punkt ${nr}`, pdf: 'Last ned PDF', word: 'Last ned Word', csv: 'Last ned (CSV)', antall: (n) => `${n} tiltak`,
    skriv: 'Skriv ut', foelgOpp: 'Følg opp tiltaka',
  },
);
