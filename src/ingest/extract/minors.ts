/**
 * Who in a text is told to be under eighteen, by an age beside the name. What is told of them starts restricted: their names are
 * theirs and their families' to tell.
 */
import type { ReadPerson } from '../../claim/reading.ts';

/** How a language tells an age just after a name, or just before it; the first group is the age in years. */
const AGES: Readonly<Record<string, { readonly after: readonly RegExp[]; readonly before: readonly RegExp[] }>> = {
  en: {
    after: [
      /^,?\s*(?:aged?\s+)?\(?(\d{1,2})\)?(?=[,.;)])/u,
      /^[^.\n]{0,30}?\b(\d{1,2})[- ]years?[- ]old\b/u,
      /^,?\s*aged\s+(\d{1,2})\b/u,
    ],
    before: [/\b(\d{1,2})[- ]years?[- ]old(?:\s+\p{L}+){0,3}\s+$/u],
  },
  ru: {
    after: [
      /^,?\s*\(?(\d{1,2})\)?(?=[,.;)])/u,
      /^,?\s*(?:ей|ему)?\s*(\d{1,2})\s+(?:лет|года?)(?!\p{L})/u,
      /^,\s+[^.\n]{0,30}?(?<!\d)(\d{1,2})-летн/u,
    ],
    before: [/(?<!\d)(\d{1,2})-летн\p{L}+(?:\s+\p{L}+){0,3}\s+$/u],
  },
  be: {
    after: [
      /^,?\s*\(?(\d{1,2})\)?(?=[,.;)])/u,
      /^,?\s*(?:ёй|яму|joj|jamu)?\s*(\d{1,2})\s+(?:гадоў|гады|год|hadoŭ|hady|hod)(?!\p{L})/u,
      /^,\s+[^.\n]{0,30}?(?<!\d)(\d{1,2})-(?:гадов|hadov)/u,
    ],
    before: [/(?<!\d)(\d{1,2})-(?:гадов|hadov)\p{L}+(?:\s+\p{L}+){0,3}\s+$/u],
  },
};

const OF_AGE = 18;

/** The persons of a reading, by their own objects, whom the text tells to be minors. */
export function minorsTold(text: string, persons: readonly ReadPerson[], language: string): ReadonlySet<ReadPerson> {
  const ages = AGES[language.slice(0, 2)];
  const told = (words: string, patterns: readonly RegExp[]): boolean =>
    patterns.some((pattern) => Number(pattern.exec(words)?.[1] ?? OF_AGE) < OF_AGE);
  const minor = ({ name, variants }: ReadPerson): boolean =>
    ages !== undefined &&
    [name, ...variants].some((form) => {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const end = at + form.length;
        if (told(text.slice(end, end + 60), ages.after) || told(text.slice(Math.max(0, at - 60), at), ages.before))
          return true;
      }
      return false;
    });
  return new Set(persons.filter(minor));
}
