/**
 * The figures that have a permalink and can be checked off-line: a row a figure. `ask` answers it from a register, with the words;
 * `again` works it out anew from what is known around the things it is about, for whoever has the file alone.
 */

import { dayOf } from '../claim/dates.ts';
import type { Citation, FigureRow } from '../derive/answers.ts';
import { deriveEntity } from '../derive/derive.ts';
import type { CustodyBody } from '../derive/derived.ts';
import type { Knowledge } from '../derive/knowledge.ts';
import type { Reader } from '../ledger/port.ts';
import type { AskedAt } from '../register/ask/asked.ts';
import { boundsOfCount, countHeld, countsOf } from '../register/ask/count-held.ts';
import { figureNumbers, figures } from '../register/ask/figures.ts';
import { doubtsOf, holdingOn, since } from '../register/ask/held.ts';
import { rangeOf } from '../register/ask/range.ts';
import { displayName } from '../register/ask/refs.ts';
import type { Identity } from '../register/open-identity.ts';
import type { FigureAnswerCore, FigureQuestion } from './figure-file.ts';

type Row = FigureAnswerCore['rows'][number];
/** A row before it is known which leaves its words are. */
export type Cited<R extends Row = Row> = R extends Row
  ? Omit<R, 'words'> & { readonly cites: readonly Citation[] }
  : never;

/** What the answer says, without the words. */
export interface Worked {
  readonly numbers: Readonly<Record<string, number>>;
  readonly rows: readonly object[];
}

export interface FigureKind<Q extends FigureQuestion> {
  ask(reader: Reader, asked: AskedAt, question: Q): Promise<{ numbers: Worked['numbers']; rows: readonly Cited[] }>;
  again(question: Q, ids: readonly string[], knowledge: Knowledge, identity: Identity): Worked;
}

type Named<Name extends FigureQuestion['figure']> = Extract<FigureQuestion, { figure: Name }>;

const FIGURES: { readonly [Name in FigureQuestion['figure']]: FigureKind<Named<Name>> } = {
  held: {
    async ask(reader, asked, { until }) {
      const { certain, possible, rows } = await countHeld(reader, asked, until);
      return {
        numbers: { certain, possible },
        rows: rows.map(({ person, sure, doubts, since: from, counts, cites }) => ({
          id: person.id,
          name: person.name,
          sure,
          doubts: [...doubts],
          since: from,
          low: counts.low,
          high: counts.high,
          cites,
        })),
      };
    },
    again({ asOf, until }, ids, knowledge, identity) {
      const day = dayOf(asOf);
      // In the register's own order: of several that may be one person the first that is certain counts.
      const held = [...new Set(ids)].sort().flatMap((entity) => {
        const holding = holdingOn(staysOf(knowledge, entity), day, until);
        return holding ? [{ entity, holding }] : [];
      });
      const counts = countsOf(new Map(held.map(({ entity, holding }) => [entity, holding.sure])), identity);
      const rows = new Map(
        held.map(({ entity, holding }) => [
          entity,
          {
            id: entity,
            name: nameOf(knowledge, entity),
            sure: knowledge.disputed(entity) ? 'possible' : holding.sure,
            doubts: doubtsOf(holding, day, knowledge.disputed(entity)),
            since: rangeOf(since(holding)),
            low: counts.get(entity)?.low,
            high: counts.get(entity)?.high,
          },
        ]),
      );
      return { numbers: boundsOfCount(counts), rows: ids.flatMap((id) => rows.get(id) ?? []) };
    },
  },
  reported: {
    async ask(reader, asked) {
      return {
        numbers: {},
        rows: (await figures(reader, asked)).figures.map(({ cites, ...row }) => ({ ...shown(row), cites })),
      };
    },
    again({ asOf }, ids, knowledge) {
      const numbers = [...new Set(ids)].map((entity) => {
        const event = deriveEntity(knowledge, entity).find((row) => row.kind === 'event');
        return [entity, event ? figureNumbers(dayOf(asOf), entity, event.body).map(shown) : []] as const;
      });
      const left = new Map(numbers.map(([entity, rows]) => [entity, [...rows]]));
      // A figure told with several numbers has several rows, in its own order.
      return { numbers: {}, rows: ids.flatMap((id) => left.get(id)?.shift() ?? []) };
    },
  },
};

function staysOf(knowledge: Knowledge, entity: string): CustodyBody[] {
  return deriveEntity(knowledge, entity).flatMap((row) => (row.kind === 'custody' ? [row.body] : []));
}

function nameOf(knowledge: Knowledge, entity: string): string {
  const name = deriveEntity(knowledge, entity).find((row) => row.kind === 'name');
  return name ? displayName(name.body) : '';
}

const shown = ({
  id,
  scope,
  value,
  max,
  qualifier,
  unit,
  text,
  when,
  basis,
  modality,
  part,
}: Omit<FigureRow, 'voice' | 'cites'>) => ({
  id,
  scope,
  value,
  max,
  qualifier,
  unit,
  text,
  when,
  basis,
  modality,
  part,
});

/** The figure's row of the table, for any question. */
export const kindOf = (question: FigureQuestion): FigureKind<FigureQuestion> =>
  FIGURES[question.figure] as FigureKind<FigureQuestion>;
