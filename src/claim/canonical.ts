/**
 * One way to write a value down, so that the same content has the same bytes and so the same hash.
 *
 * Canonical form: JSON with object keys sorted by code unit, no white space, members that are undefined left out,
 * strings in Unicode as given (never normalised: what a source wrote is kept), numbers as ECMAScript prints them.
 */
import { createHmac, hash } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

export function canonical(value: Json): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('a number in a claim must be finite');
    return JSON.stringify(value);
  }
  let text = '';
  if (Array.isArray(value)) {
    for (const one of value as readonly Json[]) text += `${text === '' ? '' : ','}${canonical(one)}`;
    return `[${text}]`;
  }
  const object = value as { readonly [key: string]: Json | undefined };
  for (const key of inOrder(Object.keys(object))) {
    const member = object[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

/** Sorts a handful of words in their place. */
function inOrder(keys: string[]): string[] {
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let at = i;
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}

/** All but what a JSON string may hold as it is: quotation mark, backslash, controls, and halves of pairs, which may stand alone. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** As JSON.stringify has it, which is asked only where something may have to be escaped. */
const quoted = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

export function sha256(data: string | Uint8Array): Buffer {
  return hash('sha256', data, 'buffer');
}

export const sha256Hex = (data: string | Uint8Array): string => sha256(data).toString('hex');

/** HMAC-SHA-256, the keyed hash behind every id and every seeded salt. */
export function keyed(key: string, ...parts: readonly string[]): Buffer {
  // Each part is framed by its length, so that ("ab","c") and ("a","bc") never meet.
  return createHmac('sha256', key)
    .update(parts.map((part) => `${part.length}:${part}`).join(''))
    .digest();
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The first 80 bits as 16 letters and digits without i, l, o, u: an address people can read out. */
export function shortId(hash: Uint8Array): string {
  let out = '';
  let [bits, held] = [0, 0];
  for (let at = 0; at < 10; at++) {
    bits = (bits << 8) | (hash[at] as number);
    for (held += 8; held >= 5; held -= 5) out += ALPHABET[(bits >> (held - 5)) & 31];
    bits &= (1 << held) - 1;
  }
  return out;
}
