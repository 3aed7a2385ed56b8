/**
 * How wide words are, without a browser: advances of Source Sans 3 semibold in hundredths of an em, a little widened, so that
 * the lighter weight and the system's fallback fit too. Letters with marks take their plain letter's width.
 */
const ASCII =
  '20 32 48 51 51 84 64 28 32 32 44 51 28 32 28 34 51 51 51 51 51 51 51 51 51 51 28 28 51 51 51 44 88 56 60 58 63 54 51 63 66 28 49 60 50 75 66 67 58 67 59 55 55 66 54 80 54 50 54 32 34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 50 75 48 50 44 32 26 32 51'
    .split(' ')
    .map(Number);
const CYRILLIC =
  '56 59 60 51 65 54 85 55 67 67 60 64 75 66 67 65 58 58 55 54 75 54 66 61 90 90 73 83 59 58 93 60 52 55 52 42 56 51 73 47 57 57 52 55 65 57 55 56 56 46 48 50 76 48 58 53 78 80 61 71 50 46 76 53'
    .split(' ')
    .map(Number);
const OTHER = 62;
const SAFETY = 1.03;

/** Width in px at a font size in px. */
export function textWidth(words: string, size: number): number {
  let hundredths = 0;
  for (const letter of words.normalize('NFD')) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x300 && code < 0x370) continue;
    hundredths += ASCII[code - 32] ?? CYRILLIC[code - 0x410] ?? OTHER;
  }
  return (hundredths / 100) * size * SAFETY;
}

/** The words, or as many of them as fit, with an ellipsis. */
export function fitted(words: string, width: number, size: number): string {
  if (textWidth(words, size) <= width) return words;
  const letters = [...words];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
