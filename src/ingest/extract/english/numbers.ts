/** English: number words, qualifiers, units, and the nouns that make a number one of people. Read by `numbers.ts`. */
import type { LanguageTables } from '../tables.ts';

/** Those who are counted now and then; the nouns that frames ask for too are in {person}. */
const PEOPLE =
  'accused|exiles?|residents?|villagers?|schoolchildren|school(?:girl|boy)s?|youths?|miners?|employees?|staff(?:ers)?|officials?|mps|mayors?|council(?:l?ors?|men)|ministers?|judges?|prosecutors?|medics?|researchers?|pupils?|editors?|photographers?|youtubers?|tiktokers?|influencers?|novelists?|singers?|rappers?|act(?:ors?|resses|ress)|film-?makers?|directors?|campaigners?|organi[sz]ers?|rioters?|marchers?|rebels?|separatists?|fighters?|conscripts?|sailors?|troops|police(?:m[ae]n)?|agents?|spies|clergy(?:m[ae]n)?|imams?|rabbis|believers?|worship+ers?|christians?|muslims?|baptists?|adherents?|refugees?|migrants?|deserters?|veterans?|fisherm[ae]n|(?:taxi |truck )?drivers?|business(?:m[ae]n|people|wom[ae]n)|entrepreneurs?|bankers?|executives?|contractors?|tourists?|travellers?|engineers?|economists?|historians?|analysts?|experts?|feminists?|environmentalists?|followers?|associates?|allies|aides?|advis[eo]rs?|wives|mothers|colleagues?|commanders?|consuls?|donors?|victims?|survivors?|witnesses|returnees?|evacuees?|deportees?|fugitives?|islamists?|jihadists?|extremists?|terrorists?|mercenar(?:y|ies)|\\p{L}+(?:ans|stanis|mese)|uyghurs?|tatars?|rohingyas?|thais|uzbeks|kazakhs|tajiks|italians|belgians|swiss|dutch|danes|finns|serbs|greeks|czechs|slovaks|bulgars|hong ?kongers';

export const numbers: LanguageTables['numbers'] = {
  words: {
    a: 1,
    an: 1,
    another: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  scales: { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, dozen: 12 },
  joiner: 'and',
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
  },
  vague:
    '(?:several|many|a few)\\s+(?:dozens?|hundreds?|thousands?)(?: of)?|(?:tens|hundreds) of thousands(?: of)?|' +
    '(?:dozens|scores|hundreds|thousands)(?: of)?|several|many|some|most|a few|a (?:growing )?number of|a handful of|' +
    'numerous|countless|a large number of|an unknown number of|an? (?:first|second|third|new) (?:group|batch) of',
  all: 'all|all of the|none of the|not one of the|any of the',
  range: ['between|from', 'and|to'],
  one: 'an?|another',
  digits: '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?',
  groupMark: ',',
  decimalMark: '.',
  alternative: 'or|to|-|–',
  qualifiers: [
    { pattern: 'at least|no fewer than|not less than|no less than|a minimum of', qualifier: 'at_least' },
    {
      pattern: 'more than|over|upwards? of|above|in excess of|well over|(?:slightly|a little) (?:more than|over)',
      qualifier: 'more_than',
    },
    {
      pattern:
        'about|around|roughly|approximately|approx\\.|nearly|almost|close to|some|an estimated|up to|circa|fewer than|less than',
      qualifier: 'about',
    },
  ],
  qualifiersAfter: [
    { pattern: 'or more|or so more', qualifier: 'at_least' },
    { pattern: 'or so|or thereabouts', qualifier: 'about' },
    { pattern: 'plus', qualifier: 'more_than' },
  ],
  half: 'and a half|and-a-half|½',
  units: [
    { unit: 'year', pattern: "(?:and a half\\s+)?years?[’']?" },
    { unit: 'month', pattern: "months?[’']?" },
    { unit: 'day', pattern: "days?[’']?" },
    { unit: 'hour', pattern: 'hours?' },
    { unit: 'train', pattern: '(?:[\\p{L}–-]+\\s+){0,3}?trains?' },
    {
      unit: 'vehicle',
      pattern: '(?:[\\p{L}–-]+\\s+){0,3}?(?:trucks?|lorr(?:y|ies)|vehicles?|cars?|trailers?|semi-?trailers?)',
    },
    { unit: 'USD', pattern: '(?:us |u\\.s\\. )?dollars' },
    { unit: 'EUR', pattern: 'euros?' },
  ],
  people: `{person}|${PEOPLE}`,
  gapStop:
    'of|in|to|from|for|by|on|at|with|who|whom|which|that|and|or|but|were|was|are|is|be|been|have|has|had|after|before|since|as|into|under|' +
    'during|per|percent|than|the|his|her|their|its|will|would|said|says|when|while|because|if|over|against|about',
  notPeople:
    'percent|per cent|%|km|kilomet|miles?|met(?:er|re)s|kg|tons?|tonnes|times|minutes?|seconds?|weeks?|decades?|centur|' +
    "a\\.m|p\\.m|o[’']clock|appeals?|letters?|countries|states|cities|regions|embassies|bodies|members,? |charges?|counts|articles?|resolutions|seats|points|" +
    'million (?:dollars|euros)|billion|ships?|drones?|missiles?|flights?|rounds?|questions?|cases? of|weeks|hectares|terms?|phone calls?|meetings?|statements?|pages?|books?|gmt',
  others: '(?:other|others|more|another|additional|further)(?:\\s+(?:political\\s+)?{person})?',
  and: 'and|together with|along with|as well as|plus',
  money: '(?:\\$|€|us\\$|usd|eur)',
};
