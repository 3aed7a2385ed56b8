/** Spanish: how dealings are told: calls, meetings, visits, letters, statements, sanctions, borders, posts. */
import type { Frame } from '../tables.ts';
import { ar, ir, participles } from './forms.ts';

const BORDER = '(?:fronteras?|puestos? fronterizos?|pasos? fronterizos?|cruces? fronterizos?|puestos? de control)';
const any = (...stems: readonly string[]): string => `(?:${ar(...stems)}|(?:${stems.join('|')})ad[oa]s?)`;

const TALK = { form: 'active', agent: 'actor', patient: 'counterpart', partner: 'counterpart' } as const;
const SAYS = { type: 'statement', form: 'active', agent: 'actor', patient: 'counterpart' } as const;

export const dealings: readonly Frame[] = [
  {
    rule: 'call.verb',
    type: 'call',
    ...TALK,
    trigger:
      '(?:habl(?:ó|aron|ado|a|an)|convers(?:ó|aron|ado)|llam(?:ó|aron|ado)|dialog(?:ó|aron)|comunic(?:ó|aron|ado))(?: {w}){0,3}? (?:por teléfono|telefónicamente|por videollamada|vía telefónica)|telefone(?:ó|aron|ado) a|se comunic(?:ó|aron) por teléfono',
    notWithin: 'dijo a efe|su familia|su abogado|su esposa|su madre|con efe|con afp|con reuters|a su hija',
  },
  {
    rule: 'call.talked-by-phone',
    type: 'call',
    ...TALK,
    trigger:
      '(?:habl(?:ó|aron|ado)|convers(?:ó|aron|ado)|dialog(?:ó|aron))(?= con [^.;]{2,90}? (?:por teléfono|telefónicamente))',
    notWithin: 'a efe|su familia|su abogado|su esposa|su madre',
  },
  {
    rule: 'call.about',
    type: 'call',
    ...TALK,
    trigger:
      '(?:habl|convers|trat|abord|plante|discuti)(?:ó|aron|ado|ieron)(?= (?:[^.;]{1,90} )?(?:por teléfono|telefónicamente|por videollamada|en una llamada))|(?:última de ellas|vez) por teléfono|(?:en|durante) una (?:{w} )?(?:conversación|llamada) telefónica',
    notWithin: 'su familia|su abogad[oa]|su espos[oa]|su madre|con efe|con afp',
  },
  {
    rule: 'call.noun',
    type: 'call',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    needs: 'name',
    trigger: '(?:llamadas?|conversaci[óo]n(?:es)?|diálogo|charlas?) (?:telefónicas?|telefónico)',
    notWithin: 'famili\\p{L}*|su madre|su esposa|declaró en',
  },
  {
    rule: 'meeting.met',
    type: 'meeting',
    ...TALK,
    needs: 'name',
    trigger:
      '(?:(?:se )?(?:reuni(?:ó|eron|do|rá|rán)|reúne(?:n)?|entrevist(?:ó|aron|ado)|encontr(?:ó|aron)|sent(?:ó|aron)) con|(?:mantuv(?:o|ieron)|sostuv(?:o|ieron)|tuvo|tuvieron|celebr(?:ó|aron)) (?:{w} ){0,3}?(?:reuni[óo]n(?:es)?|encuentros?|conversaciones|negociaciones|contactos) con|se (?:reuni|entrevist|encontr)(?:ó|eron|aron)(?= (?:{w} ){0,12}?con ))',
    notAfter: 'la prensa|periodistas|su familia|sus familiares|sus hijos|dificultades',
    notWithin: 'por teléfono|telefónic[oa]',
  },
  {
    rule: 'meeting.received',
    type: 'meeting',
    form: 'verb',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      '(?:recibi(?:ó|eron|do|dos|da|das|rá)|recibe(?:n)?|convoc(?:ó|aron|ad[oa]s?)|acogi(?:ó|eron))(?= (?:{w} ){0,8}?(?:emisario|enviad[oa]|delegación|president[ea]|ministr[oa]|embajador(?:a|es)?|funcionarios|representantes?|secretario|encargado de negocios|diplomáticos|senador|negociador|canciller|exprisioneros|expresos|papa))|recibid[oa]s?(?= por (?:el |la )?(?:president|ministr|primer|canciller|emisario|rey|papa))|convocad[oa]s?(?= (?:al|a la|por el) (?:ministerio|cancillería))',
    notAfter:
      '(?:una|un|los|las|el|la|su) (?:cartas?|indulto|atención|visita|amenazas|golpes|pena|condena|llamada|ayuda|premio|noticias?)',
  },
  {
    rule: 'meeting.raised',
    type: 'meeting',
    ...TALK,
    trigger:
      '(?:conversaciones|negociaciones) se (?:reanudaron|retomaron|iniciaron|abrieron)|recibi(?:ó|eron)(?= a las familias)|(?:trat|abord|plante|discut)(?:ó|aron|ado|ido|ió|ieron)(?= (?:{w} ){0,2}?(?:el|su) (?:{w} )?(?:caso|asunto|tema|situación)[^.;]{0,60} con )|se sent(?:ó|aron)(?= (?:{w} ){0,2}?(?:a la mesa|a negociar|a dialogar|con))|(?:celebr|mantuv|sostuv|tuv)(?:ó|aron|o|ieron)(?= (?:{w} ){0,3}?(?:rondas?|conversaciones|negociaciones|reuniones|encuentros|contactos)(?![\\p{L}]))|(?:llam(?:ó|aron)|llamad[oa]s?) a capítulo|convoc(?:ó|aron|ad[oa]s?)(?= (?:{w} ){0,6}?(?:embajador(?:a|es)?|encargad[oa] de negocios|al ministerio|a la cancillería|a exteriores))|recibi(?:ó|eron)(?= (?:{w} ){0,2}?a (?:la|el|los|su|una|un)? ?(?:{w} )?(?:espos[oa]|mujer|madre|padre|familia(?:res)?|hij[oa]s?|herman[oa]s?)(?![\\p{L}]))',
    notWithin: 'por teléfono|telefónic\\p{L}+|juicio|celebr(?:ó|aron) (?:la noticia|el fallo)',
  },
  {
    rule: 'meeting.noun',
    type: 'meeting',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    needs: 'name',
    trigger:
      '(?:negociaciones|conversaciones|consultas)(?= (?:celebrad[oa]s|tuvieron lugar|se celebr\\p{L}+|el \\d|en {land}))|(?:encuentros?|reuni[óo]n(?:es)?|cumbre|rondas? de (?:negociaciones|conversaciones|diálogo))(?= (?:{w} )?(?:entre|con|en {land}|de {w} (?:con|entre)|celebrad[oa]s?|tuvo lugar|tuvieron lugar|se celebr\\p{L}+|el \\d))',
    notBefore: 'diálogo y|reanudación de las|llamado a',
    notWithin: 'telefónic[oa]s?',
    notAfter: 'sobre (?:el|la)|telefónic[oa]',
  },
  {
    rule: 'visit.travelled',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    goal: 'counterpart',
    trigger:
      '(?:viaj(?:ó|aron|ado|a|ará)|lleg(?:ó|aron|ado|a)|vol(?:ó|aron)|acud(?:ió|ieron)|se traslad(?:ó|aron)|se desplaz(?:ó|aron)|realiz(?:ó|aron|a|ará) una (?:{w} )?visita|arrib(?:ó|aron)|de visita|aterriz(?:ó|aron))(?: {w}){0,4}? (?:a|en|al|hasta|hacia)(?= (?:la |el |los )?{land})',
    within:
      'emisario|enviad[oa]|delegación|president[ea]|ministr[oa]|representante|diplomáticos?|embajador|secretario|negociador|senador|comisionad[oa]|relator|misión|papa|cardenal|canciller|funcionarios?',
    notWithin: 'liberad[oa]s|excarcelad[oa]s|grupo|rehenes|desterrad[oa]s|{prisoners}|deportad[oa]s',
  },
  {
    rule: 'visit.verb',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    needs: 'name',
    trigger: `(?:${any('visit')}|visitas?(?= (?:{w} ){0,2}?a {land}))`,
    notBefore: 'derecho de|derecho a|última|régimen de|sin|familias?',
    notWithin: 'privad[oa]s? de visitas?|derecho a visitas?|familiares|su hij[oa]|su madre|su esposa',
  },
  {
    rule: 'letter.signed',
    type: 'letter',
    form: 'active',
    agent: 'actor',
    partner: 'counterpart',
    counts: 'signers',
    trigger:
      '(?:han|ha) escrito(?= (?:al|a la|a) (?:primer|president|rey|ministr|gobierno|papa|canciller))|(?:firm|envi|public|redact|lanz|suscrib|entreg|escrib|difund|dirig|remit|present|mand|recib)(?:ó|aron|ado|an?|ió|ieron|ido|en?|ad[oa]s?|id[oa]s?)(?: {w}){0,5}? (?:una|la|esta|las|un|su|el|dos|varias|cuatro) (?:{w} ){0,2}?(?:cartas?|misivas?|petici[óo]n(?:es)?|manifiesto|declaración conjunta|carta abierta|llamamiento)|(?:escribió|escribieron)(?= (?:al|a la|a) (?:president|secretari|primer|ministr|rey|papa))',
    notWithin: 'llamada telefónica|carta de despedida|carta magna',
  },
  {
    rule: 'letter.in-a-letter',
    type: 'letter',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    counts: 'signers',
    weak: true,
    trigger:
      '(?:en|mediante|con) (?:una|un|esta) (?:{w} ){0,2}?(?:carta|misiva|petición|manifiesto)(?= (?:{w} ){0,2}?(?:a|al|dirigida|firmada|publicada|conjunta|enviada|abierta|del? \\d|fechada|difundida))|(?:firmantes|autores) (?:de la|del|de una) (?:{w} )?(?:carta|petición|manifiesto|texto)',
  },

  {
    rule: 'statement.thanked',
    ...SAYS,
    trigger: `(?:agradec(?:ió|ieron|e|en|ido|er|iendo))|(?:expres|manifest|mostr|transmit)(?:ó|aron|ado|a|an|ió)(?: {w}){0,2}? (?:su|sus) [«“"]?(?:{w} )?(?:gratitud|agradecimiento|alegría|alivio|satisfacción|preocupación|indignación|solidaridad|apoyo|tristeza|esperanza|rechazo|condena|repudio|inquietud)|rindi(?:ó|eron) (?:{w} )?homenaje|(?:se )?(?:alegr(?:ó|aron|a|an)|congratul(?:ó|aron|a|an)|felicit(?:ó|aron|a|an))(?= (?:de|por|al?|el|la|este) )|se (?:declar|mostr|dij)(?:ó|aron|o|eron) (?:{w} )?(?:aliviad|preocupad|satisfech|indignad|content|dispuest|agradecid|feliz|felices|alarmad|consternad)\\p{L}*|(?:agradecemos|celebramos|exigimos|condenamos|saludamos)`,
  },
  {
    rule: 'statement.welcomed',
    ...SAYS,
    trigger: `(?:${ar('salud', 'celebr', 'critic', 'reprueb', 'reprob', 'fustig', 'recrimin', 'recel', 'lament', 'repudi', 'cuestion', 'tild', 'calific', 'aplaud', 'elogi', 'rechaz', 'deplor', 'reaccion')}|aplaud(?:ió|ieron|e|en)|(?:ha|han) (?:celebrado|denunciado|criticado|lamentado|repudiado|calificado|tildado|rechazado|elogiado|saludado))(?! (?:al público|su cumpleaños|elecciones|una? (?:reunión|misa|audiencia|juicio|referendo)|la misa|el juicio|juicios?|(?:{w} )?rondas?|conversaciones|negociaciones|elecciones))|denunci(?:ó|aron|a|an)(?= (?:{w} ){0,3}?(?:arrestos?|represión|detenci[óo]n(?:es)?|decisión|condenas?|violaciones?|sentencias?|juicio|medidas?|encarcelamiento|trato|ataques?|presiones|destierro|expulsión|persecución|hostigamiento|abusos|como|política|chantaje|uso|«|“|"))|(?:condenó|condenaron|condena|condenan)(?= (?:{adv} |{adv} y |con (?:{w} ){1,2})?(?:la|el|los|las|esta|este|estas|un|una) (?:{w} ){0,2}?(?:arrestos?|represión|detenci[óo]n(?:es)?|decisión|condenas?|violaciones?|sentencias?|juicio|medidas?|encarcelamiento|trato|ataques?|destierro|expulsión|persecución|fallo))|(?:considera(?:n)?|consideró|ve|ven|describe|describió)(?= (?:{w} ){0,6}?(?:[«“"]|un paso|una victoria|un avance|un gesto|una farsa|una señal|un chantaje))`,
    notBefore: 'sido|ser|ampliamente|fue|fueron|se',
    notAfter: 'por ',
    notWithin: '(?:rechaz|desestim)\\p{L}+ (?:su|el|la) (?:apelación|recurso|solicitud)',
  },
  {
    rule: 'statement.call-for',
    ...SAYS,
    also: true,
    trigger: `(?:(?:pid(?:ió|ieron|e|en|iendo)|pedía|pedían|(?:ha|han) pedido|exig(?:ió|ieron|e|en|ía|ían|iendo)|(?:ha|han) exigido|${ar('reclam', 'demand', 'solicit', 'inst', 'exhort', 'urg', 'implor', 'conmin', 'insist', 'abog')}|urgi(?:ó|eron)|llam(?:ó|aron|a|an)(?= al?|(?: {w}){1,6}? a)|(?:hiz?o|hicieron) un (?:llamado|llamamiento)|lanz(?:ó|aron) un (?:llamado|llamamiento)|(?:ha|han) (?:reclamado|demandado|instado|exhortado|urgido|llamado|insistido|solicitado)|reiter(?:ó|aron|a) su (?:llamado|exigencia|llamamiento)|(?:llamado|llamamiento)s? a))(?=[^.;]{0,150}?(?:liber|excarcel|indult|amnisti|pres[oa]s|prisioner|detenid|rehenes|libertad|expuls|sancion|fin |cese|cesar|respet|garant|investig|anul|levant|poner fin|pongan? fin|derechos|clemencia|prueba|retir|revoc))`,
    notWithin: '(?:carta|petición)(?= (?:{w} ){0,4}?(?:pid|exig|reclam))',
    notBefore: 'carta|petición|fiscal(?:ía)?|se|orden',
  },
  {
    rule: 'statement.protested',
    ...SAYS,
    trigger:
      'se (?:declar|mostr|dij)(?:ó|aron|o|eron) (?:{w} )?(?:horrorizad|consternad|indignad|conmocionad|impactad)\\p{L}*|(?:prometi|anunci|advirti)(?:ó|eron|aron)(?= (?:de )?(?:{w} )?consecuencias)|(?:present|elev|interpus|formul|emiti|curs|hiz)(?:ó|aron|o|ieron|eron|ió)(?= (?:{w} ){0,3}?(?:protestas?|quejas?|reclamos?|denuncias?|demandas?|querellas?)(?![\\p{L}])(?! penal))|(?:exig|pid|reclam|demand|solicit)(?:ió|ieron|e|en|ó|aron|a|an)(?= (?:{w} ){0,2}?(?:una? |la |las |los )?(?:explicaci[óo]n(?:es)?|pruebas?|garantías|acceso|investigación|respuestas?|que se (?:le|les )?(?:permita|respete|garantice|informe|investigue|aclare)|que (?:cesen|cese|respeten|permitan|aclaren|expliquen))(?![\\p{L}]))|(?:tach|tild|calific|describ|defin|consider)(?:ó|aron|a|an|ió|ieron)(?= (?:{w} ){0,5}?(?:de |como |una? )(?:injust[oa]|ilegal|arbitrari[oa]|infame|vergonzos[oa]|inaceptable|inadmisible|aberrante|farsa|burla|atropello|positiv[oa]|histórico|buena))|(?:fue|es|era|ha sido) (?:una farsa|una burla|un atropello|una vergüenza|un escándalo|una parodia|un día (?:maravilloso|feliz|histórico|triste|negro)|una (?:gran|buena|excelente) noticia)|acus(?:a|an|ó|aron)(?= (?:a |al )[^.;,]{1,60} de )',
    notWithin: 'fiscal(?:ía)? (?:[^.;,]{1,30} )?acus|(?:presentó|presentaron) cargos',
    notBefore: 'que|fiscalía (?:lo|la|los)|se',
  },
  {
    rule: 'statement.nothing-but',
    ...SAYS,
    modality: 'actual',
    trigger: '(?:más|otra cosa) que(?= [^.;]{0,30}[«“"])(?<=no (?:es|son|fue) {w}(?: {w})? que)',
  },
  {
    rule: 'statement.threatened',
    ...SAYS,
    needs: 'name',
    trigger: `(?:${ar('amenaz', 'acus', 'reproch', 'culp', 'responsabiliz')}|(?:ha|han) (?:amenazado|acusado|culpado|responsabilizado)|advirt(?:ió|ieron)(?= (?:a |al |que))|ofreci(?:ó|eron)(?= )|propus(?:o|ieron)|pidi(?:ó|eron) (?:disculpas|perdón)|asegur(?:ó|aron) que (?:no )?(?:cederá|liberará))(?= )`,
    notAfter:
      '(?:de |del |por )(?:{w} ){0,2}?(?:terrorismo|espionaje|traición|conspiración|incitación|sedición|subversión|propaganda|pertenencia|colaboración|haber|rebelión)|(?:a |al |a la |a su )(?:familia|madre|esposa)|de muerte|con matar',
    notBefore: 'sido|ser|es|son|fue|fueron|personas|se',
  },
  {
    rule: 'statement.must',
    type: 'statement',
    form: 'phrase',
    weak: true,
    trigger:
      '(?:debe|deben|debería|deberían|tienen? que) (?:{adv} )*(?:ser (?:liberad|excarcelad)[oa]s?|liberar(?:l[oa]s?)?|excarcelar|poner(?:l[oa]s?)? (?:fin|en libertad)|cesar|respetar|rendir cuentas|garantizar|anular|revocar|levantar)',
    notWithin: '{weekday}|próxim[oa]',
  },

  {
    rule: 'sanction.eased',
    type: 'sanction_eased',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:${ar('levant', 'alivi', 'flexibiliz', 'retir', 'elimin', 'anul', 'descongel', 'revoc', 'relaj', 'rebaj')}|(?:levant|alivi|flexibiliz|retir|elimin|suspend|descongel)(?:ado|ido)|suspend(?:ió|ieron|e|er|erá)|alivio|levantamiento|flexibilización|suspensión|fin)(?: {w}){0,6}? (?:sanciones|restricciones|embargo|bloqueo|congelación de activos|activos (?:congelados)?|medidas restrictivas|lista (?:{w} ){0,3}?(?:patrocinadores|terrorismo|negra|sanciones))`,
    notBefore: 'contra (?:el|la)',
  },
  {
    rule: 'sanction.eased-passive',
    type: 'sanction_eased',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger:
      '(?:sanciones|restricciones|embargo|medidas restrictivas)(?: {w}){0,8}? (?:fueron|fue|han sido|ha sido|serán|será|serían) (?:{w} )?(?:levantad|aliviad|flexibilizad|suspendid|eliminad|retirad)[oa]s?|(?:retirad|eliminad|excluid|sacad)[oa]s? de la (?:{w} )?lista (?:{w} )?(?:negra|de sanciones|de sancionados|de países)|alivio de (?:las )?sanciones|licencias? (?:general(?:es)?|especial(?:es)?)(?= (?:{w} ){0,5}?(?:petróleo|sanciones|oro|tesoro))',
  },
  {
    rule: 'sanction.listed',
    type: 'sanction_imposed',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:inclu|añad|agreg|sum|pus|incorpor|met)(?:y[óe]n?|yeron|uye|uyen|ió|ieron|e|en|ó|aron|o)(?= [^.;]{0,90}(?:en|a) (?:su |la |una )?listas? (?:negra|de (?:{w} )?(?:sancion|terror)\\p{L}*))|(?:restring|limit|prohib|revoc|cancel|deneg|suspend)(?:ió|ieron|ido|ó|aron|ado|e|a)(?= (?:{w} ){0,2}?(?:los |las )?(?:visados?|visas?)(?![\\p{L}]))|congel(?:ó|aron|a)(?= (?:{w} )?(?:los )?(?:bienes|activos|fondos))',
    notWithin: 'sac(?:ó|aron)|retir(?:ó|aron) (?:{w} )?de la lista',
  },
  {
    rule: 'sanction.imposed-noun',
    type: 'sanction_imposed',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    since: 'start',
    trigger:
      '(?:sanciones|medidas restrictivas|embargo)(?: {w}){0,8}? (?:fueron|fue|han sido|serán|será|habían sido) (?:{w} )?(?:impuest|adoptad|prolongad|prorrogad|endurecid|renovad|decretad|ampliad)[oa]s?|(?:añadid|inscrit|incluid)[oa]s? (?:{w} ){0,2}?(?:en|a) (?:{w} ){0,3}?listas? (?:{w} ){0,3}?sanci(?:ones|onados)',
  },

  {
    rule: 'border.closed-passive',
    type: 'border_closed',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger: `${BORDER}(?: (?:con|entre|de|del|{w}) [^.;]{0,60}?)? (?:(?:fue|fueron|ha|han|está|están|sigue|siguen|permanece|permanecen|quedó|quedaron|será|serán) (?:{w} )?(?:sido )?)(?:cerrad|bloquead|suspendid)[oa]s?`,
  },
  {
    rule: 'border.reopened',
    type: 'border_reopened',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:${ir('reabr')}|reabiert[oa]s?|desbloque(?:ó|aron)|restableci(?:ó|eron)|reanud(?:ó|aron)|reapertura|reanudación)(?: {w}){0,7}? (?:${BORDER}|tránsito|tráfico)`,
  },
  {
    rule: 'border.reopened-passive',
    type: 'border_reopened',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger: `${BORDER}(?: (?:con|entre|{w}) [^.;]{0,50}?)? (?:(?:fue|fueron|ha|han|será|serán) (?:{w} )?(?:sido )?)(?:reabiert|desbloquead)[oa]s?`,
  },
  {
    rule: 'exercise.noun',
    type: 'exercise',
    form: 'phrase',
    trigger:
      '(?:ejercicios?|maniobras) (?:{w} ){0,2}?(?:militares|militar|navales|naval|aéreos|conjunt[oa]s?|estratégic[oa]s)|[\\p{L}]+-20\\d\\d',
    within: 'ejercicios?|maniobras',
  },
  {
    rule: 'trade.vehicles',
    type: 'trade_measure',
    form: 'verb',
    agent: 'imposer',
    counts: 'vehicles',
    trigger: '(?:bloquead|retenid|inmovilizad|varad|incautad|confiscad|detenid)[oa]s?|bloquean?|retienen?',
    within: '(?:camiones|trenes|vehículos|cargamentos?|contenedores|vagones)',
    notWithin: 'sanciones|prisioneros',
  },
  {
    rule: 'trade.measure',
    type: 'trade_measure',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger:
      '(?:prohib|suspend|bloque|restring|deten|reanud|autoriz|levant|limit|congel)(?:ió|ieron|ó|aron|e|en|a|an|ido|ado|er|ir|ar)(?: {w}){0,4}? (?:exportaci[óo]n(?:es)?|importaci[óo]n(?:es)?|comercio|envíos|intercambio comercial|compras)|(?:exportaciones|importaciones|entregas)(?: {w}){0,4}? (?:fueron|han sido|serán) (?:{w} )?(?:prohibidas|suspendidas|bloqueadas|reanudadas|limitadas)|(?:impus|aument|elev|reduj|elimin|subi|anunci)(?:o|ieron|ó|aron|eron|an?|ado)(?: {w}){0,4}? (?:aranceles|tarifas aduaneras|cuotas|arancel)',
  },
  {
    rule: 'post.recalled',
    type: 'post_change',
    form: 'active',
    agent: 'actor',
    patient: 'target',
    trigger:
      '(?:cónsul(?: general)?|embajador(?:a)?|nuncio|diplomátic[oa]|agregad[oa])(?: [^.;,]{1,30})? (?:fue|fueron|ha sido) (?:{w} )?(?:expulsad|cesad|relevad|retirad)[oa]s?|(?:llam(?:ó|aron|an|a|arán|ará)|llamad[oa]s?|convoc(?:ó|aron)) a consultas?|(?:tuvo|tuvieron|debió|debieron) que (?:abandonar|salir de|dejar) (?:el país|la isla|{land})(?<=(?:embajador\\p{L}*|nuncio|diplomátic\\p{L}*|cónsul|encargad[oa] de negocios)[^.;]{1,60})|(?:retir(?:ó|aron|a)|relev(?:ó|aron)|destituy(?:ó|eron))(?= (?:{w} )?(?:a |al )?(?:su |sus )?(?:embajador\\p{L}*|nuncio|cónsul))',
  },
  {
    rule: 'post.persons',
    type: 'post_change',
    form: 'verb',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger: `(?:${any('nombr', 'design', 'reemplaz', 'cesó', 'retir', 'expuls', 'despach')}|destituy(?:ó|eron|e)|destituid[oa]s?|cesad[oa]s?|removid[oa]s?|llam(?:ó|aron) a consultas)(?= (?:[\\p{L}\\p{N}.-]+,? ){0,9}?(?:ministr[oa]s?|embajador(?:a|es)?|diplomáticos?|emisario|enviad[oa]|encargad[oa] de negocios|cónsul(?:es)?|gobernador|fiscal|jef[ea]|director(?:a)?|agregados?|portavoz|representante|nuncio|comisionad[oa])(?![\\p{L}]))`,
    notAfter: 'la |que |por ',
    notWithin: 'conden|indult|liberad',
  },
  {
    rule: 'post.persona-non-grata',
    type: 'post_change',
    form: 'phrase',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger: '(?:declarad[oa]s? (?:{w} ){0,4}?)?personas? (?:no|non) gratas?',
  },
  {
    rule: 'post.named-as',
    type: 'post_change',
    form: 'passive',
    agent: 'actor',
    patient: 'target',
    trigger: `${participles('nombr', 'design')}(?= (?:{w} ){0,4}?(?:embajad|emisari|enviad|ministr|encargad|fiscal|jef|direct|portavoz|primer|gobernad|comisionad))|dimiti(?:ó|eron|do)|renunci(?:ó|aron|ado)|present(?:ó|aron) su (?:dimisión|renuncia)|dejó (?:el|su) cargo|destituid[oa]s?|cesad[oa]s?`,
    within: 'embajad|emisari|enviad[oa]|ministr[oa]|fiscal|president[ea]|jef[ea]|gobernador|portavoz|director|juez',
    notWithin: 'pid\\p{L}* (?:{w} ){0,4}?(?:dimisión|renuncia)|renunci\\p{L}+ a (?:su|la) (?:nacionalidad|militancia)',
  },
  {
    rule: 'post.embassy',
    type: 'post_change',
    form: 'active',
    agent: 'actor',
    patient: 'target',
    trigger: `(?:${ir('reabr')}|reabiert[oa]|cerr(?:ó|aron|ará|ado|ar)|cierra|abri(?:ó|eron|rá)|restableci(?:ó|eron)|restablecer|romp(?:ió|ieron)|roto|suspend(?:ió|ieron)|reapertura|cierre|evacu(?:ó|aron))(?: {w}){0,4}? (?:embajadas?|consulados?|relaciones diplomáticas|misión diplomática|sede diplomática)`,
  },
];
