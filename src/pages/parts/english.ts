/** Words that the core says of itself, in a refusal or a reason: these are English in every language, and marked as such. */
import type { Piece } from '../html.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';

export const english = (view: Pick<View, 'locale'>, words: string): Piece =>
  view.locale === 'en' ? words : html`<span lang="en">${words}</span>`;
