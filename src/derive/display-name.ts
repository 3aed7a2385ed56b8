/** What somebody is called where one name has to do. */
import type { NameBody } from './derived.ts';
import { PRONOUNS } from './pronouns.ts';

/** The leading name; where that is only a pronoun ("They"), the longest spelling that is none. */
export function displayName({ name, spellings }: Pick<NameBody, 'name' | 'spellings'>): string {
  if (!isPronoun(name)) return name;
  const names = spellings.map(({ text }) => text).filter((text) => !isPronoun(text));
  return names.reduce((longest, text) => (text.length > longest.length ? text : longest), '') || name;
}

const isPronoun = (name: string): boolean => PRONOUNS.has(name.trim().toLowerCase());
