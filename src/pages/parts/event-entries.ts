/**
 * Events in order. Seven lists that each tell one release are seven events until somebody judges them one: accounts of the
 * same kind and day stand together, the fullest first, so that a reader meets the day once.
 */
import type { EventRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html, NOTHING } from '../html.ts';
import type { View } from '../view.ts';
import type { EventShown } from './event.ts';
import { eventEntry } from './event.ts';
import { why } from './evidence.ts';

export function eventEntries(view: View, events: readonly EventRow[], shown: EventShown): Html {
  const days = Map.groupBy(events, ({ type, modality, when }) => `${type} ${modality} ${when.earliest} ${when.latest}`);
  return html`${[...days.values()].map((accounts) => {
    const [fullest, ...others] = accounts.toSorted((a, b) => fullness(b) - fullness(a));
    return fullest && eventEntry(view, fullest, { ...shown, more: moreAccounts(view, others) });
  })}`;
}

const fullness = ({ words, cites, links, conflicts }: EventRow): number =>
  (words === '' ? 0 : 1000) + cites.length * 10 + links.length + conflicts.length * 5;

function moreAccounts(view: View, events: readonly EventRow[]): Html {
  if (events.length === 0) return NOTHING;
  return html`<details class="accounts"><summary>${view.t('event.moreAccounts', { n: events.length })}</summary><ul class="statements">${events.map((event) => html`<li class="accounts__one">${event.words !== '' && html`<q>${event.words}</q> `}${why(view, event.cites)}</li>`)}</ul></details>`;
}
