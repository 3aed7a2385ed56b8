/**
 * The unit of writing. An entry is a numbered, atomic list of items; each item is committed to by a hash under its own salt,
 * so the log proves the item without holding it, and erasing body and salt leaves the log whole.
 *
 * commitment = SHA-256(0x02 ‖ salt ‖ canonical(body))            (0x00 and 0x01 are the tree's own prefixes, RFC 6962 2.1)
 * leaf       = RFC 6962 root over [canonical(head), commitment 0, commitment 1, …]; head = {entry, at, kind}
 */
import type { Audience } from './audience.ts';
import type { Json } from './canonical.ts';
import { canonical, sha256 } from './canonical.ts';
import type { Judgement } from './judgement.ts';
import type { Locator } from './locator.ts';
import type { Modality } from './reading.ts';
import type { Value } from './values.ts';
import type { MentionKind, Property } from './vocabulary.ts';

export const ENTRY_KINDS = [
  'add',
  'judge',
  'rank',
  'audience',
  'reject',
  'undo',
  'publish',
  'erase',
  'vault',
  'seal',
  'open',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface DocumentItem {
  readonly kind: 'document';
  readonly document: string;
  readonly sha256: string;
  readonly media: string;
  readonly name: string;
  readonly audience: Audience;
}
export interface CaptureItem {
  readonly kind: 'capture';
  readonly document: string;
  readonly capture: string;
  readonly gotAt: string;
  readonly title: string;
  readonly url: string;
  readonly outlet: string;
  readonly published: string;
  readonly language: string;
  /** A list's own date (EDTF) and whether the list was got whole; null for a text. */
  readonly listDate: string | null;
  readonly whole: boolean | null;
  readonly how: string;
  readonly reader: string;
  /** Who may know that the document was got there and then; absent: who may see the document. */
  readonly audience?: Audience;
}
/** An authority's word that the document's bytes were there at a time (RFC 3161): who signed, under whose root where one was trusted. */
export interface StampItem {
  readonly kind: 'stamp';
  readonly document: string;
  readonly stamp: string;
  readonly at: string;
  readonly by: string;
  readonly root: string | null;
  /** The token, DER in base64. */
  readonly token: string;
}
export interface MentionItem {
  readonly kind: 'mention';
  readonly mention: string;
  readonly mentionKind: MentionKind;
  /** The document or list the mention is in, and its key there (hashed in the ledger's own key). */
  readonly source: string;
  readonly keyHash: string;
}
export interface ClaimItem {
  readonly kind: 'claim';
  readonly mention: string;
  readonly claim: string;
  readonly property: Property;
  readonly value: Value;
  readonly modality: Modality;
  readonly valid: string | null;
  readonly audience: Audience;
}
export interface AttestationItem {
  readonly kind: 'attestation';
  readonly mention: string;
  readonly attestation: string;
  readonly claim: string;
  readonly document: string;
  readonly capture: string;
  readonly locator: Locator;
  readonly chain: readonly { speaker: string | null; name: string; form: 'said' | 'cited'; said: string | null }[];
  readonly audience: Audience;
}
/** What a list's row says, as a set of claims with the cell each was read from. */
export interface RowStateItem {
  readonly kind: 'row_state';
  readonly mention: string;
  readonly state: string;
  readonly cells: readonly { claim: string; column: string; quote: string }[];
}
/**
 * A row of a snapshot seen: one small item a row a week, however many cells it has. What starts public and what starts narrower are
 * two parts with a state each, so that a hidden cell that changes changes nothing of what is public; a row without parts is an old one.
 * What a row tells of an event is seen apart from what it tells of its person, under the event's own mention.
 */
export interface RowSeenItem {
  readonly kind: 'row_seen';
  readonly mention: string;
  readonly document: string;
  readonly capture: string;
  readonly row: number;
  /** Where a file has several: rows of two sheets may share a number. */
  readonly sheet?: string;
  readonly state: string;
  readonly part?: 'public' | 'narrower';
  /** The event of the row that this is of, by its name in the mapping; absent: of its person. */
  readonly of?: string;
  /** From 2: the same row of the same capture read otherwise than before, by another mapping. */
  readonly reading?: number;
}
export interface JudgementItem extends Judgement {
  readonly kind: 'judgement';
  readonly audience: Audience;
}
/** A change of standing of an earlier item: retracted, ranked, shown to others, or taken back. */
export interface StateItem {
  readonly kind: 'state';
  readonly mention: string;
  readonly target: string;
  readonly change: 'retract' | 'restore' | 'rank' | 'credibility' | 'audience' | 'embargo';
  /** An audience, a rank, a credibility; of an embargo the day it is meant to end on, empty once it is lifted. */
  readonly value: string;
}
/** Who did it and why: restricted, erasable, committed to like anything else. */
export interface NoteItem {
  readonly kind: 'note';
  readonly who: string;
  readonly why: string;
  readonly tool: string;
}
export interface PublicationItem {
  readonly kind: 'publication';
  readonly audience: Audience;
  readonly n: number;
  readonly root: string;
  /** Leaves of the edition's log; absent where a program signed no checkpoints yet. */
  readonly size?: number;
  /** Where others wrote while it was being made, or by a clock that was ahead: the last entry it took in, and its own instant. Else those of the entry. */
  readonly took?: { readonly upto: number; readonly at: string };
}

/**
 * That an item is gone: named by its commitment and nothing else. Where the rest of it stays with some words blanked, `standIn` is
 * the place in this entry of the item that stands in its place.
 */
export interface ErasedItem {
  readonly kind: 'erased';
  readonly commitment: string;
  readonly standIn: number | null;
}
/**
 * Something sealed: an id made by chance and what only the vault's holders can read, in the age format, base64. It is kept under
 * its own id, so that it tells that something was sealed, when and by whom, and not of whom. `bytes`: SHA-256 of a document's
 * enciphered bytes, kept beside the log.
 */
export interface SealedItem {
  readonly kind: 'sealed';
  readonly sealed: string;
  readonly cipher: string;
  readonly bytes: string | null;
}

export type Item =
  | DocumentItem
  | CaptureItem
  | StampItem
  | MentionItem
  | ClaimItem
  | AttestationItem
  | RowStateItem
  | RowSeenItem
  | JudgementItem
  | StateItem
  | NoteItem
  | PublicationItem
  | ErasedItem
  | SealedItem;

export interface EntryHead {
  readonly entry: number;
  readonly at: string;
  readonly kind: EntryKind;
}

export const bodyOf = (item: Item): string => canonical(item as unknown as Json);

/** `body`: as {@link bodyOf} gives it, where that is already in hand. */
export function commitmentOf(item: Item, saltHex: string, body: string = bodyOf(item)): Buffer {
  return sha256(Buffer.concat([Buffer.from([2]), Buffer.from(saltHex, 'hex'), Buffer.from(body, 'utf8')]));
}
