/** The tables of the vocabulary against each other, so that a word added in one is not forgotten in the next. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUDIENCES } from '../../src/claim/audience.ts';
import { LINK_TYPES, STAGES } from '../../src/claim/links.ts';
import { EVENT_TYPES, MODALITIES, PERSON_STATES, ROLES } from '../../src/claim/reading.ts';
import { valueSchema } from '../../src/claim/values.ts';
import {
  EVENT_TYPE_ROWS,
  isProperty,
  isRole,
  MENTION_KINDS,
  movesCustody,
  PROPERTIES,
  STATE_EFFECTS,
} from '../../src/claim/vocabulary.ts';

const unique = (words: readonly string[]): boolean => new Set(words).size === words.length;
const valueKinds: readonly string[] = valueSchema.options.map((option) => option.shape.kind.value);

test('every event type has a row, and every row is of an event type', () => {
  assert.deepEqual(Object.keys(EVENT_TYPE_ROWS).sort(), [...EVENT_TYPES].sort());
});

test('every state of a person says what it does to custody', () => {
  assert.deepEqual(Object.keys(STATE_EFFECTS).sort(), [...PERSON_STATES].sort());
});

test('every property is of mention kinds, value kinds and audiences that exist', () => {
  for (const [name, { on, value, audience }] of Object.entries(PROPERTIES)) {
    assert.ok(on.length > 0 && unique(on), name);
    for (const kind of on) assert.ok(MENTION_KINDS.includes(kind), `${name} on ${kind}`);
    assert.ok(valueKinds.includes(value), `${name}: ${value}`);
    assert.ok(AUDIENCES.includes(audience), `${name}: ${audience}`);
  }
});

test('every mention kind but the sources of names has properties, and every value kind is some property’s', () => {
  for (const kind of MENTION_KINDS)
    assert.ok(
      Object.values(PROPERTIES).some(({ on }) => (on as readonly string[]).includes(kind)),
      kind,
    );
  for (const kind of valueKinds)
    assert.ok(
      Object.values(PROPERTIES).some(({ value }) => value === kind),
      kind,
    );
});

test('every role is a property of events whose value is a mention', () => {
  for (const role of ROLES) {
    assert.ok(isProperty(role) && isRole(role), role);
    assert.equal(PROPERTIES[role].value, 'mention', role);
    assert.ok((PROPERTIES[role].on as readonly string[]).includes('event'), role);
  }
  assert.ok(!isRole('name') && !isProperty('toString') && !isProperty('constructor'));
});

test('what gets people hurt when it leaks starts restricted', () => {
  for (const property of ['contact', 'address', 'health', 'family', 'lawyer', 'minor', 'informant'] as const) {
    assert.equal(PROPERTIES[property].audience, 'restricted', property);
  }
});

test('only custody events move custody, and of a day a release comes before a refusal, a refusal before a re-detention', () => {
  for (const [type, row] of Object.entries(EVENT_TYPE_ROWS))
    assert.ok(row.custody === 'none' || row.family === 'custody', type);
  const { detention, sentence, release, refusal_to_leave, redetention } = EVENT_TYPE_ROWS;
  const order = [detention, sentence, release, refusal_to_leave, redetention].map((row) => row.order);
  assert.deepEqual(order, [...order].sort());
  assert.ok(unique(order.map(String)));
  assert.deepEqual(MODALITIES.filter(movesCustody), ['actual', 'uncertain']);
});

test('no list says a word twice', () => {
  for (const words of [EVENT_TYPES, MODALITIES, ROLES, PERSON_STATES, MENTION_KINDS, LINK_TYPES, STAGES, AUDIENCES])
    assert.ok(unique(words), words.join());
});
