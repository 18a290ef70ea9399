import { Injectable, type PipeTransform } from '@nestjs/common';
import { finnesIkke } from '#eventsourcing';
import { noekkel } from './prosess.events';

/** Nothing is stored under a key that is not one. */
@Injectable()
export class Prosessnoekkel implements PipeTransform<string, string> {
  transform(verdi: string): string {
    if (!noekkel.safeParse(verdi).success) throw finnesIkke();
    return verdi;
  }
}
