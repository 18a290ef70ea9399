import { tekster } from '../spraak/maalform';

export const malord = tekster(
  {
    tittel: 'Saksmaler', ingress: 'Skjemaet en sak meldes på: hva den må fortelle, og i hvilken rekkefølge.', ingen: 'Ingen saksmaler', ingenRaad: 'Saker meldes på det vanlige skjemaet: tittel, beskrivelse og forslag til vedtak.', drift: 'Drift',
    navn: 'Navn', sakstype: 'Sakstype', gjelder: 'Gjelder saker til', alle: 'Hele helsefellesskapet', versjon: 'Versjon', versjonNr: (nr: number) => `Versjon ${nr}`, gjeldende: 'Gjelder nå', opphevet: 'Opphevet', opphevetDa: (naar: string, hvem: string, hvorfor: string) => `Opphevet ${naar}${hvem && ` av ${hvem}`}${hvorfor && `: ${hvorfor}`}`, opphevetRaad: 'Nye saker følger den ikke. De som er meldt på den, beholder den.',
    versjoner: 'Versjoner', fastsatt: 'Fastsatt', av: 'Av', hvorfor: 'Hvorfor', felteneI: (nr: number) => `Feltene i versjon ${nr}`, endringer: (nr: number) => `Hva som ble endret i versjon ${nr}`, ingenEndringer: 'Ingenting er endret fra versjonen før.', paakrevd: 'Må fylles ut', valgfritt: 'Kan stå tomt',
    ny: 'Ny saksmal', endre: 'Endre saksmalen', igjen: 'Ta den i bruk igjen', lagre: 'Lagre', opphev: 'Opphev saksmalen', opphevRaad: 'Nye saker meldes på det skjemaet som ellers gjelder. Saker som er meldt, beholder sitt.', nyRaad: 'Saker som alt er meldt, beholder skjemaet de ble meldt på.',
    velgType: 'Velg sakstype', feilType: 'Velg sakstypen skjemaet er for', feilNavn: 'Gi saksmalen et navn', begrunnelse: 'Begrunnelse', begrunnelseRaad: 'Står i historikken.', feilBegrunnelse: 'Skriv hvorfor', felt: 'Feltene', feltRaad: 'I den rekkefølgen de vises.',
    feltet: (nr: number, navn: string) => `${nr}. ${navn}`, ledetekst: 'Ledetekst', feilLedetekst: (nr: number) => `Felt ${nr} mangler ledetekst`, hjelp: 'Hjelp til den som skal fylle ut', maaFylles: 'Må fylles ut', tittelAlltid: 'En sak må ha en tittel.',
    opp: 'Opp', ned: 'Ned', fjern: 'Fjern', oppFelt: (navn: string) => `Flytt ${navn} opp`, nedFelt: (navn: string) => `Flytt ${navn} ned`, fjernFelt: (navn: string) => `Fjern ${navn}`, leggTil: (hva: string) => `Legg til: ${hva}`,
  },
  {
    tittel: 'Saksmalar', ingress: 'Skjemaet ei sak blir meld på: kva ho må fortelje, og i kva rekkjefølgje.', ingen: 'Ingen saksmalar', ingenRaad: 'Saker blir melde på det vanlege skjemaet: tittel, beskriving og forslag til vedtak.', drift: 'Drift',
    navn: 'Namn', sakstype: 'Sakstype', gjelder: 'Gjeld saker til', alle: 'Heile helsefellesskapet', versjon: 'Versjon', versjonNr: (nr) => `Versjon ${nr}`, gjeldende: 'Gjeld no', opphevet: 'Oppheva', opphevetDa: (naar, hvem, hvorfor) => `Oppheva ${naar}${hvem && ` av ${hvem}`}${hvorfor && `: ${hvorfor}`}`, opphevetRaad: 'Nye saker følgjer han ikkje. Dei som er melde på han, held på han.',
    versjoner: 'Versjonar', fastsatt: 'Fastsett', av: 'Av', hvorfor: 'Kvifor', felteneI: (nr) => `Felta i versjon ${nr}`, endringer: (nr) => `Kva som vart endra i versjon ${nr}`, ingenEndringer: 'Ingenting er endra frå versjonen før.', paakrevd: 'Må fyllast ut', valgfritt: 'Kan stå tomt',
    ny: 'Ny saksmal', endre: 'Endre saksmalen', igjen: 'Ta han i bruk igjen', lagre: 'Lagre', opphev: 'Opphev saksmalen', opphevRaad: 'Nye saker blir melde på det skjemaet som elles gjeld. Saker som er melde, held på sitt.', nyRaad: 'Saker som alt er melde, held på skjemaet dei vart melde på.',
    velgType: 'Vel sakstype', feilType: 'Vel sakstypen skjemaet er for', feilNavn: 'Gi saksmalen eit namn', begrunnelse: 'Grunngiving', begrunnelseRaad: 'Står i historikken.', feilBegrunnelse: 'Skriv kvifor', felt: 'Felta', feltRaad: 'I den rekkjefølgja dei blir viste.',
    feltet: (nr, navn) => `${nr}. ${navn}`, ledetekst: 'Leietekst', feilLedetekst: (nr) => `Felt ${nr} manglar leietekst`, hjelp: 'Hjelp til den som skal fylle ut', maaFylles: 'Må fyllast ut', tittelAlltid: 'Ei sak må ha ein tittel.',
    opp: 'Opp', ned: 'Ned', fjern: 'Fjern', oppFelt: (navn) => `Flytt ${navn} opp`, nedFelt: (navn) => `Flytt ${navn} ned`, fjernFelt: (navn) => `Fjern ${navn}`, leggTil: (hva) => `Legg til: ${hva}`,
  },
);
