import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '#platform';

/** Path parameter: the number of a version. */
@Injectable()
export class Versjonsnummer implements PipeTransform<unknown, number> {
  transform(verdi: unknown): number {
    if (typeof verdi !== 'string' || !/^[1-9]\d{0,4}$/.test(verdi)) throw new Problem('ugyldig-id');
    return Number(verdi);
  }
}
