/** What every page opens with: where one is, the finding, one sentence more. */
import type { Html, Piece } from '../html.ts';
import { html } from '../html.ts';

export interface Opening {
  readonly kicker: Piece;
  readonly title: Piece;
  readonly lede?: Piece;
}

export const opening = ({ kicker, title, lede }: Opening): Html => html`<div class="opening">
<p class="kicker">${kicker}</p>
<h1>${title}</h1>
${lede !== undefined && html`<div class="lede">${lede}</div>`}
</div>`;

/** Said where an answer is empty: silence is not a claim. */
export const nothing = (words: string): Html => html`<p class="empty">${words}</p>`;
