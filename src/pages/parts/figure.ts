/** A picture with its finding, what is drawn, its marks and its numbers as a table. */
import type { Html, Piece } from '../html.ts';
import { html } from '../html.ts';

export interface FigureBox {
  /** The finding. */
  readonly title: Piece;
  /** What is drawn, the unit, where the axis starts. */
  readonly drawn: Piece;
  /** The drawings for 328, 700 and 1080; one is shown. */
  readonly drawings: readonly Html[];
  readonly legend?: Html;
  /** The numbers as a table, folded away; absent where the table stands in full right under the picture. */
  readonly tableTitle?: string;
  readonly table?: Html;
}

export const figureBox = ({
  title,
  drawn,
  drawings,
  legend,
  tableTitle,
  table,
}: FigureBox): Html => html`<figure class="picture">
<figcaption class="picture__caption"><b class="picture__title">${title}</b> <span class="picture__drawn">${drawn}</span></figcaption>
${drawings}
${legend}
${table !== undefined && html`<details class="picture__data"><summary>${tableTitle}</summary>${table}</details>`}
</figure>`;
