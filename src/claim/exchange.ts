/**
 * The exchange form: JSON Lines (one JSON object a line, UTF-8), described in docs/exchange.md and, made from these schemas,
 * docs/exchange.schema.json. The first line is a header that says what the file holds:
 *
 *   ledger  a whole ledger, as `rollcall export --all` writes it: entries with their items, salts and keys, everything beside the log
 *   claims  documents, claims, list rows and judgements without numbers or ids, as other people's tools write them
 */
import { z } from 'zod';
import { AUDIENCES } from './audience.ts';
import { ENTRY_KINDS } from './entry.ts';
import { locatorSchema } from './locator.ts';
import { MODALITIES } from './reading.ts';
import { valueSchema } from './values.ts';
import type { Property } from './vocabulary.ts';
import { MENTION_KINDS, PROPERTIES } from './vocabulary.ts';

export const EXCHANGE_VERSION = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const hex = z.string().regex(/^(?:[0-9a-f]{2})+$/);
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);
const count = z.int().min(0);

export const headerLineSchema = z.strictObject({
  type: z.literal('header'),
  format: z.literal('rollcall-exchange'),
  version: z.literal(EXCHANGE_VERSION),
  holds: z.enum(['ledger', 'claims']),
  /** Of a ledger: the form its tables have. */
  form: z.int().min(1).optional(),
});
export type HeaderLine = z.infer<typeof headerLineSchema>;

/** An entry's head and what the log says after it; its items follow. */
const entryLineSchema = z.strictObject({
  type: z.literal('entry'),
  entry: z.int().min(1),
  at: z.string(),
  kind: z.enum(ENTRY_KINDS),
  leaf: hash,
  root: hash,
});

/** Of an erased item neither salt nor body is left: only what it was kept under, and its commitment. */
export const itemLineSchema = z.strictObject({
  type: z.literal('item'),
  entry: z.int().min(1),
  ix: count,
  commitment: hash,
  salt: hex.optional(),
  body: z.looseObject({ kind: z.string() }).optional(),
  /** The place of the erased item that it stands in for. */
  stands: z.strictObject({ entry: z.int().min(1), ix: count }).optional(),
  erased: z.strictObject({ shard: z.string(), kind: z.string(), ref: z.string() }).optional(),
});
export type ItemLine = z.infer<typeof itemLineSchema>;

/** A document's bytes: a file beside, named by their SHA-256, or here in base64. */
export const bytesLineSchema = z.strictObject({
  type: z.literal('bytes'),
  document: z.string().min(1),
  sha256: hash,
  file: z
    .string()
    .regex(/^documents\/[0-9a-f]{64}$/)
    .optional(),
  base64: base64.optional(),
});
export type BytesLine = z.infer<typeof bytesLineSchema>;

const cellSchema = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.strictObject({ base64 }),
  z.strictObject({ json: z.json() }),
]);
export type ExchangedCell = z.infer<typeof cellSchema>;

/** A row of a table beside the log. `secret`: whoever has it can guess what was erased, or sign in the ledger's name. */
export const rowLineSchema = z.strictObject({
  type: z.literal('row'),
  table: z.string().regex(/^[a-z][a-z_]*$/),
  secret: z.literal(true).optional(),
  cells: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), cellSchema),
});
export type RowLine = z.infer<typeof rowLineSchema>;

/** The last line: without it the file was cut short. `lines` counts those ahead of it. */
const endLineSchema = z.strictObject({ type: z.literal('end'), lines: count, root: hash });

export const ledgerLineSchema = z.discriminatedUnion('type', [
  headerLineSchema,
  entryLineSchema,
  itemLineSchema,
  bytesLineSchema,
  rowLineSchema,
  endLineSchema,
]);
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

/** A mention by its key in a document of the file; a word alone is a key in the line's own document, or a ledger's id after "id:". */
const mentionRefSchema = z.union([z.string().min(1), z.strictObject({ document: z.string(), key: z.string().min(1) })]);
export type MentionRef = z.infer<typeof mentionRefSchema>;

/** A document as it was got once. Its text is what the program's own reader makes of the bytes (docs/import.md). */
export const documentLineSchema = z.strictObject({
  type: z.literal('document'),
  /** What later lines call it; it is not kept. */
  id: z.string().min(1),
  name: z.string().min(1),
  text: z.string().optional(),
  base64: base64.optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  title: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  /** Of a list: does it claim to name everybody? */
  whole: z.boolean().optional(),
  audience: z.enum(AUDIENCES).optional(),
});
export type DocumentLine = z.infer<typeof documentLineSchema>;

const propertySchema = z.enum(Object.keys(PROPERTIES) as [Property, ...Property[]]);
const mentionSchema = z.strictObject({ key: z.string().min(1), kind: z.enum(MENTION_KINDS) });
const dateless = valueSchema.options.filter((option) => option.shape.kind.value !== 'mention');
const claimValueSchema = z.union([
  ...dateless,
  z.strictObject({ kind: z.literal('mention'), mention: mentionRefSchema }),
]);

/** One claim, and the one saying of it that this line is. Without a document it is entered by hand. */
export const claimLineSchema = z.strictObject({
  type: z.literal('claim'),
  document: z.string().min(1).optional(),
  mention: mentionSchema,
  property: propertySchema,
  value: claimValueSchema,
  modality: z.enum(MODALITIES).optional(),
  /** EDTF, of a state that lasts. */
  valid: z.string().nullable().optional(),
  locator: locatorSchema,
  /** Origin first, then each relay. */
  chain: z
    .array(
      z.strictObject({
        speaker: mentionRefSchema.nullable(),
        name: z.string().min(1),
        form: z.enum(['said', 'cited']),
        said: z.string().nullable(),
      }),
    )
    .optional(),
  /** Narrower than the property's start; never wider. */
  audience: z.enum(AUDIENCES).optional(),
});
export type ClaimLine = z.infer<typeof claimLineSchema>;

/** A row of a list, seen in one snapshot. Rows that say the same in a later snapshot add a sighting each, and no claim. */
export const listRowLineSchema = z.strictObject({
  type: z.literal('list_row'),
  document: z.string().min(1),
  row: z.int().min(1),
  /** The source's own lasting id, else name and other public columns; never a running number. */
  key: z.string().min(1),
  cells: z
    .array(
      z.strictObject({
        property: propertySchema,
        value: z.union(dateless),
        column: z.string(),
        quote: z.string().min(1),
      }),
    )
    .min(1),
});
export type ListRowLine = z.infer<typeof listRowLineSchema>;

export const judgementLineSchema = z.strictObject({
  type: z.literal('judgement'),
  mention: mentionRefSchema,
  other: mentionRefSchema,
  verdict: z.enum(['same', 'not', 'unsure']),
});
export type JudgementLine = z.infer<typeof judgementLineSchema>;

/** What follows is an entry of its own, for this reason. */
const partLineSchema = z.strictObject({ type: z.literal('part'), why: z.string().min(1).optional() });

export const claimsLineSchema = z.discriminatedUnion('type', [
  headerLineSchema,
  documentLineSchema,
  claimLineSchema,
  listRowLineSchema,
  judgementLineSchema,
  partLineSchema,
]);
export type ClaimsLine = z.infer<typeof claimsLineSchema>;

/** Any line, by its type: what docs/exchange.schema.json is made from. */
const exchangeLineSchema = z.union([...ledgerLineSchema.options, ...claimsLineSchema.options.slice(1)]);

export const exchangeJsonSchema = (): object => ({
  ...z.toJSONSchema(exchangeLineSchema, { io: 'input' }),
  title: 'One line of the Rollcall exchange form',
});
