/**
 * French: how it is told that people come out, are swapped, or refuse to go. One row a way of saying it; where two rows
 * of one type meet on the same words, the upper one has them.
 */
import type { Frame } from '../tables.ts';
import { act, finite, participles } from './forms.ts';

/** What else is freed, handed over or let out. */
const NOT_FREED =
  '(?:des |les |la |le |l |un |une |ses |leurs? )*(?:{w} )?(?:communiqués?|rapports?|vidéos?|images|chiffres|données|fonds|informations?|territoires?|villes?|villages?|places?|parole|énergie|espace|tensions?|avoirs|postes?|sièges?)';

const FREED = { type: 'release', patient: 'prisoner', goal: 'receiver', counts: 'people' } as const;

export const release: readonly Frame[] = [
  // refusing to leave
  {
    rule: 'release.pleaded',
    form: 'phrase',
    type: 'release',
    patient: 'prisoner',
    modality: 'proposed',
    trigger:
      '(?:sorte|sortent) de (?:{w} )?(?:{jail})|laisser partir(?<=(?:prié|demandé|exhorté|appelé|supplié)[^.;]{1,50})|(?:plaid|milit|œuvr|batt|mobilis|interven|fai\\p{L}* pression|campagne)\\p{L}* (?:{w} ){0,5}?(?:en faveur de|pour|à|de) (?:sa|leur) (?:{w} )?(?:libération|remise en liberté|mise en liberté|élargissement)|(?:devrait|devraient|doit|doivent) (?:{w} )?être (?:{w} )?(?:libérée?s?|relâchée?s?|remise?s? en liberté|élargie?s?)(?<=(?:jug|estim|dit|déclar|affirm|insist|souhait|répét)\\p{L}* (?:que|qu) [^.;]{1,100})|(?:relaxée?s?|libérée?s?|relâchée?s?|sorte(?:nt)?|élargie?s?|remise?s? en liberté)(?<=(?:exig|réclam|demand|souhait|insist|plaid|implor|pri)\\p{L}* (?:{w} ){0,3}?(?:que|qu) [^.;]{1,90})|(?:demand|sollicit|réclam|exig)(?:é|e|ent|ait|aient|er)(?= (?:{w} ){0,2}?(?:sa|leur) (?:{w} )?(?:libération|remise en liberté|mise en liberté|élargissement))|(?:les autres|ils|elles|il|elle|tous|toutes) (?:doivent|doit) (?:{w} )?(?:suivre|sortir)(?= ?(?:[.,;]|$))',
  },
  {
    rule: 'refusal.verb',
    type: 'refusal_to_leave',
    form: 'phrase',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    modality: 'actual',
    trigger:
      '(?:refus(?:e|ent|é|ée|és|ait|aient|ant|a|èrent)|déclin(?:é|e|ent))(?: catégoriquement| obstinément| toutefois)? (?:de |d )(?:partir|quitter|s exiler|embarquer|monter|descendre|franchir|traverser|sortir|être (?:expulsée?s?|exilée?s?|bannie?s?|déportée?s?)|accepter (?:l exil|l expulsion)|se rendre|s envoler|émigrer)|' +
      '(?:refus(?:e|ent|é|ait|aient|ant)|rejet(?:te|é|ait|ant)) (?:l exil|l expulsion|le bannissement|cet exil|son expulsion|leur expulsion)(?: forcé)?|' +
      '(?:ne veut|n a pas voulu|n ont pas voulu|ne voulait|ne voulaient)(?: pas)? (?:partir|quitter|s exiler|monter|franchir|traverser|embarquer)|' +
      '(?:préfér|chois)(?:é|i|e|it|ant)(?: {w}){0,3}? (?:rester|demeurer) (?:en |au |dans |sur )|(?:est|sont) restée?s? (?:dans le no man s land|au poste-frontière|à la frontière)|fait demi-tour(?= {w} (?:la )?frontière)|déchiré (?:son|leur) passeport',
    notAfter: '(?:la salle|le pouvoir|son poste|leur poste|ses fonctions)',
  },

  // release
  ...act({
    rule: 'release.verb',
    agent: 'holder',
    ...FREED,
    finite: finite('lib[éè]r', 'relâch', 'relax'),
    participle: `${participles('libér', 'relâch')}|élargie?s?|mise?s? (?:\\S+ ){0,2}?en liberté(?: (?:provisoire|conditionnelle|surveillée))?|remise?s? (?:\\S+ ){0,2}?en liberté(?: (?:provisoire|conditionnelle))?`,
    notAfter: NOT_FREED,
  }),
  {
    rule: 'release.set-free',
    form: 'active',
    agent: 'holder',
    ...FREED,
    trigger:
      '(?:remet(?:tre|tait|tent|tant|tra|tront)?|remirent|remit|met(?:tre|tait|tent|tant)?|rend(?:re|ent|ait|u)?)(?: {w}){0,6}? (?:en|la|leur|sa) liberté',
  },
  {
    rule: 'release.let-out',
    form: 'active',
    agent: 'holder',
    ...FREED,
    trigger:
      '(?:laiss(?:é|e|ent|er|ant|a|èrent|era|eront)|fait|font|faire) (?:{w} ){0,2}?(?:sortir|partir|repartir|rentrer|recouvrer la liberté)(?! (?:un |une |des |le |la |son |sa )(?:livre|film|album|rapport|communiqué))|ouv(?:re|rent|ert|rir) (?:les|ses) (?:portes (?:{de} )?(?:{w} )?(?:{jail})|geôles|prisons|cellules) (?:à|pour)',
  },
  {
    rule: 'release.out-of-prison',
    form: 'phrase',
    ...FREED,
    trigger:
      'franch\\p{L}+ (?:{w} ){0,2}?(?:portes?|seuil) (?:de|du|des) (?:{theirs})(?:{w} )?(?:{jail})|(?:sortie?s?|sort(?:ent|ait|aient|irent|iront|ira|ir|ant)?|extraite?s?|tirée?s?)(?: {w}){0,4}? (?:de|du|des|d) (?:{theirs})(?:{w} )?(?:{jail})|' +
      '(?:quitt(?:é|e|ent|ait|aient|a|èrent|er|era|eront|ant))(?: {w}){0,7}? (?:la |le |les |l |sa |leur |son |ses |leurs )(?:{w} ){0,2}?(?:{jail})|' +
      '(?:retrouv|recouvr)(?:é|e|ent|ait|aient|a|èrent|er|era|eront|ant)(?: {w}){0,3}? (?:la |sa |leur |le chemin de la |l air )(?:liberté|libre|rue|chemin|domicile|foyer|maison)|' +
      '(?:retrouv|regagn|rejoint)(?:é|e|ent|ait|a|èrent|er|s)?(?: {w}){0,2}? (?:les siens|leurs? (?:familles?|foyers?|proches|domiciles?)|sa famille|son (?:foyer|domicile)|ses proches)|' +
      '(?:respirer?|respirent|goûter?|goûtent)(?: {w}){0,2}? (?:l air libre|la liberté)|(?:est|sont|était|étaient|serait|seraient|sera|seront)(?: {adv})* (?:libres?|dehors|à l air libre|en liberté(?: (?:provisoire|conditionnelle))?|chez (?:lui|elle|eux|elles)|rentrée?s? (?:chez|à la maison|dans (?:sa|leurs?) famille))(?! de| d |,? mais)|' +
      '(?:rentrée?s?|rentr(?:e|ent)|de retour) (?:chez (?:lui|elle|eux|elles)|à la maison|dans (?:sa|leurs?) (?:famille|foyer)s?)',
    notBefore: 'doivent|doit|veut|veulent|pour|avant|après|depuis qu|s il|pensent?',
  },
  {
    rule: 'release.came-home',
    form: 'phrase',
    ...FREED,
    trigger:
      '(?:est|sont) de retour(?= (?:à|en|au|chez))|(?:négocié|obtenu|facilité) (?:leur|sa) libération|(?:un |une |en |des )?(?:homme|femme|personne|citoyen(?:ne)?)s? libres?(?![\\p{L}])|franchi(?:t|s|e|ssent)?(?: {w}){0,4}? (?:le |les |la )?(?:portails?|portes?|grilles?|seuil|murs?) (?:de|du|des) (?:la |l |son |sa )?(?:{w} )?(?:{jail})|fin (?:de|d) (?:{w} ){1,4}?(?:de |d )?(?:cellule|prison|captivité|détention|calvaire carcéral|incarcération)(?= pour)|(?:rejoint|retrouvé|serré|embrassé|regagné|rejoignent)(?: {w}){0,3}? (?:sa|son|ses|leur|leurs|les) (?:{w} )?(?:communauté|famille|familles|proches|siens|enfants|mère|père|parents|épouse|mari|femme|foyer)|première (?:nuit|journée|matinée) (?:de liberté|en liberté|hors|dehors|chez)|sortie?s?(?<=peine (?:{w} )?(?:purgée|accomplie|effectuée)[^.;]{1,60})|(?:accord|octroy|bénéfici)(?:é|e|ent|ait|ée)(?= (?:{w} ){0,3}?(?:libération|liberté) (?:anticipée|conditionnelle|provisoire|pour raisons))|(?:atterri|débarqué|arrivée?s?)(?<=(?:libérée?s|relâchée?s|graciée?s|ex-otages?|ex-détenus?) (?:ont|sont|a|est) \\S+)',
    notBefore: 'pas|jamais|ne|serait|être',
    notWithin: 'équipe|ministre|délégation',
  },
  {
    rule: 'release.turned-down',
    form: 'phrase',
    type: 'release',
    patient: 'prisoner',
    modality: 'denied',
    trigger:
      '(?:exclu|refusé|refuse|exclut|écarté)(?: {w}){0,3}? (?:de |d )?(?:libérer|relâcher|élargir|toute libération|la libération|sa libération|leur libération|(?:sa|la) (?:re)?mise en liberté)|(?:demandes?|requêtes?) de (?:{w} )?(?:mise en liberté|libération|liberté provisoire|remise en liberté)(?: {w}){0,3}? (?:a été|ont été|est|était|avait été) (?:{w} )?(?:rejetée?s?|refusée?s?|déclarée?s? irrecevables?)|rejet(?:é|e|te|tent)(?= (?:{w} ){0,2}?demandes? de (?:mise en liberté|libération|liberté|remise))',
  },
  {
    rule: 'release.is-free',
    form: 'phrase',
    ...FREED,
    trigger:
      '(?:(?:est|sont)(?: {adv})* sortie?s?|sortie?s? (?:hier|aujourd hui|{weekday}|ce matin|dans la nuit))(?! d| un| une| le | la | les | en librairie| au cinéma| indemnes?| vainqueur)|désormais (?:libres?|en liberté|dehors)|à nouveau (?:libres?|en liberté)|(?<=,? )(?:dehors|enfin libres?)(?=[,.]|$)',
    notBefore: 'réjouie?s? de (?:{w} ){0,4}?|savoir',
    notWithin: 'sortie?s? de leur silence|films?|albums?|livres?|disques?|séries?|romans?',
  },
  {
    rule: 'release.listed',
    form: 'phrase',
    ...FREED,
    trigger:
      '(?:parmi|au nombre des|au nombre de|figurent? (?:parmi|au nombre des)|dont) (?:les |ces |des )?(?:(?:{w} ){0,2}?{prisoners} )?(?:{w} )?(?:libérée?s|relâchée?s|élargis|sortants|graciés et libérés)(?: (?:figurent?|se trouvent?|on (?:compte|trouve)|il y a|sont|est))?|' +
      '(?:figurent?|se trouvent?|compte(?:nt)?) (?:parmi|au nombre) (?:de |des |les |ces )(?:{w} ){0,3}?(?:libérée?s|relâchée?s|personnes (?:libérées|relâchées))|les (?:{w} ){0,2}?(?:libérés|détenus libérés|prisonniers libérés|personnes libérées) (?:comptent|comprennent|sont)',
  },
  {
    rule: 'release.among-them',
    form: 'phrase',
    ...FREED,
    follows: 'release',
    weak: true,
    trigger:
      '(?:parmi (?:eux|elles)|au nombre d entre eux|dans le groupe|dans le lot)(?:,? (?:figurent?|figurait|figuraient|se trouvent?|se trouvait|se trouvaient|on (?:compte|trouve|trouvait|comptait)|il y (?:a|avait)|sont|était|étaient))?|(?:le|ce) groupe (?:compte|comprend|comprenait|comptait|est composé)|l un (?:des|de ces) (?:{w} ){0,2}?(?:libérés|hommes|prisonniers|détenus)|(?:le|la) plus (?:connu|célèbre|âgé|jeune)e? (?:d entre eux|des (?:libérés|détenus|prisonniers))',
    notWithin:
      'graciée?s?|condamn\\p{L}*|jugée?s?|acquitt\\p{L}*|toujours (?:détenu|incarcéré)\\p{L}*|restent|tuée?s?|morte?s?|interpell\\p{L}*|arrêtée?s',
  },
  {
    rule: 'release.came-out',
    form: 'phrase',
    ...FREED,
    follows: 'release',
    weak: true,
    trigger:
      '(?:est|sont|était|étaient|serait|seraient)(?: {adv})* (?:sortie?s?|libres?|dehors|arrivée?s?|rentrée?s?|attendue?s? (?:chez|en|à|au)|chez (?:lui|elle|eux))|(?:atterri|débarqué|foulé le sol|posé le pied)(?! d urgence)|ser(?:ait|aient|a|ont) (?:\\S+ )?chez (?:lui|elle|eux|elles)',
    notBefore: 'n|ne|ministre|président',
    notWithin: 'délégation|visite|troupes|émissaire|envoyée?|ministre|ambassad\\p{L}+',
  },
  {
    rule: 'release.provisional',
    form: 'phrase',
    ...FREED,
    follows: 'release',
    weak: true,
    ground: 'bail',
    trigger: '(?:une? |la |d une )?[«“"]?\\s?libertés? (?:provisoires?|conditionnelles?|surveillées?)(?:\\s?[»”"])?',
    notWithin: 'demande de liberté|remis|mis',
  },
  {
    rule: 'release.formalities',
    form: 'phrase',
    type: 'release',
    counts: 'people',
    follows: 'release',
    weak: true,
    modality: 'planned',
    trigger:
      '(?:formalités|procédures?|démarches|libérations?|opérations?)(?: {w}){0,3}? (?:continuent|se poursuivent|sont en cours|suivent leur cours|vont suivre|vont se poursuivre|se poursuivront|suivront)|(?:d autres|de nouvelles|les prochaines) libérations',
  },
  {
    rule: 'release.handed-over',
    form: 'verb',
    agent: 'holder',
    ...FREED,
    needs: 'numberOrName',
    trigger:
      '(?:remise?s?|remis|remet(?:tent|tait)?|rendue?s?|livrée?s?|restituée?s?)(?= (?:{w} ){0,6}?(?:aux? |à (?:la |l |leurs? |sa |un |une )?)(?:{land}|autorités|familles?|ambassade|comité|croix-rouge|cicr|représentants|émissaire|délégation|diplomates|{nation}))',
    within: 'libér\\p{L}*|prisonni\\p{L}*|otages?|captifs|détenu\\p{L}*|échange|ravisseurs|croix-rouge',
    notAfter: '(?:à|aux?) (?:la |l )?(?:police|justice|parquet)',
  },
  {
    rule: 'release.awaited',
    form: 'phrase',
    type: 'release',
    modality: 'proposed',
    trigger:
      '(?:attend(?:ent|ait|aient|re)?|espèr(?:e|ent)|espérait|guett(?:e|ent)|dans l attente) (?:de |d |toujours |encore |avec impatience )*(?:la |l |les |sa |leur |de |d |des |une |nouvelles |autres |prochaines |prochaine )*(?:libérations?|élargissements?|remise en liberté|sortie de (?:prison|détention))',
  },
  {
    rule: 'release.obtained',
    form: 'phrase',
    ...FREED,
    agent: 'mediator',
    trigger:
      '(?:obtenu|obtient|obtiennent|obtenait|décroché|arraché|négocié|permis|facilité|assuré) (?:{w} ){0,2}?(?:la |leur |sa |l )(?:libération|remise en liberté|élargissement|sortie de prison)',
    needs: 'numberOrName',
  },
  {
    rule: 'release.demanded',
    form: 'noun',
    type: 'release',
    patient: 'prisoner',
    modality: 'proposed',
    weak: true,
    trigger:
      '(?:demand|exig|réclam)(?:e|ent|é|ait|aient|ant|er|a)(?: {w}){0,2}? (?:sa|leur) (?:libération|remise en liberté|relaxe)|(?:appel(?:le|lent|é|ant|ait)|plaid(?:e|ent|é|ait)|milit(?:e|ent|é|ait)) (?:à|pour) (?:sa|leur) (?:libération|remise en liberté)',
  },
  {
    rule: 'release.ordered',
    form: 'phrase',
    ...FREED,
    agent: 'court',
    modality: 'planned',
    trigger:
      '(?:ordonné|ordonne|ordonnent|décidé|autorisé|accepté|annoncé|promis|décrété)(?: {w}){0,6}? (?:la |sa |leur |l |une |de nouvelles |des )(?:prochaine |imminente |{w} )?(?:libérations?|(?:re)?mise en liberté(?: provisoire| conditionnelle| sous caution)?|élargissement)',
  },
  {
    rule: 'release.deported',
    form: 'passive',
    ...FREED,
    agent: 'holder',
    weak: true,
    terms: 'deported',
    trigger:
      '(?:expulsée?s?|exilée?s?|bannie?s?|déportée?s?|envoyée?s?|transférée?s?|conduite?s?|emmenée?s?|acheminée?s?|transportée?s?|évacuée?s?|escortée?s?|rapatriée?s?|extraite?s?|embarquée?s?|reconduite?s?|amenée?s?)(?: {w}){0,4}? (?:vers|en|au|aux|à|pour|dans) (?:l |la |le |les )?(?=(?:{land}))',
    notWithin:
      'extrad\\p{L}*|(?:arrêtée?s?|enlevée?s?|interpellée?s?|capturée?s?)(?:(?!libér|graci)[^.;]){0,60}? (?:transféré|conduit|emmené)',
  },
  {
    rule: 'release.deported',
    form: 'passive',
    ...FREED,
    agent: 'holder',
    weak: true,
    terms: 'deported',
    trigger:
      'expulsée?s?(?: du (?:pays|territoire)|$|(?=[,. ]))|bannie?s?(?: du pays)?|déportée?s?|(?:contrainte?s?|forcée?s?|poussée?s?|condamnée?s?|envoyée?s?) (?:à l|en) exil|exilée?s? de force|exilée?s?',
    notWithin: 'diplomates?|ambassadeurs?|ong|du parti',
    notBefore: '(?:les|l|des|d|aux|opposante?s?|militante?s?|journalistes?|leader|vivent?|opposition(?: {w})?)',
  },
  {
    rule: 'release.sent-away',
    form: 'active',
    ...FREED,
    agent: 'holder',
    weak: true,
    terms: 'deported',
    trigger: `(?:${finite('expuls', 'exil', 'déport', 'bann')}|(?:expulsé|exilé|déporté|banni|envoyé|embarqué|mis))(?= (?:{w} ){0,8}?(?:vers|en direction|dans un avion|en exil|à l étranger|hors du pays|du pays|en {land}|aux? {land}|{num}))`,
    notWithin: 'diplomates?|ambassadeurs?|extrad\\p{L}*',
    needs: 'people',
  },
  {
    rule: 'release.arrived',
    form: 'phrase',
    ...FREED,
    weak: true,
    needs: 'people',
    trigger:
      '(?:arrivée?s?|arriv(?:e|ent)|atterri|débarquée?s?|débarqué|franchi|traversé|posée?s?|gagné|rejoint|rallié)(?: {w}){0,4}? (?:en|au|aux|à|dans|vers|la frontière)(?= (?:l |la |le |les )?(?:{land}|avec))',
    within: '{prisoners}|libér\\p{L}*|échange|groupe|à bord',
    notWithin: 'refus\\p{L}*|camions?|drones?|délégation|émissaire|envoyé spécial|ministre|visite',
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
      'échange(?= (?:de|d|des) (?:{w} ){1,5}?contre )|(?:échanges?|troc)(?: (?:de|d|des)) (?:{w} ){0,3}?(?:prisonniers?|détenus?|otages?|captifs|espions|corps et de prisonniers|personnes)|(?:vaste |nouvel |premier |dernier |grand |historique |plus (?:grand|important) )échange(?= (?:entre|avec|depuis|avait|a |$|[,.]))',
    notBefore: 'en|proposé un|possible|éventuel|négocier un',
  },
  {
    rule: 'exchange.bare',
    type: 'exchange',
    form: 'noun',
    agent: 'counterpart',
    counts: 'people',
    also: true,
    weak: true,
    trigger:
      '(?<=(?:l|cet|un|d un|dans un|lors d un|lors de l|dans le cadre de l|dans le cadre d un|cadre de l) )échange(?! (?:de|d|des|téléphonique|en|où|quoi)(?: |$))',
    within: 'prisonni\\p{L}*|libér\\p{L}*|détenu\\p{L}*|otages?|captifs',
  },
  {
    rule: 'exchange.in-return',
    type: 'exchange',
    form: 'phrase',
    counts: 'people',
    also: true,
    trigger:
      'en échange(?= ?, {num} )|(?:en échange de|contre)(?= {num} (?:des (?:siens|leurs)|(?:{w} ){0,2}?(?:prisonniers|détenus|soldats|otages|captifs)))|échanger(?= (?:tous les|leurs|les|des|{num}) (?:{w} ){0,2}?(?:prisonniers|détenus|captifs|otages))',
  },
  {
    rule: 'exchange.verb',
    type: 'exchange',
    form: 'verb',
    agent: 'counterpart',
    patient: 'prisoner',
    counts: 'people',
    needs: 'people',
    trigger:
      '(?:échangée?s?|échang(?:ent|aient|èrent|er)|(?<!(?:en|l|un|cet|d|par|d un|cet|nouvel|premier|grand|vaste) )échange|troquée?s?)(?! (?:des|leurs?) (?:vues|informations|messages|lettres|tirs|cadeaux|poignée))',
    notWithin: 'propos|quelques mots|au téléphone|par téléphone',
  },
];
