/** How a list differs from its last snapshot, for people: counts, then row by row and cell by cell. */
import type { CellChange, ListDifference, RowChange } from '../actions/list-difference.ts';
import { counted } from './counted.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

const KINDS = { new: 'new', changed: 'changed', returned: 'back', vanished: 'gone' } as const;

/** `most`: rows that are told one by one; of the others it is said how many there are. */
export function putDifference(sheet: Sheet, difference: ListDifference, most: number): void {
  const { against, whole, counts, rows, unread } = difference;
  const { new: fresh, changed, returned, vanished, unchanged } = counts;
  if (!against) {
    sheet.line(`The first of this list: ${counted(fresh, 'row')}, all new.`, 2);
    return;
  }
  const said = [
    `${words.number(fresh)} new`,
    `${words.number(changed)} changed`,
    `${words.number(unchanged)} unchanged`,
    ...(returned > 0 ? [`${words.number(returned)} back`] : []),
    whole || vanished > 0 ? `${words.number(vanished)} gone` : 'who is gone is not asked of a part of a list',
  ];
  sheet.line(`Against the list of ${against.date} (source ${against.document}): ${said.join(', ')}.`, 2);
  for (const row of rows.slice(0, most)) {
    sheet.line(`${KINDS[row.kind].padEnd(7)} ${placeOf(row)}: ${row.name}${row.reread ? REREAD : ''}`, 4);
    for (const cell of row.cells) sheet.line(changeOf(cell), 12);
    if (row.respelt) sheet.line(respeltWords(row.mention, row.respelt), 12);
  }
  if (rows.length > most)
    sheet.line(`and ${counted(rows.length - most, 'row')} more; \`--dry-run --format json\` tells them all.`, 4);
  if (vanished > 0) sheet.line(GONE + (unread > 0 ? ` ${counted(unread, 'row')} ${PERHAPS}` : ''), 2);
}

const REREAD = ' (its cells are what they were, and the mapping reads them otherwise)';
const GONE = 'Gone from the list says nothing of being freed: it is noted, and ends nothing.';
const PERHAPS = 'of this file could not be read; who seems gone may stand there.';

/** Of a row that is tried there is nobody yet to judge. */
const respeltWords = (mention: string, { mention: other, before, name }: NonNullable<RowChange['respelt']>): string =>
  `perhaps row ${before} before, ${name}, respelt: once it is in, \`rollcall judge ${mention} ${other} --same\``;

function placeOf({ row, sheet, before }: RowChange): string {
  const now = row ?? before ?? 0;
  return `${sheet === undefined ? '' : `${sheet}, `}row ${now}${row === null ? ' before' : ''}`;
}

export const changeOf = ({ column, before, after }: CellChange): string =>
  `${column}: ${before === '' ? 'empty' : `“${before}”`} → ${after === '' ? 'empty' : `“${after}”`}`;
