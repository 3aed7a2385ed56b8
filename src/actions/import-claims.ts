/**
 * Take in a file of claims (docs/exchange.md): documents, claims, list rows and judgements as somebody else's program writes them.
 * Each part of the file is one entry, checked as any import is: what does not hold is set aside with its line and reason, and the
 * rest goes on. The same file again changes nothing, so that after a stop it is simply imported again.
 */
import type { Json } from '../claim/canonical.ts';
import { canonical } from '../claim/canonical.ts';
import type { ClaimDraft, MentionDraft } from '../claim/draft.ts';
import type { Item } from '../claim/entry.ts';
import type { ClaimLine, ClaimsLine, JudgementLine, ListRowLine, MentionRef } from '../claim/exchange.ts';
import { claimsLineSchema } from '../claim/exchange.ts';
import { claimProblem, listRowProblem } from '../claim/exchange-check.ts';
import { pairOf } from '../claim/judgement.ts';
import { quoteOf } from '../claim/locator.ts';
import type { Problem, ProblemCode } from '../claim/problem.ts';
import { plainValue } from '../claim/values.ts';
import type { MentionKind } from '../claim/vocabulary.ts';
import type { Mapped } from '../ingest/table/mapped.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import type { NumberedLine } from '../ledger/json-lines.ts';
import type { Transaction } from '../ledger/port.ts';
import type { Tombstones } from '../ledger/tombstones.ts';
import { NO_TOMBSTONES } from '../ledger/tombstones.ts';
import { record } from '../register/desk.ts';
import { draftedItems, onlyNew } from './drafted-items.ts';
import { tombstones, withoutBarredClaims } from './erased.ts';
import { ERASED_LINE, erasedProblem, KEEPS_NOTHING, sealedProblem } from './exchange-admission.ts';
import type { FileDocument } from './exchange-documents.ts';
import { ExchangeDocuments } from './exchange-documents.ts';
import { mayBeOne } from './judge.ts';
import { narrowed, rowItems } from './list-items.ts';
import { minorsOf } from './minors.ts';
import { barSealed, withSealed } from './seal.ts';
import type { Workspace } from './workspace.ts';

export interface ClaimsRequest {
  /** The file as its user knows it; what is set aside is kept under it. */
  readonly name: string;
  readonly why?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Lines of one entry at most, where the file does not divide itself. */
  readonly partLines?: number | undefined;
  /** Bring in also what was erased on request; the reason says why that is in order. */
  readonly allowErased?: boolean | undefined;
}

export interface AsideLine {
  readonly line: number;
  readonly code: ProblemCode;
  readonly reason: string;
}

export interface ClaimsOutcome {
  readonly format: 'rollcall-exchange';
  readonly status: 0 | 3;
  readonly lines: number;
  /** What was added, by kind of item. */
  readonly added: Readonly<Record<string, number>>;
  /** Entries written, in order. */
  readonly entries: readonly number[];
  readonly unchanged: boolean;
  readonly setAside: number;
  /** The first of them; all are kept. */
  readonly aside: readonly AsideLine[];
  readonly dryRun?: true;
}

/** As many as are read, checked and written in a few seconds. */
const PART_LINES = 10_000;
/** A part that the file makes is whole, as long as it can be held in memory. */
const MOST_LINES = 200_000;
const ASIDE_SHOWN = 1_000;

class DryRun extends Error {}

/** `lines` are those after the header. */
export async function importClaims(
  workspace: Workspace,
  lines: AsyncIterable<NumberedLine>,
  request: ClaimsRequest,
): Promise<ClaimsOutcome> {
  const { store } = workspace.ledger;
  const file = new ClaimsFile(workspace, request);
  if (!request.dryRun) {
    await file.take(lines, (work) => store.transaction(work));
    return file.outcome();
  }
  try {
    // All of it in one transaction that is taken back: a later part must see what an earlier one would have added.
    await store.transaction(async (tx) => {
      await file.take(lines, (work) => work(tx));
      throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  return { ...file.outcome(), entries: [], dryRun: true };
}

type Within = (work: (tx: Transaction) => Promise<void>) => Promise<void>;
type Content = Exclude<ClaimsLine, { type: 'header' | 'part' }>;
interface Numbered<T> {
  readonly n: number;
  readonly line: T;
}

class ClaimsFile {
  readonly #workspace: Workspace;
  readonly #request: ClaimsRequest;
  readonly #documents: ExchangeDocuments;
  readonly #key: string;
  readonly #added: Record<string, number> = {};
  readonly #entries: number[] = [];
  readonly #aside: AsideLine[] = [];
  readonly #minors = new Set<string>();
  #barred: Tombstones = NO_TOMBSTONES;
  #setAside = 0;
  #lines = 1;

  constructor(workspace: Workspace, request: ClaimsRequest) {
    this.#workspace = workspace;
    this.#request = request;
    this.#documents = new ExchangeDocuments(workspace.ledger);
    this.#key = workspace.ledger.id('exchange file', request.name);
  }

  outcome(): ClaimsOutcome {
    return {
      format: 'rollcall-exchange',
      status: this.#setAside > 0 ? 3 : 0,
      lines: this.#lines,
      added: this.#added,
      entries: this.#entries,
      unchanged: this.#entries.length === 0,
      setAside: this.#setAside,
      aside: this.#aside,
    };
  }

  async take(lines: AsyncIterable<NumberedLine>, within: Within): Promise<void> {
    let part: Numbered<Content>[] = [];
    let bad: (AsideLine & { readonly text: string })[] = [];
    let why = this.#request.why;
    let most = this.#request.partLines ?? PART_LINES;
    const finish = async (): Promise<void> => {
      const [now, out] = [part, bad];
      [part, bad] = [[], []];
      if (now.length + out.length > 0) await within((tx) => this.#part(tx, now, out, why));
    };
    await within((tx) => tx.run('delete from aside where document = ?', [this.#key]));
    for await (const { n, text } of lines) {
      this.#lines = n;
      const line = parse(text);
      if ('message' in line) bad.push({ line: n, code: line.code, reason: line.message, text });
      else if (line.type === 'part') {
        await finish();
        [why, most] = [line.why ?? this.#request.why, MOST_LINES];
      } else part.push({ n, line });
      if (part.length + bad.length >= most) await finish();
    }
    await finish();
  }

  async #part(
    tx: Transaction,
    part: readonly Numbered<Content>[],
    bad: readonly (AsideLine & { text: string })[],
    why: string | undefined,
  ): Promise<void> {
    const { ledger } = this.#workspace;
    const out = [...bad];
    const aside = ({ n, line }: Numbered<Content>, { code, message }: Problem): void => {
      out.push({ line: n, code, reason: message, text: JSON.stringify(line) });
    };
    this.#barred = this.#request.allowErased ? NO_TOMBSTONES : await tombstones(this.#workspace, tx);
    const items = withoutBarredClaims(this.#barred, await this.#items(tx, part, aside));
    const news = await onlyNew(tx, items);
    // A dry run enciphers nothing, and makes no key.
    const { items: fresh, claims: sealed } = this.#request.dryRun
      ? { items: news, claims: [] }
      : await withSealed(this.#workspace, tx, news);
    if (fresh.length > 0) {
      const note = {
        who: this.#workspace.who,
        why: why ?? `import of ${this.#request.name}`,
        tool: 'import',
      };
      const kind = fresh.every((item) => item.kind === 'judgement') ? 'judge' : 'add';
      const { entry } = await record(ledger, tx, { kind, at: this.#workspace.now(), note, items: fresh });
      await barSealed(this.#workspace, tx, entry, sealed);
      this.#entries.push(entry);
      for (const item of fresh) this.#added[item.kind] = (this.#added[item.kind] ?? 0) + 1;
    }
    await this.#keepAside(tx, out);
  }

  async #items(
    tx: Transaction,
    part: readonly Numbered<Content>[],
    aside: (line: Numbered<Content>, problem: Problem) => void,
  ): Promise<Item[]> {
    const items: Item[] = [];
    for (const one of part) {
      if (one.line.type !== 'document') continue;
      const arrived =
        sealedProblem(one.line) ?? (await this.#documents.arrive(tx, one.line, this.#workspace.now(), this.#barred));
      if (Array.isArray(arrived)) items.push(...arrived);
      else aside(one, arrived as Problem);
    }
    const claims = part.filter((one): one is Numbered<ClaimLine> => one.line.type === 'claim');
    const rows = part.filter((one): one is Numbered<ListRowLine> => one.line.type === 'list_row');
    const judgements = part.filter((one): one is Numbered<JudgementLine> => one.line.type === 'judgement');
    const soundRows = await keep(rows, aside, (line) => this.#rowProblem(tx, line));
    const known = await this.#mentionsKnown(tx, claims, soundRows, judgements);
    const sound = await keep(claims, aside, (line) => this.#claimProblem(tx, line, known));
    items.push(...(await this.#rowItems(tx, soundRows)), ...(await this.#claimItems(tx, sound)));
    for (const { line } of await keep(judgements, aside, async (line) => this.#judgementProblem(line, known))) {
      const [mention, other] = pairOf(this.#idOf(line.mention, null), this.#idOf(line.other, null));
      items.push({ kind: 'judgement', mention, other, verdict: line.verdict, by: 'person', audience: 'public' });
    }
    return items;
  }

  /** Kinds of the mentions that these lines speak of: as this part makes them, else as the ledger has them. */
  async #mentionsKnown(
    tx: Transaction,
    claims: readonly Numbered<ClaimLine>[],
    rows: readonly Numbered<ListRowLine>[],
    judgements: readonly Numbered<JudgementLine>[],
  ): Promise<Known> {
    const made = new Map<string, MentionKind>();
    const types = new Map<string, string[]>();
    const told = (id: string, value: ClaimLine['value']): void => {
      if (value.kind === 'occurred') types.set(id, [...(types.get(id) ?? []), value.type]);
    };
    const named = new Set<string>();
    for (const { line } of rows) made.set(this.#idOf(line.key, line.document), 'person');
    for (const { line } of claims) {
      const id = this.#idOf(line.mention.key, line.document ?? null);
      if (!made.has(id)) made.set(id, line.mention.kind);
      told(id, line.value);
      if (line.value.kind === 'mention') named.add(this.#idOf(line.value.mention, line.document ?? null));
    }
    for (const { line } of judgements) for (const ref of [line.mention, line.other]) named.add(this.#idOf(ref, null));
    const kinds = new Map(made);
    for (const { item } of await itemsUnder(tx, [...new Set([...made.keys(), ...named])], EVERY_ENTRY)) {
      if (item.kind === 'mention') kinds.set(item.mention, item.mentionKind);
      if (item.kind === 'claim') told(item.mention, item.value);
    }
    return { kinds, types };
  }

  async #claimProblem(tx: Transaction, line: ClaimLine, { kinds, types }: Known): Promise<Problem | null> {
    const document = this.#document(line.document);
    if (document === undefined) return this.#noDocument(line.document ?? '');
    const named = line.value.kind === 'mention' ? [this.#idOf(line.value.mention, line.document ?? null)] : [];
    const ids = [this.#idOf(line.mention.key, line.document ?? null), ...named];
    const barred = erasedProblem(this.#barred, line, ids, document?.places ?? ['']) ?? sealedProblem(line);
    if (barred) return barred;
    const wrong = claimProblem(line);
    if (wrong) return wrong;
    const { key, kind } = line.mention;
    const mention = this.#idOf(key, line.document ?? null);
    const before = kinds.get(mention);
    if (before !== undefined && before !== kind)
      return { code: 'id_conflict', message: `“${key}” is a ${before} elsewhere, and here a ${kind}` };
    // Where an event's claims start hangs on its type: without it what hurts somebody might start public.
    if (kind === 'event' && !types.has(mention))
      return {
        code: 'missing_value',
        message: `nothing says what kind of event “${key}” is: give its claim “occurred” in the same part, or before`,
      };
    if (line.value.kind === 'mention' && !kinds.has(this.#idOf(line.value.mention, line.document ?? null)))
      return { code: 'missing_value', message: `${line.property} names a mention of which nothing is said` };
    return this.#documents.placeProblem(tx, document, line.locator);
  }

  async #rowProblem(tx: Transaction, line: ListRowLine): Promise<Problem | null> {
    const document = this.#document(line.document);
    if (!document) return this.#noDocument(line.document);
    if (document.list === undefined)
      return { code: 'type_mismatch', message: `${document.name} is a text, and has no rows` };
    const ids = [this.#idOf(line.key, line.document)];
    const wrong = erasedProblem(this.#barred, line, ids, document.places) ?? listRowProblem(line);
    if (wrong) return wrong;
    for (const { column, quote } of line.cells) {
      const place = { kind: 'cell', row: line.row, column, quote } as const;
      const problem = await this.#documents.placeProblem(tx, document, place);
      if (problem) return problem;
    }
    return null;
  }

  #judgementProblem({ mention, other }: JudgementLine, { kinds, types }: Known): Problem | null {
    const ids = [this.#idOf(mention, null), this.#idOf(other, null)] as const;
    const [one, two] = ids.map((id) => ({ kind: kinds.get(id), types: types.get(id) ?? [] })) as [Told, Told];
    if (ids.some((id) => this.#barred.has('mention', id))) return ERASED_LINE;
    if (one.kind === undefined || two.kind === undefined)
      return { code: 'missing_value', message: 'a judgement on a mention of which nothing is said' };
    if (ids[0] === ids[1]) return { code: 'id_conflict', message: 'a mention can’t be judged against itself' };
    if (mayBeOne({ ...one, kind: one.kind }, { ...two, kind: two.kind })) return null;
    return { code: 'type_mismatch', message: `a ${one.kind} and a ${two.kind} of another kind can’t be judged as one` };
  }

  async #claimItems(tx: Transaction, claims: readonly Numbered<ClaimLine>[]): Promise<Item[]> {
    const { ledger } = this.#workspace;
    const items: Item[] = [];
    const byDocument = [...Map.groupBy(claims, ({ line }) => line.document ?? null)].map(([id, lines]) => ({
      id,
      document: this.#document(id ?? undefined) ?? null,
      byMention: Map.groupBy(lines, ({ line }) => line.mention.key),
    }));
    // All minors first: an event of another document may name one.
    for (const { id, document, byMention } of byDocument) {
      const people = peopleOf(byMention);
      const minors = minorsOf(people, document?.captured ?? { listDate: null, gotAt: this.#workspace.now() });
      for (const { row, key } of people.rows) if (minors.has(row)) this.#minors.add(this.#idOf(key, id));
      items.push(...(await narrowed(ledger, tx, people, document?.list ?? document?.document ?? '', minors)));
    }
    for (const { document, byMention } of byDocument) {
      const mentions = [...byMention].map(([key, said]): MentionDraft => {
        const kind = said[0]?.line.mention.kind as MentionKind;
        return { key: this.#draftKey(key, document), kind, claims: said.map(({ line }) => this.#draft(line)) };
      });
      const origin = { document: document?.document ?? '', capture: document?.capture ?? '' };
      items.push(...(await draftedItems(ledger, tx, [{ mentions, judgements: [] }], origin)));
    }
    return items;
  }

  #draft(line: ClaimLine): ClaimDraft {
    const { value, chain = [], document = null } = line;
    const refers = (ref: MentionRef): string => `id:${this.#idOf(ref, document)}`;
    const named = value.kind === 'mention' ? this.#idOf(value.mention, document) : null;
    const hidden = [this.#idOf(line.mention.key, document), named].some((id) => id !== null && this.#minors.has(id));
    return {
      property: line.property,
      value: value.kind === 'mention' ? { kind: 'mention', mention: refers(value.mention) } : value,
      modality: line.modality ?? 'actual',
      valid: line.valid ?? null,
      locator: line.locator,
      chain: chain.map((relay) => ({ ...relay, speaker: relay.speaker === null ? null : refers(relay.speaker) })),
      ...(hidden ? { audience: 'restricted' } : line.audience && { audience: line.audience }),
    };
  }

  async #rowItems(tx: Transaction, rows: readonly Numbered<ListRowLine>[]): Promise<Item[]> {
    const { ledger } = this.#workspace;
    const items: Item[] = [];
    for (const [id, lines] of Map.groupBy(rows, ({ line }) => line.document)) {
      const document = this.#document(id) as FileDocument;
      const list = document.list as string;
      const mapped: Mapped = {
        rows: lines.map(({ line }) => ({ ...line, name: line.cells[0] as (typeof line.cells)[number] })),
        aside: [],
      };
      const minors = minorsOf(mapped, document.captured);
      for (const { row, key } of mapped.rows) if (minors.has(row)) this.#minors.add(this.#idOf(key, id));
      items.push(
        ...(await rowItems(ledger, tx, mapped, list, minors, document)),
        ...(await narrowed(ledger, tx, mapped, list, minors)),
      );
    }
    return items;
  }

  /** The document a line names; null: by hand; undefined: there is none. */
  #document(id: string | undefined): FileDocument | null | undefined {
    return id === undefined ? null : this.#documents.get(id);
  }

  #noDocument(id: string): Problem {
    return { code: 'missing_value', message: `no document “${id}” stands before it in the file, or it was set aside` };
  }

  #idOf(ref: MentionRef, document: string | null): string {
    const [own, key] = typeof ref === 'string' ? [document, ref] : [ref.document, ref.key];
    return this.#documents.mentionIn(own === null ? null : (this.#documents.get(own) ?? null), key);
  }

  /** In a list the key belongs to the list, and so is given as the id it makes. */
  #draftKey(key: string, document: FileDocument | null): string {
    return document?.list && !key.startsWith('id:') ? `id:${this.#documents.mentionIn(document, key)}` : key;
  }

  async #keepAside(tx: Transaction, lines: readonly (AsideLine & { text: string })[]): Promise<void> {
    const told = lines
      .map(({ line, code, reason, text }) => ({
        line,
        code,
        reason: `line ${line}: ${reason}.`.replace(/\.\.$/, '.'),
        text,
      }))
      .sort((a, b) => a.line - b.line);
    this.#setAside += told.length;
    for (const { text: _text, ...shown } of told.slice(0, ASIDE_SHOWN - this.#aside.length)) this.#aside.push(shown);
    await tx.insert(
      'aside',
      ['document', 'line', 'code', 'reason', 'cells'],
      told.map(({ line, code, reason, text }) => [
        this.#key,
        line,
        code,
        reason,
        canonical(KEEPS_NOTHING.has(code) ? [] : ([text] as Json)),
      ]),
    );
  }
}

interface Known {
  readonly kinds: ReadonlyMap<string, MentionKind>;
  /** Of an event or a figure: the types it is told as. */
  readonly types: ReadonlyMap<string, readonly string[]>;
}

interface Told {
  readonly kind: MentionKind | undefined;
  readonly types: readonly string[];
}

function parse(text: string): Exclude<ClaimsLine, { type: 'header' }> | Problem {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { code: 'malformed', message: 'it is not JSON' };
  }
  const parsed = claimsLineSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { code: 'malformed', message: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() };
  }
  return parsed.data.type === 'header'
    ? { code: 'malformed', message: 'a header is only the first line' }
    : parsed.data;
}

async function keep<T extends Content>(
  lines: readonly Numbered<T>[],
  aside: (line: Numbered<Content>, problem: Problem) => void,
  problemOf: (line: T) => Promise<Problem | null>,
): Promise<Numbered<T>[]> {
  const out: Numbered<T>[] = [];
  for (const one of lines) {
    const problem = await problemOf(one.line);
    if (problem) aside(one, problem);
    else out.push(one);
  }
  return out;
}

/** The people among a document's mentions, as rows of a list: who is a minor is found alike in both. */
function peopleOf(byMention: ReadonlyMap<string, readonly Numbered<ClaimLine>[]>): Mapped {
  const people = [...byMention].filter(([, [one]]) => one?.line.mention.kind === 'person');
  const rows = people.map(([key, lines], row) => {
    const cells = lines.flatMap(({ line: { property, value, locator } }) =>
      value.kind === 'mention' ? [] : [{ property, value, column: '', quote: quoteOf(locator) || plainValue(value) }],
    );
    return { row, key, cells, name: cells[0] as (typeof cells)[number] };
  });
  return { rows: rows.filter(({ cells }) => cells.length > 0), aside: [] };
}
