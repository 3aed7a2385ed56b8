/** What acts of a random ledger (audience-worlds.ts) are made of: chance from a seed, a desk on a day, articles, lists and claims. */
import { enterReading, originOf } from '../../src/actions/enter.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { createVault, vaultStatus } from '../../src/actions/vault.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
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

export const PEOPLE = ['Anna Berg', 'Ivan Holub', 'Maria Zuk', 'Pavel Novik'] as const;
export const TYPES = ['detention', 'sentence', 'release', 'transfer'] as const;
const WORDS = {
  detention: 'was detained',
  sentence: 'was sentenced',
  release: 'was let go',
  transfer: 'was moved',
} as const;

export interface Article {
  readonly label: string;
  readonly name: string;
  readonly type: (typeof TYPES)[number];
  readonly audience?: Audience;
  /** Who says it, in the text. */
  readonly speaker?: string;
  readonly url?: string;
}

export async function writeArticle(
  stage: Stage,
  { label, name, type, audience, speaker, url }: Article,
): Promise<string> {
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

export async function writeList(
  stage: Stage,
  label: string,
  rows: readonly string[],
  audience?: Audience,
  outlet = 'Lists',
): Promise<void> {
  const { document = '' } = await importFile(stage.workspace, {
    bytes: Buffer.from(`name,age,job\n${rows.join('\n')}\n`),
    name: 'list.csv',
    outlet,
    published: stage.day,
    mapping: MAPPING,
    audience,
    why: stage.manner.why,
  });
  stage.documents.set(label, document);
}

/** People of whom nothing is public: so many of one trade, and three of none. */
export async function writeKept(stage: Stage, label: string, count: number, audience: Audience): Promise<void> {
  const rows = Array.from(
    { length: count + 3 },
    (_, i) => `Kept ${label} ${i},40,${i < count ? `of ${label}` : 'none'}`,
  );
  await writeList(stage, `kept ${label}`, rows, audience, `Lists ${label}`);
}

/** Made by whoever first seals something. scrypt at its cheapest: nothing is opened here. */
export async function openVault(stage: Stage): Promise<void> {
  if ((await vaultStatus(stage.workspace)).holders.length > 0) return;
  await createVault(stage.workspace, 'Anna', { passphrase: 'correct horse battery', workFactor: 1 }, 'to seal');
}

/** Claims on a mention that hold these words. */
export const claimsOn = (stage: Stage, mention: string, words: string) =>
  stage.workspace.ledger.store.all<{ claim: string; property: string }>(
    'select claim, property from told where mention = ? and value like ? and k1 is null order by claim',
    [mention, `%${words}%`],
  );

export const claimDraft = (
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

export const onMention = (mention: string, kind: Draft['mentions'][number]['kind'], claims: ClaimDraft[]): Draft => ({
  mentions: [{ key: mention, kind, claims }],
  judgements: [],
});

export function linkDraft(key: string, from: string, to: string): Draft {
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

export const origin = async (stage: Stage, label: string) =>
  originOf(stage.workspace, stage.documents.get(label) ?? '');
