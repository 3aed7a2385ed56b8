/** Data extension: the values of chosen properties for the rows of somebody's table, each property under its own settings. */
import type { OfferedValue } from '../../actions/ask.ts';
import { values } from '../../actions/ask.ts';
import { isOffered } from '../../actions/offered.ts';
import type { Register } from '../../actions/registers.ts';
import type { View } from '../../pages/view.ts';
import { extensionOf } from './reconcile-query.ts';
import { cell, columnOf } from './reconcile-words.ts';

/** A property or an id that is not known here has no values. */
export async function extended(view: View, register: Register, json: unknown): Promise<object> {
  const { ids, properties } = extensionOf(json);
  const columns = new Map<string, ReadonlyMap<string, readonly OfferedValue[]>>();
  for (const { id: property, settings = {} } of properties) {
    const asking = { asOf: said(settings['as_of']), known: said(settings['known']) };
    const limit = Number(settings['limit']) || Number.POSITIVE_INFINITY;
    const found = isOffered(property) ? (await values(register, ids, [property], asking)).values : new Map();
    columns.set(
      property,
      new Map(ids.map((id) => [id, (found.get(id)?.get(property) ?? []).slice(0, Math.max(1, limit))])),
    );
  }
  return {
    meta: properties.map(({ id }) => columnOf(view, id)),
    rows: Object.fromEntries(
      ids.map((id) => [
        id,
        Object.fromEntries([...columns].map(([property, rows]) => [property, (rows.get(id) ?? []).map(cell)])),
      ]),
    ),
  };
}

const said = (setting: unknown): string | undefined =>
  typeof setting === 'string' && setting.trim() !== '' ? setting.trim() : undefined;
