import { AppendReq, AppendResp, BatchAppendReq, BatchAppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { Empty, StreamIdentifier, UUID, WrongExpectedVersion } from '@eventstore/db-client/generated/shared_pb';
import fc from 'fast-check';
import { decodeAppend, decodeDelete, encodeAppendSuccess, encodeAppendWrongVersion } from './append';
import { ANY, decodeBatchAppend, encodeBatchError, encodeBatchSuccess, encodeWrongVersion, NO_STREAM, STREAM_EXISTS } from './batch-append';
import { encodeEventResponse, encodeRecord, MissingMetadata, readBody, readHead, withStructuredId } from './event';
import { decodeRead, encodeCheckpoint, encodeStreamNotFound } from './read';
import { WireError } from './wire';

const ID = 'f6a1b2c3-d4e5-4f60-8a9b-0c1d2e3f4a5b';
const HIGH = BigInt.asIntN(64, 0xf6a1b2c3d4e54f60n).toString();
const LOW = BigInt.asIntN(64, 0x8a9b0c1d2e3f4a5bn).toString();
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const bytes = fc.uint8Array({ maxLength: 300 });
const revision = fc.oneof(fc.nat(), fc.bigInt({ min: 0n, max: 2n ** 53n - 2n }).map(Number));
const name = text.filter((value) => value !== '');

const identifier = (stream: string) => new StreamIdentifier().setStreamName(Buffer.from(stream));
const wire = (message: { serializeBinary(): Uint8Array }): Buffer => Buffer.from(message.serializeBinary());

function proposed(type: string, contentType: string, data: Uint8Array, meta: Uint8Array): BatchAppendReq.ProposedMessage {
  const message = new BatchAppendReq.ProposedMessage().setId(new UUID().setString(ID)).setData(data).setCustomMetadata(meta);
  message.getMetadataMap().set('type', type).set('content-type', contentType);
  return message;
}

describe('Kodeken leser det samme som google-protobuf skriver', () => {
  test('BatchAppendReq med alle slags forventninger', () => {
    fc.assert(fc.property(name, text, bytes, bytes, revision, fc.constantFrom('revision', 'any', 'no', 'exists'), (stream, type, data, meta, at, kind) => {
      const options = new BatchAppendReq.Options().setStreamIdentifier(identifier(stream));
      if (kind === 'revision') options.setStreamPosition(String(at));
      if (kind === 'any') options.setAny(new Empty());
      if (kind === 'no') options.setNoStream(new Empty());
      if (kind === 'exists') options.setStreamExists(new Empty());
      const request = new BatchAppendReq().setCorrelationId(new UUID().setString(ID)).setOptions(options).setIsFinal(true);
      request.setProposedMessagesList([proposed(type, 'application/json', data, meta)]);
      const read = decodeBatchAppend(wire(request));
      expect(read.options!.stream.toString()).toBe(stream);
      expect(read.options!.expected).toBe({ revision: at, any: ANY, no: NO_STREAM, exists: STREAM_EXISTS }[kind]);
      expect(read.events).toEqual([{ id: ID, type, isJson: true, data: Buffer.from(data), meta: Buffer.from(meta) }]);
      expect([read.isFinal, read.problem]).toEqual([true, undefined]);
    }));
  });

  test('forventede revisjoner opp til det største tallet i 64 bit', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 2n }), (expected) => {
      const options = new AppendReq.Options().setStreamIdentifier(identifier('s')).setRevision(String(expected));
      expect(decodeAppend(wire(new AppendReq().setOptions(options)))).toMatchObject({ options: { expected: expected <= 2n ** 53n - 1n ? Number(expected) : expected } });
    }));
  });

  test('ReadReq av en strøm og av $all med filter', () => {
    fc.assert(fc.property(name, revision, fc.boolean(), fc.array(name, { maxLength: 4 }), (stream, from, backwards, prefixes) => {
      const options = new ReadReq.Options().setReadDirection(backwards ? 1 : 0).setNoFilter(new Empty()).setCount('7');
      const ofStream = new ReadReq.Options.StreamOptions().setStreamIdentifier(identifier(stream)).setRevision(String(from));
      const direction = backwards ? 'backwards' : 'forwards';
      expect(decodeRead(wire(new ReadReq().setOptions(options.setStream(ofStream))))).toMatchObject({ stream, from, direction, count: 7, filter: undefined });
      const expression = new ReadReq.Options.FilterOptions.Expression().setPrefixList(prefixes);
      const filter = new ReadReq.Options.FilterOptions().setStreamIdentifier(expression).setMax(5).setCheckpointintervalmultiplier(3);
      const position = new ReadReq.Options.Position().setCommitPosition(String(from)).setPreparePosition(String(from));
      const ofAll = new ReadReq.Options().setAll(new ReadReq.Options.AllOptions().setPosition(position)).setFilter(filter).setSubscription(new ReadReq.Options.SubscriptionOptions());
      expect(decodeRead(wire(new ReadReq().setOptions(ofAll)))).toMatchObject({ stream: undefined, from, count: undefined, filter: { on: 'stream', prefixes, window: 5, checkpointMultiplier: 3 } });
    }));
  });

  test('en id i to tall', () => {
    const id = new UUID().setStructured(new UUID.Structured().setMostSignificantBits(HIGH).setLeastSignificantBits(LOW));
    const message = new AppendReq.ProposedMessage().setId(id);
    message.getMetadataMap().set('type', 't').set('content-type', 'x');
    expect(decodeAppend(wire(new AppendReq().setProposedMessage(message)))).toMatchObject({ event: { id: ID, isJson: false } });
  });
});

describe('google-protobuf leser det samme som kodeken skriver', () => {
  test('en lagret hendelse', () => {
    fc.assert(fc.property(name, text, bytes, bytes, revision, revision, fc.boolean(), (stream, type, data, meta, at, position, isJson) => {
      const record = encodeRecord({ id: ID, type, isJson, data: Buffer.from(data), meta: Buffer.from(meta) }, Buffer.from(stream), at, position, '12340000');
      const event = ReadResp.deserializeBinary(encodeEventResponse(record, position)).getEvent()!;
      const recorded = event.getEvent()!;
      expect(event.getCommitPosition()).toBe(String(position));
      expect([recorded.getId()!.getString(), recorded.getStreamRevision(), recorded.getCommitPosition(), recorded.getPreparePosition()]).toEqual([ID, String(at), String(position), String(position)]);
      expect(Buffer.from(recorded.getStreamIdentifier()!.getStreamName_asU8()).toString()).toBe(stream);
      expect(new Map(recorded.getMetadataMap().getEntryList())).toEqual(new Map([['type', type], ['content-type', isJson ? 'application/json' : 'application/octet-stream'], ['created', '12340000']]));
      expect([Buffer.from(recorded.getData_asU8()), Buffer.from(recorded.getCustomMetadata_asU8())]).toEqual([Buffer.from(data), Buffer.from(meta)]);
      expect(readHead(record)).toEqual({ id: ID, stream, type });
      expect(readBody(record)).toEqual({ isJson, data: Buffer.from(data), created: 1234 });
      const structured = ReadResp.deserializeBinary(encodeEventResponse(withStructuredId(record), position)).getEvent()!.getEvent()!.getId()!.getStructured()!;
      expect(structured.toObject()).toEqual({ mostSignificantBits: HIGH, leastSignificantBits: LOW });
    }));
  });

  test('svar på skriving', () => {
    fc.assert(fc.property(name, fc.integer({ min: -1 }), fc.option(revision, { nil: undefined }), (stream, at, position) => {
      const options = { stream: Buffer.from(stream), expected: NO_STREAM, deadline: undefined };
      const request = { correlation: wire(new UUID().setString(ID)), options, events: [], problem: undefined, isFinal: true };
      const batch = BatchAppendResp.deserializeBinary(encodeBatchSuccess(request, options, at, position));
      const classic = AppendResp.deserializeBinary(encodeAppendSuccess(at, position)).getSuccess()!;
      expect(batch.getCorrelationId()!.getString()).toBe(ID);
      for (const success of [batch.getSuccess()!, classic]) {
        expect(at < 0 ? success.hasNoStream() : success.getCurrentRevision()).toBe(at < 0 ? true : String(at));
        expect(position === undefined ? success.hasNoPosition() : success.getPosition()!.getCommitPosition()).toBe(position === undefined ? true : String(position));
      }
      expect([batch.hasNoStream(), Buffer.from(batch.getStreamIdentifier()!.getStreamName_asU8()).toString()]).toEqual([true, stream]);
    }));
  });

  test('feil revisjon', () => {
    const options = { stream: Buffer.from('s'), expected: 300, deadline: undefined };
    const request = { correlation: wire(new UUID().setString(ID)), options, events: [], problem: undefined, isFinal: true };
    const error = { code: 6, message: 'æøå', kind: 'event_store.client.WrongExpectedVersion', detail: encodeWrongVersion(200, 300) };
    const status = BatchAppendResp.deserializeBinary(encodeBatchError(request, options, error)).getError()!;
    expect([status.getCode(), status.getMessage(), status.getDetails()!.getTypeName()]).toEqual([6, 'æøå', error.kind]);
    const detail = WrongExpectedVersion.deserializeBinary(status.getDetails()!.getValue_asU8());
    expect([detail.getCurrentStreamRevision(), detail.getExpectedStreamPosition()]).toEqual(['200', '300']);
    const classic = AppendResp.deserializeBinary(encodeAppendWrongVersion(-1, 2n ** 60n)).getWrongExpectedVersion()!;
    expect([classic.hasCurrentNoStream(), classic.getExpectedRevision()]).toEqual([true, String(2n ** 60n)]);
  });

  test('sjekkpunkt og strøm som ikke finnes', () => {
    expect(ReadResp.deserializeBinary(encodeCheckpoint(2 ** 40)).getCheckpoint()!.toObject()).toEqual({ commitPosition: String(2 ** 40), preparePosition: String(2 ** 40) });
    expect(ReadResp.deserializeBinary(encodeStreamNotFound('Ås')).getStreamNotFound()!.getStreamIdentifier()!.getStreamName()).toBeDefined();
  });
});

describe('Ødelagte meldinger', () => {
  test.each([['BatchAppend', decodeBatchAppend], ['Append', decodeAppend], ['Delete', decodeDelete], ['Read', decodeRead], ['lagret hendelse', readHead]])('%s leses eller nektes, og gir aldri noen annen feil', (_what, decode: (bytes: Buffer) => unknown) => {
    const valid = wire(new BatchAppendReq().setOptions(new BatchAppendReq.Options().setStreamIdentifier(identifier('s'))).addProposedMessages(proposed('t', 'application/json', new Uint8Array(9), new Uint8Array(9))));
    const mangled = fc.tuple(fc.nat(valid.length - 1), fc.nat(255), fc.nat(valid.length)).map(([at, value, length]) => {
      const copy = Buffer.from(valid);
      copy[at] = value;
      return copy.subarray(0, length);
    });
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }).map((random) => Buffer.from(random)), mangled), (message) => {
      try {
        decode(message);
      } catch (error) {
        expect(error).toBeInstanceOf(WireError);
      }
    }), { numRuns: 2000 });
  });

  test('en hendelse uten type sier hva den mangler', () => {
    const message = new AppendReq.ProposedMessage().setId(new UUID().setString(ID));
    expect(decodeAppend(wire(new AppendReq().setProposedMessage(message)))).toMatchObject({ problem: expect.any(MissingMetadata) as Error });
  });
});
