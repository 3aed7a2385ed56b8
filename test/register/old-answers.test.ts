/** Asked at an old state of knowledge, every question answers as a register that goes no further: at the desk and in an edition. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { publish } from '../../src/actions/publish.ts';
import { openEdition } from '../../src/actions/registers.ts';
import { dayOf } from '../../src/claim/dates.ts';
import { DIMENSIONS } from '../../src/derive/groups.ts';
import { MATCHED_KINDS } from '../../src/derive/matched-kinds.ts';
import { isOffered, OFFERED } from '../../src/derive/offered.ts';
import type { Reader } from '../../src/ledger/port.ts';
import * as question from '../../src/register/ask/index.ts';
import { onDisk, scratch } from '../actions/desk.ts';
import { runs } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { live, story } from './story.ts';

const DAY = dayOf('2025-08-20');

const KINDS = new Set(MATCHED_KINDS);
const PROPERTIES = Object.keys(OFFERED).filter(isOffered);
const WANTED = { limit: 20, threshold: 0 };
const PERSON = { sex: '', places: [], occupations: [], articles: [], detained: [] };
const QUERIES: ReadonlyMap<string, question.Query> = new Map([
  [
    'named',
    {
      ...WANTED,
      example: { of: 'named', kinds: new Set(['person']), names: ['Anna Berg'], birth: ['1970'], ...PERSON },
    },
  ],
  [
    'event',
    {
      ...WANTED,
      example: {
        of: 'event',
        id: '',
        types: new Set(),
        date: '2025',
        places: ['Minsk'],
        people: ['Anna Berg'],
        quantity: 52,
      },
    },
  ],
]);

/** Every question of `src/register/ask`, of all that can be asked for by an id of all there is; as JSON by its name. */
async function answers(reader: Reader, known: number): Promise<Map<string, string>> {
  const asked = { asOf: { day: DAY, known, knownDay: null }, latestDay: '2025-12-31', withdrawn: 0 };
  const earlier = { ...asked, asOf: { ...asked.asOf, known: Math.floor(known / 2) } };
  const [from, to] = [dayOf('2025-01-01'), dayOf('2025-10-31')];
  const ids = (sql: string): Promise<{ id: string }[]> => reader.all<{ id: string }>(sql, [known, known]);
  const known_ = 'k0 <= ? and (k1 is null or k1 > ?)';
  const documents = await ids(`select distinct document as id from source where ${known_} order by document`);
  const people = await ids(
    `select distinct entity as id from derived where kind = 'name' and ${known_} order by entity`,
  );
  const batches = await ids(
    `select distinct entity as id from derived where kind = 'batch' and ${known_} order by entity`,
  );
  const events = await ids(
    `select distinct entity as id from derived where kind = 'event' and ${known_} order by entity`,
  );
  const asks: Readonly<Record<keyof typeof question, () => Promise<unknown>>> = {
    addresses: () => question.addresses(reader, asked),
    formerAddresses: () => question.formerAddresses(reader, asked),
    assessments: () => question.assessments(reader, asked),
    conflicts: () => question.conflicts(reader, asked),
    countBy: () => Promise.all(DIMENSIONS.map((dimension) => question.countBy(reader, asked, dimension, ''))),
    countHeld: () =>
      Promise.all((['closed', 'last-seen'] as const).map((until) => question.countHeld(reader, asked, until))),
    crossings: () =>
      Promise.all(
        [null, ...DIMENSIONS].map((dimension) =>
          question.crossings(reader, asked, dayOf('2025-05-01'), dimension && { dimension, group: '' }),
        ),
      ),
    dealings: () => question.dealings(reader, asked, null, null),
    diff: () => question.diff(reader, earlier, asked),
    document: () => Promise.all(documents.map(({ id }) => question.document(reader, asked, id, null))),
    entityPreview: () => Promise.all([...people, ...events].map(({ id }) => question.entityPreview(reader, asked, id))),
    figures: () => question.figures(reader, asked),
    findPeople: () => question.findPeople(reader, asked, 'Anna Berg'),
    flow: () =>
      Promise.all([null, ...DIMENSIONS].map((dimension) => question.flow(reader, asked, from, to, dimension))),
    heldInGroup: () => Promise.all(DIMENSIONS.map((dimension) => question.heldInGroup(reader, asked, dimension, ''))),
    letters: () => question.letters(reader, asked),
    matches: async () => [...(await question.matches(reader, asked, QUERIES)).responses],
    overview: () => question.overview(reader, asked, '2025-01-01', '2025-10-31'),
    people: () => question.people(reader, asked),
    peopleMatching: () => question.peopleMatching(reader, asked, { held: true, where: [] }),
    person: () => Promise.all(people.map(({ id }) => question.person(reader, asked, id))),
    positions: () => question.positions(reader, asked),
    release: () => Promise.all(batches.map(({ id }) => question.release(reader, asked, id))),
    releaseOf: () => Promise.all(batches.map(({ id }) => question.releaseOf(reader, asked, id))),
    releases: () => question.releases(reader, asked),
    sources: () => question.sources(reader, asked),
    suggest: () => Promise.all(['Be', 'Anna B'].map((typed) => question.suggest(reader, asked, typed, KINDS))),
    values: async () =>
      [
        ...(
          await question.values(
            reader,
            asked,
            [...people, ...events].map(({ id }) => id),
            PROPERTIES,
          )
        ).values,
      ].map(([id, values]) => [id, ...values]),
  };
  const out = new Map<string, string>();
  for (const [name, ask] of Object.entries(asks)) out.set(name, JSON.stringify(await ask()));
  return out;
}

test('at the desk an answer is the same whatever was entered after', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (acts) => {
      const workspace = await scratch();
      const { store } = workspace.ledger;
      const given = new Map<number, Map<string, string>>();
      for (const [i] of acts.entries()) {
        await live(workspace, acts.slice(i, i + 1), i);
        const { entry } = await workspace.ledger.head();
        given.set(entry, await answers(store, entry));
      }
      for (const [entry, then] of given) {
        const now = await answers(store, entry);
        for (const [name, answer] of then) assert.ok(now.get(name) === answer, `${name} as known at ${entry}`);
      }
      await workspace.close();
    }),
    { numRuns: runs(4), seed: 3, endOnFailure: true },
  );
});

test('in an edition too', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (acts) => {
      const data = join(temporaryFolder('old-answers'), 'data');
      const workspace = await onDisk(data);
      const given = new Map<number, Map<string, string>>();
      for (const [i] of acts.entries()) {
        await live(workspace, acts.slice(i, i + 1), i);
        const published = await publish(workspace, 'public', 'test');
        if (!published) continue;
        const edition = openEdition(data, 'public');
        const { n } = await edition.step();
        given.set(n, await answers(edition.reader, n));
        await edition.close();
      }
      if (given.size > 0) {
        const edition = openEdition(data, 'public');
        for (const [n, then] of given) {
          const now = await answers(edition.reader, n);
          for (const [name, answer] of then) assert.ok(now.get(name) === answer, `${name} as known at ${n}`);
        }
        await edition.close();
      }
      await workspace.close();
    }),
    { numRuns: runs(2), seed: 1, endOnFailure: true },
  );
});
