/**
 * Whom a description may be of: everyone who shares a search key with one of its names, weighed field by field, the likeliest first.
 * The desk's register and an edition's answer alike, each from its own rows.
 */

import { sexOf } from '../../claim/sex.ts';
import type { Property } from '../../claim/vocabulary.ts';
import type { NameBody } from '../../derive/derived.ts';
import { displayName } from '../../derive/display-name.ts';
import type { MatchedKind, Matches, MatchRow } from '../../derive/match-answers.ts';
import { SURNAME_KEY, searchKeys } from '../../names/index.ts';
import { DEFAULT_MODEL, explainWith, personRecord } from '../../resolve/index.ts';
import { dayKeysSought, givenIn } from '../day-keys.ts';
import { derivedAt } from '../rows.ts';
import { BEARERS, KNOWN } from '../schema.ts';
import type { NamedExample } from './example.ts';
import { nameEvidence } from './name-evidence.ts';
import { recordOf } from './person-record.ts';
import { before } from './range.ts';
import type { View } from './view.ts';
import type { Weighed } from './weighed.ts';
import { BY_ID, ranked } from './weighed.ts';

/** A key that more share than this tells nothing of its own: it is passed over, unless a description has no other. */
const CROWDED = 256;
/** Of those who share a surname and a given name with a description so many are compared, who share the rarest first. */
const MOST_COMPARED = 28;
/** And of those who share the surname alone as many as make an answer full, and these. */
const BESIDE = 3;

export interface Wanted {
  /** Rows at most. */
  readonly limit: number;
  /** The least probability, 0 to 1. */
  readonly threshold: number;
  /** How many names the register holds; counted where whoever asks has not. */
  readonly among?: number;
  /** Whom not to compare: the one that is asked about, and who stands in the same list. */
  readonly but?: (entity: string) => boolean;
}

/**
 * A register holds few of those it may be asked about: of a small one, too, the odds before all evidence are those among so many.
 */
const AMONG_AT_LEAST = 10_000;

export async function matchNamed(view: View, example: NamedExample, wanted: Wanted): Promise<Matches> {
  await view.needMembers(example.names);
  const ids = new Set(example.names.filter((name) => view.isKnown(name)).map((name) => view.entityOf(name)));
  const found = [...new Set([...ids, ...(await sharingKeys(view, example, wanted))])];
  await view.needNames(found);
  const among = Math.max(AMONG_AT_LEAST, wanted.among ?? (await view.count('name')));
  const candidates = found.flatMap((id): Candidate[] => {
    const name = view.name(id);
    const kind = view.kindOf(id);
    return name && isNamed(kind) && example.kinds.has(kind) ? [{ id, name, kind }] : [];
  });
  const people = candidates.filter(({ id, kind }) => kind === 'person' && !ids.has(id));
  const explained = await explainPeople(view, example, people, among);
  const weighed = candidates.map((candidate): Weighed => {
    const { id, name, kind } = candidate;
    const brief = {
      id,
      name: displayName(name),
      kind,
      event: null,
      about: aboutOf(name),
      mentions: name.mentions.length,
    };
    if (ids.has(id)) return { ...brief, ...BY_ID };
    const said = explained.get(id) ?? { prior: -Math.log2(among), evidence: nameEvidence(example.names, name) };
    return { ...brief, ...said };
  });
  return ranked(weighed, wanted);
}

interface Candidate {
  readonly id: string;
  readonly name: NameBody;
  readonly kind: Exclude<MatchedKind, 'event'>;
}

async function explainPeople(
  view: View,
  example: NamedExample,
  people: readonly Candidate[],
  among: number,
): Promise<Map<string, Pick<Weighed, 'prior' | 'evidence'>>> {
  if (people.length === 0) return new Map();
  const ids = people.map(({ id }) => id);
  const stays = Map.groupBy(await derivedAt(view.reader, 'custody', view.known, ids), ({ entity }) => entity);
  const { names, sex, birth, places, occupations, articles, detained } = example;
  const meant = personRecord({ id: '', names, sex: sexOf([sex]), birth, places, occupations, articles, detained });
  const told = people.map(({ id, name }) => recordOf(id, name, stays.get(id)?.map(({ body }) => body) ?? []));
  const explanations = explainWith(DEFAULT_MODEL, meant, told, among);
  return new Map(explanations.map(({ prior, evidence }, at) => [ids[at] ?? '', { prior, evidence }]));
}

export const isNamed = (kind: string | null): kind is Exclude<MatchedKind, 'event'> =>
  kind === 'person' || kind === 'organisation' || kind === 'place';

const ABOUT: readonly Property[] = ['birth_date', 'occupation', 'place'];

/** What tells namesakes apart. */
export const aboutOf = ({ facts }: NameBody): MatchRow['about'] =>
  ABOUT.flatMap((property) => {
    const fact = facts.find((row) => row.property === property);
    return fact ? [{ property, text: fact.text }] : [];
  });

/** Those who share the rarest keys first; for a surname alone nobody more than make an answer full. */
async function sharingKeys(view: View, example: NamedExample, { limit, but }: Wanted): Promise<string[]> {
  const enough = limit + BESIDE;
  const keys = [...new Set(example.names.flatMap((name) => searchKeys(name)))];
  const surnames = keys.filter((key) => key.startsWith(SURNAME_KEY));
  const whole = await holders(
    view,
    [
      ...keys.filter((key) => !key.startsWith(SURNAME_KEY)).map((key) => ['name_key', key] as const),
      ...dayKeysSought(example, givenIn(keys)).map((key) => ['match_key', key] as const),
    ],
    but,
  );
  if (whole.length >= enough) return whole.slice(0, MOST_COMPARED);
  const surname = await holders(
    view,
    surnames.map((key) => ['name_key', key] as const),
    but,
  );
  return [...new Set([...whole, ...surname])].slice(0, enough);
}

/** Who holds any of the keys: each key weighs as much as it is rare. */
async function holders(
  view: View,
  keys: readonly (readonly [table: 'name_key' | 'match_key', key: string])[],
  but: (entity: string) => boolean = () => false,
): Promise<string[]> {
  const weight = new Map<string, number>();
  const add = (entities: readonly string[]): void => {
    for (const entity of entities) weight.set(entity, (weight.get(entity) ?? 0) + 1 / entities.length);
  };
  const crowded: string[][] = [];
  for (const [table, key] of keys) {
    const rows = await view.reader.all<{ entity: string }>(
      `select distinct entity from ${table === 'name_key' ? BEARERS : table} where key = ? and ${KNOWN} limit ?`,
      [key, view.known, view.known, CROWDED + 1],
    );
    const entities = rows.map(({ entity }) => entity).filter((entity) => !but(entity));
    if (rows.length > CROWDED) crowded.push(entities);
    else add(entities);
  }
  // Only names that very many bear: some of these, for want of anything that tells them apart.
  if (weight.size === 0) for (const entities of crowded) add(entities);
  return [...weight].sort(([a, x], [b, y]) => y - x || before(a, b)).map(([entity]) => entity);
}
