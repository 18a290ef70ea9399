export { Arkivlager, type Lagret, Mappearkiv, SkadetFil } from './arkivlager';
