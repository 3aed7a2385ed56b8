/**
 * Figures over random worlds: what a figure says is what the page of the same question says, its rows add up to it, its file is derived
 * again from itself alone, and later publications give the same bytes.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as ask from '../../src/actions/ask.ts';
import type { FigureAsking, FigureName } from '../../src/actions/figure.ts';
import { savedFigure } from '../../src/actions/figure.ts';
import { judge } from '../../src/actions/judge.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Register } from '../../src/actions/registers.ts';
import { openEdition } from '../../src/actions/registers.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import type { AnswerTo } from '../../src/publish/figure-file.ts';
import type { Told } from '../actions/desk.ts';
import { article, mentionsOf, on, onDisk, tellOf } from '../actions/desk.ts';
import { checkedFigure } from '../support/checked-figure.ts';
import { runs } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';

const NAMES = ['Anna Berg', 'Ivan Holub', 'Anna Berh', 'Piotr Novik'] as const;
const PLACES = [[], ['Minsk'], ['Brest'], ['Minsk', 'Brest']] as const;
const HOLDERS = [null, 'KGB', 'Colony no. 2'] as const;
const dated = (edtf: string, text: string): Partial<Told> => ({ date: { edtf, basis: 'resolved', text } });
const EVENTS: readonly { readonly words: string; readonly type: Told['type']; readonly more?: Partial<Told> }[] = [
  { words: 'was detained on May 3', type: 'detention', more: dated('2025-05-03', 'May 3') },
  { words: 'was detained in May or June', type: 'detention', more: dated('2025-05/2025-06', 'in May or June') },
  { words: 'was detained', type: 'detention' },
  { words: 'was moved on July 1', type: 'transfer', more: dated('2025-07-01', 'July 1') },
  { words: 'was sentenced in June', type: 'sentence', more: { ...dated('2025-06', 'June'), ground: 'Article 342' } },
  {
    words: 'was released on August 9',
    type: 'release',
    more: { ...dated('2025-08-09', 'August 9'), ground: 'pardon' },
  },
  { words: 'may have been released', type: 'release', more: { modality: 'uncertain' } },
];

const world = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        act: fc.constant('tell' as const),
        name: fc.nat(NAMES.length - 1),
        event: fc.nat(EVENTS.length - 1),
        place: fc.nat(PLACES.length - 1),
        holder: fc.nat(HOLDERS.length - 1),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        act: fc.constant('batch' as const),
        refuses: fc.nat(2),
        number: fc.nat(4),
        stays: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('sex' as const), who: fc.nat(9), male: fc.boolean() }) },
    {
      weight: 3,
      arbitrary: fc.record({
        act: fc.constant('judge' as const),
        a: fc.nat(9),
        b: fc.nat(9),
        verdict: fc.constantFrom('same' as const, 'not' as const, 'unsure' as const, 'unsure' as const),
      }),
    },
  ),
  { minLength: 4, maxLength: 14 },
);
type Act = (typeof world extends fc.Arbitrary<infer T> ? T : never)[number];

/** Does one act on a day; days and texts follow from its number. */
async function play(workspace: Workspace, act: Act, i: number): Promise<void> {
  const published = `2025-09-${String(i + 1).padStart(2, '0')}`;
  const there = on(workspace, published);
  if (act.act === 'tell') {
    const name = NAMES[act.name] as string;
    const { words, type, more } = EVENTS[act.event] as (typeof EVENTS)[number];
    const [quote, holder] = [`${name} ${words}`, HOLDERS[act.holder] ?? null];
    const where = [...(PLACES[act.place] ?? [])];
    const participants = [
      { role: 'prisoner' as const, name },
      ...(holder === null ? [] : [{ role: 'holder' as const, name: holder }]),
    ];
    const text = `Report ${i}. ${quote}. ${holder ?? ''}`;
    const at = type === 'transfer' ? { destination: where } : { place: where };
    await article(there, { text, published }, [{ type, quote, participants, ...at, ...more }], [[name]]);
  } else if (act.act === 'batch') {
    const freed = NAMES.slice(0, 3);
    const left = freed[act.refuses] as string;
    const text = `Report ${i}. ${freed.join(', ')} and others were freed on August 9. ${left} refused to leave.`;
    const prisoners = freed.map((name) => ({ role: 'prisoner' as const, name }));
    const quantity = { value: 3 + act.number, qualifier: 'exactly' as const, unit: 'person' as const, text: 'others' };
    const freeing: Told = { type: 'release', quote: 'were freed on August 9', participants: prisoners, quantity };
    const refusing: Told = {
      type: 'refusal_to_leave',
      quote: `${left} refused to leave`,
      participants: [{ role: 'prisoner', name: left }],
      partOf: 'e1',
    };
    const events = [{ ...freeing, ...dated('2025-08-09', 'August 9') }, ...(act.stays ? [refusing] : [])];
    await article(
      there,
      { text, published, outlet: `Outlet ${i}` },
      events,
      freed.map((name) => [name]),
    );
  } else {
    const spots = await mentionsOf(workspace, 'person');
    const pick = (at: number): string => spots[at % Math.max(1, spots.length)] ?? '';
    if (act.act === 'judge') {
      const [mention, other] = [pick(act.a), pick(act.b)];
      if (mention !== other) await judge(there, [{ mention, other, verdict: act.verdict }], 'test');
    } else if (spots.length > 0) {
      await tellOf(there, pick(act.who), 'person', 'sex', { kind: 'code', code: act.male ? 'male' : 'female' });
    }
  }
}

const bounds = ({ certain, possible }: ask.CountBounds): ask.CountBounds => ({ certain, possible });

/** Every figure of the latest publication, against the pages; their texts by what was asked. */
async function everyFigure(register: Register, days: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const known = (await register.step()).n;
  const figure = async <Name extends FigureName>(name: Name, asking: FigureAsking): Promise<AnswerTo<Name>> => {
    const { text, answer } = await checkedFigure(register, name, { ...asking, known });
    texts.set(JSON.stringify([name, { ...asking, known }]), text);
    return answer;
  };
  for (const asOf of days) {
    for (const until of ['closed', 'last-seen'] as const) {
      const page = await ask.countHeld(register, { asOf, until });
      assert.deepEqual(bounds(await figure('held', { asOf, until })), bounds(page));
    }
    for (const by of ask.DIMENSIONS) {
      for (const { group, ...count } of (await ask.countBy(register, by, { asOf })).groups) {
        const answer = await figure('held', { asOf, by, group: group.id });
        assert.deepEqual(bounds(answer), bounds(count), `${by} ${group.label} on ${asOf}`);
        const { members } = await ask.countBy(register, by, { asOf, group: group.id });
        assert.deepEqual(
          answer.rows.map(({ id, low, high, belongs }) => ({ id, low, high, belongs: belongs?.sure })),
          members?.map(({ person, counts, belongs }) => ({ id: person.id, ...counts, belongs })),
        );
      }
    }
    await figure('reported', { asOf });
  }
  for (const by of [undefined, 'place', 'ground', 'state'] as const) {
    for (const { group, months } of (await ask.flow(register, { from: '2025-04', to: '2025-09', by })).series) {
      for (const cells of months) {
        const answer = await figure('flow', { month: cells.month, ...(group && { by, group: group.id }) });
        const where = `${by} ${group?.label} in ${cells.month}`;
        assert.deepEqual([bounds(answer.in), bounds(answer.out)], [bounds(cells.in), bounds(cells.out)], where);
      }
    }
  }
  for (const { id } of (await ask.releases(register)).releases) {
    const found = await ask.release(register, id);
    const answer = await figure('release', { id });
    assert.ok(found.kind === 'answer');
    assert.deepEqual(
      answer.stages.map(({ stage, low, high, named }) => ({ stage, low, high, named })),
      found.answer.stages.map(({ stage, low, high, named }) => ({
        stage,
        low,
        high,
        named: named.map(({ person }) => person.id),
      })),
    );
    assert.deepEqual(
      answer.rows.map((row) => [row.name, row.outcome, row.certain]),
      found.answer.people.map((row) => [row.person.name, row.outcome, row.certain]),
    );
  }
  return texts;
}

test('every figure of a random world is the page’s, adds up, is derived again from its file, and stays', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (acts) => {
      const workspace = await onDisk(temporaryFolder());
      const half = Math.ceil(acts.length / 2);
      let [before, there] = [new Map<string, string>(), false];
      for (const [from, part] of [[0, acts.slice(0, half)] as const, [half, acts.slice(half)] as const]) {
        for (const [i, act] of part.entries()) await play(workspace, act, from + i);
        there = (await publish(on(workspace, '2025-09-20'), 'public', 'test')) !== null || there;
        if (!there) continue;
        const register = openEdition(workspace.data, 'public');
        const { n } = await register.step();
        for (const [asked, text] of before) {
          const [name, asking] = JSON.parse(asked) as [FigureName, FigureAsking];
          const again = (await savedFigure(register, name, asking))?.text ?? '';
          // A judgement that another took the place of is one withdrawn; then the answer says so, and may be another.
          if (/"withdrawn":0,/.test(again)) assert.equal(again, text, `${asked} as known at ${n}`);
        }
        before = await everyFigure(register, ['2025-05-31', '2025-08-09']);
        await register.close();
      }
      await workspace.close();
    }),
    { numRuns: runs(3), seed: 11, endOnFailure: true },
  );
});
