/** Why two names may be one person's: what speaks for it, then what speaks against it, said as such. */
import type { ListReason } from '../../derive/list-answers.ts';
import type { Html } from '../html.ts';
import { html, joined } from '../html.ts';
import type { View } from '../view.ts';
import { english } from './english.ts';

export function reasons(view: View, why: readonly ListReason[]): Html {
  const against = why.filter((one) => one.against);
  return html`<span class="because">${joined(
    [
      ...why.filter((one) => !one.against).map(({ because }) => english(view, because)),
      ...against.map(
        ({ because }) =>
          html`<span class="speaks-against">${view.rich('reconciled.against', { because: html`${english(view, because)}` })}</span>`,
      ),
    ],
    ' ',
  )}</span>`;
}
