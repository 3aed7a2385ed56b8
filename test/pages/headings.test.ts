/** What leads a page says no more than the sources do: hedges stay, and numbers of different people stay apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureRow, OverviewAnswer } from '../../src/derive/answers.ts';
import { figuresPage, homePage, releasePage, releasesPage } from '../../src/pages/index.ts';
import { mayDiffer } from '../../src/pages/parts/figures-alike.ts';
import { asked, contextFor, figuresAnswer, overview, releaseAnswer, releases } from './examples.ts';

const [first] = overview.figures as readonly [FigureRow, ...FigureRow[]];
const figure = (value: number, rest: Partial<FigureRow> = {}): FigureRow => ({
  ...first,
  value,
  max: null,
  qualifier: 'exactly',
  ageDays: 0,
  part: false,
  ...rest,
});
const heading = (figures: readonly FigureRow[]): string => {
  const answer: OverviewAnswer = { ...overview, figures };
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(String(homePage(answer, contextFor('/'))))?.[1] ?? '';
};

const HEADINGS: readonly (readonly [readonly FigureRow[], string])[] = [
  [
    [figure(1300, { qualifier: 'more_than' }), figure(1160, { qualifier: 'about' }), figure(1300)],
    'From about 1,160 to more than 1,300 people held, depending on who counts',
  ],
  [[figure(1200, { qualifier: 'about' })], 'About 1,200 people held, by the one number that is told'],
  [
    [figure(1300, { qualifier: 'more_than' }), figure(1300, { qualifier: 'more_than' })],
    'More than 1,300 people held, by every number that is told',
  ],
  [[figure(5)], 'Who is held on 15 September 2025, as told'],
  [[figure(5), figure(1423)], 'Who is held on 15 September 2025, as told'],
  [[figure(1300), figure(38, { part: true })], '1,300 people held, by the one number that is told'],
];
for (const [figures, words] of HEADINGS) {
  test(`the first page: ${words}`, () => assert.equal(heading(figures), words));
}

test('figures that lie too far apart are not set under one claim', () => {
  const far = { ...figuresAnswer, figures: [figure(5), figure(1423)] };
  assert.ok(mayDiffer(far.figures));
  assert.doesNotMatch(String(figuresPage(far, contextFor('/figures'))), /from 5 to 1,423/i);
  const near = { ...figuresAnswer, figures: [figure(1160), figure(1423)] };
  assert.match(String(figuresPage(near, contextFor('/figures'))), /from 1,160 to 1,423/);
});

test('a stage told by a name alone cites the words that tell the stage, not those of every list', () => {
  const page = String(releasePage(releaseAnswer, contextFor('/releases/e-release')));
  const after = page.split('class="figures__one"').find((part) => part.includes('<p>returned to prison</p>')) ?? '';
  const [returned = ''] = after.split('</details>');
  assert.match(returned, /1 by name|0 to 1/);
  assert.match(returned, /most likely returned to prison/);
  assert.equal(returned.match(/class="said__one"/g)?.length, 1);
});

test('a part with a number of its own stands before the parts it holds', () => {
  const [part] = releaseAnswer.events;
  assert.ok(part);
  const foreigners = {
    ...part,
    id: 'e-foreigners',
    words: 'Fourteen were foreigners',
    quantities: [{ ...first, value: 14, text: 'Fourteen' }],
    ofWhich: releaseAnswer.ofWhich,
    links: [
      {
        id: 'l',
        link: 'part_of' as const,
        from: { ...part, id: 'e-foreigners' },
        to: releaseAnswer.release,
        stage: null,
        gap: null,
        claimant: 'Media',
        cites: first.cites,
      },
    ],
  };
  const page = String(
    releasePage({ ...releaseAnswer, events: [foreigners] }, contextFor(`/releases/${releaseAnswer.release.id}`)),
  );
  const parts = page.slice(page.indexOf('id="parts"'), page.indexOf('id="exchange"'));
  assert.ok(parts.indexOf('Fourteen were foreigners') > 0);
  assert.ok(parts.indexOf('Fourteen were foreigners') < parts.indexOf('six Lithuanians'));
  assert.equal(parts.match(/>six Lithuanians</g)?.length, 2, 'told once, and quoted once');
});

test('who is told both ways is not counted as out', () => {
  const [row] = releases;
  assert.ok(row);
  const answer = { asked, releases: [{ ...row, named: 21, namedOut: 20, namedBoth: 1 }] };
  const page = String(releasesPage(answer, contextFor('/releases')));
  assert.match(page, /20 of 21 out, 1 told both ways/);
});
