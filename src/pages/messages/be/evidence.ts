/** The way from a figure to its words, numbers as told, citing, conflicts. */
import { translated } from '../message.ts';

export const EVIDENCE = {
  ...translated('evidence', {
    none: 'Слоў для гэтага не захавана.',
    origins: 'Словы: {names}',
    manyOrigins:
      '{more, plural, one {{names} і яшчэ #} few {{names} і яшчэ #} many {{names} і яшчэ #} other {{names} і яшчэ #}}',
    original: 'старонка крыніцы',
    saidOn: '{name} ({day})',
    says: 'кажа {name}',
    cites: 'спасылка на: {name}',
    relayed: '{name}; праз: {relays}',
    characters: 'знакі {start, number}–{end, number}',
    page: 'старонка {page, number}, знакі {start, number}–{end, number}',
    cell: 'радок {row, number}, слупок «{column}»',
    cellOfSheet: 'аркуш «{sheet}», радок {row, number}, слупок «{column}»',
    byHand: 'унесена ўручную',
    keepers: 'Ад складальнікаў рэестра; слоў крыніцы для гэтага няма.',
  }),
  ...translated('cite', {
    label: 'Для цытавання:',
    line: '{what}. На дзень {day}, паводле вядомага на {known}. {definition} Крыніцы: {sources}. {site}, публікацыя {step, number}, {address}',
    noSources: 'не названыя',
    manySources:
      '{more, plural, one {{names}; і яшчэ #} few {{names}; і яшчэ #} many {{names}; і яшчэ #} other {{names}; і яшчэ #}}',
  }),
  ...translated('definition', {
    status:
      'У зняволенні пэўна – да апошняга сцверджання, якое бачыць чалавека зняволеным; пасля гэтага – магчыма, пакуль нейкае сцверджанне не закрые зняволенне.',
    told: 'Лічбы, якія крыніцы называюць для цэлага.',
    quantity: 'Лічба, якую называе адна крыніца.',
    stage: 'Найменшая і найбольшая лічба, якую для гэтага этапу дапускае хоць адна крыніца.',
    figures:
      'Лічбы зняволеных, названыя для дня не далей за {days, plural, one {# дзень} few {# дні} many {# дзён} other {# дня}}: найменшая і найбольшая.',
  }),
  ...translated('definition.held', {
    closed:
      'Пэўна: крыніца бачыць чалавека зняволеным у гэты дзень або пазней. Самае большае: усе, чыё зняволенне пачалося або магло пачацца і ніводным сцверджаннем не закрытае.',
    'last-seen':
      'Пэўна: крыніца бачыць чалавека зняволеным у гэты дзень або пазней. Самае большае: усе, чыё зняволенне пачалося або магло пачацца, але толькі да апошняга дня, калі крыніца бачыла іх зняволенымі.',
  }),
  ...translated('qualifier', {
    exactly: '{amount}',
    more_than: 'больш чым {amount}',
    about: 'прыкладна {amount}',
    at_least: 'не менш чым {amount}',
  }),
  'quantity.or': { text: '{low, number} або {high, number}' },
  ...translated('unit', {
    year: '{n, plural, one {{amount} год} few {{amount} гады} many {{amount} гадоў} other {{amount} года}}',
    month: '{n, plural, one {{amount} месяц} few {{amount} месяцы} many {{amount} месяцаў} other {{amount} месяца}}',
    day: '{n, plural, one {{amount} дзень} few {{amount} дні} many {{amount} дзён} other {{amount} дня}}',
    hour: '{n, plural, one {{amount} гадзіна} few {{amount} гадзіны} many {{amount} гадзін} other {{amount} гадзіны}}',
    vehicle: '{n, plural, one {{amount} машына} few {{amount} машыны} many {{amount} машын} other {{amount} машыны}}',
    train:
      '{n, plural, one {{amount} цягнік} few {{amount} цягнікі} many {{amount} цягнікоў} other {{amount} цягніка}}',
    USD: '{n, plural, one {{amount} долар ЗША} few {{amount} долары ЗША} many {{amount} долараў ЗША} other {{amount} долара ЗША}}',
    EUR: '{n, plural, other {{amount} еўра}}',
  }),
  ...translated('conflict', {
    title: '{property}: {of}',
    open: 'паведамляецца так, што адно выключае другое',
    weighty: 'Ад гэтага залежыць, лічыцца чалавек зняволеным ці вольным.',
    sources: '{n, plural, one {# крыніца} few {# крыніцы} many {# крыніц} other {# крыніцы}}',
    toldAgainst: '{property}: крыніцы выключаюць адна адну',
    or: ' або ',
  }),
  ...translated('conflicts', {
    title: 'Супярэчнасці',
    kicker: 'На {day} · {n, plural, =0 {няма} one {# адкрытая} few {# адкрытыя} many {# адкрытых} other {# адкрытай}}',
    heading: 'Дзе ўсе крыніцы не могуць мець рацыі',
    lede: 'Тут нічога не вырашаюць, адкідаючы адно з паведамленняў: кожнае застаецца, з тым, хто яго дае і якімі словамі.',
    none: 'На гэты дзень супярэчнасцяў не вядома.',
    weighty: 'Ад якіх залежыць свабода чалавека',
    others: 'Іншыя супярэчнасці',
    not: 'Што не супярэчнасць',
    notWhat:
      'Акругленая лічба побач з дакладнай, якой яна не выключае. Крыніца, якая нічога не кажа. Імя без імя па бацьку. Чалавек, якога няма ў спісе: не ў спісе – не значыць вызвалены. Спіс, у якім праз тыдзень сказана іншае.',
  }),
  ...translated('figures', {
    title: 'Лічбы',
    kicker: 'На {day}, спачатку бліжэйшыя',
    heading:
      '{n, plural, =0 {Лічбаў не называлі} one {# лічба} few {# лічбы} many {# лічбаў} other {# лічбы}}{voices, plural, =0 {} one {; хто называе: #} few {; хто называе: #} many {; хто называе: #} other {; хто называе: #}}',
    lede: 'Лічбы, як іх назвалі: хто і на які дзень. Яны пастаўленыя побач; іх не складаюць, не асярэдніваюць і не дапаўняюць паміж імі.',
    none: 'Да гэтага дня лічбаў не называлі.',
    figure: 'Лічба',
    voice: 'Хто называе',
    scope: 'Што лічыць',
    noScope: 'Што лічыцца, не сказана',
    when: 'На калі',
    age: 'Адлегласць',
    words: 'Словы',
    caption: 'Названыя лічбы: {scope}',
    citeWhat: '{figure}, называе {voice}',
    part: 'частка тых, каго лічыць іншая лічба',
    ageUnknown: 'невядома',
    sameDay: 'той самы дзень',
    daysBefore:
      '{n, plural, one {на # дзень раней} few {на # дні раней} many {на # дзён раней} other {на # дня раней}}',
    daysAfter:
      '{n, plural, one {на # дзень пазней} few {на # дні пазней} many {на # дзён пазней} other {на # дня пазней}}',
    differ: 'Чаму лічбы на адзін дзень розныя',
    differWhy:
      'Хтосьці лічыць паводле спіса імёнаў, хтосьці акругляе, хтосьці паўтарае чужую лічбу без яе даты. Адны лічаць зняволеных цяпер, другія – усіх, каго калі-небудзь прызналі. Дзе крыніца кажа, што лічыць, гэта паказана; дзе не кажа, нічога не дапускаецца.',
  }),
} as const;
