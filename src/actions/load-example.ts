/**
 * Load a worked example: a folder of documents, readings, lists and tables of judgements (examples/belarus/README.md), through the
 * same actions a user calls. Each document enters on its day of publication, the judgements on the day both their ends are here,
 * and the public edition is published after each day, so that `known` has something to answer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { canonical, sha256Hex } from '../claim/canonical.ts';
import { boundsOf, isoOf } from '../claim/dates.ts';
import type { Draft } from '../claim/draft.ts';
import type { LinkType, Stage } from '../claim/links.ts';
import type { HandReading, Span } from '../claim/reading.ts';
import { eventKeys, partyKey } from '../ingest/drafts.ts';
import { readBytes } from '../ingest/read/read.ts';
import { parseMapping } from '../ingest/table/mapping.ts';
import { mentionId, outletMention } from '../register/outlet.ts';
import { toldBy } from '../register/rows.ts';
import { rank } from './correct.ts';
import { disclose } from './disclose.ts';
import { enterDrafts, enterReading, parseReading } from './enter.ts';
import { importFile } from './import-file.ts';
import type { Pair } from './judge.ts';
import { judge } from './judge.ts';
import { linkDraft } from './link-events.ts';
import { LIST_EVENT_KEY } from './list-items.ts';
import { listSource } from './list-snapshots.ts';
import { publish } from './publish.ts';
import type { Workspace } from './workspace.ts';

export type LoadProgress = (done: number, of: number, what: string) => void;

export interface Loaded {
  readonly documents: number;
  readonly lists: number;
  readonly days: number;
  readonly publications: number;
}

const EXAMPLE_EDITOR = 'example editor';

type Row = Readonly<Record<string, string>>;

interface ExampleDocument {
  readonly id: string;
  readonly file: string;
  readonly day: string;
  readonly reading: HandReading;
}

interface ExampleList {
  readonly id: string;
  readonly file: string;
  readonly day: string;
  readonly row: Row;
  readonly mapping: string;
}

export async function loadExample(
  workspace: Workspace,
  folder: string,
  progress: LoadProgress = () => {},
): Promise<Loaded> {
  const example = readExample(folder);
  const days = [...new Set([...example.documents, ...example.lists].map(({ day }) => day))].sort();
  const identity = new Identity(workspace, example);
  const disclosures = table(folder, 'disclosures.tsv');
  let publications = 0;
  for (const [i, day] of days.entries()) {
    progress(i, days.length, day);
    const today: Workspace = { ...workspace, who: EXAMPLE_EDITOR, now: () => `${day}T12:00:00.000Z` };
    for (const document of example.documents.filter((d) => d.day === day)) {
      const bytes = readFileSync(document.file);
      await importFile(today, { bytes, name: basename(document.file), propose: false, why: 'worked example' });
      const id = workspace.ledger.id('document', sha256Hex(bytes));
      await enterReading(today, id, document.reading, 'read by hand for the worked example');
      await disclose(today, id, 'public', 'restated for this example, and so ours to show', { text: true });
      for (const row of disclosures.filter((r) => r['document'] === document.id)) {
        const key = eventKeys(document.reading).get(row['event'] as string);
        if (key) await disclose(today, mentionId(workspace.ledger, id, key), 'public', row['why'] ?? '');
      }
      identity.arrived(document.id);
    }
    for (const list of example.lists.filter((l) => l.day === day)) {
      await importFile(today, {
        bytes: readFileSync(list.file),
        name: basename(list.file),
        outlet: list.row['outlet'],
        url: list.row['page'],
        published: list.row['published'],
        language: list.row['language'],
        title: list.row['list'],
        mapping: parseMapping(readFileSync(list.mapping, 'utf8'), basename(list.mapping)),
        why: 'worked example',
      });
      identity.arrived(list.id);
    }
    await identity.judgeToday(today);
    if (await publish(today, 'public', `worked example, ${day}`)) publications++;
  }
  progress(days.length, days.length, 'done');
  return { documents: example.documents.length, lists: example.lists.length, days: days.length, publications };
}

interface Example {
  readonly folder: string;
  readonly documents: readonly ExampleDocument[];
  readonly lists: readonly ExampleList[];
}

function readExample(folder: string): Example {
  const names = [...table(folder, 'identity.tsv'), ...table(folder, 'position-actors.tsv')];
  const subjects = table(folder, 'subjects.tsv');
  const exceptions = new Set(
    table(folder, 'exceptions.tsv').map((row) => `${row['document']}\t${row['event']}\t${row['person']}`),
  );
  const documents = readdirSync(join(folder, 'documents'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name): ExampleDocument => {
      const file = join(folder, 'documents', name);
      const document = readBytes(readFileSync(file), name);
      if (document.kind !== 'document') throw new Error(`${name} is not read as a document`);
      const id = document.meta['id'] ?? name.replace(/\.txt$/, '');
      const json = (suffix: string): Record<string, unknown> =>
        JSON.parse(readFileSync(join(folder, 'readings', `${id}${suffix}.json`), 'utf8')) as Record<string, unknown>;
      const { id: _own, ...more } = json('.more');
      const raw = parseReading({ ...json(''), ...more }, `${id}.json`);
      const reading: HandReading = {
        ...raw,
        events: raw.events.map((event) => ({
          ...event,
          // Named in the event as the one it did not happen to.
          participants: event.participants.filter((p) => !exceptions.has(`${id}\t${event.id}\t${p.name}`)),
        })),
        parties: names
          .filter((row) => row['document'] === id)
          .map((row) => ({ name: row['as_written'] as string, kind: row['kind'] as 'person' | 'organisation' })),
        subjects: subjects
          .filter((row) => row['document'] === id)
          .map((row) => ({
            event: row['event'] as string,
            person: row['person'] as string,
            span: {
              start: Number(row['start']),
              end: Number(row['end']),
              quote: row['words'] as string,
            } satisfies Span,
          })),
      };
      return { id, file, day: lastDay(document.meta['published'] ?? ''), reading };
    });
  const lists = csv(readFileSync(join(folder, 'lists', 'index.csv'))).map((row): ExampleList => {
    const id = row['list'] as string;
    return {
      id,
      file: join(folder, 'lists', id),
      day: lastDay(row['published'] as string),
      row,
      mapping: join(folder, 'mappings', id.replace(/\.csv$/, '.json')),
    };
  });
  return { folder, documents, lists };
}

/** A document known only by its year enters on the last day of that year (TABLES, decision 18). */
const lastDay = (published: string): string => {
  const { hi } = boundsOf(published);
  if (hi === null) throw new Error(`“${published}” has no last day`);
  return isoOf(hi);
};

/** Who and what is the same, as the tables say, judged as soon as both ends are in the ledger. */
class Identity {
  readonly #workspace: Workspace;
  readonly #example: Example;
  readonly #here = new Set<string>();
  readonly #documents = new Map<string, { id: string; source: string; reading: HandReading | null }>();
  readonly #done = new Set<string>();

  constructor(workspace: Workspace, example: Example) {
    this.#workspace = workspace;
    this.#example = example;
    const idOf = (file: string): string => workspace.ledger.id('document', sha256Hex(readFileSync(file)));
    for (const { id, file, reading } of example.documents)
      this.#documents.set(id, { id: idOf(file), source: idOf(file), reading });
    for (const { id, file, row } of example.lists) {
      const document = idOf(file);
      this.#documents.set(id, {
        id: document,
        source: listSource(workspace.ledger, row['outlet'] ?? '', row['page'] ?? '') ?? document,
        reading: null,
      });
    }
  }

  arrived(document: string): void {
    this.#here.add(document);
  }

  async judgeToday(workspace: Workspace): Promise<void> {
    const { folder } = this.#example;
    const names = [...table(folder, 'identity.tsv'), ...table(folder, 'position-actors.tsv')];
    const people = new Map<string, string>();
    await this.#judgeGroups(workspace, 'name', names, (row) => this.#party(row), people);
    await this.#judgeGroups(workspace, 'outlet', table(folder, 'outlets.tsv'), (row) => this.#outlet(row), people);
    const events = new Map<string, string>();
    const told = table(folder, 'events.tsv');
    await this.#judgeGroups(
      workspace,
      'event',
      told.filter((row) => row['relation'] === 'same'),
      (row) => this.#event(row),
      events,
    );
    const drafts = [
      ...this.#links(
        told.filter((row) => row['relation'] !== 'same' && row['verdict'] === 'same'),
        events,
      ),
      ...this.#sides(table(folder, 'acts-for.tsv'), people),
    ];
    if (drafts.length > 0)
      await enterDrafts(workspace, drafts, 'how the events and sides of the worked example hang together');
    await this.#prefer(workspace, table(folder, 'preferred.tsv'));
  }

  /** Joins each mention of a group to the first that is here. `firsts` is filled with that first one. */
  async #judgeGroups(
    workspace: Workspace,
    what: string,
    rows: readonly Row[],
    mentionOf: (row: Row) => string | null,
    firsts: Map<string, string>,
  ): Promise<void> {
    const byGroup = Map.groupBy(rows, (row) => row['group'] as string);
    for (const [group, members] of byGroup) {
      const pairs: Pair[] = [];
      const why: string[] = [];
      for (const row of members.filter((r) => r['verdict'] === 'same' && this.#here.has(r['document'] as string))) {
        const mention = mentionOf(row);
        const first = firsts.get(group);
        if (mention === null || mention === first) continue;
        if (first === undefined) firsts.set(group, mention);
        else if (this.#once(`${what} ${first} ${mention}`)) {
          pairs.push({ mention: first, other: mention, verdict: 'same' });
          why.push(row['why'] ?? '');
        }
      }
      if (pairs.length > 0) await judge(workspace, pairs, `${group}: ${[...new Set(why)].join('; ')}`);
    }
    for (const row of rows.filter(
      (r) => (r['verdict'] === 'unsure' || r['verdict'] === 'not') && this.#here.has(r['document'] as string),
    )) {
      const [mention, first] = [mentionOf(row), firsts.get(row['group'] as string)];
      if (
        mention === null ||
        first === undefined ||
        mention === first ||
        !this.#once(`${what} ${first} ${mention} ${row['verdict']}`)
      )
        continue;
      await judge(
        workspace,
        [{ mention: first, other: mention, verdict: row['verdict'] as 'unsure' | 'not' }],
        `${row['group']}: ${row['why']}`,
      );
    }
  }

  #links(rows: readonly Row[], firsts: ReadonlyMap<string, string>): Draft[] {
    return rows.flatMap((row): Draft[] => {
      const [from, to] = [
        this.#here.has(row['document'] as string) ? this.#event(row) : null,
        firsts.get(row['group'] as string),
      ];
      if (from === null || to === undefined || from === to || !this.#once(`link ${from} ${to} ${row['relation']}`))
        return [];
      const stage = (row['stage'] || undefined) as Stage | undefined;
      return [linkDraft({ type: row['relation'] as LinkType, from, to, stage })];
    });
  }

  #sides(rows: readonly Row[], firsts: ReadonlyMap<string, string>): Draft[] {
    return rows.flatMap((row): Draft[] => {
      const [actor, side] = [firsts.get(row['actor_group'] as string), firsts.get(row['side'] as string)];
      if (!actor || !side || actor === side || !this.#once(`side ${row['actor_group']} ${row['side']}`)) return [];
      return [
        {
          mentions: [
            {
              key: `id:${actor}`,
              kind: 'organisation',
              claims: [
                {
                  property: 'acts_for',
                  value: { kind: 'mention', mention: `id:${side}` },
                  modality: 'actual',
                  valid: null,
                  locator: { kind: 'hand' },
                  chain: [],
                },
              ],
            },
          ],
          judgements: [],
        },
      ];
    });
  }

  /** The form that leads where several are in use. */
  async #prefer(workspace: Workspace, rows: readonly Row[]): Promise<void> {
    for (const row of rows) {
      const mention = this.#here.has(row['document'] as string) ? this.#party(row) : null;
      if (mention === null || !this.#once(`prefer ${mention}`)) continue;
      const { entry } = await workspace.ledger.head();
      const told = await toldBy(workspace.ledger.store, 'mention', [mention], entry);
      const name = told.find(
        (t) => t.property === 'name' && t.value.kind === 'name' && t.value.text === row['as_written'],
      );
      if (name) await rank(workspace, name.claim, 'preferred', row['why'] ?? '');
    }
  }

  #party(row: Row): string | null {
    const document = this.#documents.get(row['document'] as string);
    const written = row['as_written'] as string;
    if (!document) return null;
    const key = document.reading ? partyKey(document.reading, written) : `row ${canonical([written])}`;
    return mentionId(this.#workspace.ledger, document.source, key);
  }

  #outlet(row: Row): string | null {
    const document = this.#documents.get(row['document'] as string);
    return document ? outletMention(this.#workspace.ledger, document.id, row['outlet'] ?? '') : null;
  }

  #event(row: Row): string | null {
    const document = this.#documents.get(row['document'] as string);
    if (!document) return null;
    const key = document.reading ? eventKeys(document.reading).get(row['event'] as string) : LIST_EVENT_KEY;
    return key === undefined ? null : mentionId(this.#workspace.ledger, document.source, key);
  }

  #once(what: string): boolean {
    if (this.#done.has(what)) return false;
    this.#done.add(what);
    return true;
  }
}

/** A tab-separated table with a header line and no quoting. */
function table(folder: string, name: string): Row[] {
  const [header = '', ...lines] = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

function csv(bytes: Uint8Array): Row[] {
  const read = readBytes(bytes, 'index.csv');
  if (read.kind !== 'table') throw new Error('index.csv is not read as a table');
  return read.rows.map((row) => row.values);
}
