/** A table that scrolls in its own box on a narrow page, and can be reached with the keyboard there. */
import type { Html, Piece } from '../html.ts';
import { html } from '../html.ts';

export interface Column {
  readonly label: string;
  readonly number?: boolean;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly Piece[])[];
  /** On a phone each row becomes a block with its labels; for tables of words. */
  readonly stacked?: boolean;
}

export const table = ({
  caption,
  columns,
  rows,
  stacked = false,
}: Table): Html => html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="table${stacked ? ' table--stacked' : ''}">
<caption class="unseen">${caption}</caption>
<thead><tr>${columns.map(({ label, number }) => html`<th scope="col"${number === true && html` class="table__number"`}>${label}</th>`)}</tr></thead>
<tbody>${rows.map(
  (row) => html`
<tr>${row.map((cell, at) =>
    at === 0
      ? html`<th scope="row">${cell}</th>`
      : html`<td${columns[at]?.number === true && html` class="table__number"`} data-label="${columns[at]?.label}">${cell}</td>`,
  )}</tr>`,
)}
</tbody></table></div>`;
