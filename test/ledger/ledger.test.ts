/** One suite, two stores: what the ledger promises holds on an embedded file and on a server alike. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Item } from '../../src/claim/entry.ts';
import {
  itemsBetween,
  itemsByRef,
  itemsOfEntry,
  itemsOfKind,
  itemsUnder,
  presentRefs,
} from '../../src/ledger/items.ts';
import { Ledger } from '../../src/ledger/ledger.ts';
import type { Row, Store } from '../../src/ledger/port.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import {
  AT,
  append,
  appendDocument,
  CHANCE,
  claim,
  dump,
  entryOf,
  NOTE,
  openLedger,
  type Place,
  STORES,
  seeded,
} from './stores.ts';

const ONE_TO = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const words = fc.string({ minLength: 1, maxLength: 12 });

for (const kind of STORES) {
  describe(`the ledger on ${kind.name}`, () => {
    const places: Place[] = [];
    const place = async (): Promise<Place> => {
      const made = await kind.place();
      places.push(made);
      return made;
    };
    const fresh = async (): Promise<Store> => (await place()).open();
    after(async () => {
      for (const made of places) await made.close();
    });

    test('numbers entries from 1 without a gap, and keeps what was given', async () => {
      const ledger = await openLedger(await fresh());
      assert.deepEqual(await ledger.head(), {
        entry: 0,
        at: '',
        root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      });
      const items: Item[] = [claim('Мікола Статкевіч'), claim("'; drop table item; -- ? $1")];
      for (const n of ONE_TO(3)) {
        const written = await append(ledger, n === 2 ? [] : items);
        assert.equal(written.entry, n);
        assert.equal((await ledger.head()).entry, n);
      }
      const kept = await itemsOfEntry(ledger.store, 1);
      assert.deepEqual(
        kept.map((stored) => stored.item),
        [...items, { kind: 'note', ...NOTE }],
      );
      assert.deepEqual((await verifyLedger(ledger)).problems, []);
    });

    test('its time never runs backwards, though the clock does', async () => {
      const ledger = await openLedger(await fresh());
      const given = [
        '2025-09-30T12:00:00Z',
        '2025-09-30T12:00:00.500Z',
        '2025-09-30T12:00:00.200Z',
        '2024-01-01T00:00:00Z',
        '2025-10-01T00:00:00Z',
      ];
      const times: string[] = [];
      for (const at of given) times.push((await append(ledger, [], at)).at);
      assert.deepEqual(times, [given[0], given[1], given[1], given[1], given[4]]);
      assert.deepEqual((await verifyLedger(ledger)).problems, []);
    });

    test('refuses a time that is none, or not in UTC, and is as it was', async () => {
      const ledger = await openLedger(await fresh());
      await append(ledger, [claim('one')]);
      const before = await dump(ledger.store);
      for (const at of ['', 'yesterday', '2025-09-30', '2025-09-30T12:00:00+03:00', '2025-13-30T12:00:00Z']) {
        await assert.rejects(append(ledger, [], at), /an instant in UTC such as 2025-09-30T12:00:00Z/, at);
      }
      assert.deepEqual(await dump(ledger.store), before);
    });

    test('knows the last entry of a day, in UTC', async () => {
      const ledger = await openLedger(await fresh());
      for (const at of ['2025-09-30T00:00:00Z', '2025-09-30T23:59:59.999Z', '2025-10-02T00:00:00Z'])
        await append(ledger, [], at);
      const known: Record<string, number> = {};
      for (const day of ['2025-09-29', '2025-09-30', '2025-10-01', '2025-10-02', '2030-01-01'])
        known[day] = await ledger.knownOn(day);
      assert.deepEqual(known, { '2025-09-29': 0, '2025-09-30': 2, '2025-10-01': 2, '2025-10-02': 3, '2030-01-01': 3 });
    });

    test('is written whole or not at all', async () => {
      const ledger = await openLedger(await fresh());
      await append(ledger, [claim('one')]);
      const before = await dump(ledger.store);
      const failing = ledger.store.transaction(async (tx) => {
        await tx.insert('mention_salt', ['mention', 'salt'], [['m', 'ff']]);
        await ledger.append(tx, entryOf([claim('two'), claim('three')]));
        throw new Error('the reader went away');
      });
      await assert.rejects(failing, /the reader went away/);
      assert.deepEqual(await dump(ledger.store), before);
      const broken = ledger.store.transaction(async (tx) => {
        await ledger.append(tx, entryOf([claim('two')]));
        await tx.run('insert into no_such_table values (1)');
      });
      await assert.rejects(broken);
      assert.deepEqual(await dump(ledger.store), before);
      assert.equal((await append(ledger, [claim('two')])).entry, 2, 'no number is lost to a failure');
    });

    test('only ever adds: what is there stays as it is, whatever comes after', async () => {
      const store = await fresh();
      const ledger = await openLedger(store);
      await fc.assert(
        fc.asyncProperty(fc.array(words, { maxLength: 4 }), async (texts) => {
          const before = await dump(store, ['entry', 'item']);
          const { entry } = await append(
            ledger,
            texts.map((text) => claim(text)),
          );
          const rows = await dump(store, ['entry', 'item']);
          assert.deepEqual(
            rows.filter((row) => !row.includes(`"entry":${entry},`)),
            before,
          );
        }),
        { numRuns: 25, seed: 3 },
      );
      assert.deepEqual((await verifyLedger(ledger)).problems, []);
    });

    test('the same seed and entries give the same bytes, and it says that it was seeded', async () => {
      const made = async (seed: string): Promise<string[]> => {
        const ledger = await openLedger(await fresh(), seeded(seed));
        await appendDocument(ledger, 'Minsk released 52 prisoners');
        await append(ledger, [claim('one'), claim('two')]);
        assert.equal((await verifyLedger(ledger)).seeded, true);
        return dump(ledger.store);
      };
      const first = await made('a seed');
      assert.deepEqual(await made('a seed'), first);
      assert.notDeepEqual(await made('another'), first);
    });

    test('under a seed, one hidden item more changes no other commitment', async () => {
      const commitments = async (items: readonly Item[]): Promise<Map<string, string>> => {
        const ledger = await openLedger(await fresh(), seeded('a seed'));
        await append(ledger, items);
        return new Map(
          (await itemsOfEntry(ledger.store, 1)).map((stored) => [JSON.stringify(stored.item), stored.commitment]),
        );
      };
      const without = await commitments([claim('one'), claim('two')]);
      const withIt = await commitments([claim('one'), claim('hidden'), claim('two')]);
      for (const [item, commitment] of without) assert.equal(withIt.get(item), commitment, item);
    });

    test('without a seed every salt, key and id is its own', async () => {
      const made = async (): Promise<{ salts: string[]; id: string }> => {
        const ledger = await openLedger(await fresh());
        await append(ledger, [claim('one'), claim('one')]);
        const rows = await ledger.store.all<{ salt: string }>('select salt from item');
        assert.equal((await verifyLedger(ledger)).seeded, false);
        return { salts: rows.map((row) => row.salt), id: ledger.id('document', 'x') };
      };
      const [one, other] = [await made(), await made()];
      const salts = [...one.salts, ...other.salts];
      assert.equal(new Set(salts).size, 6);
      assert.ok(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt)));
      assert.notEqual(one.id, other.id);
    });

    test('written to with a seed but once, it says so ever after', async () => {
      const there = await place();
      await append(await openLedger(there.open()), [claim('one')]);
      await append(await openLedger(there.open(), seeded('a seed')), [claim('two')]);
      const reopened = await openLedger(there.open());
      assert.equal(reopened.seeded, true);
      assert.equal((await verifyLedger(reopened)).seeded, true);
    });

    test('opened again it is the same ledger: ids, numbers and tree go on', async () => {
      const there = await place();
      const first = await openLedger(there.open());
      const id = first.id('mention', 'x');
      const { root } = await append(first, [claim('one')]).then(() => first.head());
      const second = await openLedger(there.open());
      assert.equal(second.id('mention', 'x'), id);
      assert.equal((await second.head()).root, root);
      assert.equal((await append(second, [claim('two')])).entry, 2);
      assert.deepEqual((await verifyLedger(second)).problems, []);
    });

    test('a ledger of another form is not touched, and says what to do', async () => {
      const there = await place();
      const store = there.open();
      await openLedger(store);
      await store.transaction((tx) => tx.run("update meta set value = '999' where name = 'version'"));
      await assert.rejects(openLedger(there.open()), /form 999.*Use the program that wrote it/);
    });

    test('transactions asked for at once take their turn, each alone', async () => {
      const ledger = await openLedger(await fresh());
      let running = 0;
      const numbers = await Promise.all(
        ONE_TO(12).map((n) =>
          ledger.store.transaction(async (tx) => {
            running++;
            assert.equal(running, 1, 'one at a time');
            await new Promise((resolve) => setImmediate(resolve));
            const { entry } = await ledger.append(tx, entryOf([claim(`entry ${n}`)]));
            running--;
            return entry;
          }),
        ),
      );
      assert.deepEqual(numbers, ONE_TO(12));
      assert.deepEqual((await verifyLedger(ledger)).problems, []);
    });

    test('verify is not misled by entries that are appended while it runs', async () => {
      const ledger = await openLedger(await fresh());
      await append(ledger, [claim('one')]);
      const [checked] = await Promise.all([
        verifyLedger(ledger),
        ...ONE_TO(10).map((n) => append(ledger, [claim(`entry ${n}`)])),
      ]);
      assert.deepEqual(checked.problems, []);
    });

    test('items are found by mention, by entry, by id and by kind, up to a step', async () => {
      const ledger = await openLedger(await fresh());
      const [a, b, c] = [claim('a', 'm1'), claim('b', 'm2'), claim('c', 'm1')];
      for (const items of [[a, b], [c]]) await append(ledger, items);
      const plain = (stored: readonly { item: Item }[]): Item[] =>
        stored.map(({ item }) => item).filter((item) => item.kind !== 'note');
      const { store } = ledger;
      assert.deepEqual(plain(await itemsUnder(store, ['m1'], 2)), [a, c]);
      assert.deepEqual(plain(await itemsUnder(store, ['m1'], 1)), [a]);
      assert.deepEqual(plain(await itemsUnder(store, ['m2', 'm1', 'nobody'], 2)), [a, b, c]);
      assert.deepEqual(plain(await itemsUnder(store, [], 2)), []);
      assert.deepEqual(plain(await itemsBetween(store, 2, 2)), [c]);
      assert.deepEqual(plain(await itemsByRef(store, b.claim)), [b]);
      assert.deepEqual(plain(await itemsOfKind(store, 'claim', 1)), [a, b]);
      assert.equal((await itemsOfKind(store, 'note', 2)).length, 2);
      assert.deepEqual(await presentRefs(store, [a.claim, 'no claim']), new Set([a.claim]));
    });

    test('lists longer than a statement may hold are asked for and written all the same', async () => {
      const ledger = await openLedger(await fresh());
      const many = ONE_TO(12_000).map((n) => claim(`claim ${n}`, `mention ${n}`));
      await append(ledger, many);
      const found = await itemsUnder(
        ledger.store,
        many.map((item) => item.mention),
        1,
      );
      assert.deepEqual(
        found.map((stored) => stored.ix),
        many.map((_, i) => i),
      );
    });

    test('erased: body and salt are gone, the log still verifies, and the rest is found', async () => {
      const ledger = await openLedger(await fresh());
      const { root } = await append(ledger, [claim('hidden', 'm'), claim('kept', 'm')]).then(() => ledger.head());
      await ledger.store.transaction((tx) =>
        tx.run("update item set body = null, salt = null, ref = '', shard = 'entry 1' where ref = ?", [
          'claim of hidden',
        ]),
      );
      const checked = await verifyLedger(ledger);
      assert.deepEqual(
        [checked.problems, checked.erased, checked.items, checked.root],
        [['entry 1, item 0: its body is gone, and no erasure says so'], 1, 3, root],
      );
      assert.deepEqual(
        (await itemsUnder(ledger.store, ['m'], 1)).map((stored) => stored.item),
        [claim('kept', 'm')],
      );
    });

    describe('verify names', () => {
      interface Tampering {
        readonly what: string;
        readonly sql: string;
        readonly says: RegExp;
      }
      const TAMPERINGS: readonly Tampering[] = [
        {
          what: 'a changed body',
          sql: "update item set body = replace(body, 'two', 'tow') where ref = 'claim of two'",
          says: /not what was committed/,
        },
        {
          what: 'a body that is no JSON',
          sql: "update item set body = 'x' where kind = 'document'",
          says: /not what was committed/,
        },
        {
          what: 'a changed salt',
          sql: "update item set salt = '00000000000000000000000000000000' where ref = 'claim of two'",
          says: /not what was committed/,
        },
        {
          what: 'a salt in capitals',
          sql: "update item set salt = upper(salt) || 'A' where ref = 'claim of two'",
          says: /not what was committed/,
        },
        {
          what: 'a changed commitment',
          sql: "update item set commitment = leaf from (select leaf from entry where entry = 1) as e where ref = 'claim of two'",
          says: /not what was committed|leaf does not follow/,
        },
        {
          what: 'a body without its salt',
          sql: "update item set salt = null where ref = 'claim of two'",
          says: /erased together/,
        },
        {
          what: 'another kind',
          sql: "update item set kind = 'note' where ref = 'claim of two'",
          says: /another kind, id or key/,
        },
        {
          what: 'another id',
          sql: "update item set ref = 'x' where ref = 'claim of two'",
          says: /another kind, id or key/,
        },
        {
          what: 'another key',
          sql: "update item set shard = 'x' where ref = 'claim of two'",
          says: /another kind, id or key/,
        },
        {
          what: 'a lost item',
          sql: "delete from item where ref = 'claim of two'",
          says: /leaf does not follow|is missing/,
        },
        {
          what: 'items put in another order',
          sql: 'update item set ix = 1 - ix where entry = 2 and ix < 2',
          says: /leaf does not follow/,
        },
        {
          what: 'an item put in',
          sql: "insert into item (shard, entry, ix, kind, ref, commitment) values ('x', 2, 9, 'claim', 'x', '00')",
          says: /leaf does not follow/,
        },
        {
          what: 'an item of no entry',
          sql: "insert into item (shard, entry, ix, kind, ref, commitment) values ('x', 99, 0, 'claim', 'x', '00')",
          says: /belong to an entry that is not kept/,
        },
        {
          what: 'a changed time',
          sql: "update entry set at = '2025-09-30T12:00:01.000Z' where entry = 3",
          says: /leaf does not follow/,
        },
        {
          what: 'a time that runs backwards',
          sql: "update entry set at = '2020-01-01T00:00:00Z' where entry = 3",
          says: /no time after the entry ahead/,
        },
        {
          what: 'a time that is none',
          sql: "update entry set at = 'noon' where entry = 3",
          says: /no time after the entry ahead/,
        },
        {
          what: 'another kind of entry',
          sql: "update entry set kind = 'judge' where entry = 3",
          says: /leaf does not follow/,
        },
        { what: 'a changed leaf', sql: 'update entry set leaf = root where entry = 2', says: /leaf does not follow/ },
        {
          what: 'a changed tree head',
          sql: 'update entry set root = leaf where entry = 2',
          says: /tree head after it/,
        },
        { what: 'a lost entry', sql: 'delete from entry where entry = 2', says: /entry 2 is missing/ },
        { what: 'a lost last entry', sql: 'delete from entry where entry = 3', says: /sequencer stands at entry 3/ },
        {
          what: 'an entry put in',
          sql: 'insert into entry (entry, at, kind, leaf, root) select 4, at, kind, leaf, root from entry where entry = 3',
          says: /put in by hand/,
        },
        { what: 'the sequencer moved on', sql: 'update sequencer set n = 7', says: /sequencer stands at entry 7/ },
        { what: 'the sequencer moved back', sql: 'update sequencer set n = 2', says: /sequencer stands at entry 2/ },
        { what: 'a changed frontier', sql: 'update sequencer set frontier = \'["00"]\'', says: /sequencer's tree/ },
        { what: 'a frontier that is no JSON', sql: "update sequencer set frontier = 'x'", says: /sequencer's tree/ },
        {
          what: 'the sequencer set back in time',
          sql: "update sequencer set at = '2020-01-01T00:00:00Z'",
          says: /sequencer's time/,
        },
        { what: 'no sequencer', sql: 'delete from sequencer', says: /no sequencer row/ },
        { what: 'lost bytes', sql: 'delete from document_bytes', says: /bytes are missing/ },
        { what: 'a wrong size', sql: 'update document_bytes set size = 1', says: /1 bytes are told/ },
      ];
      const untouched = async (): Promise<Ledger> => {
        const ledger = await openLedger(await fresh(), seeded('tampering'));
        await appendDocument(ledger, 'Minsk released 52 prisoners');
        await append(ledger, [claim('one', 'm1'), claim('two', 'm2')]);
        await append(ledger, [claim('three')], '2025-10-01T12:00:00Z');
        return ledger;
      };
      let shared: Ledger;
      test('nothing, where nothing was touched', async () => {
        shared = await untouched();
        const { problems, entries, items, documents } = await verifyLedger(shared);
        assert.deepEqual([problems, entries, items, documents], [[], 3, 7, 1]);
      });
      for (const { what, sql, says } of TAMPERINGS) {
        test(what, async () => {
          // Checked inside a transaction that is then taken back: one ledger serves all the cases.
          const found = await tampered(shared, sql);
          assert.ok(
            found.some((problem) => says.test(problem)),
            `${what}: ${JSON.stringify(found)}`,
          );
        });
      }
      test('a changed byte of a document', async () => {
        const ledger = await untouched();
        await ledger.store.transaction((tx) =>
          tx.run('update document_bytes set bytes = ?', [Buffer.from('Minsk released 53 prisoners')]),
        );
        assert.match((await verifyLedger(ledger)).problems.join(), /bytes are not those that were read/);
      });

      test('any one character changed in any cell of the log', async () => {
        const ledger = shared;
        const cells = [
          'item.body',
          'item.salt',
          'item.commitment',
          'item.kind',
          'item.ref',
          'item.shard',
          'entry.at',
          'entry.kind',
          'entry.leaf',
          'entry.root',
          'sequencer.frontier',
          'sequencer.at',
        ];
        await fc.assert(
          fc.asyncProperty(fc.constantFrom(...cells), fc.nat(), fc.nat(), async (cell, pickRow, pickAt) => {
            const [table, column] = cell.split('.') as [string, string];
            const rows = await ledger.store.all<Record<string, string | number>>(
              `select ${column} as value, ${table === 'item' ? 'entry, ix' : table === 'entry' ? 'entry' : 'n'} from ${table}`,
            );
            const row = rows[pickRow % rows.length] as Row;
            const value = String(row['value']);
            fc.pre(value.length > 0);
            const at = pickAt % value.length;
            const changed = `${value.slice(0, at)}${value[at] === '0' ? '1' : '0'}${value.slice(at + 1)}`;
            const where =
              table === 'item'
                ? `entry = ${row['entry']} and ix = ${row['ix']}`
                : table === 'entry'
                  ? `entry = ${row['entry']}`
                  : 'true';
            const found = await tampered(
              ledger,
              `update ${table} set ${column} = '${changed.replaceAll("'", "''")}' where ${where}`,
            );
            assert.notDeepEqual(found, [], `${cell} of row ${JSON.stringify(row)} at ${at}`);
          }),
          { numRuns: kind.name === 'SQLite' ? 150 : 60, seed: 9 },
        );
        assert.deepEqual((await verifyLedger(ledger)).problems, [], 'all of it was taken back');
      });
    });

    test('two connections that append at once get numbers of their own, one after the other', {
      timeout: 60_000,
    }, async () => {
      const there = await place();
      const ledgers = [await openLedger(there.open()), await openLedger(there.open())];
      const numbers = await Promise.all(
        ONE_TO(20).map((n) => append(ledgers[n % 2] as Ledger, [claim(`entry ${n}`)]).then(({ entry }) => entry)),
      );
      assert.deepEqual(
        [...numbers].sort((a, b) => a - b),
        ONE_TO(20),
      );
      assert.deepEqual((await verifyLedger(ledgers[0] as Ledger)).problems, []);
    });
  });
}

class TakenBack extends Error {}

/** What verify says of the ledger with this done to it; the ledger is then as it was. */
async function tampered(ledger: Ledger, sql: string): Promise<readonly string[]> {
  let problems: readonly string[] = [];
  const check = ledger.store.transaction(async (tx) => {
    await tx.run(sql);
    const within: Store = { ...ledger.store, all: tx.all };
    problems = (await verifyLedger(await Ledger.open(within, CHANCE))).problems;
    throw new TakenBack();
  });
  await assert.rejects(check, TakenBack);
  return problems;
}

test('on PostgreSQL two processes that open a new ledger at once make one', async () => {
  const there = await (STORES[1] as (typeof STORES)[number]).place();
  const opened = await Promise.all(ONE_TO(4).map(() => openLedger(there.open())));
  assert.equal(new Set(opened.map((ledger) => ledger.id('x'))).size, 1);
  for (const ledger of opened) await append(ledger, [], AT);
  assert.equal((await opened[0]?.head())?.entry, 4);
  await there.close();
});

test('on PostgreSQL a transaction whose connection is cut tells why, and the next one works', async () => {
  const there = await (STORES[1] as (typeof STORES)[number]).place();
  const [ledger, other] = [await openLedger(there.open()), there.open()];
  const cut = ledger.store.transaction(async (tx) => {
    const [row] = await tx.all<{ pid: number }>('select pg_backend_pid() as pid');
    await ledger.append(tx, entryOf([claim('lost')]));
    await other.all('select pg_terminate_backend(?)', [row?.pid ?? 0]);
    await ledger.append(tx, entryOf([claim('lost too')]));
  });
  await assert.rejects(cut, /terminat|Connection|ECONNRESET/i);
  assert.equal((await append(ledger, [claim('kept')])).entry, 1);
  assert.deepEqual((await verifyLedger(ledger)).problems, []);
  await there.close();
});
