/** Who sees what, on the command line: a folder is published, an embargo kept and lifted, a consent given and revoked, a number refused. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { freshPlace, LIST, MAPPING } from './rollcall.ts';

test('from a list to a folder that is served, with what is kept back kept back', () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'list.csv'), LIST);
  writeFileSync(join(place.folder, 'mapping.json'), MAPPING);
  const { json } = place.ask(
    'import',
    'list.csv',
    '--mapping',
    'mapping.json',
    '--outlet',
    'Example',
    '--published',
    '2025-09-01',
    '--now',
    '2025-09-01',
  );
  const document = JSON.stringify(json).match(/"document":"([^"]+)"/)?.[1] ?? '';
  assert.equal(
    place.run('disclose', document, '--embargo-until', '2025-09-20', '--why', 'agreed', '--now', '2025-09-02').status,
    0,
  );
  assert.match(place.run('status', '--now', '2025-09-21').out, /1 embargo, of which the day of 1 has passed/);
  assert.equal(place.run('embargoes', '--lift', '--why', 'the day has come', '--now', '2025-09-21').status, 0);

  const published = place.ask(
    'publish',
    '--audience',
    'public',
    '--out',
    'site',
    '--title',
    'Our list',
    '--address',
    'https://list.example',
    '--why',
    'weekly',
    '--now',
    '2025-09-22',
  );
  assert.equal(published.status, 0, published.err);
  const { folder } = published.json as { folder: { files: number; written: number } };
  assert.equal(folder.files, folder.written);
  const people = readFileSync(join(place.folder, 'site', 'people.json'), 'utf8');
  const [person = ''] = /[0-9a-z]{16}/.exec(people) ?? [];
  for (const file of [
    'edition.sqlite',
    'sitemap.xml',
    'data/persons.csv',
    'feed.atom',
    '404.html',
    'ru/404.html',
    `people/${person}/index.html`,
  ])
    assert.ok(existsSync(join(place.folder, 'site', file)), file);

  const given = place.run(
    'consent',
    person,
    '--to',
    'public',
    '--for',
    'health,address',
    '--by',
    'her mother',
    '--why',
    'she wrote',
  );
  assert.equal(given.status, 0, given.err);
  const { consents } = place.ask('consent', person).json as { consents: { claim: string; by: string }[] };
  assert.equal(consents[0]?.by, 'her mother');
  const revoked = place.run('consent', '--revoke', consents[0]?.claim ?? '', '--confirm', '--why', 'she took it back');
  assert.match(revoked.out, /narrows 0 claims/);
  const few = place.run('tell-figure', '--says', 'people we do not name', '--why', 'asked');
  assert.equal(few.status, 4);
  assert.match(few.err, /Fewer than 10/);
});
