/** Polish verb forms as patterns, and the macros that the Polish tables share. */
import type { Macros } from '../patterns.ts';

/** Past tense in all genders and numbers, from the stem before "-ł": `zwolni` for zwolnił, zwolniła, zwolnili. */
export const past = (...stems: readonly string[]): string =>
  `(?:${stems.join('|')})(?:ł(?:[aoy]|by|aby|oby|yby)?|li(?:by)?)`;

/** A passive participle in every case, from its stem before the ending, and its form for men: `zwolnion`, `zwolnieni`. */
export const participle = (stem: string, men: string): string => `${stem}(?:y|a|e|ego|ej|emu|ą|ym|ych|ymi)|${men}`;

const month =
  'stycze(?:ń|niem)|styczni(?:a|u|em)|luty|lut(?:ego|ym|emu)|mar(?:zec|ca|cu|cem)|kwie(?:cień|tnia|tniu|tniem)|maj(?:a|u|em)?|czerw(?:iec|ca|cu|cem)|lip(?:iec|ca|cu|cem)|sierp(?:ień|nia|niu|niem)|wrze(?:sień|śnia|śniu|śniem)|październik(?:a|u|iem)?|listopad(?:a|zie|em)?|grud(?:zień|nia|niu|niem)';

export const macros: Macros = {
  w: '[^\\s,;:!?()\\[\\]—–…]+',
  gap: '(?:\\s+[^\\s,;:!?()\\[\\]—–…]+){0,3}?',
  // Any ending.
  e: '[\\p{L}]*',
  month: `(?:${month})`,
  weekday:
    '(?:poniedział(?:ek|ku|kiem|kowy)|wtor(?:ek|ku|kiem)|środ(?:a|ę|y|ą)|środę|czwart(?:ek|ku|kiem)|piąt(?:ek|ku|kiem)|sobot(?:a|ę|y|ą)|niedziel(?:a|ę|i|ą))',
  num: '(?:\\d[\\d ]*|sto|stu|dwieście|dwustu|trzysta|trzystu|czterysta|czterystu|[\\p{L}]{3,8}set|jed(?:en|na|no|nego|nej)|dw(?:a|ie|óch|u|oje|ojga|aj|om)|trz(?:y|ech|ej)|troje|trojga|czter(?:y|ech|ej)|czworo|pię(?:ć|ciu|cioro)|sześ(?:ć|ciu|cioro)|sied(?:em|miu|mioro)|osi?(?:em|miu|mioro)|ośmi(?:u|oro)|dziewię(?:ć|ciu|cioro)|dziesię(?:ć|ciu|cioro)|[\\p{L}]+naś(?:cie|ciu|cioro)|[\\p{L}]+dzie(?:ścia|stu|sięciu)|[\\p{L}]+dziesiąt|kilk[\\p{L}]+|kilka|setki|dziesiątki|tysiące|wielu)',
  // A number that counts, and is no day, year or age.
  count: '{num}(?! (?:{month}|r\\.|roku|rok|lat|lata|dni|miesięcy|miesiące|godzin))',
  be: '(?:zosta(?:ł[aoy]?|li|ną|nie|ć)|by(?:ł[aoy]?|li|ć)|jest|są|będ(?:zie|ą)|bywa(?:ją)?)',
  person:
    '(?:(?:współ|eks|ex-)?(?:wię(?:zień|źni[\\p{L}]*)|aresztant[\\p{L}]*|(?:osadzon|zatrzyman|aresztowan|skazan|uwięzion|więzion|oskarżon|podejrzan|internowan|zwolnion|uwolnion|ułaskawion|represjonowan)(?:y|a|e|ego|ej|emu|ą|ym|ych|ymi)|(?:osadz|zwoln|uwoln|ułaskaw|uwięz|oskarż)(?:ieni|eni)|zatrzymani|aresztowani|skazani|podejrzani|skazańc[\\p{L}]*|jeniec|jeń(?:c|có)[\\p{L}]*|zakładni[\\p{L}]+|os(?:oba|oby|obę|obom|obami|obach|ób|obie)|ludzi(?:e|om|ach|mi)?|człowiek[\\p{L}]*|mężczy(?:zna|zn|zny|znę|źni|zną|źnie|znom)|kobie(?:ta|ty|t|tę|tą|cie|tom|tami)|obywatel[\\p{L}]*|cudzoziem[\\p{L}]+|obcokrajow[\\p{L}]+|cywil[\\p{L}]*|żołnierz[\\p{L}]*|wojskow[\\p{L}]+|oficer[\\p{L}]*|generał[\\p{L}]*|' +
    'aktywi(?:st|śc)[\\p{L}]*|działacz[\\p{L}]*|dziennikar[\\p{L}]*|reporter[\\p{L}]*|bloger[\\p{L}]*|redaktor[\\p{L}]*|dysyden(?:t|c)[\\p{L}]*|opozycjoni(?:st|śc)[\\p{L}]*|przeciwni[\\p{L}]+|krytyk(?:ów|om|a|i)?|demonstran(?:t|c)[\\p{L}]*|manifestan(?:t|c)[\\p{L}]*|protestując[\\p{L}]*|uczestni[\\p{L}]+|polity(?:k|c)[\\p{L}]*|pos(?:eł|ł)[\\p{L}]*|deputowan[\\p{L}]*|parlamentarzy[\\p{L}]+|' +
    'adwoka(?:t|c)[\\p{L}]*|prawni(?:k|c)[\\p{L}]*|studen(?:t|c)[\\p{L}]*|uczni[\\p{L}]*|pracowni(?:k|c)[\\p{L}]*|robotni(?:k|c)[\\p{L}]*|związkow(?:iec|c[\\p{L}]*)|ksi(?:ądz|ęż[\\p{L}]*|ędz[\\p{L}]*)|duchown[\\p{L}]*|biskup[\\p{L}]*|zakonni[\\p{L}]*|mnich[\\p{L}]*|pastor[\\p{L}]*|arty(?:st|śc)[\\p{L}]*|muzyk(?:ów|a|i)|pisarz[\\p{L}]*|poe(?:t|c)[\\p{L}]*|nauczyciel[\\p{L}]*|profesor[\\p{L}]*|naukow(?:iec|c[\\p{L}]*)|lekar[\\p{L}]*|rolni(?:k|c)[\\p{L}]*|lider[\\p{L}]*|przywódc[\\p{L}]*|członk[\\p{L}]*|członek|krewn[\\p{L}]*|dzieci[\\p{L}]*|dziecko|nieletni[\\p{L}]*|małoletni[\\p{L}]*|nastolat[\\p{L}]+|dziewczyn[\\p{L}]*|chłop(?:iec|c[\\p{L}]*)|emery(?:t|c)[\\p{L}]*|zwolenni[\\p{L}]+|obroń(?:c|có)[\\p{L}]*|wolontariusz[\\p{L}]*|noblist[\\p{L}]+|nobliści|laurea(?:t|c)[\\p{L}]*|sygnatariusz[\\p{L}]*|intelektuali[\\p{L}]+|ekspert[\\p{L}]*|szpieg[\\p{L}]*|szpiedzy|agent[\\p{L}]*|dyploma(?:t|c)[\\p{L}]*|ambasador[\\p{L}]*|funkcjonariusz[\\p{L}]*|kandyda(?:t|c)[\\p{L}]*|sędzi[\\p{L}]*|' +
    'Pola(?:k|c)[\\p{L}]*|Białorusin[\\p{L}]*|Białorusi?n(?:k|ek)[\\p{L}]*|Ukrai(?:niec|ńc[\\p{L}]*|nk[\\p{L}]*)|Rosjan[\\p{L}]*|Litwin[\\p{L}]*|Łotysz[\\p{L}]*|Niem(?:iec|c[\\p{L}]+)|Amerykan[\\p{L}]*|Brytyjczy[\\p{L}]+|Francu[\\p{L}]+|Szwed[\\p{L}]*|Irańczy[\\p{L}]+|Izraelczy[\\p{L}]+|Palestyńczy[\\p{L}]+|Egipcjan[\\p{L}]*|Tur(?:ek|k(?:ów|a))|Kurd[\\p{L}]*|Kubańczy[\\p{L}]+|Wenezuelczy[\\p{L}]+|Nikaraguańczy[\\p{L}]+|Ormian[\\p{L}]*|Azer(?:ów|owie|a|om)|Azerbejdżan(?:in|ie|ów)[\\p{L}]*|Kazach(?:ów|owie|a)|Uzbe(?:k|c)[\\p{L}]*|Tadży(?:k|c)[\\p{L}]*|Kirgi(?:z|s)[\\p{L}]*|Czecze(?:n|ń)[\\p{L}]*|Ujgur[\\p{L}]*|Syryjczy[\\p{L}]+|Tunezyjczy[\\p{L}]+|Algierczy[\\p{L}]+|Wietnamczy[\\p{L}]+|Chińczy[\\p{L}]+|Japończy[\\p{L}]+|Gruzin[\\p{L}]*|Tatar[\\p{L}]*))',
  prisoners:
    '(?:(?:polityczn[\\p{L}]+ )?(?:wię(?:zień|źni[\\p{L}]*)|osadzon[\\p{L}]*|zatrzyman[\\p{L}]*|skazan[\\p{L}]*|jeń(?:c|có)[\\p{L}]*|zakładni[\\p{L}]+|os(?:oby|ób|ób)|ludzi|obywatel[\\p{L}]*|aktywist[\\p{L}]*|działacz[\\p{L}]*|dziennikarz[\\p{L}]*|opozycjonist[\\p{L}]*|dysydent[\\p{L}]*|cudzoziem[\\p{L}]+|kobiet[\\p{L}]*|mężczyzn[\\p{L}]*|ksi(?:ędz|ęż)[\\p{L}]*|duchown[\\p{L}]*)(?: polityczn[\\p{L}]+| sumienia| wojenn[\\p{L}]+)?)',
  jail: '(?:więzieni[\\p{L}]+|areszt(?:u|em|ach)?|areszcie|koloni(?:a|i|ę|ą|ach)(?: karn[\\p{L}]+)?|łagr(?:u|ze|ach|em)|łagier|ob(?:óz|ozu|ozie|ozach)|cel(?:i|a|ę|ach)|kratami|kraty|za(?:kład|kładu|kładzie) karn[\\p{L}]+|niewol(?:i|a|ą|ę)|odosobnieni[\\p{L}]+|poprawcz[\\p{L}]+|izolator[\\p{L}]*)',
};
