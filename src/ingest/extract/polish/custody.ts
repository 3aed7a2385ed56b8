/** Polish: what is done to people held: taken back, ill-treated, ill, dead. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';
import { participle, past } from './forms.ts';

const TAKEN = `(?:${participle('zatrzyman', 'zatrzymani')}|${participle('aresztowan', 'aresztowani')}|${participle('osadzon', 'osadzeni')}|zatrzymano|aresztowano|${past('zatrzyma', 'aresztowa')})`;

export const custody: readonly Frame[] = [
  {
    rule: 'redetention.verb',
    type: 'redetention',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    trigger: `(?:ponownie|znowu|znów|po raz (?:drugi|kolejny))(?: {w}){0,2}? (?:${TAKEN}|trafi[\\p{L}]+ (?:do|za) (?:{w} )?{jail}|za kratami|w (?:{w} )?{jail}|uwięzi[\\p{L}]+)|${TAKEN}(?: {w}){0,2}? (?:ponownie|znowu|znów|po raz (?:drugi|kolejny))|(?:wróci|powróci|trafi)(?:ł[aoy]?|li)(?: {w}){0,3}? (?:z powrotem |ponownie )?(?:do|za) (?:{w} ){0,2}?(?:{jail})(?= |[.,;]|$)(?<=(?:wróci|powróci|powrotem|ponownie)[^.;]{0,60})|(?:przewiezion[\\p{L}]+|odesłan[\\p{L}]+|zawiezion[\\p{L}]+|zabran[\\p{L}]+|przewieziono|odesłano)(?: {w}){0,2}? (?:z powrotem|ponownie|znowu)(?: {w}){0,2}? (?:do|za) (?:{w} ){0,2}?{jail}|z powrotem (?:w|do|za) (?:{w} ){0,2}?{jail}|powrót do (?:{w} )?{jail}`,
  },

  {
    rule: 'ill_treatment.denied',
    type: 'ill_treatment',
    form: 'phrase',
    modality: 'denied',
    trigger:
      '(?:tortur|bici|pobici|znęcani)[\\p{L}]*(?: {w}){0,2}? (?:zaprzecza|dementuj)[\\p{L}]*|(?:zaprzecz|dementuj|zdementowa)[\\p{L}]*(?: {w}){0,4}? (?:tortur|bici|pobici|znęcani|torturowa|bit)[\\p{L}]*',
  },
  {
    rule: 'ill_treatment.verb',
    type: 'ill_treatment',
    modality: 'actual',
    form: 'phrase',
    patient: 'prisoner',
    agent: 'holder',
    counts: 'people',
    since: 'open',
    trigger:
      'nie (?:dostaj[eą]|otrzymuj[eą]|otrzymywa(?:ł[aoy]?|li)|dają|dano|pozwala(?:ją|no|li)|pozwolono|przekazuj[ąe]|przekazywano|wpuszcza(?:ją|no)|wpuszczono|dopuszcza(?:ją|no)|dopuszczono)(?: {w}){0,4}? (?:list|telefon|dzwoni|zadzwoni|widze|pacz|lek|lekar|adwoka|obroń|prawni|kontakt|spotk|opiek|leczen|pomoc|bliski|rodzin|krewn|spać)[\\p{L}]*|(?:listy|paczki|leki)(?: {w}){0,4}? nie (?:dochodzą|docierają|są przekazywane|dotarły)|(?:adwokat|obroń|rodzin|krewn|lekar)[\\p{L}]*(?: {w}){0,3}? nie (?:wpuszcz|dopuszcz)[\\p{L}]+|groz(?:ili|ono|ił[aoy]?)(?: {w}){0,2}? (?:śmiercią|zabiciem|gwałtem|torturami)|wymusz(?:ono|ano|ili|al[ai])(?: {w}){0,3}? (?:zeznani|przyznanie)[\\p{L}]*|(?:zeznania|przyznanie się)(?: {w}){0,4}? wymusz[\\p{L}]+|(?:torturowan[\\p{L}]+|torturowa(?:ł[aoy]?|li|no)|tortur(?:y|om|ami|ach)|bit(?:y|a|e|ych|o)|bici[\\p{L}]?|pobit[\\p{L}]+|pobi(?:ł[aoy]?|li|cie|cia)|bili|katowan[\\p{L}]+|maltretowan[\\p{L}]+|znęca(?:no|li|ł[aoy]?) się|znęcani[\\p{L}]+|poniżan[\\p{L}]+|głodzon[\\p{L}]+|zgwałcon[\\p{L}]+|gwałcon[\\p{L}]+|rażon[\\p{L}]+ prądem|chłost[\\p{L}]+|(?:uderze(?:ń|nia)|bat(?:ów|y)) (?:{w} )?(?:wymierz|zada)[\\p{L}]+)|(?:w|do) (?:{w} ){0,2}?(?:karcer(?:ze|u)|izolatc[\\p{L}]+|izolatki|szizo|izolacji|pojedynczej celi)|(?:bez|pozbawion[\\p{L}]+|odmawia(?:no|ją)|odmówiono|odmówi(?:ł[aoy]?|li))(?: {w}){0,3}? (?:kontakt[\\p{L}]+|dostęp[\\p{L}]+|opieki medycznej|pomocy (?:lekarskiej|medycznej)|lek(?:ów|arstw)|widze(?:ń|nia)|paczek|korespondencji|listów|leczenia)|(?:incommunicado|brak kontaktu|nie ma(?:ją)? (?:{w} )?kontaktu)|nie (?:{w} ){0,3}?ma(?:ją)? (?:{w} ){0,2}?(?:kontaktu|wiadomości)|(?:nieludzkich|złych|strasznych|ciężkich|fatalnych|koszmarnych|poniżających|okrutnych|skandalicznych) warunkach|nic nie wie(?:dzą)? o (?:{w} ){0,2}?(?:losie|mężu|synu|ojcu|bracie|żonie)',
    notAfter: 'rekord|na alarm|lek |się o',
    notBefore: 'zapobiegani[\\p{L}]+|przeciwko|przeciw|komite[\\p{L}]+|zakaz[\\p{L}]*',
  },

  {
    rule: 'medical.phrase',
    type: 'medical_emergency',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:przeszed[\\p{L}]*|przesz[\\p{L}]+|dozna(?:ł[aoy]?|li)|mia(?:ł[aoy]?|eli)|dosta(?:ł[aoy]?|li))(?: {w}){0,2}? (?:zawał[\\p{L}]*|udar[\\p{L}]*|wylew[\\p{L}]*|operacj[\\p{L}]+|atak[\\p{L}]* serca|uraz[\\p{L}]*|krwotok[\\p{L}]*)|hospitalizowan[\\p{L}]+|(?:trafi(?:ł[aoy]?|li)|przewiezion[\\p{L}]+|przewieziono|przeniesion[\\p{L}]+|zabran[\\p{L}]+|przyjęt[\\p{L}]+)(?: {w}){0,3}? (?:do (?:{w} ){0,3}?(?:szpitala|kliniki)|na (?:oddział|intensywną terapię|oiom))|(?:jest|są|był[aoy]?|leży|przebywa)(?: {w}){0,2}? (?:w szpitalu|w śpiączce|ciężko chor[yaie]+|na intensywnej terapii|w stanie (?:ciężkim|krytycznym))|(?:ciężko|poważnie) zachorowa(?:ł[aoy]?|li)|straci(?:ł[aoy]?|li) przytomność|stan (?:jego |jej |ich )?zdrowia(?: {w}){0,4}? (?:pogorszy[\\p{L}]+|pogarsza|krytyczny|ciężki)|pogorszy(?:ł|ło) się(?: {w}){0,3}? (?:zdrowi[\\p{L}]+|stan)|wymaga(?:ją)? (?:{w} )?(?:pilnej )?(?:operacji|hospitalizacji|leczenia szpitalnego)|próbowa(?:ł[aoy]?|li) popełnić samobójstwo|zdiagnozowano|(?:z)?operowan[\\p{L}]+|zoperowano|usunięto(?: {w})? (?:guz|nerk|woreczek)[\\p{L}]*|(?:raka|guza|nowotwór|gruźlicę|cukrzycę)(?: {w}){0,4}? (?:wykry|stwierdz|rozpozna)[\\p{L}]+|(?:wykry(?:to|li)|stwierdz(?:ono|ili)|rozpoznano)(?: {w}){0,3}? (?:rak|nowotw|guz|gruźlic|cukrzyc|zapaleni)[\\p{L}]*|otru(?:to|ty|ta|li|ci)|przeży(?:ł[aoy]?|li)(?: {w}){0,2}? otruci[\\p{L}]+|schud(?:ł|ł[aoy]|li)|straci(?:ł[aoy]?|li)(?: {w}){0,3}? (?:kilogram[\\p{L}]*|kg|na wadze|wzrok|słuch)|(?:choruj[eą]|chorowa(?:ł[aoy]?|li)|cierpi(?:ą|ał[aoy]?)?)(?: {w}){0,2}? na(?= {w})',
  },

  {
    rule: 'death.verb',
    type: 'death_in_custody',
    form: 'phrase',
    patient: 'prisoner',
    counts: 'people',
    trigger:
      '(?:zmar(?:ł[aoy]?|li)|umar(?:ł[aoy]?|li)|zginę(?:ł[aoy]?|li)|zginął|popełni(?:ł[aoy]?|li) samobójstwo|powiesi(?:ł[aoy]?|li) się|znalezion[\\p{L}]+ martw[\\p{L}]+|odebra(?:ł[aoy]?|li) sobie życie|nie ży(?:je|ją))(?:(?: {w}){0,10}? (?:w|za) (?:{w} ){0,3}?(?:{jail}))?|(?:śmierć|śmierci)(?= (?:{w} ){0,4}?w (?:{w} ){0,2}?{jail})',
    within:
      '{jail}|więzienn[\\p{L}]+|więź[\\p{L}]+|uwięzi[\\p{L}]+|osadzon[\\p{L}]+|aresztant[\\p{L}]+|zatrzyman[\\p{L}]+',
    notBefore: 'mąż|ojciec|matka|żona|protestach|wypadku|może|mogą|karę|kara|groźba|pod groźbą',
    notWithin: 'kar[\\p{L}]+ śmierci',
  },
];
