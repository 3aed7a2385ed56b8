/** Judgements and forecasts by authors, open to be scored later. What a reader finds odd about a document is asked of the document. */
import type { StatementsAnswer } from '../../derive/answers.ts';
import type { Reader } from '../../ledger/port.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { ODDITY, statementRows, statementsAt } from './statements.ts';
import { View } from './view.ts';

export async function assessments(reader: Reader, asked: AskedAt): Promise<StatementsAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const stated = (await statementsAt(view, asked.asOf.day)).filter(
    ({ body }) => body.kind === 'assessment' && body.posture !== ODDITY,
  );
  return { asked: askedOf(asked), statements: await statementRows(view, stated) };
}
