/** English, whole: the tables of this folder in one. To add a language, write a folder like this one and name it in `languages.ts`. */
import type { LanguageTables } from '../tables.ts';
import { attribution, persons } from './attribution.ts';
import { custody } from './custody.ts';
import { dates } from './dates.ts';
import { dealings } from './dealings.ts';
import { figures, pressure, tallies } from './figures.ts';
import { macros } from './forms.ts';
import { justice } from './justice.ts';
import { lexicon } from './lexicon.ts';
import { modality } from './modality.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { release } from './release.ts';
import { assessments, positions, ties } from './stances.ts';
import { statements } from './statements.ts';

export const english: LanguageTables = {
  language: 'en',
  macros: {
    ...macros,
    land: "\uE000+|europe|exile|the west|no man[’']s land|the airport|a third country|abroad",
    ordinal: `${Object.keys(numbers.ordinals).join('|')}|\\d+(?:st|nd|rd|th)`,
  },
  passages: {
    caption: '^\\[?(?:photo|image|file photo|picture|video|caption)\\s*[:—-]',
    bullet: '^[•*·–-]\\s',
    furniture: [
      "^(?:read (?:also|more|next|this)|see also|also read|related|more on this|share|subscribe|sign up|follow us|advertisement|copyright|©|all rights reserved|tags?:|topics?:|source:|photo credit|listen to|watch:|newsletter|support us|donate|comments?$|publication:|published|updated|last updated|posted|print this|by the numbers:|most read|trending|breaking:?$|editor[’']s note|reporting by|editing by|writing by|translated by|https?://|www\\.)",
      "^by [\\p{L}.'-]+(?: [\\p{L}.'-]+){0,3}(?:,? (?:and|,) [\\p{L} .'-]+)?$",
      '^\\((?:source|photo|image|credit)[^)]*\\)$',
      '\\s\\|\\s',
      '^(?:{weekday},?\\s+)?(?:{month}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+{month},?\\s+\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:[,\\s|-]+\\d{1,2}[:.]\\d\\d.*)?$',
      '^[\\p{L}\\s]{3,30}:$',
      '^-?\\d+(?:[.,]\\d+)?\\s*°?\\s*[cf](?![\\p{L}])',
    ],
    leads: [
      '^[•*·–]\\s+',
      '^\\[?(?:Photo|Image|File photo|FILE|Picture|Caption)\\s*[:—-]\\s*',
      "^(?:[\\p{Lu}][\\p{Lu}.\\s’'-]+(?:,\\s+[\\p{L}.]+(?:\\s[\\p{L}.]+)?)?(?:,\\s+[\\p{L}.]+\\s+\\d{1,2}(?:,\\s+\\d{4})?)?\\s*)?\\((?:[\\p{Lu}][\\p{L}.]*(?:[ /][\\p{Lu}][\\p{L}.]*){0,2})\\)\\s*[—–-]+\\s*",
      "^[\\p{Lu}][\\p{Lu}\\s.’'-]{2,30}(?:,\\s+[\\p{L}.]+(?:\\s[\\p{L}.]+)?)?(?:,\\s+[\\p{L}.]+\\s+\\d{1,2}(?:,\\s+\\d{4})?)?\\s*[—–]\\s*",
      '^(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+\\d{1,2}(?:,\\s+\\d{4})?,\\s+[\\p{Lu}][\\p{L} ]{1,30}\\.\\s+',
      '^(?:Executive )?Summary:\\s*',
    ],
  },
  sentences: {
    abbreviations:
      '(?:[Mm]rs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Rev|St|Jr|Sr|Hon|Amb|No|Nos|Art|vs|etc|e\\.g|i\\.e|approx|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\\.m|p\\.m|al|Fr|U\\.S|U\\.K|U\\.N|E\\.U|U\\.S\\.A|D\\.C|\\p{Lu})\\.',
  },
  numbers,
  dates,
  names,
  clauses: {
    boundary:
      '(?:(?<=\\s)(?:(?:under|by|through|in|to|with|during|from) which|who|because|although))(?=\\s)|,?\\s+(?:who|whose|which|where|whereas|although|though|because|so that|while|when|after(?! (?:an?|the|his|her|their|its|this|that|these|those|being|[\\p{L}]+ing|\\d+|more|nearly|mass|{month})(?=\\s))|before(?! (?:an?|the|his|her|their|its|this|that|these|those|being|[\\p{L}]+ing|\\d+|more|nearly|mass|{month})(?=\\s))|until(?! {month}| \\d)|if|unless|even though|despite)(?=\\s)|(?<=,)\\s+(?:whom|that(?! (?:same|day|year|month|week)))(?=\\s)|(?:,\\s+(?:all|many|most|some|both|none|several|two|three|one) of (?:whom|which|them))(?=[\\s,])|(?<=,)\\s+(?:but|and|so|or)(?=\\s+(?:he|she|they|it|the|that|had|was|were|has|have|is|are|said|described|told|later|then|also|in|on|by)\\s)',
    coordinator: 'and|but|or|then|while',
    auxiliaries:
      'was|were|is|are|been|being|be|has|have|had|will|would|to|also|later|then|first|again|not|never|recently|already|now|still|once|twice|soon|finally|reportedly|allegedly|most|likely|safely|completely|formally|effectively|fully|may|might|could|should|must|did|does|do|began|begun|started|starting|get|got|getting|himself|herself|themselves|just|earlier|subsequently|officially|publicly|openly|directly|personally|both|each|all|yet|eventually|initially|temporarily|immediately|repeatedly|so|ever|[\\p{L}]+ly',
    passive: 'was|were|is|are|been|being|be|get|got|getting',
    sameTime: 'when|where',
    finite: 'was|were|is|are|has|have|had|will|would|did|does|may|might|could',
    by: 'by',
    partner: 'with|to|between|and',
    goal: 'to|into|in|for',
    relative: 'who|whom|which|that|whose',
    noObject:
      '[.,;:)\\]“”"]|$|(?:in|on|at|by|for|to|from|since|during|after|before|under|over|with|without|as|while|when|within|near|outside|together|along|again|twice|alongside|there|here|and|or|but|last|this|earlier|yesterday|today|on|because|shortly|amid|only|just|abroad|of|so|later|several|first|{month})(?![\\p{L}])',
    trailing: 'and|but|or|,|;|:|who|which|that|when|after|before|while|also|the|a|an|in|on|of|to|by',
    infinitive: 'to',
    leading: 'and|but|or|,|;|that|also|then|while|so|because|although|though|as|if',
  },
  glue: {
    article: 'the|a|an|its|his|her|their',
    indefinite: 'a|an',
    of: 'of',
    listAnd: 'and|or',
    both: 'both',
    between: 'between',
    notSpeech: 'to|be|was|were|been|is|are',
    speechAgain: 'as|(?:first|last|only one) to',
    speakerPronoun: 'he|she|they|it|the group|the ministry',
    personal: 'he|she|him|her',
    afterSpeaker: 'on|in|to|at|last|this|from|of|with|after|during|late|early|according',
    subordinate: 'after|when|while|before|ahead of|following|as|once|if',
    so: 'so',
    numberVerb: 'was|were|are|is|have|has|had|been|of|others?|more|remain|still|included|refused',
    numberLead: 'all|another|of',
    numberFollow:
      'before|ahead of|amid|during|under|at|by|for|this|last|on|more|others?|in|on|after|as|from|to|with|over|and|including|who|were|was|have|had',
    share: 'of (?:them|those|whom|the (?:group|freed|released|detained))|of the (?=[\\p{L}-]+ )',
    termPreposition: 'by|to|from',
    aside: 'of|in|from|by|for|with|against',
    notPatient: 'by|under|with|against|for',
    including:
      'including|include[ds]?|among them|among whom|among (?:those|the (?:{w} ){0,2}?(?:people|prisoners|men|women))(?: (?:freed|released|arrested|detained|jailed|pardoned|sentenced|held|charged|convicted|killed|missing))?(?: (?:is|are|was|were))?|such as|notably|namely',
    respectively: 'respectively',
    offices: '(?:ambassadors|envoys|diplomats|embassies) of',
    apposition: 'a|an|the|former|formerly',
    officeOf: 'to|for|of|on',
  },
  frames: [...tallies, ...release, ...custody, ...justice, ...pressure, ...figures, ...dealings, ...statements],
  modality,
  attribution,
  positions,
  assessments,
  ties,
  persons,
  lexicon,
};
