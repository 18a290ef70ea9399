export { type Bunke, MAKS_BUNKE } from './abonnement';
export { Deltlesing } from './deltlesing';
export { Hendelseslager, type Lagertider, type Lagerside } from './hendelseslager';
