/**
 * Run by eval/load.ts in processes of their own, until they are told to end (SIGTERM): one writes, one asks the desk. Each prints how
 * long each thing took, one a line: "what milliseconds".
 *   node eval/load/work.ts write DATA DAYS_WORK_MS | ask DATA
 */
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import * as ask from '../../src/actions/ask.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { acceptProposals, listProposals } from '../../src/actions/proposals.ts';
import { publish } from '../../src/actions/publish.ts';
import { deskRegister } from '../../src/actions/registers.ts';
import { status } from '../../src/actions/status.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { articleText, workspaceAt } from '../faults/world.ts';

/** A busy day of an organisation: so many texts come in, each is reviewed; every so many, a publication. */
const TEXTS_A_DAY = 480;
const TEXTS_A_PUBLICATION = 10;

let ending = false;
process.once('SIGTERM', () => {
  ending = true;
});

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  try {
    await work();
    writeSync(1, `${what} ${(performance.now() - began).toFixed(2)}\n`);
  } catch (error) {
    writeSync(1, `error ${what}: ${(error as Error).message.replaceAll('\n', ' ')}\n`);
  }
}

async function write(workspace: Workspace, dayMs: number): Promise<void> {
  const { store } = workspace.ledger;
  const first = 1000;
  for (let n = first; !ending; n++) {
    const due = wait(dayMs / TEXTS_A_DAY);
    await timed('import', () => importFile(workspace, { bytes: Buffer.from(articleText(n)), name: `report-${n}.txt` }));
    const waiting = await listProposals(store, 'waiting');
    await timed('accept', () =>
      acceptProposals(
        workspace,
        waiting.map(({ proposal }) => proposal),
        'read and right',
      ),
    );
    const people = await store.all<{ mention: string }>(
      "select mention from spot where kind = 'person' and k1 is null order by ord desc limit 2",
    );
    await timed('judge', () =>
      judge(
        workspace,
        [{ mention: people[0]?.mention ?? '', other: people[1]?.mention ?? '', verdict: 'not' }],
        'two people',
      ),
    );
    if (n % TEXTS_A_PUBLICATION === 0) await timed('publish', () => publish(workspace, 'public', 'as it comes'));
    await due;
  }
}

async function questions(workspace: Workspace): Promise<void> {
  const desk = deskRegister(workspace);
  while (!ending) {
    await timed('count', () => ask.countHeld(desk, { asOf: '2025-09-15' }));
    await timed('releases', () => ask.releases(desk, { asOf: '2025-09-15' }));
    await timed('name', () => ask.findPeople(desk, 'Анна Новак'));
    await timed('status', () => status(workspace));
    await wait(100);
  }
}

const [role, data = '', dayMs = '600000'] = process.argv.slice(2);
const workspace = await workspaceAt(data);
writeSync(1, 'ready 0\n');
if (role === 'write') await write(workspace, Number(dayMs));
else await questions(workspace);
await workspace.close();
