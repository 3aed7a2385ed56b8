/**
 * Patterns as the language tables write them: regular expression sources with `{macros}`, matched without regard to
 * case and only at word ends. A table never needs `\b`, which knows no letters but the Latin ones.
 */

/**
 * Letters and digits of the scripts people's names come in, as a few broad ranges: exact classes (`\p{L}`) cost a thousand
 * ranges each time they stand in a pattern, and a table has hundreds.
 */
export const LETTER = '0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f\u0300-\u1fff\u2c00-\u2dff\u3040-\ud7ff';

export type Macros = Readonly<Record<string, string>>;

/** A text as a source that matches it and nothing else. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** `{word}` in a source stands for the macro of that name; `\p{L}` and `{2,5}` are left alone. Macros may nest. */
export function expand(source: string, macros: Macros): string {
  let out = source;
  for (let depth = 0; depth < 8; depth++) {
    const next = out.replace(/(?<!\\[pP])\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) => {
      const body = macros[name];
      if (body === undefined)
        throw new Error(`The pattern "${source}" uses the macro {${name}}, which no table defines.`);
      return `(?:${body})`;
    });
    if (next === out) return out.replaceAll('[\\p{L}]', `[${LETTER}]`);
    out = next;
  }
  throw new Error(`The macros of the pattern "${source}" go round in a circle.`);
}

/** A regular expression made when it is first asked for: of the patterns of a language's tables a text needs a part. */
export class Pattern {
  readonly source: string;
  readonly flags: string;
  #made: RegExp | null = null;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  get regex(): RegExp {
    this.#made ??= new RegExp(this.source, this.flags);
    return this.#made;
  }

  test(text: string, at = 0): boolean {
    const { regex } = this;
    regex.lastIndex = at;
    return regex.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    const { regex } = this;
    regex.lastIndex = 0;
    return regex.exec(text);
  }

  /** The text without its first match. */
  without(text: string): string {
    const hit = this.exec(text);
    return hit ? text.slice(0, hit.index) + text.slice(hit.index + hit[0].length) : text;
  }

  /** The same for lowered text. */
  small(): Pattern {
    return new Pattern(smallSource(this.source), this.flags.replace('i', ''));
  }
}

/** A pattern that matches whole words anywhere, all of them. */
export const words = (source: string, macros: Macros): Pattern =>
  new Pattern(`(?<![${LETTER}])(?:${expand(source, macros)})(?![${LETTER}])`, 'giu');

/** The same, for a pattern that may begin with the comma or the space behind a word. */
export const openers = (source: string, macros: Macros): Pattern =>
  new Pattern(`(?:(?<![${LETTER}])|(?![${LETTER}]))(?:${expand(source, macros)})(?![${LETTER}])`, 'giu');

/** A pattern that matches whole words somewhere. */
export const somewhere = (source: string, macros: Macros): Pattern =>
  new Pattern(`(?<![${LETTER}])(?:${expand(source, macros)})(?![${LETTER}])`, 'iu');

/** A pattern that must be all of the text. */
export const whole = (source: string, macros: Macros): Pattern => new Pattern(`^(?:${expand(source, macros)})$`, 'iu');

/** A pattern that must begin where the text begins (no word end asked for: the source says how it ends). */
export const opening = (source: string, macros: Macros): Pattern => new Pattern(`^(?:${expand(source, macros)})`, 'iu');

/**
 * A pattern that must end where the text ends and begins at a word. It is read backwards from the end of the text, where one
 * that looks for its beginning tries every word of it.
 */
export class Closing {
  readonly #backwards: Pattern;
  readonly #forwards: Pattern;

  constructor(source: string, flags = 'iu') {
    const words = `(?<![${LETTER}])(?:${source})`;
    this.#backwards = new Pattern(`(?<=${words})`, `${flags}y`);
    this.#forwards = new Pattern(`${words}$`, flags);
  }

  test(text: string): boolean {
    return this.#backwards.test(text, text.length);
  }

  /** The longest match that reaches the end. */
  exec(text: string): RegExpExecArray | null {
    return this.test(text) ? this.#forwards.exec(text) : null;
  }

  /** The text without what it ends with. */
  without(text: string): string {
    return this.test(text) ? this.#forwards.without(text) : text;
  }
}

const NONE: readonly RegExpExecArray[] = [];

/** All matches of a global pattern with their offsets; an empty match is passed over. */
export function matches(pattern: RegExp | Pattern, text: string): readonly RegExpExecArray[] {
  const regex = pattern instanceof Pattern ? pattern.regex : pattern;
  regex.lastIndex = 0;
  let hit = regex.exec(text);
  if (!hit) return NONE;
  const found: RegExpExecArray[] = [];
  for (; hit; hit = regex.exec(text)) {
    if (hit[0].length > 0) found.push(hit);
    else regex.lastIndex = hit.index + 1;
  }
  return found;
}

/**
 * A text in lower case with every offset kept: a letter whose small form has another length stays as it is. Patterns made
 * by {@link smallSource} meet it without the cost of matching regardless of case, which for whole alphabets is most of the cost.
 */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  let out = '';
  for (const letter of text) {
    const other = letter.toLowerCase();
    out += other.length === letter.length ? other : letter;
  }
  return out;
}

/** The source of a pattern for lowered text: its letters made small, its classes (`\\p{Lu}`, `\\S`) left or widened to any letter. */
export const smallSource = (source: string): string =>
  source
    .replaceAll('\\p{Lu}', '\\p{L}')
    .replace(/(\\[pP]\{[A-Za-z]+\}|\\.)|(\p{Lu})/gu, (all, kept: string | undefined) => kept ?? all.toLowerCase());
