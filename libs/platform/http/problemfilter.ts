import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { ChangedByOthers, medVakt, NotSettled, OutcomeUnknown, Rejection, StorageFull } from '#eventsourcing';
import { type Oversetter } from '#felles';
import { rotlogg } from '../telemetry';
import { FASTE_HODER } from './hoder';
import { maalformAv, paaNynorsk } from './maalform';
import { Problem, PROBLEMER, PROBLEMMEDIETYPE, type Problemtype, problemsvar } from './problem';
import { sporId } from './spor';

/** The only place that turns what went wrong into an HTTP answer. */
@Catch()
export class Problemfilter implements ExceptionFilter {
  constructor(private readonly oversett: Oversetter) {}

  catch(feil: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.svar(feil, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also for faults that never reach Nest: hooks and parsers of Fastify. */
  svar(feil: unknown, foresporsel: FastifyRequest, reply: FastifyReply): void {
    const problem = somProblem(feil);
    const traceId = sporId(foresporsel.raw);
    if (problem.status === 500) rotlogg().error({ context: 'Problem', err: feil, traceId }, 'Uventet feil');
    if (reply.sent) return;
    const nynorsk = maalformAv(foresporsel.headers) === 'nn';
    void reply.status(problem.status).headers({ ...FASTE_HODER, ...problem.valg.hoder, 'Content-Type': PROBLEMMEDIETYPE, ...(nynorsk && { 'Content-Language': 'nn' }) });
    const svar = problemsvar(problem, traceId);
    // Serialised here: Fastify would otherwise look for a serialiser of its own for the media type.
    void reply.send(JSON.stringify(nynorsk ? paaNynorsk(svar, this.oversett) : svar));
  }
}

const AVVISNINGER = {
  'ugyldig': 'ugyldig-verdi',
  'forbudt': 'ikke-tilgang',
  'finnes-ikke': 'finnes-ikke',
  'ugyldig-tilstand': 'tilstandskonflikt',
  'konflikt': 'tilstandskonflikt',
} as const satisfies Record<Rejection['kind'], Problemtype>;

const IGJEN = { 'Retry-After': '1' };

/** Every fault as a problem; what nobody expected is `intern-feil`. */
export function somProblem(feil: unknown): Problem {
  if (feil instanceof Problem) return feil;
  if (feil instanceof Rejection) return avvisning(feil);
  if (feil instanceof ChangedByOthers) return new Problem('endret-av-andre', { revisjon: feil.current, hoder: { ETag: `"${feil.current}"` } });
  if (feil instanceof NotSettled || feil instanceof OutcomeUnknown) return new Problem('midlertidig-utilgjengelig', { hoder: IGJEN });
  if (feil instanceof StorageFull) return new Problem('lagring-full');
  return fraRammeverket(feil);
}

function avvisning(feil: Rejection): Problem {
  const { kind, code, message, errors, vakt, mangler } = medVakt(feil);
  if (kind === 'finnes-ikke') return new Problem('finnes-ikke');
  const egen = code in PROBLEMER && kind !== 'ugyldig' ? (code as Problemtype) : undefined;
  return new Problem(egen ?? AVVISNINGER[kind], { kode: code, melding: message, errors, vakt, mangler });
}

const FASTIFY: Readonly<Record<string, Problemtype>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'for-stor',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'feil-innholdstype',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'ugyldig-forespoersel',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'ugyldig-forespoersel',
  FST_ERR_BAD_URL: 'ugyldig-id',
  FST_ERR_MAX_PARAM_LENGTH: 'ugyldig-id',
};

/** Faults by which others say that the database, the queue or the store is away: heals by itself. */
const BORTE = /^(?:ECONN(?:REFUSED|RESET)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|57P0[123]|08\d{3}|53\d{3}|57014)$/;

/** What pg says without a code. */
const BORTE_I_ORD = /^(?:timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error)/;

function fraRammeverket(feil: unknown): Problem {
  const kode = (feil as { code?: string } | undefined)?.code ?? '';
  const kjent = FASTIFY[kode];
  if (kjent) return new Problem(kjent);
  if (BORTE.test(kode) || (feil instanceof Error && BORTE_I_ORD.test(feil.message))) return new Problem('midlertidig-utilgjengelig', { hoder: IGJEN, cause: feil });
  const status = feil instanceof HttpException ? feil.getStatus() : Number((feil as { statusCode?: unknown } | undefined)?.statusCode ?? 500);
  const [type] = Object.entries(PROBLEMER).find(([, [s]]) => s === status && status !== 400) ?? [];
  if (type) return new Problem(type as Problemtype, { cause: feil });
  return new Problem(status >= 400 && status < 500 ? 'ugyldig-forespoersel' : 'intern-feil', { cause: feil });
}
