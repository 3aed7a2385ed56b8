/**
 * What a reading or a mapped table offers, before it has ids: mentions by a key of their own and the claims on them.
 * A proposal holds drafts; accepting turns them into an entry. Keys are made of places or row keys, never of running
 * numbers, so that the same thing offered again is the same mention.
 */
import { z } from 'zod';
import { AUDIENCES } from './audience.ts';
import { locatorSchema } from './locator.ts';
import { MODALITIES } from './reading.ts';
import { valueSchema } from './values.ts';
import type { Property } from './vocabulary.ts';
import { isProperty, MENTION_KINDS } from './vocabulary.ts';

const relayDraftSchema = z.object({
  /** Key of the speaker's own mention in the same drafts; null: named only. */
  speaker: z.string().nullable(),
  name: z.string(),
  form: z.enum(['said', 'cited']),
  said: z.string().nullable(),
});

export const claimDraftSchema = z.object({
  property: z
    .string()
    .refine(isProperty, 'is no property of the vocabulary')
    .transform((word) => word as Property),
  /** A `mention` value names a key of these drafts, or a mention's id after "id:". */
  value: valueSchema,
  modality: z.enum(MODALITIES).default('actual'),
  /** Valid time as EDTF, for a state that lasts. */
  valid: z.string().nullable().default(null),
  locator: locatorSchema,
  chain: z.array(relayDraftSchema).default([]),
  /** Narrower than the vocabulary's start where the reader asks for it. */
  audience: z.enum(AUDIENCES).optional(),
});
export type ClaimDraft = z.infer<typeof claimDraftSchema>;

export const mentionDraftSchema = z.object({
  key: z.string().min(1),
  kind: z.enum(MENTION_KINDS),
  claims: z.array(claimDraftSchema),
});
export type MentionDraft = z.infer<typeof mentionDraftSchema>;

/** A judgement offered with drafts: keys of these drafts, or ids after "id:". */
export const judgementDraftSchema = z.object({
  mention: z.string(),
  other: z.string(),
  verdict: z.enum(['same', 'not', 'unsure']),
  why: z.string(),
});
export type JudgementDraft = z.infer<typeof judgementDraftSchema>;

export const draftSchema = z.object({
  mentions: z.array(mentionDraftSchema),
  judgements: z.array(judgementDraftSchema).default([]),
});
export type Draft = z.infer<typeof draftSchema>;
