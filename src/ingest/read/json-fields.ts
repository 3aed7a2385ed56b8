/**
 * A JSON object to named values. Objects within are named by path; of a list of plain values each stands on a line of the
 * cell; a list of things with parts stays as its JSON text, so that nothing of it is lost.
 */
import type { JsonObject, JsonValue } from './json-values.ts';

export interface Field {
  readonly name: string;
  readonly text: string;
  /**
   * `text`: the value has parts and is kept as JSON text. `lines`: of several values one has a line break of its own.
   * `number`: a number that most programs round.
   */
  readonly odd?: 'text' | 'lines' | 'number';
}

/** Members that are null are left out: nothing is said. */
export function fieldsOf(object: JsonObject, source: string, prefix = ''): Field[] {
  return object.keys.flatMap((key, i) => {
    const value = object.values[i] ?? null;
    const name = `${prefix}${key}`;
    if (value === null) return [];
    if (typeof value === 'string') return [{ name, text: value }];
    if (value.kind === 'object') return fieldsOf(value, source, `${name}.`);
    if (value.kind === 'number') return [{ name, text: value.text, odd: 'number' }];
    return [listField(name, value.items, source.slice(value.start, value.end))];
  });
}

function listField(name: string, items: readonly JsonValue[], json: string): Field {
  const texts: string[] = [];
  let odd: Field['odd'];
  for (const item of items) {
    if (item === null) continue;
    if (typeof item !== 'string') {
      if (item.kind !== 'number') return { name, text: json, odd: 'text' };
      odd = 'number';
    }
    texts.push(typeof item === 'string' ? item : item.text);
  }
  if (texts.length > 1 && texts.some((text) => /[\r\n]/.test(text))) odd = 'lines';
  return { name, text: texts.join('\n'), ...(odd && { odd }) };
}

/** Whether an object is an entity of FollowTheMoney (followthemoney.tech): id, schema, and properties as lists. */
export function isEntity(value: JsonValue | undefined): value is JsonObject {
  if (value === null || typeof value !== 'object' || value.kind !== 'object') return false;
  const properties = member(value, 'properties');
  return (
    typeof member(value, 'id') === 'string' &&
    typeof member(value, 'schema') === 'string' &&
    properties !== null &&
    typeof properties === 'object' &&
    properties.kind === 'object' &&
    properties.values.every((list) => list !== null && typeof list === 'object' && list.kind === 'list')
  );
}

/** An entity's properties by their own names, beside what it says of itself. */
export function entityFields(entity: JsonObject, source: string): Field[] {
  return fieldsOf(entity, source).map((field) =>
    field.name.startsWith('properties.') ? { ...field, name: field.name.slice('properties.'.length) } : field,
  );
}

/** The first member of that name; null where there is none. */
export function member(object: JsonObject, name: string): JsonValue {
  const i = object.keys.indexOf(name);
  return i === -1 ? null : (object.values[i] ?? null);
}
