// `npm run fault:quick` and `npm run fault`: the same tests as in `npm test`, with the figures of promises.md.
import { spawnSync } from 'node:child_process';
import { klargjoer, ROT } from '../apps/local/klargjoer.mjs';

const omfang = process.argv[2] === 'full' ? 'full' : 'quick';
await klargjoer((linje) => console.error(linje));
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--selectProjects', 'system', '--runInBand', '--testPathPatterns=test/fault'], {
  cwd: ROT, stdio: 'inherit', env: { ...process.env, SAKSGANG_FAULT: omfang },
});
process.exitCode = status ?? 1;
