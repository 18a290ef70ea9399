import { type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import { type Empty } from '@eventstore/db-client/generated/shared_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';

/** The server version whose behaviour this one keeps to. */
const VERSION = '23.10.0';

const SERVICE = 'event_store.client.';
const METHODS: readonly (readonly [service: string, method: string, features: readonly string[]])[] = [
  ['streams.streams', 'read', ['position', 'events']],
  ['streams.streams', 'append', []],
  ['streams.streams', 'delete', []],
  ['streams.streams', 'tombstone', []],
  ['streams.streams', 'batchappend', ['deadline_duration']],
  ['gossip.gossip', 'read', []],
  ['server_features.serverfeatures', 'getsupportedmethods', []],
];

/** What is answered for: clients choose their ways of calling by it. */
export function getSupportedMethods(_call: ServerUnaryCall<Empty, SupportedMethods>, callback: sendUnaryData<SupportedMethods>): void {
  const methods = METHODS.map(([service, method, features]) =>
    new SupportedMethod().setServiceName(SERVICE + service).setMethodName(method).setFeaturesList([...features]),
  );
  callback(null, new SupportedMethods().setMethodsList(methods).setEventStoreServerVersion(VERSION));
}
