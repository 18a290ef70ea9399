import { tekster } from '../spraak/maalform';

export const moeterord = tekster(
  {
    tittel: 'Møter', ingress: 'Møtene i organene: det som kommer, det som er holdt, og planen for året.', visning: 'Velg visning', kommende: 'Kommende', holdt: 'Holdt', plan: 'Møteplan',
    organ: 'Organ', alle: 'Alle organer', dato: 'Dato', moete: 'Møte', sted: 'Sted', status: 'Status', saker: 'Saker', papirer: 'Sakspapirer innen', klokka: (fra: string, til: string) => (til ? `kl. ${fra}–${til}` : `kl. ${fra}`),
    ingenKommende: 'Ingen møter er planlagt', ingenKommendeRaad: 'Planlegg ett møte, eller hele året på én gang under «Møteplan».', ingenHoldt: (aar: string) => `Ingen møter er holdt siden ${aar}`, eldre: (aar: string) => `Vis møter fra før ${aar}`,
    nytt: 'Planlegg et møte', planlegg: 'Planlegg møtet', navn: 'Navn på møtet', start: 'Starter', slutt: 'Slutter', form: 'Møteform', videolenke: 'Lenke til videomøte', skriftligHjelp: 'Medlemmene svarer hver for seg innen en frist. Datoen er siste dag.',
    manglerOrgan: 'Velg hvilket organ som skal møtes', manglerNavn: 'Gi møtet et navn', manglerDato: 'Velg dato', forslagNavn: (organ: string) => `Møte i ${organ}`,
    kalender: 'Abonner i kalender', kalenderHjelp: 'Med en egen adresse følger kalenderen din møtene i alle organene du er medlem av, også når de flyttes eller avlyses.', faaAdresse: 'Få en adresse å abonnere på', adressen: 'Din kalenderadresse', adresseHemmelig: 'Lim den inn der kalenderen din spør etter en adresse å abonnere på. Adressen er hemmelig: den som har den, ser møtene dine uten å logge inn.', kopier: 'Kopier adressen', kopiert: 'Adressen er kopiert.', ikkeKopiert: 'Adressen ble ikke kopiert. Merk den i feltet og kopier den derfra.',
    nyAdresse: 'Lag en ny adresse', lagNy: 'Lag ny adresse', nyAdresseRaad: 'Den gamle adressen slutter å virke med en gang. Kalendere som bruker den, må få den nye.', kalenderfiler: 'Du kan også laste ned møtene i et organ som en fil. Den blir ikke oppdatert når møtene endres.', kalenderFor: (organ: string) => `Kalenderfil for ${organ}`,
    aar: 'År', velgOrgan: 'Velg et organ for å se og planlegge året.', ingenIAaret: (aar: number) => `Ingen møter er planlagt i ${aar}`, foreslaa: 'Lag forslag etter året før', foreslaar: 'Forslag', leggTil: 'Legg til et møte', fjern: 'Fjern', fjernMoete: (dato: string) => `Fjern møtet ${dato || 'uten dato'}`,
    fastsett: (n: number) => (n === 1 ? 'Planlegg ett møte' : `Planlegg ${n} møter`), fastsatt: (n: number) => (n === 1 ? 'Møtet er planlagt.' : `${n} møter er planlagt.`), ingenForslag: 'Det er ingen møter året før å gå ut fra. Legg dem til selv.',
    caption: 'Møter', planCaption: (organ: string, aar: number) => `Møteplan for ${organ} ${aar}`, nr: (n: number) => `Møte ${n}`, forrigeAar: 'Året før', nesteAar: 'Året etter', fridag: 'Merk: fridag', referat: 'Referat',
  },
  {
    tittel: 'Møte', ingress: 'Møta i organa: det som kjem, det som er halde, og planen for året.', visning: 'Vel vising', kommende: 'Kommande', holdt: 'Haldne', plan: 'Møteplan',
    organ: 'Organ', alle: 'Alle organ', dato: 'Dato', moete: 'Møte', sted: 'Stad', status: 'Status', saker: 'Saker', papirer: 'Sakspapir innan', klokka: (fra, til) => (til ? `kl. ${fra}–${til}` : `kl. ${fra}`),
    ingenKommende: 'Ingen møte er planlagde', ingenKommendeRaad: 'Planlegg eitt møte, eller heile året på éin gong under «Møteplan».', ingenHoldt: (aar) => `Ingen møte er haldne sidan ${aar}`, eldre: (aar) => `Vis møte frå før ${aar}`,
    nytt: 'Planlegg eit møte', planlegg: 'Planlegg møtet', navn: 'Namn på møtet', start: 'Startar', slutt: 'Sluttar', form: 'Møteform', videolenke: 'Lenkje til videomøte', skriftligHjelp: 'Medlemene svarer kvar for seg innan ein frist. Datoen er siste dag.',
    manglerOrgan: 'Vel kva organ som skal møtast', manglerNavn: 'Gi møtet eit namn', manglerDato: 'Vel dato', forslagNavn: (organ) => `Møte i ${organ}`,
    kalender: 'Abonner i kalender', kalenderHjelp: 'Med ei eiga adresse følgjer kalenderen din møta i alle organa du er medlem av, òg når dei blir flytta eller avlyste.', faaAdresse: 'Få ei adresse å abonnere på', adressen: 'Kalenderadressa di', adresseHemmelig: 'Lim ho inn der kalenderen din spør etter ei adresse å abonnere på. Adressa er hemmeleg: den som har ho, ser møta dine utan å logge inn.', kopier: 'Kopier adressa', kopiert: 'Adressa er kopiert.', ikkeKopiert: 'Adressa vart ikkje kopiert. Merk ho i feltet og kopier ho derifrå.',
    nyAdresse: 'Lag ei ny adresse', lagNy: 'Lag ny adresse', nyAdresseRaad: 'Den gamle adressa sluttar å verke med ein gong. Kalendrar som bruker ho, må få den nye.', kalenderfiler: 'Du kan òg laste ned møta i eit organ som ei fil. Ho blir ikkje oppdatert når møta blir endra.', kalenderFor: (organ) => `Kalenderfil for ${organ}`,
    aar: 'År', velgOrgan: 'Vel eit organ for å sjå og planleggje året.', ingenIAaret: (aar) => `Ingen møte er planlagde i ${aar}`, foreslaa: 'Lag forslag etter året før', foreslaar: 'Forslag', leggTil: 'Legg til eit møte', fjern: 'Fjern', fjernMoete: (dato) => `Fjern møtet ${dato || 'utan dato'}`,
    fastsett: (n) => (n === 1 ? 'Planlegg eitt møte' : `Planlegg ${n} møte`), fastsatt: (n) => (n === 1 ? 'Møtet er planlagt.' : `${n} møte er planlagde.`), ingenForslag: 'Det er ingen møte året før å gå ut frå. Legg dei til sjølv.',
    caption: 'Møte', planCaption: (organ, aar) => `Møteplan for ${organ} ${aar}`, nr: (n) => `Møte ${n}`, forrigeAar: 'Året før', nesteAar: 'Året etter', fridag: 'Merk: fridag', referat: 'Referat',
  },
);
