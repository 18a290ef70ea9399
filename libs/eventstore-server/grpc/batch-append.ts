import { type ServerDuplexStream, status } from '@grpc/grpc-js';
import {
  type BatchAppendRequest,
  type BatchError,
  type BatchOptions,
  encodeBadRequest,
  encodeBatchError,
  encodeBatchSuccess,
  encodeMaxSize,
  encodeStreamDeleted,
  encodeWrongVersion,
} from '../codec/batch-append';
import { EMPTY, type ProposedEvent } from '../codec/event';
import { WireError } from '../codec/wire';
import { type EventLog } from '../log/event-log';
import { WriteFailed } from '../log/storage';
import { GrpcError } from './errors';
import { MAX_APPEND_BYTES, sizeOf, streamOf } from './limits';
import { type OpenCalls } from './open-calls';

interface Append {
  readonly request: BatchAppendRequest;
  readonly options: BatchOptions;
  readonly events: ProposedEvent[];
  readonly expires: number;
  size: number;
}

const SHARED = 'event_store.client.';
const SWEEP_MS = 100;
/** Whatever deadline the client sets. The real server gives up after two seconds; a slow disk of one's own is worth waiting for. */
const LONGEST_MS = 10_000;
const MAX_WAITING_BYTES = 64 * 1024 * 1024;
const TIMEOUT: BatchError = { code: status.DEADLINE_EXCEEDED, message: 'Timeout', kind: `${SHARED}Timeout`, detail: EMPTY };

/** Streams.BatchAppend: many appends on one call, told apart by correlation id, one answer each. */
export function handleBatchAppend(log: EventLog, calls: OpenCalls) {
  return (call: ServerDuplexStream<BatchAppendRequest, Buffer>): void => {
    calls.stream(call);
    new BatchCall(log, call).start();
  };
}

class BatchCall {
  /** Appends that have had no answer yet; what is not here is not answered a second time. */
  private readonly open = new Map<string, Append>();
  private sweeper: NodeJS.Timeout | undefined;
  private halfClosed = false;

  constructor(
    private readonly log: EventLog,
    private readonly call: ServerDuplexStream<BatchAppendRequest, Buffer>,
  ) {}

  start(): void {
    this.call.on('data', (request: BatchAppendRequest) => this.received(request));
    this.call.on('end', () => {
      this.halfClosed = true;
      this.endWhenAnswered();
    });
    this.call.on('error', () => undefined);
    this.call.on('cancelled', () => {
      clearInterval(this.sweeper);
      this.open.clear();
    });
  }

  private received(request: BatchAppendRequest): void {
    const key = request.correlation.toString('latin1');
    const append = request.options === undefined ? this.open.get(key) : this.begin(key, request, request.options);
    // A chunk of an append that has been answered, or that never began.
    if (append === undefined) return;
    if (request.problem !== undefined) return this.refuse(key, append, request.problem);
    for (const event of request.events) {
      append.events.push(event);
      append.size += sizeOf(event);
    }
    if (append.size > MAX_APPEND_BYTES) this.fail(key, append, tooLarge());
    else if (request.isFinal) this.write(key, append);
  }

  private begin(key: string, request: BatchAppendRequest, options: BatchOptions): Append | undefined {
    const now = Date.now();
    const expires = Math.min(options.deadline ?? Infinity, now + LONGEST_MS);
    const append = { request, options, events: [], size: 0, expires };
    this.open.set(key, append);
    if (expires > now) {
      this.sweeper ??= setInterval(() => this.sweep(), SWEEP_MS);
      return append;
    }
    this.fail(key, append, TIMEOUT);
    return undefined;
  }

  private write(key: string, append: Append): void {
    const { options, request, events } = append;
    if (options.expected === undefined) return this.refuse(key, append, new WireError('the append has no expected revision'));
    let stream: string;
    try {
      stream = streamOf(options);
    } catch (error) {
      return this.refuse(key, append, error as Error);
    }
    const expected = options.expected;
    this.log.append(stream, expected, events).then(
      (outcome) => {
        if (outcome.kind === 'ok') this.answer(key, encodeBatchSuccess(request, options, outcome.revision, outcome.position));
        else if (outcome.kind === 'deleted') this.fail(key, append, deleted(options));
        else this.fail(key, append, wrongVersion(outcome.current, options));
      },
      (error: Error) => this.refuse(key, append, error),
    );
    this.holdBack();
  }

  private refuse(key: string, append: Append, error: Error): void {
    this.fail(key, append, describe(error));
  }

  private fail(key: string, append: Append, error: BatchError): void {
    if (this.open.has(key)) this.answer(key, encodeBatchError(append.request, append.options, error));
  }

  private answer(key: string, response: Buffer): void {
    if (!this.open.delete(key)) return;
    this.call.write(response);
    this.endWhenAnswered();
  }

  private endWhenAnswered(): void {
    if (this.open.size > 0) return;
    clearInterval(this.sweeper);
    this.sweeper = undefined;
    if (this.halfClosed) this.call.end();
  }

  private sweep(): void {
    const now = Date.now();
    for (const [key, append] of this.open) {
      if (append.expires <= now) this.fail(key, append, TIMEOUT);
    }
  }

  /** The sender waits while the disk is far behind; HTTP/2 does the rest. */
  private holdBack(): void {
    if (this.log.waitingBytes < MAX_WAITING_BYTES || this.call.isPaused()) return;
    this.call.pause();
    this.log.events.once('settled', () => this.call.resume());
  }
}

function describe(error: Error): BatchError {
  if (error instanceof WireError) {
    return { code: status.INVALID_ARGUMENT, message: error.message, kind: `${SHARED}BadRequest`, detail: encodeBadRequest(error.message) };
  }
  if (error instanceof GrpcError) {
    const kind = error.code === status.PERMISSION_DENIED ? `${SHARED}AccessDenied` : 'google.protobuf.Empty';
    return { code: error.code, message: error.details, kind, detail: EMPTY };
  }
  // Not Unknown: for that the client throws our words away.
  const code = error instanceof WriteFailed && error.kind === 'full' ? status.RESOURCE_EXHAUSTED : status.INTERNAL;
  return { code, message: error.message, kind: 'google.protobuf.Empty', detail: EMPTY };
}

const tooLarge = (): BatchError => ({
  code: status.INVALID_ARGUMENT,
  message: `Maximum Append Size of ${MAX_APPEND_BYTES} Exceeded.`,
  kind: `${SHARED}MaximumAppendSizeExceeded`,
  detail: encodeMaxSize(MAX_APPEND_BYTES),
});

const deleted = ({ stream }: BatchOptions): BatchError => ({
  code: status.NOT_FOUND,
  message: `Event stream '${stream.toString('utf8')}' is deleted.`,
  kind: `${SHARED}StreamDeleted`,
  detail: encodeStreamDeleted(stream),
});

const wrongVersion = (current: number, { expected, stream }: BatchOptions): BatchError => ({
  code: status.ALREADY_EXISTS,
  message: `Append failed due to WrongExpectedVersion. Stream: ${stream.toString('utf8')}, actual version: ${current}`,
  kind: `${SHARED}WrongExpectedVersion`,
  detail: encodeWrongVersion(current, expected ?? 0),
});
