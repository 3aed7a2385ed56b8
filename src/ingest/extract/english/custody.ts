/** English: what is done to people held: taken back, ill-treated, ill, dead. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';

export const custody: readonly Frame[] = [
  // back in custody
  {
    rule: 'redetention.verb',
    type: 'redetention',
    form: 'passive',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      're-?(?:arrested|detained|imprisoned|jailed|captured)|(?:arrested|detained|imprisoned|jailed|taken into custody|picked up|seized|locked up|put behind bars|sent to prison|taken away|incarcerated|in prison|behind bars|in custody|in jail) (?:again|anew)(?! and again)|again (?:arrested|detained|jailed|imprisoned|behind bars|in (?:custody|prison|jail))|' +
      '(?:returned|sent back|put back|taken back|brought back|thrown back|transferred back|recalled|moved back)(?: (?:to|in|into|behind|inside)(?: {w}){0,4}? (?:{jail}))|back (?:in|behind) (?:{theirs})?(?:{jail}|bars)',
    notBefore: 'never|not to be|being',
  },
  {
    rule: 'redetention.active',
    type: 'redetention',
    form: 'active',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:return(?:ed|s)|sen(?:d|ds|t)|puts?|throws?|threw|takes?|took|haul(?:ed|s))(?=(?:,? {w}){1,14}? back (?:to|into|in|behind) (?:{w} ){0,2}?{jail})|return(?:ed|s)(?=(?: {w}){1,14}? to (?:{w} )?{jail})|re-?(?:arrests|detains|arresting|detaining)|(?<={verbal} )re-?(?:arrest|detain)',
  },
  {
    rule: 'redetention.within-hours',
    type: 'redetention',
    form: 'passive',
    patient: 'prisoner',
    agent: 'holder',
    trigger: '(?:detained|arrested|seized)(?= (?:there )?(?:and|,)? ?(?:was )?(?:brought|taken|sent|returned) back)',
  },
  {
    rule: 'redetention.may-be-held',
    type: 'redetention',
    form: 'passive',
    patient: 'prisoner',
    agent: 'holder',
    weak: true,
    modality: 'uncertain',
    trigger:
      '(?:(?:may|might|could) (?:now )?(?:again )?be|(?:is|are) (?:believed|thought|said|reported|reportedly) (?:now )?(?:to be )?(?:again )?)(?: being)? (?:held|kept|imprisoned)(?= (?:at|in|again|incommunicado))',
    within: '{jail}|custody',
  },

  // ill-treatment (before detention: "held incommunicado")
  {
    rule: 'ill_treatment.verb',
    type: 'ill_treatment',
    form: 'passive',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    since: 'open',
    trigger:
      'tortured|beaten(?: up)?|abused|mistreated|ill-?treated|maltreated|brutali[sz]ed|assaulted|raped|starved|humiliated|force-?fed|electrocuted|electroshocked|waterboarded|handcuffed and beaten|' +
      '(?:subjected to|endured|suffered|faced|experienced) (?:{w} ){0,4}?(?:torture|abuse|beatings?|ill-?treatment|mistreatment|violence|humiliation)|' +
      '(?:kept|held|placed|put|remained|spent (?:{w} ){1,8}?)(?: {w}){0,3}? (?:incommunicado|in (?:strict |total |complete |prolonged )?isolation|in solitary(?: confinement)?|in (?:a |the )?punishment cells?|in an isolation cell|without (?:any )?(?:contact|communication|access to (?:a |his |her |their )?lawyers?)|alone in a cell)|' +
      '(?:been|were|was|is|are) (?:held )?(?:in solitary(?: confinement)?|incommunicado|in (?:total |complete )?isolation)|(?:denied|refused|deprived of) (?:{w} ){0,2}?(?:(?:medical |proper |adequate )?(?:care|treatment|attention|help|medicines?|medication)|family visits|visits|contact|phone calls|letters|sleep|food|access to (?:{w} ){0,2}?(?:lawyers?|family|doctors?))|' +
      'no contact with (?:{w} ){0,2}?(?:family|relatives|outside world|lawyers?)',
  },
  {
    rule: 'ill_treatment.how-kept',
    type: 'ill_treatment',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    since: 'open',
    modality: 'actual',
    trigger:
      '(?:in|into|of) (?:{w} ){0,2}?solitary(?: confinement| cells?)?|solitary confinement|incommunicado|in (?:total|strict|complete|prolonged|near-total) isolation|in (?:an? |the )?(?:punishment|isolation|disciplinary) (?:cells?|block)|(?:shackled|chained(?! to the)|blindfolded|stripped naked)|(?<=(?:was|were|been|being) (?:{w} )?)(?:kicked|punched|slapped|choked|strangled|suffocated|whipped|flogged|doused)|(?:threatened|threats?) (?:with|of) (?:rape|death|execution|torture)|(?:held|kept|confined|locked up|left|locked) (?:all )?(?:alone|in (?:the dark|darkness))|electric shocks|(?:sleep deprivation|mock executions?|waterboarding|stress positions)|deprived of sleep|kept awake',
    notBefore: 'without|fear of|not',
  },
  {
    rule: 'ill_treatment.no-contact',
    type: 'ill_treatment',
    form: 'phrase',
    patient: 'prisoner',
    since: 'open',
    modality: 'actual',
    trigger:
      "(?:could|can|may) (?:neither|not) (?:{w} ){0,3}?(?:write|read|receive|call|see|speak)(?= )|not (?:been )?(?:given|allowed|provided) (?:{w} ){0,2}?(?:blankets?|food|water|medicine|bed|light|books?)|(?:(?:not|never|n[’']t)(?: yet)?(?: been)? (?:allowed|permitted|able) to|(?:un(?:able)|barred|prevented|banned|forbidden|blocked) (?:from |to )?) ?(?:see(?:ing)?|visit(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? to|meet(?:ing)?(?: with)?|call(?:ing)?|phon(?:e|ing)|contact(?:ing)?|receiv(?:e|ing) (?:{w} ){0,2}?(?:visits?|visitors|parcels|letters|calls))(?= )|(?:no|any|without) (?:word|news|sign|letters?) (?:from|of|about) (?:him|her|them|his|her|their)|(?:has|have|had) (?:had |received |heard )?(?:no (?:word|news|contact|letters|calls|information)|nothing) (?:from|of|about|with)|withh(?:eld|old(?:s|ing)?) (?:{w} ){0,2}?(?:medic\\p{L}+|insulin|drugs|treatment|care|food|water|mail|letters)",
    within:
      '{jail}|prisoners?|inmates?|detain\\p{L}*|famil(?:y|ies)|relatives|lawyers?|wife|husband|mother|father|arrest\\p{L}*|him|her',
  },
  {
    rule: 'ill_treatment.told',
    type: 'ill_treatment',
    form: 'phrase',
    patient: 'prisoner',
    trigger:
      'subject(?:ed|ing)(?= (?:him|her|them|{w} {w}|{w}) to (?:beatings?|torture|abuse|humiliation|electric))|slept on (?:the )?(?:concrete|floor)|(?:describ(?:ed|es|ing)|recount(?:ed|s|ing)|alleg(?:ed|es|ing)|complain(?:ed|s|ing) of|spoke of|told of|document(?:ed|s|ing)|report(?:ed|s|ing)(?: of)?|surviv(?:ed|ing)|spared no|detail(?:ed|s|ing)) (?:{w} ){0,4}?(?:beatings?|torture|abuse|ill-?treatment|mistreatment|rapes?|violence|hunger|cold|overcrowding)(?![\\p{L}])',
    notAfter: 'of power',
  },
  {
    rule: 'ill_treatment.active',
    type: 'ill_treatment',
    form: 'active',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:refus(?:ed|es|ing)|den(?:ied|ies|ying)|withheld|withhold(?:s|ing)?)(?= (?:him|her|them|{w} {w}) (?:{w} )?(?:medicines?|medication|treatment|(?:medical )?care|visits|food|sleep))|(?:torturing|beat|beating|abusing|mistreating|torture[sd]?)(?= (?:him|her|them|the |{prisoners}|{num}))',
  },
  {
    rule: 'ill_treatment.noun',
    type: 'ill_treatment',
    form: 'noun',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:cases|reports|allegations|acts|instances|use|signs|evidence|practices?) of (?:widespread |systematic |alleged )?(?:torture|abuse|ill-?treatment|mistreatment|beatings?|inhumane treatment)|in (?:awful|harsh|inhumane?|degrading|dire|appalling|terrible|brutal|cramped|squalid|horrific|deplorable) conditions|inhumane conditions',
  },

  // illness
  {
    rule: 'medical.phrase',
    type: 'medical_emergency',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'lost {num} (?:kilograms?|kilos|kg|pounds)|(?:underwent|under the knife|needs|had) (?:an? )?(?:{w} )?(?:operation|surgery)|in intensive care|(?:suffer(?:s|ed|ing)?|ill|sick|dying|ailing) (?:from|with) (?:{w} ){0,3}?(?:cancer|tuberculosis|pneumonia|hepatitis|covid\\S*|(?:heart|kidney|liver|lung) (?:disease|failure|problems|condition)|depression|illness)|(?:had|has had|have had|suffer(?:ed|s|ing)|suffered from) (?:an? |another )?(?:{w} ){0,2}?(?:stroke|heart attack|heart failure|cardiac arrest|seizure|hemorrhage|haemorrhage|aneurysm|collapse|breakdown|injur(?:y|ies)|bleeding)|' +
      '(?:was|were|been|being|is|are) (?:{w} )?(?:hospitali[sz]ed|rushed to (?:a |the )?(?:{w} ){0,2}?(?:hospital|intensive care)|in intensive care|in (?:a )?coma|poisoned|operated on|diagnosed with)|' +
      '(?:taken|moved|transferred|admitted|sent) to (?:a |an |the )?(?:{w} ){0,3}?(?:hospital|clinic|intensive care|emergency room)|(?:fell|fallen|falls|gravely|seriously|critically|severely) ill|(?:was|were|is|are|been|being) (?:{w} )?(?:ill|sick|unwell|in poor health)|' +
      'needs? urgent (?:medical|surgery)\\p{L}*|(?:under(?:went|going)|had|has had|needs|needed) (?:{w} ){0,2}?surgery|(?:in|into) (?:a )?(?:critical|grave|life-threatening) condition|health (?:has |had )?(?:sharply |seriously |rapidly |significantly )?(?:deteriorated|worsened|deteriorating)|lost consciousness|collapsed (?:in|at|during)|hospitali[sz]ed',
    notAfter: 'prison|colony|wing|ward of',
  },

  // death
  {
    rule: 'death.verb',
    type: 'death_in_custody',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      "(?:die[sd]?|dying|dead|perish(?:ed|es)?|pass(?:ed|es) away|found (?:dead|hanged)|(?:killed|hanged) himself|took (?:his|her) own life|succumbed)(?:(?:,? {w}){0,12}? (?:in|at|inside) (?:(?:the|a|an|his|her|their|{w}[’']s|state|police|custody of) )*(?:{w} ){0,3}?(?:{jail}|police station|prison hospital|custody))?",
    within: '{jail}|prisoners?|inmates?|detainees?|behind bars|imprisoned',
    notBefore:
      'husband|(?:prisoners|people|those|inmates|detainees|others) who|father|mother|eighth [^,]*? to|\\p{L}+th (?:{w} ){0,3}?to|have|has ever|could|may|might|would|will|risk of|before (?:he|she|they)|over the',
    notWithin: 'protests? in which',
  },
  {
    rule: 'death.verb',
    type: 'death_in_custody',
    form: 'phrase',
    patient: 'prisoner',
    trigger: '(?:has|have|had) (?:died|perished)',
    within: '{jail}|inmates?|detainees?',
    notBefore: 'who|prisoners who|growing number of (?:{w} ){0,3}?who|number of (?:{w} ){0,3}?who',
  },
  {
    rule: 'death.executed',
    type: 'death_in_custody',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:died|dies)(?= (?:after|following) (?:{w} ){0,4}?(?:hunger strike|torture|beating))|(?:executed|executes|executing|hanged)(?! (?:orders?|the (?:order|plan|warrant)|an? (?:order|plan)|his|her))|put to death|sent to the gallows|executions?(?= of )|los(?:t|t their|es) (?:his|her|their) li(?:fe|ves) (?:in|behind|while) (?:{w} ){0,3}?(?:{jail}|bars)|deaths? in (?:{w} )?(?:custody|prison|jail|detention)(?= (?:in|on|last|this|of|sparked|triggered|{month}))',
    notBefore: 'mock|summary|risk of|threat of|could be|be|face',
  },
  {
    rule: 'death.noun',
    type: 'death_in_custody',
    form: 'noun',
    patient: 'prisoner',
    trigger: 'deaths? (?:in (?:{w} )?(?:custody|prison|jail|detention)|of)',
    needs: 'name',
    within: '{jail}|prisoner|inmate|detainee',
  },
];
