/** A whole ledger goes out as lines and comes in again, on either store, with nothing lost and nothing made up. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import type { LedgerLine } from '../../src/claim/exchange.ts';
import { exchangeLines, INLINE } from '../../src/ledger/exchange-export.ts';
import { takeLedger } from '../../src/ledger/exchange-import.ts';
import { MADE_AGAIN, OWN_LINES, ROW_TABLES } from '../../src/ledger/exchange-tables.ts';
import { linesOf } from '../../src/ledger/json-lines.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Store } from '../../src/ledger/port.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { append, appendDocument, claim, dump, openLedger, type Place, STORES } from './stores.ts';

const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(new URL('../../docs/exchange.schema.json', import.meta.url), 'utf8')),
);

async function exported(store: Store): Promise<string[]> {
  return store.snapshot(async (reader) => {
    const lines: string[] = [];
    for await (const line of exchangeLines(reader, INLINE)) lines.push(line);
    return lines;
  });
}

async function* bytes(text: string, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

const taken = (store: Store, lines: readonly string[]): Promise<{ root: string }> =>
  takeLedger(store, linesOf(bytes(lines.map((line) => `${line}\n`).join(''))), async () => {
    throw new Error('no file beside');
  });

/** What stands beside the log in a small ledger. */
async function addBeside(ledger: Ledger, n: number): Promise<void> {
  await ledger.store.transaction(async (tx) => {
    const mention = `mention ${n}`;
    await tx.insert('mention_salt', ['mention', 'salt'], [[mention, ledger.newMentionSalt(mention)]]);
    await tx.insert(
      'proposal',
      ['proposal', 'document', 'body', 'outcome', 'entry', 'rejected_why'],
      [
        [`p${n}`, 'd', '{"a":1,"b":["Ł\u{1F426}"]}', 'waiting', null, null],
        [`q${n}`, 'd', 'no canonical {json}', 'rejected', n, 'a\nreason'],
      ],
    );
    await tx.insert(
      'aside',
      ['document', 'line', 'code', 'reason', 'cells'],
      [['d', n, 'ragged_row', 'too many', JSON.stringify(['a', '"', n])]],
    );
    await tx.insert('document_text', ['document', 'reader', 'body'], [[`d${n}`, 'text/1', '[1]\u0001 ünï']]);
  });
}

/** PostgreSQL holds no NUL in text, and so no id has one. */
const anyWords = fc.string({ unit: 'binary', maxLength: 20 }).map((words) => words.replaceAll('\0', ''));

test('every ledger table and column is in the exchange form', async () => {
  const store = openSqlite(':memory:');
  await openLedger(store);
  const tables = await store.all<{ name: string }>(
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
  );
  const told = new Map<string, readonly string[]>([
    ...Object.entries(ROW_TABLES).map(([name, { columns }]) => [name, columns] as const),
    ...Object.entries(OWN_LINES),
    ...Object.entries(MADE_AGAIN),
  ]);
  assert.deepEqual(
    tables.map(({ name }) => name),
    [...told.keys()].sort(),
  );
  for (const { name } of tables) {
    const columns = await store.all<{ name: string; pk: number }>(`select name, pk from pragma_table_info('${name}')`);
    assert.deepEqual(columns.map((column) => column.name).sort(), [...(told.get(name) ?? [])].sort(), name);
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    if (ROW_TABLES[name])
      assert.deepEqual(
        ROW_TABLES[name].key,
        key.map((column) => column.name),
        name,
      );
  }
  await store.close();
});

for (const kind of STORES) {
  describe(`the exchange form on ${kind.name}`, () => {
    const places: Place[] = [];
    const fresh = async (): Promise<Store> => {
      const made = await kind.place();
      places.push(made);
      return made.open();
    };
    after(async () => {
      for (const made of places) await made.close();
    });

    test('a ledger comes back as it went out, row by row, and goes out again as the same lines', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(anyWords, fc.constant('document')), { maxLength: 5 }),
          fc.nat(4),
          async (words, erased) => {
            const ledger = await openLedger(await fresh());
            for (const [i, word] of words.entries()) {
              if (word === 'document') await appendDocument(ledger, `bytes ${i}`);
              else await append(ledger, [claim(word || 'x'), claim(`${word}!`)]);
              await addBeside(ledger, i);
            }
            await ledger.store.transaction((tx) =>
              tx.run('update item set salt = null, body = null where entry = ? and ix = 0', [erased]),
            );
            const lines = await exported(ledger.store);
            for (const line of lines) assert.ok(schema.safeParse(JSON.parse(line)).success, line);
            const other = await fresh();
            const { root } = await taken(other, lines);
            assert.equal(root, (await ledger.head()).root);
            const again = await openLedger(other);
            assert.equal((await again.head()).root, root);
            assert.deepEqual(await dump(other), await dump(ledger.store));
            assert.deepEqual(await exported(other), lines);
            assert.deepEqual((await verifyLedger(again)).problems, (await verifyLedger(ledger)).problems);
            assert.equal(again.id('x'), ledger.id('x'), 'ids go on identically');
            // What is appended now is numbered and timed as it would have been in the first.
            assert.equal((await append(again, [claim('next')])).entry, words.length + 1);
          },
        ),
        { numRuns: kind.name === 'SQLite' ? 12 : 3 },
      );
    });

    test('what is appended during an export is not half in it', async () => {
      const ledger = await openLedger(await fresh());
      for (let i = 0; i < 3; i++) await append(ledger, [claim(`word ${i}`)]);
      const lines: string[] = [];
      await ledger.store.snapshot(async (reader) => {
        for await (const line of exchangeLines(reader, INLINE)) {
          lines.push(line);
          if (lines.length === 3) await append(ledger, [claim('late')]);
        }
      });
      assert.equal((await ledger.head()).entry, 4);
      const other = await fresh();
      await taken(other, lines);
      assert.equal((await (await openLedger(other)).head()).entry, 3);
    });

    test('lines that are changed, cut, swapped or of another ledger are refused, and leave nothing', async () => {
      const ledger = await openLedger(await fresh());
      await append(ledger, [claim('one'), claim('two')]);
      await appendDocument(ledger, 'the bytes');
      await addBeside(ledger, 1);
      const lines = await exported(ledger.store);
      const parsed = lines.map((line) => JSON.parse(line) as LedgerLine);
      const changed = (type: string, change: (line: Record<string, unknown>) => void): string[] => {
        const at = parsed.findIndex((line) => line.type === type);
        const copy = structuredClone(parsed[at]) as Record<string, unknown>;
        change(copy);
        return lines.with(at, JSON.stringify(copy));
      };
      const bad: [string, readonly string[], RegExp][] = [
        ['nothing', [], /cut short/],
        ['no header', lines.slice(1), /header/],
        ['cut', lines.slice(0, -1), /cut short/],
        ['a line less', lines.toSpliced(-2, 1), /cut short/],
        ['half a line', [...lines.slice(0, 3), lines[3]?.slice(0, 20) ?? ''], /line 4: it is not JSON/],
        ['other words', changed('item', (line) => Object.assign(line['body'] as object, { claim: 'x' })), /committed/],
        ['another day', changed('entry', (line) => Object.assign(line, { at: '2020-01-01T00:00:00Z' })), /log/],
        ['other bytes', changed('bytes', (line) => Object.assign(line, { base64: 'AAAA' })), /hash/],
        ['a later form', changed('header', (line) => Object.assign(line, { form: 999 })), /form 999/],
        ['another version', changed('header', (line) => Object.assign(line, { version: 2 })), /header of a form/],
        ['an unknown table', changed('row', (line) => Object.assign(line, { table: 'other' })), /use a newer one/],
        [
          'the program’s own',
          changed('row', (line) => Object.assign(line, { cells: { name: 'version', value: '1' } })),
          /own/,
        ],
      ];
      for (const [what, given, said] of bad) {
        const other = await fresh();
        await assert.rejects(taken(other, given), said, what);
        assert.equal((await (await openLedger(other)).head()).entry, 0, what);
      }
      const own = await openLedger(await fresh());
      await append(own, [claim('mine')]);
      await assert.rejects(taken(own.store, lines), /There is a ledger here already/);
      assert.deepEqual((await verifyLedger(own)).problems, []);
    });
  });
}

test('lines are the same however the bytes come, and a byte order mark or CR is none of theirs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 7 }), async (words, size) => {
      const lines = words.map((word) => JSON.stringify(word));
      const read: string[] = [];
      for await (const { text } of linesOf(bytes(`\uFEFF${lines.join('\r\n')}`, size))) read.push(text);
      assert.deepEqual(read, lines);
    }),
  );
});
