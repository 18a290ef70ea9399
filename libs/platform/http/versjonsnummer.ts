import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from './problem';

/** Path parameter: the number of a version, 1, 2, … */
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
