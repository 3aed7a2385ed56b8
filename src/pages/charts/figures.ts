/** Figures as told: side by side on one axis from zero for a day; over time in a row a voice. Never joined across voices. */
import { scaleLinear } from 'd3-scale';
import { dayOf } from '../../claim/dates.ts';
import type { CountAnswer, FigureRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { NOTHING } from '../html.ts';
import { figureBox } from '../parts/figure.ts';
import { endsOf, mayDiffer } from '../parts/figures-alike.ts';
import { figuresTable, figureWords } from '../parts/figures-table.ts';
import { countWords } from '../parts/held.ts';
import type { MarkName } from '../parts/marks.ts';
import { legend } from '../parts/marks.ts';
import type { View } from '../view.ts';
import { isEither, isMore, pointAcross, pointUp } from './point.ts';
import type { Sheet } from './sheet.ts';
import { at, cut, drawings, line, path, rect } from './sheet.ts';
import { textWidth } from './text-width.ts';
import { busyFrom, drawBreak, drawTime, hullOf, timeAxis } from './time-axis.ts';

type Valued = FigureRow & { readonly value: number };
const hasValue = (row: FigureRow): row is Valued => row.value !== null;
/** Who knows, without who passed it on. */
const originOf = ({ cites, voice }: FigureRow): { readonly id: string; readonly name: string } => ({
  id: cites[0]?.origin ?? voice,
  name: cites[0]?.originName ?? voice,
});
const top = ({ value, max }: Valued): number => max ?? value;

/** For the first page. `figures` are those near the day; the register's own count stands under them on the same axis. */
export function voicesOnOneAxis(view: View, figures: readonly FigureRow[], count: CountAnswer): Html {
  const rows = figures.filter(hasValue).sort((a, b) => a.value - b.value || top(a) - top(b));
  if (rows.length === 0) return NOTHING;
  const told = rows.map((row) => view.t('chart.toldBy', { figure: figureWords(view, row), voice: row.voice }));
  const label = view.t('chart.voices.label', { n: rows.length, told: view.list(told), count: countWords(view, count) });
  return figureBox({
    title: titleOf(view, rows),
    drawn: view.t('chart.voices.drawn', { span: spanOf(view, rows) }),
    drawings: drawings(label, (sheet) => drawVoices(view, sheet, rows, count)),
    legend: legend([
      ...marksOf(view, rows),
      ['certain', view.t('chart.namedCertain')],
      ['possible', view.t('chart.namedPossible')],
    ]),
    tableTitle: view.t('chart.voices.table'),
    table: figuresTable(view, figures, view.t('chart.voices.table')),
  });
}

function titleOf(view: View, rows: readonly Valued[]): string {
  const [low, high] = endsOf(rows) ?? [];
  if (low === undefined || high === undefined || mayDiffer(rows))
    return view.t('chart.voices.titleApart', { n: rows.length });
  return low === high
    ? view.t('chart.voices.titleOne', { figure: figureWords(view, low), voice: originOf(low).name })
    : view.t('chart.voices.title', {
        low: figureWords(view, low),
        lowVoice: originOf(low).name,
        high: figureWords(view, high),
        highVoice: originOf(high).name,
      });
}

function spanOf(view: View, rows: readonly FigureRow[]): string {
  const days = rows
    .flatMap(({ when }) => [when.earliest ?? when.latest, when.latest ?? when.earliest])
    .filter((day) => day !== null)
    .sort();
  return view.range({ earliest: days[0] ?? null, latest: days.at(-1) ?? null });
}

/** Only the marks that the picture uses. */
function marksOf(view: View, rows: readonly FigureRow[]): readonly (readonly [MarkName, string])[] {
  const uses = (
    is: (row: FigureRow) => boolean,
    name: MarkName,
    words: string,
  ): readonly (readonly [MarkName, string])[] => (rows.some(is) ? [[name, words]] : []);
  return [
    ...uses((row) => !isEither(row) && row.qualifier === 'exactly', 'exactly', view.t('chart.exactly')),
    ...uses((row) => !isEither(row) && row.qualifier === 'about', 'about', view.t('chart.about')),
    ...uses(isMore, 'moreThan', view.t('chart.moreThan')),
    ...uses(isEither, 'either', view.t('chart.either')),
  ];
}

function drawVoices(view: View, sheet: Sheet, rows: readonly Valued[], count: CountAnswer): number {
  const { narrow, size, width } = sheet;
  const rowHeight = narrow ? 42 : 27;
  const first = 10;
  const x0 = narrow ? 2 : size === 'middle' ? 240 : 320;
  const x1 = width - (narrow ? 24 : 150);
  const x = scaleLinear()
    .domain([0, Math.max(...rows.map(top), count.possible, 1)])
    .range([x0, x1]);
  const bottom = first + (rows.length + 1) * rowHeight;
  for (const tick of x.ticks(narrow ? 3 : 5)) {
    sheet.draw(line(x(tick), first, x(tick), bottom + 4, 'grid'));
    sheet.print(view.number(tick), { x: x(tick), y: bottom + 20, anchor: tick === 0 ? 'start' : 'middle' }, 'faint');
  }
  rows.forEach((row, index) => {
    const y = first + index * rowHeight + (narrow ? 30 : 14);
    const words = figureWords(view, row);
    const when = view.shortRange(row.when);
    if (narrow) {
      sheet.print(cut(row.voice, width - textWidth(when, 12.5) - 12), { x: 0, y: y - 15 });
      sheet.print(when, { x: width, y: y - 15, anchor: 'end' }, 'faint');
      const left = x(row.value) - 12;
      sheet.print(
        words,
        left > textWidth(words, 13) + 4
          ? { x: left, y: y + 4, anchor: 'end' }
          : { x: x(top(row)) + (isMore(row) ? 24 : 12), y: y + 4 },
        'strong',
      );
    } else {
      const room = textWidth(when, 12.5);
      sheet.print(cut(row.voice, x0 - room - 30), { x: 0, y: y + 4 });
      sheet.print(when, { x: x0 - 14, y: y + 4, anchor: 'end' }, 'faint');
      sheet.draw(line(x0, y, x(row.value) - 8, y, 'grid grid--dotted'));
      sheet.print(words, { x: x(top(row)) + (isMore(row) ? 24 : 14), y: y + 4 }, 'strong');
    }
    sheet.draw(pointAcross(row, x, y));
  });
  const base = first + rows.length * rowHeight;
  const y = base + (narrow ? 30 : 14);
  sheet.draw(
    line(0, base + 1, width, base + 1, 'grid'),
    rect(x(0), y - 7, Math.max(1.5, x(count.possible) - x(0)), 14, 'held-maybe'),
    rect(x(0), y - 7, count.certain === 0 ? 0 : Math.max(1.5, x(count.certain) - x(0)), 14, 'held'),
  );
  sheet.print(view.t('chart.namedHere'), { x: 0, y: narrow ? y - 15 : y + 4 }, 'words--held');
  const words = countWords(view, count);
  const after = x(count.possible) + 8;
  sheet.print(words, { x: after, y: y + 4 }, 'words--held');
  // The stretch between whom the register can name and the lowest number told, where there is room to say so.
  const gap = view.t('chart.toldNotNamed');
  const from = after + textWidth(words, 13) + 14;
  const to = x(rows[0]?.value ?? 0) - 4;
  if (!narrow && to - from > textWidth(gap, 12.5) + 60) {
    sheet.draw(path(`M${at(from, y - 4)}v8m0 -4H${Math.round(to)}m0 -4v8`, 'axis'));
    sheet.print(gap, { x: (from + to) / 2, y: y + 4, anchor: 'middle' }, 'faint');
  }
  return bottom + 26;
}

const VOICES_AT_MOST = 12;

/** For the page of figures, above its table: a row a voice, all rows on one scale. Nothing where there are not two figures with a day. */
export function voicesOverTime(view: View, figures: readonly FigureRow[]): Html {
  const rows = figures
    .filter(hasValue)
    .filter(({ when, part }) => !part && (when.latest !== null || when.earliest !== null));
  const days = hullOf(rows.map(({ when }) => when));
  if (rows.length < 2 || days === null) return NOTHING;
  const voices = [...Map.groupBy(rows, (row) => originOf(row).id).values()]
    .map((of) => ({
      voice: of[0] === undefined ? '' : originOf(of[0]).name,
      of: [...of].sort((a, b) => dayKey(a).localeCompare(dayKey(b))),
    }))
    .sort((a, b) => b.of.length - a.of.length);
  const shown = voices.slice(0, VOICES_AT_MOST);
  const scale = scaleLinear()
    .domain([Math.min(...rows.map(({ value }) => value)), Math.max(...rows.map(top))])
    .nice(4);
  const [low, high] = scale.domain() as [number, number];
  const domain: [number, number] = low === high ? [low * 0.9, low * 1.1 + 1] : [low, high];
  const label = view.t('chart.time.label', {
    told: view.list(
      shown.map(({ voice, of }) =>
        view.t('chart.time.voice', {
          voice,
          told: view.list(
            of.map((row) => view.t('chart.time.told', { figure: figureWords(view, row), when: view.range(row.when) })),
          ),
        }),
      ),
    ),
  });
  return figureBox({
    title: view.t(mayDiffer(rows) ? 'chart.time.titleApart' : 'chart.time.title', {
      n: rows.length,
      voices: voices.length,
      low: Math.min(...rows.map(({ value }) => value)),
      high: Math.max(...rows.map(top)),
    }),
    drawn: view.t('chart.time.drawn', { low: domain[0], high: domain[1], more: voices.length - shown.length }),
    drawings: drawings(label, (sheet) => drawOverTime(view, sheet, shown, domain, days)),
    legend: legend(marksOf(view, rows)),
  });
}

const dayKey = ({ when }: FigureRow): string => when.latest ?? when.earliest ?? '';

type Voice = { readonly voice: string; readonly of: readonly Valued[] };

function drawOverTime(
  view: View,
  sheet: Sheet,
  voices: readonly Voice[],
  domain: readonly [number, number],
  [from, to]: readonly [number, number],
): number {
  const { narrow, size, width } = sheet;
  const rowHeight = narrow ? 92 : 74;
  const first = 24;
  const x0 = narrow ? 4 : size === 'middle' ? 170 : 220;
  const x1 = width - 56;
  const pad = Math.max(5, Math.round((to - from) * 0.03));
  const days = voices.flatMap(({ of }) => of).flatMap(({ when }) => (when.latest === null ? [] : [dayOf(when.latest)]));
  const time = timeAxis(from - pad, to + pad, x0, x1, busyFrom(days, from - pad, to + pad));
  const bottom = first + voices.length * rowHeight;
  drawTime(view, sheet, time, 14, bottom);
  voices.forEach(({ voice, of }, index) => {
    const y0 = first + index * rowHeight;
    const y = scaleLinear()
      .domain(domain)
      .range([y0 + rowHeight - 10, y0 + (narrow ? 36 : 18)]);
    sheet.draw(line(0, y0, width, y0, 'grid'));
    sheet.print(cut(voice, narrow ? width - 60 : x0 - 16, 'strong'), { x: 0, y: y0 + (narrow ? 16 : 24) }, 'strong');
    for (const tick of y.ticks(2)) {
      sheet.draw(line(x0, y(tick), x1, y(tick), 'grid grid--dotted'));
      sheet.print(view.number(tick), { x: width, y: y(tick) + 4, anchor: 'end' }, 'faint');
    }
    const joined = of.filter(({ when }) => when.latest !== null);
    if (joined.length > 1)
      sheet.draw(
        path(`M${joined.map((row) => at(time.x(row.when.latest ?? 0), y(row.value))).join('L')}`, 'lead lead--dotted'),
      );
    for (const row of of) {
      const [a, b] = time.span(row.when);
      if (b - a > 3) {
        sheet.draw(line(a, y(row.value), b, y(row.value), 'lead'));
        sheet.block({ x: a, y: y(row.value) - 2, w: b - a, h: 4 });
      }
      sheet.draw(pointUp(row, b, y));
      sheet.block({ x: b - 5, y: y(top(row)) - (isMore(row) ? 14 : 5), w: 10, h: isMore(row) ? 19 : 10 });
    }
    for (const row of [...of].reverse()) {
      const [, b] = time.span(row.when);
      const here = y(top(row));
      sheet.place(figureWords(view, row), [
        { x: b - 9, y: here + 4, anchor: 'end' },
        { x: b + 9, y: here + 4 },
        { x: b - 9, y: here + 15, anchor: 'end' },
        { x: b - 9, y: here - 7, anchor: 'end' },
        { x: b + 9, y: here + 15 },
        { x: b + 9, y: here - 7 },
      ]);
    }
  });
  drawBreak(sheet, time, 16, bottom);
  sheet.draw(line(0, bottom, width, bottom, 'grid'));
  return bottom + 2;
}
