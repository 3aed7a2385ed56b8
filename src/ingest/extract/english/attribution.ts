/** English: who says it, and how a report is cited. Read by `attribution.ts`. */
import type { LanguageTables } from '../tables.ts';

export const attribution: LanguageTables['attribution'] = {
  say:
    'said|says|say|saying|told|tells|telling|(?:adds|added)(?! (?:{num}|them|him|her|another|several|more|{w} (?:people|names|persons|individuals|officials|judges|companies|entities)))|adding|wrote|writes|write|writing|report(?:ed|s)(?! to)|stat(?:ed|es)(?= )|announced|announces|confirmed|confirms|claim(?:ed|s)|' +
    'noted(?= that|[.,]|$)|notes(?= that|,)|explained|explains|declared(?= that)|stress(?:ed|es)|insist(?:ed|s)(?= that)|argu(?:ed|es)|alleg(?:ed|es)|acknowledged|revealed|reveals|tweeted|posted(?= on| that)|' +
    'recalled(?= that)|clarified|maintain(?:ed|s)(?= that)|warned(?= that)|estimate[sd]?(?= (?:that|there|the number|at least|about|some|{num}))|recogni[sz]e[sd]?(?=[^.;,]{1,70}? (?:political prisoners?|prisoners? of conscience))|consider(?:s|ed)?(?= (?:at least |about |some |more than |over |nearly |another )*{num})|(?:knows?|knew)(?= (?:of|the names of) (?:{w} ){0,3}?{num})|described?(?= how)|list(?:ed|s)|names(?= the| a| {w} {w})|(?:counts|counted|tallied|recorded|documented|verified|registered|tracks|identified)(?= (?:at least |about |some |nearly |more than |over |another |as many as )*{num})|puts?(?= (?:the|their|its) (?:number|total|figure|tally|count|toll)s?)|put(?=[^.;]{1,160}? among)|shows?(?= (?:that|{w} {w}))(?<! an? shows?)|showed|testified|commented|emphasi[sz]ed|denied(?= (?:that|any|it|this|these|the (?:charges?|allegations?|accusations?|reports?)|holding|torturing|beating|having))|denies(?= (?:that|any|it|this|the|holding|having))|(?:did|has|have|would) not (?:rule|ruled) out|accus(?:ed|es)(?= [^.;,]{2,60}? of )|quoted (?:him|her|them) as saying|ruled(?= that)|vows?(?= that)|vowed(?= that)|expects?(?= )|suggested(?= that)|learned from|(?:has|have|had) learned(?= that|[.,]|$)|observed(?= that)|admitted(?= that)|promis(?:ed|es)(?! (?:him|her|them|to))|pledged(?= that)|cautions?|cautioned|tweeted|relayed|complain(?:s|ed)(?! (?:to|about))|assert(?:s|ed)(?= that)|contend(?:s|ed)|affirm(?:s|ed)(?= that)|point(?:s|ed) out|conclud(?:es|ed)(?= that)|repl(?:ies|ied)|answered(?= that)|let it be known|ma(?:de|kes) (?:it )?known|disclosed|testif(?:ied|ies)|recount(?:ed|s)|hop(?:es|ed)(?= (?:that|he|she|they|the))|believes?(?= )|predicts?|predicted',
  tell: 'told|tells|telling|informed',
  accordingTo:
    'by(?= [^,.;]{2,60}[’\']s (?:own )?(?:latest )?(?:count|tally|reckoning|estimates?|figures))|(?<=^["“]?)as (?:reported|noted|announced|confirmed|stated|documented) by|according to|in the words of|as stated by|as per|going by (?:the (?:tally|count|figures|data) of)?|by the (?:tally|count|reckoning|estimate) of|(?:figures|data|records) (?:from|of)(?= (?:the )?{w})',
  accordingToThem:
    '(?:in|by) (?:his|her|its|their)(?: own)? (?:words|account|accounts|count|tally|reckoning|estimate|view|telling|figures)',
  quotedBy: 'as quoted by|quoted by|as cited by|cited by|as reported by|as relayed by',
  citing:
    'citing|with reference to|quoting|referring to|which cited|who cited|which quoted|cited(?! by)|quotes?|quoted(?! by)',
  citationSee: 'see(?: also)?|cf\\.|via|source:?',
  accessed: 'accessed|retrieved',
  list: 'lists?|names',
  complement: 'that|whether',
  spokesperson:
    'spokes(?:man|woman|person|people)|representatives?|statement|communiqu[ée]|press release|post|tweet|reports?|figures|data|records|sources|estimates?|documents?|count|tally|reckoning',
  spokesFor: '(?:of|for|from|by)(?: the)?',
  anaphor:
    'group|organi[sz]ation|ngo|cent(?:er|re)|outlet|newspaper|agency|broadcaster|watchdog|association|foundation|(?:statement|communiqu[ée]|press release|release|report|document|letter|resolution)',
  participle: 'adding|saying|writing|telling',
};

export const persons: LanguageTables['persons'] = {
  before:
    '(?:political prisoners?|jailed|imprisoned|detained|freed|released|pardoned|convicted|arrested|ex-prisoner|former prisoner|prisoner of conscience|inmate|held)(?: (?:{w} ){0,4}?(?:{person}))?',
  after:
    '(?:(?:an? [^,;.]{1,60} )?who (?:is|was|has been|had been) (?:{w} )?(?:jailed|imprisoned|serving|detained|held|sentenced|in prison|behind bars|arrested))|(?:who [^,;.]{1,70}, )?(?:is|are|remain(?:s|ed)?|was|were) (?:still |also |now |being )*(?:imprisoned|behind bars|in (?:{w} ){0,2}?{jail}|jailed|held|in custody)',
  stillHeld:
    '(?:still|remain(?:s|ed)?|continues? to be|is|are) (?:{w} )?(?:imprisoned|behind bars|in (?:{w} ){0,2}?{jail}|jailed|held|in custody|incarcerated)|remains (?:in )?(?:{jail}|behind bars)',
  custody:
    'arrest(?:s|ed|ing)?|jail(?:s|ed|ing)?|prisons?|imprison\\p{L}*|incarcerat\\p{L}+|detain\\p{L}*|detention|custody|behind bars|cells?|inmates?|sentences?|sentenced|convict(?:ed|ion)s?|captivity|hostages?|hunger strike|awaiting trial|(?:on|stands?|stood) trial|indicted|charged with|charges against|locked up|rounded up|picked up|taken away|solitary|tortured?|abducted|kidnapped|missing|disappeared|death row|executed|execution|serving|(?:{num}) years|life term|held (?:in|at|without|since|for|on|incommunicado)|expelled|deported|witness box|in the dock',
  bystanders:
    'lawyer|attorney|counsel|wife|husband|widow|mother|father|sister|brother|son|daughter|cousin|uncle|nephew|judges?|justices?|prosecutors?|spokes(?:man|woman|person)|presidents?|ministers?|secretary|envoy|ambassador|commissioner|rapporteur|researcher|analyst|senator|lawmaker|congress(?:man|woman)|general|king|pope|chancellor|dictator|strongman|winner|laureates?|(?:police|security|army|military|government|party) chief|speaker|governor|premier|adviser|advisor|regime of|government of|killing of|murder of|death of|victims?|ally of|allies of',
  identifies:
    '(?:they|these|those) (?:are|were)|the (?:{w} ){0,2}?(?:two|three|four|five|six|{prisoners}) (?:are|were|include[ds]?)|among them (?:are|is|were|was)',
  listOfFreed: 'freed|released|let go|let out|pardoned|amnestied|among them|among those',
};
