/** An event in one line: what, whether, when, and the shortest words that tell it. */
import type { Citation, EventBrief } from '../../derive/answers.ts';
import type { EventBody } from '../../derive/derived.ts';
import { cite, restedOn, shortestQuote } from './citations.ts';
import { rangeOf } from './range.ts';
import type { View } from './view.ts';

/** Null where nobody tells that it occurred. */
export function eventBrief(view: View, entity: string): EventBrief | null {
  const body = view.event(entity);
  return (
    body && {
      id: entity,
      type: body.type,
      family: body.family,
      modality: body.modality,
      when: rangeOf(body.bounds),
      about: body.about,
      lasts: body.lasts,
      words: shortestQuote(occurredCites(view, body)),
    }
  );
}

/** The words that tell that it occurred; where these were entered by no words of their own, all that is told of it. */
export function occurredCites(view: View, body: EventBody): Citation[] {
  const by = body.occurred.flatMap((row) => row.by);
  return cite(view, by.length > 0 ? by : restedOn(body), (row) => row.property === 'occurred');
}

/** A date that a reader took from the day of publication is no told day. */
export function dateBasis(body: EventBody): string {
  return body.basis === 'told' && body.dates.every((date) => date.basis === 'publication') ? 'publication' : body.basis;
}
