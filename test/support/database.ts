import { randomUUID } from 'node:crypto';
import { lagDatabase } from '../../apps/local/parts/postgres';
import { miljoe } from './miljoe';

/** An empty database of its own, owned by a role that is not superuser: row-level security holds there. */
export async function nyDatabase(): Promise<string> {
  const navn = `test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(miljoe('DATABASE_URL'));
  await lagDatabase(process.env.SAKSGANG_TEST_ADMIN_URL ?? url.href, navn, decodeURIComponent(url.username));
  url.pathname = `/${navn}`;
  return url.href;
}
