/** Spanish: number words, qualifiers, units, and the nouns that make a number one of people. Read by `numbers.ts`. */
import type { LanguageTables } from '../tables.ts';

const UNITS: Readonly<Record<string, number>> = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
};
const SMALL: Readonly<Record<string, number>> = {
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciséis: 16,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiuno: 21,
  veintiún: 21,
  veintiuna: 21,
  veintidós: 22,
  veintidos: 22,
  veintitrés: 23,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiséis: 26,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
};
const TENS: Readonly<Record<string, number>> = {
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
};
const HUNDREDS: Readonly<Record<string, number>> = {
  cien: 100,
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  seiscientas: 600,
  setecientos: 700,
  ochocientos: 800,
  novecientos: 900,
};
const ROUND: Readonly<Record<string, number>> = {
  decena: 10,
  docena: 12,
  quincena: 15,
  veintena: 20,
  treintena: 30,
  cuarentena: 40,
  cincuentena: 50,
  centena: 100,
};

/** "treinta y uno", "una treintena": words that do not add up as they stand. */
const WHOLE: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(TENS).flatMap(([word, value]): [string, number][] => [
    ...['un', 'uno', 'una'].map((one): [string, number] => [`${word} y ${one}`, value + 1]),
    ...Object.entries(UNITS).map(([unit, more]): [string, number] => [`${word} y ${unit}`, value + more]),
  ]),
  ...Object.entries(ROUND).map(([word, value]): [string, number] => [`una ${word}`, value]),
  ['media docena', 6],
  ['un centenar', 100],
  ['un millar', 1000],
  ['dos decenas', 20],
  ['dos docenas', 24],
  ['tres docenas', 36],
]);

/** Those who are counted now and then; the nouns that frames ask for too are in {person}. */
const PEOPLE =
  'habitantes?|pobladores|vecin[oa]s|universitari[oa]s|jubilad[oa]s|miner[oa]s|funcionari[oa]s|editor(?:a|es|as)|participantes?|guerriller[oa]s|agentes?|espías?|monjes|imanes|creyentes|choferes|conductores|empresari[oa]s|economistas?|historiador(?:a|es|as)|colegas|comandantes?|asesor(?:a|es|as)|víctimas|testigos?|mercenari[oa]s|terroristas?|suplentes|titulares|expert[oa]s|aliad[oa]s|repatriad[oa]s|sobrevivientes|desertores|productores';

export const numbers: LanguageTables['numbers'] = {
  words: { un: 1, uno: 1, una: 1, ...UNITS, ...SMALL, ...TENS, ...HUNDREDS, ...ROUND, ...WHOLE },
  scales: { mil: 1000, miles: 1000, millón: 1_000_000, millones: 1_000_000 },
  joiner: '(?!)',
  ordinals: {
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    tercero: 3,
    tercera: 3,
    cuarto: 4,
    cuarta: 4,
    quinto: 5,
    quinta: 5,
    sexto: 6,
    sexta: 6,
    séptimo: 7,
    octavo: 8,
    noveno: 9,
    décimo: 10,
  },
  vague:
    '(?:varias |algunas |unas )?(?:decenas|docenas|centenas) de|(?:varios |unos )?(?:centenares|cientos|miles|millares) de|varios|varias|algunos|algunas|numeros[oa]s|much[oa]s|un (?:número|grupo|puñado) (?:indeterminado |importante |nuevo |pequeño )?de|la mayoría de|buena parte de|otro grupo de|un[oa]s cuant[oa]s',
  round: '{round}',
  one: 'un[oa]?',
  halfBehindUnit: 'y medio',
  all: '(?:todos|todas|ninguno de|ninguna de) l[oa]s',
  range: ['entre|de', 'y|a'],
  digits: '\\d{1,3}(?:[. ]\\d{3})+(?!\\d)|\\d+(?:,\\d+)?',
  groupMark: '. ',
  decimalMark: ',',
  alternative: 'o|a|u|-|–',
  qualifiers: [
    {
      pattern: 'al menos|por lo menos|no menos de|como mínimo|un mínimo de|cuando menos|mínimo',
      qualifier: 'at_least',
    },
    {
      pattern: 'más de|más de (?:los|las)|por encima de|supera(?:n|ba)? (?:los|las)|superior a|sobre',
      qualifier: 'more_than',
    },
    {
      pattern:
        'unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|hasta|menos de|cosa de|próximo a|un estimado de|ronda(?:n)? (?:los|las)|a(?:l)?rededor de (?:los|las)|cerca de (?:los|las)',
      qualifier: 'about',
    },
  ],
  qualifiersAfter: [
    { pattern: 'como mínimo|o más|al menos|por lo menos', qualifier: 'at_least' },
    { pattern: 'aproximadamente|más o menos', qualifier: 'about' },
  ],
  units: [
    { unit: 'year', pattern: 'años?(?! (?:después|más tarde|antes|de edad))' },
    { unit: 'month', pattern: 'mes(?:es)?(?! (?:después|más tarde|antes))' },
    { unit: 'day', pattern: 'días?(?! (?:después|más tarde|antes))' },
    { unit: 'hour', pattern: 'horas?' },
    { unit: 'train', pattern: 'trenes|tren' },
    {
      unit: 'vehicle',
      pattern: '(?:[\\p{L}-]+\\s+)?(?:camiones|camión|vehículos?|automóviles|autos|remolques|gandolas)',
    },
    { unit: 'USD', pattern: '(?:millones de )?(?:dólares|USD)' },
    { unit: 'EUR', pattern: '(?:millones de )?euros?' },
  ],
  people: `{person}|excarcelaciones|liberaciones|libertades|indultos|arrestos|detenciones|${PEOPLE}`,
  gapStop:
    'a|al|en|para|por|sobre|con|que|quien|quienes|y|e|o|pero|es|son|fue|fueron|era|eran|ha|han|había|habían|tras|después|antes|desde|como|hacia|durante|el|la|los|las|un|una|su|sus|le|les|lo|se|dijo|si|contra|según|porque|pues|no|entre|cuando|donde|hasta|sin|está|están|cumplen|siguen|permanecen|quedaron|salieron',
  notPeople:
    'h(?![\\p{L}])|hrs|%|por ciento|km|kilómetros?|metros?|kg|kilos?|toneladas?|veces|minutos?|segundos?|semanas?|décadas?|siglos?|cartas?|países|estados|ciudades|provincias|regiones|embajadas?|millones? de (?:dólares|euros|pesos|bolívares)|mil millones|pesos|bolívares|córdobas|artículos?|cargos|delitos|votos|escaños|puntos|barcos?|buques?|aviones|drones?|misiles?|preguntas|hectáreas|rondas|páginas?|libros?|gmt|cárceles|centros|establecimientos|órdenes|universidades|casos? (?:de (?!presos))|organizaciones|ong|delegaciones',
  others: '(?:otr[oa]s)(?:\\s+(?:{w} ){0,1}?{person})?|más(?=\\s|[,.]|$)',
  othersBefore: 'otr[oa]s',
  and: 'y|e|así como|además de|más|junto (?:a|con)',
  money: '(?:US\\$|\\$|€|USD)',
};

/** The round numbers as a pattern, for the qualifier "about". */
export const round = [...Object.keys(ROUND).flatMap((word) => [word, `${word}s`]), 'centenar', 'millar'].join('|');
