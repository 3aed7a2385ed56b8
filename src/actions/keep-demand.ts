/**
 * Keeps a list of names as a demand: the file as a document, and one event of the register, a release that somebody proposes, which
 * names each person from the list's own words. Kept twice it changes nothing.
 */
import { boundsOf, isoOf } from '../claim/dates.ts';
import type { ClaimDraft, Draft, MentionDraft } from '../claim/draft.ts';
import type { Locator } from '../claim/locator.ts';
import { Refusal } from '../claim/problem.ts';
import type { Role } from '../claim/reading.ts';
import type { Value } from '../claim/values.ts';
import type { Listed } from '../ingest/listed/listed.ts';
import type { ListedPerson } from '../ingest/listed/listed-person.ts';
import { enterDrafts, originOf } from './enter.ts';
import { importFile } from './import-file.ts';
import { isUnderAge } from './minors.ts';
import { readApart } from './read-apart.ts';
import type { Workspace } from './workspace.ts';

export interface DemandToKeep {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Who demands, and of whom, as names. */
  readonly by: string;
  readonly to?: string | undefined;
  /** The day it was handed over (EDTF). */
  readonly on: string;
  readonly outlet?: string | undefined;
  readonly why: string;
}

export interface DemandKept {
  readonly document: string;
  /** Null where all of it stood already. */
  readonly entry: number | null;
  readonly people: number;
  readonly found: Listed['found'];
  /** Lines or rows that no name was read of. */
  readonly nameless: readonly number[];
}

export async function keepDemand(workspace: Workspace, request: DemandToKeep): Promise<DemandKept> {
  const { name, bytes, by, on, why, outlet = '' } = request;
  const { hi } = boundsOf(on);
  if (hi === null)
    throw new Refusal({ code: 'date_impossible', message: `“${on}” has no last day. Write a day as YYYY-MM-DD.` });
  const { listed } = await import('../ingest/listed/listed.ts');
  const list = listed(await readApart(bytes, name), isoOf(hi));
  const kept = await importFile(workspace, { bytes, name, published: on, outlet: outlet || by, propose: false, why });
  if (kept.error !== undefined) throw new Refusal(kept.error);
  const document = kept.document ?? '';
  const entered = await enterDrafts(
    workspace,
    [draftOf(request, list.people, hi)],
    why,
    await originOf(workspace, document),
  );
  return {
    document,
    entry: entered.entry,
    people: list.people.length,
    found: list.found,
    nameless: list.nameless,
  };
}

const HAND: Locator = { kind: 'hand' };

function draftOf({ by, to = '', on }: DemandToKeep, people: readonly ListedPerson[], day: number): Draft {
  const party = (name: string): MentionDraft => ({
    key: `party ${name}`,
    kind: 'organisation',
    claims: [claim('name', { kind: 'name', text: name }, HAND)],
  });
  const parties = [by, to].filter((name) => name.trim() !== '');
  const role = (of: Role, name: string): ClaimDraft => claim(of, { kind: 'mention', mention: `party ${name}` }, HAND);
  const event: MentionDraft = {
    key: 'demand',
    kind: 'event',
    claims: [
      claim('occurred', { kind: 'occurred', type: 'release', modality: 'proposed' }, HAND),
      claim('date', { kind: 'date', edtf: on, basis: 'stated', text: on }, HAND),
      role('actor', by),
      ...(to.trim() === '' ? [] : [role('counterpart', to)]),
      ...people.map((person) => ({
        ...claim('prisoner', { kind: 'mention', mention: keyOf(person) }, person.locator),
        ...narrowed(person, day),
      })),
    ],
  };
  const named = people.map(
    (person): MentionDraft => ({
      key: keyOf(person),
      kind: 'person',
      claims: [{ ...claim('name', { kind: 'name', text: person.name }, person.locator), ...narrowed(person, day) }],
    }),
  );
  return { mentions: [event, ...parties.map(party), ...named], judgements: [] };
}

const keyOf = ({ line, name }: ListedPerson): string => `demanded ${line} ${name}`;

const claim = (property: ClaimDraft['property'], value: Value, locator: Locator): ClaimDraft => ({
  property,
  value,
  locator,
  modality: 'actual',
  valid: null,
  chain: [],
});

/** Who may be under eighteen on the day starts restricted, like everywhere. */
function narrowed({ birth }: ListedPerson, day: number): Pick<ClaimDraft, 'audience'> {
  const [born] = birth;
  const latest = born === undefined ? null : boundsOf(born).hi;
  return latest !== null && isUnderAge(latest, day) ? { audience: 'restricted' } : {};
}
