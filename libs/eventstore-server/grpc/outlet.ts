import { type ServerWritableStream } from '@grpc/grpc-js';
import { type EventLog } from '../log/event-log';
import { type ReadRequest } from '../codec/read';

export type ReadCall = ServerWritableStream<ReadRequest | Error, Buffer>;

/** The answering side of a read: keeps to the reader's pace and knows when the reader has gone. */
export class Outlet {
  closed = false;
  private wake: (() => void) | undefined;

  constructor(private readonly call: ReadCall) {
    const wake = () => this.wake?.();
    call.on('drain', wake);
    for (const end of ['cancelled', 'close', 'error']) {
      call.on(end, () => {
        this.closed = true;
        wake();
      });
    }
  }

  /** A promise only when the reader is behind: await it before sending more. */
  send(bytes: Buffer): Promise<void> | undefined {
    if (this.closed || this.call.write(bytes)) return undefined;
    return new Promise((resolve) => (this.wake = resolve));
  }

  /** Until something is committed or the reader has gone. */
  async nextCommit(log: EventLog): Promise<void> {
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      log.events.once('commit', resolve);
    });
    if (this.wake !== undefined) log.events.off('commit', this.wake);
  }

  end(): void {
    if (!this.closed) this.call.end();
  }

  fail(error: Error): void {
    if (!this.closed) this.call.emit('error', error);
  }
}
