/** A document's time stamp is kept, shown and checked again; one that is of something else is not. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { document as askDocument } from '../../src/actions/ask.ts';
import { rebuildRegister, verify } from '../../src/actions/check.ts';
import { enterReading } from '../../src/actions/enter.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { publish } from '../../src/actions/publish.ts';
import { deskRegister, openEdition } from '../../src/actions/registers.ts';
import { stamp } from '../../src/actions/stamp.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { handReadingSchema } from '../../src/claim/reading.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { onDisk } from './desk.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../ledger/fixtures/timestamp/${name}`, import.meta.url));
const roots = fixture('ca.pem').toString();

async function withDocument(): Promise<{ workspace: Workspace; document: string }> {
  const workspace = await onDisk(temporaryFolder());
  const { document = '' } = await importFile(workspace, {
    bytes: fixture('document.txt'),
    name: 'document.txt',
    outlet: 'Gazette',
    published: '2025-09-01',
    propose: false,
  });
  const quote = 'Anna Berg was detained';
  const reading = handReadingSchema.parse({
    id: 'test',
    events: [
      {
        id: 'e1',
        type: 'detention',
        span: { start: 0, end: quote.length, quote },
        participants: [{ role: 'prisoner', name: 'Anna Berg' }],
      },
    ],
    persons: [{ name: 'Anna Berg', span: { start: 0, end: 9, quote: 'Anna Berg' } }],
  });
  await enterReading(workspace, document, reading, 'read');
  return { workspace, document };
}

const stampsOf = async (register: ReturnType<typeof deskRegister>, id: string) => {
  const found = await askDocument(register, id);
  return found.kind === 'answer' ? found.answer.stamps : null;
};

test('a stamp is kept once, shown at the desk and in the edition, and verified again', async () => {
  const { workspace, document } = await withDocument();
  const first = await stamp(workspace, document, fixture('sha256.tsr'), roots, 'ours');
  assert.equal(first.by, 'Test time stamping, Rollcall tests');
  assert.equal((await stamp(workspace, document, fixture('sha256.tsr'), roots, 'again')).entry, null);
  assert.ok((await stamp(workspace, document, fixture('sha512.tsr'), null, 'ours')).entry);
  const shown = [
    { at: first.at, by: first.by, root: 'Test root, Rollcall tests' },
    { at: '2026-11-27T10:08:13.000Z', by: first.by, root: null },
  ];
  const stamps = await stampsOf(deskRegister(workspace), document);
  assert.deepEqual([stamps?.length, stamps?.[0]], [2, shown[0]]);
  assert.equal(stamps?.[1]?.root, null);
  assert.ok(await publish(workspace, 'public', 'first'));
  const edition = openEdition(workspace.data, 'public');
  assert.deepEqual(await stampsOf(edition, document), stamps);
  await edition.close();
  const { problems, stamps: checked } = await verify(workspace);
  assert.deepEqual([problems, checked], [[], 2]);
  assert.ok((await rebuildRegister(workspace)).identical);
  await workspace.close();
});

test('a stamp of another document, or by nobody trusted, is refused and nothing is kept', async () => {
  const { workspace, document } = await withDocument();
  const { document: other = '' } = await importFile(workspace, {
    bytes: Buffer.from('Another text.\n'),
    name: 'other.txt',
    published: '2025-09-01',
    propose: false,
  });
  const before = await workspace.ledger.head();
  const refused = (work: Promise<unknown>, words: RegExp) =>
    assert.rejects(work, (error) => error instanceof Refusal && words.test(error.message));
  await refused(
    stamp(workspace, other, fixture('sha256.tsr'), roots, 'ours'),
    /of other bytes than those of this document/,
  );
  await refused(
    stamp(workspace, document, fixture('sha256.tsr'), fixture('other-ca.pem').toString(), 'ours'),
    /root you trust/,
  );
  await refused(stamp(workspace, 'nothing', fixture('sha256.tsr'), roots, 'ours'), /no document here/);
  assert.deepEqual(await workspace.ledger.head(), before);
  await workspace.close();
});
