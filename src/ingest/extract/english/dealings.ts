/** English: how dealings are told: calls, meetings, visits, letters, statements, sanctions, borders, posts. */
import type { Frame } from '../tables.ts';
import { verbs } from './forms.ts';

const BORDER =
  '(?:border(?:s)?(?: (?:crossings?|checkpoints?|posts?|crossing points?))?|(?:border |road |rail |land )?(?:crossings?|checkpoints?|crossing points?|frontiers?))';

export const dealings: readonly Frame[] = [
  {
    rule: 'call.verb',
    type: 'call',
    form: 'verb',
    agent: 'actor',
    patient: 'counterpart',
    partner: 'counterpart',
    trigger: `${verbs('phone', 'telephone', 'ring/rang/rung')}|(?:spoke|spoken|speaks|speaking|talked|talks|talking|conferred|had spoken)(?: (?:to|with) (?:[\\p{L}.’'-]+ ){1,6}?)? ?(?:by|on|over|via) (?:the )?(?:tele)?phone|(?:spoke|spoken|talked) (?:by|over) video ?link|held a video ?call`,
    notWithin: 'husband|wife|daughter|mother',
  },
  {
    rule: 'call.spoke-phone',
    type: 'call',
    form: 'active',
    agent: 'actor',
    partner: 'counterpart',
    trigger:
      '(?:spoke|spoken|speaks|speaking|talked) (?:to|with)(?=[^,;.]{1,60}? (?:by|on|over) (?:the )?(?:tele)?phone)',
    notWithin: 'husband|wife|daughter|mother',
  },
  {
    rule: 'call.over-phone',
    weak: true,
    type: 'call',
    modality: 'actual',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    partner: 'counterpart',
    trigger:
      '(?:discuss(?:ed|es|ing)|rais(?:ed|es|ing)|brought up|address(?:ed|es)|talked|spoke)(?= [^.;]{1,90}? (?:by|over the|on the|in an?|during an?) (?:{w} )?(?:(?:tele)?phone|call)(?![\\p{L}]))|(?:in|during) an? (?:{w} )?(?:(?:tele)?phone )?(?:call|conversation)(?=(?: with [^.;,]{1,60})?,)',
    notWithin: 'husband|wife|daughter|mother|family',
  },
  {
    rule: 'call.noun',
    type: 'call',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    needs: 'name',
    trigger:
      '(?:tele)?phone (?:call|conversation|talk)s?|telephone talks?|video ?call|video conference|(?<!the )conversation(?= with)|(?<=(?:his|her|their|a|the) )(?:talk|conversation|call)(?= with)',
    notBefore: 'hours before the|after the|during the|before the',
    notWithin: 'husband|wife|daughter|mother',
  },

  {
    rule: 'meeting.met',
    type: 'meeting',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    partner: 'counterpart',
    notWithin: 'met (?:the |by |at )?(?:{w} ){0,3}?(?:freed|released|airport)',
    trigger:
      '(?:met|meets|meeting)(?: (?:privately|briefly|separately|personally|again|in {w}|on {w}(?: \\d+)?|face to face))?(?: with)?(?! (?:his|her|its|the|their) (?:deadline|demands|conditions|fate|death|end|obligations|goal))|sat down with|sits down with|held (?:{w} ){0,3}?(?:talks|meetings?|negotiations|consultations|discussions) with|(?:had|hold|holds) (?:{w} ){0,2}?(?:talks|a meeting|meetings) with|(?<={verbal} )(?:meet(?: with)?|hold talks with)',
    needs: 'name',
    notBefore:
      'committee of ministers|council|before its|at an?|at the|the|his|her|their|annual|for an?|forward to an?|to an?|a public|a|this|\\d|{month} \\d+',
    notAfter: 'in (?:{month})$',
  },
  {
    rule: 'meeting.received',
    type: 'meeting',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      '(?:received|hosted|welcomed|greeted|receives|hosts)(?= (?:{w} ){0,6}?(?:envoy|delegation|president|minister|ambassador|officials|representatives?|secretary|[\\p{L}]+ [\\p{L}]+, (?:the|a|an) ))',
    notAfter:
      '(?:a|an|the|his|her|their)? ?(?:letter|pardon|amnesty|sentence|news|decision|step|move|release|report|call|clemency|support|treatment|threats|money|aid|offer|invitation|visa|phone|reports|medical|award|statement|announcement|climate|summit)',
    notBefore: 'letter|which|was|were|been|be|being|is|are',
  },
  {
    rule: 'meeting.raised',
    type: 'meeting',
    modality: 'actual',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    partner: 'counterpart',
    trigger:
      "(?:talks|negotiations|consultations) (?:resum(?:ed|e)|continued|began|opened|started|restarted|took place)(?= (?:{w} ){0,2}?(?:in|on|at))|(?:rais(?:ed|es|ing)|brought up|took up|discuss(?:ed|es|ing)|broach(?:ed|es))(?= (?:the |his |her |their |[^\\s]+[’']s )?(?:{w} )?(?:cases?|matter|issue|fate|plight|subject|release|situation)(?: of [^.;,]{1,50}?)? (?:with|in talks|at talks|during|when)(?![\\p{L}]))|sat down(?= (?:in|for|at|together))|(?:held|hold|holds|had|conducted) (?:{w} ){0,2}?(?:rounds? of )?(?:talks|negotiations|consultations)(?= ?(?:in|on|at|[.,;]|$))|(?:received|receives|granted an audience to|welcomed)(?= (?:{w} ){0,6}?(?:wife|husband|mother|father|families|family|relatives|daughter|son)(?![\\p{L}]))",
    notWithin: '(?:by|on the|over the) (?:tele)?phone|(?:phone|telephone) call',
    notBefore: 'not|was|were|been',
  },
  {
    rule: 'meeting.greeted',
    type: 'meeting',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger: '(?:greeted|welcomed)(?= (?:the (?:others|group|freed|released|former|prisoners)|them) )',
    notBefore: 'was|were|been|be|being',
    notAfter: 'the (?:release|decision)',
  },
  {
    rule: 'meeting.noun',
    type: 'meeting',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    trigger:
      '(?:meetings?|talks|negotiations|summit|round of talks|consultations)(?= (?:between|with|in (?:\\uE000+|[\\p{L}]+(?: [\\p{L}]+)?) (?:between|with)|took place|was held|were held|on {month}))|(?<={month} \\d{1,2} |high-level |at a |at the |in a |trilateral |bilateral |after |during )(?:meetings?|talks)(?= (?:with|between|in|on|at))|(?:meeting|talks) (?:took place|was held|were held)',
    notBefore: 'opened|broke off|hosting|hold|held (?:{w} ){0,3}?|asked for a|host',
    needs: 'name',
    notAfter: 'about|over',
  },
  {
    rule: 'meeting.summoned',
    type: 'meeting',
    form: 'verb',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      'summon(?:ed|s)|called in(?= (?:the )?(?:{w} ){0,3}?(?:ambassador|charg))|(?:called|hauled|brought|ordered) in(?:to)?(?= (?:to|for|by|the (?:foreign )?ministry))|carpeted|dressed down',
    within: 'ambassadors?|charg[ée]|envoys?|diplomats?',
  },
  {
    rule: 'visit.travelled',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    goal: 'counterpart',
    trigger:
      '(?:travel(?:l)?ed|travels|flew|flies|flown|went|came|heading|headed|arrived|arrives)(?: (?:back|on {w}|secretly|together))?(?: (?:to|in)(?= (?:both |the |[\\p{L}]+, )?{land}))',
    within:
      'officials?|envoy|delegation|president|minister|representative|diplomats?|ambassador|secretary|negotiators?|senator|congress\\p{L}*|commissioner|rapporteur|mission|pope|cardinal',
    notWithin: 'plane|prisoners? (?:arrived|landed|flew)|freed (?:{w} ){0,2}?(?:arrived|landed|flew)|refus\\p{L}*',
  },
  {
    rule: 'visit.sent',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    goal: 'counterpart',
    trigger:
      '(?:flew|flies|came|arrived)(?: in)?(?= (?:on|for) )(?<=(?:envoy|minister|delegation|rapporteur|negotiators?|secretary)(?: [^.;,]{1,40})? {w}(?: in)?)|(?:sent|sends|dispatched|dispatches)(?= (?:{w} ){0,4}?(?:envoys?|delegations?|missions?|mediators?|ministers?|diplomats?) to )',
  },
  {
    rule: 'visit.verb',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      "(?<=(?:consul|ambassador|diplomats?|envoy|delegation|minister|rapporteur|officials|red cross|lawmakers|lawyers?) (?:[^.;,]{1,40} )?)(?:visited|(?<=to )visit|paid (?:him|her|them) a visit)(?= )|(?:visited|visiting)(?= (?:the )?(?:{land}|prison|the capital|jail|[\\p{Lu}]))|(?:paid|pays|made) (?:an? )?(?:{w} ){0,2}?visit to|visits(?= {land})|(?<=(?:[’']s|his|her|their) (?:{w} ){0,2}?)(?:trip|visit) to(?= {land})",
    notWithin: 'embassy of|tourist',
  },
  {
    rule: 'visit.invited',
    type: 'visit',
    form: 'active',
    agent: 'counterpart',
    patient: 'actor',
    modality: 'proposed',
    trigger:
      '(?:invit(?:ed|es|ing)|asked|had asked)(?= (?:{w} ){1,7}?to (?:visit|come to|fly to|travel to)(?![\\p{L}]))|invited',
    within: 'to (?:visit|come|fly|travel)|visit',
  },
  {
    rule: 'visit.noun',
    type: 'visit',
    form: 'noun',
    agent: 'actor',
    patient: 'counterpart',
    weak: true,
    needs: 'name',
    trigger:
      "(?<=(?:during|after|on|before|following|ahead of|by) (?:a |an |his |her |the |{w}[’']s )?(?:{w} )?)visit (?:to|by)(?= )",
    notBefore: 'tourist',
  },

  {
    rule: 'sanction.eased',
    type: 'sanction_eased',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `issu(?:ed|es|ing) (?:an? |the )?(?:{w} )?licen[cs]es?(?= (?:allowing|permitting|authori[sz]ing|for))|(?:lift(?:ed|s|ing)?|eas(?:ed|es|ing)|ease|waiv(?:ed|es|ing)|waive|suspend(?:ed|s|ing)?|remov(?:ed|es|ing)|remove|relax(?:ed|es|ing)?|drop(?:ped|s|ping)?|scrap(?:ped|s|ping)?|end(?:ed|s|ing)?|soften(?:ed|s|ing)?|loosen(?:ed|s|ing)?|cancel(?:led|s|ling)?|unfr(?:oze|ozen|eez(?:es|ing|e)))(?: {w}){0,6}? (?:sanctions|restrictions|embargo|export controls|asset freeze|visa bans?|frozen (?:assets|funds))|(?:remov(?:ed|es|ing|e)|tak(?:es|ing|en|e)|took|dropp?(?:ed|s|ing)?|str(?:uck|ikes))(?= (?:{w} ){1,6}?(?:from|off) (?:{w} ){0,3}?(?:list of (?:state )?sponsors|sanctions list|blacklist))|(?:allow(?:ed|s|ing)|licen[sc](?:ed|es)|authori[sz](?:ed|es)|permitt(?:ed|s))(?= (?:{w} ){1,4}?to (?:resume|export|sell|buy|import|operate|pump|trade))`,
  },
  {
    rule: 'sanction.eased-passive',
    type: 'sanction_eased',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger:
      '(?:sanctions|restrictions|embargo)(?: (?:on|against) (?:{w} ){1,5}?)? (?:(?:was|were|has been|have been|had been|will be|would be|being|be) )(?:{w} )?(?:lifted|eased|waived|suspended|removed|relaxed|dropped|scrapped)|sanctions (?:relief|waivers?)(?= (?:for|on|to|was|were|will|granted|signed))|signed (?:the |a )?(?:sanctions )?waivers?|(?:blanket |sanctions )waivers?|(?:taken off|removed from|struck off|dropped from|delisted from) (?:{w} ){0,3}?(?:sanctions|blacklist)(?: list)?|delisted',
    notWithin: '(?:seeks?|wants?|pursues?) sanctions relief',
  },
  {
    rule: 'sanction.allowed',
    type: 'sanction_eased',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    weak: true,
    trigger:
      '(?:will|would|to) be (?:allowed|able|permitted) to (?:service|buy|import|export|trade|sell|access|resume|use)|(?:frozen|unfrozen) (?:{w} ){0,3}?(?:money|funds|assets)(?= (?:from|to|were|was|in))|(?:money|funds) (?:had |has |have |was |were )?(?:already )?(?:left|moved|been transferred|transferred|released)',
    within: 'sanctions?|fleet|airline|frozen|money|exports?|funds|banks?',
  },
  {
    rule: 'sanction.imposed',
    type: 'sanction_imposed',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    since: 'start',
    trigger: `(?:put|puts|placed)(?= [^.;,]{1,50} under sanctions)|(?:impos(?:ed|es|ing)|impose|introduc(?:ed|es|ing)|slapp?(?:ed|s|ing)|announc(?:ed|es|ing)|adopt(?:ed|s|ing)?|approv(?:ed|es|ing)|expand(?:ed|s|ing)|extend(?:ed|s|ing)|prolong(?:ed|s|ing)|renew(?:ed|s|ing)|unveil(?:ed|s)|tighten(?:ed|s|ing)|reimpos(?:ed|es)|brought in|hit|levied|target(?:ed|s)?)(?: {w}){0,6}? (?:sanctions|asset freezes?|visa bans?|travel bans?|embargo|restrictions)|(?:fr(?:oze|eezes|eezing)) (?:the )?assets of|blacklist(?:ed|s|ing)(?= (?:{num}|the|an?|its|more|[\\p{L}]+ (?:officials|judges|companies|people)))|(?:add(?:ed|s|ing)|put|puts|placed|included)(?= [^.;]{1,70}? (?:to|on) (?:{w} ){0,3}?(?:sanctions? |black ?)lists?)|(?:bann?(?:ed|s|ing)|barr(?:ed|ing))(?= (?:{num}|{w}) (?:{w} ){0,2}?(?:officials|judges|generals|ministers)[^.;]{0,40}? from entering)|sanctioned|blacklisted by (?:the )?(?:us|u\\.s\\.|eu|united|european|washington|brussels|treasury)|in force since`,
    notWithin: 'sanctions relief',
    notBefore: 'which (?:{w} )?has not',
  },
  {
    rule: 'sanction.imposed-noun',
    type: 'sanction_imposed',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    since: 'start',
    trigger:
      '(?:sanctions|restrictions)(?: (?:on|against) (?:{w} ){1,5}?)? (?:was|were|has been|have been|had been|will be|would be) (?:{w} )?(?:imposed|introduced|tightened|extended|expanded|renewed|adopted)|(?:added to|put on|placed on|included in) (?:{w} ){0,3}?(?:sanctions|sanction) lists?',
  },

  {
    rule: 'border.closed',
    type: 'border_closed',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:clos(?:ed|es|ing)|close|shut(?:s|ting)?(?: down)?|seal(?:ed|s|ing)?(?: off)?|block(?:ed|s|ing)?|suspend(?:ed|s|ing)?|fr(?:oze|eez(?:es|ing))|halt(?:ed|s|ing)?|stopp?(?:ed|s|ing)?)(?: {w}){0,7}? (?:${BORDER}|transit(?: of (?:goods|{w}))?|cross-border traffic)`,
    notBefore: 'not|re',
    notAfter: 'with(?:out)? concrete',
  },
  {
    rule: 'border.closed-passive',
    type: 'border_closed',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:${BORDER}|transit(?: of (?:{w} ?){1,3})?)(?: (?:with|between|from) [^.;]{1,80}?)? (?:(?:was|were|has been|have been|had been|will be|would be|is|are|remains?|be) )(?:{w} )?(?:closed|shut|sealed|blocked|suspended|halted|stopped|frozen|brought to a (?:standstill|halt))|(?:border |transit )(?:closure|blockade|shutdown|ban|freeze|stoppage)|the closure(?= (?:hits|hit|of the border|has|affects|affected))|closure of (?:{w} ){0,4}?${BORDER}`,
    notBefore: 'following the|despite the|since the|during the|after the',
  },

  {
    rule: 'exercise.noun',
    type: 'exercise',
    form: 'phrase',
    within: 'exercises?|drills?|manoeuvres|maneuvers|war games',
    trigger:
      '(?:joint |large-scale |strategic |naval |nuclear |annual |{w}-{w} )*(?:military |army |war |naval |air )(?:exercises?|drills?|manoeuvres|maneuvers|games|maneuvres)|joint (?:{w} )?(?:exercises?|drills?)|[\\p{L}]+-20\\d\\d|(?:an?|the) (?:{w} ){0,2}?exercise (?:which|that) (?:started|began)',
  },
  {
    rule: 'trade.vehicles',
    type: 'trade_measure',
    form: 'verb',
    agent: 'imposer',
    counts: 'vehicles',
    trigger:
      '(?:detain(?:ed|s|ing)|h(?:e|o)ld(?:s|ing)?|block(?:ed|s|ing)|strand(?:ed|s|ing)|stuck|impound(?:ed|s|ing)|seiz(?:ed|es|ing)|stopp(?:ed|ing)|trapp(?:ed|ing)|halt(?:ed|s))',
    within: '(?:trucks?|lorries|trains?|vehicles?|cargo|shipments?|tankers?|railcars)',
    notAfter: '(?:talks|a meeting|the border|that)',
    notWithin: 'transit of goods|sanctions|prisoners',
  },
  {
    rule: 'trade.measure',
    type: 'trade_measure',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger:
      '(?:exports?|imports?|shipments?|trade)(?: (?:of|from|to|with) (?:{w} ){1,4}?)? (?:(?:was|were|has been|have been|had been|will be|are|is) )?(?:faced|face|facing|delayed|halted|suspended|banned|blocked|stopped|restricted|resumed)(?: delays)?|(?:bann?(?:ed|s|ing)|suspend(?:ed|s|ing)|halt(?:ed|s|ing)|restrict(?:ed|s|ing)|stopp(?:ed|ing)|resum(?:ed|es|ing)|block(?:ed|s|ing)|curb(?:ed|s|ing)) (?:{w} ){0,4}?(?:exports?|imports?|trade|purchases|shipments|deliveries)|(?:impos(?:ed|es|ing)|rais(?:ed|es|ing)|introduc(?:ed|es|ing)|slapp(?:ed|ing)|lift(?:ed|s|ing)|cut|cuts) (?:{w} ){0,4}?(?:tariffs?|duties|import ban|export ban|trade ban|trade embargo|quotas?)',
  },
  {
    rule: 'post.persons',
    type: 'post_change',
    form: 'verb',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger:
      "(?:dismiss(?:ed|es|ing)|sack(?:ed|s|ing)|fir(?:ed|es|ing)|oust(?:ed|s|ing)|remov(?:ed|es|ing)|replac(?:ed|es|ing)|appoint(?:ed|s|ing)?|nam(?:ed|es|ing)|nominat(?:ed|es|ing)?|recall(?:ed|s|ing)?|expel(?:led|s|ling)?|throw out|threw out|throwing out|order(?:ed|s) out|kick(?:ed|s) out)(?= (?:[\\p{L}\\p{N}.’'-]+,? ){0,9}?(?:ministers?|ambassadors?|diplomats?|envoys?|charg[ée]|consuls?|governor|prosecutor general|chief|head of|attach[ée]s?|all {num}|{num} at once|embassy staff)(?![\\p{L}]))",
    notAfter: 'the (?:release|call|claims?|accusations?)|as (?:false|baseless)|by ',
    notWithin: 'convicted|freed (?:{w} ){0,3}?minister',
  },
  {
    rule: 'post.recalled',
    type: 'post_change',
    modality: 'actual',
    form: 'passive',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger:
      "(?:sent home|expelled|sent packing)(?<=(?:consul(?: general)?|attach[ée]|diplomat|nuncio|ambassador) (?:was|is|has been|had been) \\S+(?: \\S+)?)|(?<=(?:ambassadors?|diplomats?|envoys?|attach[ée]s?|consuls?|charg[ée](?: d[’']affaires)?|minister|staff|he|she|they|who)(?:, [^,]{1,40},)? (?:was|were|has been|have been|had been|is|are|being|be) (?:{w} )?)(?:recalled|expelled|ordered out|withdrawn|told to (?:leave|go)|asked to leave|ordered to leave|sent (?:home|packing)|replaced|called home)|(?:took|takes|taken|taking) up (?:his|her|the) (?:{w} )?(?:posts?|office|duties)|(?:gave|given|gives) (?:[^.;,]{1,50} )?(?:hours|days) to leave",
    within: 'ambassadors?|diplomats?|envoys?|attach[ée]s?|consuls?|charg[ée]\\p{L}*|ministers?|embass(?:y|ies)',
  },
  {
    rule: 'post.suspended',
    type: 'post_change',
    form: 'active',
    agent: 'actor',
    patient: 'target',
    trigger:
      '(?:suspend(?:ed|s)|remov(?:ed|es)|oust(?:ed|s))(?= (?:{w} ){1,5}?from (?:his|her|their|the) (?:{w} )?(?:posts?|office|positions?|jobs?)(?![\\p{L}]))',
  },
  {
    rule: 'post.persona-non-grata',
    type: 'post_change',
    form: 'phrase',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger: "(?:declar(?:ed|es|ing|e) (?:[\\p{L}\\p{N}.’'-]+ ){0,6}?)?(?:personae? non gratae?|persona non grata)",
  },
  {
    rule: 'post.named-as',
    type: 'post_change',
    form: 'passive',
    agent: 'actor',
    patient: 'target',
    trigger:
      '(?:appointed|named|nominated|sworn in|confirmed)(?= (?:as )?(?:{w} ){0,5}?(?:ambassador|envoy|minister|charg|prosecutor|head|chief|director|spokes))|resign(?:ed|s|ing)|stepp(?:ed|ing) down|steps down',
    within: 'ambassador|envoy|minister|prosecutor|president|head|chief|governor|spokes\\p{L}+',
    notWithin: 'called (?:on|for) (?:{w} ){0,4}?to (?:resign|step down)',
  },
  {
    rule: 'post.embassy',
    type: 'post_change',
    form: 'active',
    agent: 'actor',
    patient: 'target',
    trigger:
      '(?:re-?open(?:ed|s|ing)?|clos(?:ed|es|ing)|close|shut(?:s|ting)?(?: down)?|open(?:ed|s)?|(?<=to )open|evacuat(?:ed|es|ing)|suspend(?:ed|s|ing)?(?: operations at)?|downgrad(?:ed|es|ing)|restor(?:ed|es|ing)|restore) (?:{w} ){0,3}?(?:embass(?:y|ies)|consulates?|diplomatic (?:mission|relations|ties|presence))',
    notBefore: 'full restoration of',
  },
  {
    rule: 'post.vacant',
    type: 'post_change',
    form: 'phrase',
    agent: 'actor',
    since: 'open',
    modality: 'actual',
    trigger:
      '(?:have|has|had) (?:not|never) (?:filled|had|appointed|sent|named|exchanged) (?:{w} ){0,3}?(?:ambassadors?|ambassador(?:ial)? (?:positions?|posts?))|(?:positions?|posts?)(?: {w}){0,5}? (?:has|have|had) (?:been|remained|stood) vacant|without an ambassador',
  },
];
