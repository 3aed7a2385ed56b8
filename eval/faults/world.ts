/** A small data directory with something of everything in it, and everything that can be asked of one, for comparing two. */
import { cpSync, mkdirSync } from 'node:fs';
import * as ask from '../../src/actions/ask.ts';
import { disclose } from '../../src/actions/disclose.ts';
import { history } from '../../src/actions/history.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { acceptProposals, listProposals, rejectProposals } from '../../src/actions/proposals.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Register } from '../../src/actions/registers.ts';
import { deskRegister, openEdition } from '../../src/actions/registers.ts';
import { status } from '../../src/actions/status.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { openWorkspace, workspaceOn } from '../../src/actions/workspace.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { openPostgres } from '../../src/ledger/postgres.ts';

export const NOW = '2025-10-01T12:00:00.000Z';

export const openAt = (data: string, seed: string | null = 'faults'): Promise<Workspace> =>
  openWorkspace({ data, now: NOW, seed, who: 'a tester' });

/** A workspace with the chance of the machine, on the embedded store or on a server's; editions are in `data` either way. */
export function workspaceAt(data: string, url?: string): Promise<Workspace> {
  const options = { data, now: NOW, seed: null, who: 'a tester' };
  return url === undefined ? openWorkspace(options) : workspaceOn(openPostgres(url), options);
}

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    columns: [
      { columns: ['given name', 'surname'], property: 'name' },
      { columns: ['born'], property: 'birth_date' },
    ],
  }),
  'mapping',
);

/** Every article tells of others; `n` makes them differ. */
export const articleText = (n: number): string => `---
title: "Report ${n}"
outlet: "Gazette"
published: "2025-09-${String(1 + (n % 28)).padStart(2, '0')}"
language: en
---
On 11 September 2025 the authorities released ${50 + n} political prisoners, the Example Rights Center said.

Anna Nowak number ${n}, a journalist, was detained in Minsk on 3 May 2024 and sentenced to ${1 + (n % 9)} years in prison.
Police arrested Ivan Holub on September 1. He is most likely still in prison.
`;

const list = (extra: string): string =>
  `surname,given name,born\nKowalski,Jan,1980-02-03\nNowak,Anna,1975\n,,1990\n${extra}`;

/** Imports, takes, leaves, judges, shows, hides and publishes. */
export async function fill(workspace: Workspace): Promise<void> {
  const article = (n: number, acceptWhy?: string) =>
    importFile(workspace, { bytes: Buffer.from(articleText(n)), name: `report-${n}.txt`, acceptWhy });
  await article(1, 'read and right');
  await importFile(workspace, {
    bytes: Buffer.from(list('Berg,Hanna,1991\n')),
    name: 'list.csv',
    mapping: MAPPING,
    outlet: 'Register',
    published: '2025-09-01',
  });
  await publish(workspace, 'public', 'first');
  await article(2);
  const waiting = await listProposals(workspace.ledger.store, 'waiting');
  await acceptProposals(workspace, [waiting[0]?.proposal ?? ''], 'right');
  await rejectProposals(workspace, [waiting[1]?.proposal ?? ''], 'not what it says');
  const people = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from spot where kind = 'person' and k1 is null order by ord",
  );
  const [first, second] = people;
  await judge(
    workspace,
    [{ mention: first?.mention ?? '', other: second?.mention ?? '', verdict: 'same' }],
    'one woman',
  );
  const [claim] = await workspace.ledger.store.all<{ claim: string }>(
    "select claim from told where property = 'birth_date' order by ord",
  );
  await disclose(workspace, claim?.claim ?? '', 'restricted', 'asked to');
  await publish(workspace, 'public', 'second');
  await publish(workspace, 'partner', 'first');
  await article(3, 'read and right');
}

/** As a plug pulled leaves it: the files as they are while the ledger is still open, its journal not yet put into it. */
export function copyAsItStands(data: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  cpSync(data, to, { recursive: true, filter: (path) => !path.endsWith('-shm') && !path.endsWith('-writer') });
}

/** Everything that is told, as text; what can't be answered is told as that. */
export async function everyAnswer(workspace: Workspace): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const tell = async (what: string, answer: () => Promise<unknown>): Promise<void> => {
    answers.set(
      what,
      await answer().then(
        (value) => JSON.stringify(value),
        (error) => `failed: ${(error as Error).message}`,
      ),
    );
  };
  const { store } = workspace.ledger;
  await tell('status', () => status(workspace));
  await tell('log', () => history(workspace, 1000));
  for (const outcome of ['waiting', 'accepted', 'rejected'] as const)
    await tell(`proposals ${outcome}`, () => listProposals(store, outcome));
  await tell('set aside', () => store.all('select * from aside order by document, line, code'));
  await everyAnswerOf('desk', deskRegister(workspace), tell);
  for (const audience of ['public', 'partner'] as const) {
    try {
      const edition = openEdition(workspace.data, audience);
      await everyAnswerOf(audience, edition, tell);
      await edition.close();
    } catch (error) {
      answers.set(audience, `failed: ${(error as Error).message}`);
    }
  }
  return answers;
}

async function everyAnswerOf(
  name: string,
  register: Register,
  tell: (what: string, answer: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const { countHeld, people, releases, sources, dealings, letters, figures, conflicts, overview } = ask;
  for (const [what, question] of Object.entries({
    countHeld,
    people,
    releases,
    sources,
    dealings,
    letters,
    figures,
    conflicts,
    overview,
  }))
    for (const asOf of ['2025-09-05', '2025-09-30'])
      await tell(`${name} ${what} ${asOf}`, () => (question as typeof people)(register, { asOf }));
  await tell(`${name} step`, () => register.step());
  await tell(`${name} persons`, async () =>
    Promise.all((await people(register)).people.map(({ id }) => ask.person(register, id))),
  );
  await tell(`${name} documents`, async () =>
    Promise.all((await sources(register)).sources.map(({ id }) => ask.document(register, id))),
  );
}
