import { encodeEventResponse, positionFieldSize, type RecordHead, readHead } from '../codec/event';

/** One event in the log. `record` is the encoded RecordedEvent, both stored and sent as it is. */
export class LogEvent {
  private encoded: Buffer | undefined;
  private read: RecordHead | undefined;

  constructor(
    readonly position: number,
    readonly streamId: number,
    readonly revision: number,
    private bytes: Buffer,
  ) {}

  get record(): Buffer {
    return this.bytes;
  }

  /** ReadResp bytes, encoded once for all readers; the record is then a part of them and not kept twice. */
  response(): Buffer {
    if (this.encoded === undefined) {
      const { length } = this.bytes;
      this.encoded = encodeEventResponse(this.bytes, this.position);
      const end = this.encoded.length - positionFieldSize(this.position);
      this.bytes = this.encoded.subarray(end - length, end);
    }
    return this.encoded;
  }

  head(): RecordHead {
    return (this.read ??= readHead(this.bytes));
  }
}
