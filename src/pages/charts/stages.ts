/** From asked to arrived: a bar a stage, solid up to the smallest number any source allows, hatched up to the largest. */
import { scaleLinear } from 'd3-scale';
import type { ReleaseAnswer, StageRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { quantity, why } from '../parts/evidence.ts';
import { figureBox } from '../parts/figure.ts';
import { legend } from '../parts/marks.ts';
import { stageBounds } from '../parts/stage-words.ts';
import { table } from '../parts/table.ts';
import type { View } from '../view.ts';
import type { Sheet } from './sheet.ts';
import { at, drawings, line, path, rect } from './sheet.ts';

/** A demand for everybody is far beyond the batch: longer bars than this many times the batch go out of the picture as an arrow. */
const BEYOND = 3;

const HELD_STAGES: ReadonlySet<StageRow['stage']> = new Set<StageRow['stage']>(['refused', 'returned']);

export function stagesFigure(view: View, { stages }: ReleaseAnswer): Html {
  const words = stages.map((row) =>
    view.t('chart.stages.one', { stage: view.t(`stage.${row.stage}`), bounds: boundsWords(view, row) }),
  );
  return figureBox({
    title: view.t('chart.stages.title'),
    drawn: view.t('chart.stages.drawn'),
    drawings: drawings(view.t('chart.stages.label', { stages: view.list(words) }), (sheet) =>
      drawStages(view, sheet, stages),
    ),
    legend: legend([
      ['out', view.t('chart.outCertain')],
      ['outPossible', view.t('chart.outPossible')],
      ['certain', view.t('chart.heldCertain')],
      ['possible', view.t('chart.heldPossible')],
    ]),
    tableTitle: view.t('chart.stages.table'),
    table: table({
      caption: view.t('chart.stages.table'),
      columns: [
        { label: view.t('chart.stages.stage') },
        { label: view.t('chart.stages.bounds') },
        { label: view.t('releases.told') },
        { label: view.t('releases.named'), number: true },
      ],
      stacked: true,
      rows: stages.map((row) => [
        view.t(`stage.${row.stage}`),
        boundsWords(view, row),
        row.told.length === 0
          ? '–'
          : html`${row.told.map((told) => html`<div>${quantity(view, told)} ${why(view, told.cites, { line: { what: view.t('event.citeWhat', { amount: quantity(view, told), of: view.t(`stage.${row.stage}`) }), definition: view.t('definition.quantity') } })}</div>`)}`,
        view.number(row.named.length),
      ]),
    }),
  });
}

const boundsWords = (view: View, row: StageRow): string =>
  stageBounds(view, row) ??
  (row.named.length > 0 ? view.t('stage.byName', { n: row.named.length }) : view.t('releases.noNumber'));

function drawStages(view: View, sheet: Sheet, stages: readonly StageRow[]): number {
  const { narrow, width } = sheet;
  const row = narrow ? 42 : 31;
  const x0 = narrow ? 0 : 160;
  const x1 = width - (narrow ? 16 : 200);
  const batch = Math.max(
    1,
    ...stages.filter(({ stage }) => stage !== 'demanded').map(({ high, low, named }) => high ?? low ?? named.length),
  );
  const x = scaleLinear().domain([0, batch]).range([x0, x1]);
  stages.forEach((stage, index) => {
    const y = 4 + index * row + (narrow ? 26 : 13);
    const { low, high } = stage;
    const words = boundsWords(view, stage);
    const name = view.t(`stage.${stage.stage}`);
    const look = HELD_STAGES.has(stage.stage) ? 'held' : 'out';
    if (narrow) sheet.print(name, { x: x0 + 4, y: y - 12 });
    else sheet.print(name, { x: 0, y: y + 4 });
    const end = high ?? low ?? 0;
    if (end > batch * BEYOND || stage.stage === 'demanded') {
      sheet.draw(path(`M${at(x0, y)}H${Math.round(x1 + 8)}m-6 -5l6 5l-6 5`, 'axis'));
    } else {
      if ((low ?? 0) > 0) sheet.draw(rect(x0, y - 8, x(low ?? 0) - x0, 16, look));
      if (end > (low ?? 0)) sheet.draw(rect(x(low ?? 0), y - 8, x(end) - x(low ?? 0), 16, `${look}-maybe`));
    }
    const after = end > batch * BEYOND || stage.stage === 'demanded' ? x1 + 18 : x(end) + 10;
    sheet.print(words, narrow ? { x: width, y: y - 12, anchor: 'end' } : { x: after, y: y + 4 }, 'strong');
  });
  const bottom = 4 + stages.length * row;
  sheet.draw(line(x0, 0, x0, bottom, 'axis'));
  for (const tick of x.ticks(narrow ? 3 : 6).filter(Number.isInteger))
    sheet.print(view.number(tick), { x: x(tick), y: bottom + 16, anchor: tick === 0 ? 'start' : 'middle' }, 'faint');
  return bottom + 22;
}
