/** An entity as others point to it. */
import type { Ref } from '../../derive/answers.ts';
import { displayName } from '../../derive/display-name.ts';
import type { View } from './view.ts';

/** A person, organisation or place by its leading name; `fallback` where nobody visible names it. */
export function refOf(view: View, entity: string, fallback = ''): Ref {
  const name = view.name(entity);
  return {
    id: entity,
    name: (name && displayName(name)) || fallback,
    kind: name?.kind ?? view.kindOf(entity) ?? 'organisation',
  };
}

/** Each entity once, in order of appearance. */
export function refsOf(view: View, entities: Iterable<string>): Ref[] {
  return [...new Set(entities)].map((entity) => refOf(view, entity));
}
