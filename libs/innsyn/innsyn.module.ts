import { Module } from '@nestjs/common';
import { AvtaleregisterController } from './avtaleregister.controller';
import { Endringer } from './endringer';
import { EndringerController } from './endringer.controller';
import { Etterslep } from './etterslep';
import { ForskjellController } from './forskjell.controller';
import { HendelseController } from './hendelse.controller';
import { Hendelseslinjer } from './hendelseslinjer';
import { HistorikkController } from './historikk.controller';
import { NyttController } from './nytt.controller';
import { PaaminnelseController } from './paaminnelse.controller';
import { TilstandController } from './tilstand.controller';
import { SoekController } from './soek.controller';
import { SpoersmaalController } from './spoersmaal.controller';
import { Tilbakeblikk } from './tilbakeblikk';
import { TilstandslisteController } from './tilstandsliste.controller';
import { VedtakController } from './vedtak.controller';

/** The history and its questions: only reads, but for the mark of how far one has read. */
@Module({ controllers: [AvtaleregisterController, EndringerController, HistorikkController, HendelseController, NyttController, PaaminnelseController, VedtakController, TilstandController, TilstandslisteController, ForskjellController, SoekController, SpoersmaalController], providers: [Endringer, Etterslep, Hendelseslinjer, Tilbakeblikk] })
export class InnsynApiModule {}
