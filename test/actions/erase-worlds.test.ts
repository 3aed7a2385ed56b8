/** After an erasure the world is the one in which that person was never entered: whatever happened before. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { conflicts, countHeld, findPeople, people, releases, sources } from '../../src/actions/ask.ts';
import { verify } from '../../src/actions/check.ts';
import { rank, retract } from '../../src/actions/correct.ts';
import { disclose } from '../../src/actions/disclose.ts';
import { erase } from '../../src/actions/erase.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Register } from '../../src/actions/registers.ts';
import { deskRegister, openEdition } from '../../src/actions/registers.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import type { Reader } from '../../src/ledger/port.ts';
import { runs } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';
import type { Told } from './desk.ts';
import { article, on, onDisk } from './desk.ts';

/** The third is another spelling of the first, whom judgements may join. */
const NAMES = ['Zoya Kryvich', 'Ivan Holub', 'Zoja Kryvičanka', 'Oleg Drozd'] as const;
const HERS: ReadonlySet<number> = new Set([0, 2]);
const TYPES: readonly (readonly [Told['type'], string])[] = [
  ['detention', 'was detained on May 3'],
  ['sentence', 'was sentenced in June'],
  ['release', 'was released on August 9'],
];

const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ act: fc.constant('tell' as const), who: fc.nat(3), type: fc.nat(2), day: fc.nat(27) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('both' as const),
      a: fc.nat(3),
      b: fc.nat(3),
      type: fc.nat(2),
      day: fc.nat(27),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('list' as const),
      who: fc.subarray([0, 1, 3], { minLength: 1 }),
      day: fc.nat(27),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('hide' as const), pick: fc.nat(40), wide: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('retract' as const), pick: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('rank' as const), pick: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('publish' as const) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('text' as const), pick: fc.nat(9) }) },
);
const acts = fc.array(act, { minLength: 2, maxLength: 10 });
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** A word that a mapping does not know sets its row aside: so the same file is read as if she were not in it. */
const mappingOf = (withHer: boolean) =>
  parseMapping(
    JSON.stringify({
      mapping: 'rollcall-mapping/1',
      rows: 'person',
      columns: [
        {
          columns: ['name'],
          property: 'name',
          values: Object.fromEntries(NAMES.flatMap((name, who) => (withHer || !HERS.has(who) ? [[name, name]] : []))),
        },
        { columns: ['health'], property: 'health' },
      ],
      state: 'held',
      event: { type: 'sentence', date: '2025-02' },
    }),
    'm.json',
  );

/** There is always somebody else, so that there is an edition. */
const SOMEBODY: Act = { act: 'tell', who: 3, type: 0, day: 0 };

/**
 * The same days, with her or without. Without her the same files come in (their bytes are what they are called by), and nobody
 * reads her in them; a file that is about her alone does not.
 */
async function live(workspace: Workspace, days: readonly Act[], withHer: boolean, targets: Targets): Promise<void> {
  const { store } = workspace.ledger;
  const documents: string[] = [];
  for (const [i, day] of [SOMEBODY, ...days].entries()) {
    const date = (n: number): string => `2025-09-${String(n + 1).padStart(2, '0')}`;
    if (day.act === 'tell') {
      if (HERS.has(day.who) && !withHer) continue;
      const name = NAMES[day.who] as string;
      const [type, words] = TYPES[day.type] as (typeof TYPES)[number];
      const quote = `${name} ${words}`;
      const document = await article(
        on(workspace, date(day.day)),
        { text: `Report ${i}. ${quote}.`, published: date(day.day) },
        [{ type, quote, participants: [{ role: 'prisoner', name }] }],
        [[name]],
      );
      if (!HERS.has(day.who)) documents.push(document);
    } else if (day.act === 'both') {
      const [a, b] = [NAMES[day.a] as string, NAMES[day.b] as string];
      if (day.a === day.b || (HERS.has(day.a) && HERS.has(day.b))) continue;
      const named = [day.a, day.b].filter((who) => withHer || !HERS.has(who)).map((who) => NAMES[who] as string);
      const [type, words] = TYPES[day.type] as (typeof TYPES)[number];
      const quote = `${a} and ${b} ${words}`;
      documents.push(
        await article(
          on(workspace, date(day.day)),
          { text: `Report ${i}. ${quote}. ${a} said no more.`, published: date(day.day), outlet: `Paper ${i % 2}` },
          [{ type, quote, participants: named.map((name) => ({ role: 'prisoner' as const, name })) }],
          named.map((name) => [name] as const),
        ),
      );
    } else if (day.act === 'list') {
      if (day.who.every((who) => HERS.has(who)) && !withHer) continue;
      const lines = day.who.map((who) => `${NAMES[who]},ill ${who}`);
      await importFile(on(workspace, date(day.day)), {
        bytes: Buffer.from(`name,health\n${lines.join('\n')}\n`),
        name: `list ${i}.csv`,
        outlet: 'Register',
        url: 'https://example.org/list',
        published: date(day.day),
        mapping: mappingOf(withHer),
      });
    } else if (day.act === 'publish') await publish(on(workspace, date(27)), 'public', 'step');
    else if (day.act === 'text') {
      const document = documents[day.pick % Math.max(1, documents.length)];
      if (document) await unlessRefused(() => disclose(workspace, document, 'public', 'ours', { text: true }));
    } else {
      const target = withHer ? targets.get(i) : await aClaim(store, day.pick);
      if (!target) continue;
      targets.set(i, target);
      await unlessRefused(async () => {
        if (day.act === 'retract') await retract(workspace, target, 'test');
        else if (day.act === 'rank') await rank(workspace, target, 'preferred', 'test');
        else await disclose(workspace, target, day.wide ? 'public' : 'restricted', 'test');
      });
    }
  }
}

/** Claims that acts fall on, by act: chosen in the world without her, where they are there for sure. */
type Targets = Map<number, string>;

async function aClaim(reader: Reader, pick: number): Promise<string | undefined> {
  const rows = await reader.all<{ claim: string }>('select distinct claim from told where k1 is null order by claim');
  return rows[pick % Math.max(1, rows.length)]?.claim;
}

async function unlessRefused(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Every answer, without what the log's own numbers and the letters of masked words make of it. */
async function answers(register: Register): Promise<string> {
  const all = [
    await countHeld(register),
    await people(register),
    await releases(register),
    await conflicts(register),
    await findPeople(register, 'Kryvich'),
    await findPeople(register, 'Ivan Holub'),
    await sources(register),
  ];
  return JSON.stringify(all, (key, value: unknown) => {
    if (['asked', 'attestation', 'claim', 'commitment'].includes(key)) return undefined;
    return typeof value === 'string' ? withoutHer(value) : value;
  });
}

/** The two worlds hold the same files; in one her name is masked in them. */
function withoutHer(text: string): string {
  let out = text;
  for (const who of HERS) out = out.replaceAll(NAMES[who] as string, (name) => '░'.repeat(name.length));
  return out;
}

test('erased, nothing of her is in any answer or edition of a world that had her', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.boolean(), async (days, merged) => {
      const targets: Targets = new Map();
      const never = await onDisk(temporaryFolder());
      await live(never, days, false, targets);
      const had = await onDisk(temporaryFolder());
      await live(had, days, true, targets);
      const hers = (
        await had.ledger.store.all<{ mention: string }>(
          "select distinct mention from told where property = 'name' and (value like '%Kryvich%' or value like '%Kryvič%')",
        )
      ).map(({ mention }) => mention);
      const [first, ...rest] = hers;
      let narrowed = 0;
      if (first !== undefined) {
        if (merged && rest.length > 0) {
          const pairs = rest.map((other) => ({ mention: first, other, verdict: 'same' as const }));
          const { entry } = await judge(had, pairs, 'one woman');
          if (days.length % 2 === 0) {
            const { entry: undone } = await undo(had, entry ?? 0, 'two');
            await undo(had, undone, 'one after all');
          }
          ({ narrowed } = await erase(had, { targets: [first], why: 'asked' }));
        } else ({ narrowed } = await erase(had, { targets: hers, why: 'asked', onlyMention: true }));
      }
      for (const workspace of [never, had]) await publish(on(workspace, '2025-10-02'), 'public', 'last');
      assert.deepEqual((await verify(had)).problems, []);
      assert.equal(await answers(deskRegister(had)), await answers(deskRegister(never)));
      const [a, b] = [had, never].map(({ data }) => openEdition(data, 'public')) as [Register, Register];
      // What she shared with somebody who is kept back goes from the edition with her, lest it tell that somebody is left; had she
      // never been, it would be told without a name (test/publish/taken-out-worlds).
      if (narrowed === 0) assert.equal(await answers(a), await answers(b));
      else {
        const told = JSON.stringify([await people(a), await releases(a), await sources(a), await conflicts(a)]);
        for (const who of HERS) assert.ok(!told.includes(NAMES[who] as string), told);
      }
      for (const register of [a, b]) await register.close();
      for (const workspace of [never, had]) await workspace.close();
    }),
    { numRuns: Number(process.env['ROLLCALL_ERASE_RUNS'] ?? runs(6)) },
  );
});
