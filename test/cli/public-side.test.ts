/** What is kept back is in nothing that the public side prints: no answer, remark, error or line of a server, in words or as JSON. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { onlyInFile } from '../support/store.ts';
import type { Ran } from './one-process.ts';
import type { Place } from './rollcall.ts';
import { freshPlace, REPORT } from './rollcall.ts';

/** A word that stands in everything that is kept back, and in nothing else. */
const SECRET = 'Qzxtajna';

const hidden = (name: string): string => `---
title: "${SECRET} title"
outlet: "${SECRET} Weekly"
language: en
published: "2025-09-12"
---
${name} was detained in ${SECRET}grad on 3 May 2024, the ${SECRET} Center said. Anna Nowak was released on 4 May 2025.
`;

const MAPPING = {
  mapping: 'rollcall-mapping/1',
  rows: 'person',
  state: 'held',
  columns: [
    { columns: ['name'], property: 'name' },
    { columns: ['health'], property: 'health' },
  ],
};

interface Kept {
  readonly place: Place;
  /** Ids of people, events and documents that no edition shows. */
  readonly ids: readonly string[];
}

/** An open article and list; a restricted article, one under embargo, one that was public for a day, hidden cells, reasons, a person erased. */
function kept(): Kept {
  const place = freshPlace();
  const at = (name: string): string => join(place.folder, name);
  const did = (day: string, ...args: string[]): string => {
    const { status, out, err } = place.run(...args, '--now', `${day}T12:00:00Z`, '--format', 'json');
    assert.ok(status === 0 || status === 3, err);
    return out;
  };
  const documentsOf = (out: string): string[] => [
    ...new Set([...out.matchAll(/"document":\s*"([^"]+)"/g)].map(([, document]) => document ?? '')),
  ];
  writeFileSync(at('open.md'), REPORT);
  writeFileSync(at('mapping.json'), JSON.stringify(MAPPING));
  writeFileSync(at('list.csv'), `name,health\nJan Kowalski,${SECRET} illness\nAnna Nowak,${SECRET} operation\n`);
  for (const name of ['Ivan', 'Olga', 'Pavel', 'Maria'])
    writeFileSync(at(`${SECRET} ${name}.md`), hidden(`${name} ${SECRET}ski`));
  did('2025-09-12', 'import', 'open.md', '--accept', '--why', `${SECRET} read it`);
  did(
    '2025-09-12',
    'import',
    'list.csv',
    '--mapping',
    'mapping.json',
    '--outlet',
    'Example List',
    '--published',
    '2025-09-12',
  );
  const restricted = ['--accept', '--audience', 'restricted', '--why', `${SECRET} told us`];
  const files = ['Ivan', 'Olga', 'Pavel'].map((name) => `${SECRET} ${name}.md`);
  const [first = '', embargoed = '', erased = ''] = documentsOf(did('2025-09-12', 'import', ...files, ...restricted));
  did('2025-09-12', 'disclose', embargoed, '--embargo-until', '2025-09-01', '--why', SECRET);
  did('2025-09-12', 'disclose', embargoed, '--audience', 'public', '--why', SECRET);
  did('2025-09-12', 'erase', erased, '--why', 'asked');
  const [once_ = ''] = documentsOf(did('2025-09-12', 'import', `${SECRET} Maria.md`, '--accept', '--why', SECRET));
  did('2025-09-13', 'publish', '--audience', 'public', '--why', SECRET);
  did('2025-09-14', 'disclose', once_, '--audience', 'restricted', '--why', SECRET);
  const store = new DatabaseSync(join(place.data, 'ledger.sqlite'), { readOnly: true });
  const ids = store
    .prepare('select distinct mention from told where document in (?, ?) and k1 is null order by mention limit 2')
    .all(first, embargoed)
    .map(({ mention }) => String(mention));
  store.close();
  return { place, ids: [...ids, first, embargoed] };
}

const QUESTIONS = ['count', 'people', 'releases', 'figures', 'conflicts', 'sources'] as const;

const skip = onlyInFile('the ids of what is hidden are read out of the ledger’s file');

test('what is kept back is in nothing that the public side prints', { skip }, async (t) => {
  const { place, ids } = kept();
  const silent = (what: string, { out, err }: Ran, andIds = true): void => {
    for (const printed of [out, err]) {
      assert.ok(!printed.includes(SECRET), `${what} prints what is kept back:\n${printed.slice(0, 2_000)}`);
      for (const id of andIds ? ids : []) {
        // What was asked for is said back.
        assert.ok(what.includes(id) || !printed.includes(id), `${what} prints the id of what is kept back`);
      }
    }
  };
  const asked = (...args: string[]): Ran => {
    const ran = place.run(...args);
    silent(args.join(' '), ran);
    return ran;
  };

  await t.test('publishing, and what is written', () => {
    const later = ['--now', '2025-09-15T12:00:00Z'];
    const published = place.run(
      'publish',
      '--audience',
      'public',
      '--out',
      'site',
      '--why',
      'weekly',
      '--format',
      'json',
      ...later,
    );
    assert.equal(published.status, 0, published.err);
    silent('publish', published, false);
  });

  await t.test('questions asked of the edition, in words and as JSON', () => {
    for (const question of QUESTIONS)
      assert.equal(asked(question, '--edition', 'public', '--format', 'json').err, '', question);
    for (const question of ['releases', 'sources']) asked(question, '--edition', 'public', '--why');
    asked('show', 'Anna Nowak', '--edition', 'public', '--why');
    asked('diff', '--known', '2025-09-13', '--known', '2025-09-15', '--edition', 'public');
  });

  await t.test('errors: what is hidden is asked for, or what was never there', () => {
    const never = '0123456789abcdef';
    for (const verb of ['show', 'sources', 'releases'])
      for (const id of [(verb === 'sources' ? ids.at(-1) : ids[0]) ?? '']) {
        const [there, none] = [asked(verb, id, '--edition', 'public'), asked(verb, never, '--edition', 'public')];
        assert.deepEqual(
          { ...there, out: there.out.replaceAll(id, never), err: there.err.replaceAll(id, never) },
          none,
          `${verb}: what is hidden answers as what never was`,
        );
      }
    asked('show', 'Ivan', '--edition', 'public');
  });

  await t.test('figures, checkpoints and what they verify, sound and damaged', () => {
    const edition = join(place.data, 'editions', 'public.sqlite');
    const figure = asked('figure', 'held', '--format', 'json');
    assert.equal(figure.status, 0, figure.err);
    writeFileSync(join(place.folder, 'figure.json'), figure.out);
    asked('verify', 'figure.json', '--edition', edition, '--format', 'json');
    asked('checkpoint');
    assert.equal(asked('verify', edition).status, 0);
    const bytes = readFileSync(edition);
    const at = bytes.indexOf('Anna Nowak');
    bytes.write('Anya', at);
    writeFileSync(join(place.folder, 'damaged.sqlite'), bytes);
    asked('verify', 'damaged.sqlite');
  });

  await t.test('the ledger verified, where what is kept back was changed', () => {
    const store = new DatabaseSync(join(place.data, 'ledger.sqlite'));
    store.exec(
      `update item set body = replace(body, '${SECRET} illness', '${SECRET} malady') where body like '%${SECRET} illness%'`,
    );
    store.close();
    const changed = place.run('verify');
    assert.notEqual(changed.status, 0);
    silent('verify', changed, false);
  });

  await t.test('a server, whatever is asked of it', async () => {
    const server = place.begin('serve', '--port', '0');
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (text: Buffer) => (said += text.toString()));
    while (!/http:\/\/\S+:\d+/.test(said))
      await Promise.race([once(server.stdout as NodeJS.ReadableStream, 'data'), once(server, 'exit')]);
    const [address = ''] = /http:\/\/[^\s/]+:\d+/.exec(said) ?? [];
    const never = '0123456789abcdef';
    for (const id of ids)
      for (const kind of ['people', 'releases', 'sources']) {
        const [hidden_, none] = await Promise.all([
          fetch(`${address}/${kind}/${id}`),
          fetch(`${address}/${kind}/${never}`),
        ]);
        assert.equal(hidden_.status, none.status);
        assert.equal((await hidden_.text()).replaceAll(id, ''), (await none.text()).replaceAll(never, ''));
      }
    await (await fetch(`${address}/people?q=${SECRET}`)).text();
    await (await fetch(`${address}/people?asOf=2025-02-30`)).text();
    server.kill('SIGINT');
    await once(server, 'exit');
    silent('serve', { status: 0, out: said, err: '' });
  });
});
