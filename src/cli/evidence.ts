/** The way back: under anything shown, the words it rests on, where they stand and who said them. */
import type { Citation } from '../actions/ask.ts';
import { place } from '../pages/parts/evidence.ts';
import { words } from './words.ts';

/** Two lines a citation: the words; then outlet, day, speakers, place, document, and the claim's id for `retract` and `rank`. */
export function evidence(cites: readonly Citation[]): string[] {
  if (cites.length === 0) return [words.t('evidence.none')];
  return cites.flatMap((cite) => (cite.document === '' ? [byKeepers(cite)] : lines(cite)));
}

/** Made by whoever keeps the register, out of no document. */
const byKeepers = ({ attestation }: Citation): string => `${words.t('evidence.keepers')} (claim ${attestation})`;

function lines(cite: Citation): string[] {
  return [
    `${cite.quote === '' ? words.t('evidence.byHand') : `“${cite.quote}”`}`,
    `  ${[
      [cite.outlet, cite.published].filter(Boolean).join(', '),
      ...speakers(cite),
      place(words, cite.locator),
      `source ${cite.document}`,
      `claim ${cite.attestation}`,
      ...(cite.url === '' ? [] : [cite.url]),
    ]
      .filter(Boolean)
      .join(' · ')}`,
  ];
}

function speakers({ chain }: Citation): string[] {
  const [origin, ...relays] = chain.map(({ name, said }) =>
    said === null ? name : words.t('evidence.saidOn', { name, day: said }),
  );
  if (origin === undefined) return [];
  if (relays.length > 0) return [words.t('evidence.relayed', { name: origin, relays: words.list(relays) })];
  return [words.t(chain[0]?.form === 'cited' ? 'evidence.cites' : 'evidence.says', { name: origin })];
}
