export { type Jobb, Koe } from './koe';
export { type Arbeidsvalg, KoeArbeider } from './koearbeider';
export { krevNoeviction, RedisKasterUt } from './redis';
