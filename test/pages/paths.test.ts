import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths } from '../../src/pages/index.ts';
import { LOCALES } from '../../src/pages/messages/catalogue.ts';
import { attestationAnchor, dataOf, eventAnchor, pageAt, pathsIn } from '../../src/pages/paths.ts';

test('all addresses, as one list to review', () => {
  const times = { asOf: '2025-09-15', known: '2025-10-06' };
  const query = '?asOf=2025-09-15&known=2025-10-06';
  assert.deepEqual(
    [
      paths.home(),
      paths.people(),
      paths.person('p1'),
      paths.releases(),
      paths.release('e1'),
      paths.dealings(),
      paths.dealing('e1'),
      paths.letters(),
      paths.positions(),
      paths.assessments(),
      paths.figures(),
      paths.conflicts(),
      paths.sources(),
      paths.source('d1'),
      paths.words('d1', 'a1'),
      paths.method(),
      paths.data(),
      paths.download('persons.csv'),
    ],
    [
      '/',
      '/people',
      '/people/p1',
      '/releases',
      '/releases/e1',
      '/dealings',
      '/dealings#e-e1',
      '/letters',
      '/positions',
      '/assessments',
      '/figures',
      '/conflicts',
      '/sources',
      '/sources/d1',
      '/sources/d1#a-a1',
      '/method',
      '/data',
      '/data/persons.csv',
    ],
  );
  assert.equal(paths.home(times), `/${query}`);
  assert.equal(paths.words('d1', 'a1', times), `/sources/d1${query}#a-a1`);
  assert.equal(
    dataOf('/people', times, { q: 'Статкевич' }),
    `/people.json?q=${encodeURIComponent('Статкевич')}&asOf=2025-09-15&known=2025-10-06`,
  );
  assert.equal(dataOf('/', {}), '/index.json');
  assert.equal(paths.same('/people', { asOf: '' }), '/people');
});

test('an id is never more than one part of an address', () => {
  assert.equal(paths.person('../x?y#z "<'), '/people/..%2Fx%3Fy%23z%20%22%3C');
  assert.equal(attestationAnchor('a b'), 'a-a%20b');
  assert.equal(eventAnchor('"'), 'e-%22');
});

test('the same pages under the tag of another language; what is no page has one address', () => {
  const be = pathsIn('be');
  assert.equal(be.home(), '/be');
  assert.equal(be.home({ asOf: '2025-09-15' }), '/be?asOf=2025-09-15');
  assert.equal(be.person('p 1'), '/be/people/p%201');
  assert.equal(be.words('d1', 'a1'), '/be/sources/d1#a-a1');
  assert.deepEqual(
    Object.keys(paths).filter((name) => !(name in be)),
    [
      'figureFile',
      'checkpoint',
      'key',
      'download',
      'edition',
      'feed',
      'match',
      'reconcile',
      'reconcilePart',
      'thing',
      'style',
      'font',
    ],
  );
});

test('an address says its language by its first part, and nothing else does', () => {
  for (const [address, locale, path] of [
    ['/', 'en', '/'],
    ['/people/', 'en', '/people'],
    ['/be', 'be', '/'],
    ['/be/', 'be', '/'],
    ['/ru/people/x', 'ru', '/people/x'],
    ['/belarus', 'en', '/belarus'],
    ['/en/people', 'en', '/en/people'],
    ['/people/be', 'en', '/people/be'],
  ] as const)
    assert.deepEqual(pageAt(address, LOCALES), { locale, path });
  assert.deepEqual(pageAt('/ru/people', ['en', 'be']), { locale: 'en', path: '/ru/people' });
});
