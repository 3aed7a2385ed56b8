/**
 * Polish: how it is told that people come out, are swapped, or refuse to go. One row a way of saying it; where two rows
 * of one type meet on the same words, the upper one has them.
 */
import type { Frame } from '../tables.ts';
import { participle, past } from './forms.ts';

/** What else can be let go: people from their posts, figures, statements. */
const NOT_FREED =
  '(?:{w} ){0,3}?(?:ze stanowisk[\\p{L}]*|z pracy|z funkcji|z urzędu|z obowiązku|ze służby|z zajęć|z opłat|film|album|płyt[\\p{L}]*|gaz|pieniądze|środki)|(?:swojego |swego |swoją |wszystkich )?(?:minist(?:ra|rów)|ambasadora|szefa|dyrektora|premiera|gubernatora|prokuratora generalnego|nauczyciel[\\p{L}]+ z pracy)';

const OUT_PAST = past('zwolni', 'uwolni', 'wypuści', 'oswobodzi', 'zwalnia', 'wypuszcza', 'uwalnia');
const OUT_PARTICIPLE = [
  participle('zwolnion', 'zwolnieni'),
  participle('uwolnion', 'uwolnieni'),
  participle('wypuszczon', 'wypuszczeni'),
  participle('oswobodzon', 'oswobodzeni'),
].join('|');
const GO =
  'wyjazd[\\p{L}]*|wyjecha[\\p{L}]+|opuszczeni[\\p{L}]+|opuści[\\p{L}]+|przekroczy[\\p{L}]+|przekroczeni[\\p{L}]+|deportacj[\\p{L}]+|wydaleni[\\p{L}]+|emigracj[\\p{L}]+|emigrowa[\\p{L}]+|wyjści[\\p{L}]+ (?:z|za)|przejści[\\p{L}]+ (?:na|przez)|wsią[\\p{L}]+|wsiad[\\p{L}]+|wejści[\\p{L}]+ (?:do|na)|wejść|pój[\\p{L}]+|wygnani[\\p{L}]+|wyjazdem';

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
    trigger: `(?:odmówi(?:ł[aoy]?|li)|odmawia[\\p{L}]*|odmow[\\p{L}]+)(?: {w}){0,3}? (?:${GO})|na (?:wyjazd|wywiezienie|deportację|wydalenie|opuszczenie kraju)(?: {w}){0,3}? nie (?:zgodzi(?:ł[aoy]?|li) się|przysta(?:ł[aoy]?|li))|nie (?:chcia(?:ł[aoy]?|li|eli)|chce|chcą|zgodzi(?:ł[aoy]?|li) się|zgadza[\\p{L}]* się|zamierza[\\p{L}]*)(?: {w}){0,4}? (?:${GO})|(?:postanowi|zdecydowa)(?:ł[aoy]?|li) (?:się )?(?:zostać|pozostać)(?: w kraju)?|(?:wróci|zawróci|powróci)(?:ł[aoy]?|li)(?: {w}){0,3}? (?:na (?:{w} ){0,2}?stronę|z granicy|do {land})|wyskoczy(?:ł[aoy]?|li) z (?:autobusu|busa|auta|samochodu|autokaru|pociągu)|podar(?:ł[aoy]?|li) (?:{w} )?paszport[\\p{L}]*|zosta(?:ł[aoy]?|li)(?: {w}){0,2}? (?:na (?:{w} ){0,2}?granicy|w pasie neutralnym|w strefie neutralnej|na ziemi niczyjej)`,
    notBefore: 'prezydent|wysłannik|delegacja',
  },

  // told as still to come, or as wanted
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
      '(?:zwolni|zwolnią|uwolni|uwolnią|wypuści|wypuszczą|zwalnia|zwalniają|wypuszcza|wypuszczają|uwalnia|uwalniają)',
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
    trigger:
      '(?:wyjdzie|wyjdą|wychodzi|wychodzą)(?: {w}){0,2}? (?:na wolność|z (?:{w} ){0,2}?{jail})|(?:zostan(?:ie|ą)|będ(?:zie|ą))(?: {w}){0,2}? (?:' +
      `${OUT_PARTICIPLE})|odzyska(?:ją)?(?: {w})? wolność|znajd(?:zie|ą) się na wolności|na wolność (?:{w} ){0,2}?(?:wyjdzie|wyjdą)`,
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
    trigger: OUT_PAST,
    notAfter: NOT_FREED,
    notWithin: 'ze stanowiska|z pracy',
  },
  {
    rule: 'release.impersonal',
    type: 'release',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: '(?:zwolniono|uwolniono|wypuszczono|oswobodzono|zwalniano|wypuszczano)',
    notAfter: NOT_FREED,
  },
  {
    rule: 'release.passive',
    type: 'release',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: `{be}(?: {w}){0,3}? (?:${OUT_PARTICIPLE})|(?:${OUT_PARTICIPLE})(?: {w}){0,2}? (?:zosta(?:ł[aoy]?|li)|by(?:ł[aoy]?|li))`,
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
      '(?:wysz(?:edł|ł[aoy]|li)|wychodzi(?:ł[aoy]?|li)|wyjść)(?: {w}){0,3}? (?:na wolność|z (?:{w} ){0,3}?{jail}|za (?:{w} )?kaucją)|(?:z|ze) (?:{w} ){0,3}?{jail}(?: {w}){0,6}? (?:wysz(?:edł|ł[aoy]|li)|zwolniono|wypuszczono)|na wolność(?: {w}){0,3}? (?:wysz(?:edł|ł[aoy]|li)|wychodz[\\p{L}]+|trafi(?:ł[aoy]?|li))|(?:odzyska(?:ł[aoy]?|li|ć)|odzyskując)(?: {w})? wolność|wolność(?: {w})? odzyska(?:ł[aoy]?|li)|wysz(?:ło|li|ły)(?= (?:{w} ){0,2}?{num} (?:{w} ){0,2}?(?:zatrzymanych|więźni|osadzonych|skazanych|uwięzionych))|opuści(?:ł[aoy]?|li|ć)(?: {w}){0,3}? (?:{jail}|(?:mury|bramy)(?: {w}){0,2}? (?:{jail}|zakład[\\p{L}]*))|wysz(?:edł|ł[aoy]|li) (?:{w} )?za (?:{w} )?bramę|(?:bramy|brama|drzwi)(?: {w}){0,3}? otworzył[aoy] się(?= przed )|wysz(?:edł|ł[aoy]|li)(?: {w}){0,2}? (?:warunkowo|przedterminowo|przed terminem)|(?:(?:jest|są|by(?:ł[aoy]?|li)|znalaz(?:ł|ł[aoy]|eźli)|znaleźli)(?: {w}){0,2}? )?na wolności|(?:(?:jest|są)(?: {w})? )?(?:wolny|wolni|wolna)(?= |[.,]|$)(?! (?:rynek|świat|kraj|czas|dzień))|wróci(?:ł[aoy]?|li) do domu|wyciągn(?:ął|ęł[aoy]|ęli|ięto)(?: {w}){0,3}? z (?:{w} ){0,2}?{jail}',
    notBefore: 'pozosta[\\p{L}]+|zosta(?:ł|ła|li)|odpowiada[\\p{L}]*|jeszcze|życi[\\p{L}]+',
    notAfter: 'by(?:ł[aoy]?|li) (?:{w} ){0,2}?{num}|spędzi[\\p{L}]+|pozosta[\\p{L}]+',
    notWithin: 'nadal pozosta[\\p{L}]+ w',
  },
  {
    rule: 'release.listed',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger: `(?:wśród|spośród|pośród|jednym z|jedną z|w gronie|na liście|w grupie)(?: {w}){0,3}? (?:zwolnionych|uwolnionych|wypuszczonych)(?: {w}){0,3}? (?:jest|są|by(?:ł[aoy]?|li)|znalaz[\\p{L}]+ się|znaleźli się|znajduje się|znajdują się)|(?:wśród|spośród|pośród) (?:{w} ){0,2}?(?:zwolnionych|uwolnionych|wypuszczonych)|(?:zwolnieni|uwolnieni) to`,
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
      '(?:wśród|pośród|spośród|między) nich(?: {w}){0,2}?(?: (?:jest|są|by(?:ł[aoy]?|li)|znalaz[\\p{L}]+ się|znaleźli się|znajduje się))?|w (?:tej )?grupie (?:jest|są|by(?:ł[aoy]?|li)|znalaz[\\p{L}]+ się|znaleźli się)|na liście (?:jest|są|znalaz[\\p{L}]+ się|znaleźli się)|jedn(?:ym|ą) z nich (?:jest|by(?:ł[aoy]?))|to (?:m\\.in\\.|między innymi)',
    notWithin: 'ułaskawion[\\p{L}]+|skazan[\\p{L}]+ za|za kratami',
  },
  {
    rule: 'release.named',
    type: 'release',
    form: 'active',
    patient: 'prisoner',
    follows: 'release',
    weak: true,
    needs: 'name',
    trigger: 'wymieniono|wymienia się|wymienił[aiy]?|ujawniono nazwisk[\\p{L}]+|wiadomo o|potwierdzono uwolnienie',
    notWithin: 'wymian[\\p{L}]+',
  },
  {
    rule: 'release.will-leave',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    follows: 'release',
    modality: 'planned',
    trigger:
      '(?:wyjedzie|wyjadą|poleci|polecą|przyleci|przylecą|trafi|trafią)(?: {w}){0,2}? (?:do|na|w)(?= (?:{w} )?{land})',
  },
  {
    rule: 'release.offered',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'proposed',
    trigger:
      '(?:proponowa|zaproponowa|oferowa|zaoferowa)(?:no|ł[aoy]?|li)(?: {w}){0,2}? (?:wolność|zwolnienie|uwolnienie|ułaskawienie|wyjazd)',
  },
  {
    rule: 'release.gained',
    type: 'release',
    form: 'noun',
    patient: 'prisoner',
    modality: 'actual',
    trigger: '(?:wywalczy|doprowadzi)(?:ł[aoy]?|li)(?: do)? (?:{w} ){0,2}?(?:zwolnieni|uwolnieni|wolnoś)[\\p{L}]+',
  },
  {
    rule: 'release.plane',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      '(?:samolot|autobus)[\\p{L}]* (?:z|ze) (?:{w} ){0,2}?(?:uwolnion|zwolnion|ułaskawion|więźni|deportowan)[\\p{L}]*(?: politycznymi)?|zosta(?:ł[aoy]?|li) (?:{w} )?(?:przekazan[iyae]|przekazanych)(?= (?:{w} ){0,2}?(?:stron|{land}|dyplomat|konsul|ambasad))',
  },
  {
    rule: 'release.came-home',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    trigger: '(?:do domu|do domów|do ojczyzny|do kraju) (?:{w} ){0,3}?(?:wróci|powróci)(?:ł[aoy]?|li)',
    within: 'więź[\\p{L}]+|{jail}|zwoln[\\p{L}]+|uwoln[\\p{L}]+|uwięz[\\p{L}]+',
    notWithin: 'wymian[\\p{L}]+',
  },
  {
    rule: 'release.suspended',
    type: 'release',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    trigger:
      '(?:zawiesi|odroczy|wstrzyma|przerwa)(?:ł[aoy]?|li|ono|no)(?: {w})? (?:wykonani|odbywani|wykonywani)[\\p{L}]+(?: {w}){0,2}? (?:kary|wyroku)',
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
    trigger: '(?:zwolnić|uwolnić|wypuścić|zwalniać|uwalniać|wypuszczać|oswobodzić|wyciągnąć(?= {w}{gap} z))',
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
    trigger: `(?:${past('przekaza', 'odda', 'wyda')}|przekazano|oddano|wydano)(?= (?:{w} ){0,3}?(?:{num}|więźni|jeńc|zakładni|skazan|{land}|polsk|ukraiń|rosyj|stron))`,
    within: 'wymian[\\p{L}]+|w zamian|zwolni[\\p{L}]+|uwolni[\\p{L}]+|więź[\\p{L}]+|jeńc[\\p{L}]+|ułaskaw[\\p{L}]+',
    notAfter:
      '(?:{w} ){0,3}?(?:list[\\p{L}]*|dokument[\\p{L}]*|oświadczeni[\\p{L}]+|wyrok[\\p{L}]*|informacj[\\p{L}]+|dekret[\\p{L}]*|nakaz[\\p{L}]*|decyzj[\\p{L}]+|ustaw[\\p{L}]*|że|policj[\\p{L}]+|prokurat[\\p{L}]+)',
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
      '(?:zwolnieni(?:e|a|u|em|ach)|uwolnieni(?:e|a|u|em|ach)|wypuszczeni(?:e|a|u|em)|zwalniani(?:e|a|u|em)|uwalniani(?:e|a|u|em)|oswobodzeni(?:e|a|u|em)|wydani(?:e|a)(?= (?:{w} ){0,2}?{prisoners}))',
    notAfter: '(?:lekarsk|podatk|chorobow|ze stanowiska|z pracy|warunkowe zostało)[\\p{L}]*',
  },
  {
    rule: 'release.participle',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    needs: 'numberOrName',
    weak: true,
    trigger: `(?:${OUT_PARTICIPLE})(?= (?:w |we |na |z |ze |przez |po |wraz |dzisiaj|dziś|wczoraj|warunkowo|przedterminowo|\\d))`,
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
    trigger: `(?:${participle('deportowan', 'deportowani')}|${participle('wydalon', 'wydaleni')}|${participle('wywiezion', 'wywiezieni')}|${participle('wygnan', 'wygnani')}|deportowano|wydalono|wywieziono|${past('deportowa', 'wydali')}|wywi(?:ózł|ozł[aoy]|eźli)|wysłano|${participle('wysłan', 'wysłani')}|przewieziono|${participle('przewiezion', 'przewiezieni')}|przetransportowan[\\p{L}]+|wypchnięt[\\p{L}]+)(?: {w}){0,3}? (?:do|na|za|z|przez|w stronę)(?= (?:{w} ){0,2}?(?:{land}|granicę|kraju|zagranicę))|(?:do|na|za)(?: {w}){0,2}? (?:{land}|granicę)(?: {w}){0,4}? (?:deportowano|wydalono|wywieziono|wysłano|przewieziono)|[„"«]?(?:deportowano|wydalono|deportowani|deportowany|deportowana)[”"»]?(?! (?:{w} )?dyplomat)|zmuszon[\\p{L}]+ do (?:wyjazdu|opuszczenia kraju|emigracji)`,
    notWithin: 'dyplomat[\\p{L}]+|ambasador[\\p{L}]*|ekstrady[\\p{L}]+|kolonii|aresztu',
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
      '(?:przekroczy(?:ł[aoy]?|li)|przyby(?:ł[aoy]?|li)|dotar(?:ł[aoy]?|li)|trafi(?:ł[aoy]?|li)|przylecia(?:ł[aoy]?|eli)|przyjecha(?:ł[aoy]?|li)|wylądowa(?:ł[aoy]?|li)|wyjecha(?:ł[aoy]?|li)|odlecia(?:ł[aoy]?|eli)|znaleźli się|znalaz(?:ł|ła) się|są już|jest już|przebywa|przebywają)(?: {w}){0,3}? (?:do|na|w|granicę)(?= (?:{w} )?{land})|przekroczy(?:ł[aoy]?|li)(?: {w}){0,2}? granic[\\p{L}]+',
    notWithin: 'delegacj[\\p{L}]+|wysłanni[\\p{L}]+|wizyt[\\p{L}]+|kolonii|ciężar[\\p{L}]+',
  },
  {
    rule: 'release.landed',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    needs: 'people',
    trigger: '(?:wylądowa(?:ł[aoy]?|li)|przylecia(?:ł[aoy]?|eli)|wróci(?:ł[aoy]?|li)|przyby(?:ł[aoy]?|li))(?= )',
    within:
      'więzion[\\p{L}]+|uwięzion[\\p{L}]+|uwolnion[\\p{L}]+|zwolnion[\\p{L}]+|ułaskawion[\\p{L}]+|przetrzymywan[\\p{L}]+',
    notWithin: 'delegacj[\\p{L}]+|wysłanni[\\p{L}]+|wizyt[\\p{L}]+|do (?:{w} )?{jail}',
  },
  {
    rule: 'release.bail',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'court',
    ground: 'bail',
    trigger:
      '(?:zwolni[\\p{L}]+|wysz[\\p{L}]+|wypuszcz[\\p{L}]+)(?: {w}){0,4}? za (?:{w} ){0,2}?(?:kaucją|poręczeniem)',
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
      '(?:wymian(?:a|y|ie|ę|ą)(?= (?:między|z|ze) (?:{w} )?{land})|(?:wielk[\\p{L}]+|największ[\\p{L}]+|kolejn[\\p{L}]+|now[\\p{L}]+|poprzedni[\\p{L}]+|pierwsz[\\p{L}]+) (?:{w} )?wymian(?:a|y|ie|ę|ą)|wymian(?:a|y|ę) (?:odbyła|doszła|nastąpiła|przeprowadzono))|wymian(?:a|y|ie|ę|ą)(?: (?:{w} )?(?:więźni[\\p{L}]+|jeńc[\\p{L}]+|jeniec[\\p{L}]+|szpieg[\\p{L}]+|zakładni[\\p{L}]+|osób|zatrzyman[\\p{L}]+|agent[\\p{L}]+)(?: polityczn[\\p{L}]+| wojenn[\\p{L}]+)?)',
    within:
      'więź[\\p{L}]+|jeń[\\p{L}]+|szpieg[\\p{L}]*|zakładni[\\p{L}]+|wymian[\\p{L}]+ (?:z|między|formuł[\\p{L}]+)|zwoln[\\p{L}]+|uwoln[\\p{L}]+|osób|skazan[\\p{L}]+',
    notAfter:
      '(?:{w} )?(?:handlow|informacj|ognia|zdań|poglądów|walut|student|doświadcze|towar|list[óo]w|kulturaln|pism)[\\p{L}]*',
    notBefore: 'w|biur[\\p{L}]+ |handlow[\\p{L}]+',
  },
  {
    rule: 'exchange.in',
    type: 'exchange',
    form: 'noun',
    agent: 'counterpart',
    counts: 'people',
    also: true,
    trigger: '(?:w (?:ramach|wyniku|trakcie|wielkiej|dużej|największej)|podczas|dzięki)(?: {w}){0,2}? wymian[\\p{L}]+',
    notAfter: '(?:{w} )?(?:handlow|informacj|ognia|zdań|poglądów|walut|student)[\\p{L}]*',
  },
  {
    rule: 'exchange.happened',
    type: 'exchange',
    form: 'phrase',
    agent: 'counterpart',
    counts: 'people',
    also: true,
    trigger:
      'doszło(?: {w}){0,4}? do (?:{w} )?wymiany|do wymiany (?:{w} ){0,3}?doszło|przeprowadzi(?:ł[aoy]?|li)(?: {w}){0,2}? wymianę|wymiana(?: {w}){0,2}? (?:objęła|obejmie|odbyła się|nastąpiła)',
    within:
      'więź[\\p{L}]+|jeń[\\p{L}]+|szpieg[\\p{L}]*|zakładni[\\p{L}]+|zwoln[\\p{L}]+|uwoln[\\p{L}]+|osób|skazan[\\p{L}]+|wojskow[\\p{L}]+|żołnierz[\\p{L}]*|przekaza[\\p{L}]+|{num} za {num}|{num} na {num}',
    notAfter: '(?:{w} )?(?:handlow|informacj|ognia|zdań|poglądów|walut|strzał|ciosów|uprzejmo)[\\p{L}]*',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'phrase',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    trigger: `${past('wymieni')}(?! (?:{w} ){0,2}?(?:nazwisk|poglądy|uwagi|listy|się (?:poglądami|informacjami)|wśród|m\\.in))|wymieniono|wymienić|${participle('wymienion', 'wymienieni')}(?= (?:na|za|w|podczas))|wymieni(?:ą|ają)`,
    within:
      'więź[\\p{L}]+|jeń[\\p{L}]+|szpieg[\\p{L}]*|zakładni[\\p{L}]+|za (?:{num})|na (?:{num})|osób|skazan[\\p{L}]+|kolonii|agent[\\p{L}]*',
  },
];
