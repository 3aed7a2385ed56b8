/** English: what somebody wants, fears or has in hand; how an author judges and foresees; what ties two events. */
import type { LanguageTables } from '../tables.ts';

export const positions: NonNullable<LanguageTables['positions']> = [
  {
    rule: 'position.demand',
    kind: 'demand',
    pattern:
      '(?:demand(?:s|ed)|insist(?:s|ed)|call(?:s|ed) (?:on|for|upon)|urg(?:es|ed)|press(?:es|ed) (?:for|{w} to)|appeal(?:s|ed) (?:to|for)|request(?:s|ed)|ask(?:s|ed) (?:for|{w} to)|reiterat(?:es|ed) (?:{w} ){0,3}?(?:call|demand))',
  },
  {
    rule: 'position.aim',
    kind: 'aim',
    pattern:
      '(?:wants?|wanted|seeks?|sought|hop(?:es|ed) (?:to|that|for)|aims? (?:to|at)|aimed (?:to|at)|intends? to|intended to|plans? to|planned to|is (?:keen|eager|ready|willing|prepared) to|are (?:keen|eager|ready|willing|prepared) to|was (?:keen|eager|ready|willing|prepared) to|is (?:seeking|looking) (?:to|for)|are (?:seeking|looking) (?:to|for)|is trying to|are trying to|would like to|is interested in|are interested in)',
  },
  {
    rule: 'position.lever',
    kind: 'lever',
    pattern:
      '(?:us(?:es|ed|ing) (?:{w} ){1,5}?as (?:a )?(?:bargaining chips?|leverage|hostages|a lever|currency)|(?:has|have|holds?) leverage|link(?:s|ed) (?:{w} ){1,8}?to the release|ma(?:kes|de) (?:{w} ){1,6}?(?:conditional|dependent) on|condition(?:s|ed) (?:{w} ){1,6}?on)',
  },
  {
    rule: 'position.concern',
    kind: 'concern',
    pattern:
      '(?:fears?|feared|worr(?:y|ies|ied)|(?:is|are|was|were) (?:{w} )?(?:concerned|worried|alarmed|afraid)|express(?:es|ed) (?:{w} )?(?:concern|alarm)|voic(?:es|ed) (?:{w} )?(?:concern|alarm)|warn(?:s|ed) (?:that|against|of)|objects? to|objected to|oppos(?:es|ed)|reject(?:s|ed) (?:the |any ))',
  },
];

export const assessments: NonNullable<LanguageTables['assessments']> = [
  {
    rule: 'assessment.forecast',
    kind: 'forecast',
    pattern:
      '(?:(?:is|are|seems?|appears?|looks?|remains?) (?:very |highly |most |increasingly )?(?:un)?likely (?:to|that)|will (?:most )?(?:likely|probably)|(?:is|are) (?:bound|set|poised) to|(?:could|may|might) (?:well )?(?:pave the way|lead to|open the (?:way|door)|signal|herald|prompt|trigger|follow)|it remains to be seen|(?:chances|prospects) (?:of|for|that)|expects? that|predict(?:s|ed)|there is (?:little|no) (?:prospect|chance)|in the coming (?:weeks|months|years))',
  },
  {
    rule: 'assessment.judgement',
    kind: 'judgement',
    pattern:
      "(?:suggests? that|suggesting that|indicat(?:es|ing) that|appears? to (?:be|have|seek|want|use)|seems? to (?:be|have|seek|want|use)|signals? (?:that|an?|the)|reflects? (?:an?|the|{w})|in (?:his|her|their|its|my|our|{w}[’']s) (?:view|opinion|judgement|judgment|assessment)|(?:believes?|argues?|thinks?|reckons?|concludes?|contends?)(?= (?:that|the|this|it|he|she|they))|amounts? to|can be (?:seen|read|viewed) as|no coincidence|apparently (?:meant|designed|intended|aimed))",
  },
];

export const ties: NonNullable<LanguageTables['ties']> = [
  {
    rule: 'tie.not-in-exchange',
    type: 'not_in_exchange_for',
    governs: true,
    pattern:
      "(?:(?:was|were|is|are|came) not|wasn[’']t|weren[’']t|denied (?:that )?(?:{w} ){0,10}?(?:was|were)|without (?:getting |receiving )?(?:anything|concessions)) (?:{w} ){0,3}?(?:in exchange|in return)(?: for)?|nothing in (?:return|exchange)(?: for)?",
  },
  {
    rule: 'tie.in-exchange',
    type: 'in_exchange_for',
    governs: true,
    pattern:
      '(?:in exchange for|in return for|as (?:the |a )?(?:price|reward) for|as part of (?:a|the) (?:{w} )?(?:deal|bargain) (?:for|under which|that)|traded for|swapped for)',
  },
  { rule: 'tie.in-exchange', type: 'in_exchange_for', governs: false, pattern: '(?:in exchange|in return)' },
  {
    rule: 'tie.in-response',
    type: 'in_response_to',
    governs: true,
    pattern: '(?:in (?:response|retaliation|reaction) (?:to|for)|as a (?:response|reaction) to|because of|prompted by)',
  },
  {
    rule: 'tie.in-response',
    type: 'in_response_to',
    governs: false,
    pattern: '(?:in (?:response|retaliation|reaction|turn))',
  },
];
