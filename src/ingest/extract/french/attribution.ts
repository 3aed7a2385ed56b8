/** French: who says it, and how a report is cited. Read by `attribution.ts`. */
import type { LanguageTables } from '../tables.ts';

const SAY_ER =
  '(?:déclar|affirm|annonc|assur|expliqu|précis|confirm|racont|ajout|indiqu|signal|soulign|not|rapport|relat|rappel|estim|témoign|insist|avanc|rével|révél|confi|twitt|tweet|post|publi|nuanc|regrett|déplor|prévi|comment|détaill|alert|argu|soupir|lanc|martel|jug|observ|relev|évoqu|mentionn|énum[éè]r|avou|admet|prétend|avis|inform|comptabilis|recens|constat|réagi|dénonc|salu|réjoui)';

const SAID = `${SAY_ER}(?:é|ée)|dit|fait savoir|écrit|prévenu|averti|appris|admis|reconnu|soutenu|promis(?= qu)|répondu|prédit|fait état|fait remarquer|prétendu|tenu à préciser`;

export const attribution: LanguageTables['attribution'] = {
  say:
    `(?:a|ont|avait|avaient|aurait)-(?:t-)?(?:il|elle|ils|elles|on)(?: {adv})? (?:${SAID})|(?:dit|disent|${SAY_ER}(?:e|ent|ait)|poursuit|écrit|conclut|répond|soutient|prévient|reconnaît)-(?:t-)?(?:il|elle|ils|elles|on)|s (?:est|était|sont|étaient) (?:réjouie?s?|félicitée?s?|indignée?s?|exclamée?s?|inquiétée?s?|alarmée?s?|insurgée?s?|emportée?s?|étonnée?s?)(?<=[»"”,] ?,? s {w} {w})|se (?:réjouit|félicite|réjouissent|félicitent|souvient|désole|indigne)(?<=[»"”,] ?,? se {w})|(?:(?:s |l |le |lui |nous |leur |y )?(?:a|ont|avait|avaient|aurait|avons)(?: (?:également|notamment|ensuite|par ailleurs|aussi|encore|déjà|toutefois|ainsi|quant à (?:lui|elle)|pour sa part|{adv}))? (?:${SAID}))(?:(?! (?:la|les|l|sa|son|une|un|leur|des|de|du|ce|cette) (?:libération|grâce|amnistie|fin|levée|arrestation|fermeture|décision|suspension|mort|reprise|réouverture|mise|remise|liste|visite|nomination|{num})))|` +
    `${SAY_ER}(?:e|ent|ait|aient|a|èrent|ant)(?= (?:que|qu|à|au|dans|sur|,|:|l|le|la|les|un|une|son|sa|[\\p{Lu}][\\p{L}]+|alors|aussi|avoir|être|ne|n)(?:[ ,.;:]|$))|${SAY_ER}(?:e|ent|ait|a|èrent)(?= ?[,.:»"]|$)|dit(?= (?:que|qu|à|le|la|l|avoir|craindre|[\\p{L}]+ [\\p{L}]+))|disent|disait|écrit(?= )|écrivent|promet(?= que)|craint(?= (?:que|qu))|fait savoir|font savoir|fait état|reconnaît|soutient|soutiennent|prévient|avertit|répond|croit|croient|pense|pensent|nuance|considèr(?:e|ent)(?= (?:{w} ){0,2}?{num})|reconna(?:ît|issent)(?= (?:{w} ){0,2}?{num})|parl(?:e|ent|ait)(?= (?:de|d) (?:{w} ){0,2}?{num})|lit-on|lisait-on|peut-on lire`,
  tell: '(?!)',
  again: '[^\\s]+-(?:il|elle|ils|elles|on)(?:\\s.*)?',
  accordingTo:
    'a-t-on appris (?:de|auprès (?:de|du|des))|selon|d après|à en croire|aux dires de|aux dires du|de l aveu de|de source|suivant|de l avis de|de l avis du|(?<=^["«“\\s]*)pour(?=(?: (?:le|la|les|l))? [^,.;]{3,70},)(?! [\\p{L}]+(?:er|ir|re|oir) )(?! (?:la|une|cette|le|l|sa|leur) (?:première|deuxième|troisième|seconde|énième|dernière|moment|heure|instant|liberté|libération|part))',
  accordingToThem:
    '(?:d après|selon|à en croire|suivant) (?:ses|leurs|son|sa|leur) (?:propres? )?(?:dires|mots|calculs|chiffres|décompte|estimations?|propos|version|récit|informations|comptes)|à (?:ses|leurs) yeux',
  quotedBy:
    'citée?s? par|reprise?s? par|relayée?s? par|rapportée?s? par|que cite|que rapporte|que relaie|qu a relayé|que relaye|que reprend|cité dans|interrogée?s? par|auprès de|au micro de|dans les colonnes de|diffusée?s? (?:par|sur)',
  toOutlet: 'à|au|aux|par|via|auprès de|auprès du|dans|sur',
  citing: 'citant|se référant à|en citant|qui cite|qui citent|reprenant|se fondant sur|cite|de source',
  citationSee: 'voir(?: aussi)?|cf\\.|via|source ?:?',
  accessed: 'consulté(?:e)?',
  list: 'listes?|noms',
  complement: 'que|qu|comment|pourquoi',
  spokesperson: 'porte-parole|représentante?s?|communiqué|déclaration|post|tweet|message|représentation|note',
  spokesFor: '(?:de|du|des|d)(?: (?:la|l))?',
  anaphor:
    'organisation|ong|groupe|association|centre|journal|agence|quotidien|fondation|chaîne|site|collectif|comité|observatoire|ligue|institution|média|communiqué|rapport|document|texte|résolution',
  ofThis: 'c est ce qu|c est ce que|l information|cette information|la nouvelle',
  participle: 'ajoutant|précisant|affirmant|assurant|soulignant|expliquant|indiquant|estimant|déclarant',
};

export const persons: LanguageTables['persons'] = {
  before:
    '(?:prisonni(?:er|ère)s? (?:politiques?|d opinion|de conscience)|détenue?s? (?:politiques?|d opinion)?|emprisonnée?s?|incarcérée?s?|détenue?s?|libérée?s?|graciée?s?|condamnée?s?|otages?|ex-prisonni(?:er|ère)s?|arrêtée?s?)(?: (?:{w} ){0,3}?(?:{person}))?',
  after:
    '(?:qui (?:est|a été|avait été|purge|purgeait) (?:{w} )?(?:emprisonnée?|incarcérée?|détenue?|condamnée?|arrêtée?|en prison|derrière les barreaux|une peine))|(?:est|sont|reste|restent|demeure|était)(?: {adv})* (?:emprisonnée?s?|incarcérée?s?|derrière les barreaux|en (?:prison|détention)|détenue?s?)',
  stillHeld:
    '(?:reste|restent|demeure|demeurent|est|sont|se trouve|se trouvent)(?: (?:toujours|encore|actuellement|aujourd hui|également|aussi|lui aussi))* (?:emprisonnée?s?|incarcérée?s?|derrière les barreaux|en (?:{w} )?(?:prison|détention)|détenue?s?|sous les verrous|écrouée?s?)|croupi(?:t|ssent)',
  custody:
    'arrêté(?:e|s|es)?|arrestations?|interpell\\p{L}+|incarcér\\p{L}+|emprisonn\\p{L}+|prisons?|détenu(?:e|s|es)?|détention|cellules?|derrière les barreaux|sous les verrous|écrou\\p{L}+|garde à vue|condamn\\p{L}+|inculp\\p{L}+|poursuivi(?:e|s|es)?|procès|peines?|ans de|perpétuité|grève de la faim|s alimenter|tortur\\p{L}+|enlevé(?:e|s|es)?|disparu(?:e|s|es)?|introuvable|exécuté(?:e|s|es)?|exécution|otages?|croupi\\p{L}+|purg\\p{L}+|relâch\\p{L}+|expuls\\p{L}+|embarqué(?:e|s|es)?',
  bystanders:
    'avocate?s?|épouse|femme|mari|veuve|mère|père|sœur|frère|fils|fille|juges?|procureure?s?|porte-parole|présidente?|ministre|secrétaire|émissaire|ambassadeur|ambassadrice|commissaire|rapporteu(?:r|se)|chercheuse|chercheur|sénat(?:eur|rice)|général|roi|pape|chancel(?:ier|ière)|homologue|cheffe? de|gouverneure?|régime de?|junte du|conseill(?:er|ère)|meurtre d[eu]?|assassinat d[eu]?|prix nobel de la paix|victime',
  identifies: 'il s agit (?:de|d|du|des)|ce sont|parmi eux',
  listOfFreed: 'libérée?s?|relâchée?s?|graciée?s?|élargis|parmi (?:eux|elles)|figurent?|groupe',
};
