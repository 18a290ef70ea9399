import { randomUUID } from 'node:crypto';
import { CAUGHT_UP, encodeCheckpoint, encodeConfirmation, encodeStreamNotFound, type Filter, type ReadRequest } from '../codec/read';
import { type EventLog } from '../log/event-log';
import { asGrpcError, invalid, streamDeleted } from './errors';
import { matcher } from './filter';
import { type OpenCalls } from './open-calls';
import { Outlet, type ReadCall } from './outlet';
import { renderer } from './render';
import { sourceOfRead, sourceOfSubscription } from './source';

/** Streams.Read: a stream or $all, once or as a catch-up subscription. */
export function handleRead(log: EventLog, calls: OpenCalls) {
  return (call: ReadCall): void => {
    calls.stream(call);
    const outlet = new Outlet(call);
    answer(log, call.request, outlet).then(
      () => outlet.end(),
      (error: unknown) => outlet.fail(asGrpcError(error)),
    );
  };
}

async function answer(log: EventLog, request: ReadRequest | Error, outlet: Outlet): Promise<void> {
  if (request instanceof Error) throw request;
  await (request.count === undefined ? subscribe(log, request, outlet) : read(log, request, request.count, outlet));
}

async function read(log: EventLog, request: ReadRequest, count: number, outlet: Outlet): Promise<void> {
  const { stream } = request;
  if (stream !== undefined) {
    const { state } = log.visible(stream);
    if (state === 'deleted') throw streamDeleted(stream);
    if (state === 'not-found') return void (await outlet.send(encodeStreamNotFound(stream)));
  }
  const matches = matcher(request.filter);
  const render = renderer(log, request);
  const source = sourceOfRead(log, request);
  let left = count;
  while (left > 0 && !outlet.closed) {
    const page = source.page(request.filter === undefined ? left : undefined);
    if (page.length === 0) return;
    for (const event of page) {
      if (left === 0 || outlet.closed || !matches(event)) continue;
      left--;
      await outlet.send(render(event));
    }
  }
}

/** Reads the log on from the checkpoint whenever something is committed: no buffer that could overflow. */
async function subscribe(log: EventLog, request: ReadRequest, outlet: Outlet): Promise<void> {
  if (request.direction === 'backwards') throw invalid('a subscription cannot run backwards');
  const matches = matcher(request.filter);
  const render = renderer(log, request);
  const source = sourceOfSubscription(log, request);
  const checkpoints = request.filter && new Checkpoints(request.filter, startOf(log, request));
  await outlet.send(encodeConfirmation(randomUUID()));
  let live = false;
  while (!outlet.closed) {
    const page = source.page();
    for (const event of page) {
      if (outlet.closed) return;
      if (matches(event)) await outlet.send(render(event));
      if (checkpoints?.passed(event.position)) await outlet.send(checkpoints.message());
    }
    if (page.length > 0) continue;
    if (request.stream !== undefined && log.visible(request.stream).state === 'deleted') throw streamDeleted(request.stream);
    if (live) {
      await outlet.nextCommit(log);
      continue;
    }
    live = true;
    if (checkpoints) await outlet.send(checkpoints.message());
    await outlet.send(CAUGHT_UP);
  }
}

const startOf = (log: EventLog, { from }: ReadRequest): number => (typeof from === 'number' ? from : from === 'start' ? 0 : log.lastPosition);

/** Where a filtered subscription has come, told every window × multiplier events, matching or not. */
class Checkpoints {
  private considered = 0;

  constructor(
    private readonly filter: Filter,
    private position: number,
  ) {
    if (filter.checkpointMultiplier < 1) throw invalid('the checkpoint interval must be at least 1');
  }

  /** True when it is time for a message. */
  passed(position: number): boolean {
    this.position = position;
    return ++this.considered >= this.filter.window * this.filter.checkpointMultiplier;
  }

  message(): Buffer {
    this.considered = 0;
    return encodeCheckpoint(this.position);
  }
}
