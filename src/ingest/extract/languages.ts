/** The languages that can be read. Adding one is a folder of tables and a line here. */
import { english } from './english/index.ts';
import { type Compiled, compile, type LanguageTables } from './tables.ts';

const TABLES: Readonly<Record<string, LanguageTables>> = { en: english };

const compiled = new Map<string, Compiled>();

/** The tables of a language tag ("en", "en-GB"); null where there are none. */
export function tablesFor(language: string): Compiled | null {
  const primary = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  const tables = TABLES[primary];
  if (!tables) return null;
  const made = compiled.get(primary) ?? compile(tables);
  compiled.set(primary, made);
  return made;
}

export const LANGUAGES: readonly string[] = Object.keys(TABLES);
