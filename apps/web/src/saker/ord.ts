import { tekster } from '../spraak/maalform';

export const nySakOrd = tekster(
  {
    tittel: 'Ny sak', formell: (tittel: string) => `Saken blir den formelle saken om «${tittel}», som ble tatt opp under Eventuelt.`, tilEventuelt: 'Se det som ble sagt', ingress: 'Meld en sak til samarbeidet. Det du skriver, lagres på denne maskinen til du sender inn.',
    sakstype: 'Hva slags sak er det?', velgSakstype: 'Velg …', sakstypeHjelp: 'Typen bestemmer hva du må fylle ut, og hvilken vei saken går.', tilOrgan: 'Hvem skal behandle saken?', tilOrganHjelp: 'Er du usikker, la det stå. Sekretariatet finner rett utvalg.',
    vanligOrgan: 'Det vanlige for slike saker', ingenType: 'Velg hva slags sak det er, så kommer resten av skjemaet.',
    meldSak: 'Send inn saken', slettKladd: 'Slett alt og begynn på nytt', slettSikker: 'Vil du slette det du har skrevet?', slettRaad: 'Det kan ikke hentes tilbake.', fraFoer: 'Her er det du holdt på med sist.',
    velgFoerst: 'Velg hva slags sak det er', ikkeSendt: 'Saken er ikke sendt inn',
    kvittering: 'Saken er sendt inn', kvitteringTekst: (tittel: string) => `Vi har tatt imot «${tittel}».`, nummer: 'Referanse', naa: 'Hva skjer nå?', gaaTilSaken: 'Gå til saken', nyTil: 'Meld en sak til',
    forberedelse: 'Sekretariatet går gjennom saken. Mangler det noe, får du den tilbake med beskjed om hva.', varsel: 'Du kan følge saken på siden dens og på Min side.', veien: 'Veien videre', frivillig: 'om det trengs', tidligst: (dag: string) => `tidligst ${dag}`,
    nettBorte: 'Vi fikk ikke kontakt. Alt du har skrevet, står her ennå. Prøv igjen når du er på nett.',
  },
  {
    tittel: 'Ny sak', formell: (tittel) => `Saka blir den formelle saka om «${tittel}», som vart teken opp under Eventuelt.`, tilEventuelt: 'Sjå det som vart sagt', ingress: 'Meld ei sak til samarbeidet. Det du skriv, blir lagra på denne maskina til du sender inn.',
    sakstype: 'Kva slags sak er det?', velgSakstype: 'Vel …', sakstypeHjelp: 'Typen avgjer kva du må fylle ut, og kva veg saka går.', tilOrgan: 'Kven skal behandle saka?', tilOrganHjelp: 'Er du usikker, lat det stå. Sekretariatet finn rett utval.',
    vanligOrgan: 'Det vanlege for slike saker', ingenType: 'Vel kva slags sak det er, så kjem resten av skjemaet.',
    meldSak: 'Send inn saka', slettKladd: 'Slett alt og begynn på nytt', slettSikker: 'Vil du slette det du har skrive?', slettRaad: 'Det kan ikkje hentast tilbake.', fraFoer: 'Her er det du heldt på med sist.',
    velgFoerst: 'Vel kva slags sak det er', ikkeSendt: 'Saka er ikkje send inn',
    kvittering: 'Saka er send inn', kvitteringTekst: (tittel) => `Vi har teke imot «${tittel}».`, nummer: 'Referanse', naa: 'Kva skjer no?', gaaTilSaken: 'Gå til saka', nyTil: 'Meld ei sak til',
    forberedelse: 'Sekretariatet går gjennom saka. Manglar det noko, får du ho tilbake med melding om kva.', varsel: 'Du kan følgje saka på sida hennar og på Mi side.', veien: 'Vegen vidare', frivillig: 'om det trengst', tidligst: (dag) => `tidlegast ${dag}`,
    nettBorte: 'Vi fekk ikkje kontakt. Alt du har skrive, står her enno. Prøv igjen når du er på nett.',
  },
);

export const skjemaord = tekster(
  {
    velg: 'Velg …', selv: 'Meg selv', kreves: 'må fylles ut', valgfritt: 'valgfritt', alternativ: 'Navn på alternativet', forslagTilVedtak: 'Forslag til vedtak', alternativNr: (nr: number) => `Alternativ ${nr}`, punkt: (nr: number) => `Punkt ${nr}`,
    nyttPunkt: 'Legg til punkt', nyttAlternativ: 'Legg til et alternativt forslag', fjernPunkt: (nr: number) => `Fjern punkt ${nr}`, fjernAlternativ: 'Fjern dette alternativet', fjern: 'Fjern',
    forslagHjelp: 'Skriv vedtaket slik du vil at det skal lyde, ett punkt om gangen.',
    dra: 'Dra filer hit, eller', velgFiler: 'Velg filer', lasterOpp: (navn: string) => `Laster opp ${navn}`, lastetOpp: 'Lastet opp', fjernFil: (navn: string) => `Fjern ${navn}`, avbrytFil: (navn: string) => `Avbryt opplasting av ${navn}`, proevFil: (navn: string) => `Prøv ${navn} igjen`, proevIgjen: 'Prøv igjen',
    nettBorte: 'Forbindelsen ble brutt.',
    venterFiler: 'Vent til filene er lastet opp.',
    offentlighet: 'Er noe unntatt offentlighet?', unntatt: 'Saken skal ikke være offentlig', hjemmel: 'Hjemmel for unntaket', hjemmelHjelp: 'For eksempel offentleglova § 13.', offentligTittel: 'Tittel som kan være offentlig',
  },
  {
    velg: 'Vel …', selv: 'Meg sjølv', kreves: 'må fyllast ut', valgfritt: 'valfritt', alternativ: 'Namn på alternativet', forslagTilVedtak: 'Forslag til vedtak', alternativNr: (nr) => `Alternativ ${nr}`, punkt: (nr) => `Punkt ${nr}`,
    nyttPunkt: 'Legg til punkt', nyttAlternativ: 'Legg til eit alternativt forslag', fjernPunkt: (nr) => `Fjern punkt ${nr}`, fjernAlternativ: 'Fjern dette alternativet', fjern: 'Fjern',
    forslagHjelp: 'Skriv vedtaket slik du vil at det skal lyde, eitt punkt om gongen.',
    dra: 'Dra filer hit, eller', velgFiler: 'Vel filer', lasterOpp: (navn) => `Lastar opp ${navn}`, lastetOpp: 'Lasta opp', fjernFil: (navn) => `Fjern ${navn}`, avbrytFil: (navn) => `Avbryt opplasting av ${navn}`, proevFil: (navn) => `Prøv ${navn} igjen`, proevIgjen: 'Prøv igjen',
    nettBorte: 'Sambandet vart brote.',
    venterFiler: 'Vent til filene er lasta opp.',
    offentlighet: 'Er noko unnateke offentlegheit?', unntatt: 'Saka skal ikkje vere offentleg', hjemmel: 'Heimel for unntaket', hjemmelHjelp: 'Til dømes offentleglova § 13.', offentligTittel: 'Tittel som kan vere offentleg',
  },
);
