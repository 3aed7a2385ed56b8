/** The reconciliation service, by the text and the schemas of its specification (0.2), and by queries in the form of its examples. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import {
  extensionShape,
  flyoutShape,
  manifestShape,
  proposalShape,
  resultBatchShape,
  suggestEntitiesShape,
  suggestPropertiesShape,
  suggestTypesShape,
} from './reconciliation-shapes.ts';
import type { ServicesEdition } from './services-edition.ts';
import { servicesEdition } from './services-edition.ts';

let edition: ServicesEdition;
before(async () => {
  edition = await servicesEdition();
});
after(() => edition.close());

const FORM = 'application/x-www-form-urlencoded';
const get = (path: string) => edition.app.request(path);
const post = (form: Record<string, unknown>) =>
  edition.app.request('/reconcile', {
    method: 'POST',
    headers: { 'Content-Type': FORM },
    body: new URLSearchParams(Object.entries(form).map(([name, value]) => [name, JSON.stringify(value)])).toString(),
  });

async function fits<T>(shape: z.ZodType<T>, response: Response): Promise<T> {
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
  return shape.parse(await response.json());
}

const reconcile = async (queries: Record<string, unknown>) => fits(resultBatchShape, await post({ queries }));

test('asked without parameters the endpoint gives its manifest, with whole addresses that all answer', async () => {
  const manifest = await fits(manifestShape, await get('/reconcile'));
  assert.deepEqual(
    manifest.defaultTypes?.map(({ id }) => id),
    ['person', 'organisation', 'place', 'event'],
  );
  const { suggest, preview, view, extend, documentation } = manifest;
  const services = [suggest?.entity, suggest?.property, suggest?.type];
  const filled = [
    ...services.map((one) => `${one?.service_url}${one?.service_path}?prefix=a`),
    `${suggest?.entity?.service_url}${suggest?.entity?.flyout_service_path?.replace('$' + '{id}', edition.ids.Anna)}`,
    `${suggest?.property?.service_url}${suggest?.property?.flyout_service_path?.replace('$' + '{id}', 'status')}`,
    `${suggest?.type?.service_url}${suggest?.type?.flyout_service_path?.replace('$' + '{id}', 'person')}`,
    `${preview?.url.replace('{{id}}', edition.ids.Anna)}`,
    `${extend?.propose_properties?.service_url}${extend?.propose_properties?.service_path}?type=person`,
    documentation ?? '',
  ];
  for (const address of filled) {
    const { origin, pathname, search } = new URL(address);
    assert.equal(origin, 'https://example.org');
    assert.equal((await get(pathname + search)).status, 200, address);
  }
  assert.ok(view?.url.startsWith('https://example.org/') && view.url.endsWith('{{id}}'));
});

test('a batch is answered query by query under its own names, by POST, by GET and as JSON alike', async () => {
  // The forms of the specification's examples: the least, all fields, several values, a value that was reconciled before.
  const queries = {
    q0: { query: 'Siarhei Kavaliou' },
    q1: {
      query: 'Anna Berg',
      type: 'person',
      limit: 5,
      properties: [
        { pid: 'birth_date', v: 1971 },
        { pid: 'occupation', v: ['editor', { id: 'x', name: 'journalist' }] },
        { pid: 'P31', v: true },
      ],
      type_strict: 'any',
    },
    q2: { properties: [{ pid: 'name', v: 'Anna Berg' }] },
    q3: { query: 'Hans Eberhard', type: ['DifferentiatedPerson'], limit: 3 },
    __proto__x: { query: 'Ministry of Justice', type: ['organisation', 'person'] },
  };
  const posted = await reconcile(queries);
  assert.deepEqual(Object.keys(posted), Object.keys(queries));
  assert.ok(['teacher', 'driver'].some((one) => edition.ids[one as 'teacher'] === posted['q0']?.result[0]?.id));
  assert.equal(posted['q1']?.result[0]?.id, edition.ids.Anna);
  assert.equal(posted['q2']?.result[0]?.id, edition.ids.Anna);
  assert.deepEqual(posted['q3'], { result: [] });
  assert.equal(posted['__proto__x']?.result[0]?.id, edition.ids.office);
  const asked = await fits(
    resultBatchShape,
    await get(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`),
  );
  assert.deepEqual(asked, posted);
  const json = await edition.app.request('/reconcile', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ queries }),
  });
  assert.deepEqual(await fits(resultBatchShape, json), posted);
  for (const [name, query] of Object.entries(queries))
    assert.deepEqual((await reconcile({ only: query }))['only'], posted[name], `${name} alone`);
});

test('candidates come likeliest first, with types and features, and no more than asked for', async () => {
  const { q } = await reconcile({ q: { query: 'Kavaliou', type: 'person' } });
  const scores = q?.result.map(({ score }) => score) ?? [];
  assert.ok(scores.length >= 2);
  assert.deepEqual(
    scores,
    [...scores].sort((a, b) => b - a),
  );
  for (const one of q?.result ?? []) {
    assert.deepEqual(one.type, [{ id: 'person', name: 'Person' }]);
    assert.ok((one.features?.length ?? 0) > 0);
  }
  assert.equal((await reconcile({ q: { query: 'Kavaliou', limit: 1 } }))['q']?.result.length, 1);
});

test('a namesake is told apart by what else is known, and taken for sure only then', async () => {
  const { alone, born } = await reconcile({
    alone: { query: 'Siarhei Kavaliou', type: 'person' },
    born: {
      query: 'Siarhei Kavaliou',
      type: 'person',
      properties: [
        { pid: 'birth_date', v: '1994-11-20' },
        { pid: 'place', v: 'Брэст' },
      ],
    },
  });
  assert.ok(alone?.result.every(({ match }) => !match));
  assert.deepEqual(
    alone?.result
      .slice(0, 2)
      .map(({ id }) => id)
      .sort(),
    [edition.ids.teacher, edition.ids.driver].sort(),
  );
  assert.equal(born?.result[0]?.id, edition.ids.driver);
  assert.equal(born?.result[0]?.match, true);
  assert.ok(born?.result.slice(1).every(({ match }) => !match));
});

test('the very name, and the id, find what they are of', async () => {
  const { ids } = edition;
  for (const id of [ids.teacher, ids.office, ids.release]) {
    const [first] =
      (await reconcile({ q: { query: id, ...(id === ids.release && { type: 'event' }) } }))['q']?.result ?? [];
    assert.equal(first?.id, id);
    assert.ok((first?.score ?? 0) > 99 && first?.match);
  }
});

test('an event is found by its days, its kind and its people, never by a number alone', async () => {
  const found = await reconcile({
    told: {
      query: 'release of 52',
      type: 'release',
      properties: [
        { pid: 'date', v: '2025-09-11T00:00:00Z' },
        { pid: 'prisoner', v: 'Анна Берг' },
        { pid: 'quantity', v: 52 },
      ],
    },
    number: { query: 'the 52', type: 'event', properties: [{ pid: 'quantity', v: 52 }] },
    other: { query: '', type: 'detention', properties: [{ pid: 'date', v: '2025-09-11' }] },
  });
  assert.equal(found['told']?.result[0]?.id, edition.ids.release);
  assert.equal(found['told']?.result[0]?.name, 'Release (11 September 2025)');
  assert.deepEqual(found['number'], { result: [] });
  assert.ok(found['other']?.result.every(({ id }) => id !== edition.ids.release));
});

test('what does not fit the protocol is refused with the place; what is too much, with the limit', async () => {
  const refused = async (response: Response, status: number, code: string) => {
    assert.equal(response.status, status);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const body = (await response.json()) as { code: string; detail: string; status: number };
    assert.equal(body.code, code);
    assert.equal(body.status, status);
    assert.match(body.detail, /\.\)?$|\)$/);
    return body;
  };
  // The specification's invalid example: neither query nor properties.
  assert.match((await refused(await post({ queries: { q1: { limit: 1 } } }), 422, 'does_not_fit')).detail, /\/q1/);
  await refused(await post({ queries: { q1: { query: 'x', properties: [], limit: 'many' } } }), 422, 'does_not_fit');
  await refused(await post({ queries: [{ query: 'x' }] }), 422, 'does_not_fit');
  await refused(await post({ extend: { ids: ['x'] } }), 422, 'does_not_fit');
  await refused(await post({}), 400, 'missing_value');
  await refused(await get('/reconcile?queries=%7B'), 400, 'malformed');
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`q${i}`, { query: 'x' }]));
  await refused(await post({ queries: many }), 413, 'too_many_queries');
  await refused(await post({ queries: { q: { query: 'x'.repeat(600_000) } } }), 413, 'too_large');
  const plain = await edition.app.request('/reconcile', {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: 'x',
  });
  assert.match(plain.headers.get('accept-post') ?? '', /x-www-form-urlencoded/);
  await refused(plain, 415, 'unsupported_type');
  const put = await edition.app.request('/reconcile', { method: 'PUT', body: 'x' });
  assert.match(put.headers.get('allow') ?? '', /GET.*POST/);
  await refused(put, 405, 'wrong_method');
  await refused(
    await post({ extend: { ids: [], properties: [{ id: 'status', settings: { as_of: 'soon' } }] } }),
    400,
    'date_impossible',
  );
});

test('whoever asks from another site may read every answer, errors too', async () => {
  for (const path of [
    '/reconcile',
    '/reconcile/suggest/entity?prefix=a',
    '/reconcile/preview?id=x',
    '/reconcile/id/x',
    '/match',
  ]) {
    const asked = await edition.app.request(path, { headers: { Origin: 'https://elsewhere.example' } });
    assert.equal(asked.headers.get('access-control-allow-origin'), '*', path);
    assert.equal(asked.headers.get('access-control-allow-credentials'), null);
    const preflight = await edition.app.request(path, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://elsewhere.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /POST/);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /content-type/i);
  }
  // A page's own answers stay as they were.
  assert.equal((await get('/people.json')).headers.get('access-control-allow-origin'), null);
});

test('suggestions begin as typed, in any script, and go on at a cursor', async () => {
  const entities = async (query: string) =>
    (await fits(suggestEntitiesShape, await get(`/reconcile/suggest/entity?${query}`))).result;
  const ids = async (prefix: string) => (await entities(`prefix=${encodeURIComponent(prefix)}`)).map(({ id }) => id);
  assert.deepEqual(await ids('Ber'), [edition.ids.Anna]);
  assert.deepEqual(await ids('Анна Бер'), [edition.ids.Anna]);
  assert.deepEqual(await ids('Anna Berg'), [edition.ids.Anna]);
  assert.deepEqual(await ids(edition.ids.Anna), [edition.ids.Anna]);
  assert.ok((await ids('Кавал')).includes(edition.ids.teacher));
  const all = await ids('Kavali');
  assert.deepEqual(
    (await entities('prefix=Kavali&cursor=1')).map(({ id }) => id),
    all.slice(1),
  );
  assert.deepEqual(await entities('prefix=Berg&type=organisation'), []);
  assert.deepEqual(await entities('prefix='), []);
  const typesOf = (await fits(suggestTypesShape, await get('/reconcile/suggest/type?prefix=rel'))).result;
  assert.deepEqual(
    typesOf.map(({ id, broader }) => [id, broader?.[0]?.id]),
    [['release', 'event']],
  );
  const held = (await fits(suggestPropertiesShape, await get('/reconcile/suggest/property?prefix=held'))).result;
  assert.ok(held.map(({ id }) => id).includes('held_since'));
  assert.deepEqual(
    (await fits(suggestPropertiesShape, await get('/reconcile/suggest/property?prefix=born'))).result.map(
      ({ id }) => id,
    ),
    ['birth_date'],
  );
});

test('a flyout is a fragment of markup without a script, and what a source wrote in it is escaped', async () => {
  for (const path of [
    `entity?id=${edition.ids.Anna}`,
    `entity?id=${edition.ids.release}`,
    'type?id=event',
    'property?id=status',
  ]) {
    const { html } = await fits(flyoutShape, await get(`/reconcile/flyout/${path}`));
    assert.doesNotMatch(html, /<script|\son\w+=|javascript:|style=/i);
  }
  const [poet] = (await reconcile({ q: { query: 'Jan Nowak', type: 'person' } }))['q']?.result ?? [];
  const { html } = await fits(flyoutShape, await get(`/reconcile/flyout/entity?id=${poet?.id}`));
  assert.match(html, /Nowak &lt;b&gt;/);
  assert.equal((await get('/reconcile/flyout/type?id=nothing')).status, 404);
});

test('a preview is a small page that any site may frame, and an id leads to the page of what it is of', async () => {
  const { ids } = edition;
  for (const id of [ids.Anna, ids.office, ids.release]) {
    const page = await get(`/reconcile/preview?id=${id}`);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/i);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors \*/);
    assert.equal(page.headers.get('x-frame-options'), null);
    const body = await page.text();
    assert.doesNotMatch(body, /<script|\son\w+=/i);
    assert.match(body, /href="https:\/\/example\.org\/reconcile\/id\//);
  }
  const leadsTo = async (id: string) => {
    const response = await get(`/reconcile/id/${id}`);
    return [response.status, response.headers.get('location')];
  };
  assert.deepEqual(await leadsTo(ids.Anna), [303, `/people/${ids.Anna}`]);
  assert.deepEqual(await leadsTo(ids.release), [303, `/releases/${ids.release}`]);
  assert.deepEqual(await leadsTo(ids.alsoAnna), [308, `/reconcile/id/${ids.Anna}`]);
  assert.equal((await get(`/reconcile/preview?id=${ids.alsoAnna}`)).status, 200);
  for (const [id, status] of [
    [ids.withdrawn, 410],
    [ids.hidden, 404],
    ['zzzzzzzzzzzzzzzz', 404],
  ] as const) {
    for (const path of [`/reconcile/id/${id}`, `/reconcile/preview?id=${id}`, `/reconcile/flyout/entity?id=${id}`]) {
      const response = await get(path);
      assert.equal(response.status, status, path);
      assert.doesNotMatch(await response.text(), /Zoya|Hleb/);
    }
  }
});

test('properties are proposed by type, and fetched for rows, each under its own settings', async () => {
  const proposed = await fits(proposalShape, await get('/reconcile/properties?type=person&limit=3'));
  assert.equal(proposed.properties.length, 3);
  assert.equal(proposed.limit, 3);
  const all = await fits(proposalShape, await get('/reconcile/properties?type=release'));
  assert.ok(
    all.properties.some(({ id }) => id === 'quantity') && all.properties.every(({ id }) => id !== 'birth_date'),
  );
  const { ids } = edition;
  const extend = {
    ids: [ids.Anna, ids.driver, ids.release, 'nobody'],
    properties: [
      { id: 'name', settings: { limit: '1' } },
      { id: 'birth_date' },
      { id: 'status', settings: { as_of: '2025-09-01' } },
      { id: 'occupation', settings: {} },
      { id: 'quantity' },
      { id: 'prisoner' },
      { id: 'date' },
      { id: 'P625' },
    ],
  };
  const got = await fits(extensionShape, await post({ extend }));
  assert.deepEqual(
    got.meta.map(({ id }) => id),
    extend.properties.map(({ id }) => id),
  );
  assert.deepEqual(got.rows[ids.Anna], {
    name: [{ str: 'Anna Berg' }],
    birth_date: [{ str: '1971' }],
    status: [{ str: 'held' }],
    occupation: [{ str: 'editor' }],
    quantity: [],
    prisoner: [],
    date: [],
    P625: [],
  });
  assert.deepEqual(got.rows[ids.driver]?.['birth_date'], [{ str: '1994-11-20' }]);
  assert.deepEqual(got.rows[ids.release]?.['quantity'], [{ int: 52 }]);
  assert.deepEqual(got.rows[ids.release]?.['date'], [{ str: '2025-09-11' }]);
  assert.deepEqual(Object.values(got.rows['nobody'] ?? {}).flat(), []);
  const later = await fits(
    extensionShape,
    await get(
      `/reconcile?extend=${encodeURIComponent(JSON.stringify({ ids: [ids.Anna], properties: [{ id: 'status' }] }))}`,
    ),
  );
  assert.notDeepEqual(later.rows[ids.Anna]?.['status'], [{ str: 'held' }]);
});
