import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { fristendringHendelser } from './fristendring.events';
import { FristendringHandler, FristendringMelding } from './fristendring.handler';

/** What happens to deadlines. The app binds `Fristendringskilde`. */
@Module({ providers: [FristendringHandler] })
export class FristendringModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(fristendringHendelser.category, FristendringMelding);
  }
}
