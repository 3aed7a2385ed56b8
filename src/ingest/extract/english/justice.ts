/** English: acts of courts, police and heads of state: pardon, sentence, charge, transfer, detention. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';
import { verbs } from './forms.ts';

export const justice: readonly Frame[] = [
  // the legal act of mercy
  {
    rule: 'pardon.verb',
    type: 'pardon',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger: `${verbs('pardon', 'amnesty/amnestied', 'reprieve')}|(?<=\uE000 )pardons(?= (?:{num}|all|more|jailed|the|an?|{person}|[\\p{L}’'-]+ (?:{person}|[\\p{L}]+)))|(?:sign(?:s|ed)|issu(?:es|ed)) an? (?:{w} )?(?:decree|order)(?: on {w} {w}| on {w} \\d+)?(?= (?:pardoning|that pardon))|(?:grant(?:s|ed|ing)?|issu(?:es|ed|ing)|sign(?:s|ed|ing)?|offer(?:s|ed|ing)?|announc(?:es|ed|ing)|declar(?:es|ed|ing)|decree(?:s|d)?|approv(?:es|ed|ing)|proclaim(?:s|ed)?|extend(?:s|ed)) (?:an? |the |a new |another )?(?:(?!pleas?|petitions?|requests?|appeals?){w} ){0,4}?(?:pardons?|amnesty|amnesties|clemency)`,
    notBefore: '(?:asked|appealed|applied|pleaded|begged) for an?',
  },
  {
    rule: 'pardon.received',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    also: true,
    trigger:
      '(?:us(?:ed|es|ing)|exercis(?:ed|es|ing)) (?:his|her|its|the) (?:{w} )?(?:powers?|prerogative|right) (?:of|to) (?:{w} )?(?:clemency|pardon|mercy)|(?:receiv(?:ed|es|ing)|got|given|granted|benefit(?:ed|s|ing)? from|won) (?:an? |the |a royal |a presidential )?(?:{w} )?(?:pardons?|amnesty|clemency)|(?:among|of) (?:those|the) (?:pardoned|amnestied)',
  },
  {
    rule: 'pardon.noun',
    type: 'pardon',
    form: 'noun',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    weak: true,
    trigger:
      "clemency (?:was|has been) (?:extended|granted|shown)|let {num} (?:{w} ){0,2}?{person} off|(?:(?:his|her|their) |[’']s )(?:royal |presidential |recent )?pardon(?= (?:last|on|in|this|earlier|came))|the pardons?(?=,? granted)|(?:pardons?|amnesty|clemency)(?= (?:for|of) )|(?<=after (?:\\p{Lu}[^\\s]* ){0,3}?\\p{Lu}[^\\s]*[’']s )pardon|(?:measure|decree|order|amnesty|pardons?)(?: itself| also)? (?:covers|covered|applies to|applied to|benefits|benefited|names|named|lists|listed|includes|included|concerns|concerned|did not apply to|does not apply to|did not cover|excludes|excluded)|lists? of pardons|pardon list",
    notBefore: 'under an|before an|ask(?:s|ed|ing)? (?:the |{w} ){0,3}?for an?|law on|proposed|bill on',
  },
  {
    rule: 'pardon.asked',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    modality: 'proposed',
    trigger:
      '(?:ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|plead(?:s|ed|ing)?|beg(?:s|ged|ging)?)(?: [^.;,]{1,50}?)? for (?:mercy|clemency)|(?:ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|appl(?:ied|ies|ying)|plead(?:s|ed|ing)?|beg(?:s|ged|ging)?|petition(?:s|ed|ing)?|request(?:s|ed|ing)?|wrote|sign(?:s|ed)?|submitted|fil(?:ed|es)|study|consider(?:s|ed|ing)?|review(?:s|ed|ing)?)(?: {w}){0,5}? (?:for )?(?:an? |the )?(?:royal |presidential )?(?:pardons?|clemency|petitions? for (?:pardon|clemency|mercy)|pleas? for (?:pardon|mercy|clemency)|requests? for (?:an? )?(?:pardon|clemency))',
  },

  // sentence
  {
    rule: 'sentence.verb',
    type: 'sentence',
    form: 'verb',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger: `${verbs('sentence').replace(/\|[^|]*sentences/u, '')}|sentences(?= {w}{gap} to )|condemn(?:ed|s|ing)?(?= (?:him |her |them |{w} {w} )?to (?:death|{num} (?:years?|months?)|life))`,
    notAfter: 'prisoners|persons|people (?:on|to be)',
  },
  {
    rule: 'sentence.given',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'term',
    agent: 'court',
    trigger:
      "(?:given|gave|got|gets|getting|received|receives|receiving|handed(?: down)?|hand(?:s|ing) (?:down )?|facing|earned|drew|faced with|slapped with|imposed|ordered to serve)(?: {w}){0,6}? (?:{num}|{num}(?:[- ]{num})?)(?:[- ](?:and-a-half[- ])?(?:years?|months?|days?))(?:[’']?)(?:[- ]?(?:and a half|long))?(?: (?:{w} ){0,2}?(?:sentences?|terms?|in (?:{w} ){0,3}?{jail}|imprisonment))?",
    notAfter: 'to (?:leave|decide|comply|pay)|of age|ago|old|after(?! being| an? | his | her | pleading)|later',
    notBefore: 'could (?:be|get)|may be',
  },
  {
    rule: 'sentence.death',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'court',
    trigger:
      '(?:given|handed(?: down)?|received|got|imposed) (?:{w} ){0,3}?(?:death|life|suspended|prison|jail|longer|harsh|lengthy|long|multiple|double) (?:{w} )?(?:sentences?|terms?)',
  },
  {
    rule: 'sentence.jailed-for',
    type: 'sentence',
    form: 'verb',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger:
      '(?:jailed|imprisoned|jails|jailing|locked up|put away|incarcerated)(?= (?:{w} ){0,3}?(?:for (?:{w} ){0,3}?(?:{num}[- ])|over |on charges|on (?:{w} ){0,2}?charges|after (?:a|being) (?:{w} ){0,3}?(?:trial|convict|tried)|for (?:{w} ){0,3}?(?:treason|espionage|terrorism|extremism|insulting|organi[sz]ing|criticising|criticizing|spreading|posting)))',
    notAfter: 'on political grounds|since',
  },
  {
    rule: 'sentence.term',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'term',
    trigger:
      'serv(?:ed|es|ing|e) (?:an? |the )?(?:{w} )?(?:sentence|term) of (?:{w} ){0,2}?{num} (?:years?|months?)|(?:serv(?:ed|es|ing|e)|completed|finish(?:ed|es|ing)) (?:out )?(?:an? |the |his |her |their |out |more than |nearly |about |almost |over )*(?:combined |total |cumulative )?{num}(?:[- ]and[- ]a[- ]half)?(?:[- ](?:years?|months?))?(?:[- ](?:long )?)?(?:{w} ){0,2}?(?:sentences?|terms?|in prison for|behind bars for)|serv(?:ed|es|ing|e) {num}(?:(?:[- ]and[- ])?[- ]?(?:a half )?(?:years?|months?))(?: and {num} months?)?',
  },
  {
    rule: 'sentence.term-noun',
    type: 'sentence',
    form: 'noun',
    patient: 'prisoner',
    counts: 'term',
    weak: true,
    trigger:
      '(?:his|her|their)(?: first| second| previous| earlier)? (?:prison |jail )?(?:term|sentence)(?=[^.;]*? (?:lasted|was (?:cut|reduced|increased|extended|upheld|overturned|commuted|suspended)|expired|ended))|(?:\\d+|{num})-(?:year|month)(?:-long)? (?:{w} )?(?:prison |jail )?(?:sentence|term)',
    notBefore: 'sixth|presidential|of a|his (?:first|second)',
  },
  {
    rule: 'sentence.changed',
    type: 'sentence',
    form: 'phrase',
    counts: 'term',
    bareTerm: true,
    patient: 'prisoner',
    trigger:
      "(?:sentences?|terms?|conviction|verdict|punishment|penalty)(?: of [^.;,]{1,40}?)?(?: (?:was|were|has been|have been|had been))?(?: later| then| subsequently)? (?:halved|doubled|lowered|set aside|thrown out|reversed|cut|reduced|shortened|lowered|increased|extended|lengthened|prolonged|upheld|confirmed|overturned|quashed|commuted|suspended|annulled)|(?:cut|reduced|commuted|upheld|extended|overturned|quashed|converted|trimm?ed|trims|shortened|halved|doubled) (?:(?:his|her|their|the|[^\\s]+[’']s) (?:{w} ){0,2}?)?(?:sentences?|terms?|conviction)",
  },
  {
    rule: 'sentence.acquitted',
    type: 'sentence',
    form: 'verb',
    agent: 'court',
    patient: 'prisoner',
    trigger: `${verbs('acquit/acquitted', 'exonerate')}|cleared of (?:all )?(?:the )?charges|found (?:not )?guilty|convicts|tried in secret`,
    notBefore: '(?:people|prisoners|those|men) (?:who (?:had been|were) )?',
  },
  {
    rule: 'sentence.convicted',
    type: 'sentence',
    form: 'passive',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger: 'convicted(?= (?:in|last|this|by) )|(?<=(?:was|were|been|being|court) (?:{w} )?)convicted',
    notBefore: '(?:{prisoners}|who) (?:who )?(?:had|have) been|after being',
  },

  {
    rule: 'sentence.put-away',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:put|puts|sent|sends|locked|locks)(?= [^.;]{1,70}? (?:away|to (?:prison|jail)|behind bars|up) for (?:{w} ){0,2}?(?:{num}|life))',
  },
  {
    rule: 'sentence.found',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    trigger:
      '(?:found|finds|finding|pronounced|declared)(?= (?:[^.;,]{1,60} )?(?:not )?guilty(?![\\p{L}]))|(?<=(?:courts?|judges?|tribunal|jury|panel|magistrates?) (?:[^.;,]{1,30} )?)(?:convict(?:ed|s)|clear(?:ed|s))(?! (?:the|a) (?:way|path|room|square))',
  },
  {
    rule: 'sentence.cleared',
    type: 'sentence',
    form: 'passive',
    patient: 'prisoner',
    counts: 'people',
    trigger: '(?<=(?:was|were|been|be) (?:{w} )?)(?:cleared(?! (?:by|for|to|away|out))|found (?:not )?guilty)',
  },
  {
    rule: 'sentence.heaviest',
    type: 'sentence',
    modality: 'actual',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'term',
    trigger:
      '(?:verdict|sentence|ruling)(?:: | was )(?={num} (?:years|months))|(?:must|has to|will have to) (?:spend|serve)(?= (?:{w} )?{num} (?:{w} )?(?:years|months))|(?:suspended|non-custodial|conditional) (?:{w} )?(?:sentence|term)|(?:impos(?:ed|es)|order(?:ed|s)|hand(?:ed|s)|was given|got) (?:{w} ){0,3}?fines?(?! on (?:companies|firms))(?<=(?:court|judge|tribunal)[^.;]{1,60})|(?:longest|heaviest|harshest|stiffest|severest|toughest|lightest|shortest|maximum|highest|lowest) (?:{w} )?(?:sentences?|terms?|punishments?|penalt(?:y|ies))(?=(?:, [^,]{1,50},| of [^.;,]{1,40})? (?:went|was|were|fell|is))|(?:sentences?|terms?|penalt(?:y|ies)) (?:ranged|ranging|range|vary|varied|run|ran) from|that was the (?:verdict|sentence)',
  },
  {
    rule: 'sentence.appeal',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    trigger:
      '(?<=(?:courts?|judges?|tribunal|panel|cassation|appeals|council) (?:[^.;]{1,40} )?)(?:upheld|upholds|confirmed|overturned|quashed|annulled|threw out|thrown out|tossed out|reversed|set aside|struck down|affirmed|rejected|rejects|turned down|dismissed|reinstated|left|let|reduced|halved|doubled|lengthened|increased)(?= (?:[^.;,]{1,40} )?(?:verdicts?|convictions?|sentences?|appeals?|punishments?|terms?|judge?ments?|acquittals?|cassation)(?![\\p{L}]))|(?:appeals?|punishment|penalty) (?:against [^.;,]{1,50} )?(?:was|were|has been|have been|had been) (?:{w} )?(?:rejected|turned down|dismissed|denied|reduced|cut|upheld|commuted|increased|doubled|thrown out)',
  },
  {
    rule: 'sentence.sought',
    type: 'sentence',
    form: 'active',
    modality: 'proposed',
    patient: 'prisoner',
    counts: 'term',
    trigger:
      '(?<=(?:prosecut\\p{L}+|state attorney) (?:[^.;,]{1,40} )?)(?:seek(?:s|ing)?|sought|demand(?:ed|s|ing)?|request(?:ed|s)?|ask(?:ed|s)?(?: for)?|recommend(?:ed|s)|call(?:ed|s) for|want(?:ed|s)?)(?= (?:[^.;,]{1,40} )?(?:{num}[- ](?:years?|months?)|life (?:sentence|in prison|imprisonment)|the death (?:penalty|sentence)))',
  },

  // charge
  {
    rule: 'charge.accuse',
    type: 'charge',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    trigger:
      'accus(?:ed|es?|ing)(?= [^.;,]{1,70}? of (?:{w} ){0,2}?(?:[\\p{L}]+ing|treason|espionage|terrorism|extremism|fraud|conspiracy|collusion|sedition|subversion|corruption|incitement|separatism)(?![\\p{L}]))',
    before:
      '(?:prosecut\\p{L}+|police|investigators?|authorities|officials|state|court|indictment|charges|government|junta|military|security|services?|fsb|kgb|they|regime)(?: (?:also|now|had|have|has|later|since|had|initially))*',
  },
  {
    rule: 'charge.accused',
    type: 'charge',
    form: 'passive',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'fac(?:es|ed|ing) (?:{w} ){0,3}?charges(?= (?:of|for|over|under|including|that))|suspect(?:ed|s)?(?= (?:(?:him|her|them|{w} {w}) )?of (?:links|belonging|spying|financing|plotting|involvement|terrorism|treason|espionage|membership))|accused by (?:{w} )?(?:investigators|prosecutors|police|the (?:{w} )?authorities)|indictment (?:lists|contains|names|includes|runs to)|(?:stands?|standing|stood) accused(?= of)|(?<=(?:^|, |and |arrested |detained |custody |custody, |jailed |held |prison ))accused(?= of (?:{w} ){0,2}?(?:treason|espionage|terrorism|extremism|fraud|conspir\\p{L}+|collusion|sedition|subversion|corruption|incit\\p{L}+|separatism|spying|plotting|spreading|insulting|organi[sz]ing|financing|funding|undermining|inciting|seeking|trying|belonging|links))|(?:prosecuted|on trial|tried|booked|under investigation|put on trial)(?= (?:for|on (?:{w} ){0,3}?charges|over|under))',
    notBefore: 'those|people|people who were|never (?:been )?|not (?:been )?|without being',
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
      '(?:dropp?(?:ed|s|ing)?|withdr(?:ew|aws?|awn)|abandon(?:ed|s)|discontinu(?:ed|es)|scrapp(?:ed|ing)) (?:{w} ){0,4}?(?:charges|case|proceedings|prosecution|indictment)|(?:charges|cases?|proceedings|prosecutions?|indictment)(?: (?:against|on|over) [^.;,]{1,50}?)? (?:was|were|has been|have been|had been) (?:{w} )?(?:dropped|withdrawn|dismissed|thrown out|discontinued|abandoned|closed)',
    notBefore: 'to|should|must',
  },
  {
    rule: 'charge.brought',
    type: 'charge',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    trigger:
      '(?:brought|filed|laid|issued|prepared|presented) (?:an? |the |its )?(?:{w} ){0,2}?(?:indictments?|charges|charge sheet)|(?:indictment|charge sheet) (?:was|has been|had been) (?:filed|issued|presented|drawn up|brought|accepted)',
  },
  {
    rule: 'charge.verb',
    type: 'charge',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:(?:formally |later |then |also )?(?:charged|indicted)(?= (?:with|for|over|under|in|on|by|of|and|last|on))|indicted|(?<=(?:is|are|was|were|been|stands) (?:also |formally )?)accused(?= of (?:[\\p{L}]+ing|treason|espionage|terrorism|extremism|fraud|conspiracy|collusion|sedition)))',
    notBefore: 'not been|without being|never|been (?:{w} )?tried or|prisoners',
    notAfter: 'with (?:power|energy|emotion)',
  },
  {
    rule: 'charge.noun',
    type: 'charge',
    form: 'phrase',
    patient: 'prisoner',
    trigger:
      '(?:charges|indictment|criminal case|case|proceedings)(?: (?:was|were|has been|have been|had been))? (?:widened|broadened|extended|brought|filed|laid|opened|initiated|launched|pressed)(?: (?:against|to))?|(?:opened|launched|brought|filed|pressed|initiated|laid) (?:a |an |new |fresh |more |additional |further )?(?:criminal |treason |terrorism )?(?:case|charges|proceedings|investigation|indictment)(?= against| into)|(?:faces|facing|faced) (?:{w} ){0,3}?charges(?! of affairs)',
  },

  // transfer
  {
    rule: 'transfer.extradited',
    type: 'transfer',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: verbs('extradite'),
  },
  {
    rule: 'transfer.verb',
    type: 'transfer',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:transferred|moved|relocated|taken|sent|brought|returned|transported|shipped|handed over|escorted|removed)(?: (?:back|away|straight|later|first|then|there))?(?: from (?:{w} ){1,6}?)? (?:to|into)(?! (?:{w} )?custody| detention) (?:{w} ){0,6}?(?:{jail}|police station|house arrest|home detention|police headquarters|labou?r camp)|(?:transferred|moved|driven|taken|brought|flown|escorted)(?: (?!to ){w}){0,3}? from (?:an? |the )?(?:{w} ){0,5}?{jail}(?: {w}){0,3}? to',
    notBefore: 'not|never',
    notWithin: 'back to',
  },
  {
    rule: 'transfer.active',
    type: 'transfer',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    trigger:
      '(?:transferred|transfers|moved|moves)(?= (?:{w} ){1,6}?(?:from (?:{w} ){1,6}?)?to (?:{w} ){0,4}?(?:{jail}|house arrest))',
    notBefore: '(?:was|were|been|being|is|are)(?: {w})?',
  },
  {
    rule: 'transfer.spread',
    type: 'transfer',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:flown|shipped|sent|moved|taken|driven|transferred) to (?:{w} ){0,4}?(?:colony|cells?|camp|penitentiary)(?![\\p{L}])|(?:distributed|dispersed|scattered|spread|split|divided|sent|moved|shared out)(?= (?:up )?(?:among|across|over|between|to) (?:{w} ){0,3}?(?:prisons|jails|camps|colonies|facilities|detention centers|detention centres)(?![\\p{L}]))|(?:hand|turn)(?:ed|s|ing)(?= [^.;,]{1,50}? over to {land})(?![^.;]{0,200}(?:swap|exchange))|(?:handed|turned|delivered|returned|deported|sent back)(?: (?:him|her|them|{w} {w}))? (?:over )?(?:to|into the (?:hands|custody) of) (?:the )?(?:{w} )?(?:police|authorities|prosecutors|security services?|security forces|military|government|custody)(?![\\p{L}])',
  },
  {
    rule: 'transfer.to-house-arrest',
    type: 'transfer',
    form: 'phrase',
    agent: 'court',
    patient: 'prisoner',
    trigger:
      'await (?:his |her |their )?trial (?:under|at|on) (?:house arrest|home)|(?:let|allowed|lets|allows)(?= [^.;]{1,50}under house arrest)|(?:for|home under|home on|released (?:in)?to|switched to|into|to serve the rest of (?:his|her|their) (?:sentence|term) (?:under|in)|home into) house arrest|(?:ordered|granted|allowed)(?: {w}){0,4}? (?:under |to |into )?house arrest',
  },
  {
    rule: 'transfer.house-arrest',
    type: 'transfer',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:placed|put|moved|kept|transferred|confined)(?: {w}){0,6}? (?:under|to|in|into|on) (?:strict )?(?:house arrest|home detention|home confinement)',
  },
  {
    rule: 'transfer.taken',
    type: 'transfer',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'holder',
    weak: true,
    trigger: '(?:taken|brought|flown|driven|handed over|smuggled|returned)(?: back)? to(?= {land})',
    within: 'detained|arrested|seized|abducted|kidnapped|captured|tried',
    notWithin: 'freed|released|pardoned|group',
  },

  // detention
  {
    rule: 'detention.verb',
    type: 'detention',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger: `${verbs('detain', 'arrest', 'apprehend', 'abduct', 'kidnap/kidnapped', 'capture')}|(?:seized|seizes|nabbed|hauled away|dragged away|led away|taken away|grabbed)(?= (?:by|in|at|on|from|near|him|her|them|the activist|{prisoners}))|round(?:ed|s|ing) up|(?:taken|took|taking|takes)(?: {w}){0,3}? (?:into|in) (?:{w} )?(?:custody|detention)|taken hostage|(?:placed|put|remanded|ordered|kept|held)(?: {w}){0,3}? (?:under arrest|in (?:pre-?trial|preventive|administrative) detention|in custody for {num} days)|thrown (?:in|into) (?:prison|jail)|(?:jailed|imprisoned|held|remanded)(?: in custody)? (?:pending|ahead of|awaiting) (?:his |her |their )?trial|held for (?:several|a few|{num}) (?:hours|days)|picked up by (?:the )?(?:police|security)`,
    notAfter:
      '(?:{num} |the |more than |over |some |about |hundreds of |polish |lithuanian |foreign )*(?:trucks?|vehicles?|ships?|vessels?|tankers?|cargo|lorries)|(?:the )?(?:attention|imagination|hearts?|headlines?|power|city|town|village|territory|control|again|once again|anew)(?! of)|(?:in|abroad|there|by)(?: {w}){0,3}? (?:was|were|are|is|have|has|had|to) (?:been |be )?(?:freed|released|let go|allowed|swapped)',
    notBefore:
      '(?:(?:calls?|called|describes?|described) (?:it|this|that|the arrest) an?|wrongfully|unjustly|unlawfully|arbitrarily|still|currently|remain(?:s|ed)?|being|political|people|wrongly|those|of the|for the)',
    notWithin: '{num} (?:{w} ){0,2}?people detained on political',
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
      '(?:took|taken|takes|brought|drove|driven)(?: {w}){0,4}? to an (?:unknown|undisclosed|unspecified) (?:place|location|destination)|intercepted(?= (?:at|while|by|in|on|near))|(?:held|taken in|brought in) for (?:questioning|interrogation)|(?:have|has|had) locked up(?= )|locks up(?= )|(?:driven|driving|drove) (?:off|away)(?<=(?:police|unmarked|custody|arrest|officers|agents)[^.;]{1,60})|(?:picked|scooped|swept) up(?= (?:by|at|on|from|near|during|outside|him|her|them|{num}|(?:the |an? )?(?:{w} ){0,2}?{prisoners}|{w} {w} (?:at|in|on|from|near|outside))(?![\\p{L}]))|(?:led|dragged|whisked|carted|hauled|marched) (?:away|off)|(?:bundled|forced|pushed|shoved|thrown)(?= (?:[^.;]{1,50} )?into (?:an? |the )?(?:{w} ){0,2}?(?:cars?|vans?|vehicles?|trucks?|bus|buses)(?![\\p{L}]))|snatched(?= (?:from|off|by|in|at|on))|caught(?= (?:at (?:the |a )?(?:{w} )?(?:border|airport|checkpoint)|trying to|crossing|while|by (?:police|border|security)))|' +
      '(?:taken|seized|abducted|dragged)(?: away)? from (?:his|her|their|the|an?) (?:{w} ){0,2}?(?:homes?|houses?|offices?|cars?|apartments?|flats?|villages?|hotels?|street|beds?)|(?:came for|turned up for|led away|took away)(?<=(?:police|agents|officers|men|soldiers|gunmen|forces|security) (?:{w} ){0,4}?{w} {w})|remand(?:ed|s)(?= )|(?:ended|wound) up (?:in|behind) (?:{w} )?(?:{jail}|bars)|(?:landed|clapped|thrown|tossed|put|locked) (?:him |her |them )?(?:in|into|behind) (?:{jail}|bars|handcuffs)|placed in (?:{w} )?detention',
    notBefore: 'still|those|people|being|again|story|idea|issue',
    notWithin: '(?:swept|picked) up (?:in|by) (?:the )?(?:enthusiasm|media|wave of)',
    notAfter: 'again|anew',
  },
  {
    rule: 'detention.possessive',
    type: 'detention',
    form: 'phrase',
    needs: 'date',
    trigger:
      "(?<=(?:(?:^|[^\\p{L}])(?:his|her|their|whose)|[’']s?) (?:{w} )?)(?:arrest|detention|abduction|disappearance|kidnapping|imprisonment|capture)(?= (?:[^.;,]{0,40} )?(?:in|on|last|this|at the|earlier|two|three|{num}|a (?:year|month|week))(?![\\p{L}]))",
    notBefore: 'since|until|prior to|demand\\p{L}*|condemn\\p{L}*|of',
  },
  {
    rule: 'detention.has-been-since',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    since: 'start',
    needs: 'date',
    trigger:
      '(?:has|had) (?:now )?been (?:(?:held|kept|detained|imprisoned|jailed|locked up|incarcerated) )?(?:(?:in|at) (?:{w} ){0,4}?(?:{jail})|behind bars|held|detained|imprisoned|jailed|locked up|in custody)(?= (?:[^.;,]{0,40} )?since (?!the|his|her|their|then))',
  },
  {
    rule: 'detention.listed',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'among (?:those|the) (?:who were |newly )?(?:arrested|detained|rounded up|held|taken into custody|seized)(?: (?:on|in|at|by|this|last) [^,;.]{1,30}?)?,? (?:is|are|was|were)|among the detained (?:is|are|was|were)',
  },
  {
    rule: 'detention.people-detained',
    type: 'detention',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger: '(?:detained|arrested|imprisoned|jailed|captured|rounded up)',
    before: 'people (?:was|were|have been|had been)(?: {w})?',
  },
  {
    rule: 'detention.imprisoned',
    type: 'detention',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    weak: true,
    trigger: '(?:imprisoned|jailed|incarcerated|locked up)',
    before: '(?:was|were|have been|had been)(?: {w})?',
    needs: 'people',
    notAfter: 'for {num}|or |before|at the time',
    notBefore: 'figures were|leaders were|opponents were|has been|have been(?= since)',
  },
  {
    rule: 'detention.since',
    type: 'detention',
    form: 'passive',
    patient: 'prisoner',
    since: 'start',
    needs: 'date',
    trigger:
      '(?:jailed|imprisoned|detained|held|incarcerated|in (?:{w} )?(?:prison|jail|custody|detention)|behind bars)(?= since (?!the|his|her|their|then))',
    notBefore:
      'die|dies|died|deaths?|perish(?:ed)?|people|prisoners|been|are|were|activists|citizens|journalists|kept|and',
    notWithin: '{num} (?:{w} ){0,3}?(?:people|prisoners|citizens|activists)',
  },
  {
    rule: 'detention.wave',
    type: 'detention',
    form: 'phrase',
    since: 'open',
    trigger:
      '(?:mass |new |fresh |further |more )*(?:arrests|detentions)(?: and {w})?(?: of {w}{gap})? (?:began|started|followed|continued|resumed|took place|were carried out|swept)',
  },
  {
    rule: 'sentence.act-noun',
    type: 'sentence',
    form: 'noun',
    agent: 'court',
    patient: 'prisoner',
    weak: true,
    needs: 'name',
    trigger: '(?:jailing|conviction|sentencing|acquittal)s?(?= of )',
    notBefore: 'since the|before the|risk of',
  },
  {
    rule: 'sentence.act-dated',
    type: 'sentence',
    form: 'phrase',
    needs: 'date',
    weak: true,
    trigger:
      "(?<=(?:(?:^|[^\\p{L}])(?:his|her|their|whose)|[’']s?) (?:{w} )?)(?:conviction|sentencing|acquittal|jailing)(?= (?:[^.;,]{0,40} )?(?:in|on|last|this|earlier|two|three|{num}|a (?:year|month|week))(?![\\p{L}]))",
    notBefore: 'since|until|prior to|of',
  },
];
