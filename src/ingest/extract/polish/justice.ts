/** Polish: acts of courts, police and heads of state: pardon, sentence, charge, transfer, detention. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';
import { participle, past } from './forms.ts';

const PARDONED = `${participle('ułaskawion', 'ułaskawieni')}|${participle('amnestionowan', 'amnestionowani')}|objęt[\\p{L}]+ amnestią|objęci amnestią`;
const SENTENCED = participle('skazan', 'skazani');
const TAKEN = [
  participle('zatrzyman', 'zatrzymani'),
  participle('aresztowan', 'aresztowani'),
  participle('pojman', 'pojmani'),
  participle('porwan', 'porwani'),
  participle('uprowadzon', 'uprowadzeni'),
].join('|');
const TERM = '(?:{num}|półtora)(?: i pół)?(?: {num})? (?:lat[\\p{L}]*|rok[\\p{L}]*|miesi[\\p{L}]+|dni|dób)';

export const justice: readonly Frame[] = [
  // the legal act of mercy
  {
    rule: 'pardon.asked',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    modality: 'proposed',
    notWithin: 'dla (?:niej|niego|nich)|w (?:jego|jej|ich) imieniu',
    trigger:
      '(?:poprosi(?:ł[aoy]?|li)|prosi(?:ł[aoy]?|li)?|wystąpi(?:ł[aoy]?|li)|zwróci(?:ł[aoy]?|li) się|apelowa(?:ł[aoy]?|li))(?: {w}){0,4}? o (?:{w} )?(?:ułaskawieni[\\p{L}]+|łaskę)|o (?:łaskę|ułaskawienie)(?: {w}){0,3}? (?:prosi(?:ł[aoy]?|li)?|poprosi(?:ł[aoy]?|li)|wystąpi(?:ł[aoy]?|li))|(?:napisa(?:ł[aoy]?|li)|podpisa(?:ł[aoy]?|li)|złoży(?:ł[aoy]?|li)|napisani[\\p{L}]+|pisa(?:ć|ł[aoy]?|li))(?: {w}){0,4}? (?:prośb[\\p{L}]+ o (?:{w} )?(?:ułaskawieni[\\p{L}]+|łaskę)|wnios[\\p{L}]+ o (?:{w} )?ułaskawieni[\\p{L}]+)|prośb[\\p{L}]+ o (?:ułaskawieni[\\p{L}]+|łaskę)',
  },
  {
    rule: 'pardon.verb',
    type: 'pardon',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger: `${past('ułaskawi', 'ułaskawia', 'amnestionowa')}|(?:podpisa|wyda|ogłosi|zatwierdzi|uchwali)(?:ł[aoy]?|li)(?: {w}){0,5}? (?:ułaskawieni[\\p{L}]+|amnesti[\\p{L}]+)|(?:zastosowa|skorzysta)(?:ł[aoy]?|li)(?: {w}){0,2}? praw[\\p{L}]+ łaski|ułaskawiono|podpisano(?: {w}){0,4}? ułaskawieni[\\p{L}]+|ogłoszono(?: {w})? amnesti[\\p{L}]+|ułaskawić`,
  },
  {
    rule: 'pardon.future',
    type: 'pardon',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    modality: 'planned',
    trigger: '(?:ułaskawi|ułaskawią|ułaskawia|ogłosi(?: {w})? amnesti[\\p{L}]+)',
  },
  {
    rule: 'pardon.passive',
    type: 'pardon',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    also: true,
    trigger: `{be}(?: {w}){0,3}? (?:${PARDONED})|(?:wśród|spośród|pośród) (?:{w} ){0,2}?ułaskawionych|(?:${PARDONED}) (?:zosta(?:ł[aoy]?|li)|by(?:ł[aoy]?|li))|(?:uzyska|otrzyma|dosta)(?:ł[aoy]?|li) (?:{w} )?ułaskawieni[\\p{L}]+|ułaskawieni(?= zosta| przez)`,
  },
  {
    rule: 'pardon.noun',
    type: 'pardon',
    form: 'noun',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    needs: 'numberOrName',
    trigger:
      '(?:ułaskawieni(?:e|a|u|em)|ułaskawion(?:y|a|ych|ego|ej)|dekre[\\p{L}]+ o ułaskawieni[\\p{L}]+|amnesti(?:a|i|ę|ą))',
    notBefore: 'o|prośb[\\p{L}]+ o|wnios[\\p{L}]+ o|ustaw[\\p{L}]+ o',
  },

  // sentence
  {
    rule: 'sentence.acquitted',
    type: 'sentence',
    form: 'phrase',
    agent: 'court',
    patient: 'prisoner',
    trigger: `${past('uniewinni')}|uniewinniono|uniewinnion[\\p{L}]+|oczyszczon[\\p{L}]+ z (?:{w} )?zarzutów|uniewinnieni[\\p{L}]`,
  },
  {
    rule: 'sentence.verb',
    type: 'sentence',
    form: 'active',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger: `${past('skaza', 'skazywa')}|skaż(?:e|ą)`,
  },
  {
    rule: 'sentence.passive',
    type: 'sentence',
    form: 'phrase',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger: `{be}(?: {w}){0,4}? (?:${SENTENCED})|(?:${SENTENCED})(?: {w}){0,2}? (?:zosta(?:ł[aoy]?|li)|by(?:ł[aoy]?|li))|skazano|(?:uzna(?:ł|ła|no)|uznan[\\p{L}]+)(?: {w}){0,3}? za winn[\\p{L}]+`,
  },
  {
    rule: 'sentence.participle',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'court',
    counts: 'term',
    trigger: `(?:${SENTENCED})(?=(?: {w}){0,5}? (?:na (?:{w} ){0,3}?(?:${TERM}|dożywo[\\p{L}]+|śmierć|kar[\\p{L}]+)|w (?:19|20)\\d\\d|zaoczni[\\p{L}]+))|zaocznie (?:${SENTENCED})`,
  },
  {
    rule: 'sentence.given',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'court',
    counts: 'term',
    trigger: `(?:usłysza|otrzyma|dosta|wymierzy|orzek|zasądzi|nałoży|odsiadywa)(?:ł[aoy]?|li|szy)(?: {w}){0,5}? (?:wyrok[\\p{L}]*|kar[\\p{L}]+|dożywoci[\\p{L}]+|${TERM})|wyrok[\\p{L}]*(?:,? {w}){0,6}?,? (?:usłysza|otrzyma|dosta)(?:ł[aoy]?|li|eli)|(?:wymierzono|zasądzono|orzeczono|odsiaduje|odsiadują|odbywa|odbywają|odbywając[\\p{L}]*|odsiadując[\\p{L}]*|odbywa(?:ł[aoy]?|li))(?: {w}){0,4}? (?:wyrok[\\p{L}]*|kar[\\p{L}]+ (?:{w} ){0,3}?${TERM}|${TERM}|dożywoci[\\p{L}]+)|wyrok[\\p{L}]* (?:{w} ){0,3}?${TERM}|kar[\\p{L}]+ (?:{w} ){0,3}?${TERM}`,
    notBefore:
      'grozi(?: [^\\s]+){0,3}|grożą(?: [^\\s]+){0,3}|prokurator[\\p{L}]* (?:[^\\s]+ ){0,4}|zażąda[\\p{L}]+|żąda[\\p{L}]*|do',
  },
  {
    rule: 'sentence.asked',
    type: 'sentence',
    form: 'phrase',
    counts: 'term',
    modality: 'proposed',
    trigger: `(?:prokur[\\p{L}]+|oskarż[\\p{L}]+)(?: {w}){0,3}? (?:żąda[\\p{L}]*|zażąda[\\p{L}]+|domaga[\\p{L}]*|wnosi[\\p{L}]*|wnioskowa[\\p{L}]+)(?: {w}){0,5}? ${TERM}`,
  },
  {
    rule: 'detention.prolonged',
    type: 'detention',
    form: 'phrase',
    counts: 'term',
    patient: 'prisoner',
    agent: 'court',
    trigger:
      '(?:przedłuży(?:ł[aoy]?|li)|przedłużono)(?: {w}){0,4}? areszt[\\p{L}]*|areszt(?: {w}){0,5}? (?:przedłużono|przedłużon[\\p{L}]+)',
  },
  {
    rule: 'sentence.gap',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'term',
    bareTerm: true,
    needs: 'number',
    trigger: '[—–]',
    after: '(?:{num})(?:,|[.;]|$| {w} ?(?:[.,;]|$)| (?:lat|lata|miesi|років|роки|місяц))',
    within: '(?:dosta|otrzyma|usłysza|skaza|wymierz|zasądz)[\\p{L}]+',
  },
  {
    rule: 'sentence.changed',
    type: 'sentence',
    form: 'phrase',
    counts: 'term',
    bareTerm: true,
    patient: 'prisoner',
    agent: 'court',
    trigger:
      '(?:utrzyma|podtrzyma|uchyli|złagodzi|skróci|zmniejszy|podwyższy|zaostrzy|zwiększy|wydłuży|przedłuży)(?:ł[aoy]?|li|ono)(?: {w}){0,4}? (?:wyrok[\\p{L}]*|kar[\\p{L}]+)|(?:wyrok[\\p{L}]*|kar[\\p{L}]+)(?: {w}){0,4}? (?:utrzyman[\\p{L}]*|podtrzyman[\\p{L}]*|uchylon[\\p{L}]*|złagodzon[\\p{L}]*|skrócon[\\p{L}]*|zmniejszon[\\p{L}]*|zaostrzon[\\p{L}]*|przedłużon[\\p{L}]*|wydłużon[\\p{L}]*)',
  },

  // charge
  {
    rule: 'charge.phrase',
    type: 'charge',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:postawi(?:ł[aoy]?|li|ono)|przedstawi(?:ł[aoy]?|li|ono)|usłysza(?:ł[aoy]?|eli)|stawia(?:no|ją)?)(?: {w}){0,4}? zarzut[\\p{L}]*|zarzut[\\p{L}]*(?: {w}){0,4}? (?:postawion[\\p{L}]+|przedstawion[\\p{L}]+|usłysza[\\p{L}]+)|(?:wszczę(?:to|ł[aoy]|li)|wszczął|wytoczy(?:ł[aoy]?|li)|wytoczono)(?: {w}){0,4}? (?:spraw[\\p{L}]+|postępowani[\\p{L}]+|śledztw[\\p{L}]+|proces[\\p{L}]*)|{be}(?: {w}){0,2}? oskarż(?:on[\\p{L}]+|eni)(?= o)|oskarż(?:on[ya]|eni|ono)(?= (?:{w} )?o )|akt[\\p{L}]* oskarżenia',
    notBefore: 'bez|nigdy nie|nie',
    notWithin: 'bez (?:{w} )?postawieni[\\p{L}]+',
  },

  // transfer
  {
    rule: 'transfer.extradited',
    type: 'transfer',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    goal: 'receiver',
    counts: 'people',
    trigger: 'ekstradowa(?:n[\\p{L}]+|ł[aoy]?|li|no)|ekstradycj(?:a|i|ę|ą)(?= (?:{w} ){0,2}?(?:do|z) )',
  },
  {
    rule: 'transfer.verb',
    type: 'transfer',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:przeniesion[\\p{L}]+|przeniesieni|przeniesiono|przewiezion[\\p{L}]+|przewieziono|przetransportowan[\\p{L}]+|przetransportowano|trafi(?:ł[aoy]?|li)|wysłan[\\p{L}]+|wysłano|skierowan[\\p{L}]+|skierowano|etapowan[\\p{L}]+|wywiezion[\\p{L}]+|wywieziono|odesłan[\\p{L}]+|odesłano|umieszczon[\\p{L}]+|umieszczono|przenie(?:siono|śli|sł[ayo]|sł)|osadzon[\\p{L}]+|osadzono)(?: {w}){0,4}? (?:do|w|z|na) (?:{w} ){0,4}?(?:{jail}|komend[\\p{L}]+|oddział[\\p{L}]* psychiatr[\\p{L}]+)|(?:w|do|na|pod) (?:{w} )?(?:areszt(?:u|cie)? domow[\\p{L}]+|areszcie domowym|aresztem domowym)',
    notBefore: 'nie',
    notWithin: 'z powrotem|karcer[\\p{L}]*',
  },

  // detention
  {
    rule: 'detention.verb',
    type: 'detention',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger: `${past('zatrzyma', 'aresztowa', 'zatrzymywa', 'pojma', 'porwa', 'uprowadzi', 'schwyta')}|(?:wzię(?:ł[aoy]|li)|wziął)(?: {w}){0,3}? (?:do niewoli|jako zakładni[\\p{L}]+)`,
    notAfter:
      '(?:{w} ){0,2}?(?:ciężarów[\\p{L}]+|tir[\\p{L}]*|pociąg[\\p{L}]*|pojazd[\\p{L}]*|ruch[\\p{L}]*|się|tranzyt[\\p{L}]*|statek|tankow[\\p{L}]+|dron[\\p{L}]*)',
  },
  {
    rule: 'detention.passive',
    type: 'detention',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger: `{be}(?: {w}){0,4}? (?:${TAKEN})|(?:${TAKEN})(?: {w}){0,2}? (?:zosta(?:ł[aoy]?|li)|by(?:ł[aoy]?|li))|ujęto|{be}(?: {w}){0,3}? (?:ujęt[\\p{L}]+|ujęci)|zatrzymano|aresztowano|porwano|uprowadzono|pojmano|(?:trafi(?:ł[aoy]?|li)|posz(?:edł|ł[ay]|li)|wsadzono|wtrącon[\\p{L}]+|wtrącono)(?: {w}){0,3}? (?:do (?:{w} )?(?:więzienia|aresztu)|za kraty)|uwięzi(?:on[\\p{L}]+ (?:zosta(?:ł[aoy]?|li))|ono)|zosta(?:ł[aoy]?|li) uwięzi[\\p{L}]+`,
    notAfter:
      '(?:{w} ){0,2}?(?:ciężarów[\\p{L}]+|tir[\\p{L}]*|pociąg[\\p{L}]*|pojazd[\\p{L}]*|ruch[\\p{L}]*|tranzyt[\\p{L}]*)',
    notWithin: 'ponownie (?:{w} )?(?:zatrzym|areszt)[\\p{L}]+',
  },
  {
    rule: 'detention.participle',
    type: 'detention',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    needs: 'date',
    trigger: `(?:${TAKEN}|${participle('uwięzion', 'uwięzieni')}|przetrzymywan[\\p{L}]+|za kratami|(?:przebywa|siedzi|pozostaje)(?:ją)? w (?:{w} )?{jail})(?= (?:{w} ){0,3}?(?:w|we|od|na|przez|\\d))`,
    notBefore: 'liczb[\\p{L}]+|więźni[\\p{L}]+',
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
      '(?:zatrzymani(?:e|a|u|em)|aresztowani(?:e|a|u|em)|porwani(?:e|a|u)|uprowadzeni(?:e|a|u)|uwięzieni(?:e|a|u|em))',
    notBefore: 'od|nakaz[\\p{L}]* ',
  },
];
