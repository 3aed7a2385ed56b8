/** How a verb that writes says what it did. */

import { printable } from '../actions/printable.ts';
import { printJson, printText } from './output.ts';
import type { Settings } from './settings.ts';

/** The result whole as JSON, or one sentence. */
export function told(settings: Settings, result: object, sentence: string): void {
  if (settings.format === 'json') printJson(result);
  else printText(printable(sentence));
}
