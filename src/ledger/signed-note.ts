/**
 * Signed notes (c2sp.org/signed-note): a text and one or more signature lines under it. Signs with Ed25519; checks Ed25519 (type 1)
 * and the timestamped cosignatures of witnesses (type 4, c2sp.org/tlog-cosignature). Lines of other signers, and of algorithms to
 * come, are kept as they are and ignored.
 */
import type { KeyObject } from 'node:crypto';
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

export const NOTE_FAULTS = [
  'control character',
  'last line unterminated',
  'no signature block',
  'malformed signature line',
  'too many signatures',
  'bad signature',
  'no signature from a known key',
] as const;
export type NoteFault = (typeof NOTE_FAULTS)[number];

/** Why a note is not to be believed. */
export class NoteError extends Error {
  readonly fault: NoteFault;
  constructor(fault: NoteFault) {
    super(`The signed note is refused: ${fault}.`);
    this.name = 'NoteError';
    this.fault = fault;
  }
}

export interface SignatureLine {
  readonly name: string;
  /** 8 hexadecimal digits. */
  readonly keyId: string;
  readonly signature: Buffer;
  /** As it stands in the note, without its newline. */
  readonly line: string;
}

export interface SignedNote {
  /** With its last newline. */
  readonly text: string;
  readonly signatures: readonly SignatureLine[];
}

export interface Verifier {
  readonly name: string;
  readonly keyId: string;
  readonly vkey: string;
  verify(text: string, signature: Buffer): boolean;
}

export interface Signer {
  readonly name: string;
  readonly vkey: string;
  /** The line for this text, without its newline. */
  sign(text: string): string;
}

const MOST_SIGNATURES = 64;
const DASH = '\u2014';
const ED25519 = 1;
const COSIGNATURE = 4;
const ED25519_BYTES = 64;

/** Of a key's name: not empty, no space of Unicode, no plus. */
const NAME = /^[^\s+\u0085]+$/u;
const LINE = new RegExp(`^${DASH} (\\S+) ([A-Za-z0-9+/]+={0,2})$`, 'u');
const isControl = (letter: string): boolean => letter < ' ' && letter !== '\n';

/** Takes a note apart; believes nothing yet. Throws {@link NoteError}. */
export function parseNote(note: string): SignedNote {
  if ([...note].some(isControl)) throw new NoteError('control character');
  if (!note.endsWith('\n')) throw new NoteError('last line unterminated');
  const end = note.lastIndexOf('\n\n');
  if (end < 0) throw new NoteError('no signature block');
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new NoteError('too many signatures');
  return { text: note.slice(0, end + 1), signatures: lines.map(readLine) };
}

function readLine(line: string): SignatureLine {
  const [, name, encoded] = LINE.exec(line) ?? [];
  const bytes = base64(encoded ?? '');
  if (name === undefined || !NAME.test(name) || bytes === null || bytes.length < 5)
    throw new NoteError('malformed signature line');
  return { name, keyId: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4), line };
}

/** Null where it is not the one way to write these bytes. */
export function base64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

/** A note whose signatures by the keys given are good, one at least. Throws {@link NoteError}: also where any of them is bad. */
export function openNote(note: string, verifiers: readonly Verifier[]): SignedNote {
  const opened = parseNote(note);
  const known = opened.signatures.flatMap((line) => {
    const verifier = verifiers.find(({ name, keyId }) => name === line.name && keyId === line.keyId);
    return verifier ? [verifier.verify(opened.text, line.signature)] : [];
  });
  if (known.includes(false)) throw new NoteError('bad signature');
  if (known.length === 0) throw new NoteError('no signature from a known key');
  return opened;
}

/** `lines` under the text, each once, in the order given. */
export const noteOf = (text: string, lines: readonly string[]): string =>
  `${text}\n${[...new Set(lines)].join('\n')}\n`;

/** SHA-256(name ‖ 0x0A ‖ type ‖ key), the first four bytes in hexadecimal. */
const keyIdOf = (name: string, key: Uint8Array): string =>
  createHash('sha256').update(`${name}\n`).update(key).digest().subarray(0, 4).toString('hex');

/**
 * A key as `name+id+base64(type ‖ public key)`, in the form in which logs publish it. Throws a RangeError where it is none, or of
 * an algorithm this program does not check.
 */
export function readVkey(vkey: string): Verifier {
  const [, name, keyId, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey.trim()) ?? [];
  const key = base64(encoded ?? '');
  if (name === undefined || keyId === undefined || !NAME.test(name) || key === null || keyId !== keyIdOf(name, key))
    throw new RangeError(`“${vkey}” is no key of a signer, which has the form name+id+key`);
  const check = key.length === 33 ? CHECKS[key[0] ?? 0] : undefined;
  if (!check) throw new RangeError(`“${vkey}” is a key of an algorithm that this program can’t check`);
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI, key.subarray(1)]), format: 'der', type: 'spki' });
  return { name, keyId, vkey: vkey.trim(), verify: (text, signature) => check(text, signature, publicKey) };
}

const CHECKS: Readonly<Record<number, (text: string, signature: Buffer, key: KeyObject) => boolean>> = {
  [ED25519]: (text, signature, key) =>
    signature.length === ED25519_BYTES && verify(null, Buffer.from(text), key, signature),
  [COSIGNATURE]: (text, signature, key) =>
    signature.length === 8 + ED25519_BYTES &&
    verify(
      null,
      Buffer.from(`cosignature/v1\ntime ${signature.readBigUInt64BE()}\n${text}`),
      key,
      signature.subarray(8),
    ),
};

/** What comes before the 32 bytes of a key in SPKI and in PKCS #8 (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 key of this name made from 32 bytes of chance, which are the private key (RFC 8032). */
export function signerOf(name: string, privateKey: Uint8Array): Signer {
  if (!NAME.test(name)) throw new RangeError(`“${name}” can’t name a key: it is empty, or holds a space or a plus`);
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, privateKey]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const typed = Buffer.concat([Buffer.from([ED25519]), publicKey]);
  const keyId = keyIdOf(name, typed);
  return {
    name,
    vkey: `${name}+${keyId}+${typed.toString('base64')}`,
    sign: (text) =>
      `${DASH} ${name} ${Buffer.concat([Buffer.from(keyId, 'hex'), sign(null, Buffer.from(text), key)]).toString('base64')}`,
  };
}
