/**
 * What an audience reads of a document's text. Where a person has shown the whole text, all of it, but for words that were public
 * once and are withdrawn; else only the words that visible claims quote, each in its place. Everything else is masked character by
 * character, so that offsets stay exact. What was never public moves nothing: unquoted words are masked whether a hidden claim rests
 * on them or not.
 */
import { MASK } from '../claim/locator.ts';
import type { Told } from '../claim/told.ts';
import type { Quoted } from './visible.ts';

export function shownText(text: string, whole: boolean, quoted: readonly Told[], withdrawn: readonly Quoted[]): string {
  const shown = new Uint8Array(text.length).fill(whole ? 1 : 0);
  for (const { start, end } of withdrawn) shown.fill(0, start, end);
  // A visible claim's words are seen, as far as its quote holds them, whatever else rests on them.
  for (const { locator } of quoted) {
    if (locator.kind !== 'span') continue;
    for (let at = locator.start; at < locator.end; at++) if (locator.quote[at - locator.start] !== MASK) shown[at] = 1;
  }
  return [...text.split('')].map((unit, i) => (shown[i] || unit === '\n' ? unit : MASK)).join('');
}
