/**
 * Tell a number of people who are not public, as a claim that a person makes: "at least 40 women held whom we do not name". The count
 * is made at the desk; whether it may be told is decided by `derive/small-counts.ts` against every number told so before, with the people
 * it counted then. What was asked and who was counted is kept with the figure, restricted.
 */

import { existsSync } from 'node:fs';
import { z } from 'zod';
import { canonical } from '../claim/canonical.ts';
import type { ClaimDraft, Draft } from '../claim/draft.ts';
import type { ClaimItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import { isProperty } from '../claim/vocabulary.ts';
import type { SmallCountRefusal, ToldCount } from '../derive/small-counts.ts';
import { SMALL_COUNT, smallCount } from '../derive/small-counts.ts';
import { EVERY_ENTRY, itemsOfKind } from '../ledger/items.ts';
import { peopleMatching } from '../register/ask/index.ts';
import { membersOf } from '../register/rows.ts';
import { enterDrafts } from './enter.ts';
import { deskRegister, openEdition } from './registers.ts';
import type { Workspace } from './workspace.ts';
import { editionFile } from './workspace.ts';

export interface FigureQuestion {
  /** ISO day, or EDTF whose last day is meant. */
  readonly asOf: string;
  /** Of those held, for certain or possibly, on the day; else of all the register has ever known in custody. */
  readonly held: boolean;
  /** Facts all of them must be told of, as property and words. */
  readonly where: readonly (readonly [property: string, words: string])[];
}

export interface ToldFigure {
  /** Null on a dry run. */
  readonly entry: number | null;
  /** As told: rounded down to a multiple of ten. */
  readonly number: number;
  readonly words: string;
}

const countedSchema = z.object({ people: z.array(z.string()) });

/** `says`: whom the number is of, as readers will read it after "at least N": "women held whom we do not name". */
export async function tellFigure(
  workspace: Workspace,
  question: FigureQuestion,
  says: string,
  why: string,
  { dryRun = false } = {},
): Promise<ToldFigure> {
  for (const [property] of question.where) {
    if (!isProperty(property)) {
      throw new Refusal({
        code: 'unknown_category',
        message: `${property} is no property of the vocabulary, such as sex, occupation or citizenship.`,
      });
    }
  }
  const asked = await deskRegister(workspace).ask(question.asOf);
  const { store } = workspace.ledger;
  const named = await namedInPublic(workspace);
  const unnamed = (people: readonly { entity: string; mentions: readonly string[] }[]): Set<string> =>
    new Set(
      people.filter(({ mentions }) => !mentions.some((mention) => named.has(mention))).map(({ entity }) => entity),
    );
  const everybody = unnamed(await peopleMatching(store, asked, { held: false, where: [] }));
  const people = unnamed(await peopleMatching(store, asked, question));
  const answer = smallCount(people, await toldBefore(workspace), everybody);
  if (answer.kind === 'refused') throw refused(answer.why);
  const words = `at least ${answer.number} ${says.trim()}`;
  if (dryRun) return { entry: null, number: answer.number, words };
  const counted = canonical({
    question: { ...question, where: question.where.map((pair) => [...pair]) },
    people: [...people].sort(),
  });
  const { entry } = await enterDrafts(workspace, [figureDraft(question, answer.number, words, counted)], why);
  if (entry === null)
    throw new Refusal({
      code: 'duplicate_row',
      message: `“${words}” is told of ${question.asOf} already, of the same people. Nothing was changed. If it is not shown, \`rollcall disclose\` shows it again.`,
    });
  return { entry, number: answer.number, words };
}

function figureDraft({ asOf, held }: FigureQuestion, value: number, text: string, counted: string): Draft {
  const claim = (property: ClaimDraft['property'], value: ClaimDraft['value']): ClaimDraft => ({
    property,
    value,
    modality: 'actual',
    valid: null,
    locator: { kind: 'hand' },
    chain: [],
  });
  return {
    mentions: [
      {
        // Of what readers see alone: the number of an entry would tell how much else was entered.
        key: `figure told of ${asOf} ${held ? 'held' : ''} ${text}`,
        kind: 'figure',
        claims: [
          claim('occurred', { kind: 'occurred', type: 'reported_count', modality: 'actual' }),
          claim('quantity', { kind: 'quantity', value, qualifier: 'at_least', unit: 'person', text }),
          claim('date', { kind: 'date', edtf: asOf, basis: 'stated', text: asOf }),
          ...(held ? [claim('scope', { kind: 'code', code: 'held_now' })] : []),
          claim('counted', { kind: 'text', text: counted }),
        ],
      },
    ],
    judgements: [],
  };
}

/** Every mention the public edition shows, or has shown at any publication. */
async function namedInPublic(workspace: Workspace): Promise<ReadonlySet<string>> {
  if (!existsSync(editionFile(workspace.data, 'public'))) return new Set();
  const edition = openEdition(workspace.data, 'public');
  try {
    const rows = await edition.reader.all<{ mention: string }>('select mention from spot');
    return new Set(rows.map(({ mention }) => mention));
  } finally {
    await edition.close();
  }
}

/** What was told so before, also what was withdrawn since: whoever read it has it. People by who they are now. */
async function toldBefore({ ledger }: Workspace): Promise<readonly ToldCount[]> {
  const claims = (await itemsOfKind(ledger.store, 'claim', EVERY_ENTRY)).flatMap(({ item }) =>
    item.kind === 'claim' && item.property === 'counted' ? [item] : [],
  );
  const lists = claims.map((claim) => ({ name: claim.claim, people: countedBy(claim) }));
  const now = await membersOf(
    ledger.store,
    'mention',
    [...new Set(lists.flatMap(({ people }) => people))],
    EVERY_ENTRY,
  );
  return lists.map(({ name, people }) => ({ name, people: new Set(people.map((one) => now.get(one)?.entity ?? one)) }));
}

const countedBy = ({ value }: ClaimItem): readonly string[] =>
  value.kind === 'text' ? countedSchema.parse(JSON.parse(value.text)).people : [];

function refused(why: SmallCountRefusal): Refusal {
  return new Refusal({ code: 'number_out_of_range', message: `${reasonFor(why)} Nothing was told.` });
}

function reasonFor(why: SmallCountRefusal): string {
  switch (why.kind) {
    case 'too_few':
      return `Fewer than ${SMALL_COUNT} people who are not public match: a number of so few can point at one of them.`;
    case 'differs_by_few':
      return `It differs from a number told before (${why.with.join(', ')}) by fewer than ${SMALL_COUNT} people: the two together would point at them. Ask for a group that is the same, or further apart.`;
    case 'sums_up':
      return `With numbers told before (${why.with.join(', ')}) it would make up a whole, and what is missing from the sum could be read off. Tell fewer of the parts.`;
    default:
      return why satisfies never;
  }
}
