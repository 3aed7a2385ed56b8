/** A list kept as a demand: told anew by every later import, as of any day and as known on any day. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DemandAnswer } from '../../src/actions/demands.ts';
import { demand, demands } from '../../src/actions/demands.ts';
import { judge } from '../../src/actions/judge.ts';
import { keepDemand } from '../../src/actions/keep-demand.ts';
import { deskRegister } from '../../src/actions/registers.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { article, on, onDisk } from './desk.ts';

let workspace: Workspace;
const LIST = 'Список\n1. Берг Анна\n2. Статкевич Николай\n3. Лосик И.\n4. Калеснікава Марыя\n5. ?\n';
const request = {
  name: 'list.txt',
  bytes: new TextEncoder().encode(LIST),
  by: 'Embassy',
  to: 'Minsk',
  on: '2025-06-20',
  why: 'handed over',
};

const told = (
  day: string,
  name: string,
  words: string,
  type: 'detention' | 'release',
  modality: 'actual' | 'planned' = 'actual',
) =>
  article(
    on(workspace, day),
    { text: `${name} ${words} on ${day}.`, published: day },
    [
      {
        type,
        modality,
        quote: `${name} ${words} on ${day}`,
        date: { edtf: day, basis: 'stated', text: day },
        participants: [{ role: 'prisoner', name }],
      },
    ],
    [[name]],
  );

before(async () => {
  workspace = await onDisk(temporaryFolder('demands'));
  await told('2025-01-01', 'Anna Berg', 'was detained', 'detention');
  await told('2025-01-02', 'Mikalai Statkevich', 'was detained', 'detention');
  await told('2025-01-03', 'Ihar Losik', 'was detained', 'detention');
  await keepDemand(on(workspace, '2025-06-21'), request);
  await told('2025-08-01', 'Mikalai Statkevich', 'will be freed', 'release', 'planned');
  await told('2025-09-11', 'Anna Berg', 'was freed', 'release');
  await joined('Anna Berg');
  await joined('Mikalai Statkevich');
});
after(() => workspace.close());

const named = async (name: string): Promise<string[]> =>
  (
    await workspace.ledger.store.all<{ mention: string }>(
      "select distinct mention from told where property = 'name' and k1 is null and value like ? order by mention",
      [`%${name}%`],
    )
  ).map(({ mention }) => mention);

/** The two tellings of one person are one. */
async function joined(name: string): Promise<void> {
  const [mention = '', other = ''] = await named(name);
  await judge(on(workspace, '2025-09-20'), [{ mention, other, verdict: 'same' }], 'one woman, one man');
}

async function shown(asking: { asOf?: string; known?: string } = {}): Promise<DemandAnswer> {
  const register = deskRegister(workspace);
  const [row] = (await demands(register, asking)).demands;
  const found = await demand(register, row?.id ?? '', asking);
  assert.ok(found.kind === 'answer');
  return found.answer;
}
const states = ({ named }: DemandAnswer): string[] => named.map(({ name, state }) => `${name}: ${state}`).sort();

test('each name says how they stand, and since when; who is not surely known is unsure', async () => {
  const answer = await shown();
  assert.deepEqual(
    [answer.by.map(({ name }) => name), answer.to.map(({ name }) => name), answer.people],
    [['Embassy'], ['Minsk'], 4],
  );
  assert.deepEqual(states(answer), [
    'Берг Анна: out',
    'Калеснікава Марыя: unknown',
    'Лосик И.: unsure',
    'Статкевич Николай: promised',
  ]);
  const anna = answer.named.find(({ name }) => name === 'Берг Анна');
  assert.deepEqual([anna?.since?.latest, anna?.person?.name, anna?.matched], ['2025-09-11', 'Anna Berg', 'found']);
  assert.deepEqual(
    answer.named.find(({ state }) => state === 'unsure')?.perhaps.map(({ person }) => person.name),
    ['Ihar Losik'],
  );
});

test('it is asked as of any day, and as known on any day', async () => {
  assert.deepEqual(states(await shown({ asOf: '2025-07-01' })), [
    'Берг Анна: held',
    'Калеснікава Марыя: unknown',
    'Лосик И.: unsure',
    'Статкевич Николай: held',
  ]);
  assert.deepEqual(states(await shown({ known: '2025-08-15' })), [
    'Берг Анна: held',
    'Калеснікава Марыя: unknown',
    'Лосик И.: unsure',
    'Статкевич Николай: held',
  ]);
  assert.deepEqual((await demands(deskRegister(workspace), { known: '2025-05-01' })).demands, []);
});

test('kept again it changes nothing; what a later judgement joins is told as judged', async () => {
  assert.equal((await keepDemand(on(workspace, '2025-10-01'), request)).entry, null);
  const losik = (await shown()).named.find(({ name }) => name === 'Лосик И.');
  const other = losik?.perhaps[0]?.person.id ?? '';
  const [mention = ''] = await named('Лосик');
  await judge(on(workspace, '2025-10-02'), [{ mention, other, verdict: 'same' }], 'known to us');
  const now = (await shown()).named.find(({ name }) => name.includes('Лосик') || name.includes('Losik'));
  assert.deepEqual([now?.state, now?.matched], ['held', 'judged']);
});
