/** The publications of an edition as entries of a feed: what they are called follows from the publications themselves. */
import { sha256Hex } from '../claim/canonical.ts';
import type { Publication, Register } from './registers.ts';

export interface Feed {
  readonly id: string;
  /** The newest first. */
  readonly entries: readonly (Publication & { readonly id: string })[];
}

export async function feedOf(register: Register): Promise<Feed> {
  const steps = await register.steps();
  const name = (what: string): string => `urn:uuid:${uuid(`rollcall feed ${steps[0]?.root ?? ''} ${what}`)}`;
  return {
    id: name('publications'),
    entries: steps.map((step) => ({ ...step, id: name(`${step.n} ${step.root}`) })).reverse(),
  };
}

/** A UUID made from content (RFC 9562, version 8): the same edition has the same ids wherever it is served from. */
function uuid(content: string): string {
  const hex = sha256Hex(content);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
