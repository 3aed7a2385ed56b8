/** Statements gathered by who makes them, the most spoken first; who is not named stands last. */
import type { StatementRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';
import { party } from './event-name.ts';
import { statementEntry } from './statement.ts';

export function statementsByWho(view: View, statements: readonly StatementRow[]): Html {
  const groups = new Map<string, StatementRow[]>();
  for (const row of statements) {
    const key = row.who?.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const ordered = [...groups.entries()].sort(
    ([a, one], [b, other]) => Number(a === '') - Number(b === '') || other.length - one.length,
  );
  return html`${ordered.map(([, rows]) => html`<section><h2 class="voice__name">${rows[0]?.who ? party(view, rows[0].who) : view.t('statements.noOne')}</h2><ul class="statements">${rows.map((row) => statementEntry(view, row))}</ul></section>`)}`;
}
