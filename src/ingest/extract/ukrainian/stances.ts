/** Ukrainian: what somebody wants, fears or has in hand; how an author judges and foresees; what ties two events. */
import type { LanguageTables } from '../tables.ts';
import { past } from './forms.ts';

export const positions: NonNullable<LanguageTables['positions']> = [
  {
    rule: 'position.demand',
    kind: 'demand',
    pattern: `(?:${past('вимага', 'заклика', 'зажада', 'наполяга', 'домага')}|вимага(?:є|ють)|заклика(?:є|ють)|наполяга(?:є|ють)|домага(?:є|ють)ся)`,
  },
  {
    rule: 'position.aim',
    kind: 'aim',
    pattern:
      '(?:хоче|хочуть|хоті(?:в|ла|ли)|прагн(?:е|уть|ув|ула|ули)|намага(?:є|ють)ться|намага(?:вся|лася|лися)|сподіва(?:є|ють)ться|сподіва(?:вся|лася|лися)|плану(?:є|ють)|ма(?:є|ють) намір|готов(?:ий|а|і|е) )',
  },
  {
    rule: 'position.lever',
    kind: 'lever',
    pattern:
      '(?:використову(?:є|ють)|трима(?:є|ють))(?: {w}){1,6}? (?:як (?:{w} )?(?:розмінн[\\p{L}]+|заручни[\\p{L}]+|важіль|інструмент|товар)|для (?:{w} )?(?:торгу|шантажу|тиску))|став(?:ить|лять)(?: {w}){0,6}? в залежність',
  },
  {
    rule: 'position.concern',
    kind: 'concern',
    pattern:
      '(?:побою(?:є|ють)ться|боїться|бояться|остеріга(?:є|ють)ться|(?:висловив|висловила|висловили) (?:{w} )?(?:занепокоєння|стурбованість)|стурбован(?:ий|а|і)|застеріга(?:є|ють)|поперед(?:ив|ила|или|жає|жають)|виступа(?:є|ють) проти|заперечу(?:є|ють) проти)',
  },
];

export const assessments: NonNullable<LanguageTables['assessments']> = [
  {
    rule: 'assessment.forecast',
    kind: 'forecast',
    pattern:
      '(?:(?:може|можуть|міг би|могла б) (?:{w} )?(?:призвести|привести|відкрити (?:{w} )?шлях|означати|стати (?:{w} )?(?:сигналом|початком))|(?:є )?(?:мало|цілком |найбільш )?ймовірн[\\p{L}]+,? що|(?:слід|варто|можна) (?:очікувати|чекати)|навряд чи|найближчими (?:тижнями|місяцями|роками)|прогнозу(?:є|ють)|передбача(?:є|ють)(?=,? що)|покаже час)',
  },
  {
    rule: 'assessment.judgement',
    kind: 'judgement',
    pattern:
      '(?:(?:свідчить|вказує)(?: {w}){0,2}? (?:про|на|що)|здається|схоже,? (?:що|на)|(?:є|це) (?:{w} ){0,2}?(?:сигнал|жест|спроб|доказ|ознак)[\\p{L}]*|на (?:{w} ){0,2}?(?:думку|погляд|переконання)|(?:вважа(?:є|ють)|переконан(?:ий|а|і)),? що|не випадков[\\p{L}]+|можна (?:розцінювати|вважати|трактувати))',
  },
];

export const ties: NonNullable<LanguageTables['ties']> = [
  {
    rule: 'tie.not-in-exchange',
    type: 'not_in_exchange_for',
    governs: true,
    pattern: '(?:не|без|нічого|жодн[\\p{L}]+) (?:{w} ){0,4}?(?:в обмін на|натомість|взамін|навзаєм)',
  },
  {
    rule: 'tie.in-exchange',
    type: 'in_exchange_for',
    governs: true,
    pattern: '(?:(?:в|у) обмін на|взамін за|у межах (?:угоди|домовленості) про)',
  },
  { rule: 'tie.in-exchange', type: 'in_exchange_for', governs: false, pattern: '(?:натомість|взамін|навзаєм)' },
  {
    rule: 'tie.in-response',
    type: 'in_response_to',
    governs: true,
    pattern: "(?:у (?:відповідь|помсту) (?:на|за)|в (?:відповідь|помсту) (?:на|за)|через те,? що|у зв[’'ʼ]язку з)",
  },
  { rule: 'tie.in-response', type: 'in_response_to', governs: false, pattern: '(?:у|в) відповідь' },
];
