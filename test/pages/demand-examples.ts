/** A demand whose people stand in every way there is. */
import type { DemandAnswer, DemandedPerson, DemandState } from '../../src/derive/demand-answers.ts';
import { DEMAND_STATES } from '../../src/derive/demand-answers.ts';
import { asked, dealings } from './examples.ts';

const NAMES = [
  'Мікола Статкевіч',
  'Ігар Лосік',
  'А. Пачобут',
  'Julia Fener',
  'Emīls Asars',
  'Łarysa Szczyrakowa',
  'Марыя Калеснікава',
];
const STATUS = {
  out: 'out',
  refused: 'refused',
  died: 'died',
  promised: 'pardoned',
  held: 'held',
  unsure: null,
  unknown: null,
} as const;
const WHY = [
  { field: 'given', code: 'given-short', because: 'Мікола = Mikola: a short or national form.', against: false },
  { field: 'place', code: 'other', because: 'They name two places.', against: true },
];

const one = (state: DemandState, at: number): DemandedPerson => ({
  name: NAMES[at] ?? '',
  state,
  since: STATUS[state] === null ? null : { earliest: '2025-09-11', latest: '2025-09-11' },
  status: STATUS[state],
  person: STATUS[state] === null ? null : { id: 'p-statkevich', name: 'Mikola Statkevich', kind: 'person' },
  matched: STATUS[state] === null ? null : at % 2 === 0 ? 'found' : 'judged',
  why: at % 2 === 0 ? WHY : [],
  promised: null,
  perhaps:
    state === 'unsure' ? [{ person: { id: 'p-statkevich', name: 'Mikola Statkevich', status: 'held' }, why: WHY }] : [],
});

export const demandAnswer: DemandAnswer = {
  asked,
  id: 'd-1',
  when: { earliest: '2025-06-20', latest: '2025-06-20' },
  by: [{ id: 'o-embassy', name: 'Embassy of X', kind: 'organisation' }],
  to: [{ id: 'o-minsk', name: 'Minsk', kind: 'organisation' }],
  people: NAMES.length,
  cites: dealings[0]?.cites ?? [],
  named: DEMAND_STATES.map(one),
};
