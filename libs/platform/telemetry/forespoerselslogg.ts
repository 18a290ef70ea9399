import { type FastifyInstance } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { sporId } from '../http/spor';

/** The root logger: one bound to the request would write the trace id twice. */
export const rotlogg = () => PinoLogger.root;

/** One line per request: method, address without its query (search words may name people), status, time. Never headers or bodies. */
export function loggForespoersler(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (foresporsel, reply, ferdig) => {
    const { raw, method, url } = foresporsel;
    const [sti = ''] = url.split('?', 1);
    if (!sti.startsWith('/helse/')) rotlogg().info({ context: 'HTTP', traceId: sporId(raw), metode: method, sti: sti.slice(0, 200), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'forespørsel');
    ferdig();
  });
}
