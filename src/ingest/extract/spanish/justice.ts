/** Spanish: acts of courts, police and heads of state: pardon, sentence, charge, transfer, detention. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';
import { act, ar, participles } from './forms.ts';

const TERM =
  '(?:{num}(?: {w})?(?: y medio)? (?:años?|mes(?:es)?|días)|un (?:año|mes)|una (?:pena|multa)|{w} (?:años|meses)|(?:la )?(?:cadena perpetua|pena (?:de muerte|capital|máxima))|muerte|prisión|cárcel|penas? de|trabajos? (?:correccional|forzado)|más de|hasta|entre)';

/** What is done in a moment; how long someone is held is no event. */
const TAKEN =
  '(?:arrestad|apresad|capturad|secuestrad|aprehendid|apresad)[oa]s?|detenid[oa]s?(?= (?:{adv} )?(?:el|este|ayer|hoy|en (?:{month}|20|su|una|un|el|la|plena|la madrugada)|por (?:la |el |l[oa]s )?(?:polic|segur|agent|encapuch|fuerz|milit|guard|funcion|servicio|hombres|paramil|autoridad)|a (?:principios|mediados|finales|fines|inicios)|cuando|mientras|{weekday}|junto|hace|al|arbitrariamente|la|desde))|(?:llevad|conducid|metid|enviad)[oa]s? (?:preso|presa|presos|presas|a (?:la cárcel|prisión))|tomad[oa]s? como rehén(?:es)?|puest[oa]s? (?:bajo custodia|tras las rejas|en prisión preventiva)';

const NOT_TAKEN =
  'de nuevo|nuevamente|otra vez|(?:(?:{num} |los |las |de |un )*(?:camiones|vehículos|cargamento|buques?|ciudad|aldea|territorio))';

/** What is blamed, not judged. */
const NOT_BLAME =
  '(?! (?:el |la |los |las |esta |este |estos |estas |esa |ese |enérgicamente|firmemente|con (?:firmeza|energía|toda)|en los términos|que |al? (?:exilio|vivir|pagar|ostracismo|fracaso)))';

export const justice: readonly Frame[] = [
  // the legal act of mercy
  ...act({
    rule: 'pardon.verb',
    type: 'pardon',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    finite: ar('indult', 'amnisti'),
    participle: participles('indult', 'amnisti'),
  }),
  {
    rule: 'pardon.granted',
    type: 'pardon',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger:
      'perdon(?:ó|aron)(?= (?:a |al )[^.;]{1,60}(?:condena|pena)s?)|clemencia se extendi(?:ó|eron)|(?:conced|otorg|firm|decret|anunci|promulg|proclam|aprob|vot|dict|sancion)(?:ió|ieron|ó|aron|ido|ado|en?|an?|erá|ará|er|ar)(?: {w}){0,5}? (?:el |la |un |una |su |los |las |de |del )(?:{w} ){0,2}?(?:indultos?|amnistía|perdón|perdones|clemencia|ley de amnistía|gracia(?: presidencial)?|medidas? de gracia)(?: (?:presidencial(?:es)?|general))?|(?:concedió|otorgó|concedieron|otorgaron|firmó) (?:indultos?|amnistías?|el perdón)',
  },
  {
    rule: 'pardon.received',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    also: true,
    trigger:
      '(?:benefici(?:ad[oa]s?|ó|aron|arse|an?)|acog(?:ió|ieron|idos?))(?: {w}){0,3}? (?:del?|con|por|a) (?:la |el |un |una |esta |este )?(?:{w} ){0,2}?(?:indultos?|amnistía|perdón|clemencia|medida de gracia)|(?:obtuv(?:o|ieron)|obtener|recib(?:ió|ieron|ido|ir))(?: {w}){0,2}? (?:un|el|la|una|su) (?:{w} )?(?:indultos?|amnistía|perdón)|(?:figura|incluid|inscrit|estab|aparec)\\p{L}* (?:{w} ){0,3}?(?:lista|decreto)s? (?:{w} ){0,2}?(?:indultos?|indultados|amnistiados)',
  },
  {
    rule: 'pardon.list',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    follows: 'pardon',
    needs: 'numberOrName',
    trigger:
      '(?:la lista|el decreto|el documento|el texto|la medida) (?:incluye|incluía|nombra|menciona|abarca|beneficia)(?: a)?|(?:nombra|menciona|incluye|abarca) (?:el decreto|la lista|la medida)|beneficia(?:rá|n|ba)?(?=[ ,])',
    notWithin: 'indult\\p{L}*|amnist\\p{L}*',
  },
  {
    rule: 'pardon.covers',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:indultos?|amnistía|medida|decreto|texto|perdón)(?: {w}){0,4}? (?:benefici(?:a|ó|ará|aba)|alcanz(?:a|ó|ará)|afect(?:a|ó)|abarc(?:a|ó)|se aplica|incluy(?:e|ó)|excluy(?:e|ó)|comprende|cobija|favorec(?:e|ió|erá))(?:n)?(?: (?:a|al|a los))?',
    within: 'indult\\p{L}*|amnist\\p{L}*|perdón',
    notWithin: 'proyecto de ley',
  },
  {
    rule: 'pardon.noun',
    type: 'pardon',
    form: 'noun',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    weak: true,
    trigger:
      '(?:indultos?|amnistía|perdón)(?: (?:presidencial(?:es)?|general|real))?(?= (?:concedid[oa]s?|decretad[oa]s?|anunciad[oa]s?|firmad[oa]s?|otorgad[oa]s?|por|del?|para|a favor|a) )|(?:en virtud|en el marco|gracias a|mediante|al amparo) (?:de )?un(?:a)? (?:{w} )?(?:indulto|amnistía)|indulto presidencial',
    notBefore:
      'proyecto de ley de|ley de|solicitud(?:es)? de|recurso de|pide un|pedir un|derecho de|ningún|sin|comisión de',
    needs: 'people',
  },
  {
    rule: 'pardon.asked',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    modality: 'proposed',
    trigger:
      '(?:implor|suplic|rog)(?:ó|aron|a|an) (?:{w} )?(?:clemencia|perdón|piedad)|(?:pid(?:ió|ieron|e|en)|pedido|pedir|solicit(?:ó|aron|ado|a|an|ar)|reclam(?:ó|aron|a|an)|implor(?:ó|aron)|present(?:ó|aron|ado)|firm(?:ó|aron|ado))(?: {w}){0,5}? (?:el|un|la|una|su|los) (?:{w} ){0,2}?(?:indultos?|perdón|amnistía|clemencia|(?:solicitud|petición) de (?:indulto|perdón|clemencia|gracia))',
  },

  // sentence
  {
    rule: 'sentence.sought',
    type: 'sentence',
    form: 'active',
    patient: 'prisoner',
    counts: 'term',
    modality: 'proposed',
    trigger:
      '(?:pid(?:e|en|ió|ieron)|solicit(?:a|an|ó|aron|ado)|reclam(?:a|an|ó|aron)|exig(?:e|en|ió)|demand(?:a|an|ó))(?= (?:[^.;,]{1,50} )?(?:{num} años|cadena perpetua|(?:la )?pena (?:máxima|de muerte|capital)))(?<=(?:fiscal\\p{L}*|ministerio público|acusación)[^.;]{1,90})',
  },
  {
    rule: 'sentence.verb',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger: `(?:conden(?:ó|aron|ar|ará|aba|an|a(?= a ))|sentenci(?:ó|aron|ar|an|a(?= a )))(?=[^.;]{0,160}? al? (?:{adv} )?${TERM})`,
  },
  {
    rule: 'sentence.verb',
    type: 'sentence',
    form: 'verb',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    before: '{aux}(?:\\s+{adv})*',
    trigger: `(?:condenad|sentenciad)[oa]s?${NOT_BLAME}`,
    notBefore: 'enérgicamente|firmemente|unánimemente',
  },
  {
    rule: 'sentence.verb',
    type: 'sentence',
    form: 'passive',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger: `(?:condenad|sentenciad)[oa]s?(?=[^.;]{0,140}? al? (?:{adv} )?${TERM})|(?:condenad|sentenciad)[oa]s?(?= (?:{w} ){0,2}?(?:en|el|por) (?:{month}|20|\\d|primera instancia|ausencia|apelación|un tribunal|la justicia|el tribunal))`,
    notBefore: '{aux}(?:\\s+{adv})*|l[oa]s|de|otr[oa]s|enérgicamente|firmemente',
  },
  {
    rule: 'sentence.given',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'term',
    agent: 'court',
    trigger:
      '(?:cumpl(?:e|en|ía|ían|ió|ieron|iendo)|purg(?:a|an|aba|aban|ó|ando)|pag(?:a|aba) |impus(?:o|ieron)|impuest[oa]s?|recib(?:ió|ieron|ido)|dict(?:ó|aron|ado|ad[oa]s?)|enfrent(?:a|an|aba)|fij(?:ó|aron)|extingue|solicit(?:ó|a|an|aron)|pid(?:ió|e|en))(?: {w}){0,7}? (?:{num}(?: {w})?(?: y medio)? (?:años?|mes(?:es)?|días)|un año|cadena perpetua|(?:la )?pena (?:de muerte|capital|máxima)|(?:su|una|la|sus|las) (?:{w} ){0,2}?(?:condenas?|penas?|sentencias?|sanción))(?: (?:{w} ){0,2}?(?:de (?:prisión|cárcel|reclusión|privación de libertad)))?',
    notWithin: 'se enfrenta\\p{L}* a|podría enfrentar',
  },
  {
    rule: 'sentence.risks',
    type: 'charge',
    form: 'phrase',
    patient: 'prisoner',
    weak: true,
    trigger:
      '(?:se enfrentan?|arriesgan?|podrían? (?:recibir|enfrentar|ser condenad[oa]s?))(?: {w}){0,5}? (?:{num}(?: {w})? años|cadena perpetua|(?:la )?pena (?:de muerte|capital|máxima))',
    within: 'acus|imput|proces|cargos|delito',
  },
  {
    rule: 'sentence.term-noun',
    type: 'sentence',
    form: 'noun',
    patient: 'prisoner',
    counts: 'term',
    weak: true,
    trigger:
      '(?:una|la|su|sus|con) (?:{w} )?(?:penas?|condenas?|sentencias?)(?: {w}){0,2}? (?:de|a) (?:entre )?{num}(?: {w})?(?: y medio)? (?:años|mes(?:es)?|días)|{num}(?: {w})? años de (?:prisión|cárcel|reclusión|presidio|privación de libertad)',
    notWithin: 'llevaba|pasó|tras {num}|después de {num}|se enfrenta|podría|hasta {num}|máxima',
    notBefore: 'tras|después de|desde hace|pasó(?: más de)?|durante|luego de|llevaba',
  },
  {
    rule: 'sentence.changed',
    type: 'sentence',
    form: 'phrase',
    counts: 'term',
    bareTerm: true,
    patient: 'prisoner',
    trigger:
      '(?:penas?|condenas?|sentencias?|fallo|veredicto)(?: {w}){0,4}? (?:reducid|rebajad|aumentad|agravad|elevad|confirmad|ratificad|anulad|conmutad|suspendid|prolongad)[oa]s?|(?:redu(?:jo|jeron|cido)|rebaj(?:ó|aron|ado)|confirm(?:ó|aron|ado|a)|ratific(?:ó|aron|ado|a)|anul(?:ó|aron|ado|ara)|conmut(?:ó|aron|ado)|aument(?:ó|aron|ado)|revoc(?:ó|aron|ado)) (?:la|las|su|sus|el|los) (?:{w} )?(?:penas?|condenas?|sentencias?|fallo|veredicto)|(?:reducid|rebajad|aumentad|conmutad|elevad)[oa]s? (?:{w} ){0,3}?a(?= {num})',
  },
  {
    rule: 'sentence.ruled',
    type: 'sentence',
    modality: 'actual',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger:
      '(?:deberá|deberán|tendrá que|debe) (?:pasar|cumplir)(?= (?:{w} ){0,2}?{num} años)|veredicto:(?= )|le(?:s)? (?:añadi|sum|agreg)(?:ó|eron|aron|ieron)(?= (?:{w} )?{num} años)|(?:declar|hall|encontr)(?:ó|aron|a|an)(?= (?:[^.;,]{1,40} )?(?:culpables?|inocentes?)(?![\\p{L}]))|(?:es|son|era|eran) culpables?(?= de)|(?:mand|envi)(?:ó|aron)(?= [^.;,]{1,40} {num} (?:años|meses) a (?:la )?(?:cárcel|prisión))|(?:penas?|condenas?|sentencias?) (?:{w} )?más (?:alta|dura|severa|larga|baja|leve)s?|le(?:s)? (?:cay(?:ó|eron)|tocaron)(?= (?:{w} )?{num} (?:años|meses))|(?:{num} (?:{w} )?años|cadena perpetua)(?: y (?:{num} )?meses?)? de (?:privación de libertad|trabajo correccional|presidio|reclusión|internamiento|cárcel|prisión)(?= (?:para|contra|al?|por) )|sancionad[oa]s?(?= (?:por (?:los |el |la )?(?:tribunal|justicia|corte)|a (?:{w} ){0,3}?{num} años|hasta|con penas?))|conden(?:ó|aron|a|an)(?= (?:a |al |a la )?(?:[^.;,]{1,50} )?a (?:{num}|cadena|muerte|prisión))',
    notWithin: 'consejo de seguridad|pide(?:n)? (?:la )?pena',
    notBefore: 'que|no',
  },
  {
    rule: 'sentence.reviewed',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    trigger:
      '(?:ratific|confirm|anul|revoc|desestim|rechaz|deneg|reduj|rebaj|aument|endurec|conmut|inadmiti|mantuv|tumb)(?:ó|aron|ado|o|eron|ieron|ió|a|an)(?= (?:{w} ){0,4}?(?:apelaci[óo]n(?:es)?|recursos?|sentencias?|condenas?|penas?|fallo|veredicto|casación|amparo|hábeas corpus)(?![\\p{L}]))(?<=(?:tribunal\\p{L}*|corte|supremo|justicia|jue(?:z|za|ces)|magistrad[oa]s?|sala|audiencia|apelaciones)(?: [^.;]{1,40})? \\S+)|(?:apelaci[óo]n(?:es)?|recursos?) (?:fue|fueron|ha sido|había sido) (?:{w} )?(?:rechazad|desestimad|denegad)[oa]s?',
  },
  {
    rule: 'sentence.dated',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    needs: 'date',
    weak: true,
    trigger: '(?<=(?:su|sus|la|cuya) )(?:condena|absolución|sentencia)(?= (?:en|de|del) (?:{month}|\\d{4}|{num} de))',
    notBefore: 'desde|antes de',
  },
  {
    rule: 'sentence.acquitted',
    type: 'sentence',
    form: 'verb',
    agent: 'court',
    patient: 'prisoner',
    counts: 'people',
    trigger: `absuelt[oa]s?|absolvi(?:ó|eron)|sobreseíd[oa]s?|exonerad[oa]s?|declarad[oa]s? (?:inocentes?|culpables?)|hallad[oa]s? culpables?|obtuv(?:o|ieron) el sobreseimiento`,
  },

  // charge
  {
    rule: 'charge.verb',
    type: 'charge',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:imputad|procesad|enjuiciad|encausad|juzgad|investigad)[oa]s?(?! (?:el|la|los|las) )|llevad[oa]s? (?:a juicio|ante (?:la justicia|un tribunal|un juez))|presentad[oa]s? ante (?:un |el |los )?(?:tribunal|tribunales|juez|justicia)|compareci(?:ó|eron)(?= ante)|acusad[oa]s?(?= (?:de|del|por) (?:{w} ){0,4}?(?:terrorismo|espionaje|traición|conspiración|incitación|menoscabo|sedición|subversión|extremismo|difusión|colaboración|blasfemia|propaganda|desacato|difamación|participa\\p{L}*|pertenencia|tentativa|rebelión|haber|asociación|odio|desórdenes|lavado|conspirar|atentar|ciberdelitos|golpe|sabotaje|sabotear|mercenarismo|planear|formar|promover|apología|magnicidio))',
    notBefore: 'l[oa]s|de l[oa]s|de|como',
  },
  {
    rule: 'charge.attributed',
    type: 'charge',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:afront|enfrent|encar)(?:a|an|ó|aron|aba|aban)(?= (?:{w} ){0,2}?(?:cargos|acusaciones|un juicio) (?:por|de))|sospech(?:a|an|ó|aron)(?= )(?<=(?:investigador\\p{L}*|fiscal\\p{L}*|policía|autoridades)(?: [^.;,]{1,40})? \\S+)|(?:auto de acusación|escrito de acusación)(?= )|(?:se )?(?:le|les) (?:imput|atribuy|achac|formul|present|levant|abr|fabric|acus|señal|endilg|carg)\\p{L}+(?= )|(?:lo|la|los|las) (?:acus|señal|imput|proces|investig|juzg|enjuici)\\p{L}+(?= (?:{w} ){0,2}?(?:de|por|como) )|(?:present|formul|levant|interpus|radic|ampli)\\p{L}+(?= (?:{w} ){0,2}?(?:cargos|acusaci[óo]n(?:es)?|imputaciones|denuncia penal)(?! de))|(?:present|formul)\\p{L}+ cargos|(?:está|están|es|son|fue|fueron|siendo|estaba|estaban) (?:siendo )?(?:juzgad|procesad|enjuiciad|investigad)[oa]s?(?= por)|(?:está|están|estaba|estaban) acusad[oa]s?(?= de| por)|acus(?:a|an|ó|aron)(?= (?:a |al )[^.;,]{1,60} de (?:{w} ){0,2}?(?:terrorismo|espionaje|traición|conspira\\p{L}*|incita\\p{L}*|sedición|subversión|odio|desacato|rebelión|lavado|pertenencia|espiar|planear|difundir|propaganda))(?<=(?:fiscal\\p{L}*|ministerio público|justicia|policía|autoridades|jue(?:z|za|ces)|tribunal|régimen|gobierno)(?: [^.;,]{1,40})? \\S+)',
    notBefore: 'no|nunca',
    notAfter: '(?:un|una) (?:premio|homenaje|papel|frase|importancia)',
  },
  {
    rule: 'charge.dropped',
    type: 'charge',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    modality: 'denied',
    trigger:
      '(?:retir|archiv|sobresey|desestim|desist|cerr|sobrese)(?:ó|aron|ado|ió|ieron|a|an|en?|ar)(?: {w}){0,3}? (?:los |las |el |la )?(?:cargos|causa|acusaci[óo]n(?:es)?|expediente|caso|proceso|imputación)(?: |(?=[.,;]|$))(?:contra)?|(?:cargos|causa|acusaci[óo]n(?:es)?|caso|proceso)(?: (?:contra|en contra de) [^.;,]{1,50})? (?:fue|fueron|ha sido|han sido|quedó|quedaron) (?:retirad|archivad|sobreseíd|desestimad|cerrad)[oa]s?',
    notBefore: 'que se|exig\\p{L}+',
  },
  {
    rule: 'charge.active',
    type: 'charge',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    trigger:
      '(?:imput(?:ó|aron|a)|proces(?:ó|aron)|acus(?:ó|aron|a|an))(?= (?:formalmente |a |al |a los )+(?:{w} ){0,6}?(?:de|por|del) (?:{w} ){0,3}?(?:terrorismo|espionaje|traición|conspira\\p{L}*|incitación|menoscabo|sedición|subversión|odio|desacato|rebelión|lavado|delitos?|instigación))',
    notBefore: 'se',
  },
  {
    rule: 'charge.case',
    type: 'charge',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    trigger:
      '(?:abri(?:ó|eron|do)|abierto|inici(?:ó|aron|ado)|present(?:ó|aron|ado)|formul(?:ó|aron|ado)|emprend(?:ió|ieron)|levant(?:ó|aron))(?: {w}){0,2}? (?:una?|los?|las?|un) ?(?:{w} ){0,3}?(?:investigaci[óo]n(?:es)?|procesos?|causas?|expedientes?|juicios?|acusaci[óo]n(?:es)?|cargos|querella)(?= (?:{w} ){0,3}?(?:contra|en contra|por|a))|(?:juicio|proceso) contra [^.;,]{1,60}? (?:comenzó|arrancó|se inició|empezó|comenzará|empezará)|(?:pesan|pesaban) (?:{w} )?cargos',
    notWithin: 'investigación interna',
  },

  // transfer
  {
    rule: 'transfer.extradited',
    type: 'transfer',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: `extraditad[oa]s?|${ar('extradit')}`,
  },
  {
    rule: 'transfer.house-arrest',
    type: 'transfer',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:puest|colocad|enviad|trasladad|mantenid|confinad|sometid)[oa]s?(?: {w}){0,4}? (?:a|en|bajo) (?:{w} )?(?:arresto domiciliario|prisión domiciliaria|detención domiciliaria|casa por cárcel)|(?:{estar}|quedó|quedaron|pasó|pasaron|cumplir?á?|cumple)(?: {w}){0,3}? (?:a|en|bajo) (?:régimen de )?(?:arresto domiciliario|prisión domiciliaria|detención domiciliaria|casa por cárcel)|(?:otorg|conced|dict|impus|impon|orden|sustitu)\\p{L}+ (?:{w} ){0,4}?(?:arresto domiciliario|prisión domiciliaria|detención domiciliaria|casa por cárcel)|(?:le|les) (?:concedieron|otorgaron|dictaron|fue concedid[oa]|dieron)(?: {w}){0,3}? (?:arresto domiciliario|prisión domiciliaria|casa por cárcel)',
  },
  {
    rule: 'transfer.moved',
    type: 'transfer',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:esperar|aguardar|afrontar) (?:el |su )?juicio en (?:arresto domiciliario|su (?:casa|domicilio))|(?:lo|la|los|las) (?:llev|traslad|mand|envi)(?:aron|ó)(?= (?:{w} ){0,2}?a (?:una|la|otra) (?:{w} )?colonia)|(?:repartid|distribuid|dispersad|esparcid)[oa]s?(?= (?:en|entre|por) (?:{w} ){0,3}?(?:cárceles|prisiones|penales|centros))|(?:repart|distribuy|dispers)(?:ió|ieron|ó|eron|aron)(?= [^.;,]{1,40}(?:cárceles|prisiones|penales))|(?:decret|orden|dict|impus|otorg|conced)(?:ó|aron|a|an|o|ieron|ió)(?= (?:{w} ){0,2}?(?:arresto domiciliario|prisión domiciliaria|casa por cárcel))|(?:pas(?:ó|aron|a|an)|enviad[oa]s?|trasladad[oa]s?|quedó|quedaron)(?= (?:{w} ){0,2}?(?:a|al|en|bajo) (?:arresto domiciliario|prisión domiciliaria|casa por cárcel))|confinad[oa]s?(?= (?:{w} )?en su (?:domicilio|casa|vivienda))|(?:mand|envi|traslad|llev|conduj|remiti)(?:ó|aron|o|eron|a|an)(?= (?:[^.;,]{1,50} )?(?:a|al|hasta) (?:un|una|la|el|otra)? ?(?:{w} )?(?:colonia penal|cárcel|prisión|penal|centro penitenciario|celda)(?![\\p{L}]))|entreg(?:ó|aron)(?= (?:al? |a la )[^.;,]{1,50} a (?:la |las )?(?:{land}|autoridades|policía))',
    notWithin: 'canje|intercambio|liber\\p{L}+|de nuevo|a parar',
    notBefore: 'que',
  },
  {
    rule: 'transfer.verb',
    type: 'transfer',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:trasladad|llevad|conducid|enviad|movid|ingresad|recluid|remitid|internad|reubicad)[oa]s?(?: {w}){0,3}?(?: (?:de|del|desde) (?:{w} ){1,6}?)? (?:a|al|en|hacia|hasta) (?:{w} ){0,6}?(?:prisión|cárcel|penal|centro (?:de detención|penitenciario|de reclusión)|colonia|campo de trabajo|celdas?|penitenciaría|comisaría|establecimiento|helicoide|rodeo|chipote|villa marista|ramo verde)|(?:lo |la |los |las )?(?:traslad|llev|sac|condu|mov)(?:ó|aron|jo|jeron|ió|ieron)(?= (?:{w} ){0,3}?(?:de|del|desde) (?:{theirs})(?:{w} )?(?:{jail}))(?! de (?:la )?(?:cárcel|prisión)[,.])|(?:traslad(?:ó|aron)|llev(?:ó|aron)|envi(?:ó|aron))(?= (?:{w} ){0,8}?(?:a|al|hacia) (?:{w} ){0,4}?(?:prisión|cárcel|penal|centro (?:de detención|penitenciario)))',
    notBefore: 'no|nunca|{estar}(?: {w})?',
  },

  // detention
  ...act({
    rule: 'detention.verb',
    type: 'detention',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    finite: `${ar('arrest', 'apres', 'captur', 'secuestr', 'encarcel', 'encerr')}(?<!arresto)|detuv(?:o|ieron)|detien(?:e|en)|deten(?:er|drá|ían)|aprehend(?:ió|ieron)|prend(?:ió|ieron)`,
    participle: TAKEN,
    notAfter: NOT_TAKEN,
  }),
  {
    // "detenido", "encarcelado": what was done only behind "fue" or "ha sido"; else how things stand.
    rule: 'detention.held',
    type: 'detention',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger: '(?:detenid|encarcelad|recluid|apresad|retenid|privad)[oa]s?(?: de (?:su )?libertad)?(?: en)?(?= |[,.]|$)',
    before: '(?:fue|fueron|sido|ser|ha|han|había|habían|será|serán|resultó|resultaron|quedó|quedaron)(?: {adv})*',
    notAfter: NOT_TAKEN,
  },
  {
    rule: 'detention.taken',
    type: 'detention',
    modality: 'actual',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:intercept)(?:ó|aron)(?= )|(?:han|ha|había|habían) encerrado(?= a )|(?:fue|fueron) retenid[oa]s?(?= )|se (?:lo|la|los|las)? ?llev(?:ó|aron|a|an)(?! (?:el premio|la victoria|una sorpresa|bien|mal|a cabo|a término))|(?:le|les) (?:ech(?:ó|aron)|echan?) (?:el guante|mano)|(?:va|van|fue|fueron|ir|iban|acab(?:ó|aron|a)|termin(?:ó|aron|a)|par(?:ó|aron)|dio|dieron)(?: (?:a parar|a dar|con sus huesos))? (?:a|al|en) (?:la |el |los |las |un |una )?(?:{w} )?(?:cárcel|prisión|calabozos?|comisaría|dependencias policiales|penal)(?![\\p{L}])|(?:cae|caen|cay(?:ó|eron))(?= (?:pres[oa]s?|detenid[oa]s?|{num} (?:{w} )?{person}|el (?:{w} ){0,2}?{person}|la (?:{w} ){0,2}?{person}|también))|(?:dict(?:ó|aron|a|an|ado)|orden(?:ó|aron|a|an|ado)|decret(?:ó|aron|a|an|ado)|impus(?:o|ieron)|impone)(?= (?:{w} ){0,6}?(?:prisión (?:preventiva|provisional)|detención preventiva|orden de captura))|(?:dej(?:ó|aron|a|an)|con un saldo de|con|resultado de|hubo)(?= (?:{w} ){0,3}?{num} (?:{w} )?(?:detenidos|arrestados|capturados|apresados)(?![\\p{L}]))|toca(?:n)? el turno(?= al? )|sac(?:ó|aron|ad[oa]s?) (?:a la fuerza )?de su (?:casa|domicilio|vivienda|oficina)',
    notBefore: 'no|nunca|deb(?:e|en|ería|erían)|pued(?:e|en)|podría[n]?|quien',
    notWithin: 'de nuevo|nuevamente|otra vez',
  },
  {
    rule: 'detention.fell',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    needs: 'numberOrName',
    trigger: '(?:cae|caen|cayó|cayeron)(?! (?:en|a|de|el|la|sobre|por|enferm\\p{L}+|un|una) )',
    before: '^|también|luego|después|y',
  },
  {
    rule: 'detention.custody',
    type: 'detention',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:puest|tomad|qued|mantenid)[oa]s? bajo (?:{w} )?(?:custodia|arresto)(?! domiciliario)|puest[oa]s? a disposición (?:de la|del) (?:{w} ){0,2}?(?:justicia|fiscalía|juez|tribunal)|(?:interceptad|aprehendid|esposad|apresad)[oa]s?(?= (?:en|por|el|al) )|enviad[oa]s? a prisión preventiva',
  },
  {
    rule: 'detention.dated',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    needs: 'date',
    trigger:
      '(?<=(?:su|sus|cuyo|cuya) )(?:arresto|detención|captura|aprehensión|encarcelamiento|secuestro|desaparición)(?= (?:{w} ){0,3}?(?:en|el|del?|hace) (?:{w} ){0,2}?(?:{month}|{weekday}|\\d|{num}|pasado))',
    notBefore: 'desde|antes de|contra',
  },
  {
    rule: 'detention.noun',
    type: 'detention',
    form: 'noun',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    needs: 'numberOrName',
    trigger:
      '(?:arrestos?|detenci[óo]n(?:es)?|aprehensi[óo]n|encarcelamientos?|secuestros?|capturas?|apresamientos?)(?= (?:{w} )?(?:de|del) )',
    notBefore:
      'desde su|antes de su|condiciones de|centros? de|evitar el|órdenes de|orden de|amenaza de|riesgo de|temor a la|lugar de|pedir la|contra el|contra la|denunció (?:el|la)|grupo de trabajo sobre la|lleva',
  },
  {
    rule: 'detention.since',
    type: 'detention',
    form: 'passive',
    patient: 'prisoner',
    since: 'start',
    needs: 'date',
    trigger:
      '(?:detenid[oa]s?|encarcelad[oa]s?|pres[oa]s?|en (?:prisión|la cárcel|detención)|tras las rejas|retenid[oa]s?|recluid[oa]s?|privad[oa]s? de (?:su )?libertad)(?: {w}){0,4}?(?= desde (?!su|hace|que ))',
    notBefore: 'murió|muert[oa]|falleci\\p{L}+|personas|presos|prisioneros|detenidos|activistas|ciudadanos',
    notWithin: '{num} (?:{w} ){0,3}?(?:personas|presos|prisioneros|detenidos|activistas)',
  },
  {
    rule: 'detention.wave',
    type: 'detention',
    form: 'phrase',
    since: 'open',
    counts: 'people',
    trigger:
      '(?:olas?|oleadas?|series?|campañas?|redadas?)(?: {w}){0,2}? de (?:{w} )?(?:arrestos|detenciones)|(?:arrestos|detenciones)(?: {w}){0,3}? (?:se (?:reanudaron|multiplicaron|iniciaron|produjeron)|han (?:seguido|continuado)|ocurri(?:ó|eron)|fueron practicad[oa]s)',
  },
];
