/** Lists held against each other as a file to hand over: a page by itself, a workbook, or a table. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Refusal } from '../claim/problem.ts';
import type { ReconcileAnswer } from '../derive/list-answers.ts';
import { reconciledReport, reconciledSheets, STYLESHEETS } from '../pages/index.ts';
import { csvOf } from '../publish/downloads/package.ts';
import { xlsxOf } from '../publish/downloads/xlsx.ts';

const FORMS: Readonly<Record<string, (answer: ReconcileAnswer) => Uint8Array>> = {
  '.html': (answer) => bytesOf(reconciledReport(answer, styles()).toString()),
  '.csv': (answer) => bytesOf(`\uFEFF${csvOf(peopleTable(answer))}`),
  '.xlsx': (answer) => xlsxOf(reconciledSheets(answer)),
};

/** `name` tells the form by its ending; {@link Refusal} where it is none of these. */
export function listReport(answer: ReconcileAnswer, name: string): Uint8Array {
  const form = FORMS[extname(name).toLowerCase()];
  if (form) return form(answer);
  throw new Refusal({
    code: 'unsupported_type',
    message: `A report is written as ${Object.keys(FORMS).join(', ')}: give ${name} one of these endings.`,
  });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function peopleTable(answer: ReconcileAnswer) {
  const [{ header, rows }] = reconciledSheets(answer);
  return { fields: header.map((name) => ({ name })), rows };
}

/** Without the fonts: a file that is handed over is read with those at hand. */
const styles = (): string =>
  STYLESHEETS.filter((name) => name !== 'fonts.css')
    .map((name) => readFileSync(new URL(`../pages/styles/${name}`, import.meta.url), 'utf8'))
    .join('\n');
