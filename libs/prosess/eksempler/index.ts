import { type Prosessdefinisjon } from '../prosess.events';
import avtale from './avtale.json';
import bergen from './bergen.json';
import ekstraSteg from './ekstra-steg.json';
import medOu from './med-ou.json';
import orientering from './orientering.json';
import tromsOgOfoten from './troms-og-ofoten.json';
import uenighet from './uenighet.json';
import uenighetHast from './uenighet-hast.json';
import undersak from './undersak.json';
import utenOu from './uten-ou.json';

type Navn = 'medOu' | 'utenOu' | 'bergen' | 'tromsOgOfoten' | 'avtale' | 'orientering' | 'ekstraSteg' | 'uenighet' | 'uenighetHast' | 'undersak';

/**
 * Routes to begin with. `medOu` and `utenOu` are the plainest that work, with and without an area level; the others also
 * say who may, what is required and by when. `undersak` is for what is sent down or out as a sak of its own, `uenighet` and
 * `uenighetHast` for disputes: the levels and their deadlines are examples.
 */
export const eksempelprosesser = { medOu, utenOu, bergen, tromsOgOfoten, avtale, orientering, ekstraSteg, uenighet, uenighetHast, undersak } as unknown as { readonly [N in Navn]: Prosessdefinisjon };
