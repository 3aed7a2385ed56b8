/** Polish, whole: the tables of this folder in one. */
import type { LanguageTables } from '../tables.ts';
import { attribution, persons } from './attribution.ts';
import { custody } from './custody.ts';
import { dates } from './dates.ts';
import { dealings } from './dealings.ts';
import { inflection } from './endings.ts';
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

export const polish: LanguageTables = {
  language: 'pl',
  macros: {
    ...macros,
    land: '\uE000+|europ[\\p{L}]+|zachód|zagranicę|(?:trzeci[\\p{L}]+ )?kraju trzeciego|lotnisk[\\p{L}]+',
  },
  inflection,
  passages: {
    caption: '^\\[?(?:fot\\.|foto|zdjęcie|zdjęcia|na zdjęciu|wideo|film|grafika|ilustracja)\\s*[.:—–-]?',
    bullet: '^[•*·–-]\\s',
    furniture: [
      '^(?:czytaj (?:także|też|również|więcej|dalej)|zobacz (?:także|też|również|więcej)|przeczytaj (?:także|też|również)?|polecamy|podobne|powiązane|udostępnij|obserwuj|subskrybuj|zapisz się|newsletter|reklama|©|wszelkie prawa|tagi?:|tematy?:|kategori[ae]|źródło:|autor:|autorka:|opracowani[ea]|oprac\\.|dołącz|śledź|posłuchaj|słuchaj|obejrzyj|komentarze|wesprzyj|wspieraj|aktualizacja|opublikowano|data publikacji|dodano:|najnowsze|najczęściej czytane|więcej na ten temat|polub|telegram|skontaktuj|https?://|www\\.)',
      '^(?:autor:?|opr\\.:?)\\s+[\\p{L} .-]+$',
      '^\\((?:źródło|fot\\.|foto)[^)]*\\)$',
      '\\s\\|\\s',
      '^(?:{weekday},?\\s+)?(?:\\d{1,2}\\s+{month},?\\s+\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*(?:r\\.|roku))?(?:[,\\s|(-]+\\d{1,2}[:.]\\d\\d.*)?$',
      '^[\\p{L}\\s]{3,30}:$',
    ],
    leads: [
      '^[•*·–-]\\s+',
      '^\\[?(?:Fot\\.|Foto|Zdjęcie)\\s*[:—–-]?\\s*',
      '^[\\p{Lu}][\\p{Lu}\\s-]{2,30}(?:,\\s+\\d{1,2}\\s+\\p{Ll}+(?:\\s+\\d{4})?)?\\s*(?:\\([\\p{L} /,.]{2,30}\\))?\\s*[—–-]\\s+',
      '^[\\p{Lu}][\\p{L}]+(?:,\\s+\\d{1,2}\\s+\\p{Ll}+(?:\\s+\\d{4})?)?\\s*\\((?:PAP|IAR|AFP|Reuters|AP|DPA|BIEŁTA)\\)\\s*[—–-]\\s+',
    ],
  },
  sentences: {
    abbreviations:
      '(?:[Mm]\\.in|[Tt]zw|[Tt]zn|np|tj|itd|itp|im|ks|abp|bp|kard|dr|prof|mec|red|gen|płk|mjr|kpt|por|sen|pos|ul|al|pl|św|ok|godz|min|tys|mln|mld|proc|art|ust|pkt|nr|str|poz|r|w|br|ub|zm|ur|wg|ds|ww|jw|zob|por|oprac|fot|hab|inż|mgr|o|śp|woj|pow|gm|\\p{Lu})\\.',
  },
  numbers,
  dates,
  names,
  clauses: {
    boundary:
      ',?\\s+(?:któr(?:y|a|e|zy|ych|ego|ej|emu|ą|ym|ymi)|gdzie|podczas gdy|choć|chociaż|ponieważ|gdyż|bo|kiedy|gdy|zanim|jeśli|jeżeli|mimo że|po tym,? jak|po tym,? gdy|odkąd|dopóki)(?=\\s)|(?<=,)\\s+(?:że|iż|żeby|aby|by|a także|z czego|co|czyli|lecz|ale|a|jednak|zaś|natomiast|ani|więc)(?=\\s)|(?<=,)\\s+(?:z|od|do|w|dla|o|za|na|przed|przez) któr[\\p{L}]+(?=\\s)',
    coordinator: 'i|a|oraz|ale|lub|albo|zaś|po czym|następnie',
    auxiliaries:
      'zosta(?:ł[aoy]?|li|nie|ną|ć)|by(?:ł[aoy]?|li|ć)|jest|są|będ(?:zie|ą)|ma|mają|się|też|także|również|już|jeszcze|wtedy|potem|później|następnie|wcześniej|ponownie|dopiero|tylko|oficjalnie|ostatecznie|warunkowo|przedterminowo|niedawno|wkrótce|niespodziewanie|nagle|[\\p{L}]+(?:nie|cie)',
    passive: 'zosta(?:ł[aoy]?|li|nie|ną|ć)|by(?:ł[aoy]?|li|ć)|jest|są|będ(?:zie|ą)',
    sameTime: 'gdy|kiedy|gdzie',
    finite: 'zosta(?:ł[aoy]?|li|nie|ną)|by(?:ł[aoy]?|li)|jest|są|będ(?:zie|ą)|ma|mają|nie',
    by: 'przez|z rąk',
    partner: 'z|ze|między|pomiędzy|do',
    goal: 'do|na|w',
    relative: 'któr[\\p{L}]+',
    noObject: '[.,;:)\\]”"»]|$',
    trailing: 'i|a|oraz|ale|lub|,|;|:|któr[\\p{L}]+|gdy|kiedy|po|przed|że|w|z|na|do|o|także|też|[—–-]',
    infinitive: '(?!)',
    leading: 'i|a|oraz|ale|lecz|,|;|że|iż|także|też|również|bo|jak|natomiast|zaś|jednak|[—–-]',
    inserted: `(?:zosta|by)(?:ł[aoy]?|li)|[\\p{L}]{2,}(?:ł|ła|ło|ły|li|no|to|je|ją|uje|ują)|siedzi|siedzą|twierdzi|mówi`,
    participle: '[\\p{L}]+(?:n|t)(?:y|a|e|ego|ej|emu|ą|ym|ych|ymi)',
    relativeObject: 'któr(?:ego|ą|ych|e)',
  },
  glue: {
    article: '(?!)',
    indefinite: '(?!)',
    of: 'z|ze|spośród',
    listAnd: 'i|oraz|a także|jak również|czy|ani',
    both: 'zarówno',
    between: 'między|pomiędzy',
    notSpeech: '(?!)',
    speechAgain: '(?!)',
    speakerPronoun: 'on|ona|oni|one',
    afterSpeaker: 'w|we|na|podczas|z|ze|po|dla|o|przed|cytowan[\\p{L}]+|dodając|powołując',
    subordinate: 'po|gdy|kiedy|podczas|przed|jeśli|jeżeli|chociaż|choć',
    so: 'o tym|o czym|to',
    numberVerb:
      'zosta(?:ł[aoy]?|li|nie|ną)|by(?:ł[aoy]?|li)|ma|mają|wyjdzie|wyjdą|wyjedzie|wyjadą|jest|są|z nich|spośród|wyszło|wyszli|przebywa|przekroczyło|odmówiło|nadal|pozostaje|to',
    numberLead: 'wszystkich|kolejn[\\p{L}]+|dalszych|łącznie|razem|w sumie|po',
    numberFollow: 'przed|podczas|do|dla|z|ze|w|we|na|po|i|oraz|w tym|od|przez|jako|dzisiaj|dziś',
    share:
      '(?:z|spośród|wśród) (?:nich|tych|zwolnionych|uwolnionych|zatrzymanych|ułaskawionych|uwięzionych|skazanych|osadzonych|aresztowanych)',
    termPreposition: 'do|o|na|po',
    aside: 'z|ze|w|przez|dla|od|przeciwko|wobec',
    notPatient: 'przez|pod|z|ze|przeciw|przeciwko|dla|wobec',
    including:
      'wśród (?:nich|których|[\\p{L}]+(?:n|t)ych)|w tym|między innymi|m\\.in\\.|łącznie z|włącznie z|włączając|takich jak|takie jak',
    offices: 'ambasador[\\p{L}]+|wysłanni[\\p{L}]+|ambasad[\\p{L}]+',
    apposition:
      'był[aey]?|lider[\\p{L}]*|dziennikar[\\p{L}]+|działacz[\\p{L}]*|aktywist[\\p{L}]+|obrońc[\\p{L}]+|poli[\\p{L}]+|bloger[\\p{L}]*',
    officeOf: 'ds\\.|do spraw|w|przy|na',
  },
  frames: [...tallies, ...release, ...custody, ...justice, ...pressure, ...figures, ...dealings, ...statements],
  modality,
  positions,
  assessments,
  ties,
  attribution: {
    ...attribution,
    ofThis: 'o tym|o czym|o decyzji|o uwolnieniu|o zwolnieniu|informację (?:o tym|tę)|o sprawie|to',
    impersonal: { say: '[\\p{L}]+(?:no|to)', preposition: '(?:w|we)(?: (?:jego|jej|ich))?' },
  },
  persons,
  lexicon,
};
