import { type OpenAPIObject } from '@nestjs/swagger';

/** JSON schemas of the answers, each by its operationId; `npm run openapi` reads them out of the sources. */
export interface Svarskjema {
  /** Those with a name, for components/schemas. */
  readonly skjemaer: Readonly<Record<string, object>>;
  /** Of what a route reads. */
  readonly svar: Readonly<Record<string, object>>;
  /** Of what a command answers beside `id` and `revisjon`. */
  readonly tillegg: Readonly<Record<string, object>>;
}

type Operasjon = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Respons = Operasjon['responses'][string];
type Innhold = NonNullable<Exclude<NonNullable<Respons>, { $ref: string }>['content']>;

/** Says what every route answers. */
export function medSvar(dokument: OpenAPIObject, { skjemaer, svar, tillegg }: Svarskjema): OpenAPIObject {
  for (const metoder of Object.values(dokument.paths)) {
    if (metoder.get) beskriv(metoder.get, ([type, { schema }]) => innholdet(type, svar[metoder.get?.operationId ?? ''] ?? schema));
    for (const kommando of [metoder.post, metoder.put, metoder.delete]) {
      const ekstra = tillegg[kommando?.operationId ?? ''];
      if (kommando && ekstra) beskriv(kommando, ([, { schema = {} }]) => ({ allOf: [schema, ekstra] }));
    }
  }
  dokument.components = { ...dokument.components, schemas: { ...dokument.components?.schemas, ...skjemaer } };
  return dokument;
}

function beskriv(operasjon: Operasjon, skjema: (innhold: [string, Innhold[string]]) => object): void {
  for (const [status, respons] of Object.entries(operasjon.responses)) {
    if (!/^2/.test(status) || !respons || '$ref' in respons) continue;
    respons.content = Object.fromEntries(Object.entries(respons.content ?? {}).map(([type, innhold]) => [type, { ...innhold, schema: skjema([type, innhold]) }]));
  }
}

function innholdet(medietype: string, json: object = {}): object {
  if (medietype === 'application/json') return json;
  return medietype.startsWith('text/') || medietype.endsWith('+xml') ? { type: 'string' } : { type: 'string', format: 'binary' };
}
