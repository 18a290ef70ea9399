import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { fristvarselHendelser } from './fristvarsel.events';
import { FristvarselHandler, FristvarselMelding } from './fristvarsel.handler';

/** The rules of reminders of deadlines. The app binds `Fristfakta`. */
@Module({ providers: [FristvarselHandler] })
export class FristModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(fristvarselHendelser.category, FristvarselMelding);
  }
}
