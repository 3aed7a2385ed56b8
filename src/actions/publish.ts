/** Publish an audience's edition: the entry first, then the file in one rename; after a crash the edition is one step behind. */
import type { EditionAudience } from '../claim/audience.ts';
import type { PublicationItem } from '../claim/entry.ts';
import { EVERY_ENTRY, itemsOfKind } from '../ledger/items.ts';
import { isLater } from '../ledger/ledger.ts';
import type { Publication, RecordedPublication } from '../publish/edition.ts';
import { preparePublication } from '../publish/edition.ts';
import { record } from '../register/desk.ts';
import type { Workspace } from './workspace.ts';
import { editionFile } from './workspace.ts';

export async function publish(
  workspace: Workspace,
  audience: EditionAudience,
  why: string,
): Promise<Publication | null> {
  const { ledger } = workspace;
  const { entry: upto, at: last } = await ledger.head();
  // One instant for the edition's step and the ledger's entry, so that the one can be made again from the other.
  const now = workspace.now();
  const at = isLater(now, last) ? now : last;
  const past = await publications(workspace, audience);
  const prepared = await preparePublication(ledger, audience, editionFile(workspace.data, audience), past, {
    at,
    upto,
  });
  if (!prepared) return null;
  const { publication, keep, commit } = prepared;
  await ledger.store.transaction(async (tx) => {
    if (publication) {
      const { n, root, size } = publication;
      await record(ledger, tx, {
        kind: 'publish',
        at,
        note: { who: workspace.who, why, tool: 'publish' },
        items: [{ kind: 'publication', audience, n, root, size }],
      });
    }
    await keep(tx);
  });
  await commit();
  return publication;
}

/** Every publication the ledger records for the audience, in order; each took in the entries before its own. */
export async function publications(workspace: Workspace, audience: EditionAudience): Promise<RecordedPublication[]> {
  const { store } = workspace.ledger;
  const at = new Map(
    (await store.all<{ entry: number; at: string }>("select entry, at from entry where kind = 'publish'")).map(
      (row) => [row.entry, row.at],
    ),
  );
  const items = await itemsOfKind(store, 'publication', EVERY_ENTRY);
  return items.flatMap(({ entry, item }) => {
    const { audience: whose, n, root } = item as PublicationItem;
    return whose === audience ? [{ n, at: at.get(entry) ?? '', upto: entry - 1, root }] : [];
  });
}
