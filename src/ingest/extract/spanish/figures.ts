/** Spanish: pressure around the prisoners, and figures of how many are held, were freed, have died. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';

const COUNT = { type: 'reported_count', form: 'phrase', counts: 'people', needs: 'number' } as const;

/** Running tallies; they go before the acts they add up. */
export const tallies: readonly Frame[] = [
  {
    rule: 'count.since',
    ...COUNT,
    scope: 'jailed_since',
    trigger:
      '(?:{person}|{num})(?: {w}){0,5}? (?:(?:han|habían) sido |fueron )?(?:arrestad|detenid|encarcelad|apresad|condenad|procesad|imputad)[oa]s(?: {w}){0,8}? desde(?! (?:hace|que))',
    notWithin: '(?:están|siguen|permanecen|continúan) (?:{w} )?(?:detenid|encarcelad)\\p{L}* desde',
  },
  {
    rule: 'count.released-since',
    ...COUNT,
    scope: 'released_since',
    trigger:
      '(?<=(?:hasta ahora|hasta la fecha|por ahora|en total),? )(?:han|habían) (?:{w} )?(?:salido|sido liberad[oa]s|sido excarcelad[oa]s|recuperado)|(?:excarcelad[oa]s|liberad[oa]s|indultad[oa]s|liberaciones|excarcelaciones)(?:[^.;:]{0,80})? (?:desde(?! (?:hace|su))|en total|hasta (?:ahora|la fecha|el momento)|a la fecha)|(?:{person}|{num})(?: {w}){0,14}? (?:han|habían) sido (?:liberad|excarcelad|indultad)[oa]s (?:hasta (?:ahora|la fecha|el momento)|desde(?! (?:hace|su)))|(?<=(?:desde|hasta (?:ahora|la fecha|el momento)|en total)(?: [^,;:.]{1,40},?|,)? )(?:[^,:.;]{0,60}? )?(?:han|habían) (?:sido )?(?:excarcelad[oa]s|liberad[oa]s|indultad[oa]s|salido|recuperado|recobrado)',
  },
  {
    rule: 'count.verified-releases',
    ...COUNT,
    form: 'active',
    agent: 'actor',
    tells: true,
    scope: 'released_since',
    trigger:
      '(?:ha|han) (?:verificado|confirmado|contabilizado|documentado|constatado|registrado)(?: {w}){0,4}? (?:{num})(?: {w}){0,2}? (?:excarcelaciones|liberaciones)|(?:verific(?:ó|aron)|contabiliz(?:ó|a|an)|suman?|document(?:ó|a)|elev(?:ó|a)(?: a)?|cifr(?:ó|a)(?: en)?)(?: {w}){0,3}? (?:{num})(?: {w}){0,2}? (?:excarcelaciones|liberaciones|excarcelad[oa]s|liberad[oa]s|(?:los|las) {w} (?:excarcelad[oa]s|liberad[oa]s))',
  },
];

export const pressure: readonly Frame[] = [
  {
    rule: 'pressure.stripped',
    type: 'pressure',
    form: 'verb',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:despojad[oa]s?|privad[oa]s?|desnacionalizad[oa]s?|despoj(?:ó|aron)|priv(?:ó|aron))(?: {w}){0,6}? de (?:la |su |sus )?(?:{w} )?(?:nacionalidad|ciudadanía|pasaportes?|derechos (?:civiles|políticos|ciudadanos)|licencias?|acreditaci[óo]n|bienes|propiedades|pensi[óo]n(?:es)?|patria potestad)|desnacionalizad[oa]s?|(?:retir(?:ó|aron|ado)|revoc(?:ó|aron|ado)|cancel(?:ó|aron|ado)|anul(?:ó|aron|ado)|confisc(?:ó|aron|ado)|quit(?:ó|aron)|perdi(?:ó|eron))(?: {w}){0,3}? (?:la|su|sus|el|las|los) (?:{w} )?(?:nacionalidad|ciudadanía|licencias?|acreditaci[óo]n|pasaportes?|bienes|personer[íi]a(?: jurídica)?|personalidad jurídica|propiedades|registro|cédula profesional)|(?:nacionalidad|ciudadanía|licencia|acreditación|personería jurídica)(?: {w}){0,2}? (?:fue|fueron|le fue|les fue) (?:retirad|revocad|cancelad|anulad)[oa]s?',
  },
  {
    rule: 'pressure.families',
    type: 'pressure',
    form: 'phrase',
    patient: 'target',
    trigger:
      '(?:familias?|familiares|allegados|padres|abogad[oa]s?|espos[oa]s?|hij[oa]s?|madres?|herman[oa]s?|colegas)(?: {w}){0,5}? (?:sufr(?:en|ió|ieron|e)|han sufrido|ha sufrido|son objeto|es objeto|son víctimas|es víctima)(?: {w}){0,3}? (?:de )?(?:{w} )?(?:presi[óo]n(?:es)?|hostigamiento|acoso|amenazas|represalias|intimidaci[óo]n(?:es)?|persecuci[óo]n)|' +
      '(?:hostig|acos|amenaz|interrog|cit|intimid|asedi|presion|vigil)(?:ó|aron|an?|aban?|ado|ando)(?: {w}){0,2}? (?:al?|a (?:la|su|sus|los)) (?:{w} )?(?:familias?|familiares|allegados|esposa|marido|madre|padre|hermana|hermano|abogad[oa]s?|hijos?)|' +
      '(?:familias?|familiares|madre|padre|abogad[oa]s?|esposa|esposo|herman[oa]|hij[oa]s?)(?: {w}){0,6}? (?:fue|fueron|ha sido|han sido|es|son) (?:{w} )?(?:hostigad|acosad|amenazad|interrogad|citad|intimidad|despedid|vigilad|desalojad|perseguid)[oa]s?',
  },
  {
    rule: 'pressure.blacklisted',
    type: 'pressure',
    form: 'verb',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:incluid|inscrit|añadid|agregad|puest)[oa]s?(?: {w}){0,4}? (?:en|a) (?:{w} ){0,3}?(?:listas? (?:negra|nacional|de (?:terroristas|buscados|extremistas)|federal))|(?:declarad|designad|catalogad|calificad|clasificad)[oa]s?(?: {w}){0,3}? [«“"]?(?:agentes? extranjeros?|extremistas?|terroristas?|indeseables?|organización (?:{w} )?(?:terrorista|extremista|indeseable)|traidor(?:a|es)? a la patria|apátridas?|prófug[oa]s? de la justicia)|(?:declar(?:ó|aron)|design(?:ó|aron)|tach(?:ó|aron))(?: {w}){0,6}? [«“"]?(?:agentes? extranjeros?|extremistas?|terroristas?|traidor(?:a|es)? a la patria|prófug[oa]s)',
    notBefore: 'no',
  },
  {
    rule: 'pressure.outlets',
    type: 'pressure',
    form: 'verb',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:cerr|clausur|bloque|allan|disolv|disuelt|suspend|prohib|confisc|incaut|congel|saque|registr|ilegaliz|cancel|ocup|censur|expropi)(?:ó|aron|an?|ad[oa]s?|ió|ieron|id[oa]s?|o|ado|ido|ar|ando|os|as|a)(?= (?:(?:el|la|los|las|de|del|sus?|un|una|vari[oa]s|decenas|cientos|más|{num}|al?|a los) )*(?:{w} ){0,2}?(?:locales|oficinas?|sede|computadoras|teléfonos?|equipos|redacción|periódicos?|diarios?|sitios?|medios?|viviendas?|domicilios?|casas?|bienes|ong|oenegés|asociaciones|organizaci[óo]n(?:es)?|universidad(?:es)?|radios?|emisoras?|canales|canal|revistas?|partidos?|iglesias?|cuentas?))',
    notWithin: 'sanciones|frontera|embajada',
  },
  {
    rule: 'pressure.outlets',
    type: 'pressure',
    form: 'phrase',
    patient: 'target',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:oficinas?|sede|redacción|periódicos?|diarios?|sitios?|medios|viviendas?|domicilios?|casas?|bienes|ong|oenegés|asociaciones|organizaciones|universidad(?:es)?|radios?|emisoras?|canal(?:es)?|revistas?|partidos?|cuentas)(?: {w}){0,5}? (?:fue|fueron|ha sido|han sido|está|están) (?:{w} )?(?:cerrad|clausurad|bloquead|allanad|disuelt|suspendid|prohibid|confiscad|incautad|congelad|saquead|registrad|ilegalizad)[oa]s?|allanamientos?(?= (?:{w} ){0,3}?(?:en|a|al|de|contra))',
  },
  {
    rule: 'pressure.closed',
    type: 'pressure',
    form: 'phrase',
    modality: 'actual',
    patient: 'target',
    agent: 'holder',
    trigger:
      '(?:partido|candidat\\p{L}+|coalición|movimiento)(?: [^.;,]{1,30})? (?:fue|fueron|quedó|ha sido) (?:{w} )?(?:excluid|vetad|inhabilitad)[oa]s?|con una orden de (?:registro|allanamiento)|(?:se vi(?:o|eron)|fue|fueron|se ve|se ven) (?:obligad|forzad)[oa]s? a (?:cerrar|cesar|suspender|dejar de (?:publicar|circular|emitir)|exiliarse|marcharse)|(?:orden|decret|dict)(?:ó|aron|a|an)(?= (?:{w} ){0,2}?(?:disolver|cerrar|la (?:disolución|liquidación|clausura|ilegalización) de))|(?:inhabilit)(?:ad[oa]s?|ó|aron|ado)(?= |[.,;]|$)|(?:partido|organizaci[óo]n|fundaci[óo]n|asociaci[óo]n|ong|oenegé|sindicato|universidad|colegio|emisora|canal|diario|periódico|medio|revista|iglesia|movimiento)(?:es|s)?(?: [^.;,]{0,50}?)? (?:fue|fueron|ha sido|han sido|quedó|está|están|es) (?:{w} )?(?:ilegalizad|disuelt|clausurad|cerrad|bloquead|proscrit|prohibid|intervenid|confiscad|cancelad|suspendid|allanad)[oa]s?|(?:cancel|suspend|retir)(?:ó|aron|ió|ieron)(?= (?:{w} ){0,2}?personería)',
    notWithin: 'consulados?|embajadas?|fronteras?',
  },
  {
    rule: 'pressure.travel-ban',
    type: 'pressure',
    form: 'phrase',
    patient: 'target',
    agent: 'holder',
    trigger:
      '(?:(?:tienen?|tenía|con|bajo|impuso|impusieron|pesa|dictó) (?:una |la )?prohibici[óo]n de (?:salir|salida|viajar)|(?:prohibid[oa]|impedid[oa])s?(?: de)? (?:salir|viajar)|regulad[oa]s?(?= (?:migratori|y ))|(?:le|les|se le|se les) (?:prohib(?:ió|ieron|e)|impid(?:ió|ieron|e)|neg(?:ó|aron)) (?:salir|viajar|entrar|ingresar|la (?:entrada|salida)|regresar)|impedid[oa]s? de (?:entrar|ingresar|regresar)|(?:neg(?:ó|aron)|impid(?:ió|ieron)|prohib(?:ió|ieron)) (?:la (?:entrada|salida)|el ingreso|el regreso))',
  },
];

export const figures: readonly Frame[] = [
  {
    rule: 'count.sums',
    type: 'reported_count',
    form: 'active',
    agent: 'actor',
    tells: true,
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:suman?|ascienden? a|llegan? a|son(?= ya)|van(?= ya)|cifr(?:a|an|ó) en|sit(?:úa|úan|uó) en|elev(?:a|an|ó) a)(?= (?:ya )?(?:{w} ){0,3}?{num} (?:{w} ){0,3}?(?:l[oa]s )?(?:{w} )?(?:capturad|detenid|arrestad|pres|encarcelad|prisioner|recluid)[oa]s)|(?:dej(?:ó|aron|an)|provoc(?:ó|aron)|desemboc(?:ó|aron) en|se saldaron con)(?= (?:{w} ){0,3}?{num} (?:arrestos|detenciones|encarcelamientos)(?![\\p{L}]))',
  },
  {
    rule: 'count.still-held',
    ...COUNT,
    scope: 'held_now',
    trigger:
      '(?:tiene|tienen) constancia de(?= {num})|(?:de l[oa]s (?:arrestad|detenid|capturad)[oa]s) (?:siguen?|continúan?|permanecen?)(?= )|(?:pres[oa]s|prisioner[oa]s|detenid[oa]s|personas|opositor(?:es|as)|activistas|periodistas|ciudadanos|críticos|manifestantes|otr[oa]s|{nation}) (?:[^.;,]{1,60} )?(?:sigue|siguen|continúan?|permanecen?|están?|se pudren|languidecen?|quedan)(?: aún| todavía)? (?:encerrad[oa]s?|pres[oa]s?|detenid[oa]s?|encarcelad[oa]s?|recluid[oa]s?|tras las rejas|entre rejas|en (?:{w} ){0,2}?(?:{jail}))|(?<={num}(?: de (?:ell|est)[oa]s)? )(?:siguen|continúan|permanecen)(?: aún| todavía)? (?:encerrad[oa]s?|pres[oa]s?|detenid[oa]s?|encarcelad[oa]s?|tras las rejas|entre rejas|en prisión)',
  },
  {
    rule: 'count.executed-since',
    ...COUNT,
    scope: 'died_since',
    trigger: '(?:ejecutad|ahorcad|fusilad)[oa]s?(?= (?:desde|en lo que va|este año|hasta ahora))',
  },
  {
    rule: 'count.hold',
    type: 'reported_count',
    form: 'active',
    agent: 'holder',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:(?:man)?t(?:iene|ienen|enía|enían)|retiene(?:n)?|hay|había|habría|existen|quedan|quedaban)(?= (?:(?:todavía|aún|actualmente|hoy|hasta la fecha|a la fecha|en|que hay|que|al menos|más de|cerca de|unos|unas|alrededor de|aproximadamente|casi|un total de|en total|a|los|las|{adv}) )*(?:{num})(?: de| los| las)? (?:{w} ){0,3}?(?:pres[oa]s|prisioner[oa]s|reclusos|detenid[oa]s|personas (?:detenidas|encarceladas|presas|privadas)|rehenes|periodistas|activistas|opositor(?:es|as)|personas|mujeres|ciudadanos|abogados|militares|adolescentes|extranjeros)(?! (?:han|habían|había|ha|fueron) ))',
    notWithin: '(?:han|ha|habían|fueron) (?:sido )?(?:liberad|excarcelad|indultad)\\p{L}*|muert[oa]s?|manifest\\p{L}*',
  },
  {
    rule: 'count.told',
    type: 'reported_count',
    form: 'active',
    agent: 'actor',
    tells: true,
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:cuenta(?:n)?|contab(?:a|an)|contabiliz(?:a|an|ó|aba|ado)|registr(?:a|an|ó|aba|ado)|cifr(?:a|an|ó|aba)(?: en)?|suman?|estim(?:a|an|ó|aba)|document(?:a|ó|ado)|identific(?:ado|ó|a)|verific(?:ado|ó)|report(?:a|an|ó|aba)|suma(?:n)?|reconoce(?:n)?|da cuenta de|lista de|listado de)(?= (?:(?:todavía|aún|actualmente|hoy|hasta la fecha|a la fecha|en|que hay|que|al menos|más de|cerca de|unos|unas|alrededor de|aproximadamente|casi|un total de|en total|a|los|las|{adv}) )*(?:{num})(?: de| los| las)? (?:{w} ){0,3}?(?:pres[oa]s|prisioner[oa]s|reclusos|detenid[oa]s|personas (?:detenidas|encarceladas|presas|privadas)|rehenes|periodistas|activistas|opositor(?:es|as)|personas|mujeres|ciudadanos|abogados|militares|adolescentes|extranjeros)(?! (?:han|habían|había|ha|fueron) ))',
    notWithin: '(?:han|ha|habían|fueron) (?:sido )?(?:liberad|excarcelad|indultad)\\p{L}*|muert[oa]s?|manifest\\p{L}*',
  },
  {
    rule: 'count.held',
    ...COUNT,
    scope: 'held_now',
    trigger:
      '(?:{person}|otr[oa]s|{num}|ellos|ellas|políticos)(?: {w}){0,6}?(?: que, [^,;.]{3,50},)? (?:(?:están?|estaban|sigue|siguen|seguían|permanecen?|permanecían|continúan?|continuaban|se encuentran?|se mantienen|quedan|serían|se hallan)\\s+)(?:{adv} |actualmente |hoy |hasta la fecha |injustamente |bajo )*(?:detenid[oa]s?|encarcelad[oa]s?|pres[oa]s?|tras las rejas|en (?:{w} ){0,2}?(?:prisi[óo]n(?:es)?|cárcel(?:es)?|detención|cautiverio|celdas)|recluid[oa]s?|privad[oa]s? de (?:su )?libertad|secuestrad[oa]s?|en manos)',
    notWithin: 'cuántos|(?:{weekday}|ayer) (?:{w} )?(?:fueron|han)',
  },
  {
    rule: 'count.remain',
    ...COUNT,
    scope: 'held_now',
    trigger:
      '(?:quedan|quedaban|quedarían|permanecen|siguen|continúan|restan)(?: (?:{adv}|detenid[oa]s|encarcelad[oa]s|pres[oa]s|recluid[oa]s|en (?:{w} )?(?:prisión|cárcel)|tras las rejas|privad[oa]s de libertad))*(?= (?:{w} ){0,2}?(?:{num})(?: de)? (?:{w} ){0,3}?(?:pres[oa]s|prisioner[oa]s|reclusos|detenid[oa]s|rehenes|personas|opositores|periodistas|activistas))|(?<={num} )(?:siguen|permanecen|continúan|están todavía)(?= (?:{w} ){0,3}?(?:{jail}|detenid|encarcelad|pres[oa]s))',
  },
  {
    rule: 'count.prisoners',
    ...COUNT,
    scope: 'held_now',
    weak: true,
    trigger:
      '(?:pres[oa]s|prisioner[oa]s|detenid[oa]s|reclus[oa]s) (?:polític[oa]s|de conciencia)(?: (?:en|están|todavía|registrad[oa]s)(?: {w}){0,3})?',
    notWithin:
      '(?:liber|excarcel|indult|amnist|neg(?:ó|aron)|canje|expuls|salid|sali|arrest|conden|libertad|traslad|desterr|deport|esper|pid|ped|exig|llam|solicit|demand|reclam|instó|instaron)\\p{L}*',
  },
  {
    rule: 'count.designated',
    ...COUNT,
    scope: 'held_now',
    weak: true,
    trigger:
      '(?:considerad|reconocid|calificad|clasificad)[oa]s?(?: {w}){0,2}? (?:como )?(?:{w} )?(?:pres|prisioner)[oa]s? (?:polític[oa]s?|de conciencia)',
  },
  {
    rule: 'count.number-of',
    ...COUNT,
    scope: 'held_now',
    trigger:
      '(?:el |la |su |esa )?(?:número|total|cifra)(?: total)? de (?:{w} ){0,3}?(?:pres[oa]s|prisioner[oa]s|detenid[oa]s|personas (?:detenidas|encarceladas)|rehenes|periodistas)(?: {w}){0,8}? (?:es de|asciende|ascendía|ascendió|alcanza|alcanzó|llega|llegó|supera|superaba|ronda|se eleva|se sitúa|se ubica|sube)',
  },
  {
    rule: 'count.died',
    ...COUNT,
    scope: 'died_since',
    trigger:
      '(?:primer|segund|tercer|cuart|quint|sext|séptim|octav)[oa]? (?:{w} )?(?:pres|reclus|detenid|prisioner|opositor)[oa]?(?: {w})? que (?:muere|fallece|murió|falleció)|(?:{person}|{num})(?: {w}){0,5}? (?:han|habían|habrían) (?:{adv} )*(?:muerto|fallecido)(?: {w}){0,6}?(?: (?:en|bajo|tras) (?:{w} ){0,2}?(?:{jail}))?|(?:{num}) (?:{w} ){0,2}?(?:murieron|fallecieron)(?: {w}){0,6}? (?:bajo custodia|en (?:{w} )?(?:{jail}))|(?:{ordinal}) (?:{w} ){0,3}?(?:pres|prisioner|detenid|reclus|opositor|periodista)[oa]? (?:{w} )?(?:en morir|que (?:muere|fallece))',
    within: '{jail}|pres[oa]s?|detenid|desde|custodia',
  },
  {
    rule: 'count.of-them',
    ...COUNT,
    scope: 'held_now',
    weak: true,
    follows: 'reported_count',
    trigger:
      '(?:entre (?:ell[oa]s|los cuales)|de (?:ell[oa]s|los cuales|es[oa]s|est[oa]s)|de l[oa]s que|incluid[oa]s)(?:,? (?:figuran|hay|se encuentran|son|están))?(?= (?:al menos |más de |unos )?(?:{num}))|(?<={num} )(?:de ell[oa]s|son (?:mujeres|hombres|militares|civiles|extranjeros|adolescentes))',
  },
];
