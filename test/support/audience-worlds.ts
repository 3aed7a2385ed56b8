/**
 * Random ledgers for one question: does anything that a reader may not see move a byte of what they get? A world is a script of acts
 * over some days, the open ones the same however it is varied; hidden acts are put in between, changed, taken out and put in another
 * order. `test/publish/audience-worlds.test.ts` plays a few, `eval/audiences.ts` two hundred.
 */
import { recordConsent } from '../../src/actions/consent.ts';
import { rank, retract } from '../../src/actions/correct.ts';
import { disclose, embargo } from '../../src/actions/disclose.ts';
import { enterDrafts, enterReading, originOf } from '../../src/actions/enter.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { propose } from '../../src/actions/proposals.ts';
import { publish } from '../../src/actions/publish.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { openWorkspace } from '../../src/actions/workspace.ts';
import type { Audience } from '../../src/claim/audience.ts';
import type { ClaimDraft, Draft } from '../../src/claim/draft.ts';
import { handReadingSchema } from '../../src/claim/reading.ts';
import type { Property } from '../../src/claim/vocabulary.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';

/** Numbers that follow from a seed alone (mulberry32, public domain). */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  below(n: number): number {
    return Math.floor(this.next() * n);
  }
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

export interface Act {
  readonly label: string;
  /** Index into {@link DAYS}; the day's publications come after its acts. */
  readonly day: number;
  readonly run: (stage: Stage) => Promise<void>;
}

/** An open article, as hidden acts aim at it. */
export interface Target {
  readonly label: string;
  readonly name: string;
  readonly day: number;
}

export interface World {
  readonly articles: readonly Target[];
  readonly open: readonly Act[];
  readonly hidden: readonly Act[];
}

export const DAYS = ['2025-09-01', '2025-09-02', '2025-09-03'] as const;

/** What acts share while they are played. */
export class Stage {
  readonly workspace: Workspace;
  readonly day: string;
  readonly documents: Map<string, string>;
  /** How the open acts are done where that is nobody's business: names of files, hours, who and why. */
  readonly manner: Manner;

  constructor(workspace: Workspace, day: string, documents: Map<string, string>, manner: Manner) {
    this.workspace = { ...workspace, now: () => `${day}T${manner.hour}:00:00.000Z`, who: manner.who };
    this.day = day;
    this.documents = documents;
    this.manner = manner;
  }

  /** The mention of that name in the document of that label; empty where it is not there. */
  async mention(label: string, name: string): Promise<string> {
    const [row] = await this.workspace.ledger.store.all<{ mention: string }>(
      "select mention from told where document = ? and property = 'name' and value like ? and k1 is null order by mention",
      [this.documents.get(label) ?? '', `%"${name}"%`],
    );
    return row?.mention ?? '';
  }

  async event(label: string): Promise<string> {
    const [row] = await this.workspace.ledger.store.all<{ mention: string }>(
      "select mention from told where document = ? and property = 'occurred' and k1 is null order by ord",
      [this.documents.get(label) ?? ''],
    );
    return row?.mention ?? '';
  }
}

export interface Manner {
  readonly fileName: string;
  readonly hour: string;
  readonly who: string;
  readonly why: string;
}

export const PLAIN: Manner = { fileName: 'article.txt', hour: '10', who: 'tester', why: 'read' };

const PEOPLE = ['Anna Berg', 'Ivan Holub', 'Maria Zuk', 'Pavel Novik'] as const;
const TYPES = ['detention', 'sentence', 'release', 'transfer'] as const;
const WORDS = {
  detention: 'was detained',
  sentence: 'was sentenced',
  release: 'was let go',
  transfer: 'was moved',
} as const;

interface Article {
  readonly label: string;
  readonly name: string;
  readonly type: (typeof TYPES)[number];
  readonly audience?: Audience;
  /** Who says it, in the text. */
  readonly speaker?: string;
  readonly url?: string;
}

async function writeArticle(stage: Stage, { label, name, type, audience, speaker, url }: Article): Promise<string> {
  const { workspace, manner, day } = stage;
  const words = `${name} ${WORDS[type]}`;
  const text = `${words} in Minsk${speaker ? `, said ${speaker}` : ''}. Paper ${label}. Nothing more is told.`;
  const file = `---\noutlet: "Gazette ${label}"\npublished: "${day}"\nlanguage: en\n---\n${text}`;
  const { document = '' } = await importFile(workspace, {
    bytes: Buffer.from(file),
    name: manner.fileName,
    propose: false,
    why: manner.why,
    audience,
    url,
  });
  stage.documents.set(label, document);
  const span = { start: 0, end: words.length, quote: words };
  const reading = handReadingSchema.parse({
    id: label,
    events: [
      {
        id: 'e1',
        type,
        span,
        participants: [{ role: 'prisoner', name }],
        ...(speaker && { source: { name: speaker, form: 'said' } }),
      },
    ],
    persons: [{ name, span: { start: 0, end: name.length, quote: name } }],
  });
  await enterReading(workspace, document, reading, manner.why);
  return document;
}

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    whole: true,
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['age'], property: 'age' },
      { columns: ['job'], property: 'occupation' },
    ],
  }),
  'world',
);

async function writeList(stage: Stage, label: string, rows: readonly string[], audience?: Audience): Promise<void> {
  const { document = '' } = await importFile(stage.workspace, {
    bytes: Buffer.from(`name,age,job\n${rows.join('\n')}\n`),
    name: 'list.csv',
    outlet: 'Lists',
    published: stage.day,
    mapping: MAPPING,
    audience,
    why: stage.manner.why,
  });
  stage.documents.set(label, document);
}

const claimDraft = (
  property: Property,
  text: string,
  audience?: Audience,
  more: Partial<ClaimDraft> = {},
): ClaimDraft => ({
  property,
  value: property === 'name' ? { kind: 'name', text } : { kind: 'text', text },
  modality: 'actual',
  valid: null,
  locator: { kind: 'hand' },
  chain: [],
  ...(audience && { audience }),
  ...more,
});

const onMention = (mention: string, kind: Draft['mentions'][number]['kind'], claims: ClaimDraft[]): Draft => ({
  mentions: [{ key: mention, kind, claims }],
  judgements: [],
});

/** The open acts and some hidden ones, all of them following from the seed. */
export function worldOf(seed: number): World {
  const dice = new Dice(seed);
  const open: Act[] = [];
  const articles: Target[] = [];
  for (let i = 0, n = 3 + dice.below(3); i < n; i++) {
    const label = `a${i}`;
    const day = Math.min(i, dice.below(3));
    const name = dice.one(PEOPLE);
    const type = dice.one(TYPES);
    const speaker = dice.below(3) === 0 ? 'Olga Sud' : undefined;
    articles.push({ label, name, day });
    open.push({
      label: `article ${label}`,
      day,
      run: async (stage) => {
        await writeArticle(stage, { label, name, type, ...(speaker && { speaker }) });
      },
    });
  }
  const rows = PEOPLE.slice(0, 2 + dice.below(3)).map((name, i) => `${name},${i === 1 ? 15 : 30 + i},job ${i}`);
  open.push({ label: 'list', day: 1, run: (stage) => writeList(stage, 'list', rows) });
  if (dice.below(2) === 0)
    open.push({
      label: 'next list',
      day: 2,
      run: (stage) =>
        writeList(
          stage,
          'next list',
          rows.map((row) => `${row} x`),
        ),
    });
  const [first, second] = articles as [(typeof articles)[0], (typeof articles)[0]];
  const pairDay = Math.max(first.day, second.day);
  open.push({
    label: 'judge',
    day: pairDay,
    run: async (stage) => {
      const [a, b] = [await stage.mention(first.label, first.name), await stage.mention(second.label, second.name)];
      if (a && b && a !== b)
        await judge(stage.workspace, [{ mention: a, other: b, verdict: 'same' }], stage.manner.why);
    },
  });
  open.push({
    label: 'link',
    day: pairDay,
    run: async (stage) => {
      const [a, b] = [await stage.event(first.label), await stage.event(second.label)];
      await enterDrafts(
        stage.workspace,
        [linkDraft(`link ${seed}`, a, b)],
        stage.manner.why,
        await origin(stage, first.label),
      );
    },
  });
  const fate = dice.below(4);
  const withdrawn = articles.at(-1) as (typeof articles)[0];
  if (fate === 0)
    open.push({
      label: 'withdraw',
      day: 2,
      run: async (stage) => {
        await disclose(stage.workspace, stage.documents.get(withdrawn.label) ?? '', 'restricted', stage.manner.why);
      },
    });
  if (fate === 1)
    open.push({
      label: 'whole text',
      day: 2,
      run: async (stage) => {
        await disclose(stage.workspace, stage.documents.get(first.label) ?? '', 'public', stage.manner.why, {
          text: true,
        });
      },
    });
  if (fate === 2)
    open.push({
      label: 'retract',
      day: 2,
      run: async (stage) => {
        const [row] = await stage.workspace.ledger.store.all<{ claim: string }>(
          "select claim from told where document = ? and property = 'prisoner' and k1 is null",
          [stage.documents.get(second.label) ?? ''],
        );
        if (row) await retract(stage.workspace, row.claim, stage.manner.why);
      },
    });
  const hidden = Array.from({ length: 3 }, (_, i) => hiddenAct(dice, articles, rows, `${seed}.${i}`, 'restricted'));
  return { articles, open: open.sort((a, b) => a.day - b.day), hidden };
}

function linkDraft(key: string, from: string, to: string): Draft {
  const end = (property: 'from' | 'to', mention: string): ClaimDraft => ({
    ...claimDraft(property, ''),
    value: { kind: 'mention', mention: `id:${mention}` },
  });
  return onMention(key, 'link', [
    { ...claimDraft('link', ''), value: { kind: 'code', code: 'in_response_to' } },
    end('from', from),
    end('to', to),
  ]);
}

const origin = async (stage: Stage, label: string) => originOf(stage.workspace, stage.documents.get(label) ?? '');

/** What can be done out of sight. */
export const HIDDEN_KINDS = [
  'claim',
  'document',
  'embargo',
  'judgement with hidden',
  'judgement kept back',
  'speaker',
  'known by a hidden speaker',
  'link to hidden',
  'proposals',
  'earlier list',
  'got again',
  'consent',
  'entered and undone',
  'ranked and retracted',
  'clock ahead',
] as const;
export type HiddenKind = (typeof HIDDEN_KINDS)[number];

/**
 * One act that no reader of the public edition may notice; with `audience` partner, that none of the public one may, and with
 * restricted none of either.
 */
export function hiddenAct(
  dice: Dice,
  articles: readonly Target[],
  rows: readonly string[],
  tag: string,
  audience: 'restricted' | 'partner',
  kind: HiddenKind = dice.one(HIDDEN_KINDS),
): Act {
  const target = dice.one(articles);
  const other = dice.one(articles);
  const day = Math.max(target.day, other.day);
  const secret = `Secret ${tag}`;
  const property = dice.one(['health', 'contact', 'address', 'lawyer', 'informant'] as const);
  const away = dice.below(2) === 0;
  const hiddenName = dice.one([...PEOPLE, `${secret} Person`]);
  const kinds: Readonly<Record<HiddenKind, (stage: Stage) => Promise<void>>> = {
    claim: async (stage) => {
      const person = await stage.mention(target.label, target.name);
      await enterDrafts(
        stage.workspace,
        [onMention(`id:${person}`, 'person', [claimDraft(property, secret, audience)])],
        secret,
      );
    },
    document: async (stage) => {
      await writeArticle(stage, { label: secret, name: hiddenName, type: 'detention', audience });
    },
    embargo: async (stage) => {
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'release', audience });
      await embargo(stage.workspace, document, '2025-09-02', secret);
      await disclose(stage.workspace, document, 'public', secret);
    },
    'judgement with hidden': async (stage) => {
      await writeArticle(stage, { label: secret, name: hiddenName, type: 'detention', audience });
      const [person, hidden] = [
        await stage.mention(target.label, target.name),
        await stage.mention(secret, hiddenName),
      ];
      const far = await stage.mention(other.label, other.name);
      await judge(
        stage.workspace,
        [...new Set([person, far])]
          .filter(Boolean)
          .map((mention) => ({ mention, other: hidden, verdict: 'same' as const })),
        secret,
      );
    },
    'judgement kept back': async (stage) => {
      const [a, b] = [await stage.mention(target.label, target.name), await stage.mention(other.label, other.name)];
      if (!a || !b || a === b || (await judged(stage, a, b))) return;
      await judge(stage.workspace, [{ mention: a, other: b, verdict: 'same' }], secret);
      await disclose(stage.workspace, a, audience, secret, { judgement: b });
    },
    speaker: async (stage) => {
      const person = await stage.mention(target.label, target.name);
      const speaker = `speaker ${tag}`;
      await enterDrafts(
        stage.workspace,
        [
          {
            mentions: [
              { key: speaker, kind: 'person', claims: [claimDraft('name', secret, audience)] },
              {
                key: `id:${person}`,
                kind: 'person',
                claims: [
                  claimDraft('occupation', `told ${tag}`, undefined, {
                    chain: [{ speaker, name: secret, form: 'said', said: null }],
                  }),
                ],
              },
            ],
            judgements: [],
          },
        ],
        secret,
        await origin(stage, target.label),
      );
    },
    'known by a hidden speaker': async (stage) => {
      const [speaker, person] = [`speaker ${tag}`, `person ${tag}`];
      const event = await stage.event(target.label);
      await enterDrafts(
        stage.workspace,
        [
          {
            mentions: [
              { key: speaker, kind: 'person', claims: [claimDraft('name', secret, audience)] },
              {
                key: person,
                kind: 'person',
                claims: [
                  claimDraft('name', `Other ${tag}`, undefined, {
                    chain: [{ speaker, name: secret, form: 'said', said: null }],
                  }),
                ],
              },
              {
                key: `id:${event}`,
                kind: 'event',
                claims: [{ ...claimDraft('prisoner', ''), value: { kind: 'mention', mention: person } }],
              },
            ],
            judgements: [],
          },
        ],
        secret,
        await origin(stage, target.label),
      );
    },
    'link to hidden': async (stage) => {
      await writeArticle(stage, { label: secret, name: hiddenName, type: 'release', audience });
      const [a, b] = [await stage.event(target.label), await stage.event(secret)];
      await enterDrafts(
        stage.workspace,
        [away ? linkDraft(`link ${tag}`, a, b) : linkDraft(`link ${tag}`, b, a)],
        secret,
        await origin(stage, target.label),
      );
    },
    proposals: async (stage) => {
      const { ledger } = stage.workspace;
      // Of an open document and of a hidden one: neither is anybody's word yet.
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'transfer', audience });
      for (const origin of [
        await originOf(stage.workspace, document),
        await originOf(stage.workspace, stage.documents.get(target.label) ?? ''),
      ]) {
        const draft = onMention(`proposed ${tag}`, 'person', [claimDraft('name', secret)]);
        await ledger.store.transaction((tx) => propose(ledger, tx, origin, [{ draft, rules: ['person'] }]));
      }
    },
    'earlier list': async (stage) => writeList(stage, secret, [...rows, `${secret},40,job`], audience),
    'got again': async (stage) => {
      const { ledger } = stage.workspace;
      const document = stage.documents.get(target.label) ?? '';
      const [row] = await ledger.store.all<{ bytes: Uint8Array }>(
        'select bytes from document_bytes where document = ?',
        [document],
      );
      if (!row) return;
      const url = `https://${tag}.example/`;
      await importFile(stage.workspace, { bytes: row.bytes, name: secret, url, audience, propose: false, why: secret });
      // What is read now and rests on that getting is as hidden as it.
      const [got] = await ledger.store.all<{ ref: string }>(
        "select ref from item where kind = 'capture' and shard = ? order by entry desc",
        [document],
      );
      const person = await stage.mention(target.label, target.name);
      const read = onMention(`id:${person}`, 'person', [claimDraft('occupation', secret)]);
      await enterDrafts(stage.workspace, [read], secret, { document, capture: got?.ref ?? '' });
    },
    consent: async (stage) => {
      const person = await stage.mention(target.label, target.name);
      await recordConsent(
        stage.workspace,
        { person, audience: 'public', properties: ['health'], by: secret, since: stage.day },
        secret,
      );
    },
    'entered and undone': async (stage) => {
      const document = await writeArticle(stage, { label: secret, name: hiddenName, type: 'detention', audience });
      const { entry } = await stage.workspace.ledger.head();
      if (document && entry > 1) await undo(stage.workspace, entry, secret);
    },
    'ranked and retracted': async (stage) => {
      const person = await stage.mention(target.label, target.name);
      await enterDrafts(
        stage.workspace,
        [
          onMention(`id:${person}`, 'person', [
            claimDraft('health', secret, audience),
            claimDraft('family', secret, audience),
          ]),
        ],
        secret,
      );
      const claims = await stage.workspace.ledger.store.all<{ claim: string; property: string }>(
        'select claim, property from told where mention = ? and value like ? and k1 is null',
        [person, `%${secret}%`],
      );
      for (const { claim, property } of claims)
        await (property === 'health'
          ? rank(stage.workspace, claim, 'preferred', secret)
          : retract(stage.workspace, claim, secret));
    },
    'clock ahead': async (stage) => {
      const person = await stage.mention(target.label, target.name);
      const late = { ...stage.workspace, now: () => `${stage.day}T23:30:00.000Z` };
      await enterDrafts(late, [onMention(`id:${person}`, 'person', [claimDraft('contact', secret, audience)])], secret);
    },
  };
  // Needs nothing that is there, and must come before the list it is an earlier one of.
  return { label: kind, day: kind === 'earlier list' ? 0 : day, run: kinds[kind] };
}

async function judged(stage: Stage, a: string, b: string): Promise<boolean> {
  const rows = await stage.workspace.ledger.store.all(
    'select verdict from judged where mention = ? and other = ? and k1 is null',
    [a, b],
  );
  return rows.length > 0;
}

/** The acts of every day, then its publications. `order`: hidden acts of a day before, between or after the open ones. */
export async function play(
  data: string,
  { open, hidden }: World,
  { manner = PLAIN, order = 0 }: { readonly manner?: Manner; readonly order?: number } = {},
): Promise<Workspace> {
  const workspace = await openWorkspace({ data, now: null, seed: 'world', who: 'tester' });
  const documents = new Map<string, string>();
  for (const [i, day] of DAYS.entries()) {
    const stage = new Stage(workspace, day, documents, manner);
    const acts = open.filter((act) => act.day === i);
    const secrets = hidden.filter((act) => act.day === i);
    // Hidden acts speak of what is there: they come after the open ones of their day, or of the days before.
    const early =
      order % 2 === 1 ? secrets.filter(({ label }) => label === 'earlier list' || label === 'document') : [];
    const late = secrets.filter((act) => !early.includes(act));
    for (const act of [...early, ...acts, ...(order >= 2 ? late.reverse() : late)]) await act.run(stage);
    for (const audience of ['public', 'partner'] as const)
      await publish({ ...workspace, now: () => `${day}T20:00:00.000Z` }, audience, manner.why);
  }
  return workspace;
}
