/**
 * Encryption at rest in the age format (age-encryption.org/v1, C2SP): to a passphrase (scrypt) or to public keys (X25519), openable
 * with the stock `age` tool. A key that does not fit says so in one sentence and no other, whatever was wrong.
 */
import type { Decrypter, Encrypter, Identity, Recipient } from 'age-encryption';
import { Refusal } from '../claim/problem.ts';

/** What a file is closed with. `workFactor`: log2 of scrypt's cost, age's own where absent. */
export type Closing =
  | { readonly passphrase: string; readonly workFactor?: number }
  | { readonly recipients: readonly string[] };

/** What a file is opened with. */
export type Opening = { readonly passphrase: string } | { readonly identities: readonly (string | Identity)[] };

type Bytes = ReadableStream<Uint8Array>;

/** Its curves take longer to load than most verbs take to run, and few verbs encipher. */
const library = () => import('age-encryption');

/** A pair of X25519 keys: the private half, and the public one that goes with it. */
export async function newKeyPair(): Promise<{ identity: string; recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await library();
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * Encrypts, and gives what opens the result again in this process, so that it can be proved before it is relied on: to a public
 * key nobody here has the private one, but the file's own key was seen when it was made.
 */
export async function encrypted(plain: Bytes, closing: Closing): Promise<{ cipher: Bytes; proof: Opening }> {
  const encrypter = await encrypterTo(closing);
  if ('passphrase' in closing)
    return { cipher: await encrypter.encrypt(plain), proof: { passphrase: closing.passphrase } };
  const witness = new Witness();
  encrypter.addRecipient(witness);
  return { cipher: await encrypter.encrypt(plain), proof: { identities: [witness] } };
}

/** Throws {@link Refusal} where the key does not open it. What comes after may still be damaged: the stream then fails. */
export async function decrypted(cipher: Bytes, opening: Opening, name: string): Promise<Bytes> {
  try {
    return await (await decrypterBy(opening)).decrypt(cipher);
  } catch {
    throw new Refusal({ code: 'encrypted', message: `That passphrase or key does not open ${name}.` });
  }
}

/** Throws {@link Refusal} where a recipient is no public key. */
export async function encrypterTo(closing: Closing): Promise<Encrypter> {
  const encrypter = new (await library()).Encrypter();
  if ('passphrase' in closing) {
    if (closing.workFactor !== undefined) encrypter.setScryptWorkFactor(closing.workFactor);
    encrypter.setPassphrase(closing.passphrase);
  } else for (const recipient of closing.recipients) addRecipient(encrypter, recipient);
  return encrypter;
}

/** Throws where an identity is no private key of age. */
export async function decrypterBy(opening: Opening): Promise<Decrypter> {
  const decrypter = new (await library()).Decrypter();
  if ('passphrase' in opening) decrypter.addPassphrase(opening.passphrase);
  else for (const identity of opening.identities) decrypter.addIdentity(identity);
  return decrypter;
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new Refusal({
      code: 'malformed',
      message: `“${recipient}” is no public key of age. \`age-keygen\` makes a pair; the public one begins with age1.`,
    });
  }
}

/** Sees the key of one file when it is made, and adds nothing to the file. */
class Witness implements Recipient, Identity {
  #key: Uint8Array | null = null;

  wrapFileKey(fileKey: Uint8Array): [] {
    this.#key = fileKey.slice();
    return [];
  }

  unwrapFileKey(): Uint8Array | null {
    return this.#key;
  }
}
