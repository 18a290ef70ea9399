import { type FastifyInstance } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { sporId } from '../http/spor';

/** The process's logger, for lines with fields of their own. */
export const rotlogg = () => PinoLogger.root;

/** The line of a request has no field that could hold a person or a secret; looking for one costs more than writing the line. */
const utenSladding = () => rotlogg().child({}, { redact: [] });

/** One line per request: method, address without its query (search words may name people), status, time. Never headers or bodies. */
export function loggForespoersler(fastify: FastifyInstance): void {
  let logg: ReturnType<typeof utenSladding> | undefined;
  fastify.addHook('onResponse', (foresporsel, reply, ferdig) => {
    logg ??= utenSladding();
    const { raw, method, url } = foresporsel;
    if (!logg.isLevelEnabled('info') || url.startsWith('/helse/')) return ferdig();
    const [sti = ''] = url.split('?', 1);
    logg.info({ context: 'HTTP', traceId: sporId(raw), metode: method, sti: sti.slice(0, 200), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'forespørsel');
    ferdig();
  });
}
