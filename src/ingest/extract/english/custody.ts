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
      '(?:had|has had|have had|suffer(?:ed|s|ing)|suffered from) (?:an? |another )?(?:{w} ){0,2}?(?:stroke|heart attack|heart failure|cardiac arrest|seizure|hemorrhage|haemorrhage|aneurysm|collapse|breakdown|injur(?:y|ies)|bleeding)|' +
      '(?:was|were|been|being|is|are) (?:{w} )?(?:hospitali[sz]ed|rushed to (?:a |the )?(?:{w} ){0,2}?(?:hospital|intensive care)|in intensive care|in (?:a )?coma|poisoned|operated on|diagnosed with)|' +
      '(?:taken|moved|transferred|admitted|sent) to (?:a |an |the )?(?:{w} ){0,3}?(?:hospital|clinic|intensive care|emergency room)|(?:fell|fallen|falls|gravely|seriously|critically|severely) ill|(?:was|were|is|are|been|being) (?:{w} )?(?:ill|sick|unwell|in poor health)|' +
      'needs? urgent (?:medical|surgery)\\p{L}*|(?:under(?:went|going)|had|has had|needs|needed) (?:{w} ){0,2}?surgery|(?:in|into) (?:a )?(?:critical|grave|life-threatening) condition|health (?:has |had )?(?:sharply |seriously |rapidly |significantly )?(?:deteriorated|worsened|deteriorating)|lost consciousness|collapsed in|hospitali[sz]ed',
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
    rule: 'death.noun',
    type: 'death_in_custody',
    form: 'noun',
    patient: 'prisoner',
    trigger: 'deaths? (?:in (?:{w} )?(?:custody|prison|jail|detention)|of)',
    needs: 'name',
    within: '{jail}|prisoner|inmate|detainee',
  },
];
