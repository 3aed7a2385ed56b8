/**
 * Keeps the counts in step: of every component of identity that a change touches, the turns it added at the step before are taken
 * out and those of this step put in; and who is counted otherwise in groups than in the whole.
 */
import { apartOf } from '../derive/apart.ts';
import type { CountedLife, Turn } from '../derive/turns.ts';
import { turnsOf } from '../derive/turns.ts';
import { componentsOf } from './components.ts';
import { apartCells } from './counted-rows.ts';
import type { KnownRegister } from './known.ts';
import type { Identity } from './open-identity.ts';
import { identityAround } from './open-identity.ts';
import type { NewRow, Standing } from './standing.ts';
import type { Turning } from './tally-sums.ts';

/** `entities`: all whose stays, groups or identity may have changed at step k. */
export async function keepTally(
  standing: Standing,
  sums: Turning,
  k: number,
  entities: ReadonlySet<string>,
): Promise<void> {
  if (entities.size === 0) return;
  const [earlier, now] = [standing.at(k - 1), standing.now];
  let reached = entities;
  for (;;) {
    const before = await identityAround(earlier, reached);
    const after = await identityAround(now, before.entities);
    if (after.entities.size === reached.size) {
      const [was, is] = [
        await componentsAt(earlier, reached, before.identity),
        await componentsAt(now, reached, after.identity),
      ];
      const owners: string[] = [];
      const apart: NewRow[] = [];
      for (const [entity, lives] of was) {
        if (isSame(lives, is.get(entity))) continue;
        owners.push(entity);
        sums.add(k, entity, turnsFor(lives), -1);
      }
      for (const [entity, lives] of is) {
        if (isSame(lives, was.get(entity))) continue;
        owners.push(entity);
        const turns = turnsFor(lives);
        sums.add(k, entity, turns, 1);
        for (const cells of apartCells(entity, lives.length, apartOf(lives, turns))) apart.push({ cells });
      }
      await standing.replace('apart', owners, apart, k);
      return;
    }
    reached = after.entities;
  }
}

/** Those of the entities that were ever held, together with whom they may be one; by the first of each. */
async function componentsAt(
  register: KnownRegister,
  entities: ReadonlySet<string>,
  identity: Identity,
): Promise<Map<string, CountedLife[]>> {
  const stays = await register.stays([...entities]);
  const groups = await register.groups([...stays.keys()].sort());
  return new Map(
    componentsOf(stays, groups, identity).map((component) => [
      component[0]?.entity as string,
      component.map(({ life }) => life),
    ]),
  );
}

/** What was put in is taken out when it changes next: as a rule in the same run, and then it is at hand. By the first stay. */
const remembered = new WeakMap<object, { readonly lives: readonly CountedLife[]; readonly turns: readonly Turn[] }>();

function turnsFor(lives: readonly CountedLife[]): readonly Turn[] {
  const [first] = lives[0]?.stays ?? [];
  const known = first && remembered.get(first);
  if (known && isSame(lives, known.lives)) return known.turns;
  const turns = turnsOf(lives);
  if (first) remembered.set(first, { lives, turns });
  return turns;
}

/** Made of the very same rows, which never change. */
function isSame(a: readonly CountedLife[], b: readonly CountedLife[] | undefined): boolean {
  return (
    a.length === b?.length &&
    a.every((life, i) => {
      const other = b[i] as CountedLife;
      return (
        life.most === other.most &&
        life.disputed === other.disputed &&
        areSame(life.stays, other.stays) &&
        areSame(life.groups, other.groups)
      );
    })
  );
}

const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
