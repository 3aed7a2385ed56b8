/** Messages put into words. The same key, values and locale give the same words: no clock, no zone of the machine. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Html, Piece } from '../html.ts';
import { html } from '../html.ts';
import type { Locale, MessageKey } from './catalogue.ts';
import { CATALOGUES, WRITTEN_AS } from './catalogue.ts';
import { numberFormat } from './numbers.ts';

export type Values = Readonly<Record<string, string | number>>;
/** For {@link rich}: markup as a value, or a function for a tag: `<link>words</link>`. */
export type RichValues = Readonly<Record<string, Html | string | number | ((words: readonly Piece[]) => Html)>>;

const parsed = new Map<string, IntlMessageFormat>();

function messageOf(locale: Locale, key: MessageKey): IntlMessageFormat {
  const id = `${locale} ${key}`;
  const known = parsed.get(id);
  if (known) return known;
  const made = new IntlMessageFormat(CATALOGUES[locale][key].text, WRITTEN_AS[locale], undefined, {
    ignoreTag: false,
    formatters: {
      getNumberFormat: numberFormat,
      getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
      getPluralRules: (...given) => new Intl.PluralRules(...given),
    },
  });
  parsed.set(id, made);
  return made;
}

export function translate(locale: Locale, key: MessageKey, values: Values = {}): string {
  return String(messageOf(locale, key).format(values));
}

/** A message whose tags and values are markup. What a source wrote is escaped like everywhere. */
export function rich(locale: Locale, key: MessageKey, values: RichValues): Html {
  const made: unknown = messageOf(locale, key).format<Piece>(values as Record<string, never>);
  return html`${(Array.isArray(made) ? made : [made]) as Piece[]}`;
}
