/**
 * Personal pronouns by language, lower case: what a text may call somebody by, and no name to lead a page with. A language is a
 * line here; forms in other cases too, where a language has them.
 */
const BY_LANGUAGE = {
  en: 'he she it they him her them his its their theirs we us you who',
  pl: 'on ona ono oni one jego jej ich jemu im nim nią nimi niego niej my nas wy was',
  ru: 'он она оно они его её ее их ему ей им ним ней них ними мы нас вы вас',
  be: 'ён яна яно яны яго яе іх яму ёй ім імі мы нас вы вас',
  uk: 'він вона воно вони його її їх йому їй їм ними них ми нас ви вас',
  lt: 'jis ji jie jos jo jų jam jai jiems joms mes jūs',
  lv: 'viņš viņa viņi viņas viņu viņam viņai viņiem mēs jūs',
  de: 'er sie es ihn ihm ihr ihnen wir uns',
  fr: 'il elle ils elles lui leur eux nous vous',
  es: 'él ella ellos ellas nosotros ustedes',
} as const;

export const PRONOUNS: ReadonlySet<string> = new Set(Object.values(BY_LANGUAGE).flatMap((line) => line.split(' ')));
