/**
 * Fill a register with a worked example. It is loaded in a folder beside and moved into place (or copied to the server, in one
 * transaction) when it is whole, so that a start that was cut short leaves nothing half told behind.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyLedger } from '../actions/copy-ledger.ts';
import type { Loaded } from '../actions/load-example.ts';
import { loadExample } from '../actions/load-example.ts';
import { makingFolder, removeAbandoned } from '../actions/unfinished.ts';
import { editionFile, ledgerFile, openToRead, openWorkspace, placeOf } from '../actions/workspace.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import { watched } from './progress.ts';
import { atDesk, isEmpty } from './session.ts';
import type { Settings } from './settings.ts';

/** The folder of examples lies beside `src` (or `dist`). */
const EXAMPLES = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'examples');

export const exampleNames = (): string[] =>
  readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The same bytes on every machine, unless another seed is asked for. Refused where the register holds anything already. */
export async function fillWithExample(settings: Settings, name: string): Promise<Loaded> {
  const names = exampleNames();
  if (!names.includes(name))
    throw new Refusal({
      code: 'unknown_category',
      message: `There is no example “${name}”. There are: ${names.join(', ')}.`,
    });
  removeAbandoned(settings.data);
  if (!(await isEmpty(settings))) throw notEmpty(settings);
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const making = makingFolder(settings.data, 'example');
  try {
    const loaded = await load({ ...settings, data: making, store: null }, name);
    // Somebody else may have begun in the meantime.
    if (!(await isEmpty(settings))) throw notEmpty(settings);
    moveEditions(settings.data, making);
    if (settings.store) await copyToServer(settings, making);
    else moveLedger(settings.data, making);
    return loaded;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

async function load(settings: Settings, name: string): Promise<Loaded> {
  const workspace = await openWorkspace({ ...settings, now: null, seed: settings.seed ?? name });
  try {
    return await watched(`loading the example ${name}`, (progress) =>
      loadExample(workspace, join(EXAMPLES, name), progress),
    );
  } finally {
    await workspace.close();
  }
}

/** Editions first, the ledger last: where there is a ledger there is all of it. */
function moveEditions(data: string, from: string): void {
  for (const audience of EDITION_AUDIENCES) {
    if (!existsSync(editionFile(from, audience))) continue;
    mkdirSync(dirname(editionFile(data, audience)), { recursive: true, mode: 0o700 });
    renameSync(editionFile(from, audience), editionFile(data, audience));
  }
}

function moveLedger(data: string, from: string): void {
  // An empty ledger that is replaced must not leave its journal to the new one.
  for (const journal of ['-wal', '-shm']) rmSync(ledgerFile(data) + journal, { force: true });
  renameSync(ledgerFile(from), ledgerFile(data));
}

/** Puts the example's ledger on the server. */
async function copyToServer(settings: Settings, from: string): Promise<void> {
  const example = await openToRead({ ...settings, data: from, store: null });
  try {
    if (!(await atDesk(settings, (workspace) => copyLedger(example, workspace)))) throw notEmpty(settings);
  } finally {
    await example.close();
  }
}

const notEmpty = (settings: Settings): Refusal =>
  new Refusal({
    code: 'id_conflict',
    message: settings.store
      ? `The register on ${placeOf(settings)} is not empty: an example is loaded only into an empty one, so that nobody's records mix with it. Name another schema with ?schema=NAME.`
      : `The register in ${settings.data} is not empty: an example is loaded only into an empty one, so that nobody's records mix with it. Name another folder with --data.`,
  });
