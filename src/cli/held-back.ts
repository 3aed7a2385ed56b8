/** Tells whoever entered something that part of it is kept back, and how to show it. */
import { remark } from './output.ts';

export function remarkHeldBack(sayings: readonly string[]): void {
  if (sayings.length === 0) return;
  remark(
    `${sayings.length === 1 ? 'One saying starts' : `${sayings.length} sayings start`} restricted, for the words quoted hold what is kept back (${sayings.slice(0, 5).join(', ')}${sayings.length > 5 ? ', …' : ''}). \`rollcall disclose ID --audience public\` shows one; a shorter quote needs no such step.`,
  );
}
