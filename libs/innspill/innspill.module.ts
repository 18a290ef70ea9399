import { Module, type OnModuleInit } from '@nestjs/common';
import { Kommandoer } from '#platform';
import { InnspillController } from './innspill.controller';
import { innspillHendelser } from './innspill.events';
import { InnspillHandler, InnspillMelding } from './innspill.handler';
import { InnspillsmottakerController } from './innspillsmottaker.controller';

/** The rules of rounds of input. The app binds `InnspillFaktakilde`. */
@Module({ providers: [InnspillHandler] })
export class InnspillModule implements OnModuleInit {
  constructor(private readonly kommandoer: Kommandoer) {}

  onModuleInit(): void {
    this.kommandoer.registrer(innspillHendelser.category, InnspillMelding);
  }
}

@Module({ imports: [InnspillModule], controllers: [InnspillController, InnspillsmottakerController] })
export class InnspillApiModule {}
