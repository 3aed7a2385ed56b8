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
      /^,?\s*(?:ей|ему)?\s*(\d{1,2})\s+(?:лет|года?)(?!\p{L}|\s+(?:колони|тюрьм|лишени|заключени|лагер|строг|общ))/u,
      /^,\s+[^.\n]{0,30}?(?<!\d)(\d{1,2})-летн/u,
    ],
    before: [/(?<!\d)(\d{1,2})-летн\p{L}+(?:\s+\p{L}+){0,3}\s+$/u],
  },
  be: {
    after: [
      /^,?\s*\(?(\d{1,2})\)?(?=[,.;)])/u,
      /^,?\s*(?:ёй|яму|joj|jamu)?\s*(\d{1,2})\s+(?:гадоў|гады|год|hadoŭ|hady|hod)(?!\p{L}|\s+(?:калон|турм|пазбаўл|зняволен|лагер|kałon|turm|pazbaŭl|źniavol))/u,
      /^,\s+[^.\n]{0,30}?(?<!\d)(\d{1,2})-(?:гадов|hadov)/u,
    ],
    before: [/(?<!\d)(\d{1,2})-(?:гадов|hadov)\p{L}+(?:\s+\p{L}+){0,3}\s+$/u],
  },
  uk: {
    after: [
      /^,?\s*\(?(\d{1,2})\)?(?=[,.;)])/u,
      /^,?\s*(?:їй|йому)?\s*(\d{1,2})\s+(?:років|роки|рік)(?!\p{L}|\s+(?:колон|тюрм|позбавл|ув.язн|в.язни|табор))/u,
      /^,\s+[^.\n]{0,30}?(?<!\d)(\d{1,2})-річн/u,
    ],
    before: [/(?<!\d)(\d{1,2})-річн\p{L}+(?:\s+\p{L}+){0,3}\s+$/u],
  },
  pl: {
    after: [
      /^,?\s*\(?(\d{1,2})\)?(?=[,.;)])/u,
      /^,?\s*\(?(?:lat|w wieku)?\s*(\d{1,2})\s+(?:l\.|lat(?!\p{L}|\s+(?:więzien|pozbaw|koloni|łagr|kolonii)))/u,
      /^,\s+[^.\n]{0,30}?(?<!\d)(\d{1,2})-letni/u,
    ],
    before: [/(?<!\d)(\d{1,2})-letni\p{L}*(?:\s+\p{L}+){0,3}\s+$/u],
  },
  de: {
    after: [
      /^,?\s*\(?(\d{1,2})\)?(?=[,.;)])/u,
      /^,?\s*\(?(\d{1,2})\s+Jahre(?!\p{L}|\s+(?:Haft|Gefängnis|Lager|Straf|Freiheit|Zuchthaus))/u,
      /^,\s+[^.\n]{0,30}?(?<!\d)(\d{1,2})-?jährig/u,
    ],
    before: [/(?<!\d)(\d{1,2})-?jährige\p{L}*(?:\s+\p{L}+){0,3}\s+$/u],
  },
  fr: {
    after: [
      /^,?\s*\(?(\d{1,2})\)?(?=[,.;)])/u,
      /^,?\s*\(?(?:âgée?\s+de\s+)?(\d{1,2})\s+ans(?!\p{L}|\s+(?:de\s+(?:prison|réclusion|détention|camp)|ferme))/u,
      /^,\s+[^.\n]{0,40}?âgée?\s+de\s+(\d{1,2})\s+ans(?!\p{L})/u,
    ],
    before: [/(?:âgée?|adolescente?|garçon|fille|jeune|lycéenne?|élève|mineure?)\s+de\s+(\d{1,2})\s+ans,?\s+$/iu],
  },
  es: {
    after: [
      /^,?\s*\(?(\d{1,2})\)?(?=[,.;)])/u,
      /^,?\s*\(?(?:de\s+)?(\d{1,2})\s+años(?!\p{L}|\s+(?:de\s+(?:prisión|cárcel|reclusión|condena|privación)|más))/u,
      /^,\s+[^.\n]{0,40}?de\s+(\d{1,2})\s+años(?:\s+de\s+edad)?(?!\p{L}|\s+de\s+(?:prisión|cárcel|reclusión|condena))/u,
    ],
    before: [/(?:adolescente|joven|niñ[oa]|menor|muchach[oa]|estudiante|chic[oa])\s+de\s+(\d{1,2})\s+años,?\s+$/iu],
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
