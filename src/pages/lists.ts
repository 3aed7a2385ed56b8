/** Two lists brought by a reader, held against each other or against this register's people. Nothing of them is kept. */
import type { ReconcileAnswer } from '../derive/list-answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { english } from './parts/english.ts';
import { opening } from './parts/opening.ts';
import { reconciledHeading, reconciledParts } from './parts/reconciled.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export interface ListsAsked {
  /** Null on the empty form. */
  readonly answer: ReconcileAnswer | null;
  /** Why the lists could not be read: a sentence for people, in English where the core says it. */
  readonly reason: { readonly words: string; readonly english: boolean } | null;
  /** Rows of a list, and kilobytes of all that is sent. */
  readonly limits: { readonly rows: number; readonly kilobytes: number };
}

export function listsPage({ answer, reason, limits }: ListsAsked, context: PageContext): Html {
  const view = viewOf(context, null);
  return layout(view, {
    title: answer === null ? view.t('reconciled.title') : reconciledHeading(view, answer),
    place: null,
    asked: null,
    main: [
      answer === null &&
        opening({ kicker: view.site.title, title: view.t('lists.heading'), lede: view.t('lists.lede') }),
      reason !== null &&
        html`<p class="notice" role="alert">${reason.english ? english(view, reason.words) : reason.words}</p>`,
      answer !== null && reconciledParts(view, answer),
      form(view, limits, answer !== null),
    ],
  });
}

const form = (
  view: View,
  { rows, kilobytes }: ListsAsked['limits'],
  again: boolean,
): Html => html`<section aria-labelledby="bring">
<h2 id="bring">${view.t(again ? 'lists.again' : 'lists.bring')}</h2>
<form class="lists" method="post" enctype="multipart/form-data" action="${view.paths.lists}">
<div class="two">
${list(view, 'a', 'lists.first')}
${list(view, 'b', 'lists.second')}
</div>
<div class="lists__row">
<label class="lists__field">${view.t('lists.with')} <select name="with"><option value="">${view.t('lists.with.other')}</option>${(
  ['held', 'out', 'register'] as const
).map((which) => html`<option value="${which}">${view.word('reconciled.register', which)}</option>`)}</select></label>
<label class="lists__field">${view.t('lists.asOf')} <input name="asOf" size="10" maxlength="24" autocomplete="off" spellcheck="false" placeholder="2025-09-15" title="${view.t('asked.hint')}"></label>
</div>
<p class="lists__buttons"><button name="as" value="page">${view.t('lists.compare')}</button>
${(['html', 'xlsx', 'csv'] as const).map((as) => html`<button name="as" value="${as}">${view.t(`lists.take.${as}`)}</button> `)}</p>
<p class="note">${view.t('lists.limits', { rows, kilobytes })}</p>
</form></section>`;

const list = (
  view: View,
  name: 'a' | 'b',
  label: 'lists.first' | 'lists.second',
): Html => html`<fieldset class="lists__one"><legend>${view.t(label)}</legend>
<label class="lists__field">${view.t('lists.paste')} <textarea name="${name}" rows="8" autocomplete="off" spellcheck="false"></textarea></label>
<label class="lists__field">${view.t('lists.file')} <input type="file" name="${name}File"></label>
</fieldset>`;
