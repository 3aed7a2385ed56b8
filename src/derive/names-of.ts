/** What a person, organisation or place is called, by whom, and which form leads. */
import type { Told } from '../claim/told.ts';
import { plainValue } from '../claim/values.ts';
import type { MentionKind, Property } from '../claim/vocabulary.ts';
import { nominative } from '../names/index.ts';
import type { NameBody } from './derived.ts';
import type { Knowledge } from './knowledge.ts';

const FACTS: ReadonlySet<Property> = new Set<Property>([
  'sex',
  'birth_date',
  'age',
  'occupation',
  'citizenship',
  'place',
  'ground',
  'note',
  'term',
  'left_as',
  'contact',
  'address',
  'health',
  'family',
  'lawyer',
  'minor',
  'informant',
]);

export function namesOf(knowledge: Knowledge, entity: string, kind: MentionKind): NameBody {
  const rows = knowledge.toldOf(entity);
  const spellings = group(
    rows.filter((row) => row.property === 'name'),
    (row) => plainValue(row.value),
  );
  const facts = group(
    rows.filter((row) => FACTS.has(row.property)),
    (row) => `${row.property}\u0000${plainValue(row.value)}`,
  );
  return {
    kind,
    name: leading(spellings, kind, (row) => knowledge.source(row)?.language ?? ''),
    spellings: spellings.map(({ rows: told }) => ({
      text: plainValue((told[0] as Told).value),
      language: knowledge.source(told[0] as Told)?.language ?? '',
      by: attestations(told),
    })),
    facts: facts.map(({ rows: told }) => ({
      property: (told[0] as Told).property,
      text: plainValue((told[0] as Told).value),
      by: attestations(told),
    })),
    actsFor: actsForOf(knowledge, entity),
    mentions: knowledge.mentionsOf(entity),
  };
}

/** Whom it acts for, and what says so. */
export const actsForOf = (knowledge: Knowledge, entity: string): NameBody['actsFor'] =>
  knowledge
    .toldOf(entity, 'acts_for')
    .flatMap(({ value, attestation }) =>
      value.kind === 'mention' ? [{ mention: value.mention, by: [attestation] }] : [],
    );

interface Group {
  readonly key: string;
  readonly rows: readonly Told[];
}

/** Groups in order of first appearance; `attestations` of each in order too. */
export function group(rows: readonly Told[], keyOf: (row: Told) => string): Group[] {
  const groups = new Map<string, Told[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, list]) => ({ key, rows: list }));
}

export const attestations = (rows: readonly Told[]): string[] => [...new Set(rows.map((row) => row.attestation))];

/**
 * Ranked preferred; else a name before a description ("rights group"), a person's whole name before a bare surname, the nominative
 * before another case, then the form that most documents print, then the fullest of an organisation, then the first met. A person of
 * whom only another case is told ("Ксенію Луцкіну") is called by the nominative of it; the spellings stay as they were told.
 */
function leading(spellings: readonly Group[], kind: MentionKind, languageOf: (row: Told) => string): string {
  const standing = new Map(
    kind === 'person' ? spellings.map((g) => [g.key, nominative(g.key, languageOf(g.rows[0] as Told))]) : [],
  );
  const weigh = (g: Group): readonly number[] => [
    g.rows.some((row) => row.rank === 'preferred') ? 1 : 0,
    /^\P{L}*\p{Ll}/u.test(g.key) ? 0 : 1,
    kind === 'person' && /\s/.test(g.key.trim()) ? 1 : 0,
    (standing.get(g.key) ?? null) === null ? 1 : 0,
    new Set(g.rows.map((row) => row.document)).size,
    // Of an organisation the full name, not its letters, and not with who it relays; a person's longest form may be a title.
    kind === 'person' || /[,(«]/.test(g.key) ? 0 : g.key.length,
  ];
  let best: Group | undefined;
  for (const candidate of spellings) {
    if (!best || above(weigh(candidate), weigh(best))) best = candidate;
  }
  if (best?.rows.some((row) => row.rank === 'preferred')) return best.key;
  return standing.get(best?.key ?? '') ?? best?.key ?? '';
}

function above(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
