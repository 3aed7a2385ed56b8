/** French: pressure around the prisoners, and figures of how many are held, were freed, have died. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';

const COUNT = { type: 'reported_count', form: 'phrase', counts: 'people', needs: 'number' } as const;

/** Running tallies; they go before the acts they add up. */
export const tallies: readonly Frame[] = [
  {
    rule: 'count.since',
    ...COUNT,
    scope: 'jailed_since',
    trigger:
      '(?:{person}|{num})(?: {w}){0,5}? (?:(?:ont|avaient) (?:déjà )?été |(?:a|avait) été )?(?:arrêtée?s|interpellée?s|emprisonnée?s|incarcérée?s|détenue?s|condamnée?s|poursuivie?s|inculpée?s|placée?s en détention)(?: {w}){0,8}? depuis(?! (?:plus|près|des|trois|deux))',
    notWithin: '(?:sont|restent|est|toujours) (?:{w} )?(?:détenu|incarcéré|emprisonné)\\p{L}* depuis',
  },
  {
    rule: 'count.released-since',
    ...COUNT,
    scope: 'released_since',
    trigger:
      '(?<=(?:à ce jour|jusqu ici|au total|pour l instant) ?,? (?:{num} ?)?)(?:sont|ont été) (?:sortis|libérés|relâchés)|(?:libérée?s|relâchée?s|graciée?s|libérations|sortie?s|élargis|excarcérations)(?:[^.;]{0,80})? (?:depuis(?! (?:plus|près|trois|deux|son|leur))|au total|à ce jour|en tout|jusqu ici|jusqu à présent)|(?<=(?:depuis|à ce jour|au total|en tout|jusqu ici)(?: [^,;:.]{1,40},?|,)? )(?:[^,:.;]{0,60}? )?(?:ont|avaient) (?:déjà )?(?:été )?(?:libérée?s|relâchée?s|graciée?s|recouvré|retrouvé|quitté)',
  },
];

export const pressure: readonly Frame[] = [
  {
    rule: 'pressure.stripped',
    type: 'pressure',
    form: 'passive',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:déchue?s?|privée?s?|dépouillée?s?|dessaisie?s?) (?:de |d |du )(?:{theirs}|leurs? |sa |son )?(?:{w} )?(?:nationalité|citoyenneté|passeports?|droits (?:parentaux|civiques|politiques)|licences?|accréditations?|biens|propriétés|retraites?|pensions?|autorité parentale)|radiée?s? du barreau|(?:retiré|révoqué|annulé|confisqué|supprimé|perdu|retire|révoque)(?: {w}){0,3}? (?:la|leur|sa|son|l|les|leurs|ses) (?:{w} )?(?:nationalité|citoyenneté|licence|accréditation|passeports?|biens|agrément|personnalité juridique|emploi)|(?:nationalité|citoyenneté|licence|accréditation|agrément)(?: {w}){0,2}? (?:a été|ont été|leur a été|lui a été) (?:retirée?s?|révoquée?s?|annulée?s?)|déchéance de (?:leur |sa |la )?nationalité',
  },
  {
    rule: 'pressure.families',
    type: 'pressure',
    form: 'phrase',
    patient: 'target',
    trigger:
      '(?:familles?|proches|parents|avocate?s?|épouses?|enfants|mères?|pères?|frères?|sœurs?|femmes?|collègues)(?: {w}){0,5}? (?:subissent|subit|ont subi|a subi|font l objet|fait l objet|sont soumise?s? à|est soumise? à|sont victimes)(?: {w}){0,3}? (?:de |d |des )?(?:{w} )?(?:pressions?|harcèlement|menaces|représailles|intimidations?|persécutions?)|' +
      '(?:harcel|intimid|menac|interrog|convoqu|persécut|inqui[éè]t)(?:é|e|ent|ait|aient|ant|èrent)(?: {w}){0,2}? (?:la |sa |leur |les |ses |leurs |son |l )(?:{w} )?(?:familles?|proches|parents|femme|mari|mère|père|sœur|frère|avocate?s?|collègues|épouse)|' +
      '(?:famille|proches|parents|avocate?s?|femme|mari|mère|père|sœur|frère|épouse|fils|fille|collègues)(?: {w}){0,6}? (?:a|ont|avait|avaient|sont|est) (?:{w} )?(?:été )?(?:harcelée?s?|intimidée?s?|menacée?s?|interrogée?s?|convoquée?s?|licenciée?s?|renvoyée?s?|expulsée?s? de (?:son|leur) (?:logement|appartement)|perquisitionnée?s?|visée?s?|pressée?s?|empêchée?s?|persécutée?s?)',
  },
  {
    rule: 'pressure.blacklisted',
    type: 'pressure',
    form: 'verb',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:inscrite?s?|placée?s?|ajoutée?s?|portée?s?|inscrit|ajouté|mise?s?)(?: {w}){0,6}? (?:sur|à|dans) (?:{w} ){0,3}?(?:listes? (?:noire|nationale|{de} (?:personnes|{w})|des)|registre)(?: (?:{w} ){0,4}?(?:terroris|extrémis|recherch|agents? de l étranger)\\p{L}*)?|(?:déclarée?s?|désignée?s?|classée?s?|qualifiée?s?|reconnue?s?|étiquetée?s?)(?: (?:comme|de|d))?(?: {w}){0,2}? [«“"]?\\s?(?:agents? (?:de l )?étrangers?|agents? de l étranger|extrémistes?|terroristes?|indésirables?|organisation (?:{w} )?(?:terroriste|extrémiste|indésirable))',
    notBefore: 'pas',
  },
  {
    rule: 'pressure.outlets',
    type: 'pressure',
    form: 'verb',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:ferm|bloqu|perquisitionn|dissou|suspend|interdi|confisqu|sais|gel|mis sous scellés|pill|fouill|liquid|censur)(?:é|ée|és|ées|e|ent|ait|ant|er|t|te|ts|tes|s|i|ie|is|ies|u|ue|us|ues|ant|èrent)(?= (?:(?:les?|la|l|des?|ses|leurs?|un|une|plusieurs|dizaines|centaines|plus|{num}|d|du|au|aux) )*(?:{w} ){0,2}?(?:locaux|bureaux?|siège|ordinateurs?|téléphones?|matériel|rédactions?|journaux|journal|sites?(?: internet| d information)?|médias?|domiciles?|appartements?|maisons?|biens|ong|associations?|organisations?|universités?|radios?|chaînes?|magazines?|parti|partis|églises?|comptes|logements?))',
    notWithin: 'sanctions|frontière|ambassade',
  },
  {
    rule: 'pressure.outlets',
    type: 'pressure',
    form: 'phrase',
    patient: 'target',
    agent: 'holder',
    counts: 'people',
    trigger:
      '(?:locaux|bureaux?|siège|rédactions?|journaux|journal|sites?|médias?|domiciles?|appartements?|maisons?|biens|ong|associations?|organisations?|universités?|radios?|chaînes?|magazines?|partis?|comptes)(?: {w}){0,5}? (?:a|ont|avait|avaient|sont|est) (?:{w} )?(?:été )?(?:fermée?s?|bloquée?s?|perquisitionnée?s?|dissoute?s?|dissous|suspendue?s?|interdite?s?|confisquée?s?|saisie?s?|gelée?s?|mise?s? sous scellés|fouillée?s?|liquidée?s?|pillée?s?)|perquisitions?(?= (?:{w} ){0,3}?(?:chez|au|aux|dans|à|du|de))',
  },
  {
    rule: 'pressure.closed',
    type: 'pressure',
    form: 'phrase',
    modality: 'actual',
    patient: 'target',
    agent: 'holder',
    trigger:
      '(?:parti|candidate?|coalition|mouvement)(?: {w}){0,3}? (?:a été|est|sont) (?:exclue?s?|écartée?s?|invalidée?s?)|mandat de perquisition|(?:contrainte?s?|forcée?s?|obligée?s?|sommée?s?) (?:de |d |à )(?:fermer|cesser (?:de paraître|ses|leurs|toute)|suspendre|mettre la clé|la fermeture|l exil)|(?:liquidation|dissolution|fermeture|suspension|interdiction|mise sous scellés) (?:de (?:la |l |son |sa |ses )?|du |des |d )(?:{w} ){0,2}?(?:société|journal|médias?|radio|chaîne|site|parti|association|ong|organisation|fondation|syndicat|mouvement|entreprise|magazine|hebdomadaire|quotidien|rédaction)|(?:passeports?|biens|téléphones?|ordinateurs?|comptes(?: bancaires)?|maison|domicile)(?: {w}){0,3}? (?:a|ont|avait|est|sont)(?: (?:lui|leur))?(?: {w})? (?:été )?(?:confisquée?s?|saisie?s?|gelée?s?|bloquée?s?|retirée?s?)|(?:lui|leur) (?:a|ont) (?:confisqué|retiré|saisi)|(?:parti|association|ong|organisation|fondation|syndicat|mouvement|site|journal|radio|chaîne)s?(?: {w}){0,4}? (?:est|sont|a été|ont été|reste) (?:{w} )?(?:dissoute?s?|dissous|interdite?s?|bloquée?s?|fermée?s?|bannie?s?|suspendue?s?)|interdiction de (?:sortie|quitter)(?: du territoire)?(?: national)?|inéligibles?|(?:écartée?s?|exclue?s?|radiée?s?) (?:de|du|des) (?:la )?(?:course|scrutin|élections?|présidentielle|fonction publique|université)',
    notWithin: 'consulats?|ambassades?|frontières?',
  },
  {
    rule: 'pressure.travel-ban',
    type: 'pressure',
    form: 'passive',
    patient: 'target',
    agent: 'holder',
    trigger:
      '(?:interdite?s? (?:de (?:quitter|sortir|voyager|exercer|séjour|parole|retour|rentrer)|d (?:exercer|entrer))|empêchée?s? (?:de (?:quitter|sortir|voyager|rentrer)|d (?:embarquer|entrer))|frappée?s? d (?:une )?interdiction|interdiction de (?:quitter|sortie)(?: du territoire)?)',
  },
];

export const figures: readonly Frame[] = [
  {
    rule: 'count.hold',
    type: 'reported_count',
    form: 'active',
    agent: 'holder',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:(?:dét|reti)(?:ient|iennent|enait|enaient)|emprisonne|garde|il y (?:a|aurait|avait))(?= (?:(?:toujours|encore|actuellement|aujourd hui|à ce jour|désormais|le nombre (?:{w} ){0,4}?à|qu il y a|à|que|au moins|plus de|environ|près de|quelque|jusqu à|pas moins de|un total de|au total|{adv}) )*(?:{num})(?: (?:de|d))? (?:{w} ){0,3}?(?:prisonniers?|détenus?|détenues|personnes (?:détenues|emprisonnées|incarcérées)|otages|journalistes|militants|opposants|personnes|femmes|activistes|citoyens|avocats|reporters|dissidents|étudiants|manifestants|professionnels|prisonnières|défenseurs|étrangers|ressortissants)(?! (?:ont|avaient|avait|a) ))',
    notWithin: '(?:ont|a|avaient) été (?:libéré|gracié|relâché)\\p{L}*|tués?|morts?|manifest',
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
      '(?:compte(?:nt|rait)?|comptait|recense(?:nt)?|recensait|dénombre(?:nt)?|dénombrait|a recensé|a dénombré|a identifié|a répertorié|répertorie|totalise|estime(?:nt)?|évalue(?:nt)?|chiffre|a documenté|recensé|répertorié|dénombré|reconnaît|reconnus?)(?= (?:(?:toujours|encore|actuellement|aujourd hui|à ce jour|désormais|le nombre (?:{w} ){0,4}?à|qu il y a|à|que|au moins|plus de|environ|près de|quelque|jusqu à|pas moins de|un total de|au total|{adv}) )*(?:{num})(?: (?:de|d))? (?:{w} ){0,3}?(?:prisonniers?|détenus?|détenues|personnes (?:détenues|emprisonnées|incarcérées)|otages|journalistes|militants|opposants|personnes|femmes|activistes|citoyens|avocats|reporters|dissidents|étudiants|manifestants|professionnels|prisonnières|défenseurs|étrangers|ressortissants)(?! (?:ont|avaient|avait|a) ))',
    notWithin: '(?:ont|a|avaient) été (?:libéré|gracié|relâché)\\p{L}*|tués?|morts?|manifest',
  },
  {
    rule: 'count.put-at',
    ...COUNT,
    scope: 'held_now',
    trigger:
      '(?:a|ont) connaissance de(?= {num})|des personnes (?:arrêtées|interpellées|détenues) (?:sont|restent|demeurent) (?:encore|toujours)|(?:évalu|estim|chiffr|fix)(?:e|ent|ait|é) à(?= (?:{w} ){0,3}?{num} le nombre (?:de |des |d )(?:{w} ){0,2}?(?:prisonniers?|détenus?|personnes|otages|opposants))|(?:nombre|total) (?:de |des |d )(?:{w} ){0,3}?(?:prisonniers?|détenus?|otages|opposants)(?: {w}){0,4}? (?:dépass|s élèv|attein|grimp|frôl|avoisin)\\p{L}+|(?:{person}|{num})(?: {w}){0,6}? (?:croupi(?:ssent|ssaient|t)|languissent|dorment|moisissent|se trouvent|restent|demeurent|sont)(?: (?:encore|toujours|actuellement|en ce moment))* (?:en (?:prison|détention|cellule)|dans (?:les|des|ses) (?:{w} )?(?:prisons|geôles|cellules|cachots)|derrière les barreaux|sous les verrous|détenue?s?|incarcérée?s?|emprisonnée?s?)',
    notWithin: 'combien|(?:ont|avaient) été libér\\p{L}*',
  },
  {
    rule: 'count.executed-since',
    ...COUNT,
    scope: 'died_since',
    trigger: '(?:exécutée?s?|pendue?s?|fusillée?s?)(?= (?:depuis|cette année|en \\d{4}|à ce jour))',
  },
  {
    rule: 'count.held',
    ...COUNT,
    scope: 'held_now',
    trigger:
      '(?:{person}|autres|{num}|eux|elles|politiques)(?: {w}){0,6}? (?:(?:est|sont|était|étaient|reste|restent|restaient|demeure|demeurent|seraient|serait|se trouvent|croupissent|croupissaient|languissent|continuent d être|figurent)\\s+)(?:{adv} |actuellement |aujourd hui |à ce jour |à tort |injustement )*(?:détenue?s?|emprisonnée?s?|incarcérée?s?|derrière les barreaux|en (?:{w} )?(?:prison|détention|captivité)|sous les verrous|écrouée?s?|enfermée?s?|retenue?s?|dans (?:les|des|ses) (?:{w} )?(?:prisons|geôles|cellules)|aux mains)',
    notWithin: 'combien|(?:{weekday}|hier) (?:{w} )?(?:ont|a) été',
  },
  {
    rule: 'count.remain',
    ...COUNT,
    scope: 'held_now',
    trigger:
      '(?:il )?(?:reste|restent|restait|restaient|demeurent|croupissent|croupissaient)(?: {adv})*(?= (?:{w} ){0,2}?(?:{num})(?: (?:de|d))? (?:{w} ){0,3}?(?:prisonniers?|détenus?|otages|personnes|opposants|journalistes|militants))|(?<={num} )(?:restent|croupissent|demeurent|sont (?:toujours|encore|actuellement))(?= (?:{w} ){0,3}?(?:{jail}|détenus?|incarcéré|emprisonn))',
  },
  {
    rule: 'count.prisoners',
    ...COUNT,
    scope: 'held_now',
    weak: true,
    trigger:
      '(?:prisonniers?|détenus?|prisonnières|détenues) (?:politiques|d opinion|de conscience)(?: (?:en|au|dans|sont|encore|toujours|recensés)(?: {w}){0,3})?',
    notWithin:
      '(?:libér|graci|relâch|amnisti|refus|échang|expuls|sorti|dehors|arrêté|condamn|élargi|liberté|transfér|exil|bann|attend|demand|exig|appel)\\p{L}*',
  },
  {
    rule: 'count.designated',
    ...COUNT,
    scope: 'held_now',
    weak: true,
    trigger:
      '(?:considérée?s?|reconnue?s?|qualifiée?s?|classée?s?|tenue?s?)(?: {w}){0,2}? (?:comme|de|pour) (?:{w} )?(?:prisonni\\p{L}+|détenu\\p{L}*) (?:politiques?|d opinion|de conscience)',
  },
  {
    rule: 'count.number-of',
    ...COUNT,
    scope: 'held_now',
    trigger:
      '(?:le |leur |ce )?(?:nombre|total|chiffre)(?: total)? (?:{de} )(?:{w} ){0,3}?(?:prisonniers?|détenus?|personnes (?:détenues|incarcérées|emprisonnées)|otages|journalistes)(?: {w}){0,8}? (?:est (?:de|passé)|s élève|s élevait|atteint|atteignait|s établit|dépasse|dépassait|avoisine|serait de|à)',
  },
  {
    rule: 'count.died',
    ...COUNT,
    scope: 'died_since',
    trigger:
      '(?:{ordinal}) (?:{w} ){0,2}?(?:prisonnier|détenu|opposant|journaliste)e? à (?:y |en )?(?:mourir|périr|décéder)|(?:{person}|{num})(?: {w}){0,5}? (?:sont|seraient|étaient) (?:{adv} )*(?:morte?s|décédée?s)(?: {w}){0,6}?(?: (?:en|dans|derrière) (?:{w} ){0,2}?(?:{jail}))?|(?:{ordinal}) (?:{w} ){0,3}?(?:prisonnier|détenu|personne|opposant|journaliste|militant)e? (?:{w} )?à (?:mourir|périr|décéder)',
    within: '{jail}|prisonni|détenu|depuis',
  },
  {
    rule: 'count.of-them',
    ...COUNT,
    scope: 'held_now',
    weak: true,
    follows: 'reported_count',
    trigger:
      '(?:parmi (?:eux|elles|lesquels|lesquelles)|d entre (?:eux|elles)|dont)(?:,? (?:figurent|se trouvent|on compte|il y a|sont|est))?(?= (?:au moins |plus de |environ )?(?:{num}))',
  },
];
