/**
 * Spanish: how it is told that people come out, are swapped, or refuse to go. One row a way of saying it; where two rows
 * of one type meet on the same words, the upper one has them.
 */
import type { Frame } from '../tables.ts';
import { act, ar, participles } from './forms.ts';

/** What else is freed, handed over or let out. */
const NOT_FREED =
  '(?:de |a |al |del |el |la |los |las |un |una |sus? )*(?:{w} )?(?:comunicados?|informes?|vídeos?|videos?|imágenes|datos|fondos|información|territorios?|ciudades|aldeas|recursos|energía|espacio|tensiones|activos|bienes|petróleo|mercado|precios|importaciones)';

const FREED = { type: 'release', patient: 'prisoner', goal: 'receiver', counts: 'people' } as const;

export const release: readonly Frame[] = [
  // refusing to leave
  {
    rule: 'refusal.verb',
    type: 'refusal_to_leave',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    modality: 'actual',
    trigger:
      '(?:se )?(?:neg(?:ó|aron|ado|aba|aban|arse)|niegan?|rehus(?:ó|aron|ado|a|an)|rechaz(?:ó|aron|ado|a|an)|resisti(?:ó|eron|do))(?: {w}){0,2}? (?:a |el |la )?(?:marcharse|salir del país|abandonar (?:el país|su país|la isla|{land})|irse|exiliarse|subir(?:se)? al (?:avión|autobús)|abordar|partir|cruzar|aceptar (?:el (?:exilio|destierro)|la deportación)|exilio|destierro|ser (?:desterrad|expulsad|deportad)[oa]s?|salir de (?:{land})|viajar)|' +
      '(?:no (?:quiso|quisieron|quería|querían|quiere|quieren|aceptó|aceptaron)) (?:marcharse|irse|salir del país|abandonar|exiliarse|subir|abordar|el (?:exilio|destierro)|ser (?:desterrad|deportad)[oa]s?)|' +
      '(?:quiso|quisieron|querían|quería) (?:irse|marcharse|salir del país|exiliarse|abandonar el país)(?<=(?:no|ni|tampoco|nunca) [^.;]{1,90})|(?:prefiri(?:ó|eron)|opt(?:ó|aron) por|decidi(?:ó|eron)|elig(?:ió|ieron))(?: {w}){0,3}? (?:quedarse|permanecer) en',
    notAfter: 'la sala|el poder|el cargo|sus funciones',
  },

  // release
  ...act({
    rule: 'release.verb',
    agent: 'holder',
    ...FREED,
    finite: ar('liber', 'excarcel'),
    participle: `${participles('liber', 'excarcel')}|(?:puest|dejad)[oa]s?(?: (?:{w} ){0,2}?)? ?en libertad(?: (?:condicional|provisional|vigilada|plena|bajo fianza))?|soltad[oa]s?`,
    notAfter: NOT_FREED,
  }),
  {
    rule: 'release.set-free',
    form: 'active',
    agent: 'holder',
    ...FREED,
    trigger: `(?:pus(?:o|ieron)|poner|pon(?:e|en|drá|drán|ía)|dej(?:ó|aron|ar|a|an|ará)|puesto|dejado)(?: {w}){0,6}? (?:en (?:libertad|la calle)|libres?)|(?:${ar('solt')}|suelta|sueltan)|(?:dej(?:ó|aron|ar|a|an)|permiti(?:ó|eron)|hiz?o|hicieron) (?:{w} )?salir|(?:otorg|conced|dict|dio|di(?:eron))(?:ó|ió|aron|ieron|an?|en?)?(?: {w}){0,3}? (?:libertad|libertades|boletas? de (?:libertad|excarcelación)|excarcelación|excarcelaciones|liberación)(?: (?:condicional|plena|provisional))?`,
    notAfter: 'de (?:expresión|prensa|culto)',
  },
  {
    rule: 'release.out-of-prison',
    form: 'phrase',
    ...FREED,
    trigger:
      '(?:recib|obten|obtuv)\\p{L}+ (?:{w} ){0,3}?(?:beneficios?|medidas?|boletas?) de (?:excarcelación|libertad|liberación)|(?:{estar}|ya está|ya están) (?:{adv} )?(?:en la calle|fuera de (?:la )?(?:prisión|cárcel))|' +
      '(?:sal(?:ió|ieron|ido|en|e|ir|drá|drán|ían|iendo)|egres(?:ó|aron|ado)|abandon(?:ó|aron|ado|an|a)|dej(?:ó|aron|ado|an|a)|sacad[oa]s?)(?: {w}){0,4}? (?:de |del |la |el |las )(?:{theirs})(?:{w} ){0,2}?(?:{jail}|helicoide|rodeo)|' +
      '(?:sal(?:ió|ieron|ido|en|ir|drá|drán)|qued(?:ó|aron|ado|an|a|ar|ará|arán)|está|están|estaba|estaban|estará|estarán|encuentran?|recobr(?:ó|aron|ado|an|ar)|recuper(?:ó|aron|ado|an|a|ar|ará|arán)|obtuv(?:o|ieron)|obtenido|logr(?:ó|aron)|goza(?:n)? de|recib(?:ió|ieron))(?: {w}){0,3}? (?:en (?:plena )?libertad|libres?|(?:la|su) libertad|libertad (?:condicional|provisional|plena|bajo fianza)|excarcelación)(?! de (?:expresión|prensa|movimiento))(?: (?:condicional|provisional|plena|bajo fianza|bajo caución))?|' +
      '(?:volv(?:ió|ieron)|vuelt[oa]|regres(?:ó|aron|ado|an)|retorn(?:ó|aron|ado)|ya está|ya están|se reencontr(?:ó|aron)|se reuni(?:ó|eron))(?: {w}){0,2}? (?:a (?:casa|su casa|sus casas|su hogar|sus hogares)|con (?:su|sus) (?:familia|familias|familiares|hijos|seres queridos)|en (?:casa|su casa))|' +
      '(?:es|son|soy|somos) (?:{adv} )?libres?',
    notBefore: 'deben|debe|quiere|quieren|para|antes|después|desde que|si|al',
  },
  {
    rule: 'release.came-home',
    form: 'phrase',
    ...FREED,
    trigger:
      '(?:está|están) de vuelta(?= en)|medi(?:ó|aron) (?:en|para) su (?:liberación|excarcelación)|salieron(?= (?:el|este|ayer|hoy|anoche|{weekday}))|(?:es|son|era|soy|como) (?:{w} )?(?:un |una )?(?:hombre|mujer|persona|ciudadan[oa])s? libres?|dej(?:ó|aron|ado|an|a) (?:{w} )?(?:marchar|ir|partir|salir|volver a casa)(?:se)?(?= |[.,;]|$)|(?:volvi(?:ó|eron)|vuelto|vuelven?|regres(?:ó|aron|an|a)|regresado|reencontr(?:ó|aron|arse)|reuni(?:ó|eron)|reunirse|abraz(?:ó|aron|ar|aba))(?= (?:{w} ){0,2}?(?:con|a) (?:su|sus) (?:{w} )?(?:comunidad|familias?|familiares|padres|madre|hij[oa]s|espos[oa]|seres queridos|allegados|hermanas|compañeros)(?![\\p{L}]))|(?:primera|primeras) (?:noche|horas|mañana) (?:en|de|fuera) (?:libertad|de la cárcel|casa)|(?:aterriz|lleg)(?:ó|aron)(?= [^.;]{1,90}(?:tras|después de) [^.;]{1,40}(?:cautiverio|cárcel|prisión|pres[oa]|encierro|detenid[oa]|rejas)(?![\\p{L}]))|sal(?:ió|ieron|ido)(?<=(?:cumpl\\p{L}+|extingu\\p{L}+) (?:su|la|toda su) (?:condena|pena)[^.;]{1,60})',
    notBefore: 'no|nunca|ser',
    notWithin: 'equipo|selección|no (?:{w} )?(?:dejó|dejaron)',
  },
  {
    rule: 'release.told',
    form: 'noun',
    ...FREED,
    trigger:
      '(?<=(?:la|su) )(?:puesta en libertad|excarcelación|liberación)(?= (?:se |la |lo |fue |había sido )?(?:{w} )?(?:anunci|adelant|confirm|produj|comunic|hiz|difund|inform|inmediata de|lleg)\\p{L}*)',
    notBefore: 'pid\\p{L}+|exig\\p{L}+|por',
  },
  {
    rule: 'release.pressed',
    form: 'phrase',
    type: 'release',
    patient: 'prisoner',
    modality: 'proposed',
    trigger:
      '(?:quiere|quieren|pid\\p{L}+|pidi\\p{L}+|exig\\p{L}+)(?= [^.;]{1,50}(?:fuera de (?:la )?(?:prisión|cárcel)|deje[n]? libre))|(?:presion|abog|gestion|intercedi|luch|trabaj|negoci|clam|interced|batall|pelea)\\p{L}* (?:{w} ){0,3}?(?:por|para) (?:su|la de|la) (?:{w} )?(?:liberación|excarcelación|libertad|puesta en libertad)|(?:debe|deben|deberían?|tienen? que|han de) (?:ser (?:liberad|excarcelad)[oa]s?|salir (?:ya|libres?|inmediatamente|de (?:la )?(?:cárcel|prisión))|quedar (?:libres?|en libertad))|(?:pid|exig|urg|reclam|demand|solicit|implor)\\p{L}+ (?:{w} ){0,2}?(?:la |su )(?:{w} )?(?:liberación|excarcelación|libertad|puesta en libertad) (?:inmediata|sin condiciones|incondicional)',
    notWithin: 'ley de amnistía',
  },
  {
    rule: 'release.turned-down',
    form: 'phrase',
    type: 'release',
    patient: 'prisoner',
    modality: 'denied',
    trigger:
      '(?:descart|neg|rechaz|deneg|desestim)(?:ó|aron|ado|a)(?: {w}){0,3}? (?:liberar\\p{L}*|excarcelar\\p{L}*|poner\\p{L}* en libertad|su (?:liberación|excarcelación|libertad)|la (?:liberación|excarcelación|libertad)|libertad (?:condicional|provisional|bajo fianza))|(?:solicitud(?:es)?|petici[óo]n(?:es)?|recursos?) de (?:{w} )?(?:libertad|excarcelación|liberación)(?: {w}){0,3}? (?:fue|fueron|ha sido|resultó) (?:rechazad|denegad|desestimad|negad)[oa]s?',
  },
  {
    rule: 'release.is-free',
    form: 'phrase',
    ...FREED,
    trigger:
      '(?:ya|por fin|finalmente|hoy) (?:en libertad|libres?|fuera de prisión|en casa)|(?:en libertad|libres?|excarcelad[oa]s)(?=$|[,.:] |:| tras (?:{w} ){0,5}?(?:{jail}|pres[oa]|detenid[oa]|años|meses|días))',
    notWithin: 'prensa libre|al aire libre|zona libre',
    notBefore: 'vigilad[oa]s?|{estar}|quedó|quedaron|prensa|aire|que',
  },
  {
    rule: 'release.listed',
    form: 'phrase',
    ...FREED,
    trigger:
      '(?:entre|de) (?:los|las|l[oa]s (?:{w} ){0,2}?{prisoners}|el grupo de) (?:{w} )?(?:excarcelad|liberad|desterrad|indultad|canjead|beneficiad)[oa]s(?:,? (?:figuran?|se encuentran?|se encontraban?|están|está|estaban|estaba|destacan?|aparecen?|hay|había))?|' +
      '(?:figuran?|se encuentran?|destacan?|aparecen?|están?) entre (?:los|las) (?:{w} ){0,3}?(?:excarcelad|liberad|desterrad|beneficiad)[oa]s|(?:los|las) (?:{w} ){0,2}?(?:excarcelad|liberad)[oa]s (?:son|fueron|incluyen|están)|(?:grupo|lista) de (?:{w} )?(?:excarcelad|liberad)[oa]s (?:incluye|está|lo integran|figuran?)',
  },
  {
    rule: 'release.among-them',
    form: 'phrase',
    ...FREED,
    follows: 'release',
    weak: true,
    before: '^|y|;',
    trigger:
      '(?:entre (?:ell[oa]s|est[oa]s|los cuales)|en el grupo|el grupo (?:incluye|incluía|lo integran|está integrado por|lo conforman)|(?:la|esa) lista (?:incluye|incluía)|también)(?:,? (?:figuran?|se encuentran?|se encontraban?|están|está|estaban|estaba|destacan?|hay|había|se cuentan?|son|salió|salieron))?|uno de (?:los|ellos)|una de (?:las|ellas)|(?:el|la) más (?:conocid|joven|célebre)[oa]? de (?:ell[oa]s|los)',
    notWithin:
      'indult\\p{L}*|conden\\p{L}*|sigue|siguen|permanecen?|murió|muert[oa]s?|arrest\\p{L}*|detuv\\p{L}*|detenid\\p{L}*',
  },
  {
    rule: 'release.came-out',
    form: 'phrase',
    ...FREED,
    follows: 'release',
    weak: true,
    trigger:
      '(?:salió|salieron|aterriz(?:ó|aron)|arrib(?:ó|aron)|lleg(?:ó|aron)|llegado|viaj(?:ó|aron)|vol(?:ó|aron))(?= (?:{w} ){0,4}?(?:en|a|al|hacia|rumbo|con|por) )',
    notBefore: 'delegación|enviado|no|ministro|presidente',
    notWithin: 'delegación|visita|tropas|ministr[oa]|enviado|canciller|refugiad[oa]s?',
  },
  {
    rule: 'release.more-to-come',
    form: 'phrase',
    type: 'release',
    counts: 'people',
    follows: 'release',
    weak: true,
    modality: 'planned',
    trigger:
      '(?:excarcelaciones|liberaciones|proceso|trámites)(?: {w}){0,3}? (?:continúan|continuarán|seguirán|siguen|prosiguen|proseguirán|están en curso)|(?:nuevas|más|otras|próximas) (?:excarcelaciones|liberaciones)',
  },
  {
    rule: 'release.handed-over',
    form: 'verb',
    agent: 'holder',
    ...FREED,
    needs: 'numberOrName',
    trigger:
      '(?:entregad[oa]s?|entreg(?:ó|aron|an|a)|devuelt[oa]s?|devolvi(?:ó|eron))(?= (?:{w} ){0,6}?(?:al?|a la|a las|a los|a sus?) (?:{land}|autoridades|familias?|familiares|embajada|comité|cruz roja|representantes|delegación|diplomáticos|{nation}))',
    within: 'liber\\p{L}*|pres[oa]s?|prisioner[oa]s?|rehenes|detenid[oa]s?|canje|intercambio|excarcel\\p{L}*',
    notAfter: '(?:al?|a la) (?:policía|justicia|fiscalía)',
  },
  {
    rule: 'release.awaited',
    form: 'phrase',
    type: 'release',
    modality: 'proposed',
    trigger:
      '(?:esper(?:an?|aba|aban|ando)|aguard(?:an?|aba|aban)|confía(?:n)? en|a la espera de)(?: {w}){0,3}? (?:la |las |su |de |nuevas |otras |más |una )*(?:liberaci[óo]n(?:es)?|excarcelaci[óo]n(?:es)?|puesta en libertad|salida de (?:prisión|la cárcel))',
  },
  {
    rule: 'release.obtained',
    form: 'phrase',
    ...FREED,
    agent: 'mediator',
    trigger:
      '(?:obtuv(?:o|ieron)|obtenido|logr(?:ó|aron|ado)|consigui(?:ó|eron)|conseguido|negoci(?:ó|aron|ado)|facilit(?:ó|aron|ado)|gestion(?:ó|aron|ado)|permiti(?:ó|eron|do)) (?:{w} ){0,2}?(?:la |su )(?:{w} )?(?:liberación|excarcelación|puesta en libertad|libertad)',
    needs: 'numberOrName',
  },
  {
    rule: 'release.noun',
    form: 'noun',
    agent: 'holder',
    ...FREED,
    needs: 'numberOrName',
    trigger:
      '(?:liberaci[óo]n(?:es)?|excarcelaci[óo]n(?:es)?|puestas? en libertad|salida de (?:prisión|la cárcel)|libertad)(?= (?:{adv} |inmediata |incondicional |plena |y |condicional |provisional |para |{w} )??(?:(?:y )?(?:inmediata|incondicional|sin condiciones|provisional|gradual) )*(?:de|del|para|a) )',
    notBefore:
      'privaci[óo]n de |privad[oa]s? de (?:su )?|ejército de |frente de |comité (?:{w} ){0,3}?|antes de su|desde su|tras su|teología de la|movimiento de|plaza',
    notAfter: 'de (?:expresión|prensa|culto|reunión|movimiento|asociación)',
  },
  {
    rule: 'release.demanded',
    form: 'noun',
    type: 'release',
    patient: 'prisoner',
    modality: 'proposed',
    weak: true,
    trigger:
      '(?:pid(?:e|en|ió|ieron)|ped(?:ía|ían|ido|ir)|exig(?:e|en|ió|ieron|ía|ían|ido|ir)|reclam(?:a|an|ó|aron|ado)|demand(?:a|an|ó|aron)|solicit(?:a|an|ó|aron|ado)|insta(?:n)?|instó)(?: {w}){0,3}? su (?:{w} )?(?:liberación|excarcelación|puesta en libertad|libertad)',
  },
  {
    rule: 'release.ordered',
    form: 'phrase',
    ...FREED,
    agent: 'court',
    modality: 'planned',
    trigger:
      '(?:orden(?:ó|aron|ado|a)|decidi(?:ó|eron|do)|autoriz(?:ó|aron|ado)|anunci(?:ó|aron|ado|a)|prometi(?:ó|eron|do)|decret(?:ó|aron|ado)|acord(?:ó|aron|ado)|acept(?:ó|aron|ado))(?: {w}){0,4}? (?:la |su |una |nuevas )(?:próxima |{w} )?(?:liberaci[óo]n(?:es)?|puesta en libertad|excarcelaci[óo]n(?:es)?|libertad)(?: (?:condicional|provisional))?',
  },
  {
    rule: 'release.deported',
    form: 'verb',
    ...FREED,
    agent: 'holder',
    weak: true,
    terms: 'deported',
    notBefore: 'el|la|un|una|del|al|su|nuev[oa]',
    trigger:
      '(?:expulsad|exiliad|desterrad|deportad|enviad|trasladad|llevad|transportad|evacuad|escoltad|repatriad|sacad|embarcad|conducid)[oa]s?(?! especial)(?: {w}){0,5}? (?:hacia|a|al|en|rumbo a|con destino a) (?=(?:{land}))',
    notWithin:
      'extradi\\p{L}*|(?:arrestad[oa]s?|secuestrad[oa]s?|capturad[oa]s?)(?:(?!liber|indult|excarcel)[^.;]){0,60}? (?:trasladad|llevad|conducid)[oa]s?',
  },
  {
    rule: 'release.deported',
    form: 'verb',
    ...FREED,
    agent: 'holder',
    weak: true,
    terms: 'deported',
    trigger:
      'desterrad[oa]s?|(?:expulsad|deportad)[oa]s?(?: del país| de (?:la isla|{land})|(?=[,. ]|$))|(?:obligad|forzad|empujad|condenad|enviad)[oa]s? al (?:exilio|destierro)|exiliad[oa]s? (?:a la fuerza|forzosamente)|salid[oa] forzos[oa] al exilio|exilio forzado|partir al exilio|rumbo al exilio',
    notWithin: 'diplomátic[oa]s?|embajador\\p{L}*|ong|del partido|congregaci\\p{L}*|misioner[oa]s|fuerzas',
    notBefore:
      '(?:l[oa]s|el|la|del|de|a los|opositor(?:es)?|activistas?|periodistas?|nicaragüenses?|oposición(?: {w})?)',
  },
  {
    rule: 'release.sent-away',
    form: 'active',
    ...FREED,
    agent: 'holder',
    weak: true,
    terms: 'deported',
    trigger: `(?:${ar('expuls', 'exili', 'deport')}|desterr(?:ó|aron|ar)|destierran?|envi(?:ó|aron|a|an)|envían?|embarc(?:ó|aron))(?= (?:{w} ){0,8}?(?:a|al|hacia|rumbo a|en un avión|del país|en un vuelo) )`,
    notWithin: 'diplomátic[oa]s?|embajador\\p{L}*|extradi\\p{L}*|cartas?|delegación|misioner[oa]s',
    needs: 'people',
  },
  {
    rule: 'release.arrived',
    form: 'phrase',
    ...FREED,
    weak: true,
    needs: 'people',
    trigger:
      '(?:lleg(?:ó|aron|ado|an)|llegan|aterriz(?:ó|aron|ado|an)|arrib(?:ó|aron|ado|an)|viaj(?:ó|aron|ado|an)|partieron|partió|vol(?:ó|aron)|cruz(?:ó|aron)|salió|salieron)(?: {w}){0,5}? (?:en|a|al|hacia|rumbo a|la frontera con) (?=(?:{land}))|sal(?:ió|ieron|e|en|ido)(?: {w}){0,4}? (?:de la isla|del país|de su país|al exilio)',
    within:
      '{prisoners}|liber\\p{L}*|canje|grupo|a bordo|excarcel\\p{L}*|desterr\\p{L}*|opositor\\p{L}*|vuelo|disiden\\p{L}*|exili\\p{L}*|pres[oa]|rejas|cárcel|prisión',
    notWithin:
      'neg(?:ó|aron)|camiones|drones|delegación|emisario|enviado especial|ministr[oa]|visita|refugi\\p{L}*|deport\\p{L}* desde',
  },

  {
    rule: 'release.into-exile',
    form: 'phrase',
    ...FREED,
    terms: 'deported',
    modality: 'planned',
    trigger:
      '(?:se (?:iba|iban|irá|irán|va|van|iría|marcha|marchará|marcharía)|(?:acept(?:ó|aron|ado)|accedi(?:ó|eron))(?: a)?) (?:al exilio|del país|de la isla|el (?:exilio|destierro)|exiliarse|marcharse|salir (?:del país|de la isla)|irse|partir al exilio)',
    notBefore: 'no|ni|nunca',
  },
  {
    rule: 'release.offered-exile',
    form: 'phrase',
    type: 'release',
    modality: 'proposed',
    trigger:
      '(?:propus(?:o|ieron)|propuesto|ofreci(?:ó|eron|do)|plante(?:ó|aron))(?: {w}){0,4}? (?:marcharse|salir del país|irse|exiliarse|el (?:exilio|destierro)|abandonar (?:el país|la isla))',
  },

  // exchange
  {
    rule: 'exchange.noun',
    type: 'exchange',
    form: 'noun',
    agent: 'counterpart',
    counts: 'people',
    also: true,
    trigger:
      '(?:intercambios?|canjes?|trueque) (?:de|por) (?:{w} ){0,3}?(?:prisioner[oa]s?|pres[oa]s?|detenid[oa]s?|rehenes|cautivos|espías|personas|reos)|(?:canje|intercambio)(?= (?:entre|con|negociado|mediado|acordado|pactado|$|[,.]))',
    notBefore: 'propuso un|posible|eventual|negociar un|fichas? de',
  },
  {
    rule: 'exchange.in-return',
    type: 'exchange',
    form: 'phrase',
    counts: 'people',
    also: true,
    trigger:
      'a cambio(?= ?, {num} )|a cambio de(?= (?:{num}|los |las |otr[oa]s )(?:(?:{w} ){0,2}?{prisoners}|de (?:los|las) suy[oa]s))|(?:canjear|intercambiar)(?= )',
    notWithin: 'opiniones|información',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'verb',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    needs: 'people',
    trigger: `(?:canjead|intercambiad)[oa]s?|${ar('canje', 'intercambi')}(?! (?:de |las? |los? |su )?(?:opiniones|información|mensajes|cartas|disparos|regalos|impresiones|puntos))`,
    notWithin: 'opiniones|por teléfono',
  },
];
