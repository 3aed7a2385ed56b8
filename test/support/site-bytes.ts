/** Everything that a reader of an edition can get, byte for byte: status, headers and body of every address, and of those that are none. */

import { openEditionFile } from '../../src/actions/registers.ts';
import { sha256Hex } from '../../src/claim/canonical.ts';
import { OFFERED } from '../../src/derive/offered.ts';
import { paths } from '../../src/pages/index.ts';
import { pagePaths, questionPaths } from '../../src/web/site/addresses.ts';
import { siteApp } from '../../src/web/site/app.ts';
import { SITE_FILES } from '../../src/web/site/files.ts';

export interface Asked {
  /** Ids to ask for under every place, whether they are there or not. */
  readonly ids: readonly string[];
  /** Words to search for. */
  readonly words: readonly string[];
  /** Days to ask as of, and as known on. */
  readonly days: readonly string[];
}

/** Address → SHA-256 of the whole response. */
export async function siteBytes(edition: string, asked: Asked): Promise<Map<string, string>> {
  const register = openEditionFile(edition);
  const app = siteApp({
    register: async () => register,
    title: 'World',
    contact: null,
    address: 'https://example.org',
    file: edition,
  });
  const pages = await pagePaths(register);
  const data = (await questionPaths(register)).map((path) => (path === '/' ? '/index.json' : `${path}.json`));
  const queries = [
    ...asked.words.flatMap((word) => [
      `/people?q=${encodeURIComponent(word)}`,
      `/people.json?q=${encodeURIComponent(word)}`,
    ]),
    ...asked.days.flatMap((day) => [
      `/?asOf=${day}`,
      `/people?known=${day}`,
      `/conflicts?asOf=${day}&known=${day}`,
      `/sources.json?known=${day}`,
      `/figure/held.json?asOf=${day}&by=place&group=`,
      `/figure/flow.json?month=${day.slice(0, 7)}&by=state&group=`,
    ]),
  ];
  const elsewhere = asked.ids.flatMap((id) =>
    ['/people', '/releases', '/sources'].flatMap((place) => [
      `${place}/${id}`,
      `${place}/${id}.json`,
      `${place}/${id}?known=${asked.days[0] ?? ''}`,
    ]),
  );
  const figures = asked.ids.flatMap((id) => [
    `/figure/release.json?id=${id}`,
    `/figure/held.json?by=state&group=${id}`,
  ]);
  const wrong = [
    '/nowhere',
    '/be/nowhere',
    '/ru/people',
    '/people/',
    '/people?asOf=2025-02-30',
    '/people.json?known=never',
    '/people/%00',
    '/data/',
    '/sitemap.xml',
    '/checkpoint',
    '/key',
    '/tile/0/000',
    '/counts?by=sex',
    '/changes',
  ];
  const all = [
    ...pages,
    ...data,
    ...SITE_FILES.map(({ address }) => address),
    paths.edition,
    ...queries,
    ...elsewhere,
    ...figures,
    ...wrong,
  ];
  const out = new Map<string, string>();
  for (const [address, asking] of [...all.map((one) => [one, {}] as const), ...serviceRequests(asked)]) {
    const response = await app.request(address.split(' ')[0] ?? '', asking);
    const headers = [...response.headers].sort().map(([name, value]) => `${name}: ${value}`);
    const body = Buffer.from(await response.arrayBuffer());
    out.set(address, `${response.status} ${sha256Hex(Buffer.concat([Buffer.from(headers.join('\n')), body]))}`);
  }
  await register.close();
  return out;
}

/** What is asked of the services for others' tools: under a name of its own each, the address first. */
function serviceRequests({ ids, words }: Asked): (readonly [string, RequestInit])[] {
  const json = (body: unknown): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const queries = [...words, ...ids].map((query) => ({ query, limit: 50 }));
  const numbered = <T>(list: readonly T[]): Record<string, T> =>
    Object.fromEntries(list.slice(0, 50).map((one, i) => [`q${i}`, one]));
  const events = ['event', 'release', 'detention'].map((type) => ({
    query: '',
    type,
    limit: 50,
    properties: [{ pid: 'date', v: '2025' }, ...words.slice(0, 3).map((v) => ({ pid: 'prisoner', v }))],
  }));
  const properties = Object.keys(OFFERED).map((id) => ({ id }));
  return [
    [
      '/match named',
      json({ queries: numbered(words.map((name) => ({ name, birth: '1970' }))), threshold: 0, limit: 50 }),
    ],
    [
      '/match events',
      json({ queries: { q: { type: 'event', date: '2025', people: words.slice(0, 3) } }, threshold: 0 }),
    ],
    ['/match before', json({ queries: numbered(words.map((name) => ({ name }))), threshold: 0, known: '2025-09-01' })],
    ['/match wrong', json({})],
    ['/reconcile', {}],
    ['/reconcile named', json({ queries: numbered(queries) })],
    ['/reconcile events', json({ queries: numbered(events) })],
    ['/reconcile extend', json({ extend: { ids, properties } })],
    ['/reconcile/properties', {}],
    ...words.map((word) => [`/reconcile/suggest/entity?prefix=${encodeURIComponent(word.slice(0, 4))}`, {}] as const),
    ...ids.flatMap((id) =>
      ['preview?id=', 'flyout/entity?id=', 'id/', 'suggest/entity?prefix='].map(
        (part) => [`/reconcile/${part}${id}`, {}] as const,
      ),
    ),
  ];
}

/** Addresses at which two differ. */
export const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((address) => a.get(address) !== b.get(address));
