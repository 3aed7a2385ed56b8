/** Prove that an item is in the log, to somebody who does not have the ledger. */
import { Refusal } from '../claim/problem.ts';
import type { ItemProof } from '../ledger/item-proof.ts';
import { proveItem } from '../ledger/item-proof.ts';
import type { Workspace } from './workspace.ts';

/** `id`: the item's own, or its commitment as editions name it. Refused where there is no such item with its words. */
export async function prove({ ledger }: Workspace, id: string): Promise<ItemProof> {
  const proof = await proveItem(ledger.store, id);
  if (proof) return proof;
  throw new Refusal({
    code: 'missing_value',
    message: `${id} is nothing in this ledger, or its words were erased. \`rollcall show NAME --why\` gives the ids of claims.`,
  });
}
