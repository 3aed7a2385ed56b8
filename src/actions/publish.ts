/** Publish an audience's edition: the entry first, then the file in one rename; after a crash the edition is one step behind. */
import { existsSync } from 'node:fs';
import type { EditionAudience } from '../claim/audience.ts';
import type { PublicationItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import { EVERY_ENTRY, itemsOfKind } from '../ledger/items.ts';
import { isLater } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { preparePublication } from '../publish/edition.ts';
import type { Publication, RecordedPublication } from '../publish/step.ts';
import { record } from '../register/desk.ts';
import { openEditionFile } from './registers.ts';
import type { Workspace } from './workspace.ts';
import { editionFile } from './workspace.ts';

export async function publish(
  workspace: Workspace,
  audience: EditionAudience,
  why: string,
): Promise<Publication | null> {
  const { ledger } = workspace;
  const [upto, past] = await ledger.store.snapshot(
    async (reader) => [(await ledger.head(reader)).entry, await publications(workspace, audience, reader)] as const,
  );
  // After the last publication of this audience, and nothing else: the time of an entry it may not see would move it.
  const now = workspace.now();
  const last = past.at(-1)?.at ?? '';
  const at = isLater(now, last) ? now : last;
  const prepared = await preparePublication(ledger, audience, editionFile(workspace.data, audience), past, {
    at,
    upto,
  });
  if (!prepared) return null;
  const { publication, keep, commit } = prepared;
  await ledger.store.transaction(async (tx) => {
    if ((await publications(workspace, audience, tx)).length > past.length) throw publishedMeanwhile(audience);
    if (publication) {
      const { n, root, size } = publication;
      const head = await ledger.head(tx);
      // The entry's number and time say what it took in and when, but where others wrote meanwhile, or wrote by a clock that was ahead.
      const alone = head.entry === upto && isLater(at, head.at);
      await record(ledger, tx, {
        kind: 'publish',
        at,
        note: { who: workspace.who, why, tool: 'publish' },
        items: [{ kind: 'publication', audience, n, root, size, ...(!alone && { took: { upto, at } }) }],
      });
    }
    await keep(tx);
  });
  await commit();
  return publication;
}

/**
 * Brings the edition of this data directory up to what the ledger says was published: where several share a ledger it may have been
 * published from another's. The same bytes, whoever makes it.
 */
export async function catchUp(workspace: Workspace, audience: EditionAudience): Promise<void> {
  const { ledger, data } = workspace;
  const file = editionFile(data, audience);
  const past = await publications(workspace, audience);
  const last = past.at(-1);
  if (!last || (await stepOf(file)) === last.n) return;
  const prepared = await preparePublication(ledger, audience, file, past, null);
  await prepared?.commit();
}

/** The last publication in an edition's file; 0 where there is none. */
async function stepOf(file: string): Promise<number> {
  if (!existsSync(file)) return 0;
  const edition = openEditionFile(file);
  try {
    return (await edition.step()).n;
  } finally {
    await edition.close();
  }
}

const publishedMeanwhile = (audience: EditionAudience): Refusal =>
  new Refusal({
    code: 'id_conflict',
    message: `Somebody else has published the ${audience} edition in the meantime. Nothing was published here; publish again, and what is not in theirs comes into the next.`,
  });

/** Every publication the ledger records for the audience, in order; each took in the entries before its own, unless it says otherwise. */
export async function publications(
  workspace: Workspace,
  audience: EditionAudience,
  reader: Reader = workspace.ledger.store,
): Promise<RecordedPublication[]> {
  const at = new Map(
    (await reader.all<{ entry: number; at: string }>("select entry, at from entry where kind = 'publish'")).map(
      (row) => [row.entry, row.at],
    ),
  );
  const items = await itemsOfKind(reader, 'publication', EVERY_ENTRY);
  return items.flatMap(({ entry, item }) => {
    const { audience: whose, n, root, took } = item as PublicationItem;
    return whose === audience ? [{ n, at: at.get(entry) ?? '', upto: entry - 1, ...took, root }] : [];
  });
}
