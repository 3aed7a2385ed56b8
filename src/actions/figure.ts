/** A figure with its permalink: asked of an edition, saved, and checked off-line. */
import { boundsOf, isoOf, monthOf } from '../claim/dates.ts';
import { Refusal } from '../claim/problem.ts';
import type { AnyFigure, FigureAnswer, FigureName } from '../derive/figure-answers.ts';
import { parseCheckpoint } from '../ledger/checkpoint.ts';
import { figureFile } from '../publish/figure.ts';
import type { FigureFile, FigureQuestion } from '../publish/figure-file.ts';
import { figureText } from '../publish/figure-file.ts';
import { kindNameOf, kindOf } from '../publish/figure-kinds.ts';
import { stepOf } from '../publish/log-files.ts';
import type { AskedAt, Until } from '../register/ask/index.ts';
import * as question from '../register/ask/index.ts';
import type { Asking } from './ask.ts';
import { dimensionOf, groupIn } from './counted-by.ts';
import type { Register } from './registers.ts';

export type { FigureName };

export const FIGURE_NAMES = ['held', 'flow', 'release', 'reported'] as const satisfies readonly FigureName[];

/** What each figure may be asked for besides its two times. */
export const ASKED_BESIDES: { readonly [Name in FigureName]: readonly (keyof FigureAsking)[] } = {
  held: ['asOf', 'until', 'by', 'group'],
  flow: ['month', 'by', 'group'],
  release: ['id'],
  reported: ['asOf'],
};

export interface FigureAsking extends Omit<Asking, 'known'> {
  /** A day, or the number of a publication. */
  readonly known?: string | number | undefined;
  /** Of those held: the rule. */
  readonly until?: Until | undefined;
  /** Of those held and of a flow: one group alone, by what people are counted and by its words or id. */
  readonly by?: string | undefined;
  readonly group?: string | undefined;
  /** Of a flow: EDTF, within one month; that of the day asked about where none is given. */
  readonly month?: string | undefined;
  /** Of a release: its id, or that of a part of it. */
  readonly id?: string | undefined;
}

/**
 * The figure for people: the answer with its words, and the head of the log. Null where no such release is known there; refused
 * where nothing had been published by then.
 */
export async function figureAnswer(
  register: Register,
  name: FigureName,
  asking: FigureAsking = {},
): Promise<FigureAnswer | null> {
  const { asked, asks, step } = await askedFor(register, name, asking);
  const answer = asks && (await kindOf(asks).ask(register.reader, asked, asks));
  if (!answer) return null;
  const { origin, size, root } = parseCheckpoint(step.note);
  return {
    asked: answer.asked,
    answer: { figure: kindNameOf(asks), ...answer } as AnyFigure,
    head: { step: asked.asOf.known, day: step.day, origin, size: Number(size), root: root.toString('base64') },
  };
}

/** `register` is an edition's. Null and refused as {@link figureAnswer}. */
async function figureProved(
  register: Register,
  name: FigureName,
  asking: FigureAsking = {},
): Promise<FigureFile | null> {
  const { asked, asks } = await askedFor(register, name, asking);
  return asks && figureFile(register.reader, asked, asks);
}

/** What an edition answers to a file's own question; null where what it asks about is not there any more. */
export async function figureAgain(
  register: Register,
  asks: FigureQuestion,
): Promise<{ readonly file: FigureFile | null; readonly withdrawn: number }> {
  const asked = await register.ask('asOf' in asks ? asks.asOf : undefined, asks.known);
  return { file: await figureFile(register.reader, asked, asks), withdrawn: asked.withdrawn };
}

/** The question as the file puts it; null where it is about a release that is not known there. */
async function askedFor(
  register: Register,
  name: FigureName,
  asking: FigureAsking,
): Promise<{
  readonly asked: AskedAt;
  readonly asks: FigureQuestion | null;
  readonly step: { readonly note: string; readonly day: string };
}> {
  const known = stepOrDay(asking.known);
  const first = await register.ask(asking.asOf, known);
  const step = await stepOf(register.reader, first.asOf.known);
  if (!step) {
    throw new Refusal({
      code: 'missing_value',
      message: `Nothing had been published by then${asking.known === undefined ? '' : ` (${asking.known})`}: a figure is one of a publication. Name a later day, or the number of a publication.`,
    });
  }
  // What hangs on no day in the world is shown as on the day it was published: not on another with each publication after.
  const lasting = asking.asOf === undefined && !ASKED_BESIDES[name].includes('asOf');
  const asked = lasting ? await register.ask(step.day, known) : first;
  return { asked, asks: await questionOf(register, name, asking, asked), step };
}

async function questionOf(
  register: Register,
  name: FigureName,
  asking: FigureAsking,
  asked: AskedAt,
): Promise<FigureQuestion | null> {
  const [asOf, known] = [isoOf(asked.asOf.day), asked.asOf.known];
  const group = name === 'held' || name === 'flow' ? groupOf(asking) : {};
  switch (name) {
    case 'held': {
      if (asking.until === 'last-seen' && group.group) {
        throw new Refusal({
          code: 'unknown_category',
          message: `A group is counted until a claim closes a stay, and not until somebody was last seen. Leave --until (until=last-seen) out, or the group.`,
        });
      }
      return { figure: name, asOf, known, until: asking.until ?? 'closed', ...group };
    }
    case 'flow':
      return {
        figure: name,
        month: asking.month === undefined ? asOf.slice(0, 7) : oneMonth(asking.month),
        known,
        ...group,
      };
    case 'release': {
      if (asking.id === undefined) {
        throw new Refusal({
          code: 'missing_value',
          message: 'A release is asked for by its id, which is in the address of its page: --id ID (?id=ID).',
        });
      }
      const id = await question.releaseOf(register.reader, asked, asking.id);
      return id === null ? null : { figure: name, id, known };
    }
    case 'reported':
      return { figure: name, asOf, known };
    default:
      return name satisfies never;
  }
}

function groupOf({ by, group }: FigureAsking): Pick<Extract<FigureQuestion, { figure: 'flow' }>, 'group'> {
  if (by === undefined && group === undefined) return {};
  if (by === undefined || group === undefined) {
    throw new Refusal({
      code: 'missing_value',
      message: `A group is named by two things: by what people are counted (--by place, ?by=place) and which one (--group WORDS, ?group=WORDS). ${by === undefined ? 'The first' : 'The second'} is missing.`,
    });
  }
  const dimension = dimensionOf(by);
  return { group: { by: dimension, id: groupIn(dimension, group) } };
}

function oneMonth(text: string): string {
  const { lo, hi } = boundsOf(text.trim());
  if (lo !== null && hi !== null && monthOf(lo) === monthOf(hi)) return isoOf(lo).slice(0, 7);
  throw new Refusal({
    code: 'date_impossible',
    message: `month: “${text}” is not one month. Write it as YYYY-MM.`,
  });
}

/** A permalink names the number of a publication: of a day there may be two. */
const stepOrDay = (known: string | number | undefined): string | number | undefined =>
  typeof known === 'string' && /^\d{1,9}$/.test(known.trim()) ? Number(known) : known;

export interface SavedFigure {
  /** A name to save it under. */
  readonly name: string;
  readonly text: string;
}

/** The figure as the file that proves it. */
export async function savedFigure(...given: Parameters<typeof figureProved>): Promise<SavedFigure | null> {
  const file = await figureProved(...given);
  return file && { name: `${nameOf(file.question)}-publication-${file.question.known}.json`, text: figureText(file) };
}

function nameOf(asks: FigureQuestion): string {
  const by = 'group' in asks && asks.group ? `-by-${asks.group.by}` : '';
  switch (asks.figure) {
    case 'held':
    case 'reported':
      return `${asks.figure}${by}-${asks.asOf}`;
    case 'flow':
      return `flow${by}-${asks.month}`;
    case 'release':
      return `release-${asks.id.slice(0, 12)}`;
    default:
      return asks satisfies never;
  }
}

/** The rule as a reader wrote it. */
export function untilOf(word: string | undefined): Until | undefined {
  if (word === undefined || word === 'closed' || word === 'last-seen') return word;
  throw new Refusal({
    code: 'unknown_category',
    message: `until: “${word}” is no rule by which people are counted as held. Write closed or last-seen.`,
  });
}
