/** Spanish: months, weekdays and the ways of writing dates and of pointing to them. Read by `dates.ts`. */
import type { LanguageTables } from '../tables.ts';

const YEAR = '(?<y>(?:19|20)\\d\\d)';
const TIME =
  '(?: (?:por la (?:mañana|tarde|noche)|en la (?:mañana|tarde|noche|madrugada)|de madrugada|al mediodía|a última hora|temprano))?';
const COUNT = '(?<n>\\d{1,2}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte)';

export const dates: LanguageTables['dates'] = {
  months: {
    enero: 1,
    ene: 1,
    febrero: 2,
    feb: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    setiembre: 9,
    sept: 9,
    sep: 9,
    octubre: 10,
    oct: 10,
    noviembre: 11,
    nov: 11,
    diciembre: 12,
    dic: 12,
  },
  weekdays: {
    lunes: 1,
    martes: 2,
    miércoles: 3,
    miercoles: 3,
    jueves: 4,
    viernes: 5,
    sábado: 6,
    sabado: 6,
    domingo: 7,
  },
  units: {
    día: 'day',
    días: 'day',
    semana: 'week',
    semanas: 'week',
    mes: 'month',
    meses: 'month',
    año: 'year',
    años: 'year',
    hora: 'hour',
    horas: 'hour',
  },
  seasons: { primavera: [3, 5], verano: [6, 8], otoño: [9, 11], invierno: [12, 2] },
  patterns: [
    { rule: 'date.iso', kind: 'date', pattern: '(?<y>(?:19|20)\\d\\d)-(?<mm>\\d\\d)-(?<d>\\d\\d)' },
    { rule: 'date.slashed', kind: 'date', pattern: '(?<d>\\d{1,2})[/.-](?<mm>\\d{1,2})[/.-](?<y>(?:19|20)\\d\\d)' },
    {
      rule: 'date.range.days',
      kind: 'range',
      pattern:
        '(?:(?:del|entre el|de) )?(?<d>\\d{1,2})(?: de (?<m>{month}))?(?: |-)(?:al|y(?: el)?|a)(?: |-)(?<d2>\\d{1,2}) de (?<m2>{month})(?: (?:de|del) (?<y2>(?:19|20)\\d\\d))?',
    },
    {
      rule: 'date.range.years',
      kind: 'range',
      pattern: '(?<=(?:de|entre) )(?<y>(?:19|20)\\d\\d) (?:a|y) (?<y2>(?:19|20)\\d\\d)',
    },
    {
      rule: 'date.day-month',
      kind: 'date',
      pattern: `(?:(?:(?:el|este) )?(?:pasado |próximo )?(?<w>{weekday}),? (?:el )?)?(?:pasado |próximo |día )?(?<d>\\d{1,2})(?:\\.?[ºo°]|ro)? de (?<m>{month})(?:,? (?:de |del (?:año )?)?${YEAR}|,? (?:pasado|último|próximo|del (?:presente|mismo|corriente) año|de este año))?`,
    },
    {
      rule: 'date.day-month',
      kind: 'date',
      pattern: `(?:primero|1ro) de (?<m>{month})(?: (?:de|del) ${YEAR})?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:a )?(?:principios|inicios|comienzos|mediados|finales|fines) (?:de|del)(?: mes de)? (?<m>{month})(?:(?: de| del)? ${YEAR}| pasado)?`,
    },
    {
      rule: 'date.part',
      kind: 'part',
      pattern: `(?:a )?(?:principios|inicios|comienzos|mediados|finales|fines) (?:de|del)(?: año)? ${YEAR}`,
    },
    { rule: 'date.month-year', kind: 'date', pattern: `(?:mes de )?(?<m>{month}) (?:de |del (?:año )?)?${YEAR}` },
    { rule: 'date.season', kind: 'season', pattern: `(?<s>primavera|verano|otoño|invierno) (?:de |del )${YEAR}` },
    {
      rule: 'date.weekday',
      kind: 'weekday',
      pattern: `(?:(?:el|este|la noche del|la tarde del|la madrugada del|la mañana del) )?(?<dir>pasado|próximo) (?<w>{weekday})${TIME}|(?:(?:este|el) )?(?<w>{weekday})(?: (?<dir>pasado|próximo|siguiente))?${TIME}`,
    },
    {
      rule: 'date.before-yesterday',
      kind: 'relative',
      unit: 'day',
      offset: -2,
      pattern: 'anteayer|antier|antes de ayer',
    },
    {
      rule: 'date.yesterday',
      kind: 'relative',
      unit: 'day',
      offset: -1,
      pattern:
        'ayer(?: por la (?:mañana|tarde|noche)| en la (?:mañana|tarde|noche))?|anoche|la noche de ayer|la víspera',
    },
    {
      rule: 'date.today',
      kind: 'relative',
      unit: 'day',
      offset: 0,
      pattern:
        'hoy(?! en día)|esta (?:mañana|tarde|noche|madrugada|jornada)|en las últimas horas|más temprano|horas antes de publicar',
    },
    {
      rule: 'date.tomorrow',
      kind: 'relative',
      unit: 'day',
      offset: 1,
      pattern: 'mañana(?= (?:lunes|martes|jueves|viernes|se|será|serán|por))',
    },
    {
      rule: 'date.last-week',
      kind: 'relative',
      unit: 'week',
      offset: -1,
      pattern: '(?:la )?(?:semana pasada|pasada semana)|hace una semana',
    },
    { rule: 'date.this-week', kind: 'relative', unit: 'week', offset: 0, pattern: 'esta (?:misma )?semana' },
    {
      rule: 'date.next-week',
      kind: 'relative',
      unit: 'week',
      offset: 1,
      pattern: '(?:la )?(?:próxima semana|semana (?:próxima|que viene|entrante))',
    },
    {
      rule: 'date.last-month',
      kind: 'relative',
      unit: 'month',
      offset: -1,
      pattern: '(?:el )?(?:mes pasado|pasado mes)(?! de)|hace un mes',
    },
    { rule: 'date.this-month', kind: 'relative', unit: 'month', offset: 0, pattern: 'este (?:mismo )?mes(?! de)' },
    {
      rule: 'date.next-month',
      kind: 'relative',
      unit: 'month',
      offset: 1,
      pattern: '(?:el )?(?:próximo mes|mes próximo|mes que viene|mes entrante)(?! de)',
    },
    {
      rule: 'date.last-year',
      kind: 'relative',
      unit: 'year',
      offset: -1,
      pattern: '(?:el )?(?:año pasado|pasado año)|hace un año',
    },
    {
      rule: 'date.this-year',
      kind: 'relative',
      unit: 'year',
      offset: 0,
      pattern: '(?:en lo que va de|en lo que va del|este|el presente) año',
    },
    {
      rule: 'date.next-year',
      kind: 'relative',
      unit: 'year',
      offset: 1,
      pattern: '(?:el )?(?:próximo año|año próximo|año que viene)',
    },
    {
      rule: 'date.ago',
      kind: 'ago',
      pattern: `hace (?:unos |unas |ya |casi |apenas |aproximadamente |más de |cerca de )?${COUNT} (?<u>días?|semanas?|mes(?:es)?|años?)`,
    },
    {
      rule: 'date.same-day',
      kind: 'same',
      unit: 'day',
      pattern:
        '(?:ese|el|este) mismo día|ese día|(?:la|esa) misma (?:noche|tarde|mañana|madrugada|jornada)|en la misma (?:fecha|jornada)',
    },
    { rule: 'date.day-after', kind: 'same', unit: 'day', offset: 1, pattern: '(?:al|el) día siguiente' },
    { rule: 'date.day-before', kind: 'same', unit: 'day', offset: -1, pattern: '(?:el )?día anterior' },
    {
      rule: 'date.later',
      kind: 'later',
      pattern: '(?<n>[\\p{L}\\d]{1,16}) (?<u>días?|semanas?|mes(?:es)?|años?) (?:más tarde|después(?! de))',
    },
    {
      rule: 'date.earlier',
      kind: 'later',
      offset: -1,
      pattern: '(?<n>[\\p{L}\\d]{1,16}) (?<u>días?|semanas?|mes(?:es)?|años?) antes(?! de)',
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'clause',
      pattern:
        '(?<!(?:de|a|por|durante|y|en|desde|hace) )(?<n>[\\p{L}\\d]{1,16}) (?<u>días?|semanas?)(?= después (?:de )?que )',
    },
    {
      rule: 'date.after',
      kind: 'later',
      from: 'noun',
      pattern:
        '(?<!(?:de|a|por|durante|y|en|desde|hace) )(?<n>[\\p{L}\\d]{1,16}) (?<u>días?|semanas?)(?= (?:después de|tras) (?!que))',
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'clause',
      pattern:
        '(?<!(?:de|a|por|durante|y|en|desde|hace) )(?<n>[\\p{L}\\d]{1,16}) (?<u>días?|semanas?)(?= antes de que )',
    },
    {
      rule: 'date.before',
      kind: 'later',
      offset: -1,
      from: 'noun',
      pattern:
        '(?<!(?:de|a|por|durante|y|en|desde|hace) )(?<n>[\\p{L}\\d]{1,16}) (?<u>días?|semanas?)(?= antes de (?!que))',
    },
    { rule: 'date.same-month', kind: 'same', unit: 'month', pattern: '(?:ese|el|del) mismo mes|ese mes' },
    {
      rule: 'date.same-year',
      kind: 'same',
      unit: 'year',
      pattern:
        '(?:(?:(?<d>\\d{1,2}) de )?(?<m>{month}) (?:de(?:l)? )?)?(?:ese|el|del) mismo año|(?:(?<m>{month}) de )?(?:ese|aquel) año',
    },
    {
      rule: 'date.within',
      kind: 'within',
      pattern:
        '(?:pocas|unas|dos|tres|cuatro|cinco|seis|varias|algunas)? ?horas (?:más tarde|después|antes)|poco después',
    },
    {
      rule: 'date.month-last-year',
      kind: 'date',
      pattern: '(?:(?<d>\\d{1,2}) de )?(?<m>{month}) (?<back>del (?:año pasado|pasado año))',
    },
    {
      rule: 'date.month',
      kind: 'date',
      pattern:
        '(?<=(?:en|desde|hasta|de|antes de|tras|mes de|pasado mes de|para|pasado|próximo|este|del?) )(?<m>{month})(?: pasado| último| próximo| de este año)?(?! (?:de )?\\d)',
    },
    {
      rule: 'date.year',
      kind: 'date',
      pattern:
        '(?<=(?:en|desde|hasta|de|del|antes de|tras|para|y|a|año|el) )(?<y>(?:19|20)\\d\\d)(?![,.]\\d| (?:personas|presos|prisioneros|detenidos|hombres|mujeres))',
    },
  ],
  since: 'desde(?: el| la| finales de| inicios de)?|a partir del?',
  until: 'hasta(?: el| la)?|antes del?',
  preposition:
    'el|en|a|al|del|de|desde(?: el)?|durante|para el|hacia|este|la|el pasado|el próximo|la noche del|la tarde del|la madrugada del|la mañana del|en la noche del|en la madrugada del|en el|en la',
  ofNoun:
    '(?:protestas?|manifestaciones|elecciones|presidenciales|golpe(?: de estado)?|estallido(?: social)?|levantamiento|atentados?|guerra|ley|constitución|comicios|revueltas?|crisis|rebelión|movimiento|marchas|11j) (?:de|del|en)(?: la| el)?|movimiento|(?:hech[oa]s? públic[oa]s?|publicad[oa]s?|difundid[oa]s?|ocurrid[oa]s?|celebrad[oa]s?)(?: el| en| este)?',
  approximate: 'hacia(?: el)?|alrededor del?|en torno al?|cerca del?',
  future:
    'será|serán|deberá|deberán|va a|van a|prevista?s?|previstos?|espera(?:n)?(?: que)?|próxim[oa]|hasta|antes del?|prevé|[\\p{L}]{3,}(?:ará|arán|erá|erán|irá|irán|drá|drán)',
  last: 'pasado',
  next: 'próximo|siguiente',
};
