import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AnchorIndex, piecesOf } from '../../../src/ingest/extract/anchors.ts';
import { LANGUAGES, tablesFor } from '../../../src/ingest/extract/languages.ts';
import { lowered, matches } from '../../../src/ingest/extract/patterns.ts';

test('the pieces that a pattern asks for are read out of its source', () => {
  const pieces = (pattern: RegExp): readonly string[] | null => piecesOf(pattern);
  assert.deepEqual(pieces(/(?<![a-z])(?:released|set (?:\w+ )?free)(?![a-z])/u), ['released', 'set ']);
  assert.deepEqual(pieces(/frei(?:zu|ge)?lassen/u), ['lassen']);
  assert.deepEqual(pieces(/(?:abc)?x+(?!never)(?=always)/u), ['always']);
  assert.deepEqual(pieces(/pardon(?:ed|s)?|[a-z]+/u), null);
  assert.deepEqual(pieces(/colou?r{2}s/u), ['colo']);
  assert.deepEqual(pieces(/Any/iu), null);
});

const FOLDER = new URL('../../../eval/articles/', import.meta.url);
const linesOf = (language: string): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(`.${language.toLowerCase()}.txt`))
    .slice(0, 2)
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
    .map(lowered);

for (const language of LANGUAGES) {
  test(`${language}: a row that is passed over has no match in the line`, () => {
    const triggers = (tablesFor(language)?.frames ?? []).map(({ trigger }) => trigger);
    const index = new AnchorIndex(triggers);
    const lines = linesOf(language);
    let tried = 0;
    for (const line of lines) {
      const may = index.of(line);
      for (const [i, trigger] of triggers.entries()) {
        if (may[i]) tried++;
        else assert.equal([...matches(trigger, line)].length, 0, `${trigger.source.slice(0, 200)} in: ${line}`);
      }
    }
    assert.ok(tried <= (lines.length * triggers.length) / 2, 'most rows are passed over');
  });
}
