import { tekster } from '../../spraak/maalform';

export const innsendingsord = tekster(
  {
    tittel: 'Rett og send inn på nytt', ingress: (sak: string) => `«${sak}» ble sendt tilbake. Rett det som mangler, og svar på hvert punkt.`, bedtOm: 'Dette ble du bedt om', svar: (mangel: string) => `Hvordan er det rettet: ${mangel}`, svarHjelp: 'Kryss av når det er rettet. Skriv gjerne hvordan.', rettet: (mangel: string) => `Rettet: ${mangel}`, svarValgfritt: 'Hvordan? (valgfritt)',
    send: 'Send inn på nytt', avbryt: 'Tilbake til saken', maaBesvares: (mangel: string) => `Si hvordan «${mangel}» er rettet`, fraFoer: 'Her er det du holdt på med sist.',
    nyVersjon: 'Ny versjon av sakspapirene', nyVersjonIngress: (sak: string) => `«${sak}». Organene ser den versjonen de har, til du sender inn den nye.`, lagre: 'Lagre utkast', lagret: 'Utkastet er lagret. Bare du og sekretariatet ser det.', sendVersjon: 'Send inn ny versjon', endretAvAndre: 'Noen andre har lagret et utkast mens du skrev', endretAvAndreRaad: 'Det du har skrevet, står her ennå. Lagrer du igjen, er det din tekst som gjelder. Dette står i det andre utkastet:', harSettDet: 'Jeg har sett det', foreldet: 'Saken har fått en nyere versjon siden dette utkastet ble lagret. Lagre det på nytt før du sender inn.', manglerEnnaa: 'Før utkastet kan sendes inn:',
    beskrivelse: 'Beskrivelse',
  },
  {
    tittel: 'Rett og send inn på nytt', ingress: (sak) => `«${sak}» vart send tilbake. Rett det som manglar, og svar på kvart punkt.`, bedtOm: 'Dette vart du beden om', svar: (mangel) => `Korleis er det retta: ${mangel}`, svarHjelp: 'Kryss av når det er retta. Skriv gjerne korleis.', rettet: (mangel) => `Retta: ${mangel}`, svarValgfritt: 'Korleis? (valfritt)',
    send: 'Send inn på nytt', avbryt: 'Tilbake til saka', maaBesvares: (mangel) => `Sei korleis «${mangel}» er retta`, fraFoer: 'Her er det du heldt på med sist.',
    nyVersjon: 'Ny versjon av sakspapira', nyVersjonIngress: (sak) => `«${sak}». Organa ser den versjonen dei har, til du sender inn den nye.`, lagre: 'Lagre utkast', lagret: 'Utkastet er lagra. Berre du og sekretariatet ser det.', sendVersjon: 'Send inn ny versjon', endretAvAndre: 'Nokon andre har lagra eit utkast medan du skreiv', endretAvAndreRaad: 'Det du har skrive, står her enno. Lagrar du igjen, er det din tekst som gjeld. Dette står i det andre utkastet:', harSettDet: 'Eg har sett det', foreldet: 'Saka har fått ein nyare versjon sidan dette utkastet vart lagra. Lagre det på nytt før du sender inn.', manglerEnnaa: 'Før utkastet kan sendast inn:',
    beskrivelse: 'Skildring',
  },
);
