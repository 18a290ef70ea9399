import { type Catalogue, type Projection } from '#eventsourcing';
import { hendelse } from './hendelse.projection';
import { sakshendelse } from './sakshendelse.projection';
import { utsendelse } from './utsendelse.projection';
import { vedtak } from './vedtak.projection';
import { loefteendring, ventet } from './ventet.projection';

/** @param kataloger every catalogue of the application: the history must know which fields name persons */
export function innsynProjeksjoner(kataloger: readonly Catalogue[]): readonly Projection[] {
  return [hendelse(kataloger), sakshendelse, vedtak, utsendelse, ventet, loefteendring] as readonly Projection[];
}
