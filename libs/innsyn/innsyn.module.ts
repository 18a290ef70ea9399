import { Module } from '@nestjs/common';
import { HistorikkController } from './historikk.controller';
import { PaaminnelseController } from './paaminnelse.controller';
import { TilstandController } from './tilstand.controller';
import { VedtakController } from './vedtak.controller';

/** The history and its questions: only reads. */
@Module({ controllers: [HistorikkController, PaaminnelseController, VedtakController, TilstandController] })
export class InnsynApiModule {}
