/**
 * Ukrainian: how it is told that people come out, are swapped, or refuse to go. One row a way of saying it; where two rows
 * of one type meet on the same words, the upper one has them.
 */
import type { Frame } from '../tables.ts';
import { full, past } from './forms.ts';

/** What else can be let go: people from their posts, land, figures. */
const NOT_FREED =
  "(?:{w} ){0,3}?(?:з посад[\\p{L}]*|із посад[\\p{L}]*|з роботи|від (?:посад|обов|сплат|податк|служб)[\\p{L}’'ʼ]*|міст[\\p{L}]*|сел[\\p{L}]+|територі[\\p{L}]+|населен[\\p{L}]+ пункт[\\p{L}]*|альбом|фільм|землі)|(?:{w} )?(?:міністр(?:а|ів)|посла|главу|голову|очільника|прем[’'ʼ]єра)";
const OUT_PARTICIPLE = full('звільнен', 'відпущен', 'випущен', 'визволен');
const LEAVE =
  '(?:виїзд[\\p{L}]*|виїха[\\p{L}]+|виїжджа[\\p{L}]+|їхати|покида[\\p{L}]+|покину[\\p{L}]+|залиша[\\p{L}]+ (?:країн|{land})[\\p{L}]*|залишити (?:країн[\\p{L}]+|{land}|батьківщин[\\p{L}]+)|перетина[\\p{L}]+|перетнут[\\p{L}]+|перетин[\\p{L}]*|депортаці[\\p{L}]+|вигнанн[\\p{L}]+|еміграці[\\p{L}]+|емігрува[\\p{L}]+|сідати|сісти|переходити|перейти|виходити з автобус[\\p{L}]*)';

export const release: readonly Frame[] = [
  // refusing to leave
  {
    rule: 'refusal.verb',
    type: 'refusal_to_leave',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    modality: 'actual',
    trigger: `(?:відмови(?:вся|лася|лось|лися|лись)|відмовляє[\\p{L}]*|відмовляються|відмовлял[\\p{L}]+|відмов(?:а|и|у|ою))(?: {w}){0,3}? ${LEAVE}|не (?:захоті(?:в|ла|ли)|хоті(?:в|ла|ли)|хоче|хочуть|погоди(?:вся|лася|лися)|погоджу[\\p{L}]+|збира[\\p{L}]+)(?: {w}){0,4}? ${LEAVE}|(?:виріши(?:в|ла|ли)|вважа(?:в|ла|ли) за краще) залишитися|(?:поверну(?:вся|лася|лися)|розверну(?:вся|лася|лися))(?: {w}){0,3}? (?:на (?:{w} ){0,2}?бік|від кордону|з кордону|до {land}|назад)|вистрибну(?:в|ла|ли) з (?:автобуса|буса|машини|поїзда)|(?:порва(?:в|ла|ли)|розірва(?:в|ла|ли))(?: {w})? паспорт[\\p{L}]*|залиши(?:вся|лася|лися)(?: {w}){0,2}? (?:на (?:{w} ){0,2}?кордоні|у нейтральній|в нейтральній|на нейтральній|між двома)`,
    notBefore: 'посол|президент|делегація',
  },

  // told as still to come
  {
    rule: 'release.future',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    modality: 'planned',
    trigger:
      '(?:звільнить|звільнять|відпустить|відпустять|випустить|випустять|звільнятиме|звільнятимуть|звільняє|звільняють|випускає|випускають|відпускає|відпускають)',
    notAfter: NOT_FREED,
  },
  {
    rule: 'release.future-out',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    modality: 'planned',
    trigger: `(?:вийде|вийдуть|виходить|виходять)(?: {w}){0,2}? (?:на (?:волю|свободу)|з (?:{w} ){0,2}?{jail}|із (?:{w} ){0,2}?{jail})|(?:буде|будуть)(?: {w}){0,2}? (?:звільнен[\\p{L}]+|випущен[\\p{L}]+|відпущен[\\p{L}]+|звільнено|випущено)|на (?:волю|свободу) (?:{w} ){0,2}?(?:вийде|вийдуть)|(?:опиниться|опиняться) на (?:волі|свободі)`,
  },

  // release: people come out, or are handed over
  {
    rule: 'release.verb',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: past('звільни', 'відпусти', 'випусти', 'визволи', 'звільня', 'випуска', 'відпуска'),
    notAfter: NOT_FREED,
    notWithin: 'з посади|із посади|з роботи|населен[\\p{L}]+ пункт[\\p{L}]*',
  },
  {
    rule: 'release.returned',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      "(?:поверну(?:ла|в|ли)(?= (?:{w} ){0,6}?(?:додому|з полону|із полону|в[’'ʼ]язн|захисни|полонен|громадян|військов|цивільн|українц|дітей))|вдалося (?:повернути|визволити|звільнити|витягнути)|повернуто|визволено|вивезли з (?:{w} )?полону)",
    within: 'полон[\\p{L}]*|додому|обмін[\\p{L}]*|{jail}|звільн[\\p{L}]+|визвол[\\p{L}]+',
  },
  {
    rule: 'release.impersonal',
    type: 'release',
    form: 'active',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: '(?:звільнено|відпущено|випущено|звільнялося)',
    notAfter: NOT_FREED,
    notBefore: 'буде',
  },
  {
    rule: 'release.passive',
    type: 'release',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: `(?:бу(?:в|ла|ло|ли|ти)|є)(?: {w}){0,3}? (?:${OUT_PARTICIPLE})|(?:${OUT_PARTICIPLE})(?: {w}){0,2}? бу(?:в|ла|ло|ли)|звільни(?:вся|лася|лися)`,
    notAfter: NOT_FREED,
  },
  {
    rule: 'release.walk-free',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      '(?:вийш(?:ов|ла|ло|ли)|виходи(?:в|ла|ли)|вийти)(?: {w}){0,3}? (?:на (?:волю|свободу)|(?:з|із|зі) (?:{w} ){0,3}?{jail}|під заставу)|(?:з|із|зі) (?:{w} ){0,3}?{jail}(?: {w}){0,6}? (?:вийш(?:ов|ла|ло|ли))|на (?:волю|свободу)(?: {w}){0,3}? (?:вийш(?:ов|ла|ло|ли)|відпусти(?:в|ла|ли))|(?:здобу(?:в|ла|ли)|отрима(?:в|ла|ли)) (?:{w} )?(?:волю|свободу)|покину(?:в|ла|ли)(?: {w}){0,3}? {jail}|(?:(?:перебува(?:є|ють)|опини(?:вся|лася|лися)|вже|є|нарешті)(?: {w}){0,2}? )?на (?:волі|свободі)|(?:вже|уже) вдома|(?:він|вона|вони) (?:вже )?вільн(?:ий|а|і)|(?:поверну(?:вся|лася|лися|лось))(?: {w}){0,3}? (?:додому|з полону|із полону|на батьківщину)|(?:вдома|на рідній землі|на волі)(?= (?:{num}|вже))',
    notWithin: 'досі перебуває у|приїхав із візитом',
  },
  {
    rule: 'release.listed',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger: `(?:серед|з-поміж|одним із|одна з|один із|у списку|в списку|до списку)(?: {w}){0,3}? (?:звільнених|відпущених|випущених|визволених)(?:(?: {w}){0,3}? (?:є|був|була|були|перебуває|опинився))?|(?:звільнені|визволені) —`,
  },
  {
    rule: 'release.among-them',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    follows: 'release',
    weak: true,
    trigger:
      '(?:серед|з-поміж|поміж) (?:них|тих, кого)(?: {w}){0,2}?(?: (?:є|був|була|були))?|у (?:цій )?групі (?:є|був|була|були)|у списку (?:є|був|були|також)|один із них',
    notWithin: 'помилуван[\\p{L}]+|за ґратами|досі утриму[\\p{L}]+',
  },
  {
    rule: 'release.named',
    type: 'release',
    form: 'active',
    patient: 'prisoner',
    follows: 'release',
    weak: true,
    needs: 'name',
    trigger: 'назва(?:ли|но|в|ла) (?:імена|прізвища)|назвали|названо|відомо про',
    notWithin: 'фарс[\\p{L}]*|політично',
  },
  {
    rule: 'release.back',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    follows: 'release',
    weak: true,
    trigger: 'поверну(?:вся|лася|лась|лися|лись|лося)|про {num} (?:звільнених|визволених)|вже у безпеці',
    notWithin: 'візит[\\p{L}]*|делегаці[\\p{L}]+',
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
    follows: 'exchange',
    trigger: 'передали|передала|передав|передано|віддали|віддала|віддав|відправили',
  },
  {
    rule: 'release.infinitive',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    needs: 'someone',
    modality: 'proposed',
    trigger:
      "(?:звільнити|відпустити|випустити|звільняти|відпускати|випускати|визволити|визволяти|повернути(?= (?:{w} ){0,4}?(?:додому|з полону|полонен|в[’'ʼ]язн|захисни|усіх|всіх)[\\p{L}]*))",
    notAfter: NOT_FREED,
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
    trigger: `${past('переда', 'відда', 'вида')}|передано|передача|передачу|видано`,
    within: "обмін[\\p{L}]*|звільн[\\p{L}]+|в[’'ʼ]язн[\\p{L}]+|полонен[\\p{L}]+|помилу[\\p{L}]+|засуджен[\\p{L}]+",
    notAfter:
      '(?:{w} ){0,3}?(?:лист|документ|заяв|інформаці|указ|наказ|рішенн|що|поліці|прокурат|справ|тіл|список)[\\p{L}]*',
  },
  {
    rule: 'release.noun',
    type: 'release',
    form: 'noun',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    needs: 'numberOrName',
    trigger:
      '(?:звільненн(?:я|ю|ям|і)|визволенн(?:я|ю|ям|і)|поверненн(?:я|ю|ям|і)(?= (?:{w} ){0,4}?(?:додому|з полону|із полону|{prisoners}))|видач(?:а|і|у)(?= (?:{w} ){0,2}?{prisoners}))',
    notAfter: '(?:{w} ){0,2}?(?:територі|міст|сел|з посади|від податк|з роботи)[\\p{L}]*',
  },
  {
    rule: 'release.participle',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    needs: 'numberOrName',
    weak: true,
    trigger: `(?:${OUT_PARTICIPLE})(?= (?:у |в |на |з |із |під |після |разом |сьогодні|вчора|умовно|достроково|\\d))`,
    notAfter: NOT_FREED,
  },
  {
    rule: 'release.deported',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    terms: 'deported',
    trigger: `(?:${full('депортован', 'вислан', 'вивезен', 'вигнан', 'видворен', 'доставлен', 'переправлен')}|депортовано|вислано|вивезено|видворено|доставлено|відправлено|${past('депортува', 'висла', 'видвори')}|вивіз|вивезл[\\p{L}]+|відправи(?:в|ла|ли)|доправи(?:в|ла|ли)|достави(?:в|ла|ли))(?: {w}){0,3}? (?:до|на|за|у|в|через|з)(?= (?:{w} ){0,2}?(?:{land}|кордон|країни|меж))|(?:до|на|за)(?: {w}){0,2}? (?:{land}|кордон)(?: {w}){0,4}? (?:вислали|вислано|депортували|депортовано|вивезли|вивезено|відправили|доправили|вилетіли|вилетів|вилетіла)|[«„"]?(?:депортували|депортовано|видворили)[»“"]?(?! (?:{w} )?дипломат)|змусили (?:виїхати|покинути)`,
    notWithin: 'дипломат[\\p{L}]*|посл(?:а|ів)|екстрад[\\p{L}]+|колонії|сізо',
  },
  {
    rule: 'release.arrived',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    follows: 'release',
    needs: 'people',
    trigger:
      '(?:перетну(?:в|ла|ли)|прибу(?:в|ла|ло|ли)|діста(?:вся|лася|лися)|прилеті(?:в|ла|ли)|приїха(?:в|ла|ли)|приземли(?:вся|лася|лися)|виїха(?:в|ла|ли)|вилеті(?:в|ла|ли)|опини(?:вся|лася|лися))(?: {w}){0,3}? (?:до|на|в|у|кордон)(?= (?:{w} )?{land})|перетну(?:в|ла|ли)(?: {w}){0,2}? кордон[\\p{L}]*|перебува(?:є|ють)(?: {w}){0,2}? (?:у|в)(?= {land})|вже (?:у|в|на) (?={land})',
    notWithin: 'делегаці[\\p{L}]+|спецпосланн[\\p{L}]+|візит[\\p{L}]*|колонії|вантажів[\\p{L}]+',
  },
  {
    rule: 'release.bail',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'court',
    ground: 'bail',
    trigger:
      "(?:звільн|вийш|відпусти|випусти)[\\p{L}]+(?: {w}){0,4}? під (?:{w} ){0,2}?(?:заставу|особисте зобов)[\\p{L}’'ʼ]*",
  },

  // exchange
  {
    rule: 'exchange.noun',
    type: 'exchange',
    form: 'noun',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger:
      "обмін(?:у|ом|і|и|ів)?(?: (?:{w} )?(?:(?:військово)?полоненими|(?:політ)?в[’'ʼ]язнями|ув[’'ʼ]язненими|заручниками|шпигунами|затриманими|людьми|засудженими|полонених|в[’'ʼ]язнів))?",
    within:
      "в[’'ʼ]яз[\\p{L}]+|політв[’'ʼ]яз[\\p{L}]+|полон[\\p{L}]*|шпигун[\\p{L}]*|заручни[\\p{L}]+|звільн[\\p{L}]+|осіб|засуджен[\\p{L}]+|військов[\\p{L}]+|поверну[\\p{L}]+|готу[\\p{L}]+|відбу[\\p{L}]+|посередн[\\p{L}]+",
    notAfter: '(?:{w} )?(?:інформаці|думк|досвід|вогн|студент|валют|товар|листам|погляд|удар|люб)[\\p{L}]*',
    notBefore: 'в',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'active',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    trigger: `${past('обміня')}|обмінял[\\p{L}]+|обмінено|обміняно|обміняти|обмінюва(?:в|ла|ли|ти)|обмінює|обмінюють|обміняє|обміняють`,
    notAfter: '(?:{w} )?(?:думк|інформаці|листам|подарунк|удар|люб)[\\p{L}]*',
  },
];
