/**
 * The directory of a zip archive (PKWARE APPNOTE 6.3.10, §4.3) read so that no two readers could see two archives in the
 * same bytes: one end record, one directory, each entry once, each beginning with the header that the directory promises,
 * none lying over another. What an honest writer never makes is refused, because what is shown of it would depend on the
 * program that opens it.
 */
import { type ProblemCode, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';

export interface ZipEntry {
  /** As the directory writes it. */
  readonly name: string;
  /** 0: stored, 8: deflated. Others are refused when the entry is read. */
  readonly method: number;
  readonly crc: number;
  /** Bytes of the packed data. */
  readonly packed: number;
  /** Bytes of the unpacked data, as stated; not to be trusted. */
  readonly size: number;
  /** Where the packed data begins. */
  readonly dataStart: number;
  readonly isFolder: boolean;
  /** A Unix symbolic link: its data is a path, which nothing here follows. */
  readonly isLink: boolean;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const ENCRYPTED_FLAGS = 0x2041;
const UTF8_FLAG = 0x800;
const SIZES_FOLLOW_FLAG = 0x8;

/** Entries in the order of the directory, folders too. `most` entries at most. Throws {@link Refusal}. */
export function readZipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.entries > most) {
    throw refusal(
      'too_large',
      `it has ${end.entries} entries; at most ${most} are read. Unpack it and import what is needed`,
    );
  }
  const entries: Placed[] = [];
  let at = end.directoryStart;
  while (at < end.directoryEnd) {
    if (entries.length > most) throw ambiguous('its directory has more entries than its end states');
    const { entry, next } = readCentral(bytes, view, at, end.directoryStart);
    entries.push(entry);
    at = next;
  }
  if (at !== end.directoryEnd || entries.length !== end.entries)
    throw ambiguous(`its end states ${end.entries} entries, and its directory has ${entries.length}`);
  checkNames(entries);
  checkPlaces(view, entries, end.directoryStart);
  return entries;
}

interface Placed extends ZipEntry {
  readonly headerStart: number;
}

interface End {
  readonly entries: number;
  readonly directoryStart: number;
  readonly directoryEnd: number;
}

/**
 * The end record whose comment reaches to the last byte. A comment may hold the signature, so one that reaches elsewhere
 * is no end record; two that both fit are two archives.
 */
function findEnd(view: DataView): End {
  const found: number[] = [];
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      found.push(at);
  }
  const [at] = found;
  if (at === undefined) {
    throw refusal(
      'truncated',
      'the record that ends it is missing, so the file ends too early or has bytes behind its end. Copy or download it again',
    );
  }
  if (found.length > 1) throw ambiguous('two records fit as its end');
  const stated = readEnd(view, at);
  const end = withZip64(view, at, stated);
  // A directory that does not lie where its end says, right before it, is another one's, or one of two.
  if (end.directoryStart + end.directorySize > end.recordsStart)
    throw refusal('corrupt', 'its directory is said to lie beyond its end. Get the file again');
  if (end.directoryStart + end.directorySize !== end.recordsStart)
    throw ambiguous('bytes that it does not account for lie before its parts or behind its directory');
  return { entries: end.entries, directoryStart: end.directoryStart, directoryEnd: end.recordsStart };
}

interface EndFields {
  readonly entries: number;
  readonly directorySize: number;
  readonly directoryStart: number;
  /** Where the records behind the directory begin. */
  readonly recordsStart: number;
}

function readEnd(view: DataView, at: number): EndFields {
  const disk = view.getUint16(at + 4, true);
  const directoryDisk = view.getUint16(at + 6, true);
  const here = view.getUint16(at + 8, true);
  const entries = view.getUint16(at + 10, true);
  if ((disk !== 0 && disk !== 0xffff) || (directoryDisk !== 0 && directoryDisk !== 0xffff) || here !== entries)
    throw refusal('unsupported_type', 'it is one volume of several. Join them and unpack the whole');
  return {
    entries,
    directorySize: view.getUint32(at + 12, true),
    directoryStart: view.getUint32(at + 16, true),
    recordsStart: at,
  };
}

/** Some writers add the long form (APPNOTE §4.3.14) to archives that don't need it. It may add to the short one, not differ from it. */
function withZip64(view: DataView, at: number, stated: EndFields): EndFields {
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return stated;
  const start = long(view, locator + 8);
  if (start + 56 > locator || view.getUint32(start, true) !== END_64)
    throw refusal('corrupt', 'its long end record is not where it should be. Get the file again');
  const fields = {
    entries: long(view, start + 32),
    directorySize: long(view, start + 40),
    directoryStart: long(view, start + 48),
    recordsStart: start,
  };
  const differs =
    (stated.entries !== 0xffff && stated.entries !== fields.entries) ||
    (stated.directorySize !== 0xffffffff && stated.directorySize !== fields.directorySize) ||
    (stated.directoryStart !== 0xffffffff && stated.directoryStart !== fields.directoryStart);
  if (differs) throw ambiguous('its two end records differ');
  return fields;
}

function readCentral(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directoryStart: number,
): { entry: Placed; next: number } {
  if (at + CENTRAL_SIZE > view.byteLength || view.getUint32(at, true) !== CENTRAL)
    throw refusal('corrupt', `offset ${at}: its directory is broken. Get the file again`);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameStart = at + CENTRAL_SIZE;
  const extraStart = nameStart + nameLength;
  const next = extraStart + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw refusal('corrupt', `offset ${at}: its directory is cut off. Get the file again`);
  const flags = view.getUint16(at + 8, true);
  const nameBytes = bytes.subarray(nameStart, extraStart);
  const name = decodeName(nameBytes, (flags & UTF8_FLAG) !== 0);
  if ((flags & ENCRYPTED_FLAGS) !== 0) {
    throw new Refusal({
      code: 'encrypted',
      message: 'The file opens only with a password. Save it without one, and import that.',
    });
  }
  const extra = readExtra(view, extraStart, extraLength, name);
  const size = extra.next(view.getUint32(at + 24, true));
  const packed = extra.next(view.getUint32(at + 20, true));
  const headerStart = extra.next(view.getUint32(at + 42, true));
  const mode = view.getUint8(at + 5) === 3 ? view.getUint16(at + 40, true) : 0;
  const described = { method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, size };
  const dataStart = checkLocal(bytes, view, headerStart, directoryStart, name, nameBytes, described);
  return {
    entry: {
      name,
      ...described,
      headerStart,
      dataStart,
      isFolder: name.endsWith('/') && size === 0,
      isLink: (mode & 0xf000) === 0xa000,
    },
    next,
  };
}

/** The header that stands before an entry's data: a reader that streams sees this one, and it has to say the same. */
function checkLocal(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directoryStart: number,
  name: string,
  nameBytes: Uint8Array,
  described: Pick<ZipEntry, 'method' | 'crc' | 'packed' | 'size'>,
): number {
  const shown = printable(name, 80);
  if (at + LOCAL_SIZE > directoryStart || view.getUint32(at, true) !== LOCAL)
    throw refusal('corrupt', `part "${shown}" is not where the directory says. Get the file again`);
  const flags = view.getUint16(at + 6, true);
  if ((flags & ENCRYPTED_FLAGS) !== 0) throw ambiguous(`part "${shown}" is enciphered by one of its headers only`);
  const nameStart = at + LOCAL_SIZE;
  const nameEnd = nameStart + view.getUint16(at + 26, true);
  const extraLength = view.getUint16(at + 28, true);
  const dataStart = nameEnd + extraLength;
  if (dataStart + described.packed > directoryStart)
    throw refusal('corrupt', `part "${shown}" reaches into the directory or beyond. Get the file again`);
  if (!sameBytes(bytes.subarray(nameStart, nameEnd), nameBytes))
    throw ambiguous(`part "${shown}" has another name before its data`);
  if (view.getUint16(at + 8, true) !== described.method)
    throw ambiguous(`part "${shown}" is said to be packed in two ways`);
  // Written in one go, sizes and checksum are not known yet at the header: they are zero, or fill-ins for the long form.
  const later = (flags & SIZES_FOLLOW_FLAG) !== 0;
  const extra = readExtra(view, nameEnd, extraLength, name);
  const stated = [
    [view.getUint32(at + 14, true), described.crc],
    [extra.next(view.getUint32(at + 22, true)), described.size],
    [extra.next(view.getUint32(at + 18, true)), described.packed],
  ] as const;
  if (stated.some(([local, central]) => local !== central && !(later && local === 0)))
    throw ambiguous(`part "${shown}" has two sizes or checksums`);
  return dataStart;
}

/**
 * Extra fields: the long form's numbers (0x0001), in the order in which the short ones are filled with ones, and the name
 * in Unicode (0x7075), which some readers prefer.
 */
function readExtra(view: DataView, start: number, length: number, name: string): { next(short: number): number } {
  const longs: number[] = [];
  for (let at = start; at + 4 <= start + length; ) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > start + length) break;
    if (id === 1) for (let n = at + 4; n + 8 <= end; n += 8) longs.push(long(view, n));
    if (id === 0x7075 && end - at > 9) {
      const other = new Uint8Array(view.buffer, view.byteOffset + at + 9, end - at - 9);
      if (new TextDecoder().decode(other) !== name)
        throw ambiguous(`part "${printable(name, 80)}" has a second name in its extra fields`);
    }
    at = end;
  }
  return { next: (short) => (short === 0xffffffff ? (longs.shift() ?? short) : short) };
}

/** Names that a reader might take for one: in other case, in another form of Unicode, cut at a zero, through other slashes. */
function checkNames(entries: readonly Placed[]): void {
  const seen = new Map<string, string>();
  for (const { name } of entries) {
    if (name.includes('\0') || name === '')
      throw ambiguous(`a part is named "${printable(name, 80)}", which programs read in several ways`);
    const same = name
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('\\', '/')
      .split('/')
      .filter((step, i, all) => step !== '.' && (step !== '' || i === all.length - 1))
      .join('/');
    const before = seen.get(same);
    if (before !== undefined)
      throw ambiguous(`two parts are named "${printable(before, 80)}" and "${printable(name, 80)}"`);
    seen.set(same, name);
  }
}

/** Entries that share bytes swell far beyond the file; bytes between them that look like one are seen by some readers only. */
function checkPlaces(view: DataView, entries: readonly Placed[], directoryStart: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerStart - b.headerStart);
  let end = 0;
  for (const entry of inOrder) {
    if (entry.headerStart < end) throw ambiguous(`part "${printable(entry.name, 80)}" lies over another`);
    checkGap(view, end, entry.headerStart);
    end = entry.dataStart + entry.packed;
  }
  checkGap(view, end, directoryStart);
}

function checkGap(view: DataView, from: number, to: number): void {
  for (let at = from; at + LOCAL_SIZE <= to; at += 1) {
    if (view.getUint8(at) !== 0x50) continue;
    const signature = view.getUint32(at, true);
    if (signature === LOCAL || signature === CENTRAL || signature === END)
      throw ambiguous(`offset ${at}: a part lies there that its directory does not name`);
  }
}

function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    if (isUtf8) throw ambiguous('a part has a name that is said to be UTF-8 and is not');
    // Of the code pages of old archivers only the identity of names matters here.
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function ambiguous(why: string): Refusal {
  return refusal(
    'zip_ambiguous',
    `${why}: two programs could see two different files in it. Open it in the program it comes from and save it anew`,
  );
}

const refusal = (code: ProblemCode, why: string): Refusal =>
  new Refusal({ code, message: `The file is a zip archive inside, and ${why}.` });
