/** From a number to its lasting address, where it stands with its proofs. */
import type { Asked } from '../../derive/answers.ts';
import type { FigureName } from '../../derive/figure-answers.ts';
import type { Html, Piece } from '../html.ts';
import { html, NOTHING } from '../html.ts';
import type { FigureAt } from '../paths.ts';
import type { View } from '../view.ts';

/** Where those held on the day are found again, or on another day; of one group alone. */
export const heldAt = (
  { day, known }: Asked,
  { on = day, ...of }: { readonly on?: string; readonly by?: string; readonly group?: string } = {},
): FigureAt => ({ ...of, asOf: on, known, until: 'closed' });

/** Before anything is published there is no such address. */
export const proofLink = (view: View, name: FigureName, at: FigureAt): Html =>
  at.known > 0
    ? html`<p class="more"><a href="${view.paths.figure(name, at)}">${view.t('proof.link')}</a></p>`
    : NOTHING;

/** A number in a cell that leads there itself. */
export const proved = (view: View, name: FigureName, at: FigureAt, words: Piece): Html =>
  at.known > 0 ? html`<a href="${view.paths.figure(name, at)}">${words}</a>` : html`${words}`;
