/** One event over all that is told of it: whether, when, how many, who; and what each rests on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsOf } from '../../src/claim/dates.ts';
import type { Modality } from '../../src/claim/reading.ts';
import { eventOf } from '../../src/derive/event.ts';
import { eventTime } from '../../src/derive/event-time.ts';
import { Telling } from './telling.ts';

const MODALITIES: readonly (readonly [told: readonly Modality[], stands: Modality])[] = [
  [['planned', 'actual'], 'actual'],
  [['denied', 'actual'], 'actual'],
  [['uncertain', 'planned'], 'uncertain'],
  [['denied', 'proposed'], 'proposed'],
  [['denied'], 'denied'],
];
test('the strongest that is told of it stands', async (t) => {
  for (const [told, stands] of MODALITIES) {
    await t.test(told.join(' · '), () => {
      const telling = new Telling();
      const events = told.map((modality) => telling.event('release', modality)) as [string, ...string[]];
      const event = telling.same(...events);
      const body = eventOf(telling.knowledge(), event);
      assert.equal(body?.modality, stands);
      assert.equal(body?.occurred.length, told.length, 'all that is told of it is kept');
    });
  }
});

type When = readonly [dates: readonly string[], bounds: string, contradicted: boolean];
const WHEN: readonly When[] = [
  [['2025-09-11'], '2025-09-11', false],
  [['2025-09', '2025-09-11'], '2025-09-11', false],
  [['2025', '2025-09/..'], '2025-09/2025-12', false],
  [['2024-06', '2024-07'], '2024-06/2024-07', true],
  [['2024-06-21', '2024-06', '2024-07-03'], '2024-06-01/2024-07-03', true],
];
test('told dates: the days they share, else all of them', async (t) => {
  for (const [dates, bounds, contradicted] of WHEN) {
    await t.test(dates.join(' · '), () => {
      const telling = new Telling();
      const event = telling.event('release');
      for (const edtf of dates) telling.date(event, edtf);
      assert.deepEqual(eventTime(telling.knowledge(), event), {
        bounds: boundsOf(bounds),
        basis: 'told',
        contradicted,
      });
    });
  }
});

test('a preferred date stands alone', () => {
  const telling = new Telling();
  const event = telling.event('release');
  telling.date(event, '2024-06');
  telling.date(event, '2024-07', { rank: 'preferred' });
  assert.deepEqual(eventTime(telling.knowledge(), event).bounds, boundsOf('2024-07'));
});

test('no date: that of its whole, however far up; else by the day it was told', () => {
  const telling = new Telling();
  const document = telling.document('an article', '2025-09-30');
  const [part, stage, whole] = [1, 2, 3].map(() => telling.event('release', 'actual', { document })) as [
    string,
    string,
    string,
  ];
  telling.link('part_of', part, stage);
  const untold = { bounds: { lo: null, hi: boundsOf('2025-09-30').hi }, basis: 'publication', contradicted: false };
  assert.deepEqual(eventTime(telling.knowledge(), part), untold);
  telling.link('stage_of', stage, whole);
  telling.date(whole, '2025-09-11');
  assert.deepEqual(eventTime(telling.knowledge(), part), {
    bounds: boundsOf('2025-09-11'),
    basis: 'whole',
    contradicted: false,
  });
  telling.link('part_of', whole, part);
  assert.equal(eventTime(telling.knowledge(), part).basis, 'whole', 'a ring of parts does not hang');
});

test('other links lend no date', () => {
  const telling = new Telling();
  const [meeting, release] = [telling.event('meeting'), telling.event('release')];
  telling.date(meeting, '2025-09-11');
  telling.link('in_exchange_for', release, meeting);
  telling.link('after', release, meeting);
  assert.equal(eventTime(telling.knowledge(), release).basis, 'publication');
});

test('told by the earliest who tells it as it stands', () => {
  const telling = new Telling();
  const on = (day: string, modality: Modality) =>
    telling.event('release', modality, { document: telling.document(`of ${day}`, day) });
  const event = telling.same(on('2025-06-01', 'planned'), on('2025-12-20', 'actual'), on('2025-12-01', 'actual'));
  assert.equal(eventTime(telling.knowledge(), event).bounds.hi, boundsOf('2025-12-01').hi);
});

test('values told alike are one value with all who tell it; roles and words are kept as told', () => {
  const telling = new Telling();
  const event = telling.event('release');
  const counts = ['52', '52', 'more than 50'].map((words) => telling.count(event, words));
  const minsk = telling.mention('organisation');
  const holder = telling.tell(event, 'holder', { kind: 'mention', mention: minsk });
  const places = ['Lithuania', 'Lithuania', 'Vilnius'].map((text) =>
    telling.tell(event, 'destination', { kind: 'text', text }),
  );
  const body = eventOf(telling.knowledge(), event);
  assert.deepEqual(
    body?.quantities.map((q) => [q.text, q.by]),
    [
      ['52', [counts[0], counts[1]]],
      ['more than 50', [counts[2]]],
    ],
  );
  assert.deepEqual(body?.roles, [{ role: 'holder', mention: minsk, by: [holder] }]);
  assert.deepEqual(
    body?.words.map((w) => [w.property, w.text, w.by]),
    [
      ['destination', 'Lithuania', [places[0], places[1]]],
      ['destination', 'Vilnius', [places[2]]],
    ],
  );
});

test('a mention of which nobody told that it occurred is no event', () => {
  const telling = new Telling();
  const event = telling.mention('event');
  telling.date(event, '2025-09-11');
  assert.equal(eventOf(telling.knowledge(), event), null);
});
