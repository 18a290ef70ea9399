export { Arkivlager, type Lagret, Mappearkiv, SkadetFil } from './arkivlager';
export { bedoemFil, filendelser, type Filtype } from './filtype';
export { filnavnfeil, somVedlegg, tryggNavn } from './filnavn';
export { pakke, type Pakkefil } from './pakke';
