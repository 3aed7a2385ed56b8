/** A release: its stages, each with the numbers told and the people named, and what became of them. */
import { STAGES } from '../../claim/links.ts';
import type { BatchPerson, QuantityRow, StageRow } from '../../derive/answers.ts';
import { outcomesOf } from '../../derive/batch-outcomes.ts';
import { deriveEntity } from '../../derive/derive.ts';
import type { ToldQuantity } from '../../derive/derived.ts';
import { occurrence } from '../../derive/occurrence.ts';
import { span } from '../../register/ask/numbers.ts';
import { rangeOf } from '../../register/ask/range.ts';
import { release } from '../../register/ask/release.ts';
import { factsOfBatch } from '../../register/facts-of-batch.ts';
import type { FigureKind, QuestionOf } from './kind.ts';
import { nameOf } from './kind.ts';

export const RELEASE: FigureKind<'release', QuestionOf<'release'>> = {
  ask: async (reader, asked, { id }) => {
    const found = await release(reader, asked, id);
    return found.kind === 'answer' ? found.answer : null;
  },
  written: ({ release: own, stages, people }) => ({
    figure: 'release',
    type: own.type,
    modality: own.modality,
    when: own.when,
    told: own.quantities.map(number),
    stages: stages.map(stageWritten),
    rows: people.map(personWritten),
  }),
  facts: (reader, known, { release: own, people }) =>
    factsOfBatch(
      reader,
      own.id,
      people.map(({ person }) => person.id),
      known,
    ),
  again({ id }, said, { knowledge, told }) {
    const derived = deriveEntity(knowledge, id);
    const event = derived.find((row) => row.kind === 'event')?.body;
    const batch = derived.find((row) => row.kind === 'batch')?.body;
    if (!event || !batch) throw new Error('nothing opened makes it a release.');
    const byAttestation = Map.groupBy(told, ({ attestation }) => attestation);
    const outcomes = new Map(
      outcomesOf(batch, {
        told: (attestation) => byAttestation.get(attestation) ?? [],
        entityOf: (mention) => knowledge.entityOf(mention),
        isPerson: (entity) => knowledge.kindOf(entity) === 'person',
        disputed: (entity) => knowledge.disputed(entity),
        modalityOf: (one) => occurrence(knowledge, one)?.modality ?? null,
      }).map((one) => [one.person, one]),
    );
    const people = [...said.rows.map((row) => row.id), ...[...outcomes.keys()].filter((one) => !isSaid(said, one))];
    return {
      figure: 'release',
      type: event.type,
      modality: event.modality,
      when: rangeOf(event.bounds),
      told: event.quantities.map(numberAgain),
      stages: STAGES.flatMap((stage) => {
        const own = batch.stages.find((row) => row.stage === stage);
        if (!own) return [];
        const named = people.filter((one) => outcomes.get(one)?.stages.includes(stage));
        return [{ stage, ...span(own.told.filter(inPersons)), told: own.told.map(numberAgain), named }];
      }),
      rows: people.flatMap((person) => {
        const one = outcomes.get(person);
        if (!one) return [];
        const { stages, outcome, certain } = one;
        return [{ id: person, name: nameOf(knowledge, person), stages, outcome, certain }];
      }),
    };
  },
};

const isSaid = ({ rows }: { readonly rows: readonly { readonly id: string }[] }, person: string): boolean =>
  rows.some(({ id }) => id === person);

const inPersons = ({ unit }: Pick<ToldQuantity, 'unit'>): boolean => unit === 'person';

const numberAgain = ({ value, max, qualifier, unit, text }: Omit<ToldQuantity, 'by'>) => ({
  value,
  max,
  qualifier,
  unit,
  text,
});

const number = ({ cites, ...row }: QuantityRow) => ({ ...numberAgain(row), words: cites });

const stageWritten = ({ stage, low, high, told, named, cites }: StageRow) => ({
  stage,
  low,
  high,
  told: told.map(number),
  named: named.map(({ person }) => person.id),
  words: cites,
});

const personWritten = ({ person, stages, outcome, certain, cites }: BatchPerson) => ({
  id: person.id,
  name: person.name,
  stages,
  outcome,
  certain,
  words: cites,
});
