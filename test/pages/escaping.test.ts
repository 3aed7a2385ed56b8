/** Whatever a source wrote, it never becomes markup: every free text of an answer is replaced by an attempt at it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import { POISONED_PAGES } from './poisoned-pages.ts';

type Node = DefaultTreeAdapterMap['node'];
function* nodes(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodes(child);
}

const attempt = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '<x-in x-out="',
      '"><x-in x-out=1>',
      "'><x-in>",
      '</p></title><x-in>',
      '&lt;x-in&gt;<x-in/',
      '" x-out="',
      '{x}<x-in>',
      '--><x-in>',
    ),
    fc.string({ maxLength: 12 }),
  )
  .map((parts) => parts.join(''));

test('no text of an answer makes an element or an attribute', () => {
  fc.assert(
    fc.property(attempt, fc.nat(POISONED_PAGES.length - 1), (poison, page) => {
      const html = String(POISONED_PAGES[page]?.(poison, 'en'));
      for (const node of nodes(parse(html))) {
        if (!('tagName' in node)) continue;
        assert.notEqual(node.tagName, 'x-in');
        assert.ok(
          node.attrs.every(({ name }) => !name.includes('x-out')),
          node.tagName,
        );
      }
    }),
    { numRuns: 150 },
  );
});

test('no text of an answer makes an address that runs', () => {
  for (const page of POISONED_PAGES) {
    const html = String(page('javascript:alert(1)', 'en'));
    assert.doesNotMatch(html, /href="\s*javascript:/i);
  }
});
