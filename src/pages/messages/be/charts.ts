/** Words in and under the pictures. Each picture has one sentence that holds its numbers, for who can’t see it. */
import { translated } from '../message.ts';

export const CHARTS = {
  ...translated('chart', {
    monthYear: '{month} {year}',
    dayMonth: '{day} {month}',
    toldBy: '{figure} ({voice})',
    exactly: 'дакладна',
    about: 'прыкладна',
    moreThan: 'больш чым, не менш чым',
    either: 'адно або другое',
    namedCertain: 'паіменна, пэўна',
    namedPossible: 'паіменна, магчыма',
    namedHere: 'Паіменна ў рэестры',
    toldNotNamed: 'названыя лічбай, але не паіменна',
    heldCertain: 'у зняволенні, пэўна',
    heldPossible: 'у зняволенні, магчыма',
    outCertain: 'на волі',
    outPossible: 'на волі, магчыма',
    dealing: 'дзеянне, ад і да',
    dealingDay: 'дзеянне, адзін дзень',
    dealingPossible: 'дзеянне, дзень не названы',
    contradicted: 'паведамляецца так, што адно выключае другое',
    knownTo: 'пытанне – да гэтага дня',
    laneTogether: '{name} і яшчэ {n, number}',
    otherSides: '{n, plural, one {яшчэ # бок} few {яшчэ # бакі} many {яшчэ # бакоў} other {яшчэ # боку}}',
  }),
  ...translated('chart.voices', {
    title: '{low} ({lowVoice}) – {high} ({highVoice})',
    titleOne: '{figure} ({voice})',
    titleApart:
      '{n, plural, =1 {Адна лічба, магчыма, толькі нейкай групы} one {# лічба, залішне далёкія адна ад адной, каб лічыць тых самых людзей} few {# лічбы, залішне далёкія адна ад адной, каб лічыць тых самых людзей} many {# лічбаў, залішне далёкіх адна ад адной, каб лічыць тых самых людзей} other {# лічбы, залішне далёкія адна ад адной, каб лічыць тых самых людзей}}',
    drawn: 'Людзі ў зняволенні, лічбы за час: {span}. Адна вось, ад нуля.',
    label:
      '{n, plural, one {# лічба людзей у зняволенні} few {# лічбы людзей у зняволенні} many {# лічбаў людзей у зняволенні} other {# лічбы людзей у зняволенні}} на восі ад нуля: {told}; і паіменна ў гэтым рэестры: {count}.',
    table: 'Лічбы табліцай',
  }),
  ...translated('chart.time', {
    title:
      'Хто называе: {voices, plural, one {#} few {#} many {#} other {#}}; {n, plural, one {# лічба} few {# лічбы} many {# лічбаў} other {# лічбы}}, ад {low, number} да {high, number}',
    titleApart:
      'Хто называе: {voices, plural, one {#} few {#} many {#} other {#}}; {n, plural, one {# лічба} few {# лічбы} many {# лічбаў} other {# лічбы}}, магчыма, не пра тых самых людзей',
    drawn:
      'Людзі. Ва ўсіх радках адзін маштаб, {low, number}–{high, number}. Пункцір злучае лічбы, якія называе адзін бок; што паміж імі, невядома.{more, plural, =0 {} one { Яшчэ # радок – у табліцы.} few { Яшчэ # радкі – у табліцы.} many { Яшчэ # радкоў – у табліцы.} other { Яшчэ # радка – у табліцы.}}',
    label: 'Лічбы ў часе, усе радкі ў адным маштабе. {told}.',
    voice: '{voice}: {told}',
    told: '{figure}, {when}',
  }),
  ...translated('chart.lanes', {
    title:
      '{n, plural, one {# дзеянне} few {# дзеянні} many {# дзеянняў} other {# дзеяння}}, {sides, plural, one {# бок} few {# бакі} many {# бакоў} other {# боку}}',
    drawn:
      'Адна лінія часу. Суцэльная паласа доўжылася столькі ж; заштрыхаваная адбылася ў адзін з яе дзён; кольца – план, прапанова або абвяржэнне.{unplaced, plural, =0 {} one { # дзеянне не мае дня і стаіць толькі ў спісе.} few { # дзеянні не маюць дня і стаяць толькі ў спісе.} many { # дзеянняў не маюць дня і стаяць толькі ў спісе.} other { # дзеяння не мае дня і стаіць толькі ў спісе.}}',
    label: 'Дзеянні па баках, {span}: {told}. У спісе пад малюнкам яны стаяць па парадку.',
    lane: '{name} ({n, number})',
    table: 'Дзеянні табліцай',
    when: 'Калі',
    what: 'Што',
    sides: 'Хто дзейнічае',
  }),
  ...translated('chart.ledger', {
    title: 'Што лічылі, хто выйшаў на волю, хто з кім меў справу',
    drawn:
      'Адна лінія часу{broken, select, yes {, зацененая частка ў буйнейшым маштабе} other {}}. Кропкі – лічбы, як іх назвалі. Заштрыхаваная паласа – каго рэестр можа назваць; яна шырокая, бо дзень затрымання называюць рэдка. Сумы больш чым за два месяцы стаяць толькі ў табліцы.',
    told: 'Лічбы',
    toldFrom: 'Названыя лічбы (вось ад {n, number})',
    startsAt: 'вось ад {n, number}',
    named: 'Паіменна тут',
    namedUnder: 'пэўна, магчыма',
    fromZero: 'вось ад 0',
    out: 'На волю',
    arrested: 'Затрыманыя',
    outAndIn: 'На волю (уверх), затрыманыя (уніз)',
    peak: '{n, number} пэўна',
    silence:
      '{months, plural, one {# месяц без лічбаў} few {# месяцы без лічбаў} many {# месяцаў без лічбаў} other {# месяца без лічбаў}}',
    label:
      'Улік, {span}, на адной лініі часу. {figures, plural, =0 {Лічбаў не называлі} one {Названа # лічба людзей у зняволенні, ад {low, number} да {high, number}} few {Названы # лічбы людзей у зняволенні, ад {low, number} да {high, number}} many {Названа # лічбаў людзей у зняволенні, ад {low, number} да {high, number}} other {Названа # лічбы людзей у зняволенні, ад {low, number} да {high, number}}}. Паіменна: самае большае {first, number} у пачатку; {certain, number} пэўна і {possible, number} самае большае ў канцы. {releases, plural, =0 {Вызваленняў няма} one {# вызваленне} few {# вызваленні} many {# вызваленняў} other {# вызвалення}}: {outs}. Дзеянні па баках: {lanes}.',
    table: 'Лічбы, імёны і вызваленні табліцамі',
    figuresTable: 'Лічбы, як іх назвалі',
    bandTable: 'У зняволенні паіменна',
    movesTable: 'Вызваленні і затрыманні',
    from: 'Ад',
    atMost: 'самае большае',
  }),
  ...translated('chart.life', {
    title: '{n, plural, one {# зняволенне} few {# зняволенні} many {# зняволенняў} other {# зняволення}}',
    drawn:
      'Суцэльнае: крыніца бачыць чалавека зняволеным. Заштрыхаванае: магчыма, ніхто не кажа, што яно скончылася. За чорнай рысай, {day}, нічога не малюецца.',
    label: 'Гады зняволення: {name}. {told}',
    table: 'Лінія часу табліцай',
    means: 'Што гэта значыць тут',
    together: 'Разам',
    step: '{what}, {when}',
    stay: 'Пачатак: {start}; {sure}; {end}.',
    sure: 'пэўна: {span}',
    neverSure: 'пэўна ніхто не бачыў',
    open: 'пра канец не паведамляецца',
    ended: 'канец: {when}',
    termEnded: 'Канец тэрміну',
    toldOut: 'Паводле тэксту, на волі',
    toldHeld: 'Паводле тэксту, у зняволенні',
    readAsFree: 'Прачытана як «на волі»',
    closesNothing: 'падсумаванне тэксту чытачом; зняволення яно не закрывае',
  }),
  ...translated('chart.mark', {
    opened: 'пачатак зняволення',
    seen: 'бачылі зняволеным',
    closed: 'канец зняволення',
    refused: 'адмова; адсюль, магчыма, у зняволенні',
    hedged: 'з агаворкай; толькі магчыма',
  }),
  ...translated('chart.matrix', {
    title:
      '{total, plural, one {# чалавек} few {# чалавекі} many {# чалавек} other {# чалавека}}; з імем тут: {named, plural, one {#} few {#} many {#} other {#}}',
    drawn:
      'Лічбы ў знаках – нумары са спіса імёнаў ніжэй. Пусты знак – чалавек, якога крыніцы лічаць, але ніводная не называе.',
    label:
      'Адзін знак – адзін чалавек: {n, plural, one {# чалавек} few {# чалавекі} many {# чалавек} other {# чалавека}}, з іх {groups}.',
    group: '{what}: {n, number}',
    counted: 'палічаныя, не названыя',
    citizens: '{what}, з грамадзянствам',
    corner: 'грамадзянства названае',
    table: 'Групы табліцай',
    what: 'Група',
    people: 'Людзі',
    names: 'Імёны',
  }),
  ...translated('chart.stages', {
    title: 'Дзе разыходзяцца лічбы',
    drawn: 'Людзі, ад нуля. Суцэльнае: найменшая лічба, якую дапускае нейкая крыніца. Заштрыхаванае: да найбольшай.',
    label: 'Этапы: {stages}.',
    one: '{stage}: {bounds}',
    table: 'Этапы табліцай',
    stage: 'Этап',
    bounds: 'Ад найменшага да найбольшага',
  }),
} as const;
