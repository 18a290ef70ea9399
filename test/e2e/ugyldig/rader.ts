import { A } from './rader/a-json';
import { B } from './rader/b-transport';
import { C } from './rader/c-adresser';
import { D } from './rader/d-tekst';
import { E } from './rader/e-datoer';
import { id, type Rad, type Uproevd } from './rad';

/** The rows of promises.md §2 as one table: what is sent, and exactly what must come back. */
export const RADER: readonly Rad[] = [...A, ...B, ...C, ...D, ...E];

/** Rows with a test of their own, since they need a server set up otherwise, or time. */
export const EGNE_TESTER: readonly string[] = [44, 45, 50, 70].map(id);

/** Rows that no route answers yet; not counted as passed. */
export const UPROEVDE: readonly Uproevd[] = [
  { id: id(76), grunn: 'ingen rute lar leseren velge felt' },
  { id: id(77), grunn: 'ingen rute viser én revisjon' },
  { id: id(78), grunn: 'ingen rute tar revisjon som parameter' },
  { id: id(79), grunn: 'ingen hendelsesstrøm til nettleseren ennå' },
  { id: id(110), grunn: 'ingen frist avhenger av en annen ennå' },
  { id: id(113), grunn: 'prøves i libs/frist' },
  { id: id(114), grunn: 'prøves i libs/frist' },
];
