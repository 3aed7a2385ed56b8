/** French: how dealings are told: calls, meetings, visits, letters, statements, sanctions, borders, posts. */
import type { Frame } from '../tables.ts';
import { finite } from './forms.ts';

const BORDER =
  '(?:frontières?|postes?-frontières?|postes? frontaliers?|points? de passage|passages? frontaliers?|poste de contrôle|postes de contrôle)';
const any = (...stems: readonly string[]): string =>
  `(?:${stems.join('|')})(?:é|ée|és|ées|e|ent|ait|aient|a|èrent|era|eront|erait|er|ant)`;

const TALK = { form: 'active', agent: 'actor', patient: 'counterpart', partner: 'counterpart' } as const;
const SAYS = { type: 'statement', form: 'active', agent: 'actor', patient: 'counterpart' } as const;

export const dealings: readonly Frame[] = [
  {
    rule: 'call.verb',
    type: 'call',
    ...TALK,
    trigger: `(?:s (?:est|était|sont) )?(?:entretenue?s?|entretien(?:t|nent)|parlé|discuté|échangé|conversé|parlent?) (?:{w} ){0,2}?(?:par|au) (?:téléphone|visioconférence)|(?:téléphoné|téléphone)(?: {w}){0,3}? (?:à|au)|(?:a |ont )?appelé (?:{w} ){0,3}?(?:au téléphone|par téléphone)|joint par téléphone`,
    notWithin: 'à l afp|a expliqué|a déclaré|sa famille|ses proches|son avocat|sa femme|son mari|sa mère',
  },
  {
    rule: 'call.talked-by-phone',
    type: 'call',
    ...TALK,
    trigger:
      '(?:entretenue?s?|parlé|discuté|échangé|entretien)(?= (?:avec|à) [^.;]{2,90}? (?:par|au) (?:téléphone|visioconférence))',
    notWithin: 'à l afp|sa famille|son avocat|sa femme',
  },
  {
    rule: 'call.about',
    type: 'call',
    ...TALK,
    trigger:
      '(?:évoqu|abord|soulev|discut|parl)(?:é|e|ent|ait|ée)(?= [^.;]{1,90} (?:par|au) (?:téléphone|visioconférence))|(?:lors|au cours) d un (?:{w} )?(?:entretien|appel|échange) téléphonique',
    notWithin: 'à l afp|sa famille|son avocat|sa femme',
  },
  {
    rule: 'call.noun',
    type: 'call',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    needs: 'name',
    trigger:
      '(?:appels?|entretiens?|conversations?|échanges?|discussions?) (?:téléphoniques?|par visioconférence|vidéo)|coups? de (?:fil|téléphone)',
    notWithin: 'privée?s? d|famille|sa mère|sa femme',
  },
  {
    rule: 'meeting.met',
    type: 'meeting',
    ...TALK,
    needs: 'name',
    trigger: `(?:${any('rencontr')}|s (?:est|était) (?:{adv} )?entretenue?s?|se sont entretenus|s entretien(?:t|nent)|(?:a|ont|avait) eu (?:un |des )?(?:entretien|entretiens|discussions|pourparlers) avec|(?:s est|se sont|était) (?:réunie?s?|retrouvée?s?)(?: {w}){0,3}? avec|tenu (?:une réunion|des pourparlers|des discussions) avec)`,
    notAfter:
      '(?:des |de |une |un |les |la )?(?:difficultés?|problèmes?|succès|obstacles?|résistance|écho)|par téléphone|au téléphone',
    notWithin: 'entretenu\\p{L}* (?:par|au) téléphone|par téléphone',
  },
  {
    rule: 'meeting.received',
    type: 'meeting',
    form: 'verb',
    agent: 'actor',
    patient: 'counterpart',
    trigger:
      '(?:reçue?s?|reçoi(?:t|vent)|accueillie?s?|accueill(?:e|ent)|convoquée?s?|convoque(?:nt)?)(?= (?:{w} ){0,8}?(?:émissaire|envoyée?|délégation|président|présidente|ministre|ambassadeur|ambassadrice|ambassadeurs|responsables|représentante?s?|secrétaire|chargé d affaires|diplomates?|sénateur|négociateur|chef de la diplomatie|anciens? (?:prisonniers|otages)|libérés))|reçue?s?(?= par (?:le |la )?(?:président|ministre|premier|chef|émissaire|roi|pape))|convoquée?s?(?= au (?:ministère|quai))',
    notAfter:
      '(?:une|un|des|la|le|sa|leur|les) (?:lettres?|grâce|soins|visite|menaces|coups|peine|condamnation|appel|aide|prix|nouvelles?)',
  },
  {
    rule: 'meeting.raised',
    type: 'meeting',
    ...TALK,
    trigger:
      '(?:pourparlers|négociations|discussions) (?:ont |a )?(?:repris|reprennent|commencé|débuté)(?= )|(?:a|ont) reçu(?= les familles)|(?:soulev|évoqu|abord|plaid|discut)(?:é|e|ent|ait|ée)(?= (?:{w} ){0,2}?(?:le|la|son|sa|leur) (?:{w} )?(?:cas|sort|dossier|situation|question)[^.;]{0,60} (?:avec|auprès|lors) )|se (?:sont|est) (?:{w} )?(?:retrouvée?s?|réunie?s?|rencontrée?s?)(?= (?:{w} ){0,2}?(?:à|en|au|autour|dans))|(?:ont|a) eu lieu(?<=(?:pourparlers|négociations|discussions|rencontres?|entretiens?|réunions?)[^.;]{1,40})|(?:a |ont )reçue?s?(?= (?:l |la |le |les |sa |son )(?:{w} )?(?:épouse|femme|mari|mère|père|famille|fille|fils|proches|parents)(?![\\p{L}]))|convoquée?s?(?= (?:{w} ){0,3}?(?:au|à la|par le) (?:ministère|quai|chancellerie|ministre))|convoqu(?:é|e|ent)(?= (?:{w} ){0,3}?(?:ambassad|chargé d affaires|diplomate)\\p{L}*)',
    notWithin: 'téléphon\\p{L}*|à huis clos',
    notBefore: 'être',
  },
  {
    rule: 'meeting.noun',
    type: 'meeting',
    form: 'noun',
    agent: 'actor',
    partner: 'counterpart',
    needs: 'name',
    trigger:
      '(?:pourparlers|négociations|consultations|discussions)(?= (?:ont eu lieu|se sont tenu\\p{L}*|tenue?s? (?:à|en|le|au)|le \\d|en {land}|à {land}))|(?:rencontres?|entretiens?|réunions?|sommet|cycle de (?:négociations|pourparlers))(?= (?:{w} )?(?:entre|avec|à [\\p{L}-]+|en {land}|de {w} (?:avec|entre)|a eu lieu|ont eu lieu|s est tenue?|se sont tenus?|tenue?s? (?:à|en|le|au)|le \\d))',
    notBefore: 'dialogue et|poursuite des|reprise des|appel à des',
    notWithin: 'téléphoniques?',
    notAfter: 'sur le|sur l|téléphonique',
  },
  {
    rule: 'visit.travelled',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    goal: 'counterpart',
    trigger:
      '(?:s (?:est|était|étaient) rendue?s?|se sont rendue?s?|se rend(?:ent)?|se rendra|s est envolée?|(?:est|était|sont|étaient) (?:arrivée?s?|venue?s?|allée?s?)|arrive(?:nt)?|effectu(?:é|e|ait) (?:une|sa|leur) (?:{w} )?(?:visite|déplacement)|en visite|en déplacement|fait le déplacement|dépêchée?s?|envoyée?s?)(?: {w}){0,4}? (?:en|au|aux|à|dans)(?= (?:l |la |le |les )?{land})',
    within:
      'émissaire|envoyé|délégation|président|ministre|représentant|diplomates?|ambassadeur|secrétaire|négociat|sénateur|sénatrice|commissaire|rapporteu|mission|pape|cardinal|responsables?|chef de',
    notWithin: 'prisonniers? (?:est|sont) arrivé|libérés|refus\\p{L}*|groupe|otages',
  },
  {
    rule: 'visit.verb',
    type: 'visit',
    form: 'active',
    agent: 'actor',
    patient: 'counterpart',
    needs: 'name',
    trigger: `(?:${any('visit')}|rend(?:u|ent)? visite (?:à|au|aux)|visites?(?= (?:{w} ){0,2}?(?:en|au|aux|à) {land}))`,
    notBefore:
      'autorisée?s? à(?: lui| le| la)?|pas pu(?: lui)?|droit de|droits de|dernière|parloir|interdi\\p{L}+ de|sans|privés? de|familles? (?:ont|a)',
    notWithin: 'droit de visite|privée?s? de visites?',
  },
  {
    rule: 'visit.invited',
    type: 'visit',
    form: 'active',
    agent: 'counterpart',
    patient: 'actor',
    modality: 'proposed',
    trigger: `${any('invit')}(?= (?:{w} ){0,8}?(?:à (?:se rendre|venir|visiter)|en {land}|à {land}))`,
  },
  {
    rule: 'letter.signed',
    type: 'letter',
    form: 'active',
    agent: 'actor',
    partner: 'counterpart',
    counts: 'signers',
    trigger:
      '(?:sign|adress|envoy|publi|rédig|lanc|cosign|remis|écri|diffus|paraph|transm|reç|dépos|soumi)(?:é|ée|és|e|ent|ait|aient|ant|a|èrent|er|s|t|ts|u|is|oit|it)(?: {w}){0,5}? (?:une|la|cette|des|un|leur|sa|l|deux|plusieurs|quatre) (?:{w} ){0,2}?(?:lettres?|tribunes?|pétitions?|appels?|courriers?|manifeste|missive|déclaration commune)|(?:écrit|écrivent)(?= (?:au|à la|à l|à) (?:président|secrétaire|premier|ministre|roi|[\\p{Lu}]))',
    notWithin: 'cour d appel|interjet|fait appel|appel téléphonique|en appel|lettre d adieu',
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
      '(?:dans|par|avec) (?:une|un|cette) (?:{w} ){0,2}?(?:lettre|tribune|pétition|appel|courrier|missive)(?= (?:{w} ){0,2}?(?:à|au|aux|adressée?|signée?|publiée?|commune?|collective|d[ue] \\d|datée|diffusée|ouverte))|(?:signataires|auteurs) (?:de la|de cette|de l|du) (?:{w} )?(?:lettre|tribune|pétition|appel|texte)',
  },

  {
    rule: 'statement.thanked',
    ...SAYS,
    trigger: `${any('remerci')}|nous (?:remercions|saluons|exigeons|condamnons|dénonçons)|(?:exprim|dit|manifest|témoign)(?:é|e|ent|ait|ant)? (?:{w} ){0,2}?(?:sa|leur|son|toute sa) (?:{w} )?(?:gratitude|reconnaissance|joie|soulagement|satisfaction|inquiétude|indignation|préoccupation|colère|solidarité|soutien|tristesse|regret|espoir)|rend(?:u|ent)? (?:{w} )?hommage|(?:s est|se sont|s était|se) (?:{adv} )?(?:réjouie?s?|félicitée?s?|inquiétée?s?|indignée?s?|alarmée?s?|émue?s?|insurgée?s?)|se (?:réjouit|réjouissent|félicite|félicitent)|s (?:inquiète|inquiètent|indigne|indignent|alarme|insurge|insurgent)|se (?:dit|disent|sont dits?|sont dites?|déclare)(?: {w})? (?:soulagée?s?|heureu(?:x|ses?)|inquiet|inquiète|préoccupée?s?|scandalisée?s?|ravie?s?|ému|reconnaissante?s?|prêt|prête)|(?:dit|déclaré)e?s? (?:soulagée?s?|inquiet|inquiète|préoccupée?s?)`,
  },
  {
    rule: 'statement.welcomed',
    ...SAYS,
    trigger: `${any('salu', 'dénonc', 'critiqu', 'déplor', 'regrett', 'fustig', 'stigmatis', 'vilipend', 'rejet', 'qualifi', 'répli', 'ironis', 'réagi', 'applaud', 'lou')}(?! (?:la foule|le public|à une))|(?:condamné|condamne|condamnent)(?= (?:{adv} |{adv} et |avec (?:{w} ){1,3})?(?:la|le|l|les|cette|ces|ce|un|une) (?:{w} ){0,2}?(?:arrestations?|répression|détentions?|décision|verdict|condamnations?|peines?|expulsions?|violations?|sentences?|procès|mesures?|incarcérations?|traitement|attaques?|pressions|emprisonnement))|(?:voit|voient|considère|considèrent|qualifie|qualifient|parle|parlent|évoque|présente)(?= (?:{w} ){0,6}?(?:[«“"]|un pas|une victoire|une avancée|un geste|une mascarade|une farce|un signal))|n y voi(?:t|ent) qu|y voi(?:t|ent) |n est (?:rien d autre|qu|pas)(?= [«“"])`,
    notBefore: 'été|être|largement|unanimement|est|sont|après avoir',
    notAfter: 'par ',
    notWithin:
      'qualifié\\p{L}* (?:d |de )?(?:extrémiste|terroriste)|être rejeté|rejeté (?:son|leur|l|le|la) (?:appel|pourvoi|recours|demande)',
  },
  {
    rule: 'statement.call-for',
    ...SAYS,
    also: true,
    trigger: `(?:${any('demand', 'exig', 'réclam', 'exhort', 'appel', 'appell', 'somm', 'press(?!e )', 'pri', 'implor', 'insist', 'plaid', 'enjoi', 'milit', 'souhait')}|a lancé un appel|ont lancé un appel|lance(?:nt)? un appel|réitéré (?:son|leur) appel|appel(?:s)? à)(?=[^.;]{0,150}?(?:lib[éè]r|relâch|gr[âa]ci|élargi|amnisti|prisonni|détenu|otage|expuls|sanction|abandon|fin |cess|respect|garanti|enquêt|remise en liberté|mise en liberté|annul|lever |levée|mettre (?:un terme|fin)|renonc|droits|clémence|preuve))`,
    notWithin:
      '(?:lettre|pétition|tribune)(?= (?:{w} ){0,4}?(?:demand|appel|exig|réclam|exhort))|cour d appel|en appel',
    notBefore: 'lettre|pétition|tribune|procureur (?:a|avait)|parquet (?:a|avait)|accusation (?:a|avait)|grâce',
  },
  {
    rule: 'statement.protested',
    ...SAYS,
    trigger:
      '(?:parl)(?:é|e|ent|ait)(?= (?:d |de )(?:{w} )?(?:accusations|pratiques|mascarade|chantage|détention|justice|procès|victoire|provocation))|(?:promis|promet|annoncé)(?= (?:des )?(?:conséquences|représailles|mesures de rétorsion))|(?:élev|adress|émi|formul|remis|transmi|dépos|port|introdui)(?:é|e|ent|s|t|it|te|ait)(?= (?:{w} ){0,2}?(?:protestations?|plaintes?|réclamations?|note de protestation)(?![\\p{L}]))|(?:port(?:é|e|ent)|dépos(?:é|e|ent)) plainte|protest(?:é|e|ent|ait)(?= (?:contre|auprès|contre|vigoureusement))|(?:exig|demand|réclam|attend)(?:é|e|ent|ait)(?= (?:{w} ){0,2}?(?:des|une|la|les) (?:{w} )?(?:explications?|preuves? de vie|garanties|clarifications|réponses|enquête|preuves?)(?![\\p{L}]))|adopt(?:é|e|ent|ait)(?= (?:{w} ){0,2}?résolution)|(?:nous |l |les )?(?:accueill)(?:ons|ent|e|i)(?= (?:avec|favorablement|la (?:libération|décision|nouvelle)))|nous (?:en |nous )?(?:félicitons|réjouissons|indignons|inquiétons|demandons|appelons)|(?:nous )?en félicit\\p{L}+|(?:est|sont|était|serait) (?:une parodie|une mascarade|une farce|un scandale|une honte|un simulacre|une insulte|un jour (?:merveilleux|heureux|noir|historique)|une (?:bonne|excellente|grande) nouvelle|un soulagement)(?![\\p{L}])|(?:dénonc)(?:é|e|ent|ait|ant)(?= )|(?:s est|se sont|se) (?:dite?s?|dit|disent|déclarée?s?|montrée?s?) (?:{w} )?(?:préoccupée?s?|inquiet\\p{L}*|inquièt\\p{L}*|soulagée?s?|consternée?s?|indignée?s?|choquée?s?|ravie?s?|heureu\\p{L}+)',
    notWithin: 'loi|budget',
    notBefore: 'étée?',
  },
  {
    rule: 'statement.threatened',
    ...SAYS,
    needs: 'name',
    trigger: `(?:${any('menac', 'accus', 'reproch', 'bl[âa]m', 'promett')}|mis(?:e|es)? en garde|met(?:tent)? en garde|averti|avertit|prévenu|prévient|impute|imputé|s est excusée?|a rejeté|ont rejeté|rejette|a juré|proposé de|offert de)(?= )`,
    notAfter:
      '(?:de |d |du )(?:{w} ){0,2}?(?:terrorisme|espionnage|trahison|complot|incitation|atteinte|sédition|subversion|extrémisme|propagande|tentative|haute|appartenance|participation|collaboration|blasphème|avoir|rébellion|conspiration)|par |(?:sa|leur|la) famille|de mort|de le tuer',
    notBefore: 'été|être|est|sont|étaient|était|personnes|ceux|notamment',
    notWithin: 'accusée?s? (?:de|d)(?= )',
  },
  {
    rule: 'statement.must',
    type: 'statement',
    form: 'phrase',
    weak: true,
    trigger:
      '(?:doit|doivent|devrait|devraient) (?:immédiatement |impérativement |maintenant |sans délai |être |les |le |la )*(?:libérée?s?|libérer|relâcher|relâchée?s?|mettre fin|cesser|abandonner|respecter|rendre|garantir|annuler|renoncer|lever)',
    notWithin: 'vendredi|{weekday}|prochain',
  },

  {
    rule: 'sanction.eased-passive',
    type: 'sanction_eased',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger:
      '(?:sanctions|restrictions|embargo|mesures restrictives)(?: {w}){0,8}? (?:ont été|a été|seront|sera|étaient|sont|est|seraient|serait)(?: {w})? (?:levée?s?|allégée?s?|assouplie?s?|suspendue?s?|supprimée?s?|abrogée?s?)|(?:retirée?s?|rayée?s?|radiée?s?|sortie?s?) (?:de la |des )(?:{w} )?listes? (?:{w} )?(?:noire|sanctions|des sanctions)|allègement (?:{w} )?(?:des )?sanctions|dérogation (?:aux )?sanctions',
  },
  {
    rule: 'sanction.listed',
    type: 'sanction_imposed',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:inscri|ajout|plac|port|mi)(?:t|te|ts|vent|é|e|ent|s|ée|és)(?= [^.;]{1,60} (?:sur|à) (?:sa|la|leur|une) (?:{w} )?liste (?:noire|des? (?:{w} )?sanction\\p{L}*))|gel(?:é|e|ent)(?= (?:les|des) (?:avoirs|fonds))|(?:restrein|limi|suspen|révo|refus|annul)(?:t|ts|nt|ignent|te|té|du|d|qué|é|e|ent)(?= (?:{w} ){0,2}?(?:les|des) visas)',
    notWithin: 'retir(?:é|e) de la liste',
  },
  {
    rule: 'sanction.imposed-noun',
    type: 'sanction_imposed',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    since: 'start',
    trigger:
      '(?:sanctions|mesures restrictives|embargo)(?: {w}){0,8}? (?:ont été|a été|seront|sont|avaient été|sera)(?: {w})? (?:imposée?s?|adoptée?s?|prolongée?s?|durcies|renouvelées|décrétées|étendues|prises)|(?:ajoutée?s?|inscrite?s?|placée?s?) (?:{w} ){0,2}?(?:sur|à) (?:{w} ){0,3}?listes? (?:{w} ){0,3}?sanctions',
  },

  {
    rule: 'border.closed',
    type: 'border_closed',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:${any('ferm', 'bloqu', 'gel')}|suspend(?:u|ent|re)?|interromp(?:u|t|re)|interrompent|boucl(?:é|e|ent)|fermeture|blocage|suspension)(?: {w}){0,7}? (?:${BORDER}|transit(?: {w}){0,3}|trafic transfrontalier)`,
    notBefore: 'depuis la|malgré la|pas|après la',
  },
  {
    rule: 'border.closed-passive',
    type: 'border_closed',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger: `${BORDER}(?: (?:avec|entre|de|du|terrestres?|{w}) [^.;]{0,60}?)? (?:(?:a|ont|avait|avaient|est|sont|reste|restent|sera|seront|étaient|était) (?:{w} )?(?:été )?)(?:fermée?s?|bloquée?s?|bouclée?s?|suspendue?s?|closes?)`,
  },
  {
    rule: 'border.reopened',
    type: 'border_reopened',
    form: 'active',
    agent: 'imposer',
    patient: 'target',
    trigger: `(?:rouv(?:ert|re|rent|rir|rira|riront|erte|ertes)|rouvr(?:ait|ant)|débloqué|débloque|rétabli|rétablit|repris|réouverture|reprise)(?: {w}){0,7}? (?:${BORDER}|transit|trafic)`,
  },
  {
    rule: 'border.reopened-passive',
    type: 'border_reopened',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger: `${BORDER}(?: (?:avec|entre|{w}) [^.;]{0,50}?)? (?:(?:a|ont|est|sont|sera|seront) (?:{w} )?(?:été )?)(?:rouvertes?|débloquée?s?|à nouveau ouvertes?)`,
  },
  {
    rule: 'exercise.noun',
    type: 'exercise',
    form: 'phrase',
    trigger:
      '(?:exercices?|manœuvres|manoeuvres) (?:{w} ){0,2}?(?:militaires?|navale?s?|navals|aériens?|conjointe?s?|conjoints|stratégiques?|communs?)|[\\p{L}]+-20\\d\\d',
    within: 'exercices?|manœuvres|manoeuvres',
  },
  {
    rule: 'trade.vehicles',
    type: 'trade_measure',
    form: 'verb',
    agent: 'imposer',
    counts: 'vehicles',
    trigger:
      '(?:bloquée?s?|bloque(?:nt)?|retenue?s?|retien(?:t|nent)|immobilisée?s?|coincée?s?|saisie?s?|confisquée?s?|stoppée?s?)',
    within: '(?:camions?|poids lourds|trains?|véhicules?|cargaisons?|conteneurs|wagons)',
    notWithin: 'sanctions|prisonniers',
  },
  {
    rule: 'trade.measure',
    type: 'trade_measure',
    form: 'phrase',
    agent: 'imposer',
    patient: 'target',
    trigger:
      '(?:interdi|suspend|bloqu|restrei|arrêt|stopp|repri|autoris|lev|limit|gel)(?:t|te|ts|s|e|ent|é|ée|és|u|ue|us|ait|re|r|nt|s|ses)(?: {w}){0,4}? (?:exportations?|importations?|commerce|livraisons|échanges commerciaux|achats)|(?:exportations?|importations?|livraisons)(?: {w}){0,4}? (?:ont été|a été|sont|seront) (?:{w} )?(?:interdites?|suspendues?|bloquées?|restreintes|reprises|limitées)|(?:impos|relev|augment|lev|rédui|supprim)(?:é|e|ent|er|t|it)(?: {w}){0,4}? (?:droits de douane|tarifs douaniers|surtaxes?|taxes douanières|quotas?)',
  },
  {
    rule: 'post.recalled',
    type: 'post_change',
    form: 'active',
    agent: 'actor',
    patient: 'target',
    trigger:
      '(?:consul(?: général)?|ambassadeur|ambassadrice|nonce|diplomate|attachée?)(?: {w}){0,3}? (?:a été|est|avait été) (?:{w} )?(?:expulsée?|renvoyée?|rappelée?|remplacée?)|rappel(?:é|ée|és|le|lent|er)(?= [^.;]{0,60}(?:consultations?|ambassad\\p{L}+|chargé d affaires))|(?:a|ont|avait) dû (?:quitter|partir)(?<=(?:ambassad\\p{L}+|nonce|diplomate\\p{L}*|consul|chargé d affaires)[^.;]{1,50})|(?:prié|sommé|invité)e?s? de (?:quitter|partir)(?<=(?:ambassad\\p{L}+|nonce|diplomate\\p{L}*|consul|chargé d affaires)[^.;]{1,60})',
  },
  {
    rule: 'post.persons',
    type: 'post_change',
    form: 'verb',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger: `(?:${any('limog', 'révoqu', 'destitu', 'renvoy', 'remplac', 'nomm', 'désign', 'rappel', 'expuls', 'congédi', 'écart')}|démis de ses fonctions)(?= (?:[\\p{L}\\p{N}.-]+,? ){0,9}?(?:ministres?|ambassadeurs?|ambassadrice|diplomates?|émissaires?|envoyée?|chargé d affaires|consuls?|gouverneur|procureur|chef|directeur|directrice|attachés?|porte-parole|représentant)(?![\\p{L}]))`,
    notAfter: 'la |que |qu |par ',
    notWithin: 'condamn|graci|libéré',
  },
  {
    rule: 'post.persona-non-grata',
    type: 'post_change',
    form: 'phrase',
    agent: 'actor',
    patient: 'target',
    counts: 'people',
    trigger: '(?:déclarée?s? (?:{w} ){0,4}?)?(?:persona|personae) non grat(?:a|ae)',
  },
  {
    rule: 'post.named-as',
    type: 'post_change',
    form: 'passive',
    agent: 'actor',
    patient: 'target',
    trigger:
      '(?:nommée?s?|désignée?s?)(?= (?:au poste |comme )?(?:{w} ){0,4}?(?:ambassad|émissaire|envoyé|ministre|chargé d affaires|procureur|chef|direct|porte-parole|premier|gouverneur))|démissionn(?:é|e|ent|a|aire)|présenté (?:sa|leur) démission|quitté ses fonctions|limogée?s?|démise?s? de (?:ses|leurs) fonctions',
    within: 'ambassad|émissaire|envoyé|ministre|procureur|président|chef|gouverneur|porte-parole|direct|juge',
    notWithin: 'appel\\p{L}* (?:{w} ){0,4}?à (?:la )?démission',
  },
  {
    rule: 'post.embassy',
    type: 'post_change',
    form: 'active',
    agent: 'actor',
    patient: 'target',
    trigger: `(?:rouv(?:ert|re|rir|rira|rent)|${finite('ferm')}|fermé|ouv(?:ert|rir|re|rira)|rétabli(?:r|t)?|rompu|rompre|suspendu|réouverture|fermeture|évacué)(?: {w}){0,4}? (?:ambassades?|consulats?|relations diplomatiques|mission diplomatique|représentation diplomatique)`,
  },
];
