/** An entity as others point to it. */
import type { Ref } from '../../derive/answers.ts';
import type { NameBody } from '../../derive/derived.ts';
import { PRONOUNS } from './pronouns.ts';
import type { View } from './view.ts';

/** A person, organisation or place by its leading name; `fallback` where nobody visible names it. */
export function refOf(view: View, entity: string, fallback = ''): Ref {
  const name = view.name(entity);
  return {
    id: entity,
    name: (name && displayName(name)) || fallback,
    kind: name?.kind ?? view.kindOf(entity) ?? 'organisation',
  };
}

/** The leading name; where that is only a pronoun ("They"), the longest spelling that is none. */
export function displayName({ name, spellings }: Pick<NameBody, 'name' | 'spellings'>): string {
  if (!isPronoun(name)) return name;
  const names = spellings.map(({ text }) => text).filter((text) => !isPronoun(text));
  return names.reduce((longest, text) => (text.length > longest.length ? text : longest), '') || name;
}

const isPronoun = (name: string): boolean => PRONOUNS.has(name.trim().toLowerCase());

/** Each entity once, in order of appearance. */
export function refsOf(view: View, entities: Iterable<string>): Ref[] {
  return [...new Set(entities)].map((entity) => refOf(view, entity));
}
