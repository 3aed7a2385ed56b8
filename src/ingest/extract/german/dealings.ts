/** German: how dealings are told: calls, meetings, visits, letters, statements, sanctions, borders, posts. */
import type { Frame } from '../tables.ts';

const BORDER =
  '(?:[\\p{L}-]*grenz(?:e|en|übergang|übergänge[n]?|übergangs|posten|verkehr|kontrollpunkte?)|transit(?:verkehr)?)';
const SANCTIONS =
  '(?:[\\p{L}-]*sanktionen|strafmaßnahmen|einreiseverbote?|embargo|handelsbeschränkungen|kontensperren|exportbeschränkungen)';

export const dealings: readonly Frame[] = [
  {
    rule: 'call.verb',
    type: 'call',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    partner: 'counterpart',
    trigger:
      'telefonierte[n]?|telefoniert(?:en)?|rief(?:en)?(?= (?:[^;]{1,80} )an(?![\\p{L}]))|(?:führt(?:e|en)?)(?= (?:[^;]{1,60} )?(?:telefonat|telefongespräch|telefonische))|sprach(?:en)?(?= (?:[^;]{1,80} )?(?:am telefon|telefonisch))',
    notWithin: 'ehefrau|mutter|tochter|familie',
  },
  {
    rule: 'call.noun',
    type: 'call',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    needs: 'name',
    trigger: '(?:telefonat(?:s|es)?|telefongespräch(?:s|es)?|videokonferenz|videogespräch)(?= (?:mit|zwischen))',
    weak: true,
  },
  {
    rule: 'meeting.met',
    type: 'meeting',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    partner: 'counterpart',
    needs: 'name',
    trigger:
      'traf(?:en)?(?! (?:[^;]{1,90} )?(?:in|nach) {land} ein)(?: sich)?(?= )|trifft(?: sich)?|getroffen|gesprochen|empfing(?:en)?|empfängt|empfangen(?= (?:worden|hat|hatte))|(?:führt(?:e|en)?|hielt(?:en)?)(?= (?:[^;]{1,80} )?(?:gespräche|verhandlungen|unterredung(?:en)?|beratungen)(?! ?telefon))|gespräche (?:geführt|führten?)|verhandelt(?:e|en) (?:mit|in)|zusammengetroffen|zusammengekommen|kam(?:en)?(?= [^;]{1,80}(?:zusammen|zu gesprächen)(?![\\p{L}]))',
    notWithin: 'telefon\\p{L}*|entscheidung getroffen|maßnahmen getroffen|vereinbarung getroffen|schlag|rakete',
  },
  {
    rule: 'meeting.noun',
    type: 'meeting',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    needs: 'name',
    trigger:
      '(?:treffen|gespräche?|unterredung|gipfeltreffen|verhandlungen|begegnung)(?= (?:zwischen|mit|von) )|(?:treffen|gespräche|verhandlungen) (?:fand(?:en)?|haben) (?:[^;]{1,60} )?statt',
    notBefore: 'bei einem|vor dem|nach dem|telefon',
    weak: true,
  },
  {
    rule: 'meeting.summoned',
    type: 'meeting',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      '(?:bestellt(?:e|en)?|zitiert(?:e|en)?|lud(?:en)?)(?= (?:[^;]{1,140} )?(?:ein|vor)(?![\\p{L}]))|einbestellt|vorsprechen|(?:ins|in das) (?:außenministerium|auswärtige amt) (?:zitiert|geladen|bestellt)',
    within: 'botschafter\\p{L}*|vertreter\\p{L}*|gesandt\\p{L}*|diplomat\\p{L}*|geschäftsträger\\p{L}*',
  },
  {
    rule: 'visit.travelled',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    goal: 'counterpart',
    trigger:
      '(?:reist(?:e|en)?|flog(?:en)?|fliegt|reisen)(?= (?:[^;]{1,60} )?(?:nach|in die|in den) )|besucht(?:e|en)?(?= )|besuchen(?=[.,;]|$)',
    within:
      'minister\\p{L}*|gesandt\\p{L}*|beauftragte\\p{L}*|delegation|präsident\\p{L}*|kanzler\\p{L}*|diplomat\\p{L}*|vertreter\\p{L}*|abgeordnet\\p{L}*|papst|kardinal|außenbeauftragt\\p{L}*|botschafter\\p{L}*|unterhändler\\p{L}*',
    notWithin: 'freigelassen\\p{L}*|gefangene|reisten aus',
  },
  {
    rule: 'letter.verb',
    type: 'letter',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    counts: 'signers',
    trigger:
      '(?:unterzeichnet(?:e|en)?|unterschrieb(?:en)?|veröffentlicht(?:e|en)?|schickt(?:e|en)?|schrieb(?:en)?|richtet(?:e|en)?|übergab(?:en)?|verfasst(?:e|en)?)(?= (?:[^;]{1,80} )?(?:offene[nr]? )?(?:briefe?|appelle?|schreiben|petition|aufruf|brandbrief|gemeinsame erklärung)(?![\\p{L}]))|(?:in einem|mit einem) (?:{w} )?(?:offenen )?(?:brief|schreiben|appell|aufruf)',
    notWithin: 'ehefrau|mutter',
  },

  {
    rule: 'statement.thanked',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      'dankt(?:e|en)?|danken|gedankt|bedankt(?:e|en)? sich|lobt(?:e|en)?|loben|würdigt(?:e|en)?|würdigen|begrüßt(?:e|en)?(?! (?:von|die freigelassenen))|begrüßen|gratuliert(?:e|en)?|(?:zeigt(?:e|en)? sich) (?:[^;,]{1,30} )?(?:erleichtert|erfreut|dankbar|besorgt|bestürzt|empört|enttäuscht|zufrieden)|freut(?:e|en)? sich|sprach(?:en)?(?= (?:[^;]{1,60} )?von einem? [^;]*(?:tag|sieg|moment|erfolg|schritt|signal|skandal|farce|schande|willkür))',
    notBefore: 'wurde[n]?(?: {w}){0,3}?',
  },
  {
    rule: 'statement.condemned',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      'kritisiert(?:e|en)?|kritisieren|verurteil(?:te|ten|t)(?= (?:[^;,]{1,40} )?(?:das (?:urteil|vorgehen|verhalten)|die (?:verhaftung|festnahme|inhaftierung|gewalt|entscheidung|repression\\p{L}*|verurteilung|hinrichtung|ausweisung|urteile)|den (?:angriff|krieg|einsatz|prozess|schuldspruch)))|prangert(?:e|en)?(?= [^;]{1,80} an)|protestiert(?:e|en)? (?:gegen|scharf)|wirft|w[ae]rf(?:en)?|warf(?:en)?(?= )|beschuldigt(?:e|en)?|droht(?:e|en)?(?= )|drohen(?= (?:der|dem|mit))|angedroht|stellt(?:e|en)?(?= [^;]{1,80}(?:ultimatum|frist))|warnt(?:e|en)?(?= (?:vor|die|den|davor|zugleich))|bezeichnet(?:e|en)?(?= [^;]{1,120}als )|nannt(?:e|en)(?= [^;]{1,120}(?:„|ein|skandal|inakzeptabel|unannehmbar|willkür|farce|erfreulich|wichtig))|(?:wies(?:en)?|weist)(?= [^;]{1,120}zurück(?![\\p{L}]))|entschuldigt(?:e|en)? sich|bedauert(?:e|en)?|beklagt(?:e|en)?(?= (?:die|den|das))',
    notBefore: 'wurde[n]?(?: {w}){0,3}?|wird|werden',
  },
  {
    rule: 'statement.demanded',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    also: true,
    trigger:
      '(?:fordert(?:e|en)?|fordern|verlangt(?:e|en)?|verlangen|rief(?:en)?(?= [^;]{1,140}(?:auf|dazu auf)(?![\\p{L}]))|ruft(?= [^;]{1,140} auf)|rufen(?= [^;]{1,140} auf)|appelliert(?:e|en)?|drängt(?:e|en)? (?:auf|darauf)|dringt auf|pocht(?:e|en)? auf|mahnt(?:e|en)?(?= [^;]{1,140}(?:an|freilassung))|bat(?:en)?(?= (?:[^;]{1,80} )?(?:freizulassen|um (?:die )?(?:freilassung|begnadigung|gnade|milde)))|bekräftigt(?:e|en)?(?= (?:[^;]{1,60} )?(?:forderung|aufruf|appell))|bot(?:en)?(?= [^;]{1,120} an(?![\\p{L}]))|setzt(?:e|en)? sich (?:[^;]{1,60} )?(?:für|ein))',
    within:
      'freilass\\p{L}*|freizulassen|freiheit|frei|gefangen\\p{L}*|häftling\\p{L}*|inhaftiert\\p{L}*|haft|begnadig\\p{L}*|sanktion\\p{L}*|menschenrecht\\p{L}*|verfahren|urteil|anklage|ende|dialog|austausch\\p{L}*|prozess\\p{L}*|aufklärung|gewalt|ausreise',
    notBefore: 'staatsanwaltschaft|anklage|die anklage|wurde[n]?',
  },

  {
    rule: 'sanction.imposed',
    type: 'sanction_imposed',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:verhängt(?:e|en)?|verhängen|beschloss(?:en)?|beschließt|verschärft(?:e|en)?|belegt(?:e|en)?|erließ(?:en)?|setzt(?:e|en)?|weitet(?:e|en)?)(?= (?:[^;]{1,120} )?(?:${SANCTIONS}|auf (?:die|ihre) (?:{w} )?sanktionsliste))|${SANCTIONS}(?: gegen [^;,]{1,80})? (?:verhängt|beschlossen|in kraft gesetzt|erlassen|verschärft)`,
    notWithin: `${SANCTIONS}[^;]* (?:aufgehoben|gelockert|ausgesetzt)`,
  },
  {
    rule: 'sanction.eased',
    type: 'sanction_eased',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:hob(?:en)?|hebt|heben|lockert(?:e|en)?|lockern|setzt(?:e|en)?|strich(?:en)?|beendet(?:e|en)?|erleichtert(?:e|en)?|nahm(?:en)?)(?= (?:[^;]{1,120} )?${SANCTIONS}[^;]*(?:auf|aus|gelockert)?)|${SANCTIONS}(?: gegen [^;,]{1,80})? (?:[^;,]{1,30} )?(?:aufgehoben|gelockert|ausgesetzt|aufzuheben|gestrichen|zu lockern)|(?:aufhebung|lockerung|aussetzung) (?:der|von) (?:{w} )?${SANCTIONS}|von der sanktionsliste (?:gestrichen|genommen)`,
  },
  {
    rule: 'border.closed',
    type: 'border_closed',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:schloss(?:en)?|schließt|schließen|sperrt(?:e|en)?|riegelt(?:e|en)?|blockiert(?:e|en)?|stoppt(?:e|en)?)(?= (?:[^;]{1,100} )?${BORDER})|${BORDER}(?: (?:zu|nach|mit|zwischen) [^;,]{1,60})? (?:[^;,]{1,40} )?(?:geschlossen|gesperrt|blockiert|gestoppt|dicht)|(?:schließung|sperrung|blockade) (?:der|des|von) (?:{w} )?${BORDER}|grenzschließung(?:en)?`,
  },
  {
    rule: 'border.reopened',
    type: 'border_reopened',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:öffnet(?:e|en)?|öffnen)(?= (?:[^;]{1,100} )?${BORDER})|${BORDER}(?: (?:zu|nach|mit) [^;,]{1,60})? (?:[^;,]{1,40} )?(?:wieder )?(?:geöffnet|wiedereröffnet|geöffnet)|(?:wieder)?(?:öffnung|eröffnung) (?:der|des|von) (?:{w} )?${BORDER}`,
  },
  {
    rule: 'exercise.noun',
    type: 'exercise',
    form: 'phrase',
    trigger:
      '(?:[\\p{L}-]*manöver[ns]?|militärübung(?:en)?|truppenübung(?:en)?|marineübung(?:en)?|militärmanöver)(?! der diplomatie)',
  },
  {
    rule: 'trade.measure',
    type: 'trade_measure',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    counts: 'vehicles',
    trigger:
      '(?:verhängt(?:e|en)?|erhob(?:en)?|stoppt(?:e|en)?|verbot(?:en)?|beschränkt(?:e|en)?|erhöht(?:e|en)?)(?= (?:[^;]{1,80} )?(?:zölle|strafzölle|importverbot|exportverbot|einfuhr(?:verbot)?|ausfuhr(?:verbot)?|importe?|exporte?|handel)(?![\\p{L}]))|(?:lkws?|lastwagen|güterzüge)(?: [^;]{1,60})? (?:festgehalten|blockiert|gestoppt|festsitzen|fest)',
  },
  {
    rule: 'post.expelled',
    type: 'post_change',
    form: 'active',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:wies(?:en)?|weist)(?= (?:[^;]{1,140} )?(?:diplomat\\p{L}*|botschafter\\p{L}*|mitarbeiter\\p{L}*)[^;]* aus(?![\\p{L}]))|(?:zu |zur |als )?unerwünschten? person(?:en)?(?: erklärt| zu erklären)?|personae? non gratae?|(?:berief(?:en)?|beruft|ernannt(?:e|en)?|entließ(?:en)?|feuert(?:e|en)?|entband(?:en)?|zog(?:en)?)(?= (?:[^;]{1,100} )?(?:botschafter\\p{L}*|minister\\p{L}*|gesandt\\p{L}*|chef\\p{L}*|generalstaatsanw\\p{L}*))|(?:botschafter\\p{L}*|minister\\p{L}*|gesandt\\p{L}*)(?: [^;]{1,50})? (?:ernannt|entlassen|abberufen|ausgewiesen|zurückgezogen|auszuweisen)|trat(?:en)?(?= [^;]{0,50} zurück)|' +
      '(?:schloss(?:en)?|schließt|öffnet(?:e|en)?|eröffnet(?:e|en)?)(?= (?:[^;]{1,80} )?(?:[\\p{L}]*konsulate?|botschaft(?:en)?)(?![\\p{L}]))|(?:diplomat(?:en|innen)|botschafter\\p{L}*)(?: [^;]{1,80})? (?:ausgewiesen|auszuweisen)',
    notWithin: 'urteil|gefangene\\p{L}* ausgewiesen',
  },
];
