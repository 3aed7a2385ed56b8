/**
 * The questions over the plain tables, in the SQL that PostgreSQL and DuckDB share. A count is an interval, by the same rules:
 * certain from the first day by which the person was surely seen held until the last, possible from the earliest beginning until
 * the latest end. `$k` is a step of knowledge and `$day` a day, both whole numbers that the run itself puts in.
 */

const known = (table: string): string => `${table}.k0 <= $k and (${table}.k1 is null or ${table}.k1 > $k)`;

/** Who is one with whom at the step; and whom open questions, one leading to the next, may make one, under the first of them. */
const IDENTITY = `
  person as (select mention, entity from identity where ${known('identity')}),
  open_ways as (
    select both_ways.one, both_ways.other
    from open_pair o join person x on x.mention = o.a join person y on y.mention = o.b,
      lateral (values (x.entity, y.entity), (y.entity, x.entity)) as both_ways (one, other)
    where ${known('o')}
  ),
  maybe as (
    with recursive reached as (
      select one, other from open_ways
      union
      select r.one, w.other from reached r join open_ways w on w.one = r.other
    )
    select one as entity, min(least(one, other)) as first from reached group by one
  )`;

/** The stays of everybody, at the step. Dates told of one event that can all be true are read together. */
const STAYS = `${IDENTITY},
  happened as (
    select p.entity as event, min(c.value) as type, bool_or(c.sure) as sure, min(c.published) as told
    from claim c join person p on p.mention = c.mention where c.property = 'occurred' and ${known('c')} group by p.entity
  ),
  dated as (
    select p.entity as event,
      case when max(c.lo) <= min(c.hi) then max(c.lo) else min(c.lo) end as lo,
      case when max(c.lo) <= min(c.hi) then min(c.hi) else max(c.hi) end as hi
    from claim c join person p on p.mention = c.mention where c.property = 'date' and ${known('c')} group by p.entity
  ),
  imprisoned as (
    select distinct e.entity as event, p.entity
    from claim c join person e on e.mention = c.mention join person p on p.mention = c.value_mention
    where c.property = 'prisoner' and ${known('c')}
  ),
  step as (
    select i.entity, h.type, h.sure, d.lo, least(d.hi, h.told) as hi
    from imprisoned i join happened h on h.event = i.event join dated d on d.event = i.event
    union all
    select p.entity, 'seen', true, s.day, s.day from sighting s join person p on p.mention = s.mention where s.k0 <= $k
  ),
  stay as (
    select entity,
      case when bool_or(type = 'detention') then min(lo) filter (where type = 'detention') end as start_lo,
      least(min(hi) filter (where type <> 'release'), min(lo - 1) filter (where type = 'release' and sure)) as begun,
      greatest(max(lo) filter (where type <> 'release'), max(lo - 1) filter (where type = 'release' and sure)) as seen,
      max(hi) filter (where type = 'release' and sure) as end_hi
    from step group by entity
  )`;

const CERTAIN = 'begun <= $day and $day <= seen';
const POSSIBLE = '(start_lo is null or start_lo <= $day) and (end_hi is null or $day < end_hi)';

/** Of several who may be one, one that is certain counts for all. */
const counted = (
  certain: string,
): string => `count(distinct coalesce(m.first, s.entity)) filter (where ${certain}) as certain,
    count(distinct s.entity) as possible
  from stay s left join maybe m on m.entity = s.entity`;

const told = (property: string): string => `
  (select p.entity, c.value from claim c join person p on p.mention = c.mention
    where c.property = '${property}' and ${known('c')})`;

/** Of whom sources tell several, none is certain. */
const alone = (groups: string): string =>
  `(select entity, grp, count(*) over (partition by entity) = 1 as sure from ${groups} as told_groups)`;

/** What the event of the arrest says, by person. */
const ofArrest = (property: string, value: 'value' | 'value_mention'): string =>
  alone(`(select distinct i.entity, cast(c.${value} as text) as grp from imprisoned i join happened h on h.event = i.event
    join person e on e.entity = i.event join claim c on c.mention = e.mention
    where h.type = 'detention' and c.property = '${property}' and ${known('c')})`);

const RECOGNISED = `
  (select distinct p.entity, cast(o.value_mention as text) as grp, true as sure from claim c join person p on p.mention = c.value_mention
    join claim o on o.mention = c.mention and o.property = 'determiner'
    join claim d on d.mention = c.mention and d.property = 'date' and d.hi <= $day
    where c.property = 'recognises' and ${known('c')} and ${known('o')} and ${known('d')})`;

const GROUPS = {
  whole: "(select entity, '' as grp, true as sure from stay)",
  place: ofArrest('place', 'value'),
  ground: ofArrest('ground', 'value'),
  state: ofArrest('holder', 'value_mention'),
  organisation: RECOGNISED,
  sex: alone(`(select entity, value as grp from ${told('sex')} as t group by entity, value)`),
} as const;
export type PlainGrouping = keyof typeof GROUPS;

/** A day after every day. */
const NEVER = 1_000_000;

export const countBy = (grouping: PlainGrouping): string =>
  grouping === 'whole'
    ? `with ${STAYS} select '' as grp, ${counted(CERTAIN)} where ${POSSIBLE}`
    : `with ${STAYS} select g.grp, ${counted(`g.sure and ${CERTAIN}`)} left join ${GROUPS[grouping]} as g on g.entity = s.entity where ${POSSIBLE} group by g.grp`;

export const LIST = `with ${STAYS}
  select s.entity, min(n.value) as name, bool_or(${CERTAIN}) as certain
  from stay s left join ${told('name')} as n on n.entity = s.entity where ${POSSIBLE} group by s.entity order by 2, 1`;

/** Month by month: how many were held at its end, and how many came in and went out within it. `months`: first and last days. */
export const flowBy = (
  grouping: PlainGrouping,
  months: readonly (readonly [first: number, last: number])[],
): string => `
  with ${STAYS},
  month as (select * from (values ${months.map(([first, last]) => `(${first}, ${last})`).join(', ')}) as m (first_day, day)),
  grouped as (
    select coalesce(m.first, s.entity) as one, s.*, g.grp from stay s left join maybe m on m.entity = s.entity
      left join ${GROUPS[grouping].replaceAll('$day', String(NEVER))} as g on g.entity = s.entity
  )
  select month.day, grp,
    count(distinct one) filter (where ${CERTAIN.replaceAll('$day', 'month.day')}) as certain,
    count(distinct entity) filter (where ${POSSIBLE.replaceAll('$day', 'month.day')}) as possible,
    count(distinct entity) filter (where start_lo <= month.day and begun >= month.first_day) as came,
    count(distinct entity) filter (where end_hi >= month.first_day and seen + 1 <= month.day) as went
  from month join grouped on (start_lo is null or start_lo <= month.day) and (end_hi is null or end_hi >= month.first_day)
  group by month.day, grp`;

/** One person's claims and those of the events that name them, in order of time. `$person` is their entity. */
export const TIMELINE = `
  with own as (select mention from identity where entity = $person and ${known('identity')}),
  event as (
    select distinct i2.mention from claim c join own on own.mention = c.value_mention
      join identity i on i.mention = c.mention and ${known('i')} join identity i2 on i2.entity = i.entity and ${known('i2')}
    where ${known('c')}
  )
  select c.* from claim c where c.mention in (select mention from own union select mention from event) and ${known('c')}
  order by c.lo, c.mention`;

/** Whose stay reads otherwise at the step `$k` than at `$k2`. */
export const diffOf = (): string => {
  const stays = `(with ${STAYS} select * from stay)`;
  const [now, then] = [stays, stays.replaceAll('$k', '$earlier')];
  return `select count(*) as n from ${now} a full join ${then} b on a.entity = b.entity
    where a.start_lo is distinct from b.start_lo or a.begun is distinct from b.begun or a.seen is distinct from b.seen
      or a.end_hi is distinct from b.end_hi`;
};

/** Puts whole numbers in where the question names them. */
export const at = (sql: string, numbers: Readonly<Record<string, number>>): string =>
  sql.replaceAll(/\$(\w+)/g, (_, name: string) => {
    const number = numbers[name];
    if (number === undefined || !Number.isInteger(number)) throw new Error(`no number for ${name}`);
    return String(number);
  });
