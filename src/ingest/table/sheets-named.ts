/** Rows of several sheets are mapped alike only when somebody said that they are alike. */
import { Refusal } from '../../claim/problem.ts';
import { printable } from '../read/characters.ts';
import type { ReadTable } from '../read/types.ts';

/**
 * Sheets may name their columns alike and mean another thing: one lists who is held, the other who came out. Throws
 * {@link Refusal} where a mapping would read rows of several sheets and neither it nor the person has named them.
 */
export function checkSheetsNamed({ rows }: ReadTable, asked: readonly string[] | undefined): void {
  if (asked && asked.length > 0) return;
  const counts = new Map<string, number>();
  for (const { sheet } of rows) if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  if (counts.size < 2) return;
  const told = [...counts].map(([sheet, count]) => `"${printable(sheet, 60)}" (${count})`).join(', ');
  const [first = ''] = counts.keys();
  throw new Refusal({
    code: 'missing_value',
    message: `The file has rows in several sheets, and a mapping may fit one and not the other: ${told}. Say which it is meant for with --sheet "${printable(first, 60)}", once for each, or as "sheets" in the mapping; "*" stands for all.`,
  });
}
