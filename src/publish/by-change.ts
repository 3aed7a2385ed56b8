/** Puts what a publication changes into a copy of the edition's file; the rest of it stays as it is. */
import type { EditionLeaf, EditionStep, SigningKey } from '../ledger/edition-log.ts';
import { leafHash } from '../ledger/merkle-log.ts';
import { grownTiles } from '../ledger/merkle-tiles.ts';
import type { Cell, Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { keepInStep } from '../register/keep.ts';
import type { Changes } from './changes.ts';
import { tilesOfTree, treeFor } from './log-files.ts';
import type { Publication, PublicationMark } from './step.ts';
import { keepSteps, signedStep } from './step.ts';
import type { Opening } from './visible.ts';

export interface Published {
  readonly publication: Publication;
  readonly step: EditionStep;
  /** What the log gains. */
  readonly leaves: readonly EditionLeaf[];
}

export async function publishChanges(
  tx: Transaction,
  { tellings, sources, texts, fresh, openings }: Changes,
  mark: PublicationMark,
  size: number,
  { signer }: SigningKey,
): Promise<Published> {
  await keepInStep(tx, mark.n, { tellings, sources });
  await addLeaves(tx, fresh, size, mark.n, openings);
  for (const [document, body] of texts) {
    await tx.run('delete from document_text where document = ?', [document]);
    if (body !== null) await tx.insert('document_text', ['document', 'body'], [[document, body]]);
  }
  await addTiles(tx, size, fresh);
  const step = signedStep(mark, await treeFor(tx, size + fresh.length), signer);
  await keepSteps(tx, [step]);
  const gone = await first<{ n: number }>(tx, 'select count(*) as n from leaf where withdrawn_n is not null');
  return {
    publication: { ...step, withdrawn: gone?.n ?? 0 },
    step,
    leaves: fresh.map((hash) => ({ hash, n: mark.n, withdrawn: null })),
  };
}

async function addLeaves(
  tx: Transaction,
  fresh: readonly string[],
  size: number,
  n: number,
  openings: Changes['openings'],
): Promise<void> {
  const opened = (opening: Opening | null | undefined): Cell[] => [
    opening?.mention ?? null,
    opening?.salt ?? null,
    opening?.body ?? null,
  ];
  await tx.insert(
    'leaf',
    ['hash', 'ix', 'n', 'withdrawn_n', 'mention', 'salt', 'body'],
    fresh.map((hash, i) => [hash, size + i, n, null, ...opened(openings.get(hash))]),
  );
  const isFresh = new Set(fresh);
  for (const [hash, opening] of openings)
    if (!isFresh.has(hash))
      await tx.run('update leaf set mention = ?, salt = ?, body = ? where hash = ?', [...opened(opening), hash]);
}

async function addTiles(tx: Transaction, size: number, fresh: readonly string[]): Promise<void> {
  const leaves = fresh.map((hash) => leafHash(Buffer.from(hash, 'hex')));
  await tx.insert(
    'tile',
    ['level', 'ix', 'hashes'],
    [...grownTiles(size, await tilesOfTree(tx, size), leaves)].map(({ level, index, hashes }) => [
      level,
      index,
      hashes,
    ]),
    'on conflict (level, ix) do update set hashes = excluded.hashes',
  );
}
