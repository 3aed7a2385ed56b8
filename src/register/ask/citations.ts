/**
 * From attestation ids to the words. Sources are counted by origin, an entity: who knows it first-hand, else the outlet, else the
 * document. So a report and the reports that relay it are one source.
 */
import { quoteOf } from '../../claim/locator.ts';
import type { Told } from '../../claim/told.ts';
import type { Citation } from '../../derive/answers.ts';
import type { View } from './view.ts';

/**
 * Citations of these attestations, each place of a document once; `about` says which of their words are meant, all where none
 * fits. (A list's row attests all its cells under one id.) The view must hold the words ({@link View.needWords}).
 */
export function cite(view: View, by: Iterable<string>, about: (row: Told) => boolean = () => true): Citation[] {
  const all = [...new Set(by)].map((attestation) => view.told(attestation));
  const fitting = all.flatMap((rows) => rows.find(about) ?? []);
  const places = new Map<string, Citation>();
  for (const row of fitting.length > 0 ? fitting : all.flatMap((rows) => rows[0] ?? [])) {
    const key = `${row.document} ${placeKey(row)}`;
    if (!places.has(key)) places.set(key, citationOf(view, row));
  }
  return [...places.values()];
}

export function citationOf(view: View, row: Told): Citation {
  const source = view.source(row);
  return {
    attestation: row.attestation,
    document: row.document,
    outlet: source?.outlet ?? '',
    title: source?.title ?? '',
    url: source?.url ?? '',
    published: source?.published ?? '',
    language: source?.language ?? '',
    locator: row.locator,
    quote: quoteOf(row.locator),
    chain: row.chain.map(({ name, form, said }) => ({ name, form, said })),
    ...originOf(view, row),
  };
}

function originOf(view: View, row: Told): { origin: string; originName: string } {
  const [first] = row.chain;
  const source = view.source(row);
  if (first?.speaker) {
    const origin = view.entityOf(first.speaker);
    return { origin, originName: view.name(origin)?.name || first.name };
  }
  const outlet = source?.outletMention ? view.entityOf(source.outletMention) : null;
  const name = (outlet && view.name(outlet)?.name) || source?.outlet || source?.title || row.document;
  // A speaker whom nobody took up as one is named, and counted with the outlet that lets them speak.
  return { origin: outlet ?? row.document, originName: first?.name ?? name };
}

export const origins = (cites: readonly Citation[]): number => new Set(cites.map((cite) => cite.origin)).size;

/** The shortest exact words among them: what a line of a list can show. Empty where all was entered by hand. */
export function shortestQuote(cites: readonly Citation[]): string {
  let best = '';
  for (const { quote } of cites) if (quote !== '' && (best === '' || quote.length < best.length)) best = quote;
  return best;
}

/** Every attestation that a derived body rests on, wherever in it `by` stands. */
export function restedOn(body: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(body)) {
    for (const part of body) restedOn(part, into);
  } else if (typeof body === 'object' && body !== null) {
    for (const [key, part] of Object.entries(body)) {
      if (key === 'by' && Array.isArray(part)) for (const id of part) into.add(String(id));
      else restedOn(part, into);
    }
  }
  return into;
}

function placeKey({ locator, attestation }: Told): string {
  switch (locator.kind) {
    case 'span':
      return `${locator.start} ${locator.end}`;
    case 'cell':
      return `${locator.sheet ?? ''} ${locator.row} ${locator.column}`;
    case 'hand':
      return attestation;
    default:
      return locator satisfies never;
  }
}
