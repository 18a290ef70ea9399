import { tekster } from '../spraak/maalform';

/** Words that every screen uses. */
export const ord = tekster(
  {
    laster: 'Henter …', lagrer: 'Lagrer …', proevIgjen: 'Prøv igjen', avbryt: 'Avbryt', lukk: 'Lukk', lagre: 'Lagre', visFlere: 'Vis flere', tabell: (tittel: string) => `Tabell: ${tittel}`, bekreft: 'Bekreft',
    utenFrist: 'Ingen frist', forfalt: (naar: string) => `Forfalt ${naar}`,
    sporId: (id: string) => `Feilen er registrert. Oppgi ${id} når du melder fra.`,
    finnesIkke: { tittel: 'Siden finnes ikke', raad: 'Det kan være skrivefeil i adressen, eller noe du ikke har tilgang til.' },
    ingenNett: { tittel: 'Ingen kontakt med Saksgang', raad: 'Sjekk at du er på nett. Det du har skrevet, er ikke borte.' },
    noeGikkGalt: { tittel: 'Noe gikk galt', raad: 'Ingenting er endret. Prøv igjen om litt.' },
    feiloppsummering: 'Rett opp dette før du går videre:',
    endretAvAndre: 'Noen andre har endret dette mens du holdt på', endretAvAndreRaad: 'Det du har skrevet, står her ennå. Se hva som er nytt, og lagre igjen.', visDetNye: 'Hent det nye', endretAvAndreListe: 'Endret siden du begynte', maaFyllesUt: (felt: string) => `Fyll ut «${felt}»`,
    rulle: (navn: string) => `Oversikt: ${navn}`,
    velg: 'Velg …', ingen: 'Ingen', ferdig: 'Utført', paakrevd: 'Må fylles ut', valgfritt: 'valgfritt', ja: 'Ja', nei: 'Nei',
    avslag: 'Det kan ikke gjøres nå', foerDeg: 'Dette ble ført før du sendte ditt', foerDegRaad: 'Det du skrev, er ikke sendt. Her står det, om du trenger det:', kastDet: 'Kast det jeg skrev',
  },
  {
    laster: 'Hentar …', lagrer: 'Lagrar …', proevIgjen: 'Prøv igjen', avbryt: 'Avbryt', lukk: 'Lukk', lagre: 'Lagre', visFlere: 'Vis fleire', tabell: (tittel) => `Tabell: ${tittel}`, bekreft: 'Stadfest',
    utenFrist: 'Ingen frist', forfalt: (naar) => `Forfall ${naar}`,
    sporId: (id) => `Feilen er registrert. Oppgi ${id} når du melder frå.`,
    finnesIkke: { tittel: 'Sida finst ikkje', raad: 'Det kan vere skrivefeil i adressa, eller noko du ikkje har tilgang til.' },
    ingenNett: { tittel: 'Ingen kontakt med Saksgang', raad: 'Sjekk at du er på nett. Det du har skrive, er ikkje borte.' },
    noeGikkGalt: { tittel: 'Noko gjekk gale', raad: 'Ingenting er endra. Prøv igjen om litt.' },
    feiloppsummering: 'Rett opp dette før du går vidare:',
    endretAvAndre: 'Nokon andre har endra dette medan du heldt på', endretAvAndreRaad: 'Det du har skrive, står her enno. Sjå kva som er nytt, og lagre igjen.', visDetNye: 'Hent det nye', endretAvAndreListe: 'Endra sidan du byrja', maaFyllesUt: (felt) => `Fyll ut «${felt}»`,
    rulle: (navn) => `Oversikt: ${navn}`,
    velg: 'Vel …', ingen: 'Ingen', ferdig: 'Utført', paakrevd: 'Må fyllast ut', valgfritt: 'valfritt', ja: 'Ja', nei: 'Nei',
    avslag: 'Det kan ikkje gjerast no', foerDeg: 'Dette vart ført før du sende ditt', foerDegRaad: 'Det du skreiv, er ikkje sendt. Her står det, om du treng det:', kastDet: 'Kast det eg skreiv',
  },
);
