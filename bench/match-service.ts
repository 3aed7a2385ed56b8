/**
 * What the services for others' tools cost on an edition of many people: `node bench/match-service.ts [PEOPLE] [PEOPLE.csv]`. Makes an
 * edition of a list of so many (or of the first of those in a table with columns given, patronymic, surname, sex, birth, place and
 * articles), asks in batches of ten, each person as another source would write them, and prints the processor time of a batch (user
 * and system, of this process alone). Compare figures of one run only.
 */
import { readFileSync } from 'node:fs';
import { importFile } from '../src/actions/import-file.ts';
import { parseMapping } from '../src/actions/mapping.ts';
import { publish } from '../src/actions/publish.ts';
import { openEdition } from '../src/actions/registers.ts';
import { openWorkspace } from '../src/actions/workspace.ts';
import { siteApp } from '../src/web/site/app.ts';
import { temporaryFolder } from '../test/support/tmp.ts';
import { chanceOf } from './scale/world.ts';

const [count = 10_000, file] = [Number(process.argv[2] ?? 10_000), process.argv[3]];
const BATCHES = 60;
const BATCH = 10;

interface Person {
  readonly name: string;
  readonly born: string;
  readonly sex: string;
  readonly place: string;
  readonly article: string;
}

const GIVEN =
  `Аляксандр Сяргей Андрэй Дзмітрый Мікалай Уладзімір Віктар Павел Юрый Ігар Аляксей Яўген Іван Максім Васіль
  Алена Наталля Вольга Ірына Таццяна Святлана Марына Кацярына Ганна Вікторыя Людміла Юлія Марыя Дар'я Аксана`.split(
    /\s+/,
  );
const STEMS =
  `Кавал Іван Навум Пятр Васіл Марк Сідар Кузьм Ляўк Мельнік Шаўц Гарб Бандар Казл Варан Салаў Баран Зай Мядзв Карал
  Рыжк Сініц Жук Грыгор Раман Саўк Макар Паўл Сям Якуб Кірыл Лук Цім Філіп Антон Дзям Ярм Карп Фам Зін`.split(/\s+/);
const ENDINGS = ['оў', 'енка', 'евіч', 'чук', 'скі', 'ін', 'ёнак', 'ук', 'ко', 'аў'];
const TOWNS = ['Мінск', 'Гродна', 'Брэст', 'Віцебск', 'Гомель', 'Магілёў', 'Пінск', 'Ліда', 'Орша', 'Слуцк'];

/** Names as people have them: some very common, most not. */
function madeUp(people: number): Person[] {
  const chance = chanceOf(1);
  const one = <T>(list: readonly T[], skew = 1): T => list[Math.floor(chance() ** skew * list.length)] as T;
  return Array.from({ length: people }, () => {
    const at = Math.floor(chance() ** 1.6 * GIVEN.length);
    return {
      name: `${GIVEN[at]} ${one(STEMS, 1.5)}${one(STEMS, 3).slice(0, 2).toLowerCase()}${one(ENDINGS, 1.3)}`,
      born: `${1940 + Math.floor(chance() * 66)}-0${1 + Math.floor(chance() * 9)}-${10 + Math.floor(chance() * 19)}`,
      sex: at < GIVEN.length / 2 ? 'male' : 'female',
      place: one(TOWNS, 2),
      article: String(342 + Math.floor(chance() * 30)),
    };
  });
}

function readFrom(path: string, most: number): Person[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split(',');
  return lines.slice(0, most).map((line) => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    return {
      name: [cell('given'), cell('patronymic'), cell('surname')].filter((part) => part !== '').join(' '),
      born: cell('birth'),
      sex: cell('sex'),
      place: cell('place'),
      article: cell('articles').split(/[;|]/)[0] ?? '',
    };
  });
}

const people = file === undefined ? madeUp(count) : readFrom(file, count);
const data = temporaryFolder('bench');
const workspace = await openWorkspace({ data, now: '2025-09-01T12:00:00Z', seed: 'bench', who: 'bench' });
const fields = ['name', 'born', 'sex', 'place', 'article'] as const;
const properties = ['name', 'birth_date', 'sex', 'place', 'ground'] as const;
await importFile(workspace, {
  bytes: Buffer.from(
    `${fields.join(',')},row\n${people.map((person, i) => `${fields.map((field) => person[field]).join(',')},${i}`).join('\n')}\n`,
  ),
  name: 'list.csv',
  outlet: 'Bench',
  published: '2025-09-01',
  audience: 'public',
  acceptWhy: 'bench',
  mapping: parseMapping(
    JSON.stringify({
      mapping: 'rollcall-mapping/1',
      rows: 'person',
      state: 'held',
      key: ['row'],
      columns: fields.map((field, i) => ({ columns: [field], property: properties[i] })),
    }),
    'bench',
  ),
});
await publish(workspace, 'public', 'bench');
await workspace.close();

const register = openEdition(data, 'public');
const app = siteApp({ register: async () => register, title: 'Bench', contact: null, address: 'https://example.org' });
const chance = chanceOf(2);
const some = (): Person => people[Math.floor(chance() * people.length)] as Person;
/** Half of what is asked has a year and a place; half is a name alone. */
const batches = Array.from({ length: BATCHES }, () =>
  Array.from({ length: BATCH }, (_, i) => ({ ...some(), rich: i % 2 === 0 })),
);

const kinds: readonly (readonly [string, (batch: (typeof batches)[number]) => Promise<Response>])[] = [
  [
    '/match',
    async (batch) =>
      app.request('/match', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          queries: Object.fromEntries(
            batch.map(({ name, born, place, rich }, i) => [
              `q${i}`,
              { name, ...(rich && born !== '' && { birth: born.slice(0, 4) }), ...(rich && place !== '' && { place }) },
            ]),
          ),
        }),
      }),
  ],
  [
    '/reconcile',
    async (batch) =>
      app.request('/reconcile', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          queries: JSON.stringify(
            Object.fromEntries(
              batch.map(({ name, born, rich }, i) => [
                `q${i}`,
                {
                  query: name,
                  type: 'person',
                  limit: 5,
                  properties: rich ? [{ pid: 'birth_date', v: born.slice(0, 4) }] : [],
                },
              ]),
            ),
          ),
        }).toString(),
      }),
  ],
  [
    '/reconcile/suggest/entity',
    async (batch) => {
      const words = batch.map(({ name }) => name.split(' ').at(-1)?.slice(0, 4) ?? '');
      const answers = await Promise.all(
        words.map(async (word) => app.request(`/reconcile/suggest/entity?prefix=${encodeURIComponent(word)}`)),
      );
      return answers[0] as Response;
    },
  ],
];

console.log(`${people.length} people; batches of ${BATCH}`);
for (const [what, ask] of kinds) {
  const times: number[] = [];
  let found = 0;
  for (const batch of [...batches.slice(0, 5), ...batches]) {
    const before = process.cpuUsage();
    const response = await ask(batch);
    const body = await response.text();
    const { user, system } = process.cpuUsage(before);
    if (response.status !== 200) throw new Error(`${what}: ${response.status} ${body}`);
    found += body.split('"id":').length - 1;
    times.push((user + system) / 1000);
  }
  const sorted = times.slice(5).sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1).padStart(7);
  console.log(
    `${what.padEnd(28)} p50 ${at(0.5)} ms   p99 ${at(0.99)} ms   processor time a batch; ${(found / times.length).toFixed(0)} ids in one`,
  );
}
await register.close();
