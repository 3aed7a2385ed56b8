/**
 * English: what was agreed, asked, denied or doubted, and what is no event at all. Where two cues speak, the order of
 * the rows decides. `governor` cues end right before the "to" (or the gerund) that the trigger follows.
 */
import type { ModalityCue } from '../tables.ts';

export const modality: readonly ModalityCue[] = [
  // habits, aims, conditions: no event
  {
    rule: 'drop.habit',
    modality: 'drop',
    where: 'clause',
    pattern: 'cyclically|when convenient|when it suits|routinely|habitually|whenever|how many|every time|regularly',
  },
  {
    rule: 'drop.condition',
    modality: 'drop',
    where: 'adjacent',
    pattern:
      '(?:only (?:be possible )?after|unless|without|prospects? (?:for|of)|possibility of|idea of|issue of|question of|task of|importance of|role in|speculation (?:about|over)) (?:the |a |an |all |comprehensive )*',
  },
  {
    rule: 'drop.aim',
    modality: 'drop',
    where: 'governor',
    pattern:
      '(?:attempt|attempts|effort|efforts|campaign|struggle|fight|fought|strategy|tool|way|chance|opportunity|pressure|in order|work|working|efforts aimed|designed|aims?|aimed|powers?|right|able|unable|ability) to',
  },
  {
    rule: 'drop.purpose',
    modality: 'drop',
    where: 'adjacent',
    pattern: '(?:fear|risk|danger) of|(?:role|part) in securing the',
  },
  {
    rule: 'drop.possible',
    modality: 'drop',
    where: 'adjacent',
    pattern: 'could (?:trigger|lead to|bring)|(?:might|could) (?:one day|eventually)',
  },

  // denied
  {
    rule: 'denied.not',
    modality: 'denied',
    where: 'adjacent',
    pattern:
      "(?:was|were|is|are|has|have|had|did|does|do|will|would|could) (?:not|never)(?: yet| been| be| ever)*|(?:was|were|is|are|has|have|had|did|does|do|would|could|wo|ca)n[’']t(?: been| be| ever)*|has yet to(?: be)?|have yet to(?: be)?|never(?: been)?",
  },
  {
    rule: 'denied.refused',
    modality: 'denied',
    where: 'governor',
    pattern:
      '(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|fail(?:ed|s|ing)) to|(?:ruled|rules) out|(?:refusal|unwilling(?:ness)?|failure) to|stopped short of',
  },
  {
    rule: 'denied.said',
    modality: 'denied',
    where: 'clause',
    pattern:
      '(?:denied|denies|denying|rejected|dismissed)(?: (?:reports?|claims?|rumou?rs?|allegations))? (?:that|of|having)|there (?:was|were|had been|has been) no|none of (?:the|them|those)|no one|nobody',
  },

  // proposed: one side holds it
  {
    rule: 'proposed.asked',
    modality: 'proposed',
    where: 'governor',
    pattern:
      "(?:ask(?:ed|s|ing)?|urg(?:ed|es|ing|e)|want(?:ed|s|ing)?|hop(?:ed|es|ing|e)|demand(?:ed|s|ing)?|call(?:ed|s|ing)? (?:on|upon|for)|appeal(?:ed|s|ing)?|plead(?:ed|s|ing)?|beg(?:ged|s)?|propos(?:ed|es|ing|e)|offer(?:ed|s|ing)?|request(?:ed|s|ing)?|press(?:ed|es|ing)?|push(?:ed|es|ing)?|invit(?:ed|es|ing)|need(?:s|ed)?|encourag(?:ed|es)|seek(?:s|ing)?|sought|ready|willing|prepared|consider(?:s|ed|ing)?|wish(?:ed|es)?|discuss(?:ed|es|ing)?|recommend(?:ed|s)|promis(?:ed|es)? if)(?: (?:[\\p{L}\\p{N}.’'-]+)){0,7}? (?:to|for)(?: be)?",
  },
  {
    rule: 'proposed.noun',
    modality: 'proposed',
    where: 'adjacent',
    pattern:
      '(?:call(?:ed|s|ing)? (?:on {w} )?for|appeal(?:ed|s|ing)? for|demand(?:ed|s|ing)?(?: for| that)?|urg(?:ed|es|ing)|press(?:ed|es|ing)? (?:{w} ){0,2}?for|plea(?:d|ded|s|ding)? for|ask(?:ed|s|ing)? (?:{w} ){0,5}?for|request(?:ed|s|ing)?|push(?:ed|ing)? for|campaign(?:ed|ing)? for|lobby(?:ing|ied)? for|insist(?:ed|s|ing)? (?:on|that)|seek(?:s|ing)?|sought|secur(?:e|ing)|work(?:s|ing)? for|negotiat(?:e|ed|ing)|order(?:ed|s)(?! (?:{w} ){0,2}?that | (?:{w} ){0,4}?to )|discuss(?:ed|es|ing)?|propos(?:ed|es|ing|al for)|raised|offer(?:ed|s|ing)?|conditions? (?:for|of|{w} {w}))(?: (?!(?:and|but|because)\\s){w}){0,6}?',
  },
  {
    rule: 'proposed.modal',
    modality: 'proposed',
    where: 'adjacent',
    pattern: '(?:should|must|ought to|needs to|deserves to)(?: be)?|should (?:{w} ){1,4}?(?:not )?be',
  },
  {
    rule: 'proposed.hope',
    modality: 'proposed',
    where: 'adjacent',
    pattern:
      '(?:hop(?:ed|es|ing|e)|wish(?:ed|es)?|expressed hope)(?: that)?(?: {w}){0,7}?|should (?:{w} ){1,3}?not|should (?:{w} ){1,4}?(?=be)',
  },

  // planned: agreed or announced by who will do it
  {
    rule: 'planned.will',
    modality: 'planned',
    where: 'adjacent',
    pattern:
      "(?:will|would|shall|[’']ll|is to|are to|was to|were to|is due to|are due to|is set to|are set to|is expected to|are expected to|was expected to|were expected to|going to|about to|were due to|was due to)(?: be| soon be| also| have| happen)*|would be home|will be home|about to happen",
  },
  {
    rule: 'planned.agreed',
    modality: 'planned',
    where: 'governor',
    pattern:
      "(?:agree(?:d|s|ing)?|plan(?:s|ned|ning)?|promis(?:ed|es|ing)|pledg(?:ed|es|ing)|decid(?:ed|es|ing)|decision|intend(?:s|ed)?|vow(?:ed|s)?|prepar(?:ed|es|ing)|expect(?:ed|s)?|announc(?:ed|es) (?:plans|it would)|undertook|commit(?:s|ted)|scheduled|set|due|looking forward|order(?:ed|s)|told|instruct(?:ed|s)|has ordered|demanded)(?: (?:[\\p{L}\\p{N}.’'-]+)){0,6}? (?:to|on|a|the)(?: be)?|(?:order(?:ed|s)|ruled|agreed|decided|decreed)(?: {w}){0,2}? that (?:[\\p{L}\\p{N}.’'-]+ ){1,7}?(?:should )?be",
  },

  {
    rule: 'planned.noun-will',
    modality: 'planned',
    where: 'after',
    pattern:
      '(?:of (?:{w} ){1,3}?)?(?:(?:will|would) (?:happen|take place|go ahead|begin|start|be (?:held|carried out))|(?:is|are|was|were) (?:to (?:take place|happen|be held|begin)|(?:due|set|expected|scheduled|planned|imminent)(?! to have)))',
  },

  // uncertain: hedged
  {
    rule: 'uncertain.modal',
    modality: 'uncertain',
    where: 'adjacent',
    pattern:
      '(?:may|might|could)(?: have| be| now be| have been| also)*|(?:most likely|very likely|likely|probably|possibly|reportedly|allegedly|apparently|presumably|supposedly|seemingly)(?: been| be)?|(?:is|are|was|were) (?:reportedly|believed|thought|rumou?red|likely|said|reported|understood|feared)(?: to)?(?: have)?(?: been| be)?',
  },
  {
    rule: 'uncertain.clause',
    modality: 'uncertain',
    where: 'clause',
    pattern:
      'reportedly|allegedly|most likely|apparently|it (?:was|is|has been) (?:reported|rumou?red|said) that|unconfirmed (?:reports?|information)|rumou?rs? (?:that|of)|may have|might have|it is (?:unclear|not clear|unknown) (?:if|whether)',
  },
  {
    rule: 'uncertain.after',
    modality: 'uncertain',
    where: 'after',
    pattern: ',? (?:reportedly|allegedly|apparently|it (?:was|is) believed|according to unconfirmed)',
  },
];
