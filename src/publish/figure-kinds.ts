/** The figures that have a permalink and can be checked off-line: a row a figure, a file each under `figures/`. */
import type { FigureKindName } from '../derive/figure-answers.ts';
import type { FigureQuestion } from './figure-file.ts';
import { FLOW } from './figures/flow.ts';
import { GROUP } from './figures/group.ts';
import { HELD } from './figures/held.ts';
import type { FigureKind } from './figures/kind.ts';
import { RELEASE } from './figures/release.ts';
import { REPORTED } from './figures/reported.ts';

const KINDS = { held: HELD, group: GROUP, flow: FLOW, release: RELEASE, reported: REPORTED };

/** A group's count is asked for as those held, of one group. */
export const kindNameOf = (question: FigureQuestion): FigureKindName =>
  question.figure === 'held' && question.group ? 'group' : question.figure;

/** The figure's row of the table, for any question. */
export const kindOf = (question: FigureQuestion): FigureKind<FigureKindName, FigureQuestion> =>
  KINDS[kindNameOf(question)] as FigureKind<FigureKindName, FigureQuestion>;
