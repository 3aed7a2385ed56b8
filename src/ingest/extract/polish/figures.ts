/** Polish: pressure around the prisoners, and figures of how many are held, were freed, have died. Rows as in `release.ts`. */
import type { Frame } from '../tables.ts';

const PRISONERS =
  '(?:więźni(?:ów|owie|ami|arek)(?: (?:politycznych|sumienia|polityczni))?|politycznych więźniów|zakładników politycznych|osób|ludzi|obywateli|dziennikarzy|aktywistów|działaczy|kobiet|mężczyzn)';

/** Running tallies; they go before the acts they add up. */
export const tallies: readonly Frame[] = [
  {
    rule: 'count.reached',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger:
      '(?:liczb|ilość)[\\p{L}]* (?:{w} ){0,2}?(?:więźniów|zatrzymanych|osadzonych|uwięzionych)(?: [^.;,]{0,40}?)? (?:przekroczy|sięg|wynosi|wynios|wzros|spad|osiąg)[\\p{L}]+ (?:{w} ){0,2}?{num}|(?:nazwiska|imiona) {num} (?:{w} )?{person}|na (?:{w} ){0,2}?liście(?: [^.;,]{0,30}?)? {num} (?:nazwisk|osób)[\\p{L}]*',
  },
  {
    rule: 'count.tallied',
    type: 'reported_count',
    form: 'phrase',
    agent: 'actor',
    tells: true,
    counts: 'people',
    needs: 'number',
    scope: 'jailed_since',
    trigger:
      '(?:naliczy|doliczy|udokumentowa|odnotowa|zarejestrowa)(?:ł[aoy]?|li|no)(?: się)?(?: {w}){0,4}? {num}(?: {w}){0,2}? (?:zatrzymań|zatrzymania|aresztowań|porwań)',
  },
  {
    rule: 'count.since',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'jailed_since',
    trigger: `(?<={num} (?:{w} ){0,4}?)(?:zatrzymano|aresztowano|skazano|uwięziono|zatrzymanych|aresztowanych|skazanych)(?= (?:{w} ){0,3}?od (?!{jail}))|od (?:początku|momentu|czasu|dnia|{month}|\\d{1,2} {month}|(?:19|20)\\d\\d|ubiegł[\\p{L}]+|jesieni|wiosny|lata|zimy|tamtej pory|tego czasu|wyborów) (?:{w} ){0,5}?(?:zatrzymano|aresztowano|skazano|uwięziono|zatrzymanych zostało|represjonowano)(?= (?:{w} ){0,3}?{num})`,
  },
  {
    rule: 'count.released-since',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    scope: 'released_since',
    needs: 'number',
    trigger:
      '(?:od (?:początku|momentu|czasu|dnia|{month}|\\d{1,2} {month}|(?:19|20)\\d\\d|ubiegł[\\p{L}]+|jesieni|wiosny|lata|zimy|tamtej pory|tego czasu|wyborów) (?:{w} ){0,7}?|łącznie (?:{w} ){0,4}?|w sumie (?:{w} ){0,4}?|do tej pory (?:{w} ){0,3}?|dotychczas (?:{w} ){0,3}?)(?:zwolniono|uwolniono|wypuszczono|na wolność (?:{w} )?wyszł[\\p{L}]+|wyszł[\\p{L}]+ na wolność|zwolnionych zostało|zwolnił[\\p{L}]*|uwolnił[\\p{L}]*|wypuścił[\\p{L}]*|wypuścił[ayi]|wypuściły)',
  },
  {
    rule: 'count.recognised',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    scope: 'recognised_total',
    needs: 'number',
    trigger:
      '(?:uzna(?:ł[aoy]?|li|ły|no|je|ją)|uznan[\\p{L}]+|uznawan[\\p{L}]+)(?: {w}){0,8}? za (?:{w} ){0,2}?więźni[\\p{L}]+(?: politycznych| sumienia)?|za (?:{w} )?więźniów politycznych(?: {w}){0,4}? uzna[\\p{L}]+',
  },
  {
    rule: 'count.hold',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    trigger: `(?:w|za) (?:{w} ){0,4}?(?:{jail}|{land}|kratami|kraju)(?: {w}){0,3}? (?:jest|są|przebywa(?:ją|ło|ły|li)?|znajduje się|znajdują się|znajdował[oy] się|pozosta(?:je|ją|wało|wały)|siedzi|siedzą|siedział[oy]|przetrzymywan[\\p{L}]+)(?= (?:{w} ){0,5}?{count})|(?:przebywa(?:ją|ło|ły|li)?|przetrzymywan[\\p{L}]+|pozostaj[\\p{L}]+|siedzi|siedzą|znajduj[\\p{L}]+ się|więzion[\\p{L}]+|przetrzymuj[\\p{L}]+|więzi|wciąż jest|nadal jest|jest obecnie|są obecnie|naliczy(?:ł[aoy]?|li)|doliczy(?:ł[aoy]?|li) się|nalicza|odnotowuje|szacuje(?: się)?)(?= (?:{w} ){0,8}?(?:{count}))|(?<={count} (?:{w} ){0,4}?)(?:przebywa|pozostaj[\\p{L}]+|siedzi|siedzą|znajduj[\\p{L}]+ się|jest|są)(?= (?:{w} ){0,4}?(?:w|za) (?:{w} ){0,2}?{jail})`,
    within: 'więź[\\p{L}]+|{jail}|politycz[\\p{L}]+|osób|przetrzym[\\p{L}]+|naliczy[\\p{L}]+',
    notWithin: 'zwolni(?:ł|ono)[\\p{L}]*',
  },
];

export const pressure: readonly Frame[] = [
  {
    rule: 'pressure.stripped',
    type: 'pressure',
    form: 'phrase',
    agent: 'holder',
    patient: 'target',
    trigger:
      '(?:pozbawi(?:ł[aoy]?|li|ono|on[\\p{L}]+|eni)|odebra(?:ł[aoy]?|li|no)|cofnię(?:to|li|ła)|cofnął|straci(?:ł[aoy]?|li)|utraci(?:ł[aoy]?|li))(?: {w}){0,5}? (?:obywatelstw[\\p{L}]+|licencj[\\p{L}]+|akredytacj[\\p{L}]+|praw[\\p{L}]* (?:rodzicielsk[\\p{L}]+|do wykonywania)|paszport[\\p{L}]*|emerytur[\\p{L}]+|majątk[\\p{L}]+|uprawnień)|(?:skonfiskowa|zarekwirowa|zaję)(?:no|ł[aoy]?|li|to)(?: {w}){0,4}? (?:mieszkani[\\p{L}]+|majątek|majątku|dom[\\p{L}]*|konta|sprzęt|komputer[\\p{L}]*|telefon[\\p{L}]*)',
  },
  {
    rule: 'pressure.families',
    type: 'pressure',
    form: 'phrase',
    agent: 'holder',
    patient: 'target',
    trigger:
      '(?:nęka|zastrasza|szykan[\\p{L}]+|prześlad[\\p{L}]+|przesłucha|wezwa|wzywa|groz|grozi|nacisk[\\p{L}]*)[\\p{L}]*(?: {w}){0,4}? (?:rodzin[\\p{L}]*|krewn[\\p{L}]+|bliski[\\p{L}]+|żon[\\p{L}]+|męż[\\p{L}]+|matk[\\p{L}]+|ojc[\\p{L}]+|rodzic[\\p{L}]+|adwokat[\\p{L}]*|obrońc[\\p{L}]+|siostr[\\p{L}]+|brat[\\p{L}]*)|(?:rodzin[\\p{L}]*|krewni|bliscy|żona)(?: {w}){0,3}? (?:musia(?:ła|ł|eli)|zmuszon[\\p{L}]+)(?: {w}){0,2}? (?:wyjechać|uciekać|uciec|opuścić|emigrować)|(?:rodzin[\\p{L}]*|krewni|bliscy|żon[aęy]|matk[\\p{L}]+|adwoka(?:t|ci|tów)|rodzice)(?: {w}){0,4}? (?:przesłuchan[\\p{L}]+|szykanowan[\\p{L}]+|zastraszan[\\p{L}]+|nękan[\\p{L}]+|prześladowan[\\p{L}]+|zwolnion[\\p{L}]+ z pracy|wezwan[\\p{L}]+)',
  },
  {
    rule: 'pressure.blacklisted',
    type: 'pressure',
    form: 'phrase',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:wpisa(?:ł[aoy]?|li|no|n[\\p{L}]+)|wciągnię(?:to|t[\\p{L}]+)|doda(?:no|n[\\p{L}]+|ł[aoy]?|li)|umieści(?:ł[aoy]?|li)|umieszczon[\\p{L}]+|trafi(?:ł[aoy]?|li)|wnie(?:siono|sion[\\p{L}]+))(?: {w}){0,5}? (?:na|do) (?:{w} ){0,3}?(?:list[\\p{L}]+|rejestr[\\p{L}]*|spis[\\p{L}]*|wykaz[\\p{L}]*) (?:{w} ){0,3}?[„"«]?(?:ekstremi[\\p{L}]+|terrory[\\p{L}]+|agent[\\p{L}]+|poszukiwan[\\p{L}]+)|(?:uzna(?:ł[aoy]?|li|no|n[\\p{L}]+)|ogłosi(?:ł[aoy]?|li|ono))(?: {w}){0,5}? za [„"«]?(?:(?:{w} ){0,2}?(?:ekstremistyczn[\\p{L}]+|terrorystyczn[\\p{L}]+|ekstremist[\\p{L}]+|terroryst[\\p{L}]+|niepożądan[\\p{L}]+)|(?:{w} )?agent[\\p{L}]+ zagraniczn[\\p{L}]+|zagraniczn[\\p{L}]+ agent[\\p{L}]+)',
  },
  {
    rule: 'pressure.outlets',
    type: 'pressure',
    form: 'phrase',
    agent: 'holder',
    patient: 'target',
    counts: 'people',
    trigger:
      '(?:zamkn(?:ął|ęł[aoy]|ęli|ięto)|zablokowa(?:ł[aoy]?|li|no)|zlikwidowa(?:ł[aoy]?|li|no)|rozwiąza(?:ł[aoy]?|li|no)|zdelegalizowa(?:ł[aoy]?|li|no)|przeszuka(?:ł[aoy]?|li|no)|zakaza(?:ł[aoy]?|li|no)|zawiesi(?:ł[aoy]?|li|ono)|spali(?:ł[aoy]?|li|ono)|podpali(?:ł[aoy]?|li|ono)|zdemolowa(?:ł[aoy]?|li|no)|ostrzela(?:ł[aoy]?|li|no)|wtargn(?:ął|ęli|ęła)|najech(?:ał|ali))(?: {w}){0,5}? (?:siedzib|redakcj[\\p{L}]+|gazet[\\p{L}]+|portal[\\p{L}]*|media|mediów|stron(?:ę|y) internetow[\\p{L}]+|biur[\\p{L}]+|mieszkani[\\p{L}]+|dom(?:y|u)?|organizacj[\\p{L}]+|uniwersytet[\\p{L}]*|stacj[\\p{L}]+|kanał[\\p{L}]*|parti[\\p{L}]+|stowarzyszeni[\\p{L}]+|działalnoś[\\p{L}]+)|rewizj[\\p{L}]+|przeszukani[\\p{L}]+',
    notWithin: 'rewizj[\\p{L}]+ wyroku',
  },
];

export const figures: readonly Frame[] = [
  {
    rule: 'count.prisoners',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    weak: true,
    trigger: `(?<={num} (?:{w} )?)(?:więźniów (?:politycznych|sumienia)|politycznych więźniów)|(?:liczba|liczbę|liczby|liczbie) (?:{w} )?(?:więźniów(?: politycznych)?|politycznych więźniów|zatrzymanych|osadzonych)|(?:lista|na liście|listę) (?:{w} ){0,2}?więźniów politycznych|liczy(?:ła)? (?:{w} ){0,3}?${PRISONERS}`,
    notWithin:
      'wróci[\\p{L}]*|przekazan[\\p{L}]+|zwolni[\\p{L}]*|uwolni[\\p{L}]*|wypu[\\p{L}]+|opuści[\\p{L}]+|ułaskawi[\\p{L}]*|wolność|wymian[\\p{L}]+|wymieni[\\p{L}]+|odmówi[\\p{L}]+|amnesti[\\p{L}]+|deportowa[\\p{L}]+|list otwarty',
  },
  {
    rule: 'count.behind-bars',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    weak: true,
    trigger:
      '(?:za kratami|w (?:{w} ){0,2}?(?:{jail}))(?: (?:w {land}|w kraju|{land}|kraju|państwa|tam|obecnie|teraz|dziś|już|jeszcze|nadal|wciąż|[—–]))*(?= (?:co najmniej |ponad |około |prawie |niemal |blisko |przynajmniej |do )?{num} (?:{w} ){0,3}?{person})',
    notWithin:
      'wysła[\\p{L}]+|zatrzyma[\\p{L}]+|aresztowa[\\p{L}]+|osadz[\\p{L}]+|umieszcz[\\p{L}]+|zmar[\\p{L}]+|zgin[\\p{L}]+|zwoln[\\p{L}]+|uwoln[\\p{L}]+|wysz[\\p{L}]+|wypu[\\p{L}]+|przeni[\\p{L}]+|trafi[\\p{L}]+|znalaz[\\p{L}]+|znaleź[\\p{L}]+|opuści[\\p{L}]+',
  },
  {
    rule: 'count.died',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    scope: 'died_since',
    needs: 'number',
    trigger:
      '(?:co najmniej|już|łącznie|w sumie|od (?:{w} ){1,4}?)(?: {w}){0,4}? (?:zmar(?:ł[oy]|li)|zginę(?:ł[oy]|li))(?= (?:{w} ){0,6}?(?:{num}|w (?:{w} )?{jail}))|(?<={num} )(?:więźniów|osób|osadzonych)(?: {w}){0,3}? (?:zmarło|zginęło)',
    within: '{jail}|więź[\\p{L}]+',
  },
  {
    rule: 'count.of-them',
    type: 'reported_count',
    form: 'phrase',
    counts: 'people',
    needs: 'number',
    scope: 'held_now',
    weak: true,
    follows: 'reported_count',
    trigger:
      '(?:wśród nich|spośród nich|z nich|w tym)(?: {w}){0,2}?(?= (?:{w} ){0,3}?{num})|by(?:ło|li) ich(?= (?:{w} )?{num})|ich (?:jest|było)(?= (?:{w} )?{num})',
  },
];
