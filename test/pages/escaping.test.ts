/** Whatever a source wrote, it never becomes markup: every free text of an answer is replaced by an attempt at it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DefaultTreeAdapterMap } from 'parse5';
import { parse } from 'parse5';
import type { Html } from '../../src/pages/index.ts';
import {
  conflictsPage,
  dealingsPage,
  figuresPage,
  homePage,
  notFoundPage,
  peoplePage,
  personPage,
  positionsPage,
  releasePage,
  releasesPage,
  sourcePage,
  sourcesPage,
} from '../../src/pages/index.ts';
import {
  asked,
  contextFor,
  dealingsAnswer,
  documentAnswer,
  figuresAnswer,
  overview,
  peopleAnswer,
  personAnswer,
  positions,
  releaseAnswer,
  releases,
  tableAnswer,
} from './examples.ts';

/** Codes and days are of the answer's own making; everything else in it may come from outside. */
const OWN = new Set([
  'day',
  'knownDay',
  'latestDay',
  'earliest',
  'latest',
  'certainFrom',
  'certainTo',
  'seenOn',
  'from',
  'to',
  'type',
  'family',
  'modality',
  'unit',
  'qualifier',
  'role',
  'link',
  'stage',
  'stages',
  'sure',
  'doubts',
  'until',
  'status',
  'mark',
  'how',
  'outcome',
  'property',
  'kind',
  'rank',
  'form',
]);

function poisoned(value: unknown, poison: string, key = ''): unknown {
  if (typeof value === 'string') return OWN.has(key) ? value : poison;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, poison, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, poison, name)]));
}

type Node = DefaultTreeAdapterMap['node'];
function* nodes(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodes(child);
}

const PAGES: readonly ((poison: <T>(answer: T) => T) => Html)[] = [
  (poison) => homePage(poison(overview), contextFor('/')),
  (poison) => peoplePage(poison({ ...peopleAnswer, query: 'x' }), contextFor('/people')),
  (poison) => personPage(poison(personAnswer), contextFor('/people/x')),
  (poison) => releasesPage(poison({ asked, releases }), contextFor('/releases')),
  (poison) => releasePage(poison(releaseAnswer), contextFor('/releases/x')),
  (poison) => dealingsPage(poison(dealingsAnswer), contextFor('/dealings')),
  (poison) => positionsPage(poison({ asked, statements: positions }), contextFor('/positions')),
  (poison) => figuresPage(poison(figuresAnswer), contextFor('/figures')),
  (poison) => conflictsPage(poison({ asked, conflicts: overview.conflicts }), contextFor('/conflicts')),
  (poison) => sourcesPage(poison({ asked, sources: [documentAnswer.source] }), contextFor('/sources')),
  (poison) => sourcePage(poison({ ...documentAnswer, text: 'x' }), contextFor('/sources/x')),
  (poison) => sourcePage(poison(tableAnswer), contextFor('/sources/x')),
  (poison) => notFoundPage(poison({ reason: 'x' }), contextFor('/x')),
];

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
    fc.property(attempt, fc.nat(PAGES.length - 1), (poison, page) => {
      const html = String(PAGES[page]?.((answer) => poisoned(answer, poison) as typeof answer));
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
  for (const page of PAGES) {
    const html = String(page((answer) => poisoned(answer, 'javascript:alert(1)') as typeof answer));
    assert.doesNotMatch(html, /href="\s*javascript:/i);
  }
});
