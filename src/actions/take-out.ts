/**
 * Taking somebody or something out of the ledger, to erase or to seal it: the bodies, salts and ids of all that is said of them go,
 * with the words in documents, reasons, proposals and rows set aside; the log keeps a commitment of each, so the tree still
 * verifies with the heads it had.
 *
 * One transaction takes out and makes the register anew for every step; then the store's free pages and journals are cleared. A
 * crash in between is made good at the next opening. Editions follow with their next publication.
 */

import { rmSync } from 'node:fs';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import type { CaptureItem, ErasedItem, Item, NoteItem } from '../claim/entry.ts';
import { isTableMedia } from '../claim/media.ts';
import { Refusal } from '../claim/problem.ts';
import type { Opening } from '../ledger/age.ts';
import { stillShowing } from '../ledger/edition-log.ts';
import type { BackupMade, KeptItem } from '../ledger/erase.ts';
import { backupsHolding, clearTraces, eraseBeside, eraseBodies, mustClear } from '../ledger/erase.ts';
import { EVERY_ENTRY, itemsByRef, itemsUnder } from '../ledger/items.ts';
import type { Place } from '../ledger/ledger.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import type { Barred } from '../ledger/tombstones.ts';
import { raise } from '../ledger/tombstones.ts';
import { unlock } from '../ledger/vault.ts';
import { NameFinder } from '../names/index.ts';
import { rebuildWithin } from '../register/rebuild.ts';
import { membersOf } from '../register/rows.ts';
import { erasedKey, placesOf, plainName } from './erased.ts';
import type { Masks } from './erasure-masks.ts';
import { masksOf } from './erasure-masks.ts';
import type { Named } from './erasure-scope.ts';
import { ErasureScope, readScope } from './erasure-scope.ts';
import { eraseWaiting } from './erasure-waiting.ts';
import { narrowedBy } from './narrowed-by-erasure.ts';
import { sealedAbout } from './sealed-content.ts';
import type { Workspace } from './workspace.ts';
import { editionFile } from './workspace.ts';

export interface TakeOutRequest {
  /** Ids of mentions (each stands for all that are judged the same), claims, documents or sealed items. */
  readonly targets: readonly string[];
  readonly why: string;
  readonly dryRun?: boolean | undefined;
  /** The mentions named and no others, whatever they were judged the same as. */
  readonly onlyMention?: boolean | undefined;
  /** Opens what is sealed, to find what of it is about who goes. */
  readonly opening?: Opening | undefined;
  /** What keeps it: given to seal, absent to erase. */
  readonly keeper?: Keeper | undefined;
}

/** Takes over what goes, enciphered. Runs in the transaction, before anything is taken away. */
export type Keeper = (tx: Transaction, goes: readonly KeptItem[], documents: readonly string[]) => Promise<Item>;

export interface TakenOut {
  readonly entry: number | null;
  readonly dryRun: boolean;
  /** The names that go. */
  readonly names: readonly string[];
  /** Items that go, by kind. */
  readonly erased: Readonly<Record<string, number>>;
  /** Items that stay with words masked. */
  readonly masked: number;
  /** Claims and documents that stay for the sake of somebody who is kept back, and are shown to fewer from now on. */
  readonly narrowed: number;
  readonly documents: { readonly whole: readonly DocumentName[]; readonly masked: readonly DocumentName[] };
  /** Entries whose who and why go, because they name who goes. */
  readonly notes: readonly { readonly entry: number; readonly why: string }[];
  readonly proposals: number;
  readonly aside: number;
  /** Others of the same name, who stay: where there are any, the name is masked only where it was read as the one who goes. */
  readonly alike: readonly { readonly mention: string; readonly name: string }[];
  /** Editions that still hold it until they are published next, with the publications that showed it. */
  readonly editions: readonly { readonly audience: EditionAudience; readonly from: number; readonly to: number }[];
  readonly backups: readonly BackupMade[];
  /** Sealed items that were not looked into, because nobody opened the vault. */
  readonly sealed: number;
  /** False: another program has the ledger open; its free pages and journal are cleared at the next opening. */
  readonly cleared: boolean;
}

interface DocumentName {
  readonly document: string;
  readonly title: string;
}

export type TakeOutProgress = (done: number, of: number, what: string) => void;

class DryRun extends Error {}

export async function takeOut(
  workspace: Workspace,
  request: TakeOutRequest,
  progress: TakeOutProgress = () => {},
): Promise<TakenOut> {
  const { ledger } = workspace;
  let outcome: TakenOut | null = null;
  try {
    outcome = await ledger.store.transaction(async (tx) => {
      const made = await takingOut(workspace, tx, request, progress);
      outcome = made;
      if (request.dryRun) throw new DryRun();
      return made;
    });
  } catch (error) {
    if (!(error instanceof DryRun) || !outcome) throw error;
    return { ...(outcome as TakenOut), entry: null, dryRun: true };
  }
  progress(0, 1, 'clearing free pages and journals');
  removeCopies(workspace.data);
  return { ...outcome, cleared: await clearTraces(ledger.store) };
}

/** What a check that was killed has left of an edition: it would keep what the edition loses at its next publication. */
function removeCopies(data: string): void {
  for (const audience of EDITION_AUDIENCES) {
    const again = `${editionFile(data, audience)}.check`;
    for (const left of ['', '.draft', '.next']) rmSync(`${again}${left}`, { force: true });
  }
}

async function takingOut(
  workspace: Workspace,
  tx: Transaction,
  request: TakeOutRequest,
  progress: TakeOutProgress,
): Promise<TakenOut> {
  const named = await namedBy(tx, request);
  const names = await namesOf(tx, named.mentions);
  const finder = new NameFinder(names);
  // Of what is sealed the reason may well speak; of who is erased it may not.
  if (!request.keeper && finder.whole(request.why).length > 0)
    throw new Refusal({
      code: 'erased',
      message:
        'The reason names who is to be erased, and it is kept with the entry. Nothing was erased. Say why without the name.',
    });
  const scope = new ErasureScope(named);
  const { n: items } = (await tx.all<{ n: number }>('select count(*) as n from item where body is not null'))[0] ?? {
    n: 0,
  };
  await scope.grow(tx);
  const unlocked = request.opening && (await unlock(tx, request.opening));
  for (const sealed of named.sealed) scope.sealed.add(sealed);
  if (unlocked) for (const sealed of await sealedAbout(tx, unlocked.identity, scope, finder)) scope.sealed.add(sealed);
  const single = new Set(named.claims);
  const reading = await readScope(
    tx,
    scope,
    single,
    finder,
    (done) => (done === 1 || done % 1_000 === 0) && progress(done, items, 'looking for all that goes'),
  );
  const masks = await masksOf(tx, scope, reading, finder, single);
  const gone = [...reading.goes, ...masks.notes, ...masks.stamps, ...masks.standIns.map(({ of }) => of)];
  const titles = await titlesOf(tx, [...scope.documents, ...masks.documents.keys()]);
  const places = await barredPlaces(workspace, tx, scope);
  const editions = await stillShowing(
    tx,
    gone.map(({ commitment }) => commitment),
  );
  const first = Math.min(...gone.map(({ stands }) => stands.entry));
  const kept = request.keeper
    ? [await request.keeper(tx, [...reading.goes, ...masks.notes], [...scope.documents])]
    : [];
  const narrowed = await narrowedBy(tx, scope);
  const entry = await write(workspace, tx, request, gone, masks, [...kept, ...narrowed]);
  await eraseBeside(tx, [...scope.mentions], [...scope.documents], [...scope.sealed]);
  for (const { document, bytes, texts } of masks.documents.values()) await keepMasked(tx, document, bytes, texts);
  const waiting = await eraseWaiting(tx, scope, reading, finder, masks);
  if (!request.dryRun) {
    await raise(tx, await erasedKey(workspace, tx), entry, barred(scope, single, names, places));
    await mustClear(tx, entry);
    await rebuildWithin(ledger(workspace), tx, (done, of) => progress(done, of, 'making the register anew'));
  }
  const nameDocument = (document: string): DocumentName => ({ document, title: titles.get(document) ?? '' });
  return {
    entry,
    dryRun: false,
    names,
    erased: countKinds(reading.goes),
    masked: masks.standIns.length,
    narrowed: narrowed.length,
    documents: {
      whole: [...scope.documents].map(nameDocument),
      masked: [...masks.documents.keys()].map(nameDocument),
    },
    notes: masks.notes.map(({ entry: of, item }) => ({ entry: of, why: (item as NoteItem).why })),
    ...waiting,
    alike: reading.alike,
    editions,
    backups: await backupsHolding(tx, first),
    sealed:
      unlocked || request.keeper
        ? 0
        : (await tx.all("select ref from item where kind = 'sealed' and body is not null")).length,
    cleared: false,
  };
}

const ledger = (workspace: Workspace) => workspace.ledger;

/** What the ids stand for. Throws {@link Refusal} where one is nothing that can be erased. */
async function namedBy(tx: Transaction, { targets, onlyMention }: TakeOutRequest): Promise<Named> {
  const mentions: string[] = [];
  const claims: string[] = [];
  const documents: string[] = [];
  const sealed: string[] = [];
  for (const target of targets) {
    const [stored] = await itemsByRef(tx, target);
    switch (stored?.item.kind) {
      case 'mention':
        mentions.push(...(onlyMention ? [target] : await judgedSame(tx, target)));
        break;
      case 'claim':
        claims.push(target);
        break;
      case 'document':
        documents.push(target);
        break;
      case 'sealed':
        sealed.push(target);
        break;
      default:
        throw new Refusal({
          code: 'missing_value',
          message: `${target} is no person, mention, claim or document here${stored ? `, but a ${stored.item.kind.replaceAll('_', ' ')}` : ''}. Nothing was changed. \`rollcall show NAME --why\` and \`rollcall sources\` give their ids.`,
        });
    }
  }
  return { mentions, claims, documents, sealed };
}

async function judgedSame(tx: Transaction, mention: string): Promise<string[]> {
  const member = (await membersOf(tx, 'mention', [mention], EVERY_ENTRY)).get(mention);
  if (!member) return [mention];
  if (member.disputed)
    throw new Refusal({
      code: 'id_conflict',
      message: `Who ${mention} is the same as is disputed: judgements on it contradict each other. Nothing was erased. Settle them with \`rollcall judge\`, or name each mention with --only-mention.`,
    });
  return [...(await membersOf(tx, 'entity', [member.entity], EVERY_ENTRY)).keys()];
}

async function namesOf(tx: Transaction, mentions: readonly string[]): Promise<string[]> {
  const items = await itemsUnder(tx, mentions, EVERY_ENTRY);
  return [
    ...new Set(
      items.flatMap(({ item }) => (item.kind === 'claim' && item.value.kind === 'name' ? [item.value.text] : [])),
    ),
  ];
}

/** The sources from which the names of who goes may not come in again. */
async function barredPlaces(workspace: Workspace, reader: Reader, scope: ErasureScope): Promise<string[]> {
  const places = new Set(['']);
  for (const document of scope.touched) {
    const items = (await itemsUnder(reader, [document], EVERY_ENTRY)).map(({ item }) => item);
    const isTable = items.some((item) => item.kind === 'document' && isTableMedia(item.media));
    for (const item of items)
      if (item.kind === 'capture')
        for (const place of placesOf(workspace.ledger, document, item, isTable)) places.add(place);
  }
  return [...places];
}

function barred(
  scope: ErasureScope,
  single: ReadonlySet<string>,
  names: readonly string[],
  places: readonly string[],
): Barred[] {
  return [
    ...[...scope.mentions].map((id): Barred => ['mention', id]),
    ...[...scope.documents].map((id): Barred => ['document', id]),
    ...[...single].map((id): Barred => ['claim', id]),
    ...places.flatMap((place) => names.map((name): Barred => ['name', place, plainName(name)])),
  ];
}

/** Appends the entry and takes the bodies away. */
async function write(
  { ledger, who, now }: Workspace,
  tx: Transaction,
  { why, keeper }: TakeOutRequest,
  gone: readonly KeptItem[],
  { standIns }: Masks,
  kept: readonly Item[],
): Promise<number> {
  const standsAt = new Map<number, Place>(standIns.map(({ of }, ix) => [ix, of.stands]));
  const standInOf = new Map(standIns.map(({ of }, ix) => [of.commitment, ix]));
  const items: Item[] = [
    ...standIns.map(({ item }) => item),
    ...gone.map(
      ({ commitment }): ErasedItem => ({
        kind: 'erased',
        commitment,
        standIn: standInOf.get(commitment) ?? null,
      }),
    ),
    ...kept,
  ];
  const kind = keeper ? 'seal' : 'erase';
  const note = { who, why, tool: kind };
  // The register is made anew as a whole, so this entry is not followed by itself.
  const { entry } = await ledger.append(tx, { kind, at: now(), note, items, standsAt });
  await eraseBodies(tx, gone);
  return entry;
}

async function keepMasked(
  tx: Transaction,
  document: string,
  bytes: Buffer,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.run('update document_bytes set bytes = ?, size = ? where document = ?', [bytes, bytes.length, document]);
  for (const [reader, body] of texts)
    await tx.run('update document_text set body = ? where document = ? and reader = ?', [body, document, reader]);
}

async function titlesOf(reader: Reader, documents: readonly string[]): Promise<Map<string, string>> {
  const items = await itemsUnder(reader, documents, EVERY_ENTRY);
  const titles = new Map<string, string>();
  for (const { item } of items) {
    if (item.kind === 'document' && !titles.has(item.document)) titles.set(item.document, item.name);
    if (item.kind === 'capture' && (item as CaptureItem).title !== '') titles.set(item.document, item.title);
  }
  return titles;
}

function countKinds(items: readonly KeptItem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { item } of items) counts[item.kind] = (counts[item.kind] ?? 0) + 1;
  return counts;
}
