/** An edition holds what its audience may see, and nothing else moves a byte of it. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { rebuildRegister, verify } from '../../src/actions/check.ts';
import { retract } from '../../src/actions/correct.ts';
import { disclose } from '../../src/actions/disclose.ts';
import { enterDrafts, originOf } from '../../src/actions/enter.ts';
import { judge } from '../../src/actions/judge.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import type { Draft } from '../../src/claim/draft.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { article, on, onDisk } from '../actions/desk.ts';
import { runs } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';

const bytesOf = (workspace: Workspace): Buffer => readFileSync(editionFile(workspace.data, 'public'));

async function rowsOf<T extends object>(workspace: Workspace, sql: string): Promise<T[]> {
  const store = openSqlite(editionFile(workspace.data, 'public'), { readOnly: true });
  const rows = await store.all<T>(sql);
  await store.close();
  return rows;
}

const told = (workspace: Workspace, day: string, name: string, words: string, type: 'detention' | 'release') =>
  article(
    on(workspace, day),
    { text: `${name} ${words}.`, published: day },
    [{ type, quote: `${name} ${words}`, participants: [{ role: 'prisoner', name }] }],
    [[name]],
  );

/** Something of a person that starts restricted. */
const hidden = (mention: string, property: 'contact' | 'health' | 'lawyer' | 'informant', text: string): Draft => ({
  mentions: [
    {
      key: `id:${mention}`,
      kind: 'person',
      claims: [
        {
          property,
          value: { kind: 'text', text },
          modality: 'actual',
          valid: null,
          locator: { kind: 'hand' },
          chain: [],
        },
      ],
    },
  ],
  judgements: [],
});

const secrets = fc.array(
  fc.record({
    after: fc.nat(3),
    what: fc.constantFrom(
      'contact' as const,
      'health' as const,
      'lawyer' as const,
      'informant' as const,
      'document' as const,
    ),
    text: fc.stringMatching(/^[a-zA-Z0-9 ]{3,20}$/),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Four days of public work; secrets are entered after some of them. Published after each day. */
async function fourDays(
  workspace: Workspace,
  kept: readonly { after: number; what: string; text: string }[],
): Promise<void> {
  const days = ['2025-09-01', '2025-09-02', '2025-09-03', '2025-09-04'] as const;
  for (const [i, day] of days.entries()) {
    const today = on(workspace, day);
    await told(
      workspace,
      day,
      i % 2 ? 'Hanna Berh' : 'Anna Berg',
      i < 2 ? 'was detained' : 'was let go',
      i < 2 ? 'detention' : 'release',
    );
    const [person] = await workspace.ledger.store.all<{ mention: string }>(
      "select mention from spot where kind = 'person' order by ord limit 1",
    );
    for (const { after, what, text } of kept) {
      if (after !== i || !person) continue;
      if (what === 'document') {
        const document = await article(
          today,
          { text: `Secret ${text} was detained.`, published: day },
          [
            {
              type: 'detention',
              quote: `Secret ${text} was detained`,
              participants: [{ role: 'prisoner', name: `Secret ${text}` }],
            },
          ],
          [[`Secret ${text}`]],
        );
        await disclose(today, document, 'restricted', 'not ours to tell');
      } else await enterDrafts(today, [hidden(person.mention, what as 'contact', text)], 'kept');
    }
    await publish(today, 'public', 'daily');
  }
}

test('what was never public changes no byte of the public edition', async () => {
  const plain = await onDisk(temporaryFolder());
  await fourDays(plain, []);
  await fc.assert(
    fc.asyncProperty(secrets, async (kept) => {
      const workspace = await onDisk(temporaryFolder());
      await fourDays(workspace, kept);
      assert.ok(bytesOf(workspace).equals(bytesOf(plain)));
      await workspace.close();
    }),
    { numRuns: runs(8) },
  );
  await plain.close();
});

test('made again from the ledger alone, the edition has the same bytes', async () => {
  const workspace = await onDisk(temporaryFolder());
  await fourDays(workspace, [{ after: 1, what: 'health', text: 'a heart' }]);
  const before = bytesOf(workspace);
  rmSync(editionFile(workspace.data, 'public'));
  assert.equal(await publish(on(workspace, '2025-09-05'), 'public', 'again'), null);
  assert.ok(bytesOf(workspace).equals(before));
  await workspace.close();
});

test('a publication that would change nothing visible is none', async () => {
  const workspace = await onDisk(temporaryFolder());
  await fourDays(workspace, []);
  const before = bytesOf(workspace);
  const [person] = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from spot where kind = 'person' order by ord limit 1",
  );
  await enterDrafts(workspace, [hidden(person?.mention ?? '', 'contact', 'a telephone')], 'kept');
  assert.equal(await publish(on(workspace, '2025-09-06'), 'public', 'nothing new'), null);
  assert.ok(bytesOf(workspace).equals(before));
  await workspace.close();
});

test('what is restricted after it was public leaves its leaf, the word withdrawn and a tombstone, and no words', async () => {
  const workspace = await onDisk(temporaryFolder());
  await told(workspace, '2025-09-01', 'Anna Berg', 'was detained', 'detention');
  const document = await told(workspace, '2025-09-02', 'Zoya Kryvich', 'was detained', 'detention');
  await publish(on(workspace, '2025-09-02'), 'public', 'first');
  assert.ok(bytesOf(workspace).includes('Kryvich'));
  await disclose(on(workspace, '2025-09-03'), document, 'restricted', 'the family asked');
  const publication = await publish(on(workspace, '2025-09-03'), 'public', 'second');
  assert.ok(publication && publication.withdrawn > 0);
  assert.ok(!bytesOf(workspace).includes('Kryvich'), 'no closed row and no free page keeps the name');
  assert.ok(bytesOf(workspace).includes('Anna Berg'));
  const [withdrawn] = await rowsOf<{ n: number }>(workspace, 'select count(*) as n from leaf where withdrawn_n = 2');
  assert.equal(withdrawn?.n, publication.withdrawn);
  const [stones] = await rowsOf<{ n: number }>(workspace, 'select count(*) as n from tombstone');
  assert.ok((stones?.n ?? 0) > 0);
  await workspace.close();
});

test('a retracted error is no withdrawal: what was known then can still be asked for', async () => {
  const workspace = await onDisk(temporaryFolder());
  await told(workspace, '2025-09-01', 'Anna Berg', 'was detained', 'detention');
  await publish(on(workspace, '2025-09-01'), 'public', 'first');
  const [row] = await workspace.ledger.store.all<{ claim: string }>(
    "select claim from told where property = 'prisoner'",
  );
  await retract(on(workspace, '2025-09-02'), row?.claim ?? '', 'another woman of that name');
  const publication = await publish(on(workspace, '2025-09-02'), 'public', 'second');
  assert.equal(publication?.withdrawn, 0);
  const stays = await rowsOf<{ k0: number; k1: number | null; lo: number | null; hi: number | null }>(
    workspace,
    "select k0, k1, lo, hi from derived where kind = 'custody'",
  );
  assert.deepEqual(
    stays.map((s) => [s.k0, s.k1]),
    [[1, 2]],
  );
  await workspace.close();
});

test('an edition names items by commitment, and holds no who or why, nor any salt but of the items it shows', async () => {
  const workspace = await onDisk(temporaryFolder());
  await told(workspace, '2025-09-01', 'Anna Berg', 'was detained', 'detention');
  await told(workspace, '2025-09-01', 'Hanna Berh', 'was let go', 'release');
  const people = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from spot where kind = 'person' order by ord",
  );
  await judge(
    { ...workspace, who: 'Documenter Nine' },
    [{ mention: people[0]?.mention ?? '', other: people[1]?.mention ?? '', verdict: 'same' }],
    'her neighbour told me',
  );
  await publish(workspace, 'public', 'first');
  const bytes = bytesOf(workspace);
  for (const secret of ['Documenter Nine', 'her neighbour told me', 'tester'])
    assert.ok(!bytes.includes(secret), secret);
  const salts = await workspace.ledger.store.all<{ salt: string }>(
    "select salt from item where kind in ('note', 'document', 'capture', 'state') union select salt from mention_salt",
  );
  for (const { salt } of salts) assert.ok(!bytes.includes(salt));
  const named = await rowsOf<{ claim: string; attestation: string }>(workspace, 'select claim, attestation from told');
  for (const { claim, attestation } of named)
    for (const name of [claim, attestation]) assert.match(name, /^[0-9a-f]{64}$/);
  await workspace.close();
});

const NOTICE = 'Anna Berg was detained. Her telephone is 29 765 43 21. Ivan Holub was detained too.';
const notice = (workspace: Workspace): Promise<string> =>
  article(on(workspace, '2025-09-01'), { text: NOTICE, published: '2025-09-01' }, [
    { type: 'detention', quote: 'Anna Berg was detained', participants: [{ role: 'prisoner', name: 'Anna Berg' }] },
    {
      type: 'detention',
      quote: 'Ivan Holub was detained too',
      participants: [{ role: 'prisoner', name: 'Ivan Holub' }],
    },
  ]);

test('of a text only the words that visible claims quote are in the edition, unless a person shows the whole', async () => {
  const workspace = await onDisk(temporaryFolder());
  const document = await notice(workspace);
  await publish(workspace, 'public', 'first');
  assert.ok(!bytesOf(workspace).includes('29 765'));
  const [masked] = await rowsOf<{ body: string }>(workspace, 'select body from document_text');
  assert.equal(masked?.body.length, NOTICE.length);
  assert.ok(masked?.body.startsWith('Anna Berg was detained') && masked.body.includes('Ivan Holub was detained too'));
  await disclose(on(workspace, '2025-09-02'), document, 'public', 'ours to show', { text: true });
  assert.ok(await publish(on(workspace, '2025-09-02'), 'public', 'second'));
  const [whole] = await rowsOf<{ body: string }>(workspace, 'select body from document_text');
  assert.equal(whole?.body, NOTICE);
  await workspace.close();
});

test('a claim that is hidden from the first moves no byte of the text it stands in, shown whole or in part', async () => {
  for (const text of [false, true]) {
    const bytes: Buffer[] = [];
    for (const secret of [false, true]) {
      const workspace = await onDisk(temporaryFolder());
      const document = await notice(workspace);
      if (text) await disclose(workspace, document, 'public', 'ours to show', { text: true });
      if (secret) {
        const start = NOTICE.indexOf('29 765 43 21');
        const draft = hidden('', 'contact', '29 765 43 21');
        const [mention] = draft.mentions;
        const [person] = await workspace.ledger.store.all<{ mention: string }>(
          "select mention from spot where kind = 'person' order by ord limit 1",
        );
        await enterDrafts(
          workspace,
          [
            {
              judgements: [],
              mentions: [
                {
                  ...mention,
                  key: `id:${person?.mention}`,
                  kind: 'person',
                  claims: (mention?.claims ?? []).map((claim) => ({
                    ...claim,
                    locator: { kind: 'span', start, end: start + 12, quote: '29 765 43 21', own: true },
                  })),
                },
              ],
            },
          ],
          'kept',
          await originOf(workspace, document),
        );
      }
      await publish(workspace, 'public', 'first');
      bytes.push(bytesOf(workspace));
      await workspace.close();
    }
    assert.ok(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0)), text ? 'whole' : 'quoted');
  }
});

test('asked to remove someone: all that is told of her goes at once, and her words go from a text shown whole', async () => {
  const workspace = await onDisk(temporaryFolder());
  const document = await notice(workspace);
  await disclose(workspace, document, 'public', 'ours to show', { text: true });
  await publish(workspace, 'public', 'first');
  const [anna] = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from spot where kind = 'person' order by ord limit 1",
  );
  await disclose(on(workspace, '2025-09-02'), anna?.mention ?? '', 'restricted', 'she asked');
  const publication = await publish(on(workspace, '2025-09-02'), 'public', 'second');
  assert.ok((publication?.withdrawn ?? 0) > 0);
  const names = await rowsOf<{ body: string }>(workspace, "select body from derived where kind = 'name'");
  assert.ok(!names.some(({ body }) => body.includes('Anna Berg')));
  assert.ok(names.some(({ body }) => body.includes('Ivan Holub')));
  assert.ok(!bytesOf(workspace).includes('Anna Berg was detained'));
  assert.ok(bytesOf(workspace).includes('Ivan Holub was detained too'));
  await workspace.close();
});

test('verify says that a register or an edition was changed by hand', async () => {
  const workspace = await onDisk(temporaryFolder());
  await fourDays(workspace, []);
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.ledger.store.transaction((tx) => tx.run("update told set value = replace(value, 'Anna', 'Elsa')"));
  assert.match(
    (await verify(workspace)).problems.join(),
    /the register does not follow from the log: .*told.*rollcall rebuild/,
  );
  await rebuildRegister(workspace);
  assert.deepEqual((await verify(workspace)).problems, []);
  const edition = openSqlite(editionFile(workspace.data, 'public'));
  await edition.transaction((tx) => tx.run("update document_text set body = replace(body, 'Anna', 'Elsa')"));
  await edition.close();
  assert.match((await verify(workspace)).problems.join(), /the public edition is not what the ledger makes of it/);
  await workspace.close();
});

test('with the clock and chance of the machine, verify finds nothing wrong with a new edition', async () => {
  const workspace = await onDisk(temporaryFolder(), null, null);
  await told(workspace, '2025-09-01', 'Anna Berg', 'was detained', 'detention');
  for (const step of ['first', 'second']) {
    await publish({ ...workspace, now: () => new Date().toISOString() }, 'public', step);
    await article(workspace, { text: `A ${step} text: Ivan Holub was detained.`, published: '2025-09-02' }, [
      { type: 'detention', quote: 'Ivan Holub was detained', participants: [{ role: 'prisoner', name: 'Ivan Holub' }] },
    ]);
  }
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
});
