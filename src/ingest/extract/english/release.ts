/**
 * English: how it is told that people come out, are swapped, or refuse to go. One row a way of saying it; where two rows
 * of one type meet on the same words, the upper one has them.
 */
import type { Frame } from '../tables.ts';
import { verbs } from './forms.ts';

const NOT_PERSONS =
  '(?:a |an |the |its |his |her |their |new |more )*(?:{w} ){0,2}?(?:statements?|reports?|videos?|data|figures|lists?|footage|details|photos?|information|funds?|money|documents?|images?|results|recordings?|letters?|album|film|book|assets)';

/** What else can be released, or be free. */
const NOT_FREED = `${NOT_PERSONS}|prisoners? (?:must|should|can|say|said|were|was|are|is|who would)|trade|speech|press|media|market|world|will|elections?|on bail conditions`;

export const release: readonly Frame[] = [
  // refusing to leave
  {
    rule: 'refusal.verb',
    type: 'refusal_to_leave',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      '(?:refus(?:ed|es|ing|al)|declin(?:ed|es|ing)|unwilling) to (?:leave|go(?: with)?(?! on| to court)|cross|depart|emigrate|board|be (?:deported|exiled|expelled|taken)|accept (?:exile|deportation|expulsion)|walk|move|come out|quit|get (?:on|off))|' +
      "(?:would|will|did|does|do|could) not (?:leave(?! (?:any|the impression|room|a))|cross|board|go into exile|emigrate)|wouldn[’']t leave|(?:did not|didn[’']t|never|neither [^.;]{1,90}?) (?:agree(?:d)?|accept(?:ed)?|want(?:ed)?|consent(?:ed)?) to (?:leave|go|be (?:deported|exiled))|" +
      '(?:refus(?:ed|es|ing)|reject(?:ed|s|ing)) (?:exile|deportation|expulsion|forced exile|the deportation|an offer of exile)|' +
      "(?:stay(?:ed|s)|remain(?:ed|s)|chose to (?:stay|remain)|preferred to stay|opted to (?:stay|remain)|insist(?:ed|s) on (?:staying|remaining)) in (?:the country|{land}|no[- ]man[’']s land|the neutral zone|{theirs}homeland)|" +
      'turn(?:ed|s) back (?:at|from) the border|jump(?:ed|s) (?:off|out of|from) the (?:bus|train|van|car|vehicle|minibus)|tore up (?:his|her|their) passports?|' +
      '(?:returned|gone back|went back|walked back|headed back) (?:in)?(?:to|inside) (?:{land}|the {w} (?:side|crossing point|checkpoint|border|territory))',
    modality: 'actual',
    notAfter: 'prison|jail|custody|behind bars|its|power|office|after (?:his|her) (?:term|visit)',
    notWithin: 'officials? travelled|ambassadors?|troops|withdraw\\p{L}*',
  },

  // release: people come out, or are handed over
  {
    rule: 'release.verb',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: 'released|freed|liberated|discharged from {theirs}{jail}',
    // "freed prisoners", "those freed": a description, not an act.
    notBefore:
      '^|a|an|the|over|of|those|these|many|recently|newly|other|for|with|more|his|her|(?:films?|books?|albums?|reports?|statements?|videos?|songs?|figures|results|data|documents?|photos?) (?:was|were|is|are|has been|have been|had been)(?: {w})?',
    notAfter: NOT_FREED,
  },
  {
    rule: 'release.verb',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      `${verbs('release', 'free', 'liberate').replace(/(?:^|\|)(?:released|freed|liberated)(?=\|)/gu, '')}|(?:set|sets|setting)(?:\\s+{w}){0,5}? free`.replace(
        /^\|/u,
        '',
      ),
    notAfter: NOT_FREED,
  },
  {
    rule: 'release.headline',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      "(?:frees|(?<=\\uE000 )(?:releases|expels|deports|exiles|lets go|sends home)(?= (?:{num}|all|more|jailed|imprisoned|detained|the|an?|its|{person}|[\\p{L}’'-]+ (?:{person}|[\\p{L}]+))))",
    notAfter: `${NOT_FREED}|(?:{w} ){0,3}?(?:diplomats?|ambassadors?|envoys?)`,
  },
  {
    rule: 'release.allowed',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    terms: 'deported',
    trigger:
      '(?:allow(?:ed|s)|permitt?(?:ed|s))(?=(?:,?\\s+{w}){1,14}?,? to (?:leave (?:for|the country|prison)|go into exile|depart for|fly (?:to|out)|emigrate))',
    notBefore: 'not|be|were|was|never',
  },
  {
    rule: 'release.brought-home',
    type: 'release',
    form: 'active',
    patient: 'prisoner',
    counts: 'people',
    needs: 'number',
    trigger:
      '(?:returned|flew|came)(?: home| back| out)?(?= with (?:{num} |the )(?:{w} ){0,2}?{prisoners})|brought (?:home|back)|sent home|flown home',
  },
  {
    rule: 'release.let-go',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      '(?:lets?|letting)(?:(?:,?\\s+{w}){0,14}?,? (?:out of|leave|walk out of) {theirs}{jail}|(?:\\s+{w}){0,6}? (?:go(?! (?:no|any|to|on|into|further|down|up|the|about|with))|out(?! of (?!prison|jail|custody))|free|walk|return home|go home))',
    notBefore: 'to|not to|without',
  },
  {
    rule: 'release.let-go',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: '(?<=to )let(?:\\s+{w}){0,6}? (?:go|out|free|leave prison|walk)',
  },
  {
    rule: 'release.get-out',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    modality: 'proposed',
    trigger: '(?:get|getting|bring|bringing)(?:\\s+{w}){1,7}? (?:out of {theirs}{jail}|out|home)',
    needs: 'numberOrName',
    before: 'to|want\\p{L}* .*|demand\\p{L}* .*|help\\p{L}* .*',
  },
  {
    rule: 'release.walk-free',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      'walk(?:s|ed|ing)? (?:free|out(?: of (?:{w} ){0,4}?{jail})?)|(?:go(?:es|ing)?|went|gone) free|c(?:o|a)m(?:es?|ing) out(?: on (?:probation|bail|parole)| of (?:{w} ){0,3}?{jail})?(?! (?:against|in|for|with|to))|' +
      '(?:leav(?:es?|ing)|left|exit(?:s|ed)|quit) (?:the |{theirs})?(?:{w} ){0,2}?(?:prison|jail|custody|detention|colony|penal colony|captivity)|' +
      'regain(?:s|ed|ing)? (?:his|her|their) (?:freedom|liberty)|(?:is|are|was|were|be|been) (?:now |finally |once again |home and )?(?:free|at liberty|out of (?:{w} ){0,3}?{jail}|at large)(?! to| of| from| and fair)|' +
      '(?:is|are|was) (?:now |back |finally )?(?:at )?home(?! to| of| for)|also free (?:is|are|was|were)|out on (?:bail|parole|probation)',
    notBefore: 'want(?:s|ed)? to|should|if',
  },
  {
    rule: 'release.first-night',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger:
      '(?:got|gets|getting) out(?= (?:on|of|in|last|yesterday|this|after|[.,;]))|(?:board(?:ed|s)|boarding) (?:an? |the )?(?:{w} )?(?:plane|flight|bus)(?= (?:to|for|bound))|(?:returned|returning|were returned|was returned|gone back|back) to (?:his|her|their) (?:{w} )?(?:famil(?:y|ies)|wi(?:fe|ves)|children|homes?|parents)|(?:spent|spending|enjoy(?:ed|ing)|woke up to|tasted) (?:his|her|their) first (?:{w} ){0,2}?(?:night|day|hours|morning|evening|week|moments|taste)(?= (?:[^.;,]{0,30} )?(?:at home|in freedom|of freedom|outside|out of|at liberty|as an? free))|an? free (?:man|woman)|free (?:men|women)(?![\\p{L}])|(?:stream|pour|fil)(?:ed|ing|s)(?= (?:{w} )?(?:out|from))(?= [^.;,]{0,40}{jail})|(?:emerg(?:ed|es|ing)|stepp(?:ed|ing)|driven|drove|stroll(?:ed|ing))(?= (?:{w} )?(?:from|out of|through) (?:{w} ){0,4}?(?:{jail}|gates?|insein|evin))|(?:stepp(?:ed|ing)|walk(?:ed|ing)) (?:in)?to freedom|w[oi]n(?:s|ning)?(?: back)? (?:his|her|their) (?:freedom|liberty|release)|reunited with (?:his|her|their) (?:{w} )?(?:famil(?:y|ies)|wi(?:fe|ves)|husbands?|children|community|parents|relatives|loved ones)|complet(?:ed|ing) (?:his|her|their) sentences? and|(?:was|were|been) (?:{w} )?paroled|grant(?:ed|s|ing) (?:[^.;,]{1,40} )?(?:bail|parole|(?:conditional|provisional|early|temporary|supervised|medical|compassionate) (?:release|leave|freedom)|furlough)',
    notBefore: 'not|never|until|to|die an?',
  },
  {
    rule: 'release.flown',
    type: 'release',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    trigger:
      '(?:sent|sends|flew|flies|brought)(?= (?:{w} ){1,6}?(?:home|back home)(?! to|land))|(?<=(?:freed|released|liberated|pardoned) (?:{w} ){1,4}?)(?:landed|arrived|touched down|flew|reached|returned)',
  },
  {
    rule: 'release.still-in',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'denied',
    trigger:
      '(?:has|have|had) (?:not yet|yet to|still not) (?:left|leave|been released|be released|been freed|be freed|walked out)(?: (?:of )?(?:{w} ){0,2}?{jail})?',
  },
  {
    rule: 'release.listed',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:among|one of|another of|include[ds]?|including|with) (?:those|the|the people|the prisoners|the (?:{w} ){0,2}?{prisoners}) (?:who (?:was|were) |newly |just |to be )?(?:released|freed|let go|let out|out of (?:{w} ){0,3}?{jail}|pardoned and released)|' +
      'those (?:who (?:was|were) |newly |to be )?(?:released|freed|let go|let out)(?: (?:on|in|by|under) {w}{gap})? (?:include[ds]?|are|were)|the (?:freed|released) (?:{w} ){0,2}?(?:include[ds]?|are)|among (?:them|those (?:released|freed|let go)|the (?:freed|released))(?: (?:{prisoners}))?,? (?:is|are|was|were)',
  },
  {
    rule: 'release.one-of',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    follows: 'release',
    weak: true,
    trigger:
      '(?:one|two|three|some|many|another|others?|most|best[- ]known|most prominent|oldest|youngest|last|first|{num})(?: {w}){0,2}? (?:of|among) (?:them|those|the (?:{num}|group|freed|released|prisoners|men|women)(?: {w}){0,2}?)(?:, [^,]{1,80},)? (?:is|are|was|were|include[sd]?)|' +
      'among (?:them|those|the group)(?:, [^,]{1,80},)? (?:is|are|was|were)|(?:was|is|were|are) (?:the |also )?(?:{w} ){0,2}?(?:one|best[- ]known|most prominent|oldest|youngest|among|last|first) (?:of |among )?(?:the )?{num} (?:{w} ){0,2}?{prisoners}|(?:group|list|batch|they|those freed|those released) (?:also )?(?:includes?|included|comprises?)(?= (?:the |an? |{num}|[\\p{L}]))|(?<={num} )(?:were|are) (?:foreign nationals|foreigners|women|foreign citizens|minors|citizens of|nationals of|journalists)|there (?:was|were|are|is) {num}(?: {w}){1,5}? (?:in the group|among them|on board)',
    notWithin:
      'pardoned|convicted of|still (?:held|behind bars|in)|in (?:detention|custody|prison|jail)|arrested|detained|recogni[sz]ed|jailed|political prisoners (?:are|held)|behind bars',
  },
  {
    rule: 'release.out',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    follows: 'release',
    trigger:
      '(?:is|are|was|were) (?:now |already |also |finally |safe and |safely )*(?:out|home|back home|back|reunited with {w}(?: {w})?)(?= ?(?:[.,;:)]|$|with|too|and|in|on|as well))|(?:would|will) (?:soon )?return home|also (?:out|back|home|free)(?= (?:is|are|was|were))|(?:would|will|could) (?:soon |all )?be (?:back )?home|(?:returned|returns|returning|came|come|came back|sent|back) home(?! to (?:prison|jail))|' +
      '(?:is|was|were|are) (?:already|now|safely|safe) in (?:the )?(?:{land}|[\\p{L}]+)(?= ?[.,;]|$)|left (?:the (?:country|island)|{land}|prison and flew|for)(?: for)?(?= (?:the )?{land})|left the (?:country|island)(?: (?:for|to))?|(?:go|goes|going|went|gone) into exile|(?:had|has|have) counted(?= {num} (?!(?:{w} ){0,2}?(?:political|prisoners|detainees)))|(?<={prisoners} )out(?= ?(?:,|$|of (?:prison|jail)))',
    notWithin: 'money|funds|assets',
    notBefore: 'not|if|until|prices|refus(?:ed|es) to|were to',
    notAfter: 'in (?:prison|jail|custody)|behind bars',
  },
  {
    rule: 'release.handed-back',
    type: 'release',
    form: 'active',
    agent: 'receiver',
    patient: 'prisoner',
    follows: 'exchange',
    counts: 'people',
    trigger:
      '(?:got|gets|received|receives|welcomed home|gets back|got back|took back)(?= (?:back )?(?:the |its |{num} |their )?(?:{w} ){0,3}?(?:{person}|[\\p{L}]+ [\\p{L}]+))',
    notAfter: '(?:an? |the )?(?:letter|sentence|pardon|year|{num} years)',
    weak: true,
  },
  {
    rule: 'release.provisional',
    type: 'release',
    form: 'phrase',
    follows: 'release',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    trigger:
      '(?:provisional|conditional|temporary|early|supervised) [“"]?release|[“"](?:provisional|conditional) release[”"]|release orders?|(?:procedures?|formalities|paperwork) (?:are|is|were) (?:{w} ){0,2}?(?:under way|continuing|ongoing)',
  },
  {
    rule: 'release.landed',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    follows: 'release',
    weak: true,
    counts: 'people',
    trigger:
      '(?:landed|arrived|touched down|disembarked)(?: (?:safely|back|home))?(?: (?:in|at|on))?|(?:taken|sent|driven|escorted|flown) out of the country',
    notWithin: "delegation|envoy[’']s|trip|visit|letter|news|troops",
    notBefore: 'which|that|news',
  },
  {
    rule: 'release.handed-over',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    needs: 'numberOrName',
    trigger:
      '(?:hand(?:ed|s|ing)|turn(?:ed|s|ing)) over|return(?:ed|s)(?= (?:{num} |the {num} )(?:{w} ){0,2}?{prisoners})',
    within: 'swap|exchange|deal|return|freed|released|prisoners?|custody',
    notAfter: 'to (?:police|prosecutors|investigators)|documents|power|evidence|a letter',
  },
  {
    rule: 'release.awaited',
    type: 'release',
    form: 'phrase',
    modality: 'proposed',
    trigger:
      '(?:wait(?:s|ing|ed)? for|await(?:s|ing|ed)?|expect(?:s|ed|ing)?|hop(?:es|ed|ing) for|anticipat(?:es|ed|ing)) (?:the |his |her |their |new |more |further |other |additional )*releases?',
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
    trigger: '(?:release|releases|releasing|freeing|liberation|freedom)(?= (?:of|for) )',
  },
  {
    rule: 'release.more',
    type: 'release',
    form: 'noun',
    agent: 'holder',
    counts: 'people',
    needs: 'number',
    trigger: '(?<={num}\\s(?:more |further |additional |new )(?:prisoner )?)releases',
    modality: 'proposed',
  },
  {
    rule: 'release.counted',
    type: 'release',
    form: 'noun',
    counts: 'people',
    needs: 'number',
    trigger: '(?<={num}\\s(?:prisoner )?)releases',
  },
  {
    rule: 'release.bail-denied',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    ground: 'bail',
    modality: 'denied',
    trigger: '(?:den(?:ied|ies)|refus(?:ed|es)|reject(?:ed|s)) (?:him |her |them )?bail',
  },
  {
    rule: 'release.possessive',
    type: 'release',
    form: 'noun',
    patient: 'prisoner',
    weak: true,
    trigger:
      "(?<=[’']s? )(?:(?:immediate|unconditional|early|swift) (?:and unconditional )?)?release(?! of)(?! (?:the|a|an|his|its|their|all)\\s)",
    needs: 'name',
  },
  {
    rule: 'release.demanded',
    type: 'release',
    form: 'noun',
    patient: 'prisoner',
    modality: 'proposed',
    weak: true,
    trigger:
      '(?:order(?:s|ed)|demand(?:s|ed|ing)|urg(?:es|ed|ing)|call(?:s|ed|ing) for|sought|seek(?:s|ing)?) (?:his|her|their) (?:immediate |unconditional |early )*release',
  },
  {
    rule: 'release.pushed-for',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'proposed',
    trigger:
      "(?:want(?:s|ed)?|like) (?:to see )?(?:{w} ){1,3}?(?:out of (?:{w} )?{jail}|freed|released|set free)(?! from)|(?:push|press|lobb(?=i|y)|campaign|call|appeal|plead|work|fight|pray|clamou?r|petition|ask|plea|request|quest|bid)(?:ed|s|ing|ied|y|ies|es)? (?:{w} ){0,2}?(?:for|to (?:secure|win|obtain|negotiate)) (?:his|her|their|[^\\s]+[’']s) (?:{w} ){0,2}?(?:release|freedom|return|liberation|transfer home)|fought for (?:his|her|their|[^\\s]+[’']s) (?:{w} )?(?:release|freedom)|(?<=(?:to|help|must) )(?:secure|win|obtain|negotiate) (?:his|her|their|[^\\s]+[’']s) (?:{w} ){0,2}?(?:release|freedom|return)|(?:his|her|their) (?:immediate|unconditional|prompt|swift)(?: and (?:immediate|unconditional))? (?:release|freedom)",
  },
  {
    rule: 'release.turned-down',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'court',
    modality: 'denied',
    trigger:
      '(?:requests?|applications?|petitions?|pleas?|motions?|bids?) (?:for|to be) (?:{w} ){0,3}?(?:bail|parole|release[d]?|freed|freedom|furlough)(?: [^.;,]{1,40}?)? (?:(?:was|were|has been|have been|had been) (?:{w} )?(?:rejected|denied|turned down|refused|dismissed|thrown out|ignored)|failed)|(?:rejected|denied|turned down|refused|dismissed|threw out) (?:{w} ){0,4}?(?:requests?|applications?|petitions?|pleas?|motions?|bids?) (?:for|to be) (?:{w} ){0,3}?(?:bail|parole|release[d]?|freed|freedom)|rul(?:ed|es|ing) out (?:{w} ){0,3}?(?:freeing|releas(?:e|ing))',
  },
  {
    rule: 'release.partial',
    type: 'release',
    form: 'noun',
    agent: 'holder',
    trigger:
      '(?:forced|prompted|triggered|secured|brought|led to|saw|won) (?:the |some |a )?(?:partial |limited |recent |new |first |wave of )*(?:prisoner )?releases',
  },
  {
    rule: 'release.would-follow',
    type: 'release',
    form: 'phrase',
    modality: 'planned',
    notBefore: 'the',
    trigger:
      '{num} more (?:{w} )?(?:will|would|are to|should) (?:follow|be freed|be released|come out)|(?:will|would|could) be home (?:by|for|in|soon|tomorrow|within)|(?:(?:his|her|their)\\s+)?release (?:would|will|could|should|is expected to|was expected to) (?:follow|happen|take place|come|be)',
  },
  {
    rule: 'release.deported',
    type: 'release',
    form: 'passive',
    patient: 'prisoner',
    agent: 'holder',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    terms: 'deported',
    trigger:
      '(?:deported|[“"]?banished[”"]?|exiled|expelled|sent|flown(?: out)?|taken|bused|bussed|bundled|ferried|transported|transferred|escorted|brought|put on (?:a|the) plane|handed over|delivered|removed|repatriated|evacuated)(?: {w}){0,2}? (?:to|into|out of|across)(?= (?:the |neighbou?ring |nearby )?{land})',
    notWithin:
      'extradit\\p{L}*|sent (?:{w} ){0,3}?(?:envoys?|delegations?|missions?|mediators?|observers?|troops)|(?:detained|arrested|seized|abducted|kidnapped|captured)(?:(?!freed|released|pardoned)[^.;]){0,60}? (?:taken|brought|flown) to',
  },
  {
    rule: 'release.deported',
    type: 'release',
    form: 'passive',
    patient: 'prisoner',
    agent: 'holder',
    weak: true,
    terms: 'deported',
    counts: 'people',
    trigger:
      '(?:(?<=(?:was|were|been|be|being) (?:\\p{L}+ )?)(?:deported|banished|exiled|expelled)|deported|banished|expelled from the country|forcibly exiled|forced into exile|stripped of (?:their|his|her) citizenship and expelled)(?! (?:to|into))',
    notWithin: 'diplomats?|ambassadors?',
  },
  {
    rule: 'release.arrived',
    type: 'release',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    weak: true,
    needs: 'people',
    trigger:
      '(?:cross(?:ed|es|ing)?|arriv(?:ed|es|ing)|land(?:ed|s|ing)|touched down|left {land} for|flew(?: out)?|flown)(?: safely| out)?(?: (?:in|into|to|at|for))?(?= (?:the )?{land})',
    within: '{prisoners}|freed|released|swap|exchange|group|on board',
    notWithin: 'refus\\p{L}*|declin\\p{L}*|trucks?|drones?|delegation|officials travel\\p{L}*',
  },
  {
    rule: 'release.put-on-plane',
    type: 'release',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    weak: true,
    terms: 'deported',
    trigger:
      '(?:sent|put|puts|flew|deported|expelled|exiled)(?= (?:them|him|her|the (?:group|prisoners|{num}))(?: {w}){0,4}? (?:to(?! {jail})|into (?:exile|{land})|on (?:an? |the )?(?:plane|bus|flight|train|jet)|abroad))',
  },
  {
    rule: 'release.bail',
    type: 'release',
    form: 'passive',
    patient: 'prisoner',
    agent: 'court',
    ground: 'bail',
    trigger: '(?:granted|given) bail|bailed',
  },

  // exchange
  {
    rule: 'exchange.noun',
    type: 'exchange',
    form: 'noun',
    agent: 'counterpart',
    counts: 'people',
    also: true,
    trigger: "(?:prisoners?[’']? |hostage |spy |detainee |captives? )?(?:swap|exchange)s?",
    before:
      '(?:in|under|through|during|as part of|after|of|with|the|a|an|another|biggest|largest|major|new|this|{land})(?: {w}){0,3}?',
    notAfter:
      'of (?:views|information|gifts|opinions|letters|ideas|fire|goods|words)|rates?|offices?|students?|programmes?|programs?|deal is|included|since the|in (?:decades|years|history)|of its kind',
    notBefore:
      'in|laundering|crypto\\p{L}*|trading|stock|currency|foreign|cultural|student|deal for the|gifts?|information',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'verb',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    needs: 'people',
    trigger:
      '(?:swapped|exchanged|chang(?:e|ed|ing) hands)(?= )|in exchange(?= ?[.,;]|$)|(?:swapped|exchanged|traded|swapping|exchanging|(?<!{det} )swaps?(?= {num})|(?<={verbal} )(?:swap|exchange|trade))(?! (?:views|gifts|letters|fire|words|goods))',
  },
];
