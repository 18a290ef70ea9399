import { type Prosessdefinisjon } from '../prosess.events';
import medOu from './med-ou.json';
import utenOu from './uten-ou.json';

/** Routes to begin with: with and without an area level between the parts and the SSU. */
export const eksempelprosesser = { medOu, utenOu } as unknown as { readonly medOu: Prosessdefinisjon; readonly utenOu: Prosessdefinisjon };
