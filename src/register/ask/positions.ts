/** What each side wants, demands, holds and fears, as sources state it. */
import type { StatementsAnswer } from '../../derive/answers.ts';
import type { Reader } from '../../ledger/port.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { statementRows, statementsAt } from './statements.ts';
import { View } from './view.ts';

export async function positions(reader: Reader, asked: AskedAt): Promise<StatementsAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const stated = (await statementsAt(view, asked.asOf.day)).filter(({ body }) => body.kind === 'position');
  return { asked: askedOf(asked), statements: await statementRows(view, stated) };
}
