/** Those held at the end of a day in one group: of a state, in a place, on a ground. */
import { dayOf } from '../../claim/dates.ts';
import type { Belonging, Dimension, GroupedBy } from '../../derive/groups.ts';
import { groupsOn, isSurelyIn, OF_ENTITIES } from '../../derive/groups.ts';
import { NOT_TOLD } from '../../derive/told-over-time.ts';
import { sharesOn } from '../../derive/turns.ts';
import { holdingOn } from '../../register/ask/held.ts';
import { heldInGroup } from '../../register/ask/held-in-group.ts';
import { factsForGroups } from '../../register/facts-for-groups.ts';
import { countedAgain } from './counted-again.ts';
import { heldAgain, heldRow } from './held-row.ts';
import type { FigureKind, QuestionOf } from './kind.ts';
import { nameOf, staysOf, withMates } from './kind.ts';

export type GroupQuestion = QuestionOf<'held'> & { readonly group: NonNullable<QuestionOf<'held'>['group']> };

export const GROUP: FigureKind<'group', GroupQuestion> = {
  ask: (reader, asked, { group }) => heldInGroup(reader, asked, group.by, group.id),
  written: ({ certain, possible, dimension, group, rows }) => ({
    figure: 'held',
    certain,
    possible,
    ...(isNamed(dimension, group.id) && { group: group.label }),
    rows: rows.map((row) => ({
      ...heldRow(row),
      belongs: { sure: row.belongs, others: row.others.map(({ id }) => id).sort(), words: row.groupCites },
      words: row.cites,
    })),
  }),
  facts: async (reader, known, { dimension, group, rows }) => {
    const people = rows.map(({ person }) => person.id);
    return factsForGroups(
      reader,
      await withMates(reader, people, known),
      known,
      isNamed(dimension, group.id) ? [group.id] : [],
    );
  },
  again({ asOf, group: { by, id: group } }, said, opened) {
    const { knowledge } = opened;
    const day = dayOf(asOf);
    const components = countedAgain(
      said.rows.map(({ id }) => id),
      opened,
    );
    const lives = new Map(components.flat().map(({ entity, life }) => [entity, life]));
    const shares = new Map(
      components.flatMap((component) =>
        sharesOn(
          component.map(({ life }) => life),
          'held',
          by,
          group,
          day,
        ).map((share) => [component[share.life]?.entity as string, share] as const),
      ),
    );
    let [certain, possible] = [0, 0];
    for (const { low, high } of shares.values()) {
      certain += low;
      possible += high;
    }
    const rows = said.rows.flatMap(({ id }) => {
      const [share, holding] = [shares.get(id), holdingOn(staysOf(knowledge, id), day)];
      if (!share || !holding) return [];
      const own = ownGroups(lives.get(id)?.groups ?? [], by);
      return [
        {
          ...heldAgain(knowledge, id, holding, day, share),
          belongs: {
            sure: isSurelyIn(own, group, { from: day, to: day }) ? ('sure' as const) : ('possible' as const),
            others: groupsOn(own, day)
              .filter((one) => one !== group)
              .sort(),
          },
        },
      ];
    });
    return {
      figure: 'held',
      certain,
      possible,
      ...(isNamed(by, group) && { group: nameOf(knowledge, group) }),
      rows,
    };
  },
};

/** Words are their own name. */
export const isNamed = (by: Dimension, group: string): boolean => group !== NOT_TOLD && OF_ENTITIES.has(by);

export const ownGroups = (groups: readonly Belonging[], by: GroupedBy): Belonging[] =>
  groups.filter(({ dimension }) => dimension === by);
