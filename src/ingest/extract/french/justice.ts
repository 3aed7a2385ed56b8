/** French: acts of courts, police and heads of state: pardon, sentence, charge, transfer, detention. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';
import { act, finite, participles } from './forms.ts';

/** What is done in a moment; how long someone is held is no event. */
const TAKEN =
  'arrêtée?s?(?! de )|interpellée?s?|appréhendée?s?|kidnappée?s?|enlevée?s?|capturée?s?|raflée?s?|embarquée?s? (?:par|dans)|jetée?s? en prison|pris(?:e|es)? en otages?|placée?s? (?:{w} ){0,3}?(?:en |sous )(?:{w} )?(?:détention(?: provisoire| préventive)?|garde à vue|mandat de dépôt)|mise?s? (?:sous les verrous|aux arrêts|au cachot)|envoyée?s? (?:en prison|derrière les barreaux)|cueillie?s?(?= (?:par|chez|à))';

const NOT_TAKEN =
  'à nouveau|de nouveau|une nouvelle fois|(?:(?:{num} |les |des |un )*(?:camions?|véhicules?|cargaison|navires?|ville|village|territoire))';

const TERM =
  '(?:{num}(?: {w})?(?: et demi)? (?:ans?|années|mois|jours)|une? (?:peine|amende)|{w} (?:ans|mois)|la (?:prison|réclusion|perpétuité|peine (?:de mort|capitale))|mort|perpétuité|vie|de la prison|de (?:lourdes|longues) peines|la détention)';

/** What is blamed, not judged. */
const NOT_BLAME =
  '(?! (?:l |la |le |les |cette |ces |ce |fermement|vivement|unanimement|avec (?:force|fermeté|la plus)|sans ambig|dans les termes|à (?:l exil|rester|vivre|payer|quitter)))';

export const justice: readonly Frame[] = [
  // the legal act of mercy
  ...act({
    rule: 'pardon.verb',
    type: 'pardon',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    finite: finite('graci', 'amnisti'),
    participle: participles('graci', 'amnisti'),
  }),
  {
    rule: 'pardon.asked',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    modality: 'proposed',
    trigger:
      '(?:sollicit|demand|implor)(?:é|e|ent|ait|aient|er|ant)(?: la)? (?:grâce|pardon|clémence)(?: présidentielle| royale)?|(?:demand|sollicit|réclam|implor|dépos|adress|sign|présent|formul)(?:é|e|ent|ait|aient|er|ant)(?: {w}){0,5}? (?:la|sa|leur|une|des|un) (?:{w} ){0,2}?(?:grâce|pardon|amnistie|clémence|demandes? de (?:grâce|pardon|clémence)|recours en grâce)|(?:gracier|amnistier)(?= .*(?:demand|exhort|appel))',
  },
  {
    rule: 'pardon.granted',
    type: 'pardon',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger:
      '(?:a|ont) remis(?= [^.;]{1,50}(?:reste|totalité) de (?:sa|leur|la) peine)|clémence a été étendue|(?:accord|octroy|sign|décr[éè]t|annonc|prononc|promulgu|proclam|approuv|adopt|vot)(?:é|ée|és|e|ent|ait|aient|ant|a|èrent|er|era|eront)(?: {w}){0,5}? (?:la |une |sa |des |les |de |d |son |l )(?:{w} ){0,2}?(?:grâces?|amnistie|pardon|clémence|loi d amnistie|mesures? de grâce)(?: (?:royale|présidentielle|générale|collective))?',
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
      '(?:bénéfici|profit)(?:é|e|ent|ait|aient|ant|er|era|eront)(?: {w}){0,3}? (?:de |d |du )(?:la |l |une |cette )?(?:{w} ){0,2}?(?:grâce|amnistie|pardon|clémence|mesure)|(?:obtenu|reçu|obtient|reçoit|reçoivent)(?: {w}){0,2}? (?:la|une|sa|leur|le|un) (?:{w} )?(?:grâce|amnistie|pardon)|(?:figur|inscrit)\\p{L}* (?:{w} ){0,3}?(?:liste|décret)s? (?:{w} ){0,2}?(?:grâces?|graciés|amnistiés)|(?:parmi|au nombre des|figurent? (?:parmi|au nombre)) (?:les |des )?(?:{w} ){0,2}?(?:graciés|amnistiés|bénéficiaires de la grâce)',
  },
  {
    rule: 'pardon.covers',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:grâces?|amnistie|mesure|décret|texte|liste|pardon)(?: {w}){0,4}? (?:profite|bénéficie|concerne|vise|touche|porte sur|s applique|s étend|couvre|inclut|exclut|ne vaut|ne valait|vaut|valait|comprend|compte|nomme|énumère)(?:nt)?(?: pas)?(?: (?:à|aux?|sur|pour))?',
    within: 'grâces?|graci\\p{L}*|amnisti\\p{L}*|pardon',
    notWithin: 'projet de loi',
  },
  {
    rule: 'pardon.decree',
    type: 'pardon',
    form: 'phrase',
    agent: 'holder',
    trigger:
      'décrets? (?:présidentiels? )?de grâce(?: présidentielle| collective| royale)?(?= (?:signés?|pris|promulgués?|publiés?))',
  },
  {
    rule: 'pardon.benefits',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    follows: 'pardon',
    trigger: 'en (?:bénéfici|profit)(?:e|ent|era|eront|aient|ait)(?![\\p{L}])',
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
      '(?:grâces?|amnistie|pardon)(?: (?:royale?|présidentielle?|collective|générale))?(?= (?:accordée?s?|décrétée?s?|annoncée?s?|signée?s?|octroyée?s?|prononcée?s?|par|de|du|d|pour|en faveur) )|(?:à la faveur|dans le cadre|en vertu|au titre) d une (?:{w} )?(?:grâce|amnistie)|(?:grâce|amnistie) (?:royale|présidentielle)',
    notBefore:
      'projet de loi d|loi d|demandes? de|recours en|demande une|demander une|droit de|mesure de|une de|aucune|pas de|a bénéficié d une|sans',
    needs: 'people',
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
      '(?:requ(?:is|iert|ièrent|érir)|réclam(?:é|e|ent|ait)|demand(?:é|e|ent|ait))(?= (?:[^.;,]{1,50} )?(?:{num}(?: {w})? ans|la (?:perpétuité|peine (?:maximale|de mort|capitale))|l emprisonnement))(?<=(?:parquet|procureur\\p{L}*|accusation|ministère public)[^.;]{1,80})',
  },
  {
    rule: 'sentence.verb',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger: `${finite('condamn')}(?=[^.;]{0,140}? à (?:{adv} )?${TERM})`,
  },
  {
    rule: 'sentence.verb',
    type: 'sentence',
    form: 'verb',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    before: '{aux}(?:\\s+{adv})*',
    trigger: `(?:re)?condamnée?s?${NOT_BLAME}`,
    notBefore: 'unanimement|fermement|vivement',
  },
  {
    rule: 'sentence.verb',
    type: 'sentence',
    form: 'passive',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger: `(?:re)?condamnée?s?(?=[^.;]{0,140}? à (?:{adv} )?${TERM})|condamnée?s? (?:{w} ){0,4}?(?=par (?:contumace|un tribunal|une cour|la cour|le tribunal|la justice))|condamnée?s?(?= (?:{w} ){0,2}?(?:en|le|par contumace en) (?:{month}|20|\\d|première instance|appel))`,
    notBefore: '{aux}(?:\\s+{adv})*|les|des|ces|aux|unanimement|fermement|vivement',
  },
  {
    rule: 'sentence.other',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'term',
    bareTerm: true,
    trigger: '(?:l autre|les autres|le second|la seconde|le troisième) à(?= (?:{num}|la perpétuité))',
    within: 'condamn\\p{L}*|écop\\p{L}*',
  },
  {
    rule: 'sentence.given',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'term',
    agent: 'court',
    trigger:
      '(?:écop|purg|inflig|prononc|requ|effectu|réclam)(?:é|ée|és|e|ent|ait|aient|ant|er|era|eront|is|iert|ièrent|ises?)(?: {w}){0,7}? (?:{num}(?: {w})?(?: et demi)?(?: (?:ans?|années|mois|jours))|la (?:perpétuité|peine (?:de mort|capitale))|la prison à (?:vie|perpétuité)|(?:sa|leur|une|la) (?:{w} ){0,2}?(?:peine|condamnation))(?: (?:{w} ){0,2}?(?:de prison|de réclusion|d emprisonnement|de détention|de camp|de colonie|ferme|de travaux forcés))?',
    notWithin: 'risque\\p{L}* (?:jusqu )?|encour',
  },
  {
    rule: 'sentence.risks',
    type: 'charge',
    form: 'phrase',
    patient: 'prisoner',
    weak: true,
    trigger:
      '(?:risqu|encour)(?:e|ent|ait|aient|t|aît|rt|rent)(?: {w}){0,4}? (?:{num}(?: {w})? ans|la (?:perpétuité|peine (?:de mort|capitale)|prison))',
    within: 'poursuivi|accus|inculp|poursuites|chef',
  },
  {
    rule: 'sentence.term-noun',
    type: 'sentence',
    form: 'noun',
    patient: 'prisoner',
    counts: 'term',
    weak: true,
    trigger:
      '(?:une|la|sa|leur) (?:{w} )?(?:peine|condamnation)(?: {w}){0,2}? (?:de|à) {num}(?: {w})?(?: et demi)? (?:ans|mois|jours)|{num}(?: {w})? ans de (?:prison|réclusion|détention|camp|bagne|colonie)(?: ferme)?',
    notWithin: 'passé|après {num}|risque(?:nt)?|encour\\p{L}*',
    notBefore: 'après|depuis|passé(?: plus de)?|pendant|au bout de',
  },
  {
    rule: 'sentence.changed',
    type: 'sentence',
    form: 'phrase',
    counts: 'term',
    bareTerm: true,
    patient: 'prisoner',
    trigger:
      '(?:peines?|condamnation|verdict|jugement)(?: {w}){0,4}? (?:réduite?s?|ramenée?s?|allongée?s?|alourdie?s?|portée?s?|confirmée?s?|annulée?s?|cassée?s?|commuée?s?|suspendue?s?|aggravée?s?|prolongée?s?)|(?:réduit|confirmé|annulé|cassé|commué|alourdi|prolongé|confirme|annule|réduit|allégé) (?:sa|leur|la|le|les|son|leurs) (?:{w} )?(?:peines?|condamnations?|verdict|jugement)',
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
      '(?:doit|devra|doivent) (?:encore )?(?:passer|purger)(?= (?:{w} )?{num} (?:ans|années))|verdict ?:(?= )|(?:a|ont|avait) (?:infligé|ajouté)(?= (?:[^.;,]{1,20} )?(?:une amende|{num} ans))(?<=(?:tribunal|cour|juge|procès)[^.;]{1,60})|(?:peine|condamnation|sanction) (?:{w} )?la plus (?:lourde|sévère|légère|longue)|(?:plus lourde|plus sévère|plus longue) (?:peine|condamnation)|envoy(?:é|ée|és|er|e)(?= (?:[^.;,]{1,50} )?{num} ans (?:derrière|en prison))|(?:a|ont) pris {num} ans(?! pour)|(?:le )?verdict(?= (?:est tombé|tombe|:))|(?:a|ont) (?:{w} )?reconnue?s?(?= (?:[^.;,]{1,40} )?coupables?)|(?:avait|avaient|a|ont) reconnue?s? coupables?|déclarée?s? coupables?|(?:rejet|confirm|cass|annul|alourd|allég|port|ramen|valid|infirm|écart)(?:é|ée|és|ées|e|ent|ait|it|i|ie|a)(?= (?:{w} ){0,3}?(?:pourvois?|appels?|recours|jugements?|condamnations?|peines?|verdict|demande d appel)(?![\\p{L}]))(?<=(?:cour|tribunal|juges?|justice|magistrats?|cassation|conseil)(?: [^.;]{1,40})? \\S+)|(?:pourvois?|appels?|recours)(?: {w}){0,4}? (?:est|sont|a été|ont été|était|avait été) (?:{w} )?(?:rejetée?s?|déclarée?s? irrecevables?)|condamnation(?= (?:en|de|du) (?:{month}|\\d{4}))(?<=(?:sa|leur) condamnation)',
    notBefore: 'en',
    notWithin: 'grâce a été rejetée|mise en liberté',
  },
  {
    rule: 'sentence.acquitted',
    type: 'sentence',
    form: 'verb',
    agent: 'court',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'acquittée?s?|relaxée?s?|blanchie?s?|innocentée?s?|reconnue?s? (?:non )?coupables?|(?:a|ont) bénéficié d un non-lieu|obtenu un non-lieu|obtenu l acquittement',
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
      '(?:inculpée?s?|mise?s? en examen|mise?s? en accusation|poursuivie?s?(?! (?:leur|la|son|sa|le|les) )|déférée?s? (?:devant|au)|traduite?s? (?:devant|en) (?:{w} )?(?:justice|tribunal|cour|juge)|jugée?s?(?= (?:pour|par|à|devant|en))|comparu(?= (?:devant|pour))|comparaît|comparaissent|comparaître)|accusée?s?(?= (?:de|d|du) (?:{w} ){0,3}?(?:terrorisme|espionnage|trahison|complot|incitation|atteinte|sédition|subversion|extrémisme|diffusion|collaboration|blasphème|propagande|offense|diffamation|haute|participation|appartenance|tentative|rébellion|avoir|fomenter|discréditer|conspiration|déstabilisation|outrage|désordre|apologie))',
    notBefore: 'les|des|sont également|gouvernement est',
    notWithin: 'a accusé|accuse (?:le|la|les|l) ',
  },
  {
    rule: 'charge.blamed',
    type: 'charge',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'soupçonn(?:e|ent|ait|aient)(?= (?:d|de) )(?<=(?:enquêteurs?|parquet|police|autorités|justice)(?: [^.;,]{1,40})? \\S+ \\S+)|accusée?s?(?= de (?:collusion|liens|complicité|sabotage|fraude))|acte d accusation (?:retient|comporte|compte|vise)|(?:lui|leur) (?:est|sont|a été|ont été|était|étaient) (?:{w} )?(?:reprochée?s?|imputée?s?)|(?:lui|leur) (?:reproch|imput)(?:e|ent|ait|aient)(?<=(?:justice|parquet|procureur|accusation|autorités|police|juges?|magistrats?|enquêteurs|pouvoir|régime)(?: [^.;,]{1,40})? \\S+ \\S+)|(?:accus|soupçonn)(?:e|ent|ait|aient|é)(?= (?:[^.;,]{1,50} )?(?:de |d )(?:{w} ){0,2}?(?:espionnage|terrorisme|trahison|complot|incitation|atteinte|sédition|subversion|rébellion|insurrection|conspiration|propagande|financement|diffusion|collusion|appartenance|avoir|appeler|propager))(?<=(?:justice|parquet|procureur\\p{L}*|accusation|autorités|police|juges?|magistrats?|enquêteurs)(?: [^.;,]{1,40})? \\S+)|(?:l |les |la |le )?(?:a |ont |avait |avaient )inculpée?s?(?= d)|visée?s? par (?:une|des|plusieurs) (?:{w} )?(?:enquêtes?|poursuites|informations? judiciaires?|procédures?)|(?:poursuites|enquête|procédure|information judiciaire)(?: {w}){0,3}? (?:ont été|a été|est|sont|avaient été|avait été) (?:engagée?s?|ouverte?s?|lancée?s?|déclenchée?s?|intentées?)(?= |[.,;]|$)|(?:jugée?s?|poursuivie?s?|traduite?s?)(?= (?:pour|du chef|des chefs))',
    notBefore: 'pas|jamais|fin aux',
    notWithin: 'met(?:tait|tent)? fin aux poursuites|abandon des (?:charges|poursuites)',
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
      '(?:met(?:tait|tent|tre)?|mis|mettra|mit) fin aux (?:poursuites|procédures)|(?:abandon|arrêt|levée|retrait|extinction|fin) (?:des|de toutes les|de ces) (?:{w} )?(?:charges|poursuites|accusations)|(?:abandonn|lev|retir)(?:é|ée|és|ées|e|ent|a)(?= (?:{w} ){0,2}?(?:les |toutes les |ses )(?:charges|poursuites|accusations))|(?:charges|poursuites|accusations)(?: {w}){0,8}? (?:ont été|avaient été|sont|seront) (?:{w} )?(?:abandonnées|levées|retirées|arrêtées)|class(?:é|ée) sans suite|(?:bénéfici|obten)\\p{L}+ (?:d )?un non-lieu',
    notBefore: 'demand\\p{L}* l|exig\\p{L}* l|réclam\\p{L}* l',
  },
  {
    rule: 'charge.case',
    type: 'charge',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    trigger:
      '(?:ouvert|engagé|lancé|ouvre|engage|ouvrent|déclenché|retenu|porté)(?: {w}){0,2}? (?:une|des|un|de) (?:{w} ){0,3}?(?:enquêtes?|poursuites|procédures?|instruction|procès|accusations?|charges|dossier)(?= (?:{w} ){0,3}?(?:contre|à l encontre|visant|pour|à son))|procès (?:de|du|d)(?= )(?:[^.;,]{1,60}?)(?:s est ouvert|s ouvre|a commencé|a débuté|commence|débute|doit s ouvrir|s ouvrira)|(?:pèsent|pesaient|retenues?) contre',
    notWithin: 'enquête interne',
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
    trigger: 'extradée?s?|extrad(?:e|ent|er|a|èrent)',
  },
  {
    rule: 'transfer.house-arrest',
    type: 'transfer',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:placée?s?|mise?s?|assignée?s?|maintenue?s?|transférée?s?|toujours|est|sont)(?: {w}){0,4}? (?:à résidence(?: surveillée)?|en résidence surveillée|sous résidence surveillée|sous contrôle judiciaire|sous bracelet électronique)',
  },
  {
    rule: 'transfer.handed',
    type: 'transfer',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      'attendre (?:son|leur) procès (?:en résidence|chez|à domicile|sous)|(?:livrée?s?|remise?s?|renvoyée?s?)(?= par (?:le |la |l |les )?{land})|(?:livr|remis|remet|renvoy|extrad)(?:é|e|ent|er)?(?= (?:[^.;,]{1,40} )?(?:à|aux) (?:la |l )?(?:{land}|autorités|police|justice))(?<=(?:{land}|autorités|police)(?: [^.;,]{1,30})? \\S+)|(?:répartie?s?|dispersée?s?|disséminée?s?|éparpillée?s?)(?= (?:dans|entre) (?:{w} ){0,2}?(?:prisons|établissements|centres|camps|colonies))|(?:commu|convert|transform)(?:é|i|e|it|ée|ie)(?= [^.;,]{1,50} en (?:assignation|résidence))|assignation à résidence(?= (?:de|du|d|[.,;]|$))|expédiée?s?(?= (?:{w} ){0,2}?(?:dans|en|vers|à) (?:{w} )?(?:colonie|camp|prison|pénitencier|sibérie))',
    notWithin: 'échange|libér\\p{L}*|mise en liberté',
    notBefore: 'depuis l|sous',
  },
  {
    rule: 'transfer.verb',
    type: 'transfer',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:transférée?s?|conduite?s?|emmenée?s?|envoyée?s?|déplacée?s?|amenée?s?|acheminée?s?|ramenée?s?|expédiée?s?|reconduite?s?|logée?s?|hébergée?s?|installée?s?|mise?s?|remise?s?)(?: {w}){0,3}?(?: (?:de|du|depuis) (?:{w} ){1,6}?)? (?:à|vers|dans|au|en|aux) (?:{w} ){0,6}?(?:prison|maison d arrêt|centre (?:de détention|pénitentiaire)|colonie|camp de travail|cellule|pénitencier|commissariat|autre établissement|résidence|villa|hôtel|locaux)|(?:transférée?s?|sortie?s?|extraite?s?|conduite?s?|emmenée?s?|évacuée?s?) (?:de|du|des) (?:{w} ){0,5}?(?:{jail})(?: {w}){0,5}? (?:vers|à|au|dans|pour)',
    notBefore: 'pas|jamais',
    notAfter: 'liberté',
    notWithin: 'mise?s? en liberté|remise?s? en liberté',
  },

  // detention
  ...act({
    rule: 'detention.verb',
    type: 'detention',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    finite: finite(
      'arrêt(?!e[sz]? (?:de|d|sa|son|leur) )',
      'interpell',
      'appréhend',
      'kidnapp',
      'séquestr',
      'captur',
      'embastill',
      'incarc[éè]r',
      'emprisonn',
      'rafl',
      'écrou',
    ),
    participle: TAKEN,
    notAfter: NOT_TAKEN,
  }),
  {
    // "détenu", "incarcéré": what was done only behind "a été"; else how things stand.
    rule: 'detention.held',
    type: 'detention',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger: 'incarcérée?s?|emprisonnée?s?|écrouée?s?|détenue?s?|embastillée?s?|séquestrée?s?',
    before: '(?:{avoir}(?: {adv})*(?: été)?|fut|furent|sera|seront)(?: {adv})*',
    notAfter: NOT_TAKEN,
  },
  {
    rule: 'detention.was-arrested',
    type: 'detention',
    form: 'passive',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger:
      'arrêtée?s?(?! de )|interpellée?s?|appréhendée?s?|enlevée?s?|kidnappée?s?|capturée?s?|raflée?s?|placée?s? (?:{w} ){0,2}?(?:en |sous )(?:détention(?: provisoire| préventive)?|garde à vue|mandat de dépôt)',
    before: '{etre}(?:\\s+{adv})*',
    notAfter: 'à nouveau|de nouveau|une nouvelle fois',
  },
  {
    rule: 'detention.taken',
    type: 'detention',
    form: 'verb',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger:
      'cueillie?s?(?= |[.,;]|$)|embarquée?s?(?= (?:par|à|dans|le|lors|{num}|hier|son|sa|ses|[.,;])|[.,;]|$)(?! (?:à bord|dans un avion|pour|vers))|écrouée?s?(?= (?:en|le|à|dès|hier|{weekday}|pour|dans))|emmenée?s?(?= (?:par|de (?:force|chez)|à l aube|menottée?s?|vers un lieu|dans un lieu))|intercept(?:é|ée|és|ées)(?= (?:le|à|par|en|au|alors))|(?:tirée?s?|sortie?s?|arrachée?s?|emmenée?s?) de (?:chez (?:lui|elle|eux)|(?:son|sa|leur) (?:domicile|lit|maison|bureau|voiture))|prise?s? dans (?:un|une|le) (?:coup de filet|rafle|nasse)|coffrée?s?|aux mains (?:de la|des|du) (?:police|services|forces|renseignements?|régime)|arrêtée?s?(?= il y a )',
    notBefore: 'de nouveau|à nouveau|toujours',
    notAfter: 'à nouveau|de nouveau',
  },
  {
    rule: 'detention.took',
    type: 'detention',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    modality: 'actual',
    trigger:
      '(?:ont|a|avaient|avait) (?:enfermé|retenu)(?= )|(?:ont été|a été) retenue?s?(?= (?:{w} ){0,2}?(?:pour être|pour))|l (?:ont|a) emmenée?s?(?= )|(?:venue?s?|viennent|vient|vinrent|vint) (?:le |la |les )?(?:chercher|cueillir|arrêter|interpeller)(?= )|(?:l |les |la |le )(?:emmènent?|emmenèrent|embarquent?|embarquèrent)|emmené(?<=(?:polici|gendarm|agents?|hommes|militaires|soldats|forces|services)[^.;]{1,70})|fin(?:i|issent|it|irent|iront) (?:au|en|dans une?|derrière les) (?:{w} )?(?:poste|garde à vue|cellule|prison|barreaux|commissariat)|(?:sold(?:e|ée?|ent)|aboutit?|donné lieu|conduit)(?= (?:par|à) (?:{w} ){0,3}?{num}(?: d)? (?:interpellations?|arrestations?|détentions?))|(?:ordonn|requ|prononc|décid)(?:é|e|ent|a|is)(?= (?:{w} ){0,2}?(?:le placement en (?:détention|garde)|la détention provisoire|sa (?:mise|détention)|leur (?:mise|détention)|un mandat de dépôt))(?! (?:{w} ){0,2}?(?:sa|leur) mise en liberté)',
    notBefore: 'pas|jamais|le parquet (?:a|avait)',
    notWithin: 'mise en liberté|remise en liberté',
  },
  {
    rule: 'detention.dated',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    needs: 'date',
    trigger:
      '(?<=(?:son|sa|leur|leurs) )(?:arrestations?|interpellations?|incarcération|emprisonnement|enlèvement|disparition|capture|placement en (?:détention|garde à vue))(?= (?:{w} ){0,3}?(?:en|le|au|il y a|l an|mi|fin|début) ?(?:{w} ){0,2}?(?:{month}|{weekday}|\\d|{num}|dernier|passé))',
    notBefore: 'depuis|avant|contre',
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
      '(?:arrestations?|interpellations?|détention|incarcération|emprisonnement|enlèvement|capture|placement en (?:détention|garde à vue))(?= (?:{w} )?(?:de|du|des|d) )',
    notBefore:
      'depuis l|depuis son|avant l|avant son|conditions? de|centre de|maison de|éviter l|mandat d|menace d|risque d|crainte d|lieu de|durée de|demander? l|contre l|contre la|dénonce (?:l|la)',
  },
  {
    rule: 'detention.since',
    type: 'detention',
    form: 'passive',
    patient: 'prisoner',
    since: 'start',
    needs: 'date',
    trigger:
      '(?:détenue?s?|emprisonnée?s?|incarcérée?s?|en (?:prison|détention)|derrière les barreaux|retenue?s?|sous les verrous|écrouée?s?)(?: {w}){0,4}?(?= (?:depuis|dès) (?!son|sa|leur|plus|près|{num} (?:ans|mois)))',
    notBefore: 'mort|morte|décédée?s?|meurt|personnes|prisonniers|détenus|militants|citoyens',
    notWithin: '{num} (?:{w} ){0,3}?(?:personnes|prisonniers|détenus|militants)',
  },
  {
    rule: 'detention.wave',
    type: 'detention',
    form: 'phrase',
    since: 'open',
    counts: 'people',
    trigger:
      '(?:vagues?|séries?|campagnes?|coup de filet)(?: {w}){0,2}? (?:d |de )?(?:arrestations?|interpellations?)|(?:arrestations?|interpellations?)(?: {w}){0,3}? (?:ont (?:repris|commencé|suivi|eu lieu|été menées|été opérées)|se (?:poursuivent|multiplient|sont (?:poursuivies|multipliées)))|(?:procédé|opéré|procède) à (?:{w} ){0,4}?(?:arrestations?|interpellations?)',
  },
];
