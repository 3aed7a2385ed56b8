/** What holds of every extraction, whatever the text: each place is exact, and nothing is told that its words do not hold. */
import assert from 'node:assert/strict';
import type { Extraction } from '../../../src/ingest/extract/extract.ts';

export function assertExact(text: string, out: Extraction): void {
  for (const span of [...out.events.map((e) => e.span), ...out.persons.map((p) => p.span)]) {
    assert.equal(text.slice(span.start, span.end), span.quote);
    assert.ok(span.end > span.start);
    assert.doesNotMatch(span.quote, /[\n\r\u2028\u2029\u0085\v\f]/u);
  }
  for (const event of out.events) {
    for (const part of event.participants)
      assert.ok(event.span.quote.includes(part.name), `${part.name} outside ${event.span.quote}`);
    if (event.quantity) assert.ok(text.includes(event.quantity.text ?? ''));
    if (event.date && event.date.basis !== 'publication') assert.ok(text.includes(event.date.text ?? ''));
    assert.ok(event.rules.length > 0);
  }
}
