/** How an event and a party are named on a page, and where the name leads. */

import type { EventType } from '../../claim/reading.ts';
import type { EventBrief, Ref } from '../../derive/answers.ts';
import type { Html, Piece } from '../html.ts';
import { html, joined } from '../html.ts';
import type { Paths, Times } from '../paths.ts';
import { paths } from '../paths.ts';
import type { View } from '../view.ts';
import { whenWords } from './when.ts';

const BATCH_TYPES: ReadonlySet<EventType> = new Set<EventType>(['release', 'pardon', 'exchange']);

/** Has the event a page under /releases? */
export const isBatch = (type: EventType): boolean => BATCH_TYPES.has(type);

/** "Border closed", "Border reopened, planned". */
export function eventTitle(view: View, { type, modality }: Pick<EventBrief, 'type' | 'modality'>): string {
  const what = view.t(`type.${type}`);
  return modality === 'actual' ? what : view.t('event.hedged', { what, modality: view.t(`modality.${modality}`) });
}

/** Where an event is shown; null where it has no page of its own. */
export function eventPlace({ id, type, family }: EventBrief, to: Paths = paths, times: Times = {}): string | null {
  if (isBatch(type)) return to.release(id, times);
  return family === 'dealing' ? to.dealing(id, times) : null;
}

export function eventLink(view: View, event: EventBrief): Html {
  const address = eventPlace(event, view.paths, view.query);
  const words = view.t('event.named', { what: eventTitle(view, event), when: whenWords(view, event) });
  return address === null ? html`${words}` : html`<a href="${address}">${words}</a>`;
}

/** A person or an office leads to its own page. */
export const party = (view: View, { id, name, kind }: Ref): Html =>
  kind === 'person' || kind === 'organisation'
    ? html`<a href="${view.paths.person(id, view.query)}">${name}</a>`
    : html`${name}`;

export const parties = (view: View, refs: readonly Ref[]): readonly Piece[] =>
  joined(
    refs.map((ref) => party(view, ref)),
    ', ',
  );
