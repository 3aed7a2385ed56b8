/** Entries followed many at once leave the rows that they leave one by one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsOf } from '../../bench/scale/ids.ts';
import type { WorldEntry } from '../../bench/scale/world.ts';
import { worldOf } from '../../bench/scale/world.ts';
import type { Item } from '../../src/claim/entry.ts';
import type { NewEntry } from '../../src/ledger/ledger.ts';
import { record, recordAll, registerLines } from '../../src/register/desk.ts';
import type { Division } from '../../src/register/rebuild.ts';
import { rebuild } from '../../src/register/rebuild.ts';
import { scratch } from '../actions/desk.ts';

const newEntry = ({ kind, at, items }: WorldEntry): NewEntry => ({
  kind,
  at,
  items,
  note: { who: 'test', why: 'test', tool: 'test' },
});

async function registerOf(entries: readonly NewEntry[], atOnce: number, again?: Division): Promise<string[]> {
  const workspace = await scratch();
  const { ledger } = workspace;
  await ledger.store.transaction(async (tx) => {
    for (let i = 0; i < entries.length; i += atOnce) {
      const some = entries.slice(i, i + atOnce);
      if (atOnce === 1) for (const entry of some) await record(ledger, tx, entry);
      else await recordAll(ledger, tx, some);
    }
  });
  if (again) await rebuild(ledger, () => {}, again);
  const lines = await registerLines(ledger.store);
  await workspace.close();
  return lines;
}

/** Texts, lists, batches, determinations, merges, doubts and corrections of ten years. */
test('a world taken in many entries at once has the register of the same world taken in one by one', async () => {
  const entries = [...worldOf(160, 7, idsOf(7))].map(newEntry);
  const one = await registerOf(entries, 1);
  assert.ok(one.length > 1_000);
  assert.deepEqual(await registerOf(entries, entries.length), one);
  assert.deepEqual(await registerOf(entries, 37), one);
  assert.deepEqual(await registerOf(entries, 37, { items: 20, threads: 2 }), one);
});

const ids = idsOf(1);
const mention = (key: string, mentionKind: 'person' | 'organisation' | 'event' | 'link'): Item => ({
  kind: 'mention',
  mention: ids.mention('by hand', key),
  mentionKind,
  source: 'by hand',
  keyHash: key,
});

function said(
  key: string,
  property: 'name' | 'occurred' | 'holder' | 'prisoner' | 'acts_for' | 'link' | 'from' | 'to' | 'date',
  words: string,
): Item[] {
  const subject = ids.mention('by hand', key);
  const claim = ids.of(key, property, words);
  const value =
    property === 'name'
      ? ({ kind: 'name', text: words } as const)
      : property === 'occurred'
        ? ({ kind: 'occurred', type: words === 'release' ? 'release' : 'detention', modality: 'actual' } as const)
        : property === 'date'
          ? ({ kind: 'date', edtf: words, basis: 'stated', text: words } as const)
          : property === 'link'
            ? ({ kind: 'code', code: words } as const)
            : ({ kind: 'mention', mention: ids.mention('by hand', words) } as const);
  return [
    { kind: 'claim', mention: subject, claim, property, value, modality: 'actual', valid: null, audience: 'public' },
    {
      kind: 'attestation',
      mention: subject,
      attestation: ids.of('attested', claim),
      claim,
      document: '',
      capture: '',
      locator: { kind: 'hand' },
      chain: [],
      audience: 'public',
    },
  ];
}

function same(a: string, b: string): Item {
  const [first, second] = [ids.mention('by hand', a), ids.mention('by hand', b)].sort() as [string, string];
  return { kind: 'judgement', mention: first, other: second, verdict: 'same', by: 'person', audience: 'public' };
}

test('whom a holder acts for, told later and of another mention, moves the groups of people told of before', async () => {
  const told = (items: readonly Item[]): NewEntry =>
    newEntry({ kind: 'add', at: '2025-01-01T12:00:00Z', items, claims: 0, mentions: [], text: null });
  const arrest = (n: number): NewEntry =>
    told([
      mention(`person ${n}`, 'person'),
      ...said(`person ${n}`, 'name', `Anna Berg ${n}`),
      mention(`arrest ${n}`, 'event'),
      ...said(`arrest ${n}`, 'occurred', 'detention'),
      ...said(`arrest ${n}`, 'date', `2024-0${n}-01`),
      ...said(`arrest ${n}`, 'prisoner', `person ${n}`),
      ...said(`arrest ${n}`, 'holder', 'office'),
    ]);
  const entries = [
    told([mention('office', 'organisation'), ...said('office', 'name', 'The office')]),
    arrest(1),
    told([mention('state', 'organisation'), ...said('state', 'name', 'Arland')]),
    arrest(2),
    told([
      mention('bureau', 'organisation'),
      ...said('bureau', 'name', 'The bureau'),
      ...said('bureau', 'acts_for', 'state'),
    ]),
    arrest(3),
    told([same('office', 'bureau')]),
    told([
      mention('freed', 'event'),
      ...said('freed', 'occurred', 'release'),
      ...said('freed', 'date', '2024-09-01'),
      mention('part', 'event'),
      ...said('part', 'occurred', 'release'),
      ...said('part', 'prisoner', 'person 2'),
    ]),
    told([
      mention('link', 'link'),
      ...said('link', 'link', 'part_of'),
      ...said('link', 'from', 'part'),
      ...said('link', 'to', 'freed'),
    ]),
    told([same('person 1', 'person 3')]),
    told([...said('office', 'acts_for', 'state')]),
  ];
  const one = await registerOf(entries, 1);
  assert.ok(one.some((line) => line.startsWith('grouped') && line.includes(ids.mention('by hand', 'state'))));
  assert.deepEqual(await registerOf(entries, entries.length), one);
  // Made again, the offices stand beside the people they hold, in no part with them.
  assert.deepEqual(await registerOf(entries, 1, { items: 1 }), one);
});
