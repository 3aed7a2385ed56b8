/** Random work at a desk: texts in which names meet events, on days; judgements between the people met; some of it taken back. */
import fc from 'fast-check';
import { retract } from '../../src/actions/correct.ts';
import { judge } from '../../src/actions/judge.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { Refusal } from '../../src/claim/problem.ts';
import type { Told } from '../actions/desk.ts';
import { article, on } from '../actions/desk.ts';

const NAMES = ['Anna Berg', 'Ivan Holub', 'Anna Berh'] as const;
const EVENTS: readonly { words: string; type: Told['type']; more?: Partial<Told> }[] = [
  {
    words: 'was detained on May 3',
    type: 'detention',
    more: { date: { edtf: '2025-05-03', basis: 'resolved', text: 'May 3' } },
  },
  { words: 'was detained', type: 'detention' },
  {
    words: 'was sentenced in June',
    type: 'sentence',
    more: { date: { edtf: '2025-06', basis: 'resolved', text: 'June' } },
  },
  {
    words: 'was released on August 9',
    type: 'release',
    more: { date: { edtf: '2025-08-09', basis: 'resolved', text: 'August 9' } },
  },
  { words: 'may have been released', type: 'release', more: { modality: 'uncertain' } },
  { words: 'refused to leave', type: 'refusal_to_leave' },
];

export const story = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constant('tell' as const),
        name: fc.nat(2),
        event: fc.nat(EVENTS.length - 1),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constant('judge' as const),
        a: fc.nat(9),
        b: fc.nat(9),
        verdict: fc.constantFrom('same' as const, 'not' as const, 'unsure' as const, 'withdrawn' as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('undo' as const), entry: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('retract' as const), pick: fc.nat(50) }) },
  ),
  { minLength: 1, maxLength: 12 },
);

type Act = (typeof story extends fc.Arbitrary<infer T> ? T : never)[number];

/** Does it, one entry or two an act; `from`: how many were done before. */
export async function live(workspace: Workspace, acts: readonly Act[], from = 0): Promise<void> {
  const { store } = workspace.ledger;
  for (const [i, act] of acts.entries()) {
    if (act.act === 'tell') {
      const name = NAMES[act.name] as string;
      const { words, type, more } = EVENTS[act.event] as (typeof EVENTS)[number];
      const quote = `${name} ${words}`;
      const published = `2025-09-${String(act.day).padStart(2, '0')}`;
      await article(
        on(workspace, published),
        { text: `Report ${from + i}. ${quote}.`, published },
        [{ type, quote, participants: [{ role: 'prisoner', name }], ...more }],
        [[name]],
      );
    } else if (act.act === 'judge') {
      const spots = await store.all<{ mention: string }>(
        "select mention from spot where kind = 'person' and k1 is null order by ord",
      );
      const [a, b] = [spots[act.a % Math.max(1, spots.length)], spots[act.b % Math.max(1, spots.length)]];
      if (a && b && a.mention !== b.mention)
        await judge(workspace, [{ mention: a.mention, other: b.mention, verdict: act.verdict }], 'test');
    } else if (act.act === 'undo') {
      const { entry } = await workspace.ledger.head();
      if (entry > 0) await unlessRefused(() => undo(workspace, 1 + (act.entry % entry), 'test'));
    } else {
      const rows = await store.all<{ claim: string }>('select claim from told where k1 is null order by ord');
      const row = rows[act.pick % Math.max(1, rows.length)];
      if (row) await unlessRefused(() => retract(workspace, row.claim, 'test'));
    }
  }
}

/** What is taken back already is not taken back again. */
async function unlessRefused(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
