/**
 * One way to write a value down, so that the same content has the same bytes and so the same hash.
 *
 * Canonical form: JSON with object keys sorted by code unit, no white space, members that are undefined left out,
 * strings in Unicode as given (never normalised: what a source wrote is kept), numbers as ECMAScript prints them.
 */
import { createHash, createHmac } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('a number in a claim must be finite');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const object = value as { readonly [key: string]: Json | undefined };
  const members: string[] = [];
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonical(member)}`);
  }
  return `{${members.join(',')}}`;
}

export function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
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
