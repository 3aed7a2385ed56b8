/** A group's count, a month and a release at their permalinks: linked from where they are shown, and derived again from their files. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import * as ask from '../../src/actions/ask.ts';
import { checkFile } from '../../src/actions/check-files.ts';
import { disclose } from '../../src/actions/disclose.ts';
import { enterReading } from '../../src/actions/enter.ts';
import type { FigureAsking, FigureName } from '../../src/actions/figure.ts';
import { savedFigure } from '../../src/actions/figure.ts';
import { judge } from '../../src/actions/judge.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Register } from '../../src/actions/registers.ts';
import { openEdition } from '../../src/actions/registers.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { handReadingSchema } from '../../src/claim/reading.ts';
import { checkFigure } from '../../src/publish/figure-check.ts';
import type { FigureFile } from '../../src/publish/figure-file.ts';
import { siteApp } from '../../src/web/site/app.ts';
import { EditionKeeper } from '../../src/web/site/edition-keeper.ts';
import type { Told } from '../actions/desk.ts';
import { article, mentionsOf, on, onDisk, tellOf } from '../actions/desk.ts';
import { checkedFigure } from '../support/checked-figure.ts';
import { temporaryFolder } from '../support/tmp.ts';

let workspace: Workspace;
let register: Register;
let secret = '';
let state = '';
let viasna = '';

const on3May: Partial<Told> = { date: { edtf: '2025-05-03', basis: 'resolved', text: 'May 3' } };
const on9August: Partial<Told> = { date: { edtf: '2025-08-09', basis: 'resolved', text: 'August 9' } };
const prisoner = (name: string) => ({ role: 'prisoner' as const, name });

/** Held by an office of the state; recognised; freed with two others of whom one refuses; one told of who is withdrawn later. */
before(async () => {
  workspace = await onDisk(temporaryFolder());
  const there = on(workspace, '2025-09-01');
  const text =
    'Ivan Holub was detained on May 3 by the KGB of Belarus. Viasna recognised Ivan Holub. Anna Berg was detained on May 3.';
  const document = await article(
    there,
    { text, published: '2025-09-01' },
    [
      {
        type: 'detention',
        quote: 'Ivan Holub was detained on May 3',
        participants: [prisoner('Ivan Holub'), { role: 'holder', name: 'KGB' }, { role: 'holder', name: 'Belarus' }],
        place: ['Minsk'],
        ...on3May,
      },
      { type: 'detention', quote: 'Anna Berg was detained on May 3', participants: [prisoner('Anna Berg')], ...on3May },
    ],
    [['Ivan Holub'], ['Anna Berg']],
  );
  const quote = 'Viasna recognised Ivan Holub';
  const start = text.indexOf(quote);
  await enterReading(
    there,
    document,
    handReadingSchema.parse({
      id: 'recognised',
      events: [],
      persons: [{ name: 'Ivan Holub', span: { start: 0, end: 10, quote: 'Ivan Holub' } }],
      determinations: [
        {
          id: 'd1',
          organisation: 'Viasna',
          decision: 'recognises',
          persons: ['Ivan Holub'],
          date: { edtf: '2025-05-20', basis: 'stated', text: quote },
          span: { start, end: start + quote.length, quote },
        },
      ],
    }),
    'read',
  );
  const kgb = (await mentionsOf(workspace, 'organisation', 'KGB'))[0] ?? '';
  state = (await mentionsOf(workspace, 'organisation', 'Belarus'))[0] ?? '';
  viasna = (await mentionsOf(workspace, 'organisation', 'Viasna'))[0] ?? '';
  await tellOf(there, kgb, 'organisation', 'acts_for', { kind: 'mention', mention: `id:${state}` });
  await article(
    there,
    {
      text: 'Ivan Holub, Anna Berg and Zoya Kryvich, three in all, were freed on August 9. Anna Berg refused to leave.',
      published: '2025-09-01',
      outlet: 'Courier',
    },
    [
      {
        type: 'release',
        quote: 'three in all, were freed on August 9',
        participants: ['Ivan Holub', 'Anna Berg', 'Zoya Kryvich'].map(prisoner),
        quantity: { value: 3, qualifier: 'exactly', unit: 'person', text: 'three in all' },
        ...on9August,
      },
      {
        type: 'refusal_to_leave',
        quote: 'Anna Berg refused to leave',
        participants: [prisoner('Anna Berg')],
        partOf: 'e1',
      },
    ],
    [['Ivan Holub'], ['Anna Berg'], ['Zoya Kryvich']],
  );
  for (const name of ['Ivan Holub', 'Anna Berg']) {
    const [mention = '', ...others] = [...new Set(await mentionsOf(workspace, 'person', name))];
    for (const other of others) await judge(there, [{ mention, other, verdict: 'same' }], 'one name');
  }
  secret = await article(
    there,
    { text: 'Vera Lis was detained on May 3 in Minsk.', published: '2025-09-01' },
    [
      {
        type: 'detention',
        quote: 'Vera Lis was detained on May 3',
        participants: [prisoner('Vera Lis')],
        place: ['Minsk'],
        ...on3May,
      },
    ],
    [['Vera Lis']],
  );
  // One woman or two, or three: of whom the second was held at another time.
  for (const [i, [name, words, date]] of (
    [
      ['Olga Kot', 'was detained on May 3', on3May],
      ['Volha Kot', 'was freed on August 9', on9August],
      ['Olha Kat', 'was detained on May 3', on3May],
    ] as const
  ).entries())
    await article(
      there,
      { text: `${name} ${words}.`, published: '2025-09-01', outlet: `Paper ${i}` },
      [
        {
          type: i === 1 ? 'release' : 'detention',
          quote: `${name} ${words}`,
          participants: [prisoner(name)],
          ...date,
          ...(i !== 1 && { place: ['Homel'] }),
        },
      ],
      [[name]],
    );
  const [olga = '', volha = '', olha = ''] = (
    await Promise.all(['Olga Kot', 'Volha Kot', 'Olha Kat'].map((name) => mentionsOf(workspace, 'person', name)))
  ).map((list) => list[0] ?? '');
  await judge(
    there,
    [
      { mention: olga, other: volha, verdict: 'unsure' },
      { mention: volha, other: olha, verdict: 'unsure' },
    ],
    'perhaps one woman',
  );
  await publish(there, 'public', 'daily');
  register = openEdition(workspace.data, 'public');
});

after(async () => {
  await register.close();
  await workspace.close();
});

function kept(text: string): string {
  const path = join(temporaryFolder(), 'figure.json');
  writeFileSync(path, text);
  return path;
}

const ON = { asOf: '2025-06-01', known: 1 } as const;

test('a state’s count holds whom its offices hold, with the words that say so', async () => {
  const { answer, file } = await checkedFigure(register, 'held', { ...ON, by: 'state', group: state });
  assert.deepEqual([answer.certain, answer.possible, answer.group], [1, 1, 'Belarus']);
  const [row] = answer.rows;
  assert.deepEqual([row?.name, row?.belongs?.sure, row?.belongs?.others], ['Ivan Holub', 'sure', []]);
  const quotes = row?.belongs?.words.map(({ quote }) => quote);
  assert.deepEqual(
    quotes,
    ['KGB', '', 'Belarus'],
    'the office, that it acts for the state (entered by hand), the state',
  );
  assert.equal(file.judged.length, 1);
});

test('an organisation’s count, and that of whom nothing is told', async () => {
  const { answer } = await checkedFigure(register, 'held', { ...ON, by: 'organisation', group: viasna });
  assert.deepEqual(
    answer.rows.map(({ name, belongs }) => [name, belongs?.words.map(({ quote }) => quote)]),
    [['Ivan Holub', ['Ivan Holub', 'Viasna', 'Viasna recognised Ivan Holub']]],
  );
  const untold = await checkedFigure(register, 'held', { ...ON, by: 'organisation', group: '' });
  assert.ok(untold.answer.rows.length > 2 && untold.answer.rows.every(({ belongs }) => belongs?.words.length === 0));
});

test('of a chain of people who may be one, one counts, though the one between was not held that day', async () => {
  const asked = { asOf: '2025-05-03', known: 1 };
  for (const asking of [asked, { ...asked, by: 'place', group: 'homel' }]) {
    const { answer } = await checkedFigure(register, 'held', asking);
    const kots = answer.rows.filter(({ name }) => /K[oa]t/.test(name));
    assert.equal(
      kots.reduce((sum, { low }) => sum + low, 0),
      1,
    );
    assert.ok(kots.length >= 2);
  }
});

test('a month says who came in and out, and a group’s month whom it holds', async () => {
  const { answer } = await checkedFigure(register, 'flow', { month: '2025-05', known: 1 });
  const names = (rows: readonly { readonly name: string; readonly sure: string }[]) =>
    rows.filter(({ sure }) => sure === 'certain').map(({ name }) => name);
  assert.deepEqual(names(answer.in.rows), ['Anna Berg', 'Ivan Holub', 'Olga Kot', 'Olha Kat', 'Vera Lis']);
  assert.deepEqual(names(answer.out.rows), []);
  assert.ok(answer.in.rows.every(({ words }) => words.length > 0));
  const minsk = await checkedFigure(register, 'flow', { month: '2025-05', known: 1, by: 'place', group: 'Minsk' });
  assert.deepEqual(
    minsk.answer.in.rows.map(({ name, groupWords }) => [name, groupWords.length]),
    [
      ['Ivan Holub', 1],
      ['Vera Lis', 1],
    ],
  );
});

test('a release has the numbers and the names of its page, also asked for by a part of it', async () => {
  const [row] = (await ask.releases(register)).releases.filter(({ named }) => named === 3);
  const id = row?.id ?? '';
  const { answer, text } = await checkedFigure(register, 'release', { id, known: 1 });
  assert.deepEqual(
    answer.stages.map(({ stage, low, high, named }) => [stage, low, high, named.length]),
    [
      ['out', 3, 3, 3],
      ['refused', null, null, 1],
    ],
  );
  assert.deepEqual(
    answer.rows.map(({ name, outcome }) => [name, outcome]),
    [
      ['Anna Berg', 'refused'],
      ['Ivan Holub', 'out'],
      ['Zoya Kryvich', 'out'],
    ],
  );
  assert.deepEqual(
    answer.told.map(({ value, words }) => [value, words.length]),
    [[3, 1]],
  );
  const found = await ask.release(register, id);
  const part = found.kind === 'answer' ? found.answer.events[0]?.id : undefined;
  assert.equal((await savedFigure(register, 'release', { id: part, known: 1 }))?.text, text);
  assert.equal(await savedFigure(register, 'release', { id: 'nothing', known: 1 }), null);
});

test('what can’t be asked is refused in words', async () => {
  const wrong: readonly [FigureName, FigureAsking, RegExp][] = [
    ['held', { by: 'place' }, /The second is missing/],
    ['held', { group: 'minsk' }, /The first is missing/],
    ['flow', { by: 'weight', group: '1' }, /Say one of state, place/],
    ['held', { by: 'place', group: 'minsk', until: 'last-seen' }, /until a claim closes a stay/],
    ['flow', { month: '2025' }, /not one month/],
    ['release', {}, /asked for by its id/],
  ];
  for (const [name, asking, words] of wrong)
    await assert.rejects(
      savedFigure(register, name, asking),
      (error) => error instanceof Refusal && words.test(error.message),
      words.source,
    );
});

test('from counts, months and releases the numbers lead to their figures, and the files there verify', async () => {
  const keeper = new EditionKeeper(editionFile(workspace.data, 'public'));
  const app = siteApp({ register: () => keeper.current(), title: 'Test', contact: null });
  const [release] = (await ask.releases(register)).releases.filter(({ named }) => named === 3);
  const pages = [
    '/counts?by=place&asOf=2025-06-01&group=minsk',
    '/counts?by=state&asOf=2025-06-01',
    '/flow?from=2025-05&to=2025-05&by=place',
    '/flow/2025-05?by=place&group=homel',
    `/releases/${release?.id}`,
    '/figures',
    '/',
  ];
  const links = new Set<string>();
  for (const path of pages) {
    const page = await app.request(path);
    assert.equal(page.status, 200, path);
    const own = [...(await page.text()).matchAll(/href="(\/figure\/[^"]+)"/g)].map(([, href]) =>
      (href as string).replaceAll('&amp;', '&'),
    );
    assert.ok(own.length > 0, path);
    for (const link of own) links.add(link);
  }
  for (const name of ['held', 'flow', 'release', 'reported'])
    assert.ok(
      [...links].some((link) => link.startsWith(`/figure/${name}?`)),
      name,
    );
  for (const link of links) {
    const page = await app.request(link);
    assert.equal(page.status, 200, link);
    assert.ok(
      (await page.text()).includes(link.replace('?', '.json?').replaceAll('&', '&amp;')),
      `${link} names its file`,
    );
    const file = await app.request(link.replace('?', '.json?'));
    assert.deepEqual(checkFigure((await file.json()) as FigureFile).problems, [], link);
  }
  for (const path of ['/figure/release?id=nothing', '/figure/release.json?id=nothing'])
    assert.equal((await app.request(path)).status, 404, path);
  assert.match(await (await app.request('/figure/release')).text(), /\/releases\//, 'of which release?');
  for (const path of ['/figure/held?by=place', '/figure/flow?month=soon'])
    assert.equal((await app.request(path)).status, 400, path);
  await keeper.close();
});

test('a file of any kind in which something was changed does not verify', async () => {
  const [row] = (await ask.releases(register)).releases.filter(({ named }) => named === 3);
  const asked: readonly [FigureName, FigureAsking][] = [
    ['held', { ...ON, by: 'state', group: state }],
    ['flow', { month: '2025-05', known: 1, by: 'place', group: 'minsk' }],
    ['release', { id: row?.id, known: 1 }],
  ];
  for (const [name, asking] of asked) {
    const { text } = await checkedFigure(register, name, asking);
    const swaps: readonly [RegExp, string][] = [
      [/"name":"Ivan Holub"/, '"name":"Iwan Holub"'],
      [/"low":1/, '"low":0'],
      [/"low":3/, '"low":2'],
      [/"certain":1/, '"certain":2'],
      [/"outcome":"refused"/, '"outcome":"out"'],
      [/"group":"Belarus"/, '"group":"Belarusia"'],
      [/"others":\[\]/, '"others":["brest"]'],
      [/("stage":"out".*?"named":\[)"[^"]+",/, '$1'],
      [/"quote":"[^"]*detained/, '"quote":"was never detained'],
    ];
    const changed = swaps.map(([was, is]) => text.replace(was, is)).filter((one) => one !== text);
    assert.ok(changed.length >= 3, `${name} ${changed.length}`);
    for (const one of changed) {
      const check = await checkFile(kept(one)).catch((error: unknown) => error as Refusal);
      assert.ok(check instanceof Refusal || check.problems.length > 0, `${name}: ${diffOf(text, one)}`);
    }
  }
});

const diffOf = (a: string, b: string): string => {
  const at = [...a].findIndex((char, i) => char !== b[i]);
  return b.slice(Math.max(0, at - 30), at + 40);
};

test('after a withdrawal a group says how many items, and the saved file still verifies', async () => {
  const asking = { ...ON, by: 'place', group: 'minsk' };
  const { text, answer } = await checkedFigure(register, 'held', asking);
  assert.equal(answer.possible, 2);
  await disclose(on(workspace, '2025-09-03'), secret, 'restricted', 'the family asked');
  await publish(on(workspace, '2025-09-03'), 'public', 'daily');
  const later = openEdition(workspace.data, 'public');
  const now = await checkedFigure(later, 'held', asking);
  assert.ok(now.file.withdrawn > 0);
  assert.equal(now.answer.possible, 1);
  await later.close();
  const check = await checkFile(kept(text), { edition: editionFile(workspace.data, 'public') });
  assert.deepEqual(check.problems, []);
  assert.deepEqual(check.kind === 'figure' && check.edition, { answer: 'withdrawn', withdrawn: now.file.withdrawn });
});
