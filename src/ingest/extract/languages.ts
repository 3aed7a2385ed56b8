/** The languages that can be read. Adding one is a folder of tables and a line here. */
import { belarusian, latinBelarusian } from './belarusian/index.ts';
import { english } from './english/index.ts';
import { french } from './french/index.ts';
import { german } from './german/index.ts';
import { polish } from './polish/index.ts';
import { russian } from './russian/index.ts';
import { spanish } from './spanish/index.ts';
import { type Compiled, compile, type LanguageTables } from './tables.ts';
import { ukrainian } from './ukrainian/index.ts';

/** By tag: the language, and its script where that is not its usual one ("be-Latn"). */
const TABLES: Readonly<Record<string, LanguageTables>> = {
  be: belarusian,
  'be-Latn': latinBelarusian,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pl: polish,
  ru: russian,
  uk: ukrainian,
};

/** Languages usually written in Cyrillic: in Latin letters they need tables of their own. */
const CYRILLIC: readonly string[] = ['be', 'ru', 'uk'];

const compiled = new Map<string, Compiled>();

/** The tag by which tables are kept, of a tag as people write it ("en-GB", "be-tarask", "be_Latn") and the text it is told of. */
export function tagOf(language: string, text: string): string {
  const [primary = '', ...parts] = language.toLowerCase().split(/[-_]/u);
  if (!CYRILLIC.includes(primary)) return primary;
  return parts.includes('latn') || isMostlyLatin(text) ? `${primary}-Latn` : primary;
}

function isMostlyLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin > (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0);
}

/** The tables of a tag of {@link tagOf}, made ready when first asked for; null where there are none. */
export function tablesFor(tag: string): Compiled | null {
  const tables = TABLES[tag];
  if (!tables) return null;
  const made = compiled.get(tag) ?? compile(tables);
  compiled.set(tag, made);
  return made;
}

export const LANGUAGES: readonly string[] = Object.keys(TABLES);
