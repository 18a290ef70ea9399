// `npm run bench`: compiles test/bench beside the build, so that what is measured is plain Node without jest.
import { spawnSync } from 'node:child_process';
import { klargjoer, ROT } from '../apps/local/klargjoer.mjs';

await klargjoer((linje) => console.error(linje));
for (const argumenter of [['node_modules/typescript/bin/tsc', '-p', 'test/bench/tsconfig.json'], ['dist/test/bench/main.js', ...process.argv.slice(2)]]) {
  const { status } = spawnSync(process.execPath, argumenter, { cwd: ROT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
