/** Names out of a text that lists them, a name a line: numbered, with a dash or a dot before it, or bare. */
import { isLikeName, isWholeName } from './columns.ts';

export interface NameInLine {
  /** The first line is 1. */
  readonly line: number;
  readonly name: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** EDTF; none where the line tells none. */
  readonly birth: readonly string[];
}

/** Share of the lines with words that must begin with a name, where no mark stands before them. */
const MOSTLY = 0.5;
/** A list is at least so many names. */
const LEAST = 2;

const MARK = /^\s*(?:(?:№\s*)?\d{1,5}\s*[.):]?(?:\s+|\t)|\d{1,5}[.)]\s*|[-–—*•·▪●◦‣+]\s*|\[\s?x?\]\s*|\|\s*)/u;

export interface ListedLines {
  readonly names: readonly NameInLine[];
  /** Lines of words that no name was read of: headings, remarks, names that are not known as such. */
  readonly nameless: readonly number[];
}

/** Null where the text is no list. */
export function namesInLines(text: string): ListedLines | null {
  const lines = [...text.matchAll(LINE)].flatMap(({ 0: raw, index }, at): Line[] => {
    if (!/\p{L}/u.test(raw)) return [];
    const mark = MARK.exec(raw)?.[0] ?? '';
    const { head, rest } = headOf(raw.slice(mark.length));
    return [{ line: at + 1, marked: mark !== '', head, start: index + raw.indexOf(head, mark.length), rest }];
  });
  const named = lines.filter(({ head }) => isWholeName(inNameCase(head)));
  const marked = lines.filter((one) => one.marked);
  const namedMarked = named.filter((one) => one.marked);
  if (namedMarked.length >= LEAST && namedMarked.length >= marked.length * MOSTLY) {
    // Where most lines with a mark are names, so are those whose given name nobody knows.
    return told(
      lines,
      marked.filter(({ head }) => isLikeName(inNameCase(head))),
    );
  }
  return named.length >= LEAST && named.length >= lines.length * MOSTLY ? told(lines, named) : null;
}

/** Each line, an empty one too; in a text without a line there is one. */
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gu;

interface Line {
  readonly line: number;
  readonly marked: boolean;
  /** What stands before a remark, a bracket, a date. */
  readonly head: string;
  readonly start: number;
  readonly rest: string;
}

function told(lines: readonly Line[], named: readonly Line[]): ListedLines {
  const taken = new Set(named);
  return {
    names: named.map(({ line, head, start, rest }) => ({ line, name: head, start, birth: birthIn(rest) })),
    nameless: lines.filter((one) => !taken.has(one)).map(({ line }) => line),
  };
}

/** What ends a name: a comma before small letters or figures, a bracket, a dash with spaces, a colon, figures. */
const AFTER_NAME =
  /\s*(?:[;:([\t|]|\s[-–—]\s|[–—]|\d|,\s*(?=[\p{Ll}\d])|,?\s+(?=\p{Ll}{4,})|\.(?:\s|$)(?<!\p{Lu}\.\s?))/u;

function headOf(line: string): { head: string; rest: string } {
  const text = line.replace(/^[*_"“«\s]+/u, '');
  const end = text.search(AFTER_NAME);
  const cut = (end < 0 ? text : text.slice(0, end)).replace(/[*_"”»,\s]+$/u, '').trim();
  // The full stop of an initial belongs to it.
  const head = /(?<!\p{L})\p{L}\.$/u.test(cut) ? cut : cut.replace(/\.+$/u, '');
  return { head, rest: end < 0 ? '' : text.slice(end) };
}

/** СТАТКЕВІЧ Мікола: capitals are no other name. */
const inNameCase = (text: string): string =>
  text.replaceAll(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());

/** The first thing in brackets or after a comma that can only be a birth: a year of four figures with a word of birth, or a day of one. */
function birthIn(rest: string): readonly string[] {
  const day = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(19\d{2}|20[01]\d)(?!\d)/u.exec(rest);
  if (day && BIRTH_WORD.test(rest)) return [`${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`];
  const year = BIRTH_YEAR.exec(rest);
  return year ? [year[1] ?? year[2] ?? ''] : [];
}

const BIRTH_WORD = /(?:р\.|н\.|г\.\s?р|нар|рожд|born|b\.|ur\.|urodz|geb|née?|né|nac|gim|dz\.)/iu;
const BIRTH_YEAR =
  /(?:(19\d{2}|20[01]\d)\s?(?:г\.?\s?р\.?|г\.\s?н\.?|г\.?\s?рожд|р\.?\s?н\.?|года? рожд|року нар|года нар))|(?:(?:born|b\.|ur\.|geb\.?|née? en|né en|нар\.|род\.|nac\.)\s?(?:in|w|у|в|en)?\s?(19\d{2}|20[01]\d))/iu;
