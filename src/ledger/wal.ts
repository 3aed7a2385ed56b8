/**
 * Looks through the embedded store's journal (`-wal`) before the store does. SQLite takes the first frame that does not add up for
 * the end of the journal and drops, without a word, whatever was confirmed after it. Here a journal that was damaged is told from
 * one that merely ends in a write cut short. Format: sqlite.org/fileformat2.html, section 4.
 */
import { closeSync, openSync, readSync } from 'node:fs';

const HEADER = 32;
const FRAME_HEADER = 24;
/** Sums taken over little-endian words; the other magic number, one more, means big-endian ones. */
const LITTLE_ENDIAN = 0x377f0682;

type Sum = readonly [number, number];

/**
 * The number (from 1) of the first frame that is damaged though it was confirmed: a whole transaction stands after it, and the next
 * begins only once the one before is on the disk. 0: the journal's own header. Null: no journal, or nothing such.
 */
export function damagedFrame(wal: string): number | null {
  let file: number;
  try {
    file = openSync(wal, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const read = (buffer: Buffer, at: number): boolean =>
      readSync(file, buffer, 0, buffer.length, at) === buffer.length;
    const found = scan(read);
    // A journal that another process is just writing looks otherwise the second time; damage stays.
    return found !== null && found === scan(read) ? found : null;
  } finally {
    closeSync(file);
  }
}

/** `read` fills the buffer from an offset; false at the end. */
function scan(read: (buffer: Buffer, at: number) => boolean): number | null {
  const header = Buffer.alloc(HEADER);
  if (!read(header, 0)) return null;
  const magic = header.readUInt32BE(0);
  const pageSize = header.readUInt32BE(8);
  const usual = (magic | 1) === (LITTLE_ENDIAN | 1) && pageSize >= 512 && pageSize <= 65_536;
  const little = magic === LITTLE_ENDIAN;
  let sum = sumOf(header.subarray(0, 24), [0, 0], little);
  const whole = usual && isSum(header, 24, sum);
  const frame = Buffer.alloc(FRAME_HEADER + (usual ? pageSize : 4096));
  if (!whole) {
    // Frames of the header's own generation were written after it was on the disk.
    return read(frame, HEADER) && sameSalts(frame, header) ? 0 : null;
  }
  let damaged: number | null = null;
  let confirmed = false;
  for (let n = 1, at = HEADER; read(frame, at); n++, at += frame.length) {
    // What an earlier generation left behind has other salts.
    const current = sameSalts(frame, header);
    if (damaged === null) {
      sum = sumOf(frame.subarray(FRAME_HEADER), sumOf(frame.subarray(0, 8), sum, little), little);
      if (current && isSum(frame, 16, sum)) continue;
      damaged = n;
    }
    if (!current) continue;
    if (confirmed && n > damaged) return damaged;
    confirmed ||= frame.readUInt32BE(4) !== 0;
  }
  return null;
}

const sameSalts = (frame: Buffer, header: Buffer): boolean => frame.subarray(8, 16).equals(header.subarray(16, 24));

const isSum = (buffer: Buffer, at: number, [a, b]: Sum): boolean =>
  buffer.readUInt32BE(at) === a && buffer.readUInt32BE(at + 4) === b;

function sumOf(bytes: Buffer, [first, second]: Sum, little: boolean): Sum {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let a = first;
  let b = second;
  for (let i = 0; i < bytes.length; i += 8) {
    a = (a + words.getUint32(i, little) + b) >>> 0;
    b = (b + words.getUint32(i + 4, little) + a) >>> 0;
  }
  return [a, b];
}
