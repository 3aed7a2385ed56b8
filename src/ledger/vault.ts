/**
 * The vault: one X25519 key pair of age (age-encryption.org/v1). What is sealed is enciphered to its public half, which stands in
 * the clear, so that sealing needs no secret; its private half is enciphered to each of its holders, by a passphrase or to their
 * own public key. A holder is added, removed or given another passphrase without touching what was sealed. The private half is in
 * memory only while something is opened.
 */
import { Refusal } from '../claim/problem.ts';
import type { Closing, Opening } from './age.ts';
import { decrypterBy, encrypterTo, newKeyPair } from './age.ts';
import type { Reader, Transaction } from './port.ts';
import { first } from './port.ts';

export interface Holder {
  readonly holder: string;
  readonly kind: 'passphrase' | 'key';
}

/** There is one vault a ledger. */
const VAULT = 'main';

/** Plain text is filled up to a multiple of this many bytes, so that its length says little. */
const BLOCK = 512;

/** The public half. Throws {@link Refusal} where there is no vault yet. */
export async function vaultRecipient(reader: Reader): Promise<string> {
  const row = await first<{ recipient: string }>(reader, 'select recipient from vault where vault = ?', [VAULT]);
  if (row) return row.recipient;
  throw new Refusal({
    code: 'encrypted',
    message: 'There is no vault to seal into yet. `rollcall vault create` makes one. Nothing was changed.',
  });
}

export async function holdersOf(reader: Reader): Promise<Holder[]> {
  return reader.all<Holder>('select holder, kind from vault_holder where vault = ? order by holder', [VAULT]);
}

export async function makeVault(tx: Transaction, holder: string, closing: Closing): Promise<void> {
  if (await first(tx, 'select vault from vault where vault = ?', [VAULT]))
    throw new Refusal({
      code: 'id_conflict',
      message: 'There is a vault already, and one is enough: `rollcall vault add` gives it another holder.',
    });
  const { identity, recipient } = await newKeyPair();
  await tx.insert('vault', ['vault', 'recipient'], [[VAULT, recipient]]);
  await addHolder(tx, identity, holder, closing);
}

/** Throws {@link Refusal} where there is a holder of that name. */
export async function addHolder(tx: Transaction, identity: string, holder: string, closing: Closing): Promise<void> {
  if ((await holdersOf(tx)).some((one) => one.holder === holder))
    throw new Refusal({
      code: 'id_conflict',
      message: `${holder} holds the vault already. \`rollcall vault change-passphrase\` gives them another passphrase; or choose another name.`,
    });
  const kind: Holder['kind'] = 'passphrase' in closing ? 'passphrase' : 'key';
  const wrapped = Buffer.from(await (await encrypterTo(closing)).encrypt(identity)).toString('base64');
  await tx.insert('vault_holder', ['vault', 'holder', 'kind', 'wrapped'], [[VAULT, holder, kind, wrapped]]);
}

/** Throws {@link Refusal} for nobody's name, and for the last holder's: nothing could be opened ever again. */
export async function removeHolder(tx: Transaction, holder: string): Promise<void> {
  const all = await holdersOf(tx);
  if (!all.some((one) => one.holder === holder))
    throw new Refusal({
      code: 'missing_value',
      message: `${holder} does not hold the vault; ${all.map((one) => one.holder).join(', ')} do. Nothing was changed.`,
    });
  if (all.length === 1)
    throw new Refusal({
      code: 'encrypted',
      message: `${holder} is the last who can open the vault: without them what is sealed is lost. Add another first.`,
    });
  await tx.run('delete from vault_holder where vault = ? and holder = ?', [VAULT, holder]);
}

/**
 * The private half, and who of the holders it was opened as. Throws one {@link Refusal} for every key that does not fit, whatever
 * is wrong with it.
 */
export async function unlock(reader: Reader, opening: Opening): Promise<{ identity: string; holder: string }> {
  await vaultRecipient(reader);
  const kind: Holder['kind'] = 'passphrase' in opening ? 'passphrase' : 'key';
  const rows = await reader.all<{ holder: string; wrapped: string }>(
    'select holder, wrapped from vault_holder where vault = ? and kind = ? order by holder',
    [VAULT, kind],
  );
  for (const { holder, wrapped } of rows) {
    try {
      const identity = await (await decrypterBy(opening)).decrypt(Buffer.from(wrapped, 'base64'), 'text');
      return { holder, identity };
    } catch {
      // Another holder's, perhaps.
    }
  }
  throw new Refusal({ code: 'encrypted', message: 'That passphrase or key opens nothing here.' });
}

export async function encipher(recipient: string, plain: Uint8Array): Promise<Uint8Array> {
  return (await encrypterTo({ recipients: [recipient] })).encrypt(plain);
}

/** Text, filled up with spaces: JSON reads the same. */
export async function encipherText(recipient: string, text: string): Promise<string> {
  const plain = Buffer.from(text, 'utf8');
  const filled = Buffer.concat([plain, Buffer.alloc((BLOCK - (plain.length % BLOCK)) % BLOCK, ' ')]);
  return Buffer.from(await encipher(recipient, filled)).toString('base64');
}

/** Throws {@link Refusal} where it was enciphered to another vault, or is damaged. */
export async function decipher(identity: string, cipher: Uint8Array): Promise<Uint8Array> {
  try {
    return await (await decrypterBy({ identities: [identity] })).decrypt(cipher);
  } catch {
    throw new Refusal({
      code: 'corrupt',
      message: 'It was sealed into another vault, or is damaged. `rollcall verify` says which.',
    });
  }
}
