/** German: acts of courts, police and heads of state: pardon, sentence, charge, transfer, detention. */
import type { Frame } from '../tables.ts';

export const justice: readonly Frame[] = [
  {
    rule: 'pardon.asked',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'proposed',
    trigger:
      '(?:gnadengesuche?(?:s|n)?|(?:bat|baten|bittet|bitten|gebeten|ersucht(?:e|en)?)(?= (?:[^;]{1,60} )?um (?:{w} )?(?:begnadigung|gnade))|um (?:{w} )?(?:begnadigung|gnade)(?: zu bitten| gebeten| bitten))',
  },
  {
    rule: 'pardon.verb',
    type: 'pardon',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger:
      '(?:begnadigte[n]?|begnadigen|amnestierte[n]?|amnestiert(?= (?:{num}|mehr|rund))|begnadigt(?= (?:{num}|mehr|rund|den|die|[\\p{L}]+ [\\p{L}]+)))|(?:erließ(?:en)?|erlässt|gewährt(?:e|en)?|unterzeichnet(?:e|en)?|unterschrieb(?:en)?|verkündet(?:e|en)?|verabschiedet(?:e|en)?)(?= (?:[^;]{1,60} )?(?:begnadigung(?:en)?|amnestie|gnadenerlass|straferlass|gnadendekret))',
  },
  {
    rule: 'pardon.participle',
    type: 'pardon',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger: 'begnadigt|amnestiert|begnadigung (?:erhalten|gewährt)|fiel(?:en)? unter (?:die|eine) (?:{w} )?amnestie',
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
    trigger: '(?:[\\p{L}]*begnadigung(?:en)?|[\\p{L}]*amnestie)(?! international)',
  },

  {
    rule: 'sentence.verb',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger:
      'verurteilte[n]?(?= (?!das|den (?:angriff|krieg|einsatz)|die (?:verhaftung|festnahme|inhaftierung|gewalt|entscheidung))[^;]*?(?:haft|gefängnis|jahr|monat|tod|lebensl|lager|strafe|kolonie|gericht|wegen|abwesenheit|gericht))|verhängt(?:e|en)?(?= [^;]{1,80}(?:haft|strafen?|jahre))|sprach(?:en)?(?= [^;]{1,80}(?:schuldig|frei)(?![\\p{L}]))',
    notWithin: 'sanktionen [^;]*verhängt|verhängt\\p{L}* [^;]*sanktionen',
  },
  {
    rule: 'sentence.participle',
    type: 'sentence',
    form: 'verb',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger: 'verurteilt(?! (?:den|die|das) )|schuldig gesprochen|freigesprochen|für schuldig befunden',
    notBefore: 'politisch|scharf',
    notWithin: '(?:gewalt|angriff|krieg|vorgehen) (?:[^;]{1,60} )?verurteilt',
  },
  {
    rule: 'sentence.received',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'term',
    trigger:
      '(?:erhielt(?:en)?|bekam(?:en)?|erhält|bekommt|verbüßt(?:e|en)?|verbüßen|absitzen|verbüßt|sitzt(?= (?:[^;]{1,40} )?(?:eine|seine|ihre)))(?= (?:[^;]{1,80} )?(?:{num}|lange|hohe|lebenslange|mehrjährige|haftstrafe|strafe)[^;]{0,20}(?:jahre?n?|monate?n?|haft|strafe|jährige))|muss(?:te|ten)?(?= (?:für )?(?:[^;]{1,60} )?(?:in (?:ein|das|eine)|ins) (?:{w} )?{jail})|müssen(?= (?:für )?[^;]{1,60} (?:in|ins) (?:{w} )?{jail})|(?:ging|gehen|geht|muss)(?= für [^;]{1,40}(?:jahre|monate) (?:in|ins|hinter))',
    notWithin: 'zurück|hafturlaub',
  },
  {
    rule: 'sentence.noun',
    type: 'sentence',
    form: 'noun',
    patient: 'prisoner',
    counts: 'term',
    weak: true,
    needs: 'number',
    trigger:
      '(?:(?<=(?:jahre|monate|jährige[nr]?|jahren|monaten) )(?:[\\p{L}]*haft(?:strafe)?|gefängnis|straflager|lagerhaft|straf(?:kolonie|haft))(?= für)|(?<=jährige[nr]? )(?:haft|gefängnis|freiheits)strafe)',
  },
  {
    rule: 'sentence.changed',
    type: 'sentence',
    form: 'phrase',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    bareTerm: true,
    trigger:
      '(?<!ohne )(?:kassiert(?:e|en)?|kippt(?:e|en)?|annulliert(?:e|en)?|bestätigt(?:e|en)?|hob(?:en)?|verkürzt(?:e|en)?|verlängert(?:e|en)?|verschärft(?:e|en)?|wandelt(?:e|en)?|reduziert(?:e|en)?|senkt(?:e|en)?|verringert(?:e|en)?)(?= (?:[^;]{1,90} )?(?:urteile?s?|freispr[uü]che?s?|[\\p{L}]*strafen?|schuldspruch|haftzeit)(?![\\p{L}]))|(?:urteil|[\\p{L}]*strafe|haftzeit)(?: (?:wurde|war|ist))? (?:[^;,]{1,60} )?(?:bestätigt|aufgehoben|verkürzt|verlängert|verschärft|umgewandelt|reduziert|herabgesetzt|ausgesetzt)|zu bewährung ausgesetzt',
    notWithin: 'drohen',
  },

  {
    rule: 'charge.phrase',
    type: 'charge',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:erhob(?:en)?|erhebt|erheben)(?= (?:[^;]{1,60} )?(?:anklagen?|klage)(?![\\p{L}]))|(?:anklage|anklagen) (?:[^;,]{1,50} )?(?:erhoben|eingereicht)|(?:wurde[n]?|ist|sind|werden|wird) (?:[^;,]{1,60} )?angeklagt|angeklagt(?: worden)?|(?:leitet(?:e|en)?|eröffnet(?:e|en)?)(?= (?:[^;]{1,60} )?(?:straf|ermittlungs)?(?:verfahren|ermittlungen)(?![\\p{L}]))|(?:strafverfahren|ermittlungsverfahren|verfahren)(?: gegen [^;,]{1,60})? (?:eingeleitet|eröffnet)|klagt(?:e|en)?(?= (?:[^;]{1,80} )an(?![\\p{L}]))',
    notBefore: 'ohne',
  },

  {
    rule: 'transfer.verb',
    type: 'transfer',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      '(?:verlegt(?! (?:die|den|das))|überstellt(?= (?:worden|wurde)?)|ausgeliefert|verlegte[n]?|lieferte[n]?(?= [^;]{1,80} aus)|(?:unter|in den) hausarrest(?: gestellt| entlassen| verlegt| versetzt| gesetzt)?|in ein anderes gefängnis|in eine andere (?:{w} )?(?:straf)?kolonie)',
    notWithin:
      'seit [^;]{1,40} unter hausarrest|ohne [^;]{1,30} unter hausarrest|jahren? hausarrest|krankenhaus verlegt',
  },

  {
    rule: 'detention.house-arrest',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    since: 'open',
    trigger: '(?:stand(?:en)?|steht|stehen|unter) (?:[^;,]{1,40} )?(?:ohne anklage )?unter hausarrest',
    within: 'seit',
  },
  {
    rule: 'detention.verb',
    type: 'detention',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger:
      'festgenommen|verhaftet|inhaftiert(?= (?:worden|wurde|wurden|hat|haben)?)|festgesetzt|verschleppt|entführt|in gewahrsam genommen|in untersuchungshaft (?:genommen|gesteckt)|in haft genommen|abgeführt|aufgegriffen|eingesperrt(?= (?:worden|wurde))|ins gefängnis (?:gesteckt|gebracht|geworfen)|geschnappt|gefangen ?genommen',
    notBefore: '(?:derzeit|weiterhin|noch|immer noch|aktuell|zu unrecht|willkürlich|unrechtmäßig)',
    notWithin:
      'sind (?:[^;,]{1,40} )?inhaftiert|menschen inhaftiert|(?:erneut|wieder|abermals) (?:[^;,]{1,40} )?(?:festgenommen|verhaftet|inhaftiert)',
  },
  {
    rule: 'detention.active',
    type: 'detention',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:nahm(?:en)?|nimmt|nehmen)(?= (?:[^;]{1,120} )?(?:fest|in gewahrsam|gefangen|in haft)(?![\\p{L}]))|verhaftete[n]?|verhaftet(?= (?:{num}|den|die|einen|mehrere))|(?:setzt(?:e|en)?)(?= (?:[^;]{1,80} )?fest(?![\\p{L}]))|inhaftierte[n]?(?= (?:{num}|den|die|mehrere|einen))|verschleppte[n]?|entführte[n]?|führt(?:e|en)?(?= (?:[^;]{1,60} )ab(?![\\p{L}]))|steckt(?:e|en)?(?= (?:[^;]{1,60} )ins gefängnis)',
    notBefore: 'der|die|das|den|dem|des|viele|politisch',
  },
  {
    rule: 'detention.listed',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'unter den (?:festgenommenen|verhafteten|inhaftierten) (?:ist|sind|war|waren|befindet sich|befinden sich|befand sich|befanden sich)',
  },
  {
    rule: 'detention.noun',
    type: 'detention',
    form: 'noun',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    needs: 'numberOrName',
    trigger: '(?:festnahmen?|verhaftung(?:en)?|inhaftierung(?:en)?|entführung)(?= (?:von|des|der|{num}) )',
    notBefore: 'seit der|vor der|nach der|wegen der|zu|gegen die',
  },
  {
    rule: 'detention.arrests',
    type: 'detention',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    trigger: '(?:gab|kam)(?= (?:es )?(?:[^;]{1,60} )?festnahmen)|festnahmen',
  },
  {
    rule: 'detention.since',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    since: 'start',
    needs: 'date',
    trigger:
      '(?:sitzt|sitzen|saß(?:en)?|befindet sich|befinden sich|ist|sind)(?= (?:[^;,]{1,60} )?(?:in (?:{w} )?haft|im gefängnis|hinter gittern|inhaftiert|in untersuchungshaft)(?![\\p{L}]))',
    within: 'seit (?:{weekday}|{month}|dem|ende|anfang|mitte|\\d)',
    notWithin: '{num} (?:{w} ){0,2}?{person}',
  },
];
