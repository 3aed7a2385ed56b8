/** The frame of every page, and the small pages without an answer. */
import type { Messages } from '../message.ts';
import { group } from '../message.ts';

export const FRAME = {
  ...group('nav', 'Places of the site, in the row at the top. One word if possible.', {
    label: 'Site',
    home: 'Overview',
    people: 'People',
    counts: 'Counts',
    releases: 'Releases',
    dealings: 'Dealings',
    figures: 'Figures',
    positions: 'Positions',
    assessments: 'Assessments',
    conflicts: 'Conflicts',
    sources: 'Sources',
    method: 'Method',
    letters: 'Letters and appeals',
  }),
  'page.title': { text: '{title} · {site}', note: 'Title of the browser window: the page, then the register’s name.' },
  'frame.language': {
    text: 'English',
    note: 'The name of this language in itself, in the switch at the top of every page.',
  },
  'frame.languages': { text: 'Language', note: 'What the switch between languages is called, for who reads by ear.' },
  'frame.skip': { text: 'To the content', note: 'First link of every page, for who reads by keyboard or ear.' },
  ...group(
    'asked',
    'The bar with the two times of a question: the day in the world, and the day up to which entries are read.',
    {
      day: 'As of',
      known: 'as known on',
      show: 'Show',
      hint: 'A day as year, month, day: 2025-09-15',
    },
  ),
  'notice.older': {
    text: '<b>You are reading what was known on {day}.</b> There are later entries. <now>Read as known now</now>',
    note: 'Above a page asked for at an earlier state of knowledge; the tag now is the way out.',
  },
  'notice.withdrawn': {
    text: '{n, plural, one {# item that was public once has been withdrawn since.} other {# items that were public once have been withdrawn since.}} The number is that of the whole register; this page is read without {n, plural, one {it} other {them}}.',
    note: 'Above a page, where something was taken back from the public. Must not say what.',
  },
  ...group('foot', 'Foot of every page.', {
    claims:
      'Every figure here leads to the claims it rests on, and each claim to the words and the source. Rollcall itself claims nothing.',
    edition: 'Publication {step, number}, made on {day}.',
    json: 'This page as data (JSON)',
    data: 'All data',
    correction: 'Ask for a correction or removal',
  }),
  ...group('when', 'A time that is only bounded on one side, or not told.', {
    about: 'about {when}',
    by: 'by {day}',
    from: '{day} or later',
    since: 'since {day}',
    fromTo: '{from} to {to}',
    within: 'within {when}',
    unknown: 'day not told',
  }),
  ...group('on', 'A time inside a sentence: “let go on 19 February 2026”, “seen held in December 2021”.', {
    day: 'on {when}',
    span: 'in {when}',
    within: 'within {when}',
    unknown: 'on a day that is not told',
  }),
  ...group('notFound', 'Page shown for an address that leads nowhere, or for a question that can’t be read.', {
    title: 'Not found',
    heading: 'There is no page here',
    badRequest: 'This question can’t be answered',
    lede: 'The address may be mistyped, or what it names is not known to this register on the day you read it as of.',
    ways: 'Ways on: <home>the first page</home>, <people>all people</people>, <sources>all sources</sources>.',
  }),
  ...group('gone', 'Page shown where something was public and is no more. Must not say what it was.', {
    'title.withdrawn': 'Withdrawn',
    'heading.withdrawn': 'This was here and is withdrawn',
    'lede.withdrawn':
      'What stood at this address was public once and has been taken back. Its place stays empty, and nothing is said about what it held.',
    'title.retracted': 'Taken back',
    'heading.retracted': 'This was entered in error',
    'lede.retracted':
      'All that was told at this address has been taken back as an error. Answers given before stay as they were.',
    before: 'As it was told on {day}',
    people: 'All people',
  }),
  ...group('moved', 'Page shown at an address that another stands for now: two turned out to be one.', {
    title: 'Moved',
    heading: 'This is told at another address',
    lede: 'Two that were told apart turned out to be one, or one to be part of the other. Should that be taken back, this address has its own page again.',
    there: 'To the page',
  }),
  ...group(
    'data',
    'Page that lists what can be taken away: the tables of this edition as files, and the edition itself.',
    {
      title: 'All data',
      kicker: 'To take away',
      heading: 'All of this, as data',
      lede: 'What this site shows, as files: tables for people and for programs, and the whole edition as one database. All of it is public already; nothing here holds more than the pages do.',
      caption: 'Files to take away',
      file: 'File',
      what: 'What it is',
      package: 'What the tables are and what their columns mean (Data Package)',
      table: '{table}, {form}',
      edition:
        'The edition: one SQLite file that this site is made from. The program serves it anywhere: rollcall serve --edition FILE',
      feed: 'When something new is published (Atom)',
    },
  ),
  ...group('table', 'The tables that can be taken away.', {
    persons: 'People held or freed',
    custody: 'Their stays in custody',
    events: 'Events',
    sources: 'Documents and lists',
  }),
  ...group('feed', 'The feed of publications, read in a feed reader.', {
    title: '{site}: publications',
    entry: 'Publication {step, number}',
    summary:
      'Published on {day}. {size, plural, one {# item} other {# items}} in the log of this edition; its root is {root}.',
  }),
  ...group('correction', 'How to ask for a correction or a removal. Read by families: plain and kind.', {
    title: 'Correction or removal',
    ask: 'If something here is wrong, or if you or someone close to you should not be named here, say so. You need not give a reason for a removal, and you need not prove who you are by post or in public.',
    contact: 'Write to: {contact}',
    noContact:
      'Write to whoever runs this copy of {site}; they have not set an address here. Write from an account that is safe for you, and don’t send anything you would not want read by others.',
    whatHappens:
      'A correction is added beside what it corrects, with its source. What is removed is gone from the pages and the downloads, and only the word withdrawn stays in its place.',
  }),
} as const satisfies Messages;
