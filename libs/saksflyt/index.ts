import { avtaleErstatter } from '#avtale';
import { type Reaction } from '#eventsourcing';
import { moeteReaksjoner } from '#moete';
import { avtaleTilSak, sakTilAvtale } from './avtaleloep.reactions';
import { opphavFaarLenke } from './lenker.reactions';
import { moeteTilSak } from './moete-til-sak.reactions';
import { sakTilMoete } from './sak-til-moete.reactions';
import { vedtakVirker } from './vedtak-virker.reactions';

export { paaminnelse } from './paaminnelse.projection';
export { SaksflytModule } from './saksflyt.module';

/** Everything that happens by itself, in the order in which it is tried for one event. */
export const reaksjoner: readonly Reaction[] = [...moeteReaksjoner, moeteTilSak, sakTilMoete, vedtakVirker, sakTilAvtale, avtaleTilSak, avtaleErstatter, opphavFaarLenke];
