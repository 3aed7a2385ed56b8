/** The whole register's open questions of identity, for questions that read everyone. */
import type { Identity, Pair } from '../open-identity.ts';
import { identityOf, OPEN_VERDICTS } from '../open-identity.ts';
import { KNOWN } from '../schema.ts';
import type { View } from './view.ts';

export type { Identity } from '../open-identity.ts';

/** The judgements that leave identity open or keep mentions apart. */
export async function loadIdentity(view: View): Promise<Identity> {
  const pairs = await view.reader.all<Pair>(
    `select mention, other, verdict from judged where ${OPEN_VERDICTS} and mention < other and ${KNOWN}
     order by mention, other`,
    [view.known, view.known],
  );
  await view.needMembers(pairs.flatMap((pair) => [pair.mention, pair.other]));
  return identityOf(
    pairs,
    (mention) => view.entityOf(mention),
    (entity) => view.disputed(entity),
  );
}
