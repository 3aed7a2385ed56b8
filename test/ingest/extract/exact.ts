/** What holds of every extraction, whatever the text: each place is exact, and nothing is told that its words do not hold. */
import assert from 'node:assert/strict';
import type { Extraction } from '../../../src/ingest/extract/extract.ts';
import { unwrapped } from '../../../src/ingest/extract/wrapped.ts';

export function assertExact(text: string, out: Extraction): void {
  // Only where lines were broken to fit a page do words go on in the next.
  const isWrapped = unwrapped(text) !== null;
  const plain = (words: string): string => (isWrapped ? words.replaceAll(/[-\u00ad\u2010\s]/gu, '') : words);
  const holds = (words: string, part: string | null | undefined): boolean => plain(words).includes(plain(part ?? ''));
  for (const span of [...out.events.map((e) => e.span), ...out.persons.map((p) => p.span)]) {
    assert.equal(text.slice(span.start, span.end), span.quote);
    assert.ok(span.end > span.start);
    if (!isWrapped) assert.doesNotMatch(span.quote, /[\n\r\u2028\u2029\u0085\v\f]/u);
  }
  for (const event of out.events) {
    for (const part of event.participants)
      assert.ok(holds(event.span.quote, part.name), `${part.name} outside ${event.span.quote}`);
    if (event.quantity) assert.ok(holds(text, event.quantity.text));
    if (event.date && event.date.basis !== 'publication') assert.ok(holds(text, event.date.text));
    assert.ok(event.rules.length > 0);
  }
}
