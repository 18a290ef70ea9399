import { status } from '@grpc/grpc-js';
import { GrpcError } from './errors';

interface Call {
  on(event: 'close' | 'cancelled', listener: () => void): unknown;
  emit(event: 'error', error: Error): unknown;
  pause?(): unknown;
}

/** The calls that are open, so that a stop can end them in the way clients understand. */
export class OpenCalls {
  private readonly calls = new Map<Call, () => void>();

  /** A stream of answers; a client takes CANCELLED as "connect again". */
  stream(call: Call): void {
    this.add(call, () => call.emit('error', new GrpcError(status.CANCELLED, 'Server Is Shutting Down')));
  }

  /** A call that gets one answer. */
  single(call: Call, answer: (error: GrpcError) => void): void {
    this.add(call, () => answer(new GrpcError(status.UNAVAILABLE, 'Server Is Shutting Down')));
  }

  /** Takes no more requests in. */
  pause(): void {
    for (const call of this.calls.keys()) call.pause?.();
  }

  end(): void {
    for (const end of this.calls.values()) end();
    this.calls.clear();
  }

  private add(call: Call, end: () => void): void {
    this.calls.set(call, end);
    const gone = () => this.calls.delete(call);
    call.on('close', gone);
    call.on('cancelled', gone);
  }
}
