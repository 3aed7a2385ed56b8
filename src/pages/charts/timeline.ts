/**
 * A life in and out of custody: solid where it is certain, hatched where it is possible, nothing past what is known. The
 * years on a narrow scale and, where much is told of the last months, those on a wider one.
 */

import type { Day } from '../../claim/dates.ts';
import { dayOf } from '../../claim/dates.ts';
import type { PersonAnswer, Stay, TimelineStep } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { why } from '../parts/evidence.ts';
import { figureBox } from '../parts/figure.ts';
import { legend } from '../parts/marks.ts';
import { isReadAsFree, stepName } from '../parts/step-name.ts';
import { table } from '../parts/table.ts';
import type { View } from '../view.ts';
import type { Box, Sheet, Spot } from './sheet.ts';
import { at, circle, drawings, line, overlaps, path, rect, WORDS } from './sheet.ts';
import { textWidth } from './text-width.ts';
import type { TimeAxis } from './time-axis.ts';
import { busyFrom, drawBreak, drawTime, hullOf, timeAxis } from './time-axis.ts';

const BAR = 26;

export function timelineFigure(view: View, answer: PersonAnswer): Html {
  const { stays, asked } = answer;
  const until = dayOf(asked.day);
  const steps = stays.flatMap((stay) => stay.steps);
  const hull = hullOf([
    ...stays.flatMap(({ start, end }) => (end === null ? [start] : [start, end])),
    ...steps.map(({ when }) => when),
  ]);
  const from = Math.min(hull?.[0] ?? until, until - 60);
  const to = Math.max(until, Math.min(hull?.[1] ?? until, until));
  const pad = Math.max(3, Math.round((to - from) * 0.02));
  const said = stays.map((stay) => stayWords(view, stay));
  return figureBox({
    title: view.t('chart.life.title', { n: stays.length }),
    drawn: view.t('chart.life.drawn', { day: view.day(asked.day) }),
    drawings: drawings(view.t('chart.life.label', { name: answer.name, told: said.join(' ') }), (sheet) =>
      drawLife(view, sheet, answer, from - pad, to, until),
    ),
    legend: legend([
      ['certain', view.t('chart.heldCertain')],
      ['possible', view.t('chart.heldPossible')],
      ['out', view.t('chart.outCertain')],
      ['knownTo', view.t('chart.knownTo')],
    ]),
    tableTitle: view.t('chart.life.table'),
    table: stepsTable(view, stays),
  });
}

function stayWords(view: View, { start, end, certainFrom, certainTo }: Stay): string {
  const sure =
    certainFrom !== null && certainTo !== null
      ? view.t('chart.life.sure', { span: view.range({ earliest: certainFrom, latest: certainTo }) })
      : view.t('chart.life.neverSure');
  return view.t('chart.life.stay', {
    start: view.range(start),
    sure,
    end: end === null ? view.t('chart.life.open') : view.t('chart.life.ended', { when: view.range(end) }),
  });
}

function drawLife(view: View, sheet: Sheet, { stays }: PersonAnswer, from: Day, to: Day, until: Day): number {
  const days = stays
    .flatMap((stay) => stay.steps)
    .flatMap(({ when }) => (when.earliest === null ? [] : [dayOf(when.earliest)]));
  const time = timeAxis(from, to, 2, sheet.width - (sheet.narrow ? 4 : 10), busyFrom(days, from, to));
  const levels = sheet.narrow ? 5 : 3;
  const y = 26 + levels * 18 + 8;
  const bottom = y + BAR + levels * 18 + 14;
  drawTime(view, sheet, time, 14, bottom);
  sheet.block({ x: 0, y: y - 7, w: sheet.width, h: BAR + 14 });
  for (const stay of stays) drawStay(sheet, time, stay, y, until);
  drawBreak(sheet, time, 18, bottom);
  const end = time.x(until);
  sheet.draw(line(end, y - 7, end, y + BAR + 7, 'stroke'));
  const labelled = stays.flatMap((stay) => labelsOf(view, stay)).sort((a, b) => b.weight - a.weight);
  const leads: Box[] = [];
  for (const label of labelled) placeLabel(sheet, time, label, y, levels, leads);
  return bottom;
}

function drawStay(sheet: Sheet, time: TimeAxis, stay: Stay, y: number, until: Day): void {
  const { start, end, certainFrom, certainTo } = stay;
  // Nobody says how early it may have begun: hatched from where the picture begins.
  const starts = start.earliest ?? (start.latest === null ? certainFrom : time.from);
  const ends = end === null ? until : end.latest === null ? until : dayOf(end.latest);
  if (starts !== null) {
    const [a, b] = [time.x(starts), time.x(Math.min(ends, until))];
    if (b > a) sheet.draw(rect(a, y, b - a, BAR, 'held-maybe'));
  }
  if (certainFrom !== null && certainTo !== null) {
    const [a, b] = [time.x(certainFrom), time.x(certainTo)];
    sheet.draw(rect(a, y, Math.max(2, b - a), BAR, 'held'));
  }
  if (end !== null && end.latest !== null && dayOf(end.latest) <= until)
    sheet.draw(rect(time.x(end.latest), y, 5, BAR, 'out'));
  for (const step of stay.steps) drawStep(sheet, time, step, y);
}

function drawStep(sheet: Sheet, time: TimeAxis, { mark, when }: TimelineStep, y: number): void {
  const day = when.earliest === when.latest ? when.latest : (when.earliest ?? when.latest);
  if (day === null) return;
  const x = time.x(day);
  if (mark === 'refused') sheet.draw(path(`M${at(x, y - 7)}v${BAR + 14}`, 'out-line'));
  if (mark === 'seen') sheet.draw(circle(x, y + BAR / 2, 4.5, 'ring'));
}

interface Label {
  readonly words: string;
  readonly short: string;
  readonly day: string;
  readonly look: string;
  readonly weight: number;
}

const WEIGHTS: Readonly<Record<TimelineStep['mark'], number>> = {
  opened: 5,
  closed: 5,
  refused: 6,
  hedged: 4,
  seen: 2,
};
const LOOKS: Readonly<Record<TimelineStep['mark'], string>> = {
  opened: 'words--held',
  closed: 'words--out',
  refused: 'words--out',
  hedged: 'words--held',
  seen: '',
};

/** One label a step; a step told by many texts on one day is told once. */
function labelsOf(view: View, { steps }: Stay): readonly Label[] {
  const seen = new Set<string>();
  return steps.flatMap((step) => {
    const day = step.when.earliest ?? step.when.latest;
    const key = `${step.mark} ${step.type} ${day}`;
    if (day === null || seen.has(key)) return [];
    seen.add(key);
    const what = stepName(view, step);
    return [
      {
        words: view.t('chart.life.step', { what, when: view.shortRange(step.when) }),
        short: what,
        day,
        look: LOOKS[step.mark],
        weight: WEIGHTS[step.mark],
      },
    ];
  });
}

/**
 * Above the bar, then below it, at the first level where it stands free, with a line to its day. A line crosses no words, and
 * words stand on no line; lines to one day may share it.
 */
function placeLabel(
  sheet: Sheet,
  time: TimeAxis,
  { words, short, day, look }: Label,
  y: number,
  levels: number,
  leads: Box[],
): void {
  const x = time.x(day);
  for (const text of [words, short]) {
    const width = textWidth(text, WORDS);
    for (let level = 0; level < levels; level += 1) {
      for (const below of [false, true]) {
        const base = below ? y + BAR + 24 + level * 18 : y - 13 - level * 18;
        const lead: Box = below
          ? { x: x - 1, y: y + BAR + 8, w: 2, h: base - 5 - (y + BAR + 8) }
          : { x: x - 1, y: base - 10, w: 2, h: y - 8 - (base - 10) };
        const spots: readonly Spot[] = [
          { x: x + 4, y: base },
          { x: x - 4, y: base, anchor: 'end' },
        ];
        const fits = ({ x: from, anchor }: Spot): boolean => {
          const left = anchor === 'end' ? from - width : from;
          const clear = leads.every((other) => !overlaps({ x: left, y: base - 11, w: width, h: 15 }, other));
          return left >= 0 && left + width <= sheet.width && clear;
        };
        if (!sheet.free(lead) || !sheet.place(text, spots.filter(fits), look)) continue;
        sheet.draw(below ? line(x, y + BAR + 2, x, base + 3, 'lead') : line(x, base - 10, x, y - 2, 'lead'));
        leads.push(lead);
        return;
      }
    }
  }
}

const stepsTable = (view: View, stays: readonly Stay[]): Html =>
  table({
    caption: view.t('chart.life.table'),
    columns: [
      { label: view.t('chart.lanes.when') },
      { label: view.t('chart.lanes.what') },
      { label: view.t('chart.life.means') },
      { label: view.t('figures.words') },
    ],
    stacked: true,
    rows: stays.flatMap((stay) => [
      ...stay.steps.map((step) => [
        view.shortRange(step.when),
        stepName(view, step),
        view.t(isReadAsFree(step) ? 'chart.life.closesNothing' : `chart.mark.${step.mark}`),
        why(view, step.cites, { bare: true }),
      ]),
      [html`${view.t('chart.life.together')}`, stayWords(view, stay), '', ''],
    ]),
  });
