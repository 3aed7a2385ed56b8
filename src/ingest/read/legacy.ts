/**
 * Which of the encodings from before Unicode a text is in. A statistical detector ranks them; each that ranks is then
 * tried on the words themselves, because a short list of names gives statistics little to stand on while one "ИвАн" or
 * "Ле€" in it settles the matter.
 */
import { detectAll } from 'jschardet';
import { COMMON_CYRILLIC, FINAL_LETTERS, LATIN_LETTERS, ONE_LETTER_WORDS } from './alphabets.ts';

export type EncodingGuess =
  | { readonly kind: 'found'; readonly encoding: string }
  | { readonly kind: 'doubtful'; readonly readings: readonly { readonly encoding: string; readonly word: string }[] }
  | { readonly kind: 'none' };

interface Candidate {
  readonly encoding: string;
  /** The detector's confidence, weighed by how common the encoding is and how natural the letters are. */
  readonly weight: number;
  readonly text: string;
  readonly oddity: number;
}

/** How many of the words may be odd in a right reading: a brand in two scripts, a stray sign. */
const MOST_ODD = 0.1;
/** Two readings nearer to each other than this, equally free of odd words, can't be told apart. */
const CLEARLY = 0.9;
/** With next to no letters beyond ASCII to go by, a rival must be much further behind. */
const CLEARLY_OF_FEW = 0.4;
const VERY_FEW_LETTERS = 4;
const TRIED = 8;
/** The detector was taught on running text; it may not rank these for a list in capitals, or for a few accents. */
const ALWAYS_TRIED: readonly (readonly [encoding: string, confidence: number])[] = [
  ['windows-1252', 0.06],
  ['windows-1251', 0.01],
  ['koi8-r', 0.01],
  ['ibm866', 0.01],
  ['iso-8859-5', 0.01],
  ['x-mac-cyrillic', 0.01],
];
/** Fewer letters than this have no frequencies. */
const FEW_LETTERS = 8;

/**
 * How often files in an encoding come from offices and sites, against Windows' own: of two readings that are equally
 * good, the one in the commoner encoding is right. Encodings of old Macintoshes, and those nobody used, need more proof.
 */
const COMMON: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/^windows-125[0-8]$|^koi8-[ru]$|^ibm866$|^gb|^big5$|^shift_jis$|^euc-/, 1],
  [/^iso-8859-(?:2|5|7|9|13|15)$/, 0.85],
  [/^x-mac-cyrillic$/, 0.75],
];
const UNCOMMON = 0.25;

/** Names the detector has and the Encoding Standard spells another way. */
const SPELLED: Readonly<Record<string, string>> = {
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
  'tis-620': 'windows-874',
  cp949: 'euc-kr',
  johab: '',
};

/** `sample` holds lines that are not ASCII; `declared` is tried first and needs less to be believed. */
export function guessEncoding(sample: Uint8Array, declared: string | undefined): EncodingGuess {
  if (declared !== undefined) {
    const text = decodeStrictly(sample, declared);
    if (text !== undefined && oddity(text) <= MOST_ODD * 3) return { kind: 'found', encoding: declared };
  }
  const candidates: Candidate[] = [];
  const ranked = detectAll(sample).slice(0, TRIED);
  const tried = [...ranked, ...ALWAYS_TRIED.map(([encoding, confidence]) => ({ encoding, confidence }))];
  for (const { encoding, confidence } of tried) {
    const label = whatwgLabel(encoding ?? '');
    if (label === undefined || candidates.some((c) => c.encoding === label)) continue;
    const text = decodeStrictly(sample, label);
    if (text === undefined) continue;
    const weight = confidence * (COMMON.find(([p]) => p.test(label))?.[1] ?? UNCOMMON) * naturalness(text);
    candidates.push({ encoding: label, weight, text, oddity: oddity(text) });
  }
  return choose(candidates.filter((c) => c.oddity <= MOST_ODD));
}

function choose(likely: readonly Candidate[]): EncodingGuess {
  const least = Math.min(...likely.map((c) => c.oddity));
  const [best, ...others] = likely.filter((c) => c.oddity <= least).sort((a, b) => b.weight - a.weight);
  if (!best) return { kind: 'none' };
  const margin = beyondAscii(best.text) < VERY_FEW_LETTERS ? CLEARLY_OF_FEW : CLEARLY;
  const rival = others.find((c) => c.text !== best.text && c.weight >= best.weight * margin);
  if (!rival) return { kind: 'found', encoding: best.encoding };
  const [ours, theirs] = [best.text.split(/\s+/), rival.text.split(/\s+/)];
  const at = Math.max(
    0,
    ours.findIndex((word, i) => word !== theirs[i]),
  );
  return {
    kind: 'doubtful',
    readings: [
      { encoding: best.encoding, word: ours[at] ?? '' },
      { encoding: rival.encoding, word: theirs[at] ?? '' },
    ],
  };
}

const beyondAscii = (text: string): number => text.match(/[^ -~\P{L}]/gu)?.length ?? 0;

function whatwgLabel(name: string): string | undefined {
  const low = name.toLowerCase().replace(/^iso8859-/, 'iso-8859-');
  try {
    const label = new TextDecoder(SPELLED[low] ?? low).encoding;
    return label.startsWith('utf-') ? undefined : label;
  } catch {
    return undefined;
  }
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * How likely the letters of a reading are, whatever the detector thinks: about 1 where they tell nothing. A list in
 * capitals is small letters in another encoding, as well formed and as meaningless as "тхн"; "Núńez" mixes languages.
 */
function naturalness(text: string): number {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic >= FEW_LETTERS) {
    const share = (text.match(COMMON_CYRILLIC)?.length ?? 0) / cyrillic;
    return share >= 0.55 ? 4 : share >= 0.45 ? 1 : 0.3;
  }
  // A word with a no-break space inside is one with a letter missing.
  if (beyondAscii(text) === 0 && /\p{L}\u00a0\p{L}/u.test(text)) return 0.25;
  const accented = new Set(text.toLowerCase().match(/[^ -~\P{Script=Latin}]/gu));
  if (accented.size === 0) return 1;
  return LATIN_LETTERS.some((line) => [...accented].every((letter) => line.includes(letter))) ? 1 : 0.25;
}

/** A quotation mark with letters on both sides, and a final letter that is not final. */
const WRONG_PLACE = new RegExp(`[\\p{L}\\p{S}][«»„“”‚‹›]\\p{L}|[${FINAL_LETTERS}]\\p{L}`, 'gu');
/** Punctuation beyond ASCII that stands beside words. */
const BESIDE_WORDS = /[\s!-&(-,./:-@[-`{-~\u00a0«»„“”‚‘‹›…–—•№§°]+/;

/** Share of what is not plain ASCII that no one writes so: odd words, marks inside words. 1 where there is nothing. */
function oddity(text: string): number {
  const words = text.split(BESIDE_WORDS).filter((word) => /[^ -~]/.test(word));
  const marks = text.match(/[«»„“”‚‘’‹›…–—•№§°\u00a0]/g)?.length ?? 0;
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const unpaired = Math.abs(count(/‹/g) - count(/›/g)) + Math.max(0, count(/‚/g) - count(/[‘’]/g));
  // Single letters of another script amid Latin words are accents read wrongly ("mercredi а son").
  if (words.length > 0 && words.every((w) => /^[^\P{L}\p{Script=Latin}]$/u.test(w))) return 1;
  const odd = words.filter(isOdd).length + (text.match(WRONG_PLACE)?.length ?? 0) + unpaired;
  if (words.length === 0) return marks === 0 ? 1 : Math.min(1, odd);
  return Math.min(1, odd / words.length);
}

const CASED_WELL = /^(?:\p{Lu}\p{M}*)?(?:[\p{Ll}\p{M}\p{Lo}\p{Lm}])*$|^[\p{Lu}\p{M}]+$/u;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

function isOdd(word: string): boolean {
  const parts = word.split(/['’ʼ-]/).filter((p) => p !== '' && p !== '©');
  return parts.some((part) => {
    const letters = part.replace(/^\d+|[\d®™²³€]+$/g, '');
    if (letters === '') return false;
    if (!/^[\p{L}\p{M}]+$/u.test(letters) || !CASED_WELL.test(letters)) return true;
    if (SCRIPTS.filter((s) => s.test(letters)).length > 1) return true;
    if (/^\p{Script=Latin}$/u.test(word)) return !ONE_LETTER_WORDS.includes(word.toLowerCase());
    // In Latin script accents are the exception: a long word of nothing else is another script read wrongly.
    return letters.length > 2 && /\p{Script=Latin}/u.test(letters) && !/[A-Za-z]/.test(letters);
  });
}
