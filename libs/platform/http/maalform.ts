import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';
import { type Maalform, type Oversetter } from '#felles';
import { foresporselAv } from './kontekst';

/** The first of our two forms that the reader names in Accept-Language; bokmål when none. Weights are not read: browsers name the dearest first. */
export function maalformAv({ 'accept-language': hode = '' }: { readonly 'accept-language'?: string | undefined }): Maalform {
  const spraak = hode.toLowerCase().split(',').map((del) => (del.split(';', 1)[0] ?? '').trim().split('-', 1)[0]);
  return spraak.find((s) => s === 'nn' || s === 'nb' || s === 'no') === 'nn' ? 'nn' : 'nb';
}

/** How a reader wants what comes in several forms: the Accept header as it was sent, and the form of Norwegian. */
export interface Oensket {
  readonly accept: string | undefined;
  readonly maalform: Maalform;
}

export const OensketAvLeser = createParamDecorator((_: unknown, context: ExecutionContext): Oensket => {
  const { headers } = foresporselAv(context);
  return { accept: headers.accept, maalform: maalformAv(headers) };
});

/** Where an answer holds our own sentences, by the field or by what it stands in and the field. All else is words of the field or people's own. */
const SETNINGSFELT = new Set([
  'title', 'detail', 'melding', 'mangler', 'forklaring', 'gjoer', 'venterPaa', 'varsel', 'overleveringMangler', '.iOrd', 'regel.tekst', 'mangler.tekst', 'frister.hva', 'stegfrister.hva',
  'elementer.regel', 'elementer.rolle', 'elementer.gjelder', 'elementer.neste', 'venter.neste',
]);
/** What was recorded stands as it was recorded. */
const UROERT = new Set(['data', 'foer', 'etter', 'tilstand']);

/** The same answer with its sentences in nynorsk; a sentence that nobody has translated stays. */
export function paaNynorsk(svar: unknown, oversett: Oversetter, felt = '', forelder = ''): unknown {
  if (typeof svar === 'string') return SETNINGSFELT.has(felt) || SETNINGSFELT.has(`${forelder}.${felt}`) ? (oversett(svar) ?? svar) : svar;
  if (Array.isArray(svar)) return svar.map((del) => paaNynorsk(del, oversett, felt, forelder));
  if (svar === null || typeof svar !== 'object' || UROERT.has(felt) || Object.getPrototypeOf(svar) !== Object.prototype) return svar;
  return Object.fromEntries(Object.entries(svar).map(([navn, verdi]) => [navn, paaNynorsk(verdi, oversett, navn, felt)]));
}

/** Answers a reader of nynorsk in nynorsk: rules and read models speak bokmål alone. */
export function svarPaaNynorsk(fastify: FastifyInstance, oversett: Oversetter): void {
  fastify.addHook('preSerialization', (foresporsel, reply, svar, ferdig) => {
    if (maalformAv(foresporsel.headers) === 'nb') return ferdig(null, svar);
    void reply.header('Content-Language', 'nn');
    ferdig(null, paaNynorsk(svar, oversett));
  });
}
