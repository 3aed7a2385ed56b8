/** French verb forms as patterns, rows made from them, and the macros that the French tables share. */
import type { Macros } from '../patterns.ts';
import type { Frame } from '../tables.ts';

/**
 * Forms of verbs in -er that stand without an auxiliary (infinitive and present participle too), by their stems. A stem is a
 * pattern: `lib[éè]r`.
 */
export const finite = (...stems: readonly string[]): string =>
  `(?:${stems.join('|')})(?:e|ent|ait|aient|a|èrent|era|eront|erait|eraient|er|ant)`;

export const participles = (...stems: readonly string[]): string => `(?:${stems.join('|')})(?:é|ée|és|ées)`;

type Row = Omit<Frame, 'trigger' | 'form' | 'before'> & {
  readonly finite: string;
  readonly participle: string;
};

/**
 * The three rows of a verb: its own forms; the participle behind an auxiliary ("a libéré", "a été libéré"); the participle
 * alone, which tells something new only where a number or a name stands by it.
 */
export function act(row: Row): Frame[] {
  const { finite: own, participle, ...frame } = row;
  return [
    { ...frame, form: 'active', trigger: own },
    { ...frame, form: 'verb', trigger: participle, before: '{aux}(?:\\s+{adv})*' },
    {
      ...frame,
      form: 'passive',
      trigger: participle,
      needs: frame.needs ?? 'numberOrName',
      notBefore: `${frame.notBefore ? `${frame.notBefore}|` : ''}{aux}(?:\\s+{adv})*|{det}`,
    },
  ];
}

export const macros: Macros = {
  // A word: anything between spaces that no comma, bracket or other stop ends.
  w: '[^\\s,;:!?()\\[\\]—…«»]+',
  avoir: '(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|eut|eurent|ait|aient|avoir)',
  etre: '(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|soit|soient|être|été|étant)',
  aux: '(?:{avoir}|{etre}|faire|fait|vu|vue|vus)',
  adv: '(?:(?!gouvernement|parlement|mouvement|document|jugement|bâtiment|appartement|département|moment|comment)[\\p{L}]+ment|déjà|aussi|enfin|encore|pas|plus|jamais|toujours|ensuite|depuis|hier|tous|toutes|tout|bien|à nouveau|de nouveau|en outre|par la suite|à son tour|à leur tour|elle-même|lui-même|eux-mêmes|pourtant|donc|alors|même|ainsi|d abord|par ailleurs|en partie|également)',
  det: '(?:les?|la|l|des?|ces?|cette|cet|ses|son|sa|leurs?|un|une|du|d|nos|mes|tous les|toutes les|anciens?)',
  de: '(?:de la|de l|des|du|de|d)',
  month:
    '(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv\\.|févr?\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.)',
  weekday: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
  num: '(?:\\d[\\d ]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|une? (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)|dizaines?|centaines?|milliers?|plusieurs|quelques)',
  nation:
    '(?:afghan|albanais|algérien|allemand|américain|américano-{w}|angolais|arabe|argentin|arménien|australien|autrichien|azerbaïdjanais|azéri|bahreïni|bangladais|bélarusse|bélarussien|biélorusse|belge|béninois|birman|bolivien|bosniaque|brésilien|britannique|bulgare|burkinabé|burkinabè|burundais|cambodgien|camerounais|canadien|catalan|centrafricain|chilien|chinois|colombien|comorien|congolais|coréen|nord-coréen|sud-coréen|croate|cubain|danois|djiboutien|dominicain|égyptien|émirati|équatorien|érythréen|espagnol|estonien|éthiopien|européen|finlandais|français|franco-{w}|gabonais|gambien|géorgien|ghanéen|grec|guatémaltèque|guinéen|haïtien|hondurien|hongrois|indien|indonésien|irakien|iranien|irano-{w}|irlandais|islandais|israélien|italien|ivoirien|jamaïcain|japonais|jordanien|kazakh|kényan|kirghize|koweïtien|kurde|laotien|letton|libanais|libyen|lituanien|malaisien|malgache|malien|maltais|marocain|mauricien|mauritanien|mexicain|moldave|mongol|mozambicain|néerlandais|népalais|nicaraguayen|nigérian|nigérien|norvégien|occidental|occidentaux|omanais|ouïghour|ougandais|ouzbek|pakistanais|palestinien|panaméen|paraguayen|péruvien|philippin|polonais|portugais|qatari|roumain|russe|rwandais|sahraoui|salvadorien|saoudien|sénégalais|serbe|singapourien|slovaque|slovène|somalien|soudanais|sri-lankais|suédois|suisse|syrien|tadjik|tamoul|tanzanien|tchadien|tchèque|tchétchène|thaïlandais|tibétain|togolais|tunisien|turc|turque|turkmène|ukrainien|uruguayen|vénézuélien|vietnamien|yéménite|zambien|zimbabwéen)(?:ne|e|le)?s?',
  person:
    '(?:(?:ex-)?(?:prisonni(?:er|ère)s?|détenue?s?|otages?|captifs?|captives?|personnes?|gens|hommes?|femmes?|individus?|citoyen(?:ne)?s?|ressortissante?s?|étrang(?:er|ère)s?|civils?|militante?s?|activistes?|journalistes?|reporters?|blogueu(?:r|se)s?|dissidente?s?|opposante?s?|manifestante?s?|protestataires?|contestataires?|figures?|personnalités?|responsables?|leaders?|dirigeante?s?|chefs?|membres?|partisans?|sympathisante?s?|proches?|enfants?|mineure?s?|adolescente?s?|jeunes?|filles?|garçons?|étudiante?s?|lycéen(?:ne)?s?|enseignante?s?|professeure?s?|universitaires?|chercheu(?:r|se)s?|avocate?s?|magistrate?s?|juges?|médecins?|infirmi(?:er|ère)s?|artistes?|musicien(?:ne)?s?|rappeurs?|écrivaine?s?|poètes?|cinéastes?|syndicalistes?|ouvri(?:er|ère)s?|travailleurs?|employée?s?|paysans?|agriculteurs?|moines?|nonnes?|moniales|lamas|cadres|collaborateurs?|prêtres?|évêques?|religieux|religieuses?|séminaristes?|pasteurs?|imams?|fidèles|soldats?|militaires?|officiers?|policiers?|gendarmes?|généraux|colonels?|députée?s?|élue?s?|sénateurs?|maires?|ministres?|candidate?s?|politiciens?|hommes politiques|ambassadeurs?|diplomates?|émissaires?|défenseurs?|défenseuses?|humanitaires?|bénévoles?|volontaires?|pèlerins?|suspecte?s?|accusée?s?|inculpée?s?|prévenue?s?|condamnée?s?|bénéficiaires?|signataires?|intellectuel(?:le)?s?|lauréate?s?|personnels?|passagers?|marins?|pêcheurs?|touristes?|migrants?|réfugiée?s?|supporteurs?|supporters?|internautes?|influenceu(?:r|se)s?|caricaturistes?|photographes?|écologistes?|séparatistes?|indépendantistes?|rebelles?|combattants?|islamistes?|chrétiens?|musulmans?|{nation})|d entre (?:eux|elles)|de ces (?:détenus|prisonniers|personnes))',
  prisoners:
    '(?:(?:ex-)?(?:prisonni(?:er|ère)s?|détenue?s?|otages?|captifs?|captives?|personnes|militante?s?|activistes?|journalistes?|opposante?s?|dissidente?s?|manifestante?s?|hommes|femmes|ressortissante?s?|condamnée?s?|étrangers?|groupe))',
  jail: '(?:prisons?|(?:maison|centre) (?:d arrêt|de détention|pénitentiaire)|détention(?: provisoire| préventive)?|cellules?|cachot|geôles?|camps?(?: de travail| pénitentiaire)?|colonies? pénitentiaires?|colonies? pénales?|pénitencier|centrale|bagne|garde à vue|incarcération|captivité|barreaux|locaux de la police|commissariat|centre pénitentiaire|établissement pénitentiaire)',
  theirs: '(?:(?:son|sa|ses|leurs?|le|la|les|l|un|une|du|des|cette|cet|ce)\\s+)?',
};
