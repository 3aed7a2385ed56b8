/** A figure at its permalink, as an answer. Forms as in answers.ts. */
import type { Asked, CountAnswer, FiguresAnswer, ReleaseAnswer } from './answers.ts';
import type { CrossingsAnswer, HeldInGroup } from './counted-answers.ts';

/** What each figure answers; `group`: those held, of one group alone. */
export interface FigureAnswers {
  readonly held: CountAnswer;
  readonly group: HeldInGroup;
  readonly flow: CrossingsAnswer;
  readonly release: ReleaseAnswer;
  readonly reported: FiguresAnswer;
}

export type FigureKindName = keyof FigureAnswers;
/** What it is called in its address: a group's count is that of those held. */
export type FigureName = Exclude<FigureKindName, 'group'>;

/** One of {@link FigureAnswers}, saying which. */
export type AnyFigure = {
  readonly [Name in FigureKindName]: { readonly figure: Name } & FigureAnswers[Name];
}[FigureKindName];

/** The answer, and the signed head of the edition's log that it was computed at. */
export interface FigureAnswer {
  readonly asked: Asked;
  readonly answer: AnyFigure;
  readonly head: {
    /** The number of the publication, and its day. */
    readonly step: number;
    readonly day: string;
    /** What the log is called, and how many leaves its tree has. */
    readonly origin: string;
    readonly size: number;
    /** The root of the tree, in base64 as the checkpoint has it. */
    readonly root: string;
  };
}
