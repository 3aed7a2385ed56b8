/**
 * Belarusian: how it is told that people come out, are pardoned, are swapped, or refuse to go. One row a way of saying it;
 * where two rows of one type meet on the same words, the upper one has them. "ў" is written "у", "ё" is written "е".
 */
import type { Frame } from '../tables.ts';
import { full, past, short, verbs } from './forms.ts';

/** What else can be let out. */
const NOT_FREED =
  '(?:(?:свой|сваю|свае|новы|новую|першы|першую|сумесную) )?(?:{w} )?(?:заяв|кніг|альбом|фільм|даклад|справаздач|ролік|ракет|сродк|грош|тавар|прадукцы|тэрыторы|горад(?![а-яі])|сяло|памяшканн|ад (?:адказнасц|пасад|падатк|працы)|відэа|пост(?:ы)?(?![а-яі])|гаспадар|пад хатні){s}';

const OUT =
  '(?:на (?:свабоду|волю)|дадому|з (?:{w} ){0,3}?{jail}|з-пад (?:варты|арышту)|пад (?:падпіску|заклад|абавязацельства))';

const THEM = '{prisoners}|вызвал{s}|памілава{s}|іх |яго |яе |мяне|нас|групу|абмен{s}';
const BEYOND = '{land}|мяж{s}|межы|межа{s}|з краіны|на радзіму';
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
  notWithin: 'дыпламат{s}|экстрадзір{s}|груз{s}|фур{s}',
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
      'адмо(?:віуся|вілася|віліся|уляецца|уляюцца|уляуся|улялася|уляліся) (?:{w} ){0,3}?(?:ад )?(?:{leave})|адмов{s} (?:ад )?(?:{leave})|' +
      'не (?:стал{s}|стау|захаце{s}|пажада{s}|пагадзі{s}|згадзі{s}|хаце{s}|хоча|хочуць|жадае|збіра{s}) (?:{w} ){0,2}?(?:на )?(?:{leave})|' +
      '(?:заста(?:уся|лася|ліся|ецца|юцца)|вырашы(?:у|ла|лі) застацца) (?:{w} )?(?:у краіне|у {land}|на радзіме|на (?:нейтральнай|нічыйнай|памежнай)|у (?:нейтральнай|буфернай))|' +
      '(?:выскачыу|выйшау|выйшла|выскачыла) з (?:аутобуса|мікрааутобуса|бусіка|машыны|цягніка)|парвау (?:{w} )?пашпарт{s}|парвала (?:{w} )?пашпарт{s}',
    notAfter: '(?:ад (?:дачы|ежы)){s}',
  },
  {
    rule: 'refusal.back',
    type: 'refusal_to_leave',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    weak: true,
    follows: 'release',
    trigger: '(?:вярну(?:уся|лася|ліся)|пайшоу|пайшла) (?:назад |пешшу )+(?:у|ва)(?= {land})|павярну(?:у|ла|лі) назад',
    notWithin: 'візіт{s}|дэлегацы{s}',
  },
  {
    rule: 'release.served',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    ground: 'served',
    trigger:
      '(?:вы(?:йшау|йшла|йшлі|йдзе|йдуць)|вызвалі(?:уся|лася|ліся)) (?:{w} ){0,4}?(?:па (?:заканчэнн|адбыцц|сканчэнн){s}|адбыу|цалкам адбыу|цалкам адбы)|(?:цалкам )?адбы(?:у|ла|лі|ушы|ушая) (?:{w} ){0,4}?(?:тэрмін|пакаранн|суткі|сутак|арышт){s}',
    notBefore: 'не',
  },
  {
    rule: 'release.pardoned',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    ground: 'pardon',
    trigger:
      '(?:па|у выніку) памілаванн{s} (?:{w} ){0,3}?(?:вы(?:йшау|йшла|йшлі)|вызвал{s}|выпу(?:сці|шчан){s}|адпу(?:сці|шчан){s})|(?:вы(?:йшау|йшла|йшлі)|вызвал{s}|выпу(?:сці|шчан){s}) (?:{w} ){0,4}?(?:па|у (?:сувязі з|межах)|праз|пасля|у парадку) памілаванн{s}',
  },
  {
    rule: 'release.amnestied',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    ground: 'amnesty',
    trigger:
      'па амністыі (?:{w} ){0,3}?(?:вы(?:йшау|йшла|йшлі)|вызвал{s}|выпу(?:сці|шчан){s})|(?:вы(?:йшау|йшла|йшлі)|вызвал{s}|выпу(?:сці|шчан){s}) (?:{w} ){0,4}?(?:па|у межах) амністы{s}',
  },
  {
    rule: 'release.bail',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    ground: 'bail',
    trigger:
      '(?:адпу(?:сці|шчан)|выпу(?:сці|шчан)|вызвал|вы(?:йшау|йшла|йшлі)){s} (?:{w} ){0,3}?пад (?:заклад|падпіску|асабістае даручальніцтва|абавязацельства)',
  },
  {
    rule: 'release.verb',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: verbs(
      'вызвалі',
      'вызваля/вызваляе|вызваляюць|вызваляць',
      'адпусці/адпусцяць',
      'адпуска/адпускае|адпускаюць',
      'выпусці/выпусцяць',
      'выпуска/выпускае|выпускаюць',
    ),
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
    trigger: `${short('вызвален', 'выпушчан', 'адпушчан')}|(?<=, )${full('вызвален', 'выпушчан', 'адпушчан')}`,
    notAfter: `${NOT_FREED}|(?:распавядал|расказва|раскажа|палітвяз|паведамл){s}`,
    notBefore: 'для|з|усе|многія|адзін з|некаторыя|самі|быу|раней',
  },
  {
    rule: 'release.verb',
    type: 'release',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: `(?:быу|была|былі|будзе|будуць) (?:{w} ){0,2}?${short('вызвален', 'выпушчан', 'адпушчан')}`,
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
      `(?:вы(?:йшау|йшла|йшлі|йдзе|йдуць|йсці|ходзіць|ходзяць|ходзілі|ходзіла)|вырва(?:уся|лася|ліся)|вярну(?:уся|лася|ліся)) (?:{w} ){0,3}?${OUT}|${OUT} (?:{w} ){0,4}?(?:вы(?:йшау|йшла|йшлі|йдзе|йдуць|ходзяць)|выпу(?:сці|шчан|ска){s}|адпу(?:сці|шчан|ска){s})|` +
      'вызвал(?:іуся|ілася|іліся|іцца|яцца|яецца|яюцца)|на (?:свабодзе|волі) (?:{w} ){0,2}?(?:апыну(?:уся|лася|ліся)|знаходзі(?:цца|уся))|(?:апыну(?:уся|лася|ліся)|знаходзі(?:цца|уся)|цяпер|ужо|зноу|нарэшце|зараз) (?:{w} )?на (?:свабодзе|волі)(?! слова)|(?:атрыма(?:у|ла|лі)|здабы(?:у|ла|лі)) (?:доугачаканую )?(?:свабоду|волю)|(?:пакіну(?:у|ла|лі)|пакідае|пакідаюць) (?:{w} ){0,2}?(?:{jail})|(?:пакіну(?:у|ла|лі)) (?:{w} ){0,2}?(?:муры|сцены|тэрыторыю) (?:{w} ){0,2}?{jail}|вы(?:йшау|йшла|йшлі) (?:{w} )?за (?:{w} )?(?:браму|вароты)|(?:брама|вароты|дзверы) (?:{w} ){0,3}?(?:адчыні|расчыні|адкры)(?:лася|ліся) (?:перад|для)|вы(?:йшау|йшла|йшлі) (?:{w} ){0,2}?(?:датэрмінова|умоуна-датэрмінова)|(?:узялі|далі) (?:{w} )?падпіску аб нявыездзе|адпусцілі пад падпіску',
    notBefore: 'не|калі|каб',
  },
  {
    rule: 'release.free',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    needs: 'numberOrName',
    trigger: 'на (?:свабодзе|волі)(?=[.!?:,]|$)',
    notBefore: 'не|калі|каб|заста{s}|жы{s}|пакуль|яшчэ|сустрэ{s}|бы(?:у|ла|лі)|жыцц{s}',
  },
  {
    rule: 'release.gained',
    type: 'release',
    form: 'noun',
    patient: 'prisoner',
    modality: 'actual',
    trigger:
      'дамагл(?:ася|іся) (?:{w} ){0,2}?(?:вызвалення|свабоды)|дамогся (?:{w} ){0,2}?(?:вызвалення|свабоды)|вызвалення (?:{w} ){0,2}?(?:дамагл(?:ася|іся)|дамогся|удалося дамагчыся)',
  },
  {
    rule: 'release.plane',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      '(?:самалет|рэйс|аутобус){s} (?:з|са) (?:{w} ){0,2}?(?:вызвален|памілаван|абмянян|дэпартаван|палітзняволен){s}|(?:былі|быу|была) (?:{w} )?перададзен(?:ы|ая|ыя)(?= (?:{w} ){0,2}?(?:бок|{land}|дыпламат|консул|пасольств))',
  },
  {
    rule: 'release.came-home',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    trigger: '(?:дадому|на радзіму) (?:{w} ){0,3}?вярну(?:уся|лася|ліся)',
    within: '{prisoners}|зняволенн{s}|{jail}|вызвал{s}',
    notWithin: 'абмен{s}',
  },
  {
    rule: 'release.suspended',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    trigger:
      '(?:прыпыні|адклалі|адтэрмінава|перапыні)(?:у|ла|лі|ны)? (?:{w} )?(?:выкананн|адбыванн|прысуд|пакаранн){s}',
  },
  {
    rule: 'release.came-out',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    trigger:
      'вы(?:йшау|йшла|йшлі)(?! (?:замуж|са строю|на (?:сувязь|вуліц|пенсі|прац|акцы|пратэст|плошч|сцэн|новы|перш)|у (?:эфір|адстаўк|свет|фінал)|за рамкі))',
    follows: 'release',
    within: '{prisoners}|памілаван{s}|амністы{s}|вызвал{s}|разам з (?:ім|ею|ёй|імі)',
  },
  {
    rule: 'release.listed',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:сярод|у ліку|у групе) (?:{num} |усіх |ужо |нядауна |учора |раней )*(?:вызвален|адпушчан|выпушчан|абмянян|вывезен|дэпартаван)ых(?: (?:на волю|па {w}))?',
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
      '(?:сярод|у ліку) (?:іх|тых)|(?:адзін|адна|двое|трое|некаторыя|большасць|частка|астатнія) (?:з|са) (?:іх|тых|вызваленых)|у (?:гэтай |гэтую )?(?:групе|групу) (?:былі |быу |была |трапілі |увайшлі |уваходзяць )',
    notWithin: 'за кратамі|застаюцца|асуджан{s} на|прызнан{s} палітвязн',
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
    trigger: '(?:перада(?:у|ла|лі|дуць|сць|юць|е|ць))(?= (?:{w} ){0,5}?(?:{prisoners}|{land}))',
    within: 'абмен{s}|палонн{s}|памілаван{s}|вызвал{s}|асуджан{s}|зняволен{s}|грамадзян{s}',
    notAfter: '(?:(?:{w} ){0,2}?(?:ліст|зварот|справ|дакумент|спіс|інфармацы|паведамленн|просьб|слова)){s}',
  },
  {
    rule: 'release.handing-over',
    type: 'release',
    form: 'noun',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: 'перадач(?:а|ы|у|ай) (?:{w} )?(?:памілаваных|вызваленых|асуджаных|зняволеных|палонных)(?: {land})?',
  },
  {
    ...EXPELLED,
    rule: 'release.deported',
    form: 'passive',
    trigger: `(?:прымусова |гвалтам |адразу )?${short('дэпартаван', 'высілен', 'высланы?', 'вывезен', 'выдвораны?', 'выгнан', 'дастаулен', 'адпраулен', 'перавезен')}(?= (?:{w} ){0,2}?(?:у|ва|на тэрыторыю|з краіны|за (?:мяжу|межы)))`,
    within: '{prisoners}|вызвал{s}|памілава{s}|яны|група|яго|яе|іх|абмен{s}',
    notAfter: '(?:(?:{w} ){0,2}?(?:у|на) (?:{w} ){0,3}?(?:{jail}|бальніц|шпітал|рэанімацы|суд|аддзел)){s}',
  },
  {
    ...EXPELLED,
    rule: 'release.deported',
    form: 'active',
    trigger: `${verbs('дэпартава/дэпартуе|дэпартуюць')}|высла(?:у|ла|лі)`,
    within: THEM,
  },
  {
    ...EXPELLED,
    rule: 'release.taken-abroad',
    form: 'active',
    trigger: 'вывез(?:лі|ла)?|вывозяць|прывезлі|завезлі|(?:даставі|адправі)(?:у|ла|лі)(?= (?:{w} ){0,3}?(?:у|ва|на) )',
    // From one colony to another, or to a hospital, is no release.
    within: ABROAD,
    notAfter:
      '(?:(?:{w} ){0,4}?(?:пад варту|пад арышт|за краты)|(?:{w} ){0,4}?(?:у|на) (?:{w} ){0,3}?(?:{jail}|бальніц|шпітал|рэанімацы|суд|аддзел|допыт)){s}',
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
      '(?:вывезлі|выслалі|дэпартавалі|выдварылі|выгналі)(?= (?:{w} ){0,4}?(?:з (?:краіны|{land})|за (?:мяжу|межы)|(?:у|ва) {land}))',
    notWithin: 'дыпламат{s}|груз{s}|фур{s}|дзяцей',
  },
  {
    rule: 'release.names-told',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    follows: 'release',
    modality: 'uncertain',
    trigger: '(?:называліся|называюць|называлі) (?:{w} )?імены',
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
      '(?:прыбы|прыляце|прыеха|прызямлі|уеха|трапі|перасек|перайшо|перайш|вярну|з’еха|паляце|выеха)(?:у|ла|лі|лася|ліся|уся)?(?: (?:{w} ){0,2}?(?:у|ва|на|з|мяжу|дадому))(?= |$|[.,])',
    within:
      '(?:экс-)?палітвяз{s}|палітзняволен{s}|вызвален{s}|былы{s} (?:{w} )?(?:зняволен|вяз){s}|група|аутобус{s}|абмен{s}|памілаван{s}|самалет{s}|{num}|абодва|абедзве|яны|усе|чалавек|замежнік{s}|палон{s}',
    follows: 'release',
    notWithin: 'дэлегацы{s}|візіт{s}|перамов{s}|адмо{s}|пасланнік{s}|прадстаунік{s}',
  },
  {
    rule: 'release.still-in',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'denied',
    trigger:
      'так і не (?:выйшау|выйшла|выйшлі|вызвалі{s}|выпусці{s}|адпусці{s})(?: на волю| на свабоду)?|(?:дагэтуль|пакуль|усе яшчэ) не (?:{w} )?(?:вызвал|выпу(?:шчан|сці)|адпу(?:шчан|сці)|выйшау|выйшлі){s}',
  },
  {
    rule: 'release.awaited',
    type: 'release',
    form: 'phrase',
    counts: 'people',
    modality: 'proposed',
    trigger: '(?:чака(?:е|юць|ецца)|спадзя(?:ецца|юцца) на|разлічва(?:е|юць) на) (?:{w} ){0,3}?вызваленн{s}',
  },
  {
    rule: 'release.brought-home',
    type: 'release',
    form: 'active',
    agent: 'receiver',
    patient: 'prisoner',
    counts: 'people',
    trigger: 'вярну(?:у|ла|лі)(?= (?:{w} ){0,3}?(?:з (?:{w} ){0,2}?(?:палону|{jail})|дадому|на радзіму))',
    notAfter: '(?:(?:{w} )?(?:цел|грош|сродк)){s}',
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
    trigger: 'атрыма(?:у|ла|лі)(?= (?:{num}|(?:{w} ){0,2}?{prisoners}))',
    notAfter: '(?:{num} (?:гад|гадоу)){s}',
  },
  {
    rule: 'exchange.noun',
    type: 'exchange',
    form: 'noun',
    agent: 'counterpart',
    partner: 'counterpart',
    counts: 'people',
    also: true,
    trigger:
      '(?:найбуйнейш{s} |буйн{s} |чаргов{s} |маштабн{s} )?абмен(?:у|ам|е|ы|ау)?(?: (?:{w} )?(?:зняволенымі|палоннымі|ваеннапалоннымі|палітвязнямі|шпіенамі|асуджанымі|людзьмі|людзмі|грамадзянамі|вязнямі|закладнікамі))?',
    notAfter:
      '(?:(?:{w} )?(?:думк|меркаванн|інфармацы|досвед|валют|удар|дакумент|пашпарт|ліст|падарунк|ракет)|на (?:паслабленн|зняцц|адмен|саступк|тое|гэта|змякчэнн|вызваленн)){s}',
    notBefore: 'у|аб|пра|пункт{s}|курс{s}|для|фонд{s}|спіс{s} (?:для|на)|перамов{s} пра',
  },
  {
    rule: 'exchange.in',
    type: 'exchange',
    form: 'noun',
    agent: 'counterpart',
    counts: 'people',
    weak: true,
    trigger: '(?:у (?:межах|ходзе|выніку|працэсе)|у|пасля|па выніках) (?:{w} ){0,2}?абмен(?:у|е)',
    notAfter: '(?:(?:{w} )?(?:думк|інфармацы|досвед|на )){s}',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'active',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    trigger: verbs('абмяня/абмяняе|абмяняюць', 'абменьва/абменьвае|абменьваюць'),
    notAfter: '(?:(?:{w} )?(?:думк|удар|рукапацісканн|падарунк|ліст|валют|дакумент|інфармацы)){s}',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'passive',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    trigger: `абмяня(?:ліся|юцца|цца)(?= (?:{w} ){0,2}?(?:зняволен|палонн|ваеннапалонн|вязн|шпіен|{num}|грамадз|асуджан){s})|${short('абмянян', 'абменен')}`,
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
    trigger: verbs('памілава/памілуе|памілуюць', 'амністава/амністуе|амністуюць', 'амнісціра/амнісціруе'),
  },
  {
    rule: 'pardon.decree',
    type: 'pardon',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger: `(?:${past('падпіса', 'выда', 'зацвердзі', 'ухвалі', 'абвясці', 'прыня')}|падпіша|абвесціць|падпісвае|абвяшчае) (?:{w} ){0,5}?(?:(?:аб|пра|а) (?:{w} )?(?:памілаванн|амністы)|памілаванн|амністы){s}|(?:указ{s}|закон{s}|пастанов{s}|дэкрэт{s}|распараджэнн{s}) (?:аб|пра|а) (?:{w} )?(?:памілаванн|амністы){s}(?: (?:{w} ){1,7}?(?:падпіса|выда|зацвердзі|ухвалі){s})?`,
    notBefore: 'прашэнн{s}|хадайніцтв{s}|праект{s}|просьб{s}',
  },
  {
    rule: 'pardon.passive',
    type: 'pardon',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger: `(?:(?:быу|была|былі) )?${short('памілаван', 'амніставан', 'амнісціраван')}|(?:атрыма(?:у|ла|лі)) (?:{w} ){0,2}?(?:памілаванн|амністы){s}|(?:трапі(?:у|ла|лі)|трапляюць|падпа(?:у|ла|лі)|падпадаюць) пад (?:{w} )?амністы{s}`,
    notBefore: 'сярод|для|з|усе',
  },
  {
    rule: 'pardon.asked',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    modality: 'proposed',
    trigger:
      '(?:прасіць|пісаць|пада(?:у|ла|лі|е|юць|ць)|напіса(?:у|ла|лі|ць)|падпіса(?:у|ла|лі|ць)|папрасі(?:у|ла|лі)|прос(?:іць|яць)|звярну(?:уся|лася|ліся)|накірава(?:у|ла|лі)|дасла(?:у|ла|лі)) (?:{w} ){0,4}?(?:(?:прашэнн|хадайніцтв|просьб|заяв){s} )?(?:аб|пра|а) (?:{w} )?памілаванн{s}|(?:прашэнн|хадайніцтв|просьб){s} (?:аб|пра|а|на) (?:{w} )?памілаванн{s}',
  },
  {
    rule: 'pardon.refused',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'denied',
    trigger:
      'у (?:{w} )?(?:памілаванні|амністыі) (?:{w} ){0,3}?адмо(?:вілі|улена|уле){s}|адмо(?:віу|віла|вілі|улена) (?:{w} ){0,3}?у (?:{w} )?(?:памілаванні|амністыі)',
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
      '(?:у спісе|у спісах|сярод (?:{w} )?(?:памілаваных|амніставаных|іх)|у ліку (?:памілаваных|іх)|спіс|з іх(?= {num} (?:{w} )?(?:{person})))',
    notWithin: 'за кратамі|застаюцца|выйшлі|вызвал{s}|выпу{s}',
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
    trigger: 'памілаванн(?:е|я|ю|ем|і)|амністы(?:я|і|ю|яй)',
    notBefore: '(?:прашэнн|хадайніцтв|просьб){s} (?:аб|пра|а|на)|па|міжнародн{s}',
  },
];
