/**
 * Russian: how it is told that people come out, are pardoned, are swapped, or refuse to go. One row a way of saying it; where
 * two rows of one type meet on the same words, the upper one has them. "ё" is written "е".
 */
import type { Frame } from '../tables.ts';
import { full, short, verbs } from './forms.ts';

/** What else can be let out. */
const NOT_FREED =
  '(?:(?:свой|свою|свое|новый|новую|новое|первый|первую|совместное|совместный|очередной) )?(?:{w} )?(?:заявлени|книг|альбом|фильм|доклад|отчет|рол?ик|пресс-релиз|ракет|средств|деньг|товар|продукци|территори|город(?:а|ов)?(?![а-я])|село(?![а-я])|населенн|пункт|пост(?:а|ы)?(?![а-я])|должност|помещени|здани|от (?:ответственност|должност|уплат|занимаем|налог|работ)|из-под контрол|обращени|видео|под домашн){s}';

const OUT =
  '(?:на (?:свободу|волю)|домой|из (?:{w} ){0,3}?{jail}|из-под (?:стражи|ареста)|под (?:подписку|залог|обязательство))';
const FREE = '(?:на (?:свободу|волю)|из (?:{w} ){0,3}?{jail}|из-под (?:стражи|ареста))';

const THEM = '{prisoners}|освобожд{s}|помилова{s}|их |его |ее |меня|нас|группу|обмен{s}';
const BEYOND = '{land}|границ{s}|рубеж{s}|за пределы|из страны|на родину';
/** Whom it is told of, and that it leads out of the country. */
const ABROAD = `(?:${THEM}).*(?:${BEYOND})|(?:${BEYOND}).*(?:${THEM})`;

/** They are taken out of the country. */
const EXPELLED = {
  type: 'release',
  patient: 'prisoner',
  agent: 'holder',
  goal: 'receiver',
  counts: 'people',
  weak: true,
  terms: 'deported',
  notWithin: 'дипломат{s}|посл(?:ы|а|ов)|экстрадир{s}|груз{s}|фур{s}',
} as const;

export const release: readonly Frame[] = [
  {
    rule: 'refusal.verb',
    type: 'refusal_to_leave',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    modality: 'actual',
    trigger:
      'отказ(?:ал(?:ся|ась|ись)|ывается|ываются|ывал(?:ся|ась|ись)|авш{s}) (?:{w} ){0,3}?(?:от )?(?:{leave})|отказ{s} (?:от )?(?:{leave})|' +
      'не (?:стал{s}|захотел{s}|пожелал{s}|согласил{s}|хотел{s}|желал{s}|намерен{s}|собира{s}|хочет|хотят|желает) (?:{w} ){0,2}?(?:на )?(?:{leave})|' +
      '(?:остал(?:ся|ась|ись)|оста(?:ется|ются)|решил(?:а|и)? остаться|предпоч(?:ел|ла|ли) остаться|пожелал(?:а|и)? остаться) (?:{w} )?(?:в стране|в {land}|на родине|на (?:нейтральной|ничейной|приграничной)|в (?:нейтральной|буферной))|' +
      '(?:выпрыгнул|выскочил|вышел|вышла) из (?:автобуса|микроавтобуса|машины|поезда|буса)|порвал(?:а|и)? (?:{w} )?паспорт{s}|отказал{s} (?:садиться|сесть|выйти|выходить|подписывать прошение)',
    notAfter: '(?:от (?:дачи|еды)){s}',
  },
  {
    rule: 'refusal.back',
    type: 'refusal_to_leave',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    weak: true,
    follows: 'release',
    trigger:
      '(?:вернул(?:ся|ась|ись)|пошел|пошла|ушел|ушла|отправил(?:ся|ась)) (?:обратно |назад |пешком )+в(?= {land})|повернул(?:а|и)? (?:назад|обратно)',
    notWithin: 'визит{s}|делегаци{s}',
  },

  // upper rows: ways of coming out that tell their ground
  {
    rule: 'release.served',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    ground: 'served',
    trigger: `(?:вы(?:шел|шла|шли|йдет|йдут|ходит)|освобо(?:дил|дила|дили|ждал)(?:ся|ась|ись)) (?:{w} ){0,4}?(?:по (?:отбытии|окончани|отбыти|истечени){s}|отбыв|полностью отбыв){s}|(?:полностью )?отбы(?:л|ла|ли|в|вш{s}) (?:{w} ){0,4}?(?:срок|наказани|сутки|суток){s}`,
    notBefore: 'не',
  },
  {
    rule: 'release.pardoned',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    ground: 'pardon',
    trigger: `по (?:указу о )?помилованию (?:{w} ){0,3}?(?:вы(?:шел|шла|шли|йдет|йдут)|освобо(?:дил|жден|ждал){s}|выпу(?:стил|щен){s}|отпу(?:стил|щен){s})|(?:вы(?:шел|шла|шли)|освобо(?:дил|жден){s}|выпу(?:стил|щен){s}) (?:{w} ){0,4}?(?:по|в (?:связи с|рамках)|благодаря|после|в порядке) помиловани{s}`,
  },
  {
    rule: 'release.amnestied',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    ground: 'amnesty',
    trigger: `по амнистии (?:{w} ){0,3}?(?:вы(?:шел|шла|шли|йдет|йдут)|освобо(?:дил|жден|ждал){s}|выпу(?:стил|щен){s})|(?:вы(?:шел|шла|шли|йдет|йдут)|освобо(?:дил|жден){s}|выпу(?:стил|щен){s}) (?:{w} ){0,4}?(?:по|в рамках) амнисти{s}`,
  },
  {
    rule: 'release.bail',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    ground: 'bail',
    trigger:
      '(?:отпу(?:стил|щен|скают)|выпу(?:стил|щен|скают)|освобо(?:дил|жден)|вы(?:шел|шла|шли)){s} (?:{w} ){0,3}?под (?:залог|подписку|поручительство|личное поручительство|обязательство)',
  },
  {
    rule: 'release.verb',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: `${verbs('освободил', 'освобождал/освобожда', 'отпустил', 'отпускал/отпуска', 'выпустил', 'выпускал/выпуска')}|(?:освобод|отпуст|выпуст)(?:ит|ят)|освободив(?:ший|шая|шие)?|выпустив(?:ший|шая|шие)?`,
    notAfter: NOT_FREED,
  },
  {
    rule: 'release.verb',
    type: 'release',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: `${short('освобожден', 'выпущен', 'отпущен')}|(?<=, )${full('освобожденн', 'выпущенн', 'отпущенн')}`,
    notAfter: NOT_FREED,
  },
  {
    rule: 'release.let-out',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      `(?:вы(?:шел|шла|шли|йдет|йдут|йти|ходит|ходят|ходил{s})|вырвал(?:ся|ась|ись)|верну(?:л(?:ся|ась|ись)|тся)|выбрал(?:ся|ась|ись)) (?:{w} ){0,3}?${OUT}|${FREE} (?:{w} ){0,4}?(?:вы(?:шел|шла|шли|йдет|йдут|ходит|ходят)|выпу(?:стил|щен|ска)(?:{s})|отпу(?:стил|щен|ска)(?:{s}))|` +
      'освобо(?:дил(?:ся|ась|ись)|дится|дятся|ждается|ждаются)|на (?:свободе|воле) (?:{w} ){0,2}?(?:оказал(?:ся|ась|ись)|находит(?:ся|ся))|(?:оказал(?:ся|ась|ись)|находит(?:ся|ся)|находятся|теперь|уже|снова|наконец|сейчас) (?:{w} )?на (?:свободе|воле)(?! слова)|(?:обрел|получил|обретут|получат)(?:а|и|о)? (?:долгожданную )?свободу|' +
      '(?:покинул|покидает|покидают|покинет)(?:а|и)? (?:{w} ){0,2}?(?:{jail})|(?:покинул|покидает|покидают|покинет)(?:а|и)? (?:{w} ){0,2}?(?:стены|ворота|территорию) (?:{w} ){0,2}?{jail}|вы(?:шел|шла|шли|йдет|йдут) (?:{w} )?за (?:{w} )?ворота|(?:ворота|двери) (?:{w} ){0,3}?(?:открылись|распахнулись) (?:перед|для)|вы(?:шел|шла|шли|ходит|йдет|йдут) (?:{w} ){0,2}?(?:по (?:удо|условно-досрочному)|условно-досрочно|досрочно)',
    notBefore: 'не|если|когда|чтобы',
  },
  {
    rule: 'release.free',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    needs: 'numberOrName',
    trigger: 'на (?:свободе|воле)(?=[.!?:,]|$)|дома(?=[.!?]|$)',
    notBefore:
      'не|если|когда|чтобы|оста{s}|жи(?:л|ть|вет){s}|пока|еще|встрет{s}|был{s}|жизн{s}|до|у|из|задерж{s}|арест{s}|обыск{s}',
    within: '{jail}|политзаключ{s}|заключенн{s}|освобо{s}|помилова{s}|на (?:свободе|воле)',
  },
  {
    rule: 'release.gained',
    type: 'release',
    form: 'noun',
    patient: 'prisoner',
    modality: 'actual',
    trigger:
      'добил(?:ся|ась|ись) (?:{w} ){0,2}?(?:освобождения|свободы)|освобождения (?:{w} ){0,2}?(?:добил(?:ся|ась|ись)|удалось добиться)',
  },
  {
    rule: 'release.managed',
    type: 'release',
    form: 'active',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    needs: 'someone',
    trigger: '(?:удалось|сумел(?:а|и)?|смог(?:ла|ли)?) (?:{w} ){0,2}?(?:вызволить|освободить|вытащить|вернуть|вывезти)',
    notBefore: 'не',
    within: '{jail}|плен{s}|неволи|заключенн{s}|политзаключенн{s}|домой',
  },
  {
    rule: 'release.plane',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      '(?:самолет|рейс|автобус){s} с (?:{w} ){0,2}?(?:освобожденн|помилованн|обменянн|депортированн|политзаключенн){s}|(?:были|был|была) (?:{w} )?передан(?:ы|а)?(?= (?:{w} ){0,2}?(?:сторон|{land}|дипломат|консул|посольств))',
  },
  {
    rule: 'release.came-home',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    trigger: '(?:домой|на родину) (?:{w} ){0,3}?верну(?:лся|лась|лись)',
    within: '{prisoners}|заключени{s}|{jail}|освобо{s}',
    notWithin: 'обмен{s}',
  },
  {
    rule: 'release.suspended',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    trigger:
      '(?:приостанов|отсроч|прерва|отлож)(?:ил|или|ила|ло|ли|ла|л|лен|лено|ено|ны|но)? (?:{w} )?(?:исполнени|отбывани|приговор|наказани){s}',
  },
  {
    rule: 'release.came-out',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    trigger:
      'вы(?:шел|шла|шли)(?! (?:замуж|из строя|на (?:связь|улиц|пенси|работ|митинг|акци|протест|площад|сцен|нов|перв)|в (?:эфир|отставк|свет|финал)|за рамки))',
    follows: 'release',
    within: '{prisoners}|помилован{s}|амнисти{s}|освобожд{s}|вместе с (?:ним|ней|ними)',
  },
  {
    rule: 'release.listed',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:среди|в числе|в группе) (?:{num} |всех |уже |недавно |вчера |ранее )*(?:освобожденн|вышедш|отпущенн|выпущенн|обменянн|вывезенн|депортированн)(?:ых|их)(?: (?:на свободу|по {w}))?',
  },
  {
    rule: 'release.among',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    follows: 'release',
    weak: true,
    trigger:
      '(?:среди|в числе) (?:них|тех)|(?:один|одна|одним|двое|трое|некоторые|большинство|часть|остальные) из (?:них|тех|освобожденных)|в (?:этой |эту )?(?:группе|группу) (?:были |был |была |вошли |вошел |попали )|в списке (?=(?:освобожденн|{num}))',
    notWithin: 'за решеткой|остаются|приговорен{s}|помиловал{s}|признан{s} политзаключенн',
  },
  {
    rule: 'release.handed-over',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    needs: 'numberOrName',
    weak: true,
    trigger: 'переда(?:л|ла|ли|ют|ст|ет|дут|ть)(?= (?:{w} ){0,5}?(?:{prisoners}|{land}))',
    within: 'обмен{s}|пленн{s}|помилованн{s}|освобожд{s}|осужденн{s}|заключенн{s}|граждан{s}',
    notAfter: '(?:(?:{w} ){0,2}?(?:письм|обращени|дело|документ|списк|список|информаци|сообщени|просьб|слова)){s}',
  },
  {
    rule: 'release.handing-over',
    type: 'release',
    form: 'noun',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      'передач(?:а|и|е|у|ей) (?:{w} )?(?:помилованных|освобожденных|осужденных|заключенных|пленных|{num} (?:граждан|украинцев|человек))(?: {land})?|репатриаци(?:я|и|ю|ей)(?= (?:{w} ){0,2}?{prisoners})',
  },
  {
    ...EXPELLED,
    rule: 'release.deported',
    form: 'passive',
    trigger: `(?:принудительно |насильно |сразу )?${short('депортирован', 'выслан', 'вывезен', 'выдворен', 'изгнан', 'доставлен', 'отправлен', 'перевезен', 'эвакуирован')}(?= (?:{w} ){0,2}?(?:в|на территорию|из страны|за (?:границу|рубеж|пределы)))`,
    within: '{prisoners}|освобожд{s}|помилова{s}|они|группа|его|ее|обмен{s}',
    notAfter: '(?:(?:{w} ){0,2}?(?:в|на) (?:{w} ){0,3}?(?:{jail}|больниц|реанимаци|госпитал|суд|отдел)){s}',
  },
  {
    ...EXPELLED,
    rule: 'release.deported',
    form: 'active',
    trigger: `${verbs('депортировал/депортиру', 'выслал', 'выдворил')}|вышлют`,
    within: THEM,
  },
  {
    ...EXPELLED,
    rule: 'release.taken-abroad',
    form: 'active',
    trigger: `${verbs('вывез', 'вывозил')}|вывезли|вывозят|(?:привез|увез)(?:ла|ли)?|доставил(?:а|и)?(?= (?:{w} ){0,3}?(?:в|на) )`,
    // From one colony to another, or to a hospital, is no release.
    within: ABROAD,
    notAfter: '(?:(?:{w} ){0,4}?(?:в|на) (?:{w} ){0,3}?(?:{jail}|больниц|реанимаци|госпитал|суд|отдел|допрос)){s}',
  },
  {
    rule: 'release.out-of-country',
    type: 'release',
    form: 'active',
    patient: 'prisoner',
    agent: 'holder',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    terms: 'deported',
    trigger:
      '(?:вывезли|выслали|депортировали|выдворили|изгнали)(?= (?:{w} ){0,4}?(?:из (?:страны|{land})|за (?:границу|рубеж|пределы)|в {land}))',
    notWithin: 'дипломат{s}|посл(?:ы|а|ов)|груз{s}|фур{s}|детей|ребенк{s}',
  },
  {
    rule: 'release.names-told',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    follows: 'release',
    modality: 'uncertain',
    trigger: '(?:назывались|называют|называли|фигурируют) (?:{w} )?имена',
  },
  {
    rule: 'release.arrived',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    trigger:
      '(?:прибыл|прилетел|приехал|приземлил|въехал|попал|пересек|перешел|перешл|вернул|уехал|улетел|выехал)(?:а|и|о|ся|ась|ись|ло|ла|ли)?(?: (?:{w} ){0,2}?(?:в|на|из|границу|домой))(?= |$|[.,])',
    within:
      '(?:экс-)?политзаключенн{s}|освобожденн{s}|бывш{s} (?:{w} )?(?:заключенн|узник){s}|группа|автобус{s}|обмен{s}|помилованн{s}|самолет{s}|{num}|оба|обе|они|все|человек|иностран{s}|плен{s}',
    follows: 'release',
    notWithin: 'делегаци{s}|визит{s}|переговор{s}|отказ{s}|посланник{s}|представител{s}',
  },
  {
    rule: 'release.still-in',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'denied',
    trigger:
      'так и не (?:вышел|вышла|вышли|освободил{s}|выпустил{s}|отпустил{s})(?: на свободу)?|(?:до сих пор|пока|все еще) не (?:{w} )?(?:освобожд|выпу(?:щен|стил)|отпу(?:щен|стил)|вышел|вышли){s}',
  },
  {
    rule: 'release.awaited',
    type: 'release',
    form: 'phrase',
    counts: 'people',
    modality: 'proposed',
    trigger:
      '(?:ожида(?:ет|ют|ется|ются)|жд(?:ет|ут)|наде(?:ется|ются|емся|юсь) на|рассчитыва(?:ет|ют) на) (?:{w} ){0,3}?освобождени{s}',
  },

  {
    rule: 'release.brought-home',
    type: 'release',
    form: 'active',
    agent: 'receiver',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:вернул|возвратил|вызволил)(?:а|и)?(?= (?:{w} ){0,3}?(?:из (?:{w} ){0,2}?(?:плена|{jail})|домой|на родину))',
    notAfter: '(?:(?:{w} )?(?:тел|деньг|средств)){s}',
  },
  {
    rule: 'release.got-back',
    type: 'release',
    form: 'active',
    agent: 'receiver',
    patient: 'prisoner',
    counts: 'people',
    needs: 'numberOrName',
    follows: 'exchange',
    weak: true,
    trigger: 'получил(?:а|и)?(?= (?:{num}|(?:{w} ){0,2}?{prisoners}|политика|журналист{s}))',
    notAfter: '(?:{num} (?:лет|год)){s}',
  },

  // exchange
  {
    rule: 'exchange.noun',
    type: 'exchange',
    form: 'noun',
    agent: 'counterpart',
    partner: 'counterpart',
    counts: 'people',
    also: true,
    trigger:
      '(?:крупнейш{s} |очередн{s} |масштабн{s} |взаимн{s} )?обмен(?:а|у|ом|е|ы|ов)?(?: (?:{w} )?(?:заключенными|пленными|военнопленными|политзаключенными|шпионами|осужденными|людьми|гражданами|узниками|заложниками|телами))?',
    notAfter:
      '(?:(?:{w} )?(?:мнени|информаци|опыт|валют|удар|любезност|данны|документ|паспорт|письм|подарк|обвинени|визит|веществ|ракет)|на (?:ослаблени|сняти|отмен|уступк|то|это|смягчени|освобождени)){s}',
    notBefore:
      'в|об|про|пункт{s}|курс{s}|для|договоренност{s} об|переговор{s} об|список на|фонд{s}|списк{s} (?:для|на)',
  },
  {
    rule: 'exchange.in',
    type: 'exchange',
    form: 'noun',
    agent: 'counterpart',
    counts: 'people',
    weak: true,
    trigger: '(?:в (?:рамках|ходе|результате|процессе)|в|после|по итогам) (?:{w} ){0,2}?обмен(?:а|е)',
    notAfter: '(?:(?:{w} )?(?:мнени|информаци|опыт|на )){s}',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'active',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    needs: 'people',
    trigger: `${verbs('обменял/обменя', 'обменивал/обменива')}`,
    notAfter: '(?:(?:{w} )?(?:мнени|удар|рукопожати|любезност|подарк|письм|валют|документ|информаци)){s}',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'passive',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    trigger: `обменя(?:лись|лся|лась|ются|ться)(?= (?:{w} ){0,5}?(?:заключенн|пленн|военнопленн|узник|шпион|{num}|граждан|осужденн|арестант|задержанн){s})|${short('обменян')}|(?<=, )${full('обменянн')}`,
  },
];

export const pardon: readonly Frame[] = [
  {
    rule: 'pardon.verb',
    type: 'pardon',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger: `${verbs('помиловал/помилу', 'амнистировал/амнистиру')}|помиловав(?:ший|шая|шие)?`,
  },
  {
    rule: 'pardon.decree',
    type: 'pardon',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger:
      '(?:подписал|издал|утвердил|одобрил|объявил|принял|подпишет|объявит|подписывает|объявляет|предоставил|даровал)(?:а|и|о)? (?:{w} ){0,5}?(?:о (?:{w} )?(?:помиловани|амнисти)|помиловани|амнисти){s}|(?:воспользовал(?:ся|ась)|применил(?:а)?) (?:{w} )?прав(?:ом|о) помилования|(?:указ{s}|закон{s}|постановлени{s}|декрет{s}|распоряжени{s}) о(?:б)? (?:{w} )?(?:помиловани|амнисти){s}(?: (?:{w} ){1,7}?(?:подписал|издал|утвердил|вступ|принят|одобр){s})?',
    notBefore: 'прошени{s}|ходатайств{s}|проект{s}|просьб{s}',
  },
  {
    rule: 'pardon.passive',
    type: 'pardon',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger: `${short('помилован', 'амнистирован')}|(?<=, )${full('помилованн', 'амнистированн')}|(?:получил|получат|получила)(?:а|и)? (?:{w} ){0,2}?(?:помиловани|амнисти){s}|(?:попал|подпал|попадают|подпадают|попадут)(?:а|и)? под (?:{w} )?амнисти{s}|(?:указ|амнистия|помилование) (?:{w} )?(?:касается|коснул(?:ся|ась|ось)|распространя{s}|затронул{s})`,
  },
  {
    rule: 'pardon.asked',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    modality: 'proposed',
    trigger:
      '(?:просить|писать|подал|написал|подписал|попросил|просит|просят|обратил(?:ся|ась|ись)|подает|пода(?:ть|ют)|направил|отправил)(?:а|и)? (?:{w} ){0,4}?(?:(?:прошени|ходатайств|просьб){s} )?о (?:{w} )?помиловани{s}|(?:прошени|ходатайств|просьб){s} о (?:{w} )?помиловани{s}',
  },
  {
    rule: 'pardon.refused',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'denied',
    trigger:
      'прошени{s} (?:{w} ){0,3}?(?:отклонил|отклонен|не удовлетворил|оставил){s}|в (?:{w} )?(?:помиловании|амнистии) (?:{w} ){0,3}?отказ(?:ал|ано){s}|отказ(?:ал|ано)(?:а|и)? (?:{w} ){0,3}?в (?:{w} )?(?:помиловании|амнистии)',
  },
  {
    rule: 'pardon.list',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    follows: 'pardon',
    weak: true,
    trigger:
      '(?:в списке|в списках|среди (?:{w} )?(?:помилованных|амнистированных|них)|в числе (?:помилованных|амнистированных|них)|список|из них)',
    notWithin: 'за решеткой|остаются|вышли|освобо{s}|выпу{s}',
  },
  {
    rule: 'pardon.noun',
    type: 'pardon',
    form: 'noun',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    needs: 'numberOrName',
    trigger: 'помиловани(?:е|я|ю|ем|и)|амнисти(?:я|и|ю|ей)',
    notBefore: 'прошени{s} о|ходатайств{s} о|по|просьб{s} о|международн{s}',
  },
];
