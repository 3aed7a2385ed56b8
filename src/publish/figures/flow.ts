/** A month: who came in and who came out, of everybody or of one group. */
import { dayOf, nextMonthOf } from '../../claim/dates.ts';
import type { CrossingRow } from '../../derive/counted-answers.ts';
import type { Way } from '../../derive/crossing.ts';
import { crossedWithin, crossingDoubts } from '../../derive/crossing.ts';
import { groupedBy, sharesOn, WHOLE } from '../../derive/turns.ts';
import { factsAround } from '../../register/around.ts';
import { crossings } from '../../register/ask/crossings.ts';
import { rangeOf } from '../../register/ask/range.ts';
import { factsForGroups } from '../../register/facts-for-groups.ts';
import type { AnswerTo, Wordless } from '../figure-file.ts';
import { countedAgain } from './counted-again.ts';
import { isNamed, ownGroups } from './group.ts';
import type { FigureKind, OpenedFacts, QuestionOf } from './kind.ts';
import { nameOf, withMates } from './kind.ts';

type Question = QuestionOf<'flow'>;
type Side = Wordless<AnswerTo<'flow'>>['in'];

export const FLOW: FigureKind<'flow', Question> = {
  ask: (reader, asked, { month, group }) =>
    crossings(reader, asked, dayOf(`${month}-01`), group ? { dimension: group.by, group: group.id } : null),
  written: ({ dimension, group, totals, in: came, out }) => ({
    figure: 'flow',
    ...(dimension !== null && group !== null && isNamed(dimension, group.id) && { group: group.label }),
    in: { ...totals.in, rows: came.map(written) },
    out: { ...totals.out, rows: out.map(written) },
  }),
  facts: async (reader, known, { dimension, group, in: came, out }) => {
    const people = await withMates(
      reader,
      [...came, ...out].map(({ person }) => person.id),
      known,
    );
    if (dimension === null || group === null) return factsAround(reader, people, known);
    return factsForGroups(reader, people, known, isNamed(dimension, group.id) ? [group.id] : []);
  },
  again(question, said, opened) {
    const { group } = question;
    return {
      figure: 'flow',
      ...(group && isNamed(group.by, group.id) && { group: nameOf(opened.knowledge, group.id) }),
      in: side(question, 'in', said.in, opened),
      out: side(question, 'out', said.out, opened),
    };
  },
};

const written = ({ person, stay, sure, when, why, counts, cites, groupCites }: CrossingRow) => ({
  id: person.id,
  name: person.name,
  stay,
  sure,
  when,
  why,
  low: counts.low,
  high: counts.high,
  words: cites,
  groupWords: groupCites,
});

function side({ month, group }: Question, way: Way, said: Side, opened: OpenedFacts): Side {
  const { knowledge } = opened;
  const first = dayOf(`${month}-01`);
  const last = nextMonthOf(first) - 1;
  const components = countedAgain(
    said.rows.map(({ id }) => id),
    opened,
  );
  const crossed = components.flatMap((component) =>
    sharesOn(
      component.map(({ life }) => life),
      way,
      group?.by ?? 'whole',
      group?.id ?? WHOLE,
      first,
    ).flatMap(({ life, stay, low, high }) => {
      const one = component[life];
      const days = one?.life.stays[stay ?? 0];
      const when = days && crossedWithin(days, way);
      if (!one || !when || stay === null) return [];
      const groups = group ? ownGroups(one.life.groups, groupedBy(way, group.by)) : [];
      const asked = { groups, group: group?.id ?? null };
      const why = crossingDoubts(days, way, when, { first, last }, knowledge.disputed(one.entity), asked);
      return [
        {
          id: one.entity,
          name: nameOf(knowledge, one.entity),
          stay: stay + 1,
          sure: why.length === 0 ? ('certain' as const) : ('possible' as const),
          when: rangeOf(when),
          why,
          low,
          high,
        },
      ];
    }),
  );
  const rows = new Map(crossed.map((row) => [`${row.id} ${row.stay}`, row]));
  return {
    certain: crossed.reduce((sum, { low }) => sum + low, 0),
    possible: crossed.reduce((sum, { high }) => sum + high, 0),
    rows: said.rows.flatMap(({ id, stay }) => rows.get(`${id} ${stay}`) ?? []),
  };
}
