import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseName } from '../../src/names/index.ts';

/** Written name, then given | patronymic | family | initials | aliases as parsed. */
const CASES = [
  ['Mikalai Statkevich', 'Mikalai | | Statkevich | |'],
  ['Статкевич Николай', 'Николай | | Статкевич | |'],
  ['Statkevich, Mikalai', 'Mikalai | | Statkevich | |'],
  ['Николай Викторович Статкевич', 'Николай | Викторович | Статкевич | |'],
  ['Статкевич Николай Викторович', 'Николай | Викторович | Статкевич | |'],
  ['PUTIN, Vladimir Vladimirovich', 'Vladimir | Vladimirovich | PUTIN | |'],
  ['Иван Иванович Петрович', 'Иван | Иванович | Петрович | |'],
  ['Ганна Якубовіч-Хвастова', 'Ганна | | Якубовіч Хвастова | |'],
  ['Sviatlana Heorhiyeuna Tsikhanouskaya', 'Sviatlana | Heorhiyeuna | Tsikhanouskaya | |'],
  ['Илья Ильич Обломов', 'Илья | Ильич | Обломов | |'],
  ['Ilham Heydar oglu Aliyev', 'Ilham | Heydar | Aliyev | |'],
  ['А. Г. Лукашенко', ' | | Лукашенко | А. Г. |'],
  ['Лукашенко А.Г.', ' | | Лукашенко | А. Г. |'],
  ['M. Statkevičius', ' | | Statkevičius | M. |'],
  ['Николай (Микола) Статкевич', 'Николай | | Статкевич | | Микола'],
  ['Kozlyanko (Kazlianka)', ' | | Kozlyanko | | Kazlianka'],
  ['Ольга Климчук, урождённая Якубович', 'Ольга | | Климчук | | Якубович'],
  ['Dr. Rami Makhlouf', 'Rami | | Makhlouf | |'],
  ['刘晓波', '晓波 | | 刘 | |'],
  ['SergeiLavrov', 'Sergei | | Lavrov | |'],
] as const;

for (const [written, expected] of CASES) {
  test(`takes apart ${written}`, () => {
    const { given, patronymic, family, initials, aliases } = parseName(written);
    const got = [given, patronymic, family, initials, aliases].map((part) => part.join(' '));
    assert.deepEqual(
      got,
      expected.split('|').map((part) => part.trim()),
    );
  });
}

test('titles are told apart from the name', () => {
  assert.deepEqual(parseName('Mr. Recep Tayyip Erdoğan').titles, ['Mr.']);
  assert.deepEqual(parseName('Прэзідэнт Аляксандр Лукашэнка').titles, ['Прэзідэнт']);
});

test('the order is told, recognised or assumed', () => {
  assert.equal(parseName('Statkevich, Mikalai').order, 'told');
  assert.equal(parseName('Статкевич Николай Викторович').order, 'told');
  assert.equal(parseName('Статкевич Николай').order, 'recognised');
  assert.equal(parseName('Qwbdt Zzplk').order, 'assumed');
  assert.deepEqual(parseName('Orbán Viktor', { language: 'hu' }).family, ['Orbán']);
  assert.deepEqual(parseName('Nagy Qwbdt', { language: 'hu-HU' }).family, ['Nagy']);
});

test('sex is told by the patronymic, or by given name and surname in one case', () => {
  const MAN = 1;
  const WOMAN = 2;
  const EITHER = 3;
  assert.equal(parseName('Тихановская Светлана Георгиевна').sex, WOMAN);
  assert.equal(parseName('Александра Дубовская').sex, WOMAN);
  assert.equal(parseName('Александра Дубовского').sex, MAN);
  assert.equal(parseName('Александра Козлова').sex, EITHER);
  assert.equal(parseName('Elena Ramanauskienė').sex, WOMAN);
});

test('parsing never throws and loses no word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
      const name = parseName(written);
      assert.equal(name.written, written);
    }),
    { seed: 1, numRuns: 500 },
  );
  const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const { given, patronymic, family, titles, particles } = parseName(words.join(' '));
      assert.deepEqual([...given, ...patronymic, ...family, ...titles, ...particles].sort(), [...words].sort());
    }),
    { seed: 1 },
  );
});
