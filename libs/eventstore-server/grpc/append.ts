import { type sendUnaryData, type ServerReadableStream } from '@grpc/grpc-js';
import { type AppendMessage, encodeAppendSuccess, encodeAppendWrongVersion, type WriteOptions } from '../codec/append';
import { type ProposedEvent } from '../codec/event';
import { type EventLog } from '../log/event-log';
import { appendTooLarge, asGrpcError, invalid, streamDeleted } from './errors';
import { MAX_APPEND_BYTES, sizeOf, streamOf } from './limits';
import { type OpenCalls } from './open-calls';

/** Streams.Append: options, then one event per message, then one answer. */
export function handleAppend(log: EventLog, calls: OpenCalls) {
  return (call: ServerReadableStream<AppendMessage, Buffer>, callback: sendUnaryData<Buffer>): void => {
    let options: WriteOptions | undefined;
    const events: ProposedEvent[] = [];
    let size = 0;
    let answered = false;
    const answer = (error: unknown, value?: Buffer): void => {
      if (answered) return;
      answered = true;
      callback(error === null ? null : asGrpcError(error), value);
    };
    calls.single(call, answer);
    call.on('error', () => undefined);
    call.on('data', (message: AppendMessage) => {
      if (answered) return;
      if ('problem' in message) return answer(message.problem);
      if ('options' in message) {
        options = message.options;
        return;
      }
      events.push(message.event);
      size += sizeOf(message.event);
      if (size > MAX_APPEND_BYTES) answer(appendTooLarge(MAX_APPEND_BYTES));
    });
    call.on('end', () => {
      if (answered) return;
      if (options === undefined) return answer(invalid('the append has no options'));
      append(log, options, events).then((value) => answer(null, value), answer);
    });
  };
}

async function append(log: EventLog, options: WriteOptions, events: readonly ProposedEvent[]): Promise<Buffer> {
  const { expected } = options;
  const stream = streamOf(options);
  if (expected === undefined) throw invalid('the append has no expected revision');
  const outcome = await log.append(stream, expected, events);
  switch (outcome.kind) {
    case 'ok': return encodeAppendSuccess(outcome.revision, outcome.position);
    case 'wrong-version': return encodeAppendWrongVersion(outcome.current, expected);
    case 'deleted': throw streamDeleted(stream);
  }
}
