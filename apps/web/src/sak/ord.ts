import { tekster } from '../spraak/maalform';

export const sakord = tekster(
  {
    sak: 'Sak', saken: 'Saken', fortiden: 'Saken slik den var', status: 'Hvor saken er', oversikt: 'Oversikt', papirer: 'Sakspapirer', vedtak: 'Vedtak', oppfoelging: 'Oppfølging', sammenheng: 'Sammenheng', historikk: 'Historikk', faner: 'Deler av saken',
    saksnr: (nr: string) => `sak ${nr}`, ledetid: (dager: number) => (dager === 0 ? 'Meldt i dag' : dager === 1 ? '1 dag siden den ble meldt' : `${dager} dager siden den ble meldt`), staarI: (steg: string) => `Saken er i «${steg}».`, neste: (steg: string) => `Neste er «${steg}».`,
    rute: 'Veien gjennom samarbeidet', gaatt: 'Gjort', naa: 'Her er saken nå', gjenstaar: 'Gjenstår', frivillig: 'om det trengs', tidligst: (dag: string, organ: string) => `tidligst ${dag} i ${organ}`, fastsatt: (dag: string, organ: string) => `på sakslisten ${dag} i ${organ}`,
    sendtTilbake: 'Sendt tilbake', igjen: (dag: string) => `på nytt ${dag}`, flyttet: 'Flyttet av operatør', avvik: 'Avvik fra prosessen', svart: (svart: number, av: number) => `${svart} av ${av} organer har behandlet den`, mangler: (hvem: string) => `Mangler: ${hvem}`, ingenRute: 'Saken følger ingen prosess ennå.', ukjentProsess: (noekkel: string, versjon: number) => `Prosessen saken følger (${noekkel}, versjon ${versjon}), er ikke publisert her. Saken kan leses, men ikke føres videre.`,
    diagram: 'Vis prosessen som tegning', diagramAlt: 'Tegning av prosessen, med veien saken har gått og hvor den står. Det samme står i listen over.',
    frister: 'Frister som løper', venter: 'Dette venter saken på', ingenFrister: 'Ingen frister løper nå.', ansvarlig: 'Ansvarlig',
    returnertTittel: 'Saken er sendt tilbake til deg', returnertAndre: 'Saken er sendt tilbake til den som meldte den', detteMangler: 'Dette mangler:', rettOgSend: 'Rett og send inn på nytt', suspendertTittel: (dag: string) => `Saken er stanset siden ${dag}`, suspendertRaad: 'Ingenting skjer av seg selv før den gjenopptas.', trukketTittel: 'Saken er trukket',
    meldtAv: 'Meldt av', paaVegneAv: 'På vegne av', sakstype: 'Type', nummer: 'Saksnummer', referanse: 'Referanse', meldt: 'Meldt', ingenHistorikk: 'Ingenting har skjedd av dette slaget.',
    dossier: 'Ta ut hele saken', dossierHjelp: 'En zip-fil med alt om saken: papirer, vedtak, historikk og vedlegg. Uttaket står i historikken.', dossierGrunn: 'Hvorfor tar du den ut?', lastNed: 'Last ned', tidligere: 'Se saken slik den var',
    sporsmaalFeil: 'Denne delen kunne ikke hentes.',
  },
  {
    sak: 'Sak', saken: 'Saka', fortiden: 'Saka slik ho var', status: 'Kvar saka er', oversikt: 'Oversikt', papirer: 'Sakspapir', vedtak: 'Vedtak', oppfoelging: 'Oppfølging', sammenheng: 'Samanheng', historikk: 'Historikk', faner: 'Delar av saka',
    saksnr: (nr) => `sak ${nr}`, ledetid: (dager) => (dager === 0 ? 'Meld i dag' : dager === 1 ? '1 dag sidan ho vart meld' : `${dager} dagar sidan ho vart meld`), staarI: (steg) => `Saka er i «${steg}».`, neste: (steg) => `Neste er «${steg}».`,
    rute: 'Vegen gjennom samarbeidet', gaatt: 'Gjort', naa: 'Her er saka no', gjenstaar: 'Står att', frivillig: 'om det trengst', tidligst: (dag, organ) => `tidlegast ${dag} i ${organ}`, fastsatt: (dag, organ) => `på saklista ${dag} i ${organ}`,
    sendtTilbake: 'Send tilbake', igjen: (dag) => `på nytt ${dag}`, flyttet: 'Flytta av operatør', avvik: 'Avvik frå prosessen', svart: (svart, av) => `${svart} av ${av} organ har behandla ho`, mangler: (hvem) => `Manglar: ${hvem}`, ingenRute: 'Saka følgjer ingen prosess enno.', ukjentProsess: (noekkel, versjon) => `Prosessen saka følgjer (${noekkel}, versjon ${versjon}), er ikkje publisert her. Saka kan lesast, men ikkje førast vidare.`,
    diagram: 'Vis prosessen som teikning', diagramAlt: 'Teikning av prosessen, med vegen saka har gått og kvar ho står. Det same står i lista over.',
    frister: 'Fristar som går', venter: 'Dette ventar saka på', ingenFrister: 'Ingen fristar går no.', ansvarlig: 'Ansvarleg',
    returnertTittel: 'Saka er send tilbake til deg', returnertAndre: 'Saka er send tilbake til den som melde ho', detteMangler: 'Dette manglar:', rettOgSend: 'Rett og send inn på nytt', suspendertTittel: (dag) => `Saka er stansa sidan ${dag}`, suspendertRaad: 'Ingenting skjer av seg sjølv før ho blir teken opp att.', trukketTittel: 'Saka er trekt',
    meldtAv: 'Meld av', paaVegneAv: 'På vegner av', sakstype: 'Type', nummer: 'Saksnummer', referanse: 'Referanse', meldt: 'Meld', ingenHistorikk: 'Ingenting har hendt av dette slaget.',
    dossier: 'Ta ut heile saka', dossierHjelp: 'Ei zip-fil med alt om saka: papir, vedtak, historikk og vedlegg. Uttaket står i historikken.', dossierGrunn: 'Kvifor tek du ho ut?', lastNed: 'Last ned', tidligere: 'Sjå saka slik ho var',
    sporsmaalFeil: 'Denne delen kunne ikkje hentast.',
  },
);
