/** What a person reads or knows, entered as they say it: a whole reading of a document, or drafts by hand. */
import type { Draft } from '../claim/draft.ts';
import type { CaptureItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import type { HandReading } from '../claim/reading.ts';
import { handReadingSchema } from '../claim/reading.ts';
import { draftsOf } from '../ingest/drafts.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import { first } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import { admission } from './admitted.ts';
import type { Origin } from './drafted-items.ts';
import { draftedItems } from './drafted-items.ts';
import { sayingsHeldBack } from './quotes-held-back.ts';
import { barSealed, withSealed } from './seal.ts';
import type { Workspace } from './workspace.ts';

export interface Entered {
  /** Null where all of it stood already. */
  readonly entry: number | null;
  /** Sayings that start narrower than their claim, for their words hold what is kept back. */
  readonly heldBack: readonly string[];
}

export function parseReading(raw: unknown, file: string): HandReading {
  const parsed = handReadingSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refusal({
    code: 'malformed',
    message: `${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not a reading'}. The form is described in docs/reading.md; \`rollcall extract\` prints one to start from.`,
  });
}

/** Enters a reading of a document that is already here. Every span must hold its words: one that doesn't stops the whole entry. */
export async function enterReading(
  workspace: Workspace,
  document: string,
  reading: HandReading,
  why: string,
  options: { readonly allowErased?: boolean } = {},
): Promise<Entered> {
  const { ledger } = workspace;
  const text = (
    await first<{ body: string }>(ledger.store, 'select body from document_text where document = ?', [document])
  )?.body;
  if (text === undefined)
    throw new Refusal({
      code: 'missing_value',
      message: `No text is kept for document ${document}. Import it first; \`rollcall sources\` lists what is here.`,
    });
  checkSpans(reading, text);
  return enterDrafts(workspace, draftsOf(reading, text), why, await originOf(workspace, document), options);
}

/** Enters drafts. Without an origin they are entered by hand and rest on who did it. */
export async function enterDrafts(
  workspace: Workspace,
  drafts: readonly Draft[],
  why: string,
  origin: Origin = BY_HAND,
  { allowErased = false } = {},
): Promise<Entered> {
  const { ledger } = workspace;
  const admit = allowErased ? null : await admission(workspace);
  return ledger.store.transaction(async (tx) => {
    await admit?.refuse(tx, drafts, origin.document);
    const drafted = await draftedItems(ledger, tx, drafts, origin);
    const items = admit?.claims(drafted) ?? drafted;
    if (items.length === 0) return { entry: null, heldBack: [] };
    const { items: kept, claims } = await withSealed(workspace, tx, items);
    const note = { who: workspace.who, why, tool: 'enter' };
    const { entry } = await record(ledger, tx, { kind: 'add', at: workspace.now(), note, items: kept });
    await barSealed(workspace, tx, entry, claims);
    return { entry, heldBack: sayingsHeldBack(kept) };
  });
}

/** No document: the register's own hand. */
const BY_HAND: Origin = { document: '', capture: '' };

/** A document in its latest capture, one that is not kept back where there is one: what is entered now rests on it. */
export async function originOf(workspace: Workspace, document: string): Promise<Origin> {
  const items = await itemsUnder(workspace.ledger.store, [document], EVERY_ENTRY);
  const captures = items.map((s) => s.item).filter((item): item is CaptureItem => item.kind === 'capture');
  const capture = captures.findLast(({ audience }) => (audience ?? 'public') === 'public') ?? captures.at(-1);
  if (!capture) throw new Refusal({ code: 'missing_value', message: `No document ${document} here.` });
  return { document, capture: capture.capture };
}

function checkSpans(reading: HandReading, text: string): void {
  const spans = [
    ...reading.events.map((e) => ({ id: e.id, span: e.span })),
    ...reading.persons.map((p) => ({ id: p.name, span: p.span })),
    ...[...reading.positions, ...reading.assessments, ...reading.determinations, ...reading.links].map((e) => ({
      id: e.id,
      span: e.span,
    })),
    ...reading.oddities.flatMap((o) => o.spans.map((span) => ({ id: o.code, span }))),
    ...reading.subjects.map((s) => ({ id: s.event, span: s.span })),
    ...[...reading.numbers, ...reading.dates].map((n) => ({ id: n.event, span: n.span })),
  ];
  for (const { id, span } of spans) {
    const there = text.slice(span.start, span.end);
    if (there === span.quote) continue;
    throw new Refusal({
      code: 'malformed',
      at: `offset ${span.start}`,
      message: `${id}: characters ${span.start} to ${span.end} of the document are “${there.slice(0, 60)}”, not “${span.quote.slice(0, 60)}”. Nothing was entered. Mend the span's start and end.`,
    });
  }
}
