/** A folder as one stream and back: the pax form (POSIX.1-2001), which every `tar` reads. Files and folders, nothing else. */

export interface TarEntry {
  /** Path within the folder, divided by "/". A folder's ends with one. */
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const BLOCK = 512;
const NOTHING = Buffer.alloc(0);

export async function* tarred(entries: AsyncIterable<TarEntry>): AsyncGenerator<Uint8Array> {
  for await (const entry of entries) {
    yield* headers(entry);
    let left = entry.size;
    for await (const chunk of entry.bytes) {
      // A file that grew meanwhile is written as long as its header says.
      yield chunk.subarray(0, left);
      left -= Math.min(left, chunk.length);
    }
    if (left > 0) throw new Error(`${entry.path} became shorter while it was read.`);
    yield Buffer.alloc(padding(entry.size));
  }
  yield Buffer.alloc(2 * BLOCK);
}

/** Entries in order; each one's bytes must be read to their end before the next. Throws where it is no such stream, or cut. */
export async function* untarred(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const from = new Source(chunks);
  let said: Partial<Record<string, string>> = {};
  for (;;) {
    const block = await from.take(BLOCK);
    if (block.every((byte) => byte === 0)) break;
    const { type, ...head } = headed(block);
    if (type === EXTENDED) {
      said = recordsIn(await from.take(head.size));
      await from.take(padding(head.size));
      continue;
    }
    const size = Number(said['size'] ?? head.size);
    yield { path: said['path'] ?? head.path, mode: head.mode, size, bytes: from.stream(size) };
    await from.take(padding(size));
    said = {};
  }
  // What closes the stream behind it is read to its end, for only there does it say whether all of it was whole.
  await from.rest();
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

/** Offsets and lengths of a header's fields. */
const FIELDS = {
  name: [0, 100],
  mode: [100, 8],
  owner: [108, 8],
  group: [116, 8],
  size: [124, 12],
  time: [136, 12],
  sum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
} as const;

const [FILE, FOLDER, EXTENDED] = ['0', '5', 'x'] as const;
const LARGEST = 8 ** 11 - 1;

/** What does not fit the fields of a header stands in an extended one ahead of it. */
function* headers({ path, mode, size }: TarEntry): Generator<Buffer> {
  const records = [
    ...(Buffer.byteLength(path) > FIELDS.name[1] || !/^[ -~]*$/.test(path) ? [record('path', path)] : []),
    ...(size > LARGEST ? [record('size', String(size))] : []),
  ];
  if (records.length > 0) {
    const bytes = Buffer.from(records.join(''), 'utf8');
    yield header('extended', 0o600, bytes.length, EXTENDED);
    yield bytes;
    yield Buffer.alloc(padding(bytes.length));
  }
  const short = path.replaceAll(/[^ -~]/g, '_').slice(0, FIELDS.name[1]);
  yield header(short, mode, Math.min(size, LARGEST), path.endsWith('/') ? FOLDER : FILE);
}

/** "LENGTH key=value\n", where the length counts itself. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  while (length !== Buffer.byteLength(rest) + String(length).length)
    length = Buffer.byteLength(rest) + String(length).length;
  return `${length}${rest}`;
}

function recordsIn(bytes: Buffer): Partial<Record<string, string>> {
  const out: Partial<Record<string, string>> = {};
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(' ', at);
    const end = at + Number(bytes.subarray(at, blank).toString('latin1'));
    if (!(end > blank) || end > bytes.length) throw damaged();
    const text = bytes.subarray(blank + 1, end - 1).toString('utf8');
    out[text.slice(0, text.indexOf('='))] = text.slice(text.indexOf('=') + 1);
    at = end;
  }
  return out;
}

const damaged = (): Error => new Error('the packed folder is damaged');

function header(name: string, mode: number, size: number, type: string): Buffer {
  const block = Buffer.alloc(BLOCK);
  const put = (field: keyof typeof FIELDS, text: string): void => {
    block.write(text, FIELDS[field][0], 'latin1');
  };
  const number = (field: keyof typeof FIELDS, value: number): void =>
    put(field, `${value.toString(8).padStart(FIELDS[field][1] - 1, '0')}\0`);
  put('name', name);
  number('mode', mode);
  for (const field of ['owner', 'group', 'time'] as const) number(field, 0);
  number('size', size);
  put('type', type);
  put('magic', 'ustar\x0000');
  put('sum', `${sumOf(block).toString(8).padStart(6, '0')}\0 `);
  return block;
}

/** The sum of all bytes, those of the sum itself taken as blanks. */
function sumOf(block: Buffer): number {
  const [at, length] = FIELDS.sum;
  return block.reduce((sum, byte, i) => sum + (i >= at && i < at + length ? 0x20 : byte), 0);
}

function headed(block: Buffer): { path: string; mode: number; size: number; type: string } {
  const text = (field: keyof typeof FIELDS): string => {
    const [at, length] = FIELDS[field];
    const bytes = block.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return bytes.subarray(0, end === -1 ? length : end).toString('latin1');
  };
  if (Number.parseInt(text('sum'), 8) !== sumOf(block)) throw damaged();
  return {
    path: text('name'),
    mode: Number.parseInt(text('mode'), 8),
    size: Number.parseInt(text('size'), 8),
    type: text('type'),
  };
}

/** Bytes of a stream by number, whatever the pieces they come in. */
class Source {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = NOTHING;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async rest(): Promise<void> {
    while (!(await this.#chunks.next()).done);
  }

  async take(size: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for await (const part of this.stream(size)) parts.push(part);
    return Buffer.concat(parts);
  }

  async *stream(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      if (this.#held.length === 0) {
        const next = await this.#chunks.next();
        if (next.done) throw new Error('the packed folder was cut short');
        this.#held = next.value;
      }
      const part = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }
}
