import { tekster } from '../spraak/maalform';

export const tavleord = tekster(
  {
    tittel: 'Tavle', ingress: (n: number) => (n === 1 ? 'Én sak er under arbeid.' : `${n} saker er under arbeid.`), liste: 'Se som liste', ordnetEtter: 'Ordne etter', etter: { steg: 'Steg', organ: 'Organ', part: 'Part' },
    uten: { steg: 'Uten kjent prosess', organ: 'Ikke hos noe organ', part: 'Ikke meldt for noen part' }, kolonne: 'Vis kolonnen', tomKolonne: 'Ingen saker', antall: (n: number) => (n === 1 ? '1 sak' : `${n} saker`), visAlle: (n: number) => `Vis alle ${n}`, visFaerre: 'Vis alle kolonnene',
    tom: 'Ingen saker er under arbeid', tomRaad: 'Saker som meldes, kommer hit.', hos: (organer: string) => `Hos ${organer}`, ferdig: 'Ferdig her, klar for neste steg', endret: (naar: string) => `Endret ${naar}`, meldtFor: (part: string) => `Meldt for ${part}`,
    flytt: 'Flytt til …', flyttSak: (tittel: string) => `Flytt til … «${tittel}»`, flyttTittel: (tittel: string) => `Flytt «${tittel}»`, staarI: (steg: string) => `Saken står i «${steg}».`, kan: 'Hit kan saken gå nå', kanIngen: 'Saken kan ikke gå videre herfra nå.', kanIkke: 'Hit kan den ikke gå nå',
    knapp: 'Flytt saken', velgMaal: 'Velg hvor saken skal.', velgMoete: 'Møte', velgMoeteFoerst: 'Velg møtet saken skal til.', ingenMoeter: (steg: string) => `Ingen møter er planlagt for «${steg}». Planlegg et møte først.`, planlegg: 'Gå til møtene', fastsatt: 'står på sakslisten',
    paaSaken: 'Gjøres på saken', aapneSaken: 'Åpne saken', forbered: 'Sekretariatet har gått gjennom saken, og den er klar til behandling.', settPaa: 'Settes på sakslisten til et møte.', utfoert: (tittel: string, steg: string) => `«${tittel}» er flyttet til «${steg}».`,
  },
  {
    tittel: 'Tavle', ingress: (n) => (n === 1 ? 'Éi sak er under arbeid.' : `${n} saker er under arbeid.`), liste: 'Sjå som liste', ordnetEtter: 'Ordne etter', etter: { steg: 'Steg', organ: 'Organ', part: 'Part' },
    uten: { steg: 'Utan kjend prosess', organ: 'Ikkje hos noko organ', part: 'Ikkje meld for nokon part' }, kolonne: 'Vis kolonnen', tomKolonne: 'Ingen saker', antall: (n) => (n === 1 ? '1 sak' : `${n} saker`), visAlle: (n) => `Vis alle ${n}`, visFaerre: 'Vis alle kolonnane',
    tom: 'Ingen saker er under arbeid', tomRaad: 'Saker som blir melde, kjem hit.', hos: (organer) => `Hos ${organer}`, ferdig: 'Ferdig her, klar for neste steg', endret: (naar) => `Endra ${naar}`, meldtFor: (part) => `Meld for ${part}`,
    flytt: 'Flytt til …', flyttSak: (tittel) => `Flytt til … «${tittel}»`, flyttTittel: (tittel) => `Flytt «${tittel}»`, staarI: (steg) => `Saka står i «${steg}».`, kan: 'Hit kan saka gå no', kanIngen: 'Saka kan ikkje gå vidare herifrå no.', kanIkke: 'Hit kan ho ikkje gå no',
    knapp: 'Flytt saka', velgMaal: 'Vel kvar saka skal.', velgMoete: 'Møte', velgMoeteFoerst: 'Vel møtet saka skal til.', ingenMoeter: (steg) => `Ingen møte er planlagde for «${steg}». Planlegg eit møte først.`, planlegg: 'Gå til møta', fastsatt: 'står på saklista',
    paaSaken: 'Blir gjort på saka', aapneSaken: 'Opne saka', forbered: 'Sekretariatet har gått gjennom saka, og ho er klar til behandling.', settPaa: 'Blir sett på saklista til eit møte.', utfoert: (tittel, steg) => `«${tittel}» er flytta til «${steg}».`,
  },
);
