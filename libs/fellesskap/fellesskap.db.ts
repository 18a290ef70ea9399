import { type FellesskapRad } from './fellesskapsliste.projection';
import { type KalenderRad } from './kalender.projection';
import { type KalenderadresseRad } from './kalenderadresse.projection';
import { type MaalformvalgRad } from './maalformvalg.projection';
import { type MedlemskapRad } from './medlemskap.projection';
import { type OrganRad } from './organ.projection';
import { type PaaminnelsesregelRad } from './paaminnelsesregel.projection';
import { type PartRad } from './part.projection';
import { type PersonRad } from './person.projection';
import { type RolleRad } from './rolle.projection';
import { type SignaturrettRad } from './signaturrett.projection';
import { type TilgangRad } from './tilgang.projection';
import { type VarslingRad } from './varsling.projection';

/** The read models of this context, as `database.les` hands them out. */
export interface FellesskapDb {
  fellesskapsliste: FellesskapRad;
  part: PartRad;
  organ: OrganRad;
  person: PersonRad;
  medlemskap: MedlemskapRad;
  rolle: RolleRad;
  signaturrett: SignaturrettRad;
  tilgang: TilgangRad;
  kalender: KalenderRad;
  kalenderadresse: KalenderadresseRad;
  paaminnelsesregel: PaaminnelsesregelRad;
  varsling: VarslingRad;
  maalformvalg: MaalformvalgRad;
}
