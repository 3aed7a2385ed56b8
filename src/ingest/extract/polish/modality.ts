/** Polish: what was agreed, asked, denied or doubted, and what is no event at all. The order of the rows decides. */
import type { ModalityCue } from '../tables.ts';

const BETWEEN = '(?: {w}){0,6}?';

export const modality: readonly ModalityCue[] = [
  {
    rule: 'proposed.so-that',
    modality: 'proposed',
    where: 'governor',
    pattern: `(?:wezwa|wzywa|zaapelowa|apelu|zażąda|żąda|domaga|prosi|popros|chc|nalega|nawołu)[\\p{L}]*[^.;]{0,70}? (?:by|aby|żeby)${BETWEEN}`,
  },
  {
    rule: 'drop.habit',
    modality: 'drop',
    where: 'clause',
    pattern: 'cyklicznie|rutynowo|regularnie|za każdym razem|zawsze gdy|ilekroć|ilu (?:{w} )?|zwykle',
  },
  {
    rule: 'drop.condition',
    modality: 'drop',
    where: 'adjacent',
    pattern: `(?:bez|możliwoś[\\p{L}]+|perspektyw[\\p{L}]+|temat[\\p{L}]*|kwesti[\\p{L}]+|spraw[\\p{L}]+ (?:{w} )?|szans[\\p{L}]+ na|warunkiem|w zamian za|na rzecz|walk[\\p{L}]+ o|stara[\\p{L}]+ (?:się )?o|groźb[\\p{L}]+|ryzyk[\\p{L}]+)(?: (?:ich|jego|jej|dalsz[\\p{L}]+|ewentualn[\\p{L}]+))?`,
  },
  {
    rule: 'drop.aim',
    modality: 'drop',
    where: 'governor',
    pattern:
      '(?:próbuj[\\p{L}]+|stara[\\p{L}]+ się|po to,? (?:by|aby|żeby)|w celu|w stanie|prawo|pozwala[\\p{L}]*|umożliwi[\\p{L}]+)',
  },

  {
    rule: 'uncertain.not-excluded',
    modality: 'uncertain',
    where: 'governor',
    pattern: `nie wyklucz[\\p{L}]+,? że${BETWEEN}`,
  },
  {
    rule: 'denied.after',
    modality: 'denied',
    where: 'after',
    pattern:
      '(?: {w}){0,2}? nie (?:napisał[aoy]?|pisał[aoy]?|podpisał[aoy]?|złożył[aoy]?)|,? (?:nie ma|nie było|zabrakło)',
  },
  // denied
  {
    rule: 'denied.not',
    modality: 'denied',
    where: 'adjacent',
    pattern:
      '(?:nie(?! (?:mniej|więcej|tylko|jeden|jedna|raz))|nigdy nie|nadal nie|wciąż nie|jeszcze nie|nie (?:zosta(?:ł[aoy]?|li|nie|ną)|by(?:ł[aoy]?|li)|będ(?:zie|ą)|jest|są|ma|mają)(?: {w})?)',
  },
  {
    rule: 'denied.refused',
    modality: 'denied',
    where: 'governor',
    pattern: `(?:odmówi(?:ł[aoy]?|li)|odmawia(?:ją)?|wykluczy(?:ł[aoy]?|li)|wyklucza(?:ją)?|zaprzeczy(?:ł[aoy]?|li)|nie zamierza[\\p{L}]*|nie planuj[\\p{L}]+|zrezygnowa(?:ł[aoy]?|li) z|odrzuci(?:ł[aoy]?|li))${BETWEEN}`,
  },
  {
    rule: 'denied.said',
    modality: 'denied',
    where: 'clause',
    pattern:
      '(?:zaprzeczy(?:ł[aoy]?|li)|zaprzecza(?:ją)?|zdementowa(?:ł[aoy]?|li)|nieprawd[\\p{L}]+|nikt (?:{w} ){0,2}?nie|żaden|żadn[\\p{L}]+)',
  },

  // proposed
  {
    rule: 'proposed.asked',
    modality: 'proposed',
    where: 'governor',
    pattern: `(?:wezwa(?:ł[aoy]?|li|nie|nia)|wzywa(?:ł[aoy]?|li|ją)?|zaapelowa(?:ł[aoy]?|li)|apel[\\p{L}]*|zażąda(?:ł[aoy]?|li)|żąda[\\p{L}]*|domaga[\\p{L}]*|prosi(?:ł[aoy]?|li)?|poprosi(?:ł[aoy]?|li)|nawoł[\\p{L}]+|chc(?:e|ą|iał[aoy]?|ieli)|pragn[\\p{L}]+|liczy(?:ł[aoy]?|li)? na|nadziej[\\p{L}]+|zaproponowa(?:ł[aoy]?|li)|proponuj[\\p{L}]+|oferuj[\\p{L}]+|zaoferowa(?:ł[aoy]?|li)|rozważa[\\p{L}]*|gotow[\\p{L}]+|skłonn[\\p{L}]+|powinn[\\p{L}]+|powinien|musi|muszą|należy|trzeba|nakaza(?:ł[aoy]?|li)|zaleci(?:ł[aoy]?|li)|nakłania[\\p{L}]*|negocj[\\p{L}]+|zabiega[\\p{L}]*|naciska[\\p{L}]*|postulat[\\p{L}]*|żądani[\\p{L}]+|wniosek|wniosk[\\p{L}]+|propozycj[\\p{L}]+|poparcie dla|w sprawie)${BETWEEN}`,
  },

  // planned
  {
    rule: 'planned.will',
    modality: 'planned',
    where: 'adjacent',
    pattern:
      '(?:będ(?:zie|ą)|zostan(?:ie|ą)|ma|mają|miał[aoy]?|mieli|mają zostać|ma zostać|ma być|mają być|wkrótce|niebawem|jutro)(?: {w}){0,2}?',
  },
  {
    rule: 'planned.noun-will',
    modality: 'planned',
    where: 'after',
    pattern:
      '(?:{w} ){0,4}?(?:odbęd(?:zie|ą) się|nastąpi|rozpoczn(?:ie|ą) się|(?:jest|są) planowan[aye]|ma(?:ją)? (?:się odbyć|nastąpić|dojść do skutku)|dojdzie do skutku)',
  },
  {
    rule: 'planned.agreed',
    modality: 'planned',
    where: 'governor',
    pattern: `(?:zgodzi(?:ł[aoy]?|li) się|zgod[\\p{L}]+ na|uzgodni(?:ł[aoy]?|li|ono)|porozumieni[\\p{L}]+|obieca(?:ł[aoy]?|li)|obietnic[\\p{L}]+|zapowie(?:dział[aoy]?|dzieli|dź|dzi)|planuj[\\p{L}]+|zamierza[\\p{L}]*|zdecydowa(?:ł[aoy]?|li)(?: się)?|postanowi(?:ł[aoy]?|li)|decyzj[\\p{L}]+ o|zobowiąza(?:ł[aoy]?|li) się|przygotow[\\p{L}]+|spodziewa[\\p{L}]+ się|oczekuj[\\p{L}]+|oczekiwan[\\p{L}]+|umówi(?:ł[aoy]?|li) się|szykuj[\\p{L}]+)${BETWEEN}`,
  },

  {
    rule: 'planned.future',
    modality: 'planned',
    where: 'adjacent',
    pattern:
      'zamknie|zamkną|otworzy|otworzą|zniesie|zniosą|zdejmie|zdejmą|wznowi|wznowią|otwiera się|spotka się|spotkają się|odwiedzi|uda się|udadzą się|nałoży|nałożą|wprowadzi|wprowadzą|złagodzi|wymieni(?:ą)?|wyjedzie|wyjadą',
  },

  // uncertain
  {
    rule: 'uncertain.modal',
    modality: 'uncertain',
    where: 'adjacent',
    pattern:
      '(?:może|mogą|mogł[aoy]|mógł|mogli|miał(?:a|o|y)? rzekomo|prawdopodobnie|najprawdopodobniej|podobno|rzekomo|być może|ponoć|przypuszczalnie|zapewne|miał[aoy]? zostać|mieli zostać)(?: {w}){0,3}?',
  },
  {
    rule: 'uncertain.clause',
    modality: 'uncertain',
    where: 'clause',
    pattern:
      'prawdopodobnie|najprawdopodobniej|podobno|rzekomo|ponoć|być może|nieoficjalnie|niepotwierdzon[\\p{L}]+|według niepotwierdzonych|nie wiadomo,? czy|nie jest jasne,? czy',
  },
];
