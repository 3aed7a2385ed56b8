/** "On 5 and 12 September 14 and 52 prisoners were freed, respectively": as many events as there are dates and numbers. */
import type { Draft } from './events.ts';
import { quantityOf } from './numbers.ts';
import type { Compiled } from './tables.ts';

export function respectively(draft: Draft, tables: Compiled): readonly Draft[] {
  const { view, event, span } = draft;
  if (!tables.glue.respectively?.test(view.text)) return [draft];
  const inside = <T extends { readonly start: number; readonly end: number }>(of: readonly T[]): T[] =>
    of.filter((one) => one.start >= span.start && one.end <= view.text.length);
  const dates = inside(view.dates).filter((date) => !date.since && !date.until && !date.unknown);
  const [only] = dates;
  const days =
    dates.length === 1 && only?.edtf.includes('/') ? only.edtf.split('/').map((edtf) => ({ ...only, edtf })) : dates;
  const numbers = inside(view.numbers).filter((n) => n.unit === 'person' || n.unit === 'bare');
  if (days.length < 2 || days.length !== numbers.length) return [draft];
  return days.map(({ edtf, basis, text }, i) => {
    const number = numbers[i];
    return {
      ...draft,
      event: {
        ...event,
        date: { edtf, basis, text },
        quantity: number ? quantityOf(view.text, number, 'person') : null,
        rules: [...event.rules, 'respectively'],
      },
    };
  });
}
