/** Names out of a text that lists them, a name a line: numbered, with a dash or a dot before it, or bare. */
import { isWholeName } from './columns.ts';

export interface NameInLine {
  /** The first line is 1. */
  readonly line: number;
  readonly name: string;
  /** EDTF; none where the line tells none. */
  readonly birth: readonly string[];
}

/** Share of the lines with words that must begin with a name, where no mark stands before them. */
const MOSTLY = 0.5;
/** A list is at least so many names. */
const LEAST = 2;

const MARK = /^\s*(?:(?:№\s*)?\d{1,5}\s*[.):]?(?:\s+|\t)|\d{1,5}[.)]\s*|[-–—*•·▪●◦‣+]\s*|\[\s?x?\]\s*|\|\s*)/u;

/** Empty where the text is no list. */
export function namesInLines(text: string): NameInLine[] {
  let [marked, filled] = [0, 0];
  const found: (NameInLine & { readonly marked: boolean })[] = [];
  text.split(/\r\n|\r|\n/u).forEach((raw, at) => {
    if (!/\p{L}/u.test(raw)) return;
    filled++;
    const mark = MARK.exec(raw)?.[0] ?? '';
    if (mark !== '') marked++;
    const name = nameAtStart(raw.slice(mark.length));
    if (name !== null)
      found.push({ line: at + 1, name, birth: birthIn(raw.slice(mark.length + name.length)), marked: mark !== '' });
  });
  const ofMarked = found.filter((one) => one.marked);
  if (ofMarked.length >= LEAST && ofMarked.length >= marked * MOSTLY) return ofMarked.map(bare);
  return found.length >= LEAST && found.length >= filled * MOSTLY ? found.map(bare) : [];
}

const bare = ({ line, name, birth }: NameInLine): NameInLine => ({ line, name, birth });

/** What ends a name: a comma before small letters or figures, a bracket, a dash with spaces, a colon, figures. */
const AFTER_NAME =
  /\s*(?:[;:([\t|]|\s[-–—]\s|[–—]|\d|,\s*(?=[\p{Ll}\d])|,?\s+(?=\p{Ll}{4,})|\.(?:\s|$)(?<!\p{Lu}\.\s?))/u;

function nameAtStart(line: string): string | null {
  const text = line.replace(/^[*_"“«\s]+/u, '');
  const end = text.search(AFTER_NAME);
  const head = (end < 0 ? text : text.slice(0, end)).replace(/[*_"”»,.\s]+$/u, '').trim();
  const whole = inNameCase(head);
  return isWholeName(whole) ? head : null;
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
