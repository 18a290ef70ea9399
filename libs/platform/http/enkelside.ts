import { createHash } from 'node:crypto';
import { type FastifyReply } from 'fastify';

const STIL = `body{font:1.1rem/1.6 Inter,system-ui,sans-serif;max-width:40rem;margin:12vh auto 0;padding:0 1.5rem;color:#1e2b3c;background:#fff}
h1{font-size:1.8rem;line-height:1.25}
a{color:#0062ba;font-weight:600}
a:focus-visible{outline:3px solid currentColor;outline-offset:3px}
code{background:#edf1f7;padding:.1em .35em;border-radius:4px}
@media(prefers-color-scheme:dark){body{color:#e6ebf2;background:#10161f}a{color:#8cc2ff}code{background:#243043}}`;

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (tekst: string): string => tekst.replace(/[&<>"]/g, (tegn) => TEGN[tegn] ?? '');

const STILHASH = createHash('sha256').update(STIL).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STILHASH}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`;

interface Enkelside {
  readonly tittel: string;
  readonly avsnitt: readonly string[];
  /** Text and our own address of the one way on. */
  readonly videre?: readonly [tekst: string, adresse: string];
  /** The one line to run. */
  readonly kommando?: string;
}

/** A page that stands on its own, for when the web cannot be shown: no script, nothing fetched. Every text is escaped. */
export function sendEnkelside(reply: FastifyReply, status: number, { tittel, avsnitt, videre, kommando }: Enkelside): void {
  const deler = [
    `<h1>${html(tittel)}</h1>`, ...avsnitt.map((a) => `<p>${html(a)}</p>`),
    ...(kommando ? [`<p><code>${html(kommando)}</code></p>`] : []), ...(videre ? [`<p><a href="${html(videre[1])}">${html(videre[0])}</a></p>`] : []),
  ];
  void reply.status(status).headers({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY }).send(
    `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(tittel)} – Saksgang</title><style>${STIL}</style></head><body><main>${deler.join('')}</main></body></html>`);
}
