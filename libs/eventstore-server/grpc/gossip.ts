import { type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { type Empty, UUID } from '@eventstore/db-client/generated/shared_pb';

const INSTANCE = new UUID().setString(randomUUID());

/** A cluster of one, which leads, at the address the client itself used: for connection strings that ask for a cluster. */
export function gossip(call: ServerUnaryCall<Empty, ClusterInfo>, callback: sendUnaryData<ClusterInfo>): void {
  const { hostname, port } = new URL(`http://${call.getHost()}`);
  const member = new MemberInfo()
    .setInstanceId(INSTANCE)
    .setTimeStamp(`${Date.now()}0000`)
    .setState(MemberInfo.VNodeState.LEADER)
    .setIsAlive(true)
    .setHttpEndPoint(new EndPoint().setAddress(hostname).setPort(Number(port)));
  callback(null, new ClusterInfo().setMembersList([member]));
}
