import { type FastifyInstance } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { sporId } from '../http/spor';

/** The process's logger, for lines with fields of their own. */
export const rotlogg = () => PinoLogger.root;

/** One line per request: method, address without its query (search words may name people), status, time. Never headers or bodies. */
export function loggForespoersler(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (foresporsel, reply, ferdig) => {
    const logg = rotlogg();
    const { raw, method, url } = foresporsel;
    if (!logg.isLevelEnabled('info') || url.startsWith('/helse/')) return ferdig();
    const [sti = ''] = url.split('?', 1);
    logg.info({ context: 'HTTP', traceId: sporId(raw), metode: method, sti: sti.slice(0, 200), status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'forespørsel');
    ferdig();
  });
}
