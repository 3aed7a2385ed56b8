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
/** A stretch of time that is no date: "dziesięć lat", not "lipca 2023 roku". */
const TERM =
  '(?:(?!(?:19|20)\\d\\d)(?:{num}|półtora)(?:,\\d+)?(?: i pół)?(?: {num})? (?:lat[\\p{L}]*|rok[\\p{L}]*|miesi[\\p{L}]+|dni|dób)|rok(?:u)? (?=więzieni|koloni|pozbawieni)|[\\p{L}\\d-]+(?:letni|miesięczn)[\\p{L}]* (?=wyrok|kar|areszt))';
/** What people are charged with. */
const CRIME =
  '(?:szpieg|zdrad|terror|ekstrem|organizow|udział|podżegan|nawoływ|rozpowszechn|rozpowszech|finansow|spisk|spisek|zamach|przemyt|pran|oszust|zniesław|obraz|zniewag|współprac|prób|usiłow|sabotaż|zamiesz|narusz|korupcj|łapów|pobici|napaś|opór|opor|przygotow|podważ|nielegaln|propagand|działalnoś)';

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
    rule: 'pardon.refused',
    type: 'pardon',
    form: 'phrase',
    patient: 'prisoner',
    modality: 'denied',
    trigger:
      'odmówi(?:ł[aoy]?|li|ono) (?:{w} ){0,3}?(?:ułaskawienia|łaski|amnestii)|(?:ułaskawienia|amnestii) (?:{w} ){0,3}?odmówi(?:ł[aoy]?|li|ono)',
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
    trigger: `${past('uniewinni')}|(?:uzna(?:ł[aoy]?|li|no)|uznan[\\p{L}]+)(?: {w}){0,3}? za niewinn[\\p{L}]+|uniewinniono|uniewinnion[\\p{L}]+|oczyszczon[\\p{L}]+ z (?:{w} )?zarzutów|uniewinnieni[\\p{L}]`,
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
    trigger: `${TERM}(?: {w}){0,4}?,? (?:dosta|otrzyma|usłysza)(?:ł[aoy]?|li|eli)|(?:spędz(?:i|ą)|odsiedz(?:i|ą)|ukara(?:ł[aoy]?|li|no|n[\\p{L}]+)|odby(?:ł[aoy]?|li))(?: {w}){0,5}? (?:${TERM}|dożywoci[\\p{L}]+|kar[\\p{L}]+ (?=więzieni|roku))|(?:ogłosi|odczyta|wyda)(?:ł[aoy]?|li|ono|no)(?: {w}){0,3}? wyrok[\\p{L}]*(?:(?: {w}){0,7}?(?: —| –|:) ${TERM})?|wyrok(?: {w}){0,5}? (?:ogłoszon[\\p{L}]+|ogłosi(?:ł[aoy]?|li)|ogłoszono|zapad(?:ł|ły|nie)|odczyta(?:ł[aoy]?|no)|wyda(?:ł[aoy]?|no))|zapad(?:ł|ły)(?: {w}){0,3}? wyrok[\\p{L}]*|(?:kara|wyrok)(?: {w}){0,6}?(?: —| –|:) (?:{w} ){0,3}?${TERM}|(?:usłysza|otrzyma|dosta|wymierzy|orzek|zasądzi|nałoży|odsiadywa)(?:ł[aoy]?|li|szy)(?: {w}){0,5}? (?:wyrok[\\p{L}]*|kar[\\p{L}]+|dożywoci[\\p{L}]+|${TERM})|wyrok[\\p{L}]*(?:,? {w}){0,6}?,? (?:usłysza|otrzyma|dosta)(?:ł[aoy]?|li|eli)|(?:wymierzono|zasądzono|orzeczono|odsiaduje|odsiadują|odbywa|odbywają|odbywając[\\p{L}]*|odsiadując[\\p{L}]*|odbywa(?:ł[aoy]?|li))(?: {w}){0,4}? (?:wyrok[\\p{L}]*|kar[\\p{L}]+ (?:{w} ){0,3}?${TERM}|kar[\\p{L}]+ śmierci|${TERM}|dożywoci[\\p{L}]+)|wyrok[\\p{L}]* (?:{w} ){0,3}?${TERM}|kar[\\p{L}]+ (?:{w} ){0,3}?${TERM}`,
    notBefore:
      'grozi(?: [^\\s]+){0,3}|grożą(?: [^\\s]+){0,3}|prokurator[\\p{L}]* (?:[^\\s]+ ){0,4}|zażąda[\\p{L}]+|żąda[\\p{L}]*|do',
  },
  {
    rule: 'sentence.asked',
    type: 'sentence',
    form: 'phrase',
    counts: 'term',
    modality: 'proposed',
    trigger: `(?:prokur[\\p{L}]+|oskarż[\\p{L}]+)(?: {w}){0,3}? (?:żąda[\\p{L}]*|zażąda[\\p{L}]+|domaga[\\p{L}]*|wnosi[\\p{L}]*|wnioskowa[\\p{L}]+)(?: {w}){0,5}? ${TERM}|(?:żąda(?:ł[aoy]?|li)?|zażąda(?:ł[aoy]?|li)|domaga(?:ł[aoy]?|li|ją)? się|wnosi(?:ł[aoy]?|li)? o|wnioskowa(?:ł[aoy]?|li) o)(?: {w}){0,5}? ${TERM}`,
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
    after: '(?:po |na |do )?{num}(?: i pół)?(?:,|[.;]|$| za | {w} ?(?:[.,;]|$)| (?:lat|rok|miesi))',
    within: '(?:dosta|otrzyma|usłysza|skaz|wymierz|zasądz|spędz|odsiedz|ukara)[\\p{L}]+',
  },
  {
    rule: 'sentence.bare',
    type: 'sentence',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'term',
    bareTerm: true,
    needs: 'number',
    trigger: '(?:dosta|otrzyma|usłysza)(?:ł[aoy]?|li|eli)',
    after: '(?:po )?{num}(?: i pół)?(?:[.,;]|$)',
    follows: 'sentence',
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
      '(?:utrzyma|podtrzyma|uchyli|złagodzi|skróci|zmniejszy|podwyższy|zaostrzy|zwiększy|wydłuży|przedłuży)(?:ł[aoy]?|li|ono)(?: {w}){0,4}? (?:wyrok[\\p{L}]*|kar[\\p{L}]+)|(?:wyrok[\\p{L}]*|kar[\\p{L}]+)(?: {w}){0,4}? (?:utrzyman[\\p{L}]*|podtrzyman[\\p{L}]*|uchylon[\\p{L}]*|złagodzon[\\p{L}]*|skrócon[\\p{L}]*|zmniejszon[\\p{L}]*|zaostrzon[\\p{L}]*|przedłużon[\\p{L}]*|wydłużon[\\p{L}]*|(?:uchyli|złagodzi|skróci|utrzyma|podtrzyma|zaostrzy|zmieni)(?:ł[aoy]?|li|ono))',
  },

  // charge
  {
    rule: 'charge.phrase',
    type: 'charge',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    trigger: `(?:postawi(?:ł[aoy]?|li|ono)|przedstawi(?:ł[aoy]?|li|ono)|usłysza(?:ł[aoy]?|eli)|stawia(?:no|ją)?)(?: {w}){0,4}? zarzut[\\p{L}]*|zarzut[\\p{L}]*(?: {w}){0,4}? (?:postawion[\\p{L}]+|przedstawion[\\p{L}]+|usłysza[\\p{L}]+)|(?:wszczę(?:to|ł[aoy]|li)|wszczął|wytoczy(?:ł[aoy]?|li)|wytoczono)(?: {w}){0,4}? (?:spraw[\\p{L}]+|postępowani[\\p{L}]+|śledztw[\\p{L}]+|proces[\\p{L}]*)|{be}(?: {w}){0,2}? oskarż(?:on[\\p{L}]+|eni)(?= o)|oskarż(?:on[ya]|eni|ono)(?= (?:{w} )?o )|(?:oskarża(?:ją|ł[aoy]?|li)?|oskarżono|oskarży(?:ł[aoy]?|li)|podejrzewa(?:ją|ł[aoy]?|li)?)(?= (?:{w} ){0,4}?o (?:{w} ){0,2}?${CRIME}[\\p{L}]*)|(?:zarzuca(?:ją|no|ł[aoy]?|li)?|zarzuci(?:ł[aoy]?|li|ono)|przypisuj[ąe])(?= (?:{w} ){0,4}?${CRIME}[\\p{L}]*)|(?:doda|dołoży|dosz)(?:no|ono|li|ły|ły|ł)(?: {w}){0,4}? zarzut[\\p{L}]*|akt[\\p{L}]* oskarżenia`,
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

  {
    rule: 'transfer.taken-to',
    type: 'transfer',
    form: 'phrase',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    weak: true,
    needs: 'numberOrName',
    trigger:
      '(?:przewiezion[\\p{L}]+|przewieziono|wywieziono|przeniesiono|etapowano|przerzucono)(?= (?:{w} ){0,4}?(?:do|w) )',
    notAfter: '(?:{w} ){0,4}?(?:do|w) (?:{w} ){0,2}?(?:{land}|szpital|klinik|sąd|dom|bezpie)[\\p{L}]*',
    notWithin: 'ciał[\\p{L}]*|ciężar[\\p{L}]+|wymian[\\p{L}]+|zwoln[\\p{L}]+|uwoln[\\p{L}]+',
  },

  // detention
  {
    rule: 'detention.remand',
    type: 'detention',
    form: 'phrase',
    agent: 'court',
    patient: 'prisoner',
    counts: 'term',
    trigger:
      '(?:zastosowa|orzek|zarządzi|nałoży)(?:ł[aoy]?|li|no|ono)(?: {w}){0,4}? (?:areszt[\\p{L}]*|środek zapobiegawczy)|(?:aresztowa(?:ł[aoy]?|li|no|n[\\p{L}]+)|trafi(?:ł[aoy]?|li) do (?:{w} )?aresztu)(?= (?:{w} ){0,2}?na (?:{w} )?{num} (?:miesi|dni|dób))',
    notAfter: '(?:{w} ){0,2}?domow[\\p{L}]+',
  },
  {
    rule: 'detention.verb',
    type: 'detention',
    form: 'active',
    agent: 'holder',
    patient: 'prisoner',
    counts: 'people',
    since: 'open',
    trigger: `${past('zatrzyma', 'aresztowa', 'zatrzymywa', 'pojma', 'porwa', 'uprowadzi', 'schwyta')}|(?:wzię(?:ł[aoy]|li)|wziął)(?: {w}){0,3}? (?:do niewoli|jako zakładni[\\p{L}]+)|uję(?:li|ła|ły)|ujął|zgarn(?:ął|ęł[aoy]|ęli|ięto)|wtrąci(?:ł[aoy]?|li)(?= (?:{w} ){0,2}?do)|pozbawi(?:ł[aoy]?|li|ono) wolności|(?:zabra|wyprowadzi|wywlek|wyciągn|wzię)(?:ł[aoy]?|li|no|ono|to|ęli)(?! (?:{w} ){0,2}?(?:głos|udział|dzieci|rzecz|dokument|pieniądz|odpowiedz|przykład|urlop))(?= (?:{w} ){0,4}?(?:policj|funkcjonariusz|agenc|służb|z (?:{w} )?(?:domu|mieszkania|biura|pracy|szpitala|łóżka)|sprzed (?:{w} )?domu|przed (?:{w} )?domem|na (?:{w} )?(?:ulicy|lotnisku|granicy|dworcu|oczach)|po (?:{w} )?(?:rewizji|przeszukaniu)|razem z|\\d{1,2} {month}|w {month}|nad ranem|nocą|w nocy|rano|wieczorem)[\\p{L}]*)`,
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
    trigger: `{be}(?: {w}){0,4}? (?:${TAKEN})|(?:${TAKEN})(?: {w}){0,2}? (?:zosta(?:ł[aoy]?|li)|by(?:ł[aoy]?|li))|ujęto|wpad(?:ł|ł[aoy]|li)(?: {w}){0,3}? w ręce|dosta(?:ł[aoy]?|li) się(?: {w}){0,2}? do niewoli|znal(?:azł[aoy]?|eźli) się(?: {w}){0,3}? (?:w (?:{w} )?(?:areszcie|więzieniu|celi|niewoli|izolatorze)|za kratami)|(?:w (?:{w} ){0,2}?(?:areszcie|więzieniu|celi|niewoli)|za kratami) znal(?:azł[aoy]?|eźli) się|znaleźli się(?: {w}){0,2}? w (?:{w} )?areszcie|{be}(?: {w}){0,3}? (?:ujęt[\\p{L}]+|ujęci)|zatrzymano|aresztowano|porwano|uprowadzono|pojmano|(?:trafi(?:ł[aoy]?|li)|posz(?:edł|ł[ay]|li)|wsadzono|wtrącon[\\p{L}]+|wtrącono)(?: {w}){0,3}? (?:do (?:{w} )?(?:więzienia|aresztu)|za kraty)|uwięzi(?:on[\\p{L}]+ (?:zosta(?:ł[aoy]?|li))|ono)|zosta(?:ł[aoy]?|li) uwięzi[\\p{L}]+`,
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
    trigger: `(?:${TAKEN}|${participle('uwięzion', 'uwięzieni')}|przetrzymywan[\\p{L}]+|za kratami|(?:przebywa|siedzi|pozostaje)(?:ją)? w (?:{w} )?{jail}|siedz(?:i|ą)(?= od (?:\\d|{month}|początku|końca|wiosny|lata|jesieni|zimy)))(?= (?:{w} ){0,3}?(?:w|we|od|na|przez|\\d))`,
    notBefore: 'liczb[\\p{L}]+|więźni[\\p{L}]+',
  },
  {
    rule: 'detention.listed',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:wśród|pośród|w gronie) (?:{num} |wszystkich )*(?:zatrzymanych|aresztowanych|ujętych|porwanych|uprowadzonych)(?: (?:jest|są|byli|był[aoy]?|znaleźli się|znalaz[\\p{L}]+ się))?',
    notWithin: 'zwoln[\\p{L}]+|uwoln[\\p{L}]+|wypu[\\p{L}]+|wyszl[\\p{L}]+',
  },
  {
    rule: 'detention.took-place',
    type: 'detention',
    form: 'phrase',
    patient: 'prisoner',
    since: 'start',
    trigger:
      '(?:zatrzymanie|zatrzymania|aresztowanie|aresztowania|porwanie)(?: {w}){0,3}? (?:nastąpi(?:ło|ły)|rozpoczę(?:ło|ły)|zaczę(?:ło|ły))|dosz(?:ło)(?: {w}){0,4}? do (?:{w} )?(?:zatrzyma(?:nia|ń)|aresztowa(?:nia|ń)|porwa(?:nia|ń))|(?:rozpoczęły|zaczęły) się(?: {w}){0,3}? (?:zatrzymania|aresztowania)|fala (?:{w} )?(?:zatrzymań|aresztowań)|o (?:{w} )?(?:zatrzymaniu|aresztowaniu|uwięzieniu)(?= (?:{w} ){0,4}?(?:poinformowa|powiadomi|zawiadomi|ogłosi|doni)[\\p{L}]*)',
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
