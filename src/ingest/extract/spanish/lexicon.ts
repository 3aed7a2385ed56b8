/** Spanish words by what they mean for an event. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  arrest: 'arresto arrestos detención detenciones captura secuestro encarcelamiento',
  release: 'liberación liberaciones excarcelación excarcelaciones puesta_en_libertad',
  death: 'muerte fallecimiento asesinato ejecución',
  swap: 'canje canjes intercambio intercambios',
  modified:
    'orden_de_arresto orden_de_captura pena_de_muerte intercambio_de_información intercambio_comercial arresto_domiciliario intercambio_de_disparos libertad_de',
  status: 'reconocid* reconoce* considera* consideran considerad*',
  political: 'polític* conciencia',
  decree: 'decreto* firmó firma orden*',
  free: 'liberad* liberó liberaron excarcelad* excarcelaron excarceló indultad* indultó amnistiad* soltaron soltó puest*_en_libertad salieron salió',
  jail: 'detenid* detuvo detuvieron arrestad* arrestó arrestaron encarcelad* apresad* secuestrad* capturad* capturó condenad* imputad* pasad*_por',
  move: 'trasladad* trasladó trasladaron llevad* llevaron llevó enviad* enviaron envió expulsad* expulsó deportad* deportó desterrad* llegaron llegó aterriz* volaron voló viajaron viajó conducid* extraditad*',
  hand: 'entregad* entregó entregaron',
  out: 'de del desde',
  again: 'de_nuevo nuevamente otra_vez volvió volvieron devuelt* regres* reingres*',
  refuse: 'negó negaron niega rechaz* rehus*',
  remand: 'preventiva preventivo provisional',
  custody:
    'prisión prisiones cárcel cárceles celda celdas rejas penal penales calabozo* penitenciar* campo reclusión helicoide cautiverio colonia presidio detención',
  freedom: 'libertad',
  penalty:
    'prisión cárcel reclusión presidio privación_de_libertad colonia trabajos_forzados arresto condena encierro pena',
  life: 'perpetua muerte',
  clinic: 'hospital* clínica* cuidados_intensivos enfermería urgencias',
  illness:
    'cáncer tumor* ictus infarto* diabetes tuberculosis covid* coronavirus neumonía epilepsia enfermedad* úlcera* hernia* hepatitis vista visión oído riñ* hígado pulm* depresión conocimiento salud infección* hemorragia* hipertensión kilos kilo',
  access:
    'acceso visita* llamada* carta* paquete* correspondencia contacto* abogad* defensor* médic* medicin* medicament* tratamiento* atención_médica libros sueño agua comida noticia* línea',
  isolation: 'aislamiento aislad* incomunicad* celda_de_castigo aisl* sola solo_en',
  appeal: 'apelación* recurso* casación condena sentencia denuncia*',
  sanction: 'sanción sanciones embargo restricciones lista_negra',
  border: 'frontera* paso*_fronterizo* pasos',
  right:
    'licencia* nacionalidad* ciudadanía pasaporte* acreditación* registro* personería bienes vivienda* casa cuenta* pensión pensiones activos sitio* redacción* periódico* diario* organización organizaciones partido* canal* emisora* ong universidad* patria_potestad empleo registro puesto',
  post: 'embajador* embajada* ministr* consulado* jefe* director* fiscal juez* gobernador* canciller* enviado empleados_de_la_embajada diplomátic*',
  get: 'recibió recibieron recibe cumple cumplía purga paga',
  give: 'condenad* condenó condenaron impuso impusieron impuest* dictó dictaron sentenciad* sentenció reducid* redujo rebaj* aument* elevó ratific* confirm* conmut* sancionad* dio dieron cayeron deberá deberán mandó enviado_a sumó pagó añadió',
  enter:
    'enviad* envió enviaron metid* metieron ingresó ingresaron ingresad* llevaron encerrad* encerraron recluid* internad* pusieron arrojad* devuelt* volvió regres*',
  exit: 'salió salieron sale salen abandonó abandonaron dejó dejaron recuper* recobr* obtuvo obtuvieron debe deben',
  hold: 'está están sigue siguen permanece* continú* mantien* recluid* encerrad* todavía aún cumple pasó lleva llevan',
  spend: 'pasó pasaron tras después lleva llevaba desde',
  threaten: 'enfrenta* podría podrían hasta puede arriesga máxima',
  suffer:
    'sufre* sufrió sufría padec* diagnostic* agrav* empeor* perdi* perdió contraj* contagi* deterior* operad* tratad* enferm*',
  deprive: 'privad* niegan negaron negado negada prohib* sin impid* impedid* restring* cortad* limitad*',
  not: 'no ni ningún ninguna nunca nadie desconoce desconocid* ignora tampoco',
  reject: 'rechaz* confirm* ratific* desestim* anul* revoc* deneg*',
  lift: 'levant* alivi* aliger* suspend* retir* elimin* flexibiliz* exclu* revoc*',
  impose:
    'impuso impone imponen impusieron impuest* sancion* adopt* aprob* ampli* prorrog* incluy* incluid* añad* anunci* decret*',
  close: 'cerr* cierr* cierre bloque* selló sellad* bajó barreras clausur*',
  open: 'reab* reapertura abr* abiert* luz_verde',
  strip:
    'retir* despoj* confisc* incaut* congel* bloque* cerr* cierr* clausur* disolv* disuelt* prohib* allan* cancel* revoc* inhabilit* anul* quitó quitaron perdi* perdió patas_arriba borrad* quitaron_a',
  appoint: 'nombr* designad* designó elegid* reemplaz* sustitu* asumió',
  dismiss: 'destitu* dimit* dimisión renunc* expuls* despid* llamad*_a_consultas cesad* vacante* echó echaron retiró',
  held: 'preso presos presa presas prisionero* prisioneros reclusos reos rehenes rehén detenidos excarcelad* liberados disidentes indultados',
  home: 'casa hogar familia familias familiares patria país',
  port: 'aeropuerto pista avión aviones bordo autobús autobuses vuelo tren',
  travel:
    'regres* volvió volvieron llegó llegaron aterriz* abandonó abandonaron partió partieron cruz* salió salieron viaj* acabaron acabó',
  embrace:
    'abraz* reencontr* reencuentro abrazó abrazar abrazaron abrazo abrazos reencontró reencontrarse reunió_con_su brazos',
  cameout: 'salió salieron salen salido',
  atlarge: 'en_libertad es_libre son_libres ya_libre está_libre',
  charge:
    'cargos acusación acusaciones causa_penal proceso_penal procedimiento_penal investigación_penal imputación imputaciones causa querella* denuncia_penal delitos',
  bring:
    'abrió abrieron abierto abierta presentó presentaron presentad* formuló formularon formulad* ampliaron amplió ampliad* añadió añadieron añadid* enfrenta* imput* inició iniciaron iniciad* agreg* sumaron',
  drop: 'retiró retiraron retirad* desestim* sobresey* sobreseíd* archiv* levantaron',
  accuse:
    'acusad* acusa acusan acusó acusaron imputad* imputa imputan imputó imputaron procesad* inculpad* señalad* sindicad* investigad* enjuiciad* juzgad*',
  crime:
    'traición espionaje terrorismo extremismo fraude conspiración conspirar sedición subversión corrupción incitación instigación separatismo blanqueo lavado evasión rebelión insurrección difamación noticias_falsas información_falsa propaganda disturbios desórdenes financiamiento financiar financiación sabotaje menoscabo magnicidio complot asociación_ilícita asociación desacato odio contrabando insultar ultraje tráfico',
  news: 'noticia noticias paradero rastro fe_de_vida prueba_de_vida sabe saben sabía',
  parole:
    'fianza libertad_condicional libertad_vigilada permiso_penitenciario permiso_de_salida medidas_cautelares régimen_abierto licencia_extrapenal',
  label:
    'extremista extremistas terrorista terroristas agente_extranjero agentes_extranjeros indeseable* materiales_extremistas',
  declare:
    'declarad* declaró declararon declara incluid* incluyó incluyeron designad* designó calificad* catalogad* clasificad* inscrit* añadid* añadió',
  kin: 'familia familias familiares parientes padres madre padre esposa esposo marido hijo hija hermano hermana abogad* colegas',
  harass:
    'amenazad* amenaza* intimidad* intimidaci* hostigad* hostigamiento acosad* acoso interrogad* citad* presionad* presiones perseguid* allanad* represalias despedid* vigilad*',
  police:
    'policía policías agentes funcionarios efectivos encapuchados hombres_armados uniformados militares soldados guardias sebin dgcim kgb fsb desconocidos fuerzas_de_seguridad servicios_de_inteligencia servicios_secretos uniforme grupo_armado hombres guardias_fronterizos',
  seize:
    'llevaron llevó sacaron sacó arrancaron interceptaron interceptó interceptad* subieron raptaron raptad* arrastraron en_manos echó_mano buscar bajaron',
  abuse:
    'golpead* golpearon golpeó golpes golpiza* torturad* torturaron torturó tortura torturas maltratad* malos_tratos maltrato vejaciones violad* humillad* descargas_eléctricas vendaron vendados vendad* alimentad*_a_la_fuerza dormir_en_el_suelo dormir_en_el_piso encadenad* asfixi* molid*_a_golpes palizas paliza latigazos bolsa_en_la_cabeza',
  collapse:
    'hospitalizad* hospitalizaron hospitalización operad* coma suicid* quitarse_la_vida desmay* inconsciente desplomó paralizad* silla_de_ruedas colapsó intervenid*_quirúrgicamente cieg* venas tumor cuidados_intensivos pesa_solo apenas_puede',
  trade: 'canjead* canjearon canjeó canjear intercambiad* intercambiaron intercambió intercambian canjean',
  over: 'ya_no terminó termina acabó venció expiró vació vaciar vaciaron se_abrieron atrás',
  ordeal: 'calvario cautiverio pesadilla puertas encierro',
  grant:
    'concedió concedieron concedid* otorgó otorgaron otorgad* benefici* abarca abarcó alcanz* cubre incluye incluyó firmó acogi* aplic* lista favorecid* aceptad* aceptó tuvo abarc* abarque',
  verdict: 'veredicto sentencia fallo pena castigo',
  hardship:
    'frío helad* ratas moho hacinamiento hacinad* cemento luz oscuridad oscuras hedor jaula insectos chinches insalubre* de_pie',
  bone: 'costilla* mandíbula dientes diente nariz brazo* pierna* dedo* cráneo huesos',
  stance:
    'alegró alegr* alivio aliviad* felicitó felicit* farsa burla vergüenza escándalo agradec* gratitud deplor* lament* exig* reclam* instó insta urgió urge inaceptable* injust* suplic* implor* buena_noticia correcta_dirección dirección_correcta saludó aplaud* repudi* celebró celebraron celebra criticó criticaron indignó indignad* elogi* elogió satisfech* injerencia suplicó',
  break: 'rompi* rompió fractur* quebr*',
  go: 'ir irse salir marchar marcharse partir',
  let: 'dejó dejaron deja dejan dejar pudo pudieron',
  exile: 'exilio destierro',
  force: 'forzad* obligad* obligó obligaron forzó obligaban empujad* tuvieron_que tuvo_que',
  prefer: 'prefirió prefirieron prefiere antes_que',
  turnback: 'media_vuelta dio_la_vuelta',
  cuff: 'esposad* esposas',
  pull: 'bajaron bajad* sacaron sacad*',
  confine:
    'arresto_domiciliario casa_por_cárcel prisión_domiciliaria detención_domiciliaria tobillera* brazalete_electrónico',
  remit: 'perdonó perdonad* condonad* condonó conmutó remisión',
  acquit: 'exculp* absolvió absolvieron absuelt* absuelv*',
  die: 'muerto muertos murieron murió fallecid* fallecieron',
  posture: 'de_pie rodillas cuclillas desnud* en_el_suelo en_el_piso',
  see: 'visto vista',
  practise: 'ejercer',
  survive: 'sobrevivió sobrevivieron sobrevivir',
  living: 'la_vida',
  cost: 'costó costado perdió perdieron',
  pardon: 'indulto* amnistía* clemencia perdón indultados',
  discharge: 'soltó soltaron excarceló excarcelaron',
  for: 'para',
  pardoned: 'indultad* amnistiad*',
  journey: 'viajó_a viajó vino_a llegó_a visitó visitaron viajaron_a voló_a',
  guest:
    'enviado delegación ministr* cardenal president* embajador* nuncio relator* secretario canciller diplomátic* representante* negociadores',
  embassy: 'embajada* consulado*',
  prosecution: 'fiscalía fiscal* investigadores autoridades régimen',
  side: 'cada_parte ambas_partes cada_bando',
  order: 'dictó dictaron ordenó ordenaron decretó decretaron impuso',
};
