/** Writes a figure down with all it rests on: openings, proofs, the signed head, and what deriving it again needs. */
import type { Item } from '../claim/entry.ts';
import { quoteOf } from '../claim/locator.ts';
import type { Source, Told } from '../claim/told.ts';
import type { Citation } from '../derive/answers.ts';
import type { MerkleTree } from '../ledger/merkle-proof.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { noteOf, parseNote, readVkey } from '../ledger/signed-note.ts';
import type { Facts } from '../register/around.ts';
import type { AskedAt } from '../register/ask/asked.ts';
import type { Edge } from '../register/identity.ts';
import { KNOWN } from '../register/schema.ts';
import { cellAt, rowOf } from '../register/telling.ts';
import type { FigureFile, FigureQuestion, FigureWords } from './figure-file.ts';
import { FIGURE_SCHEMA, isWords } from './figure-file.ts';
import { kindOf } from './figure-kinds.ts';
import { stepOf, treeFor, vkeyOf } from './log-files.ts';

/**
 * Null where nothing was published at the step asked for, or nothing is known there of what is asked about. `reader` is an edition,
 * `asked` of its register.
 */
export async function figureFile(reader: Reader, asked: AskedAt, question: FigureQuestion): Promise<FigureFile | null> {
  const { known } = asked.asOf;
  const step = await stepOf(reader, known);
  if (!step) return null;
  const kind = kindOf(question);
  const answer = await kind.ask(reader, asked, question);
  if (!answer) return null;
  const facts = await kind.facts(reader, known, answer);
  const leaves = await Leaves.of(reader, facts, known);
  const captures = new Set(facts.told.map(({ capture }) => capture));
  const body = {
    answer: withLeaves(kind.written(answer), leaves) as FigureFile['answer'],
    told: facts.told.map((row) => toldRow(row, leaves)),
    judged: (await judgementsAmong(reader, facts, known)).flatMap((edge) => leaves.judgement(edge) ?? []),
    sources: [...facts.sources.values()].filter(({ capture }) => captures.has(capture)).map(sourceRow),
    sightings: facts.sightings.map((sighting) => ({ ...sighting, seen: leaves.rowSeen(sighting) })),
  };
  for (const { mention } of facts.spots) leaves.mention(mention);
  const vkey = (await vkeyOf(reader)) ?? '';
  const own = ownNote(step.note, vkey);
  return {
    schema: FIGURE_SCHEMA,
    question,
    answer: body.answer,
    tree: { ...own, vkey, day: step.day },
    withdrawn: asked.withdrawn,
    ...proved(
      leaves.used(),
      await treeFor(
        reader,
        step.size,
        leaves.used().map(({ ix }) => ix),
      ),
    ),
    told: body.told,
    judged: body.judged,
    sources: body.sources,
    sightings: body.sightings,
  };
}

interface LeafRow {
  readonly ix: number;
  readonly hash: string;
  readonly salt: string | null;
  readonly body: string | null;
}

/** The leaves that a figure may rest on, and which of them it does. */
class Leaves {
  readonly #byHash: ReadonlyMap<string, LeafRow>;
  /** What is opened, by kind and what it is found by; of several the last. */
  readonly #items = new Map<string, LeafRow>();
  readonly #used = new Map<number, LeafRow>();

  private constructor(rows: readonly LeafRow[]) {
    this.#byHash = new Map(rows.map((row) => [row.hash, row]));
    for (const row of rows) {
      const item = row.body === null ? null : (JSON.parse(row.body) as Item);
      if (item?.kind === 'mention') this.#items.set(`mention ${item.mention}`, row);
      else if (item?.kind === 'row_seen') this.#items.set(`row ${item.mention} ${item.document}`, row);
      else if (item?.kind === 'judgement') this.#items.set(edgeKey(item), row);
    }
  }

  static async of(reader: Reader, { told, spots }: Facts, known: number): Promise<Leaves> {
    const hashes = new Set(told.flatMap(({ claim, attestation }) => [claim, rowOf(attestation)]));
    const rows = (column: 'hash' | 'mention', values: readonly string[]): Promise<LeafRow[]> =>
      allIn<LeafRow>(
        reader,
        (list) => `select ix, hash, salt, body from leaf where ${column} in (${list}) and n <= ?`,
        values,
        [known],
      );
    const all = [
      ...(await rows('hash', [...hashes])),
      ...(await rows(
        'mention',
        spots.map(({ mention }) => mention),
      )),
    ];
    return new Leaves(all.sort((a, b) => a.ix - b.ix));
  }

  /** The index of the leaf with this commitment. */
  commitment(hash: string): number {
    const row = this.#byHash.get(hash);
    if (!row)
      throw new Error(`the edition’s log has no leaf ${hash}, which its register names: make the edition again`);
    return this.#use(row);
  }

  mention(mention: string): number | null {
    return this.#item(`mention ${mention}`);
  }

  rowSeen({ mention, document }: { readonly mention: string; readonly document: string }): number | null {
    return this.#item(`row ${mention} ${document}`);
  }

  judgement(edge: Edge): number | null {
    return this.#item(edgeKey(edge));
  }

  /** Those asked for so far, by index. */
  used(): LeafRow[] {
    return [...this.#used.values()].sort((a, b) => a.ix - b.ix);
  }

  #item(key: string): number | null {
    const row = this.#items.get(key);
    return row ? this.#use(row) : null;
  }

  #use(row: LeafRow): number {
    this.#used.set(row.ix, row);
    return row.ix;
  }
}

const edgeKey = ({ mention, other, verdict }: Edge): string => `${mention} ${verdict} ${other}`;

/** The judgements that stand between mentions of these facts, each pair once. */
async function judgementsAmong(reader: Reader, { spots }: Facts, known: number): Promise<Edge[]> {
  const there = new Set(spots.map(({ mention }) => mention));
  const rows = await allIn<Edge>(
    reader,
    (list) => `select mention, other, verdict from judged where mention in (${list}) and mention < other and ${KNOWN}`,
    [...there],
    [known, known],
  );
  return rows
    .filter(({ other }) => there.has(other))
    .sort((a, b) => (a.mention < b.mention || (a.mention === b.mention && a.other < b.other) ? -1 : 1));
}

function toldRow(
  { claim, attestation, rank, locator, document, capture }: Told,
  leaves: Leaves,
): FigureFile['told'][0] {
  const at = cellAt(attestation);
  return {
    claim: leaves.commitment(claim),
    attestation: leaves.commitment(rowOf(attestation)),
    rank,
    ...(at !== null &&
      locator.kind === 'cell' && {
        cell: { at, row: locator.row, column: locator.column, quote: quoteOf(locator), document, capture },
      }),
  };
}

/** What was written with citations, each as the leaf that holds its words; wherever in it they stand. */
function withLeaves(written: unknown, leaves: Leaves): unknown {
  if (Array.isArray(written)) return written.map((part) => withLeaves(part, leaves));
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(
    Object.entries(written).map(([name, part]) => [
      name,
      isWords(name) ? (part as Citation[]).map((cite) => wordsOf(cite, leaves)) : withLeaves(part, leaves),
    ]),
  );
}

function wordsOf({ attestation, quote }: Citation, leaves: Leaves): FigureWords {
  const cell = cellAt(attestation);
  return { attestation: leaves.commitment(rowOf(attestation)), ...(cell !== null && { cell }), quote };
}

const sourceRow = (s: Source): FigureFile['sources'][0] => ({
  document: s.document,
  capture: s.capture,
  title: s.title,
  outletMention: s.outletMention,
  outlet: s.outlet,
  url: s.url,
  published: s.published,
  bounds: { lo: s.bounds.lo, hi: s.bounds.hi },
  language: s.language,
  kind: s.kind,
});

/** The edition's own signature alone: a witness's line that comes later must not change what was saved. */
function ownNote(note: string, vkey: string): { origin: string; checkpoint: string } {
  const { text, signatures } = parseNote(note);
  const { name, keyId } = readVkey(vkey);
  const own = signatures.filter((line) => line.name === name && line.keyId === keyId).map(({ line }) => line);
  return { origin: name, checkpoint: noteOf(text, own) };
}

/** The leaves with their proofs. Hashes that several proofs share are written once. */
function proved(rows: readonly LeafRow[], tree: MerkleTree): Pick<FigureFile, 'leaves' | 'hashes'> {
  const places = new Map<string, number>();
  const place = (hash: Buffer): number => {
    const hex = hash.toString('hex');
    const known = places.get(hex) ?? places.size;
    places.set(hex, known);
    return known;
  };
  const leaves = rows.map(({ ix, hash, salt, body }) => {
    const proof = tree.inclusion(ix).map(place);
    return salt === null || body === null ? { ix, commitment: hash, proof } : { ix, salt, body, proof };
  });
  return { leaves, hashes: [...places.keys()] };
}
