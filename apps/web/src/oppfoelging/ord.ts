import { tekster } from '../spraak/maalform';

export const ord = tekster(
  {
    tittel: 'Oppfølging', ingress: 'Det vedtakene ber noen om å gjøre: hvem, når, og hvor langt det er kommet.', filter: 'Filter', vis: 'Vis', hvem: 'Hvem har ansvaret', slag: 'Hva det er', alle: 'Alle', meg: (navn: string) => `${navn} (du)`, sekretariatet: 'Sekretariatet',
    visninger: { aapne: 'Åpne', avklares: 'Må avklares', forfalt: 'Forfalt', utenansvarlig: 'Uten ansvarlig', utendato: 'Uten dag', lukket: 'Ferdige' },
    slagene: { 'ny-sak': 'Ny sak', 'oppdrag': 'Oppdrag', 'tiltak': 'Tiltak', 'sendes-til-innspill': 'Skal til innspill', 'frist': 'Frist', 'svarfrist': 'Svar fra partene', 'innspillsrunde': 'Innspillsrunde', 'stegfrist': 'Frist i saksgangen', 'raad': 'Råd', 'samling': 'Samling' },
    tom: 'Ingenting her', tomRaad: 'Velg noe annet i filteret for å se mer.', antall: (n: number, flere: boolean) => `${flere ? 'Viser de første ' : 'Viser '}${n}`, csv: 'Last ned (CSV)',
    ansvarlig: 'Ansvarlig', ingenAnsvarlig: 'Ingen er satt', ikkeKjent: 'Ikke kjent', frist: 'Frist', sak: 'Sak', vedtattAv: (organ: string, dag: string) => `${organ}, ${dag}`, vedtatt: 'Vedtatt av', mangler: 'Må avklares', manglerFelt: { dato: 'Når skal det være gjort?', ansvarlig: 'Hvem har ansvaret?' }, intensjon: 'Intensjon, ikke bindende', ubesvart: (n: number) => (n === 1 ? '1 har ikke svart' : `${n} har ikke svart`),
    oppdater: 'Oppdater status', settAnsvarlig: 'Sett ansvarlig', endreFrist: 'Endre frist', statusfelt: 'Status', begrunnelse: 'Hva er gjort, og hvorfor?', begrunnelseKort: 'Begrunnelse', bevis: 'Hva viser at det er gjort?', bevisslag: { notat: 'En merknad', dokument: 'Et dokument' }, notat: 'Merknad', fil: 'Dokument',
    hvemSlag: 'Hvem', hvemKjent: { kjent: 'En part, et organ eller sekretariatet', person: 'En person', ukjent: 'Ikke kjent' }, velg: 'Velg', person: 'Navn, slik personen er registrert her', ukjentRaad: 'Det spørres ikke mer, men det blir stående i listen over det som mangler ansvarlig.',
    feilBegrunnelse: 'Skriv en begrunnelse', feilNotat: 'Skriv hva som viser at det er gjort', feilFil: 'Velg et dokument', feilHvem: 'Velg eller skriv hvem', feilDato: 'Velg en dag', nyFristRaad: (forklaring: string) => `Nå: ${forklaring}`,
    historikk: 'Hva som har skjedd', hendelse: 'Vis i historikken', bevisvist: 'Vist ved', historieStatus: (status: string) => `Status: ${status}`, historieAnsvarlig: (hvem: string) => `Ansvarlig: ${hvem}`, forfalt: 'Forfalt',
  },
  {
    tittel: 'Oppfølging', ingress: 'Det vedtaka ber nokon om å gjere: kven, når, og kor langt det er kome.', filter: 'Filter', vis: 'Vis', hvem: 'Kven har ansvaret', slag: 'Kva det er', alle: 'Alle', meg: (navn) => `${navn} (du)`, sekretariatet: 'Sekretariatet',
    visninger: { aapne: 'Opne', avklares: 'Må avklarast', forfalt: 'Forfalle', utenansvarlig: 'Utan ansvarleg', utendato: 'Utan dag', lukket: 'Ferdige' },
    slagene: { 'ny-sak': 'Ny sak', 'oppdrag': 'Oppdrag', 'tiltak': 'Tiltak', 'sendes-til-innspill': 'Skal til innspel', 'frist': 'Frist', 'svarfrist': 'Svar frå partane', 'innspillsrunde': 'Innspelsrunde', 'stegfrist': 'Frist i saksgangen', 'raad': 'Råd', 'samling': 'Samling' },
    tom: 'Ingenting her', tomRaad: 'Vel noko anna i filteret for å sjå meir.', antall: (n, flere) => `${flere ? 'Viser dei første ' : 'Viser '}${n}`, csv: 'Last ned (CSV)',
    ansvarlig: 'Ansvarleg', ingenAnsvarlig: 'Ingen er sett', ikkeKjent: 'Ikkje kjend', frist: 'Frist', sak: 'Sak', vedtattAv: (organ, dag) => `${organ}, ${dag}`, vedtatt: 'Vedteke av', mangler: 'Må avklarast', manglerFelt: { dato: 'Når skal det vere gjort?', ansvarlig: 'Kven har ansvaret?' }, intensjon: 'Intensjon, ikkje bindande', ubesvart: (n) => (n === 1 ? '1 har ikkje svart' : `${n} har ikkje svart`),
    oppdater: 'Oppdater status', settAnsvarlig: 'Set ansvarleg', endreFrist: 'Endre frist', statusfelt: 'Status', begrunnelse: 'Kva er gjort, og kvifor?', begrunnelseKort: 'Grunngiving', bevis: 'Kva viser at det er gjort?', bevisslag: { notat: 'Ein merknad', dokument: 'Eit dokument' }, notat: 'Merknad', fil: 'Dokument',
    hvemSlag: 'Kven', hvemKjent: { kjent: 'Ein part, eit organ eller sekretariatet', person: 'Ein person', ukjent: 'Ikkje kjend' }, velg: 'Vel', person: 'Namn, slik personen er registrert her', ukjentRaad: 'Det blir ikkje spurt meir, men det blir ståande i lista over det som manglar ansvarleg.',
    feilBegrunnelse: 'Skriv ei grunngiving', feilNotat: 'Skriv kva som viser at det er gjort', feilFil: 'Vel eit dokument', feilHvem: 'Vel eller skriv kven', feilDato: 'Vel ein dag', nyFristRaad: (forklaring) => `No: ${forklaring}`,
    historikk: 'Kva som har skjedd', hendelse: 'Vis i historikken', bevisvist: 'Vist ved', historieStatus: (status) => `Status: ${status}`, historieAnsvarlig: (hvem) => `Ansvarleg: ${hvem}`, forfalt: 'Forfalle',
  },
);
