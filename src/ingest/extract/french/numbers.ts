/** French: number words, qualifiers, units, and the nouns that make a number one of people. Read by `numbers.ts`. */
import type { LanguageTables } from '../tables.ts';

const UNITS: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
};
const TEENS: Readonly<Record<string, number>> = {
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  'dix-sept': 17,
  'dix-huit': 18,
  'dix-neuf': 19,
};
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  'quatre-vingt': 80,
  'quatre-vingts': 80,
  huitante: 80,
  nonante: 90,
};
const ROUND: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

/** "vingt et un", "soixante et onze", "une trentaine": words that do not add up as they stand. */
const WHOLE: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(TENS).flatMap(([word, value]): [string, number][] => [
    [`${word} et un`, value + 1],
    [`${word} et une`, value + 1],
    [`${word}-et-un`, value + 1],
    [`${word}-et-une`, value + 1],
    [`${word}-un`, value + 1],
  ]),
  ['soixante et onze', 71],
  ['soixante-et-onze', 71],
  ...Object.entries(ROUND).map(([word, value]): [string, number] => [`une ${word}`, value]),
  ['un millier', 1000],
  ['deux dizaines', 20],
  ['trois dizaines', 30],
  ['quatre dizaines', 40],
  ['deux centaines', 200],
  ['deux douzaines', 24],
]);

const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  vingtième: 20,
};

/** Those who are counted now and then; the nouns that frames ask for too are in {person}. */
const PEOPLE =
  'habitant(?:e)?s?|retraitée?s?|fonctionnaires?|procureure?s?|rédact(?:eur|rice)s?|chanteu(?:r|se)s?|participante?s?|agente?s?|espion(?:ne)?s?|croyante?s?|chauffeurs?|entrepreneu(?:r|se)s?|économistes?|historien(?:ne)?s?|collègues?|commandants?|conseill(?:er|ère)s?|victimes?|témoins?|mercenaires?|terroristes?|djihadistes?|libérée?s?|graciée?s?|arrêtée?s?|hommes d affaires|chefs d entreprise|villageois|déserteurs?|experte?s?|alliée?s?|rapatriée?s?|survivante?s?';

export const numbers: LanguageTables['numbers'] = {
  words: { un: 1, une: 1, ...UNITS, ...TEENS, ...TENS, ...ROUND, ...WHOLE },
  scales: { cent: 100, cents: 100, mille: 1000, milliers: 1000, million: 1_000_000, millions: 1_000_000 },
  joiner: '(?!)',
  ordinals: ORDINALS,
  vague:
    '(?:plusieurs|quelques|des)\\s+(?:dizaines?|centaines?|milliers?|douzaines?)(?: de| d)?|(?:dizaines|centaines|milliers|douzaines) (?:de|d)|plusieurs|quelques|de nombreux|de nombreuses|nombre de|un (?:certain |grand |petit )?nombre de|une poignée de|la plupart des|beaucoup de|un (?:premier|nouveau|deuxième|troisième|autre) groupe de',
  round: '{round}',
  one: 'une?',
  halfBehindUnit: 'et demie?',
  all: 'tous les|toutes les|aucun des|aucune des',
  range: ['entre|de', 'et|à'],
  digits: '\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d+(?:,\\d+)?',
  groupMark: ' .',
  decimalMark: ',',
  alternative: 'ou|à|-|–',
  qualifiers: [
    { pattern: 'au moins|pas moins de|au minimum|un minimum de|(?:les )?quelque au moins', qualifier: 'at_least' },
    {
      pattern: 'plus d|plus de|plus de la|au-delà de|dépass(?:e|ait|ant)(?: les)?|bien plus de',
      qualifier: 'more_than',
    },
    {
      pattern:
        'environ|quelque|près de|près d|presque|autour de|approximativement|à peu près|jusqu à|moins de|moins d|une? estimation de|dans les|les quelque|aux alentours de|pas loin de',
      qualifier: 'about',
    },
  ],
  qualifiersAfter: [
    { pattern: 'au moins|au minimum|(?:voire|ou) (?:plus|davantage)', qualifier: 'at_least' },
    { pattern: 'environ|à peu près', qualifier: 'about' },
  ],
  units: [
    { unit: 'year', pattern: '(?:ans?|années?)(?! plus (?:tard|tôt))' },
    { unit: 'month', pattern: 'mois(?! (?:plus (?:tard|tôt)|après|avant))' },
    { unit: 'day', pattern: 'jours?(?! (?:plus (?:tard|tôt)|après|avant))' },
    { unit: 'hour', pattern: 'heures?' },
    { unit: 'train', pattern: '(?:[\\p{L}-]+\\s+)?trains?' },
    {
      unit: 'vehicle',
      pattern: '(?:[\\p{L}-]+\\s+)?(?:camions?|poids lourds|véhicules?|voitures?|semi-remorques?|remorques?)',
    },
    { unit: 'USD', pattern: '(?:millions? (?:de )?|milliards? (?:de )?)?dollars' },
    { unit: 'EUR', pattern: 'euros?' },
  ],
  people: `{person}|libérations|remises en liberté|grâces|arrestations|interpellations|${PEOPLE}`,
  gapStop:
    'à|au|aux|en|dans|pour|par|sur|avec|qui|que|qu|dont|et|ou|mais|est|sont|était|étaient|a|ont|avait|avaient|après|avant|depuis|comme|vers|pendant|lors|le|la|les|l|un|une|son|sa|ses|leur|leurs|dit|si|contre|selon|parce|car|ne|n|se|s|il|ils|elle|elles|on|du|des|d’entre',
  notPeople:
    'h(?:\\s?\\d\\d)?(?![\\p{L}])|heures? (?:du|de l|gmt|\\d)|%|pour cent|pour mille|km|kilomètres?|mètres?|kg|kilos?|tonnes?|fois|minutes?|secondes?|semaines?|décennies|siècles?|appels?(?! de)|lettres?|pays|états|villes?|régions?|ambassades?|millions? (?:de|d) (?:dollars|euros|dinars)|milliards?|dinars|articles?|chefs? d (?:accusation|inculpation)|accusations?|charges|voix|sièges|points|navires?|drones?|missiles?|questions?|hectares|tours|réunions|pages?|livres?|gmt|prisons|établissements|mandats?',
  others: '(?:d )?(?:autres?)(?:\\s+(?:{w} ){0,1}?{person})?|supplémentaires|de plus',
  and: 'et|ainsi que|plus|de même que',
  money: '(?:\\$|€)',
};

/** The round numbers as a pattern, for the qualifier "about". */
export const round = Object.keys(ROUND)
  .flatMap((word) => [word, `${word}s`])
  .join('|');
