/**
 * Checks a figure's file by itself: the signature over the tree's head, each leaf's place in the tree, each opening against its
 * leaf, the quoted words against the opened attestations; then derives the answer again from what is opened. Reads nothing else.
 */
import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '../claim/canonical.ts';
import type { ClaimItem, Item, RowSeenItem } from '../claim/entry.ts';
import { quoteOf } from '../claim/locator.ts';
import type { Source, Spot, Told } from '../claim/told.ts';
import { boundsTold } from '../claim/told.ts';
import { openCheckpoint } from '../ledger/checkpoint.ts';
import { leafHash } from '../ledger/merkle-log.ts';
import { verifyInclusion } from '../ledger/merkle-proof.ts';
import { readVkey } from '../ledger/signed-note.ts';
import { knowledgeFrom } from '../register/around.ts';
import { joinedBy } from '../register/identity.ts';
import { identityOf } from '../register/open-identity.ts';
import type { FigureFile, FigureLeaf, FigureWords } from './figure-file.ts';
import { isWords } from './figure-file.ts';
import { kindOf } from './figure-kinds.ts';

export interface FigureCheck {
  /** What was signed, where the signature is good. */
  readonly size: number | null;
  /** Leaves that are in the tree; and of those the ones that are opened. */
  readonly proved: number;
  readonly opened: number;
  /** Quotes that are those of an opened attestation; and those of lists' cells, which no commitment covers. */
  readonly quotes: number;
  readonly cells: number;
  /** Sightings of lists' rows that no opened leaf shows. */
  readonly unproved: number;
  /** Whole sentences; empty where all holds. */
  readonly problems: readonly string[];
}

/** `key`: the key that must have signed; the file's own where none is given. */
export function checkFigure(file: FigureFile, key: string = file.tree.vkey): FigureCheck {
  const problems: string[] = [];
  const head = headOf(file, key, problems);
  const items = new Map<number, Opened>();
  let proved = 0;
  for (const leaf of file.leaves) {
    const opened = openLeaf(leaf, problems);
    if (head && isIn(leaf, opened.commitment, file, head)) proved++;
    else if (head) problems.push(`Leaf ${leaf.ix} is not in the signed tree.`);
    items.set(leaf.ix, opened);
  }
  const opened = [...items.values()].filter(({ item }) => item !== null).length;
  const unproved = file.sightings.filter((sighting) => !isSeen(sighting, items)).length;
  const words = problems.length > 0 ? { quotes: 0, cells: 0 } : checkContent(file, items, problems);
  return { size: head && Number(head.size), proved, opened, ...words, unproved, problems };
}

/** What the openings say, against what the file says. A log may have signed anything: what has no sense is a problem, not a fall. */
function checkContent(
  file: FigureFile,
  items: ReadonlyMap<number, Opened>,
  problems: string[],
): Pick<FigureCheck, 'quotes' | 'cells'> {
  try {
    const told = file.told.flatMap((row) => toldOf(row, items, problems) ?? []);
    const words = checkWords(file, told, problems);
    if (problems.length === 0) problems.push(...answerProblems(file, items, told));
    return words;
  } catch (error) {
    problems.push(`Nothing can be derived from what is opened: ${(error as Error).message}`);
    return { quotes: 0, cells: 0 };
  }
}

interface Opened {
  readonly commitment: Buffer;
  readonly item: Item | null;
}

function headOf({ tree }: FigureFile, key: string, problems: string[]): { size: bigint; root: Buffer } | null {
  try {
    const head = openCheckpoint(tree.checkpoint, [readVkey(key)]);
    if (head.origin === tree.origin) return head;
    problems.push(`The signed head is that of ${head.origin}, not of ${tree.origin}.`);
  } catch (error) {
    problems.push(`The head of the tree is not signed by ${key}: ${(error as Error).message}`);
  }
  return null;
}

/** commitment = SHA-256(0x02 ‖ salt ‖ body) */
function openLeaf(leaf: FigureLeaf, problems: string[]): Opened {
  if ('commitment' in leaf) return { commitment: Buffer.from(leaf.commitment, 'hex'), item: null };
  const commitment = sha256(Buffer.concat([Buffer.from([2]), Buffer.from(leaf.salt, 'hex'), Buffer.from(leaf.body)]));
  try {
    return { commitment, item: JSON.parse(leaf.body) as Item };
  } catch {
    problems.push(`The opening of leaf ${leaf.ix} can’t be read.`);
    return { commitment, item: null };
  }
}

function isIn(
  { ix, proof }: FigureLeaf,
  commitment: Buffer,
  { hashes }: FigureFile,
  { size, root }: { size: bigint; root: Buffer },
): boolean {
  const path = proof.map((at) => Buffer.from(hashes[at] ?? '', 'hex'));
  return verifyInclusion({ index: BigInt(ix), size, leafHash: leafHash(commitment), proof: path, root });
}

/** A claim as it is told, put together from its openings. */
function toldOf(
  row: FigureFile['told'][0],
  items: ReadonlyMap<number, Opened>,
  problems: string[],
): (Told & { readonly leaf: number; readonly order: number }) | null {
  const [claim, said] = [items.get(row.claim), items.get(row.attestation)];
  const place = claim?.item?.kind === 'claim' ? placeOf(row, claim.item, said?.item ?? null) : null;
  if (!said || claim?.item?.kind !== 'claim' || !place) {
    problems.push(`What is told by leaf ${row.attestation} of leaf ${row.claim} does not follow from their openings.`);
    return null;
  }
  const { mention, property, value, modality } = claim.item;
  const name = said.commitment.toString('hex');
  return {
    leaf: row.attestation,
    order: row.attestation,
    claim: claim.commitment.toString('hex'),
    attestation: row.cell ? `${name}.${row.cell.at}` : name,
    mention,
    property,
    value,
    bounds: boundsTold(claim.item),
    modality,
    rank: row.rank,
    ...place,
  };
}

/** Where and by whom it was said; null where the attestation is not of this claim. */
function placeOf(
  { cell }: FigureFile['told'][0],
  claim: ClaimItem,
  said: Item | null,
): Pick<Told, 'document' | 'capture' | 'locator' | 'chain'> | null {
  if (!cell) {
    const of = said?.kind === 'attestation' && said.claim === claim.claim && said.mention === claim.mention;
    return of ? { document: said.document, capture: said.capture, locator: said.locator, chain: said.chain } : null;
  }
  const { row, column, quote, document, capture } = cell;
  if (said !== null && !isRow(said, claim.mention, row, document, capture)) return null;
  return { document, capture, locator: { kind: 'cell', row, column, quote }, chain: [] };
}

const isRow = (item: Item, mention: string, row: number, document: string, capture: string): item is RowSeenItem =>
  item.kind === 'row_seen' &&
  item.mention === mention &&
  item.row === row &&
  item.document === document &&
  item.capture === capture;

const isSeen = (
  { mention, document, seen }: FigureFile['sightings'][0],
  items: ReadonlyMap<number, Opened>,
): boolean => {
  const item = seen === null ? null : items.get(seen)?.item;
  return item?.kind === 'row_seen' && item.mention === mention && item.document === document;
};

function checkWords(
  { answer }: FigureFile,
  told: readonly (Told & { readonly leaf: number })[],
  problems: string[],
): { quotes: number; cells: number } {
  const quotes = new Map<string, Set<string>>();
  const key = (leaf: number, cell: number | undefined): string => `${leaf} ${cell ?? ''}`;
  for (const { leaf, attestation, locator } of told) {
    const [, cell] = attestation.split('.');
    const place = key(leaf, cell === undefined ? undefined : Number(cell));
    quotes.set(place, (quotes.get(place) ?? new Set()).add(quoteOf(locator)));
  }
  const counts = { quotes: 0, cells: 0 };
  for (const { attestation, cell, quote } of wordsIn(answer)) {
    if (!quotes.get(key(attestation, cell))?.has(quote))
      problems.push(`The words “${quote}” are not those of the attestation at leaf ${attestation}.`);
    else if (cell === undefined) counts.quotes++;
    else counts.cells++;
  }
  return counts;
}

function answerProblems(file: FigureFile, items: ReadonlyMap<number, Opened>, told: readonly Told[]): string[] {
  const { question, answer } = file;
  if (question.figure !== answer.figure) return ['The answer is to another question than the one asked.'];
  const spots = [...items].flatMap(([ix, { item }]): Spot[] =>
    item?.kind === 'mention'
      ? [{ mention: item.mention, kind: item.mentionKind, document: item.source, order: ix }]
      : [],
  );
  const judged = file.judged.flatMap((ix) => {
    const item = items.get(ix)?.item;
    return item?.kind === 'judgement' ? [item] : [];
  });
  if (judged.length < file.judged.length) return ['A judgement it rests on is not opened.'];
  const mentions = spots.map(({ mention }) => mention);
  const joined = joinedBy(mentions, judged, new Map(spots.map(({ mention, order }) => [mention, order])));
  const members = new Map(joined.map(({ mention, entity, disputed }) => [mention, { entity, disputed }]));
  const sources = new Map(file.sources.map((source): [string, Source] => [source.capture, source]));
  const knowledge = knowledgeFrom({ spots, told, members, sources, sightings: file.sightings });
  const pairs = judged.flatMap(({ mention, other, verdict }) =>
    verdict === 'unsure' || verdict === 'not' ? [{ mention, other, verdict }] : [],
  );
  const identity = identityOf(
    pairs,
    (mention) => knowledge.entityOf(mention),
    (entity) => knowledge.disputed(entity),
  );
  const opened = { knowledge, identity, told, entities: [...new Set(mentions.map((one) => knowledge.entityOf(one)))] };
  const said = wordless(answer);
  return differences('', said, kindOf(question).again(question, said as never, opened));
}

/** All words that an answer quotes, wherever in it they stand. */
function wordsIn(answer: unknown): FigureWords[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, part]) => (isWords(name) ? (part as FigureWords[]) : wordsIn(part)));
}

function wordless(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(wordless);
  if (typeof answer !== 'object' || answer === null) return answer;
  const kept = Object.entries(answer).filter(([name]) => !isWords(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, wordless(part)]));
}

/** Where what the file says and what is derived again part, each place named by the way to it. */
function differences(at: string, said: unknown, again: unknown): string[] {
  if (isDeepStrictEqual(said, again)) return [];
  if (Array.isArray(said) && Array.isArray(again) && said.length !== again.length)
    return [`Derived again, ${at} has ${again.length} rows, and in the file ${said.length}.`];
  if (typeof said !== 'object' || typeof again !== 'object' || said === null || again === null)
    return [
      `Derived again, ${at} is ${JSON.stringify(again) ?? 'nothing'}, and the file says ${JSON.stringify(said) ?? 'nothing'}.`,
    ];
  const [one, other] = [said, again] as readonly Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(said), ...Object.keys(again)])].flatMap((name) =>
    differences(at === '' ? name : `${at}.${name}`, one?.[name], other?.[name]),
  );
}
