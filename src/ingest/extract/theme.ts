/** What a text is about: once it tells of a release, "a bus with the prisoners reached the border" is one. */
import type { Heard } from './heard.ts';
import type { NameMark, TextNames } from './names.ts';
import { personsOf } from './persons.ts';
import type { Compiled } from './tables.ts';
import { FREEING } from './triggers.ts';

export interface Theme {
  /** The text knows the one named as a prisoner. */
  readonly isPrisoner: (mark: NameMark) => boolean;
}

/** Null: the text tells of nobody coming out. */
export function themeOf(heard: readonly Heard[], names: TextNames, tables: Compiled): Theme | null {
  const events = heard.flatMap(({ drafts }) => drafts.map(({ event }) => event));
  const certain = events.some(({ type, modality }) => FREEING.includes(type) && modality === 'actual');
  if (!certain) return null;
  // Asked for by few texts: as heard first, before anything is read in this light.
  const first = [...heard];
  let known: ReadonlySet<string> | null = null;
  const prisoners = (): ReadonlySet<string> =>
    (known ??= new Set(personsOf(first, events, names, tables).map(({ name }) => names.fullOf(name))));
  return {
    isPrisoner: ({ name }) => prisoners().has(names.fullOf(name)),
  };
}
