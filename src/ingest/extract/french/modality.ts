/**
 * French: what was agreed, asked, denied or doubted, and what is no event at all. Where two cues speak, the order of the
 * rows decides. The conditional of the press hedges ("aurait été libéré"), but behind "a promis que" it is a future.
 */
import type { ModalityCue } from '../tables.ts';

const CLITIC = '(?: (?:le|la|les|l|lui|leur|en|y|s|se|faire|laisser|être|procéder à la|ne pas))*';

export const modality: readonly ModalityCue[] = [
  // habits, aims, conditions: no event
  {
    rule: 'drop.habit',
    modality: 'drop',
    where: 'clause',
    pattern:
      'régulièrement|systématiquement|chaque fois que|à chaque|habituellement|d ordinaire|tour à tour|il arrive que',
  },
  {
    rule: 'drop.condition',
    modality: 'drop',
    where: 'adjacent',
    pattern:
      '(?:à condition|à moins|sans|avant|question|possibilité|hypothèse|éventualité|perspective|éventuelle|éventuel|idée|tant qu|s il|si(?: {w}){1,6}? (?:est|sont|était|étaient)|si)(?: (?:de|d|que|qu|la|l|le|une|un|être|ils?|elles?|n|ne))*',
  },
  {
    rule: 'drop.aim',
    modality: 'drop',
    where: 'governor',
    pattern: `(?:pour|afin de|afin d|en vue de|dans le but de|dans l espoir de|visant à|destinée?s? à|servir à|moyen de|façon de|manière de|capables? de|pouvoir de|droit de|chance de|tenter de|tentatives? de|tenté de|tente de|cherch(?:e|ent|é|ait|aient) à|essay(?:e|ent|é) de|efforts? (?:pour|de|en vue de)|œuvr(?:e|ent|é|er) (?:à|pour)|de quoi|permettre de|permettra de|susceptibles? de|sert à|continuer? (?:de|à)|continue(?:nt)? (?:de|à|d))${CLITIC}`,
  },

  // denied
  {
    rule: 'denied.not',
    modality: 'denied',
    where: 'adjacent',
    pattern:
      '(?:n|ne)(?: (?:l|le|la|les|lui|leur|en|y|s|se))*(?: {aux}| va| vont| doit| peut| peuvent)*(?: (?:toujours|encore|même|finalement|pour l instant|pour le moment|donc))* (?:pas|jamais|point|plus|nullement|guère)(?: (?:encore|été|être|avoir|eu|à ce jour|pour autant|non plus))*',
  },
  {
    rule: 'denied.refused',
    modality: 'denied',
    where: 'governor',
    pattern: `(?:refus(?:é|e|ent|ait|aient|ant|er|a|èrent)|exclu(?:t|ent|ait)?|rejet(?:é|te|tent)|écart(?:é|e))(?: {adv})?(?: (?:de|d|la|l|toute|une|à))+${CLITIC}`,
  },
  {
    rule: 'denied.said',
    modality: 'denied',
    where: 'clause',
    pattern:
      '(?:dément(?:i|it|ent|ait)|ni(?:e|ent|é|ait|aient)|contest(?:e|ent|é|ait)|réfut(?:e|ent|é|ait))(?: {w}){0,3}? (?:avoir|que|qu|toute|la|l|les|ces)|auc une?|aucune? (?:des|de ces|d entre|{w})(?: {w}){0,5}? (?:n|ne)|personne n|nul n|ni {w} ni',
  },
  {
    rule: 'denied.after',
    modality: 'denied',
    where: 'after',
    pattern:
      '(?:pas|jamais|point|plus(?! (?:de|d|tard|tôt|loin)))(?: encore)?(?= (?:à|pour|encore|le|la|les|l|un|une|de|d|aux?)|[,.]|$)',
  },

  // planned behind a promise, before the conditional is heard as a hedge
  {
    rule: 'planned.promised-would',
    modality: 'planned',
    where: 'adjacent',
    pattern:
      '(?:promis|annoncé|assuré|fait savoir|indiqué|affirmé|déclaré|garanti|précisé|décidé|convenu|confirmé|dit)(?: {w}){0,5}? (?:que|qu) [^.;]{1,110}? (?:serait|seraient|allait|allaient|devait|devaient|devraient)(?: (?:être|{adv}))*|(?:promis|s est engagé)(?: {w}){0,5}? (?:que|qu) [^.;]{1,110}?',
  },

  // proposed: one side holds it
  {
    rule: 'proposed.asked',
    modality: 'proposed',
    where: 'governor',
    pattern: `(?:demand|exig|réclam|souhait|propos|sugg[éè]r|exhort|invit|pri|somm|press|conjur|implor|suppli|encourag|recommand|esp[éè]r|rêv|insist|plaid|milit|appel|appell|conseill)(?:é|ée|és|ées|e|ent|ait|aient|ant|er|a|èrent)(?: [\\p{L}\\p{N}.-]+){0,9}? (?:à|de|d|que|qu|pour|pour que)${CLITIC}`,
  },
  {
    rule: 'proposed.wants',
    modality: 'proposed',
    where: 'governor',
    pattern: `(?:veut|veulent|voulait|voulaient|voulu|souhaite|souhaitent|souhaitait|désire|désirent|offert|offre|proposé|prête?s?|disposée?s?|(?<!cour d |en |fait |font |faire |d )appels?|demande|demandes|pression|pressions|requis|doit absolument|doivent absolument|devrait|il faut|exhortation)(?: [\\p{L}\\p{N}.-]+){0,5}?(?: (?:à|de|d|que|qu|pour))?${CLITIC}`,
  },
  {
    rule: 'proposed.noun',
    modality: 'proposed',
    where: 'adjacent',
    pattern:
      '(?:demand|exig|réclam|souhait|propos|appel|appell|plaid|milit|insist|négoci|discut|obten|attend|esp[éè]r|press|dépos|évoqu|abord)(?:é|ée|e|ent|ait|aient|ant|er|ir|a|èrent|re)(?: {w}){0,8}? (?:la|l|leur|sa|une|à la|à l|pour la|pour l|de la|sur la|à une|à leur|à sa|pour leur|pour sa)(?: {w}){0,2}?',
  },
  {
    rule: 'proposed.subjunctive',
    modality: 'proposed',
    where: 'adjacent',
    pattern:
      '(?:que|qu|afin que|pour que)(?: [\\p{L}\\p{N}.-]+){1,8}? (?:soit|soient|puisse|puissent)(?: (?:être|{adv}))*',
  },
  {
    rule: 'proposed.modal',
    modality: 'proposed',
    where: 'adjacent',
    pattern:
      '(?:doit|doivent|devrait|devraient|faut)(?: être| que)?(?= (?:immédiatement|sans (?:délai|condition|attendre)))(?: {w}){1,2}?|(?:appel|appels|demandes?|campagne|pétition|mobilisation) (?:à|pour|en faveur de|de)(?: (?:la|l|leur|sa))?',
  },

  // planned: agreed or announced by who will do it
  {
    rule: 'planned.future',
    modality: 'planned',
    where: 'adjacent',
    pattern:
      '(?:sera|seront|va|vont|doit|doivent|devrait|devraient|devait|devaient|allait|allaient|aura|auront)(?: (?:bientôt|prochainement|aussi|également|donc|encore|être|pouvoir|tous|toutes|{adv}))*|(?:libér|relâch|graci|rouvr|ferm|expuls|l[èe]v|échang|extrad|transf[éè]r|amnisti|arrêt|sort|recouvr|retrouv|rencontr|quitt|bénéfici|rentr|remet|reçoi|rend|sign|impos|assoupl|suspend|nomm)(?:era|eront|ira|iront|tra|tront|dra|dront|vra|vront)',
  },
  {
    rule: 'planned.noun-will',
    modality: 'planned',
    where: 'after',
    pattern:
      '(?:{w} ){0,4}?(?:(?:aura|auront|aurait|auraient|doit|doivent|devait|devaient|devrait|devraient) (?:avoir )?lieu|(?:est|sont|était|étaient) (?:prévue?s?|attendue?s?|imminente?s?))',
  },
  {
    rule: 'planned.agreed',
    modality: 'planned',
    where: 'governor',
    pattern: `(?:promis|promet|promettent|accept(?:é|e|ent)|décid(?:é|e|ent)|convenu|convient|prévu|prévoit|prévoient|envisage(?:nt)?|engag(?:é|ée|és|e|ent)|s apprête(?:nt)?|prêt|compte(?:nt)?|entend(?:ent)?|annonc(?:é|e|ent)|ordonn(?:é|e|ent)|projet(?:te|tent)?|programmée?s?|attendue?s?|consenti|accord|intention|point|chargé|charge)(?: [\\p{L}\\p{N}.-]+){0,6}? (?:de|d|à|pour)${CLITIC}`,
  },
  {
    rule: 'planned.noun',
    modality: 'planned',
    where: 'adjacent',
    pattern:
      '(?:promis|promet|prévoi(?:t|ent)|prévu|annonc(?:é|e|ent)|accept(?:é|e|ent)|autoris(?:é|e|ent)|ordonn(?:é|e|ent)|convenu de)(?: {w}){0,3}? (?:la|l|une|leur|sa)(?: (?:prochaine|imminente|future|nouvelle))?|(?:prochaine|imminente|future|prochain|imminent|futur)',
  },

  // uncertain: hedged
  {
    rule: 'uncertain.conditional',
    modality: 'uncertain',
    where: 'adjacent',
    pattern:
      '(?:aurait|auraient|serait|seraient|pourrait|pourraient|peut|peuvent)(?: (?:ainsi|déjà|aussi|également|depuis|été|être|avoir|bientôt|toujours|encore|en fait|{adv}))*|(?:probablement|vraisemblablement|apparemment|peut-être|sans doute|possiblement|présumément|soi-disant|supposément|prétendument)(?: été)?|sembl(?:e|ent|ait)(?: avoir| être)*(?: été)?|soupçonnée?s? d avoir(?: été)?|(?:est|sont) (?:réputée?s?|présumée?s?|supposée?s?|censée?s?)(?: être| avoir)*',
  },
  {
    rule: 'uncertain.clause',
    modality: 'uncertain',
    where: 'clause',
    pattern:
      'selon des (?:informations? non confirmées?|rumeurs)|des rumeurs|informations? non confirmées?|apparemment|vraisemblablement|probablement|il semble(?:rait)? que|on ignore si|il n est pas (?:clair|certain|établi)|sans confirmation|selon toute vraisemblance',
  },
  {
    rule: 'uncertain.after',
    modality: 'uncertain',
    where: 'after',
    pattern: ',? (?:semble-t-il|apparemment|peut-être|selon toute vraisemblance|d après des rumeurs)',
  },
];
