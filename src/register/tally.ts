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
        if (is.has(entity)) continue;
        owners.push(entity);
        sums.add(k, entity, between(turnsFor(lives), []));
      }
      for (const [entity, lives] of is) {
        const before = was.get(entity);
        if (isSame(lives, before)) continue;
        owners.push(entity);
        const turns = turnsFor(lives);
        sums.add(k, entity, between(before ? turnsFor(before) : [], turns));
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

/** Turns among which one is looked for. */
const NEAR = 4;

/**
 * What makes the turns before into those after. They come in one order, so that most of those that stay are met and left out; of
 * the others it is the sums that find out what comes to nothing.
 */
function between(before: readonly Turn[], after: readonly Turn[]): Turn[] {
  const out: Turn[] = [];
  let at = 0;
  const takeOut = (upto: number): void => {
    for (const turn of before.slice(at, upto))
      out.push({ ...turn, certain: 0 - turn.certain, possible: 0 - turn.possible });
    at = upto;
  };
  for (const turn of after) {
    const end = Math.min(before.length, at + NEAR);
    let found = at;
    while (found < end && !isOfOneDay(before[found] as Turn, turn)) found++;
    if (found === end) {
      out.push(turn);
      continue;
    }
    takeOut(found);
    const { certain, possible } = before[at++] as Turn;
    if (certain !== turn.certain || possible !== turn.possible)
      out.push({ ...turn, certain: turn.certain - certain, possible: turn.possible - possible });
  }
  takeOut(before.length);
  return out;
}

const isOfOneDay = (a: Turn, b: Turn): boolean =>
  a.day === b.day && a.group === b.group && a.grouping === b.grouping && a.measure === b.measure;

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
