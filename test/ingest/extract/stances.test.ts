import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Extraction, extract } from '../../../src/ingest/extract/extract.ts';

const read = (text: string, outlet?: string): Extraction =>
  extract(text, { id: 't', published: '2025-09-30', ...(outlet === undefined ? {} : { outlet }) });
const at = (out: Extraction, id: string): string => out.events.find((event) => event.id === id)?.span.quote ?? '';

test('who wants what is read with the one who wants it, in the words of the text', () => {
  const text = 'Norway’s foreign ministry demanded that Cuba free all journalists.';
  const [position, more] = read(text).positions;
  assert.equal(more, undefined);
  assert.deepEqual([position?.kind, position?.actor], ['demand', 'Norway’s foreign ministry']);
  assert.equal(text.slice(position?.span.start, position?.span.end), position?.statement);
});

test('a judgement is the one’s who is said to make it, else the outlet’s, and with neither there is none', () => {
  const told = read('Ana Berg, an analyst, said the release will probably lead to new talks.').assessments[0];
  assert.deepEqual([told?.author, told?.kind, told?.hedge], ['Ana Berg', 'forecast', 'will probably']);
  const own = 'The release is unlikely to change much in Minsk.';
  assert.equal(read(own, 'The Daily').assessments[0]?.author, 'The Daily');
  assert.deepEqual(read(own).assessments, []);
});

test('“in exchange” ties two events, and the one who says so is told', () => {
  const out = read(
    'Baku released 14 prisoners in exchange for the lifting of sanctions, lifting sanctions being long asked for, Reuters reported.',
  );
  assert.ok(out.links.every(({ from, to }) => from !== to));
  const swap = read('Minsk freed 14 prisoners in return for Washington easing sanctions on the airline.');
  const [tie] = swap.links;
  assert.equal(tie?.type, 'in_exchange_for');
  assert.match(at(swap, tie?.from ?? ''), /freed 14/u);
  assert.match(at(swap, tie?.to ?? ''), /easing sanctions/u);
});

test('“in response” at the head of a sentence points to the sentence before', () => {
  const out = read('Washington lifted sanctions on the airline. In response, Minsk released 52 prisoners.');
  const [tie] = out.links;
  assert.equal(tie?.type, 'in_response_to');
  assert.match(at(out, tie?.from ?? ''), /released 52/u);
  assert.match(at(out, tie?.to ?? ''), /lifted sanctions/u);
});

test('parts told behind a total are no number more, and where they do not come to it a note says so', () => {
  const even = read('The group confirmed the release of 48 prisoners, 41 men and seven women.');
  assert.equal(even.events[0]?.quantity?.value, 48);
  assert.deepEqual(even.notes, []);
  const odd = read('Baku released 52 prisoners: 38 men and 13 women.');
  assert.equal(odd.events[0]?.quantity?.value, 52);
  assert.deepEqual(
    odd.notes.map(({ code }) => code),
    ['parts_differ'],
  );
  assert.equal(read('Baku released 4 women and 14 men.').events[0]?.quantity?.value, 18);
});

test('two dates and two numbers, respectively, are two events', () => {
  const { events } = read('On 5 May and 9 June 2025, 14 and 52 prisoners were released, respectively.');
  assert.deepEqual(
    events.map(({ type, date, quantity }) => [type, date?.edtf, quantity?.value]),
    [
      ['release', '2025-05-05', 14],
      ['release', '2025-06-09', 52],
    ],
  );
});

test('a converted amount and a date in the furniture of the page are noted', () => {
  const out = read(
    'Court frees editor\n\nUpdated: August 2, 2025\n\nThe editor was fined 10,000 roubles ($110) and released on Monday.',
  );
  assert.deepEqual(
    out.notes.map(({ code }) => code),
    ['converted', 'furniture_date'],
  );
});
