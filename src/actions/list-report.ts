/** Lists held against each other as a file to hand over: a page by itself, a workbook, or a table. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Refusal } from '../claim/problem.ts';
import type { ReconcileAnswer } from '../derive/list-answers.ts';
import type { Locale } from '../pages/index.ts';
import { ROOT_LOCALE, reconciledReport, reconciledSheets, STYLESHEETS } from '../pages/index.ts';
import { csvOf } from '../publish/downloads/package.ts';
import { xlsxOf } from '../publish/downloads/xlsx.ts';

const FORMS: Readonly<Record<string, (answer: ReconcileAnswer, locale: Locale) => Uint8Array>> = {
  '.html': (answer, locale) => bytesOf(reconciledReport(answer, styles(), locale).toString()),
  '.csv': (answer, locale) => bytesOf(`\uFEFF${csvOf(peopleTable(answer, locale))}`),
  '.xlsx': (answer, locale) => xlsxOf(reconciledSheets(answer, locale)),
};

/** `name` tells the form by its ending; {@link Refusal} where it is none of these. */
export function listReport(answer: ReconcileAnswer, name: string, locale: Locale = ROOT_LOCALE): Uint8Array {
  const form = FORMS[extname(name).toLowerCase()];
  if (form) return form(answer, locale);
  throw new Refusal({
    code: 'unsupported_type',
    message: `A report is written as ${Object.keys(FORMS).join(', ')}: give ${name} one of these endings.`,
  });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function peopleTable(answer: ReconcileAnswer, locale: Locale) {
  const [{ header, rows }] = reconciledSheets(answer, locale);
  return { fields: header.map((name) => ({ name })), rows };
}

/** Without the fonts: a file that is handed over is read with those at hand. */
const styles = (): string =>
  STYLESHEETS.filter((name) => name !== 'fonts.css')
    .map((name) => readFileSync(new URL(`../pages/styles/${name}`, import.meta.url), 'utf8'))
    .join('\n');
