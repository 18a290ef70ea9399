import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's root, found from the source tree as well as from dist. */
export const ROT: string = ((): string => {
  let mappe = __dirname;
  while (!existsSync(join(mappe, 'package.json'))) mappe = dirname(mappe);
  return mappe;
})();
