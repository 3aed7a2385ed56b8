/** French, whole: the tables of this folder in one. Elided words are read as words of their own ("l’Algérie" as "l Algérie"). */
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
import { names, opener } from './names.ts';
import { numbers, round } from './numbers.ts';
import { release } from './release.ts';

export const french: LanguageTables = {
  language: 'fr',
  macros: {
    ...macros,
    round,
    opener,
    land: '\uE000+|exil|étranger|l étranger|europe|pays tiers|capitale {nation}|territoire {nation}|l aéroport',
    ordinal: `${Object.keys(numbers.ordinals).join('|')}|\\d+(?:e|ème|er|re)`,
  },
  passages: {
    caption: '^\\[?(?:photo|image|vidéo|légende|illustration|crédit)\\s*[:—-]',
    bullet: '^[•*·–—-]\\s',
    furniture: [
      '^(?:lire (?:aussi|également|la suite|plus)|à lire|voir aussi|sur le même sujet|partager|abonnez-vous|s abonner|suivez-nous|publicité|copyright|©|tous droits réservés|mots[- ]clés|tags?\\s*:|thèmes?\\s*:|source\\s*:|crédits? photo|newsletter|commentaires?$|publié|mis à jour|mise à jour|modifié|posté|par la rédaction|la rédaction$|avec afp$|temps de lecture|écouter|https?://|www\\.|imprimer|réagir|je m abonne|les plus lus|dernière minute:?$|article réservé|recevez)',
      "^par [\\p{L}.'-]+(?: [\\p{L}.'-]+){0,3}(?:,? (?:et|avec|,) [\\p{L} .'-]+)?$",
      '^\\((?:source|photo|image|crédit)[^)]*\\)$',
      '\\s\\|\\s',
      '^(?:{weekday},?\\s+)?(?:le\\s+)?(?:\\d{1,2}(?:er)?\\s+{month},?\\s+\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:[,\\s|à-]+\\d{1,2}\\s?[:.hH]\\s?\\d*.*)?$',
      '^[\\p{L}\\s]{3,30} ?:$',
      '^(?:afp|reuters|ap)(?:[ ,/•-].{0,60})?$',
    ],
    leads: [
      '^[•*·–—]\\s+',
      '^\\[?(?:Photo|Image|Vidéo|Légende)\\s*[:—-]\\s*',
      '^\\([\\p{Lu}][\\p{L} -]{2,30}(?:, [^)]{2,40})?\\)\\s*(?:[—–-]+\\s*)?',
      '^(?:[\\p{Lu}][\\p{L} .’-]{2,30}(?:,\\s+\\d{1,2}(?:er)? [\\p{L}.]+(?: \\d{4})?)?\\s*)\\((?:AFP|Reuters|AP|[\\p{Lu}][\\p{L}.]{1,20})\\)\\s*[—–-]+\\s*',
      '^[\\p{Lu}][\\p{Lu}\\s.’-]{2,30}(?:,\\s+\\d{1,2} [\\p{L}]+(?: \\d{4})?)?\\s*[—–]\\s*',
    ],
  },
  sentences: {
    abbreviations:
      '(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Pr|Mgr|St|Ste|art|av|env|cf|etc|p|vol|no|janv|févr|juil|sept|oct|nov|déc|al|\\p{Lu})\\.',
    elision:
      "(?<=(?<![\\p{L}\\p{N}])(?:[ldjsnmtcLDCJ]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Ss](?=[’']\\p{Ll})|[Nn](?=[’']\\p{Ll})))[’'](?=\\p{L})",
  },
  numbers,
  dates,
  names,
  clauses: {
    boundary:
      ',?\\s+(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|duquel|alors que|alors qu|tandis que|tandis qu|lorsque|lorsqu|quand|après que|après qu|après avoir|après être|avant que|avant qu|avant de|avant d|parce que|parce qu|puisque|puisqu|car|bien que|bien qu|quoique|si|même si|pour que|afin que|de sorte que|malgré|sans que|sauf que)(?=\\s)|(?<=,)\\s+(?:que|qu)(?=\\s)|(?<=,)\\s+(?:mais|et|donc|or|puis)(?=\\s+(?:il|elle|ils|elles|on|le|la|les|l|a|ont|est|sont|avait|sera|ensuite|en|dans|un|une|aussi|n|ne)\\s)',
    coordinator: 'et|mais|ou|puis|ainsi que',
    auxiliaries:
      'a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|eu|est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|être|été|étant|soit|soient|fait|se|s|{adv}',
    passive: 'été|est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|être|étant|soit|soient|fait|vu|vue|vus',
    active: 'a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|ait|eut|eurent',
    subjectBehind: true,
    inserted:
      '{aux}|[\\p{L}]{2,}(?:ée?s?|ait|aient|èrent)|purge|dirige|souffre|réfugiée?s?|détenue?s?|mis|mise|vit|vivent|connue?s?',
    sameTime: 'quand|lorsque|lorsqu|où',
    finite:
      'a|ont|avait|avaient|est|sont|était|étaient|sera|seront|serait|seraient|aurait|auraient|fut|doit|doivent|va|vont',
    by: 'par',
    partner: 'avec|à|au|aux|entre|et',
    goal: 'vers|en|au|aux|à|pour|dans|en direction de|à destination de',
    relative: 'qui|que|qu|dont|lequel|laquelle|lesquels|lesquelles|où',
    noObject: '',
    trailing:
      'et|mais|ou|,|;|:|qui|que|qu|quand|après|avant|tandis|alors|aussi|le|la|les|l|un|une|de|du|des|d|en|à|au|aux|par|dont|où|ainsi|a|ont',
    leading: 'et|mais|ou|,|;|que|qu|aussi|puis|alors|tandis|donc|car|parce|bien|comme|si|or|ainsi',
    infinitive: '(?!)',
    singular: '\\S*(?:ée?|ue?|te)(?:\\s.*)?',
  },
  glue: {
    article: 'le|la|les|l|un|une|son|sa|ses|leur|leurs|du|des',
    indefinite: 'un|une',
    of: 'de|d|des|du',
    listAnd: 'et|ou|ainsi que',
    both: 'à la fois',
    between: 'entre',
    notSpeech: 'est|été|être|sont|était|à|de|pour',
    speechAgain: 'comme',
    speakerPronoun: 'il|elle|ils|elles|l organisation|le ministère|le groupe|l ong|l association',
    afterSpeaker:
      'à|au|aux|dans|sur|lors|en|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|de|du|après|pendant|selon|citée?|par|auprès|avant|d|des|l|devant|via|qui|sans|pour|avec|citant|se|s|dont|peu|et|plus|tout|comme',
    subordinate: 'après|quand|lorsque|lorsqu|alors|avant|tandis|suite|dès|si|une fois|pendant|depuis',
    so: 'ainsi',
    numberVerb:
      'ont|sont|avaient|étaient|seront|auraient|seraient|ont été|d entre|autres?|restent|demeurent|figurent|refus\\p{L}*|de plus|sortent|recouvrent|au total|en tout',
    numberLead: 'tous|les|encore|quelque|de|en',
    numberFollow:
      'le nombre|avant|lors|pendant|sous|par|pour|autres|autre|de plus|en|dans|après|vers|de|avec|et|dont|qui|étaient|ont|à|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|depuis|au|ce',
    share: 'd entre (?:eux|elles)|parmi (?:eux|elles)|(?:des|de ces|de ses|de leurs)(?= (?:{w} ){0,2}?{person})',
    termPreposition: 'à|de',
    aside: 'de|du|d|des|dans|par|pour|avec|contre|à|en',
    doers: 'par',
    notPatient: 'par|sous|avec|contre|pour|selon|sur',
    including:
      'dont|parmi (?:eux|elles|lesquel(?:le)?s|les (?:personnes )?\\p{L}+é(?:e)?s)|y compris|notamment|à savoir|tel(?:le)?s? que|au nombre desquels',
    offices: '(?:ambassadeurs|émissaires|diplomates|ambassades) (?:de|du|d|des)',
    apposition: 'un|une|le|la|l|ancien|ancienne|ex-\\p{L}+|\\p{Ll}[\\p{L}-]+',
    officeOf: 'de|du|des|d|pour|en|au|auprès de|de la|de l|à',
  },
  frames: [...tallies, ...release, ...custody, ...justice, ...pressure, ...figures, ...dealings],
  modality,
  attribution,
  persons,
  lexicon,
};
