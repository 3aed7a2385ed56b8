/** Addresses outlive what they were given to: joined, an id leads on; withdrawn or taken back, it says so; undone, it stands again. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { disclose } from '../../src/actions/disclose.ts';
import { judge } from '../../src/actions/judge.ts';
import { publish } from '../../src/actions/publish.ts';
import { openEditionFile } from '../../src/actions/registers.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { person } from '../../src/register/ask/index.ts';
import { siteApp } from '../../src/web/site/app.ts';
import { writeSite } from '../../src/web/static/write-site.ts';
import { article, on, onDisk } from '../actions/desk.ts';
import { live, story } from '../register/story.ts';
import { temporaryFolder } from '../support/tmp.ts';

const SITE = { title: 'Rollcall', contact: null };

interface Seen {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
}

/** What the public edition answers now at each address, asked under a day of knowledge. */
async function answers(workspace: Workspace, paths: readonly string[], known?: string): Promise<Seen[]> {
  const register = openEditionFile(editionFile(workspace.data, 'public'));
  const app = siteApp({ ...SITE, register: async () => register });
  const seen: Seen[] = [];
  for (const path of paths) {
    const query = known === undefined ? '' : `?known=${known}&asOf=2025-08-20`;
    const response = await app.request(`${path}${query}`);
    // What is the latest day is no part of what was answered.
    const body = (await response.text()).replace(/"latestDay": "[^"]*"/, '');
    seen.push({ status: response.status, location: response.headers.get('location'), body });
  }
  await register.close();
  return seen;
}

/** The leaves that stand withdrawn in the public edition. */
async function withdrawnFrom({ data }: Workspace): Promise<string> {
  const register = openEditionFile(editionFile(data, 'public'));
  const rows = await register.reader.all('select hash from leaf where withdrawn_n is not null order by hash');
  await register.close();
  return JSON.stringify(rows);
}

let workspace: Workspace;
let people: readonly { readonly mention: string; readonly document: string }[] = [];

before(async () => {
  workspace = await onDisk(temporaryFolder());
  for (const [i, name] of ['Anna Berg', 'Hanna Berh'].entries()) {
    const published = `2025-09-0${i + 1}`;
    await article(
      on(workspace, published),
      { text: `${name} was let go.`, published, outlet: `Gazette ${i}` },
      [{ type: 'release', quote: `${name} was let go`, participants: [{ role: 'prisoner', name }] }],
      [[name]],
    );
  }
  people = await workspace.ledger.store.all<{ mention: string; document: string }>(
    "select mention, document from spot where kind = 'person' and k1 is null order by ord",
  );
  await publish(on(workspace, '2025-09-03'), 'public', 'first');
});

after(() => workspace.close());

const id = (i: number): string => people[i]?.mention ?? '';
const pages = (): string[] => [`/people/${id(0)}`, `/people/${id(1)}`];
const data = (): string[] => pages().map((page) => `${page}.json`);
const statuses = async (): Promise<number[]> => (await answers(workspace, pages())).map(({ status }) => status);

test('joined, one of two leads to the other, on a page that says so; taken apart, both stand as before', async () => {
  const before = await answers(workspace, data(), '2025-09-03');
  const joined = await judge(
    on(workspace, '2025-09-04'),
    [{ mention: id(0), other: id(1), verdict: 'same' }],
    'one woman',
  );
  await publish(on(workspace, '2025-09-04'), 'public', 'second');
  const now = await answers(workspace, pages());
  const away = now.findIndex(({ status }) => status === 308);
  const stays = 1 - away;
  assert.deepEqual(now[away]?.location, `/people/${id(stays)}`);
  assert.equal(now[stays]?.status, 200);
  assert.match(now[away]?.body ?? '', new RegExp(`http-equiv="refresh" content="0; url=/people/${id(stays)}"`));
  const [asData] = await answers(workspace, [`/people/${id(away)}.json`]);
  assert.deepEqual(
    [asData?.status, JSON.parse(asData?.body ?? '')],
    [308, { moved: { to: `/people/${id(stays)}.json` } }],
  );
  assert.deepEqual(await answers(workspace, data(), '2025-09-03'), before, 'known before the joining');

  const folder = join(temporaryFolder(), 'site');
  await writeSite({ edition: editionFile(workspace.data, 'public'), folder });
  assert.equal(readFileSync(join(folder, 'people', id(away), 'index.html'), 'utf8'), now[away]?.body);
  assert.ok(existsSync(join(folder, 'people', `${id(away)}.json`)));

  await undo(on(workspace, '2025-09-05'), joined.entry ?? 0, 'two women');
  await publish(on(workspace, '2025-09-05'), 'public', 'third');
  assert.deepEqual(await statuses(), [200, 200]);
  assert.deepEqual((await answers(workspace, pages(), '2025-09-04')).map(({ status }) => status).sort(), [200, 308]);
  assert.deepEqual(await answers(workspace, data(), '2025-09-03'), before);
  assert.equal(await withdrawnFrom(workspace), '[]', 'a judgement taken back was public and stays known');
});

test('a judgement that nobody saw before it was taken back publishes nothing', async () => {
  const { entry } = await judge(
    on(workspace, '2025-09-05'),
    [{ mention: id(0), other: id(1), verdict: 'unsure' }],
    'perhaps',
  );
  await undo(on(workspace, '2025-09-05'), entry ?? 0, 'no');
  assert.equal(await publish(on(workspace, '2025-09-05'), 'public', 'nothing'), null);
});

test('withdrawn, an address says so and no more, in a folder of files too; shown again, it stands', async () => {
  const { document = '' } = people[1] ?? {};
  await disclose(on(workspace, '2025-09-06'), document, 'restricted', 'she asked');
  await publish(on(workspace, '2025-09-06'), 'public', 'fourth');
  assert.deepEqual(await statuses(), [200, 410]);
  const [asData] = await answers(workspace, [`/people/${id(1)}.json`]);
  assert.deepEqual(JSON.parse(asData?.body ?? ''), {
    error: { code: 'withdrawn', message: 'This was public and has been withdrawn.' },
  });
  const folder = join(temporaryFolder(), 'site');
  await writeSite({ edition: editionFile(workspace.data, 'public'), folder });
  // Nothing says what it was: a person, a release or a source.
  for (const place of ['people', 'releases', 'sources'])
    assert.match(readFileSync(join(folder, place, id(1), 'index.html'), 'utf8'), /This was here and is withdrawn/);
  await disclose(on(workspace, '2025-09-07'), document, 'public', 'she agrees now');
  await publish(on(workspace, '2025-09-07'), 'public', 'fifth');
  assert.deepEqual(await statuses(), [200, 200]);
});

test('taken back as an error, an address says that, and leads to the day on which it was still told', async () => {
  const told = await workspace.ledger.store.all<{ entry: number }>(
    "select max(entry) as entry from entry where kind = 'add' and entry < (select min(entry) from entry where kind = 'publish')",
  );
  await undo(on(workspace, '2025-09-08'), told[0]?.entry ?? 0, 'the wrong page');
  await publish(on(workspace, '2025-09-08'), 'public', 'sixth');
  const [, gone] = await answers(workspace, pages());
  assert.equal(gone?.status, 410);
  assert.match(gone?.body ?? '', new RegExp(`This was entered in error[\\s\\S]*/people/${id(1)}\\?known=2025-09-07`));
  const [asData] = await answers(workspace, [`/people/${id(1)}.json`]);
  assert.equal((JSON.parse(asData?.body ?? '') as { error: { code: string } }).error.code, 'retracted');
  assert.equal((await answers(workspace, pages(), '2025-09-07'))[1]?.status, 200);
});

const withdrawals = fc.array(fc.record({ after: fc.nat(11), pick: fc.nat(9), back: fc.boolean() }), { maxLength: 2 });

test('whatever is joined, undone and withdrawn, every id leads to what stands, and what was known before is answered as then', async () => {
  await fc.assert(
    fc.asyncProperty(story, withdrawals, async (acts, hiding) => {
      const one = await onDisk(join(temporaryFolder('gone'), 'data'));
      const atDesk = async (known: number, ids: readonly string[]): Promise<string[]> =>
        Promise.all(
          ids.map(async (mention) => {
            const asOf = { day: 20_320, known, knownDay: null };
            return JSON.stringify(await person(one.ledger.store, { asOf, latestDay: '', withdrawn: 0 }, mention));
          }),
        );
      const given: { n: string; ids: string[]; seen: Seen[]; withdrawn: string }[] = [];
      const desked: { entry: number; ids: string[]; seen: string[] }[] = [];
      for (const [i] of acts.entries()) {
        await live(one, acts.slice(i, i + 1), i);
        for (const { pick, back } of hiding.filter((hide) => hide.after === i)) {
          const documents = await one.ledger.store.all<{ document: string }>(
            'select distinct document from source where k1 is null order by document',
          );
          const chosen = documents[pick % Math.max(1, documents.length)];
          if (!chosen) continue;
          await disclose(one, chosen.document, 'restricted', 'asked');
          if (back) await disclose(one, chosen.document, 'public', 'agreed');
        }
        const ids = (
          await one.ledger.store.all<{ mention: string }>(
            "select distinct mention from spot where kind = 'person' order by mention",
          )
        ).map(({ mention }) => mention);
        const { entry } = await one.ledger.head();
        desked.push({ entry, ids, seen: await atDesk(entry, ids) });
        const day = `2025-11-${String(i + 1).padStart(2, '0')}`;
        if (!(await publish(on(one, day), 'public', 'test'))) continue;
        const paths = ids.map((mention) => `/people/${mention}.json`);
        given.push({ n: day, ids, seen: await answers(one, paths, day), withdrawn: await withdrawnFrom(one) });
        for (const [at, { status, location }] of (await answers(one, paths)).entries()) {
          assert.ok([200, 308, 404, 410].includes(status), `${ids[at]} answers ${status}`);
          if (location === null) continue;
          assert.equal((await answers(one, [location]))[0]?.status, 200, `${ids[at]} leads to ${location}`);
        }
      }
      for (const { entry, ids, seen } of desked) assert.deepEqual(await atDesk(entry, ids), seen, `desk at ${entry}`);
      for (const { n, ids, seen, withdrawn } of given) {
        const now = await answers(
          one,
          ids.map((mention) => `/people/${mention}.json`),
          n,
        );
        // Something was withdrawn since: then the answer says so, and may be less than it was.
        if (withdrawn === (await withdrawnFrom(one))) assert.deepEqual(now, seen, `known on ${n}`);
      }
      await one.close();
    }),
    { numRuns: 6, seed: 11, endOnFailure: true },
  );
});
