/** German: figures of how many are held, were freed since, have died. */
import type { Frame } from '../tables.ts';

export const tallies: readonly Frame[] = [
  {
    rule: 'count.executed-since',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'died_since',
    trigger:
      '(?:hingerichtet|exekutiert)(?<=(?:seit|in diesem jahr|im laufenden jahr|bisher|bislang|insgesamt) [^;]{1,110})',
  },
  {
    rule: 'count.since',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'jailed_since',
    trigger:
      '(?:wurde[n]?|sind|hat|haben)(?= seit [^;]{1,100}(?:festgenommen|verhaftet|inhaftiert|verurteilt))|(?<=seit [^;]{1,80} )(?:festgenommen|verhaftet|inhaftiert|verurteilt)',
    within: '{num} (?:{w} ){0,3}?{person}',
  },
  {
    rule: 'count.released-since',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'released_since',
    trigger:
      'freigekommen(?<=(?:bisher|bislang|inzwischen|insgesamt) [^;]{1,60})|(?:freigelassen|begnadigt|freigekommen|entlassen|kamen)(?= (?:worden )?(?:seit|insgesamt))|(?<=(?:seit|insgesamt|bislang|bisher) [^;]{1,90} )(?:freigelassen|begnadigt|freigekommen|entlassen|frei)',
  },
];

export const figures: readonly Frame[] = [
  {
    rule: 'count.number',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:weiß|wissen|wusste)(?= [^;]{0,20}von {num} [^;]{1,60}(?:in haft|inhaftiert|gefangen\\p{L}*))|(?:sitzen|saßen)(?= [^;]{1,80} ein(?= ?(?:[.,;]|$)))|beziffer(?:t|te|ten|n)(?= [^;]{1,110} (?:auf|mit))|(?:gesamtzahl|zahl|anzahl)(?: (?:der|an|von) [^;]{1,60}?(?:gefangen|häftling|inhaftiert|verhaftet|festgenommen|insass)\\p{L}*)(?: [^;,]{1,50}?)? (?:auf|bei|mit|übersteigt|überstieg|beträgt|betrug|erreicht(?:e)?|überschreitet|überschritt)(?![\\p{L}])|(?:kommt|kommen|kam(?:en)?)(?= (?:[^;,]{1,30} )?auf {num}[^;]{0,40}(?:gefangen|häftling|inhaftiert)\\p{L}*)',
  },
  {
    rule: 'count.held',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:sitzen|sitzt|saßen|befinden sich|befanden sich|sind|waren|bleiben|gibt|gab|zählt|zählen|zählte|zählten|dokumentiert(?:e)?|führt|hält|halten|verzeichnet(?:e)?|schmachten|harren|listet(?:e)?)(?= [^;]{0,140}(?:(?:in|im|hinter|ein(?=[.,;]|$)) ?(?:{w} ){0,2}?(?:{jail})?(?![\\p{L}])|inhaftiert|eingesperrt|politische\\p{L}* (?:gefangene|häftlinge)|gewissensgefangene|politgefangene|festgehalten|gefangen|gefangengehalten|haft))',
    within: '{num} (?:{w} ){0,3}?(?:{person})|{num} (?:von|der) (?:ihnen|denen|diesen|{w})|{num} davon',
    notWithin:
      '(?:freigelassen|begnadigt|ausgetauscht|freigekommen|festgenommen)(?: worden)?(?= ?[.,;])|gab [^;]* frei',
  },
  {
    rule: 'count.sit',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:einsitzen|einsitzt|einsaßen|festsitzen|(?:inhaftiert|eingesperrt|festgehalten|in haft|hinter gittern|im gefängnis) (?:sind|werden|sitzen))(?= ?(?:[.,;]|$))',
    within: '{num} (?:{w} ){0,3}?(?:{person})',
  },
  {
    rule: 'count.held-participle',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    weak: true,
    trigger:
      '(?:als politische gefangene (?:anerkannt|eingestuft|geführt|gelten)|gelten als politische gefangene|weiter(?:hin)? (?:in haft|inhaftiert|hinter gittern)|noch immer (?:in haft|inhaftiert|hinter gittern)|zahl der (?:politischen gefangenen|inhaftierten|häftlinge|gefangenen)|(?:anerkannte|anerkannten) politische\\p{L}* gefangene\\p{L}*)',
  },
  {
    rule: 'count.died',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'died_since',
    trigger:
      'gestorben(?<=(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[rn]? (?:{w} ){0,2}?(?:{prisonersOnly})[^;]{1,80})|(?:starben|gestorben|ums leben gekommen)',
    within:
      '(?:seit|mindestens|bislang|bereits) [^;]*(?:haft|gefängnis|lager)|(?:haft|gefängnis|lager)[^;]* (?:seit|mindestens|bislang|bereits)',
  },
];
