/** How much of a stream a reader sees; a key that is not set does not limit. */
export interface StreamMetadata {
  /** `$tb`: older revisions are gone; Infinity after a soft delete. */
  readonly truncateBefore?: number;
  /** `$maxCount` */
  readonly maxCount?: number;
  /** `$maxAge`, seconds. */
  readonly maxAge?: number;
}

/** `$tb` of a soft-deleted stream. JavaScript cannot hold it: whoever read and re-wrote it made another number of it. */
const DELETED = '9223372036854775807';
const DELETED_TB = new RegExp(String.raw`"\$tb"\s*:\s*${DELETED}\s*[,}]`);
const INT64_LIMIT = 2 ** 63;

export const SOFT_DELETE: Buffer = Buffer.from(`{"$tb":${DELETED}}`);

export const METASTREAM = '$$';

/** Reads a `$metadata` event's data. One malformed system key voids all of it; values that are not positive do not count. */
export function parseMetadata(data: Buffer): StreamMetadata {
  const text = data.toString('utf8');
  const values = parseObject(text);
  if (values === undefined) return {};
  const { $tb, $maxCount, $maxAge } = values;
  const numbers = [$tb, $maxCount, $maxAge].filter((value) => value !== undefined);
  const deleted = $tb === INT64_LIMIT && DELETED_TB.test(text);
  if (!numbers.every((value) => Number.isInteger(value)) || (!deleted && numbers.some((value) => (value as number) >= INT64_LIMIT))) return {};
  return {
    ...(deleted ? { truncateBefore: Infinity } : ($tb as number) >= 0 && { truncateBefore: $tb as number }),
    ...(($maxCount as number) > 0 && { maxCount: $maxCount as number }),
    ...(($maxAge as number) > 0 && { maxAge: $maxAge as number }),
  };
}

/** The same metadata, with the stream beginning again at `revision`. */
export function undelete(data: Buffer, revision: number): Buffer {
  return Buffer.from(JSON.stringify({ ...parseObject(data.toString('utf8')), $tb: revision }));
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
