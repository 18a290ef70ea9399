import { tekster } from '../spraak/maalform';

export const innlesingsord = tekster(
  {
    tittel: 'Dossierer fra andre systemer', ingress: 'En sak eller en avtale som er tatt ut av et annet system, kan leses inn her med hele historikken. Ingenting sendes, og ingenting settes i gang av det.', lesInn: 'Les inn et dossier', fil: 'Dossieret',
    filRaad: 'Zip-filen slik den ble tatt ut.', feilFil: 'Velg dossieret som skal leses inn', knapp: 'Les inn', sender: (navn: string) => `Sender ${navn}`, proever: 'Alt i dossieret prøves før noe lagres.',
    mottatt: (hendelser: number, filer: number) => `Dossieret er mottatt: ${hendelser} hendelser og ${filer} filer.`, mangler: (n: number) => `Arkivet det kom fra, manglet ${n} ${n === 1 ? 'fil' : 'filer'}.`, skrives: 'Historikken skrives inn. Dette kan ta litt tid.', sak: 'Gå til saken', avtale: 'Gå til avtalen',
  },
  {
    tittel: 'Dossier frå andre system', ingress: 'Ei sak eller ein avtale som er teken ut av eit anna system, kan lesast inn her med heile historikken. Ingenting blir sendt, og ingenting blir sett i gang av det.', lesInn: 'Les inn eit dossier', fil: 'Dossieret',
    filRaad: 'Zip-fila slik ho vart teken ut.', feilFil: 'Vel dossieret som skal lesast inn', knapp: 'Les inn', sender: (navn) => `Sender ${navn}`, proever: 'Alt i dossieret blir prøvd før noko blir lagra.',
    mottatt: (hendelser, filer) => `Dossieret er motteke: ${hendelser} hendingar og ${filer} filer.`, mangler: (n) => `Arkivet det kom frå, mangla ${n} ${n === 1 ? 'fil' : 'filer'}.`, skrives: 'Historikken blir skriven inn. Dette kan ta litt tid.', sak: 'Gå til saka', avtale: 'Gå til avtalen',
  },
);
