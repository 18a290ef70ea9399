import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { DamagedLog } from './storage';

const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC_LITTLE_ENDIAN = 0x377f0682;
const MAGIC_BIG_ENDIAN = 0x377f0683;

type Checksum = readonly [number, number];

interface Wal {
  readonly fd: number;
  readonly frameBytes: number;
  readonly frames: number;
  readonly salt: Buffer;
  readonly littleEndian: boolean;
  readonly checksum: Checksum;
}

/**
 * SQLite stops reading its write-ahead log at the first frame that is not right, and forgets the rest. After a torn
 * last write that is what we want. When a whole later transaction follows, everything before it was on disk once:
 * that is damage, and opening would lose acknowledged events. Throws DamagedLog then, naming file and byte.
 */
export function checkWal(file: string): void {
  const fd = openIfThere(file);
  if (fd === undefined) return;
  try {
    const wal = readHeader(file, fd);
    if (wal === undefined) return;
    const broken = firstBrokenFrame(wal);
    if (broken < wal.frames && laterTransaction(wal, broken)) {
      throw new DamagedLog(`${file} is damaged at byte ${HEADER_BYTES + broken * wal.frameBytes}, before writes that were acknowledged`);
    }
  } finally {
    closeSync(fd);
  }
}

function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Undefined when there is not one whole frame. */
function readHeader(file: string, fd: number): Wal | undefined {
  const header = read(fd, 0, HEADER_BYTES);
  if (header.length < HEADER_BYTES) return undefined;
  const magic = header.readUInt32BE(0);
  const littleEndian = magic === MAGIC_LITTLE_ENDIAN;
  const checksum = sum([0, 0], header.subarray(0, 24), littleEndian);
  const frameBytes = FRAME_HEADER_BYTES + header.readUInt32BE(8);
  const frames = Math.floor((fstatSync(fd).size - HEADER_BYTES) / frameBytes);
  if (frames === 0) return undefined;
  if ((!littleEndian && magic !== MAGIC_BIG_ENDIAN) || !same(checksum, header, 24)) throw new DamagedLog(`${file} is damaged at byte 0 (header)`);
  return { fd, frameBytes, frames, salt: header.subarray(16, 24), littleEndian, checksum };
}

function firstBrokenFrame(wal: Wal): number {
  let { checksum } = wal;
  for (let i = 0; i < wal.frames; i++) {
    const frame = readFrame(wal, i);
    checksum = sum(sum(checksum, frame.subarray(0, 8), wal.littleEndian), frame.subarray(FRAME_HEADER_BYTES), wal.littleEndian);
    if (!ofThisLog(wal, frame) || !same(checksum, frame, 16)) return i;
  }
  return wal.frames;
}

/** Whether a commit lies at or after the frame, and something after that commit. */
function laterTransaction(wal: Wal, from: number): boolean {
  let committed = false;
  for (let i = from; i < wal.frames; i++) {
    const frame = readFrame(wal, i);
    if (!ofThisLog(wal, frame)) continue;
    if (committed) return true;
    committed = frame.readUInt32BE(4) !== 0;
  }
  return false;
}

const readFrame = ({ fd, frameBytes }: Wal, index: number): Buffer => read(fd, HEADER_BYTES + index * frameBytes, frameBytes);

/** Frames of an earlier round through the file carry another salt. */
const ofThisLog = ({ salt }: Wal, frame: Buffer): boolean => frame.subarray(8, 16).equals(salt);

const same = ([a, b]: Checksum, buffer: Buffer, at: number): boolean => buffer.readUInt32BE(at) === a && buffer.readUInt32BE(at + 4) === b;

/** The checksum of SQLite's file format, section 4.2. */
function sum([first, second]: Checksum, bytes: Buffer, littleEndian: boolean): Checksum {
  let a = first;
  let b = second;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < bytes.length; i += 8) {
    a = (a + view.getUint32(i, littleEndian) + b) >>> 0;
    b = (b + view.getUint32(i + 4, littleEndian) + a) >>> 0;
  }
  return [a, b];
}

function read(fd: number, at: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  return buffer.subarray(0, readSync(fd, buffer, 0, length, at));
}
