/**
 * Answers to render: retold facts about Belarus in 2024–2026, with ids made up. They are examples of every shape a page must
 * bear (nothing told, one side only, everything in dispute), not the register's own answers.
 */

import type { EventType, Modality } from '../../src/claim/reading.ts';
import { EVENT_TYPE_ROWS, lasts } from '../../src/claim/vocabulary.ts';
import type {
  Asked,
  BatchPerson,
  Citation,
  ConflictRow,
  CountAnswer,
  DealingsAnswer,
  DocumentAnswer,
  EventBrief,
  EventRow,
  FigureRow,
  FiguresAnswer,
  HeldRow,
  LinkRow,
  MarkedClaim,
  OverviewAnswer,
  PeopleAnswer,
  PersonAnswer,
  QuantityRow,
  Range,
  Ref,
  ReleaseAnswer,
  ReleaseRow,
  RoleRow,
  SeenAs,
  SourceRow,
  StatementRow,
} from '../../src/derive/answers.ts';
import type { FigureAnswer } from '../../src/derive/figure-answers.ts';
import type { PageContext } from '../../src/pages/index.ts';

export const asked: Asked = { day: '2025-09-15', known: 31, knownDay: null, latestDay: '2026-02-20', withdrawn: 0 };

export const contextFor = (path: string): PageContext => ({
  locale: 'en',
  path,
  query: {},
  site: { title: 'Rollcall', editionStep: 31, editionDay: '2026-02-20' },
});

export const on = (day: string): Range => ({ earliest: day, latest: day });
export const within = (earliest: string | null, latest: string | null): Range => ({ earliest, latest });

const OUTLETS = {
  edm: ['Eurasia Daily Monitor', 'Belarus’s jailed opponents draw the world’s eye again', '2025-09-30', 'en'],
  reuters: ['Reuters', 'One freed prisoner will not leave', '2025-09-11', 'en'],
  pozirk: ['Pozirk', 'Statkievič’s wife speaks to LRT', '2025-09-19', 'en'],
  babel: ['Babel', 'Statkevich is home', '2026-02-19', 'en'],
  wt: ['Washington Times', 'A call with Minsk', '2025-08-15', 'en'],
  rmf: ['RMF24', 'Granica znów otwarta', '2024-07-05', 'pl'],
  svaboda: ['Радыё Свабода', 'Два гады без ніводнай весткі', '2025', 'be'],
} as const;
type Outlet = keyof typeof OUTLETS;

let attestations = 0;
export function cite(outlet: Outlet, quote: string, chain: Citation['chain'] = []): Citation {
  attestations += 1;
  const [name, title, published, language] = OUTLETS[outlet];
  const origin = chain[0]?.name ?? name;
  return {
    attestation: `att${attestations}`,
    document: `doc-${outlet}`,
    outlet: name,
    title,
    published,
    language,
    url: outlet === 'pozirk' ? 'https://pozirk.online/en/news/156269' : '',
    quote,
    chain,
    origin: `o-${origin}`,
    originName: origin,
    locator: {
      kind: 'span',
      start: 100 + attestations * 7,
      end: 100 + attestations * 7 + quote.length,
      quote,
      own: true,
    },
  };
}
const said = (name: string, date: string | null = null): Citation['chain'] => [
  { name, form: date === null ? 'said' : 'cited', said: date },
];

export const person = (id: string, name: string): Ref => ({ id: `p-${id}`, name, kind: 'person' });
const office = (id: string, name: string): Ref => ({ id: `o-${id}`, name, kind: 'organisation' });
const minsk = office('minsk', 'Minsk');
const washington = office('washington', 'Washington');
const warsaw = office('warsaw', 'Warsaw');
const beijing = office('beijing', 'Beijing');
const moscow = office('moscow', 'Moscow');

const people = (
  value: number | null,
  text: string,
  cites: readonly Citation[],
  rest: Partial<QuantityRow> = {},
): QuantityRow => ({
  value,
  max: null,
  qualifier: 'exactly',
  unit: 'person',
  text,
  cites,
  ...rest,
});

function brief(id: string, type: EventType, when: Range, words: string, modality: Modality = 'actual'): EventBrief {
  return {
    id,
    type,
    family: EVENT_TYPE_ROWS[type].family,
    modality,
    when,
    about: false,
    lasts: when.earliest !== when.latest && lasts(type),
    edtf: null,
    words,
  };
}

function event(base: EventBrief, rest: Partial<EventRow> = {}): EventRow {
  return {
    ...base,
    basis: 'told',
    dates: [],
    quantities: [],
    ofWhich: [],
    times: null,
    roles: [],
    places: [],
    destinations: [],
    ground: null,
    terms: [],
    sides: [],
    toward: [],
    links: [],
    cites: [cite('edm', base.words)],
    conflicts: [],
    ...rest,
  };
}

const releaseBrief = brief(
  'e-0911',
  'release',
  on('2025-09-11'),
  'In response, Minsk set 52 prisoners free and had them taken to Lithuania',
);
const belavia = brief(
  'e-belavia',
  'sanction_eased',
  within('2025-09-12', '2025-09-30'),
  'Washington lifted its sanctions against the airline Belavia',
);

const ties: readonly LinkRow[] = [
  {
    id: 'l1',
    link: 'in_response_to',
    from: releaseBrief,
    to: belavia,
    stage: null,
    gap: null,
    claimant: 'Eurasia Daily Monitor',
    cites: [cite('edm', 'In response, Minsk set 52 prisoners free')],
  },
  {
    id: 'l2',
    link: 'not_in_exchange_for',
    from: releaseBrief,
    to: belavia,
    stage: null,
    gap: null,
    claimant: 'Gitanas Nausėda',
    cites: [cite('reuters', 'not in exchange for lifting sanctions', said('Gitanas Nausėda'))],
  },
];

const numberConflict: ConflictRow = {
  about: releaseBrief,
  property: 'quantity',
  weighty: true,
  values: [
    {
      text: '52 exactly person',
      origins: 2,
      cites: [
        cite('edm', '52 prisoners', said('Charter97', '2025-09-11')),
        cite('reuters', 'the 52 political prisoners'),
      ],
    },
    { text: '51 exactly person', origins: 1, cites: [cite('babel', 'Statkevich and 51 other political prisoners')] },
  ],
};

export const release = event(releaseBrief, {
  quantities: [
    people(52, '52 prisoners', [
      cite('edm', '52 prisoners', said('Charter97', '2025-09-11')),
      cite('pozirk', 'one of 52 dissidents'),
    ]),
  ],
  destinations: ['Lithuania'],
  terms: ['deported'],
  sides: [minsk],
  toward: [office('vilnius', 'Vilnius')],
  links: ties,
  conflicts: [numberConflict],
});

const roles = (role: RoleRow['role'], who: Ref): RoleRow => ({ role, who, written: who.name, cites: [] });

export const dealings: readonly EventRow[] = [
  event(
    brief('e-post', 'post_change', within('2008-01-01', null), 'have left their ambassadors’ posts empty since 2008'),
    { sides: [washington, minsk] },
  ),
  event(
    brief(
      'e-transit',
      'border_closed',
      within('2024-07-01', '2024-07-31'),
      'Warsaw in July 2024 in effect froze goods transit from Belarus',
    ),
    { sides: [warsaw], toward: [minsk] },
  ),
  event(brief('e-24', 'letter', within('2024-08-01', '2024-08-31'), 'a letter from 24 laureates went to Trump'), {
    quantities: [people(24, '24 laureates', [cite('edm', '24 laureates')])],
    sides: [office('laureates', 'Nobel laureates')],
    toward: [person('trump', 'Donald Trump')],
    conflicts: [
      {
        about: brief('e-24', 'letter', within('2024-08-01', '2024-08-31'), 'a letter'),
        property: 'quantity',
        weighty: false,
        values: [
          { text: '24 exactly person', origins: 1, cites: [cite('edm', '24 laureates')] },
          { text: '19 exactly person', origins: 1, cites: [cite('reuters', '19 laureates')] },
        ],
      },
    ],
  }),
  event(
    brief('e-75', 'letter', within(null, '2025-09-30'), 'Four appeals … bear the signatures of 75 laureates in all'),
    {
      basis: 'publication',
      times: 4,
      quantities: [people(75, '75 laureates', [cite('edm', '75 laureates')])],
      sides: [office('laureates', 'Nobel laureates')],
    },
  ),
  event(brief('e-letter', 'letter', on('2025-08-15'), 'a letter had reached the White House'), {
    sides: [office('forum', 'Belarus Democratic Forum')],
    toward: [washington],
  }),
  event(brief('e-call', 'call', on('2025-08-15'), 'had their first conversation by telephone on August 15'), {
    sides: [washington],
    toward: [minsk],
    roles: [
      roles('actor', person('trump', 'Donald Trump')),
      roles('counterpart', person('luk', 'Alyaksandr Lukashenka')),
    ],
    links: [
      {
        id: 'l3',
        link: 'before',
        from: brief('e-letter', 'letter', on('2025-08-15'), 'a letter'),
        to: brief('e-call', 'call', on('2025-08-15'), 'a call'),
        stage: null,
        gap: 'two hours',
        claimant: 'Eurasia Daily Monitor',
        cites: [cite('edm', 'A bare two hours ahead of the call')],
      },
    ],
  }),
  event(brief('e-coale', 'meeting', on('2025-09-11'), 'Lukashenka publicly met John Coale'), {
    sides: [minsk],
    toward: [washington],
    places: ['Minsk'],
  }),
  event(brief('e-delegation', 'visit', on('2025-09-12'), 'Another U.S. delegation was received by Lukashenka'), {
    sides: [washington],
    toward: [minsk],
    places: ['Minsk'],
  }),
  event(belavia, { sides: [washington], toward: [minsk], links: ties }),
  event(
    brief(
      'e-border',
      'border_closed',
      within('2025-09-12', '2025-09-25'),
      'kept its border with Belarus wholly shut from September 12 to 25',
    ),
    { dates: [{ edtf: '2025-09-12/2025-09-25', basis: 'stated', cites: [] }], sides: [warsaw], toward: [minsk] },
  ),
  event(
    brief(
      'e-zapad',
      'exercise',
      within('2025-09-12', '2025-09-16'),
      'the joint military exercises of Belarus and Russia',
    ),
    { dates: [{ edtf: '2025-09-12/2025-09-16', basis: 'stated', cites: [] }], sides: [minsk, moscow] },
  ),
  event(brief('e-wang', 'meeting', on('2025-09-15'), 'When Poland’s foreign minister and the PRC’s met in Warsaw'), {
    sides: [warsaw],
    toward: [beijing],
    places: ['Warsaw'],
  }),
  event(brief('e-trucks', 'trade_measure', on('2025-09-17'), 'Minsk detained 1,453 trucks from Poland'), {
    quantities: [
      people(1453, '1,453 trucks', [cite('edm', '1,453 trucks', said('Belta', '2025-09-17'))], { unit: 'vehicle' }),
    ],
    sides: [minsk],
    toward: [warsaw],
  }),
  event(brief('e-li', 'meeting', on('2025-09-22'), 'Lukashenko received Li Si'), {
    sides: [minsk],
    toward: [beijing],
    places: ['Minsk'],
  }),
  event(
    brief('e-reopen', 'border_reopened', on('2025-09-25'), 'Poland to open the border on September 25', 'planned'),
    { sides: [warsaw], toward: [minsk] },
  ),
];

const figure = (
  id: string,
  voice: string,
  value: number,
  day: Range,
  ageDays: number | null,
  rest: Partial<FigureRow> = {},
): FigureRow => ({
  id,
  scope: 'held_now',
  value,
  max: null,
  qualifier: 'exactly',
  unit: 'person',
  text: String(value),
  when: day,
  basis: 'told',
  ageDays,
  modality: 'actual',
  part: false,
  voice,
  cites: [cite('wt', `${value} political prisoners`, said(voice))],
  ...rest,
});

const figures: readonly FigureRow[] = [
  figure('f1', 'Dissidentby', 1300, on('2025-09-15'), 0, { qualifier: 'more_than' }),
  figure('f2', 'Gitanas Nausėda', 1000, on('2025-09-11'), 4, { qualifier: 'more_than' }),
  figure('f3', 'Donald Trump', 1300, on('2025-09-11'), 4, { max: 1400, qualifier: 'about' }),
  figure('f4', 'Viasna', 1160, on('2025-08-15'), 31, { qualifier: 'about' }),
  figure('f5', 'Viasna', 1186, on('2025-08-15'), 31),
  figure('f6', 'Belarus Democratic Forum', 1300, on('2025-08-15'), 31, { qualifier: 'more_than' }),
  figure('f7', 'Klaipėda daily', 1200, within('2025-09-01', '2025-09-17'), -2, {
    qualifier: 'about',
    basis: 'publication',
  }),
  figure('f8', 'Viasna', 1200, on('2025-05-22'), 116, { qualifier: 'about' }),
  figure('f9', 'Euroradio', 1378, on('2024-08-16'), 395),
  figure('f10', 'RMF24', 1423, on('2024-07-05'), 437),
  figure('f11', 'rp.pl', 1400, on('2024-07-03'), 439),
  figure('f14', 'Viasna', 38, on('2025-08-15'), 31, { part: true, text: 'thirty-eight of them are journalists' }),
  figure('f12', 'Viasna', 10000, within(null, '2025-09-30'), null, { scope: 'jailed_since', qualifier: 'at_least' }),
  figure('f13', 'Mediazona', 8, on('2025-10-31'), -46, { scope: 'died_since', modality: 'uncertain' }),
];

const seen = (day: string | null, how: SeenAs['how'] = 'sighting'): Pick<HeldRow, 'seenOn' | 'seenAs'> => ({
  seenOn: day,
  seenAs: day === null ? null : { how, when: on(day) },
});

export const held = (id: string, name: string, rest: Partial<HeldRow> = {}): HeldRow => ({
  person: person(id, name),
  sure: 'possible',
  doubts: ['not_seen_since'],
  since: within(null, '2022-03-29'),
  ...seen(rest.seenOn === undefined ? '2025-05-22' : rest.seenOn),
  counts: { low: rest.sure === 'certain' ? 1 : 0, high: 1 },
  cites: [cite('edm', name)],
  ...rest,
});

const count: CountAnswer = {
  asked,
  until: 'closed',
  certain: 1,
  possible: 7,
  more: 0,
  rows: [
    held('poczobut', 'Andrzej Poczobut', { sure: 'certain', doubts: [], seenOn: '2025-09-23' }),
    held('statkevich', 'Mikalai Statkevich', {
      doubts: ['refused', 'hedged'],
      since: within('2020-05-01', '2020-05-31'),
      seenOn: '2025-09-11',
    }),
    held('fiadynich', 'Геннадій Фединич', { doubts: ['refused'], seenOn: '2025-09-11' }),
    held('bialiatski', 'Ales Bialiatski'),
    held('zyankovych', 'Yuras Zyankovych', { seenOn: '2025-02-12', doubts: ['not_seen_since', 'start_unknown'] }),
    held('losik', 'Дарья Лосик', { doubts: ['hedged', 'end_within'] }),
    held('gawel', 'Grzegorz Gaweł', {
      since: within('2025-09-01', '2025-09-23'),
      doubts: ['start_within'],
      seenOn: null,
    }),
  ],
};

const releaseRow = (
  id: string,
  when: Range,
  told: readonly QuantityRow[],
  rest: Partial<ReleaseRow> = {},
): ReleaseRow => ({
  id,
  type: 'release',
  modality: 'actual',
  when,
  about: false,
  lasts: false,
  edtf: null,
  words: 'prisoners were let out',
  told,
  namedOut: 0,
  namedBoth: 0,
  named: 0,
  destinations: [],
  cites: [cite('edm', 'let some prisoners out')],
  ...rest,
});

export const releases: readonly ReleaseRow[] = [
  releaseRow('e-0703', on('2024-07-03'), [people(18, '18', [], { qualifier: 'at_least' }), people(19, '19', [])]),
  releaseRow('e-0212', on('2025-02-12'), [people(3, 'three', [])], { named: 1, namedOut: 1 }),
  releaseRow('e-0621', on('2025-06-21'), [people(14, '14', [])], {
    named: 2,
    namedOut: 2,
    destinations: ['Lithuania'],
  }),
  releaseRow('e-16', within('2025-06-01', '2025-07-31'), [people(16, '16', [])], { modality: 'uncertain' }),
  releaseRow('e-hundreds', within('2024-07-04', '2025-03-31'), [people(null, 'hundreds', [])]),
  releaseRow('e-0911', on('2025-09-11'), release.quantities, { named: 22, namedOut: 19, destinations: ['Lithuania'] }),
];

const LATIN = [
  'Iryna Słaunikawa',
  'Mikałaj Dziadok',
  'Ihar Losik',
  'Łarysa Szczyrakowa',
  'Paweł Mażejka',
  'Дмитро Дашкевич',
  'Євген Афнагель',
  'Alaksandr Jaraszuk',
  'Alena Cimaszczuk',
  'Jauhen Mierkis',
  'Paweł Padabied',
  'Wiaczasław Łazarau',
];
const FOREIGN: readonly (readonly [string, string])[] = [
  ['Elena Ramanauskienė', 'LT'],
  ['Krzysztof Zaniewicz', 'PL'],
  ['Tomasz Jezutak', 'PL'],
  ['Julia Fener', 'GB'],
  ['Emīls Asars', 'LV'],
  ['Ivars Šumass', 'LV'],
];
const batch = (
  id: string,
  name: string,
  outcome: BatchPerson['outcome'],
  rest: Partial<BatchPerson> = {},
): BatchPerson => ({
  person: person(id, name),
  written: [name],
  citizenship: null,
  stages: [outcome === 'out' ? 'out' : 'refused'],
  outcome,
  certain: outcome === 'out',
  cites: [cite('reuters', name)],
  ...rest,
});

const batchPeople: readonly BatchPerson[] = [
  batch('statkevich', 'Mikalai Statkevich', 'refused', {
    written: ['Микола Статкевич', 'Nikolaï Statkévitch'],
    certain: true,
  }),
  batch('mackiewicz', 'Uładzimir Mackiewicz', 'both'),
  batch('fiadynich', 'Геннадій Фединич', 'both'),
  batch('viniarski', 'Viniarski', 'refused'),
  ...LATIN.map((name, at) => batch(`l${at}`, name, 'out')),
  ...FOREIGN.map(([name, citizenship], at) => batch(`f${at}`, name, 'out', { citizenship })),
];

const seenAtBorder = cite('reuters', 'He alone refused to cross into Lithuania');
const mostLikely = cite(
  'edm',
  'refused, however, to leave the country, and he was most likely returned to prison',
  said('Charter97', '2025-09-11'),
);

export const releaseAnswer: ReleaseAnswer = {
  asked,
  release,
  people: batchPeople,
  links: ties,
  conflicts: [numberConflict],
  stages: [
    {
      stage: 'demanded',
      told: [people(1300, '1,300 or 1,400', [cite('reuters', '1,300 or 1,400')], { max: 1400, qualifier: 'about' })],
      named: [],
      low: 1300,
      high: 1400,
      cites: [],
    },
    {
      stage: 'pardoned',
      told: [people(52, '52 dissidents', [cite('pozirk', 'one of 52 dissidents pardoned')])],
      named: batchPeople.slice(0, 4),
      low: 52,
      high: 52,
      cites: [],
    },
    { stage: 'out', told: release.quantities, named: batchPeople.slice(4), low: 51, high: 52, cites: [] },
    { stage: 'arrived', told: [], named: batchPeople.slice(4), low: 48, high: 51, cites: [] },
    {
      stage: 'refused',
      told: [
        people(1, 'He alone', [cite('reuters', 'He alone refused to cross')]),
        people(4, 'Four of them', [cite('babel', 'Four of them, Statkevich included, refused')]),
      ],
      named: batchPeople.slice(0, 4),
      low: 1,
      high: 4,
      cites: [seenAtBorder],
    },
    { stage: 'returned', told: [], named: batchPeople.slice(0, 1), low: 0, high: 1, cites: [mostLikely] },
  ],
  ofWhich: [
    people(6, 'six Lithuanians', [cite('reuters', 'six Lithuanians')]),
    people(2, 'two Latvians', [cite('reuters', 'two Latvians')]),
  ],
  events: [
    event(brief('e-refusal', 'refusal_to_leave', on('2025-09-11'), 'He alone refused to cross into Lithuania'), {
      roles: [roles('prisoner', person('statkevich', 'Mikalai Statkevich'))],
    }),
  ],
};

export const personAnswer: PersonAnswer = {
  asked: { ...asked, day: '2025-09-30', knownDay: '2025-10-01' },
  id: 'p-statkevich',
  kind: 'person',
  name: 'Mikalai Statkevich',
  disputed: false,
  status: 'perhaps_returned',
  doubts: ['refused', 'hedged', 'not_seen_since'],
  statusWhen: null,
  ...seen('2025-09-11'),
  seenBy: [seenAtBorder],
  statusCites: [mostLikely],
  stays: [
    {
      start: within('2010-01-01', '2010-12-31'),
      end: within('2015-01-01', '2015-12-31'),
      certainFrom: '2010-12-31',
      certainTo: '2015-01-01',
      steps: [
        {
          mark: 'opened',
          type: 'sentence',
          modality: 'actual',
          when: within('2010-01-01', '2010-12-31'),
          event: 'e-first',
          cites: [cite('babel', 'His first term … lasted from 2010 to 2015')],
        },
        {
          mark: 'closed',
          type: 'sentence',
          modality: 'actual',
          when: within('2015-01-01', '2015-12-31'),
          event: 'e-first',
          cites: [cite('babel', 'His first term … lasted from 2010 to 2015')],
        },
      ],
    },
    {
      start: within('2020-05-01', '2020-05-31'),
      end: null,
      certainFrom: '2020-05-31',
      certainTo: '2025-09-11',
      steps: [
        {
          mark: 'opened',
          type: 'detention',
          modality: 'actual',
          when: within('2020-05-01', '2020-05-31'),
          event: 'e-2020',
          cites: [cite('babel', 'In May 2020 … he was arrested a second time')],
        },
        {
          mark: 'seen',
          type: 'sentence',
          modality: 'actual',
          when: within('2021-12-01', '2021-12-31'),
          event: 'e-2021',
          cites: [cite('svaboda', 'У сьнежні 2021 году яго асудзілі на 14 гадоў')],
        },
        {
          mark: 'seen',
          type: 'ill_treatment',
          modality: 'actual',
          when: within('2023-02-01', '2023-02-28'),
          event: 'e-2023',
          cites: [cite('pozirk', 'without contact since February 2023')],
        },
        {
          mark: 'seen',
          type: 'pardon',
          modality: 'actual',
          when: on('2025-09-11'),
          event: 'e-0911',
          cites: [cite('pozirk', 'pardoned on September 11')],
        },
        {
          mark: 'refused',
          type: 'refusal_to_leave',
          modality: 'actual',
          when: on('2025-09-11'),
          event: 'e-refusal',
          cites: [seenAtBorder],
        },
        {
          mark: 'hedged',
          type: 'redetention',
          modality: 'uncertain',
          when: within('2025-09-11', '2025-09-30'),
          event: 'e-return',
          cites: [mostLikely],
        },
      ],
    },
  ],
  spellings: [
    ['Mikalai Statkevich', 'en'],
    ['Мікалай Статкевіч', 'be'],
    ['Николай Статкевич', 'ru'],
    ['Микола Статкевич', 'uk'],
    ['Mikoła Statkiewicz', 'pl'],
    ['Nikolaï Statkévitch', 'fr'],
    ['Mikola Statkevich', 'en'],
    ['Mikałaj Statkievič', 'be-Latn'],
  ].map(([text, language]) => ({
    text: text as string,
    language: language as string,
    cites: [cite('reuters', text as string)],
  })),
  facts: [
    { property: 'age', text: '69', cites: [cite('reuters', 'Statkevich, 69')] },
    { property: 'occupation', text: 'opposition politician', cites: [cite('reuters', 'an opposition politician')] },
    { property: 'term', text: '14 years', cites: [cite('pozirk', 'a 14-year term')] },
  ],
  events: [
    event(
      brief('e-first', 'sentence', within('2010-01-01', '2015-12-31'), 'His first term … lasted from 2010 to 2015'),
    ),
    event(
      brief('e-2020', 'detention', within('2020-05-01', '2020-05-31'), 'In May 2020 … he was arrested a second time'),
    ),
    release,
    event(
      brief(
        'e-return',
        'redetention',
        within('2025-09-11', '2025-09-30'),
        'he was most likely returned to prison',
        'uncertain',
      ),
      { cites: [mostLikely] },
    ),
  ],
  conflicts: [
    {
      ...numberConflict,
      property: 'occurred',
      values: [
        { text: 'release', origins: 1, cites: [cite('reuters', 'No man left behind')] },
        { text: 'release (denied)', origins: 1, cites: [cite('reuters', 'He did not enter Lithuania')] },
      ],
    },
  ],
  actsFor: [],
  documents: 12,
};

export const peopleAnswer: PeopleAnswer = {
  asked,
  query: null,
  people: [
    {
      id: 'p-statkevich',
      name: 'Mikalai Statkevich',
      spellings: personAnswer.spellings.map(({ text }) => text),
      status: 'perhaps_returned',
      doubts: ['refused'],
      ...seen('2025-09-11'),
      documents: 12,
    },
    {
      id: 'p-poczobut',
      name: 'Andrzej Poczobut',
      spellings: [],
      status: 'held',
      doubts: [],
      ...seen('2025-09-23'),
      documents: 4,
    },
    {
      id: 'p-losik',
      name: 'Ihar Losik',
      spellings: ['Лосик Игорь'],
      status: 'out',
      doubts: [],
      ...seen(null),
      documents: 6,
    },
    { id: 'p-nobody', name: 'Someone', spellings: [], status: 'not_told', doubts: [], ...seen(null), documents: 1 },
  ],
};

export const dealingsAnswer: DealingsAnswer = { asked, from: '2024-06-01', to: '2025-09-30', events: dealings };

const statement = (
  id: string,
  posture: string,
  topic: string | null,
  who: Ref | null,
  text: string,
  rest: Partial<StatementRow> = {},
): StatementRow => ({
  id,
  posture,
  topic,
  who,
  statement: text,
  hedge: null,
  probability: null,
  about: [],
  said: on('2025-09-30'),
  cites: [cite('edm', text)],
  ...rest,
});
const lukashenka = person('luk', 'Alyaksandr Lukashenka');
export const positions: readonly StatementRow[] = [
  statement(
    's1',
    'aim',
    'sanctions_relief',
    lukashenka,
    'Relief from the ban on potash exports and the curbs on finance is a goal of the first rank.',
  ),
  statement('s2', 'aim', 'room_against_moscow', lukashenka, 'A line to Washington wins back room against Moscow.'),
  statement(
    's3',
    'demand',
    'release_of_political_prisoners',
    warsaw,
    'Political prisoners are to be let go before the border opens.',
    { about: [brief('e-transit', 'border_closed', within('2024-07-01', '2024-07-31'), 'transit')] },
  ),
  statement('s4', 'concern', null, null, 'Somebody fears something.'),
];
export const assessments: readonly StatementRow[] = [
  statement(
    's5',
    'forecast',
    null,
    office('edm', 'Eurasia Daily Monitor'),
    'Full diplomatic relations come back only once every political prisoner is out.',
    { hedge: 'likely', probability: 0.7 },
  ),
];

export const sourceRow: SourceRow = {
  id: 'doc-pozirk',
  kind: 'document',
  title: 'Statkievič’s wife speaks to LRT',
  outlet: 'Pozirk',
  url: 'https://pozirk.online/en/news/156269',
  published: '2025-09-19',
  language: 'en',
  claims: 9,
  people: 2,
};

const TEXT = `Statkievič's wife says he stands by his values

September 19, Pozirk. Mikałaj Statkievič stayed in Belarus after his pardon last week because that is what his dignity and convictions demand, and he will not give them up, his wife Maryna Adamovič has told LRT, the Lithuanian broadcaster.

He was one of 52 dissidents pardoned on September 11, when Alaksandar Łukašenka received John Coale, the US deputy special envoy to Ukraine. That same day everyone in the group was taken to Lithuania except Statkievič, who refused to leave.

For several hours, CCTV footage shows, he remained at the Kamienny Łoh checkpoint on the border with Lithuania. Where he is now is not known. Naša Niva writes that he may be held at the Hłybokaje penal colony in the Viciebsk region, where he had been serving a 14-year term in a politically motivated case, the last two and a half years of it incommunicado.
`;

function marked(mention: string, words: string, rest: Partial<MarkedClaim>): MarkedClaim {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The example text has no “${words}”.`);
  attestations += 1;
  return {
    attestation: `mark${attestations}`,
    claim: `c${attestations}`,
    mention,
    kind: 'event',
    family: 'custody',
    type: null,
    modality: 'actual',
    property: 'occurred',
    value: words,
    rank: 'normal',
    locator: { kind: 'span', start, end: start + words.length, quote: words, own: true },
    chain: [],
    target: null,
    ...rest,
  };
}

const PARDON = 'He was one of 52 dissidents pardoned on September 11';
const REFUSAL = 'everyone in the group was taken to Lithuania except Statkievič, who refused to leave';
export const documentAnswer: DocumentAnswer = {
  asked,
  source: sourceRow,
  stamps: [{ at: '2025-09-12T08:00:00.000Z', by: 'Time stamping <unit>, Some authority', root: null }],
  text: TEXT,
  claims: [
    marked('m1', 'Mikałaj Statkievič', {
      kind: 'person',
      family: null,
      property: 'name',
      target: person('statkevich', 'Mikalai Statkevich'),
    }),
    marked('m2', PARDON, { type: 'pardon', target: { id: 'e-0911', name: 'Pardon', kind: 'event' } }),
    marked('m2', '52 dissidents', { type: null, property: 'quantity', value: '52' }),
    marked('m2', 'September 11', { type: null, property: 'date', value: '2025-09-11' }),
    marked('m2', PARDON, { type: null, property: 'ground', value: 'pardon' }),
    marked('m3', 'when Alaksandar Łukašenka received John Coale', { type: 'meeting', family: 'dealing' }),
    marked('m4', REFUSAL, { type: 'refusal_to_leave' }),
    marked('m5', 'taken to Lithuania except Statkievič, who refused to leave', { type: 'release', modality: 'denied' }),
    marked('m6', 'he may be held at the Hłybokaje penal colony in the Viciebsk region', {
      type: 'redetention',
      modality: 'uncertain',
      chain: [{ name: 'Naša Niva', form: 'said', said: null }],
    }),
    marked('m6', 'in the Viciebsk region, where he had been serving', { property: 'place', value: 'Viciebsk region' }),
  ],
  oddities: [
    statement(
      's9',
      'oddity',
      null,
      null,
      'The name is written in Belarusian Latin here and in English form elsewhere.',
    ),
  ],
  conflicts: [numberConflict],
};

export const tableAnswer: DocumentAnswer = {
  asked,
  source: {
    ...sourceRow,
    id: 'doc-list',
    kind: 'table',
    title: 'Список освобождённых',
    language: 'ru',
    url: '',
    outlet: 'life.ru',
  },
  stamps: [],
  text: null,
  oddities: [],
  conflicts: [],
  claims: [
    ['2', 'Статкевич Николай', '14'],
    ['3', 'Мацкевич Владимир', ''],
    ['4', 'Дедок Николай', '5'],
  ].flatMap(([row, name, term]) => [
    {
      ...marked(`row${row}`, '52', {
        kind: 'person',
        family: null,
        property: 'name',
        value: name as string,
        target: person(`row${row}`, name as string),
      }),
      locator: { kind: 'cell' as const, row: Number(row), column: 'ФИО', quote: name as string },
    },
    ...(term === ''
      ? []
      : [
          {
            ...marked(`row${row}`, '52', { kind: 'person', family: null, property: 'term', value: term as string }),
            locator: { kind: 'cell' as const, row: Number(row), column: 'срок', quote: term as string },
          },
        ]),
  ]),
};

export const figuresAnswer: FiguresAnswer = { asked, figures };

export const overview: OverviewAnswer = {
  asked,
  from: '2024-06-01',
  to: '2025-09-30',
  count,
  figures,
  releases,
  dealings,
  conflicts: [numberConflict, ...dealings.flatMap(({ conflicts }) => conflicts)],
  people: 96,
  documents: 25,
  band: [
    ['2024-06-01', 5, 33],
    ['2024-07-03', 5, 32],
    ['2025-02-12', 2, 30],
    ['2025-05-22', 1, 29],
    ['2025-06-20', 4, 27],
    ['2025-06-21', 1, 26],
    ['2025-09-10', 21, 27],
    ['2025-09-11', 0, 9],
    ['2025-09-23', 1, 9],
    ['2025-09-30', 1, 9],
  ].map(([day, certain, possible]) => ({
    day: day as string,
    certain: certain as number,
    possible: possible as number,
  })),
  arrests: [
    event(brief('e-60', 'detention', within('2025-06-01', '2025-06-30'), 'sixty people were arrested in June'), {
      quantities: [people(60, '60', [])],
    }),
    event(brief('e-gawel', 'detention', within('2025-09-01', '2025-09-23'), 'Grzegorz Gaweł was arrested'), {
      roles: [roles('prisoner', person('gawel', 'Grzegorz Gaweł'))],
    }),
  ],
};

export const figureAnswer: FigureAnswer = {
  asked,
  answer: { figure: 'held', ...overview.count },
  head: {
    step: 7,
    day: '2025-10-01',
    origin: 'rollcall/public/0123456789abcdef',
    size: 5424,
    root: 'rKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=',
  },
};
