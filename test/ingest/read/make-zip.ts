// Writes zip archives for tests, honest ones and ones whose headers lie. No clock: the same parts give the same bytes.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly deflate?: boolean;
  /** Said of the data in place of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly extra?: Uint8Array;
  /** Said by the header before the data only. */
  readonly localName?: string;
  readonly localSize?: number;
  /** Where the directory says that the part begins, in place of where it does. */
  readonly offset?: number;
  /** Left out of the directory. */
  readonly unlisted?: boolean;
}

export interface Around {
  readonly prefix?: string;
  readonly comment?: string;
  /** Added to the count of entries that the end states. */
  readonly miscount?: number;
}

export function makeZip(parts: readonly Part[], { prefix = '', comment = '', miscount = 0 }: Around = {}): Buffer {
  const body: Buffer[] = [Buffer.from(prefix)];
  const directory: Buffer[] = [];
  let at = body[0]?.length ?? 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const packed = part.deflate ? deflateRawSync(data) : data;
    const fields = (local: boolean): Buffer => {
      const bytes = Buffer.alloc(26);
      bytes.writeUInt16LE(20, 0);
      bytes.writeUInt16LE(part.flags ?? 0x800, 2);
      bytes.writeUInt16LE(part.method ?? (part.deflate ? 8 : 0), 4);
      bytes.writeUInt32LE(part.crc ?? crc32(data), 10);
      bytes.writeUInt32LE(packed.length, 14);
      bytes.writeUInt32LE((local ? part.localSize : undefined) ?? part.size ?? data.length, 18);
      bytes.writeUInt16LE(Buffer.byteLength(local ? (part.localName ?? part.name) : part.name), 22);
      bytes.writeUInt16LE(part.extra?.length ?? 0, 24);
      return bytes;
    };
    const extra = Buffer.from(part.extra ?? []);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields(true), Buffer.from(part.localName ?? part.name)]);
    if (!part.unlisted) {
      const tail = Buffer.alloc(14);
      tail.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
      tail.writeUInt32LE(part.offset ?? at, 10);
      directory.push(
        Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), fields(false), tail, Buffer.from(part.name), extra]),
      );
    }
    body.push(local, extra, packed);
    at += local.length + extra.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(directory.length + miscount, 8);
  end.writeUInt16LE(directory.length + miscount, 10);
  end.writeUInt32LE(
    directory.reduce((sum, entry) => sum + entry.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...body, ...directory, end, Buffer.from(comment)]);
}
