/**
 * What the worked example must answer: each question on the public edition, on the page that shows it, and on the command line.
 * The example is loaded once, as `rollcall example belarus` loads it.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as ask from '../../src/actions/ask.ts';
import { rebuildRegister, verify } from '../../src/actions/check.ts';
import { retract } from '../../src/actions/correct.ts';
import { deskRegister, openEdition, type Register } from '../../src/actions/registers.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import type { Citation, EventRow, PersonAnswer, ReleaseAnswer } from '../../src/derive/answers.ts';
import { siteApp } from '../../src/web/site/app.ts';
import { onDisk } from '../actions/desk.ts';
import { runInThread } from '../cli/one-process.ts';
import { storeAt } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';

const data = temporaryFolder();
let workspace: Workspace;
let edition: Register;
let page: (path: string) => Promise<string>;

before(async () => {
  command('example', 'belarus');
  workspace = await onDisk(data, 'belarus', null);
  edition = openEdition(data, 'public');
  const app = siteApp({ register: async () => edition, title: 'Rollcall', contact: null });
  page = async (path) => {
    const response = await app.request(path);
    assert.equal(response.status, 200, path);
    return (await response.text())
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/&[a-z0-9#]+;/g, ' ')
      .replaceAll(/\s+/g, ' ');
  };
});
after(async () => {
  await edition.close();
  await workspace.close();
});

/** The command's JSON, asked of the same data directory. */
function command(...words: string[]): unknown {
  const env = { ...process.env, ROLLCALL_STORE: storeAt(data) ?? '' };
  const { status, out, err } = runInThread(
    [...words, '--data', data, '--format', 'json'],
    { folder: data, env },
    200_000,
  );
  assert.equal(status, 0, err);
  return JSON.parse(out);
}

const quotes = (cites: readonly Citation[]): string => cites.map((cite) => cite.quote).join(' | ');
const holds = (text: string, ...words: string[]): void => {
  for (const word of words) assert.ok(text.includes(word), `“${word}” is not in: ${text.slice(0, 400)}`);
};

async function person(name: string, asking: ask.Asking = {}): Promise<PersonAnswer> {
  const [found] = (await ask.findPeople(edition, name, asking)).people;
  assert.ok(found, name);
  const answer = await ask.person(edition, found.id, asking);
  assert.equal(answer.kind, 'answer');
  return (answer as { answer: PersonAnswer }).answer;
}

async function september(): Promise<ReleaseAnswer> {
  const { releases } = await ask.releases(edition);
  const row = releases.find((r) => r.when.earliest === '2025-09-11' && r.told.some((told) => told.value === 52));
  assert.ok(row, 'the release of 11 September 2025');
  const answer = await ask.release(edition, row.id);
  assert.equal(answer.kind, 'answer');
  return (answer as { answer: ReleaseAnswer }).answer;
}

test('held on 15 September 2025: the organisations’ figures side by side, and apart from them whom the register knows by name', async () => {
  const { figures } = await ask.figures(edition, { asOf: '2025-09-15' });
  const now = figures.filter((figure) => figure.scope === 'held_now' && !figure.part);
  const [nearest] = now;
  assert.deepEqual([nearest?.value, nearest?.qualifier, nearest?.ageDays], [1300, 'more_than', 0]);
  assert.match(nearest?.voice ?? '', /Dissidentby/);
  const viasna = now.find((figure) => figure.value === 1160);
  assert.deepEqual([viasna?.qualifier, viasna?.when.latest, viasna?.ageDays], ['about', '2025-08-15', 31]);
  const may = now.find((figure) => figure.value === 1200);
  assert.deepEqual([may?.qualifier, may?.when.latest], ['about', '2025-05-22']);
  for (const figure of now) assert.ok(figure.cites.length > 0, 'every figure has its words');

  const count = await ask.countHeld(edition, { asOf: '2025-09-15' });
  // Six of them were pardoned, and no source here tells that they came out.
  assert.deepEqual([count.certain, count.possible], [1, 15]);
  assert.deepEqual(
    count.rows.filter((row) => row.sure === 'certain').map((row) => row.person.name),
    ['Andrzej Poczobut'],
  );
  assert.ok(
    count.rows.every((row) => row.sure === 'certain' || row.doubts.length > 0),
    'who is only possible has a reason',
  );

  holds(await page('/?asOf=2025-09-15'), 'more than 1,300', 'about 1,160', '1 for certain, 15 at most');
  const said = command('count', '--as-of', '2025-09-15') as { certain: number; possible: number };
  assert.deepEqual([said.certain, said.possible], [1, 15]);
});

test('the dealings from June 2024 to September 2025, in order, with who acted toward whom and who claims what was for what', async () => {
  const { events } = await ask.dealings(edition, { from: '2024-06', to: '2025-09-30', asOf: '2025-09-30' });
  const find = (type: EventRow['type'], words: string): EventRow => {
    const found = events.find(
      (event) => event.type === type && event.modality === 'actual' && quotes(event.cites).includes(words),
    );
    assert.ok(found, `${type}: ${words}`);
    return found;
  };
  const call = find('call', 'Lukashenka');
  assert.equal(call.when.earliest, '2025-08-15');
  assert.deepEqual(
    [call.sides.map((s) => s.name), call.toward.map((s) => s.name)],
    [['United States'], ['Belarusian authorities']],
  );
  const letter = find('letter', 'White House');
  const before = letter.links.find((link) => link.link === 'before' && link.to.id === call.id);
  assert.deepEqual([before?.gap, before?.claimant], ['two hours', 'Sota']);
  assert.equal(find('meeting', 'Coale').when.earliest, '2025-09-11');
  assert.equal(find('meeting', 'September 12').when.earliest, '2025-09-12');
  const belavia = find('sanction_eased', 'Belavia');
  const answered = belavia.links.find((link) => link.link === 'in_response_to' && link.to.id === belavia.id);
  assert.equal(answered?.from.type, 'release');
  assert.equal(answered?.claimant, 'Eurasia Daily Monitor');
  const border = find('border_closed', 'Poland');
  assert.ok(
    events.some(
      (event) => event.type === 'border_closed' && event.dates.some((date) => date.edtf === '2025-09-12/2025-09-25'),
    ),
  );
  assert.deepEqual(
    border.sides.map((s) => s.name),
    ['Poland'],
  );
  assert.equal(find('trade_measure', '1,453').quantities[0]?.value, 1453);
  assert.deepEqual(
    [find('trade_measure', '130').quantities[0]?.value, find('trade_measure', '130').quantities[0]?.qualifier],
    [130, 'more_than'],
  );
  assert.ok(
    events.some((event) => event.type === 'border_closed' && event.when.earliest === '2024-07-01'),
    'transit stopped in July 2024',
  );
  assert.equal(find('meeting', 'Warsaw').when.earliest, '2025-09-15');
  assert.equal(find('meeting', 'Li Si').when.earliest, '2025-09-22');
  assert.ok(
    events.some((event) => event.type === 'post_change' && event.dates.some((date) => date.edtf === '2008/..')),
    'posts vacant since 2008',
  );
  const days = events.map((event) => event.when.earliest ?? event.when.latest ?? '');
  assert.deepEqual(days, [...days].sort(), 'in order of time');
  holds(await page('/dealings?asOf=2025-09-30'), 'two hours', 'Belavia', '1,453', 'Li Si');
  const said = command('dealings', '--from', '2024-06', '--to', '2025-09-30') as { events: unknown[] };
  assert.ok(said.events.length >= 20);
});

test('the release of 11 September 2025: 52 told, who refused by whose word, fourteen foreigners, what the names add up to', async () => {
  const { stages, people, ofWhich, conflicts, release } = await september();
  const stage = (name: string) => stages.find((row) => row.stage === name);
  const told = stage('out')?.told.find((row) => row.value === 52);
  const tellers = new Set(told?.cites.map((cite) => cite.originName));
  for (const teller of ['Charter97', 'Reuters'])
    assert.ok(
      [...tellers].some((name) => name.startsWith(teller)),
      `${teller} in ${[...tellers]}`,
    );
  assert.ok(release.destinations.includes('Lithuania'));
  const refused = stage('refused');
  assert.deepEqual([refused?.low, refused?.high], [1, 4]);
  assert.deepEqual(
    refused?.named.map((row) => row.person.name),
    ['Mikalai Statkevich'],
  );
  const four = refused?.told.find((row) => row.value === 4);
  assert.deepEqual([...new Set(four?.cites.map((cite) => cite.outlet))], ['Babel']);
  assert.ok(conflicts.some((conflict) => conflict.property === 'quantity'));
  const nations = ofWhich.filter((row) => /Lithuanian|Latvian|Pole|German|French|U\.K\./.test(row.text));
  assert.deepEqual(nations.map((row) => row.value).sort(), [1, 1, 2, 2, 2, 6]);
  assert.equal(
    nations.reduce((sum, row) => sum + (row.value ?? 0), 0),
    14,
  );
  assert.equal(people.length, 21, 'twenty-one names known');
  assert.equal(people.find((row) => row.person.name === 'Mikalai Statkevich')?.outcome, 'both');
  const { releases } = await ask.releases(edition);
  const row = releases.find((r) => r.id === release.id);
  holds(await page(`/releases/${release.id}`), '52', '1 to 4', 'Ihar Losik', 'six Lithuanians');
  const said = command('releases', '--edition', 'public') as { releases: { named: number }[] };
  assert.ok(said.releases.some((r) => r.named === row?.named));
});

const SPELLINGS = [
  'Mikalai Statkevich',
  'Mikola Statkevich',
  'Nikolai Statkevich',
  'Mykola Statkevich',
  'Mikałaj Statkievič',
  'Mikoła Statkiewicz',
  'Statkiewicz Mikałaj',
  'Nikolaï Statkévitch',
  'Статкевич Николай',
  'Микола Статкевич',
  'Міколу Статкевіча',
  'Статкевічу',
];

test('Mikalai Statkevich: one person under every form the example uses', async () => {
  const { id } = await person('Mikalai Statkevich');
  for (const spelling of SPELLINGS) assert.equal((await person(spelling)).id, id, spelling);
  const forms = new Set((await person('Statkevich')).spellings.map((spelling) => spelling.text));
  for (const spelling of SPELLINGS) assert.ok(forms.has(spelling), spelling);
  const shown = command('show', 'Микола Статкевич', '--edition', 'public') as { id: string } | { id: string }[];
  assert.equal(Array.isArray(shown) ? shown[0]?.id : shown.id, id);
});

test('… his timeline from 2010; on 30 September 2025 most likely returned to prison, as uncertain; home on 19 February 2026', async () => {
  const asking = { asOf: '2025-09-30', known: '2025-10-01' };
  const then = await person('Statkevich', asking);
  assert.equal(then.status, 'perhaps_returned');
  assert.ok(then.doubts.includes('hedged'));
  assert.match(quotes(then.statusCites), /most likely returned to prison/);
  const now = await person('Statkevich');
  assert.deepEqual(
    now.stays.map((stay) => [stay.start.earliest, stay.end?.latest ?? null]),
    [
      ['2010-01-01', '2015-12-31'],
      ['2020-05-01', '2025-09-11'],
      ['2025-09-11', '2026-02-19'],
    ],
  );
  assert.equal(now.status, 'out');
  // Told on 19 February 2026 that he had been taken back within hours: what was possible then is certain now.
  assert.equal((await person('Statkevich', { asOf: '2025-09-30' })).status, 'held');
  holds(
    await page(`/people/${then.id}?asOf=2025-09-30&known=2025-10-01`),
    'most likely returned to prison',
    'Possible, not certain'.toLowerCase().slice(0, 8),
  );
});

test('appeals: 75 laureates in four; the letter with 24 of August 2024, and the source that says 19 and 2025', async () => {
  const { letters } = await ask.letters(edition);
  const total = letters.find((letter) => letter.quantities.some((quantity) => quantity.value === 75));
  assert.equal(total?.times, 4);
  const told = letters.find((letter) => letter.quantities.some((quantity) => quantity.value === 24));
  assert.ok(told);
  assert.deepEqual(told.quantities.map((quantity) => quantity.value).sort(), [19, 24]);
  const properties = new Map(
    told.conflicts.map((conflict) => [conflict.property, conflict.values.map((value) => value.text)]),
  );
  assert.ok(
    properties.get('quantity')?.some((text) => text.startsWith('24')) &&
      properties.get('quantity')?.some((text) => text.startsWith('19')),
  );
  assert.ok(
    properties.get('date')?.includes('2024-08') && properties.get('date')?.some((text) => text.startsWith('2025')),
  );
  holds(await page('/letters'), '75', '24', '19');
  assert.ok(
    JSON.stringify(command('letters')).includes('"times":4') ||
      JSON.stringify(command('letters')).includes('"times": 4'),
  );
});

test('positions: what each actor wants and holds, with who says so', async () => {
  const { statements } = await ask.positions(edition);
  const of = (who: string) =>
    statements
      .filter((row) => row.who?.name.includes(who))
      .map((row) => `${row.posture} ${row.topic} ${row.statement}`)
      .join('\n');
  assert.match(of('Belarusian authorities'), /potash/i);
  assert.match(of('Belarusian authorities'), /financ/i);
  assert.match(of('Lukashenka'), /Moscow|Russia/);
  assert.match(of('Lukashenka'), /legitim|recogni/i);
  assert.ok(
    statements.some((row) => quotes(row.cites).includes('springboard')),
    'the springboard remark',
  );
  assert.ok(
    statements.some((row) => /migration/.test(row.statement)),
    'what Warsaw asked for',
  );
  assert.ok(statements.every((row) => row.cites.length > 0));
  holds(await page('/positions'), 'potash', 'springboard');
  assert.ok(JSON.stringify(command('positions')).includes('springboard'));
});

test('assessments: the author’s judgements and forecasts, open', async () => {
  const { statements } = await ask.assessments(edition);
  const author = statements.filter((row) => row.who?.name === 'Eurasia Daily Monitor');
  assert.ok(author.some((row) => row.posture === 'forecast') && author.some((row) => row.posture === 'judgement'));
  assert.ok(
    statements.every((row) => row.probability === null),
    'none gives a probability',
  );
  holds(await page('/assessments'), 'Eurasia Daily Monitor');
  assert.ok(JSON.stringify(command('assessments')).includes('forecast'));
});

test('what is odd about this source', async () => {
  const { sources } = await ask.sources(edition);
  const monitor = sources.find((source) => source.outlet === 'Eurasia Daily Monitor');
  assert.ok(monitor);
  const answer = await ask.document(edition, monitor.id);
  assert.equal(answer.kind, 'answer');
  const { oddities } = (answer as Extract<typeof answer, { kind: 'answer' }>).answer;
  const said = oddities.map((row) => row.statement).join('\n');
  assert.match(said, /12 September.*11 September|11 September.*12 September/);
  assert.match(said, /Lukashenka.*Lukashenko/);
  const { conflicts } = await ask.conflicts(edition);
  assert.ok(
    conflicts.some(
      (row) =>
        row.property === 'date' &&
        row.values.some((v) => v.text === '2025-07') &&
        row.values.some((v) => v.text.startsWith('2025-06')),
    ),
  );
  holds(await page(`/sources/${monitor.id}`), 'cited to reports of 11 September');
  assert.ok(JSON.stringify(command('conflicts')).includes('2025-07'));
});

test('every locator is exact, the log holds, and rebuilding gives the same bytes', async () => {
  const checked = await verify(workspace);
  assert.deepEqual(checked.problems, []);
  assert.ok(checked.locators > 2000);
  assert.equal(checked.seeded, true);
  assert.equal((await rebuildRegister(workspace)).identical, true);
});

test('as known: what is retracted today is still yesterday’s answer', async () => {
  const desk = deskRegister(workspace);
  const asking = { asOf: '2025-09-15', known: '2026-02-19' };
  const before = await ask.countHeld(desk, asking);
  const [row] = before.rows.filter((held) => held.person.name === 'Ales Bialiatski');
  const [cite] = row?.cites ?? [];
  assert.ok(cite);
  await retract({ ...workspace, now: () => '2026-03-01T09:00:00.000Z' }, cite.attestation, 'read wrongly');
  assert.equal((await ask.countHeld(desk, { asOf: '2025-09-15' })).possible, before.possible - 1);
  assert.deepEqual((await ask.countHeld(desk, asking)).rows, before.rows);
});
