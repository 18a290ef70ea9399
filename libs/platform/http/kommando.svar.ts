import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { finalize, map, type Observable } from 'rxjs';
import { type FieldError, type Outcome } from '#eventsourcing';
import { foresporselAv, kontekstAv, svarAv } from './kontekst';
import { blanderAlfabeter } from './tekst';
import { Problem } from './problem';
import { ruteAv } from './rutevalg';

type Svar = Outcome | { readonly utfall: Outcome };

const erUtfall = (svar: Svar): svar is Outcome => 'revision' in svar && 'position' in svar;

/** Lets a command run once at a time in this process, and turns its outcome into body and headers. */
@Injectable()
export class KommandoSvar implements NestInterceptor<Svar, object> {
  private readonly underveis = new Set<string>();

  intercept(context: ExecutionContext, next: CallHandler<Svar>): Observable<object> {
    const { konvolutt } = kontekstAv(context);
    const id = konvolutt?.envelope.commandId ?? '';
    if (this.underveis.has(id)) throw new Problem('idempotensnoekkel-i-bruk', { hoder: { 'Retry-After': '1' } });
    this.underveis.add(id);
    return next.handle().pipe(
      map((svar) => this.svar(context, svar)),
      finalize(() => this.underveis.delete(id)),
    );
  }

  private svar(context: ExecutionContext, svar: Svar): object {
    const { utfall, ekstra } = erUtfall(svar) ? { utfall: svar, ekstra: {} } : delt(svar);
    const reply = svarAv(context);
    void reply.header('ETag', `"${utfall.revision}"`);
    void reply.header('Saksgang-Posisjon', String(utfall.position));
    const rute = ruteAv(context.getHandler());
    if (rute?.slag === 'kommando' && rute.status === 201 && !reply.hasHeader('Location')) void reply.header('Location', `${stien(foresporselAv(context).url)}/${utfall.id}`);
    return { id: utfall.id, revisjon: utfall.revision, ...ekstra, ...varsler(foresporselAv(context).body) };
  }
}

function delt({ utfall, ...ekstra }: { readonly utfall: Outcome }) {
  return { utfall, ekstra };
}

const stien = (url: string): string => url.split('?', 1)[0] ?? '';

/** What was done as asked, but may not be what was meant. */
function varsler(kropp: unknown): { varsler?: readonly FieldError[] } {
  const navn = (kropp as { navn?: unknown } | undefined)?.navn;
  if (typeof navn !== 'string' || !blanderAlfabeter(navn)) return {};
  return { varsler: [{ pointer: '#/navn', kode: 'blandede-alfabeter', melding: 'Et ord i navnet blander bokstaver fra flere alfabeter: se etter at det er skrevet slik du mener' }] };
}
