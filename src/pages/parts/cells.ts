/** A list's rows as they stand in it: the cells that claims rest on, each an address. */
import type { MarkedClaim } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { attestationAnchor } from '../paths.ts';
import type { View } from '../view.ts';
import { table } from './table.ts';

export function cellsTable(view: View, claims: readonly MarkedClaim[]): Html {
  const columns: string[] = [];
  const rows = new Map<
    string,
    { readonly row: number; readonly at: string; readonly cells: Map<string, MarkedClaim[]> }
  >();
  for (const claim of claims) {
    if (claim.locator.kind !== 'cell') continue;
    const { row, column, sheet = '' } = claim.locator;
    if (!columns.includes(column)) columns.push(column);
    const at = sheet === '' ? view.number(row) : `${sheet}, ${view.number(row)}`;
    const own = rows.get(at) ?? { row, at, cells: new Map<string, MarkedClaim[]>() };
    own.cells.set(column, [...(own.cells.get(column) ?? []), claim]);
    rows.set(at, own);
  }
  return table({
    caption: view.t('source.cellsCaption'),
    columns: [{ label: view.t('source.row') }, ...columns.map((label) => ({ label }))],
    rows: [...rows.values()]
      .sort((a, b) => a.row - b.row)
      .map(({ at, cells }) => [at, ...columns.map((column) => cell(view, cells.get(column) ?? []))]),
  });
}

function cell(view: View, claims: readonly MarkedClaim[]): Html {
  const [first] = claims;
  if (first === undefined || first.locator.kind !== 'cell') return html`–`;
  const { quote } = first.locator;
  const person = claims.find(({ target }) => target?.kind === 'person')?.target;
  const words: Html = person
    ? html`<a href="${view.paths.person(person.id, view.query)}">${quote}</a>`
    : html`${quote}`;
  return claims.reduce<Html>(
    (within, claim) => html`<span class="arrival" id="${attestationAnchor(claim.attestation)}">${within}</span>`,
    words,
  );
}
