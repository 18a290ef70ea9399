import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruterIWeben } from '../browser/skjermer/ruter';

/** What nobody looks at: where an extra window lands, to close itself. */
const UTEN_BILDE = ['/innlogget-igjen'];
const skript = readFileSync(join('test', 'browser', 'skjermbilder.mjs'), 'utf8');

/** `/$fellesskap/saker/$id` as the script writes it: `/saker/${…}`. */
const moenster = (rute: string): RegExp => new RegExp(`['\`]${(rute.startsWith('/$fellesskap') ? rute.slice('/$fellesskap'.length) : `/${rute}`).replaceAll(/\$\w+/g, '\\$\\{.+?\\}')}['\`?]`);

test.each(ruterIWeben().filter((rute) => !UTEN_BILDE.includes(rute)))('det tas bilde av %s', (rute) => {
  expect(skript).toMatch(moenster(rute));
});
