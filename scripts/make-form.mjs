// node scripts/make-form.mjs FOLDER: a small ledger of the form that this program writes, and what it must still say when a later one
// opens it, as test/actions/former-forms.test.ts reads them. Run once for each form, with the program of its own time.
// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliCompressSync, constants } from 'node:zlib';
import { onInstalledNode } from './installed-node.mjs';

const ARTICLE = `---
outlet: "Gazette"
published: "2025-09-13"
language: en
---
Ivan Holub was detained on May 3, 2024. Olga Kot was sentenced to three years on September 10, 2025.
In response, Minsk released 52 prisoners, who were sent to Lithuania (Monitor, September 11).
One of the prisoners, Mikalai Statkevich, refused to leave and was most likely returned to prison.
`;
const LIST = 'name,prison,age\nОльга Кот,Homel,31\nPavel Novik,Minsk,44\n,Brest,20\n';
const NEXT_LIST = 'name,prison,age\nОльга Кот,Homel,31\nPavel Novik,Brest,44\n';
const MAPPING = {
  mapping: 'rollcall-mapping/1',
  rows: 'person',
  state: 'held',
  whole: true,
  columns: [
    { columns: ['name'], property: 'name' },
    { columns: ['prison'], property: 'place' },
    { columns: ['age'], property: 'age' },
  ],
};
const DAYS = ['2024-05-03', '2025-09-13', '2025-09-19', '2025-09-21'];

/** @param {string} folder */
async function makeForm(folder) {
  const [
    ask,
    check,
    imports,
    judging,
    table,
    proposals,
    publishing,
    registers,
    states,
    undoing,
    spaces,
    schema,
    store,
  ] = await Promise.all(
    [
      'actions/ask',
      'actions/check',
      'actions/import-file',
      'actions/judge',
      'ingest/table/mapping',
      'actions/proposals',
      'actions/publish',
      'actions/registers',
      'actions/status',
      'actions/undo',
      'actions/workspace',
      'ledger/schema',
      'ledger/sqlite',
    ].map((path) => import(`../src/${path}.ts`)),
  );
  const data = mkdtempSync(join(tmpdir(), 'form-'));
  const desk = await spaces.openWorkspace({ data, now: null, seed: 'form', who: 'tester' });
  /** @param {string} day */
  const on = (day) => ({ ...desk, now: () => `${day}T12:00:00.000Z` });
  const read = await imports.importFile(on('2025-09-13'), { bytes: Buffer.from(ARTICLE), name: 'article.md' });
  const waiting = await proposals.listProposals(desk.ledger.store, 'waiting', read.document);
  const ids = waiting.map((/** @type {{ proposal: string }} */ one) => one.proposal);
  await proposals.acceptProposals(on('2025-09-14'), ids.slice(0, -1), 'read it');
  await publishing.publish(on('2025-09-15'), 'public', 'first');
  /** @param {string} text @param {string} day */
  const list = (text, day) =>
    imports.importFile(on(day), {
      bytes: Buffer.from(text),
      name: 'list.csv',
      outlet: 'Monitor',
      url: 'https://example.org/list',
      published: day,
      mapping: table.parseMapping(JSON.stringify(MAPPING), 'mapping.json'),
    });
  await list(LIST, '2025-09-19');
  await list(NEXT_LIST, '2025-09-21');
  const people = await desk.ledger.store.all(
    "select mention, value from told where property = 'name' and k1 is null order by value, mention",
  );
  /** @param {string} name */
  const called = (name) =>
    people.find((/** @type {{ value: string }} */ one) => one.value.includes(name))?.mention ?? '';
  await judging.judge(
    on('2025-09-22'),
    [{ mention: called('Olga Kot'), other: called('Ольга'), verdict: 'same' }],
    'her',
  );
  const { entry } = await judging.judge(
    on('2025-09-22'),
    [{ mention: called('Ivan Holub'), other: called('Pavel Novik'), verdict: 'unsure' }],
    'perhaps',
  );
  await undoing.undo(on('2025-09-23'), entry, 'no');
  await publishing.publish(on('2025-09-24'), 'public', 'second');

  const { entries, items, documents, root } = await check.verify(desk);
  const { waiting: left, aside } = await states.status(desk);
  /** @type {Record<string, [number, number]>} */
  const held = {};
  for (const asOf of DAYS) {
    const { certain, possible } = await ask.countHeld(registers.deskRegister(desk), { asOf });
    held[asOf] = [certain, possible];
  }
  const expected = {
    log: { entries, items, documents, root },
    held,
    beside: { waiting: left.proposals ?? left, aside },
  };
  await desk.close();
  const bytes = await ledgerAlone(spaces.ledgerFile(data), schema, store);
  const form = schema.LEDGER_VERSION;
  mkdirSync(folder, { recursive: true });
  // A window over the whole file: every second copy of a row costs next to nothing.
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
  writeFileSync(join(folder, `form-${form}.sqlite.br`), packed);
  writeFileSync(join(folder, `form-${form}.json`), `${JSON.stringify(expected, null, 2)}\n`);
  rmSync(data, { recursive: true });
  console.log(`form ${form}: ${JSON.stringify(expected)}`);
}

/**
 * The ledger's own tables, packed: what is derived is made anew on opening, and is most of the file.
 * @param {string} file
 * @param {{ migrate: Function }} schema
 * @param {{ openSqlite: Function }} sqlite
 */
async function ledgerAlone(file, schema, { openSqlite }) {
  const empty = openSqlite(':memory:');
  await empty.transaction((/** @type {unknown} */ tx) => schema.migrate(tx, 'sqlite', 0));
  const tables = "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'";
  const own = new Set((await empty.all(tables)).map((/** @type {{ name: string }} */ { name }) => name));
  await empty.close();
  const store = new DatabaseSync(file);
  for (const { name } of store.prepare(tables).all()) if (!own.has(String(name))) store.exec(`drop table "${name}"`);
  store.exec("delete from meta where name = 'register'");
  const copy = `${file}.copy`;
  store.exec(`vacuum into '${copy}'`);
  store.close();
  return readFileSync(copy);
}

await onInstalledNode(import.meta.url, () => makeForm(resolve(process.argv[2] ?? 'test/ledger/fixtures')));
