/** People in numbers, each with those it may be one with: what counts are made from, read for some people alone. */
import type { GroupedBy } from '../../derive/groups.ts';
import type { Counted } from '../components.ts';
import { componentsOf } from '../components.ts';
import { groupsKnown, staysKnown } from '../counted-rows.ts';
import type { OpenIdentity } from './identity-groups.ts';
import type { View } from './view.ts';

/** Those of the entities that were ever held, by whom they may be one with; their groups of one dimension, of none where it is null. */
export async function countedLives(
  { reader, known }: View,
  entities: readonly string[],
  by: GroupedBy | null,
  identity: OpenIdentity,
): Promise<readonly (readonly Counted[])[]> {
  const stays = await staysKnown(reader, known, entities);
  const groups = by === null ? new Map<string, never>() : await groupsKnown(reader, known, [...stays.keys()], by);
  return componentsOf(stays, groups, identity);
}

/** The entities, and everybody whom an open question of identity may make one with one of them. */
export function withMates(entities: readonly string[], { open, groupOf }: OpenIdentity): string[] {
  const joint = new Set(entities.map(groupOf));
  return [...new Set([...entities, ...[...open].filter((entity) => joint.has(groupOf(entity)))])];
}
