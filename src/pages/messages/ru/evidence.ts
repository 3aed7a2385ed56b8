/** The way from a figure to its words, numbers as told, citing, conflicts. */
import { translated } from '../message.ts';

export const EVIDENCE = {
  ...translated('evidence', {
    none: 'Слов для этого не сохранено.',
    origins: 'Слова: {names}',
    manyOrigins:
      '{more, plural, one {{names} и ещё #} few {{names} и ещё #} many {{names} и ещё #} other {{names} и ещё #}}',
    original: 'страница источника',
    saidOn: '{name} ({day})',
    says: 'говорит {name}',
    cites: 'ссылка на: {name}',
    relayed: '{name}; через: {relays}',
    characters: 'знаки {start, number}–{end, number}',
    page: 'страница {page, number}, знаки {start, number}–{end, number}',
    cell: 'строка {row, number}, столбец «{column}»',
    cellOfSheet: 'лист «{sheet}», строка {row, number}, столбец «{column}»',
    byHand: 'внесено вручную',
    keepers: 'От составителей реестра; слов источника для этого нет.',
  }),
  ...translated('cite', {
    label: 'Для цитирования:',
    line: '{what}. На день {day}, по известному на {known}. {definition} Источники: {sources}. {site}, публикация {step, number}, {address}',
    noSources: 'не названы',
    manySources:
      '{more, plural, one {{names}; и ещё #} few {{names}; и ещё #} many {{names}; и ещё #} other {{names}; и ещё #}}',
  }),
  ...translated('definition', {
    status:
      'В заключении точно — до последнего утверждения, которое видит человека в заключении; после этого — возможно, пока какое-то утверждение не закроет заключение.',
    told: 'Цифры, которые источники называют для целого.',
    quantity: 'Цифра, которую называет один источник.',
    stage: 'Наименьшая и наибольшая цифра, которую для этого этапа допускает хоть один источник.',
    figures:
      'Цифры заключённых, названные для дня не дальше чем за {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: наименьшая и наибольшая.',
  }),
  ...translated('definition.held', {
    closed:
      'Точно: источник видит человека в заключении в этот день или позже. Самое большее: все, чьё заключение началось или могло начаться и ни одним утверждением не закрыто.',
    'last-seen':
      'Точно: источник видит человека в заключении в этот день или позже. Самое большее: все, чьё заключение началось или могло начаться, но только до последнего дня, когда источник видел их в заключении.',
  }),
  ...translated('qualifier', {
    exactly: '{amount}',
    more_than: 'больше чем {amount}',
    about: 'примерно {amount}',
    at_least: 'не меньше чем {amount}',
  }),
  'quantity.or': { text: '{low, number} или {high, number}' },
  ...translated('unit', {
    year: '{n, plural, one {{amount} год} few {{amount} года} many {{amount} лет} other {{amount} года}}',
    month: '{n, plural, one {{amount} месяц} few {{amount} месяца} many {{amount} месяцев} other {{amount} месяца}}',
    day: '{n, plural, one {{amount} день} few {{amount} дня} many {{amount} дней} other {{amount} дня}}',
    hour: '{n, plural, one {{amount} час} few {{amount} часа} many {{amount} часов} other {{amount} часа}}',
    vehicle: '{n, plural, one {{amount} машина} few {{amount} машины} many {{amount} машин} other {{amount} машины}}',
    train: '{n, plural, one {{amount} поезд} few {{amount} поезда} many {{amount} поездов} other {{amount} поезда}}',
    USD: '{n, plural, one {{amount} доллар США} few {{amount} доллара США} many {{amount} долларов США} other {{amount} доллара США}}',
    EUR: '{n, plural, other {{amount} евро}}',
  }),
  ...translated('conflict', {
    title: '{property}: {of}',
    open: 'сообщается так, что одно исключает другое',
    weighty: 'От этого зависит, считается человек заключённым или свободным.',
    sources: '{n, plural, one {# источник} few {# источника} many {# источников} other {# источника}}',
    toldAgainst: '{property}: источники исключают друг друга',
    or: ' или ',
  }),
  ...translated('conflicts', {
    title: 'Противоречия',
    kicker: 'На {day} · {n, plural, =0 {нет} one {# открытое} few {# открытых} many {# открытых} other {# открытого}}',
    heading: 'Где все источники не могут быть правы',
    lede: 'Здесь ничего не решают, отбрасывая одно из сообщений: каждое остаётся, с тем, кто его даёт и какими словами.',
    none: 'На этот день противоречий не известно.',
    weighty: 'От которых зависит свобода человека',
    others: 'Другие противоречия',
    not: 'Что не противоречие',
    notWhat:
      'Округлённая цифра рядом с точной, которую она не исключает. Источник, который ничего не говорит. Имя без отчества. Человек, которого нет в списке: не в списке — не значит освобождён. Список, в котором через неделю сказано другое.',
  }),
  ...translated('figures', {
    title: 'Цифры',
    kicker: 'На {day}, сначала ближайшие',
    heading:
      '{n, plural, =0 {Цифр не называли} one {# цифра} few {# цифры} many {# цифр} other {# цифры}}{voices, plural, =0 {} one {; кто называет: #} few {; кто называет: #} many {; кто называет: #} other {; кто называет: #}}',
    lede: 'Цифры, как их назвали: кто и на какой день. Они поставлены рядом; их не складывают, не усредняют и не дополняют между собой.',
    none: 'До этого дня цифр не называли.',
    figure: 'Цифра',
    voice: 'Кто называет',
    scope: 'Что считает',
    noScope: 'Что считается, не сказано',
    when: 'На когда',
    age: 'Расстояние',
    words: 'Слова',
    caption: 'Названные цифры: {scope}',
    citeWhat: '{figure}, называет {voice}',
    part: 'часть тех, кого считает другая цифра',
    ageUnknown: 'неизвестно',
    sameDay: 'тот самый день',
    daysBefore:
      '{n, plural, one {на # день раньше} few {на # дня раньше} many {на # дней раньше} other {на # дня раньше}}',
    daysAfter: '{n, plural, one {на # день позже} few {на # дня позже} many {на # дней позже} other {на # дня позже}}',
    differ: 'Почему цифры на один день разные',
    differWhy:
      'Кто-то считает по списку имён, кто-то округляет, кто-то повторяет чужую цифру без её даты. Одни считают заключённых сейчас, другие — всех, кого когда-либо признали. Где источник говорит, что считает, это показано; где не говорит, ничего не предполагается.',
  }),
} as const;
