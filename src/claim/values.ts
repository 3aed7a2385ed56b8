/** What a claim can say of its mention. A closed union: a reader of values that forgets a kind does not compile. */
import { z } from 'zod';
import { DATE_BASES, EVENT_TYPES, MODALITIES, QUALIFIERS, UNITS } from './reading.ts';

export const valueSchema = z.discriminatedUnion('kind', [
  /** Words, as the source wrote them. */
  z.object({ kind: z.literal('text'), text: z.string().min(1) }),
  /** A name of a person, organisation or place, as written. */
  z.object({ kind: z.literal('name'), text: z.string().min(1) }),
  /** A word of a controlled list (the property says which). */
  z.object({ kind: z.literal('code'), code: z.string().min(1) }),
  /** `value` null is "some", "dozens"; `max` for "1,300 or 1,400". */
  z.object({
    kind: z.literal('quantity'),
    value: z.number().nullable(),
    max: z.number().optional(),
    qualifier: z.enum(QUALIFIERS),
    unit: z.enum(UNITS),
    text: z.string(),
  }),
  z.object({ kind: z.literal('date'), edtf: z.string(), basis: z.enum(DATE_BASES), text: z.string() }),
  /** Another mention of the ledger. */
  z.object({ kind: z.literal('mention'), mention: z.string() }),
  /** That an event of a type happened, or did not: the one such claim of its mention. */
  z.object({ kind: z.literal('occurred'), type: z.enum(EVENT_TYPES), modality: z.enum(MODALITIES) }),
  z.object({ kind: z.literal('number'), number: z.number() }),
]);
export type Value = z.infer<typeof valueSchema>;
export type ValueKind = Value['kind'];

/** The words of a value for people who read no labels; pages use their own. */
export function plainValue(value: Value): string {
  switch (value.kind) {
    case 'text':
    case 'name':
      return value.text;
    case 'code':
      return value.code;
    case 'quantity':
      return value.text;
    case 'date':
      return value.edtf;
    case 'mention':
      return value.mention;
    case 'occurred':
      return value.modality === 'actual' ? value.type : `${value.type} (${value.modality})`;
    case 'number':
      return String(value.number);
    default:
      return value satisfies never;
  }
}
