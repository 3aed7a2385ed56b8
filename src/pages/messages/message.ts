/** One message: the words in ICU MessageFormat, and a note for whoever translates it (where it stands, what fills it). */
export interface Message {
  readonly text: string;
  readonly note: string;
}

export type Messages = Readonly<Record<string, Message>>;

/** Of another language than English: the words alone, under the keys of English. */
export interface Translation {
  readonly text: string;
}

/** Messages for the codes of one list, under `name.code`, with one note for all. */
export function group<const Name extends string, const Words extends Readonly<Record<string, string>>>(
  name: Name,
  note: string,
  words: Words,
): { readonly [Code in keyof Words & string as `${Name}.${Code}`]: Message } {
  const entries = Object.entries(words).map(([code, text]) => [`${name}.${code}`, { text, note }]);
  return Object.fromEntries(entries) as { readonly [Code in keyof Words & string as `${Name}.${Code}`]: Message };
}

/** The same group in another language: its notes are those of English. */
export function translated<const Name extends string, const Words extends Readonly<Record<string, string>>>(
  name: Name,
  words: Words,
): { readonly [Code in keyof Words & string as `${Name}.${Code}`]: Translation } {
  const entries = Object.entries(words).map(([code, text]) => [`${name}.${code}`, { text }]);
  return Object.fromEntries(entries) as { readonly [Code in keyof Words & string as `${Name}.${Code}`]: Translation };
}
