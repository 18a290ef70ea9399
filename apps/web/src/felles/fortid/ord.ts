import { tekster } from '../../spraak/maalform';

export const fortidsord = tekster(
  {
    dag: 'Dag', skyv: 'Dra for å velge dag', bareSe: 'Dette er fortiden. Ingenting kan gjøres her, og det som kom senere, er ikke med.', tilbake: 'Tilbake til nå', senere: 'Velg en senere dag.',
  },
  {
    dag: 'Dag', skyv: 'Dra for å velje dag', bareSe: 'Dette er fortida. Ingenting kan gjerast her, og det som kom seinare, er ikkje med.', tilbake: 'Tilbake til no', senere: 'Vel ein seinare dag.',
  },
);
