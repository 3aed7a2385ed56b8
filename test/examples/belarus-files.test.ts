/**
 * The source files of the worked example hold together: every span holds its quote, and every row of a table points to
 * something that exists. What the program makes of them is tested elsewhere.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { STAGES } from '../../src/claim/links.ts';
import {
  readAssessmentSchema,
  readDayOfSchema,
  readingSchema,
  readLinkSchema,
  readNumberSchema,
  readOdditySchema,
  readPositionSchema,
  readSourceSchema,
  type Span,
} from '../../src/claim/reading.ts';
import { readBytes } from '../../src/ingest/read/read.ts';

const ROOT = join(import.meta.dirname, '../../examples/belarus');
const RETOLD = 'eurasia-daily-monitor-22-129';
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

/** A further reading: parts of a reading, in the program's own schema, with nothing that it would drop unseen. */
const moreSchema = z.strictObject({
  schema: z.literal('rollcall-example-more/1'),
  ...readingSchema.pick({ id: true, textFile: true, textSha256: true, language: true }).shape,
  positions: z.array(readPositionSchema.strict()),
  assessments: z.array(readAssessmentSchema.extend({ source: readSourceSchema.nullable() }).strict()),
  links: z.array(readLinkSchema.strict()),
  numbers: z.array(
    readNumberSchema.extend({ by: z.enum(['citizenship', 'sex']).optional(), group: z.string().optional() }).strict(),
  ),
  dates: z.array(readDayOfSchema.extend({ note: z.string() }).strict()).default([]),
  oddities: z.array(readOdditySchema.extend({ id: z.string() }).strict()),
});

const documents = readdirSync(join(ROOT, 'documents')).map((file) => {
  const raw = read('documents', file);
  const close = raw.indexOf('\n---\n', 3);
  const head = raw.slice(4, close);
  const key = (name: string): string | undefined => new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(head)?.[1];
  const id = key('id') ?? file;
  const reading = readingSchema.parse(JSON.parse(read('readings', `${id}.json`)));
  const more = moreSchema.parse(JSON.parse(read('readings', `${id}.more.json`)));
  return { file, id, head, key, text: raw.slice(close + 5), reading, more };
});
type Doc = (typeof documents)[number];
const byId = new Map(documents.map((doc) => [doc.id, doc]));
const eventOf = (document: string, event: string) => byId.get(document)?.reading.events.find((e) => e.id === event);

/** A table of the example: tab-separated, one header line, no quoting. */
function table<const Column extends string>(file: string, columns: readonly Column[]): Record<Column, string>[] {
  const [header = '', ...lines] = read(file).trimEnd().split('\n');
  assert.deepEqual(header.split('\t'), columns, file);
  return lines.map((line) => {
    const cells = line.split('\t');
    assert.equal(cells.length, columns.length, `${file}: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]])) as Record<Column, string>;
  });
}

const IDENTITY = ['group', 'kind', 'document', 'as_written', 'verdict', 'why'] as const;
const identity = table('identity.tsv', IDENTITY);
const positionActors = table('position-actors.tsv', IDENTITY);
const outlets = table('outlets.tsv', ['group', 'document', 'outlet', 'verdict', 'why']);
const groups = new Set([...identity, ...positionActors].map((row) => row.group));

/** Rows of a list, by column, as the program's own reader has them. */
const csv = (file: string): Record<string, string>[] => {
  const table = readBytes(readFileSync(join(ROOT, 'lists', file)), file);
  assert.equal(table.kind, 'table', file);
  return table.kind === 'table' ? table.rows.map((row) => ({ ...row.values })) : [];
};
const lists = csv('index.csv').map((entry) => ({ file: entry.list ?? '', entry, rows: csv(entry.list ?? '') }));

/** The name columns of a list joined as they stand in the file, surname first where the file has it so. */
function namesOf({ entry, rows }: (typeof lists)[number]): string[] {
  const columns = new Set((entry.name_columns ?? '').split(' + '));
  return rows.map((row) =>
    Object.keys(row)
      .filter((column) => columns.has(column))
      .map((column) => row[column])
      .join(' '),
  );
}

/** Every name that a reading uses for somebody, once. */
function namesIn({ reading }: Doc): Set<string> {
  const sources = reading.events.flatMap((e) => (e.source ? [e.source.name, ...(e.source.chain ?? [])] : []));
  const parties = reading.events.flatMap((e) => e.participants.map((p) => p.name));
  return new Set([...parties, ...sources, ...reading.persons.flatMap((p) => [p.name, ...p.variants])]);
}

function assertExact(doc: Doc, what: string, { start, end, quote }: Span): void {
  assert.equal(doc.text.slice(start, end), quote, `${doc.id} ${what}`);
  assert.ok(!quote.includes('\n'), `${doc.id} ${what} crosses a line`);
}

test('eighteen documents, each with its front matter, its reading and the hash of its text', () => {
  assert.equal(documents.length, 18);
  for (const doc of documents) {
    for (const key of ['title', 'outlet', 'language', 'published', 'country'])
      assert.ok(doc.key(key), `${doc.id}: ${key}`);
    assert.equal(doc.key('text_kind'), 'restated', doc.id);
    for (const half of [doc.reading, doc.more]) {
      assert.equal(half.id, doc.id);
      assert.equal(half.textFile, doc.file);
      assert.equal(half.textSha256, createHash('sha256').update(doc.text, 'utf8').digest('hex'), doc.id);
      assert.equal(half.language, doc.key('language'));
    }
    assert.equal(doc.reading.published, doc.key('published'));
  }
  assert.equal(readdirSync(join(ROOT, 'readings')).length, 36, 'no reading without its document');
});

test('every span of every reading holds its quote, and names stand in the words', () => {
  for (const doc of documents) {
    const ids = new Set(doc.reading.events.map((e) => e.id));
    assert.equal(ids.size, doc.reading.events.length, `${doc.id}: an id twice`);
    for (const e of doc.reading.events) {
      assertExact(doc, e.id, e.span);
      for (const other of [e.sameAs, e.partOf])
        assert.ok(!other || (ids.has(other) && other !== e.id), `${doc.id} ${e.id}`);
      for (const { name } of e.participants) assert.ok(e.span.quote.includes(name), `${doc.id} ${e.id}: ${name}`);
      for (const word of [...e.place, ...e.destination])
        assert.ok(doc.text.includes(word), `${doc.id} ${e.id}: ${word}`);
      for (const name of e.source?.chain ?? []) assert.ok(doc.text.includes(name), `${doc.id} ${e.id}: ${name}`);
      if (e.quantity) assert.ok(e.span.quote.includes(e.quantity.text), `${doc.id} ${e.id}: ${e.quantity.text}`);
    }
    for (const person of doc.reading.persons) {
      assertExact(doc, person.name, person.span);
      assert.equal(person.span.quote, person.name);
      for (const variant of person.variants) assert.ok(doc.text.includes(variant), `${doc.id}: ${variant}`);
    }
  }
});

test('every position, assessment, link and oddity holds its quote and refers to events of its reading', () => {
  for (const doc of documents) {
    const { positions, assessments, links, numbers, dates, oddities } = doc.more;
    const ids = [...positions, ...assessments, ...links, ...oddities].map((item) => item.id);
    assert.equal(new Set(ids).size, ids.length, `${doc.id}: an id twice`);
    const real = (event: string, by: string) => assert.ok(eventOf(doc.id, event), `${doc.id} ${by}: no event ${event}`);
    const folded = (event: string): string => eventOf(doc.id, event)?.sameAs ?? event;
    for (const p of positions) {
      assertExact(doc, p.id, p.span);
      assert.ok(doc.text.includes(p.actor), `${doc.id} ${p.id}: ${p.actor} is not in the text`);
    }
    for (const a of assessments) {
      assertExact(doc, a.id, a.span);
      assert.ok(a.hedge === null || a.span.quote.includes(a.hedge), `${doc.id} ${a.id}: ${a.hedge}`);
      for (const event of a.about ?? []) real(event, a.id);
    }
    for (const l of links) {
      assertExact(doc, l.id, l.span);
      real(l.from, l.id);
      real(l.to, l.id);
      assert.notEqual(folded(l.from), folded(l.to), `${doc.id} ${l.id} ties an event to itself`);
      assert.ok(l.gap === undefined || l.span.quote.includes(l.gap), `${doc.id} ${l.id}: ${l.gap}`);
      assert.equal(l.stage !== undefined, l.type === 'stage_of', `${doc.id} ${l.id}: a stage belongs to stage_of`);
    }
    for (const n of numbers) {
      assertExact(doc, n.event, n.span);
      assert.equal(n.quantity.text, n.span.quote);
      const own = eventOf(doc.id, n.event)?.quantity ?? null;
      assert.equal(own !== null, n.property === 'of_which', `${doc.id} ${n.event}: ${n.property}`);
    }
    for (const d of dates) {
      assertExact(doc, d.event, d.span);
      assert.equal(d.date.text, d.span.quote);
      assert.equal(eventOf(doc.id, d.event)?.date, null, `${doc.id} ${d.event} has a date of its own`);
    }
    const parts = numbers.filter((n) => n.property === 'of_which');
    for (const [key, of] of Map.groupBy(parts, (part) => `${part.event} ${part.by}`)) {
      const sum = of.reduce((total, part) => total + (part.quantity.value ?? Number.NaN), 0);
      assert.equal(sum, eventOf(doc.id, key.split(' ')[0] ?? '')?.quantity?.value, `${doc.id} ${key} does not add up`);
    }
    for (const o of oddities) {
      for (const span of o.spans) assertExact(doc, o.id, span);
      for (const event of o.events ?? []) real(event, o.id);
    }
    for (const who of [
      ...positions.map((p) => p.source),
      ...assessments.map((a) => a.source),
      ...links.map((l) => l.claimant),
    ]) {
      for (const name of who?.chain ?? []) assert.ok(doc.text.includes(name), `${doc.id}: ${name} is not in the text`);
      if (who) assert.equal(who.name, who.chain?.[0], `${doc.id}: the origin comes first`);
    }
  }
});

test('identity.tsv: every name of every reading and list has one group, and every row a name', () => {
  const used = new Set(documents.flatMap((doc) => [...namesIn(doc)].map((name) => `${doc.id}\t${name}`)));
  for (const list of lists) for (const name of namesOf(list)) used.add(`${list.file}\t${name}`);
  const certain = identity.filter((row) => row.verdict === 'same').map((row) => `${row.document}\t${row.as_written}`);
  assert.deepEqual(certain.toSorted(), [...used].toSorted());
  for (const row of identity) {
    assert.ok(used.has(`${row.document}\t${row.as_written}`), `${row.document}: ${row.as_written}`);
    assert.ok(['same', 'not', 'unsure'].includes(row.verdict), row.verdict);
    assert.ok(row.why, `${row.document}: ${row.as_written} has no reason`);
  }
  const kinds = new Map<string, string>();
  for (const { group, kind } of [...identity, ...positionActors]) {
    assert.equal(kinds.get(group) ?? kind, kind, `${group} is of two kinds`);
    kinds.set(group, kind);
  }
});

test('position-actors.tsv names who is in the further readings only', () => {
  const key = (row: { document: string; as_written: string }) => `${row.document}\t${row.as_written}`;
  const known = new Set(identity.map(key));
  const wanted = new Set<string>();
  for (const { id, more } of documents) {
    const sources = [...more.positions, ...more.assessments].map((item) => item.source);
    const spoken = [...sources, ...more.links.map((link) => link.claimant)].flatMap((who) => who?.chain ?? []);
    const names = [...more.positions.map((p) => p.actor), ...more.assessments.map((a) => a.author), ...spoken];
    for (const name of names) if (!known.has(`${id}\t${name}`)) wanted.add(`${id}\t${name}`);
  }
  assert.deepEqual(positionActors.map(key).toSorted(), [...wanted].toSorted());
});

test('outlets.tsv has the outlet of each document and list', () => {
  const printed = [
    ...documents.map((doc) => `${doc.id}\t${doc.key('outlet')}`),
    ...lists.map(({ file, entry }) => `${file}\t${entry.outlet}`),
  ];
  assert.deepEqual(outlets.map((row) => `${row.document}\t${row.outlet}`).toSorted(), printed.toSorted());
});

test('events.tsv: each group joins events that exist, of more than one document', () => {
  const rows = table('events.tsv', ['group', 'document', 'event', 'relation', 'stage', 'verdict', 'why']);
  assert.equal(new Set(rows.map((r) => `${r.group}\t${r.document}\t${r.event}`)).size, rows.length, 'a row twice');
  const sameIn = new Map<string, string>();
  for (const row of rows) {
    const at = `${row.group}: ${row.document} ${row.event}`;
    const event = eventOf(row.document, row.event);
    assert.ok(event ?? (row.event === 'list' && lists.some((list) => list.file === row.document)), at);
    assert.equal(event?.sameAs, undefined, `${at} follows another mention of its document`);
    assert.ok(['same', 'part_of', 'stage_of'].includes(row.relation), at);
    assert.ok(['same', 'unsure'].includes(row.verdict), at);
    assert.equal((STAGES as readonly string[]).includes(row.stage), row.relation === 'stage_of', `${at}: stage`);
    assert.ok(row.why, at);
    if (row.relation !== 'same' || row.verdict !== 'same') continue;
    const key = `${row.document}\t${row.event}`;
    assert.equal(sameIn.get(key), undefined, `${at} is already the event of ${sameIn.get(key)}`);
    sameIn.set(key, row.group);
  }
  for (const [group, members] of Map.groupBy(rows, (row) => row.group)) {
    assert.ok(
      members.some((row) => row.relation === 'same' && row.verdict === 'same'),
      `${group} has no event of its own`,
    );
    assert.ok(new Set(members.map((row) => row.document)).size > 1, `${group} joins nothing`);
  }
});

test('acts-for.tsv: a side has a row of its own, and nobody stands on two', () => {
  const rows = table('acts-for.tsv', ['actor_group', 'side', 'why']);
  const sides = new Set(rows.filter((row) => row.actor_group === row.side).map((row) => row.side));
  assert.equal(new Set(rows.map((row) => row.actor_group)).size, rows.length);
  for (const row of rows) {
    assert.ok(sides.has(row.side), row.side);
    assert.ok(row.actor_group === row.side || groups.has(row.actor_group), `no group ${row.actor_group}`);
  }
});

test('subjects.tsv: the words stand where it says, near the event, which names no prisoner of its own', () => {
  const rows = table('subjects.tsv', ['document', 'event', 'person', 'words', 'start', 'end', 'why']);
  for (const row of rows) {
    const at = `${row.document} ${row.event}`;
    const [doc, event] = [byId.get(row.document), eventOf(row.document, row.event)];
    assert.ok(doc && event, at);
    const [start, end] = [Number(row.start), Number(row.end)];
    assert.equal(doc.text.slice(start, end), row.words, at);
    const [from, to] = [Math.min(start, event.span.start), Math.max(end, event.span.end)];
    assert.ok(!doc.text.slice(from, to).includes('\n') && to - from < 300, `${at}: the words are not of its passage`);
    assert.ok(
      doc.reading.persons.some((person) => person.name === row.person),
      `${at}: no person ${row.person}`,
    );
    assert.ok(!event.participants.some((p) => p.role === 'prisoner'), `${at} names a prisoner already`);
  }
  assert.equal(new Set(rows.map((row) => `${row.document}\t${row.event}\t${row.person}`)).size, rows.length);
});

test('exceptions.tsv names participants of events', () => {
  for (const row of table('exceptions.tsv', ['document', 'event', 'person', 'words', 'why'])) {
    const event = eventOf(row.document, row.event);
    assert.ok(event, `${row.document}: no event ${row.event}`);
    assert.ok(event.participants.map((p) => p.name).includes(row.person), `${row.document} ${row.event}`);
    assert.ok(event.span.quote.includes(row.words), row.words);
  }
});

test('the retold article keeps every figure, reference, quoted word and odd spelling of the page', () => {
  const text = byId.get(RETOLD)?.text ?? '';
  const figures = [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(([figure]) => figure).toSorted();
  const inPage = `1,300 1,300 1,300 1,453 11 11 11 11 12 12 129 130 15 15 15 15 15 15 15 16 17 18 18 18 19 2 2008 2020 2020 2020 2024 2024 2024 2024 2024 2024 2024 22 22 22
    22 24 24 24 25 25 25 25 26 27 28 29 4 48 5 52 6 75 8 9 97 97`;
  assert.deepEqual(figures, figuresOf(inPage));
  for (const reference of [
    '(President of Belarus, August 15)',
    '(Sota, August 15)',
    '(Belta, September 11)',
    '(Dissidentby, September 15)',
    '(see EDM, August 9)',
    '(Dissidentby, accessed September 28)',
    '(Belta, September 6)',
    '(Charter97.org, September 11)',
    '(Charter97, September 11)',
    '(Bolkunets.org, August 19)',
    '(U.S. Embassy in Belarus, accessed September 26)',
    '(RMF24, July 8, 2024)',
    '(RMF24, July 4, 2024)',
    '(Belta, June 27, July 2, 2024)',
    '(The Insider, September 18)',
    '(DW, September 25)',
    '(Belta, September 17)',
    '(about $29 billion)',
    '(Zerkalo, September 18)',
    '(Pozirk, September 22; PAP, September 25)',
    '(Belsat, September 18)',
    '(Belta, September 22)',
  ])
    assert.ok(text.includes(reference), reference);
  for (const words of [
    '“very respected”',
    '“strong leader',
    '“thaw,”',
    '“springboard for other states”',
    'was most likely returned to prison',
    'Li Si',
  ]) {
    assert.ok(text.includes(words), words);
  }
  assert.equal(text.match(/In response/g)?.length, 2);
  assert.equal(text.match(/Lukashenko/g)?.length, 1);
  assert.ok((text.match(/Lukashenka/g)?.length ?? 0) > 15);
});

function figuresOf(words: string): string[] {
  return words.trim().split(/\s+/).toSorted();
}
