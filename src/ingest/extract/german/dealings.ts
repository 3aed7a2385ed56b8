/** German: how dealings are told: calls, meetings, visits, letters, statements, sanctions, borders, posts. */
import type { Frame } from '../tables.ts';

const BORDER =
  '(?:[\\p{L}-]*grenz(?:e|en|übergang|übergänge[n]?|übergangs|posten|verkehr|kontrollpunkte?)|transit(?:verkehr)?)';

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
    rule: 'call.in-a-call',
    type: 'call',
    form: 'phrase',
    agent: 'actor',
    partner: 'counterpart',
    modality: 'actual',
    trigger:
      '(?:in|bei) einem (?:{w} )?(?:telefonat|telefongespräch|anruf|videogespräch|gespräch am telefon)(?! zwischen)',
    notWithin: 'ehefrau|mutter|tochter|familie|agentur|sagte (?:er|sie) (?:dem|der)',
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
    notWithin:
      'telefon\\p{L}*|von (?:eine[mr]|[„»]) ?[^;,]{1,40} gesprochen|entscheidung getroffen|maßnahmen getroffen|vereinbarung getroffen|schlag|rakete',
  },
  {
    rule: 'meeting.raised',
    type: 'meeting',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    partner: 'counterpart',
    modality: 'actual',
    trigger:
      '(?:gespräche|verhandlungen) (?:[^;,]{1,40} )?(?:fortgesetzt|wiederaufgenommen|aufgenommen|begonnen)|bracht(?:e|en)(?= [^;]{1,150}zur sprache(?![\\p{L}]))|zur sprache gebracht|sprach(?:en)?(?= [^;]{1,90}(?:den fall|das schicksal|die lage) [^;]{0,70} an(?![\\p{L}]))|(?:kam(?:en)?|trat(?:en)?|setzt(?:e|en)?)(?= [^;]{1,110}(?:zusammen|an einen tisch)(?![\\p{L}]))(?<=(?:unterhändler\\p{L}*|delegation(?:en)?|vertreter\\p{L}*|[\\p{L}]*minister\\p{L}*|diplomaten|gesandte\\p{L}*|präsidenten)(?: [^;]{1,50})? \\S+)|empfing(?:en)?(?= [^;]{1,60}(?:frau|mutter|familie|angehörige\\p{L}*|tochter|ehefrau|eltern)(?![\\p{L}]))',
    notWithin: 'telefon\\p{L}*|am telefon',
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
    within:
      'botschafter\\p{L}*|vertreter\\p{L}*|gesandt\\p{L}*|diplomat\\p{L}*|geschäftsträger\\p{L}*|außenministerium|auswärtige\\p{L}* amt',
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
    rule: 'visit.official',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    goal: 'counterpart',
    trigger:
      '(?:besuchen|besucht(?:e|en)?|aufsuchen)(?= ?(?:[.,;]|$|den|die|das|ihn|sie|können|dürfen))(?<=(?:konsul\\p{L}*|botschafter\\p{L}*|diplomat\\p{L}*|delegation|gesandte\\p{L}*|berichterstatter\\p{L}*|rot\\p{L}* kreuz)[^;]{1,90})|traf(?:en)?(?= (?:[^;]{1,70} )?in [^;,]{1,30} ein(?![\\p{L}]))(?<=(?:[\\p{L}]*minister\\p{L}*|delegation|gesandte\\p{L}*|präsident\\p{L}*|unterhändler\\p{L}*|papst|kanzler\\p{L}*)(?: [^;]{1,40})? \\S+)',
    notBefore: 'nicht',
    notWithin: 'nicht besuchen|freigelassen\\p{L}*',
  },
  {
    rule: 'letter.verb',
    type: 'letter',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    counts: 'signers',
    trigger:
      'geschrieben(?<=an (?:den|die|das) (?:{w} ){0,2}?(?:[\\p{L}]*präsident|[\\p{L}]*minister|könig|kanzler|papst|regierung)\\p{L}* geschrieben)|(?:unterzeichnet(?:e|en)?|unterschrieb(?:en)?|veröffentlicht(?:e|en)?|schickt(?:e|en)?|schrieb(?:en)?|richtet(?:e|en)?|übergab(?:en)?|verfasst(?:e|en)?)(?= (?:[^;]{1,80} )?(?:offene[nr]? )?(?:briefe?|appelle?|schreiben|petition|aufruf|brandbrief|gemeinsame erklärung)(?![\\p{L}]))|(?:schrieb(?:en)?|wandt(?:e|en) sich|geschrieben)(?= (?:[^;]{1,80} )?an (?:den|die|das) (?:{w} ){0,2}?(?:präsident|könig|regierung|minister|kanzler|papst|staatschef|machthaber)\\p{L}*)|(?:briefe?|appelle?|petition(?:en)?|aufrufe?)(?: (?:an|mit|von) [^;,]{1,60})? (?:unterzeichnet|unterschrieben|geschrieben|verfasst|veröffentlicht|übergeben|gerichtet)|(?:in einem|mit einem) (?:{w} )?(?:offenen )?(?:brief|schreiben|appell|aufruf)',
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
      'kritisiert(?:e|en)?|kritisieren|verurteil(?:te|ten|t)(?= (?:[^;,]{1,40} )?(?:das (?:urteil|vorgehen|verhalten)|die (?:verhaftung|festnahme|inhaftierung|gewalt|entscheidung|repression\\p{L}*|verurteilung|hinrichtung|ausweisung|urteile)|den (?:angriff|krieg|einsatz|prozess|schuldspruch)))|prangert(?:e|en)?(?= [^;]{1,80} an)|protestiert(?:e|en)? (?:gegen|scharf)|wirft|w[ae]rf(?:en)?|warf(?:en)?(?= )|beschuldigt(?:e|en)?|droht(?:e|en)?(?= )(?! (?:[^;,]{1,40} )?(?:jahre|lebenslang\\p{L}*|todesstrafe|[\\p{L}]*haft|gefängnis|[\\p{L}]*strafe)(?![\\p{L}]))|drohen(?= (?:der|dem|mit))|angedroht|stellt(?:e|en)?(?= [^;]{1,80}(?:ultimatum|frist))|warnt(?:e|en)?(?= (?:vor|die|den|davor|zugleich))|bezeichnet(?:e|en)?(?= [^;]{1,120}als )|nannt(?:e|en)(?= [^;]{1,120}(?:„|ein|skandal|inakzeptabel|unannehmbar|willkür|farce|erfreulich|wichtig))|(?:wies(?:en)?|weist)(?= [^;]{1,120}zurück(?![\\p{L}]))|entschuldigt(?:e|en)? sich|bedauert(?:e|en)?|beklagt(?:e|en)?(?= (?:die|den|das))',
    notBefore: 'wurde[n]?(?: {w}){0,3}?|wird|werden',
  },
  {
    rule: 'statement.reacted',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      'kündigt(?:e|en)?(?= (?:{w} )?(?:konsequenzen|vergeltung|gegenmaßnahmen))|droht(?:e|en)? mit konsequenzen|zeigt(?:e|en)? sich (?:[^;,]{1,30} )?(?:entsetzt|schockiert|erschüttert)|nannt(?:e|en)(?= [^;]{1,80}(?:erfunden|haltlos|absurd|lächerlich)(?![\\p{L}]))|(?:legt(?:e|en)?|erhob(?:en)?|reicht(?:e|en)?|erhebt)(?= (?:[^;]{1,160} )?(?:scharfen )?(?:protest|beschwerde|einspruch|widerspruch)(?: ein)?(?![\\p{L}]))|protest(?:note)?(?: [^;,]{1,50})? (?:eingelegt|übergeben|eingereicht)|protestiert(?:e|en)?(?= (?:gegen|bei|beim|scharf|gestern|am))|(?:sprach(?:en)?|spricht|sprechen)(?= (?:[^;,]{1,40} )?von (?:eine[mr]|purer|reiner|blanker|„|»|“)(?! (?:dollar|euro|toten)))|von (?:eine[mr]) [^;,]{1,40} gesprochen|reagiert(?:e|en)?(?= (?:[^;,]{1,40} )?(?:empört|erleichtert|entsetzt|bestürzt|erfreut|scharf|verärgert|enttäuscht|zurückhaltend|mit (?:{w} )?(?:empörung|kritik|entsetzen|freude|erleichterung|bestürzung)))|äußert(?:e|en)?(?= (?:sich )?(?:[^;,]{1,50} )?(?:besorgt|entsetzt|erleichtert|erfreut|bestürzt|enttäuscht|zufrieden|empört|kritisch|dankbar|zuversichtlich|sorge|kritik|dank|bedauern|hoffnung|entsetzen))|verb(?:at(?:en)?|ittet) sich|(?:bin|sind|ist|sei) (?:[^;]{1,40} )?dankbar(?= ?[“”".,;]| für| dafür)|sei(?:en)?(?<=[“”«"] sei(?:en)?)|(?:sah(?:en)?|sieht|sehen)(?= (?:{w} )?(?:darin|hierin) (?:eine?n?|den|das|die) )|(?:ist|sei|sind|war) (?:[^;,]{1,50} )?(?:eine farce|ein skandal|ein hohn|ein schauprozess|eine schande|unannehmbar|inakzeptabel|ein gutes zeichen|ein schwarzer tag|ein schritt in die richtige richtung)|(?:klargemacht|deutlich gemacht)|macht(?:e|en)?(?= [^;]{1,80}(?:klar|deutlich)(?= ?[.,;:]))|(?:wirft|werfen|warf(?:en)?)(?= [^;]{1,150} vor(?![\\p{L}]))|(?:nannt(?:e|en)|bezeichnet(?:e|en)?)(?= [^;]{1,120}(?:hohn|farce|zumutung|schauprozess|beispiellos|absurd|ungeheuerlich|skandal\\p{L}*|unmenschlich|barbarisch|politisch motiviert|unrecht|verbrechen|durchbruch|schritt)(?![\\p{L}]))|verurteil(?:te|ten|t)(?= (?:[^;]{1,60} )?(?:aufs schärfste|scharf|richterspruch|urteil|festnahmen?|hinrichtung|vorgehen)(?![\\p{L}]))',
    notBefore: 'wurde[n]?(?: {w}){0,3}?|gericht|richter',
    notWithin: 'zu (?:{num}|lebenslang\\p{L}*|einer) [^;]*(?:haft|jahren) verurteilt',
  },
  {
    rule: 'statement.demanded',
    type: 'statement',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    also: true,
    trigger:
      '(?:fordert(?:e|en)?|fordern|verlangt(?:e|en)?|verlangen|rief(?:en)?(?= [^;]{1,140}(?:auf|dazu auf)(?![\\p{L}]))|ruft(?= [^;]{1,140} auf)|rufen(?= [^;]{1,140} auf)|appelliert(?:e|en)?|drängt(?:e|en)? (?:auf|darauf)|dringt auf|pocht(?:e|en)? auf|mahnt(?:e|en)?(?= |,)|bat(?:en)?(?= (?:[^;]{1,80} )?(?:freizulassen|um (?:die )?(?:freilassung|begnadigung|gnade|milde)))|bekräftigt(?:e|en)?(?= (?:[^;]{1,60} )?(?:forderung|aufruf|appell))|bot(?:en)?(?= [^;]{1,120} an(?![\\p{L}]))|setzt(?:e|en)? sich (?:[^;]{1,60} )?(?:für|ein))',
    within:
      'freilass\\p{L}*|freizulassen|freiheit|frei|gefangen\\p{L}*|häftling\\p{L}*|inhaftiert\\p{L}*|haft|begnadig\\p{L}*|sanktion\\p{L}*|menschenrecht\\p{L}*|verfahren|urteil|anklage|ende|dialog|austausch\\p{L}*|prozess\\p{L}*|aufklärung|gewalt|ausreise|herausgabe|leichnam|zugang|beweis\\p{L}*|auskunft|repression\\p{L}*|konsequenzen|rückkehr|verfolgung|vergessen|rechte|folter|besuch\\p{L}*',
    notBefore: 'staatsanwaltschaft|anklage|die anklage|wurde[n]?',
  },

  {
    rule: 'border.closed',
    type: 'border_closed',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `übergang(?: [^;,]{1,40})? geschlossen|(?:schloss(?:en)?|schließt|schließen|sperrt(?:e|en)?|riegelt(?:e|en)?|blockiert(?:e|en)?|stoppt(?:e|en)?)(?= (?:[^;]{1,100} )?${BORDER})|${BORDER}(?: (?:zu|nach|mit|zwischen) [^;,]{1,60})? (?:[^;,]{1,40} )?(?:geschlossen|gesperrt|blockiert|gestoppt|dicht)|(?:schließung|sperrung|blockade) (?:der|des|von) (?:{w} )?${BORDER}|grenzschließung(?:en)?`,
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
      '(?:(?!ablenkungs)[\\p{L}-]*manöver[ns]?|militärübung(?:en)?|truppenübung(?:en)?|marineübung(?:en)?|militärmanöver)(?! der diplomatie)',
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
    rule: 'post.withdrawn',
    type: 'post_change',
    form: 'active',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger:
      '[\\p{L}]*(?:konsulate?n?|botschaft(?:en)?|vertretung(?:en)?)(?: [^;]{1,100})? (?:geschlossen|dichtgemacht|geräumt|wiedereröffnet)|macht(?:e|en)?(?= [^;]{1,60}(?:konsulat\\p{L}*|botschaft\\p{L}*)[^;]{0,30} dicht(?![\\p{L}]))|zurückgerufen|zurückbeordert|abberufen|des landes verwiesen|(?:rief(?:en)?|ruft|beordert(?:e|en)?|berief(?:en)?|zog(?:en)?)(?= [^;]{1,100}(?:botschafter|gesandte|diplomat)\\p{L}*[^;]{0,70} (?:zurück|ab)(?![\\p{L}]))|ausgewiesen(?<=(?:diplomat\\p{L}*|botschafter\\p{L}*|botschaftsmitarbeiter\\p{L}*|attach[ée]s?)[^;]{1,70})|(?:musst(?:e|en)|müssen|muss|könnten|sollen)(?= [^;]{0,80}(?:land|{land}) verlassen(?![\\p{L}]))|(?:land|{land}) verlassen müssen',
    within:
      '[\\p{L}]*botschaft\\p{L}*|diplomat\\p{L}*|gesandte\\p{L}*|[\\p{L}]*konsul\\p{L}*|attach[ée]s?|geschäftsträger\\p{L}*|ihre vertreter',
    notWithin: 'schließung der grenze',
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
