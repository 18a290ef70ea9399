import { Injectable } from '@nestjs/common';
import { type Organslag } from '#felles';
import { Organkilde } from '#prosess';
import { Oppslag } from './oppslag';

@Injectable()
export class OrganslagFraFellesskapet extends Organkilde {
  constructor(private readonly oppslag: Oppslag) {
    super();
  }

  organslag(tenant: string, naa: string, nok: (finnes: readonly Organslag[]) => boolean): Promise<readonly Organslag[]> {
    return this.oppslag.organslag(tenant, naa, nok);
  }
}
