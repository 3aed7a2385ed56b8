/** One entry of one person told by hand: what a documenter does all day. */
import type { Item } from '../../src/claim/entry.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { record } from '../../src/register/desk.ts';
import { idsOf } from './ids.ts';

const ids = idsOf(0);

export async function appendOne(ledger: Ledger, n: number): Promise<void> {
  const mention = ids.mention('by hand', String(n));
  const value = { kind: 'name', text: `Berta Nova ${n}` } as const;
  const claim = ids.of('claim', mention);
  const said = { mention, claim, audience: 'public' } as const;
  const items: Item[] = [
    { kind: 'mention', mention, mentionKind: 'person', source: 'by hand', keyHash: ids.of('key', mention) },
    { kind: 'claim', ...said, property: 'name', value, modality: 'actual', valid: null },
    {
      kind: 'attestation',
      ...said,
      attestation: ids.of('attestation', mention),
      document: '',
      capture: '',
      locator: { kind: 'hand' },
      chain: [],
    },
  ];
  await ledger.store.transaction(async (tx) => {
    await tx.insert('mention_salt', ['mention', 'salt'], [[mention, ledger.newMentionSalt(mention)]]);
    await record(ledger, tx, {
      kind: 'add',
      at: '2026-01-01T00:00:00Z',
      items,
      note: { who: 'bench', why: 'told by hand', tool: 'bench' },
    });
  });
}
