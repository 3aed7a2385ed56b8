/** A world to erase somebody from: an article about her alone, one with another man, a list seen twice, a merge, reasons, proposals. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { disclose } from '../../src/actions/disclose.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { listProposals, rejectProposals } from '../../src/actions/proposals.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { article, on } from './desk.ts';

export const NAME = 'Zoya Kryvich';

export async function world(workspace: Workspace): Promise<{ her: string; shared: string; alone: string }> {
  const alone = await article(
    on(workspace, '2025-09-01'),
    { text: `${NAME} was detained on May 3 by police.`, published: '2025-09-01' },
    [{ type: 'detention', quote: `${NAME} was detained on May 3`, participants: [{ role: 'prisoner', name: NAME }] }],
    [[NAME]],
  );
  const shared = await article(
    on(workspace, '2025-09-02'),
    { text: `Ivan Holub and ${NAME} were sentenced. Kryvich wept. Ivan Holub was released.`, published: '2025-09-02' },
    [
      {
        type: 'sentence',
        quote: `Ivan Holub and ${NAME} were sentenced`,
        participants: [
          { role: 'prisoner', name: 'Ivan Holub' },
          { role: 'prisoner', name: NAME },
        ],
      },
      { type: 'release', quote: 'Ivan Holub was released', participants: [{ role: 'prisoner', name: 'Ivan Holub' }] },
    ],
    [['Ivan Holub'], [NAME]],
  );
  for (const day of ['2025-09-03', '2025-09-10']) await list(on(workspace, day), day);
  const people = await workspace.ledger.store.all<{ mention: string }>(
    "select distinct mention from told where property = 'name' and value like '%Kryvich%' order by mention",
  );
  const [first, ...others] = people.map(({ mention }) => mention) as [string, ...string[]];
  await judge(
    on(workspace, '2025-09-11'),
    others.map((other) => ({ mention: first, other, verdict: 'same' as const })),
    `${NAME} told us so herself`,
  );
  await disclose(on(workspace, '2025-09-11'), shared, 'public', 'ours to show', { text: true });
  const { document = '' } = await importFile(on(workspace, '2025-09-12'), {
    bytes: Buffer.from(`Police arrested ${NAME} on May 3. Police arrested Ivan Holub on May 4.`),
    name: `${NAME} again.txt`,
    outlet: 'Gazette',
    published: '2025-09-12',
    language: 'en',
  });
  const [proposal] = await listProposals(workspace.ledger.store, 'waiting', document);
  await rejectProposals(on(workspace, '2025-09-12'), [proposal?.proposal ?? ''], `not ${NAME}`);
  return { her: first, shared, alone };
}

export const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['job'], property: 'occupation' },
    ],
    state: 'held',
    whole: true,
  }),
  'm.json',
);

export const list = (workspace: Workspace, day: string, more = '') =>
  importFile(workspace, {
    bytes: Buffer.from(`name,job\n${NAME},glassblower\nIvan Holub,cook\nOleg Drozd,friend of ${NAME}\n${more}`),
    name: 'list.csv',
    outlet: 'Register',
    url: 'https://example.org/list',
    published: day,
    mapping: MAPPING,
  });

/** Every byte of the data directory, as one buffer a file. */
function* files(folder: string): Generator<[string, Buffer]> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield [path, readFileSync(path)];
  }
}

export function assertNowhere(data: string, words: readonly string[]): void {
  for (const [path, bytes] of files(data))
    for (const word of words)
      for (const form of ['utf8', 'utf16le'] as const)
        assert.ok(!bytes.includes(Buffer.from(word, form)), `${path} still holds “${word}” (${form})`);
}

/** What only she gave rise to: her words, and the salts and ids of her claims. */
export async function secretsOf(workspace: Workspace, mentions: readonly string[]): Promise<string[]> {
  const out = ['Kryvich', 'glassblower'];
  for (const mention of mentions) {
    const rows = await workspace.ledger.store.all<{ salt: string; ref: string; kind: string }>(
      'select salt, ref, kind from item where shard = ?',
      [mention],
    );
    for (const { salt, ref, kind } of rows) {
      out.push(salt);
      if (kind === 'claim' || kind === 'attestation' || kind === 'row_state') out.push(ref);
    }
    const [own] = await workspace.ledger.store.all<{ salt: string }>(
      'select salt from mention_salt where mention = ?',
      [mention],
    );
    if (own) out.push(own.salt);
  }
  return out;
}

export const mentionsOf = async (workspace: Workspace): Promise<string[]> =>
  (
    await workspace.ledger.store.all<{ mention: string }>(
      "select distinct mention from told where property = 'name' and value like '%Kryvich%'",
    )
  ).map(({ mention }) => mention);
