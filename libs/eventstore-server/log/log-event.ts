import { encodeEventResponse, type RecordHead, readHead } from '../codec/event';

/** One event in the log. `record` is the encoded RecordedEvent, both stored and sent as it is. */
export class LogEvent {
  private encoded: Buffer | undefined;
  private read: RecordHead | undefined;

  constructor(
    readonly position: number,
    readonly streamId: number,
    readonly revision: number,
    readonly record: Buffer,
  ) {}

  /** ReadResp bytes, encoded once for all readers. */
  response(): Buffer {
    return (this.encoded ??= encodeEventResponse(this.record, this.position));
  }

  head(): RecordHead {
    return (this.read ??= readHead(this.record));
  }
}
