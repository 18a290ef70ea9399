export { type Bunke, MAKS_BUNKE } from './abonnement';
export { Hendelseslager, type Lagertider, type Lagerside } from './hendelseslager';
