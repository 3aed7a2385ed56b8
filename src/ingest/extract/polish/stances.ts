/** Polish: what somebody wants, fears or has in hand; how an author judges and foresees; what ties two events. */
import type { LanguageTables } from '../tables.ts';
import { past } from './forms.ts';

export const positions: NonNullable<LanguageTables['positions']> = [
  {
    rule: 'position.demand',
    kind: 'demand',
    pattern: `(?:${past('żąda', 'zażąda', 'domaga', 'wezwa', 'wzywa', 'apelowa', 'zaapelowa', 'nalega', 'nawoływa')}|żąda(?:ją)?|domaga(?:ją)?|wzywa(?:ją)?|apeluj(?:e|ą)|nalega(?:ją)?|nawołuj(?:e|ą))`,
  },
  {
    rule: 'position.aim',
    kind: 'aim',
    pattern: `(?:chc(?:e|ą)|chcia(?:ł[aoy]?|eli)|pragn(?:ie|ą)|dąż(?:y|ą)|${past('dąży', 'zabiega', 'stara')}|zabiega(?:ją)?|stara(?:ją)? się|liczy na|liczą na|ma nadzieję|mają nadzieję|planuj(?:e|ą)|zamierza(?:ją)?|(?:jest|są) gotow[\\p{L}]+)`,
  },
  {
    rule: 'position.lever',
    kind: 'lever',
    pattern:
      '(?:wykorzystuj(?:e|ą)|traktuj(?:e|ą)|używa(?:ją)?)(?: {w}){1,6}? (?:jako|jak) (?:kart[\\p{L}]+ przetargow[\\p{L}]+|zakładni[\\p{L}]+|narzędzi[\\p{L}]+|walut[\\p{L}]+|towar[\\p{L}]*)|uzależnia(?:ją)?(?: {w}){0,6}? od',
  },
  {
    rule: 'position.concern',
    kind: 'concern',
    pattern: `(?:obawia(?:ją)? się|${past('obawia', 'ostrzega', 'ostrzeg', 'sprzeciwi', 'wyrazi')}(?: {w})? (?:się|zaniepokojenie|obaw[\\p{L}]+|przed)|ostrzega(?:ją)? przed|niepoko(?:i|ją) się|(?:jest|są) zaniepokojon[\\p{L}]+|sprzeciwia(?:ją)? się)`,
  },
];

export const assessments: NonNullable<LanguageTables['assessments']> = [
  {
    rule: 'assessment.forecast',
    kind: 'forecast',
    pattern:
      '(?:(?:może|mogą|mógłby|mogłaby|mogłoby) (?:{w} )?(?:doprowadzić|prowadzić|otworzyć (?:{w} )?drogę|zapowiadać|oznaczać|przynieść|utorować)|(?:jest|są|wydaje się) (?:mało |bardzo )?prawdopodobn[\\p{L}]+|najpewniej (?:{w} ){0,3}?(?:będzie|zostanie)|należy się spodziewać|okaże się|trudno oczekiwać|w najbliższych (?:tygodniach|miesiącach|latach)|przewiduj(?:e|ą)|prognozuj(?:e|ą))',
  },
  {
    rule: 'assessment.judgement',
    kind: 'judgement',
    pattern:
      '(?:(?:sugeruje|wskazuje|świadczy)(?: {w}){0,2}? (?:że|o|na)|wydaje się|zdaje się|(?:jest|to) (?:{w} ){0,2}?(?:sygnał|gest|próba|dowód)[\\p{L}]*|(?:w|zdaniem) (?:{w} ){0,2}?(?:ocenie|opinii|analityk[\\p{L}]+|ekspert[\\p{L}]+|komentator[\\p{L}]+)|(?:uważa|sądzi|ocenia|przekonuje)(?:ją)?,? że|nieprzypadkow[\\p{L}]+|można odczyt[\\p{L}]+|trudno nie)',
  },
];

export const ties: NonNullable<LanguageTables['ties']> = [
  {
    rule: 'tie.not-in-exchange',
    type: 'not_in_exchange_for',
    governs: true,
    pattern: '(?:nie|bez|niczego|nic) (?:{w} ){0,4}?(?:w zamian(?: za)?)',
  },
  {
    rule: 'tie.in-exchange',
    type: 'in_exchange_for',
    governs: true,
    pattern: '(?:w zamian za|w ramach (?:porozumienia|umowy|układu) o|za cenę)',
  },
  { rule: 'tie.in-exchange', type: 'in_exchange_for', governs: false, pattern: 'w zamian' },
  {
    rule: 'tie.in-response',
    type: 'in_response_to',
    governs: true,
    pattern: '(?:w (?:odpowiedzi|odwecie|reakcji) (?:na|za)|w związku z|z powodu|wskutek)',
  },
  { rule: 'tie.in-response', type: 'in_response_to', governs: false, pattern: '(?:w (?:odpowiedzi|odwecie|reakcji))' },
];
