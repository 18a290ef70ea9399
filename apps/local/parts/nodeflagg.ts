/** As in production: without __proto__. Code from strings cannot be switched off: Fastify's router compiles its routes so. */
const FELLES = ['--enable-source-maps', '--disable-proto=delete'];

/**
 * V8 lets garbage lie while the machine has memory. Told to collect each time the old heap has grown by a quarter, it
 * keeps near what is in use and may still grow to its own limit when it must. `ung`: megabytes of each half of the young heap.
 */
const sparsom = (ung: number): string[] => ['--heap-growing-percent=25', `--max-semi-space-size=${ung}`];

/** How Node is started, for each program. docker/Dockerfile says the same. */
export const NODEFLAGG = { api: [...FELLES, ...sparsom(16)], worker: [...FELLES, ...sparsom(2)], eventstore: sparsom(2) } as const;

/** One heap for all threads: glibc would else give each thread its own, and keep what lies between. */
export const NODEMILJOE = { MALLOC_ARENA_MAX: '1' } as const;
