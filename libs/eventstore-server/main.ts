import { parseArgs } from 'node:util';
import { startEventStoreServer } from './server';

const USAGE = 'usage: main.js --file <path> [--host 127.0.0.1] [--port 2113] [--storage disk|none]';

/** Runs the server as a process of its own: prints {"port","url"} when it is ready, ends on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { file: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' }, port: { type: 'string', default: '0' }, storage: { type: 'string', default: 'disk' } },
  });
  const { file, host, storage } = values;
  if (file === undefined || (storage !== 'disk' && storage !== 'none')) throw new Error(USAGE);
  const server = await startEventStoreServer({ file, host, port: Number(values.port), storage });
  const end = (): void => {
    server.stop().then(() => process.exit(0), fail);
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  process.stdout.write(`${JSON.stringify({ port: server.port, url: server.url })}\n`);
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
