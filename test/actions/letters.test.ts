/** What is in an e-mail is for those it was written to, until somebody says otherwise. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ImportOutcome } from '../../src/actions/import-file.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { onDisk } from './desk.ts';

const LETTER = `From: Anna <anna@example.org>
To: desk@example.org
Subject: News
Date: Fri, 12 Sep 2025 10:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

On 11 September 2025 the authorities released journalist Ihar Losik, the Example Rights Center said.
`.replaceAll('\n', '\r\n');

const brought = (workspace: Workspace, audience?: 'public'): Promise<ImportOutcome> =>
  importFile(workspace, { bytes: Buffer.from(LETTER), name: 'news.eml', acceptWhy: 'read', audience });

/** What of it stands in the public edition's bytes. */
async function shownOf(workspace: Workspace): Promise<string[]> {
  await publish(workspace, 'public', 'weekly');
  const file = editionFile(workspace.data, 'public');
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  return ['Losik', 'Example Rights Center', 'anna@example.org', 'news.eml'].filter((words) => bytes.includes(words));
}

test('a letter starts restricted, and says so; nothing of it is in the public edition', async () => {
  const workspace = await onDisk(temporaryFolder());
  const codes = ({ warnings = [] }: ImportOutcome): string[] => warnings.map(({ code }) => code);
  assert.deepEqual(codes(await brought(workspace)), ['kept_back']);
  assert.deepEqual(await shownOf(workspace), []);
  const again = await brought(workspace);
  assert.equal(again.unchanged, true);
  assert.deepEqual(codes(again), []);
  await workspace.close();
});

test('a letter that is everybody’s to read is public when its bringer says so', async () => {
  const workspace = await onDisk(temporaryFolder());
  const { warnings = [] } = await brought(workspace, 'public');
  assert.deepEqual(warnings, []);
  assert.ok((await shownOf(workspace)).includes('Losik'));
  await workspace.close();
});
