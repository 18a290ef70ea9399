import { type ProposedEvent } from '../codec/event';
import { accessDenied, invalid } from './errors';

/** EventStoreDB's default: all events of one append together. */
export const MAX_APPEND_BYTES = 1024 * 1024;

/** A client may send far more than an append may hold: it shall hear our answer, not the transport's. */
export const MAX_MESSAGE_BYTES = 17 * 1024 * 1024;

export const sizeOf = (event: ProposedEvent): number => event.data.length + event.meta.length + 2 * event.type.length;

/** The name to write to; throws for those no one may write to. */
export function streamOf({ stream }: { readonly stream: Buffer }): string {
  const name = stream.toString('utf8');
  if (name === '' || name === '$$') throw invalid(`the stream name "${name}" is not valid`);
  if (name === '$all') throw accessDenied('$all cannot be written to');
  return name;
}
