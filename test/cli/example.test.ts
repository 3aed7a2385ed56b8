/**
 * The worked example from an empty folder, as somebody meets it: `start` fills it and shows the site, a second start is quick, and
 * every question is answered on the command line. One folder is loaded once and shared; what changes it comes last, in order.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { storeAt } from '../support/store.ts';
import { freshPlace } from './rollcall.ts';

const place = freshPlace();

interface Started {
  readonly address: string;
  readonly milliseconds: number;
  /** As Ctrl-C does. */
  stop(): Promise<number | null>;
}

async function start(...args: string[]): Promise<Started> {
  const began = performance.now();
  const child = place.begin('start', '--port', '0', ...args);
  const ended = once(child, 'close');
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (text) => {
      said += String(text);
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.stderr?.on('data', (text) => (said += String(text)));
    child.once('close', () => reject(new Error(`it ended before it served: ${said}`)));
  });
  return {
    address,
    milliseconds: performance.now() - began,
    stop: async () => {
      child.kill('SIGINT');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

before(async () => {
  // What a start that was killed would have left: no process has this number.
  mkdirSync(join(place.data, 'example-of-process-4194999'), { recursive: true });
  const first = await start();
  assert.match(first.address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.match(await (await fetch(first.address)).text(), /<title>/);
  assert.equal(await first.stop(), 0, 'Ctrl-C ends it well');
});

test('start leaves the ledger and its edition, and nothing of the making', () => {
  assert.deepEqual(readdirSync(place.data).sort(), ['editions', ...(storeAt(place.data) ? [] : ['ledger.sqlite'])]);
  const { json } = place.ask('verify');
  assert.deepEqual((json as { ok: boolean; seeded: boolean; problems: string[] }).problems, []);
  assert.equal((json as { seeded: boolean }).seeded, true);
});

test('a second start opens what is there, quickly', async () => {
  const before = place.ask('status').json;
  const second = await start();
  assert.equal(await second.stop(), 0);
  assert.ok(second.milliseconds < 2_000 * slowness(), `${second.milliseconds.toFixed(0)} ms`);
  assert.deepEqual(place.ask('status').json, before);
});

/** How many times slower than usual this machine is just now: a shared one stalls, and that is no fault of the start. */
function slowness(): number {
  const began = performance.now();
  place.runApart({}, '--version');
  return Math.max(1, (performance.now() - began) / 200);
}

test('serve shows the edition that it is asked for, or says that there is none', async () => {
  const refused = place.run('serve', '--audience', 'partner', '--port', '0');
  assert.equal(refused.status, 4);
  assert.match(refused.err, /publish --audience partner/);
  const file = join(place.folder, 'mirror.sqlite');
  copyFileSync(join(place.data, 'editions', 'public.sqlite'), file);
  for (const [words, shown] of [
    [[], join(place.data, 'editions', 'public.sqlite')],
    [['--edition', file], file],
  ] as const) {
    const child = place.begin('serve', '--port', '0', '--format', 'json', ...words);
    const ended = once(child, 'close');
    try {
      const [text] = await once(child.stdout ?? assert.fail(), 'data');
      const { address, edition } = JSON.parse(String(text)) as { address: string; edition: string };
      assert.equal(edition, shown);
      assert.equal((await fetch(new URL('/people?format=json', address))).status, 200);
    } finally {
      child.kill('SIGTERM');
    }
    assert.deepEqual(await ended, [0, null]);
  }
});

test('an example is loaded only where nothing is', () => {
  const { status, err } = place.run('example', 'belarus');
  assert.equal(status, 4);
  assert.match(err, /is not empty/);
  assert.match(place.run('example', 'atlantis', '--data', 'elsewhere').err, /There are: belarus/);
  assert.equal(existsSync(join(place.folder, 'elsewhere')), false);
});

interface Figure {
  readonly value: number | null;
  readonly voice: string;
  readonly when: { latest: string | null };
}
interface Count {
  readonly asked: { day: string; knownDay: string | null };
  readonly certain: number;
  readonly possible: number;
  readonly rows: readonly { person: { id: string; name: string } }[];
  readonly figures: readonly Figure[];
}

test('who is held on a day: by name as an interval, and apart from it what is reported', () => {
  const { certain, possible, rows, figures } = place.ask('count', '--as-of', '2025-09-15').json as Count;
  assert.ok(certain > 0 && possible > certain && rows.length >= certain);
  assert.ok(figures.some(({ value, when }) => value === 1300 && when.latest === '2025-09-15'));
  const { out } = place.run('count', '--as-of', '2025-09-15', '--why');
  assert.match(out, new RegExp(`^Held by name: ${certain} for certain, ${possible} at most$`, 'm'));
  assert.match(out, /^more than 1,300 +people held +2025-09-15/im);
  assert.match(out, /^ {4}“.+”\n {6}.+ · source [0-9a-z]{16} · claim [0-9a-z]{16}/m);
  assert.doesNotMatch(place.run('count', '--as-of', '2025-09-15').out, /“/);
  const later = place.ask('count', '--as-of', '2025-09-15', '--until', 'last-seen').json as Count;
  assert.ok(later.possible < possible);
});

test('as known then: an earlier day of knowledge gives an earlier answer', () => {
  const then = place.ask('count', '--as-of', '2025-09-15', '--known', '2025-09-12').json as Count;
  const now = place.ask('count', '--as-of', '2025-09-15').json as Count;
  assert.equal(then.asked.knownDay, '2025-09-12');
  assert.notDeepEqual(
    then.rows.map(({ person }) => person.id),
    now.rows.map(({ person }) => person.id),
  );
  const wrong = place.ask('count', '--as-of', 'soon');
  assert.equal(wrong.status, 4);
  assert.equal((wrong.json as { error: { code: string } }).error.code, 'date_impossible');
});

interface Person {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly spellings: readonly { text: string; cites: readonly { attestation: string; quote: string }[] }[];
}

test('any spelling finds one person; his page keeps what is uncertain uncertain', () => {
  const found = ['Mikalai Statkevich', 'Микола Статкевич', 'Mikałaj Statkievič', 'Статкевіч'].map((name) => {
    const answer = place.ask('show', name, '--as-of', '2025-09-30', '--known', '2025-10-01').json as Person | Person[];
    return Array.isArray(answer) ? answer[0] : answer;
  });
  assert.equal(new Set(found.map((person) => person?.id)).size, 1);
  const [statkevich] = found;
  assert.equal(statkevich?.status, 'perhaps_returned');
  const { out } = place.run('show', 'Mikalai', 'Statkevich', '--as-of', '2025-09-30', '--known', '2025-10-01', '--why');
  assert.match(out, new RegExp(`^Mikalai Statkevich \\(${statkevich?.id}\\)\n.*possible, not certain`, 'm'));
  assert.match(out, /“.*most likely returned to prison/);
  assert.match(out, /Refusal to leave/);
  assert.equal((place.ask('show', statkevich?.id ?? '').json as Person).id, statkevich?.id);
  assert.deepEqual(place.ask('show', 'Nobody').json, []);
  assert.match(place.run('show', 'Nobody').err, /another spelling/);
});

interface Release {
  readonly id: string;
  readonly when: { earliest: string | null };
  readonly named: number;
}

test('the release of 11 September, by its id: told numbers, who refused, who ties it to what', () => {
  const { releases } = place.ask('releases').json as { releases: Release[] };
  const largest = releases.filter(({ when }) => when.earliest === '2025-09-11').sort((a, b) => b.named - a.named)[0];
  assert.ok(largest);
  const { out } = place.run('releases', largest.id, '--why');
  assert.match(out, /^Refused to leave +1 to 4 +1 \(.*Reuters.*\); 4 \(.*\)/m);
  assert.match(out, /^Let out +52 /m);
  assert.match(out, /^six Lithuanians$/m);
  assert.match(place.run('releases', 'nosuchid').err, /`rollcall releases` lists them/);
});

test('the other questions, as tables with their words and as JSON', () => {
  for (const [call, said, key] of [
    [['dealings', '--from', '2025-08', '--to', '2025-09'], /^2025-08-15 +Call +United States → /m, 'events'],
    [['letters'], /^(?:within )?2024-08.* Letter .*Number: 19 \/ 24/ms, 'letters'],
    [['positions'], /stay in belarus/i, 'statements'],
    [['assessments'], /^.+Hedged: /m, 'statements'],
    [['figures', '--as-of', '2025-09-15'], /^more than 1,300 /m, 'figures'],
    [['conflicts'], /^Number: Refusal to leave \(2025-09-11\)/m, 'conflicts'],
    [['people'], /^Mikalai Statkevich +[0-9a-z]{16} /m, 'people'],
    [['sources'], /^2025-09-30 +Eurasia Daily Monitor/m, 'sources'],
  ] as const) {
    const plain = place.run(...call);
    assert.equal(plain.status, 0, plain.err);
    assert.match(plain.out, said, call.join(' '));
    const answer = place.ask(...call).json as Record<string, { id?: string }[]>;
    assert.ok((answer[key]?.length ?? 0) > 0, call.join(' '));
  }
  assert.match(place.run('dealings', '--from', '2025-09', '--why').out, /^ {4}“.+”$/m);
});

test('one source with its claims and what is odd about it', () => {
  const { sources } = place.ask('sources').json as { sources: { id: string; outlet: string }[] };
  const monitor = sources.find(({ outlet }) => outlet === 'Eurasia Daily Monitor');
  const { out } = place.run('sources', monitor?.id ?? '');
  assert.match(out, /What is odd about this source\n.*\n.*Odd/);
  assert.match(out, /characters \d/);
});

test('the public edition is asked in the same way', () => {
  const own = place.ask('count', '--as-of', '2025-09-15').json as Count;
  const published = place.ask('count', '--as-of', '2025-09-15', '--edition', 'public').json as Count;
  assert.deepEqual([published.certain, published.possible], [own.certain, own.possible]);
  assert.match(place.run('people', '--edition', 'partner').err, /No partner edition/);
});

test('rebuild gives the same rows; candidates are proposed', () => {
  assert.equal((place.ask('rebuild').json as { identical: boolean }).identical, true);
  assert.ok(Array.isArray((place.ask('candidates').json as { pairs: unknown[] }).pairs));
});

const LATER = ['--now', '2026-03-01T12:00:00Z', '--seed', 'belarus'] as const;
const statkevich = (...args: string[]): Person =>
  place.ask('show', 'Mikalai Statkevich', '--as-of', '2025-09-30', ...args).json as Person;

test('a retraction changes the answer of today and leaves yesterday’s; undo brings it back', () => {
  const before = statkevich('--known', '2026-02-19');
  const spelling = before.spellings.find(({ cites }) => cites.length === 1);
  const claim = spelling?.cites[0]?.attestation ?? '';
  const { status, json } = place.ask('retract', claim, '--why', 'read from the wrong line', ...LATER);
  assert.equal(status, 0);
  const texts = ({ spellings }: Person): string[] => spellings.map(({ text }) => text);
  assert.ok(!texts(statkevich()).includes(spelling?.text ?? ''));
  assert.deepEqual(statkevich('--known', '2026-02-19').spellings, before.spellings);
  assert.equal(
    place.run('undo', String((json as { entry: number }).entry), '--why', 'it was the right one', ...LATER).status,
    0,
  );
  assert.deepEqual(texts(statkevich()), texts(before));
  assert.match(place.run('retract', 'nosuchid', '--why', 'x', ...LATER).err, /nosuchid/);
});

test('two people are judged, and the judgement is taken back', () => {
  const { people } = place.ask('people').json as { people: { id: string; name: string }[] };
  const [a, b] = people;
  assert.ok(a && b);
  assert.match(
    place.run('judge', a.id, b.id, '--same', '--why', 'to try it', ...LATER).out,
    /^Judged in entry \d+: same/,
  );
  assert.match(place.run('judge', b.id, a.id, '--same', '--why', 'to try it', ...LATER).out, /^Nothing changed/);
  assert.equal((place.ask('people').json as { people: unknown[] }).people.length, people.length - 1);
  assert.equal((place.ask('show', b.id).json as Person).id, (place.ask('show', a.id).json as Person).id);
  assert.equal(place.run('judge', a.id, b.id, '--withdraw', '--why', 'they are two', ...LATER).status, 0);
  assert.deepEqual(
    (place.ask('people').json as { people: { id: string }[] }).people.map(({ id }) => id),
    people.map(({ id }) => id),
  );
});

test('a claim is ranked and withheld; the next edition follows, and then there is nothing more to publish', () => {
  const { sources } = place.ask('sources').json as { sources: { id: string; outlet: string }[] };
  const { claims } = place.ask('sources', sources.find(({ outlet }) => outlet === 'Reuters')?.id ?? '').json as {
    claims: { claim: string; kind: string; property: string }[];
  };
  const claim = claims.find(({ kind, property }) => kind === 'person' && property === 'name')?.claim ?? '';
  assert.equal(place.run('rank', claim, '--deprecated', '--why', 'corrected by the outlet', ...LATER).status, 0);
  assert.equal(
    (
      place.ask('disclose', claim, '--audience', 'restricted', '--why', 'the family asked', ...LATER).json as {
        audience: string;
      }
    ).audience,
    'restricted',
  );
  const published = place.ask('publish', '--audience', 'public', '--why', 'weekly', ...LATER).json as {
    unchanged: boolean;
    publication: { withdrawn: number };
  };
  assert.equal(published.unchanged, false);
  assert.ok(published.publication.withdrawn > 0);
  assert.match(
    place.run('publish', '--audience', 'public', '--why', 'weekly', ...LATER).out,
    /there is no new publication/,
  );
  assert.match(place.run('count', '--edition', 'public').out, /withdrawn since from what was public/);
  assert.equal((place.ask('verify').json as { ok: boolean }).ok, true);
});

test('what was entered by a person is refused where its words are not there', () => {
  const { sources } = place.ask('sources').json as { sources: { id: string; outlet: string }[] };
  const document = sources.find(({ outlet }) => outlet === 'Reuters')?.id ?? '';
  const { err, status } = place.run('enter', document, 'reading.json', '--why', 'read', ...LATER);
  assert.equal(status, 4);
  assert.match(err, /reading\.json: there is no such file/);
});
