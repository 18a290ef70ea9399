import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { type Csvkolonner, tilCsv } from './csv';
import { maalformAv, paaNynorsk } from './maalform';
import { Nynorsk } from './nynorsk';

const CSV = 'http:csv';

interface Csvform {
  readonly filnavn: string;
  readonly kolonner: Csvkolonner<unknown>;
}

/** The list may also be had as a table: `Accept: text/csv`. */
export function OgsaaCsv<T>(filnavn: string, kolonner: Csvkolonner<T>): MethodDecorator {
  const form = { filnavn, kolonner } as unknown as Csvform;
  return (target, key, descriptor) => {
    SetMetadata(CSV, form)(target, key, descriptor as PropertyDescriptor);
    RouteConfig({ medietyper: ['text/csv'] })(target, key, descriptor as PropertyDescriptor);
  };
}

interface Liste {
  readonly elementer: readonly unknown[];
  readonly neste?: string;
}

/** Must stand on the controller: it works on the page after its cursor has been signed. */
@Injectable()
export class CsvSvar implements NestInterceptor {
  constructor(private readonly nynorsk: Nynorsk) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const form = Reflect.getMetadata(CSV, context.getHandler()) as Csvform | undefined;
    const foresporsel = context.switchToHttp().getRequest<FastifyRequest>();
    if (!form || !vilHaCsv(foresporsel.headers.accept)) return next.handle();
    const svar = context.switchToHttp().getResponse<FastifyReply>();
    const maalform = maalformAv(foresporsel.headers);
    return next.handle().pipe(map((liste: Liste) => {
      void svar.header('Content-Type', 'text/csv; charset=utf-8; header=present')
        .header('Content-Disposition', `attachment; filename="${form.filnavn}.csv"`)
        .header('Vary', 'Accept, Accept-Language');
      if (liste.neste !== undefined) void svar.header('Link', `<${nesteAdresse(foresporsel.url, liste.neste)}>; rel="next"`);
      if (maalform === 'nb') return tilCsv(form.kolonner, liste.elementer);
      void svar.header('Content-Language', 'nn');
      // A table is text when answers are translated: what it is made of is translated here.
      return tilCsv(form.kolonner, paaNynorsk(liste.elementer, this.nynorsk.oversett, 'elementer') as readonly unknown[], maalform);
    }));
  }
}

function vilHaCsv(accept = ''): boolean {
  return accept.split(',').some((type) => /^\s*text\/csv\s*(?:;\s*q=(?:1|0\.[1-9])|$)/i.test(type));
}

function nesteAdresse(url: string, markoer: string): string {
  const [sti = '', spoerring = ''] = url.split('?');
  const parametre = new URLSearchParams(spoerring);
  parametre.set('etter', markoer);
  return `${sti}?${parametre.toString()}`;
}
