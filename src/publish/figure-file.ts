/**
 * A figure with all it rests on, as a file that is checked without this program's data (docs/figure.md). It is the same bytes
 * whenever and wherever it is asked for again, unless something it rests on was withdrawn since.
 */
import { z } from 'zod';
import { STAGES } from '../claim/links.ts';
import { UNITS } from '../claim/reading.ts';
import type { Citation } from '../derive/answers.ts';
import { OUTCOMES } from '../derive/batch-outcomes.ts';
import { DIMENSIONS } from '../derive/groups.ts';

export const FIGURE_SCHEMA = 'rollcall-figure/1';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const index = z.int().min(0);
const day = z.int().nullable();
const bounds = z.strictObject({ lo: day, hi: day });
const range = z.strictObject({ earliest: isoDay.nullable(), latest: isoDay.nullable() });

/** Words the row rests on: those at the place that the attestation names. */
const words = z.array(
  z.strictObject({
    attestation: index,
    /** Of a list's row: which of its cells. */
    cell: index.optional(),
    quote: z.string(),
  }),
);

const known = z.int().min(1);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** One group of those that people are counted in: an entity's id, or the words with case and spacing evened out. */
const group = z.strictObject({ by: z.enum(DIMENSIONS), id: z.string() });

/** `asOf` only where the answer hangs on it. */
const questionSchema = z.discriminatedUnion('figure', [
  z.strictObject({
    figure: z.literal('held'),
    asOf: isoDay,
    known,
    until: z.enum(['closed', 'last-seen']),
    group: group.optional(),
  }),
  z.strictObject({ figure: z.literal('flow'), month, known, group: group.optional() }),
  z.strictObject({ figure: z.literal('release'), id: z.string(), known }),
  z.strictObject({ figure: z.literal('reported'), asOf: isoDay, known }),
]);

const sure = z.enum(['certain', 'possible']);

/** How a row belongs to the group that is asked about: for sure or not, where else they may be, and by which words. */
const belongs = z.strictObject({ sure: z.enum(['sure', 'possible']), others: z.array(z.string()), words });

const heldSchema = z.strictObject({
  figure: z.literal('held'),
  certain: index,
  possible: index,
  /** The name of the group that is asked about, where it is an entity. */
  group: z.string().optional(),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      sure,
      doubts: z.array(z.string()),
      since: range,
      /** What the row adds to `certain` and to `possible`. */
      low: index,
      high: index,
      belongs: belongs.optional(),
      words,
    }),
  ),
});

/** A row a stay; `stay` says which of the person's, from 1. */
const crossingsSchema = z.strictObject({
  certain: index,
  possible: index,
  rows: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      stay: z.int().min(1),
      sure,
      when: range,
      why: z.array(z.string()),
      low: index,
      high: index,
      words,
      /** Those that put them in the group that is asked about. */
      groupWords: words,
    }),
  ),
});

const flowSchema = z.strictObject({
  figure: z.literal('flow'),
  group: z.string().optional(),
  in: crossingsSchema,
  out: crossingsSchema,
});

const number = {
  value: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.string(),
  unit: z.enum(UNITS),
  text: z.string(),
};

const releaseSchema = z.strictObject({
  figure: z.literal('release'),
  type: z.string(),
  modality: z.string(),
  when: range,
  /** Numbers told of the whole. */
  told: z.array(z.strictObject({ ...number, words })),
  stages: z.array(
    z.strictObject({
      stage: z.enum(STAGES),
      /** Least and most that any source allows; null where none gives a number. */
      low: z.number().nullable(),
      high: z.number().nullable(),
      told: z.array(z.strictObject({ ...number, words })),
      /** Who is named for it, by id. */
      named: z.array(z.string()),
      words,
    }),
  ),
  /** Everybody named, and what became of them by every source that names them. */
  rows: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      stages: z.array(z.enum(STAGES)),
      outcome: z.enum(OUTCOMES),
      certain: z.boolean(),
      words,
    }),
  ),
});

const reportedSchema = z.strictObject({
  figure: z.literal('reported'),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      scope: z.string().nullable(),
      ...number,
      when: range,
      basis: z.string(),
      modality: z.string(),
      part: z.boolean(),
      words,
    }),
  ),
});

const leafSchema = z.union([
  /** Opened: SHA-256(0x02 ‖ salt ‖ body) is the commitment, whose leaf hash is in the tree at `ix`. */
  z.strictObject({ ix: index, salt: hex(16), body: z.string(), proof: z.array(index) }),
  /** A commitment that is not opened: that something was published, and not what. */
  z.strictObject({ ix: index, commitment: hex(32), proof: z.array(index) }),
]);

export const figureSchema = z.strictObject({
  schema: z.literal(FIGURE_SCHEMA),
  question: questionSchema,
  answer: z.discriminatedUnion('figure', [heldSchema, flowSchema, releaseSchema, reportedSchema]),
  /** The publication it was computed at: the log's name and key, the day, and the signed head of its tree. */
  tree: z.strictObject({ origin: z.string(), vkey: z.string(), day: isoDay, checkpoint: z.string() }),
  /** Items withdrawn since, in the whole edition: where there are any, the figure may have been another. */
  withdrawn: index,
  leaves: z.array(leafSchema),
  /** Hashes of the tree, named by their place here in each leaf's `proof`, from the leaf up. */
  hashes: z.array(hex(32)),
  /** What is told, in the order in which it was: a claim by an attestation, by the `ix` of their leaves. */
  told: z.array(
    z.strictObject({
      claim: index,
      attestation: index,
      rank: z.enum(['preferred', 'normal', 'deprecated']),
      /** Of a list's row: the cell. Document, capture and row are those of the row seen. */
      cell: z
        .strictObject({
          at: index,
          row: z.int().min(1),
          column: z.string(),
          quote: z.string(),
          document: z.string(),
          capture: z.string(),
        })
        .optional(),
    }),
  ),
  /** Judgements that stand, by `ix`. */
  judged: z.array(index),
  sources: z.array(
    z.strictObject({
      document: z.string(),
      capture: z.string(),
      title: z.string(),
      outletMention: z.string().nullable(),
      outlet: z.string(),
      url: z.string(),
      published: z.string(),
      bounds,
      language: z.string(),
      kind: z.enum(['document', 'table']),
    }),
  ),
  /** Days (since 1970-01-01) on which a list had the row; `seen`: the leaf of the row seen, where it is opened. */
  sightings: z.array(
    z.strictObject({ mention: z.string(), document: z.string(), day: z.int(), seen: index.nullable() }),
  ),
});

export type FigureFile = z.infer<typeof figureSchema>;
export type FigureQuestion = FigureFile['question'];
export type FigureWritten = FigureFile['answer'];
export type FigureLeaf = FigureFile['leaves'][number];
export type FigureWords = z.infer<typeof words>[number];

/** Under these names an answer holds the words it rests on, wherever in it. */
type WordsName = 'words' | 'groupWords';
export const isWords = (name: string): name is WordsName => name === 'words' || name === 'groupWords';

/** The same without the words it rests on: what deriving it again gives. */
export type Wordless<T> = T extends readonly (infer One)[]
  ? readonly Wordless<One>[]
  : T extends object
    ? { readonly [Key in keyof T as Exclude<Key, WordsName>]: Wordless<T[Key]> }
    : T;

/** The same with citations in place of the leaves that hold the words. */
export type Cited<T> = T extends readonly (infer One)[]
  ? readonly Cited<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Key extends WordsName ? readonly Citation[] : Cited<T[Key]> }
    : T;

/** What a question of one kind is answered with. */
export type AnswerTo<Name extends FigureWritten['figure']> = Extract<FigureWritten, { readonly figure: Name }>;

/** The file's bytes: one way to write them (members in the order of the schema), so that the same figure is the same file. */
export const figureText = (file: FigureFile): string => `${JSON.stringify(figureSchema.parse(file))}\n`;
