export { Arkivlager, type Lagret, Mappearkiv, SkadetFil } from './arkivlager';
export { bedoemFil, type Filtype } from './filtype';
export { filnavnfeil, somVedlegg, tryggNavn } from './filnavn';
export { pakke, type Pakkefil } from './pakke';
