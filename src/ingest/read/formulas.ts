/** What is said of a cell whose value was calculated. Nothing is ever calculated here. */
import { printable } from './characters.ts';
import type { Findings } from './findings.ts';

/** `value` is what was saved with the file, empty where nothing was. */
export function tellFormula(formula: string, value: string, place: string, findings: Findings): void {
  const sentence = value === '' ? NOT_CALCULATED : CHANGING.test(formula) ? CALCULATED_ANEW : CALCULATED;
  findings.add('formula_cell', place, sentence);
  if (CALLS_OUT.test(formula)) findings.add('external_link', place, ASKS, `"${printable(formula, 40)}"`);
}

const CALCULATED = 'the cell is calculated. The value that was saved with the file is read; nothing is calculated anew';
const CALCULATED_ANEW =
  'the cell is calculated anew each time somebody opens the file. The value that was saved with the file is read';
const NOT_CALCULATED = 'the cell is calculated, and no value was saved with the file. It is read as empty';
const ASKS =
  'the cell asks for something from elsewhere. It was not asked; the value that was saved with the file is read';

/** Formulas whose value depends on when, or by whom, the file is opened. */
const CHANGING = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO)\s*\(/i;
/**
 * Formulas that reach out of the file: other workbooks (`[1]Sheet!A1`, `'file:///…'#$Sheet.A1`), the web, other programs
 * (`cmd|'/C calc'!A0`).
 */
const CALLS_OUT =
  /\[[^\]]+\][^,;()]*!|'(?:file|https?):[^']*'#|\b(?:WEBSERVICE|RTD|DDE|CALL|REGISTER\.ID|IMAGE|IMPORT(?:XML|HTML|DATA|FEED|RANGE))\s*\(|\w\|'?[^()]*'?!/i;
