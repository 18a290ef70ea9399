import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lagFiler } from './filer';

/** Run from the project's folder. @param til another folder to write in */
async function main([til = process.cwd()]: readonly string[]): Promise<void> {
  for (const [sti, innhold] of Object.entries(await lagFiler(process.cwd()))) {
    const fil = join(til, sti);
    mkdirSync(dirname(fil), { recursive: true });
    writeFileSync(fil, innhold);
  }
}

main(process.argv.slice(2)).catch((feil: unknown) => {
  console.error(feil);
  process.exit(1);
});
