/** Names taken apart, romanised, compared: the questions of `rollcall/names` for a person at a terminal. */
import { Refusal } from '../claim/problem.ts';
import type { NameWord, Original, ParsedName } from '../names/index.ts';
import { originals, parseName, romanise, SCHEMES } from '../names/index.ts';

export { compareNames, otherLayouts, searchKeys } from '../names/index.ts';

export interface Romanised {
  readonly language: string;
  readonly scheme: string;
  readonly romanised: string;
}

/** In every scheme of every language, or only those asked for. Throws {@link Refusal} where there is none such. */
export function romanisations(text: string, language?: string, scheme?: string): Romanised[] {
  const rows = Object.entries(SCHEMES)
    .flatMap(([of, schemes]) => Object.keys(schemes).map((name) => ({ language: of, scheme: name })))
    .filter(
      (row) => (language === undefined || row.language === language) && (scheme === undefined || row.scheme === scheme),
    );
  if (rows.length === 0) {
    const known = Object.entries(SCHEMES)
      .map(([of, schemes]) => `${of} (${Object.keys(schemes).join(', ')})`)
      .join('; ');
    throw new Refusal({ code: 'unknown_category', message: `No such romanisation. There are: ${known}.` });
  }
  return rows.map((row) => ({ ...row, romanised: romanise(text, row.language, row.scheme) }));
}

/** The parts of a name for a person or a program to read: without the sounds and stems that comparing goes by. */
export interface NameParts {
  readonly written: string;
  readonly given: readonly string[];
  readonly patronymic: readonly string[];
  readonly family: readonly string[];
  readonly initials: readonly string[];
  readonly aliases: readonly string[];
  readonly particles: readonly string[];
  readonly titles: readonly string[];
  readonly order: ParsedName['order'];
  readonly sex: 'man' | 'woman' | 'either';
  /** The words, each with what it was read as and the given names that it may be a form of. */
  readonly words: readonly {
    readonly text: string;
    readonly role: NameWord['role'];
    readonly names: readonly string[];
  }[];
  /** How it reads as a Chinese name, in pinyin. */
  readonly mandarin: readonly string[];
}

const SEXES = ['either', 'man', 'woman', 'either'] as const;

export function nameParts(written: string, language?: string): NameParts {
  const name = parseName(written, language === undefined ? {} : { language });
  const { given, patronymic, family, initials, aliases, particles, titles, order } = name;
  return {
    written,
    given,
    patronymic,
    family,
    initials,
    aliases,
    particles,
    titles,
    order,
    sex: SEXES[name.sex] ?? 'either',
    words: name.words.map(({ text, role, readings }) => ({
      text,
      role,
      names: [...new Set(readings.map((reading) => reading.name.replace('♀', '')))],
    })),
    mandarin: name.mandarin?.readings.map((reading) => reading.replace('|', ' ')) ?? [],
  };
}

/** Cyrillic originals of a name in Latin letters. Throws {@link Refusal} for a language that has none. */
export function originalsOf(latin: string, language: string, count: number): Original[] {
  if (!Object.hasOwn(SCHEMES, language)) {
    const message = `No originals in "${language}". There are: ${Object.keys(SCHEMES).join(', ')}.`;
    throw new Refusal({ code: 'unknown_category', message });
  }
  return originals(latin, language, count);
}
