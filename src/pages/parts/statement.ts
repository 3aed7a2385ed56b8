/** A position or a judgement: who holds it, what it says, in which words it stands. */
import type { StatementRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html, joined } from '../html.ts';
import type { View } from '../view.ts';
import { eventLink } from './event-name.ts';
import { why } from './evidence.ts';

export const statementEntry = (view: View, row: StatementRow): Html => html`<li class="statement">
<div><p class="statement__kind">${kindOf(view, row)}</p>
<p>${row.statement}</p>
${row.hedge !== null && html`<p class="statement__note">${view.rich('statement.hedge', { hedge: html`<q>${row.hedge}</q>` })}</p>`}
${row.probability !== null && html`<p class="statement__note">${view.t('statement.probability', { share: row.probability })}</p>`}
${
  row.about.length > 0 &&
  html`<p class="statement__note">${view.rich('statement.about', {
    events: html`${joined(
      row.about.map((event) => eventLink(view, event)),
      '; ',
    )}`,
  })}</p>`
}</div>
<div>${why(view, row.cites)}</div>
</li>`;

/** The topic is a code that groups statements for a query; it is said in words only where it says what is odd. */
const kindOf = (view: View, { posture, topic, said }: StatementRow): string => {
  const kind =
    topic !== null && posture === 'oddity'
      ? view.t('statement.kind', { posture: view.word('posture', posture), topic: view.word('topic', topic) })
      : view.word('posture', posture);
  return said.earliest === null && said.latest === null
    ? kind
    : view.t('statement.kindSaid', { kind, when: view.shortRange(said) });
};
