/** `POST /match`: who a description may be of, with the evidence field by field; and what is no query, refused with the place. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ServicesEdition } from './services-edition.ts';
import { servicesEdition } from './services-edition.ts';

let edition: ServicesEdition;
let now = 0;
before(async () => {
  edition = await servicesEdition(() => now);
});
after(() => edition.close());

interface Field {
  readonly field: string;
  readonly level: string;
  readonly asked: string;
  readonly here: string;
  readonly because: string;
  readonly bits: number;
}
interface Result {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly score: number;
  readonly match: boolean;
  readonly prior: number;
  readonly bits: number;
  readonly fields: readonly Field[];
}
interface Answer {
  readonly responses: Readonly<Record<string, { readonly results: readonly Result[]; readonly more: number }>>;
}

const send = (body: string, type = 'application/json') =>
  edition.app.request('/match', { method: 'POST', headers: { 'Content-Type': type }, body });
const ask = async (body: object): Promise<Answer> => {
  const response = await send(JSON.stringify(body));
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
  assert.equal(response.headers.get('set-cookie'), null);
  return (await response.json()) as Answer;
};

test('each query is answered under its name, likeliest first, and as if it were alone', async () => {
  const queries = {
    one: { name: 'Sergei Kovalyov', birth: '1980', place: ['Grodno', 'Hrodna'], articles: '342', sex: 'm' },
    two: { name: ['Anna Berg', 'Ганна Берг'] },
    office: { type: 'organisation', name: 'ministry of justice' },
    nobody: { name: 'Wilhelmina Featherstonehaugh' },
  };
  const { responses } = await ask({ queries, threshold: 0.2 });
  assert.equal(responses['one']?.results[0]?.id, edition.ids.teacher);
  assert.equal(responses['one']?.results[0]?.match, true);
  assert.equal(responses['two']?.results[0]?.id, edition.ids.Anna);
  assert.equal(responses['office']?.results[0]?.id, edition.ids.office);
  assert.deepEqual(responses['nobody'], { results: [], more: 0 });
  for (const [name, query] of Object.entries(queries))
    assert.deepEqual((await ask({ queries: { [name]: query }, threshold: 0.2 })).responses[name], responses[name]);
});

test('a result adds up: what is known before, and each field in words and in bits', async () => {
  const { responses } = await ask({
    queries: { q: { name: 'Siarhei Kavaliou', birth: '1980-05-03', place: 'Hrodna', detained: '2025-09' } },
    threshold: 0,
    limit: 50,
  });
  const results = responses['q']?.results ?? [];
  assert.equal(results[0]?.id, edition.ids.teacher);
  assert.equal(results[0]?.link, `https://example.org/reconcile/id/${edition.ids.teacher}`);
  for (const { prior, bits, score, fields } of results) {
    assert.ok(Math.abs(prior + fields.reduce((sum, field) => sum + field.bits, 0) - bits) < 0.05);
    assert.ok(Math.abs(1 / (1 + 2 ** -bits) - score) < 0.01);
    for (const { because, field, level } of fields) assert.ok(because.endsWith('.') && field !== '' && level !== '');
  }
  const driver = results.find(({ id }) => id === edition.ids.driver);
  const birth = driver?.fields.find(({ field }) => field === 'birth');
  assert.ok(birth !== undefined && birth.bits < 0);
  assert.deepEqual([birth.asked, birth.here], ['1980-05-03', '1994-11-20']);
  const sister = results.find(({ name }) => name === 'Sviatlana Kavaliova');
  assert.ok((sister?.score ?? 0) < 0.01, 'a relative is not her brother');
});

test('what one side does not tell counts neither way', async () => {
  const alone = await ask({ queries: { q: { name: 'Anna Berg' } }, threshold: 0 });
  const more = await ask({ queries: { q: { name: 'Anna Berg', articles: [], place: [] } }, threshold: 0 });
  assert.deepEqual(more.responses, alone.responses);
  assert.deepEqual(alone.responses['q']?.results[0]?.fields.map(({ field }) => field).sort(), ['given', 'surname']);
});

test('the threshold and the limit cut the answer, and it says how many more there are', async () => {
  const all = (await ask({ queries: { q: { name: 'Kavaliou' } }, threshold: 0, limit: 50 })).responses['q'];
  const count = all?.results.length ?? 0;
  assert.ok(count >= 2);
  const one = (await ask({ queries: { q: { name: 'Kavaliou' } }, threshold: 0, limit: 1 })).responses['q'];
  assert.deepEqual(one, { results: all?.results.slice(0, 1), more: count - 1 });
  assert.deepEqual((await ask({ queries: { q: { name: 'Kavaliou' } }, threshold: 1 })).responses['q'], {
    results: [],
    more: 0,
  });
});

test('an event is found by its day and its people', async () => {
  const { responses } = await ask({
    queries: {
      q: { type: 'event', event: 'release', date: '2025-09', people: ['Hanna Berg', 'Anna Berg'], quantity: 52 },
    },
  });
  assert.equal(responses['q']?.results[0]?.id, edition.ids.release);
});

test('asked as it was known before, it answers as it did', async () => {
  const queries = { q: { name: 'Zoya Kryvich' } };
  assert.deepEqual((await ask({ queries, threshold: 0 })).responses['q']?.results, []);
  const before = await send(JSON.stringify({ queries, known: '2025-09-12', threshold: 0 }));
  assert.ok(!(await before.text()).includes('Zoya Kryvich", "'), 'what was withdrawn stays away');
});

test('a body that is no query is refused, each misfit with its place and what to write', async () => {
  const refused = async (response: Response, status: number, code: string) => {
    assert.equal(response.status, status);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    const body = (await response.json()) as {
      title: string;
      status: number;
      code: string;
      detail: string;
      errors?: readonly { pointer: string; detail: string }[];
    };
    assert.equal(body.status, status);
    assert.equal(body.code, code);
    assert.ok(body.title.length > 0 && body.detail.length > 0);
    return body.errors ?? [];
  };
  const misfits = async (body: object): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await refused(await send(JSON.stringify(body)), 422, 'does_not_fit')).map(({ pointer, detail }) => [
        pointer,
        detail,
      ]),
    );
  await refused(await send('{'), 400, 'malformed');
  await refused(
    await edition.app.request('/match', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    }),
    400,
    'not_text',
  );
  assert.match((await misfits({ queries: { q: { nam: 'x' } } }))['/queries/q/nam'] ?? '', /no field “nam”/);
  assert.ok('/queries/a~1b/name/1' in (await misfits({ queries: { 'a/b': { name: ['x', 3] } } })));
  assert.match(
    (await misfits({ queries: { q: { name: 'x', birth: '12.3.1999' } } }))['/queries/q/birth'] ?? '',
    /EDTF/,
  );
  assert.ok('/queries/q/name' in (await misfits({ queries: { q: { sex: 'm' } } })));
  assert.ok('/queries/q/name' in (await misfits({ queries: { q: { name: 'x'.repeat(201) } } })));
  assert.ok('/queries/q' in (await misfits({ queries: { q: { type: 'event', quantity: 52 } } })));
  assert.ok('/queries' in (await misfits({ queries: {} })));
  assert.ok('/queries' in (await misfits({})));
  assert.ok('/limit' in (await misfits({ queries: { q: { name: 'x' } }, limit: 0 })));
  assert.ok('/threshold' in (await misfits({ queries: { q: { name: 'x' } }, threshold: 2 })));
  assert.ok('/queries/q' in (await misfits({ queries: { q: 'Anna Berg' } })));
  await misfits([]);
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`q${i}`, { name: 'x' }]));
  await refused(await send(JSON.stringify({ queries: many })), 413, 'too_many_queries');
  await refused(await send(' '.repeat(600_000)), 413, 'too_large');
  const typed = await send('{}', 'text/plain');
  assert.equal(typed.headers.get('accept-post'), 'application/json');
  await refused(typed, 415, 'unsupported_type');
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const response = await edition.app.request('/match', { method });
    assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
    await refused(response, 405, 'wrong_method');
  }
  await refused(await send(JSON.stringify({ queries: { q: { name: 'x' } }, known: 'soon' })), 400, 'date_impossible');
});

test('a batch that takes too long is ended, and says so', async () => {
  const slow = await servicesEdition(() => {
    now += 3_000;
    return now;
  });
  const queries = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`q${i}`, { name: 'Anna Berg' }]));
  const response = await slow.app.request('/match', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ queries }),
  });
  assert.equal(response.status, 503);
  assert.equal(((await response.json()) as { code: string }).code, 'took_too_long');
  await slow.close();
});

test('hostile names find nobody and break nothing', async () => {
  const names = [
    "'; drop table told; --",
    '\u0000',
    '‮gnirts',
    '𝔄𝔫𝔫𝔞',
    '({[',
    '<script>',
    '%',
    '_',
    '\\',
    'ААААА'.repeat(40),
    '🙂',
    '   .',
  ];
  const queries = Object.fromEntries(names.map((name, i) => [`q${i}`, { name }]));
  const response = await send(JSON.stringify({ queries }));
  assert.equal(response.status, 200);
  const own = await send('{"queries": {"__proto__": {"name": "Anna Berg"}, "constructor": {"name": "Anna Berg"}}}');
  assert.deepEqual(Object.keys(((await own.json()) as Answer).responses), ['__proto__', 'constructor']);
});
