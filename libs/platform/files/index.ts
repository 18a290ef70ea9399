export { Arkivlager, type Lagret, Mappearkiv, SkadetFil } from './arkivlager';
export { bedoemFil, type Filtype } from './filtype';
export { filnavnfeil, somVedlegg } from './filnavn';
