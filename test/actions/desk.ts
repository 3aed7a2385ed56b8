/** A desk for tests: a workspace in memory or on disk (or on the server that the tests run on), at a fixed time under a fixed seed, and a few things people do there. */

import { enterDrafts, enterReading } from '../../src/actions/enter.ts';
import { importFile } from '../../src/actions/import-file.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { openWorkspace, workspaceOn } from '../../src/actions/workspace.ts';
import type { ClaimDraft } from '../../src/claim/draft.ts';
import type { HandReading, ReadEvent } from '../../src/claim/reading.ts';
import { handReadingSchema } from '../../src/claim/reading.ts';
import type { MentionKind, Property } from '../../src/claim/vocabulary.ts';
import { emptyStore, storeAt } from '../support/store.ts';

export const NOW = '2025-10-01T12:00:00.000Z';

export const scratch = async (seed: string | null = 'test'): Promise<Workspace> =>
  workspaceOn(await emptyStore(), { data: '', now: NOW, seed, who: 'tester' });

export const onDisk = (data: string, seed: string | null = 'test', now: string | null = NOW): Promise<Workspace> =>
  openWorkspace({ data, store: storeAt(data), now, seed, who: 'tester' });

/** The same workspace on another day. */
export const on = (workspace: Workspace, day: string): Workspace => ({
  ...workspace,
  now: () => `${day}T12:00:00.000Z`,
});

export interface Article {
  readonly text: string;
  readonly published: string;
  readonly outlet?: string;
}

/** Imports an article and enters what a person reads in it: each event's quote is found in the text. */
export async function article(
  workspace: Workspace,
  { text, published, outlet = 'Gazette' }: Article,
  events: readonly Told[],
  persons: readonly (readonly [string, string?])[] = [],
): Promise<string> {
  const file = `---\noutlet: "${outlet}"\npublished: "${published}"\nlanguage: en\n---\n${text}`;
  const { document } = await importFile(workspace, { bytes: Buffer.from(file), name: 'article.txt', propose: false });
  if (document === undefined) throw new Error('the article was refused');
  await enterReading(workspace, document, reading(text, events, persons), 'read');
  return document;
}

export type Told = Partial<Omit<ReadEvent, 'span' | 'type'>> & {
  readonly type: ReadEvent['type'];
  readonly quote: string;
};

function reading(
  text: string,
  events: readonly Told[],
  persons: readonly (readonly [string, string?])[] = [],
): HandReading {
  const spanOf = (quote: string) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`“${quote}” is not in the text`);
    return { start, end: start + quote.length, quote };
  };
  return handReadingSchema.parse({
    id: 'test',
    events: events.map(({ quote, ...event }, i) => ({ id: `e${i + 1}`, ...event, span: spanOf(quote) })),
    persons: persons.map(([name, state]) => ({ name, span: spanOf(name), ...(state && { state }) })),
  });
}

/** Mentions of a kind in the order they appeared; of those of one name. */
export const mentionsOf = async ({ ledger }: Workspace, kind: MentionKind, name?: string): Promise<string[]> =>
  (
    await ledger.store.all<{ mention: string }>(
      name === undefined
        ? 'select mention from spot where kind = ? and k1 is null order by ord'
        : `select mention from told where property = 'name' and mention in (select mention from spot where kind = ?)
           and value like ? and k1 is null order by ord`,
      name === undefined ? [kind] : [kind, `%"${name}"%`],
    )
  ).map(({ mention }) => mention);

const claimed = (property: Property, value: ClaimDraft['value']): ClaimDraft => ({
  property,
  value,
  modality: 'actual',
  valid: null,
  locator: { kind: 'hand' },
  chain: [],
});

/** Tells one thing more of a mention that is there, by hand. */
export const tellOf = (
  workspace: Workspace,
  mention: string,
  kind: MentionKind,
  property: Property,
  value: ClaimDraft['value'],
): Promise<unknown> =>
  enterDrafts(
    workspace,
    [{ mentions: [{ key: `id:${mention}`, kind, claims: [claimed(property, value)] }], judgements: [] }],
    'test',
  );

/** A text of one sentence, read: somebody was detained. */
export const detained = (workspace: Workspace, day: string, name: string): Promise<string> =>
  article(
    on(workspace, day),
    { text: `${name} was detained.`, published: day },
    [{ type: 'detention', quote: `${name} was detained`, participants: [{ role: 'prisoner', name }] }],
    [[name]],
  );
