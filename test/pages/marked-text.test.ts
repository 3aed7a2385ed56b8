import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parseFragment } from 'parse5';
import { MASK } from '../../src/claim/locator.ts';
import type { MarkedSpan } from '../../src/pages/parts/marked-text.ts';
import { markedText } from '../../src/pages/parts/marked-text.ts';

type Node = DefaultTreeAdapterMap['node'];
const span = (start: number, end: number, ...anchors: string[]): MarkedSpan => ({
  start,
  end,
  anchors,
  look: 'mark--held',
  entry: null,
});
const numbered = (start: number, end: number, number: number): MarkedSpan => ({
  ...span(start, end, `a${number}`),
  entry: { number, href: `#n-${number}`, label: `number ${number}` },
});
const PAGE = (page: number): string => `Page ${page}`;
const shown = (text: string, spans: readonly MarkedSpan[]): string =>
  markedText(text, spans, PAGE)
    .join('\n')
    .replaceAll(/<mark class="mark mark--held"(?: id="(\w+)")?>/g, (_, id: string | undefined) => `[${id ?? ''}:`)
    .replaceAll('</mark>', ']')
    .replaceAll(/<a class="ref"[^>]*>(\d+)<\/a>/g, '($1)')
    .replaceAll(/<span class="arrival" id="(\w+)">/g, '{$1 ')
    .replaceAll('</span>', '}')
    .replaceAll(/<\/?p>/g, '|');

test('spans beside, within and across each other', () => {
  const cases: readonly (readonly [string, readonly MarkedSpan[], string])[] = [
    ['one two', [], '|one two|'],
    ['one two', [span(0, 3, 'a')], '|[a:one] two|'],
    ['one two', [span(0, 7, 'a'), span(4, 7, 'b')], '|[a:one [b:two]]|'],
    ['one two three', [span(0, 7, 'a'), span(4, 13, 'b')], '|[a:one [b:two]][: three]|'],
    ['one two', [span(0, 3, 'a', 'b')], '|{b [a:one]} two|'],
    ['one\n\ntwo', [span(2, 6, 'a')], '|on[a:e]|\n|[:t]wo|'],
    ['one', [span(0, 9, 'out'), span(2, 2, 'empty'), span(-1, 2, 'before')], '|one|'],
    ['one two', [numbered(0, 7, 2), numbered(4, 7, 1)], '|[a2:one [a1:two]](1)(2)|'],
    ['a<b>&', [span(0, 4, 'a')], '|[a:a&lt;b&gt;]&amp;|'],
  ];
  for (const [text, spans, expected] of cases) assert.equal(shown(text, spans), expected);
});

function* nodes(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodes(child);
}

test('the words stay the text’s own, each anchor stands once and where its span begins', () => {
  const spans = fc
    .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })), { maxLength: 12 })
    .map((pairs) => pairs.map(([start, length], index) => span(start, start + length, `a${index}`)));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '<', 'ў', '&', '\n', '“'), minLength: 1, maxLength: 60 }),
      spans,
      (text, given) => {
        const found = new Map<string, number>();
        let words = '';
        for (const node of nodes(parseFragment(markedText(text, given, PAGE).map(String).join('')))) {
          if ('attrs' in node)
            for (const { name, value } of node.attrs) if (name === 'id') found.set(value, (found.get(value) ?? 0) + 1);
          if (node.nodeName === '#text' && 'value' in node) words += node.value;
        }
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        assert.equal(words, lines.join(''));
        for (const count of found.values()) assert.equal(count, 1);
        for (const { start, end, anchors } of given) {
          // An anchor is there wherever its first character stands in a line that is shown.
          const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n')[0] ?? '';
          if (end <= text.length && text[start] !== '\n' && line.trim() !== '')
            assert.ok(found.has(anchors[0] as string), `${start}-${end}`);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('masked words are left out, with one mark a gap; lines masked whole are one', () => {
  const mask = (words: string): string => words.replaceAll(/[^\n]/g, MASK);
  const text = `Anna Berg was held. ${mask('Her telephone is 29 765.')} So was Ivan.\n${mask('secret')}\n${mask('more of it')}\nEnd.`;
  const out = markedText(text, [], PAGE).map(String).join('\n');
  assert.equal(out.match(/\[…\]/g)?.length, 2);
  assert.ok(!out.includes(MASK));
  assert.ok(out.includes('Anna Berg was held.') && out.includes('So was Ivan.') && out.includes('End.'));
});

test('a form feed begins a page, whether or not it holds words', () => {
  assert.equal(
    markedText('One.\n\f\n\fThree.', [], PAGE).map(String).join(''),
    '<p>One.</p><p class="text__page">Page 2</p><p class="text__page">Page 3</p><p>Three.</p>',
  );
});
