/**
 * What answers and queries of the Reconciliation Service API 0.2 look like: the rules of its text and of the JSON schemas in its
 * appendix (https://reconciliation-api.github.io/specs/0.2/), said again as checks. Members the schemas do not name are free, save
 * where they close an object.
 */
import { z } from 'zod';

const named = z.object({ id: z.string().min(1), name: z.string().min(1) });

const typeRef = z.union([z.string(), z.object({ id: z.string(), name: z.string().optional() })]);

const type = named.extend({
  description: z.string().optional(),
  get broader() {
    return z.array(type).optional();
  },
});

const withId = (mark: string) => z.string().refine((text) => text.includes(mark), `holds ${mark}`);

const suggestMetadata = z.object({
  service_url: z.url(),
  service_path: z.string().startsWith('/'),
  flyout_service_url: z.url().optional(),
  flyout_service_path: withId('$' + '{id}').optional(),
});

const settingBase = { name: z.string(), label: z.string(), help_text: z.string().optional() };
const propertySetting = z.discriminatedUnion('type', [
  z.object({ ...settingBase, type: z.literal('number'), default: z.number().optional() }),
  z.object({ ...settingBase, type: z.literal('text'), default: z.string().optional() }),
  z.object({ ...settingBase, type: z.literal('checkbox'), default: z.boolean().optional() }),
  z.object({
    ...settingBase,
    type: z.literal('select'),
    default: z.string().optional(),
    choices: z.array(z.object({ value: z.string(), name: z.string() })),
  }),
]);

export const manifestShape = z.object({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: z.string().min(1),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url().optional(),
  defaultTypes: z
    .array(type)
    .refine((types) => new Set(types.map(({ id }) => id)).size === types.length)
    .optional(),
  view: z.object({ url: withId('{{id}}') }).optional(),
  preview: z.object({ url: withId('{{id}}'), width: z.int(), height: z.int() }).optional(),
  suggest: z
    .object({
      entity: suggestMetadata.optional(),
      property: suggestMetadata.optional(),
      type: suggestMetadata.optional(),
    })
    .optional(),
  extend: z
    .object({
      propose_properties: z.object({ service_url: z.url(), service_path: z.string() }).optional(),
      property_settings: z.array(propertySetting).optional(),
    })
    .optional(),
  batchSize: z.int().min(1).optional(),
});

export const resultBatchShape = z.record(
  z.string(),
  z.object({
    result: z.array(
      named.extend({
        description: z.string().optional(),
        score: z.number(),
        match: z.boolean().optional(),
        type: z.array(typeRef).optional(),
        features: z
          .array(z.object({ id: z.string(), value: z.union([z.boolean(), z.number()]) }))
          .refine((features) => new Set(features.map(({ id }) => id)).size === features.length)
          .optional(),
      }),
    ),
  }),
);

export const suggestEntitiesShape = z.object({
  result: z.array(named.extend({ description: z.string().optional(), notable: z.array(typeRef).optional() })),
});
export const suggestPropertiesShape = z.object({
  result: z.array(named.extend({ description: z.string().optional() })),
});
export const suggestTypesShape = z.object({ result: z.array(type) });
export const flyoutShape = z.object({ id: z.string(), html: z.string().min(1) });

export const proposalShape = z.object({
  type: z.string(),
  properties: z.array(named),
  limit: z.number().optional(),
});

const INSTANT =
  /^-?([1-9]\d*)?\d{4}-(1[0-2]|0[1-9])-(3[01]|0[1-9]|[12]\d)T(2[0-3]|[01]\d):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](2[0-3]|[01]\d):[0-5]\d)?$/;

const value = z.union([
  z.strictObject({}),
  named.extend({ description: z.string().optional() }).strict(),
  z.strictObject({ str: z.string() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ date: z.string().regex(INSTANT) }),
]);

export const extensionShape = z
  .object({
    meta: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        type: z.object({ id: z.string(), name: z.string().optional() }).optional(),
        service: z.url().optional(),
      }),
    ),
    rows: z.record(z.string(), z.record(z.string(), z.array(value))),
  })
  .refine(
    ({ meta, rows }) => Object.values(rows).every((row) => meta.every(({ id }) => Array.isArray(row[id]))),
    'every row has every column',
  );
