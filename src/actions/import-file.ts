/**
 * Bring a file in: its bytes are kept under their SHA-256 with when and where they were got; a document becomes proposals, a table
 * with a mapping becomes mentions and claims located by row and column, a table without one waits. Importing the same thing
 * twice changes nothing and says so; what can't be read is kept with its reason.
 */
import type { Audience } from '../claim/audience.ts';
import { sha256Hex } from '../claim/canonical.ts';
import type { Draft } from '../claim/draft.ts';
import type { CaptureItem, Item } from '../claim/entry.ts';
import type { Problem } from '../claim/problem.ts';
import { Refusal } from '../claim/problem.ts';
import { handReadingSchema } from '../claim/reading.ts';
import { draftsOf, partyKey } from '../ingest/drafts.ts';
import { minorsTold } from '../ingest/extract/minors.ts';
import { extractDocument } from '../ingest/extract-document.ts';
import type { ImportReport } from '../ingest/read/report.ts';
import { exitStatusOf, toImportReport } from '../ingest/read/report.ts';
import type { ReadDocument, ReadResult, ReadTable } from '../ingest/read/types.ts';
import { mapRows } from '../ingest/table/map-rows.ts';
import type { Mapped } from '../ingest/table/mapped.ts';
import type { Mapping } from '../ingest/table/mapping.ts';
import { checkSheetsNamed } from '../ingest/table/sheets-named.ts';
import type { Transaction } from '../ledger/port.ts';
import type { Tombstones } from '../ledger/tombstones.ts';
import { NO_TOMBSTONES } from '../ledger/tombstones.ts';
import { admittedOf, ERASED_DOCUMENT, keptMasked } from './admitted.ts';
import { beginsAs, documentItems, keepBytes, mediaOf } from './document-items.ts';
import { draftedItems, onlyNew } from './drafted-items.ts';
import { EntryParts } from './entry-parts.ts';
import { isBarredDraft, placesOf, tombstones, withoutBarredClaims } from './erased.ts';
import type { ListDifference } from './list-difference.ts';
import { compareList } from './list-difference.ts';
import { listParties, listTells, narrowed } from './list-items.ts';
import { listSource } from './list-snapshots.ts';
import { minorsOf } from './minors.ts';
import { propose, takeProposals } from './proposals.ts';
import { publishedOf } from './published.ts';
import { readApart } from './read-apart.ts';
import { sealFile } from './seal.ts';
import type { Workspace } from './workspace.ts';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Names of the sheets to read; `*` for all. */
  readonly sheets?: readonly string[] | undefined;
  readonly mapping?: Mapping | undefined;
  readonly audience?: Audience | undefined;
  /** False: keep the document and propose nothing; somebody reads it by hand. */
  readonly propose?: boolean | undefined;
  /** Take all proposals at once, for this reason. */
  readonly acceptWhy?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly why?: string | undefined;
  /** Bring in also what was erased on request; the reason says why that is in order. */
  readonly allowErased?: boolean | undefined;
  /** Told how many of a list's rows are compared with what is here. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
  /** Told of pages read, where reading takes long. */
  readonly onStep?: ((done: number, of: number) => void) | undefined;
}

export interface ImportOutcome extends ImportReport {
  readonly file: string;
  readonly status: 0 | 3 | 4;
  /** The document's id; its address under /sources/. */
  readonly document?: string;
  readonly sha256?: string;
  /** Proposals made now that nobody has looked at yet. */
  readonly proposed?: number;
  /** What the entry adds, by kind; all zero where nothing changed. */
  readonly added?: Readonly<Record<string, number>>;
  /** The entry written; null where nothing changed, or on a dry run. */
  readonly entry?: number | null;
  /** All of them, where a large list came to several; `entry` is the last. */
  readonly entries?: readonly number[];
  readonly unchanged?: boolean;
  /** Of a table read by a mapping: row by row, against the list as it stood. */
  readonly difference?: ListDifference;
  readonly dryRun?: boolean;
  /** Sealed as it came in: the id to open it by. Nothing of it is kept in the clear. */
  readonly sealed?: string;
  /** Set for a table without a mapping: its rows are kept and wait for one. */
  readonly waits?: string;
}

class DryRun extends Error {}

export async function importFile(workspace: Workspace, request: ImportRequest): Promise<ImportOutcome> {
  let result: ReadResult;
  let capture: Omit<CaptureItem, 'document' | 'capture'>;
  let mapped: Mapped | null = null;
  let warnings: readonly Problem[];
  try {
    const { bytes, name, encoding, delimiter, language, url, onStep } = request;
    const sheets = request.sheets ?? request.mapping?.sheets;
    result = await readApart(bytes, name, { encoding, delimiter, sheets, language, url, onStep });
    ({ capture, warnings } = captureOf(workspace, request, result));
    if (result.kind === 'table' && request.mapping) {
      checkSheetsNamed(result, sheets);
      mapped = mapRows(result, request.mapping);
    }
  } catch (error) {
    if (error instanceof Refusal) return { file: request.name, status: 4, ...toImportReport(error) };
    throw error;
  }
  const { ledger } = workspace;
  const sha256 = sha256Hex(request.bytes);
  const document = ledger.id('document', sha256);
  if (request.audience === 'sealed' && !request.dryRun) {
    const sealed = await sealedImport(workspace, request, capture, result, document, sha256);
    return { file: request.name, status: 0, format: result.format, encoding: result.encoding, ...sealed };
  }
  const barred = request.allowErased ? NO_TOMBSTONES : await tombstones(workspace);
  if (barred.has('document', document))
    return { file: request.name, status: 4, ...toImportReport(new Refusal(ERASED_DOCUMENT)) };
  const admitted = admittedOf(ledger, barred, request, result, capture, mapped, document);
  ({ result, mapped } = admitted);
  const maskedAlready = await keptMasked(ledger.store, document);
  if (maskedAlready !== null && result.kind === 'document') result = { ...result, text: maskedAlready };
  const minors = mapped ? minorsOf(mapped, capture) : new Set<number>();
  const report = withMapping(toImportReport(result), mapped);
  const status = exitStatusOf(report);
  const said = [
    ...(report.warnings ?? []),
    ...warnings,
    ...listWarnings(mapped, capture, minors, request.mapping?.whole ?? false),
  ];
  const outcome = { file: request.name, status, ...report, warnings: said };
  let done: Partial<ImportOutcome> = {};
  try {
    await ledger.store.transaction(async (tx) => {
      const note = {
        who: workspace.who,
        why: request.acceptWhy ?? request.why ?? `import of ${request.name}`,
        tool: 'import',
      };
      const now = workspace.now();
      // Of a list it is known without writing it what it would add.
      const parts = new EntryParts(ledger, tx, { kind: 'add', at: now, note }, !(request.dryRun && mapped));
      const { drafts, captureId, difference } = await arrival(
        workspace,
        tx,
        request,
        result,
        capture,
        mapped,
        minors,
        { document, sha256: sha256Hex(admitted.bytes), barred },
        parts,
      );
      await keepBytes(tx, document, admitted.bytes, result);
      await keepAside(tx, document, report);
      const proposed =
        result.kind === 'document' ? await propose(ledger, tx, { document, capture: captureId }, drafts) : [];
      if (request.acceptWhy !== undefined && proposed.length > 0) {
        const drafted = await draftedItems(
          ledger,
          tx,
          proposed.map((p) => p.draft),
          { document, capture: captureId },
        );
        await parts.add(withoutBarredClaims(barred, drafted));
      }
      const { entries, at, added } = await parts.finish();
      const entry = entries.at(-1) ?? null;
      if (request.acceptWhy !== undefined && entry !== null)
        await takeProposals(
          tx,
          proposed.map((p) => p.proposal),
          entry,
        );
      const accepted = request.acceptWhy !== undefined;
      const isLetter = request.audience === undefined && beginsAs(result) === 'restricted';
      const toldBack = isLetter && added['document'] ? [LETTER] : [];
      done = {
        proposed: accepted ? 0 : proposed.length,
        added,
        entry,
        ...(entries.length > 1 && { entries }),
        unchanged: Object.keys(added).length === 0 && proposed.length === 0,
        ...(difference && { difference }),
        warnings: [...said, ...toldBack, ...(at === null ? [] : clockWarnings(now, at))],
      };
      if (request.dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
    done = { ...done, entry: null, dryRun: true };
  }
  return {
    ...outcome,
    document,
    sha256,
    ...done,
    ...(result.kind === 'table' &&
      !request.mapping && {
        waits:
          'The rows are kept and wait for a mapping: `rollcall mapping propose FILE --out MAPPING.json` proposes one; import the file again with --mapping MAPPING.json.',
      }),
  };
}

/** Nothing of a sealed file is derived from: it is kept enciphered, with where it was got. */
function sealedImport(
  workspace: Workspace,
  request: ImportRequest,
  capture: Omit<CaptureItem, 'document' | 'capture'>,
  result: ReadResult,
  document: string,
  sha256: string,
): Promise<{ entry: number; sealed: string }> {
  const items: Item[] = [
    { kind: 'document', document, sha256, media: mediaOf(result), name: request.name, audience: 'sealed' },
    { ...capture, document, capture: document },
  ];
  const texts = result.kind === 'document' ? [{ document, reader: capture.reader, body: result.text }] : [];
  return sealFile(workspace, { items, texts }, request.bytes, request.why ?? 'a sealed file');
}

/** Flags first, then what the file says of itself. A flag's date that is none is refused before anything is kept. */
function captureOf(
  workspace: Workspace,
  request: ImportRequest,
  result: ReadResult,
): { capture: Omit<CaptureItem, 'document' | 'capture'>; warnings: readonly Problem[] } {
  const meta = result.kind === 'document' ? result.meta : {};
  const { published, warnings } = publishedOf(request.published, meta['published']);
  return {
    capture: {
      kind: 'capture',
      gotAt: gotAt(workspace.now(), meta['captured']),
      title: request.title ?? meta['title'] ?? '',
      url: request.url ?? meta['url'] ?? '',
      outlet: request.outlet ?? meta['outlet'] ?? '',
      published,
      language: request.language ?? meta['language'] ?? request.mapping?.language ?? '',
      // The day it was got says nothing of the day it tells of: without a date of its own a list has none.
      listDate: result.kind === 'table' ? published : null,
      whole: result.kind === 'table' ? (request.mapping?.whole ?? false) && readWhole(result) : null,
      how: 'file',
      reader: `${result.reader.name}/${result.reader.version}`,
    },
    warnings,
  };
}

/** Of titles, totals and notes that are set aside nobody is missed, nor of other sheets. */
function readWhole({ aside, sheets }: ReadTable): boolean {
  const read = sheets && new Set(sheets.map(({ name }) => name));
  return !aside.some(({ code, sheet }) => UNREADABLE.has(code) && (sheet === undefined || (read?.has(sheet) ?? true)));
}

const UNREADABLE: ReadonlySet<string> = new Set(['malformed', 'encoding_mixed', 'ragged_row', 'value_too_long']);

/** A web archive says when its page was got; an instant that is none, or has not come yet, is not believed. */
function gotAt(now: string, captured: string | undefined): string {
  const at = Date.parse(captured ?? '');
  return at <= Date.parse(now) ? new Date(at).toISOString() : now;
}

const LETTER: Problem = {
  code: 'kept_back',
  message:
    'An e-mail is between those who wrote it: what it tells is for restricted readers. Import it with --audience public or partner where others may see it.',
};

/** Entries never run backwards in time; where the clock does, the entry has the time of the one before, and somebody has to know. */
function clockWarnings(now: string, at: string): Problem[] {
  if (Date.parse(at) - Date.parse(now) <= 60_000) return [];
  return [
    {
      code: 'clock_behind',
      message: `The machine's clock says ${now}, and the last entry was written at ${at}: the new one has that time too. Set the clock right; if it was wrong before, its entries keep the time they have.`,
    },
  ];
}

const unreadColumns = (unread: readonly string[]): Problem => ({
  code: 'unread_column',
  message: `The mapping neither reads nor ignores ${unread.map((column) => `“${column}”`).join(', ')}: map them, or name them in its \`ignore\`.`,
});

/** What a person should know of a list that was read as its mapping says. */
function listWarnings(
  mapped: Mapped | null,
  { listDate, whole }: Pick<CaptureItem, 'listDate' | 'whole'>,
  minors: ReadonlySet<number>,
  saysWhole: boolean,
): Problem[] {
  if (!mapped) return [];
  const { unread = [] } = mapped;
  const partly: Problem = {
    code: 'ragged_row',
    message:
      'Rows of it could not be read, so the list was not read whole: nobody is noted as gone from it. Mend them and import it again.',
  };
  const undated: Problem = {
    code: 'missing_value',
    message: 'The list has no date of its own, so it sees nobody held on any day: import it again with --published.',
  };
  return [
    ...(listDate === '' ? [undated] : []),
    ...(saysWhole && !whole ? [partly] : []),
    ...(unread.length > 0 ? [unreadColumns(unread)] : []),
    ...[...minors].map(
      (row): Problem => ({
        code: 'minor',
        at: `row ${row}`,
        message: `row ${row}: a minor: kept for restricted readers; \`rollcall disclose\` shows it to others.`,
      }),
    ),
  ];
}

interface Arrival {
  readonly drafts: readonly { draft: Draft; rules: readonly string[] }[];
  readonly captureId: string;
  readonly difference: ListDifference | null;
}

async function arrival(
  workspace: Workspace,
  tx: Transaction,
  request: ImportRequest,
  result: ReadResult,
  capture: Omit<CaptureItem, 'document' | 'capture'>,
  mapped: Mapped | null,
  minors: ReadonlySet<number>,
  { document, sha256, barred }: { document: string; sha256: string; barred: Tombstones },
  parts: EntryParts,
): Promise<Arrival> {
  const { ledger } = workspace;
  const { items, origin } = await documentItems(ledger, tx, {
    document,
    sha256,
    name: request.name,
    audience: request.audience,
    result,
    capture,
  });
  const admit = async (all: readonly Item[]): Promise<void> => parts.add(withoutBarredClaims(barred, all));
  await admit(await onlyNew(tx, items));
  let difference: ListDifference | null = null;
  if (result.kind === 'table' && mapped && request.mapping) {
    const { mapping } = request;
    const list = listSource(ledger, capture.outlet, capture.url) ?? document;
    const { listDate, gotAt } = capture;
    const when = { listDate: listDate ?? '', gotAt, whole: capture.whole ?? false };
    await admit(await listParties(ledger, tx, mapped, list, origin));
    difference = await compareList(
      ledger,
      tx,
      { list, mapped, state: mapping.state, minors, origin, barred, ...when },
      parts,
      !request.dryRun,
      request.progress,
    );
    await admit(await listTells(ledger, tx, mapped, mapping, list, minors, origin));
    await parts.add(await narrowed(ledger, tx, mapped, list, minors));
  }
  const places = placesOf(ledger, document, capture, result.kind === 'table');
  const drafts =
    result.kind === 'document' && request.propose !== false
      ? (await machineDrafts(result, request.name, capture)).filter(
          ({ draft }) => !isBarredDraft(ledger, barred, draft, document, places),
        )
      : [];
  return { drafts, captureId: origin.capture, difference };
}

/** One proposal a draft, with the rules that made it. */
async function machineDrafts(
  result: ReadDocument,
  name: string,
  capture: Pick<CaptureItem, 'outlet' | 'published' | 'language'>,
): Promise<{ draft: Draft; rules: readonly string[] }[]> {
  const reading = await extractDocument(result, name, capture);
  const ruled = [...reading.events, ...reading.positions, ...reading.assessments, ...reading.links];
  const rules = [...reading.persons.map(() => ['person']), ...ruled.map((proposal) => proposal.rules)];
  // A state that rules sum up from events has no words of its own: only a person may say how a text leaves somebody.
  const persons = reading.persons.map(({ state: _summed, ...person }) => person);
  const given = handReadingSchema.parse({ ...reading, persons });
  const minors = new Set(
    [...minorsTold(result.text, given.persons, reading.language ?? '')].map(({ name }) => partyKey(given, name)),
  );
  return draftsOf(given, result.text).map((draft, i) => ({ draft: keptBack(draft, minors), rules: rules[i] ?? [] }));
}

/** What names a minor starts restricted, and so does the minor's own name. */
function keptBack(draft: Draft, minors: ReadonlySet<string>): Draft {
  if (!draft.mentions.some(({ key }) => minors.has(key))) return draft;
  const [subject] = draft.mentions;
  return {
    ...draft,
    mentions: draft.mentions.map((mention) =>
      mention === subject || minors.has(mention.key)
        ? { ...mention, claims: mention.claims.map((claim) => ({ ...claim, audience: 'restricted' as const })) }
        : mention,
    ),
  };
}

async function keepAside(tx: Transaction, document: string, report: ImportReport): Promise<void> {
  await tx.run('delete from aside where document = ?', [document]);
  type Row = Pick<NonNullable<ImportReport['aside']>[number], 'row' | 'code' | 'reason' | 'values'>;
  const aside = new Map<string, Row>();
  for (const row of report.aside ?? []) {
    const key = `${row.row} ${row.code}`;
    const before = aside.get(key);
    // Rows of two sheets share a number, and are kept as one: their reasons say which is of which.
    aside.set(
      key,
      before ? { ...row, reason: `${before.reason} ${row.reason}`, values: [...before.values, ...row.values] } : row,
    );
  }
  await tx.insert(
    'aside',
    ['document', 'line', 'code', 'reason', 'cells'],
    [...aside.values()].map((row) => [document, row.row, row.code, row.reason, JSON.stringify(row.values)]),
  );
}

/** Rows that the mapping could not read are set aside too, and no longer counted as read. */
function withMapping(report: ImportReport, mapped: Mapped | null): ImportReport {
  if (!mapped || mapped.aside.length === 0) return report;
  const at = ({ sheet, row }: { readonly sheet?: string; readonly row: number }): string => `${sheet ?? ''} ${row}`;
  const out = new Set(mapped.aside.map(at));
  return {
    ...report,
    rows: (report.rows ?? 0) - out.size,
    aside: [...(report.aside ?? []), ...(mapped.aside as NonNullable<ImportReport['aside']>)],
    records: (report.records ?? []).filter((record) => !out.has(at(record))),
  };
}
