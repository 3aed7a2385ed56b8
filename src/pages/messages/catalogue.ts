/** The catalogues by language. English is the one that names the keys; a further language is a file and two lines here. */
import { BE } from './be.ts';
import { EN } from './en.ts';
import { RU } from './ru.ts';

export type MessageKey = keyof typeof EN;
type Catalogue = Readonly<Record<MessageKey, { readonly text: string }>>;

export const CATALOGUES = { en: EN, be: BE, ru: RU } as const satisfies Record<string, Catalogue>;
export type Locale = keyof typeof CATALOGUES;
export const LOCALES = Object.keys(CATALOGUES) as readonly Locale[];
/** Whose pages stand at the root; those of the others stand under their tags. */
export const ROOT_LOCALE: Locale = 'en';

/** How dates and numbers are written in each language, as a BCP 47 tag for `Intl`. English puts the day before the month. */
export const WRITTEN_AS: Readonly<Record<Locale, string>> = { en: 'en-GB', be: 'be', ru: 'ru' };

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(EN, key);
