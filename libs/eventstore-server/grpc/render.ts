import { encodeEventResponse, readBody, withStructuredId } from '../codec/event';
import { type ReadRequest } from '../codec/read';
import { type EventLog } from '../log/event-log';
import { type LogEvent } from '../log/log-event';

const LINK_TYPE = '$>';

/** How a reader wants events: as they are, which costs nothing, or with links followed or ids as numbers. */
export function renderer(log: EventLog, { resolveLinks, structuredIds }: ReadRequest): (event: LogEvent) => Buffer {
  if (!resolveLinks && !structuredIds) return (event) => event.response();
  const record = (event: LogEvent) => (structuredIds ? withStructuredId(event.record) : event.record);
  return (event) => {
    if (!resolveLinks || event.head().type !== LINK_TYPE) return encodeEventResponse(record(event), event.position);
    const target = targetOf(log, event);
    return encodeEventResponse(target && record(target), event.position, record(event));
  };
}

/** The event that `<revision>@<stream>` names, unless it is deleted, truncated or was never there. */
function targetOf(log: EventLog, link: LogEvent): LogEvent | undefined {
  const text = readBody(link.record).data.toString('utf8');
  const at = text.indexOf('@');
  const revision = Number(text.slice(0, at));
  const stream = text.slice(at + 1);
  if (at < 1 || stream === '' || !Number.isSafeInteger(revision) || revision < 0) return undefined;
  const { state, first } = log.visible(stream);
  if (state !== 'exists' || revision < first) return undefined;
  const [event] = log.readStream(stream, revision, 'forwards', 1);
  return event?.revision === revision ? event : undefined;
}
