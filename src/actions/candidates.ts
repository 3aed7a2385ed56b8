/** People who may be one, for a person to judge: by exact and by romanised name, with the reasons. */
import type { Ledger } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { derivedAt, membersOf } from '../register/rows.ts';
import type { Candidate, ProposedPair } from '../resolve/index.ts';
import { proposePairs } from '../resolve/index.ts';
import type { Workspace } from './workspace.ts';

export interface IdentityProposal extends ProposedPair {
  readonly names: readonly [string, string];
}

export const identityProposals = ({ ledger }: Workspace, limit: number): Promise<IdentityProposal[]> =>
  ledger.store.snapshot((reader) => proposalsIn(ledger, reader, limit));

async function proposalsIn(ledger: Ledger, reader: Reader, limit: number): Promise<IdentityProposal[]> {
  const { entry } = await ledger.head(reader);
  const people = (await derivedAt(reader, 'name', entry)).filter((row) => row.body.kind === 'person');
  const keys = new Map<string, string[]>();
  for (const { key, entity } of await reader.all<{ key: string; entity: string }>(
    'select key, entity from name_key where k1 is null order by key',
  )) {
    keys.set(entity, [...(keys.get(entity) ?? []), key]);
  }
  const lists = new Map(
    (
      await reader.all<{ mention: string; document: string }>(
        'select mention, document from sighting where k1 is null order by mention, document, day',
      )
    ).map((row) => [row.mention, row.document]),
  );
  const candidates: Candidate[] = people.map(({ entity, body }) => ({
    id: entity,
    spellings: body.spellings.map((spelling) => spelling.text),
    keys: keys.get(entity) ?? [],
    lists: body.mentions.flatMap((mention) => lists.get(mention) ?? []),
  }));
  const judged = await judgedPairs(reader, entry);
  const names = new Map(people.map(({ entity, body }) => [entity, body.name]));
  return proposePairs(candidates, (a, b) => judged.has(`${a} ${b}`))
    .slice(0, limit)
    .map((pair) => ({
      ...pair,
      names: [names.get(pair.a) ?? '', names.get(pair.b) ?? ''],
    }));
}

/** Pairs of entities between which some judgement stands, both ways round. */
async function judgedPairs(reader: Reader, known: number): Promise<Set<string>> {
  const rows = await reader.all<{ mention: string; other: string }>(
    'select mention, other from judged where k1 is null',
  );
  const members = await membersOf(
    reader,
    'mention',
    [...new Set(rows.flatMap((row) => [row.mention, row.other]))],
    known,
  );
  const entity = (mention: string): string => members.get(mention)?.entity ?? mention;
  return new Set(rows.map((row) => `${entity(row.mention)} ${entity(row.other)}`));
}
