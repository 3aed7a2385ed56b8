/** Where the records of a JSON text are: a line each, the items of a list, or lists within an object. */
import { Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import type { Findings } from './findings.ts';
import { isEntity } from './json-fields.ts';
import {
  JsonFault,
  type JsonList,
  type JsonObject,
  type JsonValue,
  readJsonValue,
  skipJsonBlank,
} from './json-values.ts';
import { emptyTable } from './table.ts';
import type { Limits } from './types.ts';

/** A record, or a line that is none. */
export interface JsonRecord {
  /** In JSON its place in the list, in JSON Lines its line; the first is 1. */
  readonly row: number;
  readonly value: JsonValue;
  /** Why the line could not be read; `value` is then the line itself. */
  readonly fault?: JsonFault;
}

export interface JsonRecords {
  readonly form: 'json' | 'jsonl';
  readonly lists: readonly { readonly name: string; readonly records: readonly JsonRecord[] }[];
}

/** Throws {@link Refusal} where the text is not JSON or holds no records. */
export function jsonRecords(text: string, limits: Limits, findings: Findings): JsonRecords {
  if (isLines(text, limits)) return { form: 'jsonl', lists: [{ name: '', records: lineRecords(text, limits) }] };
  const values = wholeValues(text, limits);
  const [only] = values;
  if (values.length > 1) {
    findings.add(
      'malformed',
      'record 2',
      'records stand one after another without being a list. Each is read as a record',
    );
    return { form: 'json', lists: [{ name: '', records: numbered(values) }] };
  }
  if (only === null || only === undefined || typeof only !== 'object' || only.kind === 'number') {
    throw new Refusal({
      code: 'malformed',
      message: `The file holds a single value and no records. A table in JSON is a list of objects, like [{"name": "…"}]. Check that it is the right file.`,
    });
  }
  if (only.kind === 'list') {
    if (only.items.length === 0) throw emptyTable();
    return { form: 'json', lists: [{ name: '', records: numbered(only.items) }] };
  }
  if (isEntity(only)) return { form: 'json', lists: [{ name: '', records: numbered([only]) }] };
  const lists = listsWithin(only);
  if (lists.length === 0) return { form: 'json', lists: [{ name: '', records: numbered([only]) }] };
  remarkOnOthers(only, lists, findings);
  return { form: 'json', lists: lists.map(({ path, list }) => ({ name: path, records: numbered(list.items) })) };
}

const numbered = (values: readonly JsonValue[]): JsonRecord[] => values.map((value, i) => ({ row: i + 1, value }));

const LINES_LOOKED_AT = 20;

/** A text of two lines or more, most of which are a value by themselves. A list over several lines is not. */
function isLines(text: string, limits: Limits): boolean {
  let whole = 0;
  let lines = 0;
  for (const { start, end } of linesOf(text)) {
    if (skipJsonBlank(text, start, end) === end) continue;
    lines += 1;
    if (isWhole(text, start, end, limits)) whole += 1;
    else if (lines === 1 && /^\s*[[{,]?\s*$/.test(text.slice(start, Math.min(end, start + 100)))) return false;
    if (lines === LINES_LOOKED_AT) break;
  }
  return lines > 1 && whole * 2 >= lines;
}

function isWhole(text: string, start: number, end: number, limits: Limits): boolean {
  try {
    const { value, end: at } = readJsonValue(text, start, limits.depth, end);
    return value !== null && typeof value === 'object' && skipJsonBlank(text, at, end) === end;
  } catch (error) {
    if (error instanceof JsonFault || error instanceof Refusal) return false;
    throw error;
  }
}

function* linesOf(text: string): Generator<{ line: number; start: number; end: number }> {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    yield { line, start, end };
    start = end + 1;
  }
}

function lineRecords(text: string, limits: Limits): JsonRecord[] {
  const records: JsonRecord[] = [];
  for (const { line, start, end } of linesOf(text)) {
    if (skipJsonBlank(text, start, end) === end) continue;
    records.push({ row: line, ...lineRecord(text, start, end, limits) });
  }
  return records;
}

function lineRecord(text: string, start: number, end: number, limits: Limits): Omit<JsonRecord, 'row'> {
  try {
    const { value, end: at } = readJsonValue(text, start, limits.depth, end);
    const after = skipJsonBlank(text, at, end);
    if (after === end) return { value };
    throw new JsonFault('the line goes on after its value', after, false);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { value: text.slice(start, end), fault: new JsonFault(error.message, error.offset - start, error.cut) };
  }
}

/** All values of the text, of which there should be one. */
function wholeValues(text: string, limits: Limits): JsonValue[] {
  const values: JsonValue[] = [];
  let at = 0;
  try {
    do {
      const { value, end } = readJsonValue(text, at, limits.depth);
      const after = skipJsonBlank(text, end);
      if (after < text.length && (value === null || typeof value !== 'object'))
        throw new JsonFault('the text goes on after its value', after, false);
      values.push(value);
      at = after;
    } while (at < text.length);
  } catch (error) {
    if (error instanceof JsonFault) throw notJson(text, error);
    throw error;
  }
  return values;
}

function notJson(text: string, { message, offset, cut }: JsonFault): Refusal {
  const line = text.slice(0, offset).split('\n').length;
  const column = offset - text.lastIndexOf('\n', offset - 1);
  const at = `offset ${offset}`;
  if (cut) {
    return new Refusal({
      code: 'truncated',
      message: `The JSON ends too early, at ${at} (line ${line}). It was cut short: get the whole file.`,
      at,
    });
  }
  return new Refusal({
    code: 'malformed',
    message: `${at} (line ${line}, character ${column}): this is not JSON from "${printable(text.slice(offset, offset + 20))}" on: ${message}. Mend it, or save the file anew.`,
    at,
  });
}

/** Lists of records within an object, at any depth, but not within one another. */
function listsWithin(object: JsonObject, prefix = ''): { path: string; list: JsonList }[] {
  return object.keys.flatMap((key, i) => {
    const value = object.values[i] ?? null;
    const path = `${prefix}${key}`;
    if (value === null || typeof value !== 'object') return [];
    if (value.kind === 'object') return listsWithin(value, `${path}.`);
    if (value.kind !== 'list') return [];
    const records = value.items.filter((item) => item !== null && typeof item === 'object' && item.kind !== 'number');
    return records.length > 0 && records.length * 2 >= value.items.length ? [{ path, list: value }] : [];
  });
}

function remarkOnOthers(object: JsonObject, lists: readonly { path: string }[], findings: Findings): void {
  for (const [i, key] of object.keys.entries()) {
    const value = object.values[i] ?? null;
    if (value === null || lists.some(({ path }) => path === key || path.startsWith(`${key}.`))) continue;
    findings.add(
      'not_a_record',
      printable(key, 60),
      'this stands beside the list of records and is not read with them',
      typeof value === 'string' ? `"${printable(value, 40)}"` : `a ${value.kind}`,
    );
  }
}
