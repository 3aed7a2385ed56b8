// Files that are nearly right, made of right ones: bytes flipped, cut, doubled, swapped with another file's, numbers set to
// where programs stumble; and, in a zip, the same to what is packed in it. The same chance gives the same bytes.
import { strToU8, unzipSync, zipSync } from 'fflate';

/** A number from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** Chance by a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
}

export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && chance(2) === 0) {
    const inner = mutatedWithin(bytes, others, chance);
    if (inner) return inner;
  }
  let out = bytes;
  for (let n = 1 + chance(4); n > 0; n -= 1) out = changed(out, others, chance);
  return out;
}

/** Bytes, texts and numbers at which readers stumble. */
const ODD: readonly Uint8Array[] = [
  ...['', '\0', '\n', '\r', '\ufeff', '\u202e', '<', '>', '&', '&#0;', '"', '-1', '0', '99999999999', '1e400', 'NaN'],
  ...[
    '<!DOCTYPE x [<!ENTITY y "z">]>',
    '<![CDATA[',
    '-->',
    'obj',
    'endobj',
    '0 R',
    'stream',
    '--b',
    '=?utf-8?B?',
    '%PDF-',
  ],
]
  .map((text) => strToU8(text))
  .concat([0xff, 0x7f, 0x80, 0x00].map((byte) => Uint8Array.of(byte, byte, byte, byte)));

function changed(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  const at = chance(bytes.length + 1);
  const length = Math.min(bytes.length - at, 1 + chance(chance(3) === 0 ? 4_096 : 16));
  const [before, here, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  switch (chance(8)) {
    case 0:
      return joined(
        before,
        here.map((byte) => byte ^ (1 << chance(8))),
        after,
      );
    case 1:
      return joined(
        before,
        here.map(() => chance(256)),
        after,
      );
    case 2:
      return joined(before, after);
    case 3:
      return joined(before, here, here, after);
    case 4:
      return chance(4) === 0 ? before : joined(before, pick(ODD, chance), after);
    case 5:
      return joined(before, pick(ODD, chance), here, after);
    case 6: {
      const other = pick(others, chance);
      const from = chance(other.length + 1);
      return joined(before, other.subarray(from, from + 1 + chance(512)), after);
    }
    default: {
      const to = chance(bytes.length + 1);
      return joined(before, bytes.subarray(to, to + length), after);
    }
  }
}

/** A part of a zip changed and packed again, so that the checksums are right and the reader of the part is reached. */
function mutatedWithin(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array | undefined {
  try {
    const parts = unzipSync(bytes);
    const name = pick(Object.keys(parts), chance);
    const part = parts[name] ?? new Uint8Array();
    return zipSync({ ...parts, [name]: changed(part, [...others, part], chance) }, { mtime: '2020-01-01', level: 1 });
  } catch {
    return undefined;
  }
}

const pick = <T>(all: readonly T[], chance: Chance): T => all[chance(all.length)] as T;

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces);
}
