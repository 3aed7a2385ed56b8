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
      '(?:gnadengesuche?(?:s|n)?|(?:bat|baten|bittet|bitten|gebeten|ersucht(?:e|en)?|flehte?n?|fleht|bettelte?n?)(?= (?:[^;]{1,60} )?um (?:{w} )?(?:begnadigung|gnade|milde))|um (?:{w} )?(?:begnadigung|gnade)(?: zu bitten| gebeten| bitten))',
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
      'erließ(?:en)?(?= [^;]{1,60}(?:rest (?:ihrer|seiner|der)|strafe|haft)(?![\\p{L}]))|(?:begnadigte[n]?|begnadigen|amnestierte[n]?|amnestiert(?= (?:{num}|mehr|rund))|begnadigt(?= (?:{num}|mehr|rund|den|die|[\\p{L}]+ [\\p{L}]+)))|(?:erließ(?:en)?|erlässt|erwies(?:en)?|gewährt(?:e|en)?|unterzeichnet(?:e|en)?|unterschrieb(?:en)?|verkündet(?:e|en)?|verabschiedet(?:e|en)?)(?= (?:[^;]{1,60} )?(?:begnadigung(?:en)?|amnestie|gnadenerlass|straferlass|gnadendekret|gnade(?![\\p{L}])))',
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
    rule: 'sentence.sought',
    type: 'sentence',
    form: 'active',
    patient: 'prisoner',
    counts: 'term',
    modality: 'proposed',
    trigger:
      '(?:forder(?:t|te|ten|n)|verlang(?:t|te|ten|en)|beantrag(?:t|te|ten|en)|plädier(?:t|te|ten|en))(?= [^;]{1,90}(?:jahre?n?|monate?n?|lebenslang\\p{L}*|todesstrafe|höchststrafe)(?![\\p{L}]))',
    within: 'staatsanw\\p{L}+|anklage\\p{L}*|ankläger\\p{L}*',
  },
  {
    rule: 'sentence.imposed',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger:
      '(?:muss|müssen|musste)(?= (?:weitere |noch )*{num} jahre [^;]{0,60}(?:verbringen|absitzen|bleiben|verbüßen))|urteil lautet(?:e)? auf|(?:gab|erhielt|bekam|gibt)(?= [^;]{1,60}auf bewährung)|(?:kam(?:en)?)(?= (?:{w} )?{num} jahre hinzu)|verhängt(?:e|en)?(?= [^;]{1,110}(?:[\\p{L}]*(?:strafen?|urteile?)|{num} jahre?|lebenslang\\p{L}*|{num} monate haft)(?![\\p{L}]))|(?:jahre|monate|haft|[\\p{L}]*strafen?|lebenslang)(?: [^;,]{1,20})? verhängt|schickt(?:e|en)?(?= [^;]{1,100}(?:für|auf) [^;]{1,40} (?:ins|in (?:ein|das|eine|den|die)|hinter) (?:{w} )?(?:{jail}|gitter))|(?:höchste|längste|härteste|schwerste|niedrigste|kürzeste|mildeste) (?:{w} )?(?:[\\p{L}]*strafe|urteil)|lautet(?:e|en)?(?= (?:[^;,]{1,30} )?(?:[\\p{L}]*urteil|strafmaß|schuldspruch|spruch|richterspruch)(?![\\p{L}]))|(?:urteil|strafmaß|schuldspruch|verdikt)(?:(?: gegen [^;:]{1,50})?: | lautet(?:e)? )|strafmaß(?: [^;,]{1,30})? (?:reicht|liegt|beträgt|beläuft)',
    notWithin: 'sanktionen|ausgangssperre|geldstrafe',
  },
  {
    rule: 'sentence.reviewed',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    bareTerm: true,
    trigger:
      '(?:bestätigt(?:e|en)?|verwarf(?:en)?|verwirft|kippt(?:e|en)?|hob(?:en)?|kassiert(?:e|en)?|wies(?:en)?|weist|lehnt(?:e|en)?|verschärft(?:e|en)?|milder(?:te|t|ten)|korrigiert(?:e|en)?|halbiert(?:e|en)?|verdoppelt(?:e|en)?)(?= [^;]{0,90}(?:[\\p{L}]*gericht(?:s|es|shof|shofs)?|instanz|kammer|senat|richter)(?![\\p{L}]))(?=[^;]{0,120}(?:urteile?s?|[\\p{L}]*strafe|schuldspruch|freispruch|berufung|revision|beschwerde|antrag|einspruch|sie|ihn|es)(?![\\p{L}]))|(?:berufung|revision|einspruch|beschwerde|rechtsmittel)(?: [^;]{1,60})? (?:abgewiesen|verworfen|zurückgewiesen|abgelehnt|scheitert\\p{L}*|ab(?=[.,;]|$))|(?:bestätigt(?:e|en)?|hob(?:en)?|kippt(?:e|en)?|verschärft(?:e|en)?|verkürzt(?:e|en)?|halbiert(?:e|en)?)(?= (?:[^;]{1,90} )?(?:[\\p{L}]*urteile?s?|richterspruch|strafmaß)(?![\\p{L}]))',
    notWithin: 'freilassung|haftentlassung|untersuchungshaft|kaution',
  },
  {
    rule: 'sentence.dated',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    needs: 'date',
    weak: true,
    trigger:
      '(?:verurteilung|schuldspruch|freispruch)(?= (?:[^;.,]{0,50} )?(?:im|am|vom|ende|anfang|mitte|vor) (?:{w} )?(?:{month}|{weekday}|jahre?|\\d|{num}))',
    notBefore: 'seit (?:der|seiner|ihrer)|vor (?:der|seiner|ihrer)',
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
    rule: 'charge.accused',
    type: 'charge',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'verdächtig(?:t|te|ten|en)(?= (?:ihn|sie|den|die|[^;,]{1,40}),? )(?<=(?:ermittler\\p{L}*|polizei|staatsanw\\p{L}+|behörden|justiz)(?: [^;]{1,40})? \\S+)|(?:läuft|laufen|lief)(?= [^;]{0,60}(?:verfahren|ermittlungen|prozess)(?![\\p{L}]))|(?:vorgeworfen|zur last gelegt|angelastet)|(?:lastet(?:e|en)?|legt(?:e|en)?)(?= [^;]{1,150}(?: an| zur last)(?= ?(?:[.,;:]|$|und|sowie)))|(?:wirft|werfen|warf(?:en)?|werfe)(?= [^;]{1,150} vor(?= ?(?:[.,;:]|$|und|sowie)))(?<=(?:staatsanw\\p{L}+|anklage\\p{L}*|ermittler\\p{L}*|justiz|behörden|gericht\\p{L}*|richter\\p{L}*|ankläger\\p{L}*|polizei|geheimdienst)(?: [^;]{1,60})? \\S+)|(?:beschuldigt(?:e|en)?|bezichtigt(?:e|en)?)(?= )(?<=(?:staatsanw\\p{L}+|anklage\\p{L}*|ermittler\\p{L}*|justiz|behörden|gericht\\p{L}*|richter\\p{L}*|polizei|geheimdienst)(?: [^;]{1,60})? \\S+)',
    notBefore: 'nichts',
    notWithin: 'regierung (?:wird|wurde) (?:[^;]{1,30} )?vorgeworfen|lege[n]? (?:protest|beschwerde|einspruch)',
  },
  {
    rule: 'charge.dropped',
    type: 'charge',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    modality: 'denied',
    trigger:
      '(?:anklagen?|vorwürfe|[\\p{L}]*verfahren|klage|strafverfolgung|ermittlungen)(?: [^;,]{1,90})? (?:fallen ?gelassen|eingestellt|zurückgezogen|niedergeschlagen)|(?:stellt(?:e|en)?|ließ(?:en)?|lässt|zog(?:en)?|zieht)(?= [^;]{1,80}(?:[\\p{L}]*verfahren|anklagen?|vorwürfe|ermittlungen)(?![\\p{L}])[^;]{0,70} (?:ein|fallen|zurück)(?![\\p{L}]))',
    notBefore: 'forder\\p{L}+|verlang\\p{L}+',
  },
  {
    rule: 'charge.laid',
    type: 'charge',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    trigger:
      '(?:lag(?:en)?|liegt|liegen)(?= (?:[^;]{1,60} )?(?:die |eine )?anklage(?:schrift|n)?(?![\\p{L}])(?:[^;]{0,30} vor)?)|anklageschrift(?= [^;]{0,60}(?:vor|eingereicht|zugelassen|fertig))|[\\p{L}]*verfahren(?: [^;]{1,90})? (?:eröffnet|eingeleitet|angestrengt)|(?:wegen|des|der) [^;]{1,60} (?:vor gericht (?:zu )?(?:verantworten|gestellt)|verantworten|angeklagt|den prozess gemacht)|vor gericht verantworten',
    notBefore: 'ohne',
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
    rule: 'transfer.moved',
    type: 'transfer',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:auf|in) (?:{w} ){0,3}?(?:gefängnisse|haftanstalten|strafkolonien|lager)n? (?:verteilt|aufgeteilt|gebracht|verlegt)|(?:in|ins) (?:(?:eine?n?|das|die|den|ein) )?(?:[\\p{L}-]+ ){0,2}?(?:[\\p{L}-]*gefängnis|[\\p{L}]*strafkolonie|straflager|haftanstalt|hochsicherheits\\p{L}+|haftkrankenhaus|gefängniskrankenhaus)(?: [^;,]{1,60})? (?:gebracht|verlegt|überstellt|geschickt|verfrachtet|geflogen|transportiert|überführt)(?! zurück)|(?:in|unter) (?:den |strengen )?hausarrest (?:umgewandelt|gestellt|entlassen|verlegt|versetzt|gesetzt|wechseln|überführt|geschickt)|(?:stellt(?:e|en)?|wandelt(?:e|en)?|schickt(?:e|en)?|verlegt(?:e|en)|setzt(?:e|en)?|entließ(?:en)?)(?= [^;]{1,100}(?:unter|in) (?:den )?hausarrest(?![\\p{L}]))|lieferte?n?(?= [^;]{1,110} aus(?![\\p{L}]))|(?:sperrt(?:e|en)|bracht(?:e|en)|verlegt(?:e|en)|überstellt(?:e|en))(?= [^;]{1,80}(?:ins|in (?:ein|das|eine)) (?:{w} )?[\\p{L}-]*(?:gefängnis|kolonie|straflager))',
    notWithin: 'zurück ins|wieder ins|seit [^;]{1,40} unter hausarrest|zurückgebracht',
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
    rule: 'detention.taken',
    type: 'detention',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger:
      'gefasst(?= |[.,;]|$)(?<=(?:wurden?|worden|beim [^;]{1,30}) (?:[^;,]{1,50} )?gefasst)|abgeholt|mitgenommen(?= |[.,;]|$)|aufgegriffen|aufgriff(?:en)?|verschleppt|hochgenommen|weggesperrt|(?:festgehalten|gestoppt) und|aus dem verkehr gezogen|aus (?:{w} ){1,4}?(?:wohnung|haus|büro|bett|auto|hotel)(?: [^;,]{1,30})? (?:geholt|gezerrt|verschleppt)|an einen unbekannten ort(?: gebracht| verschleppt)?|hinter gitter (?:gebracht|gekommen)|untersuchungshaft(?: [^;,]{1,40})? (?:angeordnet|verhängt|genommen|überstellt)|in (?:{w} )?(?:gefangenschaft|[\\p{L}]*gewahrsam|haft|untersuchungshaft) (?:geraten|gekommen|gelandet)',
    notWithin:
      'flughafen [^;]*abgeholt|freigelassen\\p{L}* [^;]*abgeholt|(?:erneut|wieder|abermals) (?:[^;,]{1,40} )?(?:abgeholt|mitgenommen|aufgegriffen)',
  },
  {
    rule: 'detention.took',
    type: 'detention',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:bracht(?:e|en))(?= (?:sie|ihn) (?:weg|fort)(?![\\p{L}]))|(?:holt(?:e|en)?|nahm(?:en)?|griff(?:en)?|führt(?:e|en)?|schleppt(?:e|en)|zerrt(?:e|en)|nimmt)(?= [^;]{1,140} (?:ab|mit|fort|weg|auf)(?= ?(?:[.,;:!?]|$|und )))|(?:bracht(?:e|en))(?= [^;]{1,60}an einen unbekannten ort)',
    within:
      '[\\p{L}]*polizei|polizisten|beamten?|[\\p{L}]*agenten|sicherheits\\p{L}+|[\\p{L}]*geheim\\p{L}+|soldaten|grenz\\p{L}+|maskierte|bewaffnete|uniformierte|ermittler|militär\\p{L}*|behörden|miliz\\p{L}*|kgb|fsb',
    notWithin: 'flughafen|gespräche|verhandlungen|ermittlungen auf|arbeit auf|wieder|erneut',
  },
  {
    rule: 'detention.remand',
    type: 'detention',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    trigger:
      '(?:ordnet(?:e|en)?|verhängt(?:e|en)?|verfügt(?:e|en)?)(?= [^;]{1,100}untersuchungshaft(?![\\p{L}]))|(?:kam(?:en)?|landet(?:e|en)|wander(?:te|ten)|geriet(?:en)?|ging(?:en)?)(?= (?:[^;]{1,80} )?(?:in (?:{w} )?(?:untersuchungshaft|[\\p{L}]*gewahrsam|haft|gefangenschaft|arrest)|ins gefängnis|hinter gittern?|ins netz)(?! (?:ums|zu tode))(?![\\p{L}]))|klickten(?= [^;]{1,80}handschellen)',
    notWithin: 'wieder|erneut|abermals|starb|gestorben|ums leben',
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
    rule: 'detention.dated',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    needs: 'date',
    trigger:
      '(?:festnahme|verhaftung|inhaftierung|entführung|verschleppung|gefangennahme)(?= (?:[^;.,]{0,60} )?(?:im|am|ende|anfang|mitte|vor|letzte[nsr]|vergangene[nsr]) (?:{w} )?(?:{month}|{weekday}|jahre?s?|\\d|{num}|woche|monat|monate[n]?|jahren))',
    notBefore: 'seit (?:der|seiner|ihrer)|gegen (?:die|seine|ihre)|wegen (?:der|seiner|ihrer)',
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
