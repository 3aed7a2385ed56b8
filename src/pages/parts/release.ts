/** What every showing of a release has: its numbers, and the names with what became of each. */
import type { BatchPerson, Citation, ReleaseAnswer, StageRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';
import { quantity, why } from './evidence.ts';
import type { MarkName } from './marks.ts';
import { marked } from './marks.ts';
import { nothing } from './opening.ts';
import { personAnchor } from './person-anchor.ts';
import { stageBounds } from './stage-words.ts';

/** Told, out, refused: three figures, each with what makes the difference and its words. */
export function releaseHeadline(view: View, { release, stages }: ReleaseAnswer): Html {
  const of = (stage: StageRow['stage']): StageRow | undefined => stages.find((row) => row.stage === stage);
  const withNumber = (row: StageRow | undefined): StageRow | undefined =>
    row && (row.low !== null || row.high !== null) ? row : undefined;
  const told = [...new Set(release.quantities.map((row) => quantity(view, row)))];
  const out = of('out');
  const shown = [
    // Where the whole is those let out, one number says both.
    ...(out !== undefined && stageBounds(view, out) === told.join()
      ? []
      : [
          {
            label: view.t('release.told'),
            figure: told.length === 0 ? null : told.join(' / '),
            cites: release.quantities.length > 0 ? release.quantities.flatMap(({ cites }) => cites) : release.cites,
            definition: view.t('definition.told'),
          },
        ]),
    ...(
      [
        ['out', out],
        ['arrived', withNumber(of('arrived'))],
        ['refused', of('refused')],
        ['returned', of('returned')],
      ] as const
    ).flatMap(([name, row]) =>
      row === undefined
        ? []
        : [
            {
              label: view.t(`release.${name}`),
              figure:
                stageBounds(view, row) ??
                (row.named.length > 0 ? view.t('stage.byName', { n: row.named.length }) : null),
              definition: view.t('definition.stage'),
              cites: figureCites(row),
            },
          ],
    ),
  ];
  return html`<div class="figures">${shown.map(
    ({ label, figure, cites, definition }) =>
      html`<div class="figures__one"><strong class="figures__number">${figure ?? '–'}</strong><div class="figures__label"><p>${label}</p>${why(
        view,
        cites,
        {
          line: { what: `${figure ?? view.t('releases.noNumber')}: ${label}`, definition },
        },
      )}</div></div>`,
  )}</div>`;
}

/** The words of this very number; of a stage that is told by names alone, the words that tell the stage, else the names. */
function figureCites({ low, high, told, cites, named }: StageRow): readonly Citation[] {
  if ((low !== null || high !== null) && told.length > 0) return told.flatMap((row) => row.cites);
  return cites.length > 0 ? cites : named.flatMap((one) => one.cites);
}

const OUTCOMES: Readonly<Record<BatchPerson['outcome'], readonly [MarkName, 'held' | 'out' | 'conflict' | '']>> = {
  out: ['out', 'out'],
  refused: ['possible', 'held'],
  returned: ['possible', 'held'],
  both: ['contradicted', 'conflict'],
  named: ['none', ''],
};

export function releaseNames(view: View, { people }: ReleaseAnswer): Html {
  return html`<section aria-labelledby="names"><h2 id="names">${view.t('release.names', { n: people.length })}</h2>
${
  people.length === 0
    ? nothing(view.t('release.noNames'))
    : html`<p class="note">${view.t('release.namesNote')}</p><ol class="roll">${people.map(
        (
          one,
          at,
        ) => html`<li class="roll__one" id="${personAnchor(one.person.id)}"><span class="roll__number">${at + 1}</span><div><p class="roll__line"><b><a href="${view.paths.person(one.person.id, view.query)}">${one.person.name}</a></b> ${outcome(view, one)}</p>
<p class="roll__note">${[...one.written.filter((form) => form !== one.person.name), ...(one.citizenship === null ? [] : [view.t('release.citizenship', { country: one.citizenship })])].join(' · ')}</p>${why(view, one.cites)}</div></li>`,
      )}</ol>`
}</section>`;
}

function outcome(view: View, { outcome: which, certain }: BatchPerson): Html {
  const [mark, tone] = OUTCOMES[which];
  return marked(which === 'out' && !certain ? 'outPossible' : mark, view.t(`outcome.${which}`), tone);
}
