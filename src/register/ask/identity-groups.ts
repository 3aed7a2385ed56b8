/** The whole register's open questions of identity, for questions that read everyone. */
import type { Pair } from '../known.ts';
import { OPEN_VERDICTS } from '../known.ts';
import type { Identity } from '../open-identity.ts';
import { identityOf } from '../open-identity.ts';
import { KNOWN } from '../schema.ts';
import type { View } from './view.ts';

export type { Identity } from '../open-identity.ts';

export interface OpenIdentity extends Identity {
  /** The entities that are named in an `unsure` judgement. */
  readonly open: ReadonlySet<string>;
}

export async function loadIdentity(view: View): Promise<OpenIdentity> {
  const pairs = await view.reader.all<Pair>(
    `select mention, other, verdict from judged where ${OPEN_VERDICTS} and mention < other and ${KNOWN}
     order by mention, other`,
    [view.known, view.known],
  );
  await view.needMembers(pairs.flatMap((pair) => [pair.mention, pair.other]));
  // Judgements contradict each other where a `not` is between two of one: every disputed entity is among these.
  const disputed = new Set(
    pairs
      .flatMap(({ mention, other }) => [mention, other])
      .filter((mention) => view.disputed(mention))
      .map((mention) => view.entityOf(mention)),
  );
  const unsure = pairs.filter(({ verdict }) => verdict === 'unsure');
  const identity = identityOf(
    pairs,
    (mention) => view.entityOf(mention),
    (entity) => disputed.has(entity),
  );
  return {
    ...identity,
    open: new Set(unsure.flatMap(({ mention, other }) => [mention, other].map((one) => view.entityOf(one)))),
  };
}
