/**
 * Spanish: what was agreed, asked, denied or doubted, and what is no event at all. Where two cues speak, the order of the
 * rows decides. The conditional of the press hedges ("habría sido liberado"), but behind "prometió que" it is a future.
 */
import type { ModalityCue } from '../tables.ts';

const CLITIC = '(?: (?:lo|la|los|las|le|les|se|a|ser|haber|dejar|proceder a la|no))*';

export const modality: readonly ModalityCue[] = [
  // habits, aims, conditions: no event
  {
    rule: 'drop.habit',
    modality: 'drop',
    where: 'clause',
    pattern: 'regularmente|sistemáticamente|cada vez que|habitualmente|suele|suelen|a menudo|puerta giratoria|cuántos',
  },
  {
    rule: 'drop.condition',
    modality: 'drop',
    where: 'adjacent',
    pattern:
      '(?:a condición de|a menos|sin|antes de|no se puede|no puede|no pueden|cuestión de|posibilidad|hipótesis|eventualidad|perspectiva|eventual|idea|hasta que|si(?: {w}){1,6}? (?:es|son|sean?|fueran?|eran?)|si)(?: (?:de|del|que|la|el|una?|ser|no|sean?|fueran?))*',
  },
  {
    rule: 'drop.aim',
    modality: 'drop',
    where: 'governor',
    pattern: `(?:para|a fin de|con el fin de|con miras a|con el objetivo de|con la esperanza de|destinad[oa]s? a|manera de|forma de|medio de|capaz de|derecho a|oportunidad de|intent(?:ó|aron|a|an|ar|o|os)(?: de)?|trat(?:ó|aron|a|an|ar) de|busc(?:a|an|ó|aron|aba|ando)|esfuerzos? (?:para|por|de)|trabaj(?:a|an|ar) (?:para|por)|permitir(?:á|ía)?|sirve para|continuar?|seguir(?:á|án)?|sigue|siguen)${CLITIC}`,
  },

  // denied
  {
    rule: 'denied.not',
    modality: 'denied',
    where: 'adjacent',
    pattern:
      '(?:no|nunca|jamás|tampoco|ni|sin que)(?: (?:lo|la|los|las|le|les|se|me|nos))*(?: {aux}| va a| van a| puede| pueden)*(?: (?:aún|todavía|sido|haber|ser|hasta ahora|siquiera))*',
  },
  {
    rule: 'denied.refused',
    modality: 'denied',
    where: 'governor',
    pattern: `(?:(?:se )?(?:neg(?:ó|aron|ado|aba|aban)|niegan?) a|rehus(?:ó|aron|ado|a|an)(?: a)?|rechaz(?:ó|aron|ado|a|an)|descart(?:ó|aron|ado|a|an)|exclu(?:yó|yeron|ye))(?: {adv})?(?: (?:la|el|toda|una?|a))*${CLITIC}`,
  },
  {
    rule: 'denied.said',
    modality: 'denied',
    where: 'clause',
    pattern:
      '(?:desmint(?:ió|ieron)|desmienten?|niegan?|neg(?:ó|aron|ado)|refut(?:ó|aron))(?: {w}){0,3}? (?:haber|que|toda|la|el|los|las|tener)|ningun[oa]? (?:de (?:los|las|estos|ellos)|{w})(?: {w}){0,5}? (?:ha|han|fue|fueron)|nadie (?:ha|fue)',
  },

  // planned behind a promise, before the conditional is heard as a hedge
  {
    rule: 'planned.promised-would',
    modality: 'planned',
    where: 'adjacent',
    pattern:
      '(?:prometi(?:ó|eron|do)|anunci(?:ó|aron|ado)|asegur(?:ó|aron|ado)|inform(?:ó|aron|ado)|indic(?:ó|aron)|afirm(?:ó|aron)|declar(?:ó|aron)|garantiz(?:ó|aron)|precis(?:ó|aron)|decidi(?:ó|eron)|acord(?:ó|aron|ado)|confirm(?:ó|aron)|dij(?:o|eron))(?: {w}){0,5}? que [^.;]{1,110}? (?:sería|serían|iba a|iban a|debía|debían|deberían)(?: (?:ser|{adv}))*|(?:prometi(?:ó|eron|do)|se comprometi(?:ó|eron))(?: {w}){0,5}? (?:que|a que) [^.;]{1,110}?',
  },

  // proposed: one side holds it
  {
    rule: 'proposed.asked',
    modality: 'proposed',
    where: 'governor',
    pattern: `(?:pid(?:ió|ieron|e|en|iendo)|ped(?:ía|ían|ido|ir)|exig(?:ió|ieron|e|en|ía|ido|ir|iendo)|(?:reclam|demand|solicit|inst|exhort|llam|implor|conmin|recomend|suplic|plante|rog|abog|insist)(?:ó|aron|an?|ado|ar|ando|aba|aban)|urg(?:ió|ieron|e|en)|propus(?:o|ieron)|propone(?:n)?|sugiri(?:ó|eron)|dese(?:a|an)|esper(?:a|an|ó|aba|aban)|sueña(?:n)? con|invit(?:ó|aron|a)|anim(?:ó|aron)|llamad[oa]s?|llamamientos?)(?: [\\p{L}\\p{N}.-]+){0,9}? (?:a|de|que|para|por)${CLITIC}`,
  },
  {
    rule: 'proposed.wants',
    modality: 'proposed',
    where: 'governor',
    pattern: `(?:quiere|quieren|quería|querían|quiso|desea|desean|dispuest[oa]s?|ofrec(?:ió|ieron|e|en|ido)|oferta|propuesta|llamad[oa]s?|petici[óo]n(?:es)?|exigencias?|presi[óo]n(?:es)?|debería|deberían|debe|deben|hay que|pid(?:ió|ieron|e|en)|exig(?:ió|ieron|e|en|ía|ían))(?: [\\p{L}\\p{N}.-]+){0,5}?(?: (?:a|de|que|para))?${CLITIC}`,
  },
  {
    rule: 'proposed.noun',
    modality: 'proposed',
    where: 'adjacent',
    pattern:
      '(?:pid(?:ió|ieron|e|en|iendo)|ped(?:ía|ían|ido|ir)|exig(?:ió|ieron|e|en|ía|ían|ido|ir|iendo)|(?:reclam|demand|solicit|abog|insist|negoci|discut|abord|esper|trat|busc|llam|implor|gestion|celebr)(?:ó|aron|an?|ado|ar|ando|aba|aban|ieron|ió)|propus(?:o|ieron)|propone(?:n)?|llamad[oa]s?|llamamientos?|a favor de|en favor de|petici[óo]n(?:es)? de|campaña por|urg(?:ió|e|en|ieron))(?: {w}){0,8}? (?:la|su|una|a la|por la|de la|sobre la|para la|por su|a su)(?: {w}){0,2}?',
  },
  {
    rule: 'proposed.subjunctive',
    modality: 'proposed',
    where: 'adjacent',
    pattern:
      '(?:que|para que|a que)(?: [\\p{L}\\p{N}.-]+){0,8}? (?:sea|sean|pueda|puedan|fuera|fueran|se)(?: (?:ser|{adv}))*(?= )',
  },

  // planned: agreed or announced by who will do it
  {
    rule: 'planned.future',
    modality: 'planned',
    where: 'adjacent',
    pattern:
      '(?:será|serán|va a|van a|deberá|deberán|iba a|iban a|habrá|habrán|podrá|podrán)(?: (?:pronto|próximamente|también|además|pues|aún|ser|todos|todas|{adv}))*|(?:liber|excarcel|indult|cerr|expuls|levant|canje|extradit|traslad|amnisti|arrest|recuper|recobr|abandon|reun|visit|dej|entreg|firm|suspend|nombr|qued|conden|viaj|lleg)(?:ará|arán|irá|irán)|saldrán?|reabrirán?|pondrán?|recibirán?',
  },
  {
    rule: 'planned.noun-will',
    modality: 'planned',
    where: 'after',
    pattern:
      '(?:{w} ){0,4}?(?:(?:tendrá|tendrán|tendría|tendrían) lugar|se (?:realizará|producirá|hará|celebrará|llevará a cabo)|(?:está|están|estaba|estaban) (?:previst[oa]s?|programad[oa]s?)|(?:es|será) inminente)',
  },
  {
    rule: 'planned.agreed',
    modality: 'planned',
    where: 'governor',
    pattern: `(?:promet(?:ió|ieron|e|en|ido|iera)|accedier[oa]n?|acept(?:ó|aron|a|an|ado|ara)|decid(?:ió|ieron|e|en|ido)|acord(?:ó|aron|ado)|acuerdan?|prev(?:ió|ieron|é|én|isto)|planea(?:n|ba)?|comprometi(?:ó|eron|do)|se (?:dispone|disponen|apresta|prepara)(?: a)?|piensa|tiene previsto|anunci(?:ó|aron|a|an|ado)|orden(?:ó|aron|a|an|ado)|proyecta|programad[oa]s?|accedi(?:ó|eron|do)|consinti(?:ó|eron)|acuerdo|intención|compromiso|a punto|decisión)(?: [\\p{L}\\p{N}.-]+){0,6}? (?:de|a|que|para)${CLITIC}|(?:anunci(?:ó|aron)|decidi(?:ó|eron)|acord(?:ó|aron)|orden(?:ó|aron)|prometi(?:ó|eron)|acept(?:ó|aron)|prevé|prevén|planea|planean)${CLITIC}`,
  },
  {
    rule: 'planned.noun',
    modality: 'planned',
    where: 'adjacent',
    pattern:
      '(?:prometi(?:ó|eron|do)|promete|prevé|prevén|anunci(?:ó|aron|a|an|ado|ara|aran|ar)|acept(?:ó|aron)|autoriz(?:ó|aron)|orden(?:ó|aron)|acord(?:ó|aron))(?: {w}){0,3}? (?:la|una|su)(?: (?:próxima|inminente|futura|nueva))?|(?:próxim|inminente|futur)[oa]?',
  },

  // uncertain: hedged
  {
    rule: 'uncertain.conditional',
    modality: 'uncertain',
    where: 'adjacent',
    pattern:
      '(?:habría|habrían|sería|serían|estaría|estarían|podría|podrían|pudo haber|pudieron haber|puede|pueden)(?: (?:ya|también|además|sido|ser|haber|estar|{adv}))*|(?:probablemente|posiblemente|aparentemente|quizás?|tal vez|presuntamente|supuestamente|al parecer|presunt[oa]s?|supuest[oa]s?)(?: sido)?|parece(?:n)?(?: haber| ser| que)*(?: sido)?',
  },
  {
    rule: 'uncertain.clause',
    modality: 'uncertain',
    where: 'clause',
    pattern:
      'según (?:informaciones|versiones|reportes) (?:no confirmad[oa]s|sin confirmar|extraoficiales)|rumores|extraoficial(?:mente)?|al parecer|aparentemente|probablemente|presuntamente|se desconoce si|no está claro|sin confirmación|trascendió que',
  },
  {
    rule: 'uncertain.after',
    modality: 'uncertain',
    where: 'after',
    pattern: ',? (?:al parecer|aparentemente|quizás|presuntamente|según rumores)',
  },
];
