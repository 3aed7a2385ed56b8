/** Which tellings may be one event: what speaks for it adds up, a number alone decides nothing, and a part is no second telling. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf } from '../../src/claim/dates.ts';
import type { EventParty, EventRecord } from '../../src/resolve/index.ts';
import { explainEvents, proposeEvents } from '../../src/resolve/index.ts';

const on = (iso: string) => ({ lo: dayOf(iso), hi: dayOf(iso) });
const people = (value: number) => ({ value, max: null, qualifier: 'exactly' as const, unit: 'person' as const });
const prisoner = (name: string): EventParty => ({ role: 'prisoner', id: null, kind: 'person', names: [name] });
const state = (id: string): EventParty => ({ role: 'holder', id, kind: 'place', names: [id] });

const told = (id: string, more: Partial<EventRecord> = {}): EventRecord => ({
  id,
  type: 'release',
  modality: 'actual',
  when: null,
  toldBy: dayOf('2025-09-12'),
  parties: [],
  numbers: [],
  places: [],
  destinations: [],
  terms: [],
  documents: [`text of ${id}`],
  ...more,
});

const nobody = (): boolean => false;

const record = fc.record({
  type: fc.constantFrom('release' as const, 'pardon' as const, 'call' as const, 'detention' as const),
  modality: fc.constantFrom('actual' as const, 'planned' as const, 'denied' as const, 'uncertain' as const),
  when: fc.option(
    fc.tuple(fc.nat(400), fc.nat(40)).map(([lo, width]) => ({ lo: 20_000 + lo, hi: 20_000 + lo + width })),
  ),
  toldBy: fc.option(fc.integer({ min: 20_000, max: 20_500 })),
  parties: fc.array(
    fc.constantFrom(
      prisoner('Anna Berg'),
      prisoner('Ganna Berh'),
      prisoner('Ivan Holub'),
      state('Minsk'),
      state('Paris'),
    ),
    { maxLength: 3 },
  ),
  numbers: fc.array(fc.constantFrom(1, 3, 16, 17, 52).map(people), { maxLength: 2 }),
  places: fc.array(fc.constantFrom('Minsk', 'Vilnius'), { maxLength: 1 }),
  destinations: fc.array(fc.constantFrom('Lithuania', 'Poland'), { maxLength: 1 }),
  terms: fc.array(fc.constantFrom('deported', 'pardon'), { maxLength: 1 }),
  documents: fc.array(fc.constantFrom('one', 'two'), { minLength: 1, maxLength: 2 }),
});

test('the steps of a waterfall add up to its bits, and the same is said from either side', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      const [one, two] = [told('a', a), told('b', b)];
      for (const relation of ['same', 'part_of', 'stage_of'] as const) {
        const explained = explainEvents(one, two, relation);
        if (!explained) continue;
        const sum = explained.evidence.reduce((total, { bits }) => total + bits, explained.prior);
        assert.ok(Math.abs(sum - explained.bits) < 1e-9);
        assert.ok(explained.probability >= 0 && explained.probability <= 1);
        for (const { because } of explained.evidence) assert.match(because, /^[\p{Lu}\d].*\.$/u);
      }
      assert.equal(explainEvents(one, two)?.bits, explainEvents(two, one)?.bits);
    }),
  );
});

test('what one side leaves out speaks neither way', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      const [one, two] = [told('a', { ...a, type: 'release' }), told('b', { ...b, type: 'release', places: [] })];
      const without = explainEvents({ ...one, places: [] }, two);
      assert.equal(explainEvents(one, two)?.bits, without?.bits);
    }),
  );
});

test('a number alone makes nothing likely, whatever the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), (n) => {
      const [pair] = proposeEvents([told('a', { numbers: [people(n)] }), told('b', { numbers: [people(n)] })], nobody);
      assert.notEqual(pair?.standing, 'likely');
    }),
  );
});

test('“the 16” with no date gets the releases it may be, and stays open', () => {
  const sixteen = told('the 16', { numbers: [people(16)], toldBy: dayOf('2025-08-15'), parties: [state('Minsk')] });
  const july = told('july', {
    numbers: [people(16)],
    when: { lo: dayOf('2025-07-01'), hi: dayOf('2025-07-31') },
    parties: [state('Minsk')],
  });
  const august = told('august', { numbers: [people(16)], when: on('2025-08-02'), parties: [state('Minsk')] });
  const later = told('later', { numbers: [people(16)], when: on('2025-09-11'), parties: [state('Minsk')] });
  const pairs = proposeEvents([sixteen, july, august, later], nobody).filter(
    ({ a, b }) => a === 'the 16' || b === 'the 16',
  );
  assert.deepEqual(
    pairs.map(({ a, b }) => (a === 'the 16' ? b : a)).sort(),
    ['august', 'july'],
    'told in August, it is not the one of September',
  );
  for (const { standing, evidence } of pairs) {
    assert.equal(standing, 'open');
    assert.ok(evidence.some(({ because }) => because === 'Both tell of 16 people.'));
  }
});

test('one call told by two papers is likely one; another call a month on is none of it', () => {
  const parties: EventParty[] = [
    { role: 'actor', id: 'trump', kind: 'person', names: ['Trump'] },
    { role: 'counterpart', id: 'lukashenko', kind: 'person', names: ['Lukashenko'] },
  ];
  const [one, two, other] = (['2025-08-15', '2025-08-15', '2025-09-20'] as const).map((day, i) =>
    told(`call ${i}`, { type: 'call', when: on(day), toldBy: dayOf(day), parties }),
  ) as [EventRecord, EventRecord, EventRecord];
  const pairs = proposeEvents([one, two, other], nobody);
  assert.deepEqual(
    pairs.map(({ a, b, relation, standing }) => [a, b, relation, standing]),
    [['call 0', 'call 1', 'same', 'likely']],
  );
});

test('one man of a batch is proposed as a part of it, a pardon beside it as its stage, an announcement as another', () => {
  const batch = told('batch', { when: on('2025-09-11'), numbers: [people(52)], parties: [prisoner('Ivan Holub')] });
  const part = told('part', { when: on('2025-09-11'), parties: [prisoner('Ivan Holub')] });
  const pardon = told('pardon', { type: 'pardon', when: on('2025-09-11'), numbers: [people(52)] });
  const plan = told('plan', {
    modality: 'planned',
    when: on('2025-09-11'),
    numbers: [people(52)],
    destinations: ['Lithuania'],
  });
  const pairs = proposeEvents([batch, part, pardon, plan], nobody).filter(({ b }) => b === 'batch');
  assert.deepEqual(
    new Set(pairs.map(({ a, relation, stage }) => `${a} ${relation} ${stage}`)),
    new Set(['part part_of null', 'pardon stage_of pardoned', 'plan stage_of announced']),
  );
  assert.ok(pairs.find(({ a }) => a === 'part')?.standing === 'likely');
});

test('a part of a part is proposed to the whole alone', () => {
  const day = { when: on('2025-09-11') };
  const names = ['Ivan Holub', 'Anna Berg', 'Maria Kolas', 'Piotr Nowak'].map(prisoner);
  const batch = told('batch', { ...day, numbers: [people(52)], parties: names });
  const list = told('list', { ...day, parties: names.slice(0, 3) });
  const one = told('one', { ...day, parties: names.slice(0, 1) });
  const pairs = proposeEvents([batch, list, one], nobody);
  assert.deepEqual(pairs.map(({ a, b }) => `${a} in ${b}`).sort(), ['list in batch', 'one in batch']);
});

test('what is settled is not proposed again; figures and sentences of other people are not at all', () => {
  const day = { when: on('2025-09-11') };
  const one = told('one', { ...day, parties: [prisoner('Ivan Holub')] });
  const two = told('two', { ...day, parties: [prisoner('Ivan Holub')] });
  const other = told('other', { ...day, parties: [prisoner('Maria Kolas')] });
  const figures = [1, 2].map((i) => told(`figure ${i}`, { ...day, type: 'reported_count', numbers: [people(1300)] }));
  assert.equal(proposeEvents([one, two, other, ...figures], nobody).length, 1);
  assert.equal(proposeEvents([one, two, other, ...figures], (a, b) => [a, b].sort().join() === 'one,two').length, 0);
});
