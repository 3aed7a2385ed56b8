/** The release of 11 September 2025 and its like: what is the batch's number, what a part's, and who is named at which stage. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batchOf } from '../../src/derive/batch.ts';
import type { BatchBody } from '../../src/derive/derived.ts';
import { Telling } from './telling.ts';

const numbers = (batch: BatchBody | null): string[] =>
  (batch?.stages ?? []).map(
    ({ stage, told, named }) =>
      `${stage}: ${told.map((q) => `${q.text} ×${q.by.length}`).join(', ')} named ${named.length}`,
  );

function september(): { telling: Telling; root: string } {
  const telling = new Telling();
  const [first, second] = [telling.document('one'), telling.document('two')];
  const [a, b] = [
    telling.event('release', 'actual', { document: first }),
    telling.event('release', 'actual', { document: second }),
  ];
  telling.date(a, '2025-09-11', { document: first });
  telling.count(a, '52', 'quantity', { document: first });
  telling.count(b, '52', 'quantity', { document: second });
  return { telling, root: telling.same(a, b) };
}

const person = (telling: Telling, event: string): string => {
  const who = telling.mention('person');
  telling.tell(event, 'prisoner', { kind: 'mention', mention: who });
  return who;
};

test('one number told by two is one number with two who tell it', () => {
  const { telling, root } = september();
  assert.deepEqual(numbers(batchOf(telling.knowledge(), root)), ['out: 52 ×2 named 0']);
});

test("a part's number is not the batch's; who it names is named", () => {
  const { telling, root } = september();
  const foreigners = telling.event('release');
  telling.count(foreigners, '14');
  telling.link('part_of', foreigners, root);
  person(telling, foreigners);
  const batch = batchOf(telling.knowledge(), root);
  assert.deepEqual(numbers(batch), ['out: 52 ×2 named 1']);
  assert.ok(batch?.events.includes(foreigners));
  assert.equal(batchOf(telling.knowledge(), foreigners), null, 'a part is no batch of its own');
});

test('what makes up the number is kept apart from it, of the whole and of its parts', () => {
  const { telling, root } = september();
  telling.count(root, '14 foreigners', 'of_which');
  const part = telling.event('release');
  telling.link('part_of', part, root);
  telling.count(part, '6 Lithuanians', 'of_which');
  const batch = batchOf(telling.knowledge(), root);
  assert.deepEqual(
    batch?.ofWhich.map((q) => q.text),
    ['14 foreigners', '6 Lithuanians'],
  );
  assert.deepEqual(numbers(batch), ['out: 52 ×2 named 0']);
});

test('stages in the order a reader meets them, each with its own numbers', () => {
  const { telling, root } = september();
  const stage = (
    type: Parameters<Telling['event']>[0],
    modality: Parameters<Telling['event']>[1],
    words: string,
    code?: string,
  ): string => {
    const event = telling.event(type, modality);
    telling.count(event, words);
    telling.link('stage_of', event, root, code);
    return event;
  };
  const returned = stage('redetention', 'uncertain', '1');
  stage('refusal_to_leave', 'actual', 'at least 4');
  stage('release', 'actual', '51', 'arrived');
  stage('pardon', 'actual', '52');
  stage('release', 'planned', '52');
  stage('release', 'proposed', '75');
  person(telling, returned);
  assert.deepEqual(numbers(batchOf(telling.knowledge(), root)), [
    'demanded: 75 ×1 named 0',
    'announced: 52 ×1 named 0',
    'pardoned: 52 ×1 named 0',
    'out: 52 ×2 named 0',
    'arrived: 51 ×1 named 0',
    'refused: at least 4 ×1 named 0',
    'returned: 1 ×1 named 1',
  ]);
});

test('a stage of a part is no stage of the whole: its number stays out', () => {
  const { telling, root } = september();
  const part = telling.event('release');
  telling.link('part_of', part, root);
  const arrived = telling.event('release');
  telling.count(arrived, '14');
  telling.link('stage_of', arrived, part, 'arrived');
  assert.deepEqual(numbers(batchOf(telling.knowledge(), root)), ['out: 52 ×2 named 0', 'arrived:  named 0']);
});

test('one person told by two mentions is named once, with both who tell it', () => {
  const { telling, root } = september();
  const [a, b] = [person(telling, root), person(telling, root)];
  telling.same(a, b);
  person(telling, root);
  const [out] = batchOf(telling.knowledge(), root)?.stages ?? [];
  assert.deepEqual(
    out?.named.map((n) => n.by.length),
    [2, 1],
  );
});

test('links that go round in a ring do not hang; a letter is no batch; nor is what nobody told to have happened', () => {
  const { telling, root } = september();
  const [a, b] = [telling.event('release'), telling.event('release')];
  telling.link('part_of', a, b);
  telling.link('part_of', b, a);
  assert.equal(batchOf(telling.knowledge(), a), null);
  assert.equal(batchOf(telling.knowledge(), telling.event('letter')), null);
  assert.equal(batchOf(telling.knowledge(), telling.mention('event')), null);
  assert.notEqual(batchOf(telling.knowledge(), root), null);
});
