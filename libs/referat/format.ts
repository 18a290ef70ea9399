import { createHash } from 'node:crypto';
import { type Dokument } from './dokument';
import { somHtml, STIL } from './format.html';
import { type Format, FORMATER } from './referat.dto';

export const MEDIETYPER: Readonly<Record<Format, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The first of our formats that an Accept header names; a web page when it names none. */
export function formatFor(aksepterer = ''): Format {
  return FORMATER.find((format) => aksepterer.toLowerCase().includes(MEDIETYPER[format])) ?? 'html';
}

export interface Fil {
  readonly type: string;
  readonly bytes: Buffer;
  /** What the page may load and do; nothing but its own style. */
  readonly policy?: string;
}

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STIL).digest('base64')}'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox`;

export const somNettside = (dokument: Dokument): Fil => ({ type: `${MEDIETYPER.html}; charset=utf-8`, bytes: Buffer.from(somHtml(dokument)), policy: POLICY });
