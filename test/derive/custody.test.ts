/** How long someone is held: DESIGN, "How long someone is held", and TABLES, decision 11, rule by rule, in the language of life.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsOf, dayOf, isoOf } from '../../src/claim/dates.ts';
import { byDay, custodyLine, Life, sureOn } from './life.ts';

/** A case is three lines: the rule it shows, what is told, and the days that follow. */
const CASES: Readonly<Record<string, string>> = {
  'opening and lasting': `
    an arrest opens, and lasts until a claim closes it
      2020-05-31 detained
      => held 2020-05-31 | possible 2020-06-01..
    a month of arrest: possible within it
      2020-05 detained | 2021-12-14 sentence
      => possible 2020-05-01..2020-05-30 | held 2020-05-31..2021-12-14 | possible 2021-12-15..
    no arrest told: open no later than the first sight
      2021-12-14 sentence
      => possible ..2021-12-13 | held 2021-12-14 | possible 2021-12-15..
    a year of arrest is narrowed by a sight within it
      2020 detained | 2020-06-15 transfer
      => possible 2020-01-01..2020-06-14 | held 2020-06-15 | possible 2020-06-16..
    about a day widens by a week
      2020-05-31~ detained | 2020-07-01 transfer
      => possible 2020-05-24..2020-06-06 | held 2020-06-07..2020-07-01 | possible 2020-07-02..
    an undated arrest was by the day it was told
      told 2022-01-01 detained | 2023-05-01 release
      => possible ..2021-12-31 | held 2022-01-01..2023-04-30
    an undated arrest alone is nowhere certain
      told 2022-01-01 detained
      => possible ..
    "since 2020" is no later than it was told
      2020/.. beaten (told 2020-08-01) | 2021-03-01 transfer
      => possible ..2020-07-31 | held 2020-08-01..2021-03-01 | possible 2021-03-02..
    "without contact since February 2023" sees held from then
      2023-02/.. beaten (told 2025-09-19) | 2025-09-11 release
      => possible ..2023-02-27 | held 2023-02-28..2025-09-10
    a month is cut at the day it was told
      2020-05 detained (told 2020-05-10) | 2020-06-01 transfer
      => possible 2020-05-01..2020-05-09 | held 2020-05-10..2020-06-01 | possible 2020-06-02..
    two documents, one arrest on one day
      2020-05-31 detained, detained
      => held 2020-05-31 | possible 2020-06-01..
  `,
  'being seen': `
    a sentence sees held
      2020-05-31 detained | 2021-12-14 sentence
      => held 2020-05-31..2021-12-14 | possible 2021-12-15..
    so do a transfer and ill-treatment
      2020-05-31 detained | 2021-12-14 transfer | 2022-02-01 beaten
      => held 2020-05-31..2022-02-01 | possible 2022-02-02..
    a pardon sees held and alone closes nothing
      2020-05-31 detained | 2025-09-11 pardon
      => held 2020-05-31..2025-09-11 | possible 2025-09-12..
    a charge or an illness says nothing
      2020-05-31 detained | 2021-01-01 charged | 2021-02-01 ill
      => held 2020-05-31 | possible 2020-06-01..
    a text that leaves the person held, on its day
      2020-05-31 detained | 2024-03-01 held
      => held 2020-05-31..2024-03-01 | possible 2024-03-02..
    an undated sentence: a stay by the time it was told
      told 2022-01-01 sentence
      => possible ..
    an undated sentence, told after the release, moves nothing
      2020-05-31 detained | 2021-06-01 release | told 2022-01-01 sentence
      => held 2020-05-31..2021-05-31
    seen after the release: another stay, its beginning untold
      2020-05-31 detained | 2021-06-01 release | 2022-03-01 held
      => held 2020-05-31..2021-05-31 | possible 2021-06-01..2022-02-28 | held 2022-03-01 | possible 2022-03-02..
    seen within the days of the release: the same stay
      2020-05-31 detained | 2021-06 release | 2021-06-15/2021-07-15 transfer
      => held 2020-05-31..2021-05-31 | possible 2021-06-01..2021-06-29
  `,
  closing: `
    a release closes and sees held until the day before
      2020-05-31 detained | 2025-09-11 release
      => held 2020-05-31..2025-09-10
    held on a day is held at its end
      2020-05-31 detained, release
      => nothing
    a month of release: possible within it
      2020-05-31 detained | 2025-09 release
      => held 2020-05-31..2025-08-31 | possible 2025-09-01..2025-09-29
    only the release is told
      2025-09-11 release
      => possible ..2025-09-09 | held 2025-09-10
    a death closes
      2020-05-31 detained | 2023-07-11 died
      => held 2020-05-31..2023-07-10
    an exchange closes
      2020-05-31 detained | 2024-08-01 exchange
      => held 2020-05-31..2024-07-31
    an undated release was by the day it was told
      2020-05-31 detained | told 2025-09-12 release
      => possible 2020-05-31..2025-09-11
    … after the last who saw the person held
      2020-05-31 detained | 2021-12-14 sentence | told 2025-09-12 release
      => held 2020-05-31..2021-12-13 | possible 2021-12-14..2025-09-11
    a text that leaves the person free tells no release: it closes nothing
      2020-05-31 detained | 2025-09-12 freed
      => held 2020-05-31 | possible 2020-06-01..
    nor does one that leaves them pardoned and free
      2020-05-31 detained | 2024-08-16 pardon | 2024-11-20 freed
      => held 2020-05-31..2024-08-16 | possible 2024-08-17..
    a release told again, by a wider date, changes nothing
      2020-05-31 detained | 2025-09-11 release | 2025-09 release
      => held 2020-05-31..2025-09-10
    a release told again, undated, changes nothing
      2020-05-31 detained | 2025-09-11 release | told 2025-11-22 release
      => held 2020-05-31..2025-09-10
    two months that contradict: possible over both
      2020-05-31 detained | 2025-06 or 2025-07 release
      => held 2020-05-31..2025-05-31 | possible 2025-06-01..2025-07-30
    a plan, a proposal and a denial move nothing
      2020-05-31 detained | 2025-09-11 planned release, denied release, proposed release
      => held 2020-05-31 | possible 2020-06-01..
    a denied arrest opens nothing
      2020-05-31 denied detained
      => nothing
    an arrest in the year of a release is how that stay began
      2020 detained | 2020-06-30 release
      => possible 2020-01-01..2020-06-28 | held 2020-06-29
    a wider date of the same arrest, later than the release, opens nothing
      2020-05-31 detained | 2020-06-12 release | 2020 detained
      => held 2020-05-31..2020-06-11
    an arrest is never before it is told to be: a release "in 2020"
      2020-05-31 detained | 2020 release
      => possible 2020-05-31..2020-12-30
  `,
  'a stated term': `
    a term that is over: it opens and closes
      2010/2015 sentence
      => possible 2010-01-01..2010-12-30 | held 2010-12-31..2014-12-31 | possible 2015-01-01..2015-12-30
    a first term, and a second stay
      2010-12-19/2015-08-22 sentence | 2020-05-31 detained
      => held 2010-12-19..2015-08-21 | held 2020-05-31 | possible 2020-06-01..
    the end of a sentence that still runs closes nothing
      2021-12-14/2035-12-14 sentence (told 2022-01-01)
      => held 2021-12-14 | possible 2021-12-15..
    an end in the year of the telling closes nothing yet
      2021-12-14/2025 sentence (told 2025-03-01)
      => held 2021-12-14 | possible 2021-12-15..
    "detained since 2020" is open
      2020/.. detained | 2021-05-01 transfer
      => possible 2020-01-01..2020-12-30 | held 2020-12-31..2021-05-01 | possible 2021-05-02..
  `,
  'a hedge': `
    an uncertain arrest opens possible only
      2020-05-31 maybe detained
      => possible 2020-05-31..
    … and is certain from the first who is sure
      2020-05-31 maybe detained | 2021-12-14 sentence
      => possible ..2021-12-13 | held 2021-12-14 | possible 2021-12-15..
    a sure arrest after it: possible before, certain from then
      2020-05-31 maybe detained | 2020-06-10 detained
      => possible 2020-05-31..2020-06-09 | held 2020-06-10 | possible 2020-06-11..
    an uncertain release closes nothing
      2020-05-31 detained | 2025-09-11 maybe release
      => held 2020-05-31 | possible 2020-06-01..
    an uncertain sight makes nothing certain
      2020-05-31 detained | 2025-09-11 maybe transfer
      => held 2020-05-31 | possible 2020-06-01..
    an uncertain re-detention after a release
      2020-05-31 detained | 2025-09-11 release, maybe redetained
      => held 2020-05-31..2025-09-10 | possible 2025-09-11..
    … that a later release ends
      2020-05-31 detained | 2025-09-11 release | 2025-09-20 maybe redetained | told 2026-02-19 release
      => held 2020-05-31..2025-09-10 | possible 2025-09-20..2026-02-18
    "perhaps freed" of one who is free opens nothing
      2020-05-31 detained | 2025-09-11 release | 2025-09-20 maybe release
      => held 2020-05-31..2025-09-10
    "perhaps freed" alone: perhaps held
      2025-09-11 maybe release
      => possible ..
  `,
  'refusing to leave, and being taken back': `
    a refusal keeps custody open
      2020-05-31 detained | 2025-09-11 release, refused
      => held 2020-05-31..2025-09-10 | possible 2025-09-11..
    a refusal with no release told sees held, and keeps the stay open
      2020-05-31 detained | 2025-09-11 refused
      => held 2020-05-31..2025-09-11 | possible 2025-09-12..
    a refusal told twice makes nothing certain
      2020-05-31 detained | 2025-09-11 release, refused, refused | told 2025-09-19 refused
      => held 2020-05-31..2025-09-10 | possible 2025-09-11..
    a refusal on a day of a month of releases is after it
      2020-05-31 detained | 2025-09 release | 2025-09-11 refused
      => held 2020-05-31..2025-08-31 | possible 2025-09-01..
    the release told again by its month ends nothing that came after it
      2020-05-31 detained | 2025-09-11 release, refused | 2025-09 release
      => held 2020-05-31..2025-09-10 | possible 2025-09-11..
    taken back for certain
      2020-05-31 detained | 2025-09-11 release, refused | 2025-09-13 redetained
      => held 2020-05-31..2025-09-10 | possible 2025-09-11..2025-09-12 | held 2025-09-13 | possible 2025-09-14..
    on one day: release, refusal, re-detention
      2020-05-31 detained | 2025-09-11 redetained, refused, release
      => held 2020-05-31..2025-09-11 | possible 2025-09-12..
    taken back within days, and the text that tells it leaves the person free
      2020-05-31 detained | 2025-09-11 release, refused | 2025-09-11~ redetained (told 2026-02-19) | 2026-02-19 release, freed
      => held 2020-05-31..2025-09-10 | possible 2025-09-11..2025-09-17 | held 2025-09-18..2026-02-18
    an undated re-detention is no earlier than the release before it
      2020-05-31 detained | 2025-09-11 release | told 2025-10-01 redetained
      => held 2020-05-31..2025-09-10 | possible 2025-09-11..
    … and by the day it was told it had happened
      2020-05-31 detained | 2025-09-11 release | told 2025-10-01 redetained | 2026-02-19 release
      => held 2020-05-31..2025-09-10 | possible 2025-09-11..2025-09-30 | held 2025-10-01..2026-02-18
    most likely returned, then home: certain only at the end
      2020-05-31 detained | 2025-09-11 release, refused, maybe redetained | 2026-02-19 release
      => held 2020-05-31..2025-09-10 | possible 2025-09-11..2026-02-17 | held 2026-02-18
    told for certain later: certain at once
      2020-05-31 detained | 2025-09-11 release, refused, redetained | 2026-02-19 release
      => held 2020-05-31..2026-02-18
    a second stay
      2020-05-31 detained | 2021-06-01 release | 2022-03-05 detained
      => held 2020-05-31..2021-05-31 | held 2022-03-05 | possible 2022-03-06..
    two arrests with no release told: nothing is certain between
      2011-08-04 detained | 2021-07-14 detained
      => held 2011-08-04 | possible 2011-08-05..2021-07-13 | held 2021-07-14 | possible 2021-07-15..
    a re-detention told again after the second release
      2020-05-31 detained | 2025-09-11 release, redetained | 2026-02-19 release | told 2026-03-01 redetained
      => held 2020-05-31..2026-02-18
    released twice, nothing told between: possible from the first
      2025-06-21 release | 2026-02-19 release
      => possible ..2025-06-19 | held 2025-06-20 | possible 2025-06-21..2026-02-17 | held 2026-02-18
  `,
};

for (const [subject, cases] of Object.entries(CASES)) {
  test(`custody: ${subject}`, async (t) => {
    const lines = cases
      .trim()
      .split('\n')
      .map((line) => line.trim());
    assert.equal(lines.length % 3, 0, 'three lines a case');
    for (let i = 0; i < lines.length; i += 3) {
      const [rule, life, days] = lines.slice(i, i + 3) as [string, string, string];
      await t.test(rule, () => assert.equal(`=> ${custodyLine(life)}`, days, life));
    }
  });
}

test('held until last seen: possible ends with the last who saw the person', () => {
  const stays = new Life('2020-05-31 detained | 2021-12-14 sentence').stays();
  assert.equal(byDay(stays, 'last-seen'), 'held 2020-05-31..2021-12-14');
  const hedged = new Life('2020-05 maybe detained').stays();
  assert.equal(byDay(hedged, 'last-seen'), 'possible 2020-05-01..2020-05-31');
});

test('a stay names what it rests on, in order, and what each did', () => {
  const [first, second] = new Life(
    '2020-05-31 detained | 2021-12-14 sentence | 2025-09-11 release, refused, maybe redetained',
  ).stays();
  const steps = (stay: typeof first) => stay?.steps.map((step) => `${step.mark} ${step.type}`);
  assert.deepEqual(steps(first), ['opened detention', 'seen sentence', 'closed release']);
  assert.deepEqual(steps(second), ['refused refusal_to_leave', 'hedged redetention']);
  assert.deepEqual(first?.end, boundsOf('2025-09-11'));
  assert.ok([...(first?.steps ?? []), ...(second?.steps ?? [])].every((step) => step.by.length > 0));
});

test('a part has the day of its whole, a re-detention that or any until it was told', () => {
  const life = new Life('2020-05-31 detained');
  const batch = life.event('release');
  life.date(batch, '2025-09-11');
  const crossing = life.happens('release', []);
  life.link('part_of', crossing, batch);
  assert.equal(byDay(life.stays()), 'held 2020-05-31..2025-09-10');
  const back = life.happens('redetained', [], 'actual', '2025-10-01');
  life.link('stage_of', back, batch, 'returned');
  assert.equal(byDay(life.stays()), 'held 2020-05-31..2025-09-10 | possible 2025-09-11..');
});

test('a plan told before what was done says nothing of when it was done', () => {
  const life = new Life('2020-05-31 detained');
  const plan = life.event('release', 'planned', { document: life.document('of June', '2025-06-01') });
  const done = life.happens('release', [], 'actual', '2025-12-01');
  life.same(done, plan);
  assert.equal(byDay(life.stays()), 'possible 2020-05-31..2025-11-30');
});

test('what one tells as done and another hedges is done; what one denies is a conflict, not a silence', () => {
  for (const modality of ['uncertain', 'denied'] as const) {
    const life = new Life('2020-05-31 detained');
    life.same(life.happens('release', ['2025-09-11']), life.event('release', modality));
    assert.equal(byDay(life.stays()), 'held 2020-05-31..2025-09-10');
  }
});

test('a link orders what happened within the same days', () => {
  const life = new Life('2020-05-31 detained');
  const refusal = life.happens('refused', ['2025-09-11']);
  const release = life.happens('release', ['2025-09-11']);
  life.link('before', refusal, release);
  assert.equal(byDay(life.stays()), 'held 2020-05-31..2025-09-10');
  const other = new Life('2020-05-31 detained');
  const [first, second] = [other.happens('refused', ['2025-09-11']), other.happens('release', ['2025-09-11'])];
  other.link('after', first, second);
  other.link('before', first, second);
  assert.equal(
    byDay(other.stays()),
    'held 2020-05-31..2025-09-10 | possible 2025-09-11..',
    'links in a ring order nothing',
  );
});

test('a list sees its people on each day that it says so', () => {
  const life = new Life('2020-05-31 detained');
  const [week1, week2] = [life.document('week 1', '2024-03-01'), life.document('week 2', '2024-03-08')];
  life.tell(life.person, 'left_as', { kind: 'code', code: 'held' }, { document: week1 });
  life.sighting(life.person, week1, dayOf('2024-03-01'));
  assert.equal(byDay(life.stays()), 'held 2020-05-31..2024-03-01 | possible 2024-03-02..');
  life.sighting(life.person, week2, dayOf('2024-03-08'));
  assert.equal(byDay(life.stays()), 'held 2020-05-31..2024-03-08 | possible 2024-03-09..');
});

test('a row that comes to say "released" no longer sees held; one that is gone says nothing', () => {
  const life = new Life('2020-05-31 detained');
  const [week1, week2, week3] = ['2024-03-01', '2024-03-08', '2024-03-15'].map((day) =>
    life.document(`list of ${day}`, day, 'en', 'table'),
  ) as [string, string, string];
  life.tell(life.person, 'left_as', { kind: 'code', code: 'held' }, { document: week1 });
  for (const [list, day] of [
    [week1, '2024-03-01'],
    [week2, '2024-03-08'],
  ] as const)
    life.sighting(life.person, list, dayOf(day));
  life.document('a list without the row', '2024-03-12');
  assert.equal(byDay(life.stays()), 'held 2020-05-31..2024-03-08 | possible 2024-03-09..');
  life.tell(life.person, 'left_as', { kind: 'code', code: 'released' }, { document: week3 });
  life.sighting(life.person, week3, dayOf('2024-03-15'));
  assert.equal(byDay(life.stays()), 'held 2020-05-31..2024-03-07 | possible 2024-03-08..2024-03-14');
});

test('while it is disputed who someone is, nothing is certain and nothing closes', () => {
  const life = new Life('2020-05-31 detained | 2025-09-11 release');
  assert.equal(byDay(life.stays()), 'held 2020-05-31..2025-09-10');
  life.dispute(life.person);
  assert.equal(byDay(life.stays()), 'possible 2020-05-31..');
});

test('a deprecated claim moves nothing; a preferred date stands alone', () => {
  const life = new Life();
  const arrest = life.happens('detained', ['2020-05-31']);
  life.date(arrest, '2020-06-30', { rank: 'preferred' });
  const release = life.event('release', 'actual', { rank: 'deprecated' });
  life.date(release, '2021-01-01');
  life.tell(release, 'prisoner', { kind: 'mention', mention: life.person });
  assert.equal(byDay(life.stays()), 'held 2020-06-30 | possible 2020-07-01..');
});

test('the worked example: Statkevich, as known at three times', () => {
  const known = (...parts: string[]) => new Life(parts.join(' | ')).stays();
  const in2024 = ['2021-12-14 sentence'];
  const inOctober = [...in2024, '2025-09-11 release, refused, maybe redetained'];
  const today = [
    ...inOctober,
    '2010/2015 sentence',
    '2020-05 detained',
    '2025-09-11~ redetained',
    '2026-02-19 release',
  ];
  const on = (stays: ReturnType<typeof known>, day: string) => sureOn(stays, dayOf(day));
  assert.equal(on(known(...in2024), '2025-09-30'), 'possible');
  assert.equal(on(known(...inOctober), '2025-09-10'), 'held');
  assert.equal(on(known(...inOctober), '2025-09-30'), 'possible');
  assert.equal(on(known(...today), '2025-09-30'), 'held');
  assert.equal(on(known(...today), '2026-02-19'), null);
  assert.equal(on(known(...today), '2017-01-01'), null);
  assert.equal(isoOf(known(...today)[1]?.certainFrom as number), '2020-05-31');
});
