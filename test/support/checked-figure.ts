/** A figure's file, saved and checked by itself, with its rows added up. */
import assert from 'node:assert/strict';
import type { FigureAsking, FigureName } from '../../src/actions/figure.ts';
import { savedFigure } from '../../src/actions/figure.ts';
import type { Register } from '../../src/actions/registers.ts';
import { checkFigure } from '../../src/publish/figure-check.ts';
import type { AnswerTo, FigureFile } from '../../src/publish/figure-file.ts';
import { figureSchema } from '../../src/publish/figure-file.ts';

export async function checkedFigure<Name extends FigureName>(
  register: Register,
  name: Name,
  asking: FigureAsking,
): Promise<{ readonly text: string; readonly file: FigureFile; readonly answer: AnswerTo<Name> }> {
  const saved = await savedFigure(register, name, asking);
  const file = figureSchema.parse(JSON.parse(saved?.text ?? ''));
  assert.deepEqual(checkFigure(file).problems, [], `${name} ${JSON.stringify(asking)}`);
  const { answer } = file;
  if (answer.figure === 'held') addsUp(answer);
  else if (answer.figure === 'flow') for (const side of [answer.in, answer.out]) addsUp(side);
  return { text: saved?.text ?? '', file, answer: answer as AnswerTo<Name> };
}

function addsUp({
  certain,
  possible,
  rows,
}: {
  readonly certain: number;
  readonly possible: number;
  readonly rows: readonly { readonly low: number; readonly high: number }[];
}): void {
  const sum = (which: 'low' | 'high'): number => rows.reduce((all, row) => all + row[which], 0);
  assert.deepEqual({ certain: sum('low'), possible: sum('high') }, { certain, possible });
}
