import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { fristvarselHendelser } from './fristvarsel.events';
import { ReturpostController } from './returpost.controller';
import { Returpostmottak } from './returpost.mottak';
import { FristvarselHandler, FristvarselMelding } from './fristvarsel.handler';

/** The rules of reminders of deadlines. The app binds `Fristfakta`. */
@Module({ providers: [FristvarselHandler, Returpostmottak], exports: [Returpostmottak] })
export class FristModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(fristvarselHendelser.category, FristvarselMelding);
  }
}

@Module({ imports: [FristModule], controllers: [ReturpostController] })
export class FristApiModule {}
