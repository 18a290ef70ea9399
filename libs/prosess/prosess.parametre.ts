import { Injectable, type PipeTransform } from '@nestjs/common';
import { finnesIkke } from '#eventsourcing';
import { Problem } from '#platform';
import { noekkel } from './prosess.events';

/** Nothing is stored under a key that is not one. */
@Injectable()
export class Prosessnoekkel implements PipeTransform<string, string> {
  transform(verdi: string): string {
    if (!noekkel.safeParse(verdi).success) throw finnesIkke();
    return verdi;
  }
}

/** 1, 2, … in an address. */
@Injectable()
export class Versjonsnummer implements PipeTransform<string, number> {
  transform(verdi: string): number {
    const nr = lesVersjonsnummer(verdi);
    if (nr === undefined) throw new Problem('ugyldig-id');
    return nr;
  }
}

export function lesVersjonsnummer(verdi: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(verdi) ? Number(verdi) : undefined;
}
