/**
 * Characters that deceive: controls, marks that turn the direction of writing, characters without a shape, words mixed
 * of two alphabets. They are kept as written, and named, because a reader of the page can't see them.
 */

type Range = readonly [first: number, last: number];

/** All of C0 but tab, line feed and carriage return (spreadsheets put the last inside cells); delete; C1. */
const CONTROLS: readonly Range[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xfffe, 0xffff],
];
/** Embeddings, overrides and isolates: no honest list of names needs one. */
const FORCED_DIRECTION: readonly Range[] = [
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];
/** Marks that text written right to left does need; among other letters alone they only confuse. */
const DIRECTION_MARKS: readonly Range[] = [
  [0x061c, 0x061c],
  [0x200e, 0x200f],
];
/** Soft hyphen, joiners of letters and words, fillers, vowel signs without a shape, line marks, inner byte order mark. */
const SHAPELESS: readonly Range[] = [
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200b],
  [0x2028, 0x2029],
  [0x2060, 0x2065],
  [0x206a, 0x206f],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0001, 0xe007f],
];
/** Joiners and shape selectors have honest work in Persian, Indic scripts and pictographs; none beside these letters. */
const JOINERS: readonly Range[] = [
  [0x200c, 0x200d],
  [0xfe00, 0xfe0f],
  [0xe0100, 0xe01ef],
];
const ALPHABETIC = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]';

/** Scripts whose letters can be taken for one another. */
const LOOKALIKE_SCRIPTS = ['Latin', 'Cyrillic', 'Greek'] as const;

const classOf = (...sets: readonly (readonly Range[])[]): string =>
  `[${sets
    .flat()
    .map(([a, b]) => `\\u{${a.toString(16)}}-\\u{${b.toString(16)}}`)
    .join('')}]`;

const PLAIN = /^[\t\n\r -~]*$/;
/** Cyrillic letters and what ASCII has that is no letter: nothing in it can be taken for another letter. */
const CYRILLIC_ALONE = /^[\t\n\r -@[-`{-~\u00a0\u0400-\u0481\u048a-\u052f\u2019«»–—№]*$/;
const CONTROL = new RegExp(`${classOf(CONTROLS)}|\\p{Cs}`, 'u');
const FORCED = new RegExp(classOf(FORCED_DIRECTION), 'u');
const MARK = new RegExp(classOf(DIRECTION_MARKS), 'u');
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const WITHOUT_SHAPE = new RegExp(
  `${classOf(SHAPELESS)}|${classOf(JOINERS)}(?=${ALPHABETIC})|(?<=${ALPHABETIC})${classOf(JOINERS)}`,
  'u',
);
/** A tag sequence after a black flag spells a region (England, Scotland); anywhere else it hides text. */
const FLAG_TAGS = /\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu;
const MIXED_NEIGHBOURS = new RegExp(
  LOOKALIKE_SCRIPTS.map((one) => {
    const others = LOOKALIKE_SCRIPTS.filter((s) => s !== one)
      .map((s) => `\\p{Script=${s}}`)
      .join('');
    return `\\p{Script=${one}}\\p{M}{0,4}[${others}]`;
  }).join('|'),
  'u',
);

export type CharacterFault = 'control_chars' | 'bidi_control' | 'invisible_chars' | 'mixed_script';

/** What each fault means for the person: it follows the places and a colon. */
export const FAULT_SENTENCES: Readonly<Record<CharacterFault, string>> = {
  control_chars:
    'there are control characters, which no screen shows. They are kept as written; check the words around them against the source',
  bidi_control:
    'there are characters that turn the direction of writing, so the words may show in another order than they are stored. They are kept; compare with the source',
  invisible_chars:
    'there are characters without a shape (soft hyphens, zero width spaces, fillers). They are kept as written; names are compared without them',
  mixed_script:
    'a word mixes letters of two alphabets that look alike. It is kept as written; mend it in the file if it is a slip of the keyboard',
};

/** Printable ASCII, tabs and line ends only: nothing in it can deceive. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** The faults of a stretch of text, each once. Spaces of any width are none: they are seen. Time is linear. */
export function characterFaults(text: string): CharacterFault[] {
  if (isPlain(text) || CYRILLIC_ALONE.test(text)) return [];
  const faults: CharacterFault[] = [];
  if (CONTROL.test(text)) faults.push('control_chars');
  if (FORCED.test(text) || (MARK.test(text) && !RIGHT_TO_LEFT.test(text))) faults.push('bidi_control');
  if (WITHOUT_SHAPE.test(text.replace(FLAG_TAGS, ''))) faults.push('invisible_chars');
  if (MIXED_NEIGHBOURS.test(text)) faults.push('mixed_script');
  return faults;
}

/** Where a fault first stands (UTF-16 offset) and what to show of it: the character's number, or the mixed word. */
export function firstFault(text: string, fault: CharacterFault): { at: number; shown: string } {
  if (fault === 'mixed_script') {
    const at = MIXED_NEIGHBOURS.exec(text)?.index ?? 0;
    const before = /[\p{L}\p{M}]{0,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
    const after = /^[\p{L}\p{M}]{0,30}/u.exec(text.slice(at, at + 30))?.[0] ?? '';
    return { at, shown: `"${printable(before + after)}"` };
  }
  const found =
    fault === 'control_chars'
      ? CONTROL.exec(text)
      : fault === 'bidi_control'
        ? (FORCED.exec(text) ?? MARK.exec(text))
        : WITHOUT_SHAPE.exec(text);
  const at = found?.index ?? 0;
  return { at, shown: `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` };
}

const UNPRINTABLE = new RegExp(
  `${classOf([[0x00, 0x1f]], CONTROLS, FORCED_DIRECTION, DIRECTION_MARKS, SHAPELESS)}|\\p{Cs}`,
  'gu',
);

/**
 * Text fit for a terminal, a log or a message: controls, direction marks and shapeless characters are written `\uXXXX`.
 * With `most`, longer text is cut there and ends in "…".
 */
export function printable(text: string, most = Number.POSITIVE_INFINITY): string {
  const cut =
    text.length > most
      ? `${text
          .slice(0, most)
          .toWellFormed()
          .replace(/\ufffd$/, '')}…`
      : text;
  return cut.replace(UNPRINTABLE, escaped);
}

/** JSON that a terminal can show: what could steer it, or turn its text around, is `\uXXXX`. Values are unchanged. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(STEERING, escaped);
}

const STEERING = new RegExp(
  classOf(
    [
      [0x7f, 0x9f],
      [0x2028, 0x2029],
    ],
    FORCED_DIRECTION,
    DIRECTION_MARKS,
  ),
  'gu',
);

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
}
