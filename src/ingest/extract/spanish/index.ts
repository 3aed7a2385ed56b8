/** Spanish, whole: the tables of this folder in one. */
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

export const spanish: LanguageTables = {
  language: 'es',
  macros: {
    ...macros,
    round,
    opener,
    land: '\uE000+|exilio|extranjero|el extranjero|europa|terceros países|territorio {nation}|el aeropuerto|suelo {nation}',
    ordinal: Object.keys(numbers.ordinals).join('|'),
  },
  passages: {
    caption: '^\\[?(?:foto(?:grafía)?|imagen|vídeo|video|crédito|ilustración|pie de foto)s?\\s*[:—/-]',
    bullet: '^[•*·–—-]\\s',
    furniture: [
      '^(?:lea (?:también|además|más)|leer más|le puede interesar|te puede interesar|vea también|ver también|puede leer|relacionad[oa]s?|compartir|comparte|suscríb(?:ase|ete)|síguenos|publicidad|copyright|©|todos los derechos|etiquetas?\\s*:|tags?\\s*:|temas?\\s*:|fuente\\s*:|créditos?\\b|newsletter|boletín|comentarios?$|publicado|actualizado|última actualización|redacción$|por la redacción|con información de|tiempo de lectura|escuchar|https?://|www\\.|imprimir|lo más (?:leído|visto)|última hora:?$|artículo exclusivo|reciba|recibe|únete|descarga|noticias? relacionadas?|más información|archivado en|guardar|inicio\\s*[>/|])',
      "^por:? [\\p{L}.'-]+(?: [\\p{L}.'-]+){0,4}(?:,? (?:y|con|,) [\\p{L} .'-]+)?$",
      '^\\((?:fuente|foto|imagen|crédito|con información)[^)]*\\)$',
      '\\s\\|\\s',
      '^(?:{weekday},?\\s+)?(?:el\\s+)?(?:\\d{1,2} (?:de )?{month},?(?: de| del)? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})(?:[,\\s|a-]+(?:las )?\\d{1,2}\\s?[:.hH]\\s?\\d*.*)?$',
      '^[\\p{L}\\s]{3,30} ?:$',
      '^(?:efe|afp|reuters|ap|dpa|europa press)(?:[ ,/•-].{0,60})?$',
    ],
    leads: [
      '^[•*·–—]\\s+',
      '^\\[?(?:Foto(?:grafía)?|Imagen|Vídeo|Video)\\s*[:—-]\\s*',
      '^(?:[\\p{Lu}][\\p{L} .’-]{2,30}(?:,\\s+\\d{1,2} (?:de )?[\\p{L}.]+(?: (?:de )?\\d{4})?)?\\s*)\\((?:AFP|EFE|Reuters|AP|DPA|[\\p{Lu}][\\p{L}. ]{1,20})\\)\\s*[.,—–:-]+\\s*',
      '^[\\p{Lu}][\\p{L} .’-]{2,30},\\s+\\d{1,2} (?:de )?[\\p{L}.]+(?: (?:de )?\\d{4})?\\s*[.—–-]+\\s*',
      '^[\\p{Lu}][\\p{Lu}\\s.’-]{2,30}(?:,\\s+\\d{1,2} (?:de )?[\\p{L}]+(?: (?:de )?\\d{4})?)?\\s*(?:[.—–-]\\s?)?[—–-]\\s*',
    ],
  },
  sentences: {
    abbreviations:
      '(?:Sr|Sra|Srta|Dr|Dra|D|Dña|Mons|Lic|Ing|Prof|Gral|Cnel|Cap|Tte|art|arts|av|avda|cf|etc|p|pp|vol|no|núm|ene|feb|sept|oct|nov|dic|EE|UU|Ud|Uds|Sta|Sto|\\p{Lu})\\.',
  },
  numbers,
  dates,
  names,
  clauses: {
    boundary:
      ',?\\s+(?:quien|quienes|cuyo|cuya|cuyos|cuyas|donde|el cual|la cual|los cuales|las cuales|mientras que|mientras|cuando|(?:después|luego|antes) de(?= (?:que|ser|haber)\\s)(?: que)?|tras(?= (?:ser|haber)\\s)|porque|ya que|puesto que|pues|aunque|si bien|si|para que|a fin de que|de modo que|a pesar de|pese a|sin que|salvo que)(?=\\s)|(?<=,)\\s+que(?=\\s)|(?<=,)\\s+(?:pero|y|sino|además)(?=\\s+(?:el|la|los|las|él|ella|ellos|ha|han|es|son|había|será|luego|en|un|una|también|no|se|fue|fueron|otros?|otras?)\\s)',
    coordinator: 'y|e|pero|o|así como|además de',
    auxiliaries:
      'ha|han|había|habían|habrá|habrán|habría|habrían|haya|hayan|haber|habiendo|sido|es|son|era|eran|será|serán|sería|serían|fue|fueron|sea|sean|ser|siendo|está|están|estaba|estaban|estado|quedó|quedaron|resultó|resultaron|se|lo|la|los|las|le|les|va a|van a|{adv}',
    passive:
      'sido|es|son|era|eran|será|serán|sería|serían|fue|fueron|sea|sean|fuera|fueran|ser|siendo|está|están|estaba|estaban|estado|quedó|quedaron|quedado|resultó|resultaron|resultado|vio|vieron',
    active: 'ha|han|había|habían|habrá|habrán|habría|habrían|haya|hayan|hubiera|hubieran|haber|habiendo|he|hemos',
    subjectBehind: true,
    singular: '\\S*[ai]d[oa](?:\\s.*)?',
    inserted:
      '{aux}|{estar}|[\\p{L}]{2,}(?:ó|aron|ieron|jo|uvo|aban?|ían?|ad[oa]s?|id[oa]s?)|puest[oa]s?|pres[oa]s?|cumple|purga|sufre|padece|lleva|vive|dirige|tiene',
    sameTime: 'cuando|donde',
    finite:
      'ha|han|había|habían|es|son|era|eran|será|serán|sería|fue|fueron|debe|deben|va|van|está|están|salió|salieron',
    by: 'por',
    partner: 'con|a|al|entre|y',
    goal: 'hacia|al|a|para|rumbo a|con destino a|con dirección a',
    relative: 'que|quien|quienes|cuyo|cuya|el cual|la cual|los cuales|las cuales|donde',
    noObject: '',
    trailing:
      'y|e|pero|o|,|;|:|que|quien|quienes|cuando|después|antes|mientras|entonces|también|el|la|los|las|un|una|de|del|en|a|al|por|cuyo|donde|así|ha|han|con|para|tras',
    leading: 'y|e|pero|o|,|;|que|quien|también|luego|entonces|mientras|pues|porque|bien|como|si|así',
    infinitive: '(?!)',
  },
  glue: {
    article: 'el|la|los|las|un|una|su|sus|del|al|unos|unas|lo',
    indefinite: 'un|una',
    of: 'de|del',
    listAnd: 'y|e|o|así como|además de',
    both: 'tanto',
    between: 'entre',
    notSpeech: 'fue|sido|ser|es|era|a|de|para|se|por|no',
    speechAgain: 'como|según|se',
    speakerPronoun:
      'él|ella|ellos|ellas|la organización|el ministerio|el grupo|la ong|la asociación|el organismo|quien',
    afterSpeaker:
      'a|al|en|sobre|durante|este|esta|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|el|de|del|después|tras|citad[oa]|por|ante|antes|desde|la|los|las|vía|quien|que|sin|para|con|citando|se|luego|y|al|mediante|poco',
    subordinate: 'después|cuando|mientras|antes|tras|desde|si|una vez|durante|luego|al',
    so: 'así',
    numberVerb:
      'han|son|habían|fueron|eran|serán|habrían|serían|han sido|de ellos|de ellas|otr[oa]s|siguen|permanecen|figuran|más|salieron|quedaron|en total|quedan|continúan|están|recuperaron|recobraron|se encuentran|(?:los|las) (?:{w} )?(?:{person})',
    numberLead: 'todos|los|las|aún|a|de|en|otros|otras',
    numberFollow:
      'antes|ante|bajo|para|otr[oa]s|más|en|tras|hacia|de|con|y|que|eran|han|a|el|este|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|desde|por|durante',
    share: 'de (?:ell[oa]s|est[oa]s|es[oa]s)|entre ell[oa]s|de (?:los|las|sus)(?= (?:{w} ){0,2}?{person})',
    termPreposition: 'a|de',
    aside: 'de|del|en|por|para|con|contra|desde',
    doers: 'por',
    notPatient: 'por|bajo|con|contra|para|según|sobre',
    including:
      'entre (?:ell[oa]s|quienes|l[oa]s \\p{L}+[aií]d[oa]s|l[oa]s (?:que|cuales))(?: (?:figuran?|están?|se encuentran?|destacan?|se cuentan?))?|incluid[oa]s?|incluyendo|incluye(?:n|ron)?|a saber',
    offices: '(?:embajadores|emisarios|diplomáticos|embajadas) (?:de|del)',
    apposition: 'un|una|el|la|ex\\p{L}*|\\p{Ll}[\\p{L}-]+',
    officeOf: 'de|del|para|en|ante|de la|de los',
  },
  frames: [...tallies, ...release, ...custody, ...justice, ...pressure, ...figures, ...dealings],
  modality,
  attribution,
  persons,
  lexicon,
};
