import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { piecesOf } from '../../../src/ingest/extract/anchors.ts';
import { LANGUAGES, tablesFor } from '../../../src/ingest/extract/languages.ts';
import { lowered, matches } from '../../../src/ingest/extract/patterns.ts';

test('the pieces that a pattern asks for are read out of its source', () => {
  const pieces = ({ source }: RegExp): readonly string[] | null => piecesOf(source);
  assert.deepEqual(pieces(/(?<![a-z])(?:released|set (?:\w+ )?free)(?![a-z])/u), ['released', 'free']);
  assert.deepEqual(pieces(/frei(?:zu|ge)?lassen/u), ['freilassen', 'freizulassen', 'freigelassen']);
  assert.deepEqual(pieces(/(?:abc)?x+(?!never)(?=always)/u), ['always']);
  assert.deepEqual(pieces(/pardon(?:ed|s)?|[a-z]+/u), null);
  assert.deepEqual(pieces(/colou?r{2}s/u), ['colo', 'colou']);
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
    const tables = tablesFor(language);
    if (!tables) return;
    const lines = linesOf(language);
    const { rows } = tables.frames;
    let tried = 0;
    for (const line of lines) {
      const may = tables.frames.in(line);
      tried += may.length;
      for (const { trigger } of rows.filter((row) => !may.includes(row)))
        assert.equal(matches(trigger, line).length, 0, `${trigger.source.slice(0, 200)} in: ${line}`);
      for (const { pattern, at } of [tables.dates.patterns, tables.ties, tables.stances.positions].flatMap((of) =>
        of.rows.filter((row) => !(of.in(line) as readonly unknown[]).includes(row)),
      ))
        assert.equal(matches(at, line).length, 0, `${pattern.slice(0, 200)} in: ${line}`);
    }
    assert.ok(tried <= (lines.length * rows.length) / 2, 'most rows are passed over');
  });
}
