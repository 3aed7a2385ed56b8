/** French: what is done to people held: taken back, ill-treated, ill, dead. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';
import { finite } from './forms.ts';

const HELD = { form: 'passive', patient: 'prisoner', agent: 'holder', counts: 'people' } as const;

export const custody: readonly Frame[] = [
  // back in custody
  {
    rule: 'redetention.verb',
    type: 'redetention',
    ...HELD,
    trigger:
      '(?:ré-?arrêtée?s?|réincarcérée?s?|ré-?emprisonnée?s?|réinterpellée?s?|ré-?écrouée?s?)|(?:de nouveau|à nouveau|une nouvelle fois|re-?) ?(?:été )?(?:arrêtée?s?|interpellée?s?|incarcérée?s?|emprisonnée?s?|placée?s? en (?:garde à vue|détention)|jetée?s? en prison|écrouée?s?|détenue?s?|derrière les barreaux|en (?:prison|détention))|(?:arrêtée?s?|interpellée?s?|incarcérée?s?|emprisonnée?s?|écrouée?s?|placée?s? en détention|détenue?s?)(?: de nouveau| à nouveau| une nouvelle fois| encore une fois)|' +
      '(?:ramenée?s?|renvoyée?s?|reconduite?s?|retournée?s?|remise?s?)(?: {w}){0,3}? (?:en|à la|à sa|dans (?:sa|leur|une|la)|derrière les|au) (?:{w} ){0,2}?(?:{jail})',
    notBefore: 'jamais',
    notAfter: 'liberté',
  },
  {
    rule: 'redetention.again',
    type: 'redetention',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:libération conditionnelle|sursis|remise en liberté)(?: {w}){0,3}? (?:révoquée?|annulée?)|(?:l |les |la |le )?(?:a |ont |avait )?(?:interpell|arrêt|incarcér|écrou|emprisonn)(?:é|ée|és|ées|e|ent) (?:de nouveau|à nouveau|une nouvelle fois)',
  },
  {
    rule: 'redetention.phrase',
    type: 'redetention',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:retourn(?:é|ée|és|e|ent|er)|revenue?s?|repartie?s?|retrouv(?:é|e|ent))(?! (?:{w} )?(?:morte?s?|pendue?s?|sans vie))(?: {w}){0,2}? (?:en|à la|sa|dans (?:sa|leur)|derrière les) (?:{w} )?(?:prison|détention|cellule|barreaux|geôles)|(?:nouvelle arrestation|réincarcération|ré-?arrestation)(?= (?:de|du|d) )',
  },

  // ill-treatment
  {
    rule: 'ill_treatment.verb',
    type: 'ill_treatment',
    ...HELD,
    since: 'open',
    trigger:
      '(?:torturée?s?|battue?s?|frappée?s?|tabassée?s?|rouée?s? de coups|passée?s? à tabac|maltraitée?s?|molestée?s?|violentée?s?|violée?s?|humiliée?s?|brutalisée?s?|électrocutée?s?|agressée?s?|affamée?s?|nourrie?s? de force|menottée?s?)|' +
      '(?:soumise?s? à|subi|subit|subissent|subissait|victimes? de|enduré|fait l objet de) (?:{w} ){0,4}?(?:tortures?|mauvais traitements?|sévices|coups|violences?|maltraitances?|humiliations|traitements? (?:cruels?|inhumains?|dégradants?)|électrochocs|décharges électriques)|' +
      '(?:placée?s?|maintenue?s?|détenue?s?|gardée?s?|tenue?s?|enfermée?s?|mise?s?|jetée?s?|resté?e?s?)(?: {w}){0,4}? (?:à l isolement|au secret|en isolement|au cachot|en cellule (?:disciplinaire|d isolement|de punition|punitive)|en régime d isolement|au mitard|sans (?:aucun )?(?:contact|nouvelles|accès (?:à|aux))|incommunicado)|' +
      '(?:à l isolement|au secret|en isolement)(?: (?:complet|total|cellulaire|prolongé|carcéral))?(?= (?:depuis|pendant|durant|à|dans|au|en)|[,.]|$)|' +
      '(?:privée?s? (?:de|d)|interdite?s? de|se voit refuser|se voient refuser|s est vu refuser|refuse à {w}) (?:{w} ){0,2}?(?:soins?|visites?|sommeil|nourriture|médicaments?|courrier|lettres|avocat|appels|contacts?|parloirs?|traitement|assistance)|(?:sans|aucune) nouvelles? (?:de|d)(?= )',
    notBefore: 'récit|qui avait',
    notAfter: 'politiquement|aux (?:urnes|élections)|en (?:finale|demi)|par {num} ',
  },
  {
    rule: 'ill_treatment.how-kept',
    type: 'ill_treatment',
    form: 'phrase',
    modality: 'actual',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    since: 'open',
    trigger:
      '(?:à l|en|d) isolement(?: (?:complet|total|cellulaire|prolongé))?|(?:au|le) secret(?= (?:depuis|pendant|durant|[.,;]|$))(?<=(?:détenu|gardé|tenu|maintenu|mis)\\p{L}* au secret)|(?:décharges électriques|électrochocs)|(?:décri|racont|relat|dénonc|rapport|document|signal)\\p{L}+ (?:{w} ){0,3}?(?:coups|tortures?|sévices|mauvais traitements|passages à tabac|violences|humiliations)|(?:l|les|la) (?:a |ont |avaient )?(?:frapp|tabass|tortur|batt|rou|aspergé|enchaîn|menott)\\p{L}*(?= )|menacée?s? (?:de (?:mort|viol|torture)|d (?:exécution|être))|(?:priv(?:e|ent|ait|é|ée|és)) (?:de (?:{w} )?(?:sommeil|soins|nourriture|médicaments|visites|courrier|parloirs?|contacts?)|d (?:insuline|eau|avocat|électricité|aliments))|(?:enchaînée?s?|aveuglée?s?|déshabillée?s? de force|yeux bandés)',
    notBefore: 'sans|rompre l|sortir de l|pas',
    notWithin: 'isolement (?:international|diplomatique)',
  },
  {
    rule: 'ill_treatment.no-contact',
    type: 'ill_treatment',
    form: 'phrase',
    modality: 'actual',
    patient: 'prisoner',
    since: 'open',
    trigger:
      'n (?:a|ont|avait) pu ni(?= )|tout contact (?:{w} ){0,4}?(?:interdit|coupé|rompu)|(?:contact|visite|courrier)s?(?: {w}){0,4}? (?:lui|leur) (?:est|sont|était) (?:interdite?s?|refusée?s?)|dorm(?:ait|aient) (?:sur|à même)|(?:n |ne )?(?:ont|a|peuvent|peut|pouvaient|pouvait|ayant) (?:pas|plus|jamais) (?:pu |été autorisée?s? à |le droit de )?(?:le |la |les |lui |leur )?(?:voir|visiter|parler|rendre visite|contacter|rencontrer|recevoir (?:{w} ){0,2}?(?:visites?|courrier|lettres|appels))|sans (?:aucune )?nouvelles?(?= (?:de|d|depuis))|(?:voi(?:t|ent)|vu) refuser (?:l |tout |le |la |les )?(?:accès|contact|visites?|parloir|soins|droit)|(?:refus|interdi|prohib|dén)(?:é|ée|e|ent|t|sent|it|ient)(?= (?:{w} ){0,3}?(?:visites?|accès à (?:{w} ){0,2}?(?:avocat\\p{L}*|soins|client|détenu)|parloirs?|médicaments|appels)(?![\\p{L}]))',
    within:
      '{jail}|prisonni\\p{L}+|détenu\\p{L}*|famille|proches|avocat\\p{L}*|épouse|femme|mère|père|client|lui|le|la',
    notWithin: 'recevoir de visa',
  },
  {
    rule: 'ill_treatment.active',
    type: 'ill_treatment',
    form: 'active',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger: `(?:${finite('tortur', 'tabass', 'frapp', 'maltrait')}|batt(?:ent|re|aient|ait))(?= (?:{w} ){0,3}?(?:{prisoners}|{num}))`,
  },
  {
    rule: 'ill_treatment.noun',
    type: 'ill_treatment',
    form: 'noun',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:cas|actes|allégations|accusations|dénonciations|signes|traces|preuves|recours|usage) (?:{w} )?(?:de|à|d|à la|de la) (?:torture|mauvais traitements|sévices|violences)|dans (?:des|de) (?:{w} )?conditions (?:{w} )?(?:inhumaines|déplorables|effroyables|terribles|dégradantes|insalubres|épouvantables|très dures|cruelles|difficiles)|conditions (?:de détention )?(?:inhumaines|déplorables|dégradantes|effroyables)|marques de coups',
  },

  // illness
  {
    rule: 'medical.collapsed',
    type: 'medical_emergency',
    form: 'phrase',
    patient: 'prisoner',
    trigger:
      '(?:a|ont) perdu {num} (?:kilos|kilogrammes)|en soins intensifs|en réanimation|s (?:est|était) (?:{w} )?(?:effondrée?|évanouie?|écroulée?)(?= (?:[^.;]{0,50})?(?:cellule|prison|audience|détention|tribunal|{weekday}))|opérée?s? d urgence|(?:conduite?s?|emmenée?s?|transportée?s?|transférée?s?|évacuée?s?)(?= (?:{w} ){0,3}?(?:à|dans|vers) (?:l |un |une |la )(?:{w} )?(?:hôpital|clinique)(?! de la prison)(?![\\p{L}]))',
  },
  {
    rule: 'medical.phrase',
    type: 'medical_emergency',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:hospitalisée?s?|hospitalisation|admise?s? (?:à l hôpital|aux urgences|en (?:soins intensifs|réanimation))|transférée?s? (?:{w} ){0,3}?(?:à|dans|vers) (?:l |un |une |la )(?:{w} )?(?:hôpital|clinique|unité de soins)|conduite?s? (?:d urgence )?à l hôpital|opérée?s?|empoisonnée?s?)|' +
      '(?:victimes? d|fait|souffr(?:e|ent|ait|aient|ant)|subi|atteinte?s?)(?: {w}){0,2}? (?:de |d |du |des )?(?:une? |la )?(?:{w} ){0,2}?(?:crise cardiaque|infarctus|avc|accident vasculaire|malaises?|hémorragie|embolie|cancer|pneumonie|diabète|tumeur|hépatite|tuberculose|épilepsie|fractures?|insuffisance|maladie grave|problèmes? (?:de santé|cardiaques?|respiratoires?))|' +
      '(?:dans un |en )état (?:{w} )?(?:critique|grave|préoccupant|inquiétant|de santé {w})|état de santé(?: {w}){0,5}? (?:dégrad|détérior|aggrav|se dégrade|se détériore|inquiète|préoccup)\\p{L}*|(?:dans le|tombée?s? dans le|plongée?s? dans le) coma|perd(?:u|ait) connaissance|(?:très |gravement |grièvement |sérieusement )(?:malades?|blessée?s?)|tombée?s? (?:gravement )?malades?|entre la vie et la mort',
    notWithin: 'médecins? arrêté',
  },

  // death
  {
    rule: 'death.verb',
    type: 'death_in_custody',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:morte?s?|décédée?s?|meur(?:t|ent)|mourut|mourir|décèd(?:e|ent)|périe?s?|succombé|succombe|suicidée?s?|(?:retrouv|découvert)(?:ée?s?|e?s?) (?:morte?s?|sans vie|pendue?s?)|rend(?:u|re) l âme|perdu la vie|trouvé la mort|tuée?s?)(?:(?:,? {w}){0,8}? (?:en|dans (?:sa|une|la|un|le)|à la|au|derrière les) (?:{w} ){0,3}?(?:{jail}))?',
    within: '{jail}|prisonni\\p{L}*|détenue?s?|incarcér\\p{L}*|emprisonn\\p{L}*',
    notBefore:
      'mari|père|mère|épou(?:x|se)|risque(?:nt)? de|peine de|peur de|condamnée?s? à|(?:avant|pourrait|pourraient|va|vont|faire|laisser|laissés?|menace de|sans) (?:de )?|grève de la faim jusqu à|a été|ont été|avaient été|avait été|à',
    notWithin: 'peine de mort|condamnée?s? à mort|fusillade|manifestations (?:qui|lors)',
  },
  {
    rule: 'death.executed',
    type: 'death_in_custody',
    form: 'verb',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:a|ont|avait|avaient) (?:exécuté|pendu|fusillé)(?= (?:{weekday}|hier|le |la |l |un |une |{num}|plus|deux))|(?:exécutée?s?|pendue?s?|fusillée?s?)(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|malgré|à l aube|hier|en))|(?:mort|décès) en (?:garde à vue|détention|prison|captivité)',
    notBefore: 'plan|ordre|être',
    notAfter: 'le (?:plan|projet|budget|jugement)|la décision|les ordres',
  },
  {
    rule: 'death.killed',
    type: 'death_in_custody',
    form: 'passive',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:exécutée?s?|pendue?s?|fusillée?s?|mise?s? à mort)(?= (?:{w} ){0,5}?(?:{jail}|{weekday}|le \\d|en {month}|à l aube|pour|hier)|[,.]|$)',
  },
  {
    rule: 'death.noun',
    type: 'death_in_custody',
    form: 'noun',
    patient: 'prisoner',
    trigger: '(?:mort|décès|disparition|suicide|exécution)(?= (?:en (?:prison|détention)|(?:de|du|d|de l) ))',
    needs: 'name',
    within: '{jail}|prisonni|détenu|exécut',
    notBefore: 'peine de|condamnée?s? à|à',
  },
];
