/**
 * JSON, JSON Lines and FollowTheMoney entities to a table: a record a row, a column for each name that records use.
 * What stands in a record within another is called by its path (`address.city`); several values of one name stand in one
 * cell, divided by line breaks. Numbers are as written.
 */
import type { Problem } from '../../claim/problem.ts';
import type { Decoded } from './encoding.ts';
import { Findings } from './findings.ts';
import { isEntity, member } from './json-fields.ts';
import { type JsonRecord, jsonRecords } from './json-records.ts';
import { recordTable } from './json-table.ts';
import type { JsonObject } from './json-values.ts';
import { placesOf, recordPlaces } from './places.ts';
import { joinSheets, type SheetTable } from './sheets.ts';
import type { Limits, ReadTable } from './types.ts';
import { remarkOnValues } from './values.ts';

const READER = { name: 'rollcall/json', version: '1' } as const;

/** `asked`: the lists or kinds of entities that a person named. */
export function readJson(
  decoded: Decoded,
  asked: readonly string[] | undefined,
  limits: Limits,
  warnings: readonly Problem[],
): ReadTable {
  const findings = new Findings();
  const { form, lists } = jsonRecords(decoded.text, limits, findings);
  const ofEntities = lists.every(({ records }) => isEntity(records.find(({ fault }) => !fault)?.value));
  const format = ofEntities ? 'ftm' : form;
  const parts = ofEntities ? lists.flatMap(({ records }) => byKind(records)) : lists;
  const read = parts.map(({ name, records }): SheetTable => {
    const own = new Findings();
    const sheet = parts.length > 1 ? name : undefined;
    const table = recordTable(records, { source: decoded.text, format, sheet, limits, findings: own });
    return { name, table, letters: [], hiddenColumns: [], findings: own };
  });
  const joined = joinSheets(read, {
    places: recordPlaces(format, []),
    asked,
    word: ofEntities ? 'kind' : 'list',
    ...(ofEntities && { alone: 'Person' }),
  });
  const { header, headerAsWritten, headerRow, rows, aside } = joined;
  findings.absorb(joined.findings);
  if (rows.length === 0 && aside.length === 0) findings.add('empty', 'record 1', 'there are no records');
  remarkOnValues(header, rows, placesOf({ format, header }), findings);
  return {
    kind: 'table',
    format,
    reader: READER,
    encoding: decoded.encoding,
    header,
    headerAsWritten,
    headerRow,
    rows,
    aside,
    warnings: [...warnings, ...decoded.warnings, ...findings.problems()],
  };
}

/** Entities of one kind (schema) are a table of their own: a company's columns are not a person's. */
function byKind(records: readonly JsonRecord[]): { name: string; records: JsonRecord[] }[] {
  const kinds = new Map<string, JsonRecord[]>();
  const first = records.find(({ value }) => isEntity(value))?.value as JsonObject;
  const usual = member(first, 'schema') as string;
  for (const record of records) {
    const kind = isEntity(record.value) ? (member(record.value, 'schema') as string) : usual;
    const same = kinds.get(kind);
    if (same) same.push(record);
    else kinds.set(kind, [record]);
  }
  return [...kinds].map(([name, ofKind]) => ({ name, records: ofKind }));
}
