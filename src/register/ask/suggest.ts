/**
 * What somebody is typing the name of: a surname begun, in any script, or a whole name with its last word begun. Found by the search
 * keys of surnames, of which what is typed is the beginning; kept where each typed word begins a word of one spelling.
 */
import { displayName } from '../../derive/display-name.ts';
import type { MatchedKind, Suggestion } from '../../derive/match-answers.ts';
import type { Reader } from '../../ledger/port.ts';
import { SURNAME_KEY, searchKeys } from '../../names/index.ts';
import { keysOf } from '../read-names.ts';
import { BEARERS, KNOWN } from '../schema.ts';
import type { AskedAt } from './asked.ts';
import { aboutOf, isNamed } from './match.ts';
import { before } from './range.ts';
import { View } from './view.ts';

/** So many are looked at: a beginning that more share says too little yet. */
const MOST_LOOKED_AT = 60;

/** Sorted: who is begun by the very letters first, then by name. An id suggests what it is of. */
export async function suggest(
  reader: Reader,
  asked: AskedAt,
  typed: string,
  kinds: ReadonlySet<MatchedKind>,
): Promise<Suggestion[]> {
  const view = View.at(reader, asked.asOf.known);
  const written = typed.trim();
  await view.needMembers([written]);
  const isId = view.isKnown(written);
  const begun = wordsOf(written).map((word) => ({ word, skeletons: skeletonsIn(searchKeys(word)) }));
  const entities = isId ? [view.entityOf(written)] : await begunBy(view, written, begun);
  await view.needNames(entities);
  const found = entities.flatMap((id) => {
    const name = view.name(id);
    const kind = view.kindOf(id);
    if (!name || !isNamed(kind) || !kinds.has(kind)) return [];
    // One word alone began the surname's key already.
    const fits = isId || begun.length === 1 || name.spellings.some(({ text }) => begins(begun, wordsOf(text)));
    if (!fits) return [];
    return [
      { id, name: displayName(name), kind, about: aboutOf(name), literal: startsWith(displayName(name), written) },
    ];
  });
  return found
    .sort((a, b) => Number(b.literal) - Number(a.literal) || before(a.name, b.name) || before(a.id, b.id))
    .map(({ literal: _, ...suggestion }) => suggestion);
}

/** With a given name beside it, a surname's beginning is looked for among those who bear both; else alone. */
async function begunBy({ reader, known }: View, written: string, begun: readonly Begun[]): Promise<string[]> {
  const pairs = searchKeys(written).flatMap((key) => {
    const [surname, given] = key.split('|');
    return surname !== undefined && given !== undefined ? [[surname, `%|${given}`] as const] : [];
  });
  const alone = begun.flatMap(({ skeletons }) => skeletons.map((skeleton) => [SURNAME_KEY + skeleton, '%'] as const));
  const entities = new Set<string>();
  for (const [beginning, like] of [...pairs, ...alone]) {
    if (entities.size >= MOST_LOOKED_AT) break;
    const rows = await reader.all<{ entity: string }>(
      `select entity from ${BEARERS} where key >= ? and key < ? and key like ? and ${KNOWN}
        order by key, name_key.spelling, entity limit ?`,
      [beginning, `${beginning}\u{10ffff}`, like, known, known, MOST_LOOKED_AT],
    );
    for (const { entity } of rows) entities.add(entity);
  }
  return [...entities];
}

interface Begun {
  readonly word: string;
  readonly skeletons: readonly string[];
}

/** By the letters, or by the sounds that any script writes. */
const begins = (begun: readonly Begun[], spelling: readonly string[]): boolean =>
  begun.every(
    ({ word, skeletons }) =>
      spelling.some((whole) => whole.startsWith(word)) ||
      spelling.some((whole) =>
        skeletonsIn(keysOf(whole)).some((one) => skeletons.some((other) => one.startsWith(other))),
      ),
  );

const wordsOf = (written: string): readonly string[] =>
  written
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The consonants of a word, in every way its letters may be read. */
const skeletonsIn = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => (key.startsWith(SURNAME_KEY) ? [key.slice(SURNAME_KEY.length)] : []));

const startsWith = (name: string, typed: string): boolean =>
  name.normalize('NFC').toLowerCase().startsWith(typed.normalize('NFC').toLowerCase());
