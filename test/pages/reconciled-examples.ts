/** Lists held against each other: two with a question open, four of what became of a demand, a register's. */
import type { ListFile } from '../../src/actions/reconcile.ts';
import { reconcileFiles } from '../../src/actions/reconcile.ts';
import type { ReconcileAnswer } from '../../src/derive/list-answers.ts';

const file = (name: string, text: string, role?: ListFile['role']): ListFile => ({
  name,
  bytes: new TextEncoder().encode(text),
  ...(role && { role }),
});

const DEMANDED = file(
  'demanded.txt',
  'Список\n1. Статкевич Николай\n2. И. Лосик\n3. Карней Игорь\n4. Ихар Карней\n',
  'demanded',
);
const two = await reconcileFiles(
  [DEMANDED, file('out.csv', 'name,born\nMikalai Statkevich,1956\nIhar Losik,1992\n')],
  '2025-09-11',
);
const four = await reconcileFiles(
  [
    DEMANDED,
    file('out.csv', 'name\nMikalai Statkevich\nIhar Losik\n', 'out'),
    file('announced.html', '<ul><li>Mikoła Statkiewicz</li><li>Ihar Karniej</li></ul>', 'announced'),
    file('refused.csv', 'name\nMikalai Statkevich\nJulia Fener\n', 'refused'),
  ],
  null,
);

const both = await reconcileFiles(
  [
    file('a.txt', '1. Статкевич Николай\n2. Щиракова Лариса\n'),
    file('b.csv', 'name\nMikalai Statkevich\nŁarysa Szczyrakowa\n'),
  ],
  null,
);
const ofRegister: ReconcileAnswer = {
  ...both,
  lists: both.lists.map((head, list) =>
    list === 1 ? { ...head, name: 'held', found: 'register', columns: [], beyond: 2 } : head,
  ),
  people: both.people.map((person) => ({
    ...person,
    names: person.names.map((name) => (name.list === 1 ? { ...name, at: 'held', id: 'p-statkevich' } : name)),
  })),
};

export const reconciled: readonly (readonly [path: string, answer: ReconcileAnswer])[] = [
  ['/lists/two', two],
  ['/lists/four', four],
  ['/lists/register', ofRegister],
];
