/**
 * An edition: one audience's own database, built only from what it may see, cumulative, in numbered publications, each signed.
 *
 * A publication writes the edition's file whole, in id order, beside the old one, and puts it in its place in one rename: a reader
 * sees the edition before or after, never half; and the same rows by another history give the same bytes.
 * A publication that would change nothing visible is none: no number, no date, no checkpoint.
 *
 * What is restricted after it was public leaves its leaf and the word withdrawn: then the register is made anew for every past
 * publication under today's audiences, so that no closed row keeps the words (TABLES, decision 9). A retracted error is no
 * withdrawal: it stays part of what was known. Of each past publication only what it published then is shown.
 *
 * What an entry does not reach is not made again (`changes.ts`): only the first publication, one that withdraws, and an edition that
 * is missing or behind are made from the whole ledger (`whole.ts`), with the same bytes.
 *
 * The log itself (which leaves, in which order) is kept in the ledger: what was erased since can't be read out of the items again.
 */
import { dirname } from 'node:path';
import type { EditionAudience } from '../claim/audience.ts';
import type { EditionStep, SigningKey } from '../ledger/edition-log.ts';
import {
  addToEditionLog,
  keepEditionLog,
  keepSigningKey,
  newSigningKey,
  readEditionLog,
  readEditionSteps,
  signingKey,
} from '../ledger/edition-log.ts';
import { itemsBetween, stoodFor } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Store, Transaction } from '../ledger/port.ts';
import { readVkey } from '../ledger/signed-note.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { makeFolder } from '../ledger/sync-folder.ts';
import { publishChanges } from './by-change.ts';
import { changesSince } from './changes.ts';
import { leafProblems, leavesAgree, refuseInconsistent, refuseOtherFile, stepProblems } from './consistent.ts';
import type { EditionHead } from './edition-file.ts';
import { copyEdition, headOf, putInPlace, reading, removeAll, writeWhole } from './edition-file.ts';
import { EDITION_VERSION } from './edition-schema.ts';
import { signatureProblems } from './file-signature.ts';
import type { Publication, PublicationMark, RecordedPublication } from './step.ts';
import { publishAgain, publishNext } from './whole.ts';

export interface PreparedPublication {
  /** Null: nothing visible would change, but the edition was missing, behind or of an older form, and is made again. */
  readonly publication: Publication | null;
  /** Keeps the edition's log in the ledger, in the transaction that records the publication. */
  readonly keep: (tx: Transaction) => Promise<void>;
  /** Puts the written file in the edition's place. */
  readonly commit: () => Promise<void>;
}

/**
 * Writes the next publication beside the edition, on top of `past` (every publication so far, in order). Null: nothing to put in
 * place. Nothing is shown until `commit`. Without `next` the edition is only made again, as it was published last.
 * Throws {@link Refusal} rather than sign what does not continue what was signed.
 */
export async function preparePublication(
  ledger: Ledger,
  audience: EditionAudience,
  file: string,
  past: readonly RecordedPublication[],
  next: Omit<PublicationMark, 'n'> | null,
): Promise<PreparedPublication | null> {
  makeFolder(dirname(file));
  const asked = { ledger, audience, file, past };
  const [steps, key] = [await readEditionSteps(ledger.store, audience), await signingKey(ledger.store, audience)];
  // Publications of a program that signed none have no log yet: it is worked out from the items, and signed now.
  const unsigned = steps.length === 0;
  if (!unsigned || past.length === 0) refuseInconsistent(audience, stepProblems(past, steps, key?.signer ?? null));
  const head = await headOf(file);
  const last = steps.at(-1);
  // What was changed in the file since it was published is not carried on.
  const current = key !== null && !unsigned && isCurrent(head, steps) && (await isAsSigned(file, key));
  if (current && last && (await leavesAgree(ledger.store, audience, file, last))) {
    if (!next) return null;
    const prepared = await preparedByChange(asked, key, last, { n: last.n + 1, ...next });
    if (prepared !== 'withdraws') return prepared;
  }
  return preparedWhole(asked, key, head, current, next && { n: (past.at(-1)?.n ?? 0) + 1, ...next });
}

interface Asked {
  readonly ledger: Ledger;
  readonly audience: EditionAudience;
  readonly file: string;
  readonly past: readonly RecordedPublication[];
}

async function preparedByChange(
  { ledger, audience, file }: Asked,
  key: SigningKey,
  last: EditionStep,
  mark: PublicationMark,
): Promise<PreparedPublication | 'withdraws' | null> {
  const standing = { ledger, audience, last, stoodFor: await stoodFor(ledger.store) };
  const changes = await reading(file, (edition) => changesSince({ ...standing, file: edition }, mark));
  if (!changes) return 'withdraws';
  if (!changes.visible) return null;
  const { publication, step, leaves } = await drafted(file, true, key, (tx) =>
    publishChanges(tx, changes, mark, last.size, key),
  );
  return {
    publication,
    keep: (tx) => addToEditionLog(tx, audience, { steps: [step], leaves, from: last.size }),
    commit: () => putInPlace(`${file}.next`, file),
  };
}

async function preparedWhole(
  { ledger, audience, file, past }: Asked,
  key: SigningKey | null,
  head: EditionHead | null,
  current: boolean,
  next: PublicationMark | null,
): Promise<PreparedPublication | null> {
  const kept = await readEditionLog(ledger.store, audience);
  refuseInconsistent(audience, leafProblems(kept));
  if (head) await refuseOtherFile(file, head, past);
  const edition = {
    ledger,
    audience,
    key: key ?? newSigningKey(ledger, audience),
    items: await itemsBetween(ledger.store, 1, (next ?? past.at(-1))?.upto ?? 0),
    stoodFor: await stoodFor(ledger.store),
  };
  const { publication, log } = await drafted(file, current, edition.key, async (tx) => {
    const now = current ? kept : await publishAgain(tx, edition, past, kept);
    const step = next && (await publishNext(tx, edition, next, now));
    return { publication: step?.publication ?? null, log: step?.log ?? now };
  });
  if (!publication && (current || past.length === 0)) {
    removeAll(`${file}.next`);
    return null;
  }
  return {
    publication,
    keep: async (tx) => {
      if (!key && log !== kept) await keepSigningKey(tx, audience, edition.key);
      if (log !== kept) await keepEditionLog(tx, audience, kept, log);
    },
    commit: () => putInPlace(`${file}.next`, file),
  };
}

/** Writes the edition that follows beside its file, from a copy of it or from nothing. */
async function drafted<T>(
  file: string,
  copied: boolean,
  { signer }: SigningKey,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const [draft, written] = [`${file}.draft`, `${file}.next`];
  removeAll(draft, written);
  if (copied) await copyEdition(file, draft);
  const store: Store = openSqlite(draft, { draft: true });
  try {
    const result = await store.transaction(work);
    await writeWhole(store, written, signer);
    return result;
  } finally {
    await store.close();
    removeAll(draft);
  }
}

const isAsSigned = (file: string, { signer }: SigningKey): Promise<boolean> =>
  reading(file, async (edition) => (await signatureProblems(file, edition, readVkey(signer.vkey))).length === 0);

/** Is the file of today's form, with the last publication and every line under each checkpoint? */
const isCurrent = (head: EditionHead | null, steps: readonly EditionStep[]): boolean =>
  head?.version === EDITION_VERSION &&
  head.steps.length === steps.length &&
  steps.every(({ n, note }, i) => head.steps[i]?.n === n && head.steps[i]?.note === note);
