/** Spanish: who says it, and how a report is cited. Read by `attribution.ts`. */
import type { LanguageTables } from '../tables.ts';

const AR =
  '(?:declar|afirm|anunci|asegur|explic|precis|confirm|relat|agreg|indic|señal|subray|not|inform|report|record|estim|testimoni|insist|avanz|revel|detall|alert|argument|lanz|recalc|observ|mencion|coment|public|contabiliz|notific|puntualiz|aclar|denunci|critic|lament|celebr|acot|enfatiz|destac|apunt|manifest|cont|narr|reclam|sentenci|adelant|protest|document|verific|constat|tuite|difund|manten|consider|asever)';

const SAID = `${AR}ado|dicho|añadido|escrito|advertido|reconocido|difundido|sostenido|expuesto|referido|admitido|hecho saber|dado a conocer`;

export const attribution: LanguageTables['attribution'] = {
  say:
    `(?:(?:lo |le |les |nos |se )?(?:ha|han|había|habían|habría|habrían)(?: (?:también|además|asimismo|{adv}))? (?:${SAID}))(?! (?:la|las|los|el|su|sus|una|un|al?|que se) (?:liberación|excarcelación|indulto|amnistía|fin|levantamiento|arresto|detención|cierre|suspensión|muerte|reapertura|lista|visita|nombramiento|{num}))|` +
    `(?:lo |le |les )?${AR}(?:ó|aron|an?|aba|aban)(?= (?:que|a|al|el|la|los|las|en|este|ayer|hoy|desde|por|un|una|su|sobre|durante|tras|también|además|luego|[\\p{Lu}][\\p{L}]+|{weekday}|{adv})(?:[ ,.;:]|$)| ?[,.:"”»]|$)(?! (?:la|las|los|el|su|sus|una|un|a|al|a los|a las|a una?|a unos) (?:{w} )?(?:liberación|excarcelación|excarcelaciones|indulto|amnistía|fin|levantamiento|arresto|detención|detenciones|arrestos|cierre|suspensión|muerte|reapertura|lista|visita|nombramiento|medidas?|sanciones|situación|condiciones|violaciones|{num}))|` +
    `dij(?:o|eron)|dicen?|decía|añad(?:ió|ieron|e|en)|escrib(?:ió|ieron|e)|difund(?:ió|ieron|e)(?= (?:que|en|un|la|este))|sost(?:uvo|uvieron|iene|ienen)|mantuvo|expus(?:o|ieron)|expone|reconoc(?:ió|ieron|e|en)|advirt(?:ió|ieron)|advierten?|refir(?:ió|ieron)|refieren?|respond(?:ió|ieron|e)|admit(?:ió|ieron|e)|hizo saber|dio a conocer|dieron a conocer|dio cuenta de|tiene constancia de|cree(?:n)? que|(?:calcul|reaccion|ratific|avis|repet|exclam|registr|reiter)(?:ó|an?|aron|aba|aban)(?= (?:que|en|a)(?![\\p{L}])| ?[,:.])|neg(?:ó|aron)(?= que)|desmint(?:ió|ieron)(?= que)|acus(?:ó|a|an|aron)(?= [^.;,]{2,60}? de (?:haber )?[\\p{L}]+r(?![\\p{L}]))|(?:no )?descart(?:ó|a|an|aron)(?= que)|dictamin(?:ó|aron)(?= que)|(?:cifr|elev|sitú)(?:a|ó|aba)(?= (?:en|los|las|a) (?:{w} ){0,2}?(?:{num}|los|las|el|la))|promet(?:ió|ieron|e)(?= que)|(?:tiene|tienen|tenía|tenían|lleva) (?:registrad|contabilizad|documentad|verificad|identificad)[oa]s?(?= (?:{w} ){0,2}?{num})|consider(?:a|an|aba|ó)(?= (?:presos|prisioner|a )[^.;]{0,40}?{num})|habla(?:n|ba)?(?= de (?:{w} ){0,2}?{num})|registra(?:n|ba)?(?= (?:{w} ){0,2}?{num})`,
  tell: '(?!)',
  again:
    '(?:lo |le |les )?(?:[\\p{L}]+(?:ó|aba)|dijo|dice|añadió|escribió|sostuvo|sostiene|advirtió|advierte|respondió|reconoció|expuso|refirió)',
  accordingTo:
    'según (?:un informe|un reporte|un comunicado|una nota|una declaración|un balance|los registros|el registro|el conteo|datos|cifras|registros|fuentes|la organización|la ong)(?: {w})? (?:de|del) (?:la |los |las )?|según|de acuerdo con|de acuerdo a|de acuerdo al|a decir de|a juicio de|en palabras de|en opinión de|conforme a|(?<=^["“«\\s]*)para(?=(?: (?:el|la|los|las))? [^,.;]{3,70},)(?! [\\p{L}]+(?:ar|er|ir) )(?! (?:el|la) (?:{weekday}|próxim|fecha|libertad|noche|primera))',
  accordingToThem:
    '(?:según|de acuerdo con|a) (?:sus|su) (?:propi[oa]s? )?(?:palabras|cálculos|cifras|conteo|recuento|estimaciones|versión|relato|datos|registros|juicio|testimonio)|en sus (?:propias )?palabras',
  quotedBy:
    'citad[oa]s? por|recogid[oa]s? por|difundid[oa]s? por|reproducid[oa]s? por|divulgad[oa]s? por|que cita|que recoge|entrevistad[oa]s? por|consultad[oa]s? por|en declaraciones a|publicad[oa]s? (?:por|en)',
  toOutlet: 'a|al|a la|por|en|vía|en declaraciones a|en conversación con|en entrevista con',
  citing: 'citando|que cita|que citan|cita|citó|en referencia a',
  citationSee: 'ver|véase|cf\\.|vía|fuente ?:?',
  accessed: 'consultad[oa]',
  list: 'listas?|nombres',
  complement: 'que|cómo|por qué',
  spokesperson:
    'portavoz|portavoces|voceros?|vocera|representante|comunicado|declaración|mensaje|tuit|post|nota|informe|reporte|balance',
  spokesFor: '(?:de|del)(?: (?:la|los|las))?',
  anaphor:
    'organización|ong|grupo|asociación|centro|periódico|agencia|diario|fundación|canal|sitio|portal|colectivo|comité|observatorio|mecanismo|plataforma|institución|medio|organismo|entidad|comunicado|informe|documento|nota|texto|escrito|resolución|reporte',
  ofThis: 'así lo|así|la noticia|esta información|la información',
  participle: 'añadiendo|precisando|afirmando|asegurando|subrayando|explicando|indicando|señalando|agregando|diciendo',
};

export const persons: LanguageTables['persons'] = {
  before:
    '(?:(?:ex)?(?:pres[oa]s?|prisioner[oa]s?)(?: (?:polític[oa]s?|de conciencia))?|encarcelad[oa]s?|detenid[oa]s?|liberad[oa]s?|excarcelad[oa]s?|indultad[oa]s?|condenad[oa]s?|rehén|rehenes|arrestad[oa]s?)(?: (?:{w} ){0,3}?(?:{person}))?',
  after:
    '(?:quien|que) (?:está|estaba|fue|había sido|cumple|cumplía) (?:{w} )?(?:encarcelad[oa]|detenid[oa]|pres[oa]|condenad[oa]|arrestad[oa]|en prisión|una (?:condena|pena|sentencia))|(?:sigue|siguen|permanece|permanecen|continúa|está|estaba)(?: {adv})* (?:encarcelad[oa]s?|pres[oa]s?|en (?:prisión|la cárcel)|detenid[oa]s?|tras las rejas)',
  stillHeld:
    '(?:sigue|siguen|permanece|permanecen|continúa|continúan|está|están|se encuentra|se encuentran|se mantiene|se mantienen|quedan?)(?: (?:todavía|aún|actualmente|hoy|también|bajo|injustamente))* (?:encarcelad[oa]s?|pres[oa]s?|tras las rejas|en (?:{w} )?(?:prisión|cárcel|la cárcel)|detenid[oa]s?|recluid[oa]s?|privad[oa]s? de libertad|privad[oa]s? de su libertad)',
  custody:
    'arrest\\p{L}+|detenid[oa]s?|detención|detenciones|apres\\p{L}+|encarcel\\p{L}+|cárcel(?:es)?|prisión|prisiones|pres[oa]s?|celdas?|calabozos?|tras las rejas|reclus\\p{L}+|conden\\p{L}+|sentencia\\p{L}*|imputad[oa]s?|acusad[oa]s?|procesad[oa]s?|juicio|años de|cadena perpetua|huelga de hambre|tortur\\p{L}+|secuestrad[oa]s?|desaparecid[oa]s?|ejecutad[oa]s?|ejecución|custodia|rehén|rehenes|cumple|cumplía|arresto domiciliario|desterrad[oa]s?|allan\\p{L}+|falleció|caen?|cayó',
  bystanders:
    'abogad[oa]s?|espos[oa]|marido|viuda|madre|padre|herman[oa]|hij[oa]|juez|jueza|fiscal|portavoz|voceros?|vocera|president[ea]|expresident[ea]|ministr[oa]|canciller|secretari[oa]|subsecretari[oa]|enviad[oa]|embajador[a]?|comisionad[oa]|relator[a]?|senador[a]?|general|rey|papa|homólogo|colega|asesor|director[a]? para|jef[ea] del?|encargad[oa] de|gobernador[a]?|régimen de|policía de|asesor[a]?|asesinato de|muerte de|premio nobel',
  identifies:
    'se trata de(?:l)?|ell[oa]s son|son|l[oa]s (?:liberad[oa]s|detenid[oa]s|excarcelad[oa]s|indultad[oa]s) son',
  listOfFreed: 'liberad[oa]s?|excarcelad[oa]s?|indultad[oa]s?|entre (?:ell[oa]s|los|las)|figuran?|grupo|se encuentran?',
};
