import { createHash } from 'node:crypto';
import { parse } from 'uuid';

/** Namespace of every id that Saksgang derives. Changing it would break each retry in flight. */
const SAKSGANG = parse('5b0c1a52-9e0f-4e3c-8d4f-6f0a7c2f9d11');
const VARIANT = ['8', '9', 'a', 'b'];

/** The id of the event that a command makes as number `index`: with the hash, as the same key with another body is no retry. */
export const eventIdOf = (commandId: string, commandHash: string, index = 0): string => derivedId(commandId, commandHash, index);

/** The same parts always give the same id (UUID version 5): the ground of retry-safe commands. */
export function derivedId(...parts: readonly (string | number)[]): string {
  // The library's v5 takes the text apart letter by letter; every command asks for several ids.
  const h = createHash('sha1').update(SAKSGANG).update(parts.join('\u001f')).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-5${h.slice(13, 16)}-${VARIANT[parseInt(h.charAt(16), 16) & 3]}${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
