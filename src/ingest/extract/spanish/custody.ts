/** Spanish: what is done to people held: taken back, ill-treated, ill, dead. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';
import { ar } from './forms.ts';

const HELD = { form: 'verb', patient: 'prisoner', agent: 'holder', counts: 'people' } as const;

export const custody: readonly Frame[] = [
  // back in custody
  {
    rule: 'redetention.verb',
    type: 'redetention',
    ...HELD,
    trigger:
      '(?:lo |la |los |las )?(?:arrest|deten|detuv|encerr|encarcel|apres|captur)\\p{L}+ (?:de nuevo|nuevamente|otra vez)|volvi(?:ó|eron) a (?:caer|ser (?:arrest|deten|encarcel|apres)\\p{L}+)(?: pres[oa]s?)?|(?:re(?:detenid|arrestad|encarcelad)[oa]s?)|(?:de nuevo|nuevamente|otra vez|volvi(?:ó|eron) a ser|vuelt[oa] a ser|vuelven? a ser) (?:fue |fueron )?(?:arrestad|detenid|encarcelad|apresad|recluid)[oa]s?|(?:volvi(?:ó|eron) a|vuelven? a) (?:arrestar|detener|encarcelar|apresar)(?:l[oa]s?)?|(?:arrestad|detenid|encarcelad|apresad|recluid)[oa]s? (?:de nuevo|nuevamente|otra vez)|' +
      '(?:devuelt|regresad|reingresad|retornad|llevad[oa]s? de (?:nuevo|vuelta))[oa]s?(?: {w}){0,3}? (?:a|al) (?:{theirs})(?:{w} )?(?:{jail})',
    notBefore: 'nunca',
  },
  {
    rule: 'redetention.again',
    type: 'redetention',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:est(?:á|án|aba|aban|uvo|uvieron)|acab(?:ó|aron)|termin(?:ó|aron)) (?:de nuevo|nuevamente|otra vez) (?:tras las rejas|entre rejas|en (?:la )?(?:cárcel|prisión)|pres[oa]s?|detenid[oa]s?|encerrad[oa]s?)|(?:lo|la|los|las) (?:volvi(?:ó|eron)|vuelven?) a (?:encerrar|detener|arrestar|apresar|encarcelar|capturar)|(?:volvi(?:ó|eron)|regres(?:ó|aron)) (?:a|tras) (?:las rejas|la celda)',
  },
  {
    rule: 'redetention.phrase',
    type: 'redetention',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:volv(?:ió|ieron)|vuelt[oa]|regres(?:ó|aron|ado)|retorn(?:ó|aron)|reingres(?:ó|aron))(?: {w}){0,2}? (?:a|al) (?:la |su |sus |una )?(?:{w} )?(?:prisión|cárcel|celda|penal|detención)|(?:le |les )?(?:revoc(?:ó|aron|ado)|revocaron)(?: {w}){0,2}? (?:la |su )?libertad (?:condicional|provisional)|(?:nuevo arresto|nueva detención|segunda detención)(?= (?:de|del) )',
    notBefore: 'puede|podría|podrían|temen|miedo a',
  },

  // ill-treatment
  {
    rule: 'ill_treatment.verb',
    type: 'ill_treatment',
    form: 'passive',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:torturad|golpead|maltratad|vejad|violad|apalead|agredid|humillad)[oa]s?|(?:sufri(?:ó|eron|do)|sufren?|padec(?:ió|ieron|en|e)|víctimas? de|sometid[oa]s? a|sujet[oa]s? a|denunci(?:ó|aron|a|an)|recib(?:ió|ieron))(?: {w}){0,3}? (?:torturas?|malos tratos|maltratos?|golpizas?|palizas?|violencia|tratos (?:crueles|inhumanos|degradantes)|descargas|abusos?|vejaciones|desaparición forzada)|' +
      '(?:recluid|confinad|mantenid|puest|colocad|encerrad|detenid|llevad)[oa]s?(?: {w}){0,4}? (?:en (?:aislamiento|régimen de aislamiento|confinamiento solitario|celdas? de (?:castigo|aislamiento)|incomunicación)|incomunicad[oa]s?|sin (?:contacto|acceso a|visitas|comunicación))|(?:{estar}|lleva(?:n)?|permanec(?:ió|ieron))(?: {w}){0,4}? (?:incomunicad[oa]s?|aislad[oa]s?|en (?:aislamiento|confinamiento solitario|desaparición forzada|paradero desconocido))|incomunicad[oa]s? (?=desde|durante|por|en)|' +
      '(?:priv(?:ad[oa]s?|aron|ó) de |le(?:s)? (?:niegan|negaron|negó|impiden|han negado) |niegan (?:a {w} )?|se (?:le|les) (?:niega|ha negado|negó) )(?:{w} ){0,2}?(?:atención|visitas?|sueño|alimentos|comida|medicinas|medicamentos|abogado|llamadas|asistencia|tratamiento|agua|contacto)|sin (?:noticias|información) (?:de|sobre|del)(?= )|desaparición forzada(?= de)',
    notBefore: 'relato|que había',
  },
  {
    rule: 'ill_treatment.how-kept',
    type: 'ill_treatment',
    form: 'phrase',
    modality: 'actual',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    since: 'open',
    trigger:
      '(?:los|las|lo|la) someti(?:ó|eron)(?= (?:{w} )?a )|dorm(?:ía|ían|ió) en el (?:suelo|piso)|(?:en|bajo) (?:régimen de |total |completo |estricto |prolongado )*(?:aislamiento|confinamiento solitario|incomunicación)|(?:en|a) (?:una |la |una? pequeña )?celdas? de (?:castigo|aislamiento)|incomunicad[oa]s?|molid[oa]s? a (?:golpes|palos)|descargas eléctricas|(?:propin|di|aplic|recib)\\p{L}+ (?:{w} ){0,2}?(?:golpizas?|palizas?|golpes|descargas|patadas)|(?:relat|narr|describ|cont|denunci|document|report|refer)\\p{L}+ (?:{w} ){0,3}?(?:golpizas?|palizas?|torturas?|golpes|malos tratos|vejaciones|abusos)|amenaz(?:ó|aron|ad[oa]s?)(?= (?:{w} )?(?:con |de )(?:violar\\p{L}*|matar\\p{L}*|muerte|violación|tortur\\p{L}*))|(?:l[oa]s?) (?:golpe|patea|apale|tortur|encaden|maniat|despert)\\p{L}+|(?:maniatad|encadenad|esposad|desnudad|vendad)[oa]s?(?= |[.,;]|$)',
    notBefore: 'sin|no',
    notWithin: 'aislamiento (?:internacional|diplomático|social|por covid)',
  },
  {
    rule: 'ill_treatment.no-contact',
    type: 'ill_treatment',
    form: 'phrase',
    modality: 'actual',
    patient: 'prisoner',
    since: 'open',
    trigger:
      '(?:no|sin|tampoco) (?:{w} )?(?:pudo|pudieron|poder|puede) (?:leer|escribir)(?= )|(?:no|sin|tampoco|nunca) (?:{w} ){0,2}?(?:podido|poder|pueden?|pudo|pudieron|permit\\p{L}+|dejan?|dejaron|autoriz\\p{L}+)(?: {w}){0,2}? (?:ver(?:l[oa]s?)?|visitar(?:l[oa]s?)?|hablar|recibir (?:{w} ){0,2}?(?:visitas?|llamadas|cartas|atención)|comunicarse|llamar|verse)|(?:impid|prohib|neg|nieg|deneg)\\p{L}+(?: (?:{w} ){0,3}?)? ?(?:(?:el |la |las |los )?(?:visitas?|acceso|insulina|medicinas?|medicamentos?|atención médica|llamadas|contacto|tratamiento|diagnóstico|alimentos))(?= |[.,;]|$)|(?:impedido|negado|vedado|prohibido) el acceso|sin (?:noticias|saber|contacto|comunicación) (?:suyas?|de (?:él|ella|ellos)|alguna|con)|(?:lleva|llevan) (?:{w} ){1,3}?(?:sin (?:{w} )?(?:noticias|visitas|contacto|ver|saber))',
    within:
      '{jail}|pres[oa]s?|reclus\\p{L}+|detenid\\p{L}+|famili\\p{L}+|abogad\\p{L}+|espos[oa]|madre|padre|hij[oa]s?|él|ella|suyas|allegados|le|visitas',
  },
  {
    rule: 'ill_treatment.active',
    type: 'ill_treatment',
    form: 'active',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger: `(?:${ar('tortur', 'golpe', 'maltrat', 'apale')})(?= (?:{w} ){0,3}?(?:{prisoners}|{num}|al? ))`,
  },
  {
    rule: 'ill_treatment.noun',
    type: 'ill_treatment',
    form: 'noun',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:casos|actos|denuncias|alegatos|señales|signos|pruebas|uso) de (?:torturas?|malos tratos|tratos crueles|violencia)|en (?:{w} )?condiciones (?:{w} )?(?:inhumanas|deplorables|infrahumanas|terribles|degradantes|insalubres|precarias|crueles|muy duras)|condiciones (?:de (?:detención|reclusión) )?(?:inhumanas|deplorables|infrahumanas|degradantes|precarias)',
  },

  // illness
  {
    rule: 'medical.attended',
    type: 'medical_emergency',
    form: 'phrase',
    patient: 'prisoner',
    trigger:
      '(?:ha |han |había )?perdi(?:do|ó|eron) {num} (?:kilos|kilogramos|libras)|en cuidados intensivos|en terapia intensiva|(?:atendid|tratad|asistid|auxiliad)[oa]s?(?= (?:{w} ){0,3}?(?:por|en) (?:{w} ){0,2}?(?:médic\\p{L}+|paramédicos|hospital|enfermería|clínica))|se (?:desplom|desmay|desvaneci)(?:ó|aron|a)|(?:operad|intervenid)[oa]s? de urgencia|sufri(?:ó|eron) un (?:{w} )?(?:infarto|derrame|desmayo|ictus|colapso|paro)',
  },
  {
    rule: 'medical.phrase',
    type: 'medical_emergency',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:hospitalizad[oa]s?|hospitalización|ingresad[oa]s? (?:{w} ){0,2}?(?:en|al?) (?:{w} ){0,3}?(?:hospital|clínica|cuidados intensivos|terapia intensiva|urgencias)|(?:trasladad|llevad|conducid|internad)[oa]s?(?: {w}){0,3}? (?:al?|en) (?:{w} ){0,2}?(?:hospital|clínica)|operad[oa]s?|envenenad[oa]s?|intervenid[oa]s? quirúrgicamente)|' +
      '(?:víctimas? de|sufr(?:e|en|ió|ieron|ía|ían|ido|iendo)|padec(?:e|en|ió|ieron|ía|ían|ido)|diagnosticad[oa]s? con|enferm[oa]s? de)(?: {w}){0,2}? (?:de |del |un |una )?(?:{w} ){0,2}?(?:infarto|acv|derrame|desmayo|hemorragia|cáncer|neumonía|diabetes|tumor|hepatitis|tuberculosis|epilepsia|fracturas?|insuficiencia|hipertensión|enfermedad(?:es)?|dolencias?|problemas (?:de salud|cardíacos|respiratorios)|dengue|úlceras?|depresión)|' +
      '(?:en )?(?:delicado|grave|crítico|mal) estado(?: de salud)?|estado (?:{w} )?(?:crítico|grave|delicado|de salud (?:{w} ){0,2}?(?:crítico|grave|delicado|preocupante|deteriorado))|(?:estado de )?salud(?: {w}){0,5}? (?:deterior|empeor|agrav|preocupa|se deteriora)\\p{L}*|(?:deterioro|quebranto)s? (?:de|en) (?:la|su) salud|(?:en|entró en) coma|perdi(?:ó|eron) (?:el conocimiento|{num} kilos)|(?:muy |gravemente )(?:enferm|herid)[oa]s?|entre la vida y la muerte',
    notWithin: 'médicos? detenido',
  },

  // death
  {
    rule: 'death.verb',
    type: 'death_in_custody',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:muri(?:ó|eron)|muere|mueren|muert[oa]s?|fallec(?:ió|ieron|ido|e|en)|fallecid[oa]s?|perec(?:ió|ieron)|perdi(?:ó|eron) la vida|se suicid(?:ó|aron)|(?:hallad|encontrad)[oa]s? (?:muert|sin vida|ahorcad)[oa]?s?|asesinad[oa]s?)(?:(?:,? {w}){0,8}? (?:en|bajo|tras las) (?:{theirs})(?:{w} ){0,3}?(?:{jail}))?',
    within: '{jail}|pres[oa]s?|prisioner[oa]s?|reclus[oa]s?|detenid[oa]s?|encarcelad[oa]s?|bajo custodia',
    notBefore:
      'esposo|padre|madre|marido|hermano|hijo|riesgo de|pena de|miedo a|condenad[oa]s? a|(?:antes de|podría|podrían|va a|van a|hacer|dejar|dejaron) |huelga de hambre hasta|nadie',
    notWithin: 'pena de muerte|condenad[oa]s? a muerte|tiroteo|protestas (?:en las que|que dejaron)|manifestaciones',
  },
  {
    rule: 'death.executed',
    type: 'death_in_custody',
    form: 'verb',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:ejecut|ahorc|fusil)(?:ó|aron|an?)(?= (?:{w} ){0,3}?(?:al?|a la|a los|a un|a una) )|(?:ejecutad|ahorcad|fusilad)[oa]s?(?= (?:el|en|por|pese|tras|ayer|este) )|(?:muerte|fallecimiento) bajo custodia(?: policial)?',
    notBefore: 'plan|orden|órdenes',
    notAfter: 'a cabo',
  },
  {
    rule: 'death.killed',
    type: 'death_in_custody',
    form: 'passive',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:ejecutad|ahorcad|fusilad)[oa]s?(?= (?:{w} ){0,5}?(?:{jail}|{weekday}|el \\d|en {month}|al amanecer|por|ayer)|[,.]|$)',
  },
  {
    rule: 'death.noun',
    type: 'death_in_custody',
    form: 'noun',
    patient: 'prisoner',
    trigger:
      '(?:muerte|fallecimiento|deceso|suicidio|ejecución)(?= (?:en (?:prisión|la cárcel|custodia)|bajo custodia|(?:de|del) ))',
    needs: 'name',
    within: '{jail}|pres[oa]s?|prisioner[oa]s?|detenid|ejecución|reclus[oa]s?',
    notBefore: 'pena de|condenad[oa]s? a|de|a',
  },
];
