import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { sendEnkelside } from './enkelside';
import { type Ruter } from './ruter';

const SIDE = 'index.html';
const PAKKET = /\.(?:br|gz)$/;

/** Nothing but what we serve ourselves: no script or style in the page, no other site, no frame but for our own documents. */
const SIDEHODER = {
  'Content-Security-Policy': [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "frame-src 'self'", "connect-src 'self'", "manifest-src 'self'",
    "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Whether a request that no route takes is a person who wants a page: the web knows which. An address beside one of ours is none. */
export function erSide({ is404, method, headers: { accept = '' }, url }: FastifyRequest, ruter: Ruter): boolean {
  if (!is404 || (method !== 'GET' && method !== 'HEAD') || !/(?:^|,)\s*text\/html\s*(?:[;,]|$)/i.test(accept)) return false;
  return !ruter.harGren(url);
}

/** The page that draws all others. */
export function sendWeb(reply: FastifyReply, mappe: string): void {
  const rot = resolve(mappe);
  if (existsSync(join(rot, SIDE))) return void reply.headers(SIDEHODER).sendFile(SIDE, rot);
  sendEnkelside(reply, 503, { tittel: 'Nettsidene er ikke bygget', avsnitt: ['Tjenesten går, men sidene den skal vise, er ikke laget ennå. Bygg dem, og last siden på nytt:'], kommando: 'npm run build' });
}

/**
 * The web's own files. Those in `assets` have their hash in their name and never change.
 * @param mappe what Vite made; may be made later, but for the files that lie directly in it
 */
export function visWeb(app: NestFastifyApplication, mappe: string): void {
  const rot = resolve(mappe);
  const fastify = app.getHttpAdapter().getInstance();
  const assets = join(rot, 'assets');
  void fastify.register(fastifyStatic, {
    root: assets, prefix: '/assets/', index: false, dotfiles: 'ignore', acceptRanges: false, preCompressed: true, suppressWarning: true,
    cacheControl: false, setHeaders: (reply, fil) => void reply.header('Cache-Control', fil.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  for (const navn of filerI(rot)) fastify.get(`/${navn}`, (_foresporsel, reply) => reply.sendFile(navn, rot));
}

function filerI(rot: string): string[] {
  if (!existsSync(rot)) return [];
  const filer = readdirSync(rot, { withFileTypes: true }).filter((f) => f.isFile() && !f.name.startsWith('.'));
  return filer.map((f) => f.name).filter((navn) => navn !== SIDE && !PAKKET.test(navn));
}
