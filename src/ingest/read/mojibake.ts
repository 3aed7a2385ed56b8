/**
 * Text that was read in a wrong encoding once and saved so ("Ð˜Ð²Ð°Ð½", "РёРјСЏ"), or lost its letters ("?????").
 * It is valid text, so only its pattern gives it away. It is kept as written: which mistake was made, and how often, is
 * for a person to say.
 */
import { printable } from './characters.ts';
import { firstInvalid } from './utf8.ts';

/** The encodings that UTF-8 is most often mistaken for. */
const MISTAKEN_FOR = ['windows-1252', 'windows-1251', 'windows-1250'] as const;

/** Character to byte; where the standard leaves a byte without a character it maps to the C1 control of that number. */
const BYTES: readonly ReadonlyMap<string, number>[] = MISTAKEN_FOR.map((label) => {
  const decoder = new TextDecoder(label);
  return new Map(Array.from({ length: 128 }, (_, i) => [decoder.decode(Uint8Array.of(128 + i)), 128 + i]));
});

const BEYOND_ASCII = /[^\0-~]{4,}/g;
const LOST = /(?<![?\p{L}])\?{3,}(?:[ -]\?{2,})*/u;
/** Characters of a run that are looked at. */
const LOOKED_AT = 400;
const SENTENCE =
  'the words look as if they had been read in a wrong encoding once and saved so. They are kept as written; get the original file, or mend it and import it again';

/** The first stretch that looks garbled. `shown` is how it was likely meant, where that can be told. Linear. */
export function mojibakeIn(text: string): { at: number; shown: string; sentence: string } | undefined {
  for (const run of text.matchAll(BEYOND_ASCII)) {
    const meant = BYTES.map((bytes) => asUtf8(run[0].slice(0, LOOKED_AT), bytes)).find((m) => m !== undefined);
    if (meant !== undefined) return { at: run.index, shown: `perhaps "${printable(meant, 40)}"`, sentence: SENTENCE };
  }
  const lost = text.includes('???') ? LOST.exec(text) : null;
  if (lost && lost[0].length >= 4) return { at: lost.index, shown: `"${printable(lost[0], 20)}"`, sentence: SENTENCE };
  return undefined;
}

function asUtf8(run: string, bytesOf: ReadonlyMap<string, number>): string | undefined {
  // Most words end here: a byte that leads is followed by one that continues (RFC 3629, section 4).
  if (!((bytesOf.get(run.charAt(0)) ?? 0) >= 0xc2 && (bytesOf.get(run.charAt(1)) ?? 0xff) <= 0xbf)) return undefined;
  const bytes: number[] = [];
  for (const character of run) {
    const byte = bytesOf.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  const invalid = firstInvalid(bytes, 0, bytes.length);
  // A long run was cut, perhaps in the middle of a letter.
  const end = invalid === -1 ? bytes.length : invalid;
  if (end < bytes.length && (run.length < LOOKED_AT || bytes.length - end > 3)) return undefined;
  return new TextDecoder().decode(Uint8Array.from(bytes.slice(0, end)));
}
