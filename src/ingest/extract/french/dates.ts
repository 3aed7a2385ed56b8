/** French: months, weekdays and the ways of writing dates and of pointing to them. Read by `dates.ts`. */
import type { LanguageTables } from '../tables.ts';

const YEAR = '(?<y>(?:19|20)\\d\\d)';
const TIME =
  '(?: (?:dans la (?:nuit|soirée|matinée|journée)|au soir|au matin|matin|soir|après-midi|midi|à l aube|à minuit))?';

export const dates: LanguageTables['dates'] = {
  months: {
    janvier: 1,
    janv: 1,
    février: 2,
    fevrier: 2,
    févr: 2,
    fév: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    juil: 7,
    août: 8,
    aout: 8,
    septembre: 9,
    sept: 9,
    octobre: 10,
    oct: 10,
    novembre: 11,
    nov: 11,
    décembre: 12,
    decembre: 12,
    déc: 12,
  },
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  units: {
    jour: 'day',
    jours: 'day',
    semaine: 'week',
    semaines: 'week',
    mois: 'month',
    an: 'year',
    ans: 'year',
    année: 'year',
    années: 'year',
    heure: 'hour',
    heures: 'hour',
  },
  seasons: { printemps: [3, 5], été: [6, 8], automne: [9, 11], hiver: [12, 2] },
  patterns: [
    { rule: 'date.iso', kind: 'date', pattern: '(?<y>(?:19|20)\\d\\d)-(?<mm>\\d\\d)-(?<d>\\d\\d)' },
    { rule: 'date.slashed', kind: 'date', pattern: '(?<d>\\d{1,2})[/.](?<mm>\\d{1,2})[/.](?<y>(?:19|20)\\d\\d)' },
    {
      rule: 'date.range.days',
      kind: 'range',
      pattern:
        '(?:(?:du|entre le|les?) )?(?<d>\\d{1,2})(?:er)?(?: (?<m>{month}))?(?: |-)(?:au|et(?: le)?|à)(?: |-)(?<d2>\\d{1,2}) (?<m2>{month})(?: (?<y2>(?:19|20)\\d\\d))?',
    },
    {
      rule: 'date.range.years',
      kind: 'range',
      pattern: '(?<=(?:de|entre) )(?<y>(?:19|20)\\d\\d) (?:à|et) (?<y2>(?:19|20)\\d\\d)',
    },
    {
      rule: 'date.day-month',
      kind: 'date',
      pattern: `(?:(?:(?:le|ce) )?(?<w>{weekday}),? (?:le )?)?(?<d>\\d{1,2})(?:er)? (?<m>{month})(?: ${YEAR}| dernier| passé| prochain)?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:(?:au |le )?début|(?:à la )?(?:mi|fin)|(?:au )?milieu)(?: |-)(?:(?:du mois )?(?:de |d ))?(?<m>{month})(?: ${YEAR}| dernier)?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:(?:au )?début|(?:à la )?(?:mi|fin)|courant)(?: |-)(?:de )?(?:l année )?${YEAR}`,
    },
    { rule: 'date.month-year', kind: 'date', pattern: `(?:mois (?:de |d ))?(?<m>{month}) (?:de |de l année )?${YEAR}` },
    { rule: 'date.season', kind: 'season', pattern: `(?<s>printemps|été|automne|hiver) (?:de l année |de )?${YEAR}` },
    {
      rule: 'date.season',
      kind: 'season',
      pattern: '(?<=(?:au|ce|à l|cet|l) )(?<s>printemps|été|automne)(?= (?:dernier|passé))',
    },
    {
      rule: 'date.weekday',
      kind: 'weekday',
      pattern: `(?<w>{weekday}) (?<dir>dernier|prochain|suivant)${TIME}|(?:(?:ce|le) )?(?<w>{weekday})${TIME}(?: au plus tard)?`,
    },
    { rule: 'date.before-yesterday', kind: 'relative', unit: 'day', offset: -2, pattern: 'avant-hier' },
    {
      rule: 'date.yesterday',
      kind: 'relative',
      unit: 'day',
      offset: -1,
      pattern: 'hier(?: (?:soir|matin|après-midi))?|la nuit dernière',
    },
    {
      rule: 'date.today',
      kind: 'relative',
      unit: 'day',
      offset: 0,
      pattern:
        "aujourd[’' ]hui|ce (?:matin|soir|jour)(?! là|-là)|cette nuit|cet après-midi|plus tôt dans la (?:journée|matinée)",
    },
    { rule: 'date.tomorrow', kind: 'relative', unit: 'day', offset: 1, pattern: 'demain' },
    {
      rule: 'date.last-week',
      kind: 'relative',
      unit: 'week',
      offset: -1,
      pattern: '(?:la )?semaine (?:dernière|passée)|il y a une semaine',
    },
    {
      rule: 'date.this-week',
      kind: 'relative',
      unit: 'week',
      offset: 0,
      pattern: 'cette semaine|en début de semaine|en cours de semaine',
    },
    { rule: 'date.next-week', kind: 'relative', unit: 'week', offset: 1, pattern: '(?:la )?semaine prochaine' },
    {
      rule: 'date.last-month',
      kind: 'relative',
      unit: 'month',
      offset: -1,
      pattern: '(?:le )?mois (?:dernier|passé)|il y a un mois',
    },
    {
      rule: 'date.this-month',
      kind: 'relative',
      unit: 'month',
      offset: 0,
      pattern: 'ce mois-ci|(?:au )?début du mois|ce mois(?! de)',
    },
    { rule: 'date.next-month', kind: 'relative', unit: 'month', offset: 1, pattern: '(?:le )?mois prochain' },
    {
      rule: 'date.last-year',
      kind: 'relative',
      unit: 'year',
      offset: -1,
      pattern: '(?:l )?an (?:dernier|passé)|(?:l )?année (?:dernière|passée)|il y a un an',
    },
    {
      rule: 'date.this-year',
      kind: 'relative',
      unit: 'year',
      offset: 0,
      pattern: 'cette année|depuis le début de l année|en début d année',
    },
    {
      rule: 'date.next-year',
      kind: 'relative',
      unit: 'year',
      offset: 1,
      pattern: '(?:l )?an prochain|(?:l )?année prochaine',
    },
    {
      rule: 'date.ago',
      kind: 'ago',
      pattern:
        'il y a (?:environ |près de |plus de |maintenant |presque )?(?<n>\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt) (?<u>jours?|semaines?|mois|ans|années)',
    },
    {
      rule: 'date.same-day',
      kind: 'same',
      unit: 'day',
      pattern:
        '(?:le |ce )?(?:même jour|jour même|jour-là)|(?:le )?(?:soir|matin) même|dans la (?:foulée|journée|matinée|soirée)',
    },
    {
      rule: 'date.day-after',
      kind: 'same',
      unit: 'day',
      offset: 1,
      pattern: '(?:dès )?le lendemain(?! d)|le jour suivant',
    },
    { rule: 'date.day-before', kind: 'same', unit: 'day', offset: -1, pattern: 'la veille(?! d)' },
    {
      rule: 'date.later',
      kind: 'later',
      pattern: '(?<n>[\\p{L}\\d]{1,16}) (?<u>jours?|semaines?|mois|ans?|années?) (?:plus tard|après(?=[,.;]|$))',
    },
    {
      rule: 'date.earlier',
      kind: 'later',
      offset: -1,
      pattern:
        '(?<n>[\\p{L}\\d]{1,16}) (?<u>jours?|semaines?|mois|ans?|années?) (?:plus tôt|auparavant|avant(?=[,.;]|$))',
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'clause',
      pattern:
        '(?<!(?:de|d|à|pour|pendant|durant|et|dans|depuis) )(?<n>[\\p{L}\\d]{1,16}) (?<u>jours?|semaines?)(?= après qu)',
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'noun',
      pattern:
        '(?<!(?:de|d|à|pour|pendant|durant|et|dans|depuis) )(?<n>[\\p{L}\\d]{1,16}) (?<u>jours?|semaines?)(?= après (?!qu))',
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'clause',
      pattern:
        '(?<!(?:de|d|à|pour|pendant|durant|et|dans|depuis) )(?<n>[\\p{L}\\d]{1,16}) (?<u>jours?|semaines?)(?= avant qu)',
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'noun',
      pattern:
        '(?<!(?:de|d|à|pour|pendant|durant|et|dans|depuis) )(?<n>[\\p{L}\\d]{1,16}) (?<u>jours?|semaines?)(?= avant (?!qu))',
    },
    { rule: 'date.same-month', kind: 'same', unit: 'month', pattern: '(?:le )?même mois|ce mois-là' },
    {
      rule: 'date.same-year',
      kind: 'same',
      unit: 'year',
      pattern: '(?:(?:(?<d>\\d{1,2}) )?(?<m>{month}) de )?(?:la )?même année|(?:(?<m>{month}) de )?cette année-là',
    },
    {
      rule: 'date.within',
      kind: 'within',
      pattern:
        '(?:quelques|deux|trois|quatre|cinq|six|plusieurs) heures (?:plus tard|après|auparavant|plus tôt)|peu après',
    },
    {
      rule: 'date.month',
      kind: 'date',
      pattern:
        '(?<=(?:en|depuis|dès|jusqu en|d ici|courant|de|d|avant|après|mois de|mois d|fin|début|vers|pour) )(?<m>{month})(?: dernier| passé| prochain)?(?! \\d)',
    },
    {
      rule: 'date.year',
      kind: 'date',
      pattern:
        '(?<=(?:en|depuis|dès|jusqu en|de|avant|après|fin|début|vers|et|à|année|courant|d août|élections de|présidentielle de) )(?<y>(?:19|20)\\d\\d)(?![,.]\\d| (?:personnes|prisonniers|détenus|hommes|femmes))',
    },
  ],
  since: 'depuis(?: le| la| l)?|à partir (?:de|du)|à compter (?:de|du)',
  until: 'jusqu (?:au|à|en|à la)|d ici(?: au| à| le)?|avant(?: le| la)?',
  preposition:
    'le|en|au|du|à|dans|depuis(?: le)?|dès(?: le)?|vers|courant|ce|cet|la|l|au cours de|dans la nuit de|dans la nuit du|pour le|fin|début|les',
  ofNoun:
    '(?:manifestations?|élections?|présidentielle|coup d état|putsch|soulèvement|mouvement|attentats?|guerre|loi|constitution|scrutin|législatives|révolution|protestations|émeutes|crise) (?:de|d|du|en)(?: la| l)?|(?:rendue?s? publi(?:c|que)s?|publiée?s?|diffusée?s?|survenue?s?|intervenue?s?)(?: le| en| du)?',
  approximate: 'vers(?: le)?|autour du|aux alentours du|environ|aux environs du',
  future:
    'sera|seront|aura|auront|devrait|devraient|doit|doivent|prévue?s?|attendue?s?|va|vont|d ici|jusqu|prochain|compte(?:nt)?|seraient|serait|[\\p{L}]{3,}(?:era|eront)',
  last: 'dernier',
  next: 'prochain|suivant',
};
