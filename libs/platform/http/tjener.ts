import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { type Konfigurasjon } from '../config';
import { Problem, PROBLEMMEDIETYPE, problemsvar } from './problem';
import { nyttSpor } from './spor';

/** One second below what we promise: the check runs once a second. */
const HODER_MS = 9_000;

/** Sockets and headers, where no framework can answer for us. */
export const TJENERVALG = {
  http: {
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 16_384,
    // We ask for Host ourselves, to answer in our own form.
    requireHostHeader: false,
  },
} as const;

const FEIL: Readonly<Record<string, Problem>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new Problem('tidsavbrudd'),
  HPE_HEADER_OVERFLOW: new Problem('for-store-hoder'),
  HPE_INVALID_METHOD: new Problem('metode-ikke-tillatt', { hoder: { Allow: 'DELETE, GET, HEAD, OPTIONS, POST, PUT' } }),
};
const UGYLDIG = new Problem('ugyldig-forespoersel');

/** Answers a request that is not HTTP enough for a handler, and closes. */
export function svarPaaSokkel(feil: { code?: string }, sokkel: Socket): void {
  if (feil.code === 'ECONNRESET' || !sokkel.writable) return void sokkel.destroy();
  const problem = FEIL[feil.code ?? ''] ?? UGYLDIG;
  const kropp = JSON.stringify(problemsvar(problem, nyttSpor()));
  const hoder = {
    'Content-Type': PROBLEMMEDIETYPE, 'Content-Length': Buffer.byteLength(kropp), 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff',
    Connection: 'close', ...problem.valg.hoder,
  };
  const linjer = Object.entries(hoder).map(([navn, verdi]) => `${navn}: ${verdi}\r\n`).join('');
  sokkel.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${linjer}\r\n${kropp}`);
}

/** @param bodyLimit bytes; a client that announces more and waits is not asked to send it */
export function stillTjener(tjener: Server, bodyLimit: number, { maksForbindelser, forespoerselFristMs }: Konfigurasjon): void {
  tjener.maxConnections = maksForbindelser;
  tjener.requestTimeout = forespoerselFristMs;
  tjener.headersTimeout = Math.min(HODER_MS, forespoerselFristMs);
  tjener.on('connect', (_foresporsel: IncomingMessage, sokkel: Socket) => svarPaaSokkel({ code: 'HPE_INVALID_METHOD' }, sokkel));
  tjener.on('checkContinue', (foresporsel: IncomingMessage, svar: ServerResponse) => {
    if (Number(foresporsel.headers['content-length'] ?? 0) <= bodyLimit) svar.writeContinue();
    tjener.emit('request', foresporsel, svar);
  });
  tjener.on('checkExpectation', (foresporsel: IncomingMessage, svar: ServerResponse) => void tjener.emit('request', foresporsel, svar));
}
