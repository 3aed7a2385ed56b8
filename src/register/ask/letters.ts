/** Letters and appeals, with who signed and to whom; a total of several ("four appeals") stands beside them, linked as one. */
import type { LettersAnswer } from '../../derive/answers.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt } from '../rows.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { eventRows, inOrderOfTime, loadEvents } from './event-rows.ts';
import { stillToCome } from './range.ts';
import { View } from './view.ts';

export async function letters(reader: Reader, asked: AskedAt): Promise<LettersAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const rows = (await derivedAt(reader, 'event', asked.asOf.known)).filter(
    ({ body }) => body.type === 'letter' && !stillToCome(body, asked.asOf.day),
  );
  view.putEvents(rows);
  const wanted = rows.map((row) => row.entity);
  await loadEvents(view, wanted);
  return { asked: askedOf(asked), letters: eventRows(view, inOrderOfTime(view, wanted)) };
}
