/** Trained data by which a machine reads pictures: which there is for a language, and where. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Languages of trained data (their codes) by language tag. Russian has no package: where the system has none, its neighbours serve. */
const TRAINED: Readonly<Record<string, readonly string[]>> = {
  be: ['bel'],
  uk: ['ukr'],
  ru: ['rus', 'bel', 'ukr'],
  pl: ['pol'],
  lt: ['lit'],
  en: ['eng'],
  de: ['deu'],
  fr: ['fra'],
  es: ['spa'],
};

/** English is beside every other language: names, addresses and stamps are in it. */
export const SEED = 'eng';

/** Where systems keep trained data of their own. */
export const SYSTEM_DATA: readonly string[] = [
  '/usr/share/tesseract-ocr/5/tessdata',
  '/usr/share/tesseract-ocr/4.00/tessdata',
  '/usr/share/tessdata',
  '/usr/local/share/tessdata',
  '/opt/homebrew/share/tessdata',
];

/** The data for a language, by its tag; undefined where there is none. */
export function trainedFor(tag: string | undefined): readonly string[] | undefined {
  const codes = TRAINED[(tag ?? '').toLowerCase().split('-')[0] ?? ''];
  const there = codes?.filter((code) => dataOf(code) !== undefined);
  if (there === undefined || there.length === 0) return undefined;
  const [own = ''] = there;
  const chosen = own === 'rus' ? [own] : there;
  return own === SEED ? chosen : [...chosen, SEED];
}

/** The path of trained data. */
export function dataOf(code: string): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    const of = require.resolve(`@tesseract.js-data/${code}/package.json`);
    return join(dirname(of), '4.0.0_best_int', `${code}.traineddata.gz`);
  } catch {
    return SYSTEM_DATA.map((folder) => join(folder, `${code}.traineddata`)).find((path) => existsSync(path));
  }
}
