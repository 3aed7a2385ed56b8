/** A small public edition to ask services of: namesakes, an office, a release; one who was withdrawn, and one who never was public. */
import type { Hono } from 'hono';
import { disclose } from '../../src/actions/disclose.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { judge } from '../../src/actions/judge.ts';
import { publish } from '../../src/actions/publish.ts';
import { openEditionFile } from '../../src/actions/registers.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { siteApp } from '../../src/web/site/app.ts';
import { article, on, onDisk } from '../actions/desk.ts';
import { temporaryFolder } from '../support/tmp.ts';

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['born'], property: 'birth_date' },
      { columns: ['sex'], property: 'sex' },
      { columns: ['job'], property: 'occupation' },
      { columns: ['place'], property: 'place' },
      { columns: ['article'], property: 'ground' },
    ],
    key: ['name', 'born'],
  }),
  'mapping.json',
);

const LIST = `name,born,sex,job,place,article
Siarhei Kavaliou,1980-05-03,male,teacher,Hrodna,342
Сяргей Кавалёў,1994-11-20,male,driver,Брэст,369
Sviatlana Kavaliova,1983-02-01,female,nurse,Hrodna,342
Anna Berg,1971,female,editor,Minsk,361
Jan Nowak <b>&amp;</b>,1990-01-01,male,poet,Minsk,361
`;

export interface ServicesEdition {
  readonly app: Hono;
  /** `alsoAnna`: another mention of Anna's, that was joined with hers. */
  readonly ids: Readonly<
    Record<'teacher' | 'driver' | 'Anna' | 'alsoAnna' | 'withdrawn' | 'hidden' | 'release' | 'office', string>
  >;
  close(): Promise<void>;
}

export async function servicesEdition(elapsed?: () => number): Promise<ServicesEdition> {
  const workspace = await onDisk(temporaryFolder('services'));
  const told = (day: string, text: string, events: Parameters<typeof article>[2], names: readonly string[]) =>
    article(
      on(workspace, day),
      { text, published: day },
      events,
      names.map((name) => [name] as const),
    );
  await importFile(on(workspace, '2025-09-01'), {
    bytes: Buffer.from(LIST),
    name: 'list.csv',
    outlet: 'Watch',
    published: '2025-09-01',
    mapping: MAPPING,
    acceptWhy: 'read',
    audience: 'public',
  });
  await told(
    '2025-09-11',
    'Fifty-two people, Anna Berg among them, were let go in Vilnius. The Ministry of Justice confirmed it.',
    [
      {
        type: 'release',
        quote: 'Fifty-two people, Anna Berg among them, were let go in Vilnius.',
        date: { edtf: '2025-09-11', basis: 'stated', text: '' },
        quantity: { value: 52, qualifier: 'exactly', unit: 'person', text: 'Fifty-two people' },
        participants: [
          { role: 'prisoner', name: 'Anna Berg' },
          { role: 'holder', name: 'Ministry of Justice' },
        ],
        place: ['Vilnius'],
      },
    ],
    ['Anna Berg'],
  );
  const named = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from told where property = 'name' and value like '%Anna Berg%' order by ord",
  );
  await judge(
    on(workspace, '2025-09-11'),
    named
      .slice(1)
      .map(({ mention }) => ({ mention: named[0]?.mention ?? '', other: mention, verdict: 'same' as const })),
    'one woman',
  );
  const gone = await told(
    '2025-09-12',
    'Zoya Kryvich was detained.',
    [
      {
        type: 'detention',
        quote: 'Zoya Kryvich was detained',
        participants: [{ role: 'prisoner', name: 'Zoya Kryvich' }],
      },
    ],
    ['Zoya Kryvich'],
  );
  const secret = await told(
    '2025-09-12',
    'Hleb Sakret was detained.',
    [
      {
        type: 'detention',
        quote: 'Hleb Sakret was detained',
        participants: [{ role: 'prisoner', name: 'Hleb Sakret' }],
      },
    ],
    ['Hleb Sakret'],
  );
  await disclose(on(workspace, '2025-09-12'), secret, 'restricted', 'not ours to tell');
  await publish(on(workspace, '2025-09-12'), 'public', 'first');
  await disclose(on(workspace, '2025-09-13'), gone, 'restricted', 'asked');
  await publish(on(workspace, '2025-09-13'), 'public', 'second');

  const { store } = workspace.ledger;
  const mentionOf = async (property: string, words: string): Promise<string> =>
    (
      await store.all<{ mention: string }>(
        'select mention from told where property = ? and value like ? and k1 is null order by ord',
        [property, `%${words}%`],
      )
    )[0]?.mention ?? '';
  const file = editionFile(workspace.data, 'public');
  const register = openEditionFile(file);
  // An edition names who was joined by its own order.
  const members = await register.reader.all<{ mention: string; entity: string }>(
    'select mention, entity from member where k1 is null',
  );
  const entityOf = (mention: string): string => members.find((row) => row.mention === mention)?.entity ?? '';
  const anna = named.map(({ mention }) => mention);
  const Anna = entityOf(anna[0] ?? '');
  const ids = {
    teacher: await mentionOf('occupation', 'teacher'),
    driver: await mentionOf('occupation', 'driver'),
    Anna,
    alsoAnna: anna.find((mention) => mention !== Anna) ?? '',
    withdrawn: await mentionOf('name', 'Zoya'),
    hidden: await mentionOf('name', 'Hleb'),
    release: await mentionOf('quantity', 'Fifty-two'),
    office: await mentionOf('name', 'Ministry'),
  };
  const app = siteApp({
    register: async () => register,
    title: 'Test <Register>',
    contact: null,
    address: 'https://example.org',
    file,
    ...(elapsed && { elapsed }),
  });
  return {
    app,
    ids,
    close: async () => {
      await register.close();
      await workspace.close();
    },
  };
}
