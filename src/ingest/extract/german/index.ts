/** German, whole: the tables of this folder in one. */
import type { LanguageTables } from '../tables.ts';
import { attribution, persons } from './attribution.ts';
import { custody, pressure } from './custody.ts';
import { dates } from './dates.ts';
import { dealings } from './dealings.ts';
import { figures, tallies } from './figures.ts';
import { macros } from './forms.ts';
import { justice } from './justice.ts';
import { lexicon } from './lexicon.ts';
import { modality } from './modality.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { release } from './release.ts';
import { assessments, positions, ties } from './stances.ts';

const AUXILIARY =
  'wurden?|wird|werden|worden|ist|sind|war|waren|sei|seien|hat|haben|habe|hatten?|auch|später|dann|zuerst|erneut|wieder|nicht|nie|bereits|schon|noch|bald|endlich|kürzlich|jetzt|nun|offenbar|angeblich|wohl|vermutlich|möglicherweise|wahrscheinlich|soll|sollen|sollte|sollten|kann|können|könnte|könnten|will|wollen|muss|müssen|darf|dürfen|sich|zu|vorzeitig|vorläufig|überraschend|inzwischen|daraufhin|seither|ebenfalls|unterdessen|ihn|sie|ihm|ihr|ihnen|er|es|man|zudem|mittlerweile|willkürlich|offiziell|öffentlich|formell';

export const german: LanguageTables = {
  language: 'de',
  macros: {
    ...macros,
    land: '\uE000+|exil|ausland|den westen|ein drittland|europa',
    ordinal: `${Object.keys(numbers.ordinals).join('|')}|\\d+\\.`,
  },
  passages: {
    caption: '^\\[?(?:foto|bild|archivbild|archivfoto|video|symbolbild)\\s*[:—-]',
    bullet: '^[•*·–-]\\s',
    furniture: [
      '^(?:lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr dazu|siehe auch|auch interessant|weiterlesen|teilen|drucken|merken|newsletter|abonnieren|anzeige|werbung|copyright|©|alle rechte vorbehalten|schlagwörter|themen?:|tags?:|quelle:|quellen:|foto:|bild:|video:|kommentare?|aktualisiert|zuletzt aktualisiert|veröffentlicht|stand:|lesezeit|startseite|politik$|ausland$|https?://|www\\.|dieser artikel|mit material von|mehr bei)',
      '^von (?:unserem |unserer )?[\\p{L}.’-]+(?: [\\p{L}.’-]+){0,4}(?:,? (?:und|,) [\\p{L} .’-]+)?$',
      '^\\((?:quelle|foto|bild|dpa|afp)[^)]*\\)$',
      '\\s\\|\\s',
      '^(?:{weekday},?\\s+(?:den\\s+)?)?(?:\\d{1,2}\\.\\s?(?:{month}|\\d{1,2}\\.)\\s?\\d{4})(?:[,\\s|–-]+(?:um )?\\d{1,2}[:.]\\d\\d.*)?$',
      '^[\\p{L}\\s]{3,30}:$',
    ],
    leads: [
      '^[•*·–]\\s+',
      '^\\[?(?:Foto|Bild|Archivbild|Archivfoto|Video)\\s*[:—-]\\s*',
      '^[\\p{Lu}][\\p{L}/ .-]{1,40}\\s*\\((?:[\\p{L}/. ]{2,30})\\)\\s*[—–-]+\\s*',
      '^[\\p{Lu}][\\p{L}/.-]{2,25}(?:/[\\p{Lu}][\\p{L}]+)?(?:,\\s+\\d{1,2}\\.\\s[\\p{L}]+)?\\s+[—–]\\s+',
      '^[\\p{Lu}][\\p{L}/]{2,20}(?: [\\p{Lu}][\\p{L}]{2,15})?\\.\\s+(?=[\\p{Lu}])',
    ],
  },
  sentences: {
    abbreviations:
      '(?:Dr|Prof|St|Nr|bzw|ca|usw|etc|z\\.B|z\\. B|u\\.a|d\\.h|Mio|Mrd|Abs|Art|geb|gest|Hrsg|vgl|ggf|evtl|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez|\\d{1,2}|\\p{Lu})\\.',
  },
  numbers,
  dates,
  names,
  clauses: {
    boundary:
      ',\\s+(?:der|die|das|den|dem|deren|dessen|denen|welche[nrms]?|wo|wohin|nachdem|als|weil|da|obwohl|während|wenn|falls|dass|ob|damit|sodass|so dass|bevor|bis|wie|indem|ohne dass|um)(?=\\s)|,\\s+(?:aber|doch|jedoch|sondern|und)(?=\\s)|(?<=\\s)(?:nachdem|bevor|weil|obwohl|während)(?=\\s)',
    coordinator: 'und|oder|aber|sondern|doch|sowie',
    auxiliaries: AUXILIARY,
    passive: 'wurden?|wird|werden|worden|ist|sind|war|waren|sei|seien',
    bracket: {
      passive: 'wurden?|wird|werden|worden|ist|sind|war|waren|sei|seien|würden?',
      active: 'hat|haben|habe|hatten?|hätten?',
    },
    inverts: true,
    sameTime: 'als|wobei|wo',
    finite: 'wurde|wurden|wird|werden|ist|sind|war|waren|hat|haben|hatte|hatten|soll|sollen|will',
    by: 'von|vom|durch',
    partner: 'mit|an|zwischen|und|bei|gegen|zu',
    goal: 'nach|in|in die|in den|ins|für',
    relative: 'der|die|das|den|dem|deren|dessen|denen|welche[nrms]?',
    noObject:
      '[.,;:)\\]“”"»]|$|(?:wurden?|worden|werden|ist|sind|war|waren|sei|seien|hat|haben|hatten?|und|oder)(?![\\p{L}])',
    trailing: 'und|oder|aber|,|;|:|der|die|das|den|dem|ein|eine|in|im|am|an|auf|von|mit|zu|nach|als|dass|wie|darunter',
    leading: 'und|oder|aber|,|;|dass|sondern|doch|denn|als|wie|nachdem|weil|ob|während|wo|da|so',
    infinitive: '(?!)',
  },
  glue: {
    article: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|sein|seine[nrms]?|ihr|ihre[nrms]?',
    indefinite: 'ein|eine|einen|einem|einer',
    of: 'von|der|des',
    listAnd: 'und|sowie|oder',
    both: 'beide[nr]?|sowohl',
    between: 'zwischen',
    notSpeech: 'zu|wurden?|worden',
    speechAgain: 'wie',
    speakerPronoun: 'er|sie|es|die organisation|die gruppe|das ministerium|der sender',
    afterSpeaker:
      'mit|am|in|im|an|der|dem|gegenüber|auf|bei|nach|zufolge|über|laut|zu|vor|wörtlich|weiter|dazu|hinzu|fest|bekannt|ein|voraus|vom|via|per|heute|gestern|und',
    subordinate: 'nachdem|als|während|bevor|vor|nach|ehe|sobald|falls|wenn',
    so: 'so|das|dies|es',
    numberVerb: 'wurden?|werden|sind|waren|haben|hatten|kamen|von|weitere|andere|davon|saßen|sitzen',
    numberLead: 'alle|weitere|von|die',
    numberFollow:
      'vor|bei|während|unter|durch|weitere|andere|in|am|nach|als|aus|zu|mit|und|darunter|die|wurden|waren|haben|hatten|von|kamen',
    share: 'von (?:ihnen|denen|diesen)|(?:der|dieser) (?=(?:[\\p{L}-]+) )',
    termPreposition: 'auf|um|zu|von',
    aside: 'von|in|im|aus|für|mit|gegen|bei|durch',
    notPatient: 'von|unter|mit|gegen|für|bei|durch|an',
    including:
      'darunter|unter ihnen|unter den [\\p{L}]+en|zu den [\\p{L}]+en (?:gehören|gehört|zählen|zählt)|unter denen|unter anderem|einschließlich|zu ihnen (?:gehören|gehört|zählen|zählt)|wie etwa|namentlich|allen voran',
    respectively: 'beziehungsweise|jeweils|respektive',
    offices: '(?:botschafter|gesandte|diplomaten|botschaften) (?:von|der|des)',
    apposition: 'ein|eine|der|die|früher|ehemals|einst',
    officeOf: 'für|der|des|von|in|im',
  },
  frames: [...tallies, ...release, ...custody, ...justice, ...pressure, ...figures, ...dealings],
  modality,
  attribution,
  positions,
  assessments,
  ties,
  persons,
  lexicon,
};
