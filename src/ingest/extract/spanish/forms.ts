/** Spanish verb forms as patterns, rows made from them, and the macros that the Spanish tables share. */
import type { Macros } from '../patterns.ts';
import type { Frame } from '../tables.ts';

/** Finite forms and the infinitive of verbs in -ar, by their stems; a stem is a pattern. Clitics may hang on ("liberarlos"). */
export const ar = (...stems: readonly string[]): string =>
  `(?:${stems.join('|')})(?:ó|aron|an?|aban?|ará|arán|arían?|en?|aran?|ar|ando|ándol[oa]s?|arl[oae]s?)`;

/** The same of verbs in -er and -ir. */
export const ir = (...stems: readonly string[]): string =>
  `(?:${stems.join('|')})(?:ió|ieron|en?|ían?|[ei]rán?|[ei]rían?|an?|[ei]r|iendo|[ei]rl[oae]s?)`;

export const participles = (...stems: readonly string[]): string => `(?:${stems.join('|')})(?:ad|id)[oa]s?`;

type Row = Omit<Frame, 'trigger' | 'form' | 'before'> & {
  readonly finite: string;
  readonly participle: string;
};

/**
 * The three rows of a verb: its own forms; the participle behind an auxiliary ("ha liberado", "fue liberado"); the
 * participle alone, which tells something new only where a number or a name stands by it.
 */
export function act(row: Row): Frame[] {
  const { finite: own, participle, ...frame } = row;
  return [
    { ...frame, form: 'active', trigger: own },
    { ...frame, form: 'verb', trigger: participle, before: '{aux}(?:\\s+{adv})*' },
    {
      ...frame,
      form: 'passive',
      trigger: participle,
      needs: frame.needs ?? 'numberOrName',
      notBefore: `${frame.notBefore ? `${frame.notBefore}|` : ''}{aux}(?:\\s+{adv})*|{det}|{num}`,
    },
  ];
}

export const macros: Macros = {
  // A word: anything between spaces that no comma, bracket or other stop ends.
  w: '[^\\s,;:!?()\\[\\]—…«»“”"]+',
  haber:
    '(?:ha|han|he|hemos|había|habían|habrá|habrán|habría|habrían|haya|hayan|hubiera|hubieran|haber|habiendo|habido)',
  ser: '(?:es|son|fue|fueron|era|eran|será|serán|sería|serían|sea|sean|fuera|fueran|fuesen?|ser|sido|siendo)',
  estar:
    '(?:está|están|estaba|estaban|estuvo|estuvieron|estará|estarán|estaría|estarían|estar|estado|sigue|siguen|seguía|seguían|permanece|permanecen|permanecía|permanecían|continúa|continúan|continuaba|continuaban|se encuentra|se encuentran|se encontraba|se encontraban|se mantiene|se mantienen|se halla|se hallan)',
  aux: '(?:{haber}|{ser}|resultó|resultaron|resultado|quedó|quedaron|quedado|quedar|quedan|vio|vieron|visto)',
  adv: '(?:[\\p{L}]{3,}mente|ya|también|aún|todavía|no|nunca|siempre|luego|después|ayer|hoy|anoche|todos|todas|ambos|ambas|bien|de nuevo|nuevamente|otra vez|además|por fin|a su vez|al fin|incluso|así|asimismo|por su parte|entonces|recién|tampoco|más tarde|sin embargo)',
  det: '(?:el|la|los|las|lo|un|una|unos|unas|al|del|este|esta|estos|estas|ese|esos|sus?|otros?|otras?|cada|nuestros|los \\d+)',
  de: '(?:de las?|de los|del|de)',
  month:
    '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene\\.|feb\\.|sept?\\.|oct\\.|nov\\.|dic\\.)',
  weekday: '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)',
  num: '(?:\\d[\\d.]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veinte|veinti\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|cientos|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|mil|miles|una (?:docena|decena|veintena|treintena|quincena|cuarentena|cincuentena|centena)|un centenar|decenas|docenas|centenares|varios|varias|algunos|algunas)',
  nation:
    '(?:afgan[oa]|alban[eé]s|albanesa|alem[áa]n|alemana|angoleñ[oa]|argelin[oa]|argentin[oa]|armeni[oa]|australian[oa]|austríac[oa]|austriac[oa]|azerbaiyan[oa]|azerí|bareiní|belga|bengalí|bielorrus[oa]|birman[oa]|bolivian[oa]|bosni[oa]|brasileñ[oa]|británic[oa]|búlgar[oa]|burkinés|burundés|camboyan[oa]|camerun[eé]s|canadiense|catalán|catalan[ae]|chec[oa]|checheni?[oa]|chilen[oa]|chin[oa]|colombian[oa]|congoleñ[oa]|norcorean[oa]|surcorean[oa]|coreano|costarricense|croata|cuban[oa]|cubanoamerican[oa]|dan[eé]s|danesa|dominican[oa]|ecuatorian[oa]|ecuatoguinean[oa]|egipci[oa]|emiratí|eritre[oa]|eslovac[oa]|esloven[oa]|español(?:a|e)?|estadounidense|estoni[oa]|etíope|europe[oa]|filipin[oa]|finland[eé]s|finlandesa|franc[eé]s|francesa|franco-{w}|gabon[eé]s|georgian[oa]|ghan[eé]s|grieg[oa]|guatemaltec[oa]|guinean[oa]|haitian[oa]|hispano-{w}|hondureñ[oa]|húngar[oa]|indi[oa]|indonesi[oa]|iraní|iraquí|irland[eé]s|irlandesa|islámic[oa]|israelí|italian[oa]|ítalo-?{w}|japon[eé]s|japonesa|jordan[oa]|kazaj[oa]|kenian[oa]|kirguís|kurd[oa]|kuwaití|laosian[oa]|let[oó]n|libanés|libanesa|libi[oa]|lituan[oa]|malasi[oa]|malí|maliense|marroquí|mauritan[oa]|mexican[oa]|moldav[oa]|mongol|mozambiqueñ[oa]|neerland[eé]s|neerlandesa|holand[eé]s|nepal[ií]|nicaragüense|nigerian[oa]|norteamerican[oa]|norueg[oa]|occidental(?:e)?|palestin[oa]|pakistaní|panameñ[oa]|paraguay[oa]|peruan[oa]|polac[oa]|portugu[eé]s|portuguesa|catarí|ruand[eé]s|ruman[oa]|rus[oa]|saharaui|salvadoreñ[oa]|saudí|saudita|senegal[eé]s|serbi[oa]|singapurense|siri[oa]|somalí|sudan[eé]s|sudafrican[oa]|suec[oa]|suiz[oa]|tailand[eé]s|tanzan[oa]|tayik[oa]|tibetan[oa]|tunecin[oa]|turc[oa]|turcoman[oa]|ucranian[oa]|ugand[eé]s|uigur|uruguay[oa]|uzbek[oa]|venezolan[oa]|vietnamita|yemení|zimbabuense)(?:e?s)?',
  person:
    '(?:(?:ex)?(?:pres[oa]s?|prisioner[oa]s?|reclus[oa]s?|re[oa]s|intern[oa]s|detenid[oa]s?|rehen(?:es)?|rehén|cautiv[oa]s?|secuestrad[oa]s|personas?|gente|hombres?|mujer(?:es)?|individuos?|ciudadan[oa]s?|nacionales|súbditos|extranjer[oa]s?|civiles|civil|militantes?|activistas?|periodistas?|reporter[oa]s?|corresponsal(?:es)?|bloguer[oa]s?|comunicador(?:a|es|as)?|disidentes?|opositor(?:a|es|as)?|manifestantes?|figuras?|personalidades|responsables?|líder(?:es)?|lideresas?|dirigentes?|jef(?:e|a)s?|miembros?|integrantes|partidari[oa]s|simpatizantes|seguidores|familiares|parientes|niñ[oa]s?|menor(?:es)?(?! de)|adolescentes?|jóvenes|joven|hij[oa]s|estudiantes?|alumnos|docentes?|maestr[oa]s?|profesor(?:a|es|as)?|académic[oa]s|investigador(?:a|es|as)|abogad[oa]s?|magistrad[oa]s|jue(?:z|ces|zas)|fiscales|médic[oa]s|enfermer[oa]s|artistas?|músic[oa]s|cantantes?|raper[oa]s?|escritor(?:a|es|as)?|poetas?|cineastas?|sindicalistas?|obrer[oa]s|trabajador(?:a|es|as)|emplead[oa]s|campesin[oa]s|agricultores|sacerdotes?|obispos?|religios[oa]s|monjas|seminaristas?|pastores|diáconos|laic[oa]s|feligreses|fieles|soldados|militares|oficiales|policías|gendarmes|generales|coroneles|diputad[oa]s?|concejal(?:es)?|senador(?:a|es|as)?|alcaldes?|ministr[oa]s?|candidat[oa]s?|precandidat[oa]s?|polític[oa]s|embajador(?:a|es|as)?|diplomátic[oa]s|emisari[oa]s|defensor(?:a|es|as)|humanitarios|voluntari[oa]s|cooperantes|sospechos[oa]s|acusad[oa]s|imputad[oa]s|procesad[oa]s|condenad[oa]s|sentenciad[oa]s|excarcelad[oa]s|liberad[oa]s|indultad[oa]s|beneficiari[oa]s|beneficiad[oa]s|firmantes|intelectual(?:es)?|premios nobel|galardonados|pasajer[oa]s|marin[eo]r?os|pescadores|turistas|migrantes|refugiad[oa]s|deportad[oa]s|desterrad[oa]s|exiliad[oa]s|internautas|influencers?|caricaturistas|fotógraf[oa]s|ecologistas|ambientalistas|separatistas|rebeldes|combatientes|islamistas|cristian[oa]s|católic[oa]s|musulman[ea]s|{nation}))',
  prisoners:
    '(?:(?:ex)?(?:pres[oa]s|prisioner[oa]s|reclus[oa]s|reos|detenid[oa]s|rehenes|cautivos|personas|activistas|militantes|periodistas|opositores|opositoras|disidentes|manifestantes|hombres|mujeres|ciudadanos|extranjeros|condenad[oa]s|grupo|presos políticos))',
  jail: '(?:cárcel(?:es)?|prisi[oó]n(?:es)?(?: (?:preventiva|domiciliaria))?|penal(?:es)?|penitenciar[ií]as?|centros? (?:penitenciarios?|de detención|de reclusión|de detenciones)|celdas?|calabozos?|rejas|detención|cautiverio|custodia|reclusión|encierro|mazmorras?|campos? de trabajo|colonias? penal(?:es)?|establecimientos? penitenciarios?|reclusorios?|presidio|comisaría|reformatorio|bartolinas)',
  theirs: '(?:(?:su|sus|la|las|el|los|un|una|esa|ese)\\s+)?',
};
