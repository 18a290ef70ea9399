import { WireError, type WireReader } from './wire';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Reads event_store.client.UUID in either form; lower case with dashes. */
export function readUuid(message: WireReader): string {
  let high = 0n;
  let low = 0n;
  for (let tag = message.tag(); tag !== 0; tag = message.tag()) {
    if (tag === 0x12) return uuidOfText(message.text());
    if (tag !== 0x0a) {
      message.skip(tag);
      continue;
    }
    const halves = message.message();
    for (let half = halves.tag(); half !== 0; half = halves.tag()) {
      if (half === 0x08) high = BigInt(halves.uint64());
      else if (half === 0x10) low = BigInt(halves.uint64());
      else halves.skip(half);
    }
  }
  return uuidOfHalves(high, low);
}

function uuidOfText(text: string): string {
  const id = text.toLowerCase();
  if (!UUID.test(id)) throw new WireError('an id is not a UUID');
  return id;
}

/** Two 64-bit halves, big endian, as .NET clients send them. */
export function uuidOfHalves(high: bigint, low: bigint): string {
  const hex = BigInt.asUintN(64, high).toString(16).padStart(16, '0') + BigInt.asUintN(64, low).toString(16).padStart(16, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The two halves, as they go on the wire. */
export function halvesOfUuid(id: string): { high: bigint; low: bigint } {
  const hex = id.replaceAll('-', '');
  return { high: BigInt(`0x${hex.slice(0, 16)}`), low: BigInt(`0x${hex.slice(16)}`) };
}
