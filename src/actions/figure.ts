/** A figure with its permalink: asked of an edition, saved, and checked off-line. */
import { isoOf } from '../claim/dates.ts';
import { Refusal } from '../claim/problem.ts';
import type { FigureAnswer } from '../derive/answers.ts';
import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { figureFile } from '../publish/figure.ts';
import type { FigureFile, FigureQuestion } from '../publish/figure-file.ts';
import { figureText } from '../publish/figure-file.ts';
import { stepOf } from '../publish/log-files.ts';
import type { Until } from '../register/ask/index.ts';
import * as question from '../register/ask/index.ts';
import type { Asking } from './ask.ts';
import type { Register } from './registers.ts';

export const FIGURE_NAMES = ['held', 'reported'] as const satisfies readonly FigureQuestion['figure'][];

export interface FigureAsking extends Omit<Asking, 'known'> {
  /** A day, or the number of a publication. */
  readonly known?: string | number | undefined;
  readonly until?: Until | undefined;
}

/** The figure for people: the answer with its words, and the head of the log. Refused where nothing had been published by then. */
export async function figureAnswer(
  register: Register,
  name: FigureQuestion['figure'],
  asking: FigureAsking = {},
): Promise<FigureAnswer> {
  const asked = await register.ask(asking.asOf, stepOrDay(asking.known));
  const step = await stepOf(register.reader, asked.asOf.known);
  if (!step) throw nothingYet(asking);
  const { origin, size, root } = parseCheckpoint(step.note);
  const answer =
    name === 'held'
      ? { figure: name, ...(await question.countHeld(register.reader, asked, asking.until ?? 'closed')) }
      : { figure: name, ...(await question.figures(register.reader, asked)) };
  return {
    asked: answer.asked,
    answer,
    head: { step: asked.asOf.known, day: step.day, origin, size: Number(size), root: root.toString('base64') },
  };
}

/** `register` is an edition's. Refused where nothing had been published at the step asked for. */
export async function figureProved(
  register: Register,
  name: FigureQuestion['figure'],
  asking: FigureAsking = {},
): Promise<FigureFile> {
  const asked = await register.ask(asking.asOf, stepOrDay(asking.known));
  const times = { asOf: isoOf(asked.asOf.day), known: asked.asOf.known };
  const asks: FigureQuestion =
    name === 'held' ? { figure: name, ...times, until: asking.until ?? 'closed' } : { figure: name, ...times };
  const file = await figureFile(register.reader, asked, asks);
  if (file) return file;
  throw nothingYet(asking);
}

const nothingYet = ({ known }: FigureAsking): Refusal =>
  new Refusal({
    code: 'missing_value',
    message: `Nothing had been published by then${known === undefined ? '' : ` (${known})`}: a figure is one of a publication. Name a later day, or the number of a publication.`,
  });

/** A permalink names the number of a publication: of a day there may be two. */
const stepOrDay = (known: string | number | undefined): string | number | undefined =>
  typeof known === 'string' && /^\d{1,9}$/.test(known.trim()) ? Number(known) : known;

export interface SavedFigure {
  /** A name to save it under. */
  readonly name: string;
  readonly text: string;
}

/** The figure as the file that proves it. */
export async function savedFigure(...given: Parameters<typeof figureProved>): Promise<SavedFigure> {
  const file = await figureProved(...given);
  const { asOf, known } = file.question;
  return { name: `${file.question.figure}-${asOf}-publication-${known}.json`, text: figureText(file) };
}

/** The rule as a reader wrote it. */
export function untilOf(word: string | undefined): Until | undefined {
  if (word === undefined || word === 'closed' || word === 'last-seen') return word;
  throw new Refusal({
    code: 'unknown_category',
    message: `until: “${word}” is no rule by which people are counted as held. Write closed or last-seen.`,
  });
}
