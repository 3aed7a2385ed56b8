/** A small world in which everything that the desk does is done once, and every answer that is given of it. */
import * as questions from '../../src/actions/ask.ts';
import { identityProposals } from '../../src/actions/candidates.ts';
import { rank, retract } from '../../src/actions/correct.ts';
import { disclose } from '../../src/actions/disclose.ts';
import { history } from '../../src/actions/history.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { parseMapping } from '../../src/actions/mapping.ts';
import { acceptProposals, listProposals, rejectProposals } from '../../src/actions/proposals.ts';
import { publish } from '../../src/actions/publish.ts';
import { deskRegister } from '../../src/actions/registers.ts';
import { status } from '../../src/actions/status.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { MATCHED_KINDS } from '../../src/derive/matched-kinds.ts';
import type { Told } from './desk.ts';
import { article, on } from './desk.ts';

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    whole: true,
    columns: [
      { columns: ['given', 'family'], property: 'name' },
      { columns: ['born'], property: 'birth_date' },
    ],
  }),
  'mapping.json',
);

const list = (workspace: Workspace, day: string, ...rows: string[]): Promise<unknown> =>
  importFile(on(workspace, day), {
    bytes: Buffer.from(`given,family,born\n${rows.join('\n')}\n`),
    name: 'list.csv',
    outlet: 'Вясна',
    url: 'https://example.org/list',
    published: day,
    mapping: MAPPING,
    why: 'weekly',
  });

const event = (type: Told['type'], quote: string, name: string, edtf: string, more: Partial<Told> = {}): Told => ({
  type,
  quote,
  participants: [{ role: 'prisoner', name }],
  date: { edtf, basis: 'stated', text: quote.slice(quote.lastIndexOf(' on ') + 4) },
  ...more,
});

export async function workedWorld(workspace: Workspace): Promise<void> {
  const ids = async (kind: string): Promise<string[]> =>
    (
      await workspace.ledger.store.all<{ mention: string }>(
        'select mention from spot where kind = ? and k1 is null order by ord, mention',
        [kind],
      )
    ).map(({ mention }) => mention);
  const first = await article(
    on(workspace, '2025-09-01'),
    {
      text: 'Ганна Берг was detained on 2025-05-03, Viasna said. Іван Голуб was detained on 2025-06-01.',
      published: '2025-09-01',
    },
    [
      event('detention', 'Ганна Берг was detained on 2025-05-03', 'Ганна Берг', '2025-05-03', {
        source: { name: 'Viasna', form: 'said', chain: ['Viasna'] },
      }),
      event('detention', 'Іван Голуб was detained on 2025-06-01', 'Іван Голуб', '2025-06-01'),
    ],
    [['Ганна Берг', 'held'], ['Іван Голуб']],
  );
  await list(workspace, '2025-09-05', 'Anna,Berg,1980', 'Žana,Kolas,1975', 'Zoya,Kryvich,');
  await article(
    on(workspace, '2025-09-12'),
    { text: 'Hanna Berg was one of 52 freed on 2025-09-11. Ivan Holub may have died.', published: '2025-09-12' },
    [
      event('release', 'Hanna Berg was one of 52 freed on 2025-09-11', 'Hanna Berg', '2025-09-11', {
        quantity: { value: 52, qualifier: 'exactly', unit: 'person', text: '52' },
      }),
      {
        type: 'death_in_custody',
        quote: 'Ivan Holub may have died',
        participants: [{ role: 'prisoner', name: 'Ivan Holub' }],
        modality: 'uncertain',
      },
    ],
    [['Hanna Berg'], ['Ivan Holub']],
  );
  await list(workspace, '2025-09-12', 'Anna,Berg,1980', 'Žana,Kolas,1976');
  const [hanna = '', ivan = '', anna = '', zana = '', zoya = '', hannah = '', holub = ''] = await ids('person');
  const { entry } = await judge(
    on(workspace, '2025-09-13'),
    [{ mention: hanna, other: hannah, verdict: 'same' }],
    'one woman',
  );
  await publish(on(workspace, '2025-09-13'), 'public', 'first');
  await undo(on(workspace, '2025-09-14'), entry ?? 0, 'not sure yet');
  await judge(
    on(workspace, '2025-09-15'),
    [
      { mention: hanna, other: hannah, verdict: 'same' },
      { mention: hanna, other: anna, verdict: 'unsure' },
      { mention: ivan, other: holub, verdict: 'same' },
      { mention: zana, other: zoya, verdict: 'not' },
    ],
    'read again',
  );
  const [name] = await workspace.ledger.store.all<{ claim: string }>(
    "select claim from told where property = 'name' and k1 is null order by ord, claim",
  );
  await rank(on(workspace, '2025-09-16'), name?.claim ?? '', 'preferred', 'her own form');
  const bytes = Buffer.from('Police arrested Alena Sidarenka on May 3. Twelve prisoners were freed on Friday.');
  await importFile(on(workspace, '2025-09-17'), {
    bytes,
    name: 'note.txt',
    outlet: 'Gazette',
    published: '2025-09-17',
    language: 'en',
  });
  const [one, ...others] = await listProposals(workspace.ledger.store, 'waiting');
  if (one) await acceptProposals(on(workspace, '2025-09-17'), [one.proposal], 'read');
  if (others[0]) await rejectProposals(on(workspace, '2025-09-17'), [others[0].proposal], 'no such thing');
  const [died] = await workspace.ledger.store.all<{ claim: string }>(
    "select claim from told where property = 'occurred' and value like '%uncertain%' and k1 is null order by ord, claim",
  );
  await retract(on(workspace, '2025-09-18'), died?.claim ?? '', 'misread');
  await disclose(on(workspace, '2025-09-19'), first, 'restricted', 'the family asked');
  await publish(on(workspace, '2025-09-20'), 'public', 'second');
}

const namedSo = (name: string) => ({
  of: 'named',
  kinds: new Set(['person']),
  names: [name],
  sex: '',
  birth: [],
  places: [],
  occupations: [],
  articles: [],
  detained: [],
});

/** JSON in which maps are lists of their pairs. */
const jsonOf = (answer: unknown): string =>
  JSON.stringify(answer, (_key, value) => (value instanceof Map ? [...value] : value));

/** Every answer of the desk, at several days of the world and of knowledge, one a line. */
export async function answersOf(workspace: Workspace): Promise<string[]> {
  const lines: string[] = [];
  const say = (what: string, answer: unknown): void => void lines.push(`${what} ${jsonOf(answer)}`);
  say('status', await status(workspace));
  say('history', await history(workspace, 100));
  say('candidates', await identityProposals(workspace, { limit: 100 }));
  await workspace.ledger.store.snapshot(async (reader) => {
    const register = deskRegister(workspace, reader);
    const { people } = await questions.people(register);
    const each = (items: readonly { readonly id: string }[]): string[][] => items.map(({ id }) => [id]);
    // What a question is asked about before the days, each way it is asked; others take the days alone.
    const about: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
      person: each(people),
      entityPreview: each(people),
      suggest: [['Ba', new Set(MATCHED_KINDS)]],
      values: [[people.map(({ id }) => id), ['status', 'birth_date', 'held_since']]],
      matches: people.map(({ name }) => [new Map([['one', { example: namedSo(name), limit: 20, threshold: 0 }]])]),
      findPeople: [['Hanna'], ['Голуб'], ...each(people)],
      release: each((await questions.releases(register)).releases),
      document: each((await questions.sources(register)).sources),
      countBy: questions.DIMENSIONS.map((dimension) => [dimension]),
      diff: [['2025-09-05', '2025-09-15']],
      crossings: [['2025-06'], ['2025-09']],
    };
    for (const [asOf, known] of [
      [undefined, undefined],
      ['2025-06', undefined],
      ['2025-09-12', '2025-09-13'],
      ['2025-09-11', '2025-09-15'],
      ['2025-09-10', '2025-09-05'],
    ] as const) {
      for (const [name, question] of Object.entries(questions)) {
        if (typeof question !== 'function') continue;
        const ask = question as (...given: unknown[]) => Promise<unknown>;
        for (const given of about[name] ?? [[]])
          say(`${name} ${jsonOf(given)} ${asOf} ${known}`, await ask(register, ...given, { asOf, known }));
      }
      for (const by of questions.DIMENSIONS) {
        const asking = { by, group: '', asOf, known };
        say(`group ${by} ${asOf} ${known}`, await questions.countBy(register, by, asking));
        say(`month ${by} ${asOf} ${known}`, await questions.crossings(register, '2025-09', asking));
      }
    }
  });
  return lines;
}
