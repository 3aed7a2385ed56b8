/**
 * What a kind of figure is: how it is asked of a register, what its file says of the answer, and how that is worked out again by
 * whoever has the file alone.
 */
import type { Told } from '../../claim/told.ts';
import { deriveEntity } from '../../derive/derive.ts';
import type { CustodyBody } from '../../derive/derived.ts';
import { displayName } from '../../derive/display-name.ts';
import type { FigureAnswers, FigureKindName } from '../../derive/figure-answers.ts';
import type { Knowledge } from '../../derive/knowledge.ts';
import type { Reader } from '../../ledger/port.ts';
import type { Facts } from '../../register/around.ts';
import type { AskedAt } from '../../register/ask/asked.ts';
import { StoredRegister } from '../../register/known.ts';
import type { Identity } from '../../register/open-identity.ts';
import { identityAround } from '../../register/open-identity.ts';
import type { AnswerTo, Cited, FigureQuestion, Wordless } from '../figure-file.ts';

/** All that is opened in a file. */
export interface OpenedFacts {
  readonly knowledge: Knowledge;
  readonly identity: Identity;
  readonly told: readonly Told[];
  /** Every entity that a mention is opened of. */
  readonly entities: readonly string[];
}

export interface FigureKind<Name extends FigureKindName, Question extends FigureQuestion> {
  /** Null where nothing is known of what is asked about. */
  ask(reader: Reader, asked: AskedAt, question: Question): Promise<FigureAnswers[Name] | null>;
  written(answer: FigureAnswers[Name]): Cited<AnswerTo<Question['figure']>>;
  /** What deriving it again needs. */
  facts(reader: Reader, known: number, answer: FigureAnswers[Name]): Promise<Facts>;
  /** The answer, worked out anew for the things that the file names, in its order. */
  again(
    question: Question,
    said: Wordless<AnswerTo<Question['figure']>>,
    opened: OpenedFacts,
  ): Wordless<AnswerTo<Question['figure']>>;
}

export type QuestionOf<Name extends FigureQuestion['figure']> = Extract<FigureQuestion, { readonly figure: Name }>;

/** A person's stays, derived again. */
export function staysOf(knowledge: Knowledge, entity: string): CustodyBody[] {
  return deriveEntity(knowledge, entity).flatMap((row) => (row.kind === 'custody' ? [row.body] : []));
}

export function nameOf(knowledge: Knowledge, entity: string): string {
  const name = deriveEntity(knowledge, entity).find((row) => row.kind === 'name');
  return name ? displayName(name.body) : '';
}

/** With those whom an open question of identity may make one with one of them: of several, one counts. */
export const withMates = async (
  reader: Reader,
  people: Iterable<string>,
  known: number,
): Promise<ReadonlySet<string>> => (await identityAround(new StoredRegister(reader, known), people)).entities;
