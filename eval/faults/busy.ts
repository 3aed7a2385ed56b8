/**
 * Run by eval/kill.ts in a process of its own: imports, takes proposals, judges and publishes, one after the other, and prints what
 * each came to once it is confirmed: "entry root", or "published n".
 *   node eval/faults/busy.ts DATA [POSTGRES_URL]
 */
import { writeSync } from 'node:fs';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { acceptProposals, listProposals } from '../../src/actions/proposals.ts';
import { publish } from '../../src/actions/publish.ts';
import { workspaceAt } from './world.ts';

const [data = '', url] = process.argv.slice(2);
const workspace = await workspaceAt(data, url);
const { ledger } = workspace;

/** One write a line, so that a line read is a thing confirmed. */
const confirmed = (line: string): unknown => writeSync(1, `${line}\n`);

for (let n = (await ledger.head()).entry; ; n++) {
  const { document } = await importFile(workspace, {
    bytes: Buffer.from(
      `Police arrested Ivan Holub number ${n} on September 1. He was sentenced to ${1 + (n % 9)} years in prison.\n`,
    ),
    name: `report-${n}.txt`,
    outlet: 'Gazette',
    language: 'en',
    published: '2025-09-01',
    ...(n % 3 === 0 && { acceptWhy: 'read and right' }),
  });
  await tellHead();
  const waiting = await listProposals(ledger.store, 'waiting', document);
  if (waiting.length > 0) {
    const ids = waiting.map(({ proposal }) => proposal);
    await acceptProposals(workspace, ids, 'right');
    await tellHead();
    for (const id of ids) confirmed(`accepted ${id}`);
  }
  const people = await ledger.store.all<{ mention: string }>(
    "select mention from spot where kind = 'person' and k1 is null order by ord desc",
  );
  if (people.length > 1) {
    await judge(
      workspace,
      [{ mention: people[0]?.mention ?? '', other: people[1]?.mention ?? '', verdict: n % 2 ? 'same' : 'not' }],
      'looked at both',
    );
    await tellHead();
  }
  const published = await publish(workspace, 'public', 'as it comes');
  if (published) confirmed(`published ${published.n} ${published.root}`);
}

async function tellHead(): Promise<void> {
  const { entry, root } = await ledger.head();
  confirmed(`entry ${entry} ${root}`);
}
