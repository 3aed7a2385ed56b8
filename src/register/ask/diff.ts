/**
 * What changed between two states of knowledge: whose standing on a day, which stays, what releases' numbers, which conflicts and
 * names, and at which steps. Only rows that opened or closed in between are read.
 */

import type { ConflictRow, CountBounds, ReleaseRow } from '../../derive/answers.ts';
import type { ConflictChange, DiffAnswer, NameChange, ReleaseChange } from '../../derive/change-answers.ts';
import { displayName } from '../../derive/display-name.ts';
import { WHOLE } from '../../derive/turns.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt } from '../rows.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import type { Views } from './changed-rows.ts';
import { changedBetween } from './changed-rows.ts';
import { conflictsAmong } from './conflicts.ts';
import { changedPeople } from './diff-people.ts';
import { before } from './range.ts';
import { refOf } from './refs.ts';
import { batchesAt, releaseRows } from './releases.ts';
import { stockOn } from './stocks.ts';
import { View } from './view.ts';

const NOBODY: CountBounds = { certain: 0, possible: 0 };

/** Both are asked of one day in the world, that of `later`; `earlier` is no later a step. */
export async function diff(reader: Reader, earlier: AskedAt, later: AskedAt): Promise<Omit<DiffAnswer, 'steps'>> {
  const views = {
    earlier: View.at(reader, earlier.asOf.known),
    later: View.at(reader, later.asOf.known),
  };
  const { day } = later.asOf;
  const count = async ({ known }: View) => (await stockOn(reader, known, 'whole', day)).get(WHOLE) ?? NOBODY;
  const asked = askedOf(later);
  const { known, knownDay } = askedOf(earlier);
  return {
    asked,
    earlier: { known, knownDay },
    later: { known: asked.known, knownDay: asked.knownDay },
    count: { earlier: await count(views.earlier), later: await count(views.later) },
    people: await changedPeople(views, day),
    releases: await changedReleases(views),
    conflicts: await changedConflicts(views),
    names: await changedNames(views),
  };
}

const changesOf = ({ earlier, later }: Views, kind: 'batch' | 'conflict' | 'name') =>
  changedBetween(later.reader, kind, earlier.known, later.known);

async function changedReleases(views: Views): Promise<ReleaseChange[]> {
  const steps = await changesOf(views, 'batch');
  const rows = async (view: View) =>
    new Map((await releaseRows(view, await batchesAt(view, [...steps.keys()]))).map((row) => [row.id, row]));
  const [old, now] = [await rows(views.earlier), await rows(views.later)];
  return [...steps].flatMap(([id, at]) => {
    const change = { earlier: old.get(id) ?? null, later: now.get(id) ?? null, steps: at };
    return shown(change.earlier) === shown(change.later) ? [] : [change];
  });
}

/** What a row says, without its words: told once more the same is no change. */
const shown = (row: ReleaseRow | null): string =>
  JSON.stringify(row && { ...row, words: '', cites: [], told: row.told.map((told) => ({ ...told, cites: [] })) });

async function changedConflicts(views: Views): Promise<ConflictChange[]> {
  const steps = await changesOf(views, 'conflict');
  for (const [entity, at] of await changesOf(views, 'batch'))
    steps.set(
      entity,
      [...new Set([...(steps.get(entity) ?? []), ...at])].sort((a, b) => a - b),
    );
  const entities = [...steps.keys()];
  const conflicts = async (view: View) =>
    new Map(
      (
        await conflictsAmong(
          view,
          await derivedAt(view.reader, 'conflict', view.known, entities),
          await batchesAt(view, entities),
        )
      ).map((row) => [keyOf(row), row]),
    );
  const [old, now] = [await conflicts(views.earlier), await conflicts(views.later)];
  const changes = (of: typeof old, without: typeof old, change: ConflictChange['change']): ConflictChange[] =>
    [...of].flatMap(([key, conflict]) =>
      without.has(key) ? [] : [{ conflict, change, steps: steps.get(conflict.about.id) ?? [] }],
    );
  return [...changes(now, old, 'new'), ...changes(old, now, 'gone')];
}

const keyOf = ({ about, property, values }: ConflictRow): string =>
  JSON.stringify([about.id, property, values.map((value) => value.text).sort()]);

/** Names that lead otherwise; entities that were joined to another, or parted from one. What is only new is told elsewhere. */
async function changedNames({ earlier, later }: Views): Promise<NameChange[]> {
  const steps = await changesOf({ earlier, later }, 'name');
  const ids = [...steps.keys()];
  for (const view of [earlier, later]) {
    await view.needNames(ids);
    await view.needMembers(ids);
  }
  const others = (view: View): string[] => ids.map((id) => view.entityOf(id));
  await earlier.needNames(others(earlier));
  await later.needNames(others(later));
  return ids
    .flatMap((id): NameChange[] => {
      const [old, now] = [earlier.name(id), later.name(id)];
      const change = {
        id,
        earlier: old && displayName(old),
        later: now && displayName(now),
        steps: steps.get(id) ?? [],
      };
      // An entity's id is its first mention's: it says where that is now, and where it was.
      if (old && !now && later.isKnown(id)) return [{ ...change, with: refOf(later, later.entityOf(id)) }];
      if (!old && now && earlier.isKnown(id)) return [{ ...change, with: refOf(earlier, earlier.entityOf(id)) }];
      return old && now && change.earlier !== change.later ? [{ ...change, with: null }] : [];
    })
    .sort((a, b) => before(a.later ?? a.earlier ?? '', b.later ?? b.earlier ?? '') || before(a.id, b.id));
}
