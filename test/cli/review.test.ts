import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Place } from './rollcall.ts';
import { freshPlace, REPORT } from './rollcall.ts';

interface Draft {
  readonly mentions: readonly {
    readonly claims: readonly { readonly property: string; readonly value: { text?: string } }[];
  }[];
}
interface Waiting {
  readonly proposal: string;
  readonly document: string;
  readonly draft: Draft;
}

function withReport(): Place {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  place.run('import', 'report.txt');
  return place;
}

const waiting = (place: Place): readonly Waiting[] => (place.ask('review').json as { proposals: Waiting[] }).proposals;
const names = ({ draft }: Waiting): string[] =>
  draft.mentions
    .flatMap(({ claims }) => claims)
    .flatMap(({ property, value }) => (property === 'name' ? [value.text ?? ''] : []));

test('proposals are listed, one is shown, accepted, rejected, each with a reason', () => {
  const place = withReport();
  const all = waiting(place);
  const [one, two] = all;
  assert.ok(one && two);
  assert.match(place.run('review').out, new RegExp(`^${one.proposal} {2}`, 'm'));
  assert.match(place.run('review', 'show', one.proposal).out, /Property {2}.*Value/);
  assert.deepEqual(place.ask('review', 'show', one.proposal).json, one.draft);

  assert.deepEqual(place.ask('review', 'accept', one.proposal, '--why', 'read against the page').json, {
    entry: 2,
    accepted: 1,
    heldBack: [],
  });
  assert.deepEqual(place.ask('review', 'reject', two.proposal, '--why', 'the rule misread it').json, {
    entry: 3,
    rejected: 1,
  });
  assert.equal(waiting(place).length, all.length - 2);
  const again = place.ask('review', 'accept', two.proposal, '--why', 'after all');
  assert.equal(again.status, 4);
  assert.match(again.err, /does not wait any more: it was rejected in entry 3/);

  const { entries } = place.ask('log', '--limit', '2').json as { entries: { why: string; who: string }[] };
  assert.deepEqual(
    entries.map(({ who, why }) => [who, why]),
    [
      ['a tester', 'the rule misread it'],
      ['a tester', 'read against the page'],
    ],
  );
});

test('a document’s id takes all that waits in it; undo brings it back', () => {
  const place = withReport();
  const all = waiting(place);
  const document = all[0]?.document ?? '';
  assert.deepEqual(place.ask('review', 'accept', document, '--why', 'read whole').json, {
    entry: 2,
    accepted: all.length,
    heldBack: [],
  });
  assert.match(place.run('review').out, /^Nothing waits for review\./);
  assert.match(place.run('undo', '2', '--why', 'it was the wrong page').out, /Entry 2 is undone by entry 3/);
  assert.equal(waiting(place).length, all.length);
});

test('a draft is edited and taken in place of what was proposed', () => {
  const place = withReport();
  const nowak = waiting(place).find((one) => names(one).includes('Anna Nowak'));
  assert.ok(nowak);
  const edited = JSON.stringify(nowak.draft).replaceAll('"text":"Anna Nowak"', '"text":"Hanna Novak"');
  writeFileSync(join(place.folder, 'draft.json'), edited);
  assert.equal(
    place.run('review', 'accept', nowak.proposal, '--edit', 'draft.json', '--why', 'so she writes it herself').status,
    0,
  );
  assert.equal((place.ask('show', 'Hanna Novak').json as { name: string }).name, 'Hanna Novak');

  writeFileSync(join(place.folder, 'draft.json'), '{"mentions": 3}');
  const [next] = waiting(place);
  const refused = place.run('review', 'accept', next?.proposal ?? '', '--edit', 'draft.json', '--why', 'x');
  assert.equal(refused.status, 4);
  assert.match(refused.err, /The draft is not one/);
});
