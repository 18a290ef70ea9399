import { type paths } from './skjema';

type Rot = '/api/v1/{fellesskap}';
type Operasjon<S extends keyof paths, M extends 'get' | 'post' | 'put' | 'delete'> = Exclude<paths[S][M], undefined>;
type Json<O> = O extends { responses: infer R } ? (R extends Record<200, { content: { 'application/json': infer K } }> ? K : R extends Record<201, { content: { 'application/json': infer K } }> ? K : unknown) : unknown;

/** A path below a helsefellesskap, as the OpenAPI document writes it: `/saker/{id}`. */
export type Sti = keyof paths extends infer P ? (P extends `${Rot}${infer S}` ? S : never) : never;
type Full<S extends Sti> = `${Rot}${S}` & keyof paths;
export type StiMed<M extends 'get' | 'post' | 'put' | 'delete'> = { [S in Sti]: paths[Full<S>] extends Record<M, object> ? S : never }[Sti];

/** What a GET of the path answers. */
export type Svar<S extends StiMed<'get'>> = Json<Operasjon<Full<S>, 'get'>>;
/** One row of a list. */
export type Rad<S extends StiMed<'get'>> = Svar<S> extends { elementer: readonly (infer R)[] } ? R : never;

/** The names in curly brackets of a path, except the helsefellesskap's. */
type Navn<S extends string> = S extends `${string}{${infer N}}${infer Rest}` ? N | Navn<Rest> : never;
export type Stidel<S extends string> = [Navn<S>] extends [never] ? { sti?: undefined } : { sti: Record<Navn<S>, string | number> };

type Spoer<O> = O extends { parameters: { query?: infer Q } } ? Q & object : object;
export type Spoerring<S extends StiMed<'get'>> = Spoer<Operasjon<Full<S>, 'get'>>;

type Innhold<O> = O extends { requestBody?: { content: { 'application/json': infer K } } } ? K : object;
export type Kropp<S extends Sti, M extends 'post' | 'put' | 'delete'> = Innhold<Operasjon<Full<S>, M>>;
export type Utfall<S extends Sti, M extends 'post' | 'put' | 'delete'> = Json<Operasjon<Full<S>, M>>;
