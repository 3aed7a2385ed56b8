/**
 * A zip archive opened without trust: office files, web archives. Its directory is checked whole before anything is
 * unpacked (zip-directory.ts); each part is unpacked only when asked for, piece by piece, never beyond the limits, and
 * against its checksum. Nothing is written, no link is followed.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { type Problem, type ProblemCode, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Each, when passed, is told with its number. */
export interface ZipLimits {
  /** Most entries of an archive. */
  readonly entries: number;
  /** Most bytes that all parts read may unpack to, together. */
  readonly unpacked: number;
  /** Most times that a part may swell, where it is larger than {@link SMALL}. */
  readonly ratio: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 10_000, unpacked: 512 * 1024 * 1024, ratio: 200 };

/** Bytes up to which a part may swell as it likes: a form with ten thousand blank lines does. */
const SMALL = 4 * 1024 * 1024;

export interface ZipArchive {
  /** Files in the order of the directory, as it writes their names; folders are left out. */
  names(): readonly string[];
  has(name: string): boolean;
  /** Bytes that a part states it unpacks to; 0 where there is none of that name. */
  size(name: string): number;
  /** Throws {@link Refusal}: missing or broken parts, and limits. */
  read(name: string): Uint8Array;
  /** As `read`, a piece at a time. A wrong checksum is told at the end: use nothing before it. */
  pieces(name: string): Iterable<Uint8Array>;
  /** What is odd about the archive and harms nothing here. */
  readonly remarks: readonly Problem[];
}

/** Throws {@link Refusal}: `corrupt`, `truncated`, `encrypted`, `too_large`, `zip_ambiguous`. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipArchive {
  const entries = readZipDirectory(bytes, limits.entries);
  const files = new Map(entries.filter((e) => !e.isFolder).map((entry) => [entry.name, entry]));
  let unpacked = 0;

  function* pieces(name: string): Generator<Uint8Array> {
    const entry = files.get(name);
    if (!entry) throw refusal('malformed', name, 'is missing. Get the file again, or save it anew');
    if (entry.isLink) throw refusal('unsafe_name', name, 'is a link to another file, which is not followed');
    const most = Math.min(limits.unpacked - unpacked, Math.max(SMALL, entry.packed * limits.ratio));
    // Told before anything is unpacked where the part itself states that it is too large.
    if (entry.size > most) throw swollen(entry, most, limits);
    let size = 0;
    let crc = 0;
    for (const piece of unpack(entry, bytes)) {
      size += piece.length;
      unpacked += piece.length;
      if (size > entry.size) throw refusal('corrupt', name, `is larger than the ${entry.size} bytes it states`);
      if (size > most) throw swollen(entry, most, limits);
      crc = crc32(piece, crc);
      yield piece;
    }
    if (size < entry.size) throw refusal('corrupt', name, `has ${size} bytes and states ${entry.size}`);
    if (crc !== entry.crc) throw refusal('corrupt', name, 'is damaged: its checksum is wrong. Get the file again');
  }

  return {
    names: () => [...files.keys()],
    has: (name) => files.has(name),
    size: (name) => files.get(name)?.size ?? 0,
    pieces,
    read: (name) => joined([...pieces(name)]),
    remarks: entries.filter((e) => e.isLink || isUnsafe(e.name)).map(unsafeName),
  };
}

/** Packed bytes taken at a time: they unpack to at most 1,032 times as many (RFC 1951), 16 MB. */
const STEP = 16 * 1024;

function* unpack(entry: ZipEntry, bytes: Uint8Array): Generator<Uint8Array> {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packed);
  if (entry.method === 0) {
    yield packed;
    return;
  }
  if (entry.method !== 8) {
    throw refusal(
      'unsupported_type',
      entry.name,
      `is packed by method ${entry.method}; stored (0) and deflated (8) parts are read. Save the file anew`,
    );
  }
  if (entry.size <= AT_ONCE) {
    const whole = inflated(packed, entry);
    for (let at = 0; at < whole.length; at += PIECE) yield whole.subarray(at, at + PIECE);
    return;
  }
  const out: Uint8Array[] = [];
  const inflate = new Inflate((piece) => out.push(piece));
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    const last = at + STEP >= packed.length;
    try {
      inflate.push(packed.subarray(at, at + STEP), last);
    } catch {
      throw refusal('corrupt', entry.name, `is damaged about ${at} bytes in. Get the file again`);
    }
    yield* out.splice(0);
  }
}

/** Bytes handed on at a time of what was unpacked in one go. */
const PIECE = 256 * 1024;

/** Bytes up to which a part is unpacked in one go by Node's own library, which takes a tenth of the time. */
const AT_ONCE = 128 * 1024 * 1024;

/** No more than the part states is ever unpacked. */
function inflated(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw refusal('corrupt', name, `is larger than the ${size} bytes it states`);
    throw refusal('corrupt', name, 'is damaged. Get the file again');
  }
}

function swollen({ name, packed }: ZipEntry, most: number, { unpacked, ratio }: ZipLimits): Refusal {
  const rule =
    most < Math.max(SMALL, packed * ratio)
      ? `all parts together may unpack to ${unpacked} bytes`
      : `a part may unpack to ${ratio} times its packed size, here ${most} bytes`;
  return refusal('too_large', name, `unpacks to more than is read: ${rule}. Import only the part that is needed`);
}

/** Names that would be written outside the folder they are unpacked into. Nothing is unpacked to a folder here. */
function isUnsafe(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
}

function unsafeName({ name, isLink }: ZipEntry): Problem {
  return {
    code: 'unsafe_name',
    message: `The archive has a part "${printable(name, 80)}" that ${isLink ? 'is a link to another file' : 'names a place outside it'}. It is not unpacked; ask who made the file.`,
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const refusal = (code: ProblemCode, name: string, what: string): Refusal =>
  new Refusal({ code, message: `Part "${printable(name, 80)}" of the file ${what}.`, at: printable(name, 80) });
