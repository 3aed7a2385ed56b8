/** Answers about two times to render: counts by group, the flow, what changed. */
import type { Status } from '../../src/derive/answers.ts';
import type { DiffAnswer, KnownStanding } from '../../src/derive/change-answers.ts';
import type { CountByAnswer, CrossingsAnswer, FlowAnswer, HeldInGroup } from '../../src/derive/counted-answers.ts';
import { asked, cite, held, on, overview, person, releases, within } from './examples.ts';

const bounds = (certain: number, possible: number) => ({ certain, possible });
const minsk = { id: 'minsk', label: 'Minsk' };
const notTold = { id: '', label: '' };

export const countBy: CountByAnswer = {
  asked,
  dimension: 'place',
  whole: bounds(1, 7),
  groups: [
    { group: minsk, ...bounds(0, 2) },
    { group: { id: '<b>brest</b>', label: '<b>Brest</b>' }, ...bounds(0, 1) },
    { group: notTold, ...bounds(1, 5) },
  ],
  sum: bounds(1, 8),
  straddling: [
    {
      person: person('gawel', 'Grzegorz Gaweł'),
      why: 'several_groups',
      groups: [minsk, notTold],
      whole: bounds(0, 1),
      inGroups: bounds(0, 2),
    },
  ],
  moreStraddling: 0,
  members: [
    { ...held('gawel', 'Grzegorz Gaweł', { doubts: ['start_within'] }), belongs: 'possible', others: [notTold] },
    { ...held('poczobut', 'Andrzej Poczobut', { sure: 'certain', doubts: [] }), belongs: 'sure', others: [] },
  ],
};

const flowMonth = (month: string) => ({
  month,
  opening: bounds(5, 34),
  in: bounds(2, 21),
  out: bounds(6, 21),
  closing: bounds(2, 15),
  residual: { lower: -47, upper: 29 },
  consistent: true,
});

export const flowAnswer: FlowAnswer = {
  asked,
  from: '2025-09',
  to: '2025-10',
  dimension: 'place',
  series: [
    { group: minsk, months: [flowMonth('2025-09'), flowMonth('2025-10')] },
    { group: notTold, months: [flowMonth('2025-09'), flowMonth('2025-10')] },
  ],
};

export const crossingsAnswer: CrossingsAnswer = {
  asked,
  month: '2025-09',
  dimension: null,
  group: null,
  totals: { in: bounds(1, 2), out: bounds(0, 0) },
  in: [
    {
      person: person('gawel', 'Grzegorz Gaweł'),
      stay: 1,
      sure: 'certain',
      when: on('2025-09-04'),
      why: [],
      counts: { low: 1, high: 1 },
      cites: [cite('wt', 'Gaweł was arrested on September 4')],
      groupCites: [],
    },
    {
      person: person('losik', 'Дарья Лосик'),
      stay: 2,
      sure: 'possible',
      when: within(null, '2025-09-10'),
      why: ['hedged', 'month'],
      counts: { low: 0, high: 1 },
      cites: [cite('edm', 'Лосик')],
      groupCites: [],
    },
  ],
  out: [],
};

/** The same month of one group, whose name is markup. */
export const groupCrossings: CrossingsAnswer = {
  ...crossingsAnswer,
  dimension: 'place',
  group: { id: '<b>brest</b>', label: '<b>Brest</b>' },
  in: crossingsAnswer.in.map((row, at) => ({
    ...row,
    why: at === 0 ? row.why : [...row.why, 'group'],
    groupCites: at === 0 ? [cite('edm', 'in Brest')] : [],
  })),
};

export const heldInGroup: HeldInGroup = {
  asked,
  dimension: 'place',
  group: minsk,
  ...bounds(0, 2),
  rows: (countBy.members ?? []).map((row, at) => ({ ...row, groupCites: at === 0 ? [cite('edm', 'in Minsk')] : [] })),
};

const stoodAs = (status: Status, low: number, high: number): KnownStanding => ({
  status,
  doubts: status === 'held' ? [] : ['not_seen_since'],
  seenAs: { how: 'sighting', when: on('2025-05-22') },
  counts: { low, high },
  stays: [{ start: on('2021-03-25'), end: null, certainFrom: '2021-03-25', certainTo: '2025-05-22' }],
});

export const diffAnswer: DiffAnswer = {
  asked,
  earlier: { known: 11, knownDay: '2025-09-12' },
  later: { known: 14, knownDay: null },
  count: { earlier: bounds(0, 12), later: bounds(1, 13) },
  people: [
    {
      person: person('poczobut', 'Andrzej Poczobut'),
      earlier: stoodAs('perhaps_held', 0, 1),
      later: stoodAs('held', 1, 1),
      stays: ['moved'],
      steps: [13],
    },
    {
      person: person('gawel', 'Grzegorz Gaweł'),
      earlier: null,
      later: stoodAs('perhaps_held', 0, 1),
      stays: ['opened'],
      steps: [12, 13],
    },
  ],
  releases: [{ earlier: null, later: releases[0] ?? null, steps: [12] }],
  conflicts: overview.conflicts.slice(0, 1).map((conflict) => ({ conflict, change: 'new', steps: [12] })),
  names: [
    { id: 'cole', earlier: 'John Cole', later: 'John Coale', with: null, steps: [14] },
    { id: 'cole2', earlier: 'Cole', later: null, with: person('cole', 'John Coale'), steps: [14] },
  ],
  steps: [
    { step: 12, at: '2025-09-19T12:00:00.000Z', kind: null, who: null, why: null },
    { step: 14, at: '2025-09-30T12:00:00.000Z', kind: null, who: null, why: null },
  ],
};
