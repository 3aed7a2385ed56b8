/** Why two records may be of one person: every field's evidence in words and in bits, which add up to the whole. */
import type { Texts } from './columns/table.ts';
import { tableOf } from './columns/table.ts';
import type { Field } from './fields/field.ts';
import { fieldsOf } from './fields/fields.ts';
import { logistic } from './logistic.ts';
import type { Model } from './model.ts';
import { weightsOf } from './model.ts';
import type { PersonRecord } from './record.ts';
import { cellsOf } from './record.ts';
import { Scorer } from './scorer.ts';

export interface Explanation {
  /** Before all evidence: how likely two records taken at random are of one person. In bits, like all that follows. */
  readonly prior: number;
  /** What both tell, what speaks for one person first. What one of them leaves out is not named: it says nothing. */
  readonly evidence: readonly Evidence[];
  /** Prior and evidence together: log2 of the odds that it is one person. */
  readonly bits: number;
  /** The same from 0 to 1. */
  readonly probability: number;
}

export interface Evidence {
  readonly field: string;
  /** A code that keeps its meaning: pages may translate it. */
  readonly level: string;
  readonly left: string;
  readonly right: string;
  /** The level in a plain sentence. */
  readonly because: string;
  /** How much it speaks for one person; below 0 for two. */
  readonly bits: number;
}

/** `among`: how many records a pair is drawn from; as many as the model was learnt from where it is not told. */
export function explain(model: Model, a: PersonRecord, b: PersonRecord, among = model.records): Explanation {
  const { table, texts } = tableOf([
    { ...cellsOf(a), id: 'a' },
    { ...cellsOf(b), id: 'b' },
  ]);
  const fields = fieldsOf(table);
  const scorer = new Scorer(fields, weightsOf(model, fields, texts, among));
  const [left, right] = texts.ids[0] === 'a' ? [0, 1] : [1, 0];
  return explained(scorer, texts, left, right);
}

/** Log2 of the odds that each of the others is of the same person: what {@link explain} adds up, for many at once. */
export function compareWith(
  model: Model,
  record: PersonRecord,
  others: readonly PersonRecord[],
  among = model.records,
): number[] {
  const { table, texts } = tableOf([record, ...others].map((one, at) => ({ ...cellsOf(one), id: String(at) })));
  const fields = fieldsOf(table);
  const scorer = new Scorer(fields, weightsOf(model, fields, texts, among));
  const own = texts.ids.indexOf('0');
  const bits = new Array<number>(others.length).fill(0);
  texts.ids.forEach((id, at) => {
    if (at !== own) bits[Number(id) - 1] = scorer.score(own, at) / Math.LN2;
  });
  return bits;
}

/** {@link explain} for many at once, in their order: the record is read once. */
export function explainWith(
  model: Model,
  record: PersonRecord,
  others: readonly PersonRecord[],
  among = model.records,
): Explanation[] {
  const { table, texts } = tableOf([record, ...others].map((one, at) => ({ ...cellsOf(one), id: String(at) })));
  const fields = fieldsOf(table);
  const scorer = new Scorer(fields, weightsOf(model, fields, texts, among));
  const at = new Map(texts.ids.map((id, row) => [id, row]));
  return others.map((_, other) => explained(scorer, texts, at.get('0') ?? 0, at.get(String(other + 1)) ?? 0));
}

/** A pair of records of one table. */
export function explained(scorer: Scorer, texts: Texts, a: number, b: number): Explanation {
  const evidence = scorer
    .findings(a, b)
    .filter(({ level }) => level >= 0)
    .map(({ field, level, worth }): Evidence => {
      const { code = '', because = '' } = field.levels[level] ?? {};
      const told = textOf(field, texts);
      return { field: field.name, level: code, left: told(a), right: told(b), because, bits: worth / Math.LN2 };
    })
    .sort((x, y) => y.bits - x.bits);
  const prior = scorer.prior / Math.LN2;
  // Summed in the order shown, so that whoever adds up what is shown gets the same number to the last digit.
  const bits = evidence.reduce((sum, one) => sum + one.bits, prior);
  return { prior, evidence, bits, probability: logistic(bits * Math.LN2) };
}

const textOf = (field: Field, texts: Texts) => {
  const written = field.written(texts);
  return (record: number): string => written[field.values[record] ?? -1] ?? '';
};
