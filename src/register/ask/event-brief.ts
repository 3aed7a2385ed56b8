/** An event in one line: what, whether, when, and the shortest words that tell it. */
import { boundsOf } from '../../claim/dates.ts';
import { quoteOf } from '../../claim/locator.ts';
import type { Told } from '../../claim/told.ts';
import type { Citation, EventBrief, When } from '../../derive/answers.ts';
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
      ...whenOf(body),
      words: shortestQuote(cite(view, occurredBy(body), isOccurred)),
    }
  );
}

/** When it was, with the told date that says so best: one told as exact before one told as about the same days. */
export function whenOf(body: EventBody): When {
  const plain = (edtf: string): string => edtf.replace(/[?~%]/g, '');
  const told = body.dates.filter(({ basis }) => basis !== 'publication').map(({ edtf }) => edtf);
  const same = told.filter((edtf) => {
    const { lo, hi } = boundsOf(plain(edtf));
    return lo === body.bounds.lo && hi === body.bounds.hi;
  });
  const exact = same.find((edtf) => !/[~%]/.test(edtf));
  // "Since 2008": its end is only when it was told.
  const open = told.find((edtf) => /\/(?:\.\.)?$/.test(edtf) && boundsOf(plain(edtf)).lo === body.bounds.lo);
  // Told as done in August by a text of the 15th, it was by the 15th: it is still told as August.
  const [only = null, ...others] = [...new Set(told)];
  const edtf = exact ?? same[0] ?? open ?? (others.length === 0 ? only : null);
  return {
    when: rangeOf(body.bounds),
    about: body.about && exact === undefined,
    lasts: body.lasts,
    edtf,
  };
}

const isOccurred = (row: Told): boolean => row.property === 'occurred';

const occurredBy = (body: EventBody): Iterable<string> => {
  const by = body.occurred.flatMap((row) => row.by);
  return by.length > 0 ? by : restedOn(body);
};

/**
 * The words that tell that it occurred. A list that tells it has none for the whole: then its cells that name the people, those
 * of `about` alone where one person is meant; where nothing has words of its own, all that is told of it.
 */
export function occurredCites(view: View, body: EventBody, about: string | null = null): Citation[] {
  const cites = cite(view, occurredBy(body), isOccurred);
  const wordless = new Set(cites.map(({ document }) => document));
  for (const { document, quote } of cites) if (quote !== '') wordless.delete(document);
  const naming = body.roles
    .filter(({ role, mention }) => role === 'prisoner' && (about === null || view.entityOf(mention) === about))
    .map(({ mention, by }) => ({ mention, by: by.filter((id) => hasCellIn(view, id, wordless)) }));
  const cells = naming.flatMap(({ mention, by }) => cite(view, by, (row) => names(row, mention)));
  const instead = new Set(cells.map(({ document }) => document));
  const distinct = new Map(cells.map((cell) => [`${cell.attestation} ${JSON.stringify(cell.locator)}`, cell]));
  return [...cites.filter(({ document }) => !instead.has(document)), ...distinct.values()];
}

const hasCellIn = (view: View, attestation: string, documents: ReadonlySet<string>): boolean =>
  view
    .told(attestation)
    .some((row) => row.property === 'prisoner' && documents.has(row.document) && quoteOf(row.locator) !== '');

const names = (row: Told, mention: string): boolean =>
  row.property === 'prisoner' && row.value.kind === 'mention' && row.value.mention === mention;

/** A date that a reader took from the day of publication is no told day. */
export function dateBasis(body: EventBody): string {
  return body.basis === 'told' && body.dates.every((date) => date.basis === 'publication') ? 'publication' : body.basis;
}
