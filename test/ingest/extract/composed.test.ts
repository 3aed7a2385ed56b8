/** Events that no row of a table tells: two meanings in one clause, or a noun that brings something of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPOSITIONS } from '../../../src/ingest/extract/compositions.ts';
import { extract } from '../../../src/ingest/extract/extract.ts';
import { Concepts, wordsOf } from '../../../src/ingest/extract/lexicon.ts';
import { TAKEN } from '../../../src/ingest/extract/taken.ts';
import { TREATMENT } from '../../../src/ingest/extract/treatment.ts';
import { teller } from './told.ts';

const TOLD: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  en: [
    ['Since July 2024 over 400 dissidents have been let out of jail.', ['reported_count actual 400']],
    ['Neither letters nor doctors reach the editor.', ['ill_treatment actual']],
    ['Her eyesight deteriorated.', ['medical_emergency actual']],
    ['The reporter was cut off from the world.', ['ill_treatment actual']],
    ['Her cousin and the two singers were forced into exile.', ['release actual 2']],
    ['The king remitted the sentence of 40 inmates.', ['pardon actual 40']],
    ['The teacher did not survive his captivity.', ['death_in_custody actual']],
    ['The weaver was swapping her cell for house arrest.', ['transfer actual']],
    ['Each side handed over 30 prisoners.', ['exchange actual 30']],
    ['The general prosecutor resigned.', ['post_change actual']],
    ['He got 30 days in jail.', ['sentence actual 30']],
    ['Nothing has been heard of the reporter and her brother.', ['ill_treatment actual']],
    ['A warder broke two of her ribs.', ['ill_treatment actual']],
    ['The charges against the printer were widened to tax evasion.', ['charge actual']],
    ['She owes her freedom to a bishop.', ['release actual']],
    ['The judge added four years to his sentence.', ['sentence actual 4']],
    ['Zambia and Malawi swapped prisoners.', ['exchange actual']],
    ['The ministry put the union on a list of extremists.', ['pressure actual']],
    ['Brussels wants to be rid of the embargo on potash.', ['sanction_eased proposed']],
  ],
  de: [
    ['Gegen den Drucker laufen Ermittlungen.', ['charge actual']],

    ['Drei Frauen ließ die Junta ziehen.', ['release actual 3']],
    ['Die Weberin ist nicht mehr im Gefängnis.', ['release actual']],
    ['Ihr Anwalt darf nicht mehr praktizieren.', ['pressure actual']],
    ['Seit Mai sitzt die Pfarrerin in einer Zelle.', ['detention actual  2024-05']],
    ['Sambia zeigte sich erleichtert.', ['statement actual']],
    ['Briefe bekommt sie seit Monaten nicht.', ['ill_treatment actual']],
  ],
  es: [
    ['Un juez exculpó al panadero.', ['sentence actual']],
    ['Ni cartas ni abogados le llegan.', ['ill_treatment actual']],
  ],
  fr: [
    ['Elle est privée de liberté depuis août 2023.', ['detention actual  2023-08']],
    ['Il n’est plus en prison.', ['release actual']],
    ['La loi d’amnistie a profité à 90 personnes.', ['pardon actual 90']],
    ['Depuis mars, ni lettres ni avocats ne lui sont accordés.', ['ill_treatment actual  2025-03/..']],
  ],
  pl: [
    ['Strażnicy złamali więźniowi dwa żebra.', ['ill_treatment actual']],
    ['Piekarz zawdzięcza wolność biskupowi.', ['release actual']],
    ['Służby zabrały piekarza i jego brata.', ['detention actual']],
    ['Po siedem lat przypadło czworgu dziennikarzom.', ['sentence actual 7']],
  ],
  uk: [
    ['Листів вона не отримує.', ['ill_treatment actual']],
    ['Білорусь передала Україні 31 цивільного.', ['release actual 31']],
  ],
  be: [['У лютым журналістку даставілі ў бальніцу.', ['medical_emergency actual  2025-02']]],
  ru: [
    ['По девять лет по этому делу получили четверо журналистов.', ['sentence actual 9']],
    ['Кассацию защиты Верховный суд к рассмотрению не принял: жалобу отклонили.', ['sentence actual']],
    ['В феврале журналистка была доставлена в клинику.', ['medical_emergency actual  2025-02']],
    ['Через час она вновь оказалась под стражей.', ['redetention actual']],
  ],
};

for (const [language, cases] of Object.entries(TOLD))
  test(`Two meanings in one clause make an event, whatever words tell them (${language})`, () => {
    const read = teller(language, '2025-03-15');
    for (const [text, events] of cases) assert.deepEqual(read(text).events, events, text);
  });

test('A composition says by its name what made it, and gives way to a row of its type', () => {
  const rules = (text: string): string[] =>
    extract(text, { id: 't', language: 'en', published: '2025-03-15' }).events.flatMap((e) => e.rules);
  assert.ok(rules('Her eyesight deteriorated.').includes('composed.illness+suffered'));
  assert.ok(!rules('A court sentenced Ana Petrova to five years in prison.').some((r) => r.startsWith('composed.')));
});

test('A noun that only points back is no event', () => {
  const read = teller('en', '2025-03-15');
  for (const text of ['The release was widely discussed.', 'An arrest warrant is a formality.', 'The talks go on.'])
    assert.deepEqual(read(text).events, [], text);
});

test('Every composition has a name of its own', () => {
  const names = [...COMPOSITIONS, ...TAKEN, ...TREATMENT].map(({ frame }) => frame.rule);
  assert.equal(new Set(names).size, names.length);
});

test('Words of a lexicon are found whole, by their beginning, and several together', () => {
  const concepts = new Concepts({ arrest: 'arrest', clinic: 'hospital* intensive_care', custody: 'jail' }, {});
  const found = concepts.in(wordsOf('arrested near the hospitals, then intensive care and jail'));
  assert.deepEqual(
    found.map(({ concept, start, end }) => [concept, start, end]),
    [
      ['clinic', 18, 27],
      ['clinic', 34, 48],
      ['custody', 53, 57],
    ],
  );
});
