import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { Konfigurasjon } from '../config';
import { foresporselAv } from './kontekst';
import { Markoerer } from './sider';

/** Signs the cursor of a page. */
@Injectable()
export class LeseSvar implements NestInterceptor {
  private readonly markoerer: Markoerer;

  constructor(konfigurasjon: Konfigurasjon) {
    this.markoerer = new Markoerer(konfigurasjon.markoernoekkel);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const foresporsel = foresporselAv(context);
    const tenant = foresporsel.kontekst?.leser?.tenant ?? '';
    return next.handle().pipe(map((svar: unknown) => this.markoerer.forsegl(svar, tenant, foresporsel.routeOptions.url ?? '')));
  }
}
