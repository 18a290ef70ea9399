import { applyDecorators, createParamDecorator, type ExecutionContext, HttpCode, Injectable, type PipeTransform, SetMetadata, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiCreatedResponse, ApiQuery } from '@nestjs/swagger';
import { KommandoVakt } from './kommando.vakt';
import { KommandoSvar } from './kommando.svar';
import { type Bruker as Brukertype, kontekstAv, type Leserinfo, type Side } from './kontekst';
import { LeseVakt } from './lese.vakt';
import { LeseSvar } from './lese.svar';
import { type Konvolutt } from './kommandoer';
import { type AapenRute, type Erstatter, MED_SIDE, RUTE, UTEN_FELLESSKAP, type Kommandorute, type Leserute } from './rutevalg';
import { Problemsvar, Utfall } from './openapi.dto';
import { UUID } from './regel';
import { Problem } from './problem';

const problemer = (...statuser: readonly number[]) => statuser.map((status) => Problemsvar.svar(status));

const NOEKKEL = ApiHeader({ name: 'Idempotency-Key', required: true, schema: { type: 'string', format: 'uuid' }, description: 'Ny UUID for hver kommando; den samme når kommandoen sendes igjen' });
const revisjon = (required: boolean) => ApiHeader({ name: 'If-Match', required, schema: { type: 'string', example: '"7"' }, description: 'Revisjonen du så, slik ETag oppga den' });
const ETTER = ApiHeader({ name: 'Saksgang-Etter', required: false, schema: { type: 'string', example: '1234' }, description: 'Saksgang-Posisjon fra din egen kommando: svaret venter til den er med' });

/** What it holds, is read out of the sources: see medSvar. */
const SVAR = () => ApiOkResponse({ schema: {} });

const svarhoder = {
  ETag: { description: 'Revisjonen etter kommandoen', schema: { type: 'string' as const, example: '"8"' } },
  'Saksgang-Posisjon': { description: 'Sendes som Saksgang-Etter i neste lesing', schema: { type: 'string' as const } },
};

/**
 * A route that gives a command. Requires Idempotency-Key; with `erstatter` also If-Match (for what replaces something the
 * user saw), or takes it when it comes (`naar-oppgitt`). The handler returns an `Outcome`, or `{ …extra, utfall: Outcome }`; the answer is `{ id, revisjon, …extra }`.
 * Put it under @Post, @Put or @Delete. Status 201 adds Location: the collection's address and the new id.
 */
export function KommandoRute(valg: { status?: 200 | 201; erstatter?: Erstatter } = {}): MethodDecorator {
  const { status = 200, erstatter = false } = valg;
  const rute: Kommandorute = { slag: 'kommando', erstatter, status };
  const beskrivelse = { type: Utfall, headers: svarhoder };
  return applyDecorators(
    SetMetadata(RUTE, rute),
    HttpCode(status),
    UseGuards(KommandoVakt),
    UseInterceptors(KommandoSvar),
    ApiBearerAuth(),
    NOEKKEL,
    ...(erstatter === false ? [] : [revisjon(erstatter === true)]),
    status === 201 ? ApiCreatedResponse(beskrivelse) : ApiOkResponse(beskrivelse),
    ...problemer(400, 401, 403, 404, 409, ...(erstatter === false ? [] : [412]), 413, 415, 422, 428, 503, 507),
  );
}

/** A route that reads. With Saksgang-Etter it waits (≤ 2 s) for the projections named, else 503 and Retry-After. */
export function LeseRute(...projeksjoner: readonly string[]): MethodDecorator {
  const rute: Leserute = { slag: 'lesing', projeksjoner };
  return applyDecorators(
    SetMetadata(RUTE, rute),
    UseGuards(LeseVakt),
    UseInterceptors(LeseSvar),
    ApiBearerAuth(),
    SVAR(),
    ...(projeksjoner.length > 0 ? [ETTER] : []),
    ...problemer(400, 401, 403, 404, 503),
  );
}

/** Needs no log-in. `statuser`: the problems it may answer with; with 429 requests are counted by the address that they come from. */
export const Aapen = (...statuser: readonly number[]): MethodDecorator => {
  const rute: AapenRute = { slag: 'aapen', strupt: statuser.includes(429) };
  return applyDecorators(SetMetadata(RUTE, rute), SVAR(), ...problemer(...statuser));
};

/** Needs log-in but belongs to no helsefellesskap (its address has no slug): see `@InnloggetBruker()`. */
export const UtenFellesskap = () => SetMetadata(UTEN_FELLESSKAP, true);

/** The command's envelope, with who and by what right. */
export const Konvolutten = createParamDecorator((_: unknown, context: ExecutionContext): Konvolutt => {
  const { konvolutt } = kontekstAv(context);
  if (!konvolutt) throw new Error('Ruten mangler @KommandoRute');
  return konvolutt;
});

/** Who reads, where and when. */
export const Leser = createParamDecorator((_: unknown, context: ExecutionContext): Leserinfo => {
  const { leser } = kontekstAv(context);
  if (!leser) throw new Error('Ruten hører ikke til et helsefellesskap');
  return leser;
});

/** The person as the log-in knows them. */
export const InnloggetBruker = createParamDecorator((_: unknown, context: ExecutionContext): Brukertype => {
  const { bruker } = kontekstAv(context);
  if (!bruker) throw new Error('Ruten krever ikke innlogging');
  return bruker;
});

const side = createParamDecorator((_: unknown, context: ExecutionContext): Side => kontekstAv(context).side ?? { antall: 50 });

/** `antall` (1–200, 50) and `etter` (a cursor from `neste`) of the query string. */
export function Sideforespoersel(): ParameterDecorator {
  return (target, key, index) => {
    if (key === undefined) return;
    side()(target, key, index);
    const handler = (target as Record<string | symbol, object>)[key];
    if (!handler) return;
    Reflect.defineMetadata(MED_SIDE, true, handler);
    const beskrevet = Object.getOwnPropertyDescriptor(target, key) ?? {};
    ApiQuery({ name: 'antall', required: false, schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } })(target, key, beskrevet);
    ApiQuery({ name: 'etter', required: false, schema: { type: 'string' }, description: 'neste fra forrige side' })(target, key, beskrevet);
  };
}

/** Path parameter: a canonical lower-case UUID. `@Param('id', Id) id: string` */
@Injectable()
export class Id implements PipeTransform<unknown, string> {
  transform(verdi: unknown): string {
    if (typeof verdi !== 'string' || !UUID.test(verdi)) throw new Problem('ugyldig-id');
    return verdi;
  }
}

